import { join } from 'node:path';
import { requireDocker } from './docker.js';
import { PullTestError } from './error.js';
import { hostsFiles } from './hosts-toml.js';
import { ImageStore } from './image-store.js';
import type { KindOptions } from './kind.js';
import { createKindCluster, type KindCluster, nodeOf } from './kind-cluster.js';
import { createKindNode, type KindNode } from './kind-node.js';
import { findKind } from './kind-program.js';
import { DEFAULT_NODE_IMAGE } from './kind-releases.js';
import { type NodeView, readNodes } from './node.js';
import { DEFAULT_PULL_LIMITS } from './target.js';

/** A node that can pull. */
export interface Booted {
	readonly node: KindNode;
	readonly view: NodeView;
	/** Bytes on the disk that images are on. */
	readonly free: number;
	readonly images: ImageStore;
	readonly pauseImage?: string;
}

export interface BootOptions extends KindOptions {
	readonly name: string;
	readonly signal: AbortSignal;
	/** From now on there may be this cluster, and it is this run's. */
	readonly onBegin: (cluster: KindCluster) => void;
}

/**
 * From nothing to a node that can pull.
 *
 * @throws {PullTestError}
 */
export async function bootKind(options: BootOptions): Promise<Booted> {
	const { programs, platform, cacheFolder, kindPath, name, runId, folder, signal } = options;
	await requireDocker(programs, platform);
	const kind = await findKind({ programs, cacheFolder, platform, ...(kindPath !== undefined && { kindPath }) });
	const cluster = { kind, name, kubeconfig: join(folder, `${name}.kubeconfig`) };
	await createKindCluster({
		programs,
		cluster,
		runId,
		nodeImage: options.nodeImage ?? DEFAULT_NODE_IMAGE,
		parallel: (options.limits ?? DEFAULT_PULL_LIMITS).parallel,
		logs: join(folder, `${name}-logs`),
		signal,
		onBegin: () => options.onBegin(cluster),
	});
	return furnish(createKindNode(programs, nodeOf(name)), options);
}

async function furnish(node: KindNode, { name, hosts = {}, localRegistries = [] }: BootOptions): Promise<Booted> {
	const [gateway, free, images, nodes] = await Promise.all([
		node.gateway(),
		node.freeSpace(),
		node.crictl.images(),
		readNodes(node.kubectl),
	]);
	if ('failure' in nodes) throw new PullTestError(noAnswer(name, nodes.failure));
	const files = hostsFiles({ hosts, local: localRegistries, ...(gateway !== undefined && { gateway }) });
	const failure = await node.writeCerts(files);
	if (failure !== undefined) throw new PullTestError(noAnswer(name, failure));
	const [view] = nodes.items;
	if (!view) throw new PullTestError(`The kind cluster \`${name}\` has no node. Try again.`);
	// The image that only waits: every node has it.
	const pauseImage = images.flatMap(({ repoTags }) => repoTags).find((name) => /\/pause:/.test(name));
	return {
		node,
		view,
		free,
		images: new ImageStore(node.crictl, images),
		...(pauseImage !== undefined && { pauseImage }),
	};
}

function noAnswer(name: string, failure: string): string {
	return `The node of the kind cluster \`${name}\` started, but does not answer: ${failure}. Try again.`;
}
