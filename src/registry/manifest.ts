import { type Artifact, artifactOf, formOf, isImageConfig } from './media-type.js';
import { isAttestation, type Platform } from './platform.js';

/** OCI image-spec `descriptor.md`. */
export interface Descriptor {
	readonly mediaType: string;
	readonly digest: string;
	/** Bytes. */
	readonly size: number;
	/** Absent where the index names none. */
	readonly platform?: Platform;
	/** Where else it is: nodes pull it from there. */
	readonly urls?: readonly string[];
}

/** Layers that registries need not have: containerd `core/images/mediatypes.go` IsNonDistributable. */
const FOREIGN = /^application\/vnd\.(?:oci\.image\.layer\.nondistributable|docker\.image\.rootfs\.foreign)\./;

/** Whether a blob may be somewhere else than in the registry, as Windows' base layers were. */
export function isForeign({ mediaType, urls = [] }: Descriptor): boolean {
	return urls.length > 0 || FOREIGN.test(mediaType);
}

export type ParsedManifest =
	| { readonly form: 'index'; readonly mediaType: string; readonly entries: readonly Descriptor[] }
	| {
			readonly form: 'manifest';
			readonly mediaType: string;
			readonly config: Descriptor;
			readonly layers: readonly Descriptor[];
	  }
	| { readonly form: 'artifact'; readonly mediaType: string; readonly artifact: Artifact }
	| { readonly form: 'schema1'; readonly mediaType: string }
	| { readonly form: 'unreadable'; readonly mediaType: string; readonly message: string };

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

/** More entries than that has no index: the rest of a hostile one is not read. */
const MOST_ENTRIES = 1_000;

function readList(value: unknown): Descriptor[] {
	return Array.isArray(value) ? value.slice(0, MOST_ENTRIES).map(readDescriptor) : [];
}

function readDescriptor(value: unknown): Descriptor {
	const fields = fieldsOf(value);
	const platform = readPlatform(fieldsOf(fields.platform));
	const urls = Array.isArray(fields.urls) ? fields.urls.filter((url): url is string => typeof url === 'string') : [];
	const size = typeof fields.size === 'number' && fields.size >= 0 ? fields.size : 0;
	return {
		mediaType: textOf(fields.mediaType),
		digest: textOf(fields.digest),
		size,
		...(platform && { platform }),
		...(urls.length > 0 && { urls }),
	};
}

/** Go's names for systems and architectures are short words: anything else is not for a report. */
const PLATFORM_NAME = /^[\w.-]{0,16}$/;

/** A platform as an index or an image's config has it; `undefined` where it names no architecture. */
export function readPlatform(fields: Fields): Platform | undefined {
	const [os, architecture, variant] = [textOf(fields.os), textOf(fields.architecture), textOf(fields.variant)];
	if (architecture === '' || ![os, architecture, variant].every((name) => PLATFORM_NAME.test(name))) return undefined;
	return { os: os || 'linux', architecture, ...(variant && { variant }) };
}

function parseFields(body: Uint8Array): Fields | undefined {
	try {
		return fieldsOf(JSON.parse(Buffer.from(body).toString('utf8')));
	} catch {
		return undefined;
	}
}

/** Reads the platform of an image's config blob: OCI image-spec `config.md`. */
export function readConfigPlatform(body: Uint8Array): Platform | undefined {
	return readPlatform(parseFields(body) ?? {});
}

/**
 * Reads a manifest. Never throws.
 *
 * @param contentType the media type of the answer; the body's own counts where it has one, since registries get theirs wrong
 */
export function parseManifest(body: Uint8Array, contentType: string): ParsedManifest {
	const fields = parseFields(body);
	if (!fields) return { form: 'unreadable', mediaType: contentType, message: 'The manifest is no JSON.' };
	const mediaType = textOf(fields.mediaType) || contentType;
	if (fields.schemaVersion === 1) return { form: 'schema1', mediaType };
	const form = formOf(mediaType);
	if (form === 'index' || (form === 'unknown' && Array.isArray(fields.manifests))) return readIndex(fields, mediaType);
	if (form === 'manifest' || (form === 'unknown' && 'config' in fields)) return readImage(fields, mediaType);
	if (form === 'schema1' && fields.schemaVersion === undefined) return { form, mediaType };
	return { form: 'unreadable', mediaType, message: `A manifest of the type ${mediaType || '(none)'} is unknown.` };
}

function readIndex(fields: Fields, mediaType: string): ParsedManifest {
	const all = readList(fields.manifests);
	const entries = all.filter(({ platform }) => !platform || !isAttestation(platform));
	const artifact = artifactOf([textOf(fields.artifactType), ...all.map((entry) => entry.mediaType)]);
	const isImage = entries.some((entry) => formOf(entry.mediaType) !== 'unknown');
	if (artifact && !isImage) return { form: 'artifact', mediaType, artifact };
	if (all.length > 0 && entries.length === 0) return { form: 'artifact', mediaType, artifact: 'attestations alone' };
	return { form: 'index', mediaType, entries };
}

function readImage(fields: Fields, mediaType: string): ParsedManifest {
	const config = readDescriptor(fields.config);
	const layers = readList(fields.layers);
	const types = [textOf(fields.artifactType), config.mediaType, ...layers.map((layer) => layer.mediaType)];
	const artifact = artifactOf(types) ?? (isImageConfig(config.mediaType) ? undefined : otherArtifact(types));
	if (artifact) return { form: 'artifact', mediaType, artifact };
	if (config.digest === '') return { form: 'unreadable', mediaType, message: 'The manifest names no config.' };
	return { form: 'manifest', mediaType, config, layers };
}

function otherArtifact(types: readonly string[]): Artifact {
	return `an artifact of the type ${types.find((type) => type !== '') ?? '(none)'}`;
}
