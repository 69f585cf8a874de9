import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Toolbox } from '../../../src/render/tools.js';
import { recordedKustomize } from '../../support/recorded-kustomize.js';
import { createWorkspace } from '../../support/workspace.js';
import { buildFolder } from './build.js';

const POD =
	'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c, image: "nginx:1.25" }] }\n';

/** A program that must not be started. */
const UNTOUCHABLE: Toolbox = {
	...recordedKustomize(),
	run: () => Promise.reject(new Error('a program was started')),
};

async function outcome(cwd: string, tools = UNTOUCHABLE) {
	const built = await buildFolder(cwd, tools);
	return built.flatMap(({ rendering: { skipped, problems } }) => [
		...skipped.map(({ file, line, message }) => `${file}:${line} ${message}`),
		...problems.map(({ id, message }) => `${id}: ${message}`),
	]);
}

describe('nothing is fetched, and no program is even started, for', () => {
	test.each([
		'https://github.com/acme/platform//base?ref=v1',
		'github.com/acme/platform/base',
		'git@github.com:acme/platform.git',
		'git::https://git.example.com/acme/platform',
		'ssh://git@git.example.com/acme/platform.git',
		'file:///etc',
		'http://169.254.169.254/latest/meta-data/',
		'https://10.0.0.1/base.yaml',
		'acme.example.com/platform/base',
	])('the base %s', async (base) => {
		const cwd = createWorkspace({
			'a/kustomization.yaml': JSON.stringify({ resources: ['pod.yaml', base] }),
			'a/pod.yaml': POD,
		});
		expect(await outcome(cwd)).toEqual([
			`a/kustomization.yaml:1 \`a\` was not built, so its images were not checked: it takes in \`${base}\`, and nothing is fetched here. Copy it into the repository, or build it in a step before and check the result.`,
		]);
	});

	test.each([
		{ patches: [{ path: 'https://example.com/p.yaml' }] },
		{ configMapGenerator: [{ name: 'a', files: ['k=https://example.com/x'] }] },
		{ secretGenerator: [{ name: 'a', envs: ['https://example.com/x'] }] },
		{ components: ['https://example.com/c'] },
		{ openapi: { path: 'https://example.com/schema.json' } },
		{ transformers: ['https://example.com/t.yaml'] },
		{
			transformers: ['apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: p}\npath: https://example.com/p\n'],
		},
		{ replacements: [{ path: 'https://example.com/r.yaml' }] },
		{ crds: ['https://example.com/crd.json'] },
	])('%j', async (extra) => {
		const cwd = createWorkspace({
			'kustomization.yaml': JSON.stringify({ resources: ['pod.yaml'], ...extra }),
			'pod.yaml': POD,
		});
		expect((await outcome(cwd)).join()).toContain('nothing is fetched here');
	});

	test('charts that kustomize would have Helm render', async () => {
		const helmCharts = [{ name: 'web', repo: 'https://charts.example.com', version: '1' }];
		const cwd = createWorkspace({ 'kustomization.yaml': JSON.stringify({ helmCharts }) });
		expect((await outcome(cwd)).join()).toContain('charts are not rendered from within kustomize here');
	});
});

describe('what lies outside of the repository is not there', () => {
	test.each([
		['/etc', '/etc'],
		['../../../../../../../../../../etc', 'a way up'],
	])('%s', async (base) => {
		const cwd = createWorkspace({ 'a/kustomization.yaml': JSON.stringify({ resources: [base] }) });
		expect((await outcome(cwd)).join()).toContain(`names \`${base}\`, which is not in the repository`);
	});

	test('by a symbolic link to a file or a folder', async () => {
		const outside = createWorkspace({ 'secret/kustomization.yaml': '{}', 'secret/pod.yaml': POD });
		const cwd = createWorkspace({
			'a/kustomization.yaml': 'resources: [linked]\n',
			'b/kustomization.yaml': 'resources: [pod.yaml]\n',
		});
		symlinkSync(join(outside, 'secret'), join(cwd, 'a', 'linked'));
		symlinkSync(join(outside, 'secret', 'pod.yaml'), join(cwd, 'b', 'pod.yaml'));
		const said = (await outcome(cwd)).join();
		expect(said).toContain('names `linked`, which is not in the repository');
		expect(said).toContain('names `pod.yaml`, which is not in the repository');
	});
});

