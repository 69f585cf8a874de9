import { describe, expect, test } from 'vitest';
import { Redacted } from '../../src/credentials/redacted.js';
import { runtimeClassesFor, type Surroundings, sceneFor } from '../../src/pull-test/objects.js';
import { NO_PROGRAM, notesOf, type PodSite, podFor } from '../../src/pull-test/pods.js';
import type { PullTarget } from '../../src/pull-test/target.js';
import { pullTarget } from './support.js';

const site: PodSite = {
	runId: 'run1',
	hostNetwork: false,
	tolerations: [],
	runtimeClasses: new Set(['gvisor']),
	deadlineSeconds: 660,
};

interface PodView {
	metadata: object;
	spec: {
		containers: { image: string; imagePullPolicy: string; command?: string[] }[];
		volumes?: object[];
		[field: string]: unknown;
	};
}

const pod = (more: Partial<PullTarget> = {}, on: Partial<PodSite> = {}) =>
	podFor(pullTarget('a', 'r.example/a:1', more), 'pull-1', 'shop', { ...site, ...on }) as PodView;

describe('the Pod for an image', () => {
	test('pulls it whatever the node has, with a program that is in no image', () => {
		const { metadata, spec } = pod({ imagePullPolicy: 'IfNotPresent' });
		expect(metadata).toEqual({ name: 'pull-1', namespace: 'shop', labels: { 'pullproof.dev/run': 'run1' } });
		expect(spec.containers).toMatchObject([
			{ image: 'r.example/a:1', imagePullPolicy: 'Always', command: [NO_PROGRAM] },
		]);
		expect(spec).toMatchObject({
			restartPolicy: 'Never',
			automountServiceAccountToken: false,
			enableServiceLinks: false,
			activeDeadlineSeconds: 660,
		});
	});

	test('keeps `Never`, since that is what fails', () => {
		expect(pod({ imagePullPolicy: 'Never' }).spec.containers[0]!.imagePullPolicy).toBe('Never');
	});

	test("has the workload's secrets and account; without secrets it has no list, so that the account's are added", () => {
		expect(pod({ imagePullSecrets: ['a', 'b'], serviceAccountName: 'puller' }).spec).toMatchObject({
			imagePullSecrets: [{ name: 'a' }, { name: 'b' }],
			serviceAccountName: 'puller',
		});
		expect(pod().spec).not.toHaveProperty('imagePullSecrets');
		expect(pod().spec).not.toHaveProperty('serviceAccountName');
	});

	test('is what the strictest of the Pod security standards takes', () => {
		const { spec } = pod();
		expect(spec).toMatchObject({ securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } } });
		expect(spec.containers[0]).toMatchObject({
			securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
		});
	});

	test('mounts an image volume beside a container that only waits, where nodes can', () => {
		const { spec } = pod({ kind: 'imageVolume' }, { pauseImage: 'pause:3' });
		expect(spec.volumes).toEqual([{ name: 'image', image: { reference: 'r.example/a:1', pullPolicy: 'Always' } }]);
		expect(spec.containers).toMatchObject([{ image: 'pause:3', volumeMounts: [{ name: 'image', readOnly: true }] }]);
		expect(spec.containers[0]).not.toHaveProperty('command');
	});

	test('says where it is not as in production', () => {
		const target = (more: Partial<PullTarget>) => pullTarget('a', 'a', more);
		expect(notesOf(target({ runtimeClassName: 'gvisor' }), site)).toEqual([]);
		expect(pod({ runtimeClassName: 'gvisor' }).spec).toMatchObject({ runtimeClassName: 'gvisor' });
		expect(notesOf(target({ runtimeClassName: 'kata', kind: 'imageVolume' }), site)).toEqual([
			'It was pulled without the RuntimeClass `kata`, which the node has no handler for.',
			'It was pulled as the image of a container, since the node cannot mount image volumes.',
		]);
		expect(pod({ runtimeClassName: 'kata' }).spec).not.toHaveProperty('runtimeClassName');
		expect(pod({ kind: 'imageVolume' }).spec).not.toHaveProperty('volumes');
	});
});

describe('what is around the Pods', () => {
	const surroundings: Surroundings = {
		secrets: [
			{ namespace: 'shop', name: 'regcred', type: 'Opaque', data: { key: new Redacted('body') } },
			{ namespace: 'unused', name: 'regcred', type: 'Opaque', data: {} },
		],
		serviceAccounts: [{ namespace: 'shop', name: 'puller', imagePullSecrets: ['regcred'] }],
		runtimeClasses: [
			{ name: 'gvisor', handler: 'runsc' },
			{ name: 'plain', handler: 'runc' },
		],
	};
	const targets = [
		pullTarget('a', 'a', { serviceAccountName: 'puller' }),
		pullTarget('b', 'b', { serviceAccountName: 'stranger' }),
		pullTarget('c', 'c', { namespace: 'other' }),
	];
	const scene = sceneFor(targets, surroundings, 'run1', (name) => `mine-${name}`);

	test('the namespaces of the targets, under the names that they have here, and with the label of the run', () => {
		expect(scene.slice(0, 2)).toEqual(
			['mine-shop', 'mine-other'].map((name) => ({
				apiVersion: 'v1',
				kind: 'Namespace',
				metadata: { name, labels: { 'pullproof.dev/run': 'run1' } },
			})),
		);
	});

	test('their secrets as they are, and the accounts that Pods name, declared or not', () => {
		const found = scene.slice(2) as {
			kind: string;
			metadata: { name: string; namespace: string };
			[field: string]: unknown;
		}[];
		expect(found.map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`)).toEqual([
			'Secret mine-shop/regcred',
			'ServiceAccount mine-shop/puller',
			'ServiceAccount mine-shop/stranger',
			'ServiceAccount mine-other/default',
		]);
		expect(found[0]).toMatchObject({ type: 'Opaque', data: { key: Buffer.from('body').toString('base64') } });
		expect(found[1]).toMatchObject({ imagePullSecrets: [{ name: 'regcred' }] });
	});

	test('RuntimeClasses whose handler the node has', () => {
		expect(runtimeClassesFor(surroundings.runtimeClasses, new Set(['runc', '']), 'run1')).toMatchObject([
			{ metadata: { name: 'plain' }, handler: 'runc' },
		]);
	});
});
