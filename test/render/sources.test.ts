import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/manifests/read.js';
import { createSources, nameFrom } from '../../src/render/sources.js';
import { createWorkspace } from '../support/workspace.js';

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('utf8');

describe('the files of a repository', () => {
	test('are read by their names from the folder of the run, above it, too', () => {
		const top = createWorkspace({ '.git/HEAD': '', 'base/a.yaml': 'a: 1\n', 'prod/b.yaml': 'b: 1\n' });
		const sources = createSources(join(top, 'prod'), []);
		expect(sources.prefix).toBe('prod');
		expect(text(sources.bytes('b.yaml'))).toBe('b: 1\n');
		expect(text(sources.bytes('../base/a.yaml'))).toBe('a: 1\n');
		expect(sources.list('../base')).toEqual(['a.yaml']);
		expect(sources.list('..')).toContain('base/');
	});

	test('are not what lies above a folder without a repository', () => {
		const top = createWorkspace({ 'base/a.yaml': 'a: 1\n', 'prod/b.yaml': 'b: 1\n' });
		expect(createSources(join(top, 'prod'), []).bytes('../base/a.yaml')).toBeUndefined();
	});

	test('are not what a symbolic link leads to outside', () => {
		const outside = createWorkspace({ 'secret.txt': 'hunter2' });
		const cwd = createWorkspace({ 'a.yaml': 'a: 1\n' });
		symlinkSync(join(outside, 'secret.txt'), join(cwd, 'file'));
		symlinkSync(outside, join(cwd, 'folder'));
		symlinkSync(join(cwd, 'a.yaml'), join(cwd, 'inside'));
		const sources = createSources(cwd, []);
		expect(sources.bytes('file')).toBeUndefined();
		expect(sources.list('folder')).toBeUndefined();
		expect(sources.bytes('folder/secret.txt')).toBeUndefined();
		expect(text(sources.bytes('inside'))).toBe('a: 1\n');
	});

	test('are parsed once, and not at all when the run has read them', () => {
		const cwd = createWorkspace({ 'a.yaml': 'a: 1\n', 'kustomization.yaml': 'resources: []\n' });
		const known = readText('a.yaml', 'a: 2\n');
		const sources = createSources(cwd, [known]);
		expect(sources.read('a.yaml')).toBe(known);
		expect(sources.read('kustomization.yaml')?.kustomization).toBeDefined();
		expect(sources.read('kustomization.yaml')).toBe(sources.read('kustomization.yaml'));
		expect(sources.read('missing.yaml')).toBeUndefined();
	});
});

test('git’s rules are known for files that are not there', () => {
	const cwd = createWorkspace({ '.git/HEAD': '', '.gitignore': '*.env\n', 'a/.gitignore': 'local.yaml\n' });
	const sources = createSources(cwd, []);
	expect(['a/local.yaml', 'b/x.env', 'local.yaml'].map((file) => sources.isIgnored(file))).toEqual([true, true, false]);
});

test.each([
	[
		'a remote',
		'[remote "origin"]\n\turl = git@github.com:acme/web.git\n\tfetch = +refs\n',
		'git@github.com:acme/web.git',
	],
	['several', '[remote "fork"]\n\turl = https://x/fork\n[remote "origin"]\n\turl = https://x/web\n', 'https://x/web'],
	['none', '[core]\n\tbare = false\n', undefined],
])('the address of the repository is known with %s', (_, config, remote) => {
	expect(createSources(createWorkspace({ '.git/config': config }), []).remote).toBe(remote);
});

test('paths are names relative to a folder', () => {
	expect(['../base', './a.yaml', 'b/', '.'].map((path) => nameFrom('overlays/prod', path))).toEqual([
		'overlays/base',
		'overlays/prod/a.yaml',
		'overlays/prod/b',
		'overlays/prod',
	]);
});
