import { getItems, getText, getValue, resolve } from '../../manifests/lookup.js';
import type { MappingNode, ScalarNode, YamlNode } from '../../manifests/nodes.js';

/** A path in a kustomization, and what is expected there. */
export interface PathReference {
	/** `any` is a file or a folder with a kustomization, as `resources` take them. */
	readonly takes: 'any' | 'folder' | 'file';
	readonly key: string;
	readonly path: string;
	readonly node: ScalarNode;
}

type Collect = (kustomization: MappingNode, key: string) => readonly (readonly [ScalarNode, string])[];

/** A list of paths. What is written in place is no path. */
const list: Collect = (kustomization, key) =>
	getItems(kustomization, key)
		.flatMap(scalarOf)
		.filter(({ value }) => !isInline(value))
		.map((node) => [node, node.value]);

/** A list of mappings with a path under `path`. */
const pathOfEach: Collect = (kustomization, key) => getItems(kustomization, key).flatMap((item) => at(item, 'path'));

/** `files` may have `key=` before the path. */
const generator: Collect = (kustomization, key) =>
	getItems(kustomization, key).flatMap((item) => [
		...getItems(item, 'files').flatMap(scalarOf).map(keyed),
		...getItems(item, 'envs').flatMap(scalarOf).map(whole),
		...at(item, 'env'),
	]);

const pathWithin: Collect = (kustomization, key) => at(getValue(kustomization, key), 'path');

/**
 * Every key of a kustomization that names files.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/, and kustomize's api/types/kustomization.go.
 */
const KEYS: readonly { readonly key: string; readonly takes: PathReference['takes']; readonly collect: Collect }[] = [
	{ key: 'resources', takes: 'any', collect: list },
	{ key: 'bases', takes: 'folder', collect: list },
	{ key: 'components', takes: 'folder', collect: list },
	{ key: 'generators', takes: 'any', collect: list },
	{ key: 'transformers', takes: 'any', collect: list },
	{ key: 'validators', takes: 'any', collect: list },
	{ key: 'crds', takes: 'file', collect: list },
	{ key: 'configurations', takes: 'file', collect: list },
	{ key: 'patchesStrategicMerge', takes: 'file', collect: list },
	{ key: 'patchesJson6902', takes: 'file', collect: pathOfEach },
	{ key: 'patches', takes: 'file', collect: pathOfEach },
	{ key: 'replacements', takes: 'file', collect: pathOfEach },
	{ key: 'configMapGenerator', takes: 'file', collect: generator },
	{ key: 'secretGenerator', takes: 'file', collect: generator },
	{ key: 'openapi', takes: 'file', collect: pathWithin },
];

export function pathReferencesOf(kustomization: MappingNode): PathReference[] {
	return KEYS.flatMap(({ key, takes, collect }) =>
		collect(kustomization, key).map(([node, path]) => ({ takes, key, path, node })),
	);
}

/** What the configuration of a generator or transformer names, as kustomize's own plugins do. */
export function pluginPathsOf(config: MappingNode): PathReference[] {
	const paths = [
		...at(config, 'path'),
		...getItems(config, 'paths').flatMap(scalarOf).map(whole),
		...pathOfEach(config, 'replacements'),
		...getItems(config, 'files').flatMap(scalarOf).map(keyed),
		...getItems(config, 'envs').flatMap(scalarOf).map(whole),
	];
	return paths
		.filter(([, path]) => !isInline(path))
		.map(([node, path]) => ({ takes: 'file', key: 'path', path, node }));
}

function at(node: YamlNode | undefined, key: string): (readonly [ScalarNode, string])[] {
	return [getValue(node, key)].flatMap((value) => (value?.kind === 'scalar' && value.value ? [whole(value)] : []));
}

function scalarOf(item: YamlNode): ScalarNode[] {
	const node = resolve(item);
	return node.kind === 'scalar' && node.value !== '' ? [node] : [];
}

function whole(node: ScalarNode): readonly [ScalarNode, string] {
	return [node, node.value];
}

function keyed(node: ScalarNode): readonly [ScalarNode, string] {
	const equals = node.value.indexOf('=');
	return [node, equals < 0 ? node.value : node.value.slice(equals + 1)];
}

function isInline(text: string): boolean {
	return text.includes('\n') || /^\s*[[{]/.test(text) || /^\S+:\s/.test(text);
}

/** A URL is fetched whatever is there: kustomize, api/internal/loader/fileloader.go. */
const URL = /^[a-z][a-z0-9+.-]*:(?:\/\/|:)/i;
/** What kustomize's api/internal/git/repospec.go takes for a repository when there is no such file. */
const REPOSITORY =
	/^(?:[\w.-]+@[\w.-]+:|github\.com[/:]|[\w-]+(?:\.[\w-]+)+\/(?!.*\.ya?ml$))|\.git(?:[/?]|$)|[?&]ref=/i;

/** Whether kustomize would fetch what a path names. */
export function isRemote(path: string, isThere: boolean): boolean {
	return URL.test(path) || (!isThere && REPOSITORY.test(path));
}

export function isComponent(kustomization: MappingNode): boolean {
	return getText(kustomization, 'kind') === 'Component';
}
