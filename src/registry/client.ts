import type { LookupFunction } from 'node:net';
import { type Clock, systemClock } from './clock.js';
import { ANONYMOUS, type Identity, identityOf, secretsOf } from './credential.js';
import { isDigest } from './digest.js';
import { Dispatchers, type ProxySettings } from './dispatchers.js';
import { apiRoot, endpointOf, type HostSettings, isAddressable, namespaceFor, settingsByAddress } from './endpoint.js';
import type { Repository } from './fetch-manifest.js';
import type { PrivatePolicy } from './guard.js';
import { inspectImage } from './inspect.js';
import { type Admission, KNOWN_ADMISSIONS } from './known-realms.js';
import { DEFAULT_LIMITS, HostLimits, type LimitOptions } from './limits.js';
import { type Attempt, describeAnswer, type ProbeOutcome, type ProbeRequest } from './outcome.js';
import { PullBudget } from './quota.js';
import { Secrets } from './redact.js';
import { DEFAULT_RETRIES, type RetryOptions } from './retry.js';
import { Session } from './session.js';
import { listTags, type TagsOutcome } from './tags.js';
import { TokenService } from './token.js';
import { Transport } from './transport.js';
import { type FailedVerdict, VERDICTS } from './verdict.js';

export interface RegistryClientOptions {
	/** By host as image references have it; only what the configuration says of it. */
	readonly hosts?: Readonly<Record<string, HostSettings>>;
	/** Which hosts may be in the runner's own network; none unless given. Link-local addresses never are. */
	readonly mayBePrivate?: PrivatePolicy;
	readonly proxy?: ProxySettings;
	readonly limits?: LimitOptions;
	readonly retries?: RetryOptions;
	/** Milliseconds. */
	readonly timeouts?: { readonly connect: number; readonly request: number };
	/** Challenges that need not be asked for, by the API's origin. */
	readonly knownAdmissions?: Readonly<Record<string, Admission>>;
	readonly userAgent?: string;
	readonly clock?: Clock;
	readonly lookup?: LookupFunction;
}

export interface RegistryClient {
	/** Asks whether a cluster with these credentials could pull an image. Equal requests are sent once. Never throws. */
	probe(request: ProbeRequest): Promise<ProbeOutcome>;
	/** Lists the tags of a repository, to suggest names from. Equal requests are sent once. Never throws. */
	tags(request: TagsRequest): Promise<TagsOutcome>;
	/** Cuts all connections. */
	close(): Promise<void>;
}

export type TagsRequest = Pick<ProbeRequest, 'host' | 'repository' | 'credentials'>;

/** OCI distribution-spec, "Pulling manifests". */
const TAG = /^\w[\w.-]{0,127}$/;
/** Repositories whose tags are listed in one run: suggestions are a courtesy, and lists are long. */
const MOST_LISTS = 25;

const DEFAULT_TIMEOUTS = { connect: 10_000, request: 15_000 };

/** What the next credential may change: kubelet tries them all in turn. */
const WORTH_ANOTHER: ReadonlySet<FailedVerdict> = new Set([
	'not-found-or-private',
	'repository-not-found',
	'tag-not-found',
	'digest-not-found',
	'denied',
	'bad-credentials',
	'credentials-expired',
	'rate-limited',
	'quota-exhausted',
]);

/** What only somebody who was let in is told; of several failures, it is the one to mend first. */
const TELLING: ReadonlySet<FailedVerdict> = new Set(['tag-not-found', 'digest-not-found', 'repository-not-found']);

/** A client for the probes of one run: it shares connections, tokens, challenges, limits and what it knows of quotas. */
export function createRegistryClient(options: RegistryClientOptions = {}): RegistryClient {
	return new Client(options);
}

class Client implements RegistryClient {
	readonly #probes = new Map<string, Promise<ProbeOutcome>>();
	readonly #tags = new Map<string, Promise<TagsOutcome>>();
	readonly #hosts: ReadonlyMap<string, HostSettings>;
	readonly #budget = new PullBudget();
	readonly #secrets = new Secrets();
	readonly #dispatchers: Dispatchers;
	readonly #session: Session;

