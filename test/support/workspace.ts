import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { dedent } from './describe-rule.js';

/** A folder with files in it, gone when the test is over. */
export function createWorkspace(files: Readonly<Record<string, string | Uint8Array>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'pullproof-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [file, content] of Object.entries(files)) {
		const path = join(folder, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, typeof content === 'string' ? dedent(content) : content);
	}
	return folder;
}
