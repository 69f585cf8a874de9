import type { HostSettings } from '../registry/endpoint.js';
import type { Quota } from '../registry/quota.js';
import { DiskBudget, inPullOrder } from './budget.js';
import type { Programs } from './exec.js';
import { type Booted, bootKind } from './kind-boot.js';
import { deleteKindCluster, type KindCluster, nodeOf } from './kind-cluster.js';
import { forgetState, keepState } from './kind-state.js';
import { applyScene, siteOf } from './node.js';
import { NO_SURROUNDINGS, type Surroundings } from './objects.js';
import { pullPods } from './pull-pods.js';
import { screen } from './screen.js';
import { createRedactor, secretTextsOf } from './secret-texts.js';
import {
	type Closing,
	DEFAULT_PULL_LIMITS,
	type OnOutcome,
	type PullLimits,
	type PullTarget,
	type PullTester,
} from './target.js';

export interface KindOptions {
	readonly programs: Programs;
	/** Node's name of this machine's platform: `linux-x64`. */
	readonly platform: string;
	/** Eight or more characters of a-z and 0-9 that no other run has. */
	readonly runId: string;
	/** For temporary files, and for what is kept of a node that did not start. Absolute. */
	readonly folder: string;
	/** Where downloads are kept from run to run. Absolute. */
	readonly cacheFolder: string;
	/** A name of its own for the cluster; one that exists is an error. */
	readonly clusterName?: string;
	readonly nodeImage?: string;
	readonly kindPath?: string;
	/** Leaves the cluster to be looked into. */
	readonly keepCluster?: boolean;
	/** Where it is noted that there is a cluster to delete, for whoever comes after a run that was killed. */
	readonly stateFile?: string;
	readonly surroundings?: Surroundings;
	readonly hosts?: Readonly<Record<string, HostSettings>>;
	/** Registries at loopback addresses of this machine that the node may reach, besides those in `hosts`. */
	readonly localRegistries?: readonly string[];
	/** What Docker Hub has left for this address, where that is known. */
	readonly hubQuota?: Quota;
	readonly limits?: PullLimits;
	readonly signal?: AbortSignal;
}

/** Pulls in a kind cluster that is there for this run alone. */
export function createKindTester(options: KindOptions): PullTester {
	return new KindTester(options);
}

class KindTester implements PullTester {
	readonly #name: string;
	readonly #abort = new AbortController();
	#boot: Promise<Booted> | undefined;
	#pods = 0;
	/** The cluster that this run has made, or is about to make. */
	#cluster: KindCluster | undefined;

	constructor(readonly options: KindOptions) {
		this.#name = options.clusterName || `pullproof-${options.runId}`;
		options.signal?.addEventListener('abort', () => this.#abort.abort());
		if (options.signal?.aborted) this.#abort.abort();
	}

	prepare(): void {
		// Whoever pulls is told when it fails.
		this.#start().catch(() => undefined);
	}

	async pull(targets: readonly PullTarget[], onOutcome: OnOutcome): Promise<void> {
		if (targets.length === 0) return;
		const { node, view, free, images, pauseImage } = await this.#start();
		const { runId, surroundings = NO_SURROUNDINGS, limits = DEFAULT_PULL_LIMITS, hubQuota } = this.options;
		const means = { platform: view.platform, free, ...(hubQuota && { hubQuota }) };
		const possible = inPullOrder(screen(targets, means, onOutcome));
		if (possible.length === 0) return;
		const { kubectl } = node;
		await applyScene(kubectl, possible, { runId, surroundings, handlers: view.handlers, namespaceOf: (name) => name });
		const site = siteOf(view, { runId, surroundings, limits, ...(pauseImage !== undefined && { pauseImage }) });
		await pullPods(
			possible.map((target) => ({ target, name: `pull-${++this.#pods}`, namespace: target.namespace, site })),
			{
				kubectl,
				runId,
				scopes: ['/api/v1'],
				limits,
				budget: new DiskBudget(free),
				removeImage: (image) => images.remove(image),
				redact: createRedactor(secretTextsOf(surroundings.secrets)),
				signal: this.#abort.signal,
			},
			({ target }, outcome) => onOutcome(target, outcome),
		);
	}

	async close(): Promise<Closing> {
		this.#abort.abort();
		await this.#boot?.catch(() => undefined);
		const { programs, keepCluster = false, stateFile } = this.options;
		if (this.#cluster === undefined) return { left: [] };
		if (keepCluster) {
			forgetState(stateFile);
			const look = `docker exec ${nodeOf(this.#name)} kubectl get pods -A`;
			return { left: [`The kind cluster \`${this.#name}\` is kept, as asked for. Look into it with \`${look}\`.`] };
		}
		const left = await deleteKindCluster(programs, this.#cluster);
		if (left !== undefined) return { left: [left] };
		this.#cluster = undefined;
		forgetState(stateFile);
		return { left: [] };
	}

	#start(): Promise<Booted> {
		this.#boot ??= bootKind({
			...this.options,
			name: this.#name,
			signal: this.#abort.signal,
			onBegin: (cluster) => {
				this.#cluster = cluster;
				keepState(this.options.stateFile, cluster);
			},
		});
		return this.#boot;
	}
}
