import { COMMANDS, type CommandName, type CommandSpec, type OptionSpec } from './options.js';

/** The help of one command; that of the first lists the others, too. */
export function helpOf(command: CommandName): string {
	const { usage, summary, options }: CommandSpec = COMMANDS[command];
	const parts = [`${usage}\n\n${sentence(summary)}`];
	if (command === 'check') parts.push(`Commands\n${columns(otherCommands())}`);
	parts.push(`Options\n${columns(Object.entries(options).map(optionRow))}`);
	if (command === 'check') parts.push(EXIT_CODES);
	return `${parts.join('\n\n')}\n`;
}

const EXIT_CODES = `Exit codes
  0  nothing at or above --fail-on
  1  findings
  2  could not run: usage, configuration, or an error of pullproof itself
  3  nothing wrong, but a registry did not tell, with --on-inconclusive fail`;

function otherCommands(): [string, string][] {
	return Object.values<CommandSpec>(COMMANDS).map(({ usage, summary }) => [usage, summary]);
}

function optionRow([name, { short, value, description }]: [string, OptionSpec]): [string, string] {
	const names = short ? `-${short}, --${name}` : `    --${name}`;
	return [value ? `${names} ${value}` : names, description];
}

function columns(rows: readonly [string, string][]): string {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

function sentence(text: string): string {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
