import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
	readonly method: string;
	/** Path and query. */
	readonly target: string;
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	/** How many requests with this method and path came before. */
	readonly before: number;
}

export type Reply =
	| {
			readonly status: number;
			readonly headers?: Readonly<Record<string, string | string[]>>;
			/** An object goes out as JSON. */
			readonly body?: string | Buffer | object;
	  }
	/** Cuts the connection. */
	| 'reset'
	/** Never answers. */
	| 'hang'
	/** Begins a body and never ends it. */
	| 'stall';

export type Handler = (request: SeenRequest) => Reply;

export interface FakeServer {
	/** `127.0.0.1:…` */
	readonly host: string;
	readonly url: string;
	readonly requests: readonly SeenRequest[];
	/** `HEAD /v2/a/manifests/1`, in the order of arrival. */
	readonly log: () => string[];
	readonly count: (pattern: RegExp) => number;
	readonly connections: () => number;
	readonly close: () => Promise<void>;
}

async function readText(message: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of message) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, method: string, reply: Reply): void {
	if (reply === 'reset') {
		response.socket?.destroy();
		return;
	}
	if (reply === 'hang') return;
	if (reply === 'stall') {
		response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
		response.write('{');
		return;
	}
	const { status, headers = {}, body = '' } = reply;
	const bytes =
		typeof body === 'string' || Buffer.isBuffer(body) ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
	response.writeHead(status, { 'content-length': String(bytes.length), ...headers });
	response.end(method === 'HEAD' ? undefined : bytes);
}

