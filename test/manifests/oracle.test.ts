import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/manifests/decode.js';
import { describeShared } from '../support/shared.js';
import { leavesOf, oracleLeavesOf } from '../support/yaml-tree.js';

/** Every style, and places where a parser may lose count. */
const STREAMS: Readonly<Record<string, string>> = {
	'block mappings and sequences': 'a:\n  b: 1\n  c:\n  - x\n  - y: z\n    "q": \'r\'\n',
	'flow collections': '{a: [b, "c", {d: e}], f: , "g": h}\n',
	'anchors, aliases and merge keys': 'x: &x {a: 1}\ny: *x\nz:\n  <<: *x\n  b: &b two\n  c: *b\n',
	tags: 'a: !!str 1\nb: !Ref two\nc: !!map {d: e}\n',
	'block scalars': 'a: |\n  one\n   two\n\n  three\nb: >-\n  one\n  two\nc: |2+\n    x\n\nd: e\n',
	'quoted over several lines': 'a: "one\n  two\\\n  three"\nb: \'one\n\n  two\'\nc: d\n',
	'plain over several lines': 'a: one\n  two\n  three\nb: c\n',
	comments: '# a\na: b # c\n# d\ne: f#g\n',
	CRLF: 'a: b\r\nc:\r\n- d\r\n- "e"\r\n# f\r\ng: |\r\n  h\r\n  i\r\nj: k\r\n',
	'several documents': '%YAML 1.2\n---\na: b\n...\n# c\n---\n- d\n--- # e\nf: g\n...\n',
	'letters beyond the basic plane': 'a: 😀\n"😀": b\nc: "😀 d"\ne: f\n',
	'explicit keys': '? a\n: b\n? "c"\n: - d\n',
	'empty values': 'a:\nb: ""\nc:\n- \n- d\ne: {f}\n',
	JSON: '{"a": {"b": [1, "c\\u0041", null, true]}, "d": "e"}\n',
	'tabs between tokens': 'a:\tb\nc: [\td,\te]\n',
};

describe('every scalar has the value and the place that the package `yaml` gives it', () => {
	test.each(Object.entries(STREAMS))('%s', (_, text) => {
		const expected = oracleLeavesOf(text);
		expect(expected).not.toBeUndefined();
		expect(leavesOf(text)).toEqual(expected);
	});
});

/** Where keys are no scalars, which Kubernetes refuses, their values are left out: an unquoted `{{name}}` is such a key. */
const COMPLEX_KEYS = [
	'kubernetes+examples/_archived/newrelic-infrastructure/newrelic-config-template.yaml',
	'kubernetes+examples/_archived/newrelic/newrelic-config-template.yaml',
	'kubernetes+examples/_archived/storage/vitess/etcd-controller-template.yaml',
	'kubernetes+examples/_archived/storage/vitess/etcd-service-template.yaml',
	'kubernetes+examples/_archived/storage/vitess/vtgate-controller-template.yaml',
];

describeShared('every scalar of real repositories', 'corpus', (root) => {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:ya?ml|json)$/.test(file))
		.sort();

	test('has the value and the place that the package `yaml` gives it, and the same files are refused', () => {
		expect(files.length).toBeGreaterThan(1000);
		const different = files.filter((file) => {
			const decoded = decode(readFileSync(join(root, file)));
			if (!decoded.ok) throw new Error(file);
			return JSON.stringify(leavesOf(decoded.text)) !== JSON.stringify(oracleLeavesOf(decoded.text));
		});
		expect(different).toEqual(COMPLEX_KEYS);
	});
});
