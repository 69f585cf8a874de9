import type { Answer, HttpAnswer, RegistryRequest } from './answer.js';
import { type Challenge, chooseChallenge, parseChallenges } from './challenge.js';
import { ANONYMOUS, basicAuthorization, type Identity } from './credential.js';
import { Gate } from './gate.js';
import type { Admission } from './known-realms.js';
import type { NetworkProblem } from './network-problem.js';
import { checkRealm, type RealmPolicy } from './realm.js';
import { isLoginLocked } from './retry.js';
import { commonScope, pullOnly, scopeFor } from './scope.js';
import type { TokenResult, TokenService } from './token.js';
import type { Transport } from './transport.js';

type BearerAdmission = Extract<Admission, { scheme: 'bearer' }>;

export interface SessionOptions {
	readonly transport: Transport;
	readonly tokens: TokenService;
	readonly knownAdmissions: Readonly<Record<string, Admission>>;
	readonly realmPolicyOf: (registry: URL) => RealmPolicy;
}

/** Problems of a host and not of one request: whoever asks next would meet the same. */
const HOST_PROBLEMS: ReadonlySet<NetworkProblem> = new Set([
	'dns-no-such-host',
	'dns-server-failure',
	'connection-refused',
	'network-unreachable',
	'network-timeout',
	'proxy-error',
	'plain-http',
	'tls-unknown-authority',
	'tls-certificate-expired',
	'tls-hostname-mismatch',
	'tls-legacy-common-name',
	'tls-too-weak',
	'tls-failure',
	'address-refused',
]);

function isHostReachable(answer: Answer | undefined): boolean {
	return answer?.type !== 'network' || !HOST_PROBLEMS.has(answer.problem);
}

function isRefused(answer: Answer): answer is HttpAnswer {
	return answer.type === 'http' && answer.status === 401;
}

function challengeOf(answer: HttpAnswer): Challenge | undefined {
	return chooseChallenge(parseChallenges(answer.headers['www-authenticate'] ?? ''));
}

function admissionOf({ scheme, parameters }: Challenge): Admission {
	const realm = parameters.get('realm');
	if (scheme !== 'bearer' || realm === undefined) return { scheme: 'basic' };
	const service = parameters.get('service');
	const scope = commonScope(parameters.get('scope'));
	return { scheme, realm, ...(service !== undefined && { service }), ...(scope !== undefined && { scope }) };
}

/**
 * Sends requests in somebody's name, and learns on the way how each registry lets people in: without a ping, and without
 * credentials until there is a challenge. Sources: distribution `spec/auth/token.md`; containerd
 * `core/remotes/docker/authorizer.go`, which does the same on a node.
 */
