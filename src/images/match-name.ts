import { matchesWildcard } from '../config/wildcard.js';
import type { ImageReference } from './reference.js';

/**
 * Whether an image's full name lies under a prefix of whole components: `ghcr.io/acme` covers `ghcr.io/acme/app`, not `ghcr.io/acme-evil/app`.
 * A `*` stands for one component or a part of it. Docker Hub is `docker.io`, its official images `docker.io/library`.
 */
export function matchesPrefix({ registry, repository }: ImageReference, prefix: string): boolean {
	const whole = prefix.replace(/\/$/, '');
	// Hundreds of prefixes are asked about each image, and few of them have a wildcard.
	if (!whole.includes('*')) return `${registry}/${repository}/`.startsWith(`${whole}/`);
	const name = [registry, ...repository.split('/')];
	const wanted = whole.split('/');
	return wanted.length <= name.length && wanted.every((part, index) => matchesWildcard(part, name[index] as string));
}
