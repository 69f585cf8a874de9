import { main } from './action/main.js';
import type { Runner } from './action/runner.js';

/** Milliseconds after which GitHub's API is taken to be out of reach. */
const API_TIMEOUT = 30_000;

// GitHub starts this file for the step, and once more when the job ends. Reading manifests leaves nothing behind to clean up then.
if (process.env.STATE_isPost !== 'true') await startStep();

async function startStep(): Promise<void> {
	const core = await import('@actions/core');
	core.saveState('isPost', 'true');
	await main({
		workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
		isPullRequest: process.env.GITHUB_EVENT_NAME?.startsWith('pull_request') ?? false,
		env: process.env,
		input: core.getInput,
		hide: core.setSecret,
		log: core.info,
		logFolded(title, lines) {
			core.startGroup(title);
			for (const line of lines) core.info(line);
			core.endGroup();
		},
		debug: core.debug,
		annotate({ level, message, title, file, line, column, endColumn }) {
			const columns = column && endColumn ? { startColumn: column, endColumn } : {};
			core[level](message, { title, file, startLine: line, ...columns });
		},
		warn: core.warning,
		fail: core.setFailed,
		setOutput: core.setOutput,
		async writeSummary(markdown) {
			await core.summary.addRaw(markdown).write();
		},
		listChangedFiles,
		readBaseFile,
	} satisfies Runner);
}

async function gitHub(token: string) {
	const { context, getOctokit } = await import('@actions/github');
	const octokit = getOctokit(token, { request: { signal: AbortSignal.timeout(API_TIMEOUT) } });
	return { context, octokit };
}

async function listChangedFiles(token: string): Promise<string[]> {
	const { context, octokit } = await gitHub(token);
	const { paginate, rest } = octokit;
	const { owner, repo, number } = context.issue;
	const files = await paginate(rest.pulls.listFiles, { owner, repo, pull_number: number, per_page: 100 });
	return files.filter(({ status }) => status !== 'removed').map(({ filename }) => filename);
}

async function readBaseFile(path: string, token: string): Promise<string | undefined> {
	const { context, octokit } = await gitHub(token);
	const ref = context.payload.pull_request?.base?.sha;
	try {
		const { data } = await octokit.rest.repos.getContent({ ...context.repo, path, ref, mediaType: { format: 'raw' } });
		return String(data);
	} catch (error) {
		if ((error as { readonly status?: number }).status === 404) return undefined;
		throw error;
	}
}
