import { explainRules, listRules, rulesAsJson, selectRules } from '../commands/rules.js';
import { EXIT_CODES, type ExitCode } from '../findings/outcome.js';
import { allRules } from '../rules/index.js';
import { type Arguments, oneOf } from './arguments.js';
import type { Io } from './io.js';

/** `pullproof rules`: the list, or some of them explained. */
export function rulesCommand(args: Arguments, io: Io): ExitCode {
	const format = oneOf('format', args.text('format'), ['text', 'json']) ?? 'text';
	const rules = selectRules(allRules, args.positionals);
	const asText = args.positionals.length === 0 ? listRules : explainRules;
	io.writeOut(format === 'json' ? rulesAsJson(rules) : asText(rules));
	return EXIT_CODES.passed;
}
