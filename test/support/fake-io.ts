import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';

export interface CliResult {
	readonly exitCode: number;
	readonly out: string;
	readonly error: string;
	/** What was written, by path. */
	readonly files: Readonly<Record<string, string>>;
}

/** Runs the command line with everything around it made up but the files. */
export async function runCli(
	cwd: string,
	argv: readonly string[],
	{ stdin = '', ...overrides }: Partial<Io> & { stdin?: string } = {},
): Promise<CliResult> {
	let out = '';
	let error = '';
	const files: Record<string, string> = {};
	const exitCode = await main(argv, {
		cwd,
		env: {},
		stdoutIsTerminal: false,
		stderrIsTerminal: false,
		writeOut: (text) => {
			out += text;
		},
		writeError: (text) => {
			error += text;
		},
		writeFile: (path, text) => {
			files[path] = text;
		},
		readStdin: async () => new TextEncoder().encode(stdin),
		clock: () => 0,
		...overrides,
	});
	return { exitCode, out, error, files };
}
