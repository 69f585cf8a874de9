import { groupOf } from './kinds.js';
import { getItems, getValue } from './lookup.js';
import type { Manifest } from './manifest.js';
import type { ManifestFile } from './read.js';
import type { Skipped } from './skipped.js';

/** Objects that stand for others, which a controller renders: what they deploy is not in their file. */
const RENDERED_ELSEWHERE: ReadonlyMap<string, readonly string[]> = new Map([
	['helm.toolkit.fluxcd.io', ['HelmRelease']],
	['helm.cattle.io', ['HelmChart', 'HelmChartConfig']],
	['argoproj.io', ['Application', 'ApplicationSet']],
]);

/** Keys of a kustomization that can change which image is deployed, or bring in objects that are not read here. */
const CHANGING_KEYS = [
	'images',
	'patches',
	'patchesStrategicMerge',
	'patchesJson6902',
	'replacements',
	'transformers',
	'generators',
	'helmCharts',
	'helmChartInflationGenerator',
] as const;

/** What of a file is deployed in another form than it is written in, and was not judged in that form. */
export function unrenderedOf(file: ManifestFile): Skipped[] {
	return [...file.manifests.flatMap(releaseOf), ...kustomizationOf(file)];
}

function releaseOf(manifest: Manifest): Skipped[] {
	const { object, file } = manifest;
	if (!RENDERED_ELSEWHERE.get(groupOf(object))?.includes(object.kind)) return [];
	const { line } = manifest.locate(['metadata', 'name']).range;
	const message = `What ${object.kind} \`${object.name}\` deploys was not rendered, so its images were not checked.`;
	return [{ file, line, reason: 'release', message }];
}

function kustomizationOf({ kustomization, source }: ManifestFile): Skipped[] {
	if (!kustomization) return [];
	const keys = CHANGING_KEYS.filter((key) => getItems(kustomization, key).length > 0 || isMapping(kustomization, key));
	if (keys.length === 0) return [];
	const message = `The kustomization was not built, so what its ${keys.map((key) => `\`${key}\``).join(', ')} make of the images was not checked.`;
	return [{ file: source.file, line: 1, reason: 'kustomization', message }];
}

function isMapping(kustomization: NonNullable<ManifestFile['kustomization']>, key: string): boolean {
	return getValue(kustomization, key)?.kind === 'mapping';
}
