import type { SourceText } from '../../source.js';

/** A part of a file's text. */
export interface Spot {
	readonly source: SourceText;
	readonly start: number;
	readonly end: number;
}

/** A text that cannot be told from what it replaces by the programs that read it, but by us: a tag for a tag, a digest for a digest. */
export interface Mark {
	readonly spot: Spot;
	readonly text: string;
	/** What it stands in the place of. */
	readonly original: string;
}

const HEX = /^[0-9a-f]{64,}$/;

/**
 * Gives each spot a mark of its own.
 *
 * @param prefix what tells these marks from any other text; lower-case letters
 */
export function markSpots(spots: readonly Spot[], prefix: string): Mark[] {
	return spots.map((spot, index) => {
		const original = spot.source.text.slice(spot.start, spot.end);
		const number = String(index).padStart(8, '0');
		const text = HEX.test(original) ? `c0ffee${number}`.padEnd(original.length, '0') : `${prefix}${number}`;
		return { spot, text, original };
	});
}

/** The texts of the files with marks in the place of what they mark. */
export function applyMarks(marks: readonly Mark[]): Map<string, string> {
	const byFile = new Map<SourceText, Mark[]>();
	for (const mark of marks) byFile.set(mark.spot.source, [...(byFile.get(mark.spot.source) ?? []), mark]);
	return new Map([...byFile].map(([source, own]) => [source.file, replaceAll(source.text, own)]));
}

function replaceAll(text: string, marks: readonly Mark[]): string {
	const sorted = [...marks].sort((a, b) => a.spot.start - b.spot.start);
	let result = '';
	let at = 0;
	for (const { spot, text: mark } of sorted) {
		result += text.slice(at, spot.start) + mark;
		at = spot.end;
	}
	return result + text.slice(at);
}

/** The marks that a text has, and the text as it was without them. */
export function readMarks(
	text: string,
	marks: readonly Mark[],
): { readonly found: readonly Mark[]; readonly original: string } {
	const found = marks.filter((mark) => text.includes(mark.text));
	return { found, original: found.reduce((rest, mark) => rest.replaceAll(mark.text, mark.original), text) };
}

/** Where a word stands in a text, as a whole and not as a part of a longer one. */
export function spotsOf(word: string, source: SourceText, partOfWord: RegExp): Spot[] {
	const spots: Spot[] = [];
	for (let at = source.text.indexOf(word); at >= 0; at = source.text.indexOf(word, at + word.length)) {
		const end = at + word.length;
		if (partOfWord.test(source.text[at - 1] ?? '') || partOfWord.test(source.text[end] ?? '')) continue;
		spots.push({ source, start: at, end });
	}
	return spots;
}
