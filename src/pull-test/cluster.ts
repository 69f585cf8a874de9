import { formatPlatform, type Platform } from '../registry/platform.js';
import { DiskBudget, inPullOrder } from './budget.js';
import { readPlatforms, readRuntimeClasses } from './cluster-facts.js';
import { failureOf, type Programs } from './exec.js';
import { createKubectl, type Kubectl } from './kubectl.js';
import { mergeOutcomes } from './merge-outcomes.js';
import { applyScene, deadlineSecondsOf, whyNotHere } from './node.js';
import { NO_SURROUNDINGS, type Surroundings } from './objects.js';
import { NODE_SECRET } from './plan-secrets.js';
import { type PodSite, RUN_LABEL } from './pods.js';
import { type PodJob, pullPods } from './pull-pods.js';
import { createRedactor, secretTextsOf } from './secret-texts.js';
import {
	type Closing,
	DEFAULT_PULL_LIMITS,
	type OnOutcome,
	type PullLimits,
	type PullOutcome,
	type PullTarget,
	type PullTester,
} from './target.js';

export interface ClusterOptions {
	readonly programs: Programs;
	/** A path, or the name to look up on the PATH. */
	readonly kubectl?: string;
	/** kubectl's own without. */
	readonly kubeconfig?: string;
	readonly context?: string;
	/** Eight or more characters of a-z and 0-9 that no other run has. */
	readonly runId: string;
	/**
	 * `own`: namespaces of this run stand in for those of the manifests, and get the secrets that are given.
	 * `existing`: Pods go to the namespaces that are there, and use what is in them; nothing but the Pods is made.
	 */
	readonly namespaces: 'own' | 'existing';
	/** The nodes to pull on, by their labels; all without. Those that are chosen so may have taints. */
	readonly nodeSelector?: Readonly<Record<string, string>>;
	readonly surroundings?: Surroundings;
	readonly limits?: PullLimits;
	readonly signal?: AbortSignal;
}

/** Pulls on the nodes of a cluster that is there, one Pod for each architecture, and leaves nothing but the images in its nodes' caches. */
export function createClusterTester(options: ClusterOptions): PullTester {
	return new ClusterTester(options);
}

class ClusterTester implements PullTester {
	readonly #kubectl: Kubectl;
	/** The names of namespaces in the cluster, by those in the manifests. */
	readonly #namespaces = new Map<string, string>();
	#hasMade = false;

	constructor(readonly options: ClusterOptions) {
		const { programs, kubectl = 'kubectl', kubeconfig, context } = options;
		const prefix = [
			...(kubeconfig === undefined ? [] : ['--kubeconfig', kubeconfig]),
			...(context === undefined ? [] : ['--context', context]),
		];
		this.#kubectl = createKubectl(programs, { program: kubectl, prefix });
	}

	prepare(): void {
		// The cluster is there already.
	}

