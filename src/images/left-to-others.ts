import type { Manifest } from '../manifests/manifest.js';
import type { ImageUse } from './collect.js';

const TRIGGERS = ['metadata', 'annotations', 'image.openshift.io/triggers'] as const;

/** What is left of `{{ .Values.image.repository }}:{{ .Values.image.tag }}` when one of the values is empty. */
const LACKS_A_PART = /^[:/@]|[:/@]$|\/\/|\/[:@]/;

/** Whether an image of a chart lacks what only its user can give. */
export function isOpenValue({ wantsValues }: Pick<Manifest, 'wantsValues'>, text: string): boolean {
	return wantsValues === true && (text.trim() === '' || LACKS_A_PART.test(text));
}

/**
 * Whether somebody else fills in an image that is left blank: an operator in its custom resource, OpenShift where an image stream triggers,
 * or whoever installs a chart.
 * Source: https://docs.openshift.com/container-platform/latest/openshift_images/triggering-updates-on-imagestream-changes.html
 */
export function isLeftToOthers({ workload, manifest }: ImageUse): boolean {
	return workload.origin === 'custom-resource' || manifest.wantsValues === true || manifest.get(TRIGGERS) !== undefined;
}
