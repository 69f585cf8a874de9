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
}

/** One Kubernetes object in one file. */
export interface Manifest {
	readonly object: ObjectReference;
	readonly source: SourceText;
	/** Which document of the file, counted from 0. */
	readonly document: number;
	readonly root: MappingNode;
	/** The value at a path; `undefined` when there is none. Aliases and merge keys are followed. */
	get(path: FieldPath): ValueNode | undefined;
	/** Where a person would edit the value at a path, or the nearest parent that exists. */
	locate(path: FieldPath): Provenance;
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
		source,
		document,
		root,
		get: (path) => valueAt(root, path),
		locate: (path) => provenanceOf(source, walk(root, path)),
	};
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

function firstLineOf(source: SourceText, node: ValueNode) {
	const [line = ''] = source.text.slice(node.start, node.end).split(/[\r\n]/, 1);
	return source.range(node.start, node.start + line.trimEnd().length);
}
