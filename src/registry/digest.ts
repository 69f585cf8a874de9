import { createHash } from 'node:crypto';

const DIGEST = /^(sha256|sha384|sha512):[0-9a-f]{64,128}$/;

/** Whether a reference is a digest and no tag: a tag has no colon. */
export function isDigest(reference: string): boolean {
	return DIGEST.test(reference);
}

/** The digest of bytes by an algorithm of the OCI image-spec. */
export function digestOf(bytes: Uint8Array, algorithm: 'sha256' | 'sha384' | 'sha512' = 'sha256'): string {
	return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** The digest of bytes by the algorithm of another digest. */
export function digestLike(bytes: Uint8Array, digest: string): string {
	const algorithm = DIGEST.exec(digest)?.[1];
	return digestOf(bytes, algorithm === 'sha384' || algorithm === 'sha512' ? algorithm : 'sha256');
}
