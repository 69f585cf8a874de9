import { posix } from 'node:path';
import { findPlaceholder } from '../../images/placeholder.js';
import type { Sources } from '../sources.js';

/** What tells whether an address and a path mean the repository that is checked. */
export interface RepositoryIdentity {
	readonly sources: Pick<Sources, 'list' | 'prefix' | 'bytes'>;
	/** The address of the git remote, where it is known. */
	readonly remote?: string;
}

/**
 * The folder that a release means, relative to the folder of the run; `undefined` when it is in another repository or not there.
 * Without an address to compare, whatever folder is there is meant.
 *
 * @param url the repository that the release names, as far as it can be told
 * @param path as the release has it, from the root of the repository
 */
export function folderHere(
	url: string | undefined,
	path: string,
	{ sources, remote }: RepositoryIdentity,
): string | undefined {
	if (findPlaceholder(path)) return undefined;
	const folder = nameHere(path, sources);
	if (folder === undefined || sources.list(folder) === undefined) return undefined;
	if (url !== undefined && remote !== undefined) return isSameRepository(url, remote) ? folder : undefined;
	// Every repository has a root: that it is there tells nothing.
	return url !== undefined && posix.join('/', path) === '/' ? undefined : folder;
}

/** A path from the root of the repository as a name relative to the folder of the run; `undefined` when it leads out. */
export function nameHere(path: string, { prefix }: Pick<Sources, 'prefix'>): string | undefined {
	if (posix.join('.', path).startsWith('..')) return undefined;
	return posix.relative(posix.join('/', prefix), posix.join('/', path)) || '.';
}

/**
 * Whether two addresses name one repository, whatever way they go: `git@github.com:acme/web.git`, `https://github.com/acme/web`.
 * A fork with the same name counts: its pull requests change the same files.
 */
export function isSameRepository(one: string, other: string): boolean {
	const [first, second] = [normalise(one), normalise(other)];
	return first === second || (hostOf(first) === hostOf(second) && posix.basename(first) === posix.basename(second));
}

function hostOf(address: string): string {
	return address.slice(0, address.indexOf('/'));
}

/** Host and path in lower case, without scheme, user, port and `.git`. */
function normalise(address: string): string {
	return address
		.trim()
		.toLowerCase()
		.replace(/^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?/, '')
		.replace(/^([^/:]+):(?:\d+\/)?/, '$1/')
		.replace(/^ssh\./, '')
		.replace(/\/{2,}/g, '/')
		.replace(/\/$/, '')
		.replace(/\.git$/, '');
}
