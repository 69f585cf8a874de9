import { type DiagnosisDefinition, phrase } from '../definition.js';
import type { DiagnosisId } from '../ids.js';

/** The registry’s certificate, or that it has none. */
export const tls = {
	'tls-unknown-authority': {
		title: 'The registry’s certificate comes from a CA that the node does not trust',
		cause: 'The chain of the certificate ends in an authority that is not among the node’s roots.',
		remedy:
			'Install the CA for this registry on every node: `ca = "…"` in `/etc/containerd/certs.d/<host>/hosts.toml`, `/etc/containers/certs.d/<host>/ca.crt` for CRI-O, `/etc/docker/certs.d/<host>/ca.crt` for Docker; let the registry send its intermediate certificates.',
		severity: 'error',
		retry: false,
		patterns: [
			phrase(/\bcertificate signed by unknown authority\b/),
			phrase(
				/\bself[- ]signed certificate\b|\bcertificate is not trusted\b|\bunknown certificate authority\b|\bunknown ca\b/,
			),
			phrase(/\bunable to (?:get local issuer certificate|verify the first certificate)\b/),
			phrase(/\bremote error: tls: (?:bad certificate|unknown certificate(?: authority)?|certificate required)\b/),
			phrase(
				/\bx509: (?:certificate (?:is not authorized to sign|specifies an incompatible)|invalid signature|negative serial|failed to load system roots|cannot verify signature|unhandled critical|too many intermediates)/,
			),
			phrase(
				/\bfailed to verify certificate: (?!x509: certificate (?:has expired|is (?:not )?valid for|relies on)|x509: cannot validate)\S/,
			),
			phrase(/\bx509\b.{0,60}\b(?:not standards compliant|unknown authority|not trusted)\b/),
			{
				form: 'phrase',
				network: [
					'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
					'SELF_SIGNED_CERT_IN_CHAIN',
					'DEPTH_ZERO_SELF_SIGNED_CERT',
					'UNABLE_TO_GET_ISSUER_CERT',
					'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
					'CERT_UNTRUSTED',
					'CERT_SIGNATURE_FAILURE',
					'INVALID_CA',
				],
			},
		],
		examples: [
			'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": tls: failed to verify certificate: x509: certificate signed by unknown authority',
			'Error response from daemon: Get "https://registry.example.com/v2/": x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "Acme Root")',
		],
	},

	'tls-certificate-expired': {
		title: 'The registry’s certificate is out of date, or the node’s clock is wrong',
		cause: 'By the node’s clock the certificate is no longer, or not yet, valid.',
		remedy: 'Compare the two dates in the message: renew the certificate, or set the node’s clock.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tls-unknown-authority'],
		patterns: [
			phrase(/\bcertificate (?:has expired|is expired|expired|is not yet valid)\b/),
			phrase(/\bexpired certificate\b|\bcert(?:ificate)? has expired\b/),
			phrase(/\bcurrent time \S+ is (?:after|before)\b/),
			{ form: 'phrase', network: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'] },
		],
		examples: [
			'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-02-01T10:00:00Z is after 2026-01-31T23:59:59Z',
			'Get "https://registry.example.com/v2/": x509: certificate has expired or is not yet valid',
		],
	},

	'tls-hostname-mismatch': {
		title: 'The registry’s certificate is for another name',
		cause: 'The host name or address in the image is none of those that the certificate covers.',
		remedy:
			'Use a name that the certificate lists, or have it issued again with this host (or this IP address) as a subject alternative name.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tls-unknown-authority'],
		patterns: [
			phrase(/\bcertificate is (?:not )?valid for\b/),
			phrase(/\bdoesn't contain any (?:ip|dns) sans?\b|\bdoes not contain any (?:ip|dns) sans?\b/),
			phrase(/\bwanted to match\b/),
			phrase(/\bcannot validate certificate for\b/),
			phrase(
				/\b(?:host ?name|host|ip)\b.{0,60}\bdoes not match (?:the )?certificate\b|\bcertificate name\b.{0,60}\b(?:mismatch|does not match)\b/,
			),
			phrase(/\bip: \S+ is not in the cert's list\b|\bhostname\/ip does not match certificate's altnames\b/),
			{ form: 'phrase', network: ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'] },
		],
		examples: [
			'tls: failed to verify certificate: x509: certificate is valid for registry.example.org, not registry.example.com',
			'failed to do request: Head "https://10.0.0.9/v2/acme/shop/manifests/2.0": x509: cannot validate certificate for 10.0.0.9 because it doesn\'t contain any IP SANs',
		],
	},

	'tls-legacy-common-name': {
		title: 'The registry’s certificate has a Common Name only',
		cause:
			'The certificate names its host in the Common Name alone, which no runtime of a supported Kubernetes looks at.',
		remedy:
			'Have the certificate issued again with the host as a subject alternative name (`DNS:` or `IP:`); no setting on the nodes brings the old behaviour back.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tls-hostname-mismatch', 'tls-unknown-authority'],
		also: ['tls-hostname-mismatch'],
		patterns: [
			phrase(/\blegacy common name\b/),
			phrase(/\bcommon name (?:field|matching)\b|\bx509ignorecn\b/),
			phrase(/\bcertificate is not valid for any names\b.{0,120}\bcommon name\b/),
		],
		examples: [
			'tls: failed to verify certificate: x509: certificate relies on legacy Common Name field, use SANs instead',
			'x509: certificate relies on legacy Common Name field, use SANs or temporarily enable Common Name matching with GODEBUG=x509ignoreCN=0',
		],
	},

	'http-registry-https-client': {
		title: 'The registry speaks plain HTTP, and the node asks over HTTPS',
		cause: 'Something that is no TLS server answered: usually a registry without a certificate, or the wrong port.',
		remedy:
			'Give the registry a certificate; or tell the nodes that this one host is plain HTTP (`server = "http://…"` in `/etc/containerd/certs.d/<host>/hosts.toml`, `insecure-registries` in Docker’s daemon.json, `insecure = true` in registries.conf for CRI-O).',
		severity: 'error',
		retry: false,
		patterns: [
			phrase(/\bserver gave http response to https client\b/),
			phrase(/\bfirst record does not look like a tls handshake\b/),
			phrase(
				/\bwrong version number\b|\btls: oversized record\b|\bunsupported ssl\/tls version\b|\bpacket length too long\b/,
			),
			phrase(/\bclient sent an http request to an https server\b/),
			{ form: 'phrase', network: ['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'] },
		],
		examples: [
			'failed to do request: Head "https://registry.example.com:5000/v2/acme/shop/manifests/2.0": http: server gave HTTP response to HTTPS client',
			'Get "https://registry.example.com:5000/v2/": tls: first record does not look like a TLS handshake',
		],
	},
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
