/** The part of a text that holds one document, with the directives that belong to it. Ends are exclusive. */
export interface Slice {
	readonly start: number;
	readonly end: number;
}

// `---` and `...` at the start of a line end a document wherever they stand, even within quotes: YAML 1.2 §9.1.2, c-forbidden.
// No `^`: to a regular expression lines also end where YAML has none, at U+2028.
const MARKER = /(---|\.\.\.)(?<=(?:^|[\r\n])...)(?=[ \t\r\n]|$)/g;
const HAS_CONTENT = /^[^\S\r\n]*[^\s#%]/m;
const MARK_BEHIND_MARKER = /^---[^\r\n]*(?:\r\n?|\n)\uFEFF/;

/**
 * Cuts a stream into its documents, so that a broken one does not cost its neighbours.
 * Directives (`%YAML`) stay with the document that they are for.
 */
export function splitDocuments(text: string): Slice[] {
	const slices: Slice[] = [];
	let start = 0;
	for (const { 0: marker, index: offset } of text.matchAll(MARKER)) {
		if (marker === '...') {
			const end = endOfLine(text, offset);
			slices.push({ start, end });
			start = end;
		} else if (offset > start && !isPreamble(text.slice(start, offset))) {
			slices.push({ start, end: offset });
			start = offset;
		}
	}
	slices.push({ start, end: text.length });
	return text.includes('\uFEFF') ? slices.map((slice) => withoutMark(text, slice)) : slices;
}

/** Comments, blank lines and directives in front of the first `---` are no document. */
function isPreamble(text: string): boolean {
	return !text.startsWith('---') && !HAS_CONTENT.test(text);
}

function endOfLine(text: string, offset: number): number {
	const lineBreak = /\r\n?|\n/g;
	lineBreak.lastIndex = offset;
	return lineBreak.test(text) ? lineBreak.lastIndex : text.length;
}

/** Files that were put together each bring their byte order mark along. */
function withoutMark(text: string, { start, end }: Slice): Slice {
	const header = MARK_BEHIND_MARKER.exec(text.slice(start, end));
	return header ? { start: start + header[0].length, end } : { start, end };
}

/** Cuts JSON values that follow each other (`{…}{…}`), as kubectl reads them; one slice when there is only one. */
export function splitJsonStream(text: string, slice: Slice): Slice[] {
	const slices: Slice[] = [];
	let start = slice.start;
	let depth = 0;
	let quoted = false;
	for (let offset = slice.start; offset < slice.end; offset++) {
		const char = text[offset];
		if (quoted) {
			if (char === '\\') offset++;
			else if (char === '"') quoted = false;
		} else if (char === '"') quoted = true;
		else if (char === '{') depth++;
		else if (char === '}' && --depth === 0) {
			slices.push({ start, end: offset + 1 });
			start = offset + 1;
		}
	}
	if (text.slice(start, slice.end).trim() !== '') slices.push({ start, end: slice.end });
	return slices;
}
