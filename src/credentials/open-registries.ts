import { matchesPrefix } from '../images/match-name.js';
import type { ImageReference } from '../images/reference.js';

/** Places that hold public images only, so that nobody needs a Secret for them. */
const OPEN_PREFIXES = [
	'cgr.dev/chainguard',
	'docker.elastic.co',
	'docker.io/library',
	'gcr.io/distroless',
	'gcr.io/google-containers',
	'gcr.io/google_containers',
	'k8s.gcr.io',
	'mcr.microsoft.com',
	'public.ecr.aws',
	'registry.access.redhat.com',
	'registry.k8s.io',
];

/** Whether an image is surely public by the place it is at. */
export function isOnOpenRegistry(reference: ImageReference): boolean {
	return OPEN_PREFIXES.some((prefix) => matchesPrefix(reference, prefix));
}
