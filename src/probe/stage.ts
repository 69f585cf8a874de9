import type { Config, ConfiguredHosts } from '../config/config.js';
import { createIdentityResolver } from '../credentials/cluster-identity.js';
import { createRunnerEnvironment } from '../credentials/runner/environment.js';
import { createRunnerCredentials } from '../credentials/runner/runner-credentials.js';
import type { ImageUse } from '../images/collect.js';
import { createRegistryClient } from '../registry/client.js';
import { type HostSettings, settingsByAddress } from '../registry/endpoint.js';
import type { PrivatePolicy } from '../registry/guard.js';
import type { Repository } from '../rules/rule.js';
import { VERSION } from '../version.js';
import { probeArtifacts } from './artifacts.js';
import { failureRules } from './failures.js';
import { loadHosts } from './hosts.js';
import { isCutOff, openQuestions, unreachable } from './open-questions.js';
import { parsePlatform } from './platforms.js';
import { probeTargets } from './probe.js';
import { probeProblems } from './problems.js';
import { proxySettings } from './proxy.js';
import { type ImageProof, type ProbeReport, type ProbeResult, proofAt } from './result.js';
import { tagProblems } from './tag-problems.js';
import { collectTargets, whyNotAsked } from './targets.js';

/** What asking registries needs of the machine that it runs on. */
export interface ProbeEnvironment {
	/** Its variables: proxies, and where its own logins are. */
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Whether any host may be in this machine's own network, or only those that the configuration names. */
	readonly reach: 'everywhere' | 'named-hosts';
	/** What may be believed of hosts that the configuration names, where a stranger may have written it: it decides where credentials go. */
	vouchFor(hosts: ConfiguredHosts): Promise<ConfiguredHosts>;
}

export interface ProbeStage {
	readonly repository: Repository;
	readonly config: Config;
	/** The folder of the run. Absolute. */
	readonly cwd: string;
	readonly environment: ProbeEnvironment;
	readonly onTarget?: (done: number, total: number) => void;
}

/**
 * Asks the registries for every image, as the cluster would.
 *
 * @throws {UsageError} for files that the configuration names and that cannot be used
 */
export async function probeRepository(stage: ProbeStage): Promise<ProbeReport> {
	const { repository, config, cwd, environment, onTarget } = stage;
	const machine = createRunnerEnvironment(environment.env);
	const runner = createRunnerCredentials(machine);
	const identities = createIdentityResolver({ declarations: repository, config, cwd, runner, environment: machine });
	const platforms = config.platforms.flatMap((text) => parsePlatform(text) ?? []);
	const targets = await collectTargets(repository, { identities, platforms });
	const registries = [...new Set(targets.map(({ reference }) => reference.registry))];
	const hosts = await loadHosts(await environment.vouchFor(config.hosts), registries, cwd);
	const client = createRegistryClient({
		hosts: hosts.settings,
		mayBePrivate: environment.reach === 'everywhere' ? () => true : isNamed(hosts.settings),
		proxy: proxySettings(environment.env),
		userAgent: `pullproof/${VERSION}`,
	});
	try {
		const [results, artifacts] = await Promise.all([
			probeTargets(targets, { client, runner, ...(onTarget && { onTarget }) }),
			probeArtifacts(repository.artifacts, client),
		]);
		const report = reportOf(repository, results);
		return {
			...report,
			problems: [...report.problems, ...artifacts.problems],
			skipped: [...hosts.skipped, ...report.skipped, ...artifacts.skipped],
		};
	} finally {
		await client.close();
	}
}

/** Hosts that the configuration names, and the places that it names for them. */
function isNamed(hosts: Readonly<Record<string, HostSettings>>): PrivatePolicy {
	const named = new Set([...Object.keys(hosts), ...settingsByAddress(hosts).keys()]);
	return (host) => named.has(host);
}

function reportOf(repository: Repository, results: readonly ProbeResult[]): ProbeReport {
	const proofs = new Map(
		results.flatMap((result) => result.target.uses.map((place) => [place.use, proofAt(result, place)] as const)),
	);
	const proofOf = (use: ImageUse): ImageProof => proofs.get(use) ?? { status: statusUnasked(repository, use) };
	if (isCutOff(results)) return { problems: [], skipped: unreachable(results), rules: failureRules, proofOf };
	const problems = [...probeProblems(results, repository.pullSecrets), ...tagProblems(results)];
	return { problems, skipped: openQuestions(results), rules: failureRules, proofOf };
}

function statusUnasked(repository: Repository, use: ImageUse): ImageProof['status'] {
	if (use.image.state === 'invalid') return 'failed';
	if (whyNotAsked(repository, use) === undefined) throw new Error(`Nobody asked for ${use.field}.`);
	return 'not-checked';
}
