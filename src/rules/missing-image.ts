import type { ImageUse } from '../images/collect.js';
import { isLeftToOthers } from '../images/left-to-others.js';
import { defineRule, type Problem } from './rule.js';

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
		if (image.state !== 'missing' || isLeftToOthers(use)) return;
		if (image.why === 'absent') return problemOfAbsent(use);
		return {
			message: messageFor(use, image.why, image.text),
			at: use.locate('image'),
			remediation: remediationFor(image.why, image.text),
			object,
		};
	},
});

/** What each kind cannot do without. An object that lacks this, too, is most likely a patch that no kustomization in sight lists. */
const REQUIRED: Readonly<Record<string, string>> = {
	DaemonSet: 'selector',
	Deployment: 'selector',
	ReplicaSet: 'selector',
	StatefulSet: 'selector',
	CronJob: 'schedule',
};

function problemOfAbsent(use: ImageUse): Problem {
	const { object, manifest } = use;
	const problem = { at: use.locate('container'), object };
	const required = REQUIRED[object.kind];
	if (required === undefined || manifest.get(['spec', required])) {
		return { ...problem, message: `${subjectOf(use)} has no image: ${refusalOf(use)}.` };
	}
	return {
		...problem,
		severity: 'notice',
		message: `${subjectOf(use)} has no image, and the ${object.kind} no \`${required}\`: only as a patch can this be applied.`,
	};
}

function remediationFor(why: 'blank' | 'not-a-string', text: string): string {
	if (why === 'blank') return 'Name the image.';
	return text ? 'Put the image in quotes.' : 'Write one image as a text: `image: registry/repository:tag`.';
}

const TYPES = {
	container: 'Container',
	initContainer: 'Init container',
	ephemeralContainer: 'Ephemeral container',
	imageVolume: 'Image volume',
	customField: 'Field',
	inferred: 'Value',
} as const;

function subjectOf({ container }: ImageUse): string {
	return `${TYPES[container.type]}${container.name ? ` \`${container.name}\`` : ''}`;
}

function messageFor(use: ImageUse, why: 'blank' | 'not-a-string', text: string): string {
	const { kind } = use.object;
	if (why === 'not-a-string') {
		const what = text ? `has the image ${text}, which is no string to YAML` : 'has an image that is no string';
		return `${subjectOf(use)} ${what}: the API server refuses the ${kind}.`;
	}
	// White space passes in a template; the Pods that are made of it do not.
	return text !== '' && kind !== 'Pod'
		? `${subjectOf(use)} has an image of white space alone: ${refusalOfPods(kind)}.`
		: `${subjectOf(use)} has an empty image: ${refusalOf(use)}.`;
}

/** Only of an image volume may a template leave it out: kubernetes `pkg/apis/core/validation/validation.go`, validateImageVolumeSource. */
function refusalOf({ object: { kind }, container }: ImageUse): string {
	return container.type === 'imageVolume' && kind !== 'Pod'
		? refusalOfPods(kind)
		: `the API server refuses the ${kind}`;
}

function refusalOfPods(kind: string): string {
	return `the ${kind} is accepted, but the API server refuses every Pod it creates`;
}
