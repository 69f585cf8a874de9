import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { VERSION } from '../../src/version.js';
import { ROOT } from '../support/run-bundle.js';

const CLI = join(ROOT, 'dist/cli');

describe('the committed command line', () => {
	test('has nothing of the action in it', () => {
		for (const file of readdirSync(CLI)) {
			expect(readFileSync(join(CLI, file), 'utf8'), file).not.toMatch(/@actions\/|octokit/);
		}
	});

	test('keeps what asks registries apart, to be loaded when they are asked', () => {
		const parts = readdirSync(CLI).filter((file) => /EnvHttpProxyAgent/.test(readFileSync(join(CLI, file), 'utf8')));
		expect(parts.length).toBeGreaterThan(0);
		expect(parts).not.toContain('index.js');
	});

	test.each([
		['cli', ['js-yaml', 'yaml', 'picomatch', 'ignore', 'ajv', 'undici', 'toml-eslint-parser']],
		['action', ['js-yaml', 'yaml', 'picomatch', 'ignore', 'ajv', '@actions/core', '@actions/github', 'undici']],
	])('passes on the licences of what is in dist/%s', (bundle, packages) => {
		const licenses = readFileSync(join(ROOT, 'dist', bundle, 'licenses.txt'), 'utf8');
		for (const name of packages) expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
	});

	test('starts without the network', () => {
		// A pipe would be a socket to Node, so the output goes to files.
		const folder = mkdtempSync(join(tmpdir(), 'pullproof-cli-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const [output, loaded] = ['output', 'loaded'].map((name) => openSync(join(folder, name), 'w'));
		const tell = `process.on('exit', () => require('fs').writeSync(2, process.moduleLoadList.join('\\n')))`;
		const hook = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('/'); ${tell}`)}`;
		const { status } = spawnSync(process.execPath, ['--import', hook, join(ROOT, 'dist/cli.js'), '--version'], {
			stdio: ['ignore', output, loaded],
		});
		for (const file of [output, loaded]) closeSync(file as number);
		expect(status).toBe(0);
		expect(readFileSync(join(folder, 'output'), 'utf8')).toBe(`pullproof ${VERSION}\n`);
		const modules = readFileSync(join(folder, 'loaded'), 'utf8').split('\n');
		expect(modules).toContain('NativeModule fs');
		expect(modules.filter((name) => /^NativeModule (net|tls|https?|http2|dgram|dns)$/.test(name))).toEqual([]);
	});
});
