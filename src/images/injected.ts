import type { FieldPath } from '../field-path.js';
import { getText } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';

/** What Istio's examples write where its webhook puts the proxy's image. */
const INJECTED_IMAGE = 'auto';

/**
 * Whether a mesh puts its own proxy in the place of a container before the kubelet sees it.
 * Source: https://istio.io/latest/docs/setup/additional-setup/gateway/
 *
 * @param podSpecPath where the PodSpec stands; its annotations and labels stand beside it
 */
export function isInjected(manifest: Manifest, podSpecPath: FieldPath, image: string): boolean {
	if (image !== INJECTED_IMAGE) return false;
	const metadata = [...podSpecPath.slice(0, -1), 'metadata'];
	return (
		getText(manifest.get([...metadata, 'annotations']), 'inject.istio.io/templates') !== undefined ||
		getText(manifest.get([...metadata, 'labels']), 'sidecar.istio.io/inject') === 'true'
	);
}
