import type { TlsSettings } from './dispatchers.js';

/** A host that has copies of a registry's images, as `[host."…"]` in containerd's hosts.toml. */
export interface Mirror extends TlsSettings {
	/** Its origin; `http://…` allows it to go without TLS. */
	readonly endpoint: string;
}

/** What a configuration may say of one registry. */
export interface HostSettings extends TlsSettings {
	/** Where its API is, as `server` in containerd's hosts.toml; `http://…` allows it to go without TLS. */
	readonly endpoint?: string;
	/** Other hosts that may have its credentials, since its token service is there. */
	readonly tokenHosts?: readonly string[];
	/** Asked before the registry itself, in this order and without credentials: those are the registry's. */
	readonly mirrors?: readonly Mirror[];
}

/** Docker Hub's API is not at the name that images have. Source: containerd `core/remotes/docker/registry.go` DefaultHost. */
const OWN_ENDPOINTS: ReadonlyMap<string, string> = new Map([['docker.io', 'https://registry-1.docker.io']]);

/** The origin of a registry's API; throws where `isAddressable` says no. */
export function endpointOf(host: string, settings: HostSettings | undefined): URL {
	return new URL(originOf(host, settings));
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

function addressed(url: URL, tls: TlsSettings, tokenHosts: readonly string[]): [string, AddressSettings] {
	return [url.host, { tls, isPlain: url.protocol === 'http:', tokenHosts }];
}
