import { defineRule } from './rule.js';

export const imageNeverPulled = defineRule({
	id: 'image-never-pulled',
	subject: 'use',
	severity: 'warning',
	category: 'pull-policy',
	since: '0.1.0',
	title: 'The image is never pulled',
	rationale:
		'With `Never` the kubelet starts only what a node has already. Everywhere else the container waits with `ErrImageNeverPull`, and since Kubernetes 1.35 also where another Pod pulled the image with its own credentials.',
	remediation:
		'Use `IfNotPresent`; keep `Never` only where every node gets the image in another way, such as `kind load`.',

	check(use) {
		const { image, imagePullPolicy } = use;
		if (imagePullPolicy !== 'Never' || image.state !== 'reference') return;
		return {
			message: `With \`Never\` the kubelet does not pull \`${image.text}\`: on a node that does not have it, the container waits with ErrImageNeverPull.`,
			at: use.locate('imagePullPolicy'),
			object: use.object,
			image: image.text,
		};
	},
});
