import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../support/fake-io.js';
import { ROOT } from '../support/run-bundle.js';

interface Step {
	readonly uses?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
	readonly steps: readonly Step[];
	readonly needs?: readonly string[];
	readonly 'timeout-minutes'?: number;
}
interface Workflow {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: unknown;
	readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = join(ROOT, '.github/workflows');
const textOf = (file: string) => readFileSync(join(FOLDER, file), 'utf8');
const WORKFLOWS = readdirSync(FOLDER).map((file) => [file, parse(textOf(file)) as Workflow] as const);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(WORKFLOWS)('our workflow %s', (file, workflow) => {
	test('uses actions by commit, with the version beside it', () => {
		const used = [...textOf(file).matchAll(/uses: (.*)$/gm)].map(([, action]) => action as string);
		expect(used.filter((action) => action !== './' && !/^[\w./-]+@[0-9a-f]{40} # v[\d.]+$/.test(action))).toEqual([]);
	});

	test('has no rights that a job does not ask for, and leaves no token behind', () => {
		expect(workflow.permissions).toEqual({});
		expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
		const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
	});

	test('does not run for ever', () => {
		const endless = Object.entries(workflow.jobs).filter(([, job]) => job['timeout-minutes'] === undefined);
		expect(endless.map(([name]) => name)).toEqual([]);
	});
});

test('the one required check waits for all other jobs', () => {
	const { jobs } = parse(textOf('ci.yml')) as Workflow;
	expect(['passed', ...(jobs.passed?.needs ?? [])].sort()).toEqual(Object.keys(jobs).sort());
});

test('the self-check expects what the examples hold', async () => {
	const { out } = await runCli(ROOT, ['examples/manifests', '--output', 'json']);
	const { summary } = JSON.parse(out) as { summary: { findings: Record<'error' | 'warning' | 'notice', number> } };
	const { error, warning, notice } = summary.findings;
	const [, expected] = /"\$COUNTED" = '(.*)'/.exec(textOf('self-check.yml')) ?? [];
	expect(expected).toBe(`passed ${error} ${warning} ${notice}`);
});
