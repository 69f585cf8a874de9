import { explain, formatExplanationAsJson, formatExplanationsAsText } from '../commands/explain.js';
import { readMessageLines } from '../commands/explain-lines.js';
import { UsageError } from '../errors.js';
import { EXIT_CODES, type ExitCode } from '../findings/outcome.js';
import { type Arguments, oneOf } from './arguments.js';
import type { Io } from './io.js';

/** `pullproof explain`: what a message of a failed pull means; 1 when one of them is not known. */
export async function explainCommand(args: Arguments, io: Io): Promise<ExitCode> {
	const format = oneOf('format', args.text('format'), ['text', 'json']) ?? 'text';
	const argument = args.positionals.join(' ');
	const isPiped = argument === '' || argument === '-';
	const text = isPiped ? new TextDecoder().decode(await io.readStdin()) : argument;
	if (text.trim() === '') {
		throw new UsageError(
			'There is nothing to explain: give a message, as in `pullproof explain "Failed to pull image …"`, or pipe one in.',
		);
	}

	const lines = isPiped && format === 'json' ? readMessageLines(text) : undefined;
	if (lines) {
		const answers = lines.map((line) => ({ id: line.id, diagnosis: explain(line)[0] }));
		io.writeOut(answers.map(({ id, diagnosis }) => formatExplanationAsJson(diagnosis, id)).join(''));
		return exitCode(answers.map(({ diagnosis }) => diagnosis));
	}

	const diagnoses = explain({ text });
	// An argument is one message and gets one object; a paste gets one for each failure in it.
	const shown = format === 'json' && !isPiped ? diagnoses.slice(0, 1) : diagnoses;
	const asJson = () => shown.map((diagnosis) => formatExplanationAsJson(diagnosis)).join('');
	io.writeOut(format === 'json' ? asJson() : formatExplanationsAsText(shown));
	return exitCode(shown);
}

function exitCode(diagnoses: readonly { readonly id: string }[]): ExitCode {
	return diagnoses.some(({ id }) => id === 'unknown') ? EXIT_CODES.failed : EXIT_CODES.passed;
}
