/** The part of a text that holds one document, with the directives that belong to it. Ends are exclusive. */
export interface Slice {
	readonly start: number;
	readonly end: number;
}

// `---` and `...` at the start of a line end a document wherever they stand, even within quotes: YAML 1.2 §9.1.2, c-forbidden.
const MARKER = /^(---|\.\.\.)(?=[ \t\r\n]|$)/gm;
const HAS_CONTENT = /^[^\S\r\n]*[^\s#%]/m;

/**
 * Cuts a stream into its documents, so that a broken one does not cost its neighbours.
 * Directives (`%YAML`) stay with the document that they are for.
 */
export function splitDocuments(text: string): Slice[] {
	const slices: Slice[] = [];
	let start = 0;
	for (const marker of text.matchAll(MARKER)) {
		const offset = marker.index;
		if (marker[1] === '...') {
			const end = endOfLine(text, offset);
			slices.push({ start, end });
			start = end;
		} else if (offset > start && !isPreamble(text.slice(start, offset))) {
			slices.push({ start, end: offset });
			start = offset;
		}
	}
	slices.push({ start, end: text.length });
	return slices;
}

/** Comments, blank lines and directives in front of the first `---` are no document. */
function isPreamble(text: string): boolean {
	return !text.startsWith('---') && !HAS_CONTENT.test(text);
}

function endOfLine(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end + 1;
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
