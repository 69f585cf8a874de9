import type { LookupFunction } from 'node:net';
import tls from 'node:tls';
import { Client, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { CertificateNameError, findNameFault } from './certificate.js';
import { guardedLookup, type PrivatePolicy } from './guard.js';

export interface TlsSettings {
	/** Certificates in PEM that count beside the usual ones. */
	readonly ca?: readonly string[];
	/** Accepts any certificate, as `skip_verify` of containerd's hosts.toml does. */
	readonly skipVerify?: boolean;
	/** What this end shows where a server asks who is there. */
	readonly clientCertificates?: readonly ClientCertificate[];
	/** Milliseconds to connect, in place of the usual ones. */
	readonly connectTimeout?: number;
}

/** In PEM. */
export interface ClientCertificate {
	readonly certificate: string;
	readonly key: string;
}

export interface ProxySettings {
	readonly httpProxy?: string;
	readonly httpsProxy?: string;
	readonly noProxy?: string;
}

export interface DispatcherOptions {
	/** @param host with its port unless that is the scheme's own */
	readonly tlsOf: (host: string) => TlsSettings;
	readonly mayBePrivate: PrivatePolicy;
	readonly proxy: ProxySettings;
	/** Milliseconds to connect, with TLS. */
	readonly connectTimeout: number;
	/** Sockets per origin over HTTP/1.1. */
	readonly connections: number;
	/** For tests; the system's otherwise. */
	readonly lookup?: LookupFunction;
}

const IDLE = 30_000;

/** Requests at once over one HTTP/2 connection; servers allow a hundred or more. */
const STREAMS = 64;

/** undici sends one request at a time even over HTTP/2, unless told otherwise; over HTTP/1.1 that is right. */
function createClient(origin: URL, options: object): Client {
	const { connect, ...rest }: Client.Options = options;
	if (typeof connect !== 'function') return new Client(origin, options);
	const client: Client = new Client(origin, {
		...rest,
		connect: (target, done) =>
			connect(target, (...result) => {
				const [, socket] = result;
				if (socket instanceof tls.TLSSocket && socket.alpnProtocol === 'h2') client.pipelining = STREAMS;
				done(...result);
			}),
	});
	return client;
}

/** Certificates beside the usual ones, as in containerd; `undefined` leaves Node its own, with NODE_EXTRA_CA_CERTS. */
function authorities(ca: readonly string[] | undefined): string[] | undefined {
	if (!ca || ca.length === 0) return undefined;
	// Node has it since 22.15; before, NODE_EXTRA_CA_CERTS cannot be asked for.
	const usual: readonly string[] =
		'getCACertificates' in tls && typeof tls.getCACertificates === 'function'
			? tls.getCACertificates('default')
			: tls.rootCertificates;
	return [...usual, ...ca];
}

/** One pool of connections per origin: each with its own certificates, address policy and proxy. */
export class Dispatchers {
	readonly #byOrigin = new Map<string, Dispatcher>();

	constructor(readonly options: DispatcherOptions) {}

	of(url: URL): Dispatcher {
		const known = this.#byOrigin.get(url.origin);
		if (known) return known;
		const dispatcher = this.#create(url);
		this.#byOrigin.set(url.origin, dispatcher);
		return dispatcher;
	}

	/** Cuts all connections. */
	async close(): Promise<void> {
		await Promise.all([...this.#byOrigin.values()].map((dispatcher) => dispatcher.destroy()));
	}

	#create(url: URL): Dispatcher {
		const { proxy, connections, mayBePrivate, lookup, tlsOf } = this.options;
		const { connectTimeout = this.options.connectTimeout } = tlsOf(url.host);
		const tlsOptions = this.#tlsOptions(url);
		return new EnvHttpProxyAgent({
			// An empty text keeps it from reading the environment, which is the edges' business.
			httpProxy: proxy.httpProxy ?? '',
			httpsProxy: proxy.httpsProxy ?? '',
			noProxy: proxy.noProxy ?? '',
			connections,
			allowH2: true,
			keepAliveTimeout: IDLE,
			factory: (origin, options) => new Pool(origin, { ...options, factory: createClient }),
			// A proxy looks names up itself, and may well be in the private network: neither is guarded here.
			connect: { ...tlsOptions, timeout: connectTimeout, lookup: guardedLookup(mayBePrivate(url.host), lookup) },
			requestTls: { ...tlsOptions, timeout: connectTimeout, allowH2: true },
			proxyTls: { timeout: connectTimeout },
		});
	}

	#tlsOptions(url: URL) {
		const { ca, skipVerify = false, clientCertificates = [] } = this.options.tlsOf(url.host);
		const certificates = authorities(ca);
		const host = url.hostname.replace(/^\[|\]$/g, '');
		return {
			minVersion: 'TLSv1.2',
			rejectUnauthorized: !skipVerify,
			...(certificates && { ca: certificates }),
			...(clientCertificates.length > 0 && {
				cert: clientCertificates.map(({ certificate }) => certificate),
				key: clientCertificates.map(({ key }) => key),
			}),
			checkServerIdentity: (_name: string, { subject, subjectaltname }: tls.PeerCertificate): Error | undefined => {
				const fault = findNameFault(host, {
					...(subjectaltname !== undefined && { subjectAltName: subjectaltname }),
					...(typeof subject?.CN === 'string' && { commonName: subject.CN }),
				});
				return fault && new CertificateNameError(fault);
			},
		} as const;
	}
}
