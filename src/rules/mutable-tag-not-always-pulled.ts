import { defineRule } from './rule.js';

export const mutableTagNotAlwaysPulled = defineRule({
	id: 'mutable-tag-not-always-pulled',
	subject: 'use',
	severity: 'warning',
	category: 'pull-policy',
	since: '0.1.0',
	title: 'A tag that moves, and a policy that does not look',
	rationale:
		'With `IfNotPresent` a node keeps the first `latest` that it ever pulled. Nodes that joined at different times run different images, and a new push never arrives.',
	remediation: 'Name a version tag or a digest; failing that, use `Always`.',

	check(use, { repository }) {
		const { image, imagePullPolicy } = use;
		if (image.state !== 'reference' || image.reference.digest || imagePullPolicy !== 'IfNotPresent') return;
		// Skaffold or a kustomization gives it another tag when it is deployed.
		if (repository.replacerOf(use)) return;
		const { tag } = image.reference;
		if (tag !== undefined && tag !== 'latest') return;
		const latest = tag === undefined ? `${image.text}:latest` : image.text;
		return {
			message: `\`IfNotPresent\` makes each node keep the first \`${latest}\` that it ever pulled.`,
			at: use.locate('imagePullPolicy'),
			object: use.object,
			image: image.text,
		};
	},
});
