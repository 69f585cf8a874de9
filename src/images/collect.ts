import type { ImageField } from '../config/schema.js';
import type { FieldPath } from '../field-path.js';
import { formatFieldPath } from '../field-path.js';
import { groupOf } from '../manifests/kinds.js';
import { effectiveEntries, getItems, getText, getValue, resolve } from '../manifests/lookup.js';
import type { Manifest, ObjectReference } from '../manifests/manifest.js';
import type { YamlNode } from '../manifests/nodes.js';
import type { Provenance } from '../source.js';
import type { PlacedImage } from './composed.js';
import { CONTAINER_LISTS, type ContainerList, type ContainerType } from './container-lists.js';
import { wellKnownFieldsOf } from './custom-resources.js';
import { type ImageValue, readImageValue } from './image-value.js';
import { isOpenValue } from './left-to-others.js';
import { expandPath, parsePath } from './path-pattern.js';
import { usesOfPlaced } from './placed-uses.js';
import { podSpecsOf } from './pod-specs.js';
import { defaultPullPolicy, type EffectivePullPolicy, isPullPolicy } from './pull-policy.js';

export type { ContainerType } from './container-lists.js';
export type { ImageValue } from './image-value.js';

/** One place in one manifest that names an image. */
export interface ImageUse {
	readonly manifest: Manifest;
	readonly object: ObjectReference;
	readonly workload: Workload;
	readonly container: { readonly type: ContainerType; readonly name: string };
	readonly image: ImageValue;
	/** As written. */
	readonly imagePullPolicy?: string;
	/** What the API server makes of it; absent where that is not known. */
	readonly effectivePullPolicy?: EffectivePullPolicy;
	/** JSONPath of the image within the object. */
	readonly field: string;
	/** Path of the image within the object. */
	readonly path: FieldPath;
	/** Where a person would edit the image, the pull policy, or the container as a whole. */
	locate(part: 'image' | 'imagePullPolicy' | 'container'): Provenance;
	/** The part of the image's text between two offsets; the whole when the text stands otherwise in the file (escapes, folding). */
	locateText(offset: number, length: number): Provenance;
}

/** A name with the place where it stands. */
export interface NamedReference {
	readonly name: string;
	readonly at: Provenance;
}

/** One PodSpec in one manifest: what a kubelet would get. */
export interface Workload {
	readonly manifest: Manifest;
	readonly object: ObjectReference;
	/** Path of the PodSpec within the object. */
	readonly podSpecPath: FieldPath;
	/** Whether Kubernetes itself runs this PodSpec, or an operator which may change it first. */
	readonly origin: 'built-in' | 'custom-resource';
	/** As written, without entries that have no name. */
	readonly imagePullSecrets: readonly NamedReference[];
	readonly serviceAccountName?: NamedReference;
	readonly labels: ReadonlyMap<string, string>;
	readonly uses: readonly ImageUse[];
}

/** Images of an object that several fields make together. */
export interface PlacedImages {
	/** Of a well-known custom resource. */
	readonly composed: readonly PlacedImage[];
	/** From values for a chart that is not here. */
	readonly inferred: readonly PlacedImage[];
}

interface CollectOptions {
	/** Whether the file is a kustomization's patch: then what it leaves out is no mistake. */
	readonly isPatch: boolean;
	/** Image fields of custom resources, besides the well-known ones. */
	readonly extraFields: readonly ImageField[];
	readonly placed?: PlacedImages;
}

const NOTHING_PLACED: PlacedImages = { composed: [], inferred: [] };

/** Everything in one object that a kubelet would pull an image for. */
export function collectWorkloads(
	manifest: Manifest,
	{ isPatch, extraFields, placed = NOTHING_PLACED }: CollectOptions,
): Workload[] {
	const workloads = podSpecsOf(manifest).map(({ path, origin }) =>
		buildWorkload(manifest, path, origin, (workload) =>
			CONTAINER_LISTS.flatMap((list) => usesOfList(workload, list, { mayLack: isPatch || origin !== 'built-in' })),
		),
	);
	const known = new Set(workloads.flatMap(({ uses }) => uses.map(({ field }) => field)));
	const named = usesOfFields(manifest, extraFields, placed, known);
	return named ? [...workloads, named] : workloads;
}

/** The uses need their workload and the workload its uses: one is filled in after the other. */
function buildWorkload(
	manifest: Manifest,
	path: FieldPath,
	origin: Workload['origin'],
	usesOf: (workload: Workload) => ImageUse[],
): Workload {
	const account = serviceAccountOf(manifest, path);
	const uses: ImageUse[] = [];
	const workload: Workload = {
		manifest,
		object: manifest.object,
		podSpecPath: path,
		origin,
		imagePullSecrets: namesOf(manifest, [...path, 'imagePullSecrets']),
		...(account ? { serviceAccountName: account } : {}),
		labels: labelsOf(manifest),
		uses,
	};
	uses.push(...usesOf(workload));
	return workload;
}

