import type { Annotation } from '../../src/report/annotations.js';
import type { Severity } from '../../src/rules/rule.js';
import { box, CELL, type Line, svg, text, wrap } from './svg.js';

const COLUMNS = 112;
const MARGIN = 20;
const GUTTER = 52;
const HEADER = 34;
/** How many lines are shown before an annotated one. */
const BEFORE = 2;

const LOOKS = {
	error: { words: 'Check failure', colour: '#d1242f' },
	warning: { words: 'Check warning', colour: '#9a6700' },
	notice: { words: 'Check notice', colour: '#0969da' },
} as const satisfies Record<Severity, { words: string; colour: string }>;

interface Block {
	readonly height: number;
	draw(top: number): string[];
}

const WIDTH = Math.ceil(COLUMNS * CELL.width) + 2 * MARGIN + GUTTER;

/**
 * Annotations as a pull request shows them, below the added lines of new files.
 *
 * @param linesOf gives a file's lines
 */
export function annotationsPicture(annotations: readonly Annotation[], linesOf: (file: string) => string[]): string {
	const files = [...new Set(annotations.map(({ file }) => file))].sort();
	const blocks = files.flatMap((file) => {
		const own = annotations.filter((annotation) => annotation.file === file).sort((a, b) => a.line - b.line);
		return fileBlocks(file, linesOf(file), own);
	});
	let top = 0;
	const body = blocks.flatMap((block) => {
		const drawn = block.draw(top);
		top += block.height;
		return drawn;
	});
	const background = box(0.5, 0.5, WIDTH - 1, top - 1, 'rx="6" fill="#ffffff" stroke="#d1d9e0"');
	return svg(WIDTH, top, 'Annotations of pullproof in a pull request', [background, ...body]);
}

function fileBlocks(file: string, lines: readonly string[], annotations: readonly Annotation[]): Block[] {
	let shown = 0;
	const blocks = annotations.flatMap((annotation) => {
		const first = Math.max(shown + 1, annotation.line - BEFORE);
		const code = lines.slice(first - 1, annotation.line).map((line, index) => codeBlock(first + index, line));
		const gap = first > shown + 1 ? [gapBlock()] : [];
		shown = annotation.line;
		return [...gap, ...code, annotationBlock(annotation)];
	});
	return [headerBlock(file), ...blocks];
}

function headerBlock(file: string): Block {
	return {
		height: HEADER,
		draw: (top) => [
			box(1, top + 1, WIDTH - 2, HEADER - 1, 'fill="#f6f8fa"'),
			...text([[{ text: file, style: 'bold' }]], MARGIN, top + 8),
		],
	};
}

function gapBlock(): Block {
	return {
		height: CELL.height,
		draw: (top) => [
			box(1, top, WIDTH - 2, CELL.height, 'fill="#ddf4ff"'),
			...text([[{ text: '⋯', style: 'dim' }]], MARGIN + 8, top),
		],
	};
}

function codeBlock(number: number, code: string): Block {
	return {
		height: CELL.height,
		draw: (top) => [
			box(1, top, GUTTER, CELL.height, 'fill="#aceebb"'),
			box(GUTTER + 1, top, WIDTH - GUTTER - 2, CELL.height, 'fill="#dafbe1"'),
			...text([[{ text: String(number).padStart(3), style: 'dim' }]], 14, top),
			...text([[{ text: `+ ${code}`, style: 'plain' }]], GUTTER + 10, top),
		],
	};
}

function annotationBlock({ level, file, line, title, message }: Annotation): Block {
	const { words, colour } = LOOKS[level];
	const columns = COLUMNS - 4;
	const content: Line[] = [
		[
			{ text: words, style: level },
			{ text: ` on line ${line} in ${file}`, style: 'dim' },
		],
		[{ text: title, style: 'bold' }],
		...message.split('\n').flatMap((part) => wrap([{ text: part, style: 'plain' }], columns, '')),
	];
	const height = content.length * CELL.height + 18;
	return {
		height: height + 20,
		draw: (top) => [
			box(GUTTER + 10, top + 10, WIDTH - GUTTER - 30, height, 'rx="6" fill="#ffffff" stroke="#d1d9e0"'),
			box(GUTTER + 10, top + 10, 4, height, `fill="${colour}"`),
			...text(content, GUTTER + 28, top + 18),
		],
	};
}
