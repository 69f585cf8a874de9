import { defineRule } from './rule.js';

export const digestRequired = defineRule({
	id: 'digest-required',
	subject: 'use',
	severity: 'off',
	category: 'tag',
	since: '0.1.0',
	title: 'The image is not pinned by digest',
	rationale:
		'Whoever may push to the repository can move a tag; a digest names one content for ever. Off by default: it is a policy, and most repositories do not have it.',
	remediation: 'Add the digest: `name:tag@sha256:…`.',

	check(use, { repository }) {
		const { image } = use;
		if (image.state !== 'reference' || image.reference.digest) return;
		// Skaffold or a kustomization gives it another tag when it is deployed.
		if (repository.replacerOf(use)) return;
		return {
			message: `\`${image.text}\` has no digest, so its content can change without a commit.`,
			at: use.locate('image'),
			object: use.object,
			image: image.text,
		};
	},
});
