import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run-bundle.js';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const markdownIn = (folder: string) =>
	readdirSync(join(ROOT, folder))
		.filter((name) => name.endsWith('.md'))
		.map((name) => join(folder, name));

/** Pages that speak of the repository's own files. */
const PAGES = ['', 'docs', 'docs/decisions', 'examples'].flatMap(markdownIn);
const { scripts, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
	'scripts' | 'devDependencies' | 'optionalDependencies',
	Readonly<Record<string, string>>
>;

describe.each(PAGES)('%s', (page) => {
	test('names only files that there are', () => {
		const named = [...read(page).matchAll(/(?<![\w/.-])(?:src|test|scripts|docs|schema|examples)\/[\w./-]*\w/g)];
		expect(named.map(([file]) => file).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
	});

	test('names only scripts that there are', () => {
		const named = [...read(page).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name as string);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});
});

test('the architecture page has a row for everything in src/', () => {
	const firstCells = [...read('docs/architecture.md').matchAll(/^\| (`.*?) \|/gm)].map(([, cell]) => cell as string);
	const rows = firstCells.flatMap((cell) => [...cell.matchAll(/`([\w.-]+)\/?`/g)].map(([, name]) => name as string));
	expect(rows.sort()).toEqual(readdirSync(join(ROOT, 'src')).sort());
});

test('every decision is in the list, under its own title', () => {
	const list = read('docs/decisions/README.md');
	const missing = readdirSync(join(ROOT, 'docs/decisions'))
		.filter((file) => file !== 'README.md')
		.filter((file) => {
			const [, number, title] = /^# (\d+)\. (.*)$/m.exec(read(`docs/decisions/${file}`)) ?? [];
			return !list.includes(`${number}. [${title}](${file})`);
		});
	expect(missing).toEqual([]);
});

test('every dependency is listed with a reason to be there, and no other', () => {
	const list = read('docs/decisions/README.md').split('## Dependencies')[1] ?? '';
	const installed = Object.keys({ ...devDependencies, ...optionalDependencies });
	expect(installed.filter((name) => !new RegExp(`(?<![\\w/@-])${name}(?![\\w/-])`).test(list))).toEqual([]);
	expect(Object.keys(JSON.parse(read('package.json')))).not.toContain('dependencies');
});
