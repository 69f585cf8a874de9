import { type DiagnosisDefinition, phrase, reason, status } from '../definition.js';
import { anyPhrasingOf } from '../http-status.js';
import type { DiagnosisId } from '../ids.js';

/** The image’s name does not lead to an image. */
export const names = {
	'tag-not-found': {
		title: 'The tag or digest does not exist',
		cause: 'The registry answered, but has no manifest under this tag or digest.',
		remedy:
			'Name a tag that exists (the registry’s web page, `crane ls` or `skopeo list-tags` list them), or push the one that is missing; a digest must be that of a manifest in this very repository.',
		severity: 'error',
		retry: false,
		also: ['image-name-typo'],
		patterns: [
			phrase(/\bmanifest[ _]unknown\b/),
			phrase(/\bmanifest for \S+ not found\b/),
			phrase(/\bmanifest tagged by \S+ is not found\b/),
			phrase(/\bno such manifest\b/),
			phrase(/\b(?:named )?manifest (?:is )?not (?:known|found)\b/),
			phrase(/\bfailed to (?:find|fetch|get) manifest\b.{0,200}\b(?:not found|404)\b/),
			phrase(/\btag \S+ (?:(?:was |is )?not found|does(?: not|n't) exist|is unknown)/),
			phrase(/\bmanifest (?:with )?(?:tag|digest) .{0,80}\bnot found\b/),
			phrase(/\bartifact \S+ not found\b/),
			// containerd: the reference, then the category of the error
			phrase(/"(?:<image>|[^"\s]+)": \S+[:@]\S+: not found\b/, ['repository-not-found']),
			phrase(/\bfailed to resolve (?:reference "[^"]*"|image): .{0,300}: not found\b/, ['repository-not-found']),
			phrase(
				/\b(?:image|image reference) \S+ (?:does not exist in registry|was not found|not found in (?:the )?registry)/,
				['repository-not-found'],
			),
			phrase(/\bcould ?n[o']t find image\b|\bimage not found in (?:the )?(?:remote )?registry\b/, [
				'repository-not-found',
			]),
			phrase(
				/\bunable to (?:locate|find) (?:the )?image\b.{0,200}\bin (?:the )?(?:remote )?(?:registry|repository)\b/,
				['repository-not-found'],
			),
			status(anyPhrasingOf('404', 'not found'), ['repository-not-found']),
			status(/^(?:rpc error: code = notfound desc = )?\S+[:@]\S+: not found$/, ['repository-not-found']),
			status(/\bcode = notfound\b|\bimage not found\b/, ['repository-not-found']),
			{ form: 'phrase', answer: { code: 'MANIFEST_UNKNOWN' } },
			{ form: 'status', answer: { request: 'manifest', httpStatus: 404 }, also: ['repository-not-found'] },
		],
		examples: [
			'Failed to pull image "ghcr.io/acme/shop:2.0": rpc error: code = NotFound desc = failed to pull and unpack image "ghcr.io/acme/shop:2.0": failed to resolve reference "ghcr.io/acme/shop:2.0": ghcr.io/acme/shop:2.0: not found',
			'Error response from daemon: manifest for acme/shop:2.0 not found: manifest unknown: manifest unknown',
			'reading manifest 2.0 in registry.example.com/acme/shop: manifest unknown',
			'{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"2.0"}}]}',
			'failed to pull and unpack image "ghcr.io/acme/shop:2.0": failed to resolve image: ghcr.io/acme/shop:2.0: not found',
		],
	},

	'repository-not-found': {
		title: 'The repository does not exist',
		cause: 'The registry knows no repository, or no project to hold it, under this name.',
		remedy:
			'Compare the name with the registry’s, path and all; create the repository or project, or push the image first: many registries have none before the first push.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tag-not-found', 'access-denied-or-not-found'],
		also: ['image-name-typo'],
		patterns: [
			phrase(/\bname[ _]unknown\b/),
			phrase(/\brepository name (?:not known|unknown) to registry\b/),
			phrase(
				/\brepository (?:with name )?(?!does\b)\S+ (?:(?:is |was )?not found|does(?: not|n't) exist)\b(?!: does not exist or)/,
			),
			phrase(/\brepository ?not ?found\b/),
			phrase(/\brepo(?:sitory)? (?:is )?(?:not found|unknown)\b/),
			phrase(/\bproject \S+ (?:is |was )?not found\b|\bproject not found\b/),
			phrase(/\b(?:the )?(?:project|namespace) \S+ does not exist\b.{0,80}\bregistry\b/),
			{ form: 'phrase', answer: { code: 'NAME_UNKNOWN' } },
		],
		examples: [
			'Error response from daemon: repository registry.example.com/acme/shopp not found: name unknown: repository name not known to registry',
			"name unknown: The repository with name 'shop' does not exist in the registry with id '123456789012'",
			'reading manifest 2.0 in registry.example.com/acme/shopp: repository name not known to registry',
			'unexpected status from HEAD request to https://harbor.example.com/v2/acme/shop/manifests/2.0: 404 Not Found: project acme not found',
		],
	},

	'image-name-typo': {
		title: 'The image’s name looks misspelt',
		cause: 'The image was not found, and its name is one slip away from a well-known one.',
		remedy: 'Compare the name letter by letter with the one that its publisher documents.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tag-not-found', 'repository-not-found', 'access-denied-or-not-found', 'dns-no-such-host'],
		patterns: [phrase(/\b(?:image|repository|tag)\b.{0,200}\bdid you mean\b/), { form: 'phrase', name: 'misspelt' }],
		examples: [
			'Failed to pull image "ngnix:1.27": failed to pull and unpack image "docker.io/library/ngnix:1.27": failed to resolve reference "docker.io/library/ngnix:1.27": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
			'Failed to pull image "ghrc.io/acme/shop:2.0": failed to do request: Head "https://ghrc.io/v2/acme/shop/manifests/2.0": dial tcp: lookup ghrc.io on 10.0.0.2:53: no such host',
		],
	},

	'registry-retired': {
		title: 'The image was withdrawn, or its registry shut down',
		cause: 'The publisher moved or withdrew the image, or the registry that held it was switched off.',
		remedy: 'Write the place that the project publishes at today; a mirror of your own keeps old versions.',
		severity: 'error',
		retry: false,
		narrowerThan: [
			'tag-not-found',
			'repository-not-found',
			'access-denied-or-not-found',
			'image-name-typo',
			'forbidden',
			'dns-no-such-host',
			'unauthorized-no-credentials',
		],
		patterns: [
			phrase(/\bcontainer registry is (?:deprecated|shutting down|shut down|no longer)\b/),
			phrase(/\bgcr\.io\b.{0,120}\b(?:deprecated|shut ?down|no longer available)\b/),
			phrase(
				/\b(?:registry|repository|image|catalog|service) (?:has been|was|is(?: now)?) (?:retired|decommissioned|discontinued|sunset|shut down|archived|withdrawn)\b/,
			),
			phrase(
				/\b(?:moved|migrated) to (?:registry\.k8s\.io|artifact registry|bitnamilegacy|docker\.io\/bitnamilegacy)\b/,
			),
			phrase(
				/\b(?:image|repository|registry)\b.{0,60}\b(?:is|are|has been|have been) no longer (?:available|hosted|served|maintained|published)\b/,
			),
			phrase(/\b(?:lookup|resolving host) \S*\b(?:bintray\.io|quay\.coreos\.com)\b/),
			{ form: 'phrase', name: 'retired' },
		],
		examples: [
			'unexpected status from HEAD request to https://gcr.io/v2/acme/shop/manifests/2.0: 412 Precondition Failed: Container Registry is deprecated and shutting down, please use Artifact Registry',
			'Error response from daemon: manifest for bitnami/redis:7.0.11 not found: manifest unknown: manifest unknown',
		],
	},

	'invalid-image-name': {
		title: 'The image reference is not valid',
		cause: 'The text does not follow the grammar of image references, so no registry was asked.',
		remedy:
			'Mend the text: no capital letters in the path, no `https://`, no blanks, a tag of at most 128 characters. `pullproof reference <image>` shows the offending part.',
		severity: 'error',
		retry: false,
		patterns: [
			phrase(/\binvalid reference format\b/),
			phrase(
				/\b(?:couldn't|could not|cannot|unable to|failed to|error) pars(?:e|ing) (?:the )?image(?: name| reference)?\b/,
			),
			phrase(/\bfailed to apply default image tag\b/),
			phrase(/\b(?:repository name|library name|image name).{0,160}\bmust be lowercase\b/),
			phrase(
				/\binvalid (?:image name|image reference|tag format|repository name|docker image reference|registry name|checksum digest (?:format|length))\b/,
			),
			phrase(/\b(?:error parsing|could not parse|invalid) reference\b/),
			phrase(/\bimage name .{0,160}\bmust (?:not|be)\b/),
			phrase(/\bmust not have leading or trailing whitespace\b/),
			phrase(/\b(?:repository can only contain|tag can only contain|a tag name must be valid)\b/),
			phrase(/\brepository name must (?:not be more than|have at least)\b/),
			phrase(/\bunsupported digest algorithm\b/),
			reason(/\binvalidimagename\b/),
			{ form: 'phrase', answer: { code: 'NAME_INVALID' } },
			{ form: 'phrase', answer: { code: 'TAG_INVALID' } },
		],
		examples: [
			'Failed to apply default image tag "ghcr.io/Acme/shop:2.0": couldn\'t parse image name "ghcr.io/Acme/shop:2.0": invalid reference format: repository name (Acme/shop) must be lowercase',
			'Error: InvalidImageName',
			'docker: invalid reference format.',
		],
	},

	'short-name-unresolved': {
		title: 'The image name has no registry, and the node knows none to look in',
		cause:
			'CRI-O and Podman take a name without a host only when their configuration says where to look for it, and exactly one place answers.',
		remedy:
			'Write the full name (`docker.io/library/nginx` rather than `nginx`); on the node, `unqualified-search-registries` or an alias in `registries.conf` does the same for all.',
		severity: 'error',
		retry: false,
		narrowerThan: ['invalid-image-name', 'tag-not-found', 'repository-not-found', 'access-denied-or-not-found'],
		patterns: [
			phrase(/\bshort[- ]name\b.{0,200}\b(?:did not resolve|ambiguous|enforcing)\b/),
			phrase(/\bunqualified[- ]search registries\b/),
			phrase(/\bshort[- ]name mode is enforcing\b/),
			phrase(/\bshort[- ]name resolution enforced\b/),
			phrase(/\bregistries\.conf\b.{0,120}\b(?:no|not|cannot)\b.{0,60}\b(?:search|unqualified|short)\b/),
			phrase(/\breturns ambiguous list\b/),
		],
		examples: [
			'Failed to inspect image "": rpc error: code = Unknown desc = short-name "shop:2.0" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
			'rpc error: code = Unknown desc = short name mode is enforcing, but image name shop returns ambiguous list',
		],
	},

	'image-never-pull': {
		title: 'The image is not on the node, and the pull policy is Never',
		cause: 'The kubelet may not pull this image and did not find it on the node.',
		remedy:
			'Set `imagePullPolicy: IfNotPresent`, or load the image onto every node that may run the Pod (`kind load docker-image`, `minikube image load`, `ctr -n k8s.io images import`).',
		severity: 'error',
		retry: false,
		patterns: [
			phrase(/\bis not present with pull policy of never\b/),
			phrase(/\bimage pull policy (?:is|of|set to) never\b.{0,120}\bnot (?:present|found)\b/),
			phrase(/\bpull policy\b.{0,20}\bnever\b.{0,120}\bnot (?:present|found|available)\b/),
			phrase(/\b(?:image|container image) .{0,200}\bnot present\b.{0,40}\bnever\b/),
			status(/\bno such image\b/),
			reason(/\berrimageneverpull\b/),
		],
		examples: ['Container image "shop:dev" is not present with pull policy of Never', 'Error: ErrImageNeverPull'],
	},
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
