import { EVENT_ID, type Event, parseEvents, YAMLException } from 'js-yaml';
import type { AliasNode, MappingEntry, ScalarNode, SequenceNode, ValueNode, YamlNode } from './nodes.js';
import { createScalar } from './scalar.js';

/** A key that a mapping has more than once. */
export interface DuplicateKey {
	readonly key: string;
	/** From the first to the one that counts, the last. */
	readonly occurrences: readonly MappingEntry[];
}

export interface ParsedDocument {
	/** `undefined` when the document holds nothing but comments. */
	readonly root: YamlNode | undefined;
	readonly duplicateKeys: readonly DuplicateKey[];
}

/** What stops a parser, and where: an offset in the file. */
export class YamlSyntaxError extends Error {
	override readonly name = 'YamlSyntaxError';
	constructor(
		readonly reason: string,
		readonly offset: number,
	) {
		super(reason);
	}
}

// No Kubernetes object comes near; deeper input is hostile, and the parser recurses.
const MAX_DEPTH = 400;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Frame =
	| { readonly kind: 'document'; root: YamlNode | undefined }
	| { readonly kind: 'sequence'; readonly node: Mutable<SequenceNode> & { items: YamlNode[] } }
	| {
			readonly kind: 'mapping';
			readonly node: { kind: 'mapping'; start: number; end: number; entries: MappingEntry[] };
			/** The key that waits for its value; `'complex'` for one that is no scalar. */
			key: ScalarNode | 'complex' | undefined;
	  };

/**
 * Parses the part of a file's text that holds one document.
 *
 * @param text the document's text, with its directives and `---`
 * @param base where it begins in the file
 * @throws {YamlSyntaxError} with the parser's reason
 */
export function parseDocument(text: string, base: number): ParsedDocument {
	return new TreeBuilder(text, base).build(eventsOf(text, base));
}

function eventsOf(text: string, base: number): Event[] {
	try {
		return parseEvents(text, { maxDepth: MAX_DEPTH });
	} catch (error) {
		if (error instanceof YAMLException) throw new YamlSyntaxError(error.reason, base + (error.mark?.position ?? 0));
		if (error instanceof RangeError) throw new YamlSyntaxError('nested too deeply', base);
		throw error;
	}
}

class TreeBuilder {
	readonly #text: string;
	readonly #base: number;
	readonly #frames: Frame[] = [];
	readonly #anchors = new Map<string, ValueNode>();
	readonly #duplicates: DuplicateKey[] = [];
	#root: YamlNode | undefined;
	/** The end of what was read last, in the file: where an empty value stands. */
	#cursor: number;

	constructor(text: string, base: number) {
		this.#text = text;
		this.#base = base;
		this.#cursor = base;
	}

	build(events: readonly Event[]): ParsedDocument {
		for (const event of events) this.#take(event);
		return { root: this.#root, duplicateKeys: this.#duplicates };
	}

	#take(event: Event): void {
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				this.#frames.push({ kind: 'document', root: undefined });
				return;
			case EVENT_ID.SCALAR: {
				const node = createScalar(this.#text, this.#base, event, this.#cursor);
				this.#cursor = node.end;
				this.#anchor(event, node);
				this.#add(node);
				return;
			}
			case EVENT_ID.SEQUENCE: {
				const node = { kind: 'sequence' as const, start: this.#base + event.start, end: 0, items: [] };
				this.#anchor(event, node);
				this.#frames.push({ kind: 'sequence', node });
				return;
			}
			case EVENT_ID.MAPPING: {
				const node = { kind: 'mapping' as const, start: this.#base + event.start, end: 0, entries: [] };
				this.#anchor(event, node);
				this.#frames.push({ kind: 'mapping', node, key: undefined });
				return;
			}
			case EVENT_ID.ALIAS:
				this.#add(this.#alias(event.anchorStart, event.anchorEnd));
				return;
			case EVENT_ID.POP:
				this.#close();
		}
	}

	#anchor(event: { anchorStart: number; anchorEnd: number }, node: ValueNode): void {
		if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
	}

	#alias(start: number, end: number): AliasNode {
		const name = this.#text.slice(start, end);
		const target = this.#anchors.get(name);
		if (!target) throw new YamlSyntaxError(`unknown anchor "${name}"`, this.#base + start - 1);
		this.#cursor = this.#base + end;
		return { kind: 'alias', start: this.#base + start - 1, end: this.#cursor, target };
	}

	#add(node: YamlNode): void {
		const frame = this.#frames[this.#frames.length - 1];
		if (!frame) return;
		if (frame.kind === 'document') {
			frame.root = node;
		} else if (frame.kind === 'sequence') {
			frame.node.items.push(node);
		} else if (frame.key === undefined) {
			const key = node.kind === 'alias' ? node.target : node;
			frame.key = key.kind === 'scalar' ? key : 'complex';
		} else {
			// Kubernetes refuses keys that are no scalars; nothing that it reads can stand under one.
			if (frame.key !== 'complex') frame.node.entries.push({ key: frame.key, value: node });
			frame.key = undefined;
		}
	}

	#close(): void {
		const frame = this.#frames.pop();
		if (!frame) return;
		if (frame.kind === 'document') {
			this.#root ??= frame.root;
			return;
		}
		frame.node.end = Math.max(frame.node.start, this.#cursor);
		if (frame.kind === 'mapping') this.#duplicates.push(...duplicateKeysOf(frame.node.entries));
		this.#add(frame.node);
	}
}

function duplicateKeysOf(entries: readonly MappingEntry[]): DuplicateKey[] {
	if (entries.length < 2) return [];
	if (new Set(entries.map((entry) => entry.key.value)).size === entries.length) return [];
	const byKey = new Map<string, MappingEntry[]>();
	for (const entry of entries) {
		const same = byKey.get(entry.key.value);
		if (same) same.push(entry);
		else byKey.set(entry.key.value, [entry]);
	}
	return [...byKey].flatMap(([key, occurrences]) =>
		// Several merge keys are how people merge several anchors; goyaml takes them all.
		occurrences.length > 1 && key !== '<<' ? [{ key, occurrences }] : [],
	);
}
