import { effectiveEntries, isMergeKey, mergedMappings } from './lookup.js';
import type { MappingEntry, MappingNode } from './nodes.js';

/** A key that a mapping has more than once. */
export interface DuplicateKey {
	readonly key: string;
	/** From the first to the one that counts, the last. */
	readonly occurrences: readonly MappingEntry[];
	/** Whether it is a merge key that brings the last one in, behind a key of the mapping's own. */
	readonly isMerged: boolean;
}

export function duplicateKeysOf(mapping: MappingNode): DuplicateKey[] {
	const { entries } = mapping;
	if (entries.length < 2) return [];
	const merge = entries.findLastIndex(isMergeKey);
	const merged = merge > 0 ? mergedOver(entries, merge) : [];
	if (!hasRepeatedKey(entries)) return merged;
	const byKey = new Map<string, MappingEntry[]>();
	for (const entry of entries) {
		// Several merge keys are how people merge several anchors, and kubectl takes them all.
		if (isMergeKey(entry)) continue;
		const same = byKey.get(entry.key.value);
		if (same) same.push(entry);
		else byKey.set(entry.key.value, [entry]);
	}
	const repeated = [...byKey].flatMap(([key, occurrences]) =>
		occurrences.length > 1 ? [{ key, occurrences, isMerged: false }] : [],
	);
	return [...repeated, ...merged];
}

/** Most mappings are so small that comparing their keys takes less time than collecting them. */
const SMALL = 8;

function hasRepeatedKey(entries: readonly MappingEntry[]): boolean {
	if (entries.length > SMALL) return new Set(entries.map((entry) => entry.key.value)).size < entries.length;
	return entries.some(({ key: { value } }, index) => {
		for (let before = 0; before < index; before++) if (entries[before]?.key.value === value) return true;
		return false;
	});
}

/** Keys of a mapping's own which a merge key behind them brings in once more: to kubectl the last one counts, to kustomize the own one. */
function mergedOver(entries: readonly MappingEntry[], merge: number): DuplicateKey[] {
	const byKey = new Map<string, MappingEntry>();
	for (const { mapping } of mergedMappings(entries[merge] as MappingEntry)) {
		for (const entry of effectiveEntries(mapping)) if (!byKey.has(entry.key.value)) byKey.set(entry.key.value, entry);
	}
	const own = entries.filter((entry) => !isMergeKey(entry));
	const behind = new Set(entries.slice(merge + 1).map((entry) => entry.key.value));
	return own.flatMap((entry) => {
		const again = behind.has(entry.key.value) ? undefined : byKey.get(entry.key.value);
		return again ? [{ key: entry.key.value, occurrences: [entry, again], isMerged: true }] : [];
	});
}
