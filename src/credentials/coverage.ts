import type { Workload } from '../images/collect.js';
import type { ImageReference } from '../images/reference.js';
import type { PullSecret } from './declared.js';
import { imageKeyOf, lookup } from './kubelet-keys.js';
import { type Declarations, findPullSecret } from './lookup.js';
import { kubeletBody } from './pull-secret-body.js';

/** Whether a Secret has credentials for an image of a workload: certainly, certainly not, or its body isn't known. */
export type Coverage = 'some' | 'none' | 'unknown';

export function imagesOf(workload: Workload): ImageReference[] {
	return workload.uses.flatMap(({ image }) => (image.state === 'reference' ? [image.reference] : []));
}

/** What the Secret of a name gives to the images of a workload. */
export function coverageOf(declarations: Declarations, workload: Workload, name: string): Coverage {
	const found = findPullSecret(declarations, workload, name);
	if (found.state !== 'found') return 'unknown';
	const coverages = found.secrets.map((secret) => coverageBy(secret, imagesOf(workload)));
	if (coverages.includes('some')) return 'some';
	return coverages.includes('unknown') ? 'unknown' : 'none';
}

function coverageBy(secret: PullSecret, images: readonly ImageReference[]): Coverage {
	const body = kubeletBody(secret);
	if (!body?.config.ok) return 'unknown';
	const { entries } = body.config;
	return images.some((image) => lookup(entries, imageKeyOf(image)).length > 0) ? 'some' : 'none';
}
