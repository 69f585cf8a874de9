import { createServer as createHttpServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { createServer, type ServerOptions } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createRegistryClient, type RegistryClientOptions } from '../../src/registry/client.js';
import type { HostSettings } from '../../src/registry/endpoint.js';
import { createAuthority } from '../support/certificates.js';
import { digestOf } from '../support/fake-registry.js';

const authority = createAuthority();
afterAll(() => authority.remove());

const names = 'DNS:localhost,IP:127.0.0.1';
const found = { 'content-type': 'application/vnd.oci.image.index.v1+json', 'docker-content-digest': digestOf('') };

async function listen(server: Server): Promise<number> {
	const sockets = new Set<Socket>();
	server.on('connection', (socket: Socket) => sockets.add(socket));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		for (const socket of sockets) socket.destroy();
		server.close();
	});
	return (server.address() as AddressInfo).port;
}

function listenTls(options: ServerOptions): Promise<number> {
	return listen(createServer(options, (_request, response) => response.writeHead(200, found).end()));
}

async function probe(host: string, settings: HostSettings, more: RegistryClientOptions = {}) {
	const client = createRegistryClient({
		hosts: { [host]: settings },
		mayBePrivate: () => true,
		retries: { retries: 0, deadline: 1_000 },
		...more,
	});
	onTestFinished(() => client.close());
	const ask = (repository: string) =>
		client.probe({ host, repository, reference: '1', platforms: [], credentials: [] });
	const [outcome] = await Promise.all(['a', 'b', 'c', 'd'].map(ask));
	return outcome;
}

describe("certificates are judged by Go's rules", () => {
	const ca = [authority.cert];

	test.each(['localhost', '127.0.0.1'])('one for the host is fine: %s', async (host) => {
		const port = await listenTls(authority.issue({ subjectAltName: names }));
		expect(await probe(`${host}:${port}`, { ca })).toMatchObject({ verdict: 'ok' });
	});

	test.each([
		[
			'of an unknown authority',
			{ subjectAltName: names },
			[],
			'tls-unknown-authority',
			/certificate signed by unknown authority$/,
		],
		[
			'that has expired',
			{ subjectAltName: names, days: -1 },
			ca,
			'tls-certificate-expired',
			/certificate has expired or is not yet valid/,
		],
		[
			'for another host',
			{ subjectAltName: 'DNS:other.example' },
			ca,
			'tls-hostname-mismatch',
			/certificate is valid for other\.example, not localhost$/,
		],
		[
			'with a Common Name alone',
			{ commonName: 'localhost' },
			ca,
			'tls-legacy-common-name',
			/certificate relies on legacy Common Name field, use SANs instead$/,
		],
		['signed with SHA-1', { subjectAltName: names, hash: 'sha1' }, ca, 'tls-too-weak', /insecure algorithm SHA1-RSA/],
	] as const)('one %s is refused', async (_name, leaf, authorities, verdict, message) => {
		// Else this end would not even offer the weak one.
		const port = await listenTls({ ...authority.issue(leaf), ciphers: 'DEFAULT@SECLEVEL=0' });
		const outcome = await probe(`localhost:${port}`, { ca: authorities });
		expect(outcome).toMatchObject({ verdict });
		expect(outcome?.evidence.message).toMatch(message);
	});

	test('none is refused where the configuration says so', async () => {
		const port = await listenTls(authority.issue({ subjectAltName: 'DNS:other.example', days: -1 }));
		expect(await probe(`localhost:${port}`, { skipVerify: true })).toMatchObject({ verdict: 'ok' });
	});

	test('TLS 1.1 is too old', async () => {
		const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
		const port = await listenTls({ ...authority.issue({ subjectAltName: names }), ...old });
		expect(await probe(`localhost:${port}`, { ca })).toMatchObject({ status: 'failed', verdict: 'tls-too-weak' });
	});

	test('plain HTTP on the port is told', async () => {
		const port = await listen(createHttpServer((_request, response) => response.writeHead(200, found).end()));
		expect(await probe(`localhost:${port}`, {})).toMatchObject({
			verdict: 'plain-http',
			evidence: { message: 'http: server gave HTTP response to HTTPS client' },
		});
	});
});

describe('connections', () => {
	const ca = [authority.cert];

	test('speak HTTP/2 where it is offered, over one of them', async () => {
		const versions: string[] = [];
		let connections = 0;
		const server = createSecureServer(authority.issue({ subjectAltName: names }), (request, response) => {
			versions.push(request.httpVersion);
			response.writeHead(200, found).end();
		});
		server.on('secureConnection', () => connections++);
		const port = await listen(server);
		expect(await probe(`localhost:${port}`, { ca })).toMatchObject({ verdict: 'ok' });
		expect(versions).toEqual(['2.0', '2.0', '2.0', '2.0']);
		expect(connections).toBe(1);
	});

	test('that HTTP/2 closes in the middle are opened again', async () => {
		let requests = 0;
		const server = createSecureServer(authority.issue({ subjectAltName: names }), (request, response) => {
			requests++;
			if (requests === 1) request.stream.session?.goaway(2);
			if (requests === 1) request.stream.session?.destroy();
			else response.writeHead(200, found).end();
		});
		const port = await listen(server);
		const retries = { retries: 3, deadline: 10_000 };
		expect(await probe(`localhost:${port}`, { ca }, { retries })).toMatchObject({ verdict: 'ok' });
		expect(requests).toBe(5);
	});

	test('go through a proxy, which may be in the private network', async () => {
		const tunnels: string[] = [];
		const proxy = createHttpServer();
		proxy.on('connect', (request, socket) => {
			tunnels.push(request.url ?? '');
			const upstream = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
				socket.write('HTTP/1.1 200 OK\r\n\r\n');
				upstream.pipe(socket).pipe(upstream);
			});
			upstream.on('error', () => socket.destroy());
			socket.on('error', () => upstream.destroy());
		});
		const proxyPort = await listen(proxy);
		const port = await listenTls(authority.issue({ subjectAltName: 'DNS:registry.example.com' }));
		const host = `registry.example.com:${port}`;
		const outcome = await probe(
			host,
			{ ca },
			{ proxy: { httpsProxy: `http://127.0.0.1:${proxyPort}` }, mayBePrivate: () => false },
		);
		expect(outcome).toMatchObject({ verdict: 'ok' });
		expect(new Set(tunnels)).toEqual(new Set([host]));
	});

	test('that the proxy refuses are its fault', async () => {
		const proxy = createHttpServer();
		proxy.on('connect', (_request, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'));
		const proxyPort = await listen(proxy);
		const outcome = await probe('registry.example.com', {}, { proxy: { httpsProxy: `http://127.0.0.1:${proxyPort}` } });
		expect(outcome).toMatchObject({ status: 'inconclusive', verdict: 'proxy-error' });
	});
});
