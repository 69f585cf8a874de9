import { type FieldPath, formatFieldPath } from '../../field-path.js';
import { collectWorkloads } from '../../images/collect.js';
import { readDocuments } from '../../manifests/documents.js';
import { getItems, getValue, resolve } from '../../manifests/lookup.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { YamlNode } from '../../manifests/nodes.js';
import type { ManifestFile } from '../../manifests/read.js';
import { nameFrom, type Sources } from '../sources.js';
import { changeImage, changesOf, type ImageEntry, imageEntriesOf, isSelected } from './image-entry.js';
import { changeablePaths } from './image-fields.js';
import { pathReferencesOf } from './references.js';
import type { Kustomization, Tree } from './tree.js';

/** An image on its way through a kustomization. */
export interface FlowingImage {
	readonly manifest: Manifest;
	readonly path: FieldPath;
	/** Whether `images:` can change it where it is. */
	readonly isChangeable: boolean;
	readonly text: string;
	/** What changed it, in order. */
	readonly by: readonly Applied[];
}

export interface Applied {
	readonly entry: ImageEntry;
	readonly kustomization: Kustomization;
	/** The image before. */
	readonly before: string;
}

/** An entry of `images:` with all the images that came by. */
export interface Encounter {
	readonly kustomization: Kustomization;
	readonly entry: ImageEntry;
	readonly images: readonly FlowingImage[];
	/** Texts in patches that may be images by then. */
	readonly patched: readonly string[];
}

export interface Flow {
	readonly images: readonly FlowingImage[];
	readonly encounters: readonly Encounter[];
	/** Whether a file could not be read as manifests, so that there may be more images. */
	readonly isPartial: boolean;
}

/** Bases that take each other in twice, twice over, are more than anybody follows: kustomize gives up, too. */
const MOST_STEPS = 100_000;

/**
 * Follows the images of a tree through its `images:`, as kustomize applies them: after its resources, components and patches, the inner
 * kustomizations first. Without what patches do to objects.
 */
export function flowOf(tree: Tree, sources: Sources): Flow {
	const encounters: Encounter[] = [];
	const visiting = new Set<Kustomization>();
	let steps = 0;
	const pass = (kustomization: Kustomization, incoming: Stream): Stream => {
		if (visiting.has(kustomization) || steps > MOST_STEPS) return incoming;
		visiting.add(kustomization);
		let stream = incoming;
		for (const { key, path } of pathReferencesOf(kustomization.root)) {
			if (!ACCUMULATED.has(key)) continue;
			const name = nameFrom(kustomization.folder, path);
			const below = tree.kustomizations.get(name);
			steps++;
			if (below && key === 'components') {
				stream = pass(below, stream);
				continue;
			}
			const added = below ? pass(below, EMPTY) : ownImages(sources.read(name));
			steps += added.images.length;
			stream = join(stream, added);
		}
		visiting.delete(kustomization);
		return applyEntries(kustomization, join(stream, patchedBy(kustomization, sources)), encounters);
	};
	const { images } = pass(tree.top, EMPTY);
	if (steps > MOST_STEPS) return { images: [], encounters: [], isPartial: true };
	return { images, encounters, isPartial: [...tree.resources].some((file) => !isWhole(sources.read(file))) };
}

function isWhole(file: ManifestFile | undefined): boolean {
	return file !== undefined && file.syntaxErrors.length === 0 && !file.template;
}

interface Stream {
	readonly images: readonly FlowingImage[];
	readonly patched: readonly string[];
}

const EMPTY: Stream = { images: [], patched: [] };
const ACCUMULATED = new Set(['resources', 'bases', 'components']);

function join(one: Stream, other: Stream): Stream {
	return { images: [...one.images, ...other.images], patched: [...one.patched, ...other.patched] };
}

function ownImages(file: ManifestFile | undefined): Stream {
	return { images: (file?.manifests ?? []).flatMap(imagesOf), patched: [] };
}

function imagesOf(manifest: Manifest): FlowingImage[] {
	const changeable = changeablePaths(manifest);
	const known = new Set(changeable.map(formatFieldPath));
	const others = collectWorkloads(manifest, { isPatch: true, extraFields: [] })
		.flatMap(({ uses }) => uses.map(({ path }) => path))
		.filter((path) => !known.has(formatFieldPath(path)));
	const at = (isChangeable: boolean) => (path: FieldPath) => {
		const node = manifest.get(path);
		return node?.kind === 'scalar' ? [{ manifest, path, isChangeable, text: node.value, by: [] }] : [];
	};
	return [...changeable.flatMap(at(true)), ...others.flatMap(at(false))];
}

const IMAGE_KEYS = new Set(['image', 'reference', 'value']);
const PATCH_KEYS = ['patches', 'patchesStrategicMerge', 'patchesJson6902'];

/** What patches may put in the place of an image. */
function patchedBy({ folder, root }: Kustomization, sources: Sources): Stream {
	const files = pathReferencesOf(root)
		.filter(({ key }) => PATCH_KEYS.includes(key))
		.flatMap(({ path }) => sources.read(nameFrom(folder, path))?.source.text ?? []);
	const inPlace = PATCH_KEYS.flatMap((key) => getItems(root, key)).flatMap((item) => {
		const patch = resolve(item).kind === 'scalar' ? resolve(item) : getValue(item, 'patch');
		return patch?.kind === 'scalar' ? [patch.value] : [];
	});
	return { images: [], patched: [...files, ...inPlace].flatMap((text) => [...imagesIn(text)]) };
}

function* imagesIn(text: string): Iterable<string> {
	for (const result of readDocuments(text)) {
		if (result.ok && result.document.root) yield* imagesBelow(result.document.root, '');
	}
}

function* imagesBelow(node: YamlNode, key: string): Iterable<string> {
	const value = resolve(node);
	if (value.kind === 'mapping') for (const entry of value.entries) yield* imagesBelow(entry.value, entry.key.value);
	else if (value.kind === 'sequence') for (const item of value.items) yield* imagesBelow(item, key);
	else if (IMAGE_KEYS.has(key)) yield value.value;
}

function applyEntries(kustomization: Kustomization, stream: Stream, encounters: Encounter[]): Stream {
	let { images, patched } = stream;
	for (const entry of imageEntriesOf(kustomization.root)) {
		encounters.push({ kustomization, entry, images, patched });
		const name = entry.name.value;
		const change = (text: string) => changeImage(text, changesOf(entry));
		images = images.map((image) =>
			image.isChangeable && isSelected(image.text, name)
				? { ...image, text: change(image.text), by: [...image.by, { entry, kustomization, before: image.text }] }
				: image,
		);
		patched = patched.map((text) => (isSelected(text, name) ? change(text) : text));
	}
	return { images, patched };
}
