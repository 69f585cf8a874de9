import { describe, expect, test } from 'vitest';
import { readDocuments } from '../../src/manifests/documents.js';
import { resolve } from '../../src/manifests/lookup.js';
import type { ScalarNode, YamlNode } from '../../src/manifests/nodes.js';
import { readStream } from '../support/yaml-tree.js';

describe('documents of a stream', () => {
	const cases: Readonly<Record<string, readonly [text: string, values: readonly unknown[]]>> = {
		nothing: ['', []],
		'white space': ['  \n\n', []],
		'comments alone': ['# a\n# b\n', []],
		'an end without a document': ['...\n', []],
		'one without a marker': ['a: 1\n', [{ a: 1 }]],
		'comments and directives in front': ['# a\n%YAML 1.1\n# b\n---\na: 1\n', [{ a: 1 }]],
		'an empty one between two': ['a: 1\n---\n# nothing\n---\nb: 2\n', [{ a: 1 }, null, { b: 2 }]],
		'a comment behind the marker': ['--- # a\na: 1\n--- \t\nb: 2', [{ a: 1 }, { b: 2 }]],
		'ends and bare documents': ['a: 1\n...\n# c\nb: 2\n... # e\n---\nc: 3\n...\n', [{ a: 1 }, { b: 2 }, { c: 3 }]],
		'a marker within quotes ends the document': ['- "a"\n---\n- b\n', [['a'], ['b']]],
		'what only looks like a marker': ['a: |\n  ---\n  b\n----: c\n', [{ a: '---\nb\n', '----': 'c' }]],
		'line breaks of old Macs': ['a: 1\r---\rb: 2\r...\rc: 3\r', [{ a: 1 }, { b: 2 }, { c: 3 }]],
		'line breaks of Windows': ['a: |\r\n  x\r\n  y\r\n---\r\nb: 2\r\n', [{ a: 'x\ny\n' }, { b: 2 }]],
		'a line separator is no line break': ['a: x\u2028--- y\n', [{ a: 'x\u2028--- y' }]],
		'a byte order mark in front of each': ['\uFEFFa: 1\n---\n\uFEFFb: 2\n', [{ a: 1 }, { b: 2 }]],
		'JSON values in a row': ['{"a":"}{"}{"b":"\\"}"}\n{"c":{}}', [{ a: '}{' }, { b: '"}' }, { c: {} }]],
		'JSON and YAML': ['{"a": 1}\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
		'a tab in brackets': ['a: [b,\tc]\nd: {\n\te: f\n}\n', [{ a: ['b', 'c'], d: { e: 'f' } }]],
		'tabs around brackets, keys and properties': [
			'a:\t{b:\tc}\n"d\te":\t&x [f,\t{g: h}]\ni\t: !t\t[\tj\tk\t]\nl:\n-\t{m: p}\n- \t[\t\to\t]\n',
			[{ a: { b: 'c' }, 'd\te': ['f', { g: 'h' }], i: ['j\tk'], l: [{ m: 'p' }, ['o']] }],
		],
		'hundreds of tabs on a line': [`a: [${'b\tc,\t'.repeat(500)}]\n`, [{ a: Array(500).fill('b\tc') }]],
		'tabs in quotes beside others': ['a: [b,\t"c\td",\t\'e\tf\']\n', [{ a: ['b', 'c\td', 'e\tf'] }]],
		'brackets that close where their key stands': [
			'a: {\n  b: c\n}\nd:\n  e: [\n  f,\n  g\n  ]\n',
			[{ a: { b: 'c' }, d: { e: ['f', 'g'] } }],
		],
		'brackets and quotes that go back to the margin': [
			'a:\n  b: [c, # x\n# y\nd: e, "f\ng", h\ni]\n  j: \'k\nl\'\nm: o\n',
			[{ a: { b: ['c', { d: 'e' }, 'f g', 'h i'], j: 'k l' }, m: 'o' }],
		],
		'a custom definition that is too long to be worth it': [
			`kind: CustomResourceDefinition\nx: "${'x'.repeat(2000)}"\n---\na: 1\n`,
			[null, { a: 1 }],
		],
	};
	test.each(Object.entries(cases))('%s', (_, [text, values]) => {
		expect(readStream(text)).toEqual({ values, errors: [] });
	});
});

describe('types are those of YAML 1.1, as kubectl reads them', () => {
	// Each was put to `kubectl label --local`.
	const types: Readonly<Record<string, unknown>> = {
		'1.25': 1.25,
		y: true,
		on: true,
		off: false,
		'1_000': 1000,
		'0x10': 16,
		'.5': 0.5,
		'1e3': 1000,
		'09': 9,
		'~': null,
		'2024-01-01': '2024-01-01',
		'12:30': '12:30',
		'1.2.3': '1.2.3',
		"'1'": '1',
		'!!str 1.25': '1.25',
		'!!int "3"': 3,
		'!<tag:yaml.org,2002:int> 3': 3,
		'!Ref 3': '3',
		'!!python/name:x 3': '3',
		'"\\u006eginx"': 'nginx',
	};
	test.each(Object.entries(types))('%s', (written, value) => {
		expect(readStream(`a: ${written}\n`).values).toEqual([{ a: value }]);
	});
});

describe('what is refused', () => {
	const cases: Readonly<Record<string, readonly [text: string, line: number, message: RegExp]>> = {
		'an alias without an anchor': ['a: 1\nb: *nope\n', 2, /^The alias `\*nope` has no anchor `&nope` before it$/],
		'an anchor of another document': ['a: &x 1\n---\nb: *x\n', 3, /`\*x` has no anchor/],
		'a list that contains itself': ['a: &a [*a]\n', 1, /^The anchor `&a` contains itself$/],
		'a mapping that merges itself': ['a: &a\n  <<: *a\n  b: c\n', 2, /^The anchor `&a` contains itself$/],
		'brackets 10,000 deep': [
			`a:\n  ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
			2,
			/^Nested more than 400 levels deep$/,
		],
		'depth by aliases': [
			`- &a0 [x]\n${Array.from({ length: 1000 }, (_, i) => `- &a${i + 1} [*a${i}]\n`).join('')}`,
			400,
			/^Nested more than 400 levels deep$/,
		],
		'aliases that repeat a billion values': [
			`a0: &a0 [${'x,'.repeat(10)}]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]\n`).join('')}`,
			5,
			/^Its aliases repeat too much$/,
		],
		'a NUL': ['a: 1\nb: "x\0y"\n', 2, /null byte/],
		'tabs for indentation': ['a:\n\tb: c\n', 2, /tab/],
		'a bracket that is never closed': ['a: [1\n', 2, /./],
		'text behind a separator': [
			'apiVersion: v1\nkind: Pod\n--- foo\napiVersion: v1\nkind: Pod\n',
			3,
			/^Invalid separator of documents: only a comment may follow `---`, not `foo`$/,
		],
		'an object behind a separator': ['--- {apiVersion: v1, kind: Pod}\n', 1, /not `\{apiVersion: v1, kind: Pod\}`$/],
		'a separator and the next line glued together': [
			'apiVersion: v1\nkind: Pod\n---apiVersion: v1\nkind: Pod\n',
			3,
			/not `apiVersion: v1`$/,
		],
	};
	test.each(Object.entries(cases))('%s', (_, [text, line, message]) => {
		const errors = [...readDocuments(text)].flatMap((result) => (result.ok ? [] : [result.error]));
		expect(errors.map(({ offset }) => text.slice(0, offset).split('\n').length)).toEqual([line]);
		expect(errors[0]?.reason).toMatch(message);
	});

	test('only in what Kubernetes reads: text behind a separator is valid YAML', () => {
		expect(readStream('--- foo\n--- {a: b}\n')).toEqual({ values: ['foo', { a: 'b' }], errors: [] });
	});

	test('aliases that repeat much, but no more than an object may hold', () => {
		const { values, errors } = readStream(`a: &a [${'x,'.repeat(100)}]\nb: [${'*a,'.repeat(100)}]\n`);
		expect(errors).toEqual([]);
		expect((values[0] as { b: unknown[][] }).b.flat()).toHaveLength(10_000);
	});
});

