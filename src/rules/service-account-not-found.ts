import { findServiceAccounts, mayBeInTemplate } from '../credentials/lookup.js';
import { describeObject } from '../credentials/words.js';
import { findPlaceholder } from '../images/placeholder.js';
import { defineRule } from './rule.js';

export const serviceAccountNotFound = defineRule({
	id: 'service-account-not-found',
	subject: 'workload',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'The service account is nowhere in the repository',
	rationale:
		'Without its service account no Pod is created: the API server answers `error looking up service account`, and the workload stays at zero replicas. Looked for only where the configuration says `complete: true`, because service accounts often come from elsewhere.',
	remediation: 'Check the name and the namespace, or declare the ServiceAccount.',

	check(workload, { config, repository }) {
		const reference = workload.serviceAccountName;
		if (!config.complete || !reference || workload.origin === 'custom-resource') return;
		const { name, at } = reference;
		// Every namespace has one called `default`.
		if (name === 'default' || findPlaceholder(name) || mayBeInTemplate(repository, name)) return;
		if (findServiceAccounts(repository, workload).length > 0) return;
		return {
			message: `${describeObject(workload.object)} gets no Pods: nothing in the repository declares its service account \`${name}\`.`,
			at,
			object: workload.object,
		};
	},
});
