import { describe, expect, test } from 'vitest';
import { digestOf, fakeConfig, fakeIndex, fakeManifest, fakeRegistry } from '../support/fake-registry.js';
import { AMD64, ARM64, password, probing } from '../support/probing.js';

const config = fakeConfig('linux/amd64');
const manifest = fakeManifest(config, [1_000, 200]);
const index = fakeIndex([{ of: manifest, platform: 'linux/amd64' }]);
const names = Array.from({ length: 25 }, (_, number) => `team/app-${number}`);
const tags = Object.fromEntries(names.map((name) => [`${name}:1`, index]));

describe('what goes out', () => {
	test('to a registry without tokens: one HEAD for each image, and nothing else', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, admission: 'open' }));
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`)));
		expect(outcomes.every(({ status }) => status === 'found')).toBe(true);
		expect(server.log().sort()).toEqual(names.map((name) => `HEAD /v2/${name}/manifests/1`).sort());
	});

	test('to one with tokens: one challenge, a token for ten images at most, one HEAD for each', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags }));
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`)));
		expect(outcomes.every(({ status }) => status === 'found')).toBe(true);
		// The first image's HEAD brings the challenge; its token comes with those of the others.
		expect(server.count(/^GET \/token/)).toBe(3);
		expect(server.count(/^HEAD /)).toBe(names.length + 1);
		expect(server.requests.length).toBe(3 + names.length + 1);
	});

	test('nothing twice for equal images', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, admission: 'open' }));
		const outcomes = await Promise.all([1, 2, 3].map(() => probe('team/app-1:1')));
		expect(server.log()).toEqual(['HEAD /v2/team/app-1/manifests/1']);
		expect(outcomes[0]).toEqual(outcomes[2]);
	});

	test('the token at once where the way in is known, while one request opens the connection', async () => {
		const handler = fakeRegistry({ tags });
		const { server } = await probing(handler);
		const { probe } = await probing(handler, {
			host: 'known.example',
			hosts: { 'known.example': { endpoint: server.url } },
			knownAdmissions: {
				[server.url]: { scheme: 'bearer', realm: `${server.url}/token`, service: 'fake', presumed: true },
			},
		});
		expect(await probe('team/app-1:1')).toMatchObject({ status: 'found' });
		// `ns` as containerd tells every host that goes by another name.
		expect(server.log().sort()).toEqual([
			'GET /token?service=fake&scope=repository%3Ateam%2Fapp-1%3Apull',
			'HEAD /v2/team/app-1/manifests/1?ns=known.example',
			'HEAD /v2/team/app-1/manifests/1?ns=known.example',
		]);
	});

	test('the challenge after all, where what is known is no longer true', async () => {
		const handler = fakeRegistry({
			tags,
			script: ({ url }) => (url.pathname === '/moved' ? { status: 404 } : undefined),
		});
		const { server } = await probing(handler);
		const { probe } = await probing(handler, {
			host: 'known.example',
			hosts: { 'known.example': { endpoint: server.url } },
			knownAdmissions: { [server.url]: { scheme: 'bearer', realm: '/moved', presumed: true } },
		});
		const outcomes = await Promise.all(['team/app-1:1', 'team/app-2:1'].map((image) => probe(image)));
		expect(outcomes.map(({ verdict }) => verdict)).toEqual(['ok', 'ok']);
	});

	test('all over the same connections', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, admission: 'open' }), {
			limits: { perHost: 2, total: 2, connections: 2 },
		});
		await Promise.all(names.map((name) => probe(`${name}:1`)));
		expect(server.connections()).toBeLessThanOrEqual(2);
	});

	test('all manifest types are accepted, and schema 1 last', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, admission: 'open' }));
		await probe('team/app-1:1');
		const accept = server.requests[0]?.headers.accept?.split(', ') ?? [];
		expect(accept).toHaveLength(6);
		expect(accept.slice(4).every((type) => type.includes('manifest.v1+'))).toBe(true);
	});

	test('one GET for the platforms of an index', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, admission: 'open' }));
		expect(await probe('team/app-1:1', { platforms: [AMD64] })).toMatchObject({ verdict: 'ok' });
		expect(server.log()).toEqual(['GET /v2/team/app-1/manifests/1']);
	});

	test('the config too for a single manifest', async () => {
		const { server, probe } = await probing(
			fakeRegistry({ tags: { 'team/one:1': manifest }, content: [config], admission: 'open' }),
		);
		expect(await probe('team/one:1', { platforms: [AMD64] })).toMatchObject({
			verdict: 'ok',
			image: {
				digest: manifest.digest,
				form: 'manifest',
				platforms: { state: 'known', available: [{ platform: AMD64, size: config.body.length + 1_200 }] },
			},
		});
		expect(server.log()).toEqual(['GET /v2/team/one/manifests/1', `GET /v2/team/one/blobs/${config.digest}`]);
	});

	test('sizes read the manifests of the wanted platforms alone', async () => {
		const arm = fakeManifest(fakeConfig('linux/arm64'), [7]);
		const both = fakeIndex([
			{ of: manifest, platform: 'linux/amd64' },
			{ of: arm, platform: 'linux/arm64' },
		]);
		const { server, probe } = await probing(
			fakeRegistry({ tags: { 'team/both:1': both }, content: [manifest, arm], admission: 'open' }),
		);
		const outcome = await probe('team/both:1', { platforms: [ARM64], detail: 'sizes' });
		expect(server.log()).toEqual(['GET /v2/team/both/manifests/1', `GET /v2/team/both/manifests/${arm.digest}`]);
		expect(outcome).toMatchObject({
			image: {
				platforms: {
					available: [
						{ digest: manifest.digest },
						{ digest: arm.digest, size: 7 + fakeConfig('linux/arm64').body.length },
					],
				},
			},
		});
	});

	test('layers are asked for once each, by HEAD', async () => {
		const twice = fakeManifest(config, [5, 5, 6]);
		const { server, probe } = await probing(
			fakeRegistry({ tags: { 'team/one:1': twice }, content: [config], admission: 'open' }),
		);
		const outcome = await probe('team/one:1', { platforms: [AMD64], detail: 'layers' });
		expect(outcome).toMatchObject({ status: 'failed', verdict: 'blob-not-found', evidence: { httpStatus: 404 } });
		expect(server.count(/^HEAD \/v2\/team\/one\/blobs\//)).toBe(3);
	});
});

