import { CertificateNameError } from './certificate.js';
import { ADDRESS_REFUSED } from './guard.js';

/** Why no usable answer came. */
export type NetworkProblem =
	| 'dns-no-such-host'
	| 'dns-server-failure'
	| 'connection-refused'
	| 'network-unreachable'
	| 'network-timeout'
	| 'network-reset'
	| 'proxy-error'
	| 'plain-http'
	| 'tls-unknown-authority'
	| 'tls-certificate-expired'
	| 'tls-hostname-mismatch'
	| 'tls-legacy-common-name'
	| 'tls-too-weak'
	| 'tls-failure'
	/** The policy of this run keeps the probe away from the address; a node may well reach it. */
	| 'address-refused'
	/** A challenge names a token service that may not be asked, or not with credentials. */
	| 'realm-refused'
	| 'redirect-refused'
	| 'too-many-redirects'
	| 'body-too-large'
	| 'protocol-error';

interface Named {
	readonly problem: NetworkProblem;
	/** What Go says in the same case, where that is what people will see on a node. */
	readonly go?: string;
}

const UNKNOWN_AUTHORITY = {
	problem: 'tls-unknown-authority',
	go: 'tls: failed to verify certificate: x509: certificate signed by unknown authority',
} satisfies Named;
const EXPIRED = {
	problem: 'tls-certificate-expired',
	go: 'tls: failed to verify certificate: x509: certificate has expired or is not yet valid',
} satisfies Named;
const PLAIN_HTTP = { problem: 'plain-http', go: 'http: server gave HTTP response to HTTPS client' } satisfies Named;
const OLD_TLS = { problem: 'tls-too-weak', go: 'remote error: tls: protocol version not supported' } satisfies Named;
const WEAK_SIGNATURE = {
	problem: 'tls-too-weak',
	go: 'tls: failed to verify certificate: x509: cannot verify signature: insecure algorithm SHA1-RSA',
} satisfies Named;
const RESET = { problem: 'network-reset' } satisfies Named;
const TIMEOUT = { problem: 'network-timeout' } satisfies Named;

/** By the codes of Node (`errors`, `tls` documentation), OpenSSL and undici. */
const BY_CODE: Readonly<Record<string, Named>> = {
	[ADDRESS_REFUSED]: { problem: 'address-refused' },
	ENOTFOUND: { problem: 'dns-no-such-host' },
	EAI_AGAIN: { problem: 'dns-server-failure' },
	ESERVFAIL: { problem: 'dns-server-failure' },
	ETIMEOUT: { problem: 'dns-server-failure' },
	ECONNREFUSED: { problem: 'connection-refused' },
	EHOSTUNREACH: { problem: 'network-unreachable' },
	ENETUNREACH: { problem: 'network-unreachable' },
	EADDRNOTAVAIL: { problem: 'network-unreachable' },
	ETIMEDOUT: TIMEOUT,
	UND_ERR_CONNECT_TIMEOUT: TIMEOUT,
	UND_ERR_HEADERS_TIMEOUT: TIMEOUT,
	UND_ERR_BODY_TIMEOUT: TIMEOUT,
	REQUEST_TIMEOUT: TIMEOUT,
	ECONNRESET: RESET,
	EPIPE: RESET,
	UND_ERR_SOCKET: RESET,
	ERR_HTTP2_STREAM_ERROR: RESET,
	ERR_HTTP2_GOAWAY_SESSION: RESET,
	ERR_HTTP2_SESSION_ERROR: RESET,
	UND_ERR_ABORTED: { problem: 'proxy-error' },
	UND_ERR_PRX_TLS: { problem: 'proxy-error' },
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
	UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
	SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
	DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY,
	CERT_UNTRUSTED: UNKNOWN_AUTHORITY,
	INVALID_CA: UNKNOWN_AUTHORITY,
	CERT_HAS_EXPIRED: EXPIRED,
	CERT_NOT_YET_VALID: EXPIRED,
	ERR_SSL_UNSUPPORTED_PROTOCOL: OLD_TLS,
	ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: OLD_TLS,
	ERR_SSL_WRONG_VERSION_NUMBER: PLAIN_HTTP,
	ERR_SSL_PACKET_LENGTH_TOO_LONG: PLAIN_HTTP,
	ERR_SSL_HTTP_REQUEST: PLAIN_HTTP,
};

export interface NamedProblem {
	readonly problem: NetworkProblem;
	/** Node's error code; `UNKNOWN` where it has none. */
	readonly code: string;
	readonly message: string;
}

/** Errors wrap each other, and happy eyeballs collects several: the first with a code tells. */
function tellingError(error: unknown): Error & { readonly code?: unknown } {
	if (error instanceof AggregateError && error.errors.length > 0) return tellingError(error.errors[0]);
	if (!(error instanceof Error)) return new Error(String(error));
	if ('code' in error && typeof error.code === 'string' && error.code in BY_CODE) return error;
	return error.cause instanceof Error ? tellingError(error.cause) : error;
}

/** Names what a failed request ran into. */
export function nameProblem(thrown: unknown): NamedProblem {
	const error = tellingError(thrown);
	const code = typeof error.code === 'string' ? error.code : 'UNKNOWN';
	if (error instanceof CertificateNameError) {
		return { problem: error.fault.problem, code, message: `tls: failed to verify certificate: ${error.message}` };
	}
	const named = BY_CODE[code] ?? byText(code, error.message);
	return { problem: named.problem, code, message: named.go ?? error.message };
}

/** What has no code of its own; OpenSSL's texts come with the code `UNSPECIFIED`. */
const BY_TEXT: readonly (readonly [pattern: RegExp, named: Named])[] = [
	[/signature digest algorithm too weak/i, WEAK_SIGNATURE],
	[/certificate key too weak|dh key too small/i, { problem: 'tls-too-weak' }],
	[/proxy/i, { problem: 'proxy-error' }],
	[/socket hang up|other side closed|terminated/i, RESET],
];

function byText(code: string, message: string): Named {
	const known = BY_TEXT.find(([pattern]) => pattern.test(message))?.[1];
	return known ?? { problem: /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_)/.test(code) ? 'tls-failure' : 'protocol-error' };
}
