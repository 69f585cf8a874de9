import type { FieldPath } from '../manifests/field-path.js';
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
	if (isPolicy(manifest.object)) return [];
	return [...findByShape(manifest.root, [], new Set(), holdsChartValues(manifest.object))].map((found) => ({
		path: found,
		origin: 'custom-resource' as const,
	}));
}

const CHART_VALUES = new Set(['values', 'valuesObject', 'valuesContent']);

/** Every node once: an alias may lead back to its own parent. */
function* findByShape(
	value: ValueNode,
	path: FieldPath,
	seen: Set<ValueNode>,
	skipValues: boolean,
): Iterable<FieldPath> {
	if (value.kind === 'scalar' || seen.has(value)) return;
	seen.add(value);
	if (value.kind === 'sequence') {
		for (const [index, item] of value.items.entries()) {
			yield* findByShape(resolve(item), [...path, index], seen, skipValues);
		}
		return;
	}
	if (path.includes('spec') && looksLikePodSpec(value)) yield path;
	for (const { key, value: child } of effectiveEntries(value)) {
		if (skipValues && CHART_VALUES.has(key.value)) continue;
		yield* findByShape(resolve(child), [...path, key.value], seen, skipValues);
	}
}

function looksLikePodSpec(mapping: MappingNode): boolean {
	// A name is not asked for: Knative gives its containers one.
	return getItems(mapping, 'containers').some((container) => getScalar(container, 'image') !== undefined);
}