describe('layers', () => {
	const layer = (mediaType: string, content: string, more: object = {}) => ({
		mediaType,
		digest: digestOf(content),
		size: 10,
		...more,
	});
	const image = (layers: readonly object[]) => {
		const mediaType = 'application/vnd.oci.image.manifest.v1+json';
		const own = { mediaType: config.mediaType, digest: config.digest, size: config.body.length };
		const body = JSON.stringify({ schemaVersion: 2, mediaType, config: own, layers });
		return { mediaType, body, digest: digestOf(body) };
	};
	const here = { mediaType: 'application/octet-stream', body: 'here', digest: digestOf('here') };

	test('that nodes get elsewhere count for the size, and are not asked for', async () => {
		const windows = image([
			layer('application/vnd.docker.image.rootfs.foreign.diff.tar.gzip', 'a', { urls: ['https://mcr.example/a'] }),
			layer('application/vnd.oci.image.layer.nondistributable.v1.tar+gzip', 'b'),
			layer('application/vnd.oci.image.layer.v1.tar+gzip', 'c', { urls: ['https://elsewhere.example/c'] }),
			layer('application/vnd.oci.image.layer.v1.tar+zstd', 'here'),
			layer('application/vnd.oci.image.layer.v1.tar+zstd', 'here'),
		]);
		const { server, probe } = await probing(
			fakeRegistry({ tags: { 'win:1': windows }, content: [config, here], admission: 'open' }),
		);
		expect(await probe('win:1', { platforms: [AMD64], detail: 'layers' })).toMatchObject({
			verdict: 'ok',
			image: { platforms: { available: [{ platform: AMD64, size: config.body.length + 40 }] } },
		});
		expect(
			server
				.log()
				.filter((line) => line.startsWith('HEAD'))
				.sort(),
		).toEqual([config.digest, here.digest].map((digest) => `HEAD /v2/win/blobs/${digest}`).sort());
	});

	test('that several platforms share are asked for once', async () => {
		const both = fakeIndex([
			{ of: manifest, platform: 'linux/amd64' },
			{ of: fakeManifest(fakeConfig('linux/arm64'), [1_000]), platform: 'linux/arm64' },
		]);
		const content = [manifest, fakeManifest(fakeConfig('linux/arm64'), [1_000])];
		const { server, probe } = await probing(fakeRegistry({ tags: { 'both:1': both }, content, admission: 'open' }));
		await probe('both:1', { platforms: [AMD64, ARM64], detail: 'layers' });
		// Two configs, and the layers of 1,000 and 200 bytes.
		expect(server.count(/^HEAD .*blobs/)).toBe(4);
	});
});

