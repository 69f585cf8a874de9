import { cutText, toLogText } from '../report/plain-text.js';
import type { Annotate } from './inputs.js';
import type { Runner } from './runner.js';

/** Which files' findings are annotated. */
export interface Scope {
	/** All files when absent. */
	readonly changedFiles?: ReadonlySet<string>;
	/** Why the scope is wider than asked for. */
	readonly note?: string;
}

/** GitHub lists no more: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES = 3000;
const LONGEST_ANSWER = 200;

/** Finds out which files' findings to annotate. When the pull request's files cannot be had, it is all of them, with a sentence that says why. */
export async function findScope(
	annotate: Exclude<Annotate, 'none'>,
	{ isPullRequest, listChangedFiles }: Pick<Runner, 'isPullRequest' | 'listChangedFiles'>,
	token: string,
): Promise<Scope> {
	if (annotate === 'all') return {};
	if (!isPullRequest) return everything('This run belongs to no pull request');
	if (token === '')
		return everything('The input `token` is empty, so GitHub cannot be asked what the pull request changes');
	try {
		const files = await listChangedFiles(token);
		if (files.length < MOST_FILES) return { changedFiles: new Set(files) };
		return everything(`The pull request changes more files than the ${MOST_FILES} that GitHub lists`);
	} catch (error) {
		return everything(`GitHub did not say what the pull request changes (${answerOf(error)})`, adviceOn(error));
	}
}

function everything(reason: string, advice = ''): Scope {
	return { note: `${reason}: findings in all files are annotated.${advice}` };
}

function adviceOn(error: unknown): string {
	const status = statusOf(error);
	return status === 403 || status === 404 ? ' The job needs `permissions: { pull-requests: read }` for that.' : '';
}

function answerOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return cutText(toLogText([statusOf(error) ?? [], message].flat().join(': ')), LONGEST_ANSWER);
}

/** The status of GitHub's answer, if there was one: octokit makes up a status of its own when the network fails. */
function statusOf(error: unknown): number | undefined {
	const { response } = error as { readonly response?: { readonly status?: number } };
	return response?.status;
}
