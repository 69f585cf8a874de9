import type { Leaf } from './leaves.js';

/** What people call the parts of an image, and what goes with it. */
const NAMES = /image|repo|registry|tag|digest|sha|version|pullpolicy|pullsecret|serviceaccount/i;
/** Shorter texts are everywhere. */
const SHORTEST = 2;

/**
 * The values that may have made some texts: they are a part of one between its separators, or are called like a part of an image, or are templates.
 * A mark in any other value could only change what is rendered.
 *
 * @param texts images and what goes with them, as they are rendered
 */
export function candidatesAmong(leaves: readonly Leaf[], texts: readonly string[]): Leaf[] {
	const all = texts.join('\n').toLowerCase();
	return leaves.filter(
		({ name, value }) => NAMES.test(lastKey(name)) || isPart(all, value.toLowerCase()) || value.includes('{{'),
	);
}

/**
 * The values that may have made parts of a text that no candidate did: a template took them apart, or put them together without separators.
 *
 * @param parts what no value is known to have made
 */
export function furtherCandidates(leaves: readonly Leaf[], parts: readonly string[]): Leaf[] {
	return leaves.filter(({ value }) =>
		parts.some((part) => value.includes(part) || (value.length > SHORTEST && part.includes(value))),
	);
}

function lastKey(name: string): string {
	return /[^.[\]]*(?:\[\d+\])*$/.exec(name)?.[0] ?? name;
}

function isPart(texts: string, value: string): boolean {
	return value.length >= SHORTEST && findPart(texts, value) >= 0;
}

/** Where a value stands in a text between its separators; -1 where it does not. */
export function findPart(text: string, value: string): number {
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
		if (!/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + value.length))) return at;
	}
	return -1;
}
