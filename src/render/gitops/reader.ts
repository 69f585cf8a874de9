import type { FieldPath } from '../../field-path.js';
import { effectiveEntries, resolve } from '../../manifests/lookup.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { ValueNode } from '../../manifests/nodes.js';
import type { PlacedText } from './inputs.js';

/** Reads the fields of a release, with what its template's placeholders stand for filled in. */
export interface Reader {
	readonly manifest: Manifest;
	/** Where the fields stand in the manifest, such as `spec`. */
	readonly base: FieldPath;
	/** What stands for a text of the manifest. */
	fill(text: string): string;
	node(path: FieldPath): ValueNode | undefined;
	/** A scalar that is not empty. */
	text(path: FieldPath): PlacedText | undefined;
	/** The paths of a list's items. */
	items(path: FieldPath): FieldPath[];
	/** The paths of a mapping's values. */
	entries(path: FieldPath): { key: string; path: FieldPath }[];
}

const asWritten = (text: string) => text;

export function createReader(manifest: Manifest, base: FieldPath, fill: Reader['fill'] = asWritten): Reader {
	const node = (path: FieldPath) => manifest.get([...base, ...path]);
	return {
		manifest,
		base,
		fill,
		node,
		text(path) {
			const scalar = node(path);
			if (scalar?.kind !== 'scalar' || scalar.type === 'null' || scalar.value === '') return undefined;
			return { text: fill(scalar.value), at: manifest.locate([...base, ...path]) };
		},
		items(path) {
			const list = node(path);
			return list?.kind === 'sequence' ? list.items.map((_, index) => [...path, index]) : [];
		},
		entries(path) {
			const mapping = node(path);
			if (mapping?.kind !== 'mapping') return [];
			return effectiveEntries(mapping).map(({ key }) => ({ key: key.value, path: [...path, key.value] }));
		},
	};
}

/** A value as YAML in one line, its numbers and booleans exactly as they are written. */
export function toYamlText(value: ValueNode, fill: Reader['fill'] = asWritten): string {
	if (value.kind === 'sequence') return `[${value.items.map((item) => toYamlText(resolve(item), fill)).join(', ')}]`;
	if (value.kind === 'mapping') {
		const entries = effectiveEntries(value).map(
			({ key, value: child }) => `${JSON.stringify(fill(key.value))}: ${toYamlText(resolve(child), fill)}`,
		);
		return `{${entries.join(', ')}}`;
	}
	if (value.type === 'null') return 'null';
	return value.type === 'string' ? JSON.stringify(fill(value.value)) : value.value;
}
