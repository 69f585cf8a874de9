import { execFile } from 'node:child_process';
import { accessSync, constants, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { createGate } from './gate.js';

/** A program that renders. */
export interface Tool {
	readonly name: 'kustomize' | 'kubectl' | 'helm';
	/** Where it is. Absolute; never to be shown. */
	readonly path: string;
	/** As it says itself, such as `v5.8.2`. */
	readonly version: string;
}

export type ToolResult =
	| { readonly ok: true; readonly stdout: string; readonly stderr: string }
	| { readonly ok: false; readonly reason: 'failed'; readonly stderr: string }
	/** What it took too much of: time, or room. */
	| { readonly ok: false; readonly reason: 'deadline' | 'output'; readonly stderr: string };

/** Finds and runs the programs that render. They get no secrets, no way to the network that can be closed, and no home of the user's. */
export interface Toolbox {
	/** The first of a name on the PATH that answers; asked once. */
	find(name: Tool['name']): Promise<Tool | undefined>;
	/**
	 * Runs as many at once as there are cores.
	 *
	 * @param args never a secret
	 * @param cwd a temporary folder
	 */
	run(tool: Tool, args: readonly string[], options: { readonly cwd: string }): Promise<ToolResult>;
	/** A new folder for temporary files. Absolute. */
	folder(): string;
	/** Removes every temporary file. */
	close(): void;
}

export interface ToolboxOptions {
	/** The PATH to look for programs on. */
	readonly path: string;
	/** How long one run may take, in milliseconds. */
	readonly deadlineMs?: number;
	/** How much one run may print, in bytes. */
	readonly maxOutput?: number;
}

const DEADLINE_MS = 60_000;
const MAX_OUTPUT = 64 * 1024 * 1024;

/** How each program is asked for its version, and where the answer has it. */
const VERSIONS = {
	kustomize: { args: ['version'], pattern: /v\d+\.\d+\.\d+\S*/ },
	kubectl: { args: ['version', '--client'], pattern: /Kustomize Version: (v\d+\.\d+\.\d+\S*)/ },
	helm: { args: ['version', '--template', '{{.Version}}'], pattern: /v\d+\.\d+(?:\.\d+)?\S*/ },
} as const satisfies Record<Tool['name'], { args: readonly string[]; pattern: RegExp }>;

export function createToolbox({ path, deadlineMs = DEADLINE_MS, maxOutput = MAX_OUTPUT }: ToolboxOptions): Toolbox {
	const found = new Map<Tool['name'], Promise<Tool | undefined>>();
	const gate = createGate(availableParallelism());
	let home: string | undefined;
	const root = () => {
		// The real path: kustomize takes a link in its own folder's name for a way out.
		home ??= realpathSync(mkdtempSync(join(tmpdir(), 'pullproof-')));
		return home;
	};
	const start = (program: string, args: readonly string[], cwd: string) =>
		gate(() => execute(program, args, { cwd, home: root(), deadlineMs, maxOutput }));
	const ask = async (name: Tool['name']): Promise<Tool | undefined> => {
		const { args, pattern } = VERSIONS[name];
		for (const program of programsOn(path, name)) {
			const result = await start(program, args, root());
			const match = result.ok && pattern.exec(result.stdout);
			if (match) return { name, path: program, version: match[1] ?? match[0] };
		}
		return undefined;
	};
	return {
		find(name) {
			const known = found.get(name) ?? ask(name);
			found.set(name, known);
			return known;
		},
		run: (tool, args, { cwd }) => start(tool.path, args, cwd),
		folder: () => mkdtempSync(join(root(), 'r')),
		close() {
			if (home !== undefined) rmSync(home, { recursive: true, force: true });
			home = undefined;
		},
	};
}

/** A relative folder would be one of the repository's. */
function programsOn(path: string, name: string): string[] {
	return path
		.split(delimiter)
		.filter(isAbsolute)
		.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)])
		.filter(isProgram);
}

function isProgram(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

interface Limits {
	readonly cwd: string;
	readonly home: string;
	readonly deadlineMs: number;
	readonly maxOutput: number;
}

function execute(program: string, args: readonly string[], limits: Limits): Promise<ToolResult> {
	const options = {
		cwd: limits.cwd,
		env: closedEnvironment(limits.home),
		timeout: limits.deadlineMs,
		maxBuffer: limits.maxOutput,
		killSignal: 'SIGKILL',
		windowsHide: true,
	} as const;
	return new Promise((resolve) => {
		const child = execFile(program, args, options, (error, stdout, stderr) => {
			if (!error) resolve({ ok: true, stdout, stderr });
			else resolve({ ok: false, reason: reasonOf(error), stderr });
		});
		// Nothing is typed in.
		child.stdin?.end();
	});
}

function reasonOf(error: Error & { code?: unknown; killed?: boolean }): 'failed' | 'deadline' | 'output' {
	if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'output';
	return error.killed ? 'deadline' : 'failed';
}

/**
 * Nothing of the user's: no tokens, no clusters, no plugins. Programs that would fetch something (git) are not to be found, and whoever
 * asks for a proxy gets one that answers nothing: port 9 is for discarding (RFC 863).
 */
function closedEnvironment(home: string): Record<string, string> {
	const nowhere = 'http://127.0.0.1:9';
	return {
		HOME: home,
		USERPROFILE: home,
		TMPDIR: home,
		TEMP: home,
		TMP: home,
		XDG_CONFIG_HOME: home,
		XDG_CACHE_HOME: home,
		XDG_DATA_HOME: home,
		KUBECONFIG: join(home, 'no-kubeconfig'),
		PATH: home,
		HTTP_PROXY: nowhere,
		HTTPS_PROXY: nowhere,
		ALL_PROXY: nowhere,
		NO_PROXY: '',
		GIT_ALLOW_PROTOCOL: 'none',
	};
}
