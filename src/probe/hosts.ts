import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { ConfiguredHosts } from '../config/config.js';
import type { ConfiguredHost } from '../config/schema.js';
import { UsageError } from '../errors.js';
import type { Skipped } from '../manifests/skipped.js';
import type { TlsSettings } from '../registry/dispatchers.js';
import type { HostSettings } from '../registry/endpoint.js';
import { type FolderReaders, loadHostsDirectory } from '../registry/hosts-directory.js';

export interface Hosts {
	readonly settings: Readonly<Record<string, HostSettings>>;
	/** What of the nodes' own files cannot be read. */
	readonly skipped: readonly Skipped[];
}

/**
 * How nodes reach registries: what the configuration says, and what stands in the folder like containerd's that it names.
 *
 * @param registries hosts as image references have them
 * @param cwd the folder that files are relative to
 * @throws {UsageError} for a CA file that cannot be read or holds no certificate
 */
export async function loadHosts(hosts: ConfiguredHosts, registries: readonly string[], cwd: string): Promise<Hosts> {
	const named = configuredHosts(hosts, cwd);
	if (hosts.configPath === undefined) return { settings: named, skipped: [] };
	const { settings, faults } = await loadHostsDirectory(resolve(cwd, hosts.configPath), registries, FILES);
	const skipped = faults.map(({ file, line = 1, message }) => ({
		file: relative(cwd, file).split(sep).join('/'),
		line,
		reason: 'unreadable' as const,
		message,
	}));
	return { settings: { ...settings, ...named }, skipped };
}

const FILES: FolderReaders = {
	readText: (path) => orAbsent(readFile(path, 'utf8')),
	list: (path) => orAbsent(readdir(path)),
};

/** What is not there is no fault: containerd looks in many places. */
async function orAbsent<Content>(pending: Promise<Content>): Promise<Content | undefined> {
	try {
		return await pending;
	} catch {
		return undefined;
	}
}

function configuredHosts({ named }: ConfiguredHosts, cwd: string): Record<string, HostSettings> {
	return Object.fromEntries(
		Object.entries(named).map(([host, { endpoint, 'token-hosts': tokenHosts, mirrors, ...tls }]) => [
			host,
			{
				...tlsSettings(tls, host, cwd),
				...(endpoint !== undefined && { endpoint }),
				...(tokenHosts && { tokenHosts }),
				...(mirrors && {
					mirrors: mirrors.map((mirror) => ({ endpoint: mirror.endpoint, ...tlsSettings(mirror, host, cwd) })),
				}),
			},
		]),
	);
}

function tlsSettings(
	{ ca, 'skip-verify': skipVerify }: Pick<ConfiguredHost, 'ca' | 'skip-verify'>,
	host: string,
	cwd: string,
): TlsSettings {
	return {
		...(ca && { ca: ca.map((file) => readCertificate(file, host, cwd)) }),
		...(skipVerify !== undefined && { skipVerify }),
	};
}

function readCertificate(file: string, host: string, cwd: string): string {
	try {
		const text = readFileSync(resolve(cwd, file), 'utf8');
		if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
		throw new UsageError(
			`The CA file \`${file}\` for \`${host}\` cannot be read (${code}). Mend \`registries.hosts\`.`,
		);
	}
	throw new UsageError(`The CA file \`${file}\` for \`${host}\` holds no PEM certificate. Mend \`registries.hosts\`.`);
}
