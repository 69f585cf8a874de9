import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/version.js';
import { pod } from '../support/describe-rule.js';
import { runCli } from '../support/fake-io.js';
import { createWorkspace } from '../support/workspace.js';

const healthy = { 'a.yaml': pod('image: nginx:1.27.4') };
const warned = { 'a.yaml': pod('image: nginx') };
const broken = { 'a.yaml': pod('image: nginx:') };

describe('the command line', () => {
	test('shows its help, with every command and the exit codes', async () => {
		const { out, exitCode } = await runCli('/', ['--help']);
		expect(exitCode).toBe(0);
		for (const text of ['pullproof images', 'pullproof reference', 'pullproof rules', '--fail-on', 'Exit codes']) {
			expect(out).toContain(text);
		}
	});

	test('shows the help of a command', async () => {
		const { out } = await runCli('/', ['images', '-h']);
		expect(out).toContain('pullproof images [path…]');
		expect(out).not.toContain('--fail-on');
	});

	test('shows its version', async () => {
		expect(await runCli('/', ['--version'])).toMatchObject({ out: `pullproof ${VERSION}\n`, exitCode: 0 });
	});

	test('names an option that does not exist, and exits with 2', async () => {
		const { error, out, exitCode } = await runCli('/', ['--fial-on', 'error']);
		expect(exitCode).toBe(2);
		expect(out).toBe('');
		expect(error).toBe("pullproof: Unknown option '--fial-on'. `pullproof check --help` lists the options.\n");
	});

	test('says which values an option takes', async () => {
		const { error, exitCode } = await runCli('/', ['--fail-on', 'errors']);
		expect(exitCode).toBe(2);
		expect(error).toBe('pullproof: --fail-on is error, warning, notice, never; `errors` is none of them.\n');
	});

	test('says that a path does not exist', async () => {
		const { error, exitCode } = await runCli(createWorkspace(healthy), ['k8s']);
		expect(exitCode).toBe(2);
		expect(error).toContain('`k8s` does not exist');
	});

	test('says what is wrong with the configuration, and where', async () => {
		const cwd = createWorkspace({ ...healthy, '.pullproof.yaml': 'fail_on: error\n' });
		const { error, exitCode } = await runCli(cwd, []);
		expect(exitCode).toBe(2);
		expect(error).toMatch(/^pullproof: \.pullproof\.yaml:1:1: .*`?fail_on`?.*`?fail-on`?/);
	});

	test('takes an error of its own for its own', async () => {
		const { error, exitCode } = await runCli(createWorkspace(healthy), [], {
			writeOut: () => {
				throw new Error('boom');
			},
		});
		expect(exitCode).toBe(2);
		expect(error).toContain('an error of pullproof itself: boom');
	});
});

describe('pullproof check', () => {
	test('is quiet when all is well', async () => {
		const { out, error, exitCode } = await runCli(createWorkspace(healthy), []);
		expect(exitCode).toBe(0);
		expect(error).toBe('');
		expect(out.trim().split('\n')).toHaveLength(1);
		expect(out).toContain('1 image');
	});

	test('passes with warnings, unless they are to fail', async () => {
		const cwd = createWorkspace(warned);
		expect((await runCli(cwd, [])).exitCode).toBe(0);
		expect((await runCli(cwd, ['--fail-on', 'warning'])).exitCode).toBe(1);
		expect((await runCli(cwd, ['--fail-on', 'notice'])).exitCode).toBe(1);
	});

	test('fails with errors, unless nothing is to fail', async () => {
		const cwd = createWorkspace(broken);
		expect((await runCli(cwd, [])).exitCode).toBe(1);
		expect((await runCli(cwd, ['check', '--fail-on=never'])).exitCode).toBe(0);
	});

	test('takes the threshold of the configuration, and the command line before it', async () => {
		const cwd = createWorkspace({ ...warned, '.pullproof.yaml': 'fail-on: warning\n' });
		expect((await runCli(cwd, [])).exitCode).toBe(1);
		expect((await runCli(cwd, ['--fail-on', 'error'])).exitCode).toBe(0);
	});

	test('shows the place with a caret under the text', async () => {
		const { out } = await runCli(createWorkspace(warned), []);
		expect(out).toContain('a.yaml:8:14: warning:');
		expect(out).toContain('|              ^^^^^');
	});

	test('reads standard input', async () => {
		const { out, exitCode } = await runCli(createWorkspace({}), ['-'], { stdin: pod('image: nginx:') });
		expect(exitCode).toBe(1);
		expect(out).toContain('<stdin>:8:');
	});

	test('writes several reports, each to its file, and text to standard output', async () => {
		const { out, files } = await runCli(createWorkspace(warned), [
			'-o',
			'json=out/a.json',
			'--output',
			'sarif=a.sarif',
		]);
		expect(out).toContain('floating-tag');
		expect(JSON.parse(files['out/a.json'] ?? '')).toMatchObject({ version: 1, findings: [{ id: 'floating-tag' }] });
		expect(JSON.parse(files['a.sarif'] ?? '')).toMatchObject({ version: '2.1.0' });
	});

	test('writes one report to standard output, and nothing beside it', async () => {
		const { out } = await runCli(createWorkspace(warned), ['--output', 'json']);
		expect(JSON.parse(out)).toMatchObject({ summary: { images: 1 } });
	});

	test('refuses two reports on standard output', async () => {
		const { error, exitCode } = await runCli(createWorkspace(warned), ['-o', 'json', '-o', 'sarif']);
		expect(exitCode).toBe(2);
		expect(error).toContain('json and sarif');
	});

	test('names the formats when one does not exist', async () => {
		const { error, exitCode } = await runCli('/', ['-o', 'xml']);
		expect(exitCode).toBe(2);
		expect(error).toMatch(/^pullproof: There is no output format "xml".*text, json, sarif, github, junit, markdown/);
	});

	test.each([
		['a terminal', { stdoutIsTerminal: true }, [], true],
		['a pipe', {}, [], false],
		['a terminal and NO_COLOR', { stdoutIsTerminal: true, env: { NO_COLOR: '1' } }, [], false],
		['a pipe and --color', {}, ['--color'], true],
		['a terminal and --no-color', { stdoutIsTerminal: true }, ['--no-color'], false],
	])('has colour as it should be on %s', async (_, io, argv, coloured) => {
		const { out } = await runCli(createWorkspace(warned), argv, io);
		expect(out.includes('\u001b[')).toBe(coloured);
	});

	test('leaves out what is excluded on the command line and in the configuration', async () => {
		const cwd = createWorkspace({
			'a.yaml': pod('image: a:1'),
			'b/b.yaml': pod('image: b'),
			'c/c.yaml': pod('image: c'),
			'.pullproof.yaml': 'exclude: [b]\n',
		});
		const { out } = await runCli(cwd, ['--exclude', 'c/**', '-o', 'json']);
		expect(JSON.parse(out).images.map(({ image }: { image: string }) => image)).toEqual(['a:1']);
	});
});

