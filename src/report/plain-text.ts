const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;

/** Control characters, terminal escapes among them, and signs that show text in another order or not at all. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Those of them that `JSON.stringify` leaves as they are. */
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

// The runner takes `##[name]` for a command wherever it stands in a line: actions/runner, src/Runner.Common/ActionCommand.cs.
const RUNNER_COMMAND = /##(?=\[)/g;

/** Text from outside as one line in which every sign can be seen and none acts on a terminal. */
export function toVisibleText(text: string): string {
	return text.replace(LINE_BREAKS, ' ').replaceAll('\t', ' ').replace(INVISIBLE, toEscape);
}

/** The same for a log, where a runner looks for commands. It must not be the first text of its line. */
export function toLogText(text: string): string {
	return toVisibleText(text).replace(RUNNER_COMMAND, '# #');
}

/** A path which can also begin a line: one that looks like a runner's `::command::` is led by `./`, so that it is still a path. */
export function toLogPath(file: string): string {
	const path = toLogText(file);
	return /^[\s:#]/.test(path) ? `./${path}` : path;
}

/** JSON which is just as harmless in a terminal or a log, and still says the same to a parser. */
export function toHarmlessJson(value: object): string {
	return JSON.stringify(value, undefined, 2).replace(INVISIBLE_IN_JSON, toEscape).replace(RUNNER_COMMAND, '#\\u0023');
}

/** At most so many UTF-16 code units of a text, with `…` in place of the rest; never half a code point. */
export function cutText(text: string, limit: number): string {
	if (text.length <= limit) return text;
	const kept = text.slice(0, limit - 1);
	return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}

function toEscape(sign: string): string {
	return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
