import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { activeFindings, formatPlace } from '../../src/report/groups.js';
import { run } from '../../src/run.js';
import { createWorkspace } from '../support/workspace.js';

const HEAD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n';
const POD = `${HEAD}spec: {containers: [{name: c, image: "nginx:1+x"}]}\n`;
/** Judged whatever stands beside it. */
const BESIDE = 'good.yaml:4:46 invalid-reference';

interface Told {
	/** Every finding as `file:line:column rule`, but for the one of the good file, which must be there. */
	readonly found: readonly string[];
	/** Everything that was not checked, as `file:line reason: message`. */
	readonly notChecked: readonly string[];
}

/** Runs over a folder with a good file besides what is in it. */
async function told(cwd: string): Promise<Told> {
	const { report } = await run({ cwd, paths: [], exclude: [] });
	const found = activeFindings(report).map(({ id, location }) => `${formatPlace(location)} ${id}`);
	expect(found).toContain(BESIDE);
	return {
		found: found.filter((finding) => finding !== BESIDE),
		notChecked: report.skipped.map(({ file, line, reason, message }) => `${file}:${line} ${reason}: ${message}`),
	};
}

function workspaceWith(content: string | Uint8Array, file = 'bad.yaml'): string {
	// As bytes, so that nothing of it is taken for indentation.
	return createWorkspace({ [file]: Buffer.from(content), 'good.yaml': POD });
}

const SILENT: Told = { found: [], notChecked: [] };
/** The image is judged as in any file. */
const judged = (...places: string[]): Told => ({
	found: places.map((place) => `bad.yaml:${place} invalid-reference`),
	notChecked: [],
});
/** The document is given up, and that is said. */
const broken = (line: number, column: number, why: string): Told => ({
	found: [`bad.yaml:${line}:${column} invalid-yaml`],
	notChecked: [`bad.yaml:${line} invalid-yaml: This document cannot be parsed: ${why}`],
});
/** The file is given up, and that is said. */
const unreadable = (line: number, reason: string, why: string): Told => ({
	found: [`bad.yaml:${line}:1 unreadable-file`],
	notChecked: [`bad.yaml:${line} ${reason}: \`bad.yaml\` ${why}`],
});

const times = (count: number, text: (index: number) => string) => Array.from({ length: count }, (_, i) => text(i));

describe('what holds no object is silent', () => {
	const cases: Readonly<Record<string, string>> = {
		'an empty file': '',
		'a byte order mark alone': '\uFEFF',
		'comments alone': '# apiVersion: v1\n# kind: Pod\n',
		'separators alone': '---\n---\n...\n---\n',
		'a lone word': 'apiVersion kind',
		'objects without a kind': '{apiVersion: v1, spec: {containers: [{image: "nginx:1+x"}]}}\n',
	};
	test.each(Object.entries(cases))('%s', async (_, text) => expect(await told(workspaceWith(text))).toEqual(SILENT));

	test.each([
		'{\n\t// as people write it\n\t"compilerOptions": { "strict": true, },\n}\n',
		'{"a": 1,}\n',
		'{\n',
		'// nothing\n',
		'',
	])('somebody else’s JSON: %j', async (text) => {
		expect(await told(workspaceWith(text, 'tsconfig.json'))).toEqual(SILENT);
	});
});

describe('what looks odd is read as kubectl reads it', () => {
	const cases: Readonly<Record<string, readonly [text: string | Uint8Array, expected: Told]>> = {
		'10,000 documents': [
			`${times(9_999, (i) => `apiVersion: v1\nkind: Service\nmetadata: {name: s${i}}\n---\n`).join('')}${POD}`,
			judged('40000:46'),
		],
		'JSON values in a row': [
			`${JSON.stringify({ apiVersion: 'v1', kind: 'Service', metadata: { name: '}{' } })}{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},\n"spec":{"containers":[{"name":"c","image":"nginx:1+x"}]}}`,
			judged('2:51'),
		],
		'`%YAML 1.1`': [`%YAML 1.1\n---\n${POD}`, judged('6:46')],
		'unknown directives': [`%FOO bar\n---\n${POD}`, judged('6:46')],
		'unknown tags': [
			POD.replace('{containers: [', '!Foo {containers: !foo/bar [').replace('"', '!<tag:a.b,2020:c> "'),
			judged('4:78'),
		],
		'keys that are no strings': [
			`${HEAD}1: a\ntrue: b\n~: c\n1.5: d\n? [e]\n: f\n? {g: h}\n: i\n${POD.slice(HEAD.length)}`,
			judged('12:46'),
		],
		'`__proto__` and `constructor` as keys': [
			`__proto__: {kind: a}\nconstructor: {prototype: b}\n${POD.replace('{name: c,', '{__proto__: {image: a}, name: c,')}`,
			judged('6:69'),
		],
		'`__proto__` and `constructor` as names': [
			POD.replace('{name: p}', '{name: __proto__, namespace: constructor, labels: {__proto__: toString}}'),
			judged('4:46'),
		],
		'`__proto__` as a kind': [
			POD.replace('kind: Pod', 'kind: __proto__').replace('v1', 'constructor/v1'),
			judged('4:46'),
		],
		'tabs between tokens': [POD.replaceAll(': ', ':\t').replaceAll(', ', ',\t'), judged('4:46')],
		'a byte order mark': [`\uFEFF${POD}`, judged('4:46')],
		'UTF-16 LE with a mark': [Buffer.from(`\uFEFF${POD}`, 'utf16le'), judged('4:46')],
		'UTF-16 LE without one': [Buffer.from(POD, 'utf16le'), judged('4:46')],
		'UTF-16 BE with a mark': [Buffer.from(`\uFEFF${POD}`, 'utf16le').swap16(), judged('4:46')],
		'UTF-16 BE without one': [Buffer.from(POD, 'utf16le').swap16(), judged('4:46')],
		'a merge key that brings in the whole PodSpec': [
			`x: &x {containers: [{name: c, image: "nginx:1+x"}]}\n${HEAD}spec: {<<: *x}\n`,
			judged('1:46'),
		],
	};
	test.each(Object.entries(cases))('%s', async (_, [text, expected]) => {
		expect(await told(workspaceWith(text))).toEqual(expected);
	});
});

