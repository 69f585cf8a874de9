import type { RunnerCredentials } from '../credentials/runner/runner-credentials.js';
import { findMisspelling } from '../diagnosis/familiar-names.js';
import { effectiveTag } from '../images/reference.js';
import type { RegistryClient } from '../registry/client.js';
import type { Credential } from '../registry/credential.js';
import { nearestTags } from '../registry/nearest-tags.js';
import type { FoundImage, ProbeDetail, ProbeOutcome } from '../registry/outcome.js';
import { type Conclusion, conclude, isRefusal } from './conclude.js';
import type { ProbeResult, TagBesideDigest } from './result.js';
import { type ProbeTarget, platformsOfTarget } from './targets.js';

export interface ProbeOptions {
	readonly client: RegistryClient;
	/** This machine's own login, asked where the cluster's credentials were refused or are not known. */
	readonly runner: RunnerCredentials;
	/** Told after each image. */
	readonly onTarget?: (done: number, total: number) => void;
}

/** Asks the registries for all targets at once; how many requests really run side by side is the client's business. Never throws. */
export async function probeTargets(targets: readonly ProbeTarget[], options: ProbeOptions): Promise<ProbeResult[]> {
	let done = 0;
	return Promise.all(
		targets.map(async (target) => {
			const result = await new Probe(target, options).run();
			options.onTarget?.(++done, targets.length);
			return result;
		}),
	);
}

const MALFORMED: Conclusion = { status: 'failed', verdict: 'pull-secret-malformed' };

class Probe {
	readonly #target: ProbeTarget;
	readonly #options: ProbeOptions;

	constructor(target: ProbeTarget, options: ProbeOptions) {
		this.#target = target;
		this.#options = options;
	}

	async run(): Promise<ProbeResult> {
		const { identity } = this.#target;
		if (identity.state === 'malformed') return { target: this.#target, conclusion: MALFORMED, suggestions: [] };
		const credentials =
			identity.state === 'credentials' ? identity.credentials.map(({ credential }) => credential) : [];
		const cluster = await this.#ask(credentials);
		const runner = isRefusal(cluster) ? await this.#askAsRunner() : undefined;
		const conclusion = conclude(identity, { cluster, ...(runner && { runner: runner.outcome }) });
		const heard = conclusion.outcome === runner?.outcome ? (runner?.credentials ?? []) : credentials;
		const [suggestions, tag] = await Promise.all([
			this.#suggest(conclusion, heard),
			this.#compareTag(conclusion, heard),
		]);
		return { target: this.#target, conclusion, suggestions, ...(tag && { tag }) };
	}

	#ask(credentials: readonly Credential[]): Promise<ProbeOutcome> {
		const { reference } = this.#target;
		return this.#askFor(reference.digest ?? effectiveTag(reference) ?? '', credentials);
	}

	#askFor(reference: string, credentials: readonly Credential[], detail?: ProbeDetail): Promise<ProbeOutcome> {
		const { registry, repository } = this.#target.reference;
		const platforms = platformsOfTarget(this.#target);
		return this.#options.client.probe({
			host: registry,
			repository,
			reference,
			platforms,
			credentials,
			...(detail && { detail }),
		});
	}

	async #askAsRunner() {
		const { registry, repository } = this.#target.reference;
		const found = await this.#options.runner.for(registry, repository);
		if (found.state !== 'found') return undefined;
		const credentials = [found.credential];
		return { outcome: await this.#ask(credentials), credentials };
	}

	async #suggest({ verdict }: Conclusion, credentials: readonly Credential[]): Promise<readonly string[]> {
		const { registry, repository, tag } = this.#target.reference;
		if (verdict === 'tag-not-found') {
			const listed = await this.#options.client.tags({ host: registry, repository, credentials });
			return listed.status === 'found' ? nearestTags(tag ?? 'latest', listed.tags) : [];
		}
		if (verdict !== 'repository-not-found' && verdict !== 'not-found-or-private' && verdict !== 'dns-no-such-host')
			return [];
		const meant = findMisspelling(registry, repository)?.suggestion;
		return meant === undefined ? [] : [meant];
	}

	/** The runtime takes the digest and never looks the tag up, so nobody else will notice. */
	async #compareTag(
		{ status, outcome }: Conclusion,
		credentials: readonly Credential[],
	): Promise<TagBesideDigest | undefined> {
		const { tag, digest } = this.#target.reference;
		if (tag === undefined || digest === undefined || status !== 'found') return undefined;
		const head = await this.#askFor(tag, credentials, 'existence');
		if (head.verdict === 'tag-not-found') return { state: 'missing' };
		if (head.status !== 'found') return { state: 'unknown' };
		if (head.image.digest === digest) return { state: 'same' };
		if (head.image.form !== 'index' || outcome?.image?.form !== 'manifest')
			return { state: 'moved', digest: head.image.digest };
		const index = await this.#askFor(tag, credentials, 'platforms');
		const hasDigest = index.image && isOneOf(index.image, digest);
		return hasDigest ? { state: 'one-platform' } : { state: 'moved', digest: head.image.digest };
	}
}

function isOneOf({ platforms }: FoundImage, digest: string): boolean {
	return platforms.state === 'known' && platforms.available.some((platform) => platform.digest === digest);
}
