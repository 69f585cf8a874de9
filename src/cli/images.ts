import { EXIT_CODES, type ExitCode } from '../findings/outcome.js';
import { IMAGE_FORMATS } from '../report/outputs.js';
import { run } from '../run.js';
import { type Arguments, oneOf } from './arguments.js';
import type { Io } from './io.js';
import { runOptions } from './run-options.js';

/** `pullproof images`: every image with its places. */
export async function imagesCommand(args: Arguments, io: Io): Promise<ExitCode> {
	const format = oneOf('format', args.text('format'), ['text', 'json', 'names']) ?? 'text';
	const { report } = await run(runOptions(args, io));
	io.writeOut(IMAGE_FORMATS[format](report));
	return EXIT_CODES.passed;
}
