/**
 * Image references exactly as Kubernetes reads them: distribution/reference v0.6, ParseNormalizedNamed.
 *
 *   reference  = [ host "/" ] path [ ":" tag ] [ "@" digest ]
 *   host       = ( label *( "." label ) / "[" IPv6 "]" ) [ ":" digits ]     no limit on length or port
 *   label      = letters, digits and inner dashes, either case
 *   path       = component *( "/" component )                               at most 255 characters
 *   component  = alnum *( separator alnum )                                 lower case letters and digits
 *   separator  = "." / "_" / "__" / one or more "-"
 *   tag        = a letter, digit or "_", then up to 127 of those, "." or "-"
 *   digest     = "sha256:" 64 / "sha384:" 96 / "sha512:" 128 lower case hexadecimal digits
 *
 * What stands before the first slash is a host only if it is `localhost`, or has a dot, a colon or a capital letter.
 * Without a host the image is on Docker Hub, where a path of one component gets `library/` in front.
 * `index.docker.io` is `docker.io`. 64 hexadecimal digits alone are refused.
 */
import { findFault } from './reference-failure.js';
import type { FailureReason } from './reference-fault.js';
import {
	countedPath,
	isAcceptedHost,
	isDigest,
	isIdentifier,
	isPath,
	isTag,
	LONGEST_REPOSITORY,
	normalizeName,
	splitReference,
} from './reference-grammar.js';

export interface ImageReference {
	/** The text as written. */
	readonly original: string;
	/** Host and port; `docker.io` where the text has none. */
	readonly registry: string;
	/** Without the host; `library/nginx` for Docker Hub's `nginx`. */
	readonly repository: string;
	readonly tag?: string;
	/** With its algorithm: `sha256:…`. */
	readonly digest?: string;
}

export interface ReferenceFailure {
	readonly reason: FailureReason;
	/** Where the offending part begins in the text, in UTF-16 code units from 0. */
	readonly offset: number;
	/** In UTF-16 code units; 0 where something is missing at the offset. */
	readonly length: number;
	/** One sentence that names the part. */
	readonly message: string;
	/** A reference that would be valid and is probably what was meant. */
	readonly suggestion?: string;
}

export type ParsedReference =
	| { readonly ok: true; readonly reference: ImageReference }
	| { readonly ok: false; readonly failure: ReferenceFailure };

/** Reads an image reference; the time it takes grows linearly with the text. Never throws. */
export function parseReference(text: string): ParsedReference {
	const reference = readReference(text);
	if (reference !== undefined) return { ok: true, reference };

	const { mended, ...fault } = findFault(text);
	const suggestion = suggest(mended);
	return { ok: false, failure: suggestion === undefined ? fault : { ...fault, suggestion } };
}

/** Host and repository with the tag and the digest as given; with `:latest` when there is neither. */
export function canonicalName(reference: ImageReference): string {
	const tag = effectiveTag(reference);
	const name = credentialKey(reference);
	return `${name}${tag === undefined ? '' : `:${tag}`}${reference.digest === undefined ? '' : `@${reference.digest}`}`;
}

/**
 * The tag that the kubelet works with: `latest` when there is neither tag nor digest, none when there is only a digest.
 * Source: kubernetes `pkg/util/parsers/parsers.go` ParseImageName.
 */
export function effectiveTag(reference: ImageReference): string | undefined {
	return reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
}

/** What the kubelet looks credentials up by. Source: kubernetes `pkg/credentialprovider/keyring.go` Lookup. */
export function credentialKey(reference: ImageReference): string {
	return `${reference.registry}/${reference.repository}`;
}

function readReference(text: string): ImageReference | undefined {
	const parts = splitReference(text);
	const { tag, digest } = parts;
	const isReference =
		!isIdentifier(text) &&
		isAcceptedHost(parts.host) &&
		countedPath(parts).length <= LONGEST_REPOSITORY &&
		isPath(parts.name) &&
		(tag === undefined || isTag(tag)) &&
		(digest === undefined || isDigest(digest));
	if (!isReference) return undefined;

	return {
		original: text,
		...normalizeName(parts),
		...(tag !== undefined && { tag }),
		...(digest !== undefined && { digest }),
	};
}

/** Faults come several at once, as in `https://ghcr.io/Org/App`; a text with more than these is beyond guessing. */
const MOST_MENDED_FAULTS = 5;

function lowerCaseHost(text: string, registry: string): string {
	if (!text.startsWith(`${registry}/`)) return text;
	const lowered = registry.toLowerCase() + text.slice(registry.length);
	// As a part of the path, the former host may make that too long.
	return readReference(lowered) ? lowered : text;
}

function suggest(mended: string | undefined): string | undefined {
	let candidate = mended;
	for (let round = 0; candidate !== undefined && round < MOST_MENDED_FAULTS; round++) {
		const reference = readReference(candidate);
		// Capitals in the first part are as much of a slip as elsewhere: they would make it a host.
		if (reference) return lowerCaseHost(candidate, reference.registry);
		candidate = findFault(candidate).mended;
	}
	return undefined;
}
