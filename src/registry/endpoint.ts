import { posix } from 'node:path';
import type { TlsSettings } from './dispatchers.js';

/** How an address is asked, as containerd's hosts.toml has it. */
export interface AccessSettings extends TlsSettings {
	/** Takes the endpoint's path as the API's root; else `/v2` is added to it. */
	readonly overridePath?: boolean;
	/** Sent with every request to this address. */
	readonly headers?: Readonly<Record<string, string>>;
}

/** A host that has copies of a registry's images, as `[host."…"]` in containerd's hosts.toml. */
export interface Mirror extends AccessSettings {
	/** `http://…` allows it to go without TLS. */
	readonly endpoint: string;
	/** What it is asked for; `digests` is one that may not say what a tag means. */
	readonly answersFor?: 'tags and digests' | 'digests';
}

/** What a configuration may say of one registry. */
export interface HostSettings extends AccessSettings {
	/** Where its API is, as `server` in containerd's hosts.toml; `http://…` allows it to go without TLS. */
	readonly endpoint?: string;
	/** Other hosts that may have its credentials, since its token service is there. */
	readonly tokenHosts?: readonly string[];
	/** Asked before the registry itself, in this order and without credentials: those are the registry's. */
	readonly mirrors?: readonly Mirror[];
}

/** Docker Hub's API is not at the name that images have. Source: containerd `core/remotes/docker/registry.go` DefaultHost. */
const OWN_ENDPOINTS: ReadonlyMap<string, string> = new Map([['docker.io', 'https://registry-1.docker.io']]);

/** The root of a registry's API, as `https://ghcr.io/v2`; throws where `isAddressable` says no. */
export function endpointOf(host: string, settings: HostSettings | undefined): URL {
	return apiRoot(originOf(host, settings), settings?.overridePath);
}

/** Source: containerd `core/remotes/docker/config/hosts.go` parseHostConfig. */
export function apiRoot(endpoint: string, overridePath = false): URL {
	const url = new URL(endpoint);
	const path = posix.normalize(url.pathname).replace(/\/$/, '');
	url.pathname = overridePath || path.endsWith('/v2') ? path : `${path}/v2`;
	return url;
}

/** The registry's name, where what is asked has another: containerd tells it with `?ns=` then (`registry.go` isProxy). */
export function namespaceFor(host: string, endpoint: URL): string | undefined {
	return [host, originOf(host, undefined).replace('https://', '')].includes(endpoint.host) ? undefined : host;
}

/** Whether a host can be connected to at all: the grammar of references allows a port of 99999, and addresses like 1.2.3.999. */
export function isAddressable(host: string, settings: HostSettings | undefined): boolean {
	return URL.canParse(originOf(host, settings));
}

function originOf(host: string, settings: HostSettings | undefined): string {
	return settings?.endpoint ?? OWN_ENDPOINTS.get(host) ?? `https://${host}`;
}

export interface AddressSettings {
	readonly tls: TlsSettings;
	readonly headers: Readonly<Record<string, string>>;
	readonly isPlain: boolean;
	readonly tokenHosts: readonly string[];
}

/** The settings by the host of the address, with its port unless that is the scheme's own. */
export function settingsByAddress(hosts: Readonly<Record<string, HostSettings>>): ReadonlyMap<string, AddressSettings> {
	const mirrors = Object.values(hosts).flatMap((settings) => settings.mirrors ?? []);
	const addressable = Object.entries(hosts).filter(([host, settings]) => isAddressable(host, settings));
	return new Map([
		...mirrors.map((mirror) => addressed(new URL(mirror.endpoint), mirror, [])),
		...addressable.map(([host, settings]) =>
			addressed(endpointOf(host, settings), settings, settings.tokenHosts ?? []),
		),
	]);
}

function addressed(url: URL, access: AccessSettings, tokenHosts: readonly string[]): [string, AddressSettings] {
	const { headers = {}, ...tls } = access;
	return [url.host, { tls, headers, isPlain: url.protocol === 'http:', tokenHosts }];
}
