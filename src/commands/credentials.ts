import type { ClusterIdentity, IdentityResolver } from '../credentials/cluster-identity.js';
import type { PullSecret } from '../credentials/declared.js';
import { displayKey } from '../credentials/explain-key.js';
import { imageKeyOf, lookup } from '../credentials/kubelet-keys.js';
import { type Declarations, effectivePullSecrets, findPullSecret } from '../credentials/lookup.js';
import { kubeletBody } from '../credentials/pull-secret-body.js';
import type { RunnerCredential } from '../credentials/runner/runner-credentials.js';
import type { Workload } from '../images/collect.js';
import { credentialKey, type ImageReference } from '../images/reference.js';
import type { ObjectReference } from '../manifests/manifest.js';
import { type Credential, secretsOf } from '../registry/credential.js';
import { describeSecret, labelOf, type Place, placeOf, type SecretDescription } from './credentials-secrets.js';

/** One credential that a kubelet would try. Every key is always present; `null` is what does not apply. */
export interface Attempt {
	/** `shop/regcred`; `null` for what the nodes have. */
	readonly secret: string | null;
	/** The key of the entry, as written; the host pattern for what the nodes have. */
	readonly entry: string;
	/** `null` where a registry takes a token for the user's name, or for a token alone. */
	readonly username: string | null;
	readonly at: Place | null;
}

export interface PodDescription {
	/** `null` for a Pod that names every pull secret: no workload uses the image. */
	readonly object: ObjectReference | null;
	readonly at: Place | null;
	readonly state: ClusterIdentity['state'];
	/** What the kubelet does, in one sentence. */
	readonly message: string;
	readonly attempts: readonly Attempt[];
}

/** Which credentials an image would be pulled with. Holds no password. */
export interface CredentialsDescription {
	readonly version: 1;
	readonly image: string;
	/** What the kubelet looks credentials up by. */
	readonly credentialKey: string;
	readonly pods: readonly PodDescription[];
	readonly secrets: readonly SecretDescription[];
	readonly runner: {
		readonly state: RunnerCredential['state'];
		readonly username: string | null;
		readonly from: string | null;
		readonly message: string;
	};
}

export interface CredentialsInput {
	readonly image: ImageReference;
	readonly declarations: Declarations;
	readonly identities: IdentityResolver;
	readonly runner: RunnerCredential;
}

/** Says for one image which credentials the cluster and this machine would use, and why not others. */
export async function describeCredentials(input: CredentialsInput): Promise<CredentialsDescription> {
	const { image, declarations, identities, runner } = input;
	const key = imageKeyOf(image);
	const workloads = declarations.workloads.filter((workload) => usesImage(workload, key));
	const named = workloads.flatMap((workload) => secretsNamedBy(declarations, workload));
	const secrets = workloads.length > 0 ? [...new Set(named)] : declarations.pullSecrets.filter(isForPulls);
	const pods = workloads.map(async (workload) => {
		const identity = await identities.identityOf(workload, image);
		return describePod(workload, identity, secrets);
	});
	return {
		version: 1,
		image: image.original,
		credentialKey: credentialKey(image),
		pods: workloads.length > 0 ? await Promise.all(pods) : [describeImaginaryPod(secrets, key)],
		secrets: secrets.map((secret) => describeSecret(secret, key)),
		runner: describeRunner(runner, image),
	};
}

function usesImage({ uses }: Workload, key: string): boolean {
	return uses.some(({ image }) => image.state === 'reference' && imageKeyOf(image.reference) === key);
}

function secretsNamedBy(declarations: Declarations, workload: Workload): PullSecret[] {
	return effectivePullSecrets(declarations, workload).flatMap(({ name }) => {
		const found = findPullSecret(declarations, workload, name);
		return found.state === 'nowhere' ? [] : found.secrets;
	});
}

/** Of the right type, or with a body that was meant to have it. */
function isForPulls(secret: PullSecret): boolean {
	return /^kubernetes\.io\/docker(?:configjson|cfg)$/.test(secret.effectiveType ?? '') || hasBody(secret);
}

function hasBody({ data = [] }: PullSecret): boolean {
	return data.some(({ key }) => key === '.dockerconfigjson' || key === '.dockercfg');
}

