import { findPlaceholder } from '../images/placeholder.js';
import type { PullSecret } from './declared.js';
import type { DockerConfig, DockerConfigEntry } from './docker-config.js';
import { dockerTypeOf, kubeletBody } from './pull-secret-body.js';
import { isStandIn } from './stand-ins.js';

/** What a kubelet has of one Secret, as far as anybody here knows. */
export type Keyring =
	| { readonly state: 'known'; readonly entries: readonly DockerConfigEntry[] }
	/** The kubelet gives up over it. The message is Go's and holds no value. */
	| { readonly state: 'malformed'; readonly message: string }
	/** The kubelet does not find it, or does not look into it. */
	| { readonly state: 'ignored'; readonly why: string }
	/** `why` is the end of a sentence that begins with the Secret. */
	| { readonly state: 'unknown'; readonly why: string };

/** What the kubelet makes of a docker config whose text is known. */
export function keyringOf(config: DockerConfig): Keyring {
	if (config.ok) return { state: 'known', entries: config.entries };
	return { state: 'malformed', message: config.failure.message };
}

/** What the kubelet has of a Secret that the repository declares. */
export function declaredKeyring(secret: PullSecret): Keyring {
	if (!dockerTypeOf(secret)) {
		return secret.effectiveType === undefined
			? { state: 'unknown', why: 'has a type that is not known' }
			: { state: 'ignored', why: `has the type \`${secret.effectiveType}\`, which the kubelet passes over` };
	}
	const body = kubeletBody(secret);
	if (!body) return { state: 'unknown', why: 'has a body that is not in the repository' };
	const keyring = keyringOf(body.config);
	if (!body.config.ok && body.config.failure.refusedBy === 'api-server') {
		return { state: 'unknown', why: 'has a body that the API server refuses, so an older one may be in the cluster' };
	}
	if (keyring.state === 'known' && keyring.entries.some(isToBeFilledIn)) {
		return { state: 'unknown', why: 'has placeholders where its credentials belong' };
	}
	return keyring;
}

/** A user may well be called `token` or `$oauthtoken`: only the password and the key tell. */
function isToBeFilledIn({ key, username, password }: DockerConfigEntry): boolean {
	if (findPlaceholder(key)) return true;
	if (username.isEmpty || password.isEmpty) return false;
	return isStandIn(password.reveal());
}

/** The one keyring that all agree on; unknown when nobody can tell which of them is in the cluster. */
export function commonKeyring(keyrings: readonly Keyring[]): Keyring {
	const [first, ...others] = keyrings;
	if (!first) return { state: 'unknown', why: 'is not in the repository' };
	if (others.every((other) => fingerprint(other) === fingerprint(first))) return first;
	return { state: 'unknown', why: 'differs between environments' };
}

/** Holds secrets: not for reports. */
function fingerprint(keyring: Keyring): string {
	if (keyring.state !== 'known') return JSON.stringify(keyring);
	return JSON.stringify(
		keyring.entries.map(({ key, username, password }) => [key, username.reveal(), password.reveal()]),
	);
}