export class Session {
	readonly #admissions: Map<string, Admission>;
	/** The first request to a host goes alone: it brings the challenge for all, or shows that nobody is there. */
	readonly #scouts = new Gate<Answer | undefined>(isHostReachable);
	readonly #openings = new Map<string, Promise<Answer>>();
	readonly #passwords = new Gate<Answer>(
		(answer) => answer.type === 'network' || (answer.status !== 401 && !isLoginLocked(answer)),
	);

	constructor(readonly options: SessionOptions) {
		this.#admissions = new Map(Object.entries(options.knownAdmissions));
	}

	/** The registry's answer to a request in somebody's name, or the token service's that refused; never throws. */
	async ask(request: RegistryRequest, identity: Identity): Promise<Answer> {
		const answer = await this.#ask(request, identity);
		const moved = answer.type === 'http' && answer.url.origin !== request.url.origin;
		// A mirror that the registry redirects to may have a challenge of its own; it gets no credentials.
		if (!moved || answer.request.kind === 'token' || !isRefused(answer)) return answer;
		return this.#ask({ ...request, url: answer.url }, ANONYMOUS);
	}

	async #ask(request: RegistryRequest, identity: Identity): Promise<Answer> {
		const { credential } = identity;
		if (credential?.kind === 'registry-token') return this.#send(request, `Bearer ${credential.token}`);
		const scouted = await this.#scout(request);
		if (scouted) return scouted;
		const admission = this.#admissions.get(request.url.origin);
		if (admission?.scheme === 'bearer') return this.#withToken(request, identity, admission);
		if (admission?.scheme === 'basic') return this.#withPassword(request, identity);

		const answer = await this.#send(request);
		return this.#learn(request, answer) ? this.#ask(request, identity) : answer;
	}

	/** Asks without credentials, as the first of all; `undefined` when the way in is known by then. */
	async #scout(request: RegistryRequest): Promise<Answer | undefined> {
		const { origin } = request.url;
		if (this.#admissions.has(origin)) return undefined;
		const first = async (): Promise<Answer | undefined> => {
			const answer = await this.#challenged(request, await this.#send(request));
			if (this.#learn(request, answer)) return undefined;
			if (isHostReachable(answer)) this.#admissions.set(origin, { scheme: 'open' });
			return answer;
		};
		return this.#scouts.pass(origin, first, async () => undefined);
	}

	/** Some old registries put the challenge on `/v2/` only. */
	async #challenged(request: RegistryRequest, answer: Answer): Promise<Answer> {
		if (!isRefused(answer) || answer.url.origin !== request.url.origin || answer.headers['www-authenticate']) {
			return answer;
		}
		const ping = await this.#send({ ...request, kind: 'ping', method: 'GET', url: new URL('/v2/', request.url) });
		const challenge = ping.type === 'http' ? ping.headers['www-authenticate'] : undefined;
		if (challenge === undefined) return answer;
		return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } };
	}

	/** Whether the answer is a challenge of the host that was asked, which was not known before. */
	#learn({ url }: RegistryRequest, answer: Answer): boolean {
		if (!isRefused(answer) || answer.url.origin !== url.origin) return false;
		const challenge = challengeOf(answer);
		if (!challenge) return false;
		this.#admissions.set(url.origin, admissionOf(challenge));
		return true;
	}

	#send(request: RegistryRequest, authorization?: string): Promise<Answer> {
		return this.options.transport.send(authorization === undefined ? request : { ...request, authorization });
	}

	async #withPassword(request: RegistryRequest, { key, credential }: Identity): Promise<Answer> {
		if (!credential) return this.#send(request);
		const send = () => this.#send(request, basicAuthorization(credential));
		return this.#passwords.pass(JSON.stringify([request.url.origin, key]), send, send);
	}

	/** One request while the token comes: the others then find a connection, and need not open one each. */
	#open(request: RegistryRequest): Promise<Answer> {
		const { origin } = request.url;
		const opening = this.#openings.get(origin) ?? this.#send(request);
		this.#openings.set(origin, opening);
		return opening;
	}

	async #withToken(request: RegistryRequest, identity: Identity, admission: BearerAdmission): Promise<Answer> {
		const scope = scopeFor(request.url, admission);
		const [shared, opened] = await Promise.all([
			this.#token(request, identity, admission, scope, 'shared'),
			admission.presumed && this.#open(request),
		]);
		if (opened && !isHostReachable(opened)) return opened;
		if (!shared.ok && admission.presumed && !isVerdict(shared.answer)) {
			// Several find out at once; by the second, the first may have learnt the right one.
			const { origin } = request.url;
			if (this.#admissions.get(origin) === admission) this.#admissions.delete(origin);
			return this.#ask(request, identity);
		}
		if (!shared.ok) return shared.answer;

		const answer = await this.#send(request, `Bearer ${shared.token}`);
		if (isStale(answer, admission)) return this.#withFreshToken(request, identity, admission, scope);
		const retryScope = isRefused(answer) && answer.url.origin === request.url.origin && scopeToRetry(answer, scope);
		if (!retryScope || (retryScope === scope && shared.scopes === 1)) return answer;
		return this.#withFreshToken(request, identity, admission, retryScope);
	}

	async #withFreshToken(
		request: RegistryRequest,
		identity: Identity,
		admission: BearerAdmission,
		scope: string,
	): Promise<Answer> {
		const fresh = await this.#token(request, identity, admission, scope, 'alone');
		return fresh.ok ? this.#send(request, `Bearer ${fresh.token}`) : fresh.answer;
	}

	async #token(
		request: RegistryRequest,
		identity: Identity,
		{ realm, service }: BearerAdmission,
		scope: string,
		share: 'shared' | 'alone',
	): Promise<TokenResult> {
		const sendsCredentials = identity.credential !== undefined;
		const policy = this.options.realmPolicyOf(request.url);
		const checked = checkRealm(realm, request.url, sendsCredentials, policy);
		if (!checked.ok) return { ok: false, answer: refusedRealm(request, checked) };
		const wanted = { realm: checked.url, ...(service !== undefined && { service }), scope, identity };
		return share === 'shared' ? this.options.tokens.get(wanted) : this.options.tokens.getAlone(wanted);
	}
}

/** Whether a token service's answer says something of its own: a moved service's doesn't. */
function isVerdict(answer: Answer): boolean {
	if (answer.type === 'network') return answer.problem !== 'dns-no-such-host';
	return [401, 403, 429].includes(answer.status) || answer.status >= 500;
}

/** ECR Public, whose one token is for everything, answers 400 without a challenge once it has expired: aws/containers-roadmap#2835. */
function isStale(answer: Answer, { scope }: BearerAdmission): boolean {
	return scope !== undefined && answer.type === 'http' && answer.status === 400;
}

function scopeToRetry(answer: HttpAnswer, scope: string): string {
	const asked = challengeOf(answer)?.parameters.get('scope');
	return asked ? pullOnly(asked) : scope;
}

function refusedRealm(request: RegistryRequest, { url, message }: { url: URL; message: string }): Answer {
	return { type: 'network', request, url, problem: 'realm-refused', code: 'REALM_REFUSED', message };
}
