import type { Problem } from '../rules/rule.js';

/**
 * What tells a finding from others when lines move: rule, file, object, image, and the text at its place.
 *
 * @param occurrence how many findings alike in all of that come before it, as with two containers of one object and image
 * @returns 32 hexadecimal digits
 */
export function fingerprint(ruleId: string, problem: Problem, sourceLine: string, occurrence: number): string {
	const { at, image } = problem;
	// Several overlays may be made of one place; which of them comes first may change.
	const object = problem.object?.rendering === undefined ? problem.object : undefined;
	const text = textAt(problem, sourceLine);
	const identity = [ruleId, at.range.file, object?.kind, object?.namespace, object?.name, image, text, occurrence];
	// Not imported: loading it takes a tenth of a small repository's run, and most runs find nothing.
	const { createHash } = process.getBuiltinModule('node:crypto');
	return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
}

/** What is marked of the first line. */
function textAt({ at: { range } }: Problem, sourceLine: string): string {
	const end = range.endLine === range.line ? range.endColumn - 1 : undefined;
	return sourceLine.slice(range.column - 1, end).trim();
}
