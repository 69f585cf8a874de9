import { inspect } from 'node:util';
import { escapeMarkdown } from '../report/markdown-escape.js';
import { toLogText } from '../report/plain-text.js';
import type { Runner } from './runner.js';

/** What a person can mend where the action is used. Everything else is an error of pullproof. */
const EXPECTED = new Set(['InputError', 'UsageError', 'ConfigError', 'ReportFileError']);
const ISSUES = 'https://github.com/pullproof/pullproof/issues';

/** Fails the step because something kept it from its work, which says nothing about the images. */
export function giveUp(runner: Runner, error: unknown): void {
	const lines = explain(error);
	runner.debug(inspect(error));
	runner.setOutput('result', 'could-not-run');
	runner.fail(['pullproof could not finish. This says nothing about the images.', ...lines].join('\n'));
}

/** The same as a job summary. */
export function describeFailure(error: unknown): string {
	const items = explain(error).map((line) => `- ${escapeMarkdown(line)}\n`);
	return `## pullproof: could not finish\n\nThis says nothing about the images.\n\n${items.join('')}`;
}

function explain(error: unknown): string[] {
	if (!(error instanceof Error)) return explain(new Error(String(error)));
	if (EXPECTED.has(error.name)) return error.message.split('\n').map(toLogText);
	return [
		`This is an error of pullproof itself: ${toLogText(error.message)}. Run the job again with debug logging, and report what it says: ${ISSUES}`,
	];
}
