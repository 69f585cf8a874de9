import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.js';
import type { Evidence, RegistryEvidence } from '../../src/diagnosis/evidence.js';

const ids = (...evidence: Evidence[]) => diagnose(evidence).map(({ id }) => id);
const said = (text: string): Evidence => ({ from: 'message', text });

describe('the most specific wins', () => {
	test.each([
		[
			'an expired token over the 403 that tells it',
			'403 Forbidden\ndenied: Your authorization token has expired.',
			'credentials-expired',
		],
		[
			'a full disk over the layer that hit it',
			'failed to extract layer sha256:0: write /x: no space left on device',
			'no-space-left',
		],
		[
			'a resolver that times out over a time-out',
			'dial tcp: lookup a.example.com on 10.0.0.2:53: read udp 10.0.0.7:1->10.0.0.2:53: i/o timeout',
			'dns-server-failure',
		],
		['a proxy over the connection to it', 'proxyconnect tcp: dial tcp 10.0.0.3:3128: i/o timeout', 'proxy-error'],
		[
			'the pause image over why it is missing',
			'Failed to create pod sandbox: failed to get sandbox image "registry.k8s.io/pause:3.9": not found',
			'sandbox-image-failure',
		],
		[
			'a platform over not found',
			'code = NotFound desc = failed to pull and unpack image "a/b:1": no match for platform in manifest: not found',
			'platform-mismatch',
		],
		[
			'a volume over its full disk',
			'MountVolume.SetUp failed for volume "x" : write /x: no space left on device',
			'not-a-pull-failure',
		],
		[
			'the runtime’s socket over a refused connection',
			'dial unix /run/containerd/containerd.sock: connect: connection refused',
			'runtime-endpoint-unavailable',
		],
		[
			'a network time-out over the gRPC code for it',
			'rpc error: code = DeadlineExceeded desc = dial tcp 10.0.0.9:443: i/o timeout',
			'network-timeout',
		],
		[
			'an Accept header that is too short over manifest unknown',
			'{"errors":[{"code":"MANIFEST_UNKNOWN","message":"OCI index found, but Accept header does not support OCI indexes"}]}',
			'unsupported-media-type',
		],
	])('%s', (_, text, id) => {
		expect(ids(said(text))).toEqual([id]);
	});

	test('and a status is no other cause beside the words that explain it', () => {
		const [{ also }] = diagnose(said('code = NotFound desc = no match for platform in manifest: not found'));
		expect(also).not.toContain('tag-not-found');
	});

	test('words in a name do not count', () => {
		expect(ids(said('Back-off pulling image "ghcr.io/acme/connection-refused:no-such-host"'))).toEqual([
			'inconclusive',
		]);
		expect(ids(said('Get "https://a.example.com/v2/i/o/timeout/denied/manifests/eof": EOF'))).toEqual([
			'network-reset',
		]);
	});
});

describe('a paste', () => {
	const failed = (image: string, why: string) =>
		`  Warning  Failed  3s  kubelet  Failed to pull image "${image}": ${why}\n`;
	const backOff = (image: string) => `  Normal  BackOff  1s  kubelet  Back-off pulling image "${image}"\n`;

	test('tells each distinct failure once, in its order', () => {
		const once = failed('a/b:1', 'EOF') + failed('c/d:1', 'x509: certificate signed by unknown authority');
		expect(ids(said(once + once))).toEqual(['network-reset', 'tls-unknown-authority']);
	});

	test('the same failure of two images is two', () => {
		expect(ids(said(failed('a/b:1', 'EOF') + failed('c/d:1', 'EOF')))).toEqual(['network-reset', 'network-reset']);
	});

	test('a back-off says nothing beside its cause, but something of another image', () => {
		expect(ids(said(failed('a/b:1', 'EOF') + backOff('a/b:1')))).toEqual(['network-reset']);
		expect(ids(said(failed('a/b:1', 'EOF') + backOff('c/d:1')))).toEqual(['network-reset', 'inconclusive']);
		expect(ids(said(`${failed('a/b:1', 'EOF')}  Warning  Failed  1s  kubelet  Error: ErrImagePull`))).toEqual([
			'network-reset',
		]);
	});

	test('a missing pull secret explains the refusal that follows', () => {
		const secret =
			'  Warning  FailedToRetrieveImagePullSecret  4s  kubelet  Unable to retrieve some image pull secrets (x)\n';
		expect(ids(said(secret + failed('a.example.com/b:1', 'unauthorized: authentication required')))).toEqual([
			'pull-secret-missing-or-malformed',
		]);
	});

	test('other failures come last', () => {
		const probe = '  Warning  Unhealthy  3s  kubelet  Readiness probe failed: Get "http://10.0.0.7/": EOF\n';
		expect(ids(said(probe + failed('a/b:1', 'EOF')))).toEqual(['network-reset', 'not-a-pull-failure']);
	});
});

