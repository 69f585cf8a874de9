import { parseAllDocuments, type YAMLParseError } from 'yaml';
import type { SourceText } from '../source.js';
import type { SyntaxProblem } from './read.js';

/** More would be slow (a second for a megabyte), and nobody wrote it by hand. Characters. */
const MAX_LENGTH = 256 * 1024;

/**
 * Says what is wrong with a document in better words, and at a better place, than the fast parser does.
 * The slow parser explains well and reads on after an error; only documents that were refused get here.
 */
export function explainSyntax(source: SourceText, problem: SyntaxProblem): SyntaxProblem {
	const { start, end } = problem.slice;
	const text = source.text.slice(start, end);
	const error = problem.isRaw && text.length <= MAX_LENGTH ? firstErrorOf(text) : undefined;
	if (!error) return problem;
	const [offset, to] = error.pos;
	// What is never closed is missed at the end of the text; the last thing that stands there is what a person can see.
	const from = Math.min(offset, Math.max(0, text.trimEnd().length - 1));
	return {
		...problem,
		at: source.range(start + from, start + Math.max(from + 1, Math.min(to, lineEnd(text, from)))),
		message: error.message.replace(/\s+/g, ' '),
		isRaw: false,
	};
}

function firstErrorOf(text: string): YAMLParseError | undefined {
	try {
		return parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false }).flatMap(({ errors }) => errors)[0];
	} catch {
		// It recurses, so what is nested deeply enough overflows its stack.
		return undefined;
	}
}

function lineEnd(text: string, offset: number): number {
	const end = text.slice(offset).search(/[\r\n]/);
	return end < 0 ? text.length : offset + end;
}
