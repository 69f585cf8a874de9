import { posix } from 'node:path';
import { createSource } from '../../source.js';
import type { Leaf } from './leaves.js';
import { CHART, type Prepared } from './prepare.js';
import { textOf } from './text.js';

/** A key with its value on the same line or below, or an item of a list. */
const KEY_LINE = /^(?:[ \t]*(?:-[ \t]+)*["']?[\w./-]+["']?:(?:[ \t]+(\S.*))?|[ \t]*(?:-[ \t]+)+(?!\{\{)(\S.*))$/;

/** A line of a template that makes a key of an object. */
export interface TemplateLine extends Leaf {
	/** The template within the chart. */
	readonly template: string;
}

/**
 * The lines that a comment can stand behind: what Helm makes of such a line keeps the comment.
 *
 * @param used the templates that objects are from; of the others only what they define can matter
 */
export function templateLinesOf({ staged }: Prepared, used: ReadonlySet<string>): TemplateLine[] {
	return [...staged.files].flatMap(([path, { file, bytes }]) => {
		if (!isTemplate(path) || posix.basename(path) === 'NOTES.txt') return [];
		const text = textOf(bytes);
		if (text === undefined || !(used.has(path) || DEFINITION.test(text))) return [];
		return linesOf(path, file, text);
	});
}

const DEFINITION = /\{\{-?\s*(?:define|block)\b/;

export function isTemplate(path: string): boolean {
	return /(?:^|\/)templates\//.test(path);
}

function linesOf(template: string, file: string, text: string): TemplateLine[] {
	const source = createSource(file, text);
	const lines: TemplateLine[] = [];
	let isInAction = false;
	for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
		const begins = isInAction;
		isInAction = endsInAction(line, isInAction);
		const match = begins || isInAction || line.trimEnd().endsWith('-}}') ? null : KEY_LINE.exec(line.trimEnd());
		if (!match) continue;
		const end = index + line.trimEnd().length;
		const value = match[1] ?? match[2] ?? line.trim();
		const at = { range: source.range(end - value.length, end), related: [] };
		const spot = { in: 'file', path: `${CHART}/${template}`, start: end, end } as const;
		lines.push({ template, name: posix.basename(file), value, written: value, spot, locate: () => at });
	}
	return lines;
}

/** Whether a line of a template ends within `{{ }}`. */
function endsInAction(line: string, isInAction: boolean): boolean {
	const last = line.lastIndexOf('{{');
	const end = line.lastIndexOf('}}');
	return last < 0 && end < 0 ? isInAction : last > end;
}
