import type { SourceRange } from '../source.js';

export type TomlPath = readonly (string | number)[];

/** A key with its value. What is within inline tables is an entry of its own, too. */
export interface TomlEntry {
	readonly path: TomlPath;
	readonly value: unknown;
	readonly keyAt: SourceRange;
	readonly at: SourceRange;
}

export interface TomlTable {
	readonly path: TomlPath;
	readonly at: SourceRange;
}

export interface TomlDocument {
	readonly entries: readonly TomlEntry[];
	readonly tables: readonly TomlTable[];
}

/** A path's part of any name. */
export const ANY = Symbol('any');
type Pattern = readonly (string | readonly string[] | typeof ANY)[];

/** Whether a path begins with a pattern, whose parts are names, choices of names, or anything. */
export function startsWith(path: TomlPath, pattern: Pattern): boolean {
	return (
		path.length >= pattern.length &&
		pattern.every((part, index) => {
			if (part === ANY) return true;
			const found = String(path[index]);
			return typeof part === 'string' ? part === found : part.includes(found);
		})
	);
}

/** The entries at a pattern, in the order of the file. */
export function entriesAt({ entries }: TomlDocument, pattern: Pattern): readonly TomlEntry[] {
	return entries.filter(({ path }) => path.length === pattern.length && startsWith(path, pattern));
}

/** The names that stand right below a pattern, each with its first place. */
export function namesBelow({ entries, tables }: TomlDocument, pattern: Pattern): ReadonlyMap<string, SourceRange> {
	const all = [...tables, ...entries.map(({ path, keyAt }) => ({ path, at: keyAt }))];
	const found = all.filter(({ path }) => path.length > pattern.length && startsWith(path, pattern));
	return new Map(found.reverse().map(({ path, at }) => [String(path[pattern.length]), at]));
}
