import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ChangedFile {
	readonly filename: string;
	readonly status?: 'added' | 'modified' | 'removed';
}

/** How the server answers the question for a pull request's files. */
export type Answer = { readonly files: readonly ChangedFile[] } | { readonly status: number; readonly message: string };

export interface FakeGitHub {
	readonly url: string;
	/** Each request as `method path authorization`. */
	readonly requests: readonly string[];
	close(): void;
}

/** GitHub's API as far as the action asks it: the files of `acme/shop`'s pull request 7, page by page. */
export async function startFakeGitHub(answer: Answer): Promise<FakeGitHub> {
	const requests: string[] = [];
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '', 'http://localhost');
		requests.push(`${request.method} ${url.pathname}${url.search} ${request.headers.authorization}`);
		if (url.pathname !== '/repos/acme/shop/pulls/7/files') {
			response.writeHead(404, JSON_TYPE).end('{"message":"Not Found"}');
		} else if ('status' in answer) {
			response.writeHead(answer.status, JSON_TYPE).end(JSON.stringify({ message: answer.message }));
		} else {
			const { body, next } = pageOf(answer.files, url);
			const link = next ? { link: `<http://${request.headers.host}${next}>; rel="next"` } : {};
			response.writeHead(200, { ...JSON_TYPE, ...link }).end(JSON.stringify(body));
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		requests,
		close() {
			server.close();
			server.closeAllConnections();
		},
	};
}

const JSON_TYPE = { 'content-type': 'application/json' };

function pageOf(files: readonly ChangedFile[], url: URL) {
	const size = Number(url.searchParams.get('per_page') ?? 30);
	const page = Number(url.searchParams.get('page') ?? 1);
	return {
		body: files.slice((page - 1) * size, page * size).map((file) => ({ status: 'modified', ...file })),
		next: page * size < files.length && `${url.pathname}?per_page=${size}&page=${page + 1}`,
	};
}
