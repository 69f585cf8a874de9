import type { Finding } from '../findings/finding.js';
import { toVisibleText } from './plain-text.js';

/** A line of a file and, for the line below it, the carets under what is meant. */
export interface Excerpt {
	readonly code: string;
	readonly carets: string;
}

/** One sign of the line: where it begins in UTF-16 code units, how it is shown, how many columns of a terminal it takes. */
interface Cell {
	readonly offset: number;
	readonly shown: string;
	readonly width: number;
}

const TAB = '    ';
const LONGEST_LINE = 120;
/** Past this many signs before the mark, the line is shown from shortly before the mark on. */
const FARTHEST_MARK = 80;
const SIGNS_BEFORE_MARK = 20;

// Unicode UAX #11: the ranges that terminals show two columns wide, roughly.
const WIDE =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200c\u200d]$/u;

/** The first line of a finding's range with carets under exactly the range; `…` stands for what is left out, further lines among it. */
export function excerptOf({ location, sourceLine }: Pick<Finding, 'location' | 'sourceLine'>): Excerpt {
	const cells = cellsOf(sourceLine);
	const goesOn = location.endLine > location.line;
	const start = location.column - 1;
	const end = goesOn ? sourceLine.length : Math.max(location.endColumn - 1, start + 1);
	const mark = cells.filter(({ offset }) => offset < start).length;
	const from = mark > FARTHEST_MARK ? mark - SIGNS_BEFORE_MARK : 0;
	const shown = cells.slice(from, from + LONGEST_LINE);
	const cut = from > 0 ? '…' : '';
	const rest = from + LONGEST_LINE < cells.length ? '…' : '';

	const before = widthOf(shown.filter(({ offset }) => offset < start)) + cut.length;
	const marked = Math.max(1, widthOf(shown.filter(({ offset }) => offset >= start && offset < end)));
	return {
		code: `${cut}${shown.map((cell) => cell.shown).join('')}${rest}`,
		carets: `${' '.repeat(before)}${'^'.repeat(marked)}${goesOn ? '…' : ''}`,
	};
}

function cellsOf(line: string): Cell[] {
	const cells: Cell[] = [];
	let offset = 0;
	for (const sign of line) {
		const shown = shownAs(sign, line.slice(offset - 1, offset + 2));
		cells.push({ offset, shown, width: columnsOf(sign, shown) });
		offset += sign.length;
	}
	return cells;
}

/** @param around the sign with its neighbours, for `##[` is a command to a runner */
function shownAs(sign: string, around: string): string {
	if (sign === '\t') return TAB;
	return around === '##[' ? ' #' : toVisibleText(sign);
}

function columnsOf(sign: string, shown: string): number {
	if (NO_WIDTH.test(sign)) return 0;
	if (WIDE.test(sign)) return 2;
	return shown === sign ? 1 : shown.length;
}

function widthOf(cells: readonly Cell[]): number {
	return cells.reduce((sum, { width }) => sum + width, 0);
}
