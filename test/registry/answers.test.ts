import { describe, expect, test } from 'vitest';
import {
	digestOf,
	fakeConfig,
	fakeIndex,
	fakeManifest,
	fakeRegistry,
	type Reply,
	registryError,
	type SeenRequest,
} from '../support/fake-registry.js';
import { AMD64, ARM64, password, probing } from '../support/probing.js';

const config = fakeConfig('linux/amd64');
const manifest = fakeManifest(config, [1]);
const tags = { 'team/app:1': manifest };
const users = { robot: 'right-password' };
const robot = [password('robot', 'right-password')];
const bearer = (request: SeenRequest) => `Bearer realm="http://${request.headers.host}/token",service="fake"`;

/** A registry that answers every manifest request alike once there is a token. */
function answering(reply: Reply, token: Reply = { status: 200, body: { token: 'x' } }) {
	return (request: SeenRequest): Reply => {
		if (request.url.pathname === '/token') return token;
		if (request.headers.authorization) return reply;
		return { status: 401, headers: { 'www-authenticate': bearer(request) } };
	};
}

describe('a healthy registry', () => {
	test('has the image: its digest, and who asked', async () => {
		const { probe } = await probing(fakeRegistry({ tags }));
		expect(await probe('team/app:1')).toMatchObject({
			status: 'found',
			verdict: 'ok',
			image: { digest: manifest.digest, form: 'manifest', platforms: { state: 'not-checked', reason: 'not-asked' } },
			evidence: { from: 'registry', request: 'manifest', httpStatus: 200, identity: 'anonymous', authenticated: false },
		});
	});

	test.each([
		['team/app:2', 'tag-not-found', 'MANIFEST_UNKNOWN'],
		[`team/app@sha256:${'0'.repeat(64)}`, 'digest-not-found', 'MANIFEST_UNKNOWN'],
		['team/other:1', 'repository-not-found', 'NAME_UNKNOWN'],
	])('lacks %s, and says which part: %s', async (image, verdict, code) => {
		const { server, probe } = await probing(fakeRegistry({ tags, admission: 'open' }));
		expect(await probe(image)).toMatchObject({ status: 'failed', verdict, evidence: { httpStatus: 404, code } });
		// The HEAD says only 404; the GET says why.
		expect(server.log().map((line) => line.split(' ')[0])).toEqual(['HEAD', 'GET']);
	});
});

