import type { ImageField } from '../../config/schema.js';
import { type FieldPath, formatFieldPath } from '../../field-path.js';
import { collectWorkloads } from '../../images/collect.js';
import { getValue } from '../../manifests/lookup.js';
import { createRendered, type Manifest } from '../../manifests/manifest.js';
import type { SourceText } from '../../source.js';
import type { Substitutions } from '../gitops/inputs.js';
import type { Sources } from '../sources.js';
import type { Spot } from './marks.js';
import { type Descent, placesOf } from './places.js';
import { type KeyedScalar, scalarsOf } from './scalars.js';
import { addedAt, type Setter, setterOf } from './setters.js';
import type { BuiltObject, Kustomize } from './stage.js';
import type { Target } from './target.js';
import { imageKey, traceImages } from './trace.js';
import type { Tree } from './tree.js';
import { changingFiles, generatorOf, writtenAs } from './written.js';

/** What locating needs to know of a build. */
export interface BuildContext {
	readonly kustomize: Kustomize;
	readonly target: Target;
	readonly tree: Tree;
	readonly sources: Sources;
	readonly imageFields: readonly ImageField[];
}

/** The objects of a build, whose every value leads to the place where a person would edit it. */
export async function locateObjects(objects: readonly BuiltObject[], context: BuildContext): Promise<Manifest[]> {
	const { kustomize, target, tree, sources, imageFields } = context;
	const images = objects.flatMap(({ unfilled }, object) =>
		imagesOf(unfilled, imageFields).flatMap(({ path, text }) => (text ? [{ object, path, text }] : [])),
	);
	const fields = (source: SourceText) => (tree.resources.has(source.file) ? ownFields(source, context) : []);
	const traces = mayChangeImages(target, tree)
		? await traceImages({ kustomize, target, tree, images }, sources, fields)
		: new Map();
	const values = valuesOf(tree, sources);
	const outer = kustomize.outer(target, tree);
	const within = (added: Setter | undefined) => added && partOfPatch(added, sources, values.scalarsOf);
	return objects.map(({ manifest, unfilled, from }, object) => {
		const file = from === undefined ? undefined : sources.read(from);
		const generator = file && generatorOf(manifest, file);
		const own = images.filter((image) => image.object === object);
		const places = placesOf({
			built: manifest,
			written: file && writtenAs(manifest, file),
			fallback: (path) => generator?.locate(path) ?? { range: target.at, related: [] },
			traces: new Map(own.map((image) => [formatFieldPath(image.path), traces.get(imageKey(image)) ?? {}])),
			filledIn: (path) => variablesIn(unfilled, path, target.substitutions),
			addedAt: (spot) => (spot.source.file === outer.source.file ? within(addedAt(outer, spot)) : undefined),
			...values,
		});
		const rendered = createRendered(manifest, target.name, places);
		const isDataUnknown = tree.madeLater.some(({ text }) => generator?.reads.includes(text));
		return isDataUnknown ? { ...rendered, isDataUnknown } : rendered;
	});
}

function imagesOf(manifest: Manifest, extraFields: readonly ImageField[]): { path: FieldPath; text: string }[] {
	return collectWorkloads(manifest, { isPatch: false, extraFields }).flatMap(({ uses }) =>
		uses.flatMap(({ path }) => {
			const node = manifest.get(path);
			return node?.kind === 'scalar' ? [{ path, text: node.value }] : [];
		}),
	);
}

const CHANGING_KEYS = [
	'images',
	'patches',
	'patchesStrategicMerge',
	'patchesJson6902',
	'replacements',
	'vars',
	'transformers',
	'generators',
];

/** Whether an image may be otherwise than its object has it. Most kustomizations only put objects together. */
function mayChangeImages({ additions, components }: Target, { kustomizations }: Tree): boolean {
	if (additions && [additions.images, additions.patches, components].some(({ length }) => length > 0)) return true;
	return [...kustomizations.values()].some(({ root }) =>
		CHANGING_KEYS.some((key) => getValue(root, key) !== undefined),
	);
}

/** Where the objects of a file have their images. */
function ownFields(source: SourceText, { sources, imageFields }: BuildContext): Spot[] {
	return (sources.read(source.file)?.manifests ?? []).flatMap((manifest) =>
		imagesOf(manifest, imageFields).flatMap(({ path }) => {
			const node = manifest.get(path);
			return node ? [{ source, start: node.start, end: node.end }] : [];
		}),
	);
}

/** The values of files, each read at most once. */
export function valuesOf(tree: Tree, sources: Sources): Pick<Descent, 'changes' | 'scalarsOf'> {
	const known = new Map<SourceText, readonly KeyedScalar[]>();
	const read = (source: SourceText) => {
		const values = known.get(source) ?? scalarsOf(source);
		known.set(source, values);
		return values;
	};
	let changes: readonly KeyedScalar[] | undefined;
	return {
		scalarsOf: read,
		changes() {
			changes ??= changingFiles(tree)
				.flatMap((file) => sources.read(file)?.source ?? [])
				.flatMap(read);
			return changes;
		},
	};
}

/** The line of a release's patch that has the text, if only one has. */
function partOfPatch(added: Setter, sources: Sources, scalarsOf: Descent['scalarsOf']): Setter {
	const { file, line, endLine } = added.at.range;
	const source = line === endLine ? undefined : sources.read(file)?.source;
	if (!source) return added;
	const inside = scalarsOf(source).filter((scalar) => {
		const at = source.range(scalar.start, scalar.end);
		return at.line >= line && at.endLine <= endLine && scalar.value.includes(added.value);
	});
	const [only, ...others] = inside;
	return only && others.length === 0 ? setterOf(only) : added;
}

const VARIABLE = /\$\{([A-Za-z_]\w*)/g;

function variablesIn(manifest: Manifest, path: FieldPath, substitutions: Substitutions | undefined): Setter[] {
	const value = substitutions && manifest.get(path);
	if (value?.kind !== 'scalar') return [];
	return [...value.value.matchAll(VARIABLE)].flatMap(([, name = '']) => {
		const found = substitutions?.values.get(name);
		return found ? [{ value: found.text, at: found.at, part: () => found.at }] : [];
	});
}
