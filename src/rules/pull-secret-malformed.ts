import { displayKey } from '../credentials/explain-key.js';
import { kubeletBody } from '../credentials/pull-secret-body.js';
import { defineRule } from './rule.js';

export const pullSecretMalformed = defineRule({
	id: 'pull-secret-malformed',
	subject: 'pullSecret',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'The pull secret cannot be read',
	rationale:
		'One entry that the kubelet cannot read spoils all: it gives up before it asks any registry, so no image of the Pod is pulled, not even a public one, and no other pull secret is tried. The container waits with the parser error as its reason. A body that is no JSON object at all is already refused by the API server.',
	remediation:
		'Write the body anew: `auth` is the base64 of `username:password`, on one line. `kubectl create secret docker-registry --dry-run=client -o yaml` makes a good one.',

	check(secret) {
		const body = kubeletBody(secret);
		if (!body || body.config.ok) return;
		const { failure } = body.config;
		const entry = failure.key === undefined ? '' : ` in the entry for \`${displayKey(failure.key)}\``;
		const consequence =
			failure.refusedBy === 'api-server'
				? `The API server refuses \`${secret.name}\`: \`${body.datum.key}\` is no JSON object`
				: `No image of a Pod with the pull secret \`${secret.name}\` is pulled, public ones included: the kubelet cannot read it`;
		return {
			message: `${consequence} (${failure.message}${entry}).`,
			at: body.locate(failure.span),
			evidence: failure.message,
			object: secret.manifest.object,
		};
	},
});
