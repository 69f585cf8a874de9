import type { ImageUse } from '../images/collect.js';
import { defineRule } from './rule.js';

export const missingImage = defineRule({
	id: 'missing-image',
	subject: 'use',
	severity: 'error',
	category: 'reference',
	since: '0.1.0',
	title: 'A container has no image',
	rationale:
		'`image` is required, also in the template of a Deployment or a Job: the API server refuses the whole object. Patches of a kustomization may leave it out.',
	remediation: 'Name the image, or list the file under `patches:` of the kustomization that it belongs to.',

	check(use) {
		const { image, object } = use;
		// An operator may fill it in, as OpenShift does for a DeploymentConfig.
		if (image.state !== 'missing' || use.workload.origin !== 'built-in' || isFilledIn(use)) return;
		return {
			message: messageFor(use, image.why, image.text),
			at: image.why === 'absent' ? use.locate('container') : use.locate('image'),
			...(image.why === 'absent' ? {} : { remediation: REMEDIES[image.why] }),
			object,
		};
	},
});

const REMEDIES = { blank: 'Name the image.', 'not-a-string': 'Put the image in quotes.' } as const;

/** https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html */
function isFilledIn({ manifest }: ImageUse): boolean {
	return manifest.get(['metadata', 'annotations', 'image.openshift.io/triggers']) !== undefined;
}

const TYPES = {
	container: 'Container',
	initContainer: 'Init container',
	ephemeralContainer: 'Ephemeral container',
	imageVolume: 'Image volume',
	customField: 'Field',
} as const;

function messageFor({ container, object }: ImageUse, why: 'absent' | 'blank' | 'not-a-string', text: string): string {
	const subject = `${TYPES[container.type]}${container.name ? ` \`${container.name}\`` : ''}`;
	const refusal = `the API server refuses the ${object.kind}`;
	if (why === 'absent') return `${subject} has no image: ${refusal}.`;
	if (why === 'blank') return `${subject} has an empty image: ${refusal}.`;
	return text
		? `${subject} has the image ${text}, which is no string to YAML: ${refusal}.`
		: `${subject} has an image that is no string: ${refusal}.`;
}
