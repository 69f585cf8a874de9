import type { NetworkProblem } from './network-problem.js';
import type { Headers } from './quota.js';

export type RequestKind = 'ping' | 'manifest' | 'token' | 'blob' | 'tags';
export type Method = 'GET' | 'HEAD' | 'POST';

export interface RegistryRequest {
	readonly kind: RequestKind;
	readonly method: Method;
	readonly url: URL;
	readonly headers: Readonly<Record<string, string>>;
	/** The value of the Authorization header; goes to the origin of `url` and nowhere else. */
	readonly authorization?: string;
	readonly body?: string;
	/** The most bytes of a successful answer's body. */
	readonly longestBody: number;
}

export interface HttpAnswer {
	readonly type: 'http';
	readonly request: RegistryRequest;
	/** Where the answer came from after redirects. */
	readonly url: URL;
	readonly status: number;
	/** Names in lower case; several lines joined with `, `. */
	readonly headers: Headers;
	/** Bytes as sent; of an error no more than the first 64 KiB. */
	readonly body: Uint8Array;
}

export interface NetworkFailure {
	readonly type: 'network';
	readonly request: RegistryRequest;
	readonly url: URL;
	readonly problem: NetworkProblem;
	/** Node's error code. */
	readonly code: string;
	readonly message: string;
}

export type Answer = HttpAnswer | NetworkFailure;

export function isSuccess(answer: Answer): answer is HttpAnswer {
	return answer.type === 'http' && answer.status >= 200 && answer.status < 300;
}
