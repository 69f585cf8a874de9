import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from 'vitest';

/** Where a program is on the PATH. */
export function programOnPath(name: string): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Tests with a program that may not be there; then they are skipped, and the report says so. */
export function describeProgram(name: string, program: string, body: (path: string) => void): void {
	const path = programOnPath(program);
	if (path) describe(name, () => body(path));
	else describe.skip(name, () => test(`needs \`${program}\` on the PATH`, () => undefined));
}
