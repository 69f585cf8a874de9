import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { allRules, rules } from '../src/rules/index.js';
import { VERSION } from '../src/version.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8');
const ids = allRules.map(({ id }) => id);

/** Files of src/rules that are no rules. */
const OTHERS = new Set(['check', 'index', 'outdated-variables', 'render-rule', 'retired-registries', 'rule']);

describe('the rules', () => {
	const files = readdirSync(`${ROOT}src/rules`).map((file) => file.replace(/\.ts$/, ''));
	const tests = readdirSync(`${ROOT}test/rules`).map((file) => read(`test/rules/${file}`));
	const findingTests = ['findings', 'node', 'probe', 'render'].flatMap((folder) =>
		readdirSync(`${ROOT}test/${folder}`, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.map((file) => read(`test/${folder}/${file}`)),
	);

	test('are all listed, once, in the order of their ids, under the names of their files', () => {
		expect(ids).toEqual(files.filter((file) => !OTHERS.has(file)).sort());
		expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).sort());
	});

	test.each(allRules)('$id has a page, a test and whole sentences', (rule) => {
		expect(existsSync(`${ROOT}docs/rules/${rule.id}.md`)).toBe(true);
		expect([...tests, ...findingTests].some((text) => text.includes(rule.id))).toBe(true);
		expect(rule.title).toMatch(/^[A-Z`].*[^.]$/);
		for (const text of [rule.rationale, rule.remediation]) expect(text).toMatch(/^(?:[A-Z`]|kubectl).*[.?]$/s);
		expect(rule.since).toMatch(/^\d+\.\d+\.\d+$/);
	});

	test('have no pages left over', () => {
		const pages = readdirSync(`${ROOT}docs/rules`).map((file) => file.replace(/\.md$/, ''));
		expect(pages.filter((page) => page !== 'README' && !ids.includes(page))).toEqual([]);
	});
});

describe('the repository', () => {
	const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
		cwd: ROOT,
		encoding: 'utf8',
	})
		.split('\n')
		.filter((file) => file !== '' && existsSync(`${ROOT}${file}`));

	test('has one version', () => {
		expect(JSON.parse(read('package.json')).version).toBe(VERSION);
		expect(read('CHANGELOG.md')).toContain(VERSION);
	});

	test('installs nothing where it is used', () => {
		expect(JSON.parse(read('package.json')).dependencies).toBeUndefined();
	});

	test('runs its scripts under the Node of the shell', () => {
		expect(existsSync(`${ROOT}node_modules/.bin/node`)).toBe(false);
	});

	test('names no package host in its lock file', () => {
		expect(read('package-lock.json')).not.toContain('"resolved": "http');
	});

	test('has small source files, lists of facts apart', () => {
		const long = tracked
			.filter((file) => /^src\/.*\.ts$/.test(file) && !/retired-registries|diagnosis\/table/.test(file))
			.filter((file) => read(file).split('\n').length > 251);
		expect(long).toEqual([]);
	});

	test('leaves nothing unfinished and silences no checker', () => {
		const marks = /\b(?:TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-expect-error|biome-ignore|\bas any\b/;
		const files = tracked.filter((file) => /^(?:src|scripts)\/.*\.ts$/.test(file));
		// Placeholders that people write are something the parser knows.
		expect(
			files.filter(
				(file) => marks.test(read(file)) && !file.endsWith('placeholder.ts') && !file.endsWith('stand-ins.ts'),
			),
		).toEqual([]);
	});

	test('links to rules that exist', () => {
		const pages = tracked.filter((file) => file.endsWith('.md') && !file.startsWith('test/'));
		const linked = pages.flatMap((file) =>
			[...read(file).matchAll(/docs\/rules\/([a-z-]+)\.md|\]\(([a-z]+(?:-[a-z]+)+)\.md\)/g)].map((match) => [
				file,
				match[1] ?? match[2],
			]),
		);
		const unknown = linked.filter(([file, id]) =>
			(file as string).startsWith('docs/rules/') ? !ids.includes(id as string) : false,
		);
		expect(unknown).toEqual([]);
	});
});
