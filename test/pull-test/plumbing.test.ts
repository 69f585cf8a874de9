import { describe, expect, test } from 'vitest';
import { createBatch } from '../../src/pull-test/batch.js';
import { createPods, deletePods, isAboutImage } from '../../src/pull-test/create-pods.js';
import type { Completed } from '../../src/pull-test/exec.js';
import { createKubectl, type Kubectl } from '../../src/pull-test/kubectl.js';
import { mergeOutcomes } from '../../src/pull-test/merge-outcomes.js';
import { applyScene } from '../../src/pull-test/node.js';
import { NO_SURROUNDINGS } from '../../src/pull-test/objects.js';
import { runBounded } from '../../src/pull-test/run-bounded.js';
import type { PullOutcome } from '../../src/pull-test/target.js';
import { keepWatching, readWatchEvent } from '../../src/pull-test/watch.js';
import { pullTarget } from './support.js';

const ok: Completed = { code: 0, stdout: '', stderr: '' };

describe('a batch', () => {
	test('makes one call of what comes in the same moment, and another of what comes meanwhile', async () => {
		const calls: string[][] = [];
		const ask = createBatch(async (items: readonly string[]) => {
			calls.push([...items]);
			await new Promise((resolve) => setTimeout(resolve, 10));
			return items.map((item) => item.toUpperCase());
		});
		const first = Promise.all([ask('a'), ask('b')]);
		await new Promise((resolve) => setTimeout(resolve, 2));
		expect(await Promise.all([first, ask('c'), ask('d')])).toEqual([['A', 'B'], 'C', 'D']);
		expect(calls).toEqual([
			['a', 'b'],
			['c', 'd'],
		]);
	});

	test('goes on after a call that failed', async () => {
		const ask = createBatch(async (items: readonly string[]) => {
			if (items.includes('bad')) throw new Error('no');
			return items;
		});
		await expect(ask('bad')).rejects.toThrow('no');
		expect(await ask('good')).toBe('good');
	});
});

describe('several at a time', () => {
	test('no more than are allowed, in their order, and waiting for room', async () => {
		const started: number[] = [];
		let [free, running, most] = [5, 0, 0];
		const work = async (size: number) => {
			started.push(size);
			most = Math.max(most, ++running);
			await new Promise((resolve) => setTimeout(resolve, size));
			running--;
			free += size;
		};
		const mayStart = (size: number) => {
			if (size > free) return false;
			free -= size;
			return true;
		};
		await runBounded([4, 3, 1, 1, 2], { parallel: 2, mayStart }, work);
		expect(started).toEqual([4, 3, 1, 1, 2]);
		expect({ most, running, free }).toEqual({ most: 2, running: 0, free: 5 });
	});

	test('the rest is done before a failure is thrown', async () => {
		const done: number[] = [];
		const run = runBounded([1, 2, 3], { parallel: 3, mayStart: () => true }, async (item) => {
			if (item === 1) throw new Error('first');
			done.push(item);
		});
		await expect(run).rejects.toThrow('first');
		expect(done).toEqual([2, 3]);
	});
});

