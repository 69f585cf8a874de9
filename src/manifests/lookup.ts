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
 * The entry that counts for a key: the last of its own (kubectl and goyaml take the last), else the first that a merge key brings in.
 * Merge keys: https://yaml.org/type/merge.html
 */
export function findEntry(mapping: MappingNode, key: string): FoundEntry | undefined {
	return findIn(mapping, key, [], new Set());
}

function findIn(
	mapping: MappingNode,
	key: string,
	via: readonly AliasNode[],
	seen: Set<MappingNode>,
): FoundEntry | undefined {
	if (seen.has(mapping)) return undefined;
	seen.add(mapping);
	for (let index = mapping.entries.length - 1; index >= 0; index--) {
		const entry = mapping.entries[index] as MappingEntry;
		if (entry.key.value === key) return { entry, via };
	}
	for (const { entry, alias } of mergedMappings(mapping)) {
		const found = findIn(entry, key, alias ? [...via, alias] : via, seen);
		if (found) return found;
	}
	return undefined;
}

function* mergedMappings(mapping: MappingNode): Iterable<{ entry: MappingNode; alias?: AliasNode }> {
	for (const { key, value } of mapping.entries) {
		if (key.style !== 'plain' || key.value !== '<<') continue;
		const merged = resolve(value);
		for (const node of merged.kind === 'sequence' ? merged.items : [value]) {
			const target = resolve(node);
			if (target.kind === 'mapping') yield node.kind === 'alias' ? { entry: target, alias: node } : { entry: target };
		}
	}
}

/** The value that counts for a key. */
export function getValue(node: YamlNode | undefined, key: string): ValueNode | undefined {
	if (!node) return undefined;
	const mapping = resolve(node);
	if (mapping.kind !== 'mapping') return undefined;
	const found = findEntry(mapping, key);
	return found && resolve(found.entry.value);
}

/** Every key that counts, once, with its value; merged ones last. */
export function effectiveEntries(mapping: MappingNode): MappingEntry[] {
	const entries = new Map<string, MappingEntry>();
	collectEntries(mapping, entries, new Set());
	return [...entries.values()];
}

function collectEntries(mapping: MappingNode, entries: Map<string, MappingEntry>, seen: Set<MappingNode>): void {
	if (seen.has(mapping)) return;
	seen.add(mapping);
	const own = new Map<string, MappingEntry>();
	for (const entry of mapping.entries) {
		if (entry.key.style !== 'plain' || entry.key.value !== '<<') own.set(entry.key.value, entry);
	}
	for (const [key, entry] of own) if (!entries.has(key)) entries.set(key, entry);
	for (const { entry } of mergedMappings(mapping)) collectEntries(entry, entries, seen);
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
