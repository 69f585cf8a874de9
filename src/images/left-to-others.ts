import type { ImageUse } from './collect.js';

const TRIGGERS = ['metadata', 'annotations', 'image.openshift.io/triggers'] as const;

/**
 * Whether a controller may fill in an image that is left blank: an operator in its custom resource, or OpenShift where an image stream triggers.
 * Source: https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html
 */
export function isLeftToOthers({ workload, manifest }: ImageUse): boolean {
	return workload.origin === 'custom-resource' || manifest.get(TRIGGERS) !== undefined;
}
