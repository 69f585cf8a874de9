import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createToolbox, type Toolbox, type ToolboxOptions } from '../../src/render/tools.js';
import { createWorkspace } from '../support/workspace.js';

/** A PATH with programs of these names, written for a shell. */
function programs(scripts: Readonly<Record<string, string>>): string {
	const folder = createWorkspace(
		Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, `#!/bin/sh\n${script}\n`])),
	);
	for (const name of Object.keys(scripts)) chmodSync(join(folder, name), 0o755);
	return folder;
}

function toolbox(options: ToolboxOptions): Toolbox {
	const tools = createToolbox(options);
	onTestFinished(() => tools.close());
	return tools;
}

const VERSION = '[ "$1" = version ] && echo v5.8.2 && exit 0';

async function run(script: string, options: Partial<ToolboxOptions> = {}) {
	const tools = toolbox({ path: programs({ kustomize: `${VERSION}\n${script}` }), ...options });
	const tool = await tools.find('kustomize');
	if (!tool) throw new Error('the program was not found');
	return tools.run(tool, ['build'], { cwd: tools.folder() });
}

describe('a program is found', () => {
	test('in the first folder of the PATH where it answers', async () => {
		const broken = programs({ kustomize: 'exit 1' });
		const working = programs({ kustomize: 'echo v5.8.2' });
		const tool = await toolbox({ path: `${createWorkspace({})}:${broken}:${working}` }).find('kustomize');
		expect(tool).toEqual({ name: 'kustomize', path: join(working, 'kustomize'), version: 'v5.8.2' });
	});

	test.each([
		['kustomize', '{Version:kustomize/v4.5.7 GitCommit:56d82a8}', 'v4.5.7'],
		['kubectl', 'Client Version: v1.32.4\nKustomize Version: v5.5.0', 'v5.5.0'],
		['helm', 'v3.18.6', 'v3.18.6'],
	] as const)('with what %s calls its version', async (name, answer, version) => {
		const path = programs({ [name]: `printf '%s' '${answer}'` });
		expect((await toolbox({ path }).find(name))?.version).toBe(version);
	});

	test('not in the folder of the run, where a pull request could put one', async () => {
		expect(await toolbox({ path: `.::bin` }).find('kustomize')).toBeUndefined();
	});

	test('not when it cannot be started', async () => {
		const folder = createWorkspace({ kustomize: 'no program', helm: 'no program' });
		chmodSync(join(folder, 'helm'), 0o755);
		const tools = toolbox({ path: folder });
		expect(await tools.find('kustomize')).toBeUndefined();
		expect(await tools.find('helm')).toBeUndefined();
	});
});

describe('a program gets', () => {
	test('nothing of the user’s environment', async () => {
		process.env.SOME_TOKEN = 'hunter2';
		onTestFinished(() => {
			delete process.env.SOME_TOKEN;
		});
		const result = await run('/usr/bin/env');
		expect(result.ok && result.stdout).not.toContain('hunter2');
		expect(result.ok && result.stdout).toMatch(/^HOME=.*pullproof-/m);
	});

	test('no other programs, such as git', async () => {
		expect(await run('git --version')).toMatchObject({ ok: false, reason: 'failed' });
	});
});

describe('a program is stopped', () => {
	test('at its deadline', async () => {
		expect(await run('exec /bin/sleep 60', { deadlineMs: 300 })).toMatchObject({ ok: false, reason: 'deadline' });
	});

	test('when it prints too much', async () => {
		const result = await run('while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done', { maxOutput: 10_000 });
		expect(result).toMatchObject({ ok: false, reason: 'output' });
	});
});

test('what a program says on its way out is kept', async () => {
	expect(await run('echo "Error: no" >&2; exit 1')).toEqual({ ok: false, reason: 'failed', stderr: 'Error: no\n' });
});

test('temporary files are gone in the end', async () => {
	const tools = createToolbox({ path: '' });
	const folder = tools.folder();
	expect(existsSync(folder)).toBe(true);
	tools.close();
	expect(existsSync(folder)).toBe(false);
});
