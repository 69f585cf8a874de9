import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { main } from '../../src/action/main.js';
import type { Runner } from '../../src/action/runner.js';

const POD =
	'apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n    - name: c\n      image: nginx\n';

/** Runs the step with a runner that notes each call as `method: first argument`. */
async function runMain(inputs: Readonly<Record<string, string>>, overrides: Partial<Runner> = {}) {
	const workspace = mkdtempSync(join(tmpdir(), 'pullproof-main-'));
	onTestFinished(() => rmSync(workspace, { recursive: true }));
	writeFileSync(join(workspace, 'a.yaml'), POD);
	const calls: string[] = [];
	const summaries: string[] = [];
	const note = (name: string) => (text: string) => void calls.push(`${name}: ${text}`);
	await main({
		workspace,
		isPullRequest: false,
		env: {},
		// No test asks the world's registries.
		input: (name) => ({ probe: 'false', ...inputs })[name] ?? '',
		hide: note('hide'),
		log: note('log'),
		logFolded: note('logFolded'),
		debug: note('debug'),
		annotate: ({ level, file, line }) => note('annotate')(`${level} ${file}:${line}`),
		warn: note('warn'),
		fail: note('fail'),
		setOutput: (name, value) => note('setOutput')(`${name}=${value}`),
		writeSummary: async (markdown) => void summaries.push(markdown),
		listChangedFiles: async () => [],
		readBaseFile: async () => undefined,
		...overrides,
	});
	return { calls, summary: summaries.join('') };
}

describe('main', () => {
	test('hides the token before anything else', async () => {
		const { calls } = await runMain({ token: 'secret' });
		expect(calls[0]).toBe('hide: secret');
	});

	test('keeps the stack of an error of its own for debug logs, and still writes what it found', async () => {
		const { calls, summary } = await runMain(
			{},
			{
				annotate() {
					throw new Error('boom\n::error::x');
				},
			},
		);
		expect(calls.slice(-3)).toEqual([
			expect.stringMatching(/^debug: Error: boom[\s\S]*main\.test\.ts/),
			'setOutput: result=could-not-run',
			'fail: pullproof could not finish. This says nothing about the images.\nThis is an error of pullproof itself: boom ::error::x. Run the job again with debug logging, and report what it says: https://github.com/pullproof/pullproof/issues',
		]);
		expect(summary).toContain('floating-tag');
	});

	test('explains in one line what the workflow can mend', async () => {
		const { calls, summary } = await runMain({ paths: 'k8s' });
		expect(calls).toContain(
			'fail: pullproof could not finish. This says nothing about the images.\n`k8s` does not exist. Name a file, a folder or a glob, or `-` for standard input.',
		);
		expect(summary).toContain('<code>k8s</code> does not exist.');
	});

	test('lets the outcome stand when the summary cannot be written', async () => {
		const writeSummary = () => Promise.reject(new Error('disk full'));
		const { calls } = await runMain({}, { writeSummary });
		expect(calls.slice(-2)).toEqual([
			'setOutput: result=passed',
			'warn: The job summary could not be written, but the log has every finding. The reason: disk full',
		]);
	});
});