describe('keys', () => {
	test.each(['__proto__', 'constructor', 'hasOwnProperty'])('`%s` is a key like any other', (key) => {
		const [result] = readDocuments(`${key}: {image: a}\n`);
		const root = result?.ok ? result.document.root : undefined;
		expect(root?.kind === 'mapping' && root.entries.map((entry) => entry.key.value)).toEqual([key]);
	});

	test('that are no strings are their text, as in the JSON that kubectl makes', () => {
		expect(readStream('1: a\ntrue: b\n').values).toEqual([{ '1': 'a', true: 'b' }]);
	});

	test('that are no scalars are left out with their values', () => {
		expect(readStream('? [a]\n: b\n? {c: d}\n: e\nf: g\n').values).toEqual([{ f: 'g' }]);
	});
});

describe('ends', () => {
	// In the order in which they close.
	const cases: Readonly<Record<string, readonly [text: string, spans: readonly string[]]>> = {
		'of flow collections lie behind the bracket': ['a: [ ]\nb: { c: d, } # }\n', ['[ ]', '{ c: d, }']],
		'of flow collections with comments': ['a: [ b, # ]\n  c # d ]\n  ]\n', ['[ b, # ]\n  c # d ]\n  ]']],
		'of nested ones': ['a: {b: [c, {d: e}]}\n', ['{d: e}', '[c, {d: e}]', '{b: [c, {d: e}]}']],
		'of empty values in brackets': ['a: {b: , c}\n', ['{b: , c}']],
		'of a template that YAML takes for mappings': ['a: {{ .Values.image }}\n', ['{{ .Values.image }}']],
	};
	test.each(Object.entries(cases))('%s', (_, [text, spans]) => {
		const [result] = readDocuments(text);
		expect(result?.ok && collectionsOf(result.document.root, text)).toEqual(spans);
	});
});

