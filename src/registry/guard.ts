/**
 * Which addresses a probe may reach. The author of a pull request chooses the hosts, so the runner's own network and the
 * cloud's metadata service are out of reach, by whatever name. Addresses: IANA's special-purpose registries, RFC 6890.
 */
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

export type AddressClass = 'public' | 'private' | 'link-local';

/** The code of errors for addresses that the policy keeps out of reach. */
export const ADDRESS_REFUSED = 'ADDRESS_REFUSED';

export class AddressRefused extends Error {
	override readonly name = 'AddressRefused';
	readonly code = ADDRESS_REFUSED;

	constructor(host: string, address: string, kind: AddressClass) {
		const place = kind === 'link-local' ? 'a link-local or metadata address' : 'a private or loopback address';
		super(host === address ? `${address} is ${place}` : `${host} resolves to ${address}, ${place}`);
	}
}

function subnets(ranges: readonly string[]): BlockList {
	const list = new BlockList();
	for (const range of ranges) {
		const [address = '', prefix = ''] = range.split('/');
		list.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
	}
	return list;
}

/** With the metadata services that some clouds have outside 169.254.0.0/16. */
const LINK_LOCAL = subnets([
	'169.254.0.0/16',
	'fe80::/10',
	'fd00:ec2::254/128',
	'100.100.100.200/32',
	'168.63.129.16/32',
]);

const PRIVATE = subnets([
	...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16'],
	...['198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4'],
	...['::/127', '100::/64', 'fc00::/7', 'fec0::/10', 'ff00::/8'],
]);

/** Where an IPv6 address carries an IPv4 address, in bytes: mapped, NAT64, 6to4. */
const EMBEDDING = [
	{ range: subnets(['::ffff:0:0/96']), at: 12 },
	{ range: subnets(['64:ff9b::/96']), at: 12 },
	{ range: subnets(['2002::/16']), at: 2 },
] as const;

/** The bytes of a valid IPv6 address without a zone. */
function bytesOf(address: string): number[] {
	// The URL parser writes an IPv4 tail as two groups, and lower case hexadecimal throughout.
	const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
	const [head = '', tail] = canonical.split('::');
	const groupsOf = (part: string | undefined) => (part ? part.split(':') : []);
	const [before, after] = [groupsOf(head), groupsOf(tail)];
	const gap = Array.from({ length: 8 - before.length - after.length }, () => '0');
	return [...before, ...gap, ...after].flatMap((group) => {
		const value = Number.parseInt(group, 16);
		return [value >> 8, value & 255];
	});
}

/** Classifies an IP address, without brackets. What is no address is taken for private: it must not be reached unseen. */
export function classifyAddress(address: string): AddressClass {
	const bare = address.replace(/%.*$/, '');
	const family = isIP(bare);
	if (family === 0) return 'private';
	if (family === 6) {
		const embedding = EMBEDDING.find(({ range }) => range.check(bare, 'ipv6'));
		if (embedding)
			return classifyAddress(
				bytesOf(bare)
					.slice(embedding.at, embedding.at + 4)
					.join('.'),
			);
	}
	const name = family === 6 ? 'ipv6' : 'ipv4';
	if (LINK_LOCAL.check(bare, name)) return 'link-local';
	return PRIVATE.check(bare, name) ? 'private' : 'public';
}

/** Whether a host (`host` or `host:port`, as in an address bar) may be one in the runner's own network. */
export type PrivatePolicy = (host: string) => boolean;

function isAllowed(address: string, mayBePrivate: boolean): boolean {
	const kind = classifyAddress(address);
	return kind === 'public' || (kind === 'private' && mayBePrivate);
}

/** Refuses an address that stands in a URL itself: those are never looked up. Names pass; `guardedLookup` sees them. */
export function refusalOf(url: URL, policy: PrivatePolicy): AddressRefused | undefined {
	const address = url.hostname.replace(/^\[|\]$/g, '');
	if (isIP(address) === 0 || isAllowed(address, policy(url.host))) return undefined;
	return new AddressRefused(address, address, classifyAddress(address));
}

/** A lookup for the connections to one host, which drops the addresses out of reach at the moment of connecting. */
export function guardedLookup(mayBePrivate: boolean, lookup: LookupFunction = systemLookup): LookupFunction {
	return (hostname, options, callback) => {
		lookup(hostname, { ...options, all: true }, (error, found) => {
			if (error) return callback(error, []);
			const addresses = typeof found === 'string' ? [{ address: found, family: isIP(found) }] : found;
			const allowed = addresses.filter(({ address }) => isAllowed(address, mayBePrivate));
			const [first] = allowed;
			if (!first) {
				const refused = addresses[0]?.address ?? '';
				return callback(new AddressRefused(hostname, refused, classifyAddress(refused)), []);
			}
			if (options.all) return callback(null, allowed);
			return callback(null, first.address, first.family);
		});
	};
}
