import { describe, expect, test } from 'vitest';
import { findScope } from '../../src/action/changed-files.js';

const EVERYTHING = ': findings in all files are annotated.';

function pullRequest(answer: () => string[]) {
	return { isPullRequest: true, listChangedFiles: async () => answer() };
}

function failing(error: unknown) {
	return pullRequest(() => {
		throw error;
	});
}

describe('findScope', () => {
	test('is the files that the pull request changes', async () => {
		expect(
			await findScope(
				'changed',
				pullRequest(() => ['a.yaml', 'b.yaml']),
				't',
			),
		).toEqual({
			changedFiles: new Set(['a.yaml', 'b.yaml']),
		});
	});

	test('asks nobody when all files are meant', async () => {
		expect(await findScope('all', failing(new Error('asked')), 't')).toEqual({});
	});

	test('is everything outside of pull requests', async () => {
		const scope = await findScope('changed', { ...failing(new Error('asked')), isPullRequest: false }, 't');
		expect(scope).toEqual({ note: `This run belongs to no pull request${EVERYTHING}` });
	});

	test('is everything without a token', async () => {
		const scope = await findScope('changed', failing(new Error('asked')), '');
		expect(scope.changedFiles).toBeUndefined();
		expect(scope.note).toMatch(/^The input `token` is empty/);
	});

	test('is everything when GitHub cuts the list', async () => {
		const all = Array.from({ length: 3000 }, (_, index) => `${index}.yaml`);
		const scope = await findScope(
			'changed',
			pullRequest(() => all),
			't',
		);
		expect(scope).toEqual({ note: `The pull request changes more files than the 3000 that GitHub lists${EVERYTHING}` });
	});

	test.each([403, 404])('names the missing permission on %d', async (status) => {
		const error = Object.assign(new Error('Not Found'), { status, response: { status } });
		expect((await findScope('changed', failing(error), 't')).note).toBe(
			`GitHub did not say what the pull request changes (${status}: Not Found)${EVERYTHING} The job needs \`permissions: { pull-requests: read }\` for that.`,
		);
	});

	test('says what the network said, without the status that octokit makes up', async () => {
		const error = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:443'), { status: 500 });
		expect((await findScope('changed', failing(error), 't')).note).toBe(
			`GitHub did not say what the pull request changes (connect ECONNREFUSED 127.0.0.1:443)${EVERYTHING}`,
		);
	});

	test('makes one harmless line of the answer', async () => {
		const error = new Error(`<html>\n::error::x\n##[error]${'y'.repeat(5000)}`);
		const { note = '' } = await findScope('changed', failing(error), 't');
		expect(note).not.toMatch(/\n|##\[/);
		expect(note.length).toBeLessThan(400);
	});
});
