import type { FieldPath } from '../field-path.js';
import { effectiveEntries, getScalar, getValue, resolve } from '../manifests/lookup.js';
import type { MappingNode, ScalarNode } from '../manifests/nodes.js';
import { type ComposedImage, completeDigest, composeImage, type ImagePart, type PartRole } from './composed.js';
import { findPlaceholder } from './placeholder.js';
import { parseReference } from './reference.js';
import { splitReference } from './reference-grammar.js';

/** An image as values have it; with a doubt when the chart may make another one of it. */
export interface Inferred extends ComposedImage {
	readonly doubt?: string;
}

/** What charts call the parts. */
const PART_KEYS = {
	registry: ['registry'],
	repository: ['repository'],
	tag: ['tag'],
	digest: ['digest', 'sha'],
} as const satisfies Record<PartRole, readonly string[]>;
const PARTS = new Set<string>(Object.values(PART_KEYS).flat());

/** Keys beside the parts that say nothing about which image it is. */
const NEUTRAL_KEYS = new Set(['pullPolicy', 'imagePullPolicy', 'pullSecrets', 'imagePullSecrets', 'debug', 'enabled']);

/**
 * The image at a key of a chart's values; `undefined` for what does not look like one.
 *
 * @param owner the mapping with the key
 * @param path of the owner
 */
export function inferImage(owner: MappingNode, key: string, path: FieldPath): Inferred | undefined {
	const value = getValue(owner, key);
	if (value?.kind === 'mapping') return inferMap(value, [...path, key]);
	return value?.kind === 'scalar' && value.type === 'string' ? inferText(owner, key, path, value) : undefined;
}

function inferMap(map: MappingNode, path: FieldPath): Inferred | undefined {
	if (getScalar(map, 'repository') === undefined) return undefined;
	const parts = Object.entries(PART_KEYS).flatMap(([role, keys]) =>
		keys.flatMap((key) => partAt(map, key, role as PartRole, path) ?? []),
	);
	const strange = effectiveEntries(map)
		.filter(({ key, value }) => !PARTS.has(key.value) && !NEUTRAL_KEYS.has(key.value) && !isBlank(resolve(value)))
		.map(({ key }) => key.value);
	return judge(parts, numberDoubt(map, 'tag') ?? strangeDoubt(strange[0]));
}

/** `image: ghcr.io/acme/web` with or without a `tag` beside it. */
function inferText(owner: MappingNode, key: string, path: FieldPath, scalar: ScalarNode): Inferred | undefined {
	const { tag, digest } = splitReference(scalar.value);
	const isWhole = tag !== undefined || digest !== undefined;
	const beside = isWhole ? undefined : partAt(owner, tagKeyOf(key), 'tag', path);
	if (!isWhole && !beside) return undefined;
	const name: ImagePart = { role: 'repository', text: scalar.value, path: [...path, key] };
	return judge(beside ? [name, beside] : [name], beside && numberDoubt(owner, tagKeyOf(key)));
}

/** `tag` beside `image`, `sidecarTag` beside `sidecarImage`. */
function tagKeyOf(key: string): string {
	return key === 'image' ? 'tag' : key.replace(/Image$/, 'Tag');
}

function partAt(map: MappingNode, key: string, role: PartRole, path: FieldPath): ImagePart | undefined {
	const scalar = getScalar(map, key);
	if (!scalar || scalar.value === '') return undefined;
	return { role, text: role === 'digest' ? completeDigest(scalar.value) : scalar.value, path: [...path, key] };
}

function isBlank(value: ReturnType<typeof resolve>): boolean {
	return value.kind === 'scalar' && (value.type === 'null' || value.value === '' || value.value === 'false');
}

/** Only what a number is written as once more is sure to be the tag: `41` is, `3.20` and `20240101` are not. */
function numberDoubt(map: MappingNode, key: string): string | undefined {
	const tag = getScalar(map, key);
	if (tag?.type !== 'number' || (String(Number(tag.value)) === tag.value && tag.value.length <= 6)) return undefined;
	return `Without quotes its tag \`${tag.value}\` is a number, which Helm may write in another way.`;
}

function strangeDoubt(key: string | undefined): string | undefined {
	return key === undefined ? undefined : `The chart may make something else of it by \`${key}\`.`;
}

/** A reference which a maintainer would agree on, or what speaks against it; `undefined` for what is no image at all. */
function judge(parts: readonly ImagePart[], oddity: string | undefined): Inferred | undefined {
	const composed = composeImage(parts);
	if (findPlaceholder(composed.text)) return { ...composed, doubt: 'A part of it is filled in later.' };
	if (!parseReference(composed.text).ok) return undefined;
	const doubt = absenceDoubt(composed) ?? oddity;
	return doubt === undefined ? composed : { ...composed, doubt };
}

function absenceDoubt({ text }: ComposedImage): string | undefined {
	const { host, tag, digest } = splitReference(text);
	if (tag === undefined && digest === undefined) return 'The values give it no tag: the chart decides.';
	// `latest` floats wherever it comes from.
	return host === undefined && tag !== 'latest' ? 'The values give it no registry: the chart may.' : undefined;
}