describe('what cannot be read is told, at the place', () => {
	const bomb = `a0: &a0 [${'x,'.repeat(10)}]\n${times(9, (i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(10)}]\n`).join('')}`;
	const mergeBomb = `a0: &a0 {k: v}\n${times(30, (i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}]}\n`).join('')}`;
	const cases: Readonly<Record<string, readonly [text: string | Uint8Array, expected: Told]>> = {
		'brackets 10,000 deep': [
			`${HEAD}spec: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`,
			// 399 brackets below the document's own mapping.
			broken(4, 406, 'Nested more than 400 levels deep'),
		],
		'lists 10,000 deep': [
			`${HEAD}spec:\n${'- '.repeat(10_000)}a\n`,
			broken(5, 799, 'Nested more than 400 levels deep'),
		],
		'aliases that repeat a billion values': [bomb, broken(5, 38, 'Its aliases repeat too much')],
		'merge keys that repeat a billion values': [mergeBomb, broken(15, 17, 'Its aliases repeat too much')],
		'a list that contains itself': ['a: &a [*a]\n', broken(1, 8, 'The anchor `&a` contains itself')],
		'a mapping that merges itself': ['a: &a\n  b: c\n  <<: *a\n', broken(3, 7, 'The anchor `&a` contains itself')],
		'two mappings that merge each other': [
			'a: &a {<<: &b {<<: *a}}\n',
			broken(1, 20, 'The anchor `&a` contains itself'),
		],
		'an unknown anchor': [`${HEAD}spec: *nope\n`, broken(4, 7, 'The alias `*nope` has no anchor `&nope` before it')],
		'an anchor of another document': [
			`a: &a b\n---\n${HEAD}spec: *a\n`,
			broken(6, 7, 'The alias `*a` has no anchor `&a` before it'),
		],
		'a NUL': [`${HEAD}spec: "a\0b"\n`, broken(4, 9, 'null byte is not allowed in input')],
		'tabs for indentation': [`${HEAD}spec:\n\tcontainers: []\n`, broken(5, 1, 'Tabs are not allowed as indentation')],
		'a byte that is no UTF-8': [
			Buffer.concat([Buffer.from(HEAD), Uint8Array.from([0x61, 0x3a, 0x20, 0xe9, 0x0a])]),
			unreadable(4, 'not-text', 'is not UTF-8 text, so its images were not checked.'),
		],
		'half of a letter in UTF-16': [
			Buffer.concat([Buffer.from(`\uFEFF${HEAD}`, 'utf16le'), Uint8Array.from([0x00, 0xd8, 0x61, 0x00])]),
			unreadable(4, 'not-text', 'is not UTF-16 text, so its images were not checked.'),
		],
		'UTF-32': [
			Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]),
			unreadable(
				1,
				'not-text',
				'is encoded in UTF-32, which Kubernetes does not read, so its images were not checked.',
			),
		],
	};
	test.each(Object.entries(cases))('%s', async (_, [text, expected]) => {
		expect(await told(workspaceWith(text))).toEqual(expected);
	});

	test('nothing but the one document is lost', async () => {
		const cwd = workspaceWith(`${POD}---\na: *nope\n---\n${POD}---\n"\0"\n---\n${POD}`);
		const { found, notChecked } = await told(cwd);
		expect([...found].sort()).toEqual(
			[
				'bad.yaml:13:2 invalid-yaml',
				'bad.yaml:18:46 invalid-reference',
				'bad.yaml:4:46 invalid-reference',
				'bad.yaml:6:4 invalid-yaml',
				'bad.yaml:11:46 invalid-reference',
			].sort(),
		);
		expect(notChecked).toHaveLength(2);
	});

	test('a file of 50 MB', async () => {
		const cwd = workspaceWith('');
		truncateSync(join(cwd, 'bad.yaml'), 50 * 1024 * 1024);
		const why = 'has 50 MiB, more than the 16 MiB that are read, so its images were not checked. Split or exclude it.';
		expect(await told(cwd)).toEqual(unreadable(1, 'too-large', why));
	});

	// Editors leave such links behind as locks: it is counted as not checked, and no error.
	test('a link that leads nowhere', async () => {
		const cwd = createWorkspace({ 'good.yaml': POD });
		symlinkSync('nowhere', join(cwd, 'bad.yaml'));
		expect(await told(cwd)).toEqual({
			found: [],
			notChecked: ['bad.yaml:1 symbolic-link: The symbolic link leads nowhere.'],
		});
	});
});

test('a folder may have the name of a file', async () => {
	const cwd = createWorkspace({ 'bad.yaml/bad.yaml': POD, 'good.yaml': POD });
	mkdirSync(join(cwd, 'empty.yaml'));
	expect(await told(cwd)).toEqual({ found: ['bad.yaml/bad.yaml:4:46 invalid-reference'], notChecked: [] });
});
