import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/diagnosis/unwrap.js';

const TAIL = 'dial tcp 10.0.0.9:443: connect: connection refused';

describe('the innermost message', () => {
	test.each([
		[
			'of an event',
			`Failed to pull image "ghcr.io/acme/shop:1": failed to do request: Head "https://ghcr.io/v2/": ${TAIL}`,
		],
		[
			'behind a gRPC code',
			`rpc error: code = Unknown desc = failed to resolve reference "ghcr.io/acme/shop:1": ${TAIL}`,
		],
		[
			'behind a back-off',
			`Back-off pulling image "ghcr.io/acme/shop:1": ErrImagePull: failed to resolve image: ${TAIL}`,
		],
		['of kubectl describe', `  Warning  Failed  3s (x2 over 9s)  kubelet  Failed to pull image "a/b:1": ${TAIL}`],
		['of kubectl get events', `12s  Warning  Failed  pod/shop-0  Failed to pull image "a/b:1": ${TAIL}`],
		['of Docker', `Error response from daemon: Get "https://registry.example.com/v2/": ${TAIL}`],
		[
			'of CRI-O',
			`initializing source docker://a.example.com/b:1: pinging container registry a.example.com: Get "https://a.example.com/v2/": ${TAIL}`,
		],
		[
			'of CRI-O 1.33 and later',
			`unable to pull image or OCI artifact: pull image err: initializing source docker://a/b:1: ${TAIL}`,
		],
		[
			'of a sandbox',
			`Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.8": failed to pull image "registry.k8s.io/pause:3.8": ${TAIL}`,
		],
		[
			'of crictl',
			`FATA[0012] pulling image: rpc error: code = Unknown desc = failed to pull and unpack image "a/b:1": ${TAIL}`,
		],
	])('%s', (_, text) => {
		expect(unwrap(text).map(({ innermost }) => innermost)).toEqual([TAIL]);
	});

	test('is the text itself where nothing is around it', () => {
		expect(unwrap('exec /shop: exec format error')[0]?.innermost).toBe('exec /shop: exec format error');
	});
});

describe('images', () => {
	test.each([
		[
			'Failed to pull image "ghcr.io/acme/shop:1": failed to pull and unpack image "ghcr.io/acme/shop:1": EOF',
			['ghcr.io/acme/shop:1'],
		],
		['Failed to pull image "nginx": failed to pull and unpack image "docker.io/library/nginx:latest": EOF', ['nginx']],
		["pull access denied for acme/shop, repository does not exist or may require 'docker login'", ['acme/shop']],
		['manifest for acme/shop:9 not found: manifest unknown', ['acme/shop:9']],
		['reading manifest 9 in quay.io/acme/shop: manifest unknown', ['quay.io/acme/shop:9']],
		['Get "https://ghcr.io/v2/acme/shop/manifests/9": denied', ['ghcr.io/acme/shop:9']],
		['initializing source docker://quay.io/acme/shop:9: EOF', ['quay.io/acme/shop:9']],
		['failed commit on ref "layer-sha256:0": unexpected commit digest', []],
		['media type "application/vnd.oci.image.config.v1+json" is not allowed', []],
	])('in %s', (text, images) => {
		expect(unwrap(text)[0]?.images).toEqual(images);
	});
});

test('hosts are those that were asked, and not the pages that a message advises to read', () => {
	const [entry] = unwrap(
		'Get "https://auth.docker.io/token?scope=x": dial tcp: lookup auth.docker.io on 10.0.0.2:53: no such host; see https://docs.docker.com/go/x',
	);
	expect(entry?.hosts).toEqual(['auth.docker.io']);
});

describe('entries', () => {
	test('of kubectl describe are its events', () => {
		const text = `Events:
  Type     Reason   Age  From     Message
  ----     ------   ---  ----     -------
  Normal   Pulling  9s   kubelet  Pulling image "a/b:1"
  Warning  Failed   8s   kubelet  Failed to pull image "a/b:1": unexpected status: 403 Forbidden
denied: no
  Warning  Failed   8s   kubelet  Error: ErrImagePull`;
		expect(unwrap(text).map((entry) => entry.text.split(/\s+/)[0])).toEqual([
			'Events:',
			'Normal',
			'Warning',
			'Warning',
		]);
		expect(unwrap(text)[2]?.text).toMatch(/403 Forbidden\ndenied: no$/);
	});

	test.each([
		['klog', 'E0607 10:00:00.000000 1 remote_image.go:180] "x"'],
		['journald', 'Nov 26 12:07:44 node kubelet: x'],
		['logrus in a file', 'time="2026-01-01T00:00:00Z" level=error msg="x"'],
		['logrus on a terminal', 'ERRO[0002] x'],
		['JSON', '{"level":"error","msg":"x"}'],
		['YAML of a status', '      message: Back-off pulling image "x"'],
		['kubeadm', '\t[ERROR ImagePull]: x'],
	])('of %s are its lines', (_, line) => {
		expect(unwrap(`${line}\n${line}`)).toHaveLength(2);
	});

	test('escapes of logs are undone, however many programs added some', () => {
		expect(
			unwrap(String.raw`err="failed to pull image \\\"a/b:1\\\": 403 Forbidden\ndenied: \u003cnone\u003e"`)[0]?.text,
		).toBe('err="failed to pull image "a/b:1": 403 Forbidden\ndenied: <none>"');
	});

	test('of no text are none', () => {
		expect(unwrap('')).toEqual([]);
		expect(unwrap(' \n\t\n')).toEqual([]);
	});
});
