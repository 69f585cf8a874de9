import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import {
	digestOf,
	type FakeBlob,
	type FakeServer,
	fakeConfig,
	fakeIndex,
	fakeManifest,
	fakeRegistry,
	type Reply,
	registryError,
	type SeenRequest,
	startFakeServer,
} from '../../test/support/fake-registry.js';

const AMD64 = fakeManifest(fakeConfig('linux/amd64'), [3_145_728]);
const ARM64 = fakeManifest(fakeConfig('linux/arm64'), [3_145_729]);
const BOTH = fakeIndex([
	{ of: AMD64, platform: 'linux/amd64' },
	{ of: ARM64, platform: 'linux/arm64' },
]);
const AMD64_ONLY = fakeIndex([{ of: AMD64, platform: 'linux/amd64' }]);

const CHART_CONFIG = blob('application/vnd.cncf.helm.config.v1+json', { name: 'gateway', version: '1.7.0' });
const CHART = fakeManifest(CHART_CONFIG);
const SCHEMA1 = blob('application/vnd.docker.distribution.manifest.v1+prettyjws', {
	schemaVersion: 1,
	name: 'acme/ledger',
	tag: '1.0.0',
});

function blob(mediaType: string, content: object): FakeBlob {
	const body = JSON.stringify(content);
	return { mediaType, body, digest: digestOf(body) };
}

/** What each repository of the examples has; the hosts share one server. */
const TAGS: Readonly<Record<string, FakeBlob>> = {
	'acme/catalog:3.1.0': BOTH,
	'acme/checkout:2.4.1': BOTH,
	'acme/checkout:2.4.0': BOTH,
	'acme/checkout:2.3.9': BOTH,
	'acme/invoices:5.2.0': BOTH,
	'acme/mailer:0.9.1': ARM64,
	'acme/ledger:1.0.0': SCHEMA1,
	'charts/gateway:1.7.0': CHART,
	'acme/thumbnails:1.2.0': AMD64_ONLY,
	'acme/payments:2.7.1': BOTH,
	'acme/cart:latest': BOTH,
	'acme/report:1.9.0': BOTH,
	'acme/storefront:latest': BOTH,
};

const PRIVATE = ['acme/invoices', 'acme/payments', 'fonts/server'];

export interface DemoRegistry {
	/** What the configuration says of the examples' registries. */
	readonly hosts: Readonly<Record<string, { readonly endpoint: string }>>;
	/** The secret that a person would keep in the CI system, as the configuration names it. */
	readonly env: Readonly<Record<string, string>>;
	readonly credentials: object;
	stop(): Promise<void>;
}

/** A registry in this process that knows the examples' images, with what goes wrong with registries. */
export async function startDemoRegistry(): Promise<DemoRegistry> {
	const server = await startFakeServer(
		fakeRegistry({
			tags: TAGS,
			content: [AMD64, ARM64, BOTH, CHART_CONFIG, fakeConfig('linux/amd64'), fakeConfig('linux/arm64')],
			private: PRIVATE,
			users: { robot: 'the new password' },
			script: answerSpecially,
		}),
	);
	const gone = await closedPort();
	const auth = Buffer.from('robot:the old password').toString('base64');
	return {
		hosts: {
			...Object.fromEntries(hostsOf(server)),
			'gone.example.com': { endpoint: `http://127.0.0.1:${gone}` },
		},
		env: { VENDOR_LOGIN: JSON.stringify({ auths: { 'vendor.example.com': { auth } } }) },
		credentials: { secrets: { 'staging/vendor-login': { env: 'VENDOR_LOGIN' } } },
		stop: () => server.close(),
	};
}

const HOSTS = ['registry.example.com', 'vendor.example.com', 'busy.example.com', 'ghcr.io', 'docker.io', 'k8s.gcr.io'];

function hostsOf({ url }: FakeServer) {
	return HOSTS.map((host) => [host, { endpoint: url }] as const);
}

/** The examples name an official image by the digest that it really has, whose bytes are not here. */
const REAL_DIGEST = /^sha256:4ff102c5/;

/** Docker Hub's headers, so that its manifests are not read: a HEAD is free. */
const USED_UP = { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '3;w=21600' };

function answerSpecially({ url }: SeenRequest): Reply | undefined {
	const [, repository = '', reference = ''] = /^\/v2\/(.+)\/manifests\/(.+)$/.exec(url.pathname) ?? [];
	if (repository === 'acme/events') return registryError(429, 'TOOMANYREQUESTS', 'too many requests');
	if (REAL_DIGEST.test(reference))
		return {
			status: 200,
			headers: { 'content-type': BOTH.mediaType, 'docker-content-digest': reference, ...USED_UP },
			body: '',
		};
	const listed = /^\/v2\/(.+)\/tags\/list$/.exec(url.pathname)?.[1];
	return listed === undefined ? undefined : listTags(listed);
}

function listTags(repository: string): Reply {
	const tags = Object.keys(TAGS).flatMap((name) =>
		name.startsWith(`${repository}:`) ? [name.slice(repository.length + 1)] : [],
	);
	return { status: 200, headers: { 'content-type': 'application/json' }, body: { name: repository, tags } };
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise<void>((resolve) => server.close(() => resolve()));
	return port;
}
