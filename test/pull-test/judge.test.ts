import { describe, expect, test } from 'vitest';
import { evidenceOf, explainPull, isDecisive, mayMend, outcomeOf } from '../../src/pull-test/judge.js';
import type { PullOutcome } from '../../src/pull-test/target.js';

const failure = (message: string, reason = 'ErrImagePull') => ({ reason, message });
const resolve = 'failed to pull and unpack image "r/a:1": failed to resolve reference "r/a:1": ';

describe('a failure', () => {
	test.each([
		[`rpc error: code = NotFound desc = ${resolve}r/a:1: not found`],
		[`${resolve}failed to do request: Head "https://r/v2/a/manifests/1": dial tcp: lookup r: no such host`],
		[`${resolve}failed to do request: Head "https://r/v2/": dial tcp 10.0.0.9:443: connect: connection refused`],
		[
			`${resolve}failed to do request: Head "https://r/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority`,
		],
		['something that nobody has ever seen'],
	])('of the image: %s', (message) => {
		expect(outcomeOf(failure(message), {})).toEqual({ status: 'failed', ...failure(message) });
	});

	test.each([
		[`${resolve}unexpected status from HEAD request to https://r/v2/a/manifests/1: 429 Too Many Requests`],
		[`${resolve}unexpected status from HEAD request to https://r/v2/a/manifests/1: 503 Service Unavailable`],
		['failed to extract layer sha256:0: write /var/lib/containerd/x: no space left on device'],
		[`${resolve}failed to do request: Head "https://r/v2/": net/http: TLS handshake timeout`],
		[
			`${resolve}failed to do request: Head "https://r/v2/": read tcp 10.0.0.1:5->10.0.0.2:443: read: connection reset by peer`,
		],
	])('of something else: %s', (message) => {
		const outcome = outcomeOf(failure(message), {});
		expect(outcome).toMatchObject({
			status: 'inconclusive',
			why: expect.stringContaining('That says nothing about the image.'),
		});
		expect(outcome).toMatchObject({ why: expect.stringContaining(message) });
	});

	test('proves nothing where a secret of the cluster is not known here', () => {
		const refused = failure(
			`${resolve}pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
		);
		expect(outcomeOf(refused, { unknownCredentials: 'the pull secret `shop/vault`' })).toMatchObject({
			status: 'inconclusive',
			why: expect.stringMatching(/^The registry refused, but nobody here knows the pull secret `shop\/vault`\. Map it/),
		});
		expect(outcomeOf(refused, {})).toMatchObject({ status: 'failed' });
		// A host that is not there has nothing to do with secrets.
		const absent = failure(`${resolve}failed to do request: Head "https://r/v2/": dial tcp: lookup r: no such host`);
		expect(outcomeOf(absent, { unknownCredentials: 'the pull secret `shop/vault`' })).toMatchObject({
			status: 'failed',
		});
	});

	test('that waiting may mend is given a second attempt, and no third', () => {
		const transient = failure(
			`${resolve}unexpected status from HEAD request to https://r/v2/: 503 Service Unavailable`,
		);
		expect([mayMend(transient, 1), mayMend(transient, 2)]).toEqual([true, false]);
		const final = failure(`${resolve}r/a:1: not found`);
		expect(mayMend(final, 1)).toBe(false);
		expect(isDecisive({ status: 'failed', attempts: 1, ...final })).toBe(true);
		expect(isDecisive({ status: 'failed', attempts: 1, ...transient })).toBe(false);
		expect(isDecisive({ status: 'pulled', isComplete: false })).toBe(false);
	});
});

describe('the explanation', () => {
	const seen = [
		{ reason: 'Pulling', message: 'Pulling image "r/a:1"' },
		{
			reason: 'FailedToRetrieveImagePullSecret',
			message: 'Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.',
		},
	];

	test('of a failure counts in what was said of its pull secret', () => {
		const outcome: PullOutcome = {
			status: 'failed',
			...failure(
				`${resolve}pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
			),
			seen,
			notes: [],
		};
		expect(evidenceOf(outcome)).toEqual([
			{ from: 'kubelet', reason: 'ErrImagePull', message: outcome.status === 'failed' && outcome.message },
			{ from: 'kubelet', ...seen[1] },
		]);
		expect(explainPull(outcome)![0].id).toBe('pull-secret-missing-or-malformed');
	});

	test('is only for failures', () => {
		expect(explainPull({ status: 'pulled', seen, notes: [] })).toBeUndefined();
	});
});
