/** A stretch of text in one style. */
export interface Run {
	readonly text: string;
	readonly style: Style;
}

export type Line = readonly Run[];

/** GitHub's light colours, so that a picture sits well in a page of either kind: it brings its own background. */
const STYLES = {
	plain: 'fill="#1f2328"',
	bold: 'fill="#1f2328" font-weight="700"',
	dim: 'fill="#59636e"',
	error: 'fill="#d1242f"',
	warning: 'fill="#9a6700"',
	notice: 'fill="#0969da"',
} as const;
export type Style = keyof typeof STYLES;

/** Of one character, in pixels. */
export const CELL = { width: 7.8, height: 19 } as const;
const FONT = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace';

/** A whole picture; the title is what a screen reader says. */
export function svg(width: number, height: number, title: string, body: readonly string[]): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
		`<title>${escapeText(title)}</title>`,
		`<g font-family="${escapeText(FONT)}" font-size="13" xml:space="preserve">`,
		...body,
		'</g>',
		'</svg>',
		'',
	].join('\n');
}

export function box(x: number, y: number, width: number, height: number, paint: string): string {
	return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
}

/** Lines of text below each other. Every run has its place and length, so that any monospace font lines up. */
export function text(lines: readonly Line[], x: number, y: number): string[] {
	return lines.flatMap((line, row) => {
		let column = 0;
		return line.map((run) => {
			const left = x + column * CELL.width;
			column += run.text.length;
			return textRun(run, left, y + row * CELL.height + 14);
		});
	});
}

function textRun({ text: content, style }: Run, x: number, y: number): string {
	if (content.trim() === '') return '';
	const length = round(content.length * CELL.width);
	return `<text x="${round(x)}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs" ${STYLES[style]}>${escapeText(content)}</text>`;
}

/** Breaks a line between words so that no part is longer than `columns`; later parts are indented. */
export function wrap(line: Line, columns: number, indent: string): Line[] {
	const lines: Run[][] = [[]];
	let used = 0;
	for (const { text: content, style } of line) {
		for (const word of content.match(/\s*\S+|\s+$/g) ?? []) {
			if (used > 0 && used + word.length > columns) {
				lines.push([{ text: indent, style: 'plain' }]);
				used = indent.length;
			}
			const piece = used === indent.length && lines.length > 1 ? word.trimStart() : word;
			lines.at(-1)?.push({ text: piece, style });
			used += piece.length;
		}
	}
	return lines;
}

function escapeText(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
