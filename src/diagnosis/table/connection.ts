import { type DiagnosisDefinition, phrase } from '../definition.js';
import type { DiagnosisId } from '../ids.js';

/** The registry was not reached. */
export const connection = {
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
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
