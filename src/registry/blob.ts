import type { Answer, RegistryRequest } from './answer.js';
import { addressOf, type Repository } from './fetch-manifest.js';
import type { Descriptor } from './manifest.js';

/** Configs hold the history of a build; none is near this. */
const LONGEST_CONFIG = 8 * 1_024 * 1_024;

function blobRequest(repository: Repository, digest: string, method: 'GET' | 'HEAD'): RegistryRequest {
	return {
		kind: 'blob',
		method,
		url: addressOf(repository, `blobs/${digest}`),
		headers: {},
		longestBody: LONGEST_CONFIG,
	};
}

/** Gets a small blob, as an image's config. */
export function getBlob(repository: Repository, digest: string): Promise<Answer> {
	return repository.session.ask(blobRequest(repository, digest, 'GET'), repository.identity);
}

/**
 * The first answer that says a blob is missing; `undefined` when all are there.
 *
 * Registries that don't do this for everybody, as ECR Public, answer 401 or 405: that says nothing about the blob.
 */
export async function findMissingBlob(
	repository: Repository,
	blobs: readonly Descriptor[],
): Promise<Answer | undefined> {
	const digests = [...new Set(blobs.map(({ digest }) => digest))];
	const answers = await Promise.all(
		digests.map((digest) => repository.session.ask(blobRequest(repository, digest, 'HEAD'), repository.identity)),
	);
	return answers.find((answer) => answer.type === 'http' && answer.status === 404);
}
