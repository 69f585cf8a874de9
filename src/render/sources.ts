import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { decode } from '../manifests/decode.js';
import { ignoreRulesAbove, repositoryRootOf } from '../manifests/ignore-files.js';
import { type ManifestFile, readText } from '../manifests/read.js';
import { MAX_BYTES } from '../manifests/read-files.js';
import { rolesOf } from '../manifests/roles.js';
import type { SourceText } from '../source.js';

/** The repository's files by name, whether the run named them or not. Symbolic links that lead out of it are followed nowhere. */
export interface Sources {
	/** Where the folder of the run lies within the repository: `''`, or `deploy/prod`. */
	readonly prefix: string;
	/** The address of the git remote that the repository came from, if it has one. */
	readonly remote: string | undefined;
	/** The parsed file. */
	read(file: string): ManifestFile | undefined;
	/** The bytes of a regular file. */
	bytes(file: string): Uint8Array | undefined;
	/** The names in a folder, folders with a `/` behind them; `undefined` when it is no folder. */
	list(folder: string): readonly string[] | undefined;
	/** Whether git leaves a file out, be it there or not. */
	isIgnored(file: string): boolean;
	/** Every text that was read so far. */
	texts(): readonly SourceText[];
}

/**
 * @param cwd the folder of the run; absolute
 * @param files what the run has read
 */
export function createSources(cwd: string, files: readonly ManifestFile[]): Sources {
	const known = new Map<string, ManifestFile | undefined>(files.map((file) => [file.source.file, file]));
	const top = realpathSync(repositoryRootOf(cwd) ?? cwd);
	const tops = [top, ...topsElsewhere(cwd, top, files)];
	const within = (name: string): string | undefined => {
		const path = realPathOf(resolve(cwd, name));
		return path !== undefined && tops.some((folder) => isWithin(folder, path)) ? path : undefined;
	};
	const bytes = (file: string): Uint8Array | undefined => {
		const path = within(file);
		const stats = path === undefined ? undefined : statSync(path);
		return path !== undefined && stats?.isFile() && stats.size <= MAX_BYTES ? readFileSync(path) : undefined;
	};
	const parse = (file: string): ManifestFile | undefined => {
		const content = bytes(file);
		const decoded = content && decode(content);
		return decoded?.ok ? readText(file, decoded.text, rolesOf([file])(file)) : undefined;
	};
	return {
		prefix: relative(top, realpathSync(cwd)).split(sep).join('/'),
		remote: remoteOf(top),
		read(file) {
			if (!known.has(file)) known.set(file, parse(file));
			return known.get(file);
		},
		bytes,
		isIgnored(file) {
			const path = resolve(cwd, file);
			return ignoreRulesAbove(dirname(path)).within(dirname(path)).ignores(path, false);
		},
		texts: () => [...known.values()].flatMap((file) => file?.source ?? []),
		list(folder) {
			const path = within(folder);
			if (path === undefined || !statSync(path).isDirectory()) return undefined;
			return readdirSync(path, { withFileTypes: true }).map((entry) =>
				entry.isDirectory() ? `${entry.name}/` : entry.name,
			);
		},
	};
}

/** Where files belong that were named outside of the repository: to one of their own, else to the folder that holds them all. */
function topsElsewhere(cwd: string, top: string, files: readonly ManifestFile[]): string[] {
	const folders = files
		.map(({ source }) => realPathOf(dirname(resolve(cwd, source.file))))
		.filter((folder) => folder !== undefined && !isWithin(top, folder));
	const [first, ...rest] = new Set(folders);
	if (first === undefined) return [];
	const shared = rest.reduce((common: string, folder) => commonFolder(common, folder ?? common), first);
	return [realpathSync(repositoryRootOf(shared) ?? shared)];
}

function commonFolder(one: string, other: string): string {
	return isWithin(one, other) ? one : commonFolder(dirname(one), other);
}

/** `origin`, else the first that there is. */
function remoteOf(top: string): string | undefined {
	try {
		const config = readFileSync(join(top, '.git', 'config'), 'utf8');
		const remotes = [...config.matchAll(/^\[remote "(.*)"\]\s*(?:^\s+.*\s)*?^\s+url\s*=\s*(\S+)/gm)];
		return (remotes.find(([, name]) => name === 'origin') ?? remotes[0])?.[2];
	} catch {
		// No repository, or a worktree, whose settings are elsewhere.
		return undefined;
	}
}

/** The name of what a path leads to from a folder of the repository, with `/` between the parts. */
export function nameFrom(folder: string, path: string): string {
	return posix.join(folder, path).replace(/(?<=.)\/$/, '');
}

function isWithin(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function realPathOf(path: string): string | undefined {
	try {
		return realpathSync(join(path));
	} catch {
		// Not there, or a loop of links.
		return undefined;
	}
}
