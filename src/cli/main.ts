import { UsageError } from '../errors.js';
import { EXIT_CODES, type ExitCode } from '../findings/outcome.js';
import { VERSION } from '../version.js';
import { type Arguments, parseArguments } from './arguments.js';
import { checkCommand } from './check.js';
import { helpOf } from './help.js';
import type { Io } from './io.js';
import type { CommandName } from './options.js';

type Command = (args: Arguments, io: Io) => Promise<ExitCode> | ExitCode;

/** Each is loaded when it is asked for, but for the one that nearly every run is for. */
const COMMANDS: Record<CommandName, Command> = {
	check: checkCommand,
	credentials: async (args, io) => (await import('./credentials.js')).credentialsCommand(args, io),
	explain: async (args, io) => (await import('./explain.js')).explainCommand(args, io),
	images: async (args, io) => (await import('./images.js')).imagesCommand(args, io),
	pin: async (args, io) => (await import('./pin.js')).pinCommand(args, io),
	reference: async (args, io) => (await import('./reference.js')).referenceCommand(args, io),
	rules: async (args, io) => (await import('./rules.js')).rulesCommand(args, io),
};

/**
 * The command line, from arguments to exit code.
 *
 * @param argv without the program's own name
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
	try {
		const args = parseArguments(argv);
		if (args.switched('version')) {
			io.writeOut(`pullproof ${VERSION}\n`);
			return EXIT_CODES.passed;
		}
		if (args.switched('help')) {
			io.writeOut(helpOf(args.command));
			return EXIT_CODES.passed;
		}
		return await COMMANDS[args.command](args, io);
	} catch (error) {
		io.writeError(`pullproof: ${explain(error, io)}\n`);
		return EXIT_CODES.couldNotRun;
	}
}

function explain(error: unknown, io: Io): string {
	if (!(error instanceof Error)) return String(error);
	if (isExpected(error)) return error.message;
	const details = io.env.PULLPROOF_DEBUG ? `\n${error.stack}` : ' Set PULLPROOF_DEBUG=1 for details.';
	return `This is an error of pullproof itself: ${error.message}.${details} Nothing was proved. Please report it: https://github.com/pullproof/pullproof/issues`;
}

/** What the person can mend is told in one sentence; everything else is ours. */
function isExpected(error: Error): boolean {
	return error instanceof UsageError || error.name === 'ConfigError';
}
