import type { PullSecret } from '../credentials/declared.js';
import { referencesTo } from '../credentials/lookup.js';
import { dockerTypeOf, hasDockerKey } from '../credentials/pull-secret-body.js';
import { describeObjects } from '../credentials/words.js';
import { defineRule } from './rule.js';

export const pullSecretWrongType = defineRule({
	id: 'pull-secret-wrong-type',
	subject: 'pullSecret',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'The type of the pull secret is one that the kubelet skips',
	rationale:
		'The kubelet reads registry credentials only from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg`. Any other one, `Opaque` above all, it skips without an event or a log line, and pulls anonymously.',
	remediation:
		'Write `type: kubernetes.io/dockerconfigjson`. The type of a Secret cannot be changed: delete the one in the cluster, or give it a new name.',

	check(secret, { repository }) {
		if (secret.effectiveType === undefined || dockerTypeOf(secret)) return;
		const references = referencesTo(repository, secret);
		if (references.length > 0) {
			const who = describeObjects(references.map(({ manifest }) => manifest.object));
			return {
				message: `The kubelet skips the pull secret \`${secret.name}\` of ${who} without a word: ${describeType(secret)}.`,
				at: secret.typeAt,
				object: secret.manifest.object,
			};
		}
		if (!hasDockerKey(secret)) return;
		// It may be meant for a build tool which mounts it.
		return {
			message: `As a pull secret the kubelet would skip \`${secret.name}\` without a word: ${describeType(secret)}.`,
			at: secret.typeAt,
			object: secret.manifest.object,
			severity: 'warning',
		};
	},
});

function describeType({ type, effectiveType }: PullSecret): string {
	if (type === undefined) return 'it has no type, which makes it `Opaque`';
	return `its type is \`${effectiveType}\`, not \`kubernetes.io/dockerconfigjson\``;
}
