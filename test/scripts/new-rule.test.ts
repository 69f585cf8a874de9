import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createWorkspace } from '../support/workspace.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const command = ['--import', 'tsx', `${ROOT}scripts/new-rule.ts`];

function copyOfTheRules(): string {
	const folder = `${createWorkspace({})}/`;
	for (const part of ['src/rules', 'test/rules', 'docs/rules']) {
		mkdirSync(`${folder}${part}`, { recursive: true });
	}
	cpSync(`${ROOT}src/rules/index.ts`, `${folder}src/rules/index.ts`);
	return folder;
}

test('writes a rule, a test and a page, and lists the rule where it belongs', () => {
	const folder = copyOfTheRules();
	execFileSync(process.execPath, [...command, 'image-too-old', 'use'], {
		cwd: ROOT,
		env: { ...process.env, PULLPROOF_ROOT: folder },
	});
	for (const file of [
		'src/rules/image-too-old.ts',
		'test/rules/image-too-old.test.ts',
		'docs/rules/image-too-old.md',
	]) {
		expect(existsSync(`${folder}${file}`), file).toBe(true);
	}
	const index = readFileSync(`${folder}src/rules/index.ts`, 'utf8');
	expect(index).toContain(
		"import { imageRefusedByNode } from './image-refused-by-node.js';\nimport { imageTooOld } from './image-too-old.js';\n",
	);
	expect(index).toContain('\timageRefusedByNode,\n\timageTooOld,\n\tinvalidPullPolicy,\n');
});

test.each([
	[['Bad_Id'], 'usage:'],
	[['image-too-old', 'planet'], '`planet` is none of them'],
])('refuses %j', (args, message) => {
	const env = { ...process.env, PULLPROOF_ROOT: copyOfTheRules() };
	const { status, stderr } = spawnSync(process.execPath, [...command, ...args], { cwd: ROOT, env, encoding: 'utf8' });
	expect(status).toBe(2);
	expect(stderr).toContain(message);
});
