import { findPlaceholder } from '../images/placeholder.js';
import { isPullPolicy, PULL_POLICIES } from '../images/pull-policy.js';
import { defineRule } from './rule.js';

export const invalidPullPolicy = defineRule({
	id: 'invalid-pull-policy',
	subject: 'use',
	severity: 'error',
	category: 'pull-policy',
	since: '0.1.0',
	title: 'The pull policy is none of the three values',
	rationale:
		'`imagePullPolicy` is `Always`, `IfNotPresent` or `Never`, with exactly these capitals. The API server refuses anything else, and the whole object with it.',
	remediation: 'Write `Always`, `IfNotPresent` or `Never`.',

	check(use) {
		const policy = use.imagePullPolicy;
		// An empty policy is none: the API server fills in the default.
		if (!policy || isPullPolicy(policy) || findPlaceholder(policy)) return;
		const meant = PULL_POLICIES.find((known) => known.toLowerCase() === policy.trim().toLowerCase());
		return {
			message: `\`${policy}\` is no pull policy: the API server refuses the ${use.object.kind}.`,
			at: use.locate('imagePullPolicy'),
			...(meant ? { remediation: `Write \`${meant}\`.` } : {}),
			evidence: `Unsupported value: "${policy}": supported values: "Always", "IfNotPresent", "Never"`,
			object: use.object,
		};
	},
});
