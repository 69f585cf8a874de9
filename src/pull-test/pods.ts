import type { PullTarget } from './target.js';

/** On everything that a run makes in a cluster, with the run's id: what has it may be deleted, and nothing else. */
export const RUN_LABEL = 'pullproof.dev/run';

/** Where a Pod goes, and what it may count on there. */
export interface PodSite {
	readonly runId: string;
	/** Set where the Pod must go to one node, whatever the scheduler would say of it. */
	readonly nodeName?: string;
	readonly nodeSelector?: Readonly<Record<string, string>>;
	/** A node without a Pod network takes only Pods in its own. */
	readonly hostNetwork: boolean;
	readonly tolerations: readonly object[];
	/** An image that does nothing, for the Pods whose volume is what counts; absent where image volumes cannot be mounted. */
	readonly pauseImage?: string;
	/** RuntimeClasses that Pods may name here. */
	readonly runtimeClasses: ReadonlySet<string>;
	/** Seconds after which the cluster itself ends the Pod, should nobody else be there to do it. */
	readonly deadlineSeconds: number;
}

/** Does not exist in any image: the runtime has pulled and unpacked the image by the time that it finds out. */
export const NO_PROGRAM = '/pullproof-no-such-program';

const CONTAINER = 'pull';

/**
 * A Pod for which a node must pull the target's image, and that never runs anything of it: the container's program does not exist,
 * or the image is a volume beside a pause container.
 */
export function podFor(target: PullTarget, name: string, namespace: string, site: PodSite): object {
	const { serviceAccountName, runtimeClassName } = target;
	return {
		apiVersion: 'v1',
		kind: 'Pod',
		metadata: { name, namespace, labels: { [RUN_LABEL]: site.runId } },
		spec: {
			...(site.nodeName === undefined ? {} : { nodeName: site.nodeName }),
			...(site.nodeSelector && { nodeSelector: site.nodeSelector }),
			...(serviceAccountName === undefined ? {} : { serviceAccountName }),
			...(runtimeClassName !== undefined && site.runtimeClasses.has(runtimeClassName) ? { runtimeClassName } : {}),
			// None at all, so that the service account's are added as they would be.
			...(target.imagePullSecrets.length > 0 && {
				imagePullSecrets: target.imagePullSecrets.map((secret) => ({ name: secret })),
			}),
			restartPolicy: 'Never',
			activeDeadlineSeconds: site.deadlineSeconds,
			terminationGracePeriodSeconds: 0,
			automountServiceAccountToken: false,
			enableServiceLinks: false,
			hostNetwork: site.hostNetwork,
			tolerations: site.tolerations,
			// As strict as clusters may demand of Pods: https://kubernetes.io/docs/concepts/security/pod-security-standards/
			securityContext: { runAsNonRoot: true, runAsUser: 65_534, seccompProfile: { type: 'RuntimeDefault' } },
			...contentOf(target, site),
		},
	};
}

function contentOf({ kind, image, imagePullPolicy }: PullTarget, { pauseImage }: PodSite): object {
	// Without `Always`, an image that another Pod had pulled would need neither a registry nor a secret.
	const pullPolicy = imagePullPolicy === 'Never' ? 'Never' : 'Always';
	if (kind === 'container' || pauseImage === undefined) {
		return { containers: [container({ image, imagePullPolicy: pullPolicy, command: [NO_PROGRAM] })] };
	}
	return {
		volumes: [{ name: 'image', image: { reference: image, pullPolicy } }],
		containers: [
			container({
				image: pauseImage,
				imagePullPolicy: 'IfNotPresent',
				volumeMounts: [{ name: 'image', mountPath: '/image', readOnly: true }],
			}),
		],
	};
}

function container(fields: object): object {
	return {
		name: CONTAINER,
		...fields,
		resources: { requests: { cpu: '1m', memory: '8Mi' }, limits: { cpu: '100m', memory: '64Mi' } },
		securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
	};
}

/** Where the Pod made for a target is not what production has. */
export function notesOf(target: PullTarget, site: PodSite): string[] {
	const { runtimeClassName: name, kind } = target;
	return [
		...(name !== undefined && !site.runtimeClasses.has(name)
			? [`It was pulled without the RuntimeClass \`${name}\`, which the node has no handler for.`]
			: []),
		...(kind === 'imageVolume' && site.pauseImage === undefined
			? ['It was pulled as the image of a container, since the node cannot mount image volumes.']
			: []),
	];
}
