/** Reads a node's `certs.d` folder as containerd does: `core/remotes/docker/config/hosts.go` loadHostDir, `hosts_unix.go` hostPaths. */
import { isAbsolute, join } from 'node:path';
import type { ClientCertificate, TlsSettings } from './dispatchers.js';
import type { AccessSettings, HostSettings, Mirror } from './endpoint.js';
import { type HostEntry, type KeyPairFiles, parseHostsToml } from './hosts-toml.js';

export interface FolderReaders {
	/** A file's text; `undefined` if there is none. */
	readonly readText: (path: string) => Promise<string | undefined>;
	/** The names in a folder; `undefined` if there is none. */
	readonly list: (path: string) => Promise<readonly string[] | undefined>;
}

export interface HostsFault {
	readonly file: string;
	/** Absent where it is about the whole file. */
	readonly line?: number;
	readonly message: string;
}

export interface LoadedHosts {
	/** By host; only those that the folder says something of. */
	readonly settings: Readonly<Record<string, HostSettings>>;
	readonly faults: readonly HostsFault[];
}

/** What the folder says of these hosts. A file that cannot be read is a fault, and never an error. */
export async function loadHostsDirectory(
	root: string,
	hosts: readonly string[],
	readers: FolderReaders,
): Promise<LoadedHosts> {
	const loaded = await Promise.all(
		hosts.map(async (host) => ({ host, ...(await new Loader(readers).load(root, host)) })),
	);
	const known = loaded.flatMap(({ host, settings }) => (settings ? [[host, settings] as const] : []));
	const faults = new Map(loaded.flatMap((one) => one.faults).map((fault) => [JSON.stringify(fault), fault]));
	return { settings: Object.fromEntries(known), faults: [...faults.values()] };
}

/** The first of these that exists counts, and no other. */
function foldersOf(host: string): string[] {
	const ported = /^(.+):(\d+)$/.exec(host);
	return [...(ported ? [`${ported[1]}_${ported[2]}_`] : []), host, '_default'];
}

class Loader {
	readonly faults: HostsFault[] = [];

	constructor(readonly readers: FolderReaders) {}

	async load(root: string, host: string): Promise<{ settings?: HostSettings; faults: readonly HostsFault[] }> {
		for (const name of foldersOf(host)) {
			const folder = join(root, name);
			const names = await this.readers.list(folder);
			if (!names) continue;
			return { settings: await this.#loadFolder(folder, names), faults: this.faults };
		}
		return { faults: [] };
	}

	async #loadFolder(folder: string, names: readonly string[]): Promise<HostSettings> {
		const file = join(folder, 'hosts.toml');
		const text = names.includes('hosts.toml') ? await this.readers.readText(file) : undefined;
		if (!text) return this.#loadCertificates(folder, names);
		const parsed = parseHostsToml(text);
		if (!parsed.ok) {
			const { line, message } = parsed;
			this.faults.push({ file, line, message: `${message} containerd ignores the whole file then, mirrors included.` });
			return this.#loadCertificates(folder, names);
		}
		const { mirrors, server } = parsed.hosts;
		const usable = mirrors.filter(({ capabilities }) => capabilities.includes('pull'));
		const endpoint = server.endpoint === undefined ? {} : { endpoint: server.endpoint };
		return {
			...endpoint,
			...(await this.#access(folder, file, server)),
			...(usable.length > 0 && {
				mirrors: await Promise.all(usable.map((entry) => this.#mirror(folder, file, entry))),
			}),
		};
	}

	async #mirror(folder: string, file: string, entry: HostEntry): Promise<Mirror> {
		const { endpoint = '', capabilities } = entry;
		const answersFor = capabilities.includes('resolve') ? 'tags and digests' : 'digests';
		return { endpoint, answersFor, ...(await this.#access(folder, file, entry)) };
	}

	async #access(folder: string, file: string, entry: HostEntry): Promise<AccessSettings> {
		const { skipVerify, overridePath, headers, dialTimeout } = entry;
		return {
			...(await this.#tls(folder, entry, { file, line: entry.line })),
			...(skipVerify !== undefined && { skipVerify }),
			...(overridePath && { overridePath }),
			...(Object.keys(headers).length > 0 && { headers }),
			...(dialTimeout !== undefined && { connectTimeout: dialTimeout }),
		};
	}

	/** Docker's way, for folders without a hosts.toml: `*.crt` are authorities, `*.cert` with `*.key` this end's own. */
	#loadCertificates(folder: string, names: readonly string[]): Promise<TlsSettings> {
		const sorted = [...names].sort();
		const ca = sorted.filter((name) => name.endsWith('.crt'));
		const client = sorted.flatMap((certificate): KeyPairFiles[] => {
			if (!certificate.endsWith('.cert')) return [];
			const key = certificate.replace(/cert$/, 'key');
			return [{ certificate, ...(names.includes(key) && { key }) }];
		});
		return this.#tls(folder, { ca, client }, { file: folder });
	}

	async #tls(
		folder: string,
		{ ca, client }: Pick<HostEntry, 'ca' | 'client'>,
		place: Omit<HostsFault, 'message'>,
	): Promise<TlsSettings> {
		const authorities = await Promise.all(ca.map((path) => this.#pem(folder, path, 'CERTIFICATE', place)));
		const pairs = await Promise.all(client.map((pair) => this.#pair(folder, pair, place)));
		return {
			...(ca.length > 0 && { ca: authorities.flatMap((text) => text ?? []) }),
			...(client.length > 0 && { clientCertificates: pairs.flatMap((pair) => pair ?? []) }),
		};
	}

	async #pair(
		folder: string,
		{ certificate: file, key: keyFile = file }: KeyPairFiles,
		place: Omit<HostsFault, 'message'>,
	): Promise<ClientCertificate | undefined> {
		const certificate = await this.#pem(folder, file, 'CERTIFICATE', place);
		const key = await this.#pem(folder, keyFile, 'PRIVATE KEY', place);
		return certificate === undefined || key === undefined ? undefined : { certificate, key };
	}

	async #pem(
		folder: string,
		name: string,
		kind: string,
		place: Omit<HostsFault, 'message'>,
	): Promise<string | undefined> {
		const path = isAbsolute(name) ? name : join(folder, name);
		const text = await this.readers.readText(path);
		if (text?.includes(`${kind}-----`)) return text;
		const what = text === undefined ? 'There is no file' : `There is no ${kind.toLowerCase()} in PEM in`;
		this.faults.push({
			...place,
			message: `${what} \`${path}\`; a node where that is so pulls nothing from this host.`,
		});
		return undefined;
	}
}
