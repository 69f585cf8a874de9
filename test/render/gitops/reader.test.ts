import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { embeddedValuesAt } from '../../../src/images/embedded-values.js';
import { readText } from '../../../src/manifests/read.js';
import { toYamlText } from '../../../src/render/gitops/reader.js';

const VALUES = `values:
  plain: text
  quoted: "1.10"
  float: 1.10
  hex: 0x1F
  old-octal: 0644
  boolean: yes
  word: "yes"
  nothing: ~
  empty:
  tricky: 'a: b, {c} [d] # e'
  escapes: "tab\\t quote\\" backslash\\\\ unicode \\u263a"
  literal: |
    two
    lines
  folded: >-
    one
    line
  list: [1, "1", {a: b}, []]
  base: &base {tag: v1, name: web}
  alias: *base
  merged: {<<: *base, name: other}
  "key: with signs": 1
  1.5: number
`;

test('values in one line mean what they mean in their file', () => {
	const [manifest] = readText('a.yaml', `apiVersion: a/v1\nkind: B\n${VALUES}`).manifests;
	const root = manifest && embeddedValuesAt(manifest, ['values'])?.root;
	if (!root) throw new Error('not read');
	const options = { version: '1.1', merge: true } as const;
	const text = toYamlText(root);
	expect(text).not.toContain('\n');
	expect(parse(text, options)).toEqual(parse(VALUES, options).values);
});
