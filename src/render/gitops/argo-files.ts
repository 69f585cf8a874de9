import { posix } from 'node:path';
import { globMatches } from '../../credentials/go-glob.js';
import { mappingOf } from '../../images/embedded-values.js';
import type { MappingNode } from '../../manifests/nodes.js';
import type { Sources } from '../sources.js';
import { nameHere } from './repository.js';

type Files = Pick<Sources, 'bytes' | 'list' | 'prefix'>;

/** A file with parameters for an Application. */
export interface ParameterFile {
	/** From the root of the repository. */
	readonly path: string;
	readonly root: MappingNode;
}

/**
 * The files that a pattern names, as paths from the root of the repository in their order; `**` stands for any folders.
 *
 * @param pattern from the root of the repository
 */
export function pathsMatching(pattern: string, sources: Files): string[] {
	const parts = posix.join(pattern).replace(/^\//, '').split('/');
	return [...new Set(expand('.', parts, { sources, seen: new Set() }))].sort();
}

/**
 * The files with parameters that a pattern names. Those whose content is no mapping are left out.
 * Source: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/#git-generator-files
 */
export function filesMatching(pattern: string, sources: Files): ParameterFile[] {
	return pathsMatching(pattern, sources).flatMap((path) => {
		const root = mappingOf(new TextDecoder().decode(sources.bytes(nameHere(path, sources) ?? path)));
		return root ? [{ path, root }] : [];
	});
}

interface Walk {
	readonly sources: Files;
	/** Folders with what was looked for in them: several ways through `**` lead to the same place. */
	readonly seen: Set<string>;
}

/** Folders of tools, which are large and hold nobody's parameters. */
const LEFT_OUT = new Set(['.git/', 'node_modules/']);

function expand(folder: string, [part = '', ...rest]: readonly string[], walk: Walk): string[] {
	const { sources, seen } = walk;
	const step = `${folder} ${part} ${rest.length}`;
	if (seen.has(step)) return [];
	seen.add(step);
	const names = sources.list(nameHere(folder, sources) ?? folder) ?? [];
	const folders = names
		.filter((name) => name.endsWith('/') && !LEFT_OUT.has(name))
		.map((name) => posix.join(folder, name.slice(0, -1)));
	if (part === '**') {
		const here = rest.length > 0 ? expand(folder, rest, walk) : [];
		return [...here, ...folders.flatMap((child) => expand(child, [part, ...rest], walk))];
	}
	if (rest.length > 0) {
		const matching = folders.filter((child) => globMatches(part, posix.basename(child)));
		return matching.flatMap((child) => expand(child, rest, walk));
	}
	const files = names.filter((name) => !name.endsWith('/') && globMatches(part, name));
	return files.map((name) => posix.join(folder, name));
}
