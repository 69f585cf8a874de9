/**
 * Whether a certificate is for a host, by the rules of the Go programs on the nodes: Go `crypto/x509` verify.go,
 * VerifyHostname and HostnameError. Node's own check accepts a Common Name, which no Go since 1.17 does.
 */
import { isIP } from 'node:net';

export interface CertificateNames {
	/** As Node prints it: `DNS:a.example, IP Address:192.0.2.1`; absent without the extension. */
	readonly subjectAltName?: string;
	readonly commonName?: string;
}

export type NameProblem = 'tls-hostname-mismatch' | 'tls-legacy-common-name';

export interface NameFault {
	readonly problem: NameProblem;
	/** What the runtime on the node will say. */
	readonly message: string;
}

interface AlternativeNames {
	readonly dns: readonly string[];
	readonly ip: readonly string[];
}

/** Node quotes a name as JSON if it holds what could be mistaken for the list's own syntax. */
const ENTRY = /([A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/gy;

function readAlternativeNames(text: string): AlternativeNames {
	const entries = [...text.matchAll(ENTRY)].map(([, kind, value = '']) => ({ kind, value: unquote(value) }));
	const of = (wanted: string) => entries.filter(({ kind }) => kind === wanted).map(({ value }) => value);
	return { dns: of('DNS'), ip: of('IP Address').map(canonicalAddress) };
}

function unquote(value: string): string {
	if (!value.startsWith('"')) return value;
	try {
		return String(JSON.parse(value));
	} catch {
		return value;
	}
}

function canonicalAddress(address: string): string {
	return isIP(address) === 6 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
}

/** A `*` stands for the whole first label and no more. */
function matchesName(pattern: string, host: string): boolean {
	const [pattern0, ...patternRest] = pattern.toLowerCase().split('.');
	const [host0, ...hostRest] = host.toLowerCase().replace(/\.$/, '').split('.');
	if (patternRest.join('.') !== hostRest.join('.') || host0 === '') return false;
	return pattern0 === host0 || (pattern0 === '*' && patternRest.length > 0);
}

/**
 * What Go finds wrong with a certificate's names for a host; `undefined` if nothing.
 *
 * @param host a DNS name, or an IP address without brackets
 */
export function findNameFault(host: string, { subjectAltName, commonName }: CertificateNames): NameFault | undefined {
	const names = readAlternativeNames(subjectAltName ?? '');
	const isAddress = isIP(host) !== 0;
	const valid = isAddress ? names.ip : names.dns;
	if (isAddress ? valid.includes(canonicalAddress(host)) : valid.some((name) => matchesName(name, host))) {
		return undefined;
	}
	if (subjectAltName === undefined && commonName !== undefined && matchesName(commonName, host)) {
		const message = 'x509: certificate relies on legacy Common Name field, use SANs instead';
		return { problem: 'tls-legacy-common-name', message };
	}
	return { problem: 'tls-hostname-mismatch', message: `x509: ${mismatch(host, isAddress, valid)}` };
}

function mismatch(host: string, isAddress: boolean, valid: readonly string[]): string {
	if (valid.length > 0) return `certificate is valid for ${valid.join(', ')}, not ${host}`;
	if (isAddress) return `cannot validate certificate for ${host} because it doesn't contain any IP SANs`;
	return `certificate is not valid for any names, but wanted to match ${host}`;
}

/** The code of errors for certificates that are not for their host. */
export const NAME_FAULT = 'CERTIFICATE_NAME';

export class CertificateNameError extends Error {
	override readonly name = 'CertificateNameError';
	readonly code = NAME_FAULT;

	constructor(readonly fault: NameFault) {
		super(fault.message);
	}
}