describe('the answers of registries', () => {
	test('Docker Hub: a private or missing repository, anonymously', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, private: ['team/app'] }), { host: 'docker.io' });
		expect(await probe('team/app:1')).toMatchObject({
			verdict: 'not-found-or-private',
			evidence: { httpStatus: 401, message: 'insufficient_scope', authenticated: false },
		});
		expect(server.count(/^GET \/v2/)).toBe(0);
	});

	test('Docker Hub: a missing tag costs no pull', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags }), { host: 'docker.io' });
		expect(await probe('team/app:9', { platforms: [AMD64] })).toMatchObject({ verdict: 'tag-not-found' });
		expect(server.count(/^GET \/v2/)).toBe(0);
	});

	test('Docker Hub: a good password for a repository of somebody else', async () => {
		const { probe } = await probing(
			answering({ status: 401, headers: { 'www-authenticate': 'Bearer realm="/token",error="insufficient_scope"' } }),
			{
				host: 'docker.io',
			},
		);
		expect(await probe('team/app:1', { credentials: robot })).toMatchObject({
			verdict: 'not-found-or-private',
			evidence: { identity: 'secret shop/robot', authenticated: true },
		});
	});

	test.each([
		['a plain 404', answering({ status: 404 }), [], 'tag-not-found', 'manifest'],
		[
			'a web page',
			answering({ status: 404, headers: { 'content-type': 'text/html' }, body: '<html>' }),
			[],
			'protocol-error',
			'manifest',
		],
		['a broken token service', answering({ status: 200 }, { status: 404 }), [], 'registry-error', 'token'],
		[
			'a token service without tokens',
			answering({ status: 200 }, { status: 200, body: {} }),
			[],
			'protocol-error',
			'token',
		],
		['a lasting server error', answering({ status: 503 }), [], 'registry-error', 'manifest'],
		['something unheard of', answering({ status: 418 }), [], 'protocol-error', 'manifest'],
	] as const)('%s', async (_name, handler, credentials, verdict, request) => {
		const { probe } = await probing(handler);
		const outcome = await probe('team/app:1', { credentials });
		expect({ verdict: outcome.verdict, request: outcome.evidence.request }).toEqual({ verdict, request });
	});

	test('Amazon: a password goes to the registry itself', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, users, admission: 'basic' }));
		expect(await probe('team/app:1', { credentials: robot })).toMatchObject({ verdict: 'ok' });
		expect(server.log()).toEqual(['HEAD /v2/team/app/manifests/1', 'HEAD /v2/team/app/manifests/1']);
	});

	test('one that wants a password, without one', async () => {
		const { probe } = await probing(fakeRegistry({ tags, users, admission: 'basic' }));
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'not-found-or-private', evidence: { httpStatus: 401 } });
	});

	test('an old one that has its challenge at /v2/ only', async () => {
		const inner = fakeRegistry({ tags });
		const { server, probe } = await probing((request) => {
			if (request.url.pathname === '/v2/') return { status: 401, headers: { 'www-authenticate': bearer(request) } };
			return request.url.pathname !== '/token' && !request.headers.authorization ? { status: 401 } : inner(request);
		});
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok' });
		expect(server.count(/^GET \/v2\/$/)).toBe(1);
	});

	test('ECR Public: a scope of its own for everything', async () => {
		const { server, probe } = await probing((request) => {
			if (request.url.pathname === '/token') return { status: 200, body: { token: 'public' } };
			if (request.headers.authorization === 'Bearer public') return fakeRegistry({ tags, admission: 'open' })(request);
			return { status: 401, headers: { 'www-authenticate': `${bearer(request)},scope="aws"` } };
		});
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok' });
		expect(server.log()).toContain('GET /token?service=fake&scope=aws');
	});

	test('a challenge that asks for more than a pull gets a pull', async () => {
		const { server, probe } = await probing((request) => {
			if (request.url.pathname === '/token') return { status: 200, body: { token: 'x' } };
			return {
				status: 401,
				headers: { 'www-authenticate': `${bearer(request)},scope="repository:team/app:pull,push"` },
			};
		});
		await probe('team/app:1');
		expect(server.log().join()).not.toMatch(/push/);
	});
});

