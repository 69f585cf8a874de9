import { type DiagnosisDefinition, phrase } from '../definition.js';
import type { DiagnosisId } from '../ids.js';

/** The registry has something under that name, but a node cannot use it. */
export const content = {
	'platform-mismatch': {
		title: 'There is no build of the image for the node’s platform',
		cause:
			'The image has no manifest for the node’s operating system and architecture, or its programs are for another one.',
		remedy:
			'Build and push the image for that platform as well (`docker buildx build --platform linux/amd64,linux/arm64 --push`), or keep the Pod off such nodes with a `nodeSelector` on `kubernetes.io/arch`.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tag-not-found', 'blob-not-found', 'unpack-failed', 'unsupported-media-type'],
		patterns: [
			phrase(/\bno match(?:ing manifest)? for (?:platform\b|\S+)/),
			phrase(
				/\bno (?:matching )?(?:image|manifest|child|entry)\b.{0,80}\b(?:for|with) (?:architecture|platform|os|arch)\b/,
			),
			phrase(/\bexec(?:uting)? format error\b|\bexec user process caused.{0,20}\bexec format\b/),
			phrase(/\barchitecture mismatch\b/),
			phrase(/\bplatform\b.{0,120}\bdoes not match the (?:detected|specified|expected|requested)\b/),
			phrase(/\b(?:image )?operating system .{0,40}\bcannot be used on this platform\b/),
			phrase(/\bno (?:suitable|compatible|supported) (?:\w+ )?(?:manifest|image|platform|variant)\b/),
			phrase(/\bcannot execute binary file\b/),
			phrase(/\bplatforms? .{0,80}\b(?:not (?:supported|available|found)|unsupported)\b(?!.{0,40}\bproxy)/),
			phrase(
				/\bwindows version .{0,60}\b(?:does not match|incompatible)\b|\bcontainer operating system does not match the host\b/,
			),
		],
		examples: [
			'rpc error: code = NotFound desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": no match for platform in manifest: not found',
			'Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries',
			'choosing an image from manifest list docker://registry.example.com/acme/shop:2.0: no image found in image index for architecture "arm64", variant "v8", OS "linux"',
			'exec /usr/bin/shop: exec format error',
		],
	},

	'schema1-unsupported': {
		title: 'The image is in the old schema 1 format',
		cause:
			'The registry has the image only as Docker image manifest version 2, schema 1, which today’s runtimes do not pull.',
		remedy:
			'Build the image again and push it with a current tool, or convert it once (`skopeo copy --format v2s2`) into a registry of yours; containerd 2.1 and later have no switch for it.',
		severity: 'error',
		retry: false,
		narrowerThan: ['unsupported-media-type', 'tag-not-found'],
		also: ['unsupported-media-type'],
		patterns: [
			phrase(
				/\bdistribution\.manifest\.v1\+(?:prettyjws|json)\b(?=.{0,200}\b(?:not|no longer|unsupported|deprecated|fail|disabled)|.{0,20}$)/,
			),
			phrase(/\bunsupported media ?type:? "?application\/vnd\.docker\.distribution\.manifest\.v1\b/),
			phrase(
				/\bschema ?(?:version ?)?"?1\b.{0,160}\b(?:not supported|no longer|deprecated|unsupported|removed|disabled|rejected)\b/,
			),
			phrase(/\b(?:unsupported|deprecated|removed|legacy)\b.{0,80}\bschema ?(?:version ?)?"?1\b/),
			phrase(/\bdocker image format v1\b|\bdeprecated-image-specs\b/),
			phrase(/\bcontainerd_enable_deprecated_pull_schema_1_image\b/),
			phrase(/\bunsupported schema ?version 1\b/),
			phrase(/\bv1 (?:image )?manifests? (?:are|is) (?:not|no longer) supported\b/),
		],
		examples: [
			'failed to get converter for "registry.example.com/acme/shop:2.0": Pulling Schema 1 images have been deprecated and disabled by default since containerd v2.0.',
			'rpc error: code = Unimplemented desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1, please rebuild the image',
			'Docker Image Format v1 and Docker Image manifest version 2, schema 1 support has been removed.',
		],
	},

	'unsupported-media-type': {
		title: 'This is not a container image that the runtime can use',
		cause:
			'The reference leads to something else than an image (a Helm chart, a signature, a build cache, an artifact), or to a format that the runtime does not know.',
		remedy:
			'Name the image itself: look at what the reference holds with `crane manifest` or `skopeo inspect --raw`; if it is an image in a new format, update the runtime.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tag-not-found', 'digest-mismatch', 'unpack-failed', 'blob-not-found'],
		patterns: [
			phrase(/\bcontent descriptor \S+ \((?!application\/vnd\.(?:oci\.image|docker)\.)/, ['blob-not-found']),
			// An old Docker takes what it does not know for schema 1, and misses its signature.
			phrase(/\bmissing signature key\b/, ['schema1-unsupported']),
			phrase(
				/\b(?:unsupported|unexpected|unknown|invalid|unrecognized|unhandled) (?:image |config |layer |manifest |oci )?(?:media ?type|mime ?type|mediatype)\b/,
			),
			phrase(
				/\bmedia ?type\b.{0,160}\b(?:not supported|unsupported|not allowed|should be|unexpected|not recognized|not implemented)\b/,
			),
			phrase(/\bmedia-type: (?:expected|unexpected|schema)\b/),
			phrase(
				/\b(?:mismatched|number of) (?:image |fs )?(?:rootfs|layers)\b.{0,60}\b(?:diff ?ids?|manifest layers|match)/,
			),
			phrase(/\bno processor for media-type\b/),
			phrase(/\boci (?:index|manifest) found, but accept header does not support\b/),
			phrase(
				/\b(?:unsupported|unknown|invalid) (?:manifest|config)(?: media| version| type| format| schema)?\b(?!.{0,20}\bdigest)/,
			),
			phrase(
				/\bunsupported image-specific operation\b|\bartifact with type\b|\bnot (?:a|an) (?:container |oci )?image\b/,
			),
			phrase(/\bencountered (?:unknown|unexpected) type\b/),
			phrase(
				/\b(?:invalid rootfs|rootfs (?:is )?(?:empty|missing))\b.{0,60}\bimage config|\binvalid rootfs in image configuration\b/,
			),
			phrase(
				/\bapplication\/vnd\.(?:cncf|wasm|devcontainers|docker\.ai|docker\.plugin|buildkit|ollama|in-toto)\S*\b.{0,120}\b(?:not|unsupported|unexpected|error|fail|cannot)|\bunsupported\b.{0,60}\bapplication\//,
			),
			phrase(/\btarget is (?:a )?(?:unknown|plugin|not an image)\b|\bhelm chart\b.{0,80}\bimage\b/),
			phrase(/\bmanifest (?:has|contains) (?:an )?unsupported\b|\bmissing config media\b/),
		],
		examples: [
			'unsupported media type application/vnd.cncf.helm.config.v1+json',
			'rpc error: code = NotFound desc = failed to pull and unpack image "registry.example.com/acme/chart:2.0": unexpected media type text/html for sha256:0: not found',
			"Error response from daemon: mediaType in manifest should be 'application/vnd.docker.distribution.manifest.v2+json' not 'application/vnd.oci.image.manifest.v1+json'",
		],
	},

	'digest-mismatch': {
		title: 'What was downloaded is damaged, or is not what the digest says',
		cause: 'The content’s digest or size differs from what was announced, or its tar or gzip stream is broken.',
		remedy: 'Pull again; if it stays, push the image anew, and clear the cache or proxy in between that altered it.',
		severity: 'error',
		retry: true,
		narrowerThan: ['network-reset', 'unpack-failed', 'tag-not-found', 'tls-unknown-authority'],
		patterns: [
			phrase(/\bunexpected commit digest\b/),
			phrase(
				/\bfailed size validation\b|\bunexpected (?:commit )?size\b|\bsize (?:mismatch|validation failed|does not match)\b/,
			),
			phrase(/\bdigest (?:mismatch|did not match|does not match|invalid|verification failed)\b/),
			phrase(
				/\b(?:manifest|layer|content|blob|checksum|hash)\b.{0,60}\b(?:does not match|did not match|doesn't match|mismatch)\b.{0,60}\b(?:digest|checksum|hash|expected|size)\b/,
			),
			phrase(
				/\bverification failed for digest\b|\bfilesystem layer verification failed\b|\bcontent verification failed\b/,
			),
			phrase(/\binvalid tar header\b|\barchive\/tar: |\bcorrupt(?:ed)? (?:input|layer|image|blob|data|archive|tar)\b/),
			phrase(
				/\bgzip: (?:invalid|unexpected)\b|\bflate: corrupt\b|\bzlib: invalid\b|\bzstd?: .{0,40}\b(?:invalid|magic|corrupt)|\bmagic number mismatch\b|\binvalid (?:gzip )?(?:checksum|magic)\b/,
			),
			phrase(
				/\b(?:extract|mount callback|apply|untar|register layer|unpack|decompress|error processing tar file|writing blob|storing blob)\S*\b.{0,400}\bunexpected eof\b/,
			),
			phrase(/\bunexpected eof\b.{0,80}\b(?:tar|gzip|layer|blob)\b/),
			phrase(/\bwrong diff ?id\b|\bdiff ?id (?:mismatch|does not match)\b/),
			phrase(/\bin header not a valid digest\b/),
			phrase(/\b(?:not in gzip format|not a valid tar|unrecognized archive)\b/),
			phrase(/\bdoes not match provided manifest digest\b/),
			{ form: 'phrase', answer: { code: 'DIGEST_INVALID' } },
			{ form: 'phrase', answer: { code: 'SIZE_INVALID' } },
		],
		examples: [
			'rpc error: code = FailedPrecondition desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": failed commit on ref "layer-sha256:1": unexpected commit digest sha256:2, expected sha256:1: failed precondition',
			'filesystem layer verification failed for digest sha256:1',
			'failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:1) to overlayfs as "extract-1 sha256:2": mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1: unexpected EOF',
		],
	},

	'blob-not-found': {
		title: 'A part of the image is missing',
		cause:
			'The manifest is there, but the registry or the node lacks a config, layer or child manifest that it points to.',
		remedy:
			'Push the image again, with all layers and platforms; if only one node complains, remove the image there and pull anew, since its content store is incomplete.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tag-not-found', 'unpack-failed', 'registry-server-error'],
		also: ['unpack-failed'],
		patterns: [
			phrase(/\bblob[ _]unknown\b|\bunknown blob\b|\bmanifest[ _]blob[ _]unknown\b/),
			phrase(/\bcontent digest sha\d+:\S+: not found\b/),
			phrase(/\bcould not fetch content\b.{0,300}\bnot found\b/),
			phrase(/\bcontent at <[a-z-]*url> not found\b/),
			phrase(/<blob-url>:? .{0,20}404\b|\b404\b.{0,80}\bblobs?\b/),
			phrase(
				/\b(?:blob|layer|config)(?: \S+)? (?:was |is |does )?(?:not found|missing|not exist|unknown to registry)\b/,
			),
			phrase(
				/\b(?:failed|error|unable) (?:to )?(?:fetch|fetching|get|getting|read|reading|copy|copying|pull|pulling) (?:the )?(?:blob|layer|config)\b.{0,300}\b(?:404|not found|unknown)\b/,
			),
			phrase(/\b(?:unable|failed) to (?:find|locate) (?:blob|layer)\b/),
			{ form: 'phrase', answer: { code: 'BLOB_UNKNOWN' } },
			{ form: 'phrase', answer: { code: 'MANIFEST_BLOB_UNKNOWN' } },
			{ form: 'phrase', answer: { request: 'blob', httpStatus: 404 } },
		],
		examples: [
			'rpc error: code = NotFound desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": failed to copy: httpReadSeeker: failed open: could not fetch content descriptor sha256:1 (application/vnd.oci.image.layer.v1.tar+gzip) from remote: not found',
			'error pulling image configuration: blob unknown to registry',
			'failed to unpack image on snapshotter overlayfs: content digest sha256:1: not found',
		],
	},
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
