import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { fakeConfig, fakeManifest, fakeRegistry, type Reply, type SeenRequest } from '../support/fake-registry.js';
import { AMD64, password, probing, serve } from '../support/probing.js';

const config = fakeConfig('linux/amd64');
const manifest = fakeManifest(config, [1]);
const tags = { 'team/app:1': manifest };
const names = Array.from({ length: 12 }, (_, number) => `team/app-${number}`);
const many = Object.fromEntries(names.map((name) => [`${name}:1`, manifest]));
const users = { robot: 'right-password' };
const credentials = [password('robot', 'right-password')];
const redirect = (location: string): Reply => ({ status: 307, headers: { location } });

describe('redirects', () => {
	test('to a blob store are followed without credentials', async () => {
		const store = await serve(() => ({ status: 200, body: config.body }));
		const script = ({ target }: SeenRequest) =>
			target.includes('/blobs/') ? redirect(`${store.url}/signed?X-Amz-Signature=abc`) : undefined;
		const { probe } = await probing(fakeRegistry({ tags, users, admission: 'basic', script }), {
			hosts: { store: { endpoint: store.url } },
		});
		expect(await probe('team/app:1', { platforms: [AMD64], credentials })).toMatchObject({ verdict: 'ok' });
		expect(store.requests[0]?.headers.authorization).toBeUndefined();
	});

	test('within the host keep them', async () => {
		const script = ({ target }: SeenRequest) =>
			target === '/v2/team/app/manifests/1' ? redirect('/v2/team/moved/manifests/1') : undefined;
		const { probe } = await probing(
			fakeRegistry({ tags: { 'team/moved:1': manifest }, users, admission: 'basic', script }),
		);
		expect(await probe('team/app:1', { credentials })).toMatchObject({ verdict: 'ok' });
	});

	test('to another registry are answered anonymously there, as registry.k8s.io needs', async () => {
		const mirror = await serve(fakeRegistry({ tags: { 'mirror/app:1': manifest } }));
		const { probe } = await probing(() => redirect(`${mirror.url}/v2/mirror/app/manifests/1`), {
			hosts: { mirror: { endpoint: mirror.url } },
		});
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok', image: { digest: manifest.digest } });
		expect(mirror.log()).toContain('GET /token?service=fake&scope=repository%3Amirror%2Fapp%3Apull');
	});

	test('take no form with a refresh token to another host', async () => {
		const other = await serve(() => ({ status: 200, body: { token: 'x' } }));
		const script = ({ url, method }: SeenRequest) =>
			url.pathname === '/token' && method === 'POST' ? redirect(`${other.url}/token`) : undefined;
		const { probe } = await probing(fakeRegistry({ tags, script }), { hosts: { other: { endpoint: other.url } } });
		const refresh = [{ kind: 'identity-token', name: 'az', token: 'refresh-me' }] as const;
		expect(await probe('team/app:1', { credentials: refresh })).toMatchObject({ verdict: 'redirect-refused' });
		expect(other.requests).toEqual([]);
	});

	test('with a broken address end in an answer, never in an error', async () => {
		const { probe } = await probing(({ target }) =>
			target.includes('%')
				? { status: 401, headers: { 'www-authenticate': 'Bearer realm="/%zz"' } }
				: redirect('/v2/%zz/manifests/1'),
		);
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'not-found-or-private' });
	});

	test('without end are left', async () => {
		const { server, probe } = await probing(({ target }) => redirect(target));
		expect(await probe('team/app:1')).toMatchObject({ status: 'inconclusive', verdict: 'too-many-redirects' });
		expect(server.requests).toHaveLength(6);
	});

	test.each([
		['http://registry.example.com/v2/x', 'redirect-refused'],
		['ftp://registry.example.com/x', 'redirect-refused'],
		['http://[', 'redirect-refused'],
		['https://169.254.169.254/latest/meta-data', 'address-refused'],
		['https://[::ffff:169.254.169.254]/', 'address-refused'],
		['https://2852039166/', 'address-refused'],
	])('to %s are refused', async (location, verdict) => {
		const { probe } = await probing(() => redirect(location));
		expect(await probe('team/app:1')).toMatchObject({ verdict });
	});
});

