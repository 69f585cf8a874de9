import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { type DuplicateKey, duplicateKeysOf } from '../../src/manifests/duplicate-keys.js';
import type {
	AliasNode,
	MappingEntry,
	MappingNode,
	ScalarNode,
	ValueNode,
	YamlNode,
} from '../../src/manifests/nodes.js';
import type { ParsedDocument } from '../../src/manifests/parse.js';

const STYLES: Readonly<Record<string, ScalarNode['style']>> = {
	PLAIN: 'plain',
	QUOTE_SINGLE: 'single-quoted',
	QUOTE_DOUBLE: 'double-quoted',
	BLOCK_LITERAL: 'literal',
	BLOCK_FOLDED: 'folded',
};
const TYPES: Readonly<Record<string, ScalarNode['type']>> = { number: 'number', bigint: 'number', boolean: 'boolean' };

/** A document of `yaml` in our own shape. */
export function readTree(document: Document.Parsed): ParsedDocument {
	const known = new Map<Node, ValueNode>();
	const duplicateKeys: DuplicateKey[] = [];

	function read(node: unknown, at: number): YamlNode {
		if (isAlias(node)) return readAlias(node.resolve(document), node.range?.[0] ?? at, node.range?.[1] ?? at);
		if (isScalar(node)) return remember(node, scalarOf(node));
		if (isSeq(node)) {
			const [start = at, end = at] = node.range ?? [];
			return remember(node, { kind: 'sequence', start, end, items: node.items.map((item) => read(item, start)) });
		}
		return isMap(node) ? readMapping(node, at) : emptyScalar(at);
	}

	function readMapping(node: YAMLMap, at: number): MappingNode {
		const [start = at, end = at] = node.range ?? [];
		const entries = node.items.flatMap(({ key, value }): MappingEntry[] => {
			const name = read(key, start);
			return name.kind === 'scalar' ? [{ key: name, value: read(value, name.end) }] : [];
		});
		const mapping: MappingNode = { kind: 'mapping', start, end, entries };
		duplicateKeys.push(...duplicateKeysOf(mapping));
		return remember(node, mapping);
	}

	function readAlias(target: Node | undefined, start: number, end: number): AliasNode {
		return { kind: 'alias', start, end, target: (target && known.get(target)) ?? emptyScalar(start) };
	}

	function remember<T extends ValueNode>(node: Node, value: T): T {
		if ('anchor' in node && node.anchor) known.set(node, value);
		return value;
	}

	return { root: read(document.contents, 0), duplicateKeys };
}

function scalarOf({ value, source, type, range }: Scalar): ScalarNode {
	const [start = 0, end = 0] = range ?? [];
	const isNull = value === null;
	return {
		kind: 'scalar',
		start,
		end,
		value: source ?? (isNull ? '' : String(value)),
		style: STYLES[type ?? 'PLAIN'] ?? 'plain',
		type: isNull ? 'null' : (TYPES[typeof value] ?? 'string'),
		sourceOffset: (offset) => (type === 'PLAIN' ? start + offset : undefined),
	};
}

function emptyScalar(at: number): ScalarNode {
	return { kind: 'scalar', start: at, end: at, value: '', style: 'plain', type: 'null', sourceOffset: () => undefined };
}
