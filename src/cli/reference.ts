import { describeReference, formatReferencesAsJsonLines, formatReferencesAsText } from '../commands/reference.js';
import { UsageError } from '../errors.js';
import { EXIT_CODES, type ExitCode } from '../findings/outcome.js';
import { type Arguments, oneOf } from './arguments.js';
import type { Io } from './io.js';

/** `pullproof reference`: how Kubernetes reads image references; 1 when it cannot read one of them. */
export async function referenceCommand(args: Arguments, io: Io): Promise<ExitCode> {
	const format = oneOf('format', args.text('format'), ['text', 'json']) ?? 'text';
	if (args.positionals.length === 0) {
		throw new UsageError(
			'Name an image, as in `pullproof reference nginx:1.27`, or `-` to read them from standard input.',
		);
	}
	const inputs = await Promise.all(args.positionals.map((image) => (image === '-' ? linesOf(io) : [image])));
	const descriptions = inputs.flat().map(describeReference);
	io.writeOut(format === 'json' ? formatReferencesAsJsonLines(descriptions) : formatReferencesAsText(descriptions));
	return descriptions.every(({ valid }) => valid) ? EXIT_CODES.passed : EXIT_CODES.failed;
}

/** One image a line. Blanks belong to the image: whether they are right is what is being asked. */
async function linesOf(io: Io): Promise<string[]> {
	const text = new TextDecoder().decode(await io.readStdin());
	const lines = text.split(/\r?\n/);
	if (lines[lines.length - 1] === '') lines.pop();
	return lines;
}
