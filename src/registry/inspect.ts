import type { Answer } from './answer.js';
import { findMissingBlob } from './blob.js';
import type { Resolved } from './fetch-manifest.js';
import { type Descriptor, isForeign } from './manifest.js';
import { formOf } from './media-type.js';
import type { FoundImage, FoundPlatforms, ImagePlatform, ProbeDetail } from './outcome.js';
import { bestFor, formatPlatform, type Platform, runsOn } from './platform.js';
import {
	type Failure,
	type ImageManifest,
	QuotaReached,
	type Reader,
	type ReadManifest,
	readChild,
	readConfig,
	readHead,
	readTop,
	Stop,
	schema1,
} from './reading.js';

export type Inspection =
	| { readonly ok: true; readonly answer: Answer; readonly image: FoundImage }
	| ({ readonly ok: false } & Failure);

export interface Wanted {
	readonly platforms: readonly Platform[];
	readonly detail: ProbeDetail;
}

/**
 * Asks for an image as far as is wanted, and no further. Sources: OCI image-spec `image-index.md`, `manifest.md`;
 * containerd `core/images/image.go` Manifest, which checks platforms in an index only: so here the config is read as well.
 */
export async function inspectImage(reader: Reader, wanted: Wanted): Promise<Inspection> {
	try {
		if (wanted.detail === 'existence') return await inspectExistence(reader, wanted);
		if (reader.repository.countsPulls) return await inspectWithinQuota(reader, wanted);
		return await inspectPlatforms(reader, await readTop(reader), wanted);
	} catch (error) {
		if (error instanceof Stop) return { ok: false, ...error.failure };
		throw error;
	}
}

function headOnly({ digest, mediaType }: Resolved, reason: 'not-asked' | 'quota'): FoundImage {
	const form = formOf(mediaType);
	return {
		digest,
		mediaType,
		form: form === 'index' || form === 'manifest' ? form : 'other',
		platforms: { state: 'not-checked', reason },
	};
}

async function inspectExistence(reader: Reader, wanted: Wanted): Promise<Inspection> {
	const head = await readHead(reader);
	const form = formOf(head.mediaType);
	if (form === 'schema1') throw schema1(head.answer);
	// Wrong media types are common; the body says what it is.
	if (form === 'unknown') return inspectFurther(reader, head, wanted);
	return { ok: true, answer: head.answer, image: headOnly(head, 'not-asked') };
}

/** The HEAD is free, and says how many pulls are left. */
async function inspectWithinQuota(reader: Reader, wanted: Wanted): Promise<Inspection> {
	const head = await readHead(reader);
	if (formOf(head.mediaType) === 'schema1') throw schema1(head.answer);
	return inspectFurther(reader, head, wanted);
}

async function inspectFurther(reader: Reader, head: Resolved, wanted: Wanted): Promise<Inspection> {
	try {
		return await inspectPlatforms(reader, await readTop(reader), wanted);
	} catch (error) {
		if (!(error instanceof QuotaReached)) throw error;
		return { ok: true, answer: head.answer, image: headOnly(head, 'quota') };
	}
}

/** An entry of an index, or the single manifest, whose platform is known. */
interface Candidate extends ImagePlatform {
	readonly manifest?: ImageManifest;
}

async function inspectPlatforms(reader: Reader, top: ReadManifest, wanted: Wanted): Promise<Inspection> {
	const imageOf = (platforms: FoundPlatforms): FoundImage => ({
		digest: top.digest,
		mediaType: top.manifest.mediaType,
		form: top.manifest.form,
		platforms,
	});
	const unchecked = imageOf({ state: 'not-checked', reason: 'not-asked' });
	if (wanted.detail === 'existence') return { ok: true, answer: top.answer, image: unchecked };
	const candidates = await withImage(unchecked, () => candidatesOf(reader, top));
	const sized = await withImage(imageOf(known(candidates)), () => detailed(reader, candidates, wanted));
	const image = imageOf(known(sized));
	const missing = wanted.platforms.filter((node) => !sized.some(({ platform }) => runsOn(platform, node)));
	const isUnknown = top.manifest.form === 'manifest' && sized.length === 0;
	if (missing.length === 0 || isUnknown) return { ok: true, answer: top.answer, image };
	return { ok: false, ...lacking(top, image, missing) };
}

