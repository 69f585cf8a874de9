import type { Redacted } from '../credentials/redacted.js';
import { RUN_LABEL } from './pods.js';
import type { PullTarget } from './target.js';

/** A pull secret as it will be in the cluster, right or wrong. */
export interface SecretBody {
	readonly namespace: string;
	readonly name: string;
	/** `kubernetes.io/dockerconfigjson`, or whatever the manifest says. */
	readonly type: string;
	/** The decoded values by key. */
	readonly data: Readonly<Record<string, Redacted>>;
}

export interface ServiceAccountBody {
	readonly namespace: string;
	readonly name: string;
	readonly imagePullSecrets: readonly string[];
}

export interface RuntimeClassBody {
	readonly name: string;
	readonly handler: string;
}

/** What the repository says that the cluster has, as far as pulls depend on it. */
export interface Surroundings {
	readonly secrets: readonly SecretBody[];
	readonly serviceAccounts: readonly ServiceAccountBody[];
	readonly runtimeClasses: readonly RuntimeClassBody[];
}

export const NO_SURROUNDINGS: Surroundings = { secrets: [], serviceAccounts: [], runtimeClasses: [] };

/**
 * The namespaces of the targets, with the secrets and the service accounts that are said to be in them. Only what pulls depend on:
 * a namespace's own labels and quotas would keep Pods out for other reasons.
 *
 * @param namespaceOf the name that a namespace has in this cluster
 * @returns in the order in which they can be made
 */
export function sceneFor(
	targets: readonly PullTarget[],
	{ secrets, serviceAccounts }: Surroundings,
	runId: string,
	namespaceOf: (namespace: string) => string,
): object[] {
	const wanted = new Set(targets.map(({ namespace }) => namespace));
	const labels = { [RUN_LABEL]: runId };
	const place = ({ namespace, name }: { namespace: string; name: string }) => ({
		metadata: { name, namespace: namespaceOf(namespace), labels },
	});
	return [
		...[...wanted].map((name) => ({
			apiVersion: 'v1',
			kind: 'Namespace',
			metadata: { name: namespaceOf(name), labels },
		})),
		...secrets
			.filter(({ namespace }) => wanted.has(namespace))
			.map((secret) => ({
				apiVersion: 'v1',
				kind: 'Secret',
				...place(secret),
				type: secret.type,
				data: encode(secret),
			})),
		...accountsFor(targets, serviceAccounts).map((account) => ({
			apiVersion: 'v1',
			kind: 'ServiceAccount',
			...place(account),
			imagePullSecrets: account.imagePullSecrets.map((name) => ({ name })),
		})),
	];
}

function encode({ data }: SecretBody): Record<string, string> {
	const entries = Object.entries(data).map(([key, value]) => [key, Buffer.from(value.reveal()).toString('base64')]);
	return Object.fromEntries(entries);
}

/** Those that Pods name, declared or not: one that is missing would keep its Pods out, and says nothing about an image. */
function accountsFor(targets: readonly PullTarget[], declared: readonly ServiceAccountBody[]): ServiceAccountBody[] {
	const named = targets.map(({ namespace, serviceAccountName: name = 'default' }) => ({ namespace, name }));
	const distinct = new Map(named.map((account) => [keyOf(account), { ...account, imagePullSecrets: [] }]));
	const known = new Map(declared.map((account) => [keyOf(account), account]));
	return [...distinct].map(([key, account]) => known.get(key) ?? account);
}

function keyOf({ namespace, name }: { namespace: string; name: string }): string {
	return `${namespace}/${name}`;
}

/** RuntimeClasses for those handlers that a node has. */
export function runtimeClassesFor(classes: readonly RuntimeClassBody[], handlers: ReadonlySet<string>, runId: string) {
	return classes
		.filter(({ handler }) => handlers.has(handler))
		.map(({ name, handler }) => ({
			apiVersion: 'node.k8s.io/v1',
			kind: 'RuntimeClass',
			metadata: { name, labels: { [RUN_LABEL]: runId } },
			handler,
		}));
}
