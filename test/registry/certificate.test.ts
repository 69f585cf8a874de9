import { describe, expect, test } from 'vitest';
import { findNameFault } from '../../src/registry/certificate.js';

describe('findNameFault', () => {
	test.each([
		['registry.example.com', 'DNS:registry.example.com'],
		['REGISTRY.example.com', 'DNS:registry.EXAMPLE.com'],
		['registry.example.com.', 'DNS:registry.example.com'],
		['registry.example.com', 'DNS:other.example, DNS:*.example.com'],
		['10.0.0.9', 'IP Address:10.0.0.9'],
		['2001:db8::1', 'IP Address:2001:DB8:0:0:0:0:0:1'],
	])('accepts %s by %s', (host, subjectAltName) => {
		expect(findNameFault(host, { subjectAltName })).toBeUndefined();
	});

	test.each([
		[
			'a.b.example.com',
			{ subjectAltName: 'DNS:*.example.com' },
			'certificate is valid for *.example.com, not a.b.example.com',
		],
		['example.com', { subjectAltName: 'DNS:*.example.com' }, 'certificate is valid for *.example.com, not example.com'],
		[
			'registry.example.com',
			{ subjectAltName: 'DNS:reg*.example.com' },
			'certificate is valid for reg*.example.com, not registry.example.com',
		],
		[
			'h.example',
			{ subjectAltName: 'DNS:a.example, DNS:b.example' },
			'certificate is valid for a.example, b.example, not h.example',
		],
		[
			'h.example',
			{ subjectAltName: 'IP Address:10.0.0.9' },
			'certificate is not valid for any names, but wanted to match h.example',
		],
		[
			'10.0.0.9',
			{ subjectAltName: 'DNS:10.0.0.9' },
			"cannot validate certificate for 10.0.0.9 because it doesn't contain any IP SANs",
		],
		['10.0.0.9', { subjectAltName: 'IP Address:10.0.0.8' }, 'certificate is valid for 10.0.0.8, not 10.0.0.9'],
		// Beside other names, a Common Name is not even worth a mention.
		[
			'h.example',
			{ subjectAltName: 'DNS:a.example', commonName: 'h.example' },
			'certificate is valid for a.example, not h.example',
		],
		[
			'h.example',
			{ subjectAltName: 'email:x@h.example', commonName: 'h.example' },
			'certificate is not valid for any names, but wanted to match h.example',
		],
		// CVE-2021-44532: a name that looks like the list's own syntax.
		[
			'h.example',
			{ subjectAltName: 'DNS:"a.example, DNS:h.example"' },
			'certificate is valid for a.example, DNS:h.example, not h.example',
		],
	])('refuses %s by %j', (host, names, message) => {
		expect(findNameFault(host, names)).toEqual({ problem: 'tls-hostname-mismatch', message: `x509: ${message}` });
	});

	test.each(['h.example', '*.example'])('knows a Common Name alone for what it is: %s', (commonName) => {
		expect(findNameFault('h.example', { commonName })).toEqual({
			problem: 'tls-legacy-common-name',
			message: 'x509: certificate relies on legacy Common Name field, use SANs instead',
		});
	});

	test('refuses a Common Name of another host like any other', () => {
		expect(findNameFault('h.example', { commonName: 'x.example' })?.problem).toBe('tls-hostname-mismatch');
	});
});