function known(candidates: readonly Candidate[]): FoundPlatforms {
	return { state: 'known', available: candidates.map(({ manifest: _read, ...platform }) => platform) };
}

/** What fails after the image was found still says what was found. */
async function withImage<Result>(image: FoundImage, task: () => Promise<Result>): Promise<Result> {
	try {
		return await task();
	} catch (error) {
		if (error instanceof Stop) throw new Stop({ image, ...error.failure });
		throw error;
	}
}

function lacking({ answer, manifest }: ReadManifest, image: FoundImage, missing: readonly Platform[]): Failure {
	const available = image.platforms.state === 'known' ? image.platforms.available : [];
	const names = available.map(({ platform }) => formatPlatform(platform)).join(', ') || 'none';
	const isSingle = manifest.form === 'manifest';
	return {
		verdict: isSingle ? 'platform-mismatch' : 'platform-missing',
		message: isSingle ? `The image is built for ${names} alone.` : `The index has ${names}.`,
		answer,
		image,
		missingPlatforms: missing,
	};
}

async function candidatesOf(reader: Reader, { manifest, digest }: ReadManifest, depth = 0): Promise<Candidate[]> {
	return manifest.form === 'index' ? expand(reader, manifest.entries, depth) : single(reader, manifest, digest);
}

async function single(reader: Reader, manifest: ImageManifest, digest: string): Promise<Candidate[]> {
	const platform = await readConfig(reader, manifest);
	return platform ? [{ platform, digest, size: sizeOf(manifest), manifest }] : [];
}

function sizeOf({ config, layers }: ImageManifest): number {
	// A layer that stands there twice is pulled once.
	const blobs = new Map([config, ...layers].map(({ digest, size }) => [digest, size]));
	return [...blobs.values()].reduce((sum, size) => sum + size, 0);
}

const DEEPEST_NESTING = 3;
/** Entries that must be read for their platform; more are a trap. */
const MOST_UNNAMED = 16;

async function expand(reader: Reader, entries: readonly Descriptor[], depth: number): Promise<Candidate[]> {
	const unnamed = entries.filter((entry) => !entry.platform || formOf(entry.mediaType) === 'index');
	const named = entries.flatMap(({ platform, digest, mediaType }) =>
		platform && formOf(mediaType) !== 'index' ? [{ platform, digest }] : [],
	);
	const readable = unnamed.filter(({ mediaType }) => ['index', 'manifest'].includes(formOf(mediaType)));
	if (depth >= DEEPEST_NESTING) return named;
	const read = await Promise.all(
		readable
			.slice(0, MOST_UNNAMED)
			.map(async (entry) => candidatesOf(reader, await readChild(reader, entry), depth + 1)),
	);
	return [...named, ...read.flat()];
}

/** Adds what only the manifests of the wanted platforms say, where it is wanted. */
async function detailed(reader: Reader, candidates: readonly Candidate[], wanted: Wanted): Promise<Candidate[]> {
	if (wanted.detail !== 'sizes' && wanted.detail !== 'layers') return [...candidates];
	const chosen = new Set(wanted.platforms.map((node) => bestFor(candidates, node)));
	const sized = await Promise.all(
		candidates.map((candidate) => (chosen.has(candidate) ? withManifest(reader, candidate) : candidate)),
	);
	if (wanted.detail === 'layers') await checkLayers(reader, sized);
	return sized;
}

async function withManifest(reader: Reader, candidate: Candidate): Promise<Candidate> {
	if (candidate.manifest) return candidate;
	try {
		const { manifest } = await readChild(reader, { mediaType: '', digest: candidate.digest, size: 0 });
		return manifest.form === 'index' ? candidate : { ...candidate, size: sizeOf(manifest), manifest };
	} catch (error) {
		if (error instanceof QuotaReached) return candidate;
		throw error;
	}
}

async function checkLayers(reader: Reader, candidates: readonly Candidate[]): Promise<void> {
	const manifests = candidates.flatMap(({ manifest }) => (manifest ? [manifest] : []));
	const blobs = manifests.flatMap(({ config, layers }) => [config, ...layers.filter((layer) => !isForeign(layer))]);
	const answer = await findMissingBlob(reader.repository, blobs);
	if (!answer) return;
	const message = 'The manifest names a blob that the registry does not have.';
	throw new Stop({ verdict: 'blob-not-found', message, answer });
}
