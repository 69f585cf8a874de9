import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { createMatcher } from '../config/globs.js';
import { UsageError } from '../errors.js';
import { type IgnoreRules, ignoreRulesAbove } from './ignore-files.js';
import { nodeFileRoleOf } from './node-files.js';
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
	/** Files of nodes, which are no manifests: of runtimes, of the kubelet, scripts. */
	readonly nodeFiles: readonly InputFile[];
	readonly skipped: readonly Skipped[];
}

const EXTENSIONS = new Set(['.yaml', '.yml', '.json']);
/** What kustomize reads besides `kustomization.yaml`. */
const NAMES = new Set(['Kustomization']);
/** Never a person's manifests. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
const GLOB = /[*?[\]{}]/;
const LEADS_OUT = 'The symbolic link leads out of the folder and is not followed; name its target to read it.';

/** What one walk looks for, and the folder that it does not leave. */
interface Search {
	readonly root: string;
	readonly isWanted: (path: string) => boolean;
}

/**
 * Finds the files to read: named ones, those below named folders, and those that globs match.
 * `.gitignore` is respected but for what is given by name; symbolic links are not followed.
 *
 * @throws {UsageError} for a path that does not exist or cannot be looked at, and a glob that matches nothing
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
	readonly #nodeFiles = new Map<string, InputFile>();
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
		const stats = statOf(absolute, path);
		if (stats?.isDirectory()) this.#walkNamed(absolute, () => true);
		else if (stats) this.#addFile(absolute);
		else if (GLOB.test(path)) this.#addGlob(path);
		else
			throw new UsageError(`\`${path}\` does not exist. Name a file, a folder or a glob, or \`-\` for standard input.`);
	}

	result(): Discovered {
		return {
			files: inOrder(this.#files),
			nodeFiles: inOrder(this.#nodeFiles),
			skipped: [...this.#skipped.values()],
		};
	}

	/** Walks from the last folder that the glob names in full, and matches what lies below it. */
	#addGlob(pattern: string): void {
		const parts = pattern.split(sep).join('/').split('/');
		const first = parts.findIndex((part) => GLOB.test(part));
		const base = resolve(this.#cwd, parts.slice(0, first).join('/') || (first > 0 ? '/' : '.'));
		const matches = createMatcher([parts.slice(first).join('/')]);
		let found = false;
		if (statOf(base, pattern)?.isDirectory()) {
			this.#walkNamed(base, (path) => {
				const isWanted = matches(relative(base, path).split(sep).join('/'));
				found ||= isWanted;
				return isWanted;
			});
		}
		if (!found) {
			const message = `\`${pattern}\` matches no YAML or JSON file, unless an ignored or excluded one. Mend the glob, or leave it out.`;
			throw new UsageError(message);
		}
	}

	#walkNamed(folder: string, isWanted: (path: string) => boolean): void {
		this.#walk(folder, ignoreRulesAbove(folder), { root: realpathSync(folder), isWanted });
	}

	#walk(folder: string, above: IgnoreRules, search: Search): void {
		const entries = this.#entriesOf(folder);
		// Looking for a file in every folder costs more than the walk.
		const rules = entries.some(({ name }) => name === '.gitignore') ? above.within(folder) : above;
		for (const entry of entries) {
			const path = join(folder, entry.name);
			const file = this.#display(path);
			if (LEFT_OUT.has(entry.name) || this.#excluded(file)) continue;
			const isFolder = entry.isDirectory();
			// Most files are nothing to read, and need no look at the rules.
			if (entry.isFile() ? !isWorthReading(file, entry.name) : !isFolder && !entry.isSymbolicLink()) continue;
			if (rules.ignores(path, isFolder)) continue;
			if (isFolder) this.#walk(path, rules, search);
			else if (entry.isSymbolicLink()) this.#addLink(path, search);
			else if (search.isWanted(path)) this.#addFile(path);
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
	#addLink(path: string, { root, isWanted }: Search): void {
		const target = realPathOf(path);
		const hasName = isReadable(basename(path));
		if (target === undefined) {
			if (hasName && isWanted(path)) this.#skip(path, 'symbolic-link', 'The symbolic link leads nowhere.');
			return;
		}
		const isFolder = statSync(target).isDirectory();
		if (!isFolder && !(hasName && isWanted(path))) return;
		if (!isWithin(root, target)) this.#skip(path, 'symbolic-link', LEADS_OUT);
		else if (!isFolder && !isReadable(basename(target))) this.#addFile(path);
	}

	#addFile(path: string): void {
		const file = this.#display(path);
		if (this.#excluded(file)) return;
		const isNodes = nodeFileRoleOf(file) !== undefined;
		if (isNodes) this.#nodeFiles.set(path, { file, path });
		if (!isNodes || isReadable(basename(path))) this.#files.set(path, { file, path });
	}

	#skip(path: string, reason: Skipped['reason'], message: string): void {
		this.#skipped.set(path, { file: this.#display(path), line: 1, reason, message });
	}

	#display(path: string): string {
		// The same, and much cheaper than `relative` for every name in a repository.
		const prefix = `${this.#cwd}${sep}`;
		if (path.startsWith(prefix)) return path.slice(prefix.length).split(sep).join('/');
		return (relative(this.#cwd, path) || '.').split(sep).join('/');
	}
}

function isWorthReading(file: string, name: string): boolean {
	return isReadable(name) || nodeFileRoleOf(file) !== undefined;
}

function inOrder(files: ReadonlyMap<string, InputFile>): InputFile[] {
	return [...files.values()].sort((a, b) => compare(a.file, b.file));
}

function isReadable(name: string): boolean {
	return EXTENSIONS.has(extname(name).toLowerCase()) || NAMES.has(name);
}

/** @throws {UsageError} when it cannot be told what is there */
function statOf(absolute: string, path: string): Stats | undefined {
	try {
		return statSync(absolute, { throwIfNoEntry: false });
	} catch (error) {
		// A file in the place of a folder on the way.
		if (reasonOf(error) === 'ENOTDIR') return undefined;
		throw new UsageError(`\`${path}\` cannot be read (${reasonOf(error)}). Mend that, or name something else.`);
	}
}

function isWithin(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
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
