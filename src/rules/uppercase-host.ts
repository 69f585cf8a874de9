import { defineRule } from './rule.js';

export const uppercaseHost = defineRule({
	id: 'uppercase-host',
	subject: 'use',
	severity: 'error',
	category: 'reference',
	since: '0.1.0',
	title: 'Capitals make the first part a host name',
	rationale:
		'A first part with capitals cannot be a Docker Hub organisation, so Kubernetes takes it for a registry host: `Acme/app` is looked up at the host `Acme`. Pull secrets do not match it either, since their keys are compared by case.',
	remediation: 'Write the organisation or the host in lower case.',

	check(use) {
		const { image } = use;
		if (image.state !== 'reference' || !/[A-Z]/.test(image.reference.registry)) return;
		const { registry } = image.reference;
		return {
			message: `Kubernetes takes \`${registry}\` in \`${image.text}\` for a registry host because of its capitals, and the pull fails unless a host of that name exists.`,
			at: use.locateText(0, registry.length),
			remediation: `Write \`${registry.toLowerCase()}${image.text.slice(registry.length)}\`.`,
			object: use.object,
			image: image.text,
		};
	},
});
