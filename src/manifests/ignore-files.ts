import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** Decides whether a path is left out by a `.gitignore` at or above it. */
export interface IgnoreRules {
	/** @param path absolute */
	ignores(path: string, isFolder: boolean): boolean;
	/** The rules that hold within a folder: these, and its own `.gitignore`. */
	within(folder: string): IgnoreRules;
}

interface Layer {
	readonly folder: string;
	readonly rules: Ignore;
}

function layerOf(folder: string, file = '.gitignore'): Layer[] {
	try {
		return [{ folder, rules: ignore().add(readFileSync(join(folder, file), 'utf8')) }];
	} catch {
		// No such file, or none that can be read: git goes without it, too.
		return [];
	}
}

function createRules(layers: readonly Layer[]): IgnoreRules {
	return {
		ignores(path, isFolder) {
			// The nearest file that says anything decides: https://git-scm.com/docs/gitignore
			for (let index = layers.length - 1; index >= 0; index--) {
				const { folder, rules } = layers[index] as Layer;
				const inside = relative(folder, path).split(sep).join('/');
				if (inside === '' || inside.startsWith('..')) continue;
				const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
				if (ignored) return true;
				if (unignored) return false;
			}
			return false;
		},
		within(folder) {
			const layer = layerOf(folder);
			return layer.length === 0 ? this : createRules([...layers, ...layer]);
		},
	};
}

/**
 * The rules from a repository's root down to a folder that was named, without the folder's own. Outside of a repository there are none,
 * nor for a folder that is itself ignored: who names it wants it read.
 */
export function ignoreRulesAbove(folder: string): IgnoreRules {
	const rules = createRules(layersAbove(folder));
	return rules.ignores(folder, true) ? createRules([]) : rules;
}

function layersAbove(folder: string): Layer[] {
	const root = repositoryRootOf(folder);
	if (root === undefined) return [];
	const above: string[] = [];
	for (let at = folder; at !== root; at = dirname(at)) above.unshift(dirname(at));
	return [...layerOf(root, join('.git', 'info', 'exclude')), ...above.flatMap((parent) => layerOf(parent))];
}

/** The folder with the `.git` that a folder lies in; `undefined` outside of repositories. */
export function repositoryRootOf(folder: string): string | undefined {
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, '.git'))) return at;
		if (dirname(at) === at) return undefined;
	}
}
