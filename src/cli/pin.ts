import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatPins, type Pin, pinText, planPins, type Unpinned } from '../commands/pin.js';
import { EXIT_CODES, type ExitCode } from '../findings/outcome.js';
import { run } from '../run.js';
import type { Arguments } from './arguments.js';
import type { Io } from './io.js';
import { probeOptions } from './probe-options.js';
import { runOptions } from './run-options.js';

/** `pullproof pin`: writes the digest that each tag has now beside it. */
export async function pinCommand(args: Arguments, io: Io): Promise<ExitCode> {
	const { probe, ...options } = probeOptions(args, io);
	const { report } = await run({ ...runOptions(args, io), ...options, probe: { ...probe, wanted: true } });
	const plan = planPins(report);
	const pinned = [...byFile(plan.pins)].map(([file, pins]) => pinFile(file, pins, args, io));
	const done = pinned.flatMap((result) => result.done);
	const left = [...plan.unpinned, ...pinned.flatMap((result) => result.left)];
	io.writeOut(formatPins(done, left));
	io.writeOut(summaryOf(done, left, args));
	return left.length > 0 ? EXIT_CODES.failed : EXIT_CODES.passed;
}

function byFile(pins: readonly Pin[]): Map<string, Pin[]> {
	const files = new Map<string, Pin[]>();
	for (const pin of pins) files.set(pin.file, [...(files.get(pin.file) ?? []), pin]);
	return files;
}

function pinFile(file: string, pins: readonly Pin[], args: Arguments, io: Io) {
	const bytes = readFileSync(resolve(io.cwd, file));
	const text = bytes.toString('utf8');
	// A byte order mark is no column, and other encodings would not survive.
	if (!Buffer.from(text, 'utf8').equals(bytes) || text.startsWith('\uFEFF'))
		return { done: [], left: asUnreadable(pins) };
	const result = pinText(text, pins);
	if (result.done.length > 0 && !args.switched('dry-run')) io.writeFile(file, result.text);
	return result;
}

function asUnreadable(pins: readonly Pin[]): Unpinned[] {
	return pins.map((pin) => ({
		...pin,
		why: `the file begins with a byte order mark or is not UTF-8; its digest is ${pin.digest}`,
	}));
}

function summaryOf(done: readonly Pin[], left: readonly Unpinned[], args: Arguments): string {
	const verb = args.switched('dry-run') ? 'would be pinned' : 'pinned';
	return `${done.length} ${verb}, ${left.length} left as they are.\n`;
}
