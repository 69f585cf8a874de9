import { chmodSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { discover } from '../../src/manifests/discover.js';
import { type ReadOptions, readFiles } from '../../src/manifests/read-files.js';
import { createWorkspace } from '../support/workspace.js';

const isRoot = process.getuid?.() === 0;
const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n';

async function read(cwd: string, paths: readonly string[] = ['.'], options: ReadOptions = {}) {
	const { files, skipped } = await readFiles(discover({ cwd, paths, exclude: [] }), options);
	return {
		objects: files.flatMap(({ manifests, source }) => manifests.map(({ object }) => `${source.file} ${object.kind}`)),
		skipped: skipped.map(({ file, line, reason, message }) => `${file}:${line} ${reason}: ${message}`),
		syntaxErrors: files.flatMap(({ syntaxErrors, source: { file } }) =>
			syntaxErrors.map(({ at, message }) => `${file}:${at.line}:${at.column} ${message}`),
		),
	};
}

describe('what cannot be read is told, and costs nothing else', () => {
	test('a file that is no text, with the line', async () => {
		const cwd = createWorkspace({ 'a.yaml': Uint8Array.from([0x61, 0x0a, 0xff]), 'b.yaml': POD });
		const { objects, skipped } = await read(cwd);
		expect(objects).toEqual(['b.yaml Pod']);
		expect(skipped).toEqual(['a.yaml:2 not-text: `a.yaml` is not UTF-8 text, so its images were not checked.']);
	});

	test('a file of 50 MB, without reading it', async () => {
		const cwd = createWorkspace({ 'a.yaml': '', 'b.yaml': POD });
		truncateSync(join(cwd, 'a.yaml'), 50 * 1024 * 1024);
		const before = process.memoryUsage.rss();
		const { objects, skipped } = await read(cwd);
		expect(process.memoryUsage.rss() - before).toBeLessThan(40 * 1024 * 1024);
		expect(objects).toEqual(['b.yaml Pod']);
		expect(skipped).toEqual([
			'a.yaml:1 too-large: `a.yaml` has 50 MiB, more than the 16 MiB that are read, so its images were not checked. Split or exclude it.',
		]);
	});

	test('a file that is gone when it is read', async () => {
		const cwd = createWorkspace({ 'a.yaml': POD, 'b.yaml': POD, 'c.yaml': POD });
		const discovered = discover({ cwd, paths: ['.'], exclude: [] });
		rmSync(join(cwd, 'a.yaml'));
		rmSync(join(cwd, 'b.yaml'));
		mkdirSync(join(cwd, 'b.yaml'));
		const { files, skipped } = await readFiles(discovered);
		expect(files.map(({ source }) => source.file)).toEqual(['c.yaml']);
		expect(skipped.map(({ message }) => message)).toEqual([
			'`a.yaml` cannot be read (ENOENT), so its images were not checked.',
			'`b.yaml` cannot be read (EISDIR), so its images were not checked.',
		]);
	});

	test.skipIf(isRoot)('a file that may not be read', async () => {
		const cwd = createWorkspace({ 'a.yaml': POD });
		chmodSync(join(cwd, 'a.yaml'), 0);
		expect((await read(cwd)).skipped).toEqual([
			'a.yaml:1 unreadable: `a.yaml` cannot be read (EACCES), so its images were not checked.',
		]);
	});

	test('a document that is broken, in words that help', async () => {
		const cwd = createWorkspace({ 'a.yaml': `${POD}---\nspec: [a\n---\n${POD}` });
		const { objects, skipped, syntaxErrors } = await read(cwd);
		expect(objects).toEqual(['a.yaml Pod', 'a.yaml Pod']);
		expect(syntaxErrors).toEqual([
			'a.yaml:5:8 Flow sequence in block collection must be sufficiently indented and end with a ]',
		]);
		expect(skipped).toEqual([
			'a.yaml:5 invalid-yaml: This document cannot be parsed: Flow sequence in block collection must be sufficiently indented and end with a ]',
		]);
	});

	test('a document nested so deeply that explaining it would overflow', async () => {
		const cwd = createWorkspace({ 'a.yaml': `a: ${'['.repeat(100_000)}\n` });
		const { syntaxErrors } = await read(cwd);
		expect(syntaxErrors).toEqual(['a.yaml:1:403 Nested more than 400 levels deep']);
	});

	test('a template, as what it is', async () => {
		const cwd = createWorkspace({
			'a.yaml': `${POD}{{ if .Values.a }}\n{{ end }}\n`,
			'c/Chart.yaml': 'name: c\n',
			'c/templates/a.yaml': 'a: {{ .Values.a }}\n',
		});
		expect((await read(cwd)).skipped).toEqual([
			'a.yaml:4 not-rendered: The document is a template (`{{ if .Values.a }}`) that nothing has filled in yet.',
			'c/templates/a.yaml:1 helm-template: A chart’s template holds no manifest until Helm renders it.',
		]);
	});
});

test('UTF-16 is read', async () => {
	const cwd = createWorkspace({ 'a.yaml': Buffer.from(`\uFEFF${POD}`, 'utf16le') });
	expect((await read(cwd)).objects).toEqual(['a.yaml Pod']);
});

describe('standard input', () => {
	test('is read among files', async () => {
		const cwd = createWorkspace({ 'a.yaml': POD });
		const options = { readStdin: async () => Buffer.from(POD.replace('Pod', 'Service')) };
		expect((await read(cwd, ['-', 'a.yaml'], options)).objects).toEqual(['<stdin> Service', 'a.yaml Pod']);
	});

	test('that is too large is told', async () => {
		const options = { readStdin: async () => new Uint8Array(17 * 1024 * 1024) };
		expect((await read(createWorkspace({}), ['-'], options)).skipped).toEqual([
			expect.stringContaining('<stdin>:1 too-large'),
		]);
	});

	test('where there is none is an error', async () => {
		await expect(read(createWorkspace({}), ['-'])).rejects.toThrow(UsageError);
	});
});

test('progress counts the files', async () => {
	const cwd = createWorkspace({ 'a.yaml': POD });
	writeFileSync(join(cwd, 'b.yaml'), POD);
	const seen: string[] = [];
	await read(cwd, ['.'], { onFile: (done, total) => seen.push(`${done}/${total}`) });
	expect(seen).toEqual(['0/2', '1/2']);
});
