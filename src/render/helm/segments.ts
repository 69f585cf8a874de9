import { findPart } from './candidates.js';
import type { Leaf } from './leaves.js';
import type { Hit } from './marks.js';
import { type MarkedRender, readField, type TracedField } from './trace.js';

/** A part of a rendered text and the leaf that made it; offsets in the text, the second one exclusive. */
export interface Segment {
	readonly start: number;
	readonly end: number;
	/** `undefined` for what no value made. */
	readonly leaf: Leaf | undefined;
	/** Where in the leaf's value the part begins. */
	readonly offset: number;
}

interface Span extends Segment {
	readonly leaf: Leaf;
}

/** A rendered text cut up by what made it, from its start to its end. */
export function segmentsOf(field: TracedField, renders: readonly MarkedRender[]): Segment[] {
	const { text } = field;
	const spans = renders.flatMap((render) => spansIn(render, field));
	// The narrowest knows best: a value that is a template itself holds other values.
	const owners = new Array<Span | undefined>(text.length).fill(undefined);
	for (const span of [...spans].sort((a, b) => b.end - b.start - (a.end - a.start)))
		owners.fill(span, span.start, span.end);
	return cut(owners).map((segment) => (segment.leaf ? segment : adopt(segment, text, spans)));
}

function spansIn(render: MarkedRender, field: TracedField): Span[] {
	const found = readField(render, field);
	if (found?.text === field.text) return found.hits.map((hit) => spanOf(hit, field.text));
	// With one mark alone, whatever differs is due to it.
	const [mark, ...others] = render.marks;
	if (!mark || others.length > 0 || mark.shape === 'comment') return [];
	return found ? [difference(field.text, found.marked, mark.leaf)] : occurrence(field.text, mark.leaf);
}

/** A value that decides whether something is there may be in it, too. */
function occurrence(text: string, leaf: Leaf): Span[] {
	const start = findPart(text.toLowerCase(), leaf.value.toLowerCase());
	return start < 0 ? [] : [{ leaf, start, end: start + leaf.value.length, offset: 0 }];
}

function spanOf({ mark: { leaf, shape }, offset }: Hit, text: string): Span {
	const value = leaf.value.toLowerCase();
	if (shape === 'before') {
		const rest = text.slice(offset).toLowerCase();
		return { leaf, start: offset, end: offset + Math.max(1, commonStart(rest, value)), offset: 0 };
	}
	// What such a value makes of itself cannot be told from here.
	if (value.includes('{{')) return { leaf, start: 0, end: offset, offset: 0 };
	const before = text.slice(0, offset).toLowerCase();
	const length = commonEnd(before, value) || offset - (before.search(/[^/:@]*$/) ?? 0);
	return { leaf, start: offset - length, end: offset, offset: Math.max(0, value.length - length) };
}

/** What of a text another one does not have. */
function difference(text: string, other: string, leaf: Leaf): Span {
	const start = commonStart(text, other);
	const end = text.length - commonEnd(text.slice(start), other.slice(start));
	return { leaf, start, end: Math.max(end, start), offset: 0 };
}

function cut(owners: readonly (Span | undefined)[]): Segment[] {
	const segments: Segment[] = [];
	for (let start = 0; start < owners.length; ) {
		const owner = owners[start];
		let end = start;
		while (end < owners.length && owners[end] === owner) end++;
		segments.push({ start, end, leaf: owner?.leaf, offset: owner ? owner.offset + start - owner.start : 0 });
		start = end;
	}
	return segments;
}

/** What a value that is in the text holds, too, is its: a template took the value apart. */
function adopt(segment: Segment, text: string, spans: readonly Span[]): Segment {
	const part = withoutSeparators(text.slice(segment.start, segment.end));
	const owner = part === '' ? undefined : spans.find(({ leaf }) => leaf.value.includes(part));
	return owner ? { ...segment, leaf: owner.leaf, offset: owner.leaf.value.indexOf(part) } : segment;
}

/** A part of an image's text without what only joins it to others. */
export function withoutSeparators(part: string): string {
	return part.replace(/^[/:@]+|[/:@]+$/g, '');
}

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length++;
	return length;
}

function commonEnd(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
	return length;
}
