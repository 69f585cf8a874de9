import type { AliasNode, MappingEntry, MappingNode, ScalarNode, ValueNode, YamlNode } from './nodes.js';

/** What a node stands for: itself, or what its alias names. */
export function resolve(node: YamlNode): ValueNode {
	return node.kind === 'alias' ? node.target : node;
}

/** An entry and the aliases of the merge keys that brought it in, outermost first. */
export interface FoundEntry {
	readonly entry: MappingEntry;
	readonly via: readonly AliasNode[];
}

/**
 * The entry that counts for a key: the last one, where a merge key stands for all that it brings in.
 * So kubectl and Helm read, in the order of the file (goyaml v2, decode.go). kustomize, and https://yaml.org/type/merge.html,
 * prefer a mapping's own keys wherever they stand; where that makes a difference, it is among the duplicate keys.
 */
export function findEntry(mapping: MappingNode, key: string): FoundEntry | undefined {
	for (let index = mapping.entries.length - 1; index >= 0; index--) {
		const entry = mapping.entries[index] as MappingEntry;
		if (entry.key.value === key) return { entry, via: [] };
		const found = isMergeKey(entry) ? findMerged(entry, key) : undefined;
		if (found) return found;
	}
	return undefined;
}

function findMerged(merge: MappingEntry, key: string): FoundEntry | undefined {
	for (const { mapping, alias } of mergedMappings(merge)) {
		const found = findEntry(mapping, key);
		if (found) return alias ? { entry: found.entry, via: [alias, ...found.via] } : found;
	}
	return undefined;
}

export function isMergeKey({ key }: MappingEntry): boolean {
	// Nearly every key is longer, which is told before it is decoded.
	return key.end - key.start === 2 && key.value === '<<' && key.style === 'plain';
}

/** What a merge key brings in; of several mappings the first that has a key wins. */
export function mergedMappings({ value }: MappingEntry): { mapping: MappingNode; alias?: AliasNode }[] {
	const merged = resolve(value);
	return (merged.kind === 'sequence' ? merged.items : [value]).flatMap((node) => {
		const mapping = resolve(node);
		if (mapping.kind !== 'mapping') return [];
		return [node.kind === 'alias' ? { mapping, alias: node } : { mapping }];
	});
}

/** The value that counts for a key. */
export function getValue(node: YamlNode | undefined, key: string): ValueNode | undefined {
	if (!node) return undefined;
	const mapping = resolve(node);
	if (mapping.kind !== 'mapping') return undefined;
	const found = findEntry(mapping, key);
	return found && resolve(found.entry.value);
}

/** Every key once, with the entry that counts, merged ones among them. */
export function effectiveEntries(mapping: MappingNode): MappingEntry[] {
	if (!mapping.entries.some(isMergeKey)) return [...new Map(mapping.entries.map(keyed)).values()];
	const all = mapping.entries.flatMap((entry) =>
		isMergeKey(entry)
			? mergedMappings(entry)
					.reverse()
					.flatMap((merged) => effectiveEntries(merged.mapping))
			: [entry],
	);
	return [...new Map(all.map(keyed)).values()];
}

function keyed(entry: MappingEntry): [string, MappingEntry] {
	return [entry.key.value, entry];
}

/** The scalar that counts for a key, unless it is null. */
export function getScalar(node: YamlNode | undefined, key: string): ScalarNode | undefined {
	const value = getValue(node, key);
	return value?.kind === 'scalar' && value.type !== 'null' ? value : undefined;
}

/** The text of a scalar that counts for a key; empty for null. */
export function getText(node: YamlNode | undefined, key: string): string | undefined {
	return getScalar(node, key)?.value;
}

export function getItems(node: YamlNode | undefined, key: string): readonly YamlNode[] {
	const value = getValue(node, key);
	return value?.kind === 'sequence' ? value.items : [];
}
