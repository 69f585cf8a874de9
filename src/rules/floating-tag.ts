import { defineRule } from './rule.js';

export const floatingTag = defineRule({
	id: 'floating-tag',
	subject: 'use',
	severity: 'warning',
	category: 'tag',
	since: '0.1.0',
	title: 'The tag is missing or `latest`',
	rationale:
		'What is behind `latest` changes without a commit. Two nodes can run different images, a restart can bring a new version, and there is nothing to roll back to.',
	remediation: 'Name a version tag, or pin the digest.',

	check(use, { repository }) {
		const { image } = use;
		// An image pinned by digest is the same everywhere, whatever its tag says.
		if (image.state !== 'reference' || image.reference.digest) return;
		// Skaffold or a kustomization gives it another tag when it is deployed.
		if (repository.replacerOf(use)) return;
		const { tag } = image.reference;
		if (tag !== undefined && tag !== 'latest') return;
		const what = tag === undefined ? `\`${image.text}\` has no tag` : `\`${image.text}\` uses the tag \`latest\``;
		return {
			message: `${what}, so every pull gets whatever \`latest\` is at that moment.`,
			at: use.locate('image'),
			object: use.object,
			image: image.text,
		};
	},
});
