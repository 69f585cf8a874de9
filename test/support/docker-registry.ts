import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, createSign, X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Certificate } from './certificates.js';
import { digestOf } from './fake-registry.js';

/** What a registry stores: a blob, or a manifest with what it names. */
export interface Content {
	readonly mediaType: string;
	readonly body: string;
	readonly digest: string;
	/** To be pushed before it. */
	readonly parts: readonly Content[];
}

const OCI = 'application/vnd.oci.image';

function content(mediaType: string, body: string, parts: readonly Content[] = []): Content {
	return { mediaType, body, digest: digestOf(body), parts };
}

function descriptor({ mediaType, digest, body }: Content) {
	return { mediaType, digest, size: Buffer.byteLength(body) };
}

/** An image of one platform, with two small layers. */
export function realImage(platform: string): Content {
	const [os, architecture, variant] = platform.split('/');
	const layers = ['base', platform].map((text) => content(`${OCI}.layer.v1.tar`, `layer ${text}`));
	const rootfs = { type: 'layers', diff_ids: layers.map(({ digest }) => digest) };
	const config = content(`${OCI}.config.v1+json`, JSON.stringify({ os, architecture, variant, rootfs }));
	const manifest = {
		schemaVersion: 2,
		mediaType: `${OCI}.manifest.v1+json`,
		config: descriptor(config),
		layers: layers.map(descriptor),
	};
	return content(`${OCI}.manifest.v1+json`, JSON.stringify(manifest), [config, ...layers]);
}

/** An index of one image for each platform. */
export function realIndex(...platforms: readonly string[]): Content {
	const images = platforms.map(realImage);
	const manifests = images.map((image, index) => {
		const [os, architecture, variant] = (platforms[index] as string).split('/');
		return { ...descriptor(image), platform: { os, architecture, variant } };
	});
	return content(
		`${OCI}.index.v1+json`,
		JSON.stringify({ schemaVersion: 2, mediaType: `${OCI}.index.v1+json`, manifests }),
		images,
	);
}

export interface DockerRegistryOptions {
	/** By `repository:tag`. */
	readonly images?: Readonly<Record<string, Content>>;
	/** Users and passwords, asked for by `Basic`. */
	readonly users?: Readonly<Record<string, string>>;
	/** A token service that lets users pull everything, and others what is not in `private`. */
	readonly tokens?: {
		readonly users: Readonly<Record<string, string>>;
		readonly private: readonly string[];
		readonly signer: Certificate;
	};
	readonly tls?: Certificate;
	/** The registry that it is a pull-through mirror of. */
	readonly mirrorOf?: string;
}

export interface DockerRegistry {
	/** `127.0.0.1:…` */
	readonly host: string;
	readonly url: string;
	stop(): Promise<void>;
}

/** Whether Debian's `docker-registry` is installed; `.ci/run` does that. */
export function hasDockerRegistry(): boolean {
	try {
		execFileSync('docker-registry', ['--version'], { stdio: 'pipe' });
		return true;
	} catch {
		return false;
	}
}

