import type { ImageReference } from '../images/reference.js';
import { globMatches } from './go-glob.js';
import { parseSchemelessUrl, splitHostPort } from './go-url.js';

// Source of all below: kubernetes `pkg/credentialprovider/keyring.go`.

/** The name by which the kubelet looks for credentials: the image without tag and digest, `docker.io/library/nginx`. */
export function imageKeyOf({ registry, repository }: Pick<ImageReference, 'registry' | 'repository'>): string {
	return `${registry}/${repository}`;
}

/** A key as the kubelet files it: without scheme, and without a leading `/v1/` or `/v2/`. `undefined` when it drops the entry. */
export function normalizeKey(key: string): string | undefined {
	const parsed = parseSchemelessUrl(key.replace(/^https?:\/\//, ''));
	if (!parsed) return undefined;
	// Only with the closing slash: `/v1` alone is a path like any other.
	const path = /^\/v[12]\//.test(parsed.path) ? parsed.path.slice(3) : parsed.path;
	return path === '/' ? parsed.host : parsed.host + path;
}

/** Whether a normalised key, which may have globs in its host, covers an image: same port, same number of host parts, path a prefix. */
export function urlsMatch(normalizedKey: string, image: string): boolean {
	const key = parseSchemelessUrl(normalizedKey);
	const target = parseSchemelessUrl(image);
	if (!key || !target?.path.startsWith(key.path)) return false;
	const keyHost = splitHostPort(key.host);
	const targetHost = splitHostPort(target.host);
	if (keyHost.port !== targetHost.port) return false;
	const globs = keyHost.name.split('.');
	const parts = targetHost.name.split('.');
	return globs.length === parts.length && globs.every((glob, index) => globMatches(glob, parts[index] as string));
}

const DEFAULT_REGISTRY = 'index.docker.io';

/** Whether the kubelet takes the image for one of Docker Hub. It also does so for a host without dot and port, such as `localhost`. */
function isOnDefaultRegistry(image: string): boolean {
	const host = image.split('/', 1)[0] as string;
	if (host === 'docker.io' || host === DEFAULT_REGISTRY) return true;
	return host !== '' && !/[.:]/.test(host);
}

/**
 * The entries whose credentials the kubelet tries for an image, in its order: longer keys first, entries with the same key as given.
 * Give it the entries of all the Pod's Secrets at once. None means that it pulls anonymously; any means that it does not.
 *
 * @param image as `imageKeyOf` writes it
 */
export function lookup<Entry extends { readonly key: string }>(entries: readonly Entry[], image: string): Entry[] {
	const filed = entries.flatMap((entry) => {
		const key = normalizeKey(entry.key);
		return key === undefined ? [] : [{ key, entry }];
	});
	const matching = filed
		.filter(({ key }) => urlsMatch(key, image))
		.sort((a, b) => Buffer.compare(Buffer.from(b.key), Buffer.from(a.key)));
	if (matching.length > 0) return matching.map(({ entry }) => entry);
	if (!isOnDefaultRegistry(image)) return [];
	return filed.filter(({ key }) => key === DEFAULT_REGISTRY).map(({ entry }) => entry);
}

/** The keys that give the kubelet credentials for an image, in the order in which it tries them. */
export function matchingKeys(keys: Iterable<string>, image: string): string[] {
	const entries = [...keys].map((key) => ({ key }));
	return lookup(entries, image).map(({ key }) => key);
}
