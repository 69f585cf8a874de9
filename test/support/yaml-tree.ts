import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import { readDocuments } from '../../src/manifests/documents.js';
import { effectiveEntries, resolve } from '../../src/manifests/lookup.js';
import type { ScalarNode, YamlNode } from '../../src/manifests/nodes.js';

/** A tree as plain data, merge keys and aliases followed. */
export function toValue(node: YamlNode | undefined): unknown {
	const value = node && resolve(node);
	if (!value) return null;
	if (value.kind === 'sequence') return value.items.map(toValue);
	if (value.kind === 'scalar') return scalarValue(value);
	return Object.fromEntries(effectiveEntries(value).map((entry) => [entry.key.value, toValue(entry.value)]));
}

function scalarValue({ type, value }: ScalarNode): unknown {
	const readers = {
		string: () => value,
		null: () => null,
		boolean: () => /^(?:y|yes|true|on)$/i.test(value),
		number: () => Number(value.replaceAll('_', '')),
	};
	return readers[type]();
}

/** What a text's documents hold, and what of it was refused. */
export function readStream(text: string): { values: unknown[]; errors: string[] } {
	const results = [...readDocuments(text)];
	return {
		values: results.flatMap((result) => (result.ok ? [toValue(result.document.root)] : [])),
		errors: results.flatMap((result) => (result.ok ? [] : [result.error.reason])),
	};
}

/** A scalar as written, or an alias, with where it begins. */
export interface Leaf {
	readonly value: string;
	readonly style: string;
	/** -1 where that is a matter of convention: what is empty, and the content or the header of a block. */
	readonly start: number;
}

/** The scalars and aliases of all documents, in the order of the file; `undefined` when one of them is refused. */
export function leavesOf(text: string): Leaf[] | undefined {
	const results = [...readDocuments(text)];
	if (results.some((result) => !result.ok)) return undefined;
	return results.flatMap((result) => (result.ok && result.document.root ? ownLeaves(result.document.root) : []));
}

function ownLeaves(node: YamlNode): Leaf[] {
	if (node.kind === 'alias') return [{ value: '', style: 'alias', start: node.start }];
	if (node.kind === 'sequence') return node.items.flatMap(ownLeaves);
	if (node.kind === 'mapping')
		return node.entries.flatMap(({ key, value }) => [...ownLeaves(key), ...ownLeaves(value)]);
	return [leaf(node.value, node.style, node.start)];
}

function leaf(value: string, style: string, start: number): Leaf {
	const isConvention = style === 'literal' || style === 'folded' || (style === 'plain' && value === '');
	return { value, style, start: isConvention ? -1 : start };
}

const STYLES: Readonly<Record<string, string>> = {
	PLAIN: 'plain',
	QUOTE_SINGLE: 'single-quoted',
	QUOTE_DOUBLE: 'double-quoted',
	BLOCK_LITERAL: 'literal',
	BLOCK_FOLDED: 'folded',
};

/** The same, by the package `yaml`. */
export function oracleLeavesOf(text: string): Leaf[] | undefined {
	const documents = parseAllDocuments(text, { uniqueKeys: false, prettyErrors: false });
	if (!Array.isArray(documents)) return [];
	if (documents.some(({ errors }) => errors.length > 0)) return undefined;
	return documents.flatMap(({ contents }) => (contents ? oracleLeaves(contents) : []));
}

function oracleLeaves(node: unknown): Leaf[] {
	if (isAlias(node)) return [{ value: '', style: 'alias', start: node.range?.[0] ?? -1 }];
	if (isSeq(node)) return node.items.flatMap(oracleLeaves);
	if (isMap(node)) return node.items.flatMap(({ key, value }) => [...oracleLeaves(key), ...oracleLeaves(value)]);
	if (!isScalar(node)) return [leaf('', 'plain', -1)];
	const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
	return [leaf(value, STYLES[node.type ?? 'PLAIN'] ?? 'plain', node.range?.[0] ?? -1)];
}
