import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { IndentedText } from './lenient-indentation.js';

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

/** An error in js-yaml's own words, which tell a person little. */
export class ParserError extends YamlSyntaxError {}

// No Kubernetes object comes near; deeper input is hostile, and whoever walks the tree recurses.
export const MAX_DEPTH = 400;
// A document has few lines that have to be mended, or many that nobody wrote by hand.
const MAX_ATTEMPTS = 200;
// Every attempt reads from the start: a long document gets fewer, so that none takes seconds. Characters.
const MAX_REREAD = 4_000_000;

/**
 * The parser's events for the part of a file's text that holds one document.
 *
 * @param base where it begins in the file
 * @throws {YamlSyntaxError} with the parser's reason
 */
export function eventsOf(text: string, base: number): Event[] {
	const input = new IndentedText(text);
	for (let attempts = 1; ; attempts++) {
		try {
			const events = parseEvents(input.text, { maxDepth: MAX_DEPTH });
			return attempts === 1 ? events : events.map((event) => input.restore(event));
		} catch (error) {
			if (!(error instanceof YAMLException)) throw error;
			const position = error.mark?.position ?? 0;
			const mayRetry = attempts < MAX_ATTEMPTS && attempts * text.length < MAX_REREAD;
			const isMended = error.reason === 'deficient indentation' && mayRetry && input.mend(position);
			if (!isMended) throw syntaxError(error.reason, base + input.toWritten(position));
		}
	}
}

function syntaxError(reason: string, offset: number): YamlSyntaxError {
	return reason.startsWith('nesting exceeded') ? tooDeep(offset) : new ParserError(reason, offset);
}

export function tooDeep(offset: number): YamlSyntaxError {
	return new YamlSyntaxError(`Nested more than ${MAX_DEPTH} levels deep`, offset);
}