function collectionsOf(node: unknown, text: string): string[] {
	const { kind, start, end, entries, items } = node as Record<string, unknown> & { start: number; end: number };
	if (kind === 'mapping') {
		const inner = (entries as { value: unknown }[]).flatMap(({ value }) => collectionsOf(value, text));
		return text[start] === '{' ? [...inner, text.slice(start, end)] : inner;
	}
	if (kind !== 'sequence') return [];
	return [...(items as unknown[]).flatMap((item) => collectionsOf(item, text)), text.slice(start, end)];
}

test('lines that go back to the margin keep their places', () => {
	const text = 'a:\r\n  b: [c,\r\nd,\r\n\t"e\r\nf"\r\n]\r\ng: &x h\r\ni: *x\r\n';
	const [result] = readDocuments(text);
	if (!result?.ok || !result.document.root) throw new Error('refused');
	expect(scalarsOf(result.document.root).map(({ start, end }) => text.slice(start, end))).toEqual([
		'a',
		'b',
		'c',
		'd',
		'"e\r\nf"',
		'g',
		'h',
		'i',
		'h',
	]);
	expect(collectionsOf(result.document.root, text)).toEqual(['[c,\r\nd,\r\n\t"e\r\nf"\r\n]']);
});

function scalarsOf(node: YamlNode): ScalarNode[] {
	const value = resolve(node);
	if (value.kind === 'scalar') return [value];
	if (value.kind === 'sequence') return value.items.flatMap(scalarsOf);
	return value.entries.flatMap((entry) => [entry.key, ...scalarsOf(entry.value)]);
}

test('10,000 documents are read once each, at their own places', () => {
	const text = Array.from({ length: 10_000 }, (_, i) => `a: v${i}\n`).join('---\n');
	const results = [...readDocuments(text)];
	expect(results).toHaveLength(10_000);
	const starts = results.map(({ slice }) => slice.start);
	const ends = results.map(({ slice }) => slice.end);
	expect(starts).toEqual([0, ...ends.slice(0, -1)]);
	const last = results[9999];
	const root = last?.ok ? last.document.root : undefined;
	expect(root?.kind === 'mapping' && text.slice(root.entries[0]?.value.start)).toBe('v9999\n');
});
