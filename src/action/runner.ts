import type { Annotation } from '../report/annotations.js';

/** What the action has around it; the edge fills it in from `process` and `@actions`. */
export interface Runner {
	/** The folder of the run: the workspace, where `actions/checkout` puts the repository. Absolute. */
	readonly workspace: string;
	readonly isPullRequest: boolean;
	/** The environment's variables. */
	readonly env: Readonly<Record<string, string | undefined>>;
	/** An input's text without blanks around it; empty when it was not given. */
	input(name: string): string;
	/** Hides a text wherever it occurs in the log. */
	hide(secret: string): void;
	/** One line; nothing in it may be a workflow command. */
	log(line: string): void;
	/** Lines that are folded away under a title. */
	logFolded(title: string, lines: readonly string[]): void;
	/** Only shown in a run with debug logging. */
	debug(text: string): void;
	annotate(annotation: Annotation): void;
	warn(message: string): void;
	/** Fails the step, with a message that stands on the page of the run. */
	fail(message: string): void;
	setOutput(name: OutputName, value: string | number): void;
	writeSummary(markdown: string): Promise<void>;
	/**
	 * The files that the pull request adds or changes, relative to the repository, as GitHub lists them.
	 *
	 * @throws when GitHub does not answer; an answer other than success is the error's `response`
	 */
	listChangedFiles(token: string): Promise<readonly string[]>;
	/**
	 * A file's text on the branch that the pull request is for, relative to the repository; `undefined` when it is not there.
	 *
	 * @throws when GitHub does not answer
	 */
	readBaseFile(file: string, token: string): Promise<string | undefined>;
}

/** The outputs of `action.yml`. */
export type OutputName =
	| 'result'
	| 'errors'
	| 'warnings'
	| 'notices'
	| 'images'
	| 'found'
	| 'inconclusive'
	| 'not-checked'
	| 'json-file'
	| 'sarif-file';
