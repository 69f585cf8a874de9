import type { FieldPath } from '../field-path.js';
import { holdsChartValues, isPolicy, podSpecPathOf } from '../manifests/kinds.js';
import { effectiveEntries, getItems, getScalar, resolve } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { MappingNode, ValueNode } from '../manifests/nodes.js';

export interface PodSpecPlace {
	readonly path: FieldPath;
	readonly origin: 'built-in' | 'custom-resource';
}

/**
 * Where an object keeps its PodSpecs: at the known place for Kubernetes' own kinds,
 * for any other wherever something under a `spec` has the shape of one.
 */
export function podSpecsOf(manifest: Manifest): PodSpecPlace[] {
	const path = podSpecPathOf(manifest.object);
	if (path) return manifest.get(path)?.kind === 'mapping' ? [{ path, origin: 'built-in' }] : [];
	if (isPolicy(manifest.object) || !mayHoldContainers(manifest)) return [];
	return [...findByShape(manifest.root, [], new Map(), holdsChartValues(manifest.object))].map((found) => ({
		path: found,
		origin: 'custom-resource' as const,
	}));
}

/**
 * Most objects hold no containers, and their text tells so in no time.
 * Only an escape in a key or an alias to elsewhere can hide the word from it; then the tree is searched.
 */
function mayHoldContainers({ textOf, root }: Manifest): boolean {
	const text = textOf(root);
	return text.includes('containers') || text.includes('\\') || text.includes('*');
}

const CHART_VALUES = new Set(['values', 'valuesObject', 'valuesContent']);

/**
 * Every node once, or once more where it also stands under a `spec`: what aliases repeat has one place to be edited.
 *
 * @param seen the nodes that were visited, with whether that was under a `spec`
 */
function* findByShape(
	value: ValueNode,
	path: FieldPath,
	seen: Map<ValueNode, boolean>,
	skipValues: boolean,
): Iterable<FieldPath> {
	const isInSpec = path.includes('spec');
	if (value.kind === 'scalar' || seen.get(value) === true || seen.get(value) === isInSpec) return;
	seen.set(value, isInSpec);
	if (value.kind === 'sequence') {
		for (const [index, item] of value.items.entries()) {
			yield* findByShape(resolve(item), [...path, index], seen, skipValues);
		}
		return;
	}
	if (isInSpec && looksLikePodSpec(value)) yield path;
	for (const { key, value: child } of effectiveEntries(value)) {
		if (skipValues && CHART_VALUES.has(key.value)) continue;
		yield* findByShape(resolve(child), [...path, key.value], seen, skipValues);
	}
}

function looksLikePodSpec(mapping: MappingNode): boolean {
	// A name is not asked for: Knative gives its containers one.
	return getItems(mapping, 'containers').some((container) => getScalar(container, 'image') !== undefined);
}
