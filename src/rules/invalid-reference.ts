import { defineRule } from './rule.js';

export const invalidReference = defineRule({
	id: 'invalid-reference',
	subject: 'use',
	severity: 'error',
	category: 'reference',
	since: '0.1.0',
	title: 'The image reference cannot be parsed',
	rationale:
		'The API server accepts any text as an image. The kubelet does not: the container waits with `InvalidImageName` for ever, and no retry helps.',
	remediation: 'Write the reference as `[host[:port]/]repository[:tag][@digest]`, in lower case but for the tag.',

	check(use) {
		const { image } = use;
		// White space around an otherwise good reference has a rule of its own: it fails in another way.
		if (image.state !== 'invalid' || image.text !== image.text.trim()) return;
		const { message, offset, length, suggestion } = image.failure;
		return {
			message: `${message} The kubelet refuses \`${image.text}\` with InvalidImageName, and the container never starts.`,
			at: use.locateText(offset, length),
			...(suggestion ? { remediation: `Did you mean \`${suggestion}\`?` } : {}),
			object: use.object,
			sensitive: image.sensitive,
			image: image.text,
		};
	},
});
