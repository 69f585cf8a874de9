import { box, CELL, type Line, type Run, type Style, svg, text, wrap } from './svg.js';

const COLUMNS = 132;
const MARGIN = 20;
const BAR = 34;

const STYLE_OF_CODE: Readonly<Record<string, Style>> = {
	'0': 'plain',
	'1': 'bold',
	'2': 'dim',
	'31': 'error',
	'33': 'warning',
	'36': 'notice',
};

/** A terminal window that shows a command and what it wrote, colours and all. */
export function terminalPicture(command: string, output: string): string {
	const prompt: Line = [
		{ text: '$ ', style: 'dim' },
		{ text: command, style: 'bold' },
	];
	const lines = [
		prompt,
		[],
		...output
			.trimEnd()
			.split('\n')
			.flatMap((line) => wrap(runsOf(line), COLUMNS, '  ')),
	];
	const width = Math.ceil(COLUMNS * CELL.width) + 2 * MARGIN;
	const height = BAR + lines.length * CELL.height + 2 * MARGIN;
	return svg(width, height, `What ${command} prints`, [
		box(0.5, 0.5, width - 1, height - 1, 'rx="8" fill="#ffffff" stroke="#d1d9e0"'),
		`<path d="M1 ${BAR}H${width - 1}V9a8 8 0 0 0-8-8H9a8 8 0 0 0-8 8Z" fill="#f6f8fa"/>`,
		...[0, 1, 2].map((dot) => `<circle cx="${MARGIN + dot * 18}" cy="${BAR / 2}" r="5.5" fill="#d1d9e0"/>`),
		...text(lines, MARGIN, BAR + MARGIN),
	]);
}

/** Takes a line's terminal colours apart. */
function runsOf(line: string): Run[] {
	let style: Style = 'plain';
	return line.split('\u001b[').flatMap((part, index) => {
		const [, code = '', content = part] = index === 0 ? [] : (/^(\d+)m(.*)$/s.exec(part) ?? []);
		if (index > 0) style = STYLE_OF_CODE[code] ?? 'plain';
		return content === '' ? [] : [{ text: content, style }];
	});
}
