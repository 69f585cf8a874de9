import { coverageOf } from '../credentials/coverage.js';
import { findServiceAccounts } from '../credentials/lookup.js';
import { describeObject, quoteAll } from '../credentials/words.js';
import { findPlaceholder } from '../images/placeholder.js';
import { defineRule } from './rule.js';

export const serviceAccountSecretsNotMerged = defineRule({
	id: 'service-account-secrets-not-merged',
	subject: 'workload',
	severity: 'warning',
	category: 'pull-secret',
	since: '0.1.0',
	title: "The service account's pull secrets are not used",
	rationale:
		"A Pod gets the pull secrets of its service account only if it names none itself; the two lists are never merged. A Pod that adds one secret thereby loses all of its service account's.",
	remediation: "Name the service account's secrets in the Pod, too, or name none in the Pod.",

	check(workload, { repository }) {
		const own = new Set(workload.imagePullSecrets.map(({ name }) => name));
		if (own.size === 0 || workload.origin === 'custom-resource' || [...own].some(findPlaceholder)) return;
		const unused = findServiceAccounts(repository, workload).map((account) => ({
			account,
			secrets: account.imagePullSecrets.filter(
				({ name }) => !own.has(name) && coverageOf(repository, workload, name) !== 'none',
			),
		}));
		// Where more than one may be meant, each has to be at odds with the Pod.
		const [first] = unused;
		if (!first || unused.some(({ secrets }) => secrets.length === 0)) return;
		const { account, secrets } = first;
		const at = workload.manifest.locate([...workload.podSpecPath, 'imagePullSecrets']);
		const related = secrets.map((secret) => ({ ...secret.at.range, message: 'not used by this Pod' }));
		return {
			message: `${describeObject(workload.object)} names its own pull secrets, so those of its service account \`${account.name}\` do not count: ${quoteAll(secrets.map(({ name }) => name))}.`,
			at: { ...at, related: [...at.related, ...related] },
			object: workload.object,
		};
	},
});
