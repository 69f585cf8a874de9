export interface HostAndPath {
	/** With its port. */
	readonly host: string;
	/** Decoded; empty or with its leading slash. */
	readonly path: string;
}

const CONTROL = /[\u0000-\u001f\u007f]/;
const USER_INFO = /^(?:[A-Za-z0-9\-._:~!$&'()*+,;=@]|%[0-9A-Fa-f]{2})*$/;
// Percent signs may stand for bytes beyond ASCII, and for themselves.
const HOST = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:<>"[\]\u0080-\uffff]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/;
const PORT = /^(?:\[[0-9A-Fa-f:.]*\]|[^:]*)(?::[0-9]*)?$/;
const ESCAPES = /(?:%[0-9A-Fa-f]{2})+/g;
const BROKEN_ESCAPE = /%(?![0-9A-Fa-f]{2})/;

function decodeEscapes(text: string): string | undefined {
	if (BROKEN_ESCAPE.test(text)) return undefined;
	return text.replace(ESCAPES, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}

function cut(text: string, separator: string): readonly [string, string] {
	const index = text.indexOf(separator);
	return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)];
}

/**
 * What Go's `url.Parse` makes of `https://` and a text; `undefined` where it returns an error.
 *
 * Brackets within a host name pass, as they did before Go 1.26: kubelets of all ages are out there.
 * Source: https://go.dev/src/net/url/url.go
 */
export function parseSchemelessUrl(text: string): HostAndPath | undefined {
	const [url, fragment] = cut(text, '#');
	if (CONTROL.test(url) || BROKEN_ESCAPE.test(fragment)) return undefined;
	const [location] = cut(url, '?');
	const slash = location.indexOf('/');
	const authority = slash < 0 ? location : location.slice(0, slash);
	const at = authority.lastIndexOf('@');
	if (at >= 0 && !USER_INFO.test(authority.slice(0, at))) return undefined;

	const rawHost = authority.slice(at + 1);
	if (!HOST.test(rawHost) || !PORT.test(rawHost)) return undefined;
	const host = decodeEscapes(rawHost);
	const path = decodeEscapes(slash < 0 ? '' : location.slice(slash));
	return host === undefined || path === undefined ? undefined : { host, path };
}

/** Host and port as Go's `net.SplitHostPort` tells them apart; without a port the whole is the host. */
export function splitHostPort(host: string): { readonly name: string; readonly port: string } {
	const match = /^(?:\[([^\]]*)\]|([^:[\]]*)):([^:]*)$/.exec(host);
	if (!match) return { name: host, port: '' };
	return { name: match[1] ?? match[2] ?? '', port: match[3] ?? '' };
}
