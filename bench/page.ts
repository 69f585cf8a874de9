import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMet, type Row } from './benchmark.js';
import { ratio } from './words.js';

export interface Section {
	readonly title: string;
	readonly rows: readonly Row[];
}

const PAGE = join(import.meta.dirname, '../docs/performance.md');
const BEGIN = '<!-- results: written by `npm run bench -- --write` -->';

/** A section as a Markdown table, which is as legible in a terminal. */
export function formatRows({ title, rows }: Section): string {
	const cells = rows.map((row) => [
		row.what,
		goalOf(row),
		`${ratio(row.measured)} ${row.unit}`,
		verdictOf(row),
		row.detail,
	]);
	const table = [['what', 'goal', 'measured', 'verdict', 'detail'], ['---', '---', '---', '---', '---'], ...cells];
	if (rows.length === 0) return `\n### ${title}\n\nNot measured: the program is not installed.\n`;
	return `\n### ${title}\n\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

function goalOf({ goal }: Row): string {
	if (!goal) return '';
	return 'least' in goal ? `at least ${ratio(goal.least)}` : `at most ${ratio(goal.most)}`;
}

function verdictOf(row: Row): string {
	if (!row.goal) return '';
	return isMet(row) ? 'met' : '**missed**';
}

/** Puts the results in the place of the last ones. What stands above them is written by hand. */
export function writePage(sections: readonly Section[], facts: readonly string[]): void {
	const page = readFileSync(PAGE, 'utf8');
	const [words] = page.split(BEGIN);
	const results = sections.map(formatRows).join('');
	writeFileSync(PAGE, `${words}${BEGIN}\n\n${facts.map((fact) => `- ${fact}`).join('\n')}\n${results}`);
}