describe('the guard', () => {
	const mayBePrivate = () => false;

	test('keeps loopback out of reach unless it is allowed', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags }), { mayBePrivate });
		expect(await probe('team/app:1')).toMatchObject({
			status: 'not-checked',
			verdict: 'address-refused',
			evidence: { from: 'network', code: 'ADDRESS_REFUSED', message: '127.0.0.1 is a private or loopback address' },
		});
		expect(server.requests).toEqual([]);
	});

	test('looks behind names at the moment of connecting', async () => {
		const lookup = ((_host, _options, done) => done(null, [{ address: '10.0.0.7', family: 4 }])) as LookupFunction;
		const { probe } = await probing(fakeRegistry({ tags }), {
			mayBePrivate,
			lookup,
			host: 'inner.example.com',
			hosts: { 'inner.example.com': {} },
		});
		expect(await probe('team/app:1')).toMatchObject({
			verdict: 'address-refused',
			evidence: { message: 'inner.example.com resolves to 10.0.0.7, a private or loopback address' },
		});
	});

	test('never lets go to the metadata service, whatever is allowed', async () => {
		const lookup = ((_host, _options, done) =>
			done(null, [{ address: '169.254.169.254', family: 4 }])) as LookupFunction;
		const { probe } = await probing(fakeRegistry({ tags }), {
			lookup,
			host: 'a.example.com',
			hosts: { 'a.example.com': {} },
		});
		expect(await probe('team/app:1')).toMatchObject({ status: 'not-checked', verdict: 'address-refused' });
	});

	test.each([
		['http://tokens.example.com/token', [], 'The token service at tokens.example.com does not use TLS.'],
		[
			'https://elsewhere.example/token',
			credentials,
			/^127\.0\.0\.1:\d+ wants its credentials sent to elsewhere\.example, which is another domain\.$/,
		],
	])('refuses the realm %s', async (realm, given, message) => {
		const headers = { 'www-authenticate': `Bearer realm="${realm}"` };
		const { server, probe } = await probing(() => ({ status: 401, headers }), {
			host: 'registry.example.com',
		});
		const outcome = await probe('team/app:1', { credentials: given });
		expect(outcome).toMatchObject({ status: 'not-checked', verdict: 'realm-refused' });
		expect(outcome.evidence.message).toMatch(message);
		expect(server.requests).toHaveLength(1);
	});
});

