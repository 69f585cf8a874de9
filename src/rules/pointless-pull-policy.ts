import { defineRule } from './rule.js';

export const pointlessPullPolicy = defineRule({
	id: 'pointless-pull-policy',
	subject: 'use',
	severity: 'off',
	category: 'pull-policy',
	since: '0.1.0',
	title: 'A digest never changes, so there is nothing to look up again',
	rationale:
		'`Always` asks the registry at every start, and the container cannot start while the registry is away. With a digest the answer is always the same. Off by default: some clusters ask for `Always` so that every Pod proves its right to the image.',
	remediation: 'Use `IfNotPresent`.',

	check(use) {
		const { image, imagePullPolicy } = use;
		if (imagePullPolicy !== 'Always' || image.state !== 'reference' || !image.reference.digest) return;
		return {
			message: `\`Always\` asks the registry for \`${image.text}\` at every start, although a digest cannot change.`,
			at: use.locate('imagePullPolicy'),
			object: use.object,
			image: image.text,
		};
	},
});
