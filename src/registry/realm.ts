/** Which token services may be asked: a challenge is text from a server that the author of a pull request chose. */
export interface RealmPolicy {
	/** Whether a host is asked without TLS, which only the configuration can say. */
	readonly mayBePlain: (host: string) => boolean;
	/** Hosts that the configuration names as token services of this registry, beside those of its own domain. */
	readonly tokenHosts: readonly string[];
}

export type CheckedRealm =
	| { readonly ok: true; readonly url: URL }
	| { readonly ok: false; readonly url: URL; readonly message: string };

/** Second-level labels under which countries register names: `co.uk`, `com.au`, `ac.jp`. */
const SHARED_SECOND_LEVEL = /^(?:com?|net|org|ac|edu|gov|go|or|ne)$/;

/** The part of a host name that somebody owns; the whole for IP addresses and single labels. */
function ownedDomain(hostname: string): string {
	if (/[:[]|^[\d.]+$/.test(hostname)) return hostname;
	const labels = hostname.toLowerCase().split('.');
	const isShared = (labels.at(-1) ?? '').length === 2 && SHARED_SECOND_LEVEL.test(labels.at(-2) ?? '');
	return labels.slice(isShared ? -3 : -2).join('.');
}

/**
 * Checks the realm of a Bearer challenge. A relative one counts from the registry, as some write it.
 *
 * Tokens for everybody may come from anywhere with TLS; credentials go to the registry's own domain only.
 */
export function checkRealm(
	realm: string,
	registry: URL,
	sendsCredentials: boolean,
	{ mayBePlain, tokenHosts }: RealmPolicy,
): CheckedRealm {
	if (!URL.canParse(realm, registry.href)) {
		return { ok: false, url: registry, message: 'The challenge names no valid address for tokens.' };
	}
	const url = new URL(realm, registry);
	url.username = '';
	url.password = '';
	url.hash = '';
	const isBesidePlainRegistry = mayBePlain(registry.host) && url.hostname === registry.hostname;
	const isPlain = url.protocol === 'http:' && (mayBePlain(url.host) || isBesidePlainRegistry);
	if (url.protocol !== 'https:' && !isPlain) {
		return { ok: false, url, message: `The token service at ${url.host} does not use TLS.` };
	}
	const isOwn = ownedDomain(url.hostname) === ownedDomain(registry.hostname) || tokenHosts.includes(url.host);
	if (sendsCredentials && !isOwn) {
		const message = `${registry.host} wants its credentials sent to ${url.host}, which is another domain.`;
		return { ok: false, url, message };
	}
	return { ok: true, url };
}
