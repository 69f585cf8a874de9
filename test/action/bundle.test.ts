import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Answer, type FakeGitHub, startFakeGitHub } from '../support/fake-github.js';
import { fakeConfig, fakeManifest, fakeRegistry, startFakeServer } from '../support/fake-registry.js';
import {
	annotations,
	failure,
	hasNode24,
	metadata,
	runPost,
	runStep,
	type StepOptions,
	TOKEN,
} from '../support/run-bundle.js';

const CONFIG = fakeConfig('linux/amd64');
const IMAGE = fakeManifest(CONFIG);

// On Linux a missing Node 24 fails the tests; there is no package of it for other systems.
describe.skipIf(!hasNode24 && process.platform !== 'linux')('the committed action under Node 24', () => {
	let github: FakeGitHub | undefined;
	afterEach(() => github?.close());

	async function runOnPullRequest(answer: Answer, options: StepOptions) {
		github = await startFakeGitHub(answer);
		return runStep({ ...options, pullRequest: { apiUrl: github.url } });
	}

	test('passes a clean repository without annotations and without asking GitHub', async () => {
		const step = await runOnPullRequest({ files: [] }, { files: { 'k8s/web.yaml': pod('ghcr.io/acme/web:1.2.3') } });
		expect(step.stderr).toBe('');
		expect(step.lines).toEqual([
			expect.stringMatching(/^No problems found in 1 image \(1 place\).*no registry was asked\.$/),
		]);
		expect(step.commands).toEqual([{ name: 'add-mask', properties: {}, message: TOKEN }]);
		expect(step.exitCode).toBe(0);
		expect(step.outputs).toEqual({
			result: 'passed',
			errors: '0',
			warnings: '0',
			notices: '0',
			images: '1',
			'not-checked': '0',
		});
		expect(step.state).toEqual({ isPost: 'true' });
		expect(step.summary).toContain('## pullproof: No problems found in 1 image');
		expect(github?.requests).toEqual([]);
	});

	test('annotates findings in files that the pull request changes, and logs all of them', async () => {
		const step = await runOnPullRequest(
			{ files: [...manyFiles(120), { filename: 'k8s/gone.yaml', status: 'removed' }, { filename: 'k8s/new.yaml' }] },
			{ files: { 'k8s/new.yaml': pod('ghcr.io/acme/App:2'), 'k8s/old.yaml': pod('ghcr.io/acme/Old:2') } },
		);
		expect(step.exitCode).toBe(1);
		expect(annotations(step.commands)).toEqual([
			{
				name: 'error',
				properties: {
					title: 'pullproof: invalid-reference',
					file: 'k8s/new.yaml',
					line: '8',
					col: '27',
					endColumn: '30',
				},
				message: expect.stringContaining('ghcr.io/acme/App:2'),
			},
		]);
		expect(step.lines).toEqual([
			expect.stringMatching(/^k8s\/new\.yaml:8:27 error invalid-reference .*`ghcr\.io\/acme\/App:2`/),
			expect.stringMatching(/^k8s\/old\.yaml:8:27 error invalid-reference .*`ghcr\.io\/acme\/Old:2`/),
			'Not annotated, because they are in files that this change leaves alone: 1.',
			expect.stringMatching(/^2 errors in 2 images/),
		]);
		expect(failure(step.commands)).toBe(
			'2 errors in 2 files: the job summary says what to do about each. 1 of 2 not annotated.',
		);
		expect(step.outputs).toMatchObject({ result: 'failed', errors: '2' });
		expect(step.summary).toContain('k8s/old.yaml:8:27');
		expect(step.summary).toContain('files that this change leaves alone: 1.');
		expect(github?.requests).toEqual([
			`GET /repos/acme/shop/pulls/7/files?per_page=100 token ${TOKEN}`,
			`GET /repos/acme/shop/pulls/7/files?per_page=100&page=2 token ${TOKEN}`,
		]);
	});

	test('annotates everywhere when the token may not list the files, and says why', async () => {
		const step = await runOnPullRequest(
			{ status: 403, message: 'Resource not accessible by integration' },
			{ files: { 'a.yaml': pod('nginx') } },
		);
		expect(step.exitCode).toBe(0);
		expect(step.outputs.result).toBe('passed');
		expect(step.lines[0]).toBe(
			'GitHub did not say what the pull request changes (403: Resource not accessible by integration): findings in all files are annotated. The job needs `permissions: { pull-requests: read }` for that.',
		);
		expect(annotations(step.commands).map(({ name }) => name)).toEqual(['warning']);
	});

	test('annotates everywhere when GitHub cannot be reached', async () => {
		const step = await runStep({ files: { 'a.yaml': pod('nginx') }, pullRequest: { apiUrl: 'http://127.0.0.1:9' } });
		expect(step.exitCode).toBe(0);
		expect(step.lines[0]).toMatch(
			/^GitHub did not say what the pull request changes \(.*(bad port|ECONNREFUSED).*\): findings in all files/,
		);
		expect(annotations(step.commands)).toHaveLength(1);
	});

	test('shows nine errors, counts the rest and keeps the tenth for the outcome', async () => {
		const files = Object.fromEntries(
			Array.from({ length: 12 }, (_, index) => [`p${index}.yaml`, pod(`ghcr.io/acme/App${index}:1`)]),
		);
		const step = await runStep({ files });
		expect(step.commands.filter(({ name }) => name === 'error')).toHaveLength(10);
		expect(step.lines.filter((line) => / error invalid-reference /.test(line))).toHaveLength(12);
		const omitted = 'Not annotated, because GitHub shows ten of a kind in a step: 3 errors.';
		expect(step.lines).toContain(omitted);
		expect(step.summary).toContain(omitted);
		expect(failure(step.commands)).toBe(
			'12 errors in 12 files: the job summary says what to do about each. 3 of 12 not annotated.',
		);
	});

	test('gives manifests no way to command the runner', async () => {
		const image = 'x\\n::error file=a::one\\r\\n##[error]two%0A::set-output name=result::passed\\u2028::add-mask::x';
		const broken = 'a: {\n::warning::one\n"##[error]two';
		const step = await runStep({
			files: { '::set-output name=result::passed.yaml': pod(`"${image}"`), '##[error]b.yaml': broken },
		});
		expect(step.exitCode).toBe(1);
		expect(step.commands.map(({ name }) => name)).toEqual([
			'add-mask',
			// One for each file, what was not checked, and the outcome.
			...['error', 'error', 'group', 'endgroup', 'error'],
		]);
		for (const command of annotations(step.commands)) expect(command.properties.title).toMatch(/^pullproof: /);
		expect(step.outputs.result).toBe('failed');
		expect(step.summary).not.toMatch(/^(::|##\[)/m);
	});

	test('names every wrong input at once', async () => {
		const inputs = {
			'fail-on': 'errors',
			annotate: 'some',
			summary: 'maybe',
			'json-file': '../out.json',
			'sarif-file': '/etc/out.sarif',
		};
		const step = await runStep({ files: { 'a.yaml': pod('nginx') }, inputs });
		expect(step.exitCode).toBe(1);
		expect(failure(step.commands).split('\n')).toEqual([
			'pullproof could not finish. This says nothing about the images.',
			'The input `fail-on` is `errors`. It can be `error`, `warning`, `notice` or `never`.',
			'The input `annotate` is `some`. It can be `changed`, `all` or `none`.',
			'The input `sarif-file` is `/etc/out.sarif`. It must name a file within the workspace.',
			'The input `json-file` is `../out.json`. It must name a file within the workspace.',
			'The input `summary` is `maybe`. It can be `true` or `false`.',
		]);
		expect(step.outputs).toEqual({ result: 'could-not-run' });
		expect(step.lines).toEqual([]);
	});

	test('tells a broken configuration from findings', async () => {
		const files = { 'a.yaml': pod('ghcr.io/acme/App:2'), '.pullproof.yaml': 'rules:\n  no-such-rule: error\n' };
		const step = await runStep({ files });
		expect(step.exitCode).toBe(1);
		expect(step.outputs).toEqual({ result: 'could-not-run' });
		expect(failure(step.commands)).toMatch(/\n\.pullproof\.yaml:2:3: .*no-such-rule/);
		expect(step.summary).toMatch(/^## pullproof: could not finish\n[\s\S]*no-such-rule/);
		expect(annotations(step.commands)).toEqual([]);
	});

	test('lets an input win over the configuration', async () => {
		const files = { 'a.yaml': pod('nginx'), '.pullproof.yaml': 'fail-on: never\n' };
		expect((await runStep({ files })).outputs.result).toBe('passed');
		const step = await runStep({ files, inputs: { 'fail-on': 'warning', annotate: 'none', summary: 'false' } });
		expect(failure(step.commands)).toBe('1 warning in 1 file: each has a line in the log, with the name of its rule.');
		expect(annotations(step.commands)).toEqual([]);
		expect(step.lines[0]).toMatch(/^a\.yaml:8:14 warning floating-tag /);
		expect(step.summary).toBe('');
	});

	test('reads what the inputs name and writes the reports', async () => {
		const files = { 'k8s/a.yaml': pod('nginx'), 'k8s/b/c.yaml': pod('redis'), 'other/d.yaml': pod('mongo') };
		const inputs = {
			paths: '# ours\nk8s # and no other\n',
			exclude: 'k8s/b',
			'json-file': 'out/report.json',
			'sarif-file': 'out/deep/report.sarif',
		};
		const step = await runStep({ files, inputs });
		expect(step.outputs).toMatchObject({
			images: '1',
			'json-file': 'out/report.json',
			'sarif-file': 'out/deep/report.sarif',
		});
		const json = JSON.parse(readFileSync(join(step.workspace, 'out/report.json'), 'utf8'));
		expect(json.findings.map((finding: { id: string }) => finding.id)).toEqual(['floating-tag']);
		const sarif = JSON.parse(readFileSync(join(step.workspace, 'out/deep/report.sarif'), 'utf8'));
		expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('k8s/a.yaml');
	});

	test('writes no report through a link out of the workspace, and still shows the findings', async () => {
		const prepare = (workspace: string) => symlinkSync('..', join(workspace, 'out'));
		const step = await runStep({
			files: { 'a.yaml': pod('nginx') },
			inputs: { 'json-file': 'out/report.json' },
			prepare,
		});
		expect(step.exitCode).toBe(1);
		expect(step.outputs.result).toBe('could-not-run');
		expect(failure(step.commands)).toContain('a symbolic link there leads elsewhere');
		expect(existsSync(join(step.workspace, '../report.json'))).toBe(false);
		expect(annotations(step.commands)).toHaveLength(1);
		expect(step.summary).toContain('floating-tag');
	});

	test('warns when there is nothing to read, or no summary to write into', async () => {
		const step = await runStep({ files: {}, env: { GITHUB_STEP_SUMMARY: undefined } });
		expect(step.exitCode).toBe(0);
		const warnings = step.commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
		expect(warnings).toEqual([
			expect.stringContaining('Does `actions/checkout` run before this step'),
			expect.stringMatching(/^The job summary could not be written/),
		]);
	});

	test('declares every output that it sets', async () => {
		const inputs = { probe: 'true', 'json-file': 'a.json', 'sarif-file': 'a.sarif' };
		// An address that nobody may ask.
		const { outputs } = await runStep({ files: { 'a.yaml': pod('127.0.0.1:9/acme/web:1') }, inputs });
		expect(Object.keys(outputs).sort()).toEqual(Object.keys(metadata.outputs).sort());
	});

	test('asks registries, and annotates what they do not have', async () => {
		const server = await startFakeServer(
			fakeRegistry({ tags: { 'acme/web:1.2.3': IMAGE }, content: [CONFIG], admission: 'open' }),
		);
		onTestFinished(() => server.close());
		const step = await runStep({
			inputs: { probe: '' },
			files: {
				'k8s/web.yaml': pod('registry.example.com/acme/web:1.2.3'),
				'k8s/api.yaml': pod('registry.example.com/acme/web:1.2.4'),
				'.pullproof.yaml': `registries: {hosts: {registry.example.com: {endpoint: "${server.url}"}}}\n`,
			},
		});
		expect(annotations(step.commands)).toEqual([
			expect.objectContaining({
				properties: { title: 'pullproof: tag-not-found', file: 'k8s/api.yaml', line: '8', col: '44', endColumn: '49' },
			}),
		]);
		expect(step.outputs).toMatchObject({ result: 'failed', found: '1', inconclusive: '0', errors: '1' });
		expect(step.summary).toContain('Registries were asked: 1 found and 1 failed.');
		expect(step.exitCode).toBe(1);
	});

	test('reaches no private address that the configuration does not name', async () => {
		const server = await startFakeServer(fakeRegistry({}));
		onTestFinished(() => server.close());
		const step = await runStep({ inputs: { probe: '' }, files: { 'a.yaml': pod(`${server.host}/acme/web:1`) } });
		expect(server.requests).toEqual([]);
		expect(step.lines.join('\n')).toContain('a private or loopback address');
		expect(step.exitCode).toBe(0);
	});

	test('does nothing when the job ends', async () => {
		expect(await runPost({ isPost: 'true' })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
	});
});

function pod(image: string): string {
	return `apiVersion: v1
kind: Pod
metadata:
  name: p
spec:
  containers:
    - name: c
      image: ${image}
`;
}

function manyFiles(count: number) {
	return Array.from({ length: count }, (_, index) => ({ filename: `docs/${index}.md` }));
}