function describePod(workload: Workload, identity: ClusterIdentity, secrets: readonly PullSecret[]): PodDescription {
	const { manifest, object, podSpecPath } = workload;
	const credentials = identity.state === 'credentials' ? identity.credentials : [];
	return {
		object,
		at: placeOf(manifest.locate(podSpecPath.length > 0 ? ['metadata', 'name'] : []).range),
		state: identity.state,
		message: explain(identity),
		attempts: credentials.map(({ credential, origin }) => ({
			secret: origin.kind === 'secret' ? origin.secret : null,
			entry: displayKey(origin.key),
			username: usernameOf(credential),
			at: origin.kind === 'secret' ? placeOfEntry(secrets, origin.secret, origin.key) : null,
		})),
	};
}

const NO_FALLBACK = 'The kubelet tries these in turn, and never without credentials.';
const WHY_ANONYMOUS = {
	'no-secrets': 'The Pod has no pull secret: the kubelet pulls without credentials.',
	'no-match': 'No entry of the Pod’s pull secrets is for this image: the kubelet pulls without credentials.',
	'empty-entry':
		'The entry for this image has no user or no password: the runtime pulls without credentials, and the kubelet tries nothing else.',
} as const;

function explain(identity: ClusterIdentity): string {
	if (identity.state === 'credentials') return NO_FALLBACK;
	if (identity.state === 'anonymous') return WHY_ANONYMOUS[identity.why];
	if (identity.state === 'malformed') {
		return `The kubelet cannot read the secret ${identity.secret} and pulls no image of the Pod, public ones included (${identity.message}).`;
	}
	const { secrets, unavailable = [] } = identity;
	if (unavailable.length > 0)
		return unavailable.map(({ secret, why }) => `${secret} ${why.replace(/\.$/, '')}.`).join(' ');
	if (secrets.length === 0) return 'It depends on credentials that an operator, a patch or the nodes may add.';
	return `It depends on ${secrets.join(', ')}, whose body is not known here: map it under \`credentials\` in the configuration.`;
}

/** The Pod that would name every pull secret there is. */
function describeImaginaryPod(secrets: readonly PullSecret[], key: string): PodDescription {
	const entries = secrets.flatMap((secret) => {
		const body = kubeletBody(secret);
		return body?.config.ok ? body.config.entries.map((entry) => ({ key: entry.key, entry, secret, body })) : [];
	});
	const attempts = lookup(entries, key).map(
		({ entry, secret, body }): Attempt => ({
			secret: labelOf(secret),
			entry: displayKey(entry.key),
			username: usernameOf({
				kind: 'basic',
				name: '',
				username: entry.username.reveal(),
				password: entry.password.reveal(),
			}),
			at: placeOf(body.locate(entry.keySpan).range),
		}),
	);
	const state = attempts.length > 0 ? 'credentials' : 'anonymous';
	const message = attempts.length > 0 ? NO_FALLBACK : WHY_ANONYMOUS[secrets.length > 0 ? 'no-match' : 'no-secrets'];
	return { object: null, at: null, state, message, attempts };
}

function placeOfEntry(secrets: readonly PullSecret[], label: string, key: string): Place | null {
	const name = label.slice(label.lastIndexOf('/') + 1);
	for (const secret of secrets.filter((candidate) => candidate.name === name)) {
		const body = kubeletBody(secret);
		const entry = body?.config.ok ? body.config.entries.find((candidate) => candidate.key === key) : undefined;
		if (body && entry) return placeOf(body.locate(entry.keySpan).range);
	}
	return null;
}

/** Some registries take a token for the user's name. */
export function usernameOf(credential: Credential): string | null {
	if (credential.kind !== 'basic' || credential.username === '') return null;
	return secretsOf(credential).includes(credential.username) ? null : credential.username;
}

function describeRunner(runner: RunnerCredential, { registry }: ImageReference): CredentialsDescription['runner'] {
	if (runner.state === 'failed') return { state: 'failed', username: null, from: null, message: runner.why };
	if (runner.state === 'none') {
		return { state: 'none', username: null, from: null, message: `This machine has no login for ${registry}.` };
	}
	const username = usernameOf(runner.credential);
	const who = username === null ? 'a token' : `the user ${username}`;
	return { state: 'found', username, from: runner.from, message: `This machine has ${who}, from ${runner.from}.` };
}