describe('credentials', () => {
	const users = { robot: 'right-password' };

	test('go to the token service only, once for the first image and then together', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, users, private: names }));
		const credentials = [password('robot', 'right-password')];
		const outcomes = await Promise.all(names.slice(0, 6).map((name) => probe(`${name}:1`, { credentials })));
		expect(outcomes.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 6 }, () => 'ok'));
		const withPassword = server.requests.filter(({ headers }) => headers.authorization?.startsWith('Basic'));
		expect(withPassword.every(({ url }) => url.pathname === '/token')).toBe(true);
		expect(withPassword.map(({ url }) => url.searchParams.getAll('scope').length)).toEqual([1, 5]);
	});

	test.each(['bearer', 'basic'] as const)('that are wrong go out once in a run (%s)', async (admission) => {
		const { server, probe } = await probing(fakeRegistry({ tags, users, private: names, admission }));
		const credentials = [password('robot', 'wrong-password')];
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`, { credentials })));
		expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['bad-credentials']));
		expect(server.requests.filter(({ headers }) => headers.authorization?.startsWith('Basic'))).toHaveLength(1);
		expect(JSON.stringify(outcomes)).not.toContain('wrong-password');
	});

	test('are tried in turn, and nobody asks anonymously after them', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, users, private: names }));
		const wrong = password('stale', 'wrong-password');
		const outcome = await probe('team/app-1:1', { credentials: [wrong, password('robot', 'right-password')] });
		expect(outcome).toMatchObject({
			status: 'found',
			evidence: { identity: 'secret shop/robot', authenticated: true },
		});
		expect(outcome.attempts).toMatchObject([
			{ verdict: 'bad-credentials', evidence: { identity: 'secret shop/stale' } },
		]);
		expect(server.requests.filter(({ url, headers }) => url.pathname === '/token' && !headers.authorization)).toEqual(
			[],
		);
	});

	test('that fail all: what the one that was let in says comes first', async () => {
		const { probe } = await probing(fakeRegistry({ tags, users, private: names }));
		const both = [password('stale', 'wrong-password'), password('robot', 'right-password')];
		const outcome = await probe('team/app-1:9', { credentials: both });
		expect(outcome).toMatchObject({ verdict: 'tag-not-found', evidence: { identity: 'secret shop/robot' } });
		expect(outcome.attempts.map(({ verdict }) => verdict)).toEqual(['bad-credentials', 'tag-not-found']);
	});

	test('that are stale break a public image, as on a node', async () => {
		const { probe } = await probing(fakeRegistry({ tags, users }));
		const outcome = await probe('team/app-1:1', { credentials: [password('stale', 'wrong-password')] });
		expect(outcome).toMatchObject({ status: 'failed', verdict: 'bad-credentials' });
	});

	test('of two kinds are never mixed in a token', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags, users }));
		await Promise.all([
			probe('team/app-1:1'),
			probe('team/app-2:1', { credentials: [password('robot', 'right-password')] }),
		]);
		const tokens = server.requests.filter(({ url }) => url.pathname === '/token');
		expect(tokens.map(({ url }) => url.searchParams.getAll('scope'))).toHaveLength(2);
	});

	test('that are refresh tokens go by POST, and by GET where that is unknown', async () => {
		const { server, probe } = await probing(
			fakeRegistry({
				tags,
				script: ({ method, url, headers }) => {
					if (url.pathname !== '/token') return undefined;
					if (method === 'POST') return { status: 404 };
					return headers.authorization ? { status: 200, body: { access_token: 'token-for.team/app-1.' } } : undefined;
				},
			}),
		);
		const credentials = [{ kind: 'identity-token', name: 'az', token: 'refresh-me' }] as const;
		expect(await probe('team/app-1:1', { credentials })).toMatchObject({ verdict: 'ok' });
		expect(server.requests.find(({ method }) => method === 'POST')?.body).toBe(
			'client_id=pullproof&service=fake&scope=repository%3Ateam%2Fapp-1%3Apull&grant_type=refresh_token&refresh_token=refresh-me',
		);
	});

	test('that are registry tokens go straight to the registry', async () => {
		const { server, probe } = await probing(fakeRegistry({ tags }));
		const credentials = [{ kind: 'registry-token', name: 'ci', token: 'token-for.team/app-1.' }] as const;
		expect(await probe('team/app-1:1', { credentials })).toMatchObject({ verdict: 'ok' });
		expect(server.log()).toEqual(['HEAD /v2/team/app-1/manifests/1']);
	});
});

describe('tokens for several images', () => {
	test('are asked for one by one where the service refuses them together', async () => {
		const script = ({ url }: { url: URL }) =>
			url.searchParams.getAll('scope').length > 1 ? { status: 403, body: { errors: [{ code: 'DENIED' }] } } : undefined;
		const { probe } = await probing(fakeRegistry({ tags, script }));
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`)));
		expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['ok']));
	});

	test('that open only the first are followed by one for each', async () => {
		const script = ({ url }: { url: URL }) => {
			const [scope] = url.searchParams.getAll('scope');
			return scope ? { status: 200, body: { token: `token-for.${scope.split(':')[1]}.` } } : undefined;
		};
		const { probe } = await probing(fakeRegistry({ tags, script }));
		const outcomes = await Promise.all(names.map((name) => probe(`${name}:1`)));
		expect(new Set(outcomes.map(({ verdict }) => verdict))).toEqual(new Set(['ok']));
	});
});

test('an expired token for everything, which is answered 400 without a challenge, is fetched anew once', async () => {
	let tokens = 0;
	const inner = fakeRegistry({ tags, admission: 'open' });
	const { server, probe } = await probing((request) => {
		if (request.url.pathname === '/token') return { status: 200, body: { token: `token-${++tokens}` } };
		if (request.headers.authorization === 'Bearer token-1') return { status: 400 };
		if (request.headers.authorization === 'Bearer token-2') return inner(request);
		return { status: 401, headers: { 'www-authenticate': 'Bearer realm="/token",scope="aws"' } };
	});
	expect(await probe('team/app-1:1')).toMatchObject({ verdict: 'ok' });
	expect(server.count(/^GET \/token/)).toBe(2);
});
