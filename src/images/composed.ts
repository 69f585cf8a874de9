import type { FieldPath } from '../field-path.js';
import type { Provenance } from '../source.js';

/** What a part of an image reference is to the whole. */
export type PartRole = 'registry' | 'repository' | 'tag' | 'digest';

/** One of the fields that make an image together. */
export interface ImagePart {
	readonly role: PartRole;
	/** What it adds, without the sign that joins it. */
	readonly text: string;
	/** Where it stands in what it was read from. */
	readonly path: FieldPath;
}

/** An image whose reference is put together from several fields. */
export interface ComposedImage {
	readonly text: string;
	/** Those that are not empty, in the order of the text. */
	readonly parts: readonly ImagePart[];
}

/** A composed image with its places. */
export interface PlacedImage extends ComposedImage {
	/** Where it stands in its object: the mapping of its parts, or its only field. */
	readonly path: FieldPath;
	/** Why it is not judged, in one sentence; absent for one that is as good as certain. */
	readonly doubt?: string;
	/** The part that a person changes for another version, with the others beside it. */
	locate(): Provenance;
	/** A piece of the text: where its first sign stands, to the end of that part at most. */
	locateText(offset: number, length: number): Provenance;
}

/** What tells where values stand. */
export interface PartPlaces {
	locate(path: FieldPath): Provenance;
	locateText(path: FieldPath, offset: number, length: number): Provenance;
}

const ORDER: readonly PartRole[] = ['registry', 'repository', 'tag', 'digest'];
/** The sign in front of a part that is not the first. */
const JOINTS = { registry: '', repository: '/', tag: ':', digest: '@' } as const satisfies Record<PartRole, string>;

/** Puts parts together as charts and operators do: `registry/repository:tag@digest`. Empty ones are left out. */
export function composeImage(parts: readonly ImagePart[]): ComposedImage {
	const present = ORDER.flatMap((role) => parts.filter((part) => part.role === role && part.text !== ''));
	return { text: present.reduce(append, ''), parts: present };
}

/** Where a person would change a composed image. */
export function placeImage(
	image: ComposedImage,
	path: FieldPath,
	places: PartPlaces,
	doubt: string | undefined,
): PlacedImage {
	return {
		...image,
		path,
		...(doubt === undefined ? {} : { doubt }),
		locate: () => locateWhole(image, path, places),
		locateText: (offset, length) => locatePiece(image, path, places, { offset, length }),
	};
}

function locateWhole({ parts }: ComposedImage, path: FieldPath, places: PartPlaces): Provenance {
	const main = parts[parts.length - 1];
	if (!main) return places.locate(path);
	const { range, related } = places.locate(main.path);
	const others = parts.slice(0, -1).map((part) => ({
		...places.locate(part.path).range,
		message: `the ${part.role} of this image`,
	}));
	return { range, related: [...related, ...others] };
}

function locatePiece(
	{ parts }: ComposedImage,
	path: FieldPath,
	places: PartPlaces,
	piece: { readonly offset: number; readonly length: number },
): Provenance {
	let text = '';
	for (const [index, part] of parts.entries()) {
		text = append(text, part);
		if (piece.offset >= text.length && index < parts.length - 1) continue;
		const within = Math.min(Math.max(0, piece.offset - text.length + part.text.length), part.text.length);
		return places.locateText(part.path, within, Math.min(piece.length, part.text.length - within));
	}
	return places.locate(path);
}

function append(before: string, { role, text }: ImagePart): string {
	return before === '' ? text : `${before}${JOINTS[role]}${text}`;
}

/** A digest with its algorithm: some fields have its hexadecimal digits alone. */
export function completeDigest(text: string): string {
	return /^[0-9a-f]{64}$/.test(text) ? `sha256:${text}` : text;
}
