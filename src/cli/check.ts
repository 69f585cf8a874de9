import type { FailOn, OnInconclusive } from '../config/schema.js';
import { UsageError } from '../errors.js';
import { type ExitCode, exitCode } from '../findings/outcome.js';
import { OUTPUT_FORMATS, parseOutputOption } from '../report/outputs.js';
import { run } from '../run.js';
import { type Arguments, oneOf } from './arguments.js';
import type { Io } from './io.js';
import { probeOptions } from './probe-options.js';
import { runOptions } from './run-options.js';

type Output = ReturnType<typeof parseOutputOption>;

const ON_INCONCLUSIVE = ['warn', 'fail'] as const satisfies readonly OnInconclusive[];
const FAIL_ON = ['error', 'warning', 'notice', 'never'] as const satisfies readonly FailOn[];

/** `pullproof [check]`: judges a repository and writes the reports that were asked for. */
export async function checkCommand(args: Arguments, io: Io): Promise<ExitCode> {
	const outputs = outputsOf(args.list('output'));
	const failOn = oneOf('fail-on', args.text('fail-on'), FAIL_ON);
	const onInconclusive = oneOf('on-inconclusive', args.text('on-inconclusive'), ON_INCONCLUSIVE);
	const result = await run({ ...runOptions(args, io), ...probeOptions(args, io) });
	const options = { colour: usesColour(args, io), showAll: args.switched('verbose') ?? false };
	for (const { format, file } of outputs) {
		if (file) io.writeFile(file, OUTPUT_FORMATS[format](result.report, { ...options, colour: false }));
		else io.writeOut(OUTPUT_FORMATS[format](result.report, options));
	}
	const { thresholds } = result;
	return exitCode(result.report, {
		failOn: failOn ?? thresholds.failOn,
		onInconclusive: onInconclusive ?? thresholds.onInconclusive,
	});
}

/** Text on standard output, unless another report goes there. */
function outputsOf(texts: readonly string[]): Output[] {
	const outputs: Output[] = texts.map(parseOutputOption);
	const toStdout = outputs.filter(({ file }) => !file);
	if (toStdout.length > 1) {
		throw new UsageError(
			`Only one report can go to standard output: give ${toStdout.map(({ format }) => format).join(' and ')} a file each, as in --output sarif=out.sarif.`,
		);
	}
	return toStdout.length === 0 ? [{ format: 'text' }, ...outputs] : outputs;
}

/** https://no-color.org: any value that is not empty turns colour off, unless the command line says otherwise. */
function usesColour(args: Arguments, io: Io): boolean {
	return args.switched('color') ?? (io.stdoutIsTerminal && !io.env.NO_COLOR && io.env.TERM !== 'dumb');
}
