import type { Answer, HttpAnswer } from './answer.js';
import type { Clock } from './clock.js';
import { parseRegistryError } from './errors.js';
import { parseGoDuration } from './go-duration.js';
import type { NetworkProblem } from './network-problem.js';

export interface RetryOptions {
	/** Repetitions after the first try. */
	readonly retries: number;
	/** Milliseconds from the first try after which none begins any more. */
	readonly deadline: number;
}

export const DEFAULT_RETRIES: RetryOptions = { retries: 3, deadline: 30_000 };

const PASSING_PROBLEMS: ReadonlySet<NetworkProblem> = new Set([
	'network-reset',
	'network-timeout',
	'dns-server-failure',
]);

/** 501 and 505 say that it will not work next time either. */
const LASTING_SERVER_ERRORS: ReadonlySet<number> = new Set([501, 505]);

const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 5_000;
/** A server that wants more patience than this gets none: the run reports it as rate limited. */
const LONGEST_WAIT = 30_000;
/** GHCR asks for waits of microseconds, and means "not at once". */
const SHORTEST_WAIT = 50;

function isPassing(answer: Answer): boolean {
	if (answer.type === 'network') return PASSING_PROBLEMS.has(answer.problem);
	const { status } = answer;
	return status === 408 || status === 429 || status === 499 || (status >= 500 && !LASTING_SERVER_ERRORS.has(status));
}

/** Docker Hub has three kinds of 429, and two of them get worse by asking again: the pull limit, and failed logins. */
export function isQuotaExhausted(answer: HttpAnswer): boolean {
	if (answer.status !== 429) return false;
	return /pull rate limit|increase-rate-limit/i.test(parseRegistryError(answer.body).message);
}

export function isLoginLocked(answer: HttpAnswer): boolean {
	return answer.status === 429 && /login attempts?/i.test(parseRegistryError(answer.body).message);
}

/**
 * Milliseconds to wait before the next try; `undefined` when this answer stands.
 *
 * @param retry how many repetitions there were
 * @param elapsed milliseconds since the first try began
 */
export function planRetry(
	answer: Answer,
	{ retry, elapsed }: { readonly retry: number; readonly elapsed: number },
	options: RetryOptions,
	clock: Clock,
): number | undefined {
	if (retry >= options.retries || !isPassing(answer)) return undefined;
	if (answer.type === 'http' && (isQuotaExhausted(answer) || isLoginLocked(answer))) return undefined;
	const asked = answer.type === 'http' ? retryAfter(answer, clock.now()) : undefined;
	if (asked !== undefined && asked > LONGEST_WAIT) return undefined;
	const backoff = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** retry) * clock.random();
	const wait = Math.max(SHORTEST_WAIT, asked === undefined ? backoff : asked + SHORTEST_WAIT * clock.random());
	return elapsed + wait > options.deadline ? undefined : wait;
}

/** Milliseconds that the server asks for, in the header (RFC 9110 §10.2.3) or in GHCR's body. */
export function retryAfter({ headers, body, status }: HttpAnswer, now: number): number | undefined {
	const header = headers['retry-after']?.trim();
	if (header !== undefined && /^\d+(?:\.\d+)?$/.test(header)) return Number(header) * 1_000;
	const date = header === undefined ? Number.NaN : Date.parse(header);
	if (!Number.isNaN(date)) return Math.max(0, date - now);
	return status === 429 ? goDuration(parseRegistryError(body).message) : undefined;
}

/** Source: `retry-after: 880.092µs, allowed: 44000/minute` as GHCR writes it. */
const IN_BODY = /retry-after: ((?:\d{1,9}(?:\.\d{1,9})?(?:ns|us|µs|μs|ms|s|m|h)){1,6})/i;

function goDuration(message: string): number | undefined {
	const duration = IN_BODY.exec(message)?.[1];
	return duration === undefined ? undefined : parseGoDuration(duration);
}
