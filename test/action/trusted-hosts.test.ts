import { describe, expect, test } from 'vitest';
import { trustedHosts } from '../../src/action/trusted-hosts.js';
import type { ConfiguredHosts } from '../../src/config/config.js';

const WRITTEN: ConfiguredHosts = { named: { 'ghcr.io': { endpoint: 'https://evil.example' } } };
const NOTHING: ConfiguredHosts = { named: {} };

interface Base {
	readonly isPullRequest?: boolean;
	/** The files of the base branch; an error when GitHub does not answer. */
	readonly files?: Readonly<Record<string, string>> | Error;
	readonly configFile?: string;
}

async function ask(hosts: ConfiguredHosts, { isPullRequest = true, files = {}, configFile }: Base) {
	const asked: string[] = [];
	const warnings: string[] = [];
	const runner = {
		isPullRequest,
		async readBaseFile(file: string) {
			asked.push(file);
			if (files instanceof Error) throw files;
			return files[file];
		},
		warn: (message: string) => void warnings.push(message),
	};
	const trusted = await trustedHosts(runner, hosts, { token: 't', ...(configFile && { configFile }) });
	return { trusted, asked, warnings };
}

const LEFT_OUT =
	"What the configuration says of registries' hosts is left out until it is on the base branch, since it decides where credentials go";

describe('what a configuration says of hosts', () => {
	test('counts outside of pull requests', async () => {
		expect(await ask(WRITTEN, { isPullRequest: false })).toEqual({ trusted: WRITTEN, asked: [], warnings: [] });
	});

	test('costs no request when it says nothing', async () => {
		expect(await ask(NOTHING, {})).toEqual({ trusted: NOTHING, asked: [], warnings: [] });
	});

	test('counts on a pull request as the base branch has it', async () => {
		const files = { '.pullproof.yml': 'registries: {hosts: {ghcr.io: {endpoint: "https://mirror.example"}}}\n' };
		expect(await ask(WRITTEN, { files })).toEqual({
			trusted: { named: { 'ghcr.io': { endpoint: 'https://mirror.example' } } },
			asked: ['.pullproof.yaml', '.pullproof.yml'],
			warnings: [],
		});
	});

	test('is looked for where the workflow says', async () => {
		expect((await ask(WRITTEN, { configFile: 'ci/pullproof.yaml' })).asked).toEqual(['ci/pullproof.yaml']);
	});

	test('is left out when the base branch has no configuration', async () => {
		const { trusted, warnings } = await ask(WRITTEN, {});
		expect(trusted).toEqual(NOTHING);
		expect(warnings).toEqual([`${LEFT_OUT} (the base branch has no configuration).`]);
	});

	test('is left out when GitHub does not answer, or what it answers is broken', async () => {
		const unanswered = await ask(WRITTEN, { files: new Error('503\n::error::x') });
		expect(unanswered.trusted).toEqual(NOTHING);
		expect(unanswered.warnings).toEqual([`${LEFT_OUT} (503 ::error::x).`]);
		const broken = await ask(WRITTEN, { files: { '.pullproof.yaml': 'registries: 1\n' } });
		expect(broken.trusted).toEqual(NOTHING);
		expect(broken.warnings).toHaveLength(1);
	});
});
