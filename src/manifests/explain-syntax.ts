import { parseAllDocuments } from 'yaml';
import type { SyntaxProblem } from './read.js';
import type { SourceText } from './source.js';

/**
 * Says what is wrong with a document in better words, and at a better place, than the fast parser does.
 * The slow parser explains well and reads on after an error; only documents that were refused get here.
 */
export function explainSyntax(source: SourceText, problem: SyntaxProblem): SyntaxProblem {
	const { start, end } = problem.slice;
	const text = source.text.slice(start, end);
	const [error] = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false }).flatMap(({ errors }) => errors);
	if (!error) return problem;
	const [offset, to] = error.pos;
	// What is never closed is missed at the end of the text; the last thing that stands there is what a person can see.
	const from = Math.min(offset, Math.max(0, text.trimEnd().length - 1));
	return {
		...problem,
		at: source.range(start + from, start + Math.max(from + 1, Math.min(to, lineEnd(text, from)))),
		message: error.message.replace(/\s+/g, ' '),
	};
}

function lineEnd(text: string, offset: number): number {
	const end = text.indexOf('\n', offset);
	return end < 0 ? text.length : end;
}
