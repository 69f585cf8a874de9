import { COLLECTION_STYLE, EVENT_ID, type Event } from 'js-yaml';
import { type DuplicateKey, duplicateKeysOf } from './duplicate-keys.js';
import { eventsOf, MAX_DEPTH, tooDeep, YamlSyntaxError } from './events.js';
import type { AliasNode, MappingEntry, ScalarNode, ValueNode, YamlNode } from './nodes.js';
import { createScalar } from './scalar.js';

export { YamlSyntaxError };

export interface ParsedDocument {
	/** `undefined` when the document was not read. */
	readonly root: YamlNode | undefined;
	readonly duplicateKeys: readonly DuplicateKey[];
}

// goyaml gives up later, but an object that repeats this much is larger than any API server takes.
const MAX_REPEATED = 100_000;

/** How much a value holds, with what its aliases repeat. */
interface Extent {
	readonly values: number;
	readonly height: number;
}

interface Anchor {
	readonly node: ValueNode;
	/** `undefined` while the node is still being read. */
	extent: Extent | undefined;
}

type CollectionNode =
	| { readonly kind: 'sequence'; readonly start: number; end: number; readonly items: YamlNode[] }
	| { readonly kind: 'mapping'; readonly start: number; end: number; readonly entries: MappingEntry[] };

interface Frame {
	/** `undefined` for the document itself. */
	readonly node: CollectionNode | undefined;
	readonly isFlow: boolean;
	readonly anchor: Anchor | undefined;
	/** How many values had been read before it. */
	readonly before: number;
	height: number;
	/** The key that waits for its value; `'complex'` for one that is no scalar. */
	key: ScalarNode | 'complex' | undefined;
}

/**
 * Parses the part of a file's text that holds one document. The tree has no cycles.
 *
 * @param text the document's text, with its directives and `---`
 * @param base where it begins in the file
 * @returns `undefined` when there is no document, only comments
 * @throws {YamlSyntaxError} with the parser's reason
 */
export function parseDocument(text: string, base: number): ParsedDocument | undefined {
	return new TreeBuilder(text, base).build(eventsOf(text, base));
}

/** Whether a text is one valid document. */
export function isValid(text: string): boolean {
	try {
		parseDocument(text, 0);
		return true;
	} catch (error) {
		if (error instanceof YamlSyntaxError) return false;
		throw error;
	}
}

class TreeBuilder {
	readonly #text: string;
	readonly #base: number;
	readonly #frames: Frame[] = [];
	readonly #anchors = new Map<string, Anchor>();
	readonly #duplicates: DuplicateKey[] = [];
	#root: YamlNode | undefined;
	/** The end of what was read last, in the file: where an empty value stands. */
	#cursor: number;
	#values = 0;
	#repeated = 0;

	constructor(text: string, base: number) {
		this.#text = text;
		this.#base = base;
		this.#cursor = base;
	}

	build(events: readonly Event[]): ParsedDocument | undefined {
		for (const event of events) this.#take(event);
		return events.length > 0 ? { root: this.#root, duplicateKeys: this.#duplicates } : undefined;
	}

	#take(event: Event): void {
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				this.#open(undefined, undefined, false);
				return;
			case EVENT_ID.SCALAR: {
				const node = createScalar(this.#text, this.#base, event, this.#cursor);
				this.#cursor = node.end;
				this.#values++;
				this.#anchor(event, node, { values: 1, height: 0 });
				this.#add(node, 0);
				return;
			}
			case EVENT_ID.SEQUENCE: {
				const node = { kind: 'sequence' as const, start: this.#base + event.start, end: 0, items: [] };
				this.#open(node, this.#anchor(event, node, undefined), event.style === COLLECTION_STYLE.FLOW);
				return;
			}
			case EVENT_ID.MAPPING: {
				const node = { kind: 'mapping' as const, start: this.#base + event.start, end: 0, entries: [] };
				this.#open(node, this.#anchor(event, node, undefined), event.style === COLLECTION_STYLE.FLOW);
				return;
			}
			case EVENT_ID.ALIAS:
				this.#repeat(event.anchorStart, event.anchorEnd);
				return;
			case EVENT_ID.POP:
				this.#close();
		}
	}

	#open(node: CollectionNode | undefined, anchor: Anchor | undefined, isFlow: boolean): void {
		// Past the bracket, so that an empty collection ends behind its own.
		if (node && isFlow) this.#cursor = Math.max(this.#cursor, node.start + 1);
		this.#frames.push({ node, anchor, isFlow, before: this.#values, height: 0, key: undefined });
		if (node) this.#values++;
	}

	#anchor(
		event: { anchorStart: number; anchorEnd: number },
		node: ValueNode,
		extent: Extent | undefined,
	): Anchor | undefined {
		if (event.anchorStart < 0) return undefined;
		const anchor: Anchor = { node, extent };
		this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}

	#repeat(nameStart: number, nameEnd: number): void {
		const name = this.#text.slice(nameStart, nameEnd);
		const start = this.#base + nameStart - 1;
		const anchor = this.#anchors.get(name);
		if (!anchor) throw new YamlSyntaxError(`The alias \`*${name}\` has no anchor \`&${name}\` before it`, start);
		const { node: target, extent } = anchor;
		if (!extent) throw new YamlSyntaxError(`The anchor \`&${name}\` contains itself`, start);
		this.#values += extent.values;
		this.#repeated += extent.values;
		if (this.#repeated > MAX_REPEATED) throw new YamlSyntaxError('Its aliases repeat too much', start);
		if (this.#frames.length - 1 + extent.height > MAX_DEPTH) throw tooDeep(start);
		this.#cursor = this.#base + nameEnd;
		this.#add({ kind: 'alias', start, end: this.#cursor, target } satisfies AliasNode, extent.height);
	}

	#add(node: YamlNode, height: number): void {
		const frame = this.#frames[this.#frames.length - 1];
		if (!frame) return;
		frame.height = Math.max(frame.height, height + 1);
		if (!frame.node) {
			this.#root ??= node;
		} else if (frame.node.kind === 'sequence') {
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
		if (!frame?.node) return;
		const { node, anchor, height } = frame;
		if (frame.isFlow) this.#cursor = this.#endOfFlow(node);
		node.end = Math.max(node.start, this.#cursor);
		if (anchor) anchor.extent = { values: this.#values - frame.before, height };
		if (node.kind === 'mapping') this.#duplicates.push(...duplicateKeysOf(node));
		this.#add(node, height);
	}

	/** Behind the closing bracket, which no event tells. In `[a: b]` the mapping has none of its own. */
	#endOfFlow(node: CollectionNode): number {
		const opening = this.#text[node.start - this.#base];
		if (opening !== '[' && opening !== '{') return this.#cursor;
		return this.#base + endOfBracket(this.#text, this.#cursor - this.#base);
	}
}

/** Past the next closing bracket that stands in no comment. */
function endOfBracket(text: string, from: number): number {
	const next = /[\]}]|(?<=\s)#[^\r\n]*/g;
	next.lastIndex = from;
	for (let match = next.exec(text); match; match = next.exec(text)) {
		if (!match[0].startsWith('#')) return next.lastIndex;
	}
	return from;
}
