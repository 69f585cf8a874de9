import type { ClusterIdentity } from '../credentials/cluster-identity.js';
import { credentialsOf, type Explanation, type Subject, WILL_WAIT } from './explanation.js';

const HOW_TO_LOG_IN = {
	'no-secrets': (registry: string) =>
		`Name a pull secret for \`${registry}\` in \`imagePullSecrets\` of the Pod or of its service account; the Secret must be in the same namespace.`,
	'no-match': (registry: string) =>
		`None of the Pod’s pull secrets has an entry for \`${registry}\`. Add one, or name a Secret that has it in \`imagePullSecrets\`.`,
	'empty-entry': (registry: string) =>
		`The pull secret has an entry for \`${registry}\`, but without a user or a password, and so nothing is sent. Write it anew with both.`,
} as const satisfies Record<Extract<ClusterIdentity, { state: 'anonymous' }>['why'], (registry: string) => string>;

/** It is there, but not for this cluster. */
export const access = {
	private: ({ image, registry, identity }: Subject): Explanation => ({
		message: `\`${image}\` is private, and the cluster would ask for it without credentials: ${WILL_WAIT}.`,
		remediation: HOW_TO_LOG_IN[identity.state === 'anonymous' ? identity.why : 'no-secrets'](registry),
	}),
	denied: ({ name, registry, identity }: Subject): Explanation => ({
		message: `\`${registry}\` knows ${credentialsOf(identity)}, but does not let them pull \`${name}\`: ${WILL_WAIT}.`,
		remediation: `Give that account the right to read \`${name}\`, or use the credentials of one that has it.`,
	}),
	'bad-credentials': ({ image, registry, identity }: Subject): Explanation => ({
		message: `\`${registry}\` refuses ${credentialsOf(identity)}: \`${image}\` cannot be pulled, and ${WILL_WAIT}.`,
		remediation: `Log in to \`${registry}\` with a user and token that work, and write the Secret anew. A kubelet with a wrong password does not try without one, not even for public images.`,
	}),
	'credentials-expired': ({ image, registry, identity }: Subject): Explanation => ({
		message: `${capitalised(credentialsOf(identity))} for \`${registry}\` have expired: \`${image}\` cannot be pulled, and ${WILL_WAIT}.`,
		remediation:
			'Renew them, and let something renew them from now on: tokens of cloud registries live for hours, so a Secret made by hand goes stale the same day.',
	}),
	'pull-secret-malformed': ({ image, detail }: Subject): Explanation => ({
		message: `The kubelet cannot read ${detail}, and fails all pulls of a Pod that names it, that of \`${image}\` too.`,
	}),
	'policy-denied': ({ image, registry, detail }: Subject): Explanation => ({
		message: `\`${registry}\` refuses to serve \`${image}\`${detail ? ` (${detail})` : ''}: ${WILL_WAIT}.`,
	}),
} as const;

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
