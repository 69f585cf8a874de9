import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endpointOf } from '../../src/registry/endpoint.js';
import { parseRegistryError } from '../../src/registry/errors.js';
import { parseManifest } from '../../src/registry/manifest.js';
import { VERDICTS } from '../../src/registry/verdict.js';
import type { Reply } from '../support/fake-registry.js';
import { AMD64, password, probing } from '../support/probing.js';

const MEDIA_TYPES = [
	'application/vnd.oci.image.index.v1+json',
	'application/vnd.oci.image.manifest.v1+json',
	'application/json',
	'text/html',
	'',
];

const challenge = fc.oneof(
	fc.constantFrom('Bearer realm="/token"', 'Basic', 'Bearer', 'Bearer realm="/v2/x/manifests/y",scope="a b"', '"'),
	fc.stringMatching(/^[ -~]{1,40}$/),
);

const reply: fc.Arbitrary<Reply> = fc.oneof(
	fc.constantFrom('reset' as const),
	fc.record({
		status: fc.constantFrom(200, 200, 200, 204, 301, 307, 400, 401, 401, 403, 404, 405, 412, 418, 429, 500, 503),
		headers: fc.record(
			{
				'content-type': fc.constantFrom(...MEDIA_TYPES),
				'www-authenticate': challenge,
				location: fc.constantFrom('/v2/a/manifests/2', '//', 'http://[', '/%zz', 'https://169.254.169.254/'),
				'docker-content-digest': fc.constantFrom(`sha256:${'0'.repeat(64)}`, 'sha256:', 'x'),
				'retry-after': fc.constantFrom('1', '-1', 'x', '99999999999', 'Thu, 01 Jan 2026 00:00:09 GMT'),
			},
			{ requiredKeys: [] },
		),
		body: fc.oneof(
			fc.json(),
			fc.constantFrom('{"token":"x"}', '{"manifests":[{}]}', '{"config":{"digest":"sha256:0"}}', ''),
		),
	}),
);

describe('whatever a server answers', () => {
	test('a probe ends in a verdict', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(reply, { minLength: 1, maxLength: 6 }), fc.boolean(), async (replies, withPassword) => {
				let turn = 0;
				const { probe, server } = await probing(() => replies[turn++ % replies.length] ?? 'reset');
				const credentials = withPassword ? [password('robot', 'right-password')] : [];
				const outcome = await probe('a:1', { platforms: [AMD64], credentials });
				expect(VERDICTS[outcome.verdict]).toBe(outcome.status);
				expect(server.requests.length).toBeLessThan(100);
				expect(JSON.stringify(outcome)).not.toContain('right-password');
				await server.close();
			}),
			{ numRuns: 60 },
		);
	});

	test('manifests and errors of any content are read', () => {
		fc.assert(
			fc.property(fc.json(), fc.constantFrom(...MEDIA_TYPES), (body, type) => {
				const bytes = new Uint8Array(Buffer.from(body));
				expect(parseManifest(bytes, type).form).toMatch(/^(?:index|manifest|artifact|schema1|unreadable)$/);
				expect(typeof parseRegistryError(bytes).message).toBe('string');
			}),
		);
	});
});

test.each(['registry.example.com:99999', '1.2.3.999', 'xn--a.example'])('no client can reach %s', async (host) => {
	const { probe } = await probing(() => 'reset');
	expect(await probe('a:1', { host })).toMatchObject({
		status: 'failed',
		verdict: 'bad-reference',
		message: `${host} is no address that a client can connect to.`,
	});
});

describe('endpointOf', () => {
	test.each([
		['toString', undefined, 'https://tostring'],
		['docker.io', undefined, 'https://registry-1.docker.io'],
		['ghcr.io', undefined, 'https://ghcr.io'],
		['registry.example.com:5000', undefined, 'https://registry.example.com:5000'],
		['localhost:5000', { endpoint: 'http://localhost:5000' }, 'http://localhost:5000'],
	])('%s is asked at the right place', (host, settings, origin) => {
		expect(endpointOf(host, settings).origin).toBe(origin);
	});
});
