/** Under this name Docker keeps what it has for Docker Hub, and asks helpers for it. */
export const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';

const DOCKER_HUB_HOSTS: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** What a helper is asked for. */
export function serverOf(host: string): string {
	return DOCKER_HUB_HOSTS.has(host) ? DOCKER_HUB_SERVER : host;
}

/**
 * The key that covers an image: the longest part of its name first, then its host in any of the spellings that Docker has had.
 *
 * Source: containers/image `docs/containers-auth.json.5.md`; docker/cli `cli/config/credentials/file_store.go` ConvertToHostname.
 * Unlike there, a key for one repository never stands in for its neighbours.
 */
export function coveringKey(keys: Iterable<string>, host: string, repository: string): string | undefined {
	const all = [...keys];
	const name = `${host}/${repository}`;
	return (
		scopesOf(name).find((scope) => scope !== host && all.includes(scope)) ??
		[serverOf(host), host].find((key) => all.includes(key)) ??
		all.find((key) => sameHost(hostOfKey(key), host))
	);
}

/** `ghcr.io/org/app`, `ghcr.io/org`, `ghcr.io`. */
function scopesOf(name: string): string[] {
	const parts = name.split('/');
	return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

/** The host of a key without a path of its own; `undefined` for one that is about some repositories only. */
function hostOfKey(key: string): string | undefined {
	const withScheme = /^https?:\/\/([^/]+)/.exec(key)?.[1];
	return withScheme ?? /^([^/]+)(?:\/|\/v[12]\/?)?$/.exec(key)?.[1];
}

function sameHost(one: string | undefined, other: string): boolean {
	return one !== undefined && (one === other || (DOCKER_HUB_HOSTS.has(one) && DOCKER_HUB_HOSTS.has(other)));
}
