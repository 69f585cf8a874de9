import { type Answer, type HttpAnswer, isSuccess } from './answer.js';
import { getBlob } from './blob.js';
import { digestLike } from './digest.js';
import { getManifest, type Repository, type Resolution, type Resolved, resolveManifest } from './fetch-manifest.js';
import { type Descriptor, type ParsedManifest, parseManifest, readConfigPlatform } from './manifest.js';
import type { FoundImage } from './outcome.js';
import type { Platform } from './platform.js';
import type { PullBudget } from './quota.js';
import { type FailedVerdict, judge } from './verdict.js';

export interface Failure {
	readonly verdict: FailedVerdict;
	/** In a few words, where the answer does not say it itself. */
	readonly message: string;
	readonly answer: Answer;
	readonly image?: FoundImage;
	readonly missingPlatforms?: readonly Platform[];
}

/** Ends the inspection of an image; caught where it begins. */
export class Stop extends Error {
	constructor(readonly failure: Failure) {
		super(failure.message);
	}
}

/** Too few pulls are left to read on. */
export class QuotaReached extends Error {}

export interface Reader {
	readonly repository: Repository;
	readonly reference: string;
	readonly by: 'tag' | 'digest';
	readonly budget: PullBudget;
	/** Whose quota the reading counts against. */
	readonly quotaKey: string;
}

export type ImageManifest = Extract<ParsedManifest, { form: 'manifest' }>;
export type ImageIndex = Extract<ParsedManifest, { form: 'index' }>;

export interface ReadManifest {
	readonly answer: HttpAnswer;
	readonly digest: string;
	readonly manifest: ImageManifest | ImageIndex;
}

function note({ budget, quotaKey }: Reader, answer: Answer): void {
	if (answer.type === 'http') budget.note(quotaKey, answer.headers);
}

function succeed(reader: Reader, resolution: Resolution, by: Reader['by']): Resolved {
	note(reader, resolution.answer);
	if (resolution.ok) return resolution;
	const authenticated = reader.repository.identity.credential !== undefined;
	const verdict = judge(resolution.answer, { authenticated, by });
	throw new Stop({ verdict, message: '', answer: resolution.answer });
}

/** Learns the digest and the media type. Costs no pull. */
export async function readHead(reader: Reader): Promise<Resolved> {
	return expectDigest(succeed(reader, await resolveManifest(reader.repository, reader.reference), reader.by), reader);
}

function expectDigest(resolved: Resolved, { reference, by }: Pick<Reader, 'reference' | 'by'>): Resolved {
	const { answer, digest } = resolved;
	if (by === 'tag' || digest === reference) return resolved;
	throw new Stop({ verdict: 'digest-mismatch', message: `What came has the digest ${digest}.`, answer });
}

/** Reads what the reference names. */
export function readTop(reader: Reader): Promise<ReadManifest> {
	return read(reader, reader.reference, reader.by);
}

/** Reads one of the manifests in an index. */
export async function readChild(reader: Reader, { digest }: Descriptor): Promise<ReadManifest> {
	try {
		return await read(reader, digest, 'digest');
	} catch (error) {
		if (!(error instanceof Stop) || error.failure.verdict !== 'digest-not-found') throw error;
		const message = `The index names the manifest ${digest}, which the registry does not have.`;
		throw new Stop({ ...error.failure, verdict: 'blob-not-found', message });
	}
}

async function read(reader: Reader, reference: string, by: Reader['by']): Promise<ReadManifest> {
	const { repository, budget, quotaKey } = reader;
	if (repository.countsPulls && !budget.spend(quotaKey)) throw new QuotaReached();
	const resolved = succeed(reader, await getManifest(repository, reference), by);
	if (resolved.mediaType === 'text/html') {
		const message = 'A web page came in place of a manifest.';
		throw new Stop({ verdict: 'protocol-error', message, answer: resolved.answer });
	}
	return understand(expectDigest(resolved, { reference, by }));
}

function understand({ answer, digest, mediaType }: Resolved): ReadManifest {
	const stop = (verdict: FailedVerdict, message: string) => new Stop({ verdict, message, answer });
	const manifest = parseManifest(answer.body, mediaType);
	if (manifest.form === 'schema1') throw schema1(answer);
	if (manifest.form === 'artifact') throw stop('not-an-image', `It is ${manifest.artifact}.`);
	if (manifest.form === 'unreadable') throw stop('unsupported-media-type', manifest.message);
	return { answer, digest, manifest };
}

export function schema1(answer: Answer): Stop {
	const message = 'It is a Docker image manifest of schema 1, which containerd 2.1 and later do not pull.';
	return new Stop({ verdict: 'schema1', message, answer });
}

/** The platform in a single manifest's config; `undefined` where that names none. */
export async function readConfig({ repository }: Reader, { config }: ImageManifest): Promise<Platform | undefined> {
	const answer = await getBlob(repository, config.digest);
	if (!isSuccess(answer)) {
		const authenticated = repository.identity.credential !== undefined;
		const verdict = judge(answer, { authenticated, by: 'digest' });
		const message = verdict === 'blob-not-found' ? `The manifest names the config ${config.digest}.` : '';
		throw new Stop({ verdict, message, answer });
	}
	const digest = digestLike(answer.body, config.digest);
	if (digest !== config.digest) {
		const message = `The config ${config.digest} came with the digest ${digest}.`;
		throw new Stop({ verdict: 'digest-mismatch', message, answer });
	}
	return readConfigPlatform(answer.body);
}