describe('a watch', () => {
	test.each([
		['{"type":"ADDED","object":{"kind":"Pod"}}', { type: 'ADDED', object: { kind: 'Pod' } }],
		['{"type":"ERROR","object":{"code":410}}', undefined],
		['{"type":"DELETED","object":{}}', undefined],
		['{"type":"ADDED","obj', undefined],
		['null', undefined],
		['', undefined],
	])('reads %s', (line, event) => expect(readWatchEvent(line)).toEqual(event));

	function fakeWatch(endings: readonly (readonly [lines: readonly string[], end: Completed])[]) {
		const paths: string[] = [];
		const kubectl: Kubectl = {
			run: async () => ok,
			watch: (path, onLine) => {
				const [lines, end] = endings[paths.length] ?? [[], ok];
				paths.push(path);
				for (const line of lines) onLine(line);
				const isLast = paths.length >= endings.length;
				return {
					done: isLast && end.code === 0 ? new Promise(() => undefined) : Promise.resolve(end),
					stop: () => undefined,
				};
			},
		};
		return { kubectl, paths };
	}

	const line = (name: string) => JSON.stringify({ type: 'ADDED', object: { name } });
	const broken: Completed = { code: 1, stdout: '', stderr: 'connection refused' };

	test('begins anew when the server ends it', async () => {
		const { kubectl, paths } = fakeWatch([
			[[line('a')], ok],
			[[line('b')], broken],
			[[line('c')], ok],
		]);
		const seen: object[] = [];
		const stop = keepWatching(kubectl, '/api/v1/pods', {
			onObject: (object) => seen.push(object),
			onLost: () => seen.push({ lost: true }),
			pauseMs: 1,
		});
		await expect.poll(() => paths.length).toBe(3);
		stop();
		expect(seen).toEqual([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
	});

	test('is lost when it breaks off again and again', async () => {
		const { kubectl } = fakeWatch([
			[[], broken],
			[[], broken],
			[[], broken],
			[[], broken],
		]);
		const lost = await new Promise((resolve) =>
			keepWatching(kubectl, '/api/v1/pods', { onObject: () => undefined, onLost: resolve, pauseMs: 1 }),
		);
		expect(lost).toBe('The connection to the cluster was lost: connection refused.');
	});
});

describe('Pods', () => {
	const pods = ['pull-1', 'pull-11', 'pull-2', 'pull-3'].map((name) => ({ name, namespace: 'shop', spec: {} }));

	function kubectlThatSays(result: Partial<Completed>) {
		const calls: { args: readonly string[]; input?: string }[] = [];
		const run: Kubectl['run'] = async (args, { input } = {}) => {
			calls.push({ args, ...(input !== undefined && { input }) });
			return { ...ok, ...result };
		};
		return { calls, kubectl: { run, watch: () => ({ done: Promise.resolve(ok), stop: () => undefined }) } };
	}

	test('that the API server refuses keep no other from being created', async () => {
		const { kubectl } = kubectlThatSays({
			code: 1,
			stdout: 'pod/pull-11\n',
			// As kubectl 1.34 says it.
			stderr: [
				'The Pod "pull-1" is invalid: ',
				'* spec.containers[0].image: Invalid value: "a:1 ": must not have leading or trailing whitespace',
				'* spec.volumes[0].name: Required value',
				'Error from server (Forbidden): error when creating "STDIN": pods "pull-2" is forbidden: error looking up service account shop/x: serviceaccount "x" not found',
			].join('\n'),
		});
		const [first, second, third, fourth] = await createPods(kubectl, pods);
		expect(first!.refused).toMatch(
			/^The Pod "pull-1" is invalid: \* spec\.containers\[0\]\.image: Invalid value: "a:1 "/,
		);
		expect(second!.refused).toBeUndefined();
		expect(third!.refused).toBe(
			'Forbidden: pods "pull-2" is forbidden: error looking up service account shop/x: serviceaccount "x" not found',
		);
		expect(fourth!.refused).toBeTruthy();
		expect(isAboutImage(first!.refused!)).toBe(true);
		expect(isAboutImage(third!.refused!)).toBe(false);
	});

	test('are deleted by what they are called', async () => {
		const { kubectl, calls } = kubectlThatSays({});
		await deletePods(kubectl, pods);
		expect(JSON.parse(calls[0]!.input!).items.map((item: { metadata: object }) => item.metadata)).toContainEqual({
			name: 'pull-11',
			namespace: 'shop',
		});
	});
});

describe('a cluster', () => {
	const scene = {
		runId: 'r',
		surroundings: NO_SURROUNDINGS,
		handlers: new Set<string>(),
		namespaceOf: (name: string) => name,
	};
	const apply = (stderr: string) => {
		const kubectl: Kubectl = {
			run: async () => ({ code: 1, stdout: '', stderr }),
			watch: () => ({ done: Promise.resolve(ok), stop: () => undefined }),
		};
		return applyScene(kubectl, [pullTarget('a', 'a')], scene);
	};

	test('that does not allow what the pull test needs is said', async () => {
		const forbidden =
			'Error from server (Forbidden): namespaces is forbidden: User "u" cannot create resource "namespaces"';
		await expect(apply(forbidden)).rejects.toThrow(
			`The pull test may not make what it needs in the cluster: ${forbidden}. Allow it, or let it use the namespaces that are there.`,
		);
	});

	test('that does not answer is said', async () => {
		const refused = 'The connection to the server 10.0.0.1:6443 was refused - did you specify the right host or port?';
		await expect(apply(refused)).rejects.toThrow('The cluster for the pull test does not answer: The connection');
	});

	test('that refuses one broken object has the others', async () => {
		await expect(apply('The Secret "a" is invalid: data[.dockerconfigjson]: Invalid value')).resolves.toBeUndefined();
	});
});

test('secrets reach kubectl over its standard input', async () => {
	const commands: { args: readonly string[]; input?: string }[] = [];
	const kubectl = createKubectl(
		{
			run: async (command) => {
				commands.push(command);
				return ok;
			},
			follow: () => ({ done: Promise.resolve(ok), stop: () => undefined }),
		},
		{ program: 'kubectl', prefix: ['--context', 'c'] },
	);
	await kubectl.run(['apply', '-f', '-'], { input: 'secret' });
	expect(commands).toEqual([
		{ program: 'kubectl', args: ['--context', 'c', '--request-timeout=60s', 'apply', '-f', '-'], input: 'secret' },
	]);
});

describe('the outcomes on several architectures', () => {
	const [amd64, arm64] = ['amd64', 'arm64'].map((architecture) => ({ os: 'linux', architecture }));
	const target = pullTarget('a', 'a', { platforms: [amd64!, arm64!, { os: 'linux', architecture: 's390x' }] });
	const pulled: PullOutcome = { status: 'pulled', durationMs: 1, seen: [], notes: ['note'] };
	const failed: PullOutcome = { status: 'failed', reason: 'ErrImagePull', message: 'no match', seen: [], notes: [] };
	const unproven = 'No node of the cluster is linux/s390x: that is proven by the probe only.';

	test('are one: the worst, and where', () => {
		const merged = mergeOutcomes(
			new Map<string, PullOutcome>([
				['linux/amd64', pulled],
				['linux/arm64', failed],
			]),
			target,
			[amd64!, arm64!],
		);
		expect(merged).toEqual({
			...failed,
			notes: ['This is what happened on linux/arm64; it was pulled on linux/amd64.', 'note', unproven],
		});
	});

	test('are pulled when all are', () => {
		const all = new Map([
			['linux/amd64', pulled],
			['linux/arm64', pulled],
		]);
		expect(mergeOutcomes(all, target, [amd64!, arm64!]).notes).toEqual([
			'It was pulled on linux/amd64 and linux/arm64.',
			'note',
			unproven,
		]);
		expect(mergeOutcomes(new Map([['linux/amd64', pulled]]), { ...target, platforms: [] }, [amd64!])).toEqual(pulled);
	});
});
