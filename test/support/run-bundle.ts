import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '../..');

interface ActionMetadata {
	readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>;
	readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
	readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

export const metadata = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as ActionMetadata;

/** The Node that runs actions; its packages exist for Linux only. */
export const NODE_24 = join(ROOT, `node_modules/node-linux-${process.arch}/bin/node`);
export const hasNode24 = existsSync(NODE_24);
export const TOKEN = 'ghs_a-token-of-a-test';

export interface StepOptions {
	/** The workspace's files. */
	readonly files: Readonly<Record<string, string>>;
	/** What the workflow writes under `with:`. */
	readonly inputs?: Readonly<Record<string, string>>;
	/** Without it the event is a push. */
	readonly pullRequest?: { readonly apiUrl: string };
	/** Variables besides the runner's own, or without them when the value is undefined. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** Done to the workspace before the step. */
	readonly prepare?: (workspace: string) => void;
}

/** A workflow command as the runner understands it. */
export interface Command {
	readonly name: string;
	readonly properties: Readonly<Record<string, string>>;
	readonly message: string;
}

export interface StepResult {
	readonly exitCode: number | null;
	readonly workspace: string;
	readonly stdout: string;
	readonly stderr: string;
	readonly commands: readonly Command[];
	/** What the log shows besides commands. */
	readonly lines: readonly string[];
	readonly outputs: Readonly<Record<string, string>>;
	readonly state: Readonly<Record<string, string>>;
	readonly summary: string;
}

/** Runs the committed bundle as a runner runs the step. */
export async function runStep({
	files,
	inputs = {},
	pullRequest,
	env = {},
	prepare,
}: StepOptions): Promise<StepResult> {
	const folder = mkdtempSync(join(tmpdir(), 'pullproof-step-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const workspace = join(folder, 'workspace');
	mkdirSync(workspace);
	for (const [name, text] of Object.entries(files)) writeFile(join(workspace, name), text);
	for (const name of ['output', 'state', 'summary']) writeFileSync(join(folder, name), '');
	const event = pullRequest ? { pull_request: { number: 7 } } : { ref: 'refs/heads/main' };
	writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
	prepare?.(workspace);

	const { exitCode, stdout, stderr } = await start(NODE_24, [join(ROOT, metadata.runs.main)], workspace, {
		GITHUB_WORKSPACE: workspace,
		GITHUB_REPOSITORY: 'acme/shop',
		GITHUB_EVENT_NAME: pullRequest ? 'pull_request' : 'push',
		GITHUB_EVENT_PATH: join(folder, 'event.json'),
		GITHUB_API_URL: pullRequest?.apiUrl ?? 'http://127.0.0.1:9',
		GITHUB_OUTPUT: join(folder, 'output'),
		GITHUB_STATE: join(folder, 'state'),
		GITHUB_STEP_SUMMARY: join(folder, 'summary'),
		// No test asks the world's registries.
		...inputVariables({ probe: 'false', ...inputs }),
		...env,
	});
	const lines = stdout.split('\n');
	return {
		exitCode,
		workspace,
		stdout,
		stderr,
		commands: lines.filter(isCommand).map(readCommand),
		lines: lines.filter((line) => line !== '' && !isCommand(line)),
		outputs: readFileCommands(join(folder, 'output')),
		state: readFileCommands(join(folder, 'state')),
		summary: readFileSync(join(folder, 'summary'), 'utf8'),
	};
}

/** The commands that stand at a line. */
export function annotations(commands: readonly Command[]): Command[] {
	return commands.filter(({ properties }) => properties.file !== undefined);
}

/** What the step fails with: the error without a place. */
export function failure(commands: readonly Command[]): string {
	return commands.find(({ name, properties }) => name === 'error' && properties.file === undefined)?.message ?? '';
}

/** Runs the committed bundle as a runner does when the job ends. */
export function runPost(state: Readonly<Record<string, string>>): ReturnType<typeof start> {
	const variables = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
	return start(NODE_24, [join(ROOT, metadata.runs.post)], tmpdir(), Object.fromEntries(variables));
}

function start(
	program: string,
	args: readonly string[],
	cwd: string,
	env: Readonly<Record<string, string | undefined>>,
) {
	return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve, reject) => {
		const child = spawn(program, args, { cwd, env: { PATH: process.env.PATH, ...env } });
		const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
		child.stdout.on('data', (chunk) => stdout.push(chunk));
		child.stderr.on('data', (chunk) => stderr.push(chunk));
		child.on('error', reject);
		child.on('close', (exitCode) =>
			resolve({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
		);
	});
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
	const defaults = Object.entries(metadata.inputs).map(([name, input]) => [name, input.default ?? '']);
	const values: Record<string, string> = { ...Object.fromEntries(defaults), token: TOKEN, ...inputs };
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

function writeFile(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** actions/runner, src/Runner.Common/ActionCommand.cs: the old form counts anywhere in a line, the new one at its beginning. */
function isCommand(line: string): boolean {
	return line.includes('##[') || line.trimStart().startsWith('::');
}

function readCommand(line: string): Command {
	const [, info = '', message = ''] = /^::(.*?)::(.*)$/.exec(line) ?? [];
	const [name = line, ...rest] = info.split(' ');
	const properties = rest
		.join(' ')
		.split(',')
		.filter((pair) => pair !== '')
		.map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]);
	return { name, properties: Object.fromEntries(properties), message: unescapeData(message) };
}

function unescapeData(text: string): string {
	return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
	return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

/** `name<<delimiter`, the value's lines, `delimiter`. */
function readFileCommands(file: string): Record<string, string> {
	const text = readFileSync(file, 'utf8');
	const matches = text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm);
	return Object.fromEntries([...matches].map(([, name = '', , value = '']) => [name, value]));
}
