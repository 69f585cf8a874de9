import { describe, expect, test } from 'vitest';
import { DiskBudget } from '../../src/pull-test/budget.js';
import type { Kubectl } from '../../src/pull-test/kubectl.js';
import { type PodPullOptions, pullPods } from '../../src/pull-test/pull-pods.js';
import type { PullOutcome, PullTarget } from '../../src/pull-test/target.js';
import { pullTarget, textOf } from './support.js';

const ok = { code: 0, stdout: '', stderr: '' };
const DIGEST = `sha256:${'0'.repeat(64)}`;

interface Script {
	/** What the kubelet says of an image: nothing for one that hangs. */
	readonly says?: (image: string) => 'pulled' | string | undefined;
	/** How often a watch breaks before it works. */
	readonly broken?: number;
}

/** A cluster whose kubelet answers by a script. */
function fakeCluster({ says = () => 'pulled', broken = 0 }: Script) {
	const watchers: ((line: string) => void)[] = [];
	const log: string[] = [];
	let [alive, most, breaks] = [0, 0, 0];
	const tell = (object: object) => {
		for (const onLine of watchers) onLine(JSON.stringify({ type: 'MODIFIED', object }));
	};
	const start = ({
		metadata,
		spec,
	}: {
		metadata: { name: string; namespace: string };
		spec: { containers: { image: string }[] };
	}) => {
		const image = spec.containers[0]!.image;
		alive++;
		most = Math.max(most, alive);
		const event = (reason: string, message: string) =>
			tell({ involvedObject: { kind: 'Pod', ...metadata }, reason, message });
		const state = (value: object) =>
			tell({ metadata, status: { phase: 'Pending', containerStatuses: [{ imageID: `r/a@${DIGEST}`, state: value }] } });
		setTimeout(() => {
			event('Pulling', `Pulling image "${image}"`);
			const said = says(image);
			if (said === 'pulled') {
				event('Pulled', `Successfully pulled image "${image}" in 2s (3s including waiting). Image size: 7 bytes.`);
				state({ terminated: { reason: 'StartError' } });
			} else if (said !== undefined) state({ waiting: { reason: 'ErrImagePull', message: said } });
		}, 5);
	};
	const kubectl: Kubectl = {
		async run(args, { input = '' } = {}) {
			const items = JSON.parse(input || '{"items":[]}').items;
			const names: string[] = items.map(({ metadata }: { metadata: { name: string } }) => metadata.name);
			log.push(`${args[0]} ${names.join(' ')}`);
			if (args[0] === 'create') for (const item of items) start(item);
			if (args[0] === 'delete') alive -= names.length;
			return { ...ok, stdout: names.map((name) => `pod/${name}`).join('\n') };
		},
		watch(_path, onLine) {
			if (breaks++ < broken)
				return { done: Promise.resolve({ code: 1, stdout: '', stderr: 'broken' }), stop: () => undefined };
			watchers.push(onLine);
			return { done: new Promise(() => undefined), stop: () => undefined };
		},
	};
	return { kubectl, log, most: () => most };
}

async function pullAll(
	targets: readonly PullTarget[],
	cluster: ReturnType<typeof fakeCluster>,
	more: Partial<PodPullOptions> = {},
) {
	const outcomes = new Map<string, PullOutcome>();
	const removed: string[] = [];
	const site = {
		runId: 'r',
		hostNetwork: true,
		tolerations: [],
		runtimeClasses: new Set<string>(),
		deadlineSeconds: 60,
	};
	await pullPods(
		targets.map((target) => ({ target, name: target.id, namespace: target.namespace, site })),
		{
			kubectl: cluster.kubectl,
			runId: 'r',
			scopes: ['/api/v1'],
			limits: { parallel: 2, perImageMs: 2_000, totalMs: 10_000 },
			budget: new DiskBudget(Number.POSITIVE_INFINITY),
			removeImage: async (image) => void removed.push(image),
			redact: (text) => text.replaceAll('hunter2', '[redacted]'),
			...more,
		},
		({ target }, outcome) => outcomes.set(target.id, outcome),
	);
	return { outcomes, removed };
}

