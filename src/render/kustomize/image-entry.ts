import { splitReference } from '../../images/reference-grammar.js';
import { getItems, getScalar, resolve } from '../../manifests/lookup.js';
import type { MappingNode, ScalarNode } from '../../manifests/nodes.js';

const CHANGES = ['newName', 'newTag', 'digest', 'tagSuffix'] as const;
type Change = (typeof CHANGES)[number];

/** An entry of a kustomization's `images:`. */
export interface ImageEntry {
	readonly name: ScalarNode;
	readonly changes: Readonly<Partial<Record<Change, ScalarNode>>>;
}

/** The entries that have a name and change anything. */
export function imageEntriesOf(kustomization: MappingNode): ImageEntry[] {
	return getItems(kustomization, 'images').flatMap((item) => {
		const entry = resolve(item);
		const name = getScalar(entry, 'name');
		const changes = Object.fromEntries(
			CHANGES.flatMap((key) => {
				const node = getScalar(entry, key);
				return node?.value ? [[key, node]] : [];
			}),
		);
		return name && Object.keys(changes).length > 0 ? [{ name, changes }] : [];
	});
}

/** What an entry's values make of an image that it is for. */
export type ImageChanges = Readonly<Partial<Record<Change, string>>>;

/**
 * Both of tag and digest go when one of them is set; both stay when both are.
 * Source: kustomize, api/filters/imagetag/updater.go.
 */
export function changeImage(text: string, { newName, newTag, digest, tagSuffix }: ImageChanges): string {
	const old = splitImage(text);
	const name = newName || old.name;
	if (newTag) return `${name}:${newTag}${digest ? `@${digest}` : ''}`;
	if (digest) return `${name}@${digest}`;
	if (tagSuffix) return `${name}:${old.tag}${tagSuffix}`;
	return `${name}${text.slice(old.name.length)}`;
}

export function changesOf({ changes }: ImageEntry): ImageChanges {
	return Object.fromEntries(Object.entries(changes).map(([key, node]) => [key, node.value]));
}

/** Name, tag and digest, empty where there is none; a digest may be of any shape here. */
export function splitImage(text: string): { name: string; tag: string; digest: string } {
	const { tag, digest } = splitReference(text);
	const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
	return { name: text.slice(0, text.length - suffix.length), tag: tag ?? '', digest: digest ?? '' };
}

/** Names in which these stand are patterns that somebody meant, and that could take for ever to match here. */
const PATTERN = /[()*+?|{}^$]/;

export function isPattern(name: string): boolean {
	return PATTERN.test(name);
}

/**
 * Whether an entry's name selects an image: it is put into a regular expression as it stands, so that its dots match anything.
 * Source: kustomize, api/internal/image/image.go, IsImageMatched.
 *
 * @returns `undefined` for a name that is a pattern on purpose
 */
export function isSelected(text: string, name: string): boolean | undefined {
	if (isPattern(name)) return undefined;
	return expressionOf(name)?.test(text) ?? false;
}

const expressions = new Map<string, RegExp | undefined>();

function expressionOf(name: string): RegExp | undefined {
	if (!expressions.has(name)) expressions.set(name, compile(name));
	return expressions.get(name);
}

function compile(name: string): RegExp | undefined {
	try {
		return new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@[a-zA-Z0-9_+.]*:[a-zA-Z0-9=_.-]*)?$`);
	} catch {
		// Go refuses it, too, and then nothing matches.
		return undefined;
	}
}