/** A server on loopback that answers by a script, and remembers what it was asked. */
export async function startFakeServer(handler: Handler): Promise<FakeServer> {
	const requests: SeenRequest[] = [];
	let connections = 0;
	const server = createServer(async (message, response) => {
		const { method = '', url: target = '' } = message;
		const body = await readText(message);
		const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
		const before = requests.filter((seen) => seen.method === method && seen.target === target).length;
		const seen = { method, target, url: new URL(target, 'http://fake'), headers, body, before };
		requests.push(seen);
		send(response, method, handler(seen));
	});
	server.on('connection', () => connections++);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const log = () => requests.map(({ method, target }) => `${method} ${target}`);
	return {
		host: `127.0.0.1:${port}`,
		url: `http://127.0.0.1:${port}`,
		requests,
		log,
		count: (pattern) => log().filter((line) => pattern.test(line)).length,
		connections: () => connections,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

export function digestOf(body: string | Buffer): string {
	return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

export interface FakeBlob {
	readonly mediaType: string;
	readonly body: string;
	readonly digest: string;
}

function blob(mediaType: string, content: object): FakeBlob {
	const body = JSON.stringify(content);
	return { mediaType, body, digest: digestOf(body) };
}

const OCI = 'application/vnd.oci.image';

/** An image's config for `linux/arm64`. */
export function fakeConfig(platform: string): FakeBlob {
	const [os, architecture, variant] = platform.split('/');
	return blob(`${OCI}.config.v1+json`, { os, architecture, variant, rootfs: { type: 'layers', diff_ids: [] } });
}

export function fakeManifest(config: FakeBlob, layers: readonly number[] = []): FakeBlob {
	return blob(`${OCI}.manifest.v1+json`, {
		schemaVersion: 2,
		mediaType: `${OCI}.manifest.v1+json`,
		config: descriptor(config),
		layers: layers.map((size) => ({ mediaType: `${OCI}.layer.v1.tar+gzip`, digest: digestOf(String(size)), size })),
	});
}

export function fakeIndex(entries: readonly { readonly of: FakeBlob; readonly platform?: string }[]): FakeBlob {
	return blob(`${OCI}.index.v1+json`, {
		schemaVersion: 2,
		mediaType: `${OCI}.index.v1+json`,
		manifests: entries.map(({ of, platform }) => {
			const [os, architecture, variant] = (platform ?? '').split('/');
			return { ...descriptor(of), ...(platform && { platform: { os, architecture, variant } }) };
		}),
	});
}

function descriptor({ mediaType, digest, body }: FakeBlob) {
	return { mediaType, digest, size: body.length };
}

export interface FakeRegistryOptions {
	/** By `repository:tag`. */
	readonly tags?: Readonly<Record<string, FakeBlob>>;
	/** Reachable by digest, in every repository. */
	readonly content?: readonly FakeBlob[];
	/** Repositories that tokens for everybody don't open. */
	readonly private?: readonly string[];
	readonly users?: Readonly<Record<string, string>>;
	readonly admission?: 'open' | 'bearer' | 'basic';
	/** Goes first; `undefined` leaves the request to the registry. */
	readonly script?: (request: SeenRequest) => Reply | undefined;
}

export function registryError(status: number, code: string, message: string): Reply {
	return { status, headers: { 'content-type': 'application/json' }, body: { errors: [{ code, message }] } };
}

/** A registry as distribution-spec and distribution's token.md have it, token service included. */
export function fakeRegistry(options: FakeRegistryOptions): Handler {
	const { tags = {}, content = [], admission = 'bearer' } = options;
	const all = [...Object.values(tags), ...content];
	return (request) => {
		const scripted = options.script?.(request);
		if (scripted) return scripted;
		if (request.url.pathname === '/token') return answerToken(request, options);
		const [, repository = '', kind = '', reference = ''] =
			/^\/v2\/(.+)\/(manifests|blobs)\/(.+)$/.exec(request.url.pathname) ?? [];
		const refusal = { open: () => undefined, bearer: refuseBearer, basic: refuseBasic }[admission](
			request,
			repository,
			options,
		);
		if (refusal) return refusal;
		const found = reference.includes(':')
			? all.find(({ digest }) => digest === reference)
			: tags[`${repository}:${reference}`];
		if (found) {
			const headers = { 'content-type': found.mediaType, 'docker-content-digest': found.digest };
			return { status: 200, headers, body: found.body };
		}
		if (kind === 'blobs') return registryError(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
		const isKnown = Object.keys(tags).some((name) => name.startsWith(`${repository}:`));
		return isKnown
			? registryError(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
			: registryError(404, 'NAME_UNKNOWN', 'repository name not known to registry');
	};
}

function passwordOf(authorization: string | undefined): [user: string, password: string] | undefined {
	if (!authorization?.startsWith('Basic ')) return undefined;
	const [user = '', ...rest] = Buffer.from(authorization.slice(6), 'base64').toString('utf8').split(':');
	return [user, rest.join(':')];
}

function isUser(authorization: string | undefined, { users = {} }: FakeRegistryOptions): boolean {
	const [user, password] = passwordOf(authorization) ?? [];
	return user !== undefined && users[user] !== undefined && users[user] === password;
}

function answerToken({ url, headers }: SeenRequest, options: FakeRegistryOptions): Reply {
	if (headers.authorization && !isUser(headers.authorization, options)) {
		return { status: 401, body: { details: 'incorrect username or password' } };
	}
	const known = headers.authorization !== undefined;
	const granted = url.searchParams
		.getAll('scope')
		.map((scope) => scope.split(':')[1] ?? '')
		.filter((repository) => known || !options.private?.includes(repository));
	return { status: 200, body: { token: `token-for.${granted.join('+')}.`, expires_in: 300 } };
}

function refuseBearer({ headers }: SeenRequest, repository: string, _options: FakeRegistryOptions): Reply | undefined {
	const token = /^Bearer token-for\.(.*)\.$/.exec(headers.authorization ?? '')?.[1];
	if (token?.split('+').includes(repository)) return undefined;
	const error = token === undefined ? '' : ',error="insufficient_scope"';
	const challenge = `Bearer realm="http://${headers.host}/token",service="fake",scope="repository:${repository}:pull"${error}`;
	return {
		status: 401,
		headers: { 'www-authenticate': challenge },
		body: { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] },
	};
}

function refuseBasic({ headers }: SeenRequest, _repository: string, options: FakeRegistryOptions): Reply | undefined {
	if (isUser(headers.authorization, options)) return undefined;
	return {
		status: 401,
		headers: { 'www-authenticate': 'Basic realm="fake"' },
		body: { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] },
	};
}