describe('evidence of a probe', () => {
	const answer = (over: Partial<RegistryEvidence>): Evidence => ({
		from: 'registry',
		request: 'manifest',
		httpStatus: 404,
		authenticated: false,
		message: '',
		...over,
	});

	test.each<[string, Partial<RegistryEvidence>, string]>([
		['manifest unknown', { code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }, 'tag-not-found'],
		['a 404 without a body', {}, 'tag-not-found'],
		['name unknown', { code: 'NAME_UNKNOWN' }, 'repository-not-found'],
		['an anonymous 401', { httpStatus: 401, code: 'UNAUTHORIZED' }, 'access-denied-or-not-found'],
		[
			'an anonymous token that was refused',
			{ request: 'token', httpStatus: 403, code: 'DENIED' },
			'access-denied-or-not-found',
		],
		['a 401 with credentials', { httpStatus: 401, authenticated: true }, 'unauthorized-bad-credentials'],
		['a 403 with credentials', { httpStatus: 403, authenticated: true, code: 'DENIED' }, 'forbidden'],
		[
			'an expired token',
			{ httpStatus: 403, authenticated: true, message: 'Your authorization token has expired.' },
			'credentials-expired',
		],
		['a 429', { httpStatus: 429, code: 'TOOMANYREQUESTS' }, 'rate-limited'],
		['a 503', { httpStatus: 503 }, 'registry-server-error'],
		['a 407', { httpStatus: 407 }, 'proxy-error'],
		['a missing blob', { request: 'blob' }, 'blob-not-found'],
	])('%s', (_, over, id) => {
		expect(ids(answer(over))).toEqual([id]);
	});

	test.each([
		['ENOTFOUND', 'dns-no-such-host'],
		['EAI_AGAIN', 'dns-server-failure'],
		['ECONNREFUSED', 'connection-refused'],
		['ETIMEDOUT', 'network-timeout'],
		['EHOSTUNREACH', 'network-unreachable'],
		['ECONNRESET', 'network-reset'],
		['CERT_HAS_EXPIRED', 'tls-certificate-expired'],
		['SELF_SIGNED_CERT_IN_CHAIN', 'tls-unknown-authority'],
		['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-hostname-mismatch'],
		['EPROTO', 'http-registry-https-client'],
	])('Node’s %s', (code, id) => {
		expect(ids({ from: 'network', code, message: '' })).toEqual([id]);
	});

	test('a retired or misspelt name explains that nothing was found, and nothing else', () => {
		const retired = {
			from: 'name',
			image: 'k8s.gcr.io/x:1',
			fact: 'retired',
			suggestion: 'registry.k8s.io/x:1',
		} as const;
		expect(diagnose([answer({}), retired])[0]).toMatchObject({
			id: 'registry-retired',
			suggestion: 'registry.k8s.io/x:1',
		});
		expect(ids(answer({ httpStatus: 503 }), retired)).toEqual(['registry-server-error']);
		expect(ids(retired)).toEqual(['unknown']);
	});
});

describe('evidence of a kubelet', () => {
	test('a reason with the error itself', () => {
		const reason = 'unable to parse auth field, must be formatted as base64(username:password)';
		expect(ids({ from: 'kubelet', reason, message: reason })).toEqual(['pull-secret-missing-or-malformed']);
	});

	test('a reason alone', () => {
		expect(ids({ from: 'kubelet', reason: 'InvalidImageName', message: '' })).toEqual(['invalid-image-name']);
		expect(ids({ from: 'kubelet', reason: 'ImagePullBackOff', message: 'Back-off pulling image "a/b:1"' })).toEqual([
			'inconclusive',
		]);
	});

	test('a message says more than its reason', () => {
		expect(
			ids({ from: 'kubelet', reason: 'ErrImagePull', message: 'no match for platform in manifest: not found' }),
		).toEqual(['platform-mismatch']);
	});
});

test('what nothing matches is unknown, and kept', () => {
	expect(diagnose(said('The quick brown fox'))).toMatchObject([
		{ id: 'unknown', also: [], evidence: { text: 'The quick brown fox' } },
	]);
	expect(ids(said(''))).toEqual(['unknown']);
});

describe('hostile texts end soon', () => {
	test.each([
		['backslashes', '\\'.repeat(500_000)],
		['quotes', '"a/'.repeat(200_000)],
		['URLs', 'https://a/<x>'.repeat(50_000)],
		['one wrapper again and again', 'failed to fetch anonymous token '.repeat(20_000)],
		['blank lines', '\n'.repeat(500_000)],
		['many images', Array.from({ length: 5_000 }, (_, at) => `Failed to pull image "a/b${at}:1": EOF`).join('\n')],
	])('%s', (_, text) => {
		const start = performance.now();
		diagnose(said(text));
		// Quadratic time would be minutes.
		expect(performance.now() - start).toBeLessThan(20_000);
	});
});
