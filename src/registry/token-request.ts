import type { HttpAnswer, RegistryRequest } from './answer.js';
import { basicAuthorization, type Identity } from './credential.js';
import { LONGEST_ERROR_BODY } from './errors.js';

export interface TokenRequest {
	readonly realm: URL;
	readonly service?: string;
	readonly scopes: readonly string[];
	readonly identity: Identity;
}

/** GET: distribution `spec/auth/token.md`. POST: `spec/auth/oauth.md`. */
type Flow = 'get' | 'post';

/**
 * The flows in their order. containerd begins with POST for passwords too, but then a wrong one goes out twice, and Docker
 * Hub locks the account after a few.
 */
export function flowsOf({ credential }: Identity): readonly Flow[] {
	if (!credential) return ['get'];
	return credential.kind === 'identity-token' ? ['post', 'get'] : ['get', 'post'];
}

/** What says that the service doesn't know a flow. POST: Azure answers 400, Artifactory 401, Google 404, others 405. */
const UNKNOWN_FLOW: Readonly<Record<Flow, ReadonlySet<number>>> = {
	get: new Set([404, 405]),
	post: new Set([400, 401, 404, 405]),
};

export function isUnknownFlow(flow: Flow, { status }: HttpAnswer): boolean {
	return UNKNOWN_FLOW[flow].has(status);
}

export function buildTokenRequest(request: TokenRequest, flow: Flow): RegistryRequest {
	return flow === 'get' ? getRequest(request) : postRequest(request);
}

function getRequest({ realm, service, scopes, identity: { credential } }: TokenRequest): RegistryRequest {
	const url = new URL(realm);
	if (service !== undefined) url.searchParams.set('service', service);
	for (const scope of scopes) url.searchParams.append('scope', scope);
	return {
		kind: 'token',
		method: 'GET',
		url,
		headers: { accept: 'application/json' },
		...(credential && { authorization: basicAuthorization(credential) }),
		longestBody: LONGEST_ERROR_BODY,
	};
}

function postRequest({ realm, service, scopes, identity: { credential } }: TokenRequest): RegistryRequest {
	const form = new URLSearchParams({ client_id: 'pullproof' });
	if (service !== undefined) form.set('service', service);
	form.set('scope', scopes.join(' '));
	if (credential?.kind === 'basic') {
		form.set('grant_type', 'password');
		form.set('username', credential.username);
		form.set('password', credential.password);
	} else if (credential) {
		form.set('grant_type', 'refresh_token');
		form.set('refresh_token', credential.token);
	}
	return {
		kind: 'token',
		method: 'POST',
		url: realm,
		headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
		body: form.toString(),
		longestBody: LONGEST_ERROR_BODY,
	};
}

export interface Token {
	readonly value: string;
	/** Seconds. */
	readonly expiresIn: number;
}

/** Services that say less, or nothing, mean this; in seconds. */
const SHORTEST_LIFE = 60;

/** The token in an answer; `undefined` when there is none. */
export function readToken({ body }: HttpAnswer): Token | undefined {
	const fields = parseObject(Buffer.from(body).toString('utf8'));
	const value = [fields.token, fields.access_token].find((text) => typeof text === 'string' && text !== '');
	// A line break would end the header that the token goes into.
	if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) return undefined;
	const life = typeof fields.expires_in === 'number' ? fields.expires_in : SHORTEST_LIFE;
	return { value, expiresIn: Math.max(life, SHORTEST_LIFE) };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
