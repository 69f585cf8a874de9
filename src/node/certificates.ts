import { X509Certificate } from 'node:crypto';
import { posix } from 'node:path';
import { findNameFault } from '../registry/certificate.js';
import type { SourceText } from '../source.js';
import type { CertificateFault } from './node-file.js';

const BEGIN = '-----BEGIN CERTIFICATE-----';
const PEM = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
const SOON = 30 * 24 * 60 * 60 * 1000;
/** The object identifiers of RSA and ECDSA signatures with SHA-1, as DER has them: RFC 3279 §2.2. */
const SHA1 = ['2a864886f70d010105', '2a8648ce3d0401'].map((hex) => Buffer.from(hex, 'hex'));

export interface Known {
	readonly now: Date;
	/** Folders with a `hosts.toml`, which says itself what each certificate is for. */
	readonly named: ReadonlySet<string>;
}

/** What is wrong with the certificates of a file below `certs.d`, whose folder names the registry. */
export function certificateFaults(source: SourceText, known: Known): CertificateFault[] {
	const found = [...source.text.matchAll(PEM)].flatMap((match) => {
		const certificate = parse(match[0]);
		return certificate ? [{ certificate, at: source.range(match.index, match.index + BEGIN.length) }] : [];
	});
	// One of several authorities may go out of force: that is what the others are for.
	const authorities = found.filter(({ certificate }) => certificate.ca);
	return found
		.filter(({ certificate }) => !certificate.ca || authorities.length === 1)
		.flatMap(({ certificate, at }) => faultsOf(certificate, source.file, known).map((fault) => ({ ...fault, at })));
}

function parse(pem: string): X509Certificate | undefined {
	try {
		return new X509Certificate(pem);
	} catch {
		// A sample with dots in the middle, most likely.
		return undefined;
	}
}

type Fault = Omit<CertificateFault, 'at'>;

function faultsOf(certificate: X509Certificate, file: string, { now, named }: Known): Fault[] {
	const name = named.has(posix.dirname(file)) ? undefined : nameFault(certificate, file);
	const faults = [dateFault(certificate, now), signatureFault(certificate), name];
	return faults.flatMap((fault) => fault ?? []);
}

function dateFault({ validTo }: X509Certificate, now: Date): Fault | undefined {
	const left = Date.parse(validTo) - now.getTime();
	const day = new Date(validTo).toISOString().slice(0, 10);
	if (left < 0) return { reason: `it expired on ${day}`, isCertain: true };
	return left < SOON ? { reason: `it expires on ${day}`, isCertain: false } : undefined;
}

/** Nobody looks at the signature of what is trusted by itself. */
function signatureFault({ raw, issuer, subject }: X509Certificate): Fault | undefined {
	if (issuer === subject || !SHA1.some((identifier) => raw.includes(identifier))) return undefined;
	return { reason: 'it is signed with SHA-1, which Go since 1.18 does not take', isCertain: true };
}

/** A `.cert` is the node's own, to show to the registry. */
function nameFault({ ca, subject = '', subjectAltName }: X509Certificate, file: string): Fault | undefined {
	const host = posix.basename(posix.dirname(file)).replace(/_\d+_$|:\d+$/, '');
	if (ca || file.endsWith('.cert') || !/[.:]|^localhost$/.test(host)) return undefined;
	const commonName = /^CN=(.*)$/m.exec(subject)?.[1];
	const fault = findNameFault(host, {
		...(subjectAltName === undefined ? {} : { subjectAltName }),
		...(commonName === undefined ? {} : { commonName }),
	});
	if (!fault) return undefined;
	const reason =
		fault.problem === 'tls-legacy-common-name'
			? `it names \`${host}\` only as its Common Name, which Go since 1.17 does not look at`
			: `it is not for \`${host}\``;
	return { reason, isCertain: true, evidence: fault.message };
}
