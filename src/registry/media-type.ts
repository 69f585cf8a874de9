/** What a manifest is, by its media type. Sources: OCI image-spec `media-types.md`; distribution `spec/manifest-v2-2.md`. */
export type ManifestForm = 'index' | 'manifest' | 'schema1' | 'unknown';

const FORMS: ReadonlyMap<string, ManifestForm> = new Map([
	['application/vnd.oci.image.index.v1+json', 'index'],
	['application/vnd.docker.distribution.manifest.list.v2+json', 'index'],
	['application/vnd.oci.image.manifest.v1+json', 'manifest'],
	['application/vnd.docker.distribution.manifest.v2+json', 'manifest'],
	['application/vnd.docker.distribution.manifest.v1+prettyjws', 'schema1'],
	['application/vnd.docker.distribution.manifest.v1+json', 'schema1'],
	// containerd takes it for schema 1 too: old registries send that so.
	['text/plain', 'schema1'],
]);

/** Schema 1 comes last: a registry that has nothing else shall say so, and not "not found". */
export const ACCEPT = [...FORMS.keys()].filter((type) => type !== 'text/plain').join(', ');

/** A Content-Type without its parameters, in lower case; empty if there is none. */
export function mediaTypeOf(contentType: string | undefined): string {
	return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

export function formOf(mediaType: string): ManifestForm {
	return FORMS.get(mediaType) ?? 'unknown';
}

/** Something in a registry that no container can be made of, in words: "a Helm chart". */
export type Artifact = string;

/** By a config's, an artifact's or a layer's media type: the first pattern counts. */
const ARTIFACTS: readonly (readonly [pattern: RegExp, artifact: Artifact])[] = [
	[/^application\/vnd\.cncf\.helm\./, 'a Helm chart'],
	[/^application\/vnd\.(?:wasm|bytecodealliance\.wasm|module\.wasm)\b|^application\/wasm$/, 'a WebAssembly module'],
	[/^application\/vnd\.dev\.(?:cosign\.(?:simplesigning|artifact\.sig)|sigstore\.bundle)/, 'a signature'],
	[/^application\/vnd\.cncf\.notary\./, 'a signature'],
	[/^application\/vnd\.in-toto\b|^application\/vnd\.dsse\b/, 'an attestation'],
	[/^application\/vnd\.buildkit\.cacheconfig\./, 'a build cache'],
	[/^application\/vnd\.docker\.plugin\./, 'a Docker plugin'],
	[/^application\/vnd\.cncf\.flux\./, 'a Flux artifact'],
	[/^application\/(?:vnd\.cyclonedx|spdx)\b/, 'a bill of materials'],
	[/^application\/vnd\.cnab\./, 'a CNAB bundle'],
];

export function artifactOf(mediaTypes: readonly string[]): Artifact | undefined {
	return ARTIFACTS.find(([pattern]) => mediaTypes.some((type) => pattern.test(type)))?.[1];
}

const IMAGE_CONFIGS: ReadonlySet<string> = new Set([
	'application/vnd.oci.image.config.v1+json',
	'application/vnd.docker.container.image.v1+json',
	// Old builders left it out of the manifest, or wrote what the registry made of it.
	'application/octet-stream',
	'',
]);

export function isImageConfig(mediaType: string): boolean {
	return IMAGE_CONFIGS.has(mediaType);
}
