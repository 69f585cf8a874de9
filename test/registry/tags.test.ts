import { describe, expect, onTestFinished, test } from 'vitest';
import { createRegistryClient } from '../../src/registry/client.js';
import { fakeConfig, fakeManifest, fakeRegistry, type Handler, type Reply } from '../support/fake-registry.js';
import { password, probing, serve } from '../support/probing.js';

const credentials = [password('robot', 'right-password')];
const config = fakeConfig('linux/amd64');

/** A registry that lists `total` tags, so many on a page. */
function listing(total: number, perPage: number): Handler {
	return ({ url }) => {
		const from = Number(url.searchParams.get('last') ?? '-1') + 1;
		const tags = Array.from({ length: Math.min(perPage, total - from) }, (_, index) => String(from + index));
		const last = from + tags.length - 1;
		const link = `<${url.pathname}?n=${perPage}&last=${last}>; rel="next"`;
		return { status: 200, headers: last + 1 < total ? { link } : {}, body: { name: 'team/app', tags } };
	};
}

async function listed(handler: Handler, request: { credentials?: typeof credentials } = {}) {
	const { server, tags } = await probing(handler);
	return { server, outcome: await tags('team/app', request.credentials ?? []) };
}

describe('tags', () => {
	test('are read page by page', async () => {
		const { server, outcome } = await listed(listing(5, 2));
		expect(outcome).toEqual({ status: 'found', tags: ['0', '1', '2', '3', '4'], isComplete: true });
		expect(server.log()).toEqual([
			'GET /v2/team/app/tags/list?n=1000',
			'GET /v2/team/app/tags/list?n=2&last=1',
			'GET /v2/team/app/tags/list?n=2&last=3',
		]);
	});

	test('of a repository with too many are read in part, and that is said', async () => {
		const { server, outcome } = await listed(listing(100, 2));
		expect(outcome).toMatchObject({ status: 'found', isComplete: false });
		expect(server.requests).toHaveLength(5);
	});

	test.each([
		['refused', { status: 403 }],
		['missing', { status: 404 }],
		['no JSON', { status: 200, body: '<html>' }],
		['no list', { status: 200, body: { tags: null } }],
		['JSON of another kind', { status: 200, body: 'null' }],
		['huge', { status: 200, body: 'x'.repeat(2_000_000) }],
	] as const)('that are %s are not known', async (_what, reply: Reply) => {
		expect((await listed(() => reply)).outcome).toEqual({ status: 'not-known' });
	});

	test('go on at no other host and in no other repository', async () => {
		const other = await serve(listing(5, 2));
		for (const target of [`${other.url}/v2/team/app/tags/list?last=1`, '/v2/secret/tags/list', 'http://[']) {
			const { server, outcome } = await listed(() => ({
				status: 200,
				headers: { link: `<${target}>; rel="next"` },
				body: { tags: ['1'] },
			}));
			expect(outcome).toMatchObject({ tags: ['1'] });
			expect(server.requests).toHaveLength(1);
		}
		expect(other.requests).toEqual([]);
	});

	test('come with the token that the image was asked for with', async () => {
		const inner = fakeRegistry({ tags: { 'team/app:1': fakeManifest(config) }, users: { robot: 'right-password' } });
		const { server, probe, tags } = await probing((request) =>
			request.headers.authorization?.startsWith('Bearer') && request.url.pathname.endsWith('/tags/list')
				? { status: 200, body: { tags: ['1'] } }
				: inner(request),
		);
		await probe('team/app:2', { credentials });
		expect(await tags('team/app', credentials)).toMatchObject({ tags: ['1'] });
		expect(server.count(/^GET \/token/)).toBe(1);
	});

	test('of a host that cannot be are not known', async () => {
		const client = createRegistryClient();
		const request = { host: '1.2.3.999', repository: 'a', credentials: [] };
		expect(await client.tags(request)).toEqual({ status: 'not-known' });
		await client.close();
	});
});

describe('what a hostile registry puts into its list', () => {
	test('is left out where it is no tag, or repeats what it was told in confidence', async () => {
		const secret = 'pa55-of-a-robot';
		const server = await serve(({ headers, url }) => {
			const sent = (headers.authorization ?? '').replace(/^Basic /, '');
			const echoes = [sent.replace(/=+$/, ''), Buffer.from(secret).toString('base64url'), secret];
			if (sent === '') return { status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } };
			return url.pathname.endsWith('/tags/list')
				? { status: 200, body: { tags: ['1.0', ...echoes, '\u001b[2Jx', '::error::x', 'a'.repeat(200)] } }
				: { status: 404 };
		});
		const client = createRegistryClient({
			hosts: { [server.host]: { endpoint: server.url } },
			mayBePrivate: () => true,
		});
		onTestFinished(() => client.close());
		const credentials = [password('robot', secret)];
		const request = { host: server.host, repository: 'a', credentials };
		await client.probe({ ...request, reference: '2', platforms: [] });
		expect(await client.tags(request)).toMatchObject({ status: 'found', tags: ['1.0'] });
	});
});
