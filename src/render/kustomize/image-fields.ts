import type { FieldPath } from '../../field-path.js';
import { effectiveEntries, getScalar, getValue, resolve } from '../../manifests/lookup.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { ValueNode } from '../../manifests/nodes.js';

const CONTAINER_LISTS = new Set(['containers', 'initContainers']);
const VOLUMES: readonly FieldPath[] = [
	['spec', 'volumes'],
	['spec', 'template', 'spec', 'volumes'],
];

/**
 * The images that `images:` can change: in lists of containers at any depth, and in image volumes of Pods and of Pod templates.
 * Source: kustomize, api/filters/imagetag/legacy.go and api/internal/konfig/builtinpluginconsts/images.go.
 */
export function changeablePaths(manifest: Manifest): FieldPath[] {
	if (manifest.object.kind === 'CustomResourceDefinition') return [];
	const volumes = VOLUMES.flatMap((path) => imagesIn(manifest.get(path), path, ['image', 'reference']));
	return [...containersBelow(manifest.root, []), ...volumes];
}

function* containersBelow(value: ValueNode, path: FieldPath): Iterable<FieldPath> {
	if (value.kind === 'sequence') {
		for (const [index, item] of value.items.entries()) yield* containersBelow(resolve(item), [...path, index]);
	}
	if (value.kind !== 'mapping') return;
	for (const { key, value: child } of effectiveEntries(value)) {
		const below = [...path, key.value];
		if (CONTAINER_LISTS.has(key.value)) yield* imagesIn(resolve(child), below, ['image']);
		yield* containersBelow(resolve(child), below);
	}
}

function imagesIn(
	list: ValueNode | undefined,
	path: FieldPath,
	image: readonly [string] | readonly [string, string],
): FieldPath[] {
	if (list?.kind !== 'sequence') return [];
	return list.items.flatMap((item, index) => {
		const holder = image.length === 1 ? item : getValue(item, image[0]);
		return getScalar(holder, image[image.length - 1] as string) ? [[...path, index, ...image]] : [];
	});
}