describe('bodies and headers', () => {
	test('a registry that knows no HEAD is asked by GET', async () => {
		const script = ({ method }: SeenRequest) => (method === 'HEAD' ? { status: 405 } : undefined);
		const { probe } = await probing(fakeRegistry({ tags, admission: 'open', script }));
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok', image: { digest: manifest.digest } });
	});

	test('a missing or broken digest header is made up for by the bytes', async () => {
		for (const digest of ['', 'sha256:short']) {
			const reply = {
				status: 200,
				headers: { 'content-type': manifest.mediaType, 'docker-content-digest': digest },
				body: manifest.body,
			};
			const { probe } = await probing(answering(reply));
			expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok', image: { digest: manifest.digest } });
		}
	});

	test('other bytes than the digest that was asked for are told', async () => {
		const reply = { status: 200, headers: { 'content-type': manifest.mediaType }, body: manifest.body };
		const { probe } = await probing(answering(reply));
		expect(await probe(`team/app@sha256:${'0'.repeat(64)}`)).toMatchObject({
			status: 'failed',
			verdict: 'digest-mismatch',
			message: `What came has the digest ${manifest.digest}.`,
		});
	});

	test('a changed config is told', async () => {
		const changed = { ...fakeConfig('linux/arm64'), digest: config.digest };
		const { probe } = await probing(fakeRegistry({ tags, content: [changed], admission: 'open' }));
		expect(await probe('team/app:1', { platforms: [AMD64] })).toMatchObject({
			verdict: 'digest-mismatch',
			image: { digest: manifest.digest },
		});
	});

	test('a missing config is told', async () => {
		const { probe } = await probing(fakeRegistry({ tags, admission: 'open' }));
		expect(await probe('team/app:1', { platforms: [AMD64] })).toMatchObject({
			verdict: 'blob-not-found',
			message: `The manifest names the config ${config.digest}.`,
		});
	});

	test('a wrong media type is set right by the body', async () => {
		const headers = { 'content-type': 'application/json', 'docker-content-digest': manifest.digest };
		const { probe } = await probing(answering({ status: 200, headers, body: manifest.body }));
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok', image: { mediaType: manifest.mediaType } });
	});

	test.each(['application/vnd.docker.distribution.manifest.v1+prettyjws', 'text/plain; charset=utf-8'])(
		'schema 1 is told (%s)',
		async (type) => {
			const body = { schemaVersion: 1, name: 'team/app' };
			const headers = { 'content-type': type, 'docker-content-digest': digestOf(JSON.stringify(body)) };
			const { probe } = await probing(answering({ status: 200, headers, body }));
			expect(await probe('team/app:1')).toMatchObject({ status: 'failed', verdict: 'schema1' });
			expect(await probe('team/app:1', { platforms: [AMD64] })).toMatchObject({ verdict: 'schema1' });
		},
	);

	test('a Helm chart is no image', async () => {
		const chart = fakeManifest({ ...config, mediaType: 'application/vnd.cncf.helm.config.v1+json' });
		const { probe } = await probing(fakeRegistry({ tags: { 'team/chart:1': chart }, admission: 'open' }));
		expect(await probe('team/chart:1', { platforms: [AMD64] })).toMatchObject({
			verdict: 'not-an-image',
			message: 'It is a Helm chart.',
		});
	});

	test('broken JSON is told', async () => {
		const headers = { 'content-type': manifest.mediaType };
		const { probe } = await probing(answering({ status: 200, headers, body: '{"schemaVersion":' }));
		expect(await probe('team/app:1', { platforms: [AMD64] })).toMatchObject({ verdict: 'unsupported-media-type' });
	});

	test('a huge manifest is not read to its end', async () => {
		const headers = { 'content-type': manifest.mediaType };
		const { probe } = await probing(answering({ status: 200, headers, body: Buffer.alloc(6_000_000, 32) }));
		expect(await probe('team/app:1')).toMatchObject({ status: 'inconclusive', verdict: 'body-too-large' });
	});

	test('a huge error is cut', async () => {
		const { probe } = await probing(answering({ status: 403, body: 'no '.repeat(1_000_000) }));
		const outcome = await probe('team/app:1');
		expect(outcome).toMatchObject({ verdict: 'not-found-or-private' });
		expect(JSON.stringify(outcome).length).toBeLessThan(10_000);
	});

	test('what a server echoes of a password is not shown', async () => {
		const echo = (request: SeenRequest): Reply =>
			registryError(403, 'DENIED', `you sent ${request.headers.authorization ?? ''} and right-password`);
		const { probe } = await probing((request) =>
			request.headers.authorization ? echo(request) : { status: 401, headers: { 'www-authenticate': 'Basic realm=x' } },
		);
		const shown = JSON.stringify(await probe('team/app:1', { credentials: robot }));
		expect(shown).toContain('[redacted]');
		expect(shown).not.toContain('right-password');
		expect(shown).not.toContain(Buffer.from('robot:right-password').toString('base64'));
	});
});