/** Starts Debian's `docker-registry` on a loopback port of its own. */
export async function startDockerRegistry(options: DockerRegistryOptions): Promise<DockerRegistry> {
	const folder = mkdtempSync(join(tmpdir(), 'docker-registry-'));
	mkdirSync(join(folder, 'data'));
	const images = Object.entries(options.images ?? {});
	if (images.length > 0) {
		// Filled by a registry that asks nobody for a password, over the same folder.
		const open = await serve(folder, {});
		for (const [name, image] of images) await push(open.url, name, image);
		await open.stop();
	}
	const tokens = options.tokens && (await startTokenService(options.tokens));
	const registry = await serve(folder, options, tokens?.url);
	return {
		...registry,
		async stop() {
			await registry.stop();
			tokens?.stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

async function serve(folder: string, options: DockerRegistryOptions, realm = ''): Promise<DockerRegistry> {
	const port = await freePort();
	const host = `127.0.0.1:${port}`;
	const config = join(folder, `config-${port}.json`);
	writeFileSync(config, JSON.stringify(configOf(folder, host, options, realm)));
	const child = spawn('docker-registry', ['serve', config], { stdio: 'ignore' });
	await answers(port, child);
	return { host, url: `${options.tls ? 'https' : 'http'}://${host}`, stop: () => ended(child) };
}

function configOf(
	folder: string,
	host: string,
	{ users, tokens, tls, mirrorOf }: DockerRegistryOptions,
	realm: string,
) {
	const file = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	return {
		version: 0.1,
		log: { level: 'error' },
		storage: { filesystem: { rootdirectory: join(folder, 'data') } },
		http: {
			addr: host,
			...(tls && { tls: { certificate: file('tls.pem', tls.cert), key: file('tls.key', tls.key) } }),
		},
		...(mirrorOf && { proxy: { remoteurl: mirrorOf } }),
		...(users && { auth: { htpasswd: { realm: 'test', path: file('htpasswd', htpasswd(users)) } } }),
		...(tokens && {
			auth: {
				token: { realm, service: 'test', issuer: 'test', rootcertbundle: file('signer.pem', tokens.signer.cert) },
			},
		}),
	};
}

function htpasswd(users: Readonly<Record<string, string>>): string {
	return Object.entries(users)
		.map(([user, password]) => execFileSync('htpasswd', ['-Bin', user], { input: password, encoding: 'utf8' }).trim())
		.join('\n');
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise<void>((resolve) => server.close(() => resolve()));
	return port;
}

async function answers(port: number, child: ChildProcess): Promise<void> {
	while (child.exitCode === null) {
		const isOpen = await new Promise<boolean>((resolve) => {
			const socket = connect(port, '127.0.0.1', () => resolve(true));
			socket.on('connect', () => socket.destroy());
			socket.on('error', () => resolve(false));
		});
		if (isOpen) return;
		await sleep(50);
	}
	throw new Error(`docker-registry ended with ${child.exitCode}.`);
}

async function ended(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null) return;
	await new Promise<void>((resolve) => {
		child.once('exit', () => resolve());
		child.kill();
	});
}

async function push(url: string, name: string, image: Content): Promise<void> {
	const [, repository = '', tag = ''] = /^(.+):([^:]+)$/.exec(name) ?? [];
	await pushManifest(`${url}/v2/${repository}`, tag, image);
}

async function pushManifest(base: string, reference: string, manifest: Content): Promise<void> {
	for (const part of manifest.parts) {
		if (part.parts.length > 0) await pushManifest(base, part.digest, part);
		else await pushBlob(base, part);
	}
	await expectOk(
		fetch(`${base}/manifests/${reference}`, {
			method: 'PUT',
			headers: { 'content-type': manifest.mediaType },
			body: manifest.body,
		}),
	);
}

async function pushBlob(base: string, blob: Content): Promise<void> {
	const started = await expectOk(fetch(`${base}/blobs/uploads/`, { method: 'POST' }));
	const target = new URL(started.headers.get('location') ?? '', base);
	target.searchParams.set('digest', blob.digest);
	await expectOk(
		fetch(target, { method: 'PUT', headers: { 'content-type': 'application/octet-stream' }, body: blob.body }),
	);
}

async function expectOk(pending: Promise<Response>): Promise<Response> {
	const response = await pending;
	if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
	return response;
}

/** A token service as distribution's `spec/auth/token.md` has it, whose tokens the registry really verifies. */
async function startTokenService({ users, private: hidden, signer }: NonNullable<DockerRegistryOptions['tokens']>) {
	const server = createHttpServer((request, response) => {
		const user = userOf(request.headers.authorization, users);
		if (user === 'refused') {
			response.writeHead(401).end('{"details":"incorrect username or password"}');
			return;
		}
		const scopes = new URL(request.url ?? '', 'http://x').searchParams
			.getAll('scope')
			.flatMap((scope) => scope.split(' '));
		const access = scopes
			.map((scope) => scope.split(':'))
			.filter(([, name = '']) => user !== 'nobody' || !hidden.includes(name))
			.map(([type, name, actions = '']) => ({
				type,
				name,
				actions: actions.split(',').filter((action) => action === 'pull'),
			}));
		response
			.writeHead(200, { 'content-type': 'application/json' })
			.end(JSON.stringify({ token: signToken(access, signer) }));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/token`,
		stop: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

function userOf(authorization: string | undefined, users: Readonly<Record<string, string>>): string {
	if (!authorization) return 'nobody';
	const [user = '', password] = Buffer.from(authorization.replace(/^Basic /, ''), 'base64')
		.toString('utf8')
		.split(':');
	return users[user] !== undefined && users[user] === password ? user : 'refused';
}

function signToken(access: readonly object[], { key, cert }: Certificate): string {
	const now = Math.floor(Date.now() / 1000);
	const header = { typ: 'JWT', alg: 'RS256', x5c: [new X509Certificate(cert).raw.toString('base64')] };
	const claims = {
		iss: 'test',
		sub: '',
		aud: 'test',
		exp: now + 600,
		nbf: now - 10,
		iat: now,
		jti: createHash('sha256').update(String(Math.random())).digest('hex'),
		access,
	};
	const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const signed = `${encode(header)}.${encode(claims)}`;
	return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
}