	async pull(wanted: readonly PullTarget[], onOutcome: OnOutcome): Promise<void> {
		const targets = wanted.map(withoutNodeSecret);
		if (targets.length === 0) return;
		const tell: OnOutcome = (target, outcome) =>
			onOutcome(wanted.find(({ id }) => id === target.id) ?? target, outcome);
		const { runId, nodeSelector, surroundings = NO_SURROUNDINGS } = this.options;
		const { limits = DEFAULT_PULL_LIMITS, signal } = this.options;
		const platforms = await readPlatforms(this.#kubectl, nodeSelector);
		const runtimeClasses = await readRuntimeClasses(this.#kubectl, targets);
		const jobs = inPullOrder(targets).flatMap((target, index) =>
			platforms
				.filter((platform) => whyNotHere(target, { platform }) === undefined)
				.map((platform) => ({
					target,
					platform,
					name: `pullproof-${runId}-${index + 1}-${platform.architecture}`,
					namespace: this.#namespaceOf(target.namespace),
					site: this.#siteOn(platform, runtimeClasses),
				})),
		);
		for (const target of targets) {
			if (jobs.some((job) => job.target === target)) continue;
			const [platform = { os: 'linux', architecture: '' }] = platforms;
			tell(target, { status: 'not-checked', why: whyNotHere(target, { platform }) ?? '', seen: [], notes: [] });
		}
		if (jobs.length === 0) return;
		await this.#furnish(jobs);
		const parts = new Map<PullTarget, Map<string, PullOutcome>>();
		await pullPods(
			jobs,
			{
				kubectl: this.#kubectl,
				runId,
				scopes: [...new Set(jobs.map(({ namespace }) => `/api/v1/namespaces/${encodeURIComponent(namespace)}`))],
				limits,
				// The kubelets look after their disks.
				budget: new DiskBudget(Number.POSITIVE_INFINITY),
				redact: createRedactor(secretTextsOf(surroundings.secrets)),
				...(signal && { signal }),
			},
			(job, outcome) => {
				const { target } = job;
				const known = parts.get(target) ?? new Map<string, PullOutcome>();
				parts.set(target, known.set(platformOf(job, jobs), outcome));
				if (known.size === jobs.filter((other) => other.target === target).length) {
					tell(target, mergeOutcomes(known, target, platforms));
				}
			},
		);
	}

	async close(): Promise<Closing> {
		if (!this.#hasMade) return { left: [] };
		const selector = `${RUN_LABEL}=${this.options.runId}`;
		const commands =
			this.options.namespaces === 'own'
				? [['delete', 'namespaces', '-l', selector, '--wait=false']]
				: [...this.#namespaces.values()].map((name) => ['delete', 'pods', '-n', name, '-l', selector, '--wait=false']);
		const left: string[] = [];
		for (const command of commands) {
			const result = await this.#kubectl.run(command);
			if (result.code === 0) continue;
			left.push(
				`What this run made in the cluster could not be deleted (${failureOf('kubectl', result)}). Delete it with \`kubectl ${command.join(' ')}\`.`,
			);
		}
		this.#hasMade = left.length > 0;
		return { left };
	}

	#namespaceOf(name: string): string {
		const { namespaces, runId } = this.options;
		const known =
			this.#namespaces.get(name) ?? (namespaces === 'own' ? `pullproof-${runId}-${this.#namespaces.size + 1}` : name);
		this.#namespaces.set(name, known);
		return known;
	}

	#siteOn({ os, architecture }: Platform, runtimeClasses: ReadonlySet<string>): PodSite {
		const { runId, nodeSelector, limits = DEFAULT_PULL_LIMITS } = this.options;
		return {
			runId,
			nodeSelector: { ...nodeSelector, 'kubernetes.io/os': os, 'kubernetes.io/arch': architecture },
			hostNetwork: false,
			tolerations: nodeSelector === undefined ? [] : [{ operator: 'Exists' }],
			runtimeClasses,
			deadlineSeconds: deadlineSecondsOf(limits),
		};
	}

	async #furnish(jobs: readonly PodJob[]): Promise<void> {
		this.#hasMade = true;
		if (this.options.namespaces === 'existing') return;
		const { runId, surroundings = NO_SURROUNDINGS } = this.options;
		await applyScene(
			this.#kubectl,
			jobs.map(({ target }) => target),
			{
				runId,
				surroundings: { ...surroundings, runtimeClasses: [] },
				handlers: new Set(),
				namespaceOf: (name) => this.#namespaceOf(name),
			},
		);
	}
}

/** These nodes have what nodes have. */
function withoutNodeSecret(target: PullTarget): PullTarget {
	return { ...target, imagePullSecrets: target.imagePullSecrets.filter((name) => name !== NODE_SECRET) };
}

function platformOf(job: PodJob, jobs: readonly (PodJob & { platform: Platform })[]): string {
	const found = jobs.find(({ name }) => name === job.name);
	return found ? formatPlatform(found.platform) : '';
}
