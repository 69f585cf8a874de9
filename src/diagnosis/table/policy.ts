import { context, type DiagnosisDefinition, phrase, reason, status } from '../definition.js';
import { anyPhrasingOf } from '../http-status.js';
import type { DiagnosisId } from '../ids.js';

/** A rule that somebody made forbids the image. */
export const policy = {
	'admission-policy-denied': {
		title: 'A policy of the cluster rejects the image',
		cause: 'An admission webhook or policy refused the Pod because of its image, so no node was asked to pull.',
		remedy:
			'Read the rule that the message names: use an allowed registry, tag or signature, or ask the owner of the policy for an exception.',
		severity: 'error',
		retry: false,
		narrowerThan: ['signature-validation-failed'],
		patterns: [
			context(/\badmission webhook .{1,200}\bdenied the request\b/),
			context(/\bimage policy webhook backend denied\b/),
			context(/\bvalidatingadmissionpolicy\b.{0,200}\bdenied\b/),
			context(
				/\bdenied by (?:\S+ )?(?:default admission rule|admission|imagepolicy|image policy|binary authorization|attestor)\b/,
			),
			context(/\bblocked due to the following polic(?:y|ies)\b/),
			context(
				/\b(?:blocked|denied|rejected) by (?:an? |the )?(?:cluster polic(?:y|ies)|constraint|admission|gatekeeper|kyverno|opa)\b/,
			),
			context(/\bpods? .{1,200}\bis forbidden:.{0,300}\b(?:image|registry|repositor(?:y|ies)|signature)\b/),
			context(/\binvalid image (?:repo|registry)\b|\ballowed (?:repos|registries|repositories) are\b/),
			context(
				/\bimages? .{0,200}\bnot (?:from|in) (?:an? |the )?(?:allowed|approved|trusted|authorized) (?:list|registr(?:y|ies)|repositor(?:y|ies)|sources?)\b/,
			),
			context(
				/\b(?:validation|policy) (?:error|failure|violation)\b.{0,300}\bimages?\b.{0,200}\b(?:registr|repositor|tag|allowed|signed|digest)/,
			),
		],
		examples: [
			'Error from server: error when creating "pod.yaml": admission webhook "validation.gatekeeper.sh" denied the request: [allowed-repos] container <shop> has an invalid image repo <docker.io/acme/shop:2.0>, allowed repos are ["registry.example.com/"]',
			'pods "shop" is forbidden: image policy webhook backend denied one or more images: Denied by cluster admission rule',
		],
	},

	'signature-validation-failed': {
		title: 'The image’s signature was not accepted',
		cause: 'A signature policy of the node or verifier found no signature, or none by a key that it trusts.',
		remedy:
			'Sign the image with a key that the policy lists, push the signature beside it, or correct the policy (`policy.json`, the verifier’s keys) for this repository.',
		severity: 'error',
		retry: false,
		narrowerThan: ['tag-not-found', 'access-denied-or-not-found'],
		patterns: [
			phrase(/\bsource image rejected\b/),
			phrase(/\bsignature was required\b|\bno signature exists\b/),
			phrase(/\bno (?:matching|valid|trusted) (?:signatures?|attestations?|trust data)\b|\bno signatures found\b/),
			phrase(/\bsignatures? (?:\w+ ){0,2}(?:validation|verification|check) (?:failed|error)\b/),
			phrase(
				/\b(?:failed|unable|error|could not) (?:to )?(?:verify|validate|verifying|validating) (?:\w+ ){0,3}(?:signatures?|attestations?|trust data)\b/,
			),
			phrase(/\binvalid (?:gpg |image )?signature\b/),
			phrase(/\bis rejected by policy\b|\brejected by signature policy\b/),
			phrase(/\bremote trust data\b|\bdocker_content_trust\b|\bno trust data\b/),
			phrase(/\b(?:cosign|sigstore|notation|notary|rekor|fulcio)\b.{0,200}\b(?:fail|error|no |invalid|not )/),
			phrase(/\bimage (?:is |was )?not signed\b|\bunsigned image\b/),
			reason(/\bsignaturevalidationfailed\b/),
		],
		examples: [
			'Error: SignatureValidationFailed',
			'Failed to pull image "registry.example.com/acme/shop:2.0": SignatureValidationFailed: Source image rejected: A signature was required, but no signature exists',
			'image verification failed: no matching signatures: invalid signature when validating ASN.1 encoded signature',
		],
	},

	'registry-policy-denied': {
		title: 'The registry refuses to serve this image',
		cause: 'A content policy of the registry blocks the image: too many vulnerabilities, no scan yet, or quarantine.',
		remedy:
			'Look at the image’s scan in the registry; rebuild it on mended base images, or ask the project’s administrator for an exception.',
		severity: 'error',
		retry: false,
		narrowerThan: ['forbidden', 'tag-not-found', 'unauthorized-no-credentials', 'access-denied-or-not-found'],
		patterns: [
			phrase(/\bproject_?policy_?violation\b/),
			phrase(/\bimage with \d+ vulnerabilit/),
			phrase(/\bvulnerabilit(?:y|ies)\b.{0,160}\b(?:cannot be pulled|prevent|blocked|denied|not allowed|exempt)\b/),
			phrase(/\b(?:cannot be pulled|blocked|denied|prevented)\b.{0,160}\b(?:vulnerab|severity|cve|xray|scan)/),
			phrase(/\bcannot get the image severity\b/),
			phrase(/\b(?:xray|curation)\b.{0,120}\b(?:block|polic|download)/),
			phrase(/\bdownload(?:ing)? (?:is )?blocked\b/),
			phrase(/\bquarantin/),
			phrase(
				/\b(?:image|artifact|manifest) (?:is |has )?not (?:been )?scanned\b|\bscan (?:is )?(?:pending|in progress|not finished)\b/,
			),
			phrase(/\bcontact your project administrator\b/),
			// Harbor answers a HEAD so, without a body.
			status(anyPhrasingOf('412', 'precondition failed')),
		],
		examples: [
			'unexpected status from HEAD request to https://harbor.example.com/v2/acme/shop/manifests/2.0: 412 Precondition Failed\nprojectpolicyviolation: current image with 7 vulnerabilities cannot be pulled due to configured policy in \'Prevent images with vulnerability severity of "High" or higher from running.\'',
			'unknown: Artifact download blocked by policy: image is quarantined',
		],
	},

	'org-policy-denied': {
		title: 'A network or organisation policy blocks the request',
		cause: 'The registry was reached, but a perimeter, an address rule or a rule for the region refuses this client.',
		remedy:
			'Let the nodes’ addresses or project into the perimeter or firewall rule of the registry (VPC Service Controls, the registry’s network rules), or pull from a registry that is inside it.',
		severity: 'error',
		retry: false,
		narrowerThan: [
			'forbidden',
			'unauthorized-no-credentials',
			'unauthorized-bad-credentials',
			'access-denied-or-not-found',
			'proxy-error',
		],
		patterns: [
			phrase(/\bprohibited by organization'?s policy\b/),
			phrase(/\bvpc ?service ?controls?\b|\bvpcservicecontrolsuniqueidentifier\b/),
			phrase(/\bsecurity_policy_violated\b|\brequest_denied_by_org/),
			phrase(/\bclient with ip\b.{0,60}\bnot allowed\b/),
			phrase(/\baka\.ms\/acr\/firewall\b|\bacr\/firewall\b/),
			phrase(
				/\b(?:ip(?: address)?|source address) \S+ is (?:not (?:allowed|permitted|authorized|whitelisted)|blocked|denied)\b/,
			),
			phrase(/\bpublic (?:network )?access (?:is |to this resource is )?(?:disabled|not (?:allowed|permitted))\b/),
			phrase(/\bexport control\b|\bu\.?s\.? sanctions\b|\bembargo/),
			phrase(
				/\b(?:not available|unavailable|blocked|restricted|forbidden) (?:in|from|for) (?:your|this) (?:country|region|location)\b/,
			),
			phrase(
				/\b(?:organization|organisation|enterprise) (?:has enabled|requires|enforces)\b.{0,80}\b(?:saml|sso|ip allow)/,
			),
			phrase(/\bip allow ?list\b/),
			phrase(/\bregistry \S+ is blocked in\b/),
			phrase(
				/\b(?:denied|blocked|prohibited) by (?:\S+ )?(?:organization|organisation|org|network|vpc endpoint|perimeter|service control) polic(?:y|ies)\b/,
			),
			phrase(/\bexplicit deny in (?:a|an) (?:vpc endpoint|service control) policy\b/),
		],
		examples: [
			'Error response from daemon: Head "https://gcr.io/v2/acme/shop/manifests/2.0": denied: Request is prohibited by organization\'s policy. vpcServiceControlsUniqueIdentifier: 0',
			'denied: {"errors":[{"code":"DENIED","message":"client with IP \'203.0.113.7\' is not allowed access. Refer https://aka.ms/acr/firewall to grant access."}]}',
		],
	},
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
