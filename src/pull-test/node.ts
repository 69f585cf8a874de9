import { formatPlatform, type Platform, runsOn } from '../registry/platform.js';
import { PullTestError } from './error.js';
import { failureOf } from './exec.js';
import { type Kubectl, listOf, readObjects } from './kubectl.js';
import { runtimeClassesFor, type Surroundings, sceneFor } from './objects.js';
import type { PodSite } from './pods.js';
import type { PullLimits, PullTarget } from './target.js';

/** What a pull test wants to know of a node. */
export interface NodeView {
	readonly name: string;
	readonly platform: Platform;
	/** Of its RuntimeClasses; empty where the node does not tell. */
	readonly handlers: ReadonlySet<string>;
	/** Kubernetes' minor version. */
	readonly minor?: number;
}

interface NodeObject {
	readonly metadata?: { readonly name?: string };
	readonly status?: {
		readonly nodeInfo?: {
			readonly operatingSystem?: string;
			readonly architecture?: string;
			readonly kubeletVersion?: string;
		};
		readonly runtimeHandlers?: readonly { readonly name?: string }[];
	};
}

export async function readNodes(
	kubectl: Kubectl,
	selector?: string,
): Promise<{ items: NodeView[] } | { failure: string }> {
	const nodes = await readObjects<NodeObject>(kubectl, ['nodes', ...(selector === undefined ? [] : ['-l', selector])]);
	if ('failure' in nodes) return nodes;
	return { items: nodes.items.map(viewOf) };
}

function viewOf({ metadata = {}, status = {} }: NodeObject): NodeView {
	const { operatingSystem = 'linux', architecture = '', kubeletVersion = '' } = status.nodeInfo ?? {};
	const minor = /^v?1\.(\d+)/.exec(kubeletVersion)?.[1];
	return {
		name: metadata.name ?? '',
		platform: { os: operatingSystem, architecture },
		handlers: new Set((status.runtimeHandlers ?? []).map(({ name = '' }) => name)),
		...(minor !== undefined && { minor: Number(minor) }),
	};
}

/** Why a target cannot be pulled on nodes of this kind; `undefined` when it can. */
export function whyNotHere({ platforms }: PullTarget, { platform }: Pick<NodeView, 'platform'>): string | undefined {
	if (platforms.length === 0 || platforms.some((wanted) => sameArchitecture(wanted, platform))) return undefined;
	const wanted = platforms.map(formatPlatform).join(', ');
	return `The node here is ${formatPlatform(platform)}, and the image is wanted for ${wanted}: that is proven by the probe only.`;
}

function sameArchitecture(wanted: Platform, node: Platform): boolean {
	return runsOn({ os: wanted.os, architecture: wanted.architecture }, node);
}

interface SiteOptions {
	readonly runId: string;
	readonly surroundings: Surroundings;
	readonly limits: PullLimits;
	readonly pauseImage?: string;
}

/** The first version that can mount an image as a volume; there is a feature gate until 1.35. */
const FIRST_WITH_VOLUMES = 31;

/** A throw-away node: Pods go straight to it, in its own network, since it may have no other and is not even ready. */
export function siteOf(
	{ name, handlers, minor = 0 }: NodeView,
	{ runId, surroundings, limits, pauseImage }: SiteOptions,
): PodSite {
	const { runtimeClasses } = surroundings;
	return {
		runId,
		nodeName: name,
		hostNetwork: true,
		tolerations: [{ operator: 'Exists' }],
		...(pauseImage !== undefined && minor >= FIRST_WITH_VOLUMES && { pauseImage }),
		runtimeClasses: new Set(runtimeClasses.filter(({ handler }) => handlers.has(handler)).map((known) => known.name)),
		deadlineSeconds: deadlineSecondsOf(limits),
	};
}

export function deadlineSecondsOf({ perImageMs }: PullLimits): number {
	return Math.ceil(perImageMs / 1_000) + 60;
}

interface SceneOptions {
	readonly runId: string;
	readonly surroundings: Surroundings;
	readonly handlers: ReadonlySet<string>;
	readonly namespaceOf: (namespace: string) => string;
}

/**
 * Makes what the Pods need around them. What is wrong with an object shows later, as the Pods that miss it.
 *
 * @throws {PullTestError} when the cluster does not answer at all, or does not allow it
 */
export async function applyScene(
	kubectl: Kubectl,
	targets: readonly PullTarget[],
	options: SceneOptions,
): Promise<void> {
	const { runId, surroundings, handlers, namespaceOf } = options;
	// In one call: kubectl goes through a list in its order.
	const objects = [
		...sceneFor(targets, surroundings, runId, namespaceOf),
		...runtimeClassesFor(surroundings.runtimeClasses, handlers, runId),
	];
	if (objects.length === 0) return;
	// Server-side, so that no annotation repeats a secret; some of it exists, such as the namespace `default`.
	const args = ['apply', '--server-side', '--force-conflicts', '--field-manager=pullproof', '-f', '-'];
	const result = await kubectl.run(args, { input: listOf(objects) });
	if (result.problem !== undefined || /connection (?:refused|to the server)/i.test(result.stderr)) {
		throw new PullTestError(`The cluster for the pull test does not answer: ${failureOf('kubectl', result)}.`);
	}
	if (/\(Forbidden\)/.test(result.stderr)) {
		throw new PullTestError(
			`The pull test may not make what it needs in the cluster: ${failureOf('kubectl', result)}. Allow it, or let it use the namespaces that are there.`,
		);
	}
}
