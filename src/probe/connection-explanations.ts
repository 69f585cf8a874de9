import { type Explanation, eitherCode, type Subject, WILL_WAIT } from './explanation.js';

const FAILS_ON_NODES = `nodes refuse it, and ${WILL_WAIT}`;

/** What the registry's own door is like: nodes meet the same. */
const door = {
	'tls-certificate-expired': ({ registry }: Subject): Explanation => ({
		message: `The certificate of \`${registry}\` is out of date: ${FAILS_ON_NODES}.`,
	}),
	'tls-hostname-mismatch': ({ registry, detail }: Subject): Explanation => ({
		message: `The certificate of \`${registry}\` is for another name${detail ? ` (${detail})` : ''}: ${FAILS_ON_NODES}.`,
	}),
	'tls-legacy-common-name': ({ registry }: Subject): Explanation => ({
		message: `The certificate of \`${registry}\` has its name in the Common Name only, where nodes do not look: ${FAILS_ON_NODES}.`,
	}),
	'tls-too-weak': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` offers only TLS or signatures that are too old: ${FAILS_ON_NODES}.`,
		remediation: 'Let the registry speak TLS 1.2 or later, with a certificate that is signed with SHA-256 or better.',
	}),
	'plain-http': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` speaks plain HTTP, while nodes ask over HTTPS unless they are told otherwise: ${WILL_WAIT}.`,
		remediation: `Give the registry a certificate. If all nodes are set up for plain HTTP, say so under \`registries.hosts\`: \`endpoint: http://${registry}\`.`,
	}),
} as const;

/** What lies between this machine and the registry, which says nothing of the image. */
const way = {
	'tls-unknown-authority': ({ registry }: Subject): Explanation => ({
		message: `This machine does not trust the certificate of \`${registry}\`, so its images could not be looked up. Nodes that lack its CA cannot pull them.`,
		remediation: `Name the CA’s file under \`registries.hosts\`: \`${registry}: {ca: [ca.pem]}\`, and install it on every node.`,
	}),
	'tls-failure': ({ registry }: Subject): Explanation => ({
		message: `No TLS connection to \`${registry}\` came about, so its images could not be looked up.`,
	}),
	'rate-limited': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` wants fewer requests, so not all of its images could be looked up.`,
		remediation: 'Run again later, or log in on this machine: registries allow more to whom they know.',
	}),
	'quota-exhausted': ({ registry }: Subject): Explanation => ({
		message: `The pull limit of \`${registry}\` is used up for this machine’s address or account, so not all of its images could be looked up.`,
		remediation: `Log in to \`${registry}\` on this machine, or run again in some hours. Nodes without a login have the same limit.`,
	}),
	'registry-error': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` has an error of its own, so not all of its images could be looked up.`,
		remediation: 'Run again later; if it stays, ask whoever runs the registry.',
	}),
	'protocol-error': ({ registry }: Subject): Explanation => ({
		message: `What answers at \`${registry}\` does not speak like a registry, so its images could not be looked up.`,
		remediation: 'Check the host’s name, and that no proxy or login page answers in its place.',
	}),
	'dns-no-such-host': ({ registry, suggestions }: Subject): Explanation => ({
		message: `The name \`${registry}\` leads nowhere from this machine; if that is so on the nodes, ${WILL_WAIT}.`,
		remediation:
			suggestions.length > 0
				? `Did you mean ${eitherCode(suggestions)}?`
				: 'Check the host’s spelling. If only nodes can resolve it, run pullproof where they are.',
	}),
	'dns-server-failure': ({ registry }: Subject): Explanation => ({
		message: `The name \`${registry}\` could not be looked up just now, so not all of its images could be looked up.`,
	}),
	'connection-refused': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` refuses connections, so its images could not be looked up.`,
	}),
	'network-unreachable': ({ registry }: Subject): Explanation => ({
		message: `There is no way from this machine to \`${registry}\`, so not all of its images could be looked up.`,
	}),
	'network-timeout': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` did not answer in time, so not all of its images could be looked up.`,
	}),
	'network-reset': ({ registry }: Subject): Explanation => ({
		message: `Connections to \`${registry}\` were cut, so not all of its images could be looked up.`,
	}),
	'proxy-error': ({ registry }: Subject): Explanation => ({
		message: `The proxy on the way to \`${registry}\` let nothing through, so not all of its images could be looked up.`,
		remediation: 'Check `HTTPS_PROXY`, `NO_PROXY` and the proxy’s own login and rules.',
	}),
	'redirect-refused': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` sends requests on to a place that pullproof does not follow to, so not all of its images could be looked up.`,
		remediation: 'Ask whoever runs the registry where it sends its clients; the address stands in the evidence.',
	}),
	'too-many-redirects': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` sends requests round in circles, so not all of its images could be looked up.`,
		remediation:
			'Check the registry’s own address in its settings, and the proxy in front of it: nodes go in circles, too.',
	}),
	'body-too-large': ({ registry }: Subject): Explanation => ({
		message: `\`${registry}\` answers with far more than a manifest, so not all of its images could be looked up.`,
		remediation: 'Check the host’s name, and that no web page or download answers in the registry’s place.',
	}),
} as const;

export const connection = { ...door, ...way } as const;
