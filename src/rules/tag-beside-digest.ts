import { defineRule } from './rule.js';

export const tagBesideDigest = defineRule({
	id: 'tag-beside-digest',
	subject: 'use',
	severity: 'off',
	category: 'reference',
	since: '0.1.0',
	title: 'A tag beside a digest is never looked up',
	rationale:
		'The container runtime drops the tag when there is a digest. The tag may name another version than the digest, or none at all, and nothing will ever tell. Off by default, since tools such as Renovate keep both in step.',
	remediation: 'Let a tool update both together, or leave the tag out.',

	check(use) {
		const { image } = use;
		if (image.state !== 'reference' || !image.reference.digest || !image.reference.tag) return;
		const { tag } = image.reference;
		return {
			message: `The tag \`${tag}\` says nothing about what is pulled: the digest beside it decides, and the runtime never looks the tag up.`,
			at: use.locateText(image.text.indexOf(`:${tag}@`) + 1, tag.length),
			object: use.object,
			image: image.text,
		};
	},
});