describe('Pods', () => {
	test('run a few at a time, and are gone with their images when all who want these are done', async () => {
		const cluster = fakeCluster({});
		const targets = ['a', 'b', 'c', 'd', 'e'].map((id) => pullTarget(id, id === 'e' ? 'r/a:1' : `r/${id}:1`));
		const { outcomes, removed } = await pullAll([...targets.slice(0, 1), targets[4]!, ...targets.slice(1, 4)], cluster);
		expect([...outcomes.values()]).toEqual(
			targets.map(() => ({
				status: 'pulled',
				durationMs: 2_000,
				queuedMs: 1_000,
				size: 7,
				digest: DIGEST,
				seen: expect.any(Array),
				notes: [],
			})),
		);
		expect(cluster.most()).toBe(2);
		expect(removed.sort()).toEqual(['r/a:1', 'r/b:1', 'r/c:1', 'r/d:1']);
		expect(cluster.log[0]).toBe('create a e');
	});

	test('of images that do not fit beside each other wait for each other', async () => {
		const cluster = fakeCluster({});
		const targets = ['a', 'b', 'c'].map((id) => pullTarget(id, `r/${id}:1`, { size: 3e9 }));
		const { outcomes } = await pullAll(targets, cluster, { budget: new DiskBudget(12e9) });
		expect(outcomes.size).toBe(3);
		expect(cluster.most()).toBe(1);
	});

	test('tell no secret, whatever a registry said', async () => {
		const { outcomes } = await pullAll(
			[pullTarget('a', 'r/a:1')],
			fakeCluster({ says: () => 'r said: hunter2 is wrong: 403 Forbidden' }),
		);
		expect(textOf(outcomes.get('a'))).toBe('ErrImagePull: r said: [redacted] is wrong: 403 Forbidden');
	});

	test('that hang are inconclusive, with the last that was seen', async () => {
		const limits = { parallel: 2, perImageMs: 60, totalMs: 10_000 };
		const { outcomes } = await pullAll([pullTarget('a', 'r/a:1')], fakeCluster({ says: () => undefined }), { limits });
		expect(textOf(outcomes.get('a'))).toBe(
			'It was not pulled within 0.1 seconds. The last that was seen: Pulling: Pulling image "r/a:1"',
		);
	});

	test('whose turn does not come in time are not checked', async () => {
		const limits = { parallel: 1, perImageMs: 5_000, totalMs: 100 };
		const { outcomes } = await pullAll(
			[pullTarget('a', 'r/a:1'), pullTarget('b', 'r/b:1')],
			fakeCluster({ says: () => undefined }),
			{ limits },
		);
		expect(outcomes.get('a')).toMatchObject({ status: 'inconclusive' });
		expect(outcomes.get('b')).toMatchObject({
			status: 'not-checked',
			why: 'Its turn did not come. All pulls together took more than 0.1 seconds.',
		});
	});

	test('of a run that is cancelled are told of all the same', async () => {
		const cancel = new AbortController();
		setTimeout(() => cancel.abort(), 50);
		const targets = ['a', 'b', 'c'].map((id) => pullTarget(id, `r/${id}:1`));
		const { outcomes } = await pullAll(targets, fakeCluster({ says: () => undefined }), { signal: cancel.signal });
		expect([...outcomes.values()].map(({ status }) => status)).toEqual(['inconclusive', 'inconclusive', 'not-checked']);
		const { outcomes: none } = await pullAll(targets, fakeCluster({}), { signal: cancel.signal });
		expect([...none.values()].map(({ status }) => status)).toEqual(['not-checked', 'not-checked', 'not-checked']);
	});

	test('of a cluster that is gone are inconclusive, and not for ten minutes', async () => {
		const { outcomes } = await pullAll([pullTarget('a', 'r/a:1')], fakeCluster({ broken: 1_000 }), {
			limits: { parallel: 1, perImageMs: 60_000, totalMs: 60_000 },
		});
		expect(textOf(outcomes.get('a'))).toMatch(/^The connection to the cluster was lost: broken\./);
	}, 20_000);
});
