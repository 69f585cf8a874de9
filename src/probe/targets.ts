import type { ClusterIdentity, IdentityResolver } from '../credentials/cluster-identity.js';
import type { ImageUse } from '../images/collect.js';
import { canonicalName, type ImageReference } from '../images/reference.js';
import { splitReference } from '../images/reference-grammar.js';
import { identityOf } from '../registry/credential.js';
import type { Platform } from '../registry/platform.js';
import type { Repository } from '../rules/rule.js';
import { platformsOf } from './platforms.js';

/** A place that names the image, and the platforms that its workload may run on. */
export interface TargetUse {
	readonly use: ImageUse;
	readonly platforms: readonly Platform[];
}

/** One image that the cluster pulls in one name, for all the workloads that have both in common. */
export interface ProbeTarget {
	readonly reference: ImageReference;
	readonly identity: ClusterIdentity;
	/** At least one. */
	readonly uses: readonly TargetUse[];
}

export interface TargetOptions {
	readonly identities: IdentityResolver;
	/** Of the cluster's nodes. */
	readonly platforms: readonly Platform[];
}

/** Why nobody is asked about a use; `undefined` when a registry is. */
export function whyNotAsked({ replacerOf }: Repository, use: ImageUse): string | undefined {
	if (use.image.state !== 'reference') return 'The image is not known.';
	if (isWithoutRegistry(use)) return 'The values give it no registry, and the chart may add one.';
	if (replacerOf(use)) return 'Another image takes its place before it reaches the cluster.';
	if (use.effectivePullPolicy === 'Never') return 'Its `imagePullPolicy` is `Never`: nodes must have it already.';
	return undefined;
}

function isWithoutRegistry({ container, image }: ImageUse): boolean {
	return container.type === 'inferred' && splitReference(image.text).host === undefined;
}

/** Everything to ask registries for, each once, in the order of the manifests. */
export async function collectTargets(
	repository: Repository,
	{ identities, platforms }: TargetOptions,
): Promise<ProbeTarget[]> {
	const targets = new Map<string, { reference: ImageReference; identity: ClusterIdentity; uses: TargetUse[] }>();
	for (const use of repository.uses) {
		if (use.image.state !== 'reference' || whyNotAsked(repository, use)) continue;
		const { reference } = use.image;
		const identity = await identities.identityOf(use.workload, reference);
		const key = `${canonicalName(reference)} ${keyOf(identity)}`;
		const target = targets.get(key) ?? { reference, identity, uses: [] };
		target.uses.push({ use, platforms: platformsOf(use.workload, platforms) });
		targets.set(key, target);
	}
	return [...targets.values()];
}

/** Equal for those whom a registry cannot tell apart. Holds secrets: not for reports. */
function keyOf(identity: ClusterIdentity): string {
	if (identity.state !== 'credentials') return JSON.stringify(identity);
	return JSON.stringify(identity.credentials.map(({ credential }) => identityOf(credential).key));
}

/** The platforms of all the uses together. */
export function platformsOfTarget({ uses }: ProbeTarget): Platform[] {
	const all = uses.flatMap(({ platforms }) => platforms);
	return [...new Map(all.map((platform) => [JSON.stringify(platform), platform])).values()];
}
