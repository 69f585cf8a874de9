import { UsageError } from '../errors.js';
import { EXIT_CODES, type ExitCode } from '../findings/outcome.js';
import type { Report } from '../findings/report.js';
import { IMAGE_FORMATS } from '../report/outputs.js';
import { formatWhy } from '../report/why-text.js';
import { run } from '../run.js';
import { type Arguments, oneOf } from './arguments.js';
import type { Io } from './io.js';
import { runOptions } from './run-options.js';

/** `pullproof images`: every image with its places. */
export async function imagesCommand(args: Arguments, io: Io): Promise<ExitCode> {
	const format = oneOf('format', args.text('format'), ['text', 'json', 'names']) ?? 'text';
	const why = args.text('why');
	const { report } = await run(runOptions(args, io));
	if (why !== undefined) return tellWhy(report, why, io);
	io.writeOut(IMAGE_FORMATS[format](report));
	return EXIT_CODES.passed;
}

/** @throws {UsageError} when no manifest has the image */
function tellWhy(report: Report, image: string, io: Io): ExitCode {
	const text = formatWhy(report, image);
	if (text === '')
		throw new UsageError(`No manifest has the image "${image}". "pullproof images" lists those that there are.`);
	io.writeOut(text);
	return EXIT_CODES.passed;
}
