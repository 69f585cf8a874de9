import type { ClusterIdentity } from '../credentials/cluster-identity.js';
import type { Platform } from '../registry/platform.js';

/** What the sentences about a failed image are made of. */
export interface Subject {
	/** As written. */
	readonly image: string;
	/** Host and port. */
	readonly registry: string;
	readonly repository: string;
	/** Host and repository. */
	readonly name: string;
	/** As the runtime asks: the digest if there is one, else the tag. */
	readonly reference: string;
	/** Whether the manifest names the tag or the digest itself. */
	readonly isWritten: boolean;
	readonly identity: ClusterIdentity;
	/** Platforms of the workload that the image lacks. */
	readonly missing: readonly Platform[];
	/** Platforms that the image has. */
	readonly available: readonly Platform[];
	/** Names that were probably meant: tags that exist, or a repository. */
	readonly suggestions: readonly string[];
	/** What was found, in the client's words. */
	readonly detail: string;
}

export interface Explanation {
	/** One sentence or two: the thing, and what the cluster will do. */
	readonly message: string;
	/** The next step; the failure's general remedy otherwise. */
	readonly remediation?: string;
}

export const WILL_WAIT = 'Pods will wait in `ImagePullBackOff`';

/** Whose credentials a cluster would send, as the object of a sentence. */
export function credentialsOf(identity: ClusterIdentity): string {
	if (identity.state !== 'credentials') return 'no credentials';
	const names = [...new Set(identity.credentials.map(({ credential }) => credential.name))];
	return `the credentials of ${names.join(' and ')}`;
}

/** `a`, `b` or `c`, each as code. */
export function eitherCode(names: readonly string[]): string {
	const quoted = names.map((name) => `\`${name}\``);
	return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
