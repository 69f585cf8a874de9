import { expect, test } from 'vitest';
import { readBackOff, readDuration, readFailedPull, readPulled } from '../../src/pull-test/kubelet-text.js';

/** The forms since Kubernetes 1.24: `pkg/kubelet/images/image_manager.go` of its releases, and what a kubelet 1.34 said. */
test.each([
	['Successfully pulled image "X" in 1.234567s', { durationMs: 1235 }],
	['Successfully pulled image "X" in 853ms (1.2s including waiting)', { durationMs: 853, queuedMs: 347 }],
	[
		'Successfully pulled image "X" in 1m2.5s (1h1m2.5s including waiting). Image size: 61822408 bytes.',
		{ durationMs: 62_500, queuedMs: 3_600_000, size: 61_822_408 },
	],
])('%s', (message, read) => {
	expect(readPulled(message)).toEqual({ image: 'X', ...read });
});

test.each(['Pulling image "X"', 'Container image "X" already present on machine', 'Successfully pulled', ''])(
	'%j is no pull that went well',
	(message) => expect(readPulled(message)).toBeUndefined(),
);

test.each([
	['1h2m3.5s', 3_723_500],
	['17ms', 17],
	['1500µs', 2],
	['900us', 1],
	['0s', 0],
	['', undefined],
	['1', undefined],
	['1d', undefined],
	['s', undefined],
	['1s 2s', undefined],
])('the duration %j', (text, milliseconds) => expect(readDuration(text)).toBe(milliseconds));

test('the cause behind a back-off is found where there is one', () => {
	const message = 'Back-off pulling image "r/a:1": ErrImagePull: failed to pull and unpack image "r/a:1": not found';
	expect(readBackOff(message)).toEqual({
		reason: 'ErrImagePull',
		message: 'failed to pull and unpack image "r/a:1": not found',
	});
	expect(readBackOff('Back-off pulling image "r/a:1"')).toBeUndefined();
	expect(readFailedPull('Failed to pull image "r/a:1": one\ntwo')).toBe('one\ntwo');
	expect(readFailedPull('Error: ErrImagePull')).toBeUndefined();
});
