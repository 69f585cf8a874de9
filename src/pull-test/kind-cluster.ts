import { rmSync } from 'node:fs';
import { PullTestError } from './error.js';
import { failureOf, type Programs } from './exec.js';
import { clusterConfig } from './kind-config.js';

/** All that one has to know to delete a cluster. */
export interface KindCluster {
	/** Path or name of kind itself. */
	readonly kind: string;
	readonly name: string;
	/** A kubeconfig of its own: the user's stays as it is. Absolute. */
	readonly kubeconfig: string;
}

export interface KindClusterOptions {
	readonly programs: Programs;
	readonly cluster: KindCluster;
	readonly runId: string;
	readonly nodeImage: string;
	readonly parallel: number;
	/** For the node's logs, where it does not start. Absolute. */
	readonly logs: string;
	readonly signal: AbortSignal;
	/** From now on there may be a cluster, and it is this run's. */
	readonly onBegin: () => void;
}

/** Milliseconds, with the download of the node image. */
const CREATE_TIMEOUT = 15 * 60_000;
const LOGS_TIMEOUT = 2 * 60_000;
const PAUSE = 1_000;

export function nodeOf(cluster: string): string {
	return `${cluster}-control-plane`;
}

/**
 * Creates the cluster, whose API server then answers; its node need not be ready for anything else.
 *
 * @throws {PullTestError} says why, and where the node's logs are
 */
export async function createKindCluster(options: KindClusterOptions): Promise<void> {
	const { programs, cluster, nodeImage, signal } = options;
	await requireFreeName(options);
	options.onBegin();
	const result = await programs.run({
		...kindCommand(cluster, 'create', 'cluster', '--config', '-', '--retain'),
		input: clusterConfig(options),
		timeoutMs: CREATE_TIMEOUT,
		signal,
	});
	if (result.code === 0) return;
	if (result.problem === 'cancelled') {
		// What kind has asked Docker for may be a moment in coming.
		await pause();
		throw new PullTestError('The run was cancelled while the cluster started.');
	}
	const logs = await keepLogs(options);
	throw new PullTestError(
		`The kind cluster for the pull test did not start with ${nodeImage}: ${failureOf('kind', result)}.${logs} Try again, or another \`node-image\`.`,
	);
}

/** Docker it is, whatever this machine's kind is set to. */
const PROVIDER = { KIND_EXPERIMENTAL_PROVIDER: 'docker' };

function kindCommand({ kind, name, kubeconfig }: KindCluster, ...args: string[]) {
	return { program: kind, args: [...args, '--name', name], env: { ...PROVIDER, KUBECONFIG: kubeconfig } };
}

/** A cluster of somebody else's is never touched. */
async function requireFreeName({ programs, cluster: { kind, name } }: KindClusterOptions): Promise<void> {
	const { stdout } = await programs.run({
		program: kind,
		args: ['get', 'clusters', '-q'],
		env: PROVIDER,
		timeoutMs: 60_000,
	});
	if (!stdout.split('\n').includes(name)) return;
	throw new PullTestError(
		`There is a kind cluster \`${name}\` already, and it is not this run's. Choose another name, or delete it with \`kind delete cluster --name ${name}\`.`,
	);
}

/** Keeps what the node logged, since the node goes. */
async function keepLogs({ programs, cluster, logs }: KindClusterOptions): Promise<string> {
	const { code } = await programs.run({ ...kindCommand(cluster, 'export', 'logs', logs), timeoutMs: LOGS_TIMEOUT });
	return code === 0 ? ` Its logs are in ${logs}.` : '';
}

function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, PAUSE));
}

/** A cluster that is being deleted may have a container that Docker is only about to make. */
const MOST_DELETIONS = 3;

/** Deletes a cluster that this run made, also one half made. Returns what is left, in one sentence; `undefined` when all is gone. */
export async function deleteKindCluster(programs: Programs, cluster: KindCluster): Promise<string | undefined> {
	const { name, kubeconfig } = cluster;
	let failure = '';
	for (let round = 0; round < MOST_DELETIONS; round++) {
		const deleted = await programs.run({ ...kindCommand(cluster, 'delete', 'cluster', '-q'), timeoutMs: 120_000 });
		failure = deleted.code === 0 ? '' : failureOf('kind', deleted);
		const label = `label=io.x-k8s.kind.cluster=${name}`;
		const rest = await programs.run({ program: 'docker', args: ['ps', '-aq', '--filter', label], timeoutMs: 30_000 });
		if (rest.code === 0 && rest.stdout.trim() === '') {
			rmSync(kubeconfig, { force: true });
			return undefined;
		}
		if (rest.code !== 0) failure ||= failureOf('docker', rest);
		await pause();
	}
	const reason = failure === '' ? '' : ` (${failure})`;
	return `The kind cluster \`${name}\` could not be deleted${reason}. Delete it with \`kind delete cluster --name ${name}\`.`;
}