describe('mirrors', () => {
	test('are asked first, without credentials, and told whom they stand for', async () => {
		const mirror = await serve(fakeRegistry({ tags, admission: 'open' }));
		const upstream = await serve(fakeRegistry({ tags }));
		const { probe } = await probing(fakeRegistry({ tags }), {
			host: 'docker.io',
			hosts: { 'docker.io': { endpoint: upstream.url, mirrors: [{ endpoint: mirror.url }] } },
		});
		expect(await probe('team/app:1', { credentials })).toMatchObject({
			verdict: 'ok',
			evidence: { identity: 'anonymous' },
		});
		expect(mirror.log()).toEqual(['HEAD /v2/team/app/manifests/1?ns=docker.io']);
		expect(upstream.requests).toEqual([]);
	});

	test('that have not got it leave the answer to the registry', async () => {
		const mirror = await serve(() => ({ status: 404 }));
		const upstream = await serve(fakeRegistry({ tags, users }));
		const { probe } = await probing(fakeRegistry({ tags }), {
			host: 'docker.io',
			hosts: { 'docker.io': { endpoint: upstream.url, mirrors: [{ endpoint: mirror.url }] } },
		});
		expect(await probe('team/app:1', { credentials })).toMatchObject({
			verdict: 'ok',
			evidence: { identity: 'secret shop/robot' },
		});
		expect(mirror.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
	});
});

describe('faults', () => {
	test.each(['reset', { status: 503 }, { status: 500 }, { status: 408 }, { status: 522 }] as const)(
		'that pass are sat out: %j',
		async (fault) => {
			const script = ({ before }: SeenRequest) => (before < 2 ? fault : undefined);
			const { clock, probe } = await probing(fakeRegistry({ tags, admission: 'open', script }));
			expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok' });
			// Half of 0.5 s, and half of 1 s: full jitter with chance at one half.
			expect(clock.slept).toEqual([250, 500]);
		},
	);

	test('that stay are named after three more tries', async () => {
		const { server, probe } = await probing(() => 'reset');
		expect(await probe('team/app:1')).toMatchObject({ status: 'inconclusive', verdict: 'network-reset' });
		expect(server.requests).toHaveLength(4);
	});

	test('of one request in twenty make nothing missing', async () => {
		let count = 0;
		const script = () => (++count % 5 === 0 ? ('reset' as const) : undefined);
		const { probe } = await probing(fakeRegistry({ tags: many, script }));
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`)));
		expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['ok']));
	});

	test.each(['hang', 'stall'] as const)('a server that does not finish is left: %s', async (fault) => {
		const { probe } = await probing(() => fault, {
			timeouts: { connect: 1_000, request: 20 },
			retries: { retries: 0, deadline: 1_000 },
		});
		expect(await probe('team/app:1', { platforms: [AMD64] })).toMatchObject({
			status: 'inconclusive',
			verdict: 'network-timeout',
			evidence: { from: 'network', code: 'REQUEST_TIMEOUT', message: 'no complete answer within 0.02 s' },
		});
	});

	test('a dead host is asked for one image, and the others share what was found', async () => {
		const { probe, server } = await probing(() => 'reset');
		await server.close();
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`)));
		expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['connection-refused']));
	});

	test.each([
		['ENOTFOUND', 'dns-no-such-host'],
		['EAI_AGAIN', 'dns-server-failure'],
	])('of names: %s', async (code, verdict) => {
		let lookups = 0;
		const lookup = ((host, _options, done) => {
			lookups++;
			done(Object.assign(new Error(`getaddrinfo ${code} ${host}`), { code }), []);
		}) as LookupFunction;
		const { probe } = await probing(() => 'hang', { lookup, host: 'no.example.com', hosts: { 'no.example.com': {} } });
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`)));
		expect(new Set(outcomes.map((outcome) => outcome.verdict))).toEqual(new Set([verdict]));
		expect(lookups).toBe(code === 'EAI_AGAIN' ? 4 : 1);
	});
});

describe('429', () => {
	test('waits as long as the server asks, and all wait', async () => {
		const script = ({ before }: SeenRequest) =>
			before === 0 ? { status: 429, headers: { 'retry-after': '7' } } : undefined;
		const { clock, probe } = await probing(fakeRegistry({ tags, admission: 'open', script }));
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok' });
		expect(clock.slept).toEqual([7_025]);
	});

	test('that asks for too much patience is told', async () => {
		const { server, probe } = await probing(() => ({ status: 429, headers: { 'retry-after': '3600' } }));
		expect(await probe('team/app:1')).toMatchObject({ status: 'inconclusive', verdict: 'rate-limited' });
		expect(server.requests).toHaveLength(1);
	});

	test('for failed logins sends no password again', async () => {
		const script = ({ url }: SeenRequest): Reply | undefined =>
			url.pathname === '/token'
				? { status: 429, body: { details: 'too many failed login attempts for username or IP address' } }
				: undefined;
		const { server, probe } = await probing(fakeRegistry({ tags: many, script }));
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`, { credentials })));
		expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['rate-limited']));
		expect(server.count(/^GET \/token/)).toBe(1);
	});
});
