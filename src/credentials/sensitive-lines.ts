import { getItems, getText, getValue, resolve } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { MappingNode, ValueNode } from '../manifests/nodes.js';
import type { ManifestFile } from '../manifests/read.js';
import type { SourceRange } from '../source.js';

/**
 * Tells whether a place begins on a line that holds what a Secret keeps: such a line must not be shown in a report, whatever is wrong there.
 * It may be: in a manifest on one line everything stands beside everything.
 */
export function sensitiveLines(files: readonly ManifestFile[]): (place: SourceRange) => boolean {
	const lines = new Map<string, Set<number>>();
	for (const file of files) {
		for (const { start, end } of [...secretValuesOf(file), ...brokenSecretsOf(file)]) {
			const { line, endLine } = file.source.range(start, end);
			const known = lines.get(file.source.file) ?? new Set();
			for (let at = line; at <= endLine; at++) known.add(at);
			lines.set(file.source.file, known);
		}
	}
	return (place) => lines.get(place.file)?.has(place.line) ?? false;
}

function secretValuesOf({ manifests, kustomization }: ManifestFile): ValueNode[] {
	const generated = getItems(kustomization, 'secretGenerator').flatMap((item) =>
		getItems(item, 'literals').map(resolve),
	);
	return [...manifests.flatMap(dataOf), ...generated, ...secretPatchesOf(kustomization)];
}

/** Patches that stand in the kustomization itself, as far as they are for Secrets. */
function secretPatchesOf(kustomization: MappingNode | undefined): ValueNode[] {
	const patches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((key) =>
		getItems(kustomization, key).map((item) => ({ item, text: resolve(item) })),
	);
	return patches.flatMap(({ item, text }) => {
		const patch = text.kind === 'scalar' ? text : getValue(item, 'patch');
		if (patch?.kind !== 'scalar') return [];
		const isForSecret = getText(getValue(item, 'target'), 'kind') === 'Secret' || SECRET.test(patch.value);
		return isForSecret ? [patch] : [];
	});
}

const SECRET = /^\s*["']?kind["']?:\s*["']?Secret\b/m;

/** What does not parse has no values that could be told apart: all of it may be one. */
function brokenSecretsOf({ source, syntaxErrors }: ManifestFile): { start: number; end: number }[] {
	return syntaxErrors.map(({ slice }) => slice).filter(({ start, end }) => SECRET.test(source.text.slice(start, end)));
}

function dataOf({ object, root }: Manifest): ValueNode[] {
	if (object.kind !== 'Secret') return [];
	return ['data', 'stringData'].flatMap((field) => getValue(root, field) ?? []);
}