	constructor(readonly options: RegistryClientOptions) {
		const { clock = systemClock, timeouts = DEFAULT_TIMEOUTS, limits = DEFAULT_LIMITS } = options;
		const mayBePrivate = options.mayBePrivate ?? (() => false);
		this.#hosts = new Map(Object.entries(options.hosts ?? {}));
		const settings = settingsByAddress(options.hosts ?? {});
		for (const { headers } of settings.values()) this.#secrets.add(...Object.values(headers));
		const mayBePlain = (host: string) => settings.get(host)?.isPlain ?? false;
		this.#dispatchers = new Dispatchers({
			tlsOf: (host) => settings.get(host)?.tls ?? {},
			mayBePrivate,
			proxy: options.proxy ?? {},
			connectTimeout: timeouts.connect,
			connections: limits.connections,
			...(options.lookup && { lookup: options.lookup }),
		});
		const transport = new Transport({
			dispatchers: this.#dispatchers,
			limits: new HostLimits(limits),
			retries: options.retries ?? DEFAULT_RETRIES,
			clock,
			mayBePrivate,
			mayBePlain,
			headersOf: (host) => settings.get(host)?.headers ?? {},
			requestTimeout: timeouts.request,
			userAgent: options.userAgent ?? 'pullproof',
		});
		this.#session = new Session({
			transport,
			tokens: new TokenService({ transport, clock, secrets: this.#secrets }),
			knownAdmissions: options.knownAdmissions ?? KNOWN_ADMISSIONS,
			realmPolicyOf: ({ host }) => ({ mayBePlain, tokenHosts: settings.get(host)?.tokenHosts ?? [] }),
		});
	}

	probe(request: ProbeRequest): Promise<ProbeOutcome> {
		const { host, repository, reference, platforms, detail = '' } = request;
		const identities = request.credentials.map(identityOf);
		for (const credential of request.credentials) this.#secrets.add(...secretsOf(credential));
		const key = JSON.stringify([host, repository, reference, platforms, detail, identities]);
		const known = this.#probes.get(key);
		if (known) return known;
		const pending = this.#probe(request, identities.length > 0 ? identities : [ANONYMOUS]);
		this.#probes.set(key, pending);
		return pending;
	}

	tags({ host, repository: name, credentials }: TagsRequest): Promise<TagsOutcome> {
		const identity = credentials[0] ? identityOf(credentials[0]) : ANONYMOUS;
		const key = JSON.stringify([host, name, identity.key]);
		const settings = this.#hosts.get(host);
		const known = this.#tags.get(key);
		if (known) return known;
		const isWorthIt = isAddressable(host, settings) && this.#tags.size < MOST_LISTS;
		const pending: Promise<TagsOutcome> = isWorthIt
			? this.#listTags({ ...this.#placeOf(host, name), identity })
			: Promise.resolve({ status: 'not-known' });
		this.#tags.set(key, pending);
		return pending;
	}

	async #listTags(repository: Repository): Promise<TagsOutcome> {
		const listed = await listTags(repository);
		if (listed.status !== 'found') return listed;
		// A server may echo what it was sent in confidence.
		return { ...listed, tags: listed.tags.filter((tag) => TAG.test(tag) && this.#secrets.redact(tag) === tag) };
	}

	close(): Promise<void> {
		return this.#dispatchers.close();
	}

	#placeOf(host: string, name: string): Omit<Repository, 'identity'> {
		const endpoint = endpointOf(host, this.#hosts.get(host));
		const mirrorOf = namespaceFor(host, endpoint);
		const countsPulls = host === 'docker.io';
		return { session: this.#session, endpoint, name, countsPulls, ...(mirrorOf !== undefined && { mirrorOf }) };
	}

	async #probe(request: ProbeRequest, identities: readonly Identity[]): Promise<ProbeOutcome> {
		const { host, repository: name } = request;
		const settings = this.#hosts.get(host);
		if (!isAddressable(host, settings)) return unaddressable(host);
		const mirrored = await this.#probeMirrors(request);
		if (mirrored) return mirrored;
		const attempts: Attempt[] = [];
		for (const identity of identities) {
			const outcome = await this.#probeIn({ ...this.#placeOf(host, name), identity }, request, attempts);
			if (outcome.status === 'found') return outcome;
			attempts.push(attemptOf(outcome));
			if (!WORTH_ANOTHER.has(outcome.verdict)) return { ...outcome, attempts: [...attempts] };
		}
		const telling = attempts.find(({ verdict }) => TELLING.has(verdict)) ?? attempts[0];
		if (!telling) throw new Error('There is at least the anonymous identity.');
		return { ...telling, status: VERDICTS[telling.verdict], attempts };
	}

	/** What a mirror has, is what a node gets; whatever else it answers, the registry itself is asked. */
	async #probeMirrors(request: ProbeRequest): Promise<ProbeOutcome | undefined> {
		const { host, repository: name, reference } = request;
		for (const { endpoint, overridePath, answersFor } of this.#hosts.get(host)?.mirrors ?? []) {
			if (answersFor === 'digests' && !isDigest(reference)) continue;
			const place = { endpoint: apiRoot(endpoint, overridePath), name, mirrorOf: host, countsPulls: false };
			const repository = { ...place, session: this.#session, identity: ANONYMOUS };
			const outcome = await this.#probeIn(repository, request, []);
			if (outcome.status === 'found' || outcome.image) return outcome;
		}
		return undefined;
	}

	async #probeIn(
		repository: Repository,
		{ reference, platforms, detail }: ProbeRequest,
		attempts: readonly Attempt[],
	): Promise<ProbeOutcome> {
		const { endpoint, identity } = repository;
		const reader = {
			repository,
			reference,
			by: isDigest(reference) ? 'digest' : 'tag',
			budget: this.#budget,
			quotaKey: JSON.stringify([endpoint.origin, identity.key]),
		} as const;
		const wanted = { platforms, detail: detail ?? (platforms.length > 0 ? 'platforms' : 'existence') };
		const inspection = await inspectImage(reader, wanted);
		const evidence = describeAnswer(inspection.answer, identity, this.#secrets);
		const quota = this.#budget.of(reader.quotaKey);
		const common = { evidence, attempts, ...(quota && { quota }) };
		if (inspection.ok) return { status: 'found', verdict: 'ok', image: inspection.image, ...common };
		const { answer: _told, ok: _failed, ...failure } = inspection;
		return { ...failure, ...common, status: VERDICTS[failure.verdict] };
	}
}

function attemptOf({ verdict, message, evidence, image, missingPlatforms }: Attempt): Attempt {
	return { verdict, message, evidence, ...(image && { image }), ...(missingPlatforms && { missingPlatforms }) };
}

function unaddressable(host: string): ProbeOutcome {
	const message = `${host} is no address that a client can connect to.`;
	const sent = { request: 'manifest', method: 'HEAD', url: `https://${host}/`, identity: ANONYMOUS.name } as const;
	const evidence = { ...sent, from: 'network', authenticated: false, code: 'ERR_INVALID_URL', message } as const;
	const attempt = { verdict: 'bad-reference', message, evidence } as const;
	return { ...attempt, status: VERDICTS['bad-reference'], attempts: [attempt] };
}
