import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';

/** How far away a server is, in milliseconds. */
export interface Distance {
	readonly roundTrip: number;
	/** What the server takes for an answer. */
	readonly service: number;
}

export interface Certificate {
	readonly key: string;
	readonly cert: string;
	/** For programs that want a file. */
	readonly file: string;
}

export interface FarServer {
	/** `127.0.0.1:…` */
	readonly host: string;
	/** Requests so far. */
	readonly requests: () => readonly string[];
	readonly close: () => void;
}

export type Answer = (request: Http2ServerRequest, response: Http2ServerResponse, host: string) => void;

/** A certificate for 127.0.0.1 that signs itself. */
export function createCertificate(folder: string): Certificate {
	const [keyFile, file] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
	const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
	const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile];
	execFileSync('openssl', ['req', '-x509', '-days', '2', ...names, ...key, '-out', file], { stdio: 'ignore' });
	return { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(file, 'utf8'), file };
}

/** A server with TLS and HTTP/2 behind a wire of some length: TCP's and TLS's round trips cost what they cost on the internet. */
export async function startFarServer(
	certificate: Certificate,
	{ roundTrip, service }: Distance,
	answer: Answer,
): Promise<FarServer> {
	const requests: string[] = [];
	let host = '';
	const near = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
		requests.push(`${request.method} ${request.url}`);
		setTimeout(() => answer(request, response, host), service);
	});
	const nearPort = await listen(near);
	const sockets = new Set<Socket>();
	const wire = createServer((client) => {
		const server = connect(nearPort, '127.0.0.1');
		for (const socket of [client, server]) {
			sockets.add(socket.setNoDelay(true));
			socket.on('error', () => [client, server].map((end) => end.destroy()));
		}
		// The first bytes wait for TCP's handshake too.
		carry(client, server, roundTrip / 2, Date.now() + 1.5 * roundTrip);
		carry(server, client, roundTrip / 2, 0);
	});
	host = `127.0.0.1:${await listen(wire)}`;
	const close = () => {
		for (const socket of sockets) socket.destroy();
		wire.close();
		near.close();
	};
	return { host, requests: () => requests, close };
}

function carry(from: Socket, to: Socket, delay: number, notBefore: number): void {
	const wait = () => Math.max(delay, notBefore - Date.now());
	from.on('data', (bytes) => setTimeout(() => to.destroyed || to.write(bytes), wait()));
	from.on('end', () => setTimeout(() => to.destroyed || to.end(), wait()));
}

async function listen(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}
