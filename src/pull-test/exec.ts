import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Command {
	/** A path, or a name that is looked up on the PATH. */
	readonly program: string;
	/** Never a secret: any process of the machine can read them. */
	readonly args: readonly string[];
	/** Goes to its standard input. */
	readonly input?: string;
	/** Variables besides those of all programs; the place for a secret that cannot go over standard input. */
	readonly env?: Readonly<Record<string, string>>;
	/** Milliseconds; then it is ended. */
	readonly timeoutMs?: number;
	readonly signal?: AbortSignal;
}

export interface Completed {
	/** Its exit code; -1 when it did not come to one. */
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
	/** Why it came to no exit code. */
	readonly problem?: 'missing' | 'timeout' | 'cancelled';
}

/** A program that goes on telling, line by line, until it is ended. */
export interface Following {
	/** Resolves when it is over, for whatever reason. */
	readonly done: Promise<Completed>;
	stop(): void;
}

/** Runs the programs of the pull test: docker, kind, kubectl, crictl. */
export interface Programs {
	run(command: Command): Promise<Completed>;
	follow(command: Command, onLine: (line: string) => void): Following;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What belongs to the runner and to other steps: inputs and tokens. */
const WITHHELD = /^(?:INPUT_|ACTIONS_|GITHUB_TOKEN$|GH_TOKEN$|NODE_OPTIONS$)/;

/** More of an output is cut off. */
const MAX_OUTPUT = 32 * 1024 * 1024;
const DEFAULT_TIMEOUT = 5 * 60_000;
/** Milliseconds from being asked to end to being ended. */
const GRACE = 10_000;

/** @param environment the edge's; tokens and inputs in it stay here */
export function createPrograms(environment: Environment): Programs {
	const env = Object.fromEntries(Object.entries(environment).filter(([name]) => !WITHHELD.test(name)));
	return {
		run: (command) => execute(command, env, collectOutput).done,
		follow: (command, onLine) =>
			execute({ timeoutMs: 0, ...command }, env, (child) => {
				createInterface({ input: child.stdout }).on('line', onLine);
				return () => '';
			}),
	};
}

type Reader = (child: ChildProcessWithoutNullStreams) => () => string;

const collectOutput: Reader = (child) => collect(child.stdout);

function execute(command: Command, env: Environment, readOutput: Reader): Following {
	try {
		return start(command, env, readOutput);
	} catch (error) {
		// Arguments that no system takes: with a NUL character, or too long.
		const stderr = error instanceof Error ? error.message : String(error);
		return { done: Promise.resolve({ code: -1, stdout: '', stderr }), stop: () => undefined };
	}
}

function start(command: Command, env: Environment, readOutput: Reader): Following {
	const { program, args, input = '', timeoutMs = DEFAULT_TIMEOUT, signal } = command;
	let problem: Completed['problem'];
	const child = spawn(program, [...args], { env: { ...env, ...command.env }, windowsHide: true });
	const stdout = readOutput(child);
	const stderr = collect(child.stderr);
	const end = (why: Completed['problem']) => {
		problem ??= why;
		child.kill('SIGTERM');
		setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
	};
	const cancel = () => end('cancelled');
	const timer = timeoutMs > 0 ? setTimeout(() => end('timeout'), timeoutMs) : undefined;
	signal?.addEventListener('abort', cancel);
	if (signal?.aborted) cancel();
	// A program that ends early does not read to the end.
	child.stdin.on('error', () => undefined);
	child.stdin.end(input);

	const done = new Promise<Completed>((resolve) => {
		const settle = (code: number) => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', cancel);
			resolve({ code, stdout: stdout(), stderr: stderr(), ...(problem && { problem }) });
		};
		child.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT' || error.code === 'EACCES') problem ??= 'missing';
			settle(-1);
		});
		child.on('close', (code) => settle(code ?? -1));
	});
	return { done, stop: cancel };
}

function collect(stream: NodeJS.ReadableStream): () => string {
	const chunks: Buffer[] = [];
	let size = 0;
	stream.on('data', (chunk: Buffer) => {
		if (size < MAX_OUTPUT) chunks.push(chunk);
		size += chunk.length;
	});
	return () => Buffer.concat(chunks).toString('utf8');
}

/** What a program said of its failure, or that it is missing; one line. */
export function failureOf(program: string, { stderr, stdout, problem, code }: Completed): string {
	if (problem === 'missing') return `${program} is not installed, or not on the PATH`;
	if (problem === 'timeout') return `${program} did not end in time`;
	if (problem === 'cancelled') return `${program} was cancelled`;
	const lines = (stderr.trim() || stdout.trim()).split('\n').map((line) => line.trim());
	const text = lines.filter((line) => line !== '').slice(-3);
	return text.length === 0 ? `${program} ended with exit code ${code}` : text.join(' ');
}
