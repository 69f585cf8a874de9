import { type DiagnosisDefinition, phrase, status } from '../definition.js';
import { anyPhrasingOf } from '../http-status.js';
import type { DiagnosisId } from '../ids.js';

/** The registry will not hand the image to this client. */
export const access = {
	'access-denied-or-not-found': {
		title: 'The repository does not exist, or it is private',
		cause:
			'The registry gives the same answer for a repository that does not exist and for one that this client may not see.',
		remedy:
			'Check the spelling first; if the repository is private, name a pull secret for its registry in `imagePullSecrets`, in the Pod’s own namespace.',
		severity: 'error',
		retry: false,
		also: ['repository-not-found', 'unauthorized-no-credentials', 'image-name-typo'],
		patterns: [
			phrase(/\bpull access denied\b/),
			phrase(/\bdoes not exist or (?:may require|no pull access|you may not have)\b/),
			phrase(/\brequested access to the resource is denied\b/),
			phrase(/\baccess to the requested resource is not authorized\b/, ['forbidden', 'unauthorized-bad-credentials']),
			phrase(/\binsufficient[_ ]scope\b/),
			phrase(/\berror: image \S+ not found\b/, ['tag-not-found']),
			phrase(/\b(?:image|repository) (?:may|might) (?:not exist|be private)\b/),
			{ form: 'phrase', answer: { httpStatus: 401, authenticated: false } },
			{ form: 'phrase', answer: { httpStatus: 403, authenticated: false }, also: ['forbidden'] },
		],
		examples: [
			'Failed to pull image "acme/shop:2.0": failed to pull and unpack image "docker.io/acme/shop:2.0": failed to resolve reference "docker.io/acme/shop:2.0": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
			"Error response from daemon: pull access denied for acme/shop, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
			'reading manifest 2.0 in quay.io/acme/shop: unauthorized: access to the requested resource is not authorized',
		],
	},

	'unauthorized-no-credentials': {
		title: 'The registry wants credentials, and none were sent',
		cause: 'The request carried no credentials that are meant for this registry.',
		remedy:
			'Name a `kubernetes.io/dockerconfigjson` Secret for exactly this host in `imagePullSecrets` (same namespace as the Pod), or let the nodes’ credential provider log in.',
		severity: 'error',
		retry: false,
		narrowerThan: ['access-denied-or-not-found', 'tag-not-found', 'proxy-error'],
		also: ['unauthorized-bad-credentials', 'pull-secret-missing-or-malformed', 'access-denied-or-not-found'],
		patterns: [
			phrase(/\bno basic auth credentials\b|\berror getting credentials\b/),
			phrase(/\bauthentication (?:is )?required\b(?!.{0,10}\bproxy)/),
			phrase(
				/\b(?:no|without) (?:valid )?credentials? (?:were )?(?:found|provided|supplied|on this request|available|given)\b/,
			),
			phrase(/\bfailed to fetch anonymous token\b.{0,300}\b40[13]\b/, ['forbidden']),
			phrase(
				/\banonymous (?:pulls?|access|user|requests?) (?:is|are|was|were)?\s?(?:not (?:allowed|permitted|authorized)|denied|disabled|forbidden)\b/,
			),
			phrase(/\bunauthenticated request\b/, ['forbidden']),
			phrase(/\b(?:you must|please|need to) (?:be )?(?:log(?:ged)? ?in|authenticated?)\b/),
			phrase(/\bauthorization header (?:is )?(?:missing|required|not found)\b/),
			status(anyPhrasingOf('401', 'unauthorized')),
			status(/\bunauthorized(?:: \w|\W*$)/),
			status(/"code": ?"unauthorized"/),
		],
		examples: [
			'Error response from daemon: Get "https://registry.example.com/v2/acme/shop/manifests/2.0": no basic auth credentials',
			'Failed to pull image "acme.azurecr.io/shop:2.0": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://acme.azurecr.io/oauth2/token?scope=repository%3Ashop%3Apull&service=acme.azurecr.io: 401 Unauthorized',
			'{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}',
			'failed to resolve reference "registry.example.com/shop:2.0": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
		],
	},

	'unauthorized-bad-credentials': {
		title: 'The registry refused the credentials',
		cause: 'Credentials were sent, and the registry or its token service does not accept them.',
		remedy:
			'Make the Secret anew with a user and a token that work in `docker login` (mind a trailing newline or the wrong account), and restart the Pod. Registries with two-factor login want an access token, not the password.',
		severity: 'error',
		retry: false,
		narrowerThan: ['unauthorized-no-credentials', 'access-denied-or-not-found', 'forbidden', 'tag-not-found'],
		also: ['credentials-expired', 'unauthorized-no-credentials'],
		patterns: [
			phrase(
				/\b(?:incorrect|invalid|wrong|bad) (?:user ?name|user|login|email|client ?id)(?: or |\/| and )(?:password|token|access token|client secret)\b/,
			),
			phrase(
				/\b(?:invalid|incorrect|wrong|bad) (?:registry )?(?:credentials?|password|access token|api[ -]?key|token|client secret)\b/,
			),
			phrase(/\bcould not login\b|\bcannot log ?in\b|\blogin attempt to\b|\blogin failed\b/),
			phrase(/\bfailed to fetch oauth token\b.{0,300}\b40[013]\b/, ['forbidden']),
			phrase(/\binvalid_token\b/),
			phrase(/\btoken (?:included in the request )?is (?:invalid|malformed|not valid)\b/),
			phrase(/\bunexpected status from (?:head|get) request to <(?:manifest|blob)-url>: 401\b/, [
				'access-denied-or-not-found',
			]),
			phrase(/\bpulling from host \S+ failed with (?:unexpected )?status code \[[^\]]*\]: 401\b/, [
				'access-denied-or-not-found',
			]),
			phrase(/\bdenied: denied\b/, ['forbidden', 'access-denied-or-not-found']),
			phrase(/\bnot authenticated: |\bauthentication fail(?:ed|ure)\b/),
			phrase(
				/\b(?:user|account|robot account) .{0,60}\b(?:is (?:disabled|locked|suspended)|has been (?:disabled|locked|suspended))\b/,
			),
			phrase(/\b(?:http basic: )?access denied\b.{0,80}\b(?:password|token)\b/),
			phrase(/\bpersonal access token\b/),
			phrase(/\bunsupported: the request signature\b|\binvalid signature in token\b|\btoken signature\b/),
			phrase(/\b(?:unable|failed) to (?:retrieve|get) auth token: (?:invalid|unauthorized)\b/),
			{ form: 'phrase', answer: { httpStatus: 401, authenticated: true } },
			{ form: 'phrase', answer: { request: 'token', httpStatus: 400, authenticated: true } },
		],
		examples: [
			'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
			'failed to resolve reference "registry.example.com/acme/shop:2.0": failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://auth.example.com/token: 401 Unauthorized',
			'unable to retrieve auth token: invalid username/password: unauthorized: authentication required',
			'failed to resolve reference "registry.example.com/acme/shop:2.0": unexpected status from HEAD request to https://registry.example.com/v2/acme/shop/manifests/2.0: 401 Unauthorized',
		],
	},

	'credentials-expired': {
		title: 'The registry token has expired',
		cause: 'The credentials were right once, but such a token lives for hours, and its time is over.',
		remedy:
			'Fetch a new token and write it into the Secret; to end it for good, let something renew it (a kubelet credential provider, the cloud’s workload identity, or an operator), since Amazon ECR’s tokens live 12 hours.',
		severity: 'error',
		retry: false,
		narrowerThan: [
			'unauthorized-bad-credentials',
			'unauthorized-no-credentials',
			'access-denied-or-not-found',
			'forbidden',
		],
		patterns: [
			phrase(
				/\b(?:authori[sz]ation |authentication |access |refresh |bearer |security |session |registry |id )?token (?:\S+ )?(?:has |is |was |have )?(?:already )?expired\b/,
			),
			phrase(
				/\b(?:credentials?|password|secret|login|session|jwt|client secret|service principal|pat)(?: keys?)? (?:\S+ )?(?:has |have |is |are |was )?(?:already )?expired\b/,
			),
			phrase(/\bexpired (?:\w+ )?(?:token|credentials?|jwt|password|login|client secret)\b/),
			phrase(/\bexpiredtoken(?:exception)?\b/),
			phrase(/\btoken (?:is )?(?:no longer valid|used after|past its expir)/),
			phrase(/\breauthenticate and try again\b/),
			phrase(/\bget-login\b.{0,60}\bto fetch a new one\b/),
		],
		examples: [
			'denied: Your authorization token has expired. Reauthenticate and try again.',
			'failed to resolve reference "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:2.0": unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/shop/manifests/2.0: 403 Forbidden\ndenied: Your authorization token has expired. Reauthenticate and try again.',
		],
	},

	forbidden: {
		title: 'The registry knows the client, but does not let it pull',
		cause: 'The identity was accepted and lacks the permission to pull from this repository.',
		remedy:
			'Grant that identity the right to pull (on clouds the node’s or workload’s role, elsewhere the robot account or group), or use one that has it.',
		severity: 'error',
		retry: false,
		also: ['unauthorized-bad-credentials', 'unauthorized-no-credentials'],
		patterns: [
			phrase(/\bpermission ["'`]?[\w.:/]+["'`]? denied\b/),
			phrase(
				/\bpermission[_ ]denied\b(?!.{0,120}\b(?:dial unix|socket))(?=.{0,200}\b(?:read_package|package|repositor|artifact|registry|scope|iam|project)\b)/,
			),
			phrase(/\b(?:artifactregistry|storage)\.[\w.]+ (?:access|permission)?\b.{0,120}\b(?:denied|required|not have)/),
			phrase(/\b(?:does|do) not have (?:\S+ ){0,4}(?:permission|access|privileges?|rights?|entitlement)\b/),
			phrase(/\b(?:insufficient|missing|lacks?|no) (?:the )?(?:required )?(?:permissions?|privileges?|rights)\b/),
			phrase(/\bis not authorized to (?:perform|access|pull|read|do)\b/),
			phrase(/\bnot authorized to perform: ecr/),
			phrase(/\bunauthorized to access repository\b/),
			phrase(/\baccess forbidden\b/),
			phrase(/\b(?:accessdenied(?:exception)?|not_authorized|authorizationfailed)\b/),
			phrase(/\b(?:token|credentials?) provided does not match expected scopes\b/),
			phrase(/\b(?:requesting|request) bearer token\b.{0,120}\b403\b/, ['access-denied-or-not-found']),
			phrase(
				/\bbilling (?:account|must|to be|is)\b.{0,80}\b(?:disabled|enabled|required)\b|\b(?:api|artifact registry api) has not been used in project\b/,
			),
			status(anyPhrasingOf('403', 'forbidden')),
			status(/(?<!permission )(?<![\w-])denied(?:: |\W*$)/),
			status(/"code": ?"(?:denied|forbidden)"/),
			status(/\bforbidden(?:: |$)/),
			{ form: 'phrase', answer: { httpStatus: 403, authenticated: true } },
			{ form: 'status', answer: { code: 'DENIED' } },
		],
		examples: [
			'Error response from daemon: Head "https://europe-west1-docker.pkg.dev/v2/acme/apps/shop/manifests/2.0": denied: Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/acme/locations/europe-west1/repositories/apps" (or it may not exist)',
			'failed to resolve reference "registry.example.com/acme/shop:2.0": unexpected status from HEAD request to https://registry.example.com/v2/acme/shop/manifests/2.0: 403 Forbidden',
			'unauthorized: unauthorized to access repository: acme/shop, action: pull: unauthorized to access repository: acme/shop, action: pull',
			'denied: User: arn:aws:sts::123456789012:assumed-role/nodes/i-0 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/shop',
		],
	},

	'pull-secret-missing-or-malformed': {
		title: 'The pull secret is missing, or cannot be read',
		cause:
			'The kubelet found no such Secret in the Pod’s namespace, or could not read what is in it, and then pulls without it or not at all.',
		remedy:
			'Create the Secret in the namespace of the Pod with `kubectl create secret docker-registry`; Secrets of other namespaces do not count, nor do those of a type other than `kubernetes.io/dockerconfigjson` or `kubernetes.io/dockercfg`.',
		severity: 'error',
		retry: false,
		narrowerThan: [
			'access-denied-or-not-found',
			'unauthorized-no-credentials',
			'unauthorized-bad-credentials',
			'forbidden',
			'repository-not-found',
		],
		patterns: [
			phrase(/\b(?:unable|failed) to retrieve (?:some )?(?:image )?pull secrets?\b/),
			phrase(/\bfailedtoretrieveimagepullsecret\b/),
			phrase(/\bsecrets ["'`]?[\w.-]+["'`]? (?:is )?(?:not found|forbidden)\b/),
			phrase(
				/\b(?:image ?pull|registry|docker|pull)[ -]?secrets?\b.{0,120}\b(?:not found|does not exist|doesn't exist|missing|malformed|invalid|couldn't be found|cannot be found)\b/,
			),
			phrase(/\bunable to parse auth field\b/),
			phrase(
				/\bdockerconfigjson\b.{0,160}\b(?:invalid|illegal|malformed|unexpected|not found|required|couldn't|cannot|failed)\b/,
			),
			phrase(
				/\b(?:invalid|illegal|malformed|couldn't find key|failed to (?:parse|decode|unmarshal)).{0,160}\.?dockerc(?:onfigjson|fg)\b/,
			),
			phrase(/\bcouldn't (?:get|find|load) (?:the )?(?:image ?pull|docker|registry) secrets?\b/),
			phrase(/\billegal base64 data at input byte\b|\bmust be formatted as base64\b/),
			phrase(
				/\b(?:error|failed) (?:parsing|decoding|unmarshall?ing|reading) (?:docker ?config|auth|pull secret|image pull secret)\b/,
			),
			phrase(/\binvalid (?:auth configuration|registry auth|docker config)\b/),
			phrase(/\bsecret type\b.{0,80}\b(?:is not|must be|unsupported|invalid)\b/),
		],
		examples: [
			'Unable to retrieve some image pull secrets (registry-login); attempting to pull the image may not succeed.',
			'unable to parse auth field, must be formatted as base64(username:password)',
			'Error syncing pod, skipping: secrets "registry-login" not found',
		],
	},
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
