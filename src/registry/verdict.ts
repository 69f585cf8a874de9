import type { Answer, HttpAnswer } from './answer.js';
import { parseRegistryError } from './errors.js';
import { mediaTypeOf } from './media-type.js';
import type { NetworkProblem } from './network-problem.js';
import { isQuotaExhausted } from './retry.js';

/** How sure a verdict is: `inconclusive` says nothing about the image, `not-checked` that nothing was asked. */
export type Standing = 'found' | 'failed' | 'inconclusive' | 'not-checked';

/**
 * Everything that a probe can learn. What speaks of the way from here to the registry is inconclusive, since a node has
 * another; what the registry itself says or shows is not.
 */
export const VERDICTS = {
	ok: 'found',
	'platform-missing': 'failed',
	/** A single manifest for another platform: it pulls, and the container dies with `exec format error`. */
	'platform-mismatch': 'failed',
	schema1: 'failed',
	'not-an-image': 'failed',
	'unsupported-media-type': 'failed',
	'tag-not-found': 'failed',
	'digest-not-found': 'failed',
	'repository-not-found': 'failed',
	/** The registry answers alike for both, on purpose. */
	'not-found-or-private': 'failed',
	denied: 'failed',
	'bad-credentials': 'failed',
	'credentials-expired': 'failed',
	'policy-denied': 'failed',
	'bad-reference': 'failed',
	'digest-mismatch': 'failed',
	'blob-not-found': 'failed',
	'tls-certificate-expired': 'failed',
	'tls-hostname-mismatch': 'failed',
	'tls-legacy-common-name': 'failed',
	'tls-too-weak': 'failed',
	'plain-http': 'failed',
	/** The nodes may trust an authority that is unknown here. */
	'tls-unknown-authority': 'inconclusive',
	'tls-failure': 'inconclusive',
	'rate-limited': 'inconclusive',
	'quota-exhausted': 'inconclusive',
	'registry-error': 'inconclusive',
	'protocol-error': 'inconclusive',
	'dns-no-such-host': 'inconclusive',
	'dns-server-failure': 'inconclusive',
	'connection-refused': 'inconclusive',
	'network-unreachable': 'inconclusive',
	'network-timeout': 'inconclusive',
	'network-reset': 'inconclusive',
	'proxy-error': 'inconclusive',
	'redirect-refused': 'inconclusive',
	'too-many-redirects': 'inconclusive',
	'body-too-large': 'inconclusive',
	'address-refused': 'not-checked',
	'realm-refused': 'not-checked',
} as const satisfies Record<NetworkProblem, Standing> & Record<string, Standing>;

export type Verdict = keyof typeof VERDICTS;
export type FailedVerdict = Exclude<Verdict, 'ok'>;

export interface Circumstances {
	/** Whether the asker had credentials; a token for everybody is none. */
	readonly authenticated: boolean;
	readonly by: 'tag' | 'digest';
}

interface Case extends Circumstances {
	readonly answer: HttpAnswer;
	readonly kind: HttpAnswer['request']['kind'];
	readonly code: string;
	readonly message: string;
}

const EXPIRED = /\b(?:token|credentials?|authorization)\b.{0,40}\bexpired\b|\bexpired (?:token|credentials?)\b/i;
const MAYBE_MISSING = /may not exist|does not exist or|not found or/i;
const REPOSITORY_MISSING = /\b(?:repository|project|name)\b.{0,300}\b(?:not found|not known|does not exist)/i;
const POLICY = /\b(?:vulnerab|quarantin|not signed|security polic|prevented by|scan)/i;

/** Every answer but a success, in the order of precedence; the first that fits counts. */
const RULES: readonly (readonly [fits: (found: Case) => boolean, verdict: FailedVerdict])[] = [
	[({ answer }) => isQuotaExhausted(answer), 'quota-exhausted'],
	[({ answer, code }) => answer.status === 429 || code === 'TOOMANYREQUESTS', 'rate-limited'],
	[({ answer }) => answer.status === 407, 'proxy-error'],
	[({ answer }) => answer.status >= 500 || answer.status < 300, 'registry-error'],
	[({ answer }) => answer.status === 408 || answer.status === 499, 'network-timeout'],
	[({ message, authenticated }) => authenticated && EXPIRED.test(message), 'credentials-expired'],
	[({ answer, message }) => answer.status === 412 || (answer.status === 403 && POLICY.test(message)), 'policy-denied'],
	[({ code }) => code === 'NAME_INVALID' || code === 'TAG_INVALID' || code === 'DIGEST_INVALID', 'bad-reference'],
	[({ code }) => code === 'NAME_UNKNOWN', 'repository-not-found'],
	[(found) => isRefusedCredential(found), 'bad-credentials'],
	[(found) => isRefused(found) && (!found.authenticated || MAYBE_MISSING.test(found.message)), 'not-found-or-private'],
	// A valid token that grants nothing: Docker Hub and Quay answer so for a missing repository too.
	[({ answer }) => answer.status === 401, 'not-found-or-private'],
	[({ answer }) => answer.status === 403, 'denied'],
	[({ kind }) => kind === 'token' || kind === 'ping', 'registry-error'],
	// A web server's page, not a registry's answer.
	[({ answer, code }) => code === '' && mediaTypeOf(answer.headers['content-type']) === 'text/html', 'protocol-error'],
	[({ answer, kind }) => answer.status === 404 && kind === 'blob', 'blob-not-found'],
	[({ answer, message }) => answer.status === 404 && REPOSITORY_MISSING.test(message), 'repository-not-found'],
	[({ answer, by }) => answer.status === 404 && by === 'digest', 'digest-not-found'],
	[({ answer }) => answer.status === 404, 'tag-not-found'],
	[({ answer }) => answer.status === 406 || answer.status === 415, 'unsupported-media-type'],
];

function isRefused({ answer: { status } }: Case): boolean {
	return status === 401 || status === 403;
}

/** A token service that has a password refuses only the password; so does a registry that takes it itself, or Amazon's 400. */
function isRefusedCredential({ answer, kind, authenticated, code }: Case): boolean {
	if (!authenticated) return false;
	if (answer.status === 400) return kind === 'token' || code === 'DENIED' || code === 'UNAUTHORIZED';
	if (answer.status !== 401) return false;
	return kind === 'token' || answer.request.authorization?.startsWith('Basic ') === true;
}

/** Names what an answer says about the image, or why it says nothing; for all but successful answers. */
export function judge(answer: Answer, circumstances: Circumstances): FailedVerdict {
	if (answer.type === 'network') return answer.problem;
	const { code = '', message } = parseRegistryError(answer.body);
	const found = { ...circumstances, answer, kind: answer.request.kind, code: code.toUpperCase(), message };
	return RULES.find(([fits]) => fits(found))?.[1] ?? 'protocol-error';
}
