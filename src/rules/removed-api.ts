import { removedApiOf } from '../manifests/kinds.js';
import { defineRule } from './rule.js';

export const removedApi = defineRule({
	id: 'removed-api',
	subject: 'workload',
	severity: 'warning',
	category: 'reading',
	since: '0.1.0',
	title: 'The API version is no longer served',
	rationale:
		'The API server answers `no matches for kind` and creates nothing, so the images are never pulled. They are checked all the same, for the day the manifest is brought up to date.',
	remediation: 'Move the manifest to the API version that the message names; `kubectl convert` does most of it.',

	check({ object, manifest }) {
		const removed = removedApiOf(object);
		if (!removed) return;
		return {
			message: `${object.kind} in \`${object.apiVersion}\` is refused by Kubernetes ${removed.removedIn} and later: write \`${removed.successor}\`.`,
			at: manifest.locate(['apiVersion']),
			object,
		};
	},
});
