import type { FieldPath } from '../field-path.js';
import { groupOf } from '../manifests/kinds.js';
import { effectiveEntries, getItems, getText, getValue, resolve } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { MappingNode, ValueNode } from '../manifests/nodes.js';
import { type PlacedImage, placeImage } from './composed.js';
import { type EmbeddedValues, embeddedValuesAt, valueAt } from './embedded-values.js';
import { inferImage } from './inferred-map.js';

/** Where kinds keep values for a chart: as a mapping, or as a text. */
const VALUES_PATHS: ReadonlyMap<string, (manifest: Manifest) => readonly FieldPath[]> = new Map([
	['helm.toolkit.fluxcd.io HelmRelease', () => [['spec', 'values']]],
	['helm.cattle.io HelmChart', () => [['spec', 'valuesContent']]],
	['helm.cattle.io HelmChartConfig', () => [['spec', 'valuesContent']]],
	['argoproj.io Application', (manifest: Manifest) => argoPaths(manifest, ['spec'])],
	['argoproj.io ApplicationSet', (manifest: Manifest) => argoPaths(manifest, ['spec', 'template', 'spec'])],
]);

/** In each source; a `valuesObject` takes the place of `values`. */
function argoPaths(manifest: Manifest, spec: FieldPath): FieldPath[] {
	const count = getItems(manifest.get(spec), 'sources').length;
	const sources = Array.from({ length: count }, (_, index) => [...spec, 'sources', index]);
	return [[...spec, 'source'], ...sources].map((source) => {
		const object = [...source, 'helm', 'valuesObject'];
		return manifest.get(object) ? object : [...source, 'helm', 'values'];
	});
}

/**
 * The images that the values of a release tell, for a release whose chart is not here.
 * Those with a doubt are for counting, not for judging: what a chart adds is not known.
 *
 * @param files values that the release takes from files
 */
export function inferredImagesOf(manifest: Manifest, files: readonly EmbeddedValues[] = []): PlacedImage[] {
	const paths = VALUES_PATHS.get(`${groupOf(manifest.object)} ${manifest.object.kind}`)?.(manifest) ?? [];
	const own = paths.flatMap((path) => {
		const values = embeddedValuesAt(manifest, path);
		return values ? [{ values, parameters: parametersBeside(manifest, path) }] : [];
	});
	return [
		...own.flatMap(({ values, parameters }) => imagesIn(values, { others: files, parameters })),
		...files.flatMap((values) => {
			const others = [...files.filter((other) => other !== values), ...own.map((layer) => layer.values)];
			return imagesIn(values, { others, parameters: own.flatMap((layer) => layer.parameters) });
		}),
	];
}

/** The images that a file with the values of a chart that is not here tells. */
export function inferredImagesInValues(values: EmbeddedValues): PlacedImage[] {
	return imagesIn(values, { others: [], parameters: [] });
}

/** The names of an Application's parameters, which win over its values. */
function parametersBeside(manifest: Manifest, path: FieldPath): string[] {
	return getItems(manifest.get(path.slice(0, -1)), 'parameters').flatMap((item) => getText(item, 'name') ?? []);
}

/** What else has a say in the values of a release. */
interface Surroundings {
	readonly others: readonly EmbeddedValues[];
	readonly parameters: readonly string[];
}

function imagesIn(values: EmbeddedValues, { others, parameters }: Surroundings): PlacedImage[] {
	const registry = globalRegistryOf(values.root);
	return [...search(values.root, [], false)].flatMap(({ owner, path, key }) => {
		const inferred = inferImage(owner, key, path);
		if (!inferred) return [];
		const whole = [...path, key];
		const isShared =
			others.some(({ root }) => valueAt(root, whole)) ||
			parameters.some((name) => `${name}.`.startsWith(`${whole.join('.')}.`));
		const doubt =
			inferred.doubt ??
			(registry && `The values set \`${registry}\`, which may replace its registry.`) ??
			(isShared ? 'The release has more to say about it elsewhere.' : undefined);
		return [placeImage(inferred, [...values.base, ...whole], values, doubt)];
	});
}

/** What replaces the registry of every image in many charts, when it is set. */
function globalRegistryOf(root: MappingNode): string | undefined {
	const global = getValue(root, 'global');
	const places: [string, string | undefined][] = [
		['global.imageRegistry', getText(global, 'imageRegistry')],
		['global.registry', getText(global, 'registry')],
		['global.image.registry', getText(getValue(global, 'image'), 'registry')],
		['global.hub', getText(global, 'hub')],
	];
	return places.find(([, value]) => value)?.[0];
}

interface Candidate {
	readonly owner: MappingNode;
	readonly path: FieldPath;
	readonly key: string;
}

const IMAGE_KEY = /^(?:image|[a-z][A-Za-z0-9]*Image)$/;

/** Keys that say they hold an image; below `images`, every mapping does. Extra manifests are objects of their own. */
function* search(value: ValueNode, path: FieldPath, isImages: boolean): Iterable<Candidate> {
	if (value.kind === 'scalar') return;
	if (value.kind === 'sequence') {
		for (const [index, item] of value.items.entries()) yield* search(resolve(item), [...path, index], false);
		return;
	}
	if (getText(value, 'apiVersion') && getText(value, 'kind')) return;
	for (const { key, value: child } of effectiveEntries(value)) {
		const node = resolve(child);
		const isImage = IMAGE_KEY.test(key.value) || (isImages && node.kind === 'mapping');
		if (isImage) yield { owner: value, path, key: key.value };
		// Some charts keep all their images below `image`.
		if (isImage && getText(node, 'repository') !== undefined) continue;
		yield* search(node, [...path, key.value], isImage || key.value === 'images');
	}
}
