import type { FieldPath } from '../field-path.js';
import type { Provenance, SourceText } from '../source.js';
import { findEntry, getText, getValue, resolve } from './lookup.js';
import type { AliasNode, MappingNode, ScalarNode, ValueNode, YamlNode } from './nodes.js';

export interface ObjectReference {
	readonly apiVersion: string;
	readonly kind: string;
	/** As written; a manifest without one goes wherever it is applied to. */
	readonly namespace?: string;
	/** Empty when the manifest has none, as with `generateName`. */
	readonly name: string;
	/** What rendered it, as reports call it: `overlays/prod`. Absent for an object as it is written. */
	readonly rendering?: string;
}

/** Where a person would edit what an object says. */
export interface Places {
	/** The file of the repository that holds the object; of a rendered one, the file that it was written in first. */
	readonly file: string;
	/** The value at a path, or the nearest parent that exists. */
	locate(path: FieldPath): Provenance;
	/** The key at a path. */
	locateKey(path: FieldPath): Provenance;
	/** A part of the text at a path; the whole when it stands otherwise in the file (escapes, folding). */
	locateText(path: FieldPath, offset: number, length: number): Provenance;
}

/** One Kubernetes object: as a file has it, or as it is rendered. */
export interface Manifest extends Places {
	readonly object: ObjectReference;
	/** What rendered it, as reports call it: `overlays/prod`. Absent for an object as it is written. */
	readonly rendering?: string;
	/** Whether it is a chart's object with the chart's own values alone: what is empty in those, whoever installs it gives. */
	readonly wantsValues?: true;
	/** Whether what it holds as `data` is made of something that the repository does not have. */
	readonly isDataUnknown?: boolean;
	/** Which document of the file, counted from 0. */
	readonly document: number;
	readonly root: MappingNode;
	/** The value at a path; `undefined` when there is none. Aliases and merge keys are followed. */
	get(path: FieldPath): ValueNode | undefined;
	/** The text of a node as it is written or rendered. */
	textOf(node: ValueNode): string;
}

/** What an object is, without which one. */
export type ObjectType = Pick<ObjectReference, 'apiVersion' | 'kind'>;

/**
 * Reads what tells an object; `undefined` when the mapping is no Kubernetes object.
 *
 * @param listed what the items of the list are that the mapping stands in; they need not say it themselves
 */
export function objectReferenceOf(root: MappingNode, listed?: ObjectType): ObjectReference | undefined {
	const own = { apiVersion: getText(root, 'apiVersion') ?? '', kind: getText(root, 'kind') ?? '' };
	const { apiVersion, kind } = own.apiVersion || own.kind ? own : (listed ?? own);
	if (!apiVersion || !kind) return undefined;
	const metadata = getValue(root, 'metadata');
	const namespace = getText(metadata, 'namespace');
	return { apiVersion, kind, ...(namespace ? { namespace } : {}), name: getText(metadata, 'name') ?? '' };
}

export function createManifest(
	source: SourceText,
	document: number,
	root: MappingNode,
	object: ObjectReference,
): Manifest {
	return {
		object,
		file: source.file,
		document,
		root,
		get: (path) => valueAt(root, path),
		textOf: ({ start, end }) => source.text.slice(start, end),
		locate: (path) => provenanceOf(source, walk(root, path)),
		locateKey: (path) => keyProvenanceOf(source, walk(root, path)),
		locateText: (path, offset, length) => partOf(source, walk(root, path), offset, length),
	};
}

/**
 * An object of a renderer's output, whose values stand elsewhere.
 *
 * @param output the object as it was read from the output
 * @param rendering what reports call the rendering
 */
export function createRendered(output: Manifest, rendering: string, places: Places): Manifest {
	const { object, document, root, get, textOf } = output;
	const { file, locate, locateKey, locateText } = places;
	return {
		object: { ...object, rendering },
		document,
		root,
		get,
		textOf,
		rendering,
		file,
		locate,
		locateKey,
		locateText,
	};
}

/** An object with other values than its text has; the places stay. */
export function withRoot(manifest: Manifest, root: MappingNode, object: ObjectReference): Manifest {
	return { ...manifest, object, root, get: (path) => valueAt(root, path) };
}

/** What `walk` finds, without the way there. */
function valueAt(root: ValueNode, path: FieldPath): ValueNode | undefined {
	let value: ValueNode | undefined = root;
	for (const part of path) {
		if (typeof part === 'string') value = getValue(value, part);
		else value = value?.kind === 'sequence' ? resolved(value.items[part]) : undefined;
	}
	return value;
}

function resolved(node: YamlNode | undefined): ValueNode | undefined {
	return node && resolve(node);
}

interface Walked {
	/** The value at the path's end; `undefined` when the path leads nowhere. */
	readonly value: ValueNode | undefined;
	/** The last node that exists on the way, and the key that it stands under. */
	readonly nearest: { readonly node: ValueNode; readonly key: ScalarNode | undefined };
	readonly aliases: readonly AliasNode[];
}

function walk(root: MappingNode, path: FieldPath): Walked {
	let node: ValueNode = root;
	let key: ScalarNode | undefined;
	const aliases: AliasNode[] = [];
	for (const part of path) {
		const step = stepInto(node, part);
		if (!step) return { value: undefined, nearest: { node, key }, aliases };
		aliases.push(...step.via);
		if (step.value.kind === 'alias') aliases.push(step.value);
		node = resolve(step.value);
		key = step.key;
	}
	return { value: node, nearest: { node, key }, aliases };
}

interface Step {
	readonly value: YamlNode;
	readonly key: ScalarNode | undefined;
	readonly via: readonly AliasNode[];
}

function stepInto(node: ValueNode, part: string | number): Step | undefined {
	if (typeof part === 'number') {
		const value = node.kind === 'sequence' ? node.items[part] : undefined;
		return value && { value, key: undefined, via: [] };
	}
	const found = node.kind === 'mapping' ? findEntry(node, part) : undefined;
	return found && { value: found.entry.value, key: found.entry.key, via: found.via };
}

function provenanceOf(source: SourceText, { nearest, aliases }: Walked): Provenance {
	const related = aliases.map((alias) => ({
		...source.range(alias.start, alias.end),
		message: 'used here by its alias',
	}));
	const { node, key } = nearest;
	if (node.kind === 'scalar' && node.end > node.start) return { range: source.range(node.start, node.end), related };
	// What is empty or spans many lines is shown by its key, else by its first sign.
	if (key && key.end > key.start) return { range: source.range(key.start, key.end), related };
	return { range: firstLineOf(source, node), related };
}

function keyProvenanceOf(source: SourceText, walked: Walked): Provenance {
	const { key } = walked.nearest;
	return key ? { range: source.range(key.start, key.end), related: [] } : provenanceOf(source, walked);
}

function partOf(source: SourceText, walked: Walked, offset: number, length: number): Provenance {
	const whole = provenanceOf(source, walked);
	const { value } = walked;
	if (value?.kind !== 'scalar' || value.value === '') return whole;
	const size = Math.max(1, length);
	const start = value.sourceOffset(offset);
	const last = value.sourceOffset(offset + size - 1);
	return start === undefined || last === undefined ? whole : { ...whole, range: source.range(start, last + 1) };
}

function firstLineOf(source: SourceText, node: ValueNode) {
	const [line = ''] = source.text.slice(node.start, node.end).split(/[\r\n]/, 1);
	return source.range(node.start, node.start + line.trimEnd().length);
}
