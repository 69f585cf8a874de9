import { describe, expect, test } from 'vitest';
import { runCli } from '../support/fake-io.js';

const run = (argv: readonly string[], stdin = '') => runCli('/', ['explain', ...argv], { stdin });
const rowsOf = (out: string) =>
	out
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('an argument', () => {
	test('is explained', async () => {
		const { exitCode, out } = await run(['invalid reference format']);
		expect(out).toMatch(/^The image reference is not valid \(invalid-image-name\)\n/);
		expect(exitCode).toBe(0);
	});

	test('without quotes around it is still one message', async () => {
		expect((await run(['connection', 'refused'])).out).toContain('(connection-refused)');
	});

	test('that nobody knows ends with 1', async () => {
		const { exitCode, out } = await run(['hello world']);
		expect(exitCode).toBe(1);
		expect(out).toContain('(unknown)');
		expect(out).toContain('> hello world');
	});

	test('gives one object with --format json, and the best answer', async () => {
		const { out } = await run(['--format', 'json', 'a: connection refused\nerror: i/o timeout']);
		expect(rowsOf(out)).toMatchObject([{ id: 'connection-refused' }]);
	});

	test('that carries no cause, or is about something else, is answered too', async () => {
		expect(await run(['Error: ImagePullBackOff'])).toMatchObject({
			exitCode: 0,
			out: expect.stringContaining('(inconclusive)'),
		});
		expect(await run(['Back-off restarting failed container'])).toMatchObject({
			exitCode: 0,
			out: expect.stringContaining('(not-a-pull-failure)'),
		});
	});
});

describe('a paste on standard input', () => {
	const PASTE = `  Warning  Failed  3s  kubelet  Failed to pull image "a/b:1": EOF
  Warning  Failed  3s  kubelet  Error: ErrImagePull
  Warning  Failed  2s  kubelet  Failed to pull image "c/d:1": x509: certificate signed by unknown authority
  Warning  Failed  1s  kubelet  Failed to pull image "a/b:1": EOF
`;

	test.each([[[]], [['-']]])('explains each failure once: explain %j', async (argv) => {
		const { exitCode, out } = await run(argv, PASTE);
		expect(out.match(/\((?:[a-z]+-)+[a-z]+\)$/gm)).toEqual(['(network-reset)', '(tls-unknown-authority)']);
		expect(exitCode).toBe(0);
	});

	test('gives an object for each with --format json', async () => {
		const { out } = await run(['--format', 'json'], PASTE);
		expect(rowsOf(out)).toMatchObject([{ id: 'network-reset' }, { id: 'tls-unknown-authority' }]);
	});

	test('of nothing is a mistake in the call', async () => {
		expect(await run([], ' \n')).toMatchObject({
			exitCode: 2,
			out: '',
			error: expect.stringContaining('nothing to explain'),
		});
	});
});

describe('JSON Lines on standard input', () => {
	const lines = (...rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

	test('give one object each, in their order, with the id that came in', async () => {
		const stdin = lines(
			{ id: 'x-1', message: 'i/o timeout' },
			{ message: 'connection refused', cause: 'ignored' },
			{ id: 3, message: 'a: EOF\nerror: no such host' },
		);
		const { exitCode, out } = await run(['--format', 'json'], stdin);
		expect(rowsOf(out).map(({ inputId, id }) => [inputId, id])).toEqual([
			['x-1', 'network-timeout'],
			[undefined, 'connection-refused'],
			[3, 'network-reset'],
		]);
		expect(rowsOf(out)[0]).toMatchObject({
			cause: expect.any(String),
			remedy: expect.any(String),
			docs: expect.stringMatching(/^https:/),
			also: ['proxy-error'],
		});
		expect(exitCode).toBe(0);
	});

	test('may carry the reason of the state or event', async () => {
		const { out } = await run(['--format', 'json'], lines({ message: '', reason: 'ErrImageNeverPull' }));
		expect(rowsOf(out)).toMatchObject([{ id: 'image-never-pull' }]);
	});

	test('end with 1 when one is unknown, and answer the others', async () => {
		const { exitCode, out } = await run(['--format', 'json'], lines({ message: 'hello' }, { message: 'EOF' }));
		expect(rowsOf(out).map(({ id }) => id)).toEqual(['unknown', 'network-reset']);
		expect(exitCode).toBe(1);
	});

	test('name the line that is none', async () => {
		const { exitCode, out, error } = await run(['--format', 'json'], `${lines({ message: 'EOF' })}\nnonsense\n`);
		expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
		expect(error).toContain('Line 3 of the standard input is no JSON object with a text `message`');
	});

	test('of logs are a paste like any other', async () => {
		const { out } = await run(['--format', 'json'], lines({ level: 'error', msg: 'no such host' }));
		expect(rowsOf(out)).toMatchObject([{ id: 'dns-no-such-host' }]);
	});
});

test('another format is refused', async () => {
	expect(await run(['--format', 'xml', 'EOF'])).toMatchObject({
		exitCode: 2,
		error: expect.stringContaining('--format'),
	});
});

test('the help tells how to call it', async () => {
	expect((await run(['--help'])).out).toContain('pullproof explain [message]');
});
