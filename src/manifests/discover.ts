import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { createMatcher } from '../config/globs.js';
import { UsageError } from '../errors.js';
import { type IgnoreRules, ignoreRulesAbove } from './ignore-files.js';
import type { Skipped } from './skipped.js';

export const STDIN = '<stdin>';

/** A file to read. */
export interface InputFile {
	/** Relative to the folder of the run, with `/` between the parts; `<stdin>` for standard input. */
	readonly file: string;
	/** Absolute; `-` for standard input. */
	readonly path: string;
}

export interface Discovered {
	/** Without repetition, in the order of their names. */
	readonly files: readonly InputFile[];
	readonly skipped: readonly Skipped[];
}

const EXTENSIONS = new Set(['.yaml', '.yml', '.json']);
/** What kustomize reads besides `kustomization.yaml`. */
const NAMES = new Set(['Kustomization']);
/** Never a person's manifests. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
const GLOB = /[*?[\]{}!]/;

/**
 * Finds the files to read: named ones, those below named folders, and those that globs match.
 * `.gitignore` is respected but for files given by name; symbolic links are not followed.
 *
 * @throws {UsageError} for a path that does not exist, or a glob that matches nothing
 */
export function discover(options: { cwd: string; paths: readonly string[]; exclude: readonly string[] }): Discovered {
	const walker = new Walker(options.cwd, options.exclude);
	for (const path of options.paths) walker.add(path);
	return walker.result();
}

class Walker {
	readonly #cwd: string;
	readonly #excluded: (file: string) => boolean;
	readonly #files = new Map<string, InputFile>();
	readonly #skipped = new Map<string, Skipped>();

	constructor(cwd: string, exclude: readonly string[]) {
		this.#cwd = cwd;
		this.#excluded = exclude.length === 0 ? () => false : createMatcher(exclude);
	}

	add(path: string): void {
		if (path === '-') {
			this.#files.set(STDIN, { file: STDIN, path: '-' });
			return;
		}
		const absolute = resolve(this.#cwd, path);
		const stats = statSync(absolute, { throwIfNoEntry: false });
		if (stats) this.#addExisting(absolute, stats);
		else if (GLOB.test(path)) this.#addGlob(path);
		else
			throw new UsageError(`\`${path}\` does not exist. Name a file, a folder or a glob, or \`-\` for standard input.`);
	}

	result(): Discovered {
		return {
			files: [...this.#files.values()].sort((a, b) => compare(a.file, b.file)),
			skipped: [...this.#skipped.values()],
		};
	}

	#addExisting(absolute: string, stats: Stats): void {
		if (stats.isDirectory()) this.#walk(absolute, ignoreRulesAbove(absolute), realpathSync(absolute), () => true);
		else this.#addFile(absolute);
	}

	#addGlob(pattern: string): void {
		const normal = pattern.replace(/^\.\//, '');
		const parts = normal.split('/');
		const base = resolve(
			this.#cwd,
			parts
				.slice(
					0,
					parts.findIndex((part) => GLOB.test(part)),
				)
				.join('/') || '.',
		);
		const before = this.#files.size;
		const matches = createMatcher([normal]);
		if (statSync(base, { throwIfNoEntry: false })?.isDirectory()) {
			this.#walk(base, ignoreRulesAbove(base), realpathSync(base), matches);
		}
		if (this.#files.size === before) {
			throw new UsageError(`\`${pattern}\` matches no YAML or JSON file. Mend the glob, or leave it out.`);
		}
	}

	#walk(folder: string, above: IgnoreRules, root: string, wanted: (file: string) => boolean): void {
		const rules = above.within(folder);
		for (const entry of this.#entriesOf(folder)) {
			if (LEFT_OUT.has(entry.name)) continue;
			const path = join(folder, entry.name);
			const file = this.#display(path);
			if (this.#excluded(file)) continue;
			if (entry.isSymbolicLink()) this.#noteLink(path, root);
			else if (entry.isDirectory()) {
				if (!rules.ignores(path, true)) this.#walk(path, rules, root, wanted);
			} else if (entry.isFile() && isReadable(entry.name) && wanted(file) && !rules.ignores(path, false)) {
				this.#addFile(path);
			}
		}
	}

	#entriesOf(folder: string): Dirent[] {
		try {
			return readdirSync(folder, { withFileTypes: true });
		} catch (error) {
			this.#skip(folder, 'unreadable', `The folder cannot be listed: ${reasonOf(error)}.`);
			return [];
		}
	}

	/** What a link leads to within the folder is read at its own place; what lies outside is somebody else's. */
	#noteLink(path: string, root: string): void {
		const target = realPathOf(path);
		if (target === undefined) {
			if (isReadable(basename(path))) this.#skip(path, 'symbolic-link', 'The symbolic link leads nowhere.');
			return;
		}
		if (target === root || target.startsWith(root + sep)) return;
		if (isReadable(basename(path)) || statSync(target).isDirectory()) {
			this.#skip(
				path,
				'symbolic-link',
				'The symbolic link leads out of the folder and is not followed; name its target to read it.',
			);
		}
	}

	#addFile(path: string): void {
		const file = this.#display(path);
		if (!this.#excluded(file)) this.#files.set(path, { file, path });
	}

	#skip(path: string, reason: Skipped['reason'], message: string): void {
		this.#skipped.set(path, { file: this.#display(path), line: 1, reason, message });
	}

	#display(path: string): string {
		return (relative(this.#cwd, path) || '.').split(sep).join('/');
	}
}

function isReadable(name: string): boolean {
	return EXTENSIONS.has(extname(name).toLowerCase()) || NAMES.has(name);
}

function realPathOf(path: string): string | undefined {
	try {
		return realpathSync(path);
	} catch {
		// Dangling, or a loop of links.
		return undefined;
	}
}

/** Node's error code is what people search for: `EACCES`. */
export function reasonOf(error: unknown): string {
	return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
