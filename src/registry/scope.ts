import type { Admission } from './known-realms.js';

/** Below `/v2/`, whatever goes before; some mirrors have an API without. */
const REPOSITORY_URL = /^\/(?:(?:.*?\/)??v2\/)?(.+)\/(?:manifests|blobs|tags)\/[^/]+$/;
const REPOSITORY_SCOPE = /^repository(?:\([^)]*\))?:(.+):[^:]*$/;

/** The repository that a request is about: OCI distribution-spec, "Endpoints". */
export function repositoryOf(url: URL): string | undefined {
	return REPOSITORY_URL.exec(url.pathname)?.[1];
}

/** What a challenge asks for, without anything but the right to pull. */
export function pullOnly(scope: string): string {
	const repository = REPOSITORY_SCOPE.exec(scope)?.[1];
	return repository === undefined ? scope : `repository:${repository}:pull`;
}

/** The scope that all repositories of a registry share; `undefined` where each has its own. */
export function commonScope(scope: string | undefined): string | undefined {
	return scope === undefined || scope === '' || REPOSITORY_SCOPE.test(scope) ? undefined : scope;
}

/** The scope to pull what a URL is about. */
export function scopeFor(url: URL, admission: Extract<Admission, { scheme: 'bearer' }>): string {
	return admission.scope ?? `repository:${repositoryOf(url) ?? ''}:pull`;
}
