import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** The rows of docs/architecture.md: a row imports only from rows above it, and from the files at the top of src, which import nothing. */
const ROWS = [
	'config',
	'manifests',
	'images',
	'registry',
	'credentials',
	'diagnosis',
	'node',
	'render',
	'rules',
	'probe',
	'pull-test',
	'findings',
	'report',
	'commands',
	'cli',
	'action',
];
/** Files that every row may import. */
const FOUNDATIONS = ['errors.ts', 'field-path.ts', 'group-by.ts', 'source.ts', 'version.ts'];
const PIPELINE = ['run.ts', 'repository.ts'];
const EDGES = ['cli.ts', 'action.ts'];

interface Import {
	readonly from: string;
	readonly to: string;
}

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.ts'))
	.map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(join(SRC, file), 'utf8') }));

const imports: Import[] = sources.flatMap(({ file, text }) =>
	[...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => ({
		from: file,
		to: to.startsWith('.') ? posix.join(posix.dirname(file), to).replace(/\.js$/, '.ts') : to,
	})),
);

const rowOf = (file: string) => ROWS.indexOf(file.split('/')[0] as string);

test('every folder of src is a row', () => {
	const folders = new Set(
		sources.map(({ file }) => file.split('/')[0] as string).filter((part) => !part.endsWith('.ts')),
	);
	expect([...folders].filter((folder) => !ROWS.includes(folder))).toEqual([]);
});

test('a row imports only from the rows above it', () => {
	const wrong = imports.filter(({ from, to }) => {
		if (rowOf(from) < 0 || FOUNDATIONS.includes(to)) return false;
		// The edges run the pipeline.
		if (PIPELINE.includes(to)) return rowOf(from) < ROWS.indexOf('cli');
		return rowOf(to) >= 0 && rowOf(to) > rowOf(from);
	});
	expect(wrong).toEqual([]);
});

test('what every row may import imports no row', () => {
	expect(
		imports.filter(({ from, to }) => FOUNDATIONS.includes(from) && to.includes('/') && !to.startsWith('node:')),
	).toEqual([]);
});

test('the action and the command line do not import each other', () => {
	const wrong = imports.filter(
		({ from, to }) =>
			(from.startsWith('cli') && to.startsWith('action')) || (from.startsWith('action') && to.startsWith('cli')),
	);
	expect(wrong).toEqual([]);
});

test('only the edges touch the process, the console and the runner', () => {
	const touching = sources
		.filter(({ file }) => !EDGES.includes(file))
		.filter(({ text }) =>
			/\bprocess\.(?!getBuiltinModule)|\bconsole\.|from '@actions\//.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
		)
		.map(({ file }) => file);
	expect(touching).toEqual([]);
});

test('no module of the network is loaded before registries are asked', () => {
	const network = /^(?:node:)?(?:https?|http2|net|tls|dns)$|^undici/;
	const loaded = new Set(['cli.ts', 'action.ts']);
	for (const file of loaded) for (const to of loadedAtOnce(file)) loaded.add(to);
	expect(loaded).toContain('run.ts');
	expect([...loaded].filter((file) => network.test(file))).toEqual([]);
});

/** What a file imports, neither on demand nor for its types alone. */
function loadedAtOnce(from: string): string[] {
	const text = sources.find(({ file }) => file === from)?.text ?? '';
	return [...text.matchAll(/^(?:import|export) (?!type )([^;]*?) ?from '([^']+)';/gm)]
		.filter(([, what = '']) => !/^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(what))
		.map(([, , path = '']) =>
			path.startsWith('.') ? posix.join(posix.dirname(from), path).replace(/\.js$/, '.ts') : path,
		);
}

test('imports name files that are there', () => {
	const files = new Set(sources.map(({ file }) => file));
	const missing = imports.filter(({ to }) => to.endsWith('.ts') && !files.has(to));
	expect(missing.map(({ from, to }) => `${from} imports ${relative('.', to)}`)).toEqual([]);
});
