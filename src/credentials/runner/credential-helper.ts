import { spawn } from 'node:child_process';
import { delimiter, isAbsolute } from 'node:path';

/** What a helper answered. */
export type HelperAnswer =
	| { readonly state: 'found'; readonly username: string; readonly secret: string }
	| { readonly state: 'none' }
	/** One clause that names the program, and nothing of what it printed. */
	| { readonly state: 'failed'; readonly why: string };

export interface CredentialHelpers {
	/** Runs `docker-credential-<name> get` for a server; never throws. */
	get(name: string, server: string): Promise<HelperAnswer>;
}

export interface CredentialHelperOptions {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** How long one may take, in milliseconds. */
	readonly deadlineMs?: number;
}

const DEADLINE_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024;

/** `desktop.exe` is what Docker Desktop writes for WSL. */
const HELPER_NAME = /^[a-z0-9-]+(?:\.exe)?$/;

/**
 * Docker's credential helpers: the server goes in on standard input, and JSON comes out.
 * Source: docker/docker-credential-helpers, `client/client.go` Get.
 */
export function createCredentialHelpers({ env, deadlineMs = DEADLINE_MS }: CredentialHelperOptions): CredentialHelpers {
	return {
		async get(name, server) {
			// A name with a slash would be a path, and one with blanks a surprise.
			if (!HELPER_NAME.test(name))
				return failed('its credential helper has a name with more than small letters, digits and dashes');
			const program = `docker-credential-${name}`;
			const end = await runProgram(program, server, { env, deadlineMs });
			if (end.state === 'failed') return failed(`\`${program}\` ${end.why}`);
			return end.exitCode === 0 ? readAnswer(program, end.output) : readRefusal(program, end);
		},
	};
}

function failed(why: string): HelperAnswer {
	return { state: 'failed', why };
}

interface Exit {
	readonly state: 'exited';
	readonly exitCode: number;
	readonly output: string;
}

type End = Exit | { readonly state: 'failed'; readonly why: string };

function readRefusal(program: string, { exitCode, output }: Exit): HelperAnswer {
	if (/credentials not found/i.test(output)) return { state: 'none' };
	return failed(`\`${program}\` failed with exit code ${exitCode}`);
}

function readAnswer(program: string, output: string): HelperAnswer {
	const answer = parse(output);
	const { Username: username, Secret: secret } = answer ?? {};
	if (typeof username !== 'string' || typeof secret !== 'string') {
		return failed(`\`${program}\` answered with something else than a user and a secret`);
	}
	return secret === '' ? { state: 'none' } : { state: 'found', username, secret };
}

function parse(output: string): Record<string, unknown> | undefined {
	try {
		const answer: unknown = JSON.parse(output);
		return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : undefined;
	} catch {
		// The parser's message quotes what it could not read.
		return undefined;
	}
}

function runProgram(
	program: string,
	input: string,
	{ env, deadlineMs }: Required<CredentialHelperOptions>,
): Promise<End> {
	return new Promise((resolve) => {
		const child = spawn(program, ['get'], {
			env: { ...env, PATH: absolutePartsOf(env.PATH) },
			stdio: ['pipe', 'pipe', 'ignore'],
			windowsHide: true,
		});
		const chunks: Buffer[] = [];
		let size = 0;
		const settle = (end: End) => {
			clearTimeout(timer);
			resolve(end);
		};
		/** Its own children may hold the pipe open for longer. */
		const stop = (why: string) => {
			child.kill('SIGKILL');
			child.stdout.destroy();
			child.unref();
			settle({ state: 'failed', why });
		};
		const timer = setTimeout(() => stop(`did not answer within ${deadlineMs / 1000} s`), deadlineMs);
		child.on('error', (error) => settle({ state: 'failed', why: whyNotStarted(error) }));
		child.on('close', (code) =>
			settle({ state: 'exited', exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
		);
		child.stdout.on('data', (chunk: Buffer) => {
			size += chunk.length;
			if (size > MAX_OUTPUT_BYTES) stop('answered with more than 64 KiB');
			else chunks.push(chunk);
		});
		// One that has ended before it read the server says why by its exit code.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}

/** Without `.` and the like: the folder of the run is not to be trusted with programs. */
function absolutePartsOf(path = ''): string {
	return path
		.split(delimiter)
		.filter((part) => isAbsolute(part))
		.join(delimiter);
}

function whyNotStarted(error: Error): string {
	const code = 'code' in error ? String(error.code) : 'unknown error';
	return code === 'ENOENT' ? 'is not on the PATH' : `cannot be started (${code})`;
}
