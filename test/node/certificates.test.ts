import { afterAll, describe, expect, test } from 'vitest';
import { readNodeFiles } from '../../src/node/read-node-files.js';
import { registryCertificate } from '../../src/rules/registry-certificate.js';
import { createAuthority, type LeafOptions } from '../support/certificates.js';
import { check } from '../support/describe-rule.js';

describe('registry-certificate', () => {
	const authority = createAuthority();
	afterAll(() => authority.remove());

	/** What is said on a day of the certificate's life. */
	async function messages(options: LeafOptions, daysFromNow = 0): Promise<string[]> {
		const text = authority.issue(options).cert;
		const now = new Date(Date.now() + daysFromNow * 24 * 60 * 60 * 1000);
		const inputs = [{ file: 'certs.d/r.example_5000_/ca.crt', role: 'certificate' as const, text }];
		const { problems } = check(registryCertificate, { files: {} }, await readNodeFiles(inputs, [], now));
		return problems.map(({ message }) => message);
	}

	test('is silent about a good one', async () => {
		expect(await messages({ subjectAltName: 'DNS:r.example', days: 90 })).toEqual([]);
	});

	test.each([
		['a Common Name alone', { commonName: 'r.example', days: 90 }, 0, /only as its Common Name/],
		['another host', { subjectAltName: 'DNS:other.example', days: 90 }, 0, /it is not for `r\.example`/],
		['SHA-1', { subjectAltName: 'DNS:r.example', days: 90, hash: 'sha1' }, 0, /SHA-1/],
		['one that expires soon', { subjectAltName: 'DNS:r.example', days: 20 }, 0, /soon: it expires on/],
		['one that has expired', { subjectAltName: 'DNS:r.example', days: 20 }, 30, /it expired on/],
	] as const)('reports %s', async (_, options, days, message) => {
		expect(await messages(options, days)).toEqual([expect.stringMatching(message)]);
	});
});
