import type { SourceRange } from '../source.js';

/** One thing that is wrong with the configuration file, and where. */
export interface ConfigProblem {
	readonly at: SourceRange;
	/** One sentence, without the place. */
	readonly message: string;
}

/** Why the run cannot begin: all that is wrong with the configuration, one line each in the message. */
export class ConfigError extends Error {
	override readonly name = 'ConfigError';
	readonly exitCode = 2;
	/** In the order of the file; empty when the file itself is the trouble. */
	readonly problems: readonly ConfigProblem[];

	constructor(reason: string | readonly ConfigProblem[]) {
		const problems = typeof reason === 'string' ? [] : reason.toSorted(byPlace);
		super(typeof reason === 'string' ? reason : problems.map(formatProblem).join('\n'));
		this.problems = problems;
	}
}

function byPlace({ at: a }: ConfigProblem, { at: b }: ConfigProblem): number {
	return a.line - b.line || a.column - b.column;
}

function formatProblem({ at, message }: ConfigProblem): string {
	return `${at.file}:${at.line}:${at.column}: ${message}`;
}
