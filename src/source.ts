/**
 * A file's text and the way from offsets in it to places a person can go to.
 *
 * Lines and columns count from 1. Columns count UTF-16 code units, as editors, SARIF and GitHub do. Ends are exclusive.
 */
export interface SourceRange {
	/** Relative to the folder of the run, with `/` between the parts. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** A further place that explains a range: the alias that repeats it, the patch that overrides it. */
export interface RelatedLocation extends SourceRange {
	readonly message: string;
}

/** Where a person would edit a value, and the chain of places between there and where it takes effect. */
export interface Provenance {
	readonly range: SourceRange;
	readonly related: readonly RelatedLocation[];
}

export interface SourceText {
	readonly file: string;
	readonly text: string;
	/** The range between two offsets of the text, the second one exclusive. */
	range(start: number, end: number): SourceRange;
	/** The text of a line, counted from 1, without its line break. */
	line(number: number): string;
}

// YAML 1.2 §5.4: a line ends with LF, CR LF, or a CR alone.
const LINE_BREAK = /\r\n?|\n/g;

function lineStartsOf(text: string): number[] {
	const starts = [0];
	if (text.includes('\r')) {
		for (const match of text.matchAll(LINE_BREAK)) starts.push(match.index + match[0].length);
	} else {
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	}
	return starts;
}

function lineIndexAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

export function createSource(file: string, text: string): SourceText {
	// Most files never have a finding: their lines are not worth counting.
	let cached: number[] | undefined;
	const lineStarts = () => {
		cached ??= lineStartsOf(text);
		return cached;
	};

	return {
		file,
		text,
		range(start, end) {
			const starts = lineStarts();
			const line = lineIndexAt(starts, start);
			const endLine = lineIndexAt(starts, Math.max(start, end));
			return {
				file,
				line: line + 1,
				column: start - (starts[line] as number) + 1,
				endLine: endLine + 1,
				endColumn: Math.max(start, end) - (starts[endLine] as number) + 1,
			};
		},
		line(number) {
			const starts = lineStarts();
			const start = starts[number - 1];
			if (start === undefined) return '';
			return text.slice(start, starts[number] ?? text.length).replace(/[\r\n]+$/, '');
		},
	};
}
