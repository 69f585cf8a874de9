import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDecisive } from '../../src/pull-test/judge.js';
import { type EventView, PodObservation, type PodView } from '../../src/pull-test/observation.js';
import type { PullTarget } from '../../src/pull-test/target.js';
import { readWatchEvent } from '../../src/pull-test/watch.js';

const HOST = '172.18.0.1:37907';
const stream = readFileSync(new URL('../fixtures/pull-test/watch.jsonl', import.meta.url), 'utf8')
	.trim()
	.split('\n');

type Seen = (PodView & { kind: 'Pod' }) | (EventView & { kind: 'Event' });

function objectsOf(name: string): Seen[] {
	const objects = stream.flatMap((line) => readWatchEvent(line)?.object ?? []) as Seen[];
	return objects.filter((object) => (object.kind === 'Pod' ? object.metadata : object.involvedObject)?.name === name);
}

function see(observation: PodObservation, object: Seen): void {
	if (object.kind === 'Pod') observation.seePod(object);
	else observation.seeEvent(object);
}

/** The first decisive verdict, and whether the objects after it change anything. */
function decide(objects: readonly Seen[], image: string, place: PullTarget['kind'] = 'container') {
	const observation = new PodObservation(image, place);
	for (const [index, object] of objects.entries()) {
		see(observation, object);
		const verdict = observation.verdict();
		if (verdict && isDecisive(verdict)) return { verdict, after: index + 1, observation };
	}
	return { verdict: observation.verdict(), after: undefined, observation };
}

describe('what a real kubelet told', () => {
	test.each([
		['secret-elsewhere', 'app:1', 'ErrImagePull', /no basic auth credentials$/],
		['missing-tag', 'app:2', 'ErrImagePull', /app:2: not found$/],
		['never', 'app:never', 'ErrImageNeverPull', /is not present with pull policy of Never$/],
		['invalid-name', 'App:1', 'InvalidImageName', /must be lowercase$/],
		['broken-layer', 'broken:1', 'ErrImagePull', /unexpected commit digest/],
		[
			'malformed-secret',
			'app:1',
			'unable to parse auth field, must be formatted as base64(username:password)',
			/unable to parse/,
		],
	])('%s', (name, image, reason, message) => {
		const { verdict } = decide(objectsOf(name), `${HOST}/${image}`);
		expect(verdict).toMatchObject({ status: 'failed', reason, message: expect.stringMatching(message) });
	});

	test('an image that is there is pulled when both the time and the digest are known', () => {
		const { verdict } = decide(objectsOf('healthy'), `${HOST}/app:1`);
		expect(verdict).toEqual({
			status: 'pulled',
			durationMs: expect.any(Number),
			queuedMs: expect.any(Number),
			size: expect.any(Number),
			digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
			isComplete: true,
		});
	});

	test('an image volume is pulled when its container runs; the digest of the pause image is nobody’s', () => {
		const { verdict, after } = decide(objectsOf('volume'), `${HOST}/app:1`, 'imageVolume');
		expect(after).toBeDefined();
		expect(verdict).toMatchObject({ status: 'pulled', size: expect.any(Number), isComplete: true });
		expect(verdict).not.toHaveProperty('digest');
		expect(decide(objectsOf('volume-missing'), `${HOST}/app:3`, 'imageVolume').verdict).toMatchObject({
			status: 'failed',
			message: expect.stringMatching(/not found$/),
		});
	});

	test('what may mend itself is waited for until the second attempt', () => {
		const objects = objectsOf('rate-limited');
		const { verdict, after } = decide(objects, `${HOST}/limited:1`);
		expect(verdict).toMatchObject({
			status: 'failed',
			attempts: 2,
			message: expect.stringMatching(/429 Too Many Requests/),
		});
		expect(after).toBeGreaterThan(
			objects.findIndex((object) => object.kind === 'Event' && object.reason === 'BackOff'),
		);
	});

	test('the order in which Pods and events come does not matter, nor that they come twice', () => {
		for (const name of ['healthy', 'missing-tag', 'never', 'malformed-secret']) {
			const image = { healthy: 'app:1', 'missing-tag': 'app:2', never: 'app:never' }[name] ?? 'app:1';
			const objects = objectsOf(name);
			const pods = objects.filter(({ kind }) => kind === 'Pod');
			const events = objects.filter(({ kind }) => kind === 'Event');
			const [straight, podsFirst, eventsFirst] = [
				objects,
				[...pods, ...events, ...pods],
				[...events, ...pods, ...events],
			].map((order) => decide(order, `${HOST}/${image}`).verdict);
			expect(podsFirst).toMatchObject({ status: straight!.status });
			expect(eventsFirst).toMatchObject({ status: straight!.status });
		}
	});

	test('our own missing program is not told of', () => {
		const { observation } = decide(objectsOf('healthy'), `${HOST}/app:1`);
		for (const object of objectsOf('healthy')) see(observation, object);
		expect(observation.seen.map(({ reason }) => reason)).toEqual(['Pulling', 'Pulled']);
	});
});

function waiting(reason: string, message = ''): PodView {
	return { status: { phase: 'Pending', containerStatuses: [{ state: { waiting: { reason, message } } }] } };
}

describe('a Pod', () => {
	const observe = (...objects: (PodView | EventView)[]) => {
		const observation = new PodObservation('r/a:1', 'container');
		for (const object of objects) {
			if ('status' in object) observation.seePod(object);
			else observation.seeEvent(object as EventView);
		}
		return observation.verdict();
	};

	test.each(['ContainerCreating', 'PodInitializing', ''])('that waits with %j tells nothing yet', (reason) => {
		expect(observe(waiting(reason))).toBeUndefined();
	});

	test.each(['CreateContainerError', 'CreateContainerConfigError', 'RunContainerError', 'CrashLoopBackOff'])(
		'that waits with %s has its image',
		(reason) => expect(observe(waiting(reason, 'whatever'))).toMatchObject({ status: 'pulled' }),
	);

	test.each(['RegistryUnavailable', 'SignatureValidationFailed', 'ImageInspectError', 'a reason of next year'])(
		'that waits with %s has failed',
		(reason) => expect(observe(waiting(reason, 'text'))).toMatchObject({ status: 'failed', reason, message: 'text' }),
	);

	test('of an older kubelet backs off without a cause, which is in the event', () => {
		const backOff = waiting('ImagePullBackOff', 'Back-off pulling image "r/a:1"');
		expect(observe(backOff)).toBeUndefined();
		const event = { reason: 'Failed', message: 'Failed to pull image "r/a:1": not found' };
		expect(observe(backOff, event)).toMatchObject({ status: 'failed', reason: 'ErrImagePull', message: 'not found' });
	});

	test("that meets the kubelet's own limit has not failed", () => {
		expect(observe(waiting('ErrImagePull', 'pull QPS exceeded'))).toBeUndefined();
		expect(observe({ reason: 'Failed', message: 'Failed to pull image "r/a:1": pull QPS exceeded' })).toBeUndefined();
	});

	test('that a node turns away is no verdict on the image', () => {
		const refused = { status: { phase: 'Failed', reason: 'OutOfpods', message: 'Node has no room' } };
		expect(observe(refused)).toEqual({ status: 'refused', reason: 'OutOfpods', message: 'Node has no room' });
	});

	test('whose image another container has pulled is not confused with it', () => {
		expect(observe({ reason: 'Pulled', message: 'Successfully pulled image "r/pause:1" in 1s' })).toBeUndefined();
	});
});
