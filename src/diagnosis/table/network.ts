import { context, type DiagnosisDefinition, phrase, status } from '../definition.js';
import { anyPhrasingOf } from '../http-status.js';
import type { DiagnosisId } from '../ids.js';

/** No answer came, or not the registry's. */
export const network = {
	'dns-no-such-host': {
		title: 'The registry’s host name does not exist',
		cause: 'The node’s DNS server answered that there is no such host.',
		remedy:
			'Check the spelling of the host; if it is an internal name, the nodes’ resolver (not the cluster’s DNS) must know it.',
		severity: 'error',
		retry: false,
		also: ['image-name-typo'],
		patterns: [
			phrase(/\bno such host\b/),
			phrase(/\bname or service not known\b|\bnxdomain\b|\bcould not resolve host\b/),
			phrase(/\bno address associated with host\s?name\b|\bnodename nor servname provided\b/),
			phrase(/\bgetaddrinfo (?:enotfound|enoent)\b/),
			{ form: 'phrase', network: ['ENOTFOUND'] },
		],
		examples: [
			'failed to do request: Head "https://registry.example.invalid/v2/acme/shop/manifests/2.0": dial tcp: lookup registry.example.invalid on 10.0.0.2:53: no such host',
			'error pulling image configuration: download failed after attempts=6: dialing production.cloudflare.docker.com:443 with direct connection: resolving host production.cloudflare.docker.com: lookup production.cloudflare.docker.com: no such host',
		],
	},

	'dns-server-failure': {
		title: 'The node’s DNS server did not answer properly',
		cause: 'The name could not be looked up: the resolver failed, refused, timed out or was unreachable.',
		remedy:
			'Mend the resolver that the node uses (`/etc/resolv.conf` there, `resolvectl status`); the runtime looks names up on the node and not through the cluster’s DNS.',
		severity: 'warning',
		retry: true,
		narrowerThan: [
			'network-timeout',
			'connection-refused',
			'network-unreachable',
			'network-reset',
			'pull-deadline-exceeded',
			'dns-no-such-host',
		],
		patterns: [
			phrase(/\bserver misbehaving\b|\bservfail\b/),
			phrase(/\blookup \S+(?: on \S+)?: (?:read|write|dial) udp\b/),
			phrase(
				/\blookup \S+(?: on \S+)?: .{0,120}\b(?:i\/o timeout|connection refused|timed out|timeout|unreachable|no route to host|no answer from dns|device or resource busy|cannot assign|context deadline exceeded|operation was canceled|operation not permitted|connection reset)/,
			),
			phrase(
				/\btemporary (?:failure|error) in name resolution\b|\btry again\b.{0,20}\blookup\b|\blookup \S+.{0,40}\btry again\b/,
			),
			phrase(
				/\blookup \S+.{0,60}\b(?:cannot unmarshal dns|invalid dns|no dns servers?|unrecognized address|dns message)/,
			),
			phrase(/\bread udp \S+:53: /),
			{ form: 'phrase', network: ['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT', 'ECONNREFUSED_DNS'] },
		],
		examples: [
			'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": dial tcp: lookup registry.example.com on 127.0.0.53:53: server misbehaving',
			'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 192.168.1.1:53: read udp 192.168.1.7:40000->192.168.1.1:53: i/o timeout',
			'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on [::1]:53: read udp [::1]:40000->[::1]:53: read: connection refused',
		],
	},

	'connection-refused': {
		title: 'The registry refused the connection',
		cause: 'The host answered that nothing listens on this port.',
		remedy:
			'Start the registry, or correct host and port; `localhost` in an image name is the node itself, not your machine.',
		severity: 'warning',
		retry: true,
		patterns: [
			phrase(/\bconnection refused\b|\bactively refused\b|\beconnrefused\b/),
			{ form: 'phrase', network: ['ECONNREFUSED'] },
		],
		examples: [
			'failed to do request: Head "https://registry.example.com:5000/v2/acme/shop/manifests/2.0": dial tcp 10.0.0.9:5000: connect: connection refused',
			'pinging container registry localhost:5000: Get "https://localhost:5000/v2/": dial tcp [::1]:5000: connect: connection refused',
		],
	},

	'network-timeout': {
		title: 'The registry did not answer in time',
		cause:
			'The connection, the TLS handshake or the answer’s first line did not come: packets are lost on the way, by a firewall, a missing route or blocked egress.',
		remedy:
			'From the node, try `curl -v https://<registry>/v2/`; open egress to the registry, its token service and its storage host, or set the runtime’s proxy.',
		severity: 'warning',
		retry: true,
		narrowerThan: ['pull-deadline-exceeded', 'inconclusive'],
		also: ['proxy-error'],
		patterns: [
			phrase(/\bi\/o timeout\b/),
			phrase(/\btls handshake timeout\b/),
			phrase(/\bconnection timed out\b|\bconnect(?:ion)?:? (?:attempt )?timed? ?out\b|\betimedout\b/),
			phrase(/\bclient\.timeout\b|\bwhile (?:waiting for connection|awaiting headers|waiting for headers)\b/),
			phrase(/\btimeout awaiting response headers\b/),
			phrase(/\bconnected party did not properly respond\b|\bfailed to respond\b/),
			phrase(/\boperation timed out\b/),
			phrase(/(?:"<[a-z-]*url>"|<[a-z-]*url>): context deadline exceeded\b/, ['pull-deadline-exceeded']),
			phrase(/\bdial (?:tcp|udp)\b.{0,120}\bcontext deadline exceeded\b/, ['pull-deadline-exceeded']),
			{
				form: 'phrase',
				network: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
			},
		],
		examples: [
			'rpc error: code = DeadlineExceeded desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": failed to resolve reference "registry.example.com/acme/shop:2.0": failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": dial tcp 203.0.113.7:443: i/o timeout',
			'Get "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout',
			'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
			'Get "https://registry.example.com/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
		],
	},

	'network-unreachable': {
		title: 'The node has no route to the registry',
		cause: 'The node’s own network stack, or a router near it, says that there is no way to this address.',
		remedy: 'Mend the node’s routes; for an IPv6 address on a node without IPv6, prefer IPv4 or give the node a route.',
		severity: 'warning',
		retry: true,
		patterns: [
			phrase(/\bno route to host\b|\b(?:network|host) is (?:unreachable|down)\b|\bnetwork unreachable\b/),
			phrase(/\bcannot assign requested address\b|\bunreachable (?:network|host)\b/),
			{ form: 'phrase', network: ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EADDRNOTAVAIL'] },
		],
		examples: [
			'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": dial tcp 10.9.0.1:443: connect: no route to host',
			'Get "https://registry-1.docker.io/v2/": dial tcp [2001:db8::7]:443: connect: network is unreachable',
		],
	},

	'network-reset': {
		title: 'The connection was cut',
		cause: 'The connection to the registry was made and then closed before the answer was whole.',
		remedy:
			'Try again; if it stays, look for a firewall, a TLS-inspecting proxy or an MTU that is too large between node and registry.',
		severity: 'warning',
		retry: true,
		patterns: [
			phrase(/\bconnection reset by peer\b|\bforcibly closed by the remote host\b|\bbroken pipe\b|\beconnreset\b/),
			phrase(/(?:^|[:\s"])eof"?[\s,.;)\]}]*(?:$|: \w)/),
			phrase(/\bunexpected eof\b/, ['digest-mismatch']),
			phrase(/\bserver closed (?:idle )?connection\b|\bsocket hang up\b|\btransport connection broken\b/),
			phrase(/\buse of closed network connection\b|\bconnection (?:was )?(?:closed|aborted|shut down)\b/),
			phrase(
				/\bhttp2: .{0,80}\b(?:goaway|connection lost|stream closed|client connection)\b|\bstream error: stream id\b/,
			),
			phrase(
				/\bremote error: tls: (?:internal error|handshake failure|protocol version|unrecognized name|access denied)/,
			),
			{ form: 'phrase', network: ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'] },
		],
		examples: [
			'Get "https://registry.example.com/v2/acme/shop/manifests/2.0": read tcp 10.0.0.7:40000->203.0.113.7:443: read: connection reset by peer',
			'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": EOF',
		],
	},

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
			'unauthorized-no-credentials',
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
			status(/(?:^|: )unknown: (?:unknown|internal)\b/),
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
