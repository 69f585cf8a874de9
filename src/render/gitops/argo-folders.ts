import { posix } from 'node:path';
import { globMatches } from '../../credentials/go-glob.js';
import type { Sources } from '../sources.js';
import { nameHere } from './repository.js';

interface FolderPattern {
	/** As Go's `path.Match` takes it: a `*` stays within one part. */
	readonly pattern: string;
	readonly isExcluded: boolean;
}

type Folders = Pick<Sources, 'list' | 'prefix'>;

/** The folders that patterns name, as paths from the root of the repository; those whose name begins with a dot are never meant. */
export function foldersMatching(patterns: readonly FolderPattern[], sources: Folders): string[] {
	const cleaned = patterns.map(({ pattern, isExcluded }) => ({ path: clean(pattern), isExcluded }));
	const found = cleaned
		.filter(({ isExcluded }) => !isExcluded)
		.flatMap(({ path }) => expand('.', path.split('/'), sources));
	const excluded = cleaned.filter(({ isExcluded }) => isExcluded);
	return [...new Set(found)].filter((folder) => !excluded.some(({ path }) => globMatches(path, folder))).sort();
}

function clean(pattern: string): string {
	return posix.join(pattern).replace(/^\/|\/$/g, '');
}

function expand(folder: string, [part, ...rest]: readonly string[], sources: Folders): string[] {
	if (part === undefined) return [folder];
	return (sources.list(nameHere(folder, sources) ?? folder) ?? [])
		.filter((name) => name.endsWith('/') && !name.startsWith('.') && globMatches(part, name.slice(0, -1)))
		.flatMap((name) => expand(posix.join(folder, name.slice(0, -1)), rest, sources));
}
