import { relative } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/run.js';
import { createWorkspace } from '../support/workspace.js';

/** What was asked of the file system and of the parsers, in order. Times differ between machines; these counts do not. */
const asked = vi.hoisted(() => ({
	files: [] as { call: string; path: string }[],
	parsed: [] as string[],
	loaded: [] as string[],
}));

vi.mock('node:fs', async (original) => {
	const fs = await original<Record<string, unknown>>();
	const counted = Object.entries(fs).map(([name, value]) => {
		if (typeof value !== 'function' || !name.endsWith('Sync')) return [name, value];
		return [
			name,
			(...args: unknown[]) => {
				asked.files.push({ call: name, path: String(args[0]) });
				return value(...args);
			},
		];
	});
	return Object.fromEntries(counted);
});
vi.mock('js-yaml', async (original) => {
	const yaml = await original<typeof import('js-yaml')>();
	return {
		...yaml,
		parseEvents: (...args: Parameters<typeof yaml.parseEvents>) => {
			asked.parsed.push(args[0]);
			return yaml.parseEvents(...args);
		},
	};
});
vi.mock('yaml', async (original) => {
	asked.loaded.push('yaml');
	return original();
});
vi.mock('ajv', async (original) => {
	asked.loaded.push('ajv');
	const ajv = await original<typeof import('ajv')>();
	return { ...ajv, default: ajv.default };
});

const POD = `
	apiVersion: v1
	kind: Pod
	metadata: { name: app }
	spec:
	  containers:
	    - { name: app, image: "ghcr.io/acme/app:1.4.2" }
`;
const DEFINITION = `
	apiVersion: apiextensions.k8s.io/v1
	kind: CustomResourceDefinition
	metadata: { name: things.example.com }
	spec: { names: { kind: Thing }, description: "${'long '.repeat(500)}" }
`;

beforeEach(() => {
	asked.files.length = 0;
	asked.parsed.length = 0;
	asked.loaded.length = 0;
	// A module that was loaded once is loaded no more.
	vi.resetModules();
});

async function check(files: Readonly<Record<string, string | Uint8Array>>) {
	const cwd = createWorkspace(files);
	asked.files.length = 0;
	const { report } = await run({ cwd, paths: [], exclude: [] });
	const paths = (call: string) =>
		asked.files.filter((entry) => entry.call === call).map(({ path }) => relative(cwd, path) || '.');
	return { report, paths };
}

describe('the file system is asked', () => {
	const files = { 'a.yaml': POD, 'apps/b.yaml': POD, 'apps/web/c.yml': POD, 'README.md': 'no manifest' };

	test('for each manifest once, and for nothing else', async () => {
		const { paths } = await check(files);
		expect(paths('readFileSync').sort()).toEqual(['a.yaml', 'apps/b.yaml', 'apps/web/c.yml']);
	});

	test('for the names in each folder once', async () => {
		const { paths } = await check(files);
		expect(paths('readdirSync').sort()).toEqual(['.', 'apps', 'apps/web']);
	});

	test('for the size of each manifest once', async () => {
		const { paths } = await check(files);
		expect(paths('statSync').filter((path) => path !== '.')).toEqual(['a.yaml', 'apps/b.yaml', 'apps/web/c.yml']);
	});

	test('for a `.gitignore` only where there is one', async () => {
		const { paths } = await check({ ...files, 'apps/.gitignore': 'web/\n' });
		expect(paths('readFileSync').sort()).toEqual(['a.yaml', 'apps/.gitignore', 'apps/b.yaml']);
	});

	test('a second time for a file that is not UTF-8', async () => {
		const { paths, report } = await check({ 'a.yaml': Buffer.from(`\uFEFF${'a: 1\n'}`, 'utf16le') });
		expect(paths('readFileSync')).toEqual(['a.yaml', 'a.yaml']);
		expect(report.skipped).toEqual([]);
	});
});

describe('the parser is asked', () => {
	test('for each document once', async () => {
		const { report } = await check({ 'a.yaml': POD, 'b.yaml': `${POD}\n---\n${POD}\n---\n${POD}` });
		expect(report.summary.objects).toBe(4);
		expect(asked.parsed).toHaveLength(4);
	});

	test('never for a long CustomResourceDefinition', async () => {
		await check({ 'crds.yaml': `${DEFINITION}\n---\n${POD}` });
		expect(asked.parsed).toHaveLength(1);
		expect(asked.parsed[0]).toContain('kind: Pod');
	});

	test('never for JSON that holds no object', async () => {
		await check({ 'package.json': '{ "name": "app", "kind": "module" }' });
		expect(asked.parsed).toEqual([]);
	});

	test('never for a chart’s templates', async () => {
		await check({ 'chart/Chart.yaml': 'name: app', 'chart/templates/pod.yaml': 'kind: Pod\nname: {{ .Values.name }}' });
		expect(asked.parsed).toEqual(['name: app']);
	});
});

describe('a sound repository', () => {
	test('loads neither the parser that explains errors nor the validator of configurations', async () => {
		const { report } = await check({ 'a.yaml': POD });
		expect(report.findings).toEqual([]);
		expect(asked.loaded).toEqual([]);
	});

	test('loads no cryptography: that is for findings', async () => {
		const load = vi.spyOn(process, 'getBuiltinModule');
		await check({ 'a.yaml': POD });
		expect(load).not.toHaveBeenCalled();
		await check({ 'a.yaml': POD.replace(':1.4.2', ':latest') });
		expect(load).toHaveBeenCalledWith('node:crypto');
	});

	test('loads them when they are needed', async () => {
		await check({ 'a.yaml': 'kind: [', '.pullproof.yaml': 'fail-on: warning\n' });
		expect(asked.loaded).toContain('ajv');
		expect(asked.loaded).toContain('yaml');
	});
});
