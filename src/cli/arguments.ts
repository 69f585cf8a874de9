import { parseArgs } from 'node:util';
import { UsageError } from '../errors.js';
import { COMMANDS, type CommandName, type CommandSpec } from './options.js';

export interface Arguments {
	readonly command: CommandName;
	readonly positionals: readonly string[];
	/** The last value of an option, or whether a switch is on. */
	text(option: string): string | undefined;
	list(option: string): readonly string[];
	/** `undefined` when the switch was not given. */
	switched(option: string): boolean | undefined;
}

/**
 * Reads a command line.
 *
 * @param argv without the program's own name
 * @throws {UsageError} for an option that the command does not have
 */
export function parseArguments(argv: readonly string[]): Arguments {
	const [first = ''] = argv;
	const named = Object.hasOwn(COMMANDS, first);
	const command = (named ? first : 'check') as CommandName;
	const { options }: CommandSpec = COMMANDS[command];
	const { values, positionals } = parse(named ? argv.slice(1) : argv, command, options);
	const all = (option: string) => [values[option] ?? []].flat();
	return {
		command,
		positionals,
		text: (option) => all(option).findLast((value) => typeof value === 'string'),
		list: (option) => all(option).filter((value) => typeof value === 'string'),
		switched: (option) => all(option).findLast((value) => typeof value === 'boolean'),
	};
}

function parse(argv: readonly string[], command: CommandName, options: CommandSpec['options']) {
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true, allowNegative: true });
	} catch (error) {
		// Node's sentence names the option; its advice on `--` is for programs without a help.
		const reason = error instanceof Error ? error.message.replace(/\. To specify.*$/s, '') : String(error);
		throw new UsageError(`${reason}. \`pullproof ${command} --help\` lists the options.`);
	}
}

/**
 * A value out of a list of allowed ones.
 *
 * @throws {UsageError} that names them
 */
export function oneOf<T extends string>(
	option: string,
	value: string | undefined,
	allowed: readonly T[],
): T | undefined {
	if (value === undefined) return undefined;
	const found = allowed.find((candidate) => candidate === value);
	if (!found) throw new UsageError(`--${option} is ${allowed.join(', ')}; \`${value}\` is none of them.`);
	return found;
}