describe('platforms', () => {
	const arm = fakeManifest(fakeConfig('linux/arm64'));
	const entries = [
		{ of: manifest, platform: 'linux/amd64' },
		{ of: arm, platform: 'linux/arm64/v8' },
		{ of: fakeManifest(config), platform: 'unknown/unknown' },
	];

	test('of an index, without its attestations', async () => {
		const { probe } = await probing(fakeRegistry({ tags: { 'a:1': fakeIndex(entries) }, admission: 'open' }));
		expect(await probe('a:1', { platforms: [AMD64, ARM64] })).toMatchObject({
			verdict: 'ok',
			image: {
				form: 'index',
				platforms: { available: [{ platform: AMD64 }, { platform: { ...ARM64, variant: 'v8' } }] },
			},
		});
	});

	test('that an index lacks are named beside those it has', async () => {
		const index = fakeIndex(entries.slice(0, 1));
		const { probe } = await probing(fakeRegistry({ tags: { 'a:1': index }, admission: 'open' }));
		expect(await probe('a:1', { platforms: [AMD64, ARM64] })).toMatchObject({
			status: 'failed',
			verdict: 'platform-missing',
			message: 'The index has linux/amd64.',
			missingPlatforms: [ARM64],
			image: { digest: index.digest },
		});
	});

	test('of a single manifest are in its config', async () => {
		const { probe } = await probing(fakeRegistry({ tags, content: [config], admission: 'open' }));
		expect(await probe('team/app:1', { platforms: [ARM64] })).toMatchObject({
			verdict: 'platform-mismatch',
			message: 'The image is built for linux/amd64 alone.',
		});
	});

	test('of nested indexes, and of entries that name none', async () => {
		const inner = fakeIndex([{ of: arm, platform: 'linux/arm64' }]);
		const outer = fakeIndex([{ of: inner }, { of: manifest }]);
		const { probe } = await probing(
			fakeRegistry({ tags: { 'a:1': outer }, content: [inner, manifest, config], admission: 'open' }),
		);
		expect(await probe('a:1', { platforms: [AMD64, ARM64] })).toMatchObject({ verdict: 'ok' });
	});

	test('of an index that holds itself end', async () => {
		const looping = (request: SeenRequest): Reply => {
			const mediaType = 'application/vnd.oci.image.index.v1+json';
			const digest = request.target.split('/').at(-1) ?? '';
			return {
				status: 200,
				headers: { 'content-type': mediaType },
				body: {
					mediaType,
					manifests: [{ mediaType, digest: digest.startsWith('sha256:') ? digest : digestOf('x'), size: 1 }],
				},
			};
		};
		const { server, probe } = await probing(looping);
		expect(await probe('a:1', { platforms: [AMD64] })).toMatchObject({ verdict: 'digest-mismatch' });
		expect(server.requests.length).toBeLessThan(5);
	});

	test('of an index with a manifest that is gone are told', async () => {
		const index = fakeIndex([{ of: manifest }]);
		const { probe } = await probing(fakeRegistry({ tags: { 'a:1': index }, admission: 'open' }));
		expect(await probe('a:1', { platforms: [AMD64] })).toMatchObject({
			verdict: 'blob-not-found',
			message: `The index names the manifest ${manifest.digest}, which the registry does not have.`,
		});
	});
});

describe("Docker Hub's quota", () => {
	const limited = (remaining: number) => (request: SeenRequest) => {
		const reply = fakeRegistry({ tags, content: [config], admission: 'open' })(request);
		if (typeof reply === 'string') return reply;
		const headers = { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': `${remaining};w=21600` };
		return { ...reply, headers: { ...reply.headers, ...headers } };
	};

	test('is spent while there is plenty', async () => {
		const { server, probe } = await probing(limited(80), { host: 'docker.io' });
		expect(await probe('team/app:1', { platforms: [AMD64] })).toMatchObject({
			image: { platforms: { state: 'known' } },
			quota: { limit: 100, window: 21_600 },
		});
		expect(server.log().map((line) => line.split('/')[0])).toEqual(['HEAD ', 'GET ', 'GET ']);
	});

	test('is left to others when a fifth is left', async () => {
		const { server, probe } = await probing(limited(20), { host: 'docker.io' });
		expect(await probe('team/app:1', { platforms: [ARM64] })).toMatchObject({
			status: 'found',
			image: { digest: manifest.digest, platforms: { state: 'not-checked', reason: 'quota' } },
		});
		expect(server.count(/^GET/)).toBe(0);
	});

	test('that is exhausted is no missing image, and is not asked again', async () => {
		const message = 'You have reached your pull rate limit. https://www.docker.com/increase-rate-limit';
		const { clock, server, probe } = await probing(answering(registryError(429, 'TOOMANYREQUESTS', message)));
		expect(await probe('team/app:1', { platforms: [AMD64] })).toMatchObject({
			status: 'inconclusive',
			verdict: 'quota-exhausted',
		});
		expect(clock.slept).toEqual([]);
		expect(server.requests).toHaveLength(3);
	});
});
