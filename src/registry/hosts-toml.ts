/**
 * Reads containerd's `hosts.toml` as containerd does: `core/remotes/docker/config/hosts.go` parseHostsFile. It ignores keys that it does
 * not know, and the whole file for one value of a wrong type.
 */
import { parseGoDuration } from './go-duration.js';
import { type Fields, readToml, type Toml } from './toml.js';

export type Capability = 'pull' | 'resolve' | 'push';

/** A certificate's file with its key's; the key may be in the same file. */
export interface KeyPairFiles {
	readonly certificate: string;
	readonly key?: string;
}

/** What the file says of one host. Files are named as they stand there. */
export interface HostEntry {
	/** With its scheme; absent where the file names no `server`: then it is the registry itself. */
	readonly endpoint?: string;
	readonly capabilities: readonly Capability[];
	readonly ca: readonly string[];
	readonly client: readonly KeyPairFiles[];
	readonly skipVerify?: boolean;
	readonly overridePath: boolean;
	readonly headers: Readonly<Record<string, string>>;
	/** Milliseconds. */
	readonly dialTimeout?: number;
	/** Where its table begins, or `server` stands. */
	readonly line: number;
}

export interface HostsFile {
	/** Asked in this order, and last the server. */
	readonly mirrors: readonly HostEntry[];
	readonly server: HostEntry;
}

export type ParsedHosts =
	| { readonly ok: true; readonly hosts: HostsFile }
	| { readonly ok: false; readonly line: number; readonly message: string };

const ALL: readonly Capability[] = ['pull', 'resolve', 'push'];

interface Field {
	readonly fits: (value: unknown) => boolean;
	/** What containerd takes. */
	readonly wants: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrTexts = (value: unknown) => isText(value) || (Array.isArray(value) && value.every(isText));
const isPair = (value: unknown) => Array.isArray(value) && value.length === 2 && value.every(isText);
const isTable = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const FIELDS = {
	capabilities: {
		fits: (value) => Array.isArray(value) && value.every((item) => isText(item) && capability(item) !== undefined),
		wants: 'a list of "pull", "resolve" and "push"',
	},
	ca: { fits: isTextOrTexts, wants: 'a file or a list of files' },
	client: {
		fits: (value) => isText(value) || (Array.isArray(value) && value.every((item) => isText(item) || isPair(item))),
		wants: 'a file, a list of files, or a list of pairs of a certificate and its key',
	},
	skip_verify: { fits: (value) => typeof value === 'boolean', wants: 'true or false' },
	override_path: { fits: (value) => typeof value === 'boolean', wants: 'true or false' },
	header: {
		fits: (value) => isTable(value) && Object.values(value).every(isTextOrTexts),
		wants: 'a table of texts or lists of texts',
	},
	dial_timeout: {
		fits: (value) => value === '' || (isText(value) && parseGoDuration(value) !== undefined),
		wants: 'a time like "5s" or "500ms"',
	},
} as const satisfies Record<string, Field>;

function capability(text: string): Capability | undefined {
	return ALL.find((known) => known === text.toLowerCase());
}

class Fault extends Error {
	constructor(
		readonly line: number,
		message: string,
	) {
		super(message);
	}
}

/** Never throws. What makes containerd ignore the file is told with its line. */
export function parseHostsToml(text: string): ParsedHosts {
	const read = readToml(text);
	if (!read.ok) return { ok: false, line: read.line, message: `It is no TOML: ${read.message}.` };
	try {
		return { ok: true, hosts: readHosts(read.toml) };
	} catch (error) {
		if (error instanceof Fault) return { ok: false, line: error.line, message: error.message };
		throw error;
	}
}

function readHosts(toml: Toml): HostsFile {
	const { server = '', host: hosts = {} } = toml.values;
	if (!isText(server)) throw new Fault(toml.lineOf(['server']), '`server` must be a text.');
	if (!isTable(hosts)) throw new Fault(toml.lineOf(['host']), '`host` must be a table.');
	// Only hosts with a `[host."…"]` of their own are asked, in the order of these.
	const names = new Set(toml.tables.flatMap(({ path: [root, name] }) => (root === 'host' && name ? [name] : [])));
	const mirrors = [...names].map((name) => readEntry(toml, ['host', name], name, fieldsOf(hosts[name])));
	return { mirrors, server: readEntry(toml, [], server, toml.values) };
}

function fieldsOf(value: unknown): Fields {
	return isTable(value) ? value : {};
}

function readEntry(toml: Toml, path: readonly string[], name: string, fields: Fields): HostEntry {
	for (const [key, { fits, wants }] of Object.entries<Field>(FIELDS)) {
		if (!(key in fields) || fits(fields[key])) continue;
		throw new Fault(toml.lineOf([...path, key]), `\`${key}\` must be ${wants}.`);
	}
	const line = toml.lineOf(path.length > 0 ? path : ['server']);
	const endpoint = name === '' ? undefined : withScheme(name);
	if (endpoint !== undefined && !URL.canParse(endpoint)) throw new Fault(line, `\`${name}\` is no address.`);
	const { skip_verify: skipVerify, dial_timeout: dial } = fields;
	const dialTimeout = isText(dial) ? parseGoDuration(dial) : undefined;
	const capabilities = texts(fields.capabilities).flatMap((text) => capability(text) ?? []);
	return {
		...(endpoint !== undefined && { endpoint }),
		capabilities: capabilities.length > 0 ? capabilities : ALL,
		ca: texts(fields.ca),
		client: pairsOf(fields.client),
		...(typeof skipVerify === 'boolean' && { skipVerify }),
		overridePath: fields.override_path === true,
		headers: headersOf(fieldsOf(fields.header)),
		...(dialTimeout !== undefined && { dialTimeout }),
		line,
	};
}

function withScheme(name: string): string {
	return name.startsWith('http') ? name : `https://${name}`;
}

function texts(value: unknown): string[] {
	return (Array.isArray(value) ? value : [value]).filter(isText);
}

function pairsOf(value: unknown): KeyPairFiles[] {
	const items: readonly unknown[] = Array.isArray(value) ? value : [value];
	return items.flatMap((item) => {
		const [certificate, key = ''] = texts(item);
		return certificate === undefined ? [] : [{ certificate, ...(key !== '' && { key }) }];
	});
}

/** Several values of one name go out as one line: RFC 9110 §5.3. */
function headersOf(fields: Fields): Record<string, string> {
	return Object.fromEntries(
		Object.entries(fields).map(([name, value]) => [name.toLowerCase(), texts(value).join(', ')]),
	);
}
