import { readDocuments } from '../../manifests/documents.js';
import type { ScalarNode, YamlNode } from '../../manifests/nodes.js';
import type { SourceText } from '../../source.js';

/** A value of a file with the key that it stands under. */
export interface KeyedScalar {
	/** Of a list's item, the list's. */
	readonly key: string;
	readonly value: string;
	readonly source: SourceText;
	/** In the file. */
	readonly start: number;
	readonly end: number;
	/** The offset in the file of an offset in the value, if the two run in step. */
	sourceOffset(valueOffset: number): number | undefined;
}

/** Every value of a file; those of YAML texts within values, as patches in place are, instead of the whole. */
export function scalarsOf(source: SourceText): KeyedScalar[] {
	const identity = (offset: number) => offset;
	return [...scalarsIn(source.text, source, identity)];
}

function* scalarsIn(
	text: string,
	source: SourceText,
	toFile: (offset: number) => number | undefined,
): Iterable<KeyedScalar> {
	for (const result of readDocuments(text)) {
		if (result.ok && result.document.root) yield* scalarsBelow(result.document.root, '', source, toFile);
	}
}

function* scalarsBelow(
	node: YamlNode,
	key: string,
	source: SourceText,
	toFile: (offset: number) => number | undefined,
): Iterable<KeyedScalar> {
	if (node.kind === 'mapping') {
		for (const entry of node.entries) yield* scalarsBelow(entry.value, entry.key.value, source, toFile);
	} else if (node.kind === 'sequence') {
		for (const item of node.items) yield* scalarsBelow(item, key, source, toFile);
	} else if (node.kind === 'scalar') {
		yield* scalarAt(node, key, source, toFile);
	}
}

function* scalarAt(
	node: ScalarNode,
	key: string,
	source: SourceText,
	toFile: (offset: number) => number | undefined,
): Iterable<KeyedScalar> {
	const inValue = (offset: number) => {
		const inText = node.sourceOffset(offset);
		return inText === undefined ? undefined : toFile(inText);
	};
	if (isYamlText(node)) {
		const inner = [...scalarsIn(node.value, source, inValue)].filter(({ start }) => start >= 0);
		if (inner.length > 0) {
			yield* inner;
			return;
		}
	}
	const start = toFile(node.start);
	const end = toFile(Math.max(node.start, node.end - 1));
	if (start === undefined || end === undefined) return;
	yield { key, value: node.value, source, start, end: node.end > node.start ? end + 1 : start, sourceOffset: inValue };
}

/** Patches stand in place within blocks, or as JSON. */
function isYamlText({ style, value }: ScalarNode): boolean {
	return value.includes(':') && (style === 'literal' || /^\s*[[{]/.test(value));
}
