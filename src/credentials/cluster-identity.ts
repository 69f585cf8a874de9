import type { Config } from '../config/config.js';
import type { Workload } from '../images/collect.js';
import type { ImageReference } from '../images/reference.js';
import type { Credential } from '../registry/credential.js';
import { createKeyrings, hasOpenAccount, type NamedKeyring } from './identity-sources.js';
import { imageKeyOf, lookup } from './kubelet-keys.js';
import { mayGetPullSecrets } from './kustomize-effects.js';
import type { Declarations } from './lookup.js';
import { nodeSourcesFor, nodesMayLogIn } from './node-credentials.js';
import type { RunnerEnvironment } from './runner/environment.js';
import type { RunnerCredentials } from './runner/runner-credentials.js';

/** Whose name a kubelet would pull an image in. */
export type ClusterIdentity =
	/** `empty-entry`: an entry matches, but has no user or no password, so that the runtime sends neither. */
	| { readonly state: 'anonymous'; readonly why: 'no-secrets' | 'no-match' | 'empty-entry' }
	/** All that match, in the order in which the kubelet tries them; no anonymous attempt follows. */
	| { readonly state: 'credentials'; readonly credentials: readonly ClusterCredential[] }
	/** One malformed Secret fails every pull of the Pod, of public images too. */
	| { readonly state: 'malformed'; readonly secret: string; readonly message: string }
	/** Bodies that nobody here knows: what can be proven is only what is public. None are named when an operator, a patch or the nodes may add them. */
	| {
			readonly state: 'not-verifiable';
			readonly secrets: readonly string[];
			/** What the configuration maps, but to nothing that is there. */
			readonly unavailable?: readonly UnavailableCredential[];
	  };

export interface UnavailableCredential {
	/** `shop/regcred`, or the host pattern of what nodes have. */
	readonly secret: string;
	/** The end of a sentence that begins with it. */
	readonly why: string;
}

export interface ClusterCredential {
	readonly credential: Credential;
	readonly origin:
		| { readonly kind: 'secret'; readonly secret: string; readonly key: string }
		| { readonly kind: 'node'; readonly key: string };
}

export interface IdentityResolver {
	identityOf(workload: Workload, image: ImageReference): Promise<ClusterIdentity>;
}

export interface IdentityOptions {
	readonly declarations: Declarations;
	readonly config: Config;
	/** The folder of the run. Absolute. */
	readonly cwd: string;
	readonly runner: RunnerCredentials;
	readonly environment: RunnerEnvironment;
}

/** An entry that may match, or what keeps it from being known. */
interface Candidate {
	readonly key: string;
	readonly origin: ClusterCredential['origin'];
	readonly credential: Credential | 'empty' | UnavailableCredential;
}

/**
 * Tells in whose name a kubelet pulls: the Secrets of the Pod first, then what its node has.
 *
 * Source: kubernetes `pkg/credentialprovider/secrets/secrets.go` MakeDockerKeyring.
 */
