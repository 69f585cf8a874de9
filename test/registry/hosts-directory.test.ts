import { describe, expect, test } from 'vitest';
import { loadHostsDirectory } from '../../src/registry/hosts-directory.js';
import { fakeConfig, fakeManifest, fakeRegistry } from '../support/fake-registry.js';
import { probing, serve } from '../support/probing.js';

const CA = '-----BEGIN CERTIFICATE-----\nMII\n-----END CERTIFICATE-----\n';
const KEY = '-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\n';

/** Loads from files that are there by their paths. */
function load(files: Readonly<Record<string, string>>, ...hosts: readonly string[]) {
	const list = async (path: string) => {
		const names = Object.keys(files).flatMap((file) =>
			file.startsWith(`${path}/`) ? [file.slice(path.length + 1)] : [],
		);
		return names.length > 0 ? names : undefined;
	};
	return loadHostsDirectory('/certs.d', hosts, { list, readText: async (path) => files[path] });
}

describe("a node's certs.d", () => {
	test('the folder of the host counts: with its port, else as it is, else the one for all', async () => {
		const at = (name: string) => ({
			[`/certs.d/${name}/hosts.toml`]: `server = "https://from-${name.length}.example"`,
		});
		const files = { ...at('r.example_5000_'), ...at('r.example:5000'), ...at('q.example:5000'), ...at('_default') };
		const { settings, faults } = await load(files, 'r.example:5000', 'q.example:5000', 'other.example');
		expect(faults).toEqual([]);
		expect(settings).toMatchObject({
			'r.example:5000': { endpoint: 'https://from-15.example' },
			'q.example:5000': { endpoint: 'https://from-14.example' },
			'other.example': { endpoint: 'https://from-8.example' },
		});
	});

	test('a host without a folder has no settings', async () => {
		expect(await load({}, 'r.example')).toEqual({ settings: {}, faults: [] });
	});

	test('mirrors without the right to pull are left out; those without `resolve` are for digests', async () => {
		const text = `[host."https://a.example"]
capabilities = ["pull", "resolve"]
[host."https://b.example"]
capabilities = ["push", "resolve"]
[host."https://c.example"]
capabilities = ["pull"]
[host."https://d.example"]
skip_verify = true
ca = "ca.crt"
client = "both.pem"
override_path = true
dial_timeout = "3s"
header = { x-team = "shop" }`;
		const files = {
			'/certs.d/docker.io/hosts.toml': text,
			'/certs.d/docker.io/ca.crt': CA,
			'/certs.d/docker.io/both.pem': CA + KEY,
		};
		expect((await load(files, 'docker.io')).settings['docker.io']).toEqual({
			mirrors: [
				{ endpoint: 'https://a.example', answersFor: 'tags and digests' },
				{ endpoint: 'https://c.example', answersFor: 'digests' },
				{
					endpoint: 'https://d.example',
					answersFor: 'tags and digests',
					skipVerify: true,
					ca: [CA],
					clientCertificates: [{ certificate: CA + KEY, key: CA + KEY }],
					overridePath: true,
					connectTimeout: 3_000,
					headers: { 'x-team': 'shop' },
				},
			],
		});
	});

	test("without a hosts.toml, Docker's files count", async () => {
		const files = {
			'/certs.d/r.example/ca.crt': CA,
			'/certs.d/r.example/client.cert': CA,
			'/certs.d/r.example/client.key': KEY,
		};
		expect((await load(files, 'r.example')).settings).toEqual({
			'r.example': { ca: [CA], clientCertificates: [{ certificate: CA, key: KEY }] },
		});
	});

	test('a broken file is told once, and ignored as containerd does', async () => {
		const files = { '/certs.d/_default/hosts.toml': 'server =', '/certs.d/_default/ca.crt': CA };
		const { settings, faults } = await load(files, 'a.example', 'b.example');
		expect(settings).toEqual({ 'a.example': { ca: [CA] }, 'b.example': { ca: [CA] } });
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({
			file: '/certs.d/_default/hosts.toml',
			line: 1,
			message: expect.stringMatching(/containerd ignores the whole file then, mirrors included\.$/),
		});
	});

	test('a certificate that is not there is told', async () => {
		const files = { '/certs.d/r.example/hosts.toml': 'server = "https://r.example"\nca = "/etc/ca.pem"' };
		expect((await load(files, 'r.example')).faults).toEqual([
			{
				file: '/certs.d/r.example/hosts.toml',
				line: 1,
				message: 'There is no file `/etc/ca.pem`; a node where that is so pulls nothing from this host.',
			},
		]);
	});
});

describe('a client with such settings', () => {
	const manifest = fakeManifest(fakeConfig('linux/amd64'));

	test.each([
		['', {}, '/v2/team/app/manifests/1'],
		['/', {}, '/v2/team/app/manifests/1'],
		['/proxy', {}, '/proxy/v2/team/app/manifests/1'],
		['/proxy/v2/', {}, '/proxy/v2/team/app/manifests/1'],
		['/v2/proxy', { overridePath: true }, '/v2/proxy/team/app/manifests/1'],
		['/api', { overridePath: true }, '/api/team/app/manifests/1'],
	])('asks a mirror at the right path: %j', async (path, more, expected) => {
		const mirror = await serve(() => ({
			status: 200,
			headers: { 'content-type': manifest.mediaType, 'docker-content-digest': manifest.digest },
		}));
		const { probe } = await probing(() => 'reset', {
			host: 'r.example',
			hosts: { 'r.example': { mirrors: [{ endpoint: mirror.url + path, headers: { 'x-team': 'shop' }, ...more }] } },
		});
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok' });
		expect(mirror.log()).toEqual([`HEAD ${expected}?ns=r.example`]);
		expect(mirror.requests[0]?.headers['x-team']).toBe('shop');
	});

	test('asks for the scope of the repository behind the path', async () => {
		const inner = fakeRegistry({ tags: { 'proxy/team/app:1': manifest } });
		const mirror = await serve(inner);
		const { probe } = await probing(() => 'reset', {
			host: 'r.example',
			hosts: { 'r.example': { mirrors: [{ endpoint: `${mirror.url}/v2/proxy`, overridePath: true }] } },
		});
		expect(await probe('team/app:1')).toMatchObject({ verdict: 'ok' });
		expect(mirror.count(/^GET \/token\?service=fake&scope=repository%3Aproxy%2Fteam%2Fapp%3Apull$/)).toBe(1);
	});

	test('asks a mirror for digests alone, where it may not say what a tag means', async () => {
		const mirror = await serve(fakeRegistry({ tags: { 'team/app:1': manifest }, admission: 'open' }));
		const upstream = await serve(fakeRegistry({ tags: { 'team/app:1': manifest }, admission: 'open' }));
		const { probe } = await probing(() => 'reset', {
			host: 'docker.io',
			hosts: { 'docker.io': { endpoint: upstream.url, mirrors: [{ endpoint: mirror.url, answersFor: 'digests' }] } },
		});
		await probe('team/app:1');
		expect(mirror.requests).toEqual([]);
		await probe(`team/app@${manifest.digest}`);
		expect(mirror.requests).toHaveLength(1);
	});
});
