import { parseSchemelessUrl, splitHostPort } from './go-url.js';

/** Why no image that anyone would write is covered by a key, and what to write instead. */
export interface KeyProblem {
	readonly reason: string;
	/** The end of a sentence that begins with the key: what the kubelet makes of it. */
	readonly message: string;
	/** Absent when the text doesn't tell what was meant. */
	readonly suggestion?: string;
}

interface ParsedKey {
	/** Lower case, without port. */
	readonly hostName: string;
	readonly host: string;
	readonly port: string;
	readonly path: string;
}

/** The key which both Docker and the kubelet take for Docker Hub. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';

const DOCKER_HUB_LOOKALIKES: ReadonlySet<string> = new Set([
	'*.docker.com',
	'*.docker.io',
	'auth.docker.io',
	'cloud.docker.com',
	'docker.com',
	'hub.docker.com',
	'hub.docker.io',
	'registry-1.docker.io',
	'registry.docker.io',
	'registry.hub.docker.com',
	'www.docker.com',
]);

type Check = (key: ParsedKey) => KeyProblem | undefined;

const checks: readonly Check[] = [
	({ hostName }) =>
		DOCKER_HUB_LOOKALIKES.has(hostName)
			? {
					reason: 'not-docker-hub',
					message: "is not a name by which the kubelet knows Docker Hub: to it, Hub's images are on docker.io",
					suggestion: DOCKER_HUB_KEY,
				}
			: undefined,
	({ hostName, path }) =>
		(hostName === 'index.docker.io' || hostName === 'docker.io') && /^\/v[12]$/.test(path)
			? {
					reason: 'version-without-slash',
					message: `lacks the closing slash: the kubelet drops "${path}/" but takes "${path}" for the beginning of a repository name`,
					suggestion: DOCKER_HUB_KEY,
				}
			: undefined,
	({ hostName, path }) =>
		hostName === 'index.docker.io' && !/^(?:\/|\/v[12]\/)?$/.test(path)
			? {
					reason: 'docker-hub-path',
					message: 'has a path, and with a path the kubelet knows Docker Hub only as docker.io',
					suggestion: `docker.io${path.replace(/^\/v[12]\//, '/')}`,
				}
			: undefined,
	({ host, path }) =>
		/^\/v[12]$/.test(path)
			? {
					reason: 'version-without-slash',
					message: `lacks the closing slash: the kubelet drops "${path}/" but takes "${path}" for the beginning of a repository name`,
					suggestion: host,
				}
			: undefined,
	({ host, path }) =>
		/[A-Z]/.test(host + path)
			? {
					reason: 'upper-case',
					message: 'has capital letters: the kubelet compares letter by letter, and image names are in lower case',
					suggestion: (host + path).toLowerCase(),
				}
			: undefined,
	({ host, path }) =>
		/[:@]/.test(path)
			? {
					reason: 'tag',
					message: 'has a tag or digest: the kubelet compares keys with the image name without it',
					suggestion: host + path.replace(/[:@].*$/, ''),
				}
			: undefined,
	({ host, path }) =>
		/[*[\]]/.test(path)
			? {
					reason: 'glob-in-path',
					message:
						'has a wildcard in its path, where the kubelet takes it literally: a path covers all that begins with it',
					suggestion: host + path.replace(/[*[\]].*$/, '').replace(/^\/$/, ''),
				}
			: undefined,
	({ host, path }) =>
		/[^a-z0-9._/-]|\/\//.test(path)
			? {
					reason: 'no-repository-path',
					message: 'has a path that no repository name begins with',
					suggestion: host + path.replace(/\/{2,}/g, '/').replace(/[^a-z0-9._/-].*$/, ''),
				}
			: undefined,
	({ hostName, port, path }) =>
		port === '443' || port === '80'
			? {
					reason: 'default-port',
					message: `has the port ${port}: the kubelet compares ports as text, and image names leave the default one out`,
					suggestion: hostName + path,
				}
			: undefined,
	({ host, path }) =>
		/^\*+$/.test(host) && path.length <= 1
			? {
					reason: 'bare-star',
					message:
						'covers only registry hosts without a dot: a star stands for one part of a host name, never for several',
				}
			: undefined,
	({ host, hostName, path }) =>
		!/[.:*?[]/.test(host) && hostName !== 'localhost'
			? {
					reason: 'no-registry-host',
					message: 'begins with no registry host: without a dot or a port, images of that name are on docker.io',
					...suggestionForBareName(hostName, path),
				}
			: undefined,
];

function suggestionForBareName(name: string, path: string): { suggestion?: string } {
	if (/^(?:docker|dockerhub|docker-hub|hub)$/.test(name)) return { suggestion: DOCKER_HUB_KEY };
	return path.length > 1 ? { suggestion: `docker.io/${name}${path}` } : {};
}

/**
 * Why a key of `auths` gives credentials to no image, or not to those that were meant; `undefined` for a key that can match.
 *
 * It knows nothing of the images at hand: `ghcr.io:443` is a problem, though an image may be written `ghcr.io:443/…`.
 */
export function explainKey(key: string): KeyProblem | undefined {
	const lexical = explainText(key);
	if (lexical) return lexical;
	const withoutScheme = key.replace(/^https?:\/\//, '');
	const parsed = parseSchemelessUrl(withoutScheme);
	if (!parsed) return explainUnparsable(withoutScheme);
	const { name, port } = splitHostPort(parsed.host);
	const whole: ParsedKey = {
		hostName: name.toLowerCase(),
		host: parsed.host,
		port,
		path: parsed.path,
	};
	for (const check of checks) {
		const problem = check(whole);
		if (problem) return problem;
	}
	return undefined;
}

function explainText(key: string): KeyProblem | undefined {
	const trimmed = key.trim();
	if (trimmed === '') return { reason: 'empty', message: 'is empty: there is no registry host in it' };
	if (trimmed !== key) {
		return { reason: 'blank', message: 'has a blank at its edge, which no image name has', suggestion: trimmed };
	}
	const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(key);
	if (!scheme || scheme[1] === 'http' || scheme[1] === 'https') return undefined;
	return {
		reason: 'scheme',
		message: `begins with ${scheme[0]}: the kubelet drops only http:// and https:// and takes the rest for the host`,
		suggestion: key.slice(scheme[0].length),
	};
}

function explainUnparsable(key: string): KeyProblem {
	const wildcardPort = /^([^/:]+):\*(?=\/|$)/.exec(key);
	if (wildcardPort) {
		return {
			reason: 'wildcard-port',
			message: 'has a wildcard for its port, which the kubelet cannot read: it drops the entry',
		};
	}
	return { reason: 'not-a-url', message: 'is not readable as a URL: the kubelet drops the entry' };
}

/** A key as it may be shown: what stands before an `@` in the host could be a password. */
export function displayKey(key: string): string {
	return key.replace(/^((?:[a-z]+:\/\/)?)[^/]*@/i, '$1[redacted]@');
}