export function createIdentityResolver(options: IdentityOptions): IdentityResolver {
	const { declarations, config, runner } = options;
	const keyrings = createKeyrings(declarations, config, options);

	async function fromRunner(image: ImageReference, secret: string): Promise<Credential | UnavailableCredential> {
		const own = await runner.for(image.registry, image.repository);
		if (own.state === 'found') return { ...own.credential, name: secret };
		const reason = own.state === 'failed' ? own.why : `This machine has no login for \`${image.registry}\`.`;
		return { secret, why: `is mapped to \`runner\`. ${reason}` };
	}

	async function ofSecret({ secret, keyring }: NamedKeyring, image: ImageReference): Promise<Candidate[]> {
		const originOf = (key: string) => ({ kind: 'secret', secret, key }) as const;
		if (keyring === 'runner') {
			const key = image.registry;
			const credential = await fromRunner(image, `secret ${secret}`);
			const named = 'why' in credential ? { ...credential, secret } : credential;
			return [{ key, origin: originOf(key), credential: named }];
		}
		if (keyring.state !== 'known') return [];
		return keyring.entries.map(({ key, username, password }) => ({
			key,
			origin: originOf(key),
			credential: basic(`secret ${secret}`, username.reveal(), password.reveal()),
		}));
	}

	async function ofNodes(image: ImageReference): Promise<Candidate[]> {
		const found = nodeSourcesFor(config.credentials, image).map(async ({ key, source }): Promise<Candidate[]> => {
			const name = `the nodes for ${key}`;
			const keyring = await keyrings.readSource(source);
			const origin = { kind: 'node', key } as const;
			if (keyring === 'runner') {
				const credential = await fromRunner(image, name);
				return [{ key, origin, credential: 'why' in credential ? { ...credential, secret: key } : credential }];
			}
			if (keyring.state !== 'known') {
				const why = keyring.state === 'malformed' ? keyring.message : keyring.why;
				return [{ key, origin, credential: { secret: key, why } }];
			}
			return lookup(keyring.entries, imageKeyOf(image)).map(({ username, password }) => ({
				key,
				origin,
				credential: basic(name, username.reveal(), password.reveal()),
			}));
		});
		return (await Promise.all(found)).flat();
	}

	return {
		async identityOf(workload, image) {
			const named = await keyrings.ofWorkload(workload);
			const poisoned = firstMalformed(named);
			if (poisoned) return poisoned;
			const open = unknownSecrets(named);
			if (open) return open;
			if (hasOpenAccount(declarations, workload)) return notVerifiable(named.map(({ secret }) => secret));
			const candidates = (await Promise.all(named.map((secret) => ofSecret(secret, image)))).flat();
			const matching = [...lookup(candidates, imageKeyOf(image)), ...(await ofNodes(image))];
			if (matching.length > 0) return identityFrom(matching);
			const others = named.length === 0 && mayBeGivenSecrets(declarations, workload);
			if (others || nodesMayLogIn(image)) return notVerifiable([]);
			return { state: 'anonymous', why: named.length === 0 ? 'no-secrets' : 'no-match' };
		},
	};
}

/** Source: containerd `internal/cri/server/images/image_pull.go` ParseAuth: without a user or a password nothing is sent. */
function basic(name: string, username: string, password: string): Candidate['credential'] {
	return username === '' || password === '' ? 'empty' : { kind: 'basic', name, username, password };
}

function notVerifiable(
	secrets: readonly string[],
	unavailable: readonly UnavailableCredential[] = [],
): ClusterIdentity {
	return { state: 'not-verifiable', secrets, ...(unavailable.length > 0 ? { unavailable } : {}) };
}

function firstMalformed(named: readonly NamedKeyring[]): ClusterIdentity | undefined {
	for (const { secret, keyring } of named) {
		if (keyring !== 'runner' && keyring.state === 'malformed') {
			return { state: 'malformed', secret, message: keyring.message };
		}
	}
	return undefined;
}

function unknownSecrets(named: readonly NamedKeyring[]): ClusterIdentity | undefined {
	const unknown = named.flatMap(({ secret, keyring, mapped }) =>
		keyring !== 'runner' && keyring.state === 'unknown' ? [{ secret, why: keyring.why, mapped }] : [],
	);
	if (unknown.length === 0) return undefined;
	const unavailable = unknown.filter(({ mapped }) => mapped).map(({ secret, why }) => ({ secret, why }));
	return notVerifiable(
		unknown.map(({ secret }) => secret),
		unavailable,
	);
}

/** Operators and patches add Secrets to what names none. */
function mayBeGivenSecrets({ files }: Declarations, workload: Workload): boolean {
	return workload.origin === 'custom-resource' || mayGetPullSecrets(workload, files);
}

function identityFrom(matching: readonly Candidate[]): ClusterIdentity {
	const unavailable = matching.flatMap(({ credential }) =>
		typeof credential === 'object' && 'why' in credential ? [credential] : [],
	);
	if (unavailable.length > 0) {
		const secrets = matching.flatMap(({ credential, origin }) =>
			typeof credential === 'object' && 'why' in credential && origin.kind === 'secret' ? [origin.secret] : [],
		);
		return notVerifiable(secrets, unavailable);
	}
	const credentials = matching.flatMap(({ credential, origin }) =>
		typeof credential === 'object' && !('why' in credential) ? [{ credential, origin }] : [],
	);
	return credentials.length > 0 ? { state: 'credentials', credentials } : { state: 'anonymous', why: 'empty-entry' };
}
