import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Certificate } from '../support/certificates.js';
import { digestOf } from '../support/fake-registry.js';

const OCI = 'application/vnd.oci.image';

export interface Blob {
	readonly mediaType: string;
	readonly bytes: Buffer;
	readonly digest: string;
}

export interface Image {
	/** What its tag stands for. */
	readonly root: Blob;
	readonly blobs: readonly Blob[];
}

function blob(mediaType: string, content: object | Buffer): Blob {
	const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
	return { mediaType, bytes, digest: digestOf(bytes) };
}

function descriptor({ mediaType, digest, bytes }: Blob) {
	return { mediaType, digest, size: bytes.length };
}

/** A tar archive of one file: https://www.gnu.org/software/tar/manual/html_node/Standard.html. */
function tarOf(name: string, content: string): Buffer {
	const header = Buffer.alloc(512);
	header.write(name, 0);
	header.write('0000644\0', 100);
	header.write('0000000\0', 108);
	header.write('0000000\0', 116);
	header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
	header.write('00000000000\0', 136);
	header.write('        0ustar\x0000', 148);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
	const body = Buffer.alloc(Math.ceil(content.length / 512) * 512);
	body.write(content);
	return Buffer.concat([header, body, Buffer.alloc(1024)]);
}

/** An image of one small layer, for one architecture. */
export function singleImage(architecture: string, text = 'pulled'): Image {
	const tar = tarOf('proof.txt', `${text} on ${architecture}\n`);
	const layer = blob(`${OCI}.layer.v1.tar+gzip`, gzipSync(tar));
	const config = blob(`${OCI}.config.v1+json`, {
		os: 'linux',
		architecture,
		config: { Cmd: ['/none'] },
		rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
	});
	const root = blob(`${OCI}.manifest.v1+json`, {
		schemaVersion: 2,
		mediaType: `${OCI}.manifest.v1+json`,
		config: descriptor(config),
		layers: [descriptor(layer)],
	});
	return { root, blobs: [layer, config] };
}

export function indexOf(images: Readonly<Record<string, Image>>): Image {
	const root = blob(`${OCI}.index.v1+json`, {
		schemaVersion: 2,
		mediaType: `${OCI}.index.v1+json`,
		manifests: Object.entries(images).map(([architecture, image]) => ({
			...descriptor(image.root),
			platform: { os: 'linux', architecture },
		})),
	});
	return { root, blobs: Object.values(images).flatMap((image) => [image.root, ...image.blobs]) };
}

/** What goes wrong with a repository, whatever is asked of it. */
export type Fault =
	| 'broken-layer'
	| 'missing-layer'
	| 'hang'
	| 'stall'
	| { readonly status: number; readonly code: string };

export interface PlantedOptions {
	/** By `repository:tag`. */
	readonly images: Readonly<Record<string, Image>>;
	/** By repository. */
	readonly faults?: Readonly<Record<string, Fault>>;
	/** `user:password`; everybody may pull without. */
	readonly login?: string;
	/** Plain HTTP without. */
	readonly certificate?: Certificate;
}

export interface PlantedRegistry {
	readonly port: number;
	/** `GET /v2/a/manifests/1`, in the order of arrival. */
	readonly log: readonly string[];
	close(): Promise<void>;
}

/** A registry on all of this machine's addresses, with what the test planted in it. */
export async function startPlantedRegistry(options: PlantedOptions): Promise<PlantedRegistry> {
	const log: string[] = [];
	const answer = (request: IncomingMessage, response: ServerResponse) => {
		log.push(`${request.method} ${request.url}`);
		respond(request, response, options);
	};
	const server = options.certificate ? createTlsServer(options.certificate, answer) : createHttpServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		log,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function respond(
	{ method, url = '', headers }: IncomingMessage,
	response: ServerResponse,
	options: PlantedOptions,
): void {
	const send = (status: number, more: Record<string, string>, body: Buffer) => {
		response.writeHead(status, { 'content-length': String(body.length), ...more });
		response.end(method === 'HEAD' ? undefined : body);
	};
	const refuse = (status: number, code: string, more: Record<string, string> = {}) =>
		send(status, more, Buffer.from(JSON.stringify({ errors: [{ code, message: `planted: ${code}` }] })));

	const { login, images, faults = {} } = options;
	if (login !== undefined && headers.authorization !== `Basic ${Buffer.from(login).toString('base64')}`) {
		refuse(401, 'UNAUTHORIZED', { 'www-authenticate': 'Basic realm="planted"' });
		return;
	}
	const { pathname } = new URL(url, 'http://planted');
	const [, repository = '', kind, reference = ''] = /^\/v2\/(.+)\/(manifests|blobs)\/(.+)$/.exec(pathname) ?? [];
	const fault = faults[repository];
	if (fault === 'hang') return;
	if (typeof fault === 'object') {
		refuse(fault.status, fault.code);
		return;
	}
	const all = Object.values(images).flatMap(({ root, blobs }) => [root, ...blobs]);
	const found = images[`${repository}:${reference}`]?.root ?? all.find((candidate) => candidate.digest === reference);
	const isLayer = found?.mediaType.endsWith('tar+gzip') === true;
	if (!found || (isLayer && fault === 'missing-layer')) {
		refuse(404, kind === 'blobs' ? 'BLOB_UNKNOWN' : 'MANIFEST_UNKNOWN');
		return;
	}
	if (isLayer && fault === 'stall') {
		response.writeHead(200, { 'content-length': String(found.bytes.length) });
		response.write(found.bytes.subarray(0, 10));
		return;
	}
	const bytes = Buffer.from(found.bytes);
	if (isLayer && fault === 'broken-layer') bytes[bytes.length - 1] = 0xff ^ (bytes.at(-1) ?? 0);
	send(200, { 'content-type': found.mediaType, 'docker-content-digest': found.digest }, bytes);
}