describe('progress', () => {
	const clock = () => {
		let now = 0;
		return () => {
			now += 700;
			return now;
		};
	};
	const files = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${n}.yaml`, pod('image: a:1')]));

	test('is shown on a terminal after a second, and taken away', async () => {
		const { error } = await runCli(createWorkspace(files), [], { stderrIsTerminal: true, clock: clock() });
		expect(error).toContain('reading manifests 2 of 5');
		expect(error).not.toContain('reading manifests 0 of 5');
		expect(error.endsWith('\r\u001b[K')).toBe(true);
	});

	test('is not shown in a log', async () => {
		expect((await runCli(createWorkspace(files), [], { clock: clock() })).error).toBe('');
	});
});

describe('pullproof images', () => {
	const files = { 'a.yaml': pod('image: nginx'), 'b.yaml': pod('image: ghcr.io/acme/app:1') };

	test('lists names', async () => {
		const { out } = await runCli(createWorkspace(files), ['images', '--format', 'names']);
		expect(out).toBe('ghcr.io/acme/app:1\nnginx\n');
	});

	test('lists places for programs', async () => {
		const { out, exitCode } = await runCli(createWorkspace(files), ['images', '--format', 'json']);
		expect(exitCode).toBe(0);
		expect(JSON.parse(out)).toEqual({
			version: 1,
			images: [
				{
					image: 'ghcr.io/acme/app:1',
					canonical: 'ghcr.io/acme/app:1',
					uses: [use('b.yaml', 'IfNotPresent')],
				},
				{ image: 'nginx', canonical: 'docker.io/library/nginx:latest', uses: [use('a.yaml', 'Always')] },
			],
			skipped: [],
		});
	});

	function use(file: string, effectivePullPolicy: string) {
		return {
			file,
			line: 8,
			column: 14,
			field: '$.spec.containers[0].image',
			object: { apiVersion: 'v1', kind: 'Pod', name: 'p' },
			container: { type: 'container', name: 'c' },
			effectivePullPolicy,
			imagePullSecrets: [],
		};
	}
});

describe('pullproof reference', () => {
	test('reads one image a line, and fails when Kubernetes cannot read one', async () => {
		const { out, exitCode } = await runCli('/', ['reference', '-', '--format', 'json'], { stdin: 'nginx\nnginx:\r\n' });
		expect(exitCode).toBe(1);
		const rows = out
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line));
		expect(rows.map(({ input, valid }) => [input, valid])).toEqual([
			['nginx', true],
			['nginx:', false],
		]);
	});

	test('asks for an image', async () => {
		expect(await runCli('/', ['reference'])).toMatchObject({
			exitCode: 2,
			error: expect.stringContaining('Name an image'),
		});
	});
});

describe('pullproof rules', () => {
	test('lists them', async () => {
		const { out } = await runCli('/', ['rules']);
		expect(out).toMatch(/^floating-tag +warning +The tag is missing or `latest`$/m);
	});

	test('explains one', async () => {
		const { out } = await runCli('/', ['rules', 'floating-tag']);
		expect(out).toContain('Remedy: Name a version tag, or pin the digest.');
	});

	test('does not know another', async () => {
		expect(await runCli('/', ['rules', 'latest-tag'])).toMatchObject({
			exitCode: 2,
			error: expect.stringContaining('There is no rule `latest-tag`'),
		});
	});
});
