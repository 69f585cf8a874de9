import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
	readonly key: string;
	readonly cert: string;
}

export interface LeafOptions {
	readonly commonName?: string;
	/** As in OpenSSL's configuration: `DNS:localhost,IP:127.0.0.1`. */
	readonly subjectAltName?: string;
	/** Negative for one that has expired. */
	readonly days?: number;
	readonly hash?: 'sha256' | 'sha1';
}

export interface Authority {
	readonly cert: string;
	readonly issue: (options: LeafOptions) => Certificate;
	readonly remove: () => void;
}

const KEY = ['-newkey', 'rsa:2048', '-nodes'] as const;

/** An authority of the test's own, made by the `openssl` command. */
export function createAuthority(): Authority {
	const folder = mkdtempSync(join(tmpdir(), 'authority-'));
	const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
	const read = (name: string) => readFileSync(join(folder, name), 'utf8');
	openssl('req', '-x509', ...KEY, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Test authority', '-days', '9');
	const issue = ({ commonName = 'leaf', subjectAltName, days = 3, hash = 'sha256' }: LeafOptions): Certificate => {
		const names = subjectAltName === undefined ? '' : `\nsubjectAltName=${subjectAltName}`;
		writeFileSync(join(folder, 'leaf.ext'), `basicConstraints=CA:FALSE${names}\n`);
		openssl('req', ...KEY, '-keyout', 'leaf.key', '-out', 'leaf.csr', '-subj', `/CN=${commonName}`);
		const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', `-${hash}`, '-days', String(days)];
		openssl('x509', '-req', '-in', 'leaf.csr', ...signing, '-extfile', 'leaf.ext', '-out', 'leaf.pem');
		return { key: read('leaf.key'), cert: read('leaf.pem') };
	};
	return { cert: read('ca.pem'), issue, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
