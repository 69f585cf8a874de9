import { context, type DiagnosisDefinition, phrase, status } from '../definition.js';
import { anyPhrasingOf } from '../http-status.js';
import type { DiagnosisId } from '../ids.js';

/** Something between the node and the image let the pull down. */
export const service = {
	'proxy-error': {
		title: 'The proxy between node and registry is in the way',
		cause:
			'The HTTP proxy could not be reached, refused the request, wanted a login, or answered in the registry’s place.',
		remedy:
			'Correct `HTTPS_PROXY` and `NO_PROXY` in the container runtime’s own service (a systemd drop-in, not the shell) and restart it; list internal registries in `NO_PROXY`.',
		severity: 'error',
		retry: false,
		narrowerThan: [
			'connection-refused',
			'network-timeout',
			'network-unreachable',
			'network-reset',
			'dns-no-such-host',
			'dns-server-failure',
			'forbidden',
			'http-registry-https-client',
			'tls-unknown-authority',
			'tls-certificate-expired',
			'tls-hostname-mismatch',
			'pull-deadline-exceeded',
		],
		patterns: [
			context(/\bproxyconnect tcp\b/),
			context(/\bproxy authentication (?:is )?required\b/),
			phrase(anyPhrasingOf('407', 'proxy authentication required')),
			context(
				/\b(?:dialing|connecting|connect|connection) .{0,80}(?:via|through|with|to) (?:\S+ )?proxy\b(?!.{0,20}direct).{0,200}\b(?:fail|refused|timeout|error|eof|unreachable|no such host|forbidden|reset)/,
			),
			phrase(
				/\b(?:invalid|bad|malformed|unsupported) proxy\b|\bproxy (?:url|scheme|address)\b.{0,60}\b(?:invalid|missing|unsupported)|\bunknown scheme\b.{0,60}\bproxy|\bproxy: unknown scheme\b/,
			),
			phrase(
				/\b(?:squid|zscaler|bluecoat|forcepoint|mcafee web gateway|fortigate|netskope|cntlm|web ?filter|blocked by (?:your|the) (?:administrator|proxy|firewall))\b/,
			),
			phrase(/\bauthenticationrequired\b/),
			// A page of HTML where a registry would have sent JSON.
			status(/\binvalid character '<' looking for beginning of value\b/),
			phrase(/\bsocks(?:5|connect)?\b.{0,120}\b(?:refused|fail|error|timeout|unreachable)/),
			phrase(
				/"?<[a-z-]*url>"?: (?:forbidden|authorizedonly|proxy\S*|blocked|access denied|bad gateway|service unavailable|gateway timeout|bad request|method not allowed)\b(?!.{0,40}(?:denied:|unauthorized:))/,
				['forbidden'],
			),
			phrase(/\b(?:get|head) https?: \/\S*: (?:forbidden|authorizedonly)\b/),
			{ form: 'phrase', answer: { httpStatus: 407 } },
			{ form: 'phrase', network: ['UND_ERR_PRX_TLS', 'ERR_PROXY'] },
		],
		examples: [
			'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": proxyconnect tcp: dial tcp 10.0.0.3:3128: connect: connection refused',
			'Error response from daemon: Get "https://registry-1.docker.io/v2/": Proxy Authentication Required',
			'Error response from daemon: Get https://registry-1.docker.io/v2/: Forbidden',
		],
	},

	'registry-server-error': {
		title: 'The registry had an error of its own',
		cause: 'The registry, its token service or the gateway in front of it answered with a 5xx status.',
		remedy:
			'Wait and look at the registry’s status page; on a registry of your own read its log, since the cause stands there.',
		severity: 'warning',
		retry: true,
		patterns: [
			status(
				anyPhrasingOf(
					'5\\d\\d',
					'internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|origin|backend',
				),
			),
			phrase(/\berror parsing http 5\d\d response body\b/),
			status(/\binternal server error\b|\b(?:bad gateway|gateway time-?out|service (?:temporarily )?unavailable)\b/),
			phrase(/\bhealth check failed\b|"code": ?"(?:unavailable|internal_error|internalerror)"/),
			status(/\b(?:registry|server) (?:is )?(?:temporarily )?unavailable\b/),
			status(/(?:^|: )unknown: (?:unknown|internal)\b|"code": ?"unknown"/),
			...['500', '502', '503', '504'].map(
				(code) => ({ form: 'status', answer: { httpStatus: Number(code) } }) as const,
			),
		],
		examples: [
			'failed to resolve reference "registry.example.com/acme/shop:2.0": unexpected status from HEAD request to https://registry.example.com/v2/acme/shop/manifests/2.0: 503 Service Unavailable',
			'error pulling image configuration: received unexpected HTTP status: 500 Internal Server Error',
			'reading manifest 2.0 in registry.example.com/acme/shop: StatusCode: 502, "<html>\\r\\n<head><title>502 Bad Gateway</title></head>..."',
		],
	},

	'rate-limited': {
		title: 'The registry’s rate limit is used up',
		cause: 'The registry answered 429: too many requests in its time window from this address or account.',
		remedy:
			'Wait for the window to pass; then pull with an account (limits count per address for those without), or through a pull-through cache of your own.',
		severity: 'warning',
		retry: true,
		narrowerThan: ['forbidden', 'unauthorized-no-credentials', 'access-denied-or-not-found', 'tag-not-found'],
		patterns: [
			phrase(/\btoo ?many ?requests\b/),
			phrase(/\b(?:pull )?rate[ -]?limit(?:s|ed|ing)?\b(?!.{0,20}\bqps)/),
			phrase(/\brate exceeded\b|\bquota (?:exceeded|limit)\b|\bexceeded (?:the |your )?(?:\w+ )?quota\b/),
			phrase(/\b(?:download|pull|bandwidth) (?:limit|quota) (?:has been )?(?:reached|exceeded)\b/),
			phrase(/\brequest(?:s)? (?:was|were|is|are) throttled\b|\bthrottlingexception\b/),
			status(anyPhrasingOf('429', 'too many requests')),
			{ form: 'phrase', answer: { httpStatus: 429 } },
			{ form: 'phrase', answer: { code: 'TOOMANYREQUESTS' } },
		],
		examples: [
			'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
			'failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/acme/shop/manifests/sha256:0: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
			'reading manifest 2.0 in docker.io/acme/shop: too many requests to registry',
		],
	},

	'pull-deadline-exceeded': {
		title: 'The pull took too long, or was cancelled',
		cause: 'Whoever asked for the pull gave up: nothing came for minutes, or the time allowed was over.',
		remedy:
			'Make the image smaller or bring it nearer (a mirror); raise the runtime’s limit (`image_pull_progress_timeout` of containerd, `pull_progress_timeout` of CRI-O, `crictl --timeout`) if the link is merely slow.',
		severity: 'warning',
		retry: true,
		narrowerThan: ['inconclusive'],
		also: ['network-timeout'],
		patterns: [
			phrase(/\bcontext (?:canceled|cancelled|deadline exceeded)\b/),
			phrase(/\bno progress (?:in|for)\b|\bprogress deadline\b|\bbecause of no progress\b/),
			phrase(
				/\bcancel(?:l?ed|ling)? (?:pulling|pull|the pull)\b|\b(?:pull|download)(?:ing)? (?:\S+ ){0,3}(?:was |is )?cancel/,
			),
			phrase(/\brequest (?:was )?cancel(?:l)?ed\b/),
			phrase(
				/\b(?:pull(?:ing)?|download(?:ing)?)\b.{0,120}\b(?:timed out|timeout exceeded|deadline exceeded|took too long)\b/,
			),
			phrase(/\btimed out (?:waiting for|while|during) (?:\w+ ){0,3}(?:pull|download|image)/),
			status(/\bcode = (?:deadlineexceeded|canceled)\b|\boperation was cancel(?:l)?ed\b/),
		],
		examples: [
			'Failed to pull image "registry.example.com/acme/shop:2.0": rpc error: code = Canceled desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": context canceled',
			'FATA[0120] pulling image: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
			'cancel pulling image registry.example.com/acme/shop:2.0 because of no progress in 5m0s',
		],
	},

	'kubelet-pull-qps': {
		title: 'The kubelet’s own limit of pulls was reached',
		cause: 'The kubelet starts only so many pulls a second; the registry was not asked.',
		remedy:
			'Nothing: the kubelet tries again by itself. If it happens often, raise `registryPullQPS` and `registryBurst` in the KubeletConfiguration.',
		severity: 'notice',
		retry: true,
		narrowerThan: ['rate-limited'],
		patterns: [phrase(/\bpull qps exceeded\b/, ['rate-limited'])],
		examples: ['Failed to pull image "registry.example.com/acme/shop:2.0": pull QPS exceeded'],
	},
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
