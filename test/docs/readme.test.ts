import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { READING } from '../e2e/peer-cases/reading.js';
import { RENDERED } from '../e2e/peer-cases/rendering.js';
import { runCli } from '../support/fake-io.js';
import { metadata, ROOT } from '../support/run-bundle.js';
import { createWorkspace } from '../support/workspace.js';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const filesIn = (folder: string) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);

const README = read('README.md');
const PAGES = [
	...readdirSync(ROOT),
	...['docs', 'docs/decisions', 'docs/rules', 'examples']
		.filter((folder) => existsSync(join(ROOT, folder)))
		.flatMap(filesIn),
].filter((file) => file.endsWith('.md'));

/** What stands between the fences of a language. */
function codeBlocks(text: string, language: string): string[] {
	return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, code]) => code as string);
}

/** GitHub's anchor of a heading. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replaceAll(' ', '-');
}

function anchorsOf(file: string): string[] {
	return [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading as string));
}

function brokenLinksOf(page: string): string[] {
	const prose = read(page).replace(/^```.*?^```$/gms, '');
	return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, target]) => target as string)
		.filter((target) => !/^[a-z]+:/.test(target))
		.filter((target) => {
			const [path = '', anchor] = target.split('#');
			const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path));
			return !existsSync(join(ROOT, file)) || (anchor !== undefined && !anchorsOf(file).includes(anchor));
		});
}

describe('links', () => {
	test.each(PAGES)('of %s lead somewhere', (page) => {
		expect(brokenLinksOf(page)).toEqual([]);
	});
});

interface Step {
	readonly uses?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
	readonly on: unknown;
	readonly permissions: unknown;
	readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const WORKFLOWS = filesIn('examples/workflows').map((file) => [file, read(file)] as const);
const SNIPPETS = codeBlocks(README, 'yaml').map((code, index) => [`README.md, block ${index + 1}`, code] as const);

/** The steps of a whole workflow, or of a list of steps. */
function stepsOf(document: unknown): readonly Step[] {
	if (Array.isArray(document)) return document;
	return Object.values((document as Partial<Workflow>).jobs ?? {}).flatMap(({ steps }) => steps);
}

describe('workflows', () => {
	test.each([...WORKFLOWS, ...SNIPPETS])('%s gives the action only inputs that it has', (_, text) => {
		const ours = stepsOf(parse(text)).filter(({ uses }) => uses?.startsWith('pullproof/'));
		const unknown = ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !(name in metadata.inputs));
		expect(unknown).toEqual([]);
	});

	test.each(WORKFLOWS)('%s uses the action with no more rights than it names', (_, text) => {
		const { on, permissions, jobs } = parse(text) as Workflow;
		expect(on).toBeDefined();
		expect(permissions).toMatchObject({ contents: 'read' });
		expect(stepsOf({ jobs }).filter(({ uses }) => uses === 'pullproof/pullproof@v0')).toHaveLength(1);
		expect(text).not.toContain('pull_request_target');
	});

	test('the first one in the README is complete in ten lines', () => {
		const [first = ''] = codeBlocks(README, 'yaml');
		expect(stepsOf(parse(first)).map(({ uses }) => uses)).toEqual(['actions/checkout@v7', 'pullproof/pullproof@v0']);
		expect(first.trim().split('\n').length).toBeLessThanOrEqual(10);
	});

	test.each(WORKFLOWS)('%s reads only outputs that the action has', (_, text) => {
		const names = [...text.matchAll(/steps\.pullproof\.outputs\.([\w-]+)/g)].map(([, name]) => name as string);
		expect(names.filter((name) => !(name in metadata.outputs))).toEqual([]);
	});
});

const COMMANDS = codeBlocks(README, 'sh')
	.flatMap((code) => code.trim().split('\n'))
	.filter((line) => line.startsWith('node dist/cli.js '))
	.map((line) => wordsOf(line.slice('node dist/cli.js '.length)));

/** As a shell takes a line apart, as far as the README needs it. */
function wordsOf(line: string): string[] {
	return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => (quoted ?? plain) as string);
}

describe('commands in the README', () => {
	test('there are some, and the first one reads the examples', () => {
		expect(COMMANDS[0]).toEqual(['examples/']);
	});

	test.each(COMMANDS.map((argv) => [argv.join(' '), argv] as const))('%s', async (_, argv) => {
		const { exitCode, error, out } = await runCli(ROOT, argv);
		expect({ exitCode, error }).toEqual({ exitCode: argv[0] === 'examples/' ? 1 : 0, error: '' });
		expect(out).not.toBe('');
	});
});

test('the comment that silences a finding does so, and gives the reason', async () => {
	const [line = ''] = codeBlocks(README, 'yaml').filter((code) => code.startsWith('image: '));
	const pod = `apiVersion: v1\nkind: Pod\nmetadata: {name: demo}\nspec:\n  containers:\n    - name: demo\n      ${line}`;
	const withoutComment = pod.replace(/ #.*/, '');
	expect((await runCli(createWorkspace({ 'a.yaml': withoutComment }), ['--fail-on', 'warning'])).exitCode).toBe(1);
	const { exitCode, out } = await runCli(createWorkspace({ 'a.yaml': pod }), ['--fail-on', 'warning']);
	expect(exitCode).toBe(0);
	expect(out).toContain('1 silenced');
});

describe('the comparison says of pullproof what its tests say', () => {
	const rows = README.slice(README.indexOf('| case | kube-linter'))
		.split('\n\n')[0]!
		.split('\n')
		.slice(2)
		.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

	test('in some of the cases', () => expect(rows.length).toBeGreaterThan(5));

	test.each(rows)('%s', (name, _linter, _score, _polaris, _checkov, pullproof) => {
		const finds = READING[name as string]?.finds ?? RENDERED[name as string] ?? [];
		expect(pullproof).toMatch(finds.length > 0 ? /^found/ : /^rightly silent/);
		expect(pullproof?.includes('rendered')).toBe(RENDERED[name as string] !== undefined);
	});
});

describe('the examples', () => {
	/** Severity and rule of each finding, by file; the silenced one in brackets. */
	async function findings(): Promise<string[]> {
		const { out } = await runCli(ROOT, ['examples/', '--output', 'json']);
		const report = JSON.parse(out) as {
			findings: { id: string; severity: string; location: { file: string }; suppressed?: unknown }[];
		};
		return report.findings.map(({ id, severity, location, suppressed }) => {
			const text = `${location.file.replace('examples/manifests/', '')} ${severity} ${id}`;
			return suppressed ? `(${text})` : text;
		});
	}

	test('have the mistakes that their comments tell of, and no others', async () => {
		expect((await findings()).sort()).toEqual([
			'(preview.yaml warning floating-tag)',
			'cart.yaml error invalid-reference',
			'cart.yaml warning floating-tag',
			'nightly.yaml error invalid-pull-policy',
			'payments.yaml error pull-secret-in-other-namespace',
			'sessions.yaml error retired-registry',
			'sessions.yaml notice retired-registry',
		]);
	});
});
