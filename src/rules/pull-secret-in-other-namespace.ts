import { findPullSecret, referencesIn } from '../credentials/lookup.js';
import { describeObject, quoteAll } from '../credentials/words.js';
import { defineRule } from './rule.js';

export const pullSecretInOtherNamespace = defineRule({
	id: 'pull-secret-in-other-namespace',
	subject: 'file',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'The pull secret is in another namespace',
	rationale:
		"The kubelet looks for a pull secret in the Pod's own namespace and nowhere else. It does not find this one, pulls without it, and a private image fails with an authorization error that says nothing of the Secret.",
	remediation:
		'Declare the Secret in the namespace of what names it, too; a Secret cannot be shared across namespaces.',

	*check(file, { repository }) {
		for (const reference of referencesIn(repository, file.source.file)) {
			const found = findPullSecret(repository, reference, reference.name);
			if (found.state !== 'other-namespace') continue;
			const elsewhere = quoteAll([...new Set(found.secrets.flatMap(({ namespace }) => namespace ?? []))]);
			const { object } = reference.manifest;
			yield {
				message: `${describeObject(object)} in namespace \`${found.namespace}\` names the pull secret \`${reference.name}\`, which exists only in ${elsewhere}: the kubelet pulls without it.`,
				at: {
					...reference.at,
					related: [
						...reference.at.related,
						...found.secrets.map(({ at }) => ({ ...at.range, message: 'the Secret is declared here' })),
					],
				},
				object,
			};
		}
	},
});
