import type { Answer, Method, RequestKind } from './answer.js';
import type { Credential, Identity } from './credential.js';
import { parseRegistryError } from './errors.js';
import type { Platform } from './platform.js';
import type { Quota } from './quota.js';
import { redactUrl, type Secrets } from './redact.js';
import type { FailedVerdict, Standing } from './verdict.js';

/**
 * How much to ask. Each asks for what the one before does, and for more:
 * `existence` the digest by a HEAD; `platforms` the index, or a single manifest with its config;
 * `sizes` the manifests of the wanted platforms; `layers` whether their blobs are there, by a HEAD each.
 */
export type ProbeDetail = 'existence' | 'platforms' | 'sizes' | 'layers';

export interface ProbeRequest {
	/** Host and port as image references have them: `docker.io`, `registry.example.com:5000`. */
	readonly host: string;
	readonly repository: string;
	/** A tag, or a digest with its algorithm. */
	readonly reference: string;
	/** The platforms of the nodes; none asks for existence only. */
	readonly platforms: readonly Platform[];
	/** Tried in this order, as the kubelet does; without any, the registry is asked anonymously. */
	readonly credentials: readonly Credential[];
	/** `platforms` if some are given, else `existence`. */
	readonly detail?: ProbeDetail;
}

interface Sent {
	readonly request: RequestKind;
	readonly method: Method;
	/** The last address after redirects, without secrets. */
	readonly url: string;
	/** The credential's name, or `anonymous`. */
	readonly identity: string;
	readonly authenticated: boolean;
}

/** A registry's or its token service's answer. */
export interface RegistryEvidence extends Sent {
	readonly from: 'registry';
	readonly httpStatus: number;
	/** The first error code of the body, in the registry's own spelling. */
	readonly code?: string;
	/** The message of the body; of a HEAD, what the challenge says; empty when there was none. */
	readonly message: string;
	/** The beginning of the body. */
	readonly excerpt: string;
}

/** No usable answer came. */
export interface NetworkEvidence extends Sent {
	readonly from: 'network';
	/** Node's error code. */
	readonly code: string;
	/** For certificates, Go's words: those that the node will say. */
	readonly message: string;
}

export type ProbeEvidence = RegistryEvidence | NetworkEvidence;

export interface ImagePlatform {
	readonly platform: Platform;
	/** Of this platform's manifest. */
	readonly digest: string;
	/** Compressed bytes to pull: config and layers. Absent where the manifest was not read. */
	readonly size?: number;
}

export type FoundPlatforms =
	| { readonly state: 'known'; readonly available: readonly ImagePlatform[] }
	/** `quota`: reading them would have counted as a pull, and too few are left. */
	| { readonly state: 'not-checked'; readonly reason: 'not-asked' | 'quota' };

export interface FoundImage {
	/** Of what the reference names: computed from the bytes where these were read, else the registry's word. */
	readonly digest: string;
	readonly mediaType: string;
	readonly form: 'index' | 'manifest' | 'other';
	readonly platforms: FoundPlatforms;
}

export interface Attempt {
	readonly verdict: FailedVerdict;
	/** What was found, in a few words, where the evidence does not say it itself. */
	readonly message: string;
	readonly evidence: ProbeEvidence;
	/** What is there although it failed: an index that lacks a platform. */
	readonly image?: FoundImage;
	readonly missingPlatforms?: readonly Platform[];
}

export type ProbeOutcome =
	| {
			readonly status: 'found';
			readonly verdict: 'ok';
			readonly image: FoundImage;
			readonly evidence: ProbeEvidence;
			readonly quota?: Quota;
			/** Credentials that were tried before. */
			readonly attempts: readonly Attempt[];
	  }
	| (Attempt & {
			readonly status: Exclude<Standing, 'found'>;
			readonly quota?: Quota;
			/** One for each credential that was tried, in order; this is one of them. */
			readonly attempts: readonly Attempt[];
	  });

/** What a report may say about an answer: nothing that was sent or received in confidence. */
export function describeAnswer(answer: Answer, identity: Identity, secrets: Secrets): ProbeEvidence {
	const sent = {
		request: answer.request.kind,
		method: answer.request.method,
		url: secrets.redact(redactUrl(answer.url)),
		identity: identity.name,
		authenticated: identity.credential !== undefined,
	};
	if (answer.type === 'network') {
		return { ...sent, from: 'network', code: answer.code, message: secrets.redact(answer.message) };
	}
	const { code, message, excerpt } = parseRegistryError(answer.status < 300 ? new Uint8Array() : answer.body);
	return {
		...sent,
		from: 'registry',
		httpStatus: answer.status,
		...(code !== undefined && { code: secrets.redact(code) }),
		message: secrets.redact(message || challengeError(answer.headers['www-authenticate'])),
		excerpt: secrets.redact(excerpt),
	};
}

/** The reason in a challenge, RFC 6750 §3: all that a HEAD says. */
function challengeError(header: string | undefined): string {
	return /\berror="([\w ]{1,100})"/.exec(header ?? '')?.[1] ?? '';
}
