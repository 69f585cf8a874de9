import type { Dispatcher } from 'undici';
import { type Answer, type HttpAnswer, isSuccess, type NetworkFailure, type RegistryRequest } from './answer.js';
import type { Clock } from './clock.js';
import type { Dispatchers } from './dispatchers.js';
import { LONGEST_ERROR_BODY } from './errors.js';
import { type PrivatePolicy, refusalOf } from './guard.js';
import type { HostLimits } from './limits.js';
import { type NetworkProblem, nameProblem } from './network-problem.js';
import type { Headers } from './quota.js';
import { planRetry, type RetryOptions } from './retry.js';

export interface TransportOptions {
	readonly dispatchers: Dispatchers;
	readonly limits: HostLimits;
	readonly retries: RetryOptions;
	readonly clock: Clock;
	readonly mayBePrivate: PrivatePolicy;
	/** Whether a host is asked without TLS, which only the configuration can say. */
	readonly mayBePlain: (host: string) => boolean;
	/** What the configuration sends to a host and to no other. */
	readonly headersOf: (host: string) => Readonly<Record<string, string>>;
	/** Milliseconds from the first byte sent to the last byte received. */
	readonly requestTimeout: number;
	readonly userAgent: string;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

class RequestTimeout extends Error {
	readonly code = 'REQUEST_TIMEOUT';
}

class BodyTooLarge extends Error {
	readonly code = 'BODY_TOO_LARGE';
}

/** Sends requests: within limits, repeated where that helps, redirected where that is safe. Never throws. */
export class Transport {
	/** Until when a host wants no requests, by its 429. */
	readonly #closedUntil = new Map<string, number>();

	constructor(readonly options: TransportOptions) {}

	async send(request: RegistryRequest): Promise<Answer> {
		let hop = request;
		for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
			const answer = await this.#sendHop(hop);
			const location = answer.type === 'http' && REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
			if (location === undefined) return { ...answer, request };
			const next = this.#follow(hop, location);
			if ('problem' in next) return { ...next, request };
			hop = next;
		}
		return failure(request, hop.url, 'too-many-redirects', `more than ${MOST_REDIRECTS} redirects`);
	}

	/** Credentials stay with the origin that they were meant for: RFC 9110 §15.4, and storage services refuse two sorts. */
	#follow(hop: RegistryRequest, location: string): RegistryRequest | NetworkFailure {
		if (!URL.canParse(location, hop.url.href)) {
			return failure(hop, hop.url, 'redirect-refused', 'the redirect names no valid address');
		}
		const url = new URL(location, hop.url);
		url.username = '';
		url.password = '';
		const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && this.options.mayBePlain(url.host));
		if (!isSafe) return failure(hop, url, 'redirect-refused', `the redirect leads to ${url.protocol}//, without TLS`);
		if (url.origin === hop.url.origin) return { ...hop, url };
		if (hop.body !== undefined) {
			return failure(hop, url, 'redirect-refused', `the redirect would take a form with credentials to ${url.host}`);
		}
		const { authorization: _dropped, ...rest } = hop;
		return { ...rest, url };
	}

	async #sendHop(request: RegistryRequest): Promise<Answer> {
		const { clock, limits, retries } = this.options;
		const { host } = request.url;
		const began = clock.now();
		for (let retry = 0; ; retry++) {
			await this.#untilOpen(host);
			const answer = await limits.run(host, () => this.#exchange(request));
			const wait = planRetry(answer, { retry, elapsed: clock.now() - began }, retries, clock);
			if (wait === undefined) return answer;
			if (answer.type === 'http' && answer.status === 429) this.#close(host, clock.now() + wait);
			else await clock.sleep(wait);
		}
	}

	#close(host: string, until: number): void {
		this.#closedUntil.set(host, Math.max(until, this.#closedUntil.get(host) ?? 0));
	}

	async #untilOpen(host: string): Promise<void> {
		const { clock } = this.options;
		for (;;) {
			const wait = (this.#closedUntil.get(host) ?? 0) - clock.now();
			if (wait <= 0) return;
			await clock.sleep(wait);
		}
	}

	async #exchange(request: RegistryRequest): Promise<Answer> {
		const refusal = refusalOf(request.url, this.options.mayBePrivate);
		if (refusal) return thrown(request, refusal);
		const abort = new AbortController();
		const { requestTimeout } = this.options;
		const timer = setTimeout(
			() => abort.abort(new RequestTimeout(`no complete answer within ${requestTimeout / 1_000} s`)),
			requestTimeout,
		);
		try {
			return await this.#dispatch(request, abort.signal);
		} catch (error) {
			return thrown(request, error);
		} finally {
			clearTimeout(timer);
		}
	}

	async #dispatch(request: RegistryRequest, signal: AbortSignal): Promise<HttpAnswer> {
		const { url, method, body = null, authorization } = request;
		const answer = await this.options.dispatchers.of(url).request({
			origin: url.origin,
			path: url.pathname + url.search,
			method,
			headers: {
				'user-agent': this.options.userAgent,
				...this.options.headersOf(url.host),
				...request.headers,
				...(authorization !== undefined && { authorization }),
			},
			body,
			signal,
			// Otherwise undici closes the connection after every HEAD.
			reset: false,
		});
		const head = { type: 'http', request, url, status: answer.statusCode, headers: flatten(answer.headers) } as const;
		return { ...head, body: await readBody(answer, isSuccess({ ...head, body: new Uint8Array() }), request) };
	}
}

function flatten(headers: Dispatcher.ResponseData['headers']): Headers {
	return Object.fromEntries(
		Object.entries(headers).map(([name, value]) => [
			name.toLowerCase(),
			Array.isArray(value) ? value.join(', ') : value,
		]),
	);
}

/** An error's body is cut where it gets too long; of a success, half is worth nothing. */
async function readBody(
	{ body }: Dispatcher.ResponseData,
	success: boolean,
	{ method, longestBody }: RegistryRequest,
): Promise<Uint8Array> {
	if (method === 'HEAD') {
		await body.dump();
		return new Uint8Array();
	}
	const most = success ? longestBody : LONGEST_ERROR_BODY;
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of body as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		length += chunk.length;
		if (length <= most) continue;
		if (success) throw new BodyTooLarge(`the answer is longer than ${most} bytes`);
		break;
	}
	return Buffer.concat(chunks).subarray(0, most);
}

function failure(request: RegistryRequest, url: URL, problem: NetworkProblem, message: string): NetworkFailure {
	return { type: 'network', request, url, problem, code: problem.toUpperCase().replaceAll('-', '_'), message };
}

function thrown(request: RegistryRequest, error: unknown): NetworkFailure {
	if (error instanceof BodyTooLarge) return failure(request, request.url, 'body-too-large', error.message);
	return { type: 'network', request, url: request.url, ...nameProblem(error) };
}
