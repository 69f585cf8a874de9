import type { FieldPath } from '../field-path.js';
import { readDocuments } from '../manifests/documents.js';
import { getValue, resolve } from '../manifests/lookup.js';
import { createManifest, type Manifest } from '../manifests/manifest.js';
import type { MappingNode, ValueNode } from '../manifests/nodes.js';
import { createSource, type Provenance } from '../source.js';

/** A chart's values within a manifest, wherever a person edits them. */
export interface EmbeddedValues {
	/** Where they stand in the manifest. */
	readonly base: FieldPath;
	readonly root: MappingNode;
	/** The value at a path within them, or its nearest parent. */
	locate(path: FieldPath): Provenance;
	/** A part of the text of the value at a path. */
	locateText(path: FieldPath, offset: number, length: number): Provenance;
}

/** Values that stand in a manifest as a mapping, or as a text that is one; `undefined` when there are none. */
export function embeddedValuesAt(manifest: Manifest, base: FieldPath): EmbeddedValues | undefined {
	const node = manifest.get(base);
	if (node?.kind === 'mapping') return valuesOfManifest(manifest, base, node);
	return node?.kind === 'scalar' ? valuesOfText(manifest, base, node.value) : undefined;
}

function valuesOfManifest(manifest: Manifest, base: FieldPath, root: MappingNode): EmbeddedValues {
	return {
		base,
		root,
		locate: (path) => manifest.locate([...base, ...path]),
		locateText: (path, offset, length) => manifest.locateText([...base, ...path], offset, length),
	};
}

function valuesOfText(manifest: Manifest, base: FieldPath, text: string): EmbeddedValues | undefined {
	const root = mappingOf(text);
	return (
		root && {
			base,
			root,
			locate(path) {
				const { start, end } = nearest(root, path);
				return manifest.locateText(base, start, end - start);
			},
			locateText(path, offset, length) {
				const node = nearest(root, path);
				const start = node.kind === 'scalar' ? node.sourceOffset(offset) : undefined;
				return manifest.locateText(base, start ?? node.start, start === undefined ? node.end - node.start : length);
			},
		}
	);
}

/** The mapping of a text's first document; `undefined` when that is none or does not parse. */
export function mappingOf(text: string): MappingNode | undefined {
	for (const result of readDocuments(text)) {
		const root = result.ok && result.document.root ? resolve(result.document.root) : undefined;
		return root?.kind === 'mapping' ? root : undefined;
	}
	return undefined;
}

/** The values of a file that is nothing but a chart's values. */
export function valuesOfFile(file: string, text: string): EmbeddedValues | undefined {
	const root = mappingOf(text);
	const source = createSource(file, text);
	return root && valuesOfManifest(createManifest(source, 0, root, { apiVersion: '', kind: '', name: '' }), [], root);
}

/** The value at a path within values. */
export function valueAt(root: ValueNode, path: FieldPath): ValueNode | undefined {
	let node: ValueNode | undefined = root;
	for (const part of path) {
		node = node && (typeof part === 'string' ? getValue(node, part) : itemOf(node, part));
	}
	return node;
}

/** The value at a path, or its nearest parent. */
function nearest(root: ValueNode, path: FieldPath): ValueNode {
	for (let length = path.length; length > 0; length--) {
		const node = valueAt(root, path.slice(0, length));
		if (node) return node;
	}
	return root;
}

function itemOf(node: ValueNode, index: number): ValueNode | undefined {
	const item = node.kind === 'sequence' ? node.items[index] : undefined;
	return item && resolve(item);
}
