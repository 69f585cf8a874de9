import type { TlsSettings } from '../registry/dispatchers.js';
import { endpointOf, type HostSettings, isAddressable } from '../registry/endpoint.js';

/** A file below containerd's `config_path`: https://github.com/containerd/containerd/blob/main/docs/hosts.md. */
export interface NodeFile {
	/** Relative to the folder. */
	readonly path: string;
	readonly content: string;
}

export interface HostsOptions {
	/** By host as image references have it: the same that the probe goes by. */
	readonly hosts: Readonly<Record<string, HostSettings>>;
	/** Registries at loopback addresses of this machine that the node may reach, besides those in the settings. */
	readonly local: readonly string[];
	/** Where this machine is, seen from the node. */
	readonly gateway?: string;
}

/** What the node's containerd has to know of registries that are not as usual: mirrors, authorities, plain HTTP, this machine's own. */
export function hostsFiles({ hosts, local, gateway }: HostsOptions): NodeFile[] {
	const aliases = gateway === undefined ? [] : local.filter(isLoopback);
	const names = [...new Set([...Object.keys(hosts), ...aliases])].filter(isFolderName);
	return names
		.filter((host) => isAddressable(host, hosts[host]))
		.flatMap((host) => filesFor(host, hosts[host], gateway));
}

function filesFor(host: string, settings: HostSettings | undefined, gateway: string | undefined): NodeFile[] {
	const mirrors = (settings?.mirrors ?? []).map((mirror, index) => {
		const tls = tlsOf(mirror, `mirror-${index}.crt`);
		const lines = [
			`[host.${quote(fromNode(new URL(mirror.endpoint), gateway).origin)}]`,
			...tls.lines.map((line) => `  ${line}`),
		];
		return { lines, files: tls.files };
	});
	const endpoint = endpointOf(host, settings);
	// As containerd does by itself for its own localhost: HTTPS whoever it says it is, else plain HTTP.
	const isGuess = isLoopback(host) && settings?.endpoint === undefined;
	if (isGuess) endpoint.protocol = 'http:';
	const own = tlsOf(isGuess ? { ...settings, skipVerify: true } : (settings ?? {}), 'ca.crt');
	const toml = [
		`server = ${quote(fromNode(endpoint, gateway).origin)}`,
		...own.lines,
		...mirrors.flatMap(({ lines }) => ['', ...lines]),
		'',
	].join('\n');
	return [{ path: 'hosts.toml', content: toml }, ...own.files, ...mirrors.flatMap(({ files }) => files)].map(
		(file) => ({
			...file,
			path: `${host}/${file.path}`,
		}),
	);
}

function tlsOf({ ca = [], skipVerify }: TlsSettings, file: string) {
	return {
		lines: [
			'capabilities = ["pull", "resolve"]',
			...(ca.length > 0 ? [`ca = ${quote(file)}`] : []),
			...(skipVerify ? ['skip_verify = true'] : []),
		],
		files: ca.length > 0 ? [{ path: file, content: ca.map((pem) => `${pem.trim()}\n`).join('') }] : [],
	};
}

/** An address as the node reaches it: what is this machine here, is the node itself there. */
function fromNode(url: URL, gateway: string | undefined): URL {
	const seen = new URL(url);
	if (gateway !== undefined && isLoopback(url.host)) seen.hostname = gateway.includes(':') ? `[${gateway}]` : gateway;
	return seen;
}

/** `localhost`, 127.0.0.0/8 and ::1, with or without a port. */
export function isLoopback(host: string): boolean {
	return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}

/** What an image reference can have before its first slash. */
function isFolderName(host: string): boolean {
	return /^[A-Za-z0-9[\]][A-Za-z0-9.:[\]-]*$/.test(host);
}

/** A basic string of TOML, which JSON's strings are. */
function quote(text: string): string {
	return JSON.stringify(text);
}