describe('the program', () => {
	const PLAIN = { 'a/kustomization.yaml': 'resources: [pod.yaml]\n', 'a/pod.yaml': POD };
	const failing = (result: Awaited<ReturnType<Toolbox['run']>>): Toolbox => ({
		...recordedKustomize(),
		run: () => Promise.resolve(result),
	});

	test('that takes too long, or prints too much, costs only its own kustomization', async () => {
		const cwd = createWorkspace(PLAIN);
		expect(await outcome(cwd, failing({ ok: false, reason: 'deadline', stderr: '' }))).toEqual([
			'a/kustomization.yaml:1 `a` was not built, so its images were not checked: it took too long to build.',
		]);
		expect(await outcome(cwd, failing({ ok: false, reason: 'output', stderr: '' }))).toEqual([
			'a/kustomization.yaml:1 `a` was not built, so its images were not checked: it makes more than is read.',
		]);
	});

	test('that quotes a patch does not have it repeated', async () => {
		const stderr =
			'Error: unable to parse SM or JSON patch from [apiVersion: v1\nkind: Secret\nstringData: {password: hunter2}]';
		const [problem] = (
			await buildFolder(createWorkspace(PLAIN), failing({ ok: false, reason: 'failed', stderr }))
		).flatMap(({ rendering }) => rendering.problems);
		expect(problem?.id).toBe('kustomization-fails');
		expect(JSON.stringify(problem)).not.toContain('hunter2');
	});

	test('that names its own folder does not have it repeated', async () => {
		const tools: Toolbox = {
			...recordedKustomize(),
			run: (_tool, _args, { cwd }) =>
				Promise.resolve({
					ok: false,
					reason: 'failed',
					stderr: `Error: ${cwd}/repository/a/pod.yaml: yaml: line 3: oh`,
				}),
		};
		const [problem] = (await buildFolder(createWorkspace(PLAIN), tools)).flatMap(({ rendering }) => rendering.problems);
		expect(problem?.at.range).toMatchObject({ file: 'a/pod.yaml', line: 3 });
		expect(JSON.stringify(problem)).not.toContain('/repository/');
		expect(problem?.message).toBe('`a` cannot be built, so nothing of it is deployed: line 3: oh.');
	});
});

test('what git ignores, or has a placeholder in its name, is made later and no mistake', async () => {
	const cwd = createWorkspace({
		'.git/HEAD': '',
		'.gitignore': 'secret.yaml\n',
		'a/kustomization.yaml': 'resources: [pod.yaml, secret.yaml]\nimages: [{ name: nowhere, newTag: v1 }]\n',
		'a/pod.yaml': POD,
		'b/kustomization.yaml': 'resources: ["../$(STAGE)"]\n',
	});
	const later = 'which is made later. Make it in a step before, or build the kustomization there and check the result.';
	expect(await outcome(cwd)).toEqual([
		`a/kustomization.yaml:1 \`a\` was not built, so its images were not checked: it names \`secret.yaml\`, ${later}`,
		`b/kustomization.yaml:1 \`b\` was not built, so its images were not checked: it names \`../$(STAGE)\`, ${later}`,
	]);
});

test('kustomizations that take each other in are told in kustomize’s words', async () => {
	const cwd = createWorkspace({
		'a/kustomization.yaml': 'resources: [../b]\n',
		'b/kustomization.yaml': 'resources: [../a]\n',
	});
	expect((await outcome(cwd, recordedKustomize())).at(-1)).toMatch(
		/^kustomization-fails: `a` cannot be built, .*cycle detected/,
	);
});

test('the repository is not written to', async () => {
	const cwd = createWorkspace({});
	mkdirSync(join(cwd, 'a'));
	writeFileSync(
		join(cwd, 'a', 'kustomization.yaml'),
		'resources: [pod.yaml]\nimages: [{ name: nginx, newTag: "1.27" }]\n',
		{ mode: 0o444 },
	);
	writeFileSync(join(cwd, 'a', 'pod.yaml'), POD, { mode: 0o444 });
	const { chmodSync, readdirSync } = await import('node:fs');
	chmodSync(join(cwd, 'a'), 0o555);
	try {
		const [built] = await buildFolder(cwd, recordedKustomize());
		expect(built?.rendering.manifests).toHaveLength(1);
		expect(readdirSync(join(cwd, 'a'))).toEqual(['kustomization.yaml', 'pod.yaml']);
	} finally {
		chmodSync(join(cwd, 'a'), 0o755);
	}
});

test('bases that are taken in twice, over and over, are given up', async () => {
	const levels = Array.from({ length: 30 }, (_, level) => [
		`l${level}/kustomization.yaml`,
		JSON.stringify({
			resources: [`../l${level + 1}`, `../l${level + 1}/.`],
			images: [{ name: 'nginx', newTag: '1.27' }],
		}),
	]);
	const files = {
		...Object.fromEntries(levels),
		'l30/kustomization.yaml': 'resources: [pod.yaml]\n',
		'l30/pod.yaml': POD,
	};
	const tools: Toolbox = {
		...recordedKustomize(),
		run: () => Promise.resolve({ ok: false, reason: 'deadline', stderr: '' }),
	};
	expect(await outcome(createWorkspace(files), tools)).toEqual([
		'l0/kustomization.yaml:1 `l0` was not built, so its images were not checked: it took too long to build.',
	]);
});
