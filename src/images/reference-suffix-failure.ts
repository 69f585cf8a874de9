import { characterFault, type Fault, faultAt, quote } from './reference-fault.js';
import { DIGEST_LENGTHS, isDigest, isTag, LONGEST_TAG, type ReferenceParts } from './reference-grammar.js';

/** What is wrong with a tag that the grammar refuses. */
export function tagFault(text: string, parts: ReferenceParts, tag: string): Fault {
	const offset = parts.nameOffset + parts.name.length + 1;
	if (tag === '') return faultAt(offset - 1, ':', 'empty-tag', 'There is no tag after the colon.');
	if (parts.digest === undefined && isDigest(tag)) {
		const message = 'A digest is joined to the name by `@`, but here it is by `:`.';
		return faultAt(offset - 1, ':', 'digest-after-colon', message, `${text.slice(0, offset - 1)}@${tag}`);
	}
	const second = tag.indexOf(':');
	if (second !== -1) {
		const message = `An image reference has one tag, but here ${quote(tag.slice(0, second))} is followed by ${quote(tag.slice(second))}.`;
		return faultAt(offset + second, tag.slice(second), 'two-tags', message);
	}
	if (/^[.-]/.test(tag)) {
		const message = `A tag begins with a letter, a digit or an underscore, but ${quote(tag)} does not.`;
		return faultAt(offset, tag.slice(0, 1), 'tag-start', message);
	}
	const strange = /[^\w.-]/.exec(tag);
	if (strange?.[0] === '+') {
		const message = `A tag cannot have a \`+\`, but ${quote(tag)} has one; write \`_\` in its place, as Helm does, or \`-\`.`;
		const mended = `${text.slice(0, offset)}${tag.replaceAll('+', '_')}${text.slice(offset + tag.length)}`;
		return faultAt(offset + strange.index, '+', 'plus-in-tag', message, mended);
	}
	if (strange !== null) return characterFault(offset + strange.index, strange[0], 'a tag');
	const message = `A tag has at most ${LONGEST_TAG} characters, but this one has ${tag.length}.`;
	return faultAt(offset, tag, 'tag-too-long', message);
}

/** What is wrong with a digest that the grammar refuses. */
export function digestFault(text: string, parts: ReferenceParts, digest: string): Fault {
	const place = { before: text.slice(0, -digest.length - 1), hasTag: parts.tag !== undefined, digest };
	const at = place.before.length;
	if (digest === '') return faultAt(text.length - 1, '@', 'empty-digest', 'There is no digest after the `@`.');

	const lowerCase = digest.toLowerCase();
	if (isDigest(lowerCase)) {
		const message = 'Digests are lower case, but this one has capital letters.';
		return faultAt(at + 1, digest, 'digest-uppercase', message, `${place.before}@${lowerCase}`);
	}
	if (isDigest(`sha256:${lowerCase}`)) {
		const message = 'A digest begins with its algorithm, as in `sha256:`, but this one does not.';
		return faultAt(at + 1, digest, 'digest-without-algorithm', message, `${place.before}@sha256:${lowerCase}`);
	}
	return tagAfterAt(place) ?? tagAfterDigest(place) ?? digestFormFault(place);
}

interface DigestPlace {
	/** The text up to the `@`. */
	readonly before: string;
	readonly hasTag: boolean;
	readonly digest: string;
}

/** `nginx@1.25` */
function tagAfterAt({ before, hasTag, digest }: DigestPlace): Fault | undefined {
	const looksLikeDigest = /^sha\d+$|^[0-9a-fA-F]{32,}$/.test(digest);
	if (hasTag || looksLikeDigest || !isTag(digest)) return undefined;
	const message = `A tag follows a colon, but ${quote(digest)} follows an \`@\`, which announces a digest.`;
	return faultAt(before.length, `@${digest}`, 'tag-after-at', message, `${before}:${digest}`);
}

/** `nginx@sha256:…:1.25` */
function tagAfterDigest({ before, hasTag, digest }: DigestPlace): Fault | undefined {
	const colon = digest.lastIndexOf(':');
	const [inner, tag] = [digest.slice(0, Math.max(0, colon)), digest.slice(colon + 1)];
	if (!isDigest(inner)) return undefined;
	const message = `The tag stands before the digest, but here ${quote(`:${tag}`)} follows it.`;
	const mended = hasTag || !isTag(tag) ? undefined : `${before}:${tag}@${inner}`;
	return faultAt(before.length + 1 + colon, `:${tag}`, 'tag-after-digest', message, mended);
}

function digestFormFault({ before, digest }: DigestPlace): Fault {
	const offset = before.length + 1;
	const [algorithm = '', encoded] = digest.split(/:(.*)/s, 2);
	if (encoded === undefined) {
		const message = `A digest is an algorithm, a colon and hexadecimal digits, as in \`sha256:…\`, but ${quote(digest)} is not.`;
		return faultAt(offset, digest, 'malformed-digest', message);
	}
	const digits = DIGEST_LENGTHS.get(algorithm.toLowerCase());
	if (digits === undefined) {
		const message = `Kubernetes knows the digest algorithms ${[...DIGEST_LENGTHS.keys()].join(', ')}, but not ${quote(algorithm)}.`;
		return faultAt(offset, algorithm, 'digest-algorithm', message);
	}
	if (encoded === '') return faultAt(offset, digest, 'empty-digest', `There are no digits after ${quote(digest)}.`);

	const encodedOffset = offset + algorithm.length + 1;
	const strange = /[^0-9a-fA-F]/.exec(encoded);
	if (strange !== null) {
		const message = `A digest has hexadecimal digits after its algorithm, but this one has ${quote(strange[0])}.`;
		return faultAt(encodedOffset + strange.index, strange[0], 'malformed-digest', message);
	}
	const message = `A ${algorithm} digest has ${digits} hexadecimal digits, but this one has ${encoded.length}.`;
	return faultAt(encodedOffset, encoded, 'digest-length', message);
}
