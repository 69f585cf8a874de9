import { type Answer, type HttpAnswer, isSuccess, type RegistryRequest } from './answer.js';
import type { Identity } from './credential.js';
import { digestLike, digestOf, isDigest } from './digest.js';
import { ACCEPT, mediaTypeOf } from './media-type.js';
import type { Session } from './session.js';

/** The API of one registry, for one repository, in somebody's name. */
export interface Repository {
	readonly session: Session;
	/** The API's root. */
	readonly endpoint: URL;
	readonly name: string;
	readonly identity: Identity;
	/** Whether a GET of a manifest counts against a quota: Docker Hub's documentation, "Pulls". */
	readonly countsPulls: boolean;
	/** The registry that another host stands for: containerd tells it by `?ns=`. */
	readonly mirrorOf?: string;
}

/** The address of something in a repository: OCI distribution-spec, "Endpoints". */
export function addressOf({ endpoint, name, mirrorOf }: Repository, path: string): URL {
	const url = new URL(`${endpoint.pathname.replace(/\/$/, '')}/${name}/${path}`, endpoint);
	if (mirrorOf !== undefined) url.searchParams.set('ns', mirrorOf);
	return url;
}

/** containerd reads no longer manifest than this: 4 MiB, and a little more. */
const LONGEST_MANIFEST = 4 * 1_048 * 1_048;

function manifestRequest(repository: Repository, reference: string, method: 'GET' | 'HEAD'): RegistryRequest {
	return {
		kind: 'manifest',
		method,
		url: addressOf(repository, `manifests/${reference}`),
		headers: { accept: ACCEPT },
		longestBody: LONGEST_MANIFEST,
	};
}

/** HEADs have no body, so some say only by a GET what is wrong: 405 and 501 not even that. */
const UNEXPLAINED: ReadonlySet<number> = new Set([400, 403, 404]);
const NO_HEAD: ReadonlySet<number> = new Set([405, 501]);

export interface Resolved {
	readonly answer: HttpAnswer;
	readonly digest: string;
	readonly mediaType: string;
}

export type Resolution = ({ readonly ok: true } & Resolved) | { readonly ok: false; readonly answer: Answer };

/** Resolves a tag or a digest by HEAD; by GET where the registry cannot do that, says too little, or names no digest. */
export async function resolveManifest(repository: Repository, reference: string): Promise<Resolution> {
	const answer = await repository.session.ask(manifestRequest(repository, reference, 'HEAD'), repository.identity);
	if (answer.type === 'network' || answer.request.kind !== 'manifest') return { ok: false, answer };
	if (NO_HEAD.has(answer.status)) return getManifest(repository, reference);
	if (UNEXPLAINED.has(answer.status) && !repository.countsPulls) return getManifest(repository, reference);
	if (!isSuccess(answer)) return { ok: false, answer };

	const digest = answer.headers['docker-content-digest']?.trim() ?? '';
	// Without a digest, or with one that isn't what was asked for, only the bytes can tell.
	if (!isDigest(digest) || (isDigest(reference) && digest !== reference)) return getManifest(repository, reference);
	return { ok: true, answer, digest, mediaType: mediaTypeOf(answer.headers['content-type']) };
}

/** Gets a manifest, whose digest is computed: what headers say of a GET is often wrong. */
export async function getManifest(repository: Repository, reference: string): Promise<Resolution> {
	const answer = await repository.session.ask(manifestRequest(repository, reference, 'GET'), repository.identity);
	if (answer.type === 'network' || !isSuccess(answer) || answer.request.kind !== 'manifest') {
		return { ok: false, answer };
	}
	const digest = isDigest(reference) ? digestLike(answer.body, reference) : digestOf(answer.body);
	return { ok: true, answer, digest, mediaType: mediaTypeOf(answer.headers['content-type']) };
}