function usesOfList(workload: Workload, list: ContainerList, { mayLack }: { mayLack: boolean }): ImageUse[] {
	const { manifest, podSpecPath } = workload;
	return getItems(manifest.get(podSpecPath), list.key).flatMap((item, index) => {
		const path = [...podSpecPath, list.key, index];
		const image = [...path, ...list.image];
		if (!pullsImage(item, list) || (mayLack && manifest.get(image) === undefined)) return [];
		const name = getText(item, 'name') ?? '';
		return [createUse(workload, { type: list.type, name }, path, image, [...path, ...list.policy])];
	});
}

function pullsImage(item: YamlNode, { type }: ContainerList): boolean {
	if (type === 'imageVolume') return getValue(item, 'image')?.kind === 'mapping';
	return resolve(item).kind === 'mapping';
}

function usesOfFields(
	manifest: Manifest,
	extraFields: readonly ImageField[],
	{ composed, inferred }: PlacedImages,
	known: ReadonlySet<string>,
): Workload | undefined {
	const paths = [...wellKnownFieldsOf(manifest.object.kind), ...extraFields]
		.filter(
			({ group, kind }) =>
				kind === manifest.object.kind && (group ?? groupOf(manifest.object)) === groupOf(manifest.object),
		)
		.flatMap(({ path }) => expandPath(manifest.root, parsePath(path)))
		.filter((path) => !known.has(formatFieldPath(path)) && manifest.get(path) !== undefined);
	if (paths.length + composed.length + inferred.length === 0) return undefined;
	// A field may be well known and configured, too.
	const unique = new Map(paths.map((path) => [formatFieldPath(path), path]));
	return buildWorkload(manifest, [], 'custom-resource', (workload) => [
		...[...unique.values()].map((path) => {
			const name = getText(manifest.get(path.slice(0, -1)), 'name') ?? '';
			return createUse(workload, { type: 'customField', name }, path.slice(0, -1), path);
		}),
		...usesOfPlaced(workload, 'customField', composed),
		...usesOfPlaced(workload, 'inferred', inferred),
	]);
}

function createUse(
	workload: Workload,
	container: ImageUse['container'],
	containerPath: FieldPath,
	path: FieldPath,
	policyPath?: FieldPath,
): ImageUse {
	const { manifest } = workload;
	const node = manifest.get(path);
	const image = withoutOpenValue(readImageValue(node, manifest.textOf), manifest);
	const policy = policyPath && textAt(manifest, policyPath);
	const effective = container.type === 'customField' ? undefined : effectivePolicyOf(image, policy);
	const parts = { image: path, imagePullPolicy: policyPath ?? path, container: containerPath };
	return {
		manifest,
		object: manifest.object,
		workload,
		container,
		image,
		...(policy === undefined ? {} : { imagePullPolicy: policy }),
		...(effective ? { effectivePullPolicy: effective } : {}),
		field: formatFieldPath(path),
		path,
		locate: (part) => manifest.locate(parts[part]),
		locateText: (offset, length) => manifest.locateText(path, offset, length),
	};
}

/** What a chart's own values leave empty is no mistake of theirs. */
function withoutOpenValue(image: ImageValue, manifest: Manifest): ImageValue {
	if (image.state !== 'invalid' || !isOpenValue(manifest, image.text)) return image;
	return { state: 'missing', why: 'blank', text: image.text };
}

function effectivePolicyOf(image: ImageValue, policy: string | undefined): EffectivePullPolicy | undefined {
	if (policy) return isPullPolicy(policy) ? policy : undefined;
	if (image.state === 'not-rendered' || image.state === 'missing') return undefined;
	return defaultPullPolicy(image.state === 'reference' ? image.reference : undefined);
}

function textAt(manifest: Manifest, path: FieldPath): string | undefined {
	return getText(manifest.get(path.slice(0, -1)), path[path.length - 1] as string);
}

function namesOf(manifest: Manifest, path: FieldPath): NamedReference[] {
	const list = manifest.get(path);
	if (list?.kind !== 'sequence') return [];
	return list.items.flatMap((item, index) => {
		const name = getText(item, 'name');
		return name ? [{ name, at: manifest.locate([...path, index, 'name']) }] : [];
	});
}

function serviceAccountOf(manifest: Manifest, path: FieldPath): NamedReference | undefined {
	// `serviceAccount` is the old name; the API server copies the new one into it.
	for (const key of ['serviceAccountName', 'serviceAccount']) {
		const name = textAt(manifest, [...path, key]);
		if (name) return { name, at: manifest.locate([...path, key]) };
	}
	return undefined;
}

function labelsOf(manifest: Manifest): ReadonlyMap<string, string> {
	const labels = manifest.get(['metadata', 'labels']);
	if (labels?.kind !== 'mapping') return new Map();
	return new Map(
		effectiveEntries(labels).flatMap(({ key, value }) => {
			const label = resolve(value);
			return label.kind === 'scalar' ? [[key.value, label.value]] : [];
		}),
	);
}
