import type { ClusterCredential, ClusterIdentity } from '../credentials/cluster-identity.js';
import { findPullSecret } from '../credentials/lookup.js';
import { Redacted } from '../credentials/redacted.js';
import type { Workload } from '../images/collect.js';
import { credentialKey, type ImageReference } from '../images/reference.js';
import type { Repository } from '../rules/rule.js';
import type { SecretBody } from './objects.js';

/** A pull secret that stands in for what nodes have of themselves. */
export const NODE_SECRET = 'pullproof-nodes';

interface Login {
	readonly username: string;
	readonly password: string;
}

/** The pull secrets of a pull test: with what the kubelet would find in them for the images that are pulled, and no more. */
export class SecretBodies {
	readonly #bodies = new Map<string, { namespace: string; name: string; logins: Map<string, Login> }>();

	/** @param mapped the configuration's names of secrets that the cluster has: `regcred` or `shop/regcred` */
	constructor(
		readonly repository: Repository,
		readonly mapped: readonly string[],
	) {}

	/** Adds what an image is pulled with; names of credentials that no Secret can hold come back. */
	add(namespace: string, reference: ImageReference, identity: ClusterIdentity): string[] {
		if (identity.state !== 'credentials') return [];
		return identity.credentials.flatMap((one) => this.#addLogin(namespace, reference, one));
	}

	/** A name that a Pod has: its Secret is there, empty if nothing in it matters, unless it is known to be missing in the namespace. */
	addName(namespace: string, workload: Workload, name: string): void {
		const isMapped = this.mapped.includes(name) || this.mapped.includes(`${namespace}/${name}`);
		if (isMapped || findPullSecret(this.repository, workload, name).state === 'found') this.#bodyOf(namespace, name);
	}

	all(): SecretBody[] {
		return [...this.#bodies.values()].map(({ namespace, name, logins }) => ({
			namespace,
			name,
			type: 'kubernetes.io/dockerconfigjson',
			data: { '.dockerconfigjson': new Redacted(JSON.stringify({ auths: Object.fromEntries(logins) })) },
		}));
	}

	#addLogin(namespace: string, reference: ImageReference, { credential, origin }: ClusterCredential): string[] {
		if (credential.kind !== 'basic') return [credential.name];
		const name = origin.kind === 'node' ? NODE_SECRET : (origin.secret.split('/').at(-1) ?? origin.secret);
		const { logins } = this.#bodyOf(namespace, name);
		const { username, password } = credential;
		const known = logins.get(origin.key);
		const isTaken = known !== undefined && (known.username !== username || known.password !== password);
		// This machine may have a login for each repository of a registry.
		logins.set(isTaken ? credentialKey(reference) : origin.key, { username, password });
		return [];
	}

	#bodyOf(namespace: string, name: string) {
		const key = `${namespace}/${name}`;
		const body = this.#bodies.get(key) ?? { namespace, name, logins: new Map<string, Login>() };
		this.#bodies.set(key, body);
		return body;
	}
}
