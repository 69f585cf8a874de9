import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

/**
 * Tests on material that lies beside the repository: other projects' cases and manifests, too large or too foreign to be a part of it.
 * Without it they are skipped, and the report says so.
 *
 * @param path within `../shared`
 */
export function describeShared(name: string, path: string, body: (path: string) => void): void {
	const absolute = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
	if (existsSync(absolute)) describe(name, () => body(absolute));
	else describe.skip(name, () => test(`needs ../shared/${path}`, () => undefined));
}
