import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/findings/report.js';
import { activeFindings, formatPlace } from '../../src/report/groups.js';
import { verdict } from '../../src/report/phrases.js';
import { run } from '../../src/run.js';
import { createWorkspace } from './workspace.js';

export interface Reported {
	readonly report: Report;
	/** Every finding as `file:line:column rule`. */
	readonly found: readonly string[];
	/** The outcome in one sentence. */
	readonly says: string;
}

/** Runs pullproof over a folder with these files, as a person would: without paths, without a configuration. */
export async function reportOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Reported> {
	const { report } = await run({ cwd: createWorkspace(files), paths: [], exclude: [] });
	return {
		report,
		found: activeFindings(report).map(({ id, location }) => `${formatPlace(location)} ${id}`),
		says: verdict(report.summary),
	};
}

/** A small repository with all that may be said of it, and nothing more. */
export interface RepositoryCase {
	readonly files: Readonly<Record<string, string | Uint8Array>>;
	/** As in `Reported`. */
	readonly finds: readonly string[];
	readonly says: string;
}

export function describeRepositories(name: string, cases: Readonly<Record<string, RepositoryCase>>): void {
	describe(name, () => {
		test.each(Object.entries(cases))('%s', async (_, { files, finds, says }) => {
			const reported = await reportOf(files);
			expect(reported.found).toEqual(finds);
			expect(reported.says).toBe(says);
		});
	});
}
