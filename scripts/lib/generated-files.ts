import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface GeneratedFile {
	/** Absolute. */
	readonly path: string;
	readonly text: string;
}

/** The text of a file; `undefined` when there is none. */
export function readIfThere(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

/** Writes what has changed; with `--check` only tells what would, and fails. */
export function writeOrCheck(files: readonly GeneratedFile[], command: string): void {
	const stale = files.filter(({ path, text }) => readIfThere(path) !== text);
	for (const { path, text } of stale) {
		const name = relative(ROOT, path);
		if (process.argv.includes('--check')) {
			console.error(`${name} is stale: run \`${command}\`.`);
			process.exitCode = 1;
			continue;
		}
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		console.log(`wrote ${name}`);
	}
}

/** Puts a text between `<!-- name:begin -->` and `<!-- name:end -->`. */
export function fillSection(page: string, name: string, text: string): string {
	const begin = `<!-- ${name}:begin -->`;
	const end = `<!-- ${name}:end -->`;
	const start = page.indexOf(begin);
	const stop = page.indexOf(end);
	if (start < 0 || stop < start) throw new Error(`The page has no ${begin} … ${end}.`);
	return `${page.slice(0, start + begin.length)}\n${text.trim()}\n${page.slice(stop)}`;
}
