import { effectivePullSecrets, findServiceAccounts } from '../credentials/lookup.js';
import { namespaceOf } from '../credentials/namespaces.js';
import { getText } from '../manifests/lookup.js';
import { imageOf, type ProbeResult, standingOf } from '../probe/result.js';
import type { TargetUse } from '../probe/targets.js';
import type { Repository } from '../rules/rule.js';
import type { RuntimeClassBody, ServiceAccountBody, Surroundings } from './objects.js';
import { NODE_SECRET, SecretBodies } from './plan-secrets.js';
import type { PullTarget } from './target.js';

/** A place of an image, with what the probe found out. */
export interface PlannedPlace {
	readonly result: ProbeResult;
	readonly place: TargetUse;
}

export interface PullPlan {
	readonly targets: readonly PullTarget[];
	/** The places that each target stands for, by its id. */
	readonly places: ReadonlyMap<string, readonly PlannedPlace[]>;
	readonly surroundings: Surroundings;
}

/**
 * What to pull: the images that the probe has found or could not tell about, each once for all the places that have everything in
 * common that a kubelet looks at.
 *
 * @param mapped the configuration's names of secrets that the cluster has: `regcred` or `shop/regcred`
 */
export function planPulls(
	repository: Repository,
	results: readonly ProbeResult[],
	mapped: readonly string[] = [],
): PullPlan {
	const secrets = new SecretBodies(repository, mapped);
	const accounts = new Map<string, ServiceAccountBody>();
	const targets = new Map<string, { target: PullTarget; places: PlannedPlace[] }>();
	for (const planned of results.flatMap(placesOf)) {
		const found = targetOf(repository, planned, secrets);
		const key = JSON.stringify({ ...found, platforms: [], size: 0 });
		const known = targets.get(key);
		const target = known ? merge(known.target, found) : { ...found, id: String(targets.size + 1) };
		targets.set(key, { target, places: [...(known?.places ?? []), planned] });
		const account = accountOf(repository, planned, target.namespace);
		if (account) accounts.set(`${account.namespace}/${account.name}`, account);
	}
	const all = [...targets.values()];
	return {
		targets: all.map(({ target }) => target),
		places: new Map(all.map(({ target, places }) => [target.id, places])),
		surroundings: {
			secrets: secrets.all(),
			serviceAccounts: [...accounts.values()],
			runtimeClasses: runtimeClassesOf(repository),
		},
	};
}

function placesOf(result: ProbeResult): PlannedPlace[] {
	const places = result.target.uses.map((place) => ({ result, place }));
	return places.filter(({ place }) => ['found', 'inconclusive'].includes(standingOf(result, place)));
}

function targetOf(repository: Repository, { result, place }: PlannedPlace, secrets: SecretBodies): PullTarget {
	const { reference, identity } = result.target;
	const { workload, container, effectivePullPolicy } = place.use;
	const namespace = namespaceOf(workload.manifest, repository.files) ?? 'default';
	const unable = secrets.add(namespace, reference, identity);
	const effective = effectivePullSecrets(repository, workload).map(({ name }) => name);
	for (const name of effective) secrets.addName(namespace, workload, name);

	const hasNodeLogin =
		identity.state === 'credentials' && identity.credentials.some(({ origin }) => origin.kind === 'node');
	const own = workload.imagePullSecrets.map(({ name }) => name);
	const runtimeClassName = getText(workload.manifest.get(workload.podSpecPath), 'runtimeClassName');
	const unknown = unknownOf(result, unable);
	const size = sizeOf(result);
	return {
		id: '',
		image: reference.original,
		namespace,
		// What nodes have comes last; beside a list of its own a Pod does not get its account's, so that they are in it.
		imagePullSecrets: hasNodeLogin ? [...new Set([...effective, NODE_SECRET])] : own,
		...(workload.serviceAccountName && { serviceAccountName: workload.serviceAccountName.name }),
		...(effectivePullPolicy === 'Never' && { imagePullPolicy: effectivePullPolicy }),
		kind: container.type === 'imageVolume' ? 'imageVolume' : 'container',
		...(runtimeClassName ? { runtimeClassName } : {}),
		platforms: place.platforms,
		...(size !== undefined && { size }),
		...(unknown !== undefined && { unknownCredentials: unknown }),
	};
}

function merge(one: PullTarget, other: PullTarget): PullTarget {
	const platforms = [...one.platforms, ...other.platforms];
	const distinct = new Map(platforms.map((platform) => [JSON.stringify(platform), platform]));
	return { ...one, platforms: [...distinct.values()] };
}

function unknownOf({ target: { identity } }: ProbeResult, unable: readonly string[]): string | undefined {
	if (unable.length > 0) return `what ${unable.join(', ')} is as a pull secret`;
	if (identity.state !== 'not-verifiable') return undefined;
	const names = identity.secrets.map((secret) => `\`${secret}\``);
	return names.length > 0 ? `the pull secret ${names.join(', ')}` : 'the credentials that an operator or the nodes add';
}

/** The most that any of the platforms takes. */
function sizeOf(result: ProbeResult): number | undefined {
	const platforms = imageOf(result)?.platforms;
	const sizes = platforms?.state === 'known' ? platforms.available.flatMap(({ size }) => size ?? []) : [];
	return sizes.length > 0 ? Math.max(...sizes) : undefined;
}

function accountOf(repository: Repository, { place }: PlannedPlace, namespace: string): ServiceAccountBody | undefined {
	const [account] = findServiceAccounts(repository, place.use.workload);
	if (!account) return undefined;
	return { namespace, name: account.name, imagePullSecrets: account.imagePullSecrets.map(({ name }) => name) };
}

function runtimeClassesOf({ manifests }: Repository): RuntimeClassBody[] {
	return manifests.flatMap(({ object, root }) => {
		const handler = getText(root, 'handler');
		return object.kind === 'RuntimeClass' && object.name && handler ? [{ name: object.name, handler }] : [];
	});
}
