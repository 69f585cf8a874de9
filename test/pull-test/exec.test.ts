import { describe, expect, test } from 'vitest';
import { createPrograms, failureOf } from '../../src/pull-test/exec.js';

const node = process.execPath;
const programs = createPrograms({
	PATH: process.env.PATH,
	INPUT_TOKEN: 'secret',
	GITHUB_TOKEN: 'secret',
	KEPT: 'kept',
});
const script = (text: string) => ['-e', text];

describe('a program', () => {
	test('gets what goes to its standard input, and is heard on both outputs', async () => {
		const echo =
			"process.stdin.on('data', (data) => { process.stdout.write(data); console.error('said'); process.exitCode = 3; })";
		expect(await programs.run({ program: node, args: script(echo), input: 'typed' })).toEqual({
			code: 3,
			stdout: 'typed',
			stderr: 'said\n',
		});
	});

	test('does not get the inputs and tokens of the runner', async () => {
		const { stdout } = await programs.run({
			program: node,
			args: script('console.log(Object.keys(process.env).sort().join())'),
			env: { MORE: 'more' },
		});
		expect(stdout.trim().split(',')).toEqual(expect.arrayContaining(['KEPT', 'MORE']));
		expect(stdout).not.toMatch(/TOKEN/);
	});

	test('that is missing is said to be', async () => {
		const result = await programs.run({ program: 'no-such-program', args: [] });
		expect(result).toMatchObject({ code: -1, problem: 'missing' });
		expect(failureOf('docker', result)).toBe('docker is not installed, or not on the PATH');
	});

	test('ends when its time is over', async () => {
		const result = await programs.run({ program: node, args: script('setInterval(() => 0, 1000)'), timeoutMs: 200 });
		expect(result).toMatchObject({ code: -1, problem: 'timeout' });
		expect(failureOf('kind', result)).toBe('kind did not end in time');
	});

	test('ends when the run is cancelled, also before it began', async () => {
		const cancel = new AbortController();
		const running = programs.run({ program: node, args: script('setInterval(() => 0, 1000)'), signal: cancel.signal });
		setTimeout(() => cancel.abort(), 200);
		expect(await running).toMatchObject({ problem: 'cancelled' });
		const late = await programs.run({
			program: node,
			args: script('setInterval(() => 0, 1000)'),
			signal: cancel.signal,
		});
		expect(late).toMatchObject({ problem: 'cancelled' });
	});

	test.each(['a\0b', 'x'.repeat(3_000_000)])(
		'with an argument that no system takes fails, and nothing else does',
		async (argument) => {
			const result = await programs.run({ program: node, args: [...script(''), argument] });
			expect(result).toMatchObject({ code: -1, stdout: '', stderr: expect.stringMatching(/null bytes|E2BIG/) });
		},
	);

	test('may stop reading early', async () => {
		const result = await programs.run({ program: node, args: script('process.exit(0)'), input: 'x'.repeat(1_000_000) });
		expect(result.code).toBe(0);
	});

	test('is followed line by line until it is stopped', async () => {
		const lines: string[] = [];
		const loop = "let n = 0; setInterval(() => process.stdout.write('line ' + n++ + '\\n'), 10)";
		const following = programs.follow({ program: node, args: script(loop) }, (line) => {
			lines.push(line);
			if (lines.length === 3) following.stop();
		});
		expect(await following.done).toMatchObject({ problem: 'cancelled' });
		expect(lines.slice(0, 3)).toEqual(['line 0', 'line 1', 'line 2']);
	});
});

test('of a long complaint the end is told', () => {
	const stderr = 'Creating cluster\n\nERROR: failed to create cluster\nCommand: docker run\nOutput: no space left\n';
	expect(failureOf('kind', { code: 1, stdout: '', stderr })).toBe(
		'ERROR: failed to create cluster Command: docker run Output: no space left',
	);
	expect(failureOf('kind', { code: 1, stdout: '', stderr: '' })).toBe('kind ended with exit code 1');
});
