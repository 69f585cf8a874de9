import { type Event, parseEvents, YAMLException } from 'js-yaml';

/** What stops a parser, and where: an offset in the file. */
export class YamlSyntaxError extends Error {
	override readonly name = 'YamlSyntaxError';
	constructor(
		readonly reason: string,
		readonly offset: number,
	) {
		super(reason);
	}
}

// No Kubernetes object comes near; deeper input is hostile, and whoever walks the tree recurses.
export const MAX_DEPTH = 400;
// How much is read again, in all, for the sake of tabs: there may be one on every line.
const MAX_REREAD = 4_000_000;

/**
 * The parser's events for the part of a file's text that holds one document.
 *
 * @param base where it begins in the file
 * @throws {YamlSyntaxError} with the parser's reason
 */
export function eventsOf(text: string, base: number): Event[] {
	let input = text;
	for (let attempts = MAX_REREAD / (text.length + 1); ; attempts--) {
		try {
			return parseEvents(input, { maxDepth: MAX_DEPTH });
		} catch (error) {
			if (!(error instanceof YAMLException)) throw error;
			const position = error.mark?.position ?? 0;
			const mended = attempts > 0 && error.reason === 'deficient indentation' ? tabsAsSpaces(input, position) : input;
			if (mended === input) throw syntaxError(error.reason, base + position);
			input = mended;
		}
	}
}

/** js-yaml takes a tab in front of a flow collection's item for indentation; kubectl, and YAML 1.2 §6.2, for a blank. Offsets stay. */
function tabsAsSpaces(text: string, end: number): string {
	const [blank = ''] = /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', end - 1) + 1, end)) ?? [];
	return blank.includes('\t') ? text.slice(0, end - blank.length) + ' '.repeat(blank.length) + text.slice(end) : text;
}

function syntaxError(reason: string, offset: number): YamlSyntaxError {
	return reason.startsWith('nesting exceeded') ? tooDeep(offset) : new YamlSyntaxError(reason, offset);
}

export function tooDeep(offset: number): YamlSyntaxError {
	return new YamlSyntaxError(`Nested more than ${MAX_DEPTH} levels deep`, offset);
}
