/** A YAML document as a tree whose every value knows where it stands. Offsets count from the start of the file's text. */
export type YamlNode = ScalarNode | MappingNode | SequenceNode | AliasNode;
/** What an alias stands for is one of these. */
export type ValueNode = ScalarNode | MappingNode | SequenceNode;

export interface ScalarNode {
	readonly kind: 'scalar';
	/** With its quotes or block indicator's content; without anchor and tag. */
	readonly start: number;
	readonly end: number;
	/** Decoded. */
	readonly value: string;
	readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';
	/** What YAML 1.1, as Kubernetes reads it, takes the value for. */
	readonly type: 'string' | 'number' | 'boolean' | 'null';
	/** The offset in the file of an offset in the value; `undefined` when the two don't run in step (escapes, folding). */
	sourceOffset(valueOffset: number): number | undefined;
}

export interface MappingEntry {
	readonly key: ScalarNode;
	readonly value: YamlNode;
}

export interface MappingNode {
	readonly kind: 'mapping';
	readonly start: number;
	readonly end: number;
	/** In the order of the file; a key given twice is in here twice, merge keys (`<<`) as they stand. */
	readonly entries: readonly MappingEntry[];
}

export interface SequenceNode {
	readonly kind: 'sequence';
	readonly start: number;
	readonly end: number;
	readonly items: readonly YamlNode[];
}

export interface AliasNode {
	readonly kind: 'alias';
	readonly start: number;
	readonly end: number;
	readonly target: ValueNode;
}
