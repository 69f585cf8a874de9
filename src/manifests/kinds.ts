import type { FieldPath } from '../field-path.js';
import type { ObjectReference, ObjectType } from './manifest.js';

interface PodSpecKind {
	readonly kind: string;
	/** API groups; `''` is the core group. */
	readonly groups: readonly string[];
	readonly path: FieldPath;
}

const TEMPLATE: FieldPath = ['spec', 'template', 'spec'];

/** Where Kubernetes' own kinds, and OpenShift's Deployment, keep their PodSpec. Removed API groups are read like the present ones. */
const POD_SPEC_KINDS: readonly PodSpecKind[] = [
	{ kind: 'Pod', groups: [''], path: ['spec'] },
	{ kind: 'PodTemplate', groups: [''], path: ['template', 'spec'] },
	{ kind: 'ReplicationController', groups: [''], path: TEMPLATE },
	{ kind: 'Deployment', groups: ['apps', 'extensions'], path: TEMPLATE },
	{ kind: 'ReplicaSet', groups: ['apps', 'extensions'], path: TEMPLATE },
	{ kind: 'DaemonSet', groups: ['apps', 'extensions'], path: TEMPLATE },
	{ kind: 'StatefulSet', groups: ['apps'], path: TEMPLATE },
	{ kind: 'Job', groups: ['batch', 'extensions'], path: TEMPLATE },
	{ kind: 'CronJob', groups: ['batch'], path: ['spec', 'jobTemplate', ...TEMPLATE] },
	{ kind: 'ScheduledJob', groups: ['batch'], path: ['spec', 'jobTemplate', ...TEMPLATE] },
];

/** The API group of an object: `''` for the core group. */
export function groupOf({ apiVersion }: ObjectReference): string {
	const slash = apiVersion.indexOf('/');
	return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** Where a built-in kind keeps its PodSpec; `undefined` for every other kind. */
export function podSpecPathOf(object: ObjectReference): FieldPath | undefined {
	const group = groupOf(object);
	return POD_SPEC_KINDS.find(({ kind, groups }) => kind === object.kind && groups.includes(group))?.path;
}

export interface RemovedApi {
	readonly apiVersion: string;
	readonly kinds: readonly string[];
	/** The Kubernetes version that no longer serves it. */
	readonly removedIn: string;
	readonly successor: string;
}

/** Source: https://kubernetes.io/docs/reference/using-api/deprecation-guide/ */
const REMOVED_APIS: readonly RemovedApi[] = [
	{
		apiVersion: 'extensions/v1beta1',
		kinds: ['Deployment', 'ReplicaSet', 'DaemonSet'],
		removedIn: '1.16',
		successor: 'apps/v1',
	},
	{ apiVersion: 'extensions/v1beta1', kinds: ['Job'], removedIn: '1.6', successor: 'batch/v1' },
	{ apiVersion: 'apps/v1beta1', kinds: ['Deployment', 'StatefulSet'], removedIn: '1.16', successor: 'apps/v1' },
	{
		apiVersion: 'apps/v1beta2',
		kinds: ['Deployment', 'StatefulSet', 'ReplicaSet', 'DaemonSet'],
		removedIn: '1.16',
		successor: 'apps/v1',
	},
	{ apiVersion: 'batch/v1beta1', kinds: ['CronJob'], removedIn: '1.25', successor: 'batch/v1' },
	{ apiVersion: 'batch/v2alpha1', kinds: ['CronJob', 'ScheduledJob'], removedIn: '1.21', successor: 'batch/v1' },
];

/** The entry for an API version which no supported cluster serves any more. */
export function removedApiOf({ apiVersion, kind }: ObjectReference): RemovedApi | undefined {
	return REMOVED_APIS.find((api) => api.apiVersion === apiVersion && api.kinds.includes(kind));
}

/** Kinds which only wrap other objects, with the key that holds them. */
export function wrappedKeyOf(object: ObjectReference): 'items' | 'objects' | undefined {
	if (object.kind === 'Template' && TEMPLATE_GROUPS.has(groupOf(object))) return 'objects';
	return object.kind.endsWith('List') ? 'items' : undefined;
}

/** Before OpenShift had API groups, its Template was in the core group. */
const TEMPLATE_GROUPS = new Set(['template.openshift.io', '']);

/** What the items of a typed list are when they don't say it: apimachinery, unstructured/helpers.go, decodeToList. */
export function itemTypeOf({ apiVersion, kind }: ObjectReference): ObjectType | undefined {
	return kind.endsWith('List') && kind !== 'List' ? { apiVersion, kind: kind.slice(0, -'List'.length) } : undefined;
}

/** API groups whose objects hold patterns over Pods, not Pods: what looks like an image there never reaches a kubelet. */
const POLICY_GROUPS = /(?:^|\.)(?:kyverno\.io|gatekeeper\.sh|admissionregistration\.k8s\.io|kubewarden\.io)$/;

export function isPolicy(object: ObjectReference): boolean {
	return POLICY_GROUPS.test(groupOf(object));
}

/** Kinds whose `values` are a chart's input and no Kubernetes fields. */
const VALUES_KINDS = new Set(['HelmRelease', 'HelmChart', 'HelmChartConfig', 'Application', 'ApplicationSet']);

export function holdsChartValues(object: ObjectReference): boolean {
	return VALUES_KINDS.has(object.kind);
}
