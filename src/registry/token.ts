import { type Answer, isSuccess } from './answer.js';
import type { Clock } from './clock.js';
import { Gate } from './gate.js';
import type { Secrets } from './redact.js';
import { buildTokenRequest, flowsOf, isUnknownFlow, readToken, type TokenRequest } from './token-request.js';
import type { Transport } from './transport.js';

export type TokenResult =
	| {
			readonly ok: true;
			readonly token: string;
			/** How many scopes were asked for together: a service may have granted only some of them. */
			readonly scopes: number;
			/** In milliseconds since 1970. */
			readonly expires: number;
	  }
	/** What the service answered instead. */
	| { readonly ok: false; readonly answer: Answer };

export interface TokenServiceOptions {
	readonly transport: Transport;
	readonly clock: Clock;
	readonly secrets: Secrets;
}

/** Services that take several scopes at all take these; one of them wants shorter URLs than that. */
const MOST_SCOPES = 10;

interface Waiting {
	readonly scope: string;
	readonly resolve: (result: TokenResult | Promise<TokenResult>) => void;
}

type SingleRequest = Omit<TokenRequest, 'scopes'> & { readonly scope: string };

function keyOf({ realm, service, identity }: Omit<TokenRequest, 'scopes'>, ...more: readonly string[]): string {
	return JSON.stringify([realm.href, service ?? '', identity.key, ...more]);
}

/** 403 speaks of the repository. Anything else that is no token is about the credential or the service. */
function isCredentialFine(result: TokenResult): boolean {
	return result.ok || (result.answer.type === 'http' && result.answer.status === 403);
}

/**
 * Fetches tokens: each once, several repositories with one where the service grants that.
 *
 * Sources: distribution `spec/auth/token.md` (several `scope`s in one request, grants that are smaller than asked for).
 * A credential is tried with one request first; if that is refused, it goes out no more in this run.
 */
export class TokenService {
	readonly #tokens = new Map<string, Promise<TokenResult>>();
	readonly #batches = new Map<string, Waiting[]>();
	readonly #credentials = new Gate<TokenResult>(isCredentialFine);

	constructor(readonly options: TokenServiceOptions) {}

	/** A token for one scope, possibly one that covers others too. */
	async get(request: SingleRequest): Promise<TokenResult> {
		const key = keyOf(request, request.scope);
		const pending = this.#tokens.get(key);
		const known = pending && (await pending);
		if (known && (!known.ok || known.expires > this.options.clock.now())) return known;
		return this.#remember(key, this.#fetch(request));
	}

	/** A token for one scope alone, fetched anew: what to try when a shared one did not open the door. */
	getAlone(request: SingleRequest): Promise<TokenResult> {
		const key = keyOf(request, request.scope);
		return this.#remember(key, this.#single(request));
	}

	#remember(key: string, pending: Promise<TokenResult>): Promise<TokenResult> {
		this.#tokens.set(key, pending);
		return pending;
	}

	#fetch(request: SingleRequest): Promise<TokenResult> {
		if (!request.identity.credential) return this.#batched(request);
		const first = () => this.#single(request);
		return this.#credentials.pass(keyOf(request), first, () => this.#batched(request));
	}

	#single({ scope, ...request }: SingleRequest): Promise<TokenResult> {
		return this.#request({ ...request, scopes: [scope] });
	}

	/** What is asked for in the same turn of the event loop goes out together. */
	#batched({ scope, ...request }: SingleRequest): Promise<TokenResult> {
		const key = keyOf(request);
		return new Promise((resolve) => {
			const batch = this.#batches.get(key);
			if (batch) batch.push({ scope, resolve });
			else {
				this.#batches.set(key, [{ scope, resolve }]);
				setImmediate(() => this.#flush(key, request));
			}
		});
	}

	#flush(key: string, request: Omit<TokenRequest, 'scopes'>): void {
		const batch = this.#batches.get(key) ?? [];
		this.#batches.delete(key);
		for (let start = 0; start < batch.length; start += MOST_SCOPES) {
			void this.#answer(batch.slice(start, start + MOST_SCOPES), request);
		}
	}

	async #answer(batch: readonly Waiting[], request: Omit<TokenRequest, 'scopes'>): Promise<void> {
		const shared = await this.#request({ ...request, scopes: [...new Set(batch.map(({ scope }) => scope))] });
		// Some services refuse all for one, or know one scope only.
		const isRefused = !shared.ok && shared.answer.type === 'http' && shared.answer.status < 429;
		for (const { scope, resolve } of batch) {
			resolve(isRefused && batch.length > 1 ? this.#single({ ...request, scope }) : shared);
		}
	}

	async #request(request: TokenRequest): Promise<TokenResult> {
		const { transport, clock, secrets } = this.options;
		const flows = flowsOf(request.identity);
		for (const [index, flow] of flows.entries()) {
			const answer = await transport.send(buildTokenRequest(request, flow));
			const isLast = index === flows.length - 1;
			if (!isLast && answer.type === 'http' && isUnknownFlow(flow, answer)) continue;
			if (!isSuccess(answer)) return { ok: false, answer };
			const token = readToken(answer);
			if (!token) return { ok: false, answer: withoutToken(answer) };
			secrets.add(token.value);
			const expires = clock.now() + token.expiresIn * 1_000;
			return { ok: true, token: token.value, scopes: request.scopes.length, expires };
		}
		throw new Error('An identity has at least one flow.');
	}
}

function withoutToken({ request, url }: Answer): Answer {
	const message = 'The token service answered without a token.';
	return { type: 'network', request, url, problem: 'protocol-error', code: 'NO_TOKEN', message };
}
