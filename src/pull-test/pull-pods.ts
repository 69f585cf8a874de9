import { createBatch } from './batch.js';
import type { DiskBudget } from './budget.js';
import { createPods, deletePods, isAboutImage, type NamedPod, type Refusal } from './create-pods.js';
import type { Kubectl } from './kubectl.js';
import { type EventView, PodObservation, type PodView } from './observation.js';
import { notesOf, type PodSite, podFor, RUN_LABEL } from './pods.js';
import { runBounded } from './run-bounded.js';
import type { FailedPull, InconclusivePull, PullLimits, PullOutcome, PullTarget } from './target.js';
import { minutes, Waiting } from './waiting.js';
import { keepWatching } from './watch.js';

/** A Pod to be made for a target. */
export interface PodJob {
	readonly target: PullTarget;
	readonly name: string;
	/** As it is called in this cluster. */
	readonly namespace: string;
	readonly site: PodSite;
}

export interface PodPullOptions {
	readonly kubectl: Kubectl;
	readonly runId: string;
	/** API paths to watch below: `/api/v1`, or those of single namespaces. */
	readonly scopes: readonly string[];
	readonly limits: PullLimits;
	readonly budget: DiskBudget;
	/** Deletes an image from the node; absent where that is not ours to do. */
	readonly removeImage?: (image: string) => Promise<void>;
	readonly redact: (text: string) => string;
	readonly signal?: AbortSignal;
}

/** Makes the Pods, a few at a time, and tells what the kubelet makes of each. */
export async function pullPods(
	jobs: readonly PodJob[],
	options: PodPullOptions,
	tell: (job: PodJob, outcome: PullOutcome) => void,
): Promise<void> {
	await new PodPull(options, tell).run(jobs);
}

class PodPull {
	readonly #waiting = new Map<string, Waiting>();
	readonly #create: (pod: NamedPod) => Promise<Refusal>;
	readonly #delete: (job: PodJob) => Promise<boolean>;
	/** Why nothing more is tried. */
	#over: string | undefined;

	constructor(
		readonly options: PodPullOptions,
		readonly tell: (job: PodJob, outcome: PullOutcome) => void,
	) {
		this.#create = createBatch((pods) => createPods(options.kubectl, pods));
		this.#delete = createBatch(async (done) => {
			await deletePods(options.kubectl, done);
			return done.map(() => true);
		});
	}

	async run(jobs: readonly PodJob[]): Promise<void> {
		const { limits, budget, signal } = this.options;
		const cancel = () => this.#end('The run was cancelled.');
		const timer = setTimeout(
			() => this.#end(`All pulls together took more than ${minutes(limits.totalMs)}.`),
			limits.totalMs,
		);
		signal?.addEventListener('abort', cancel);
		if (signal?.aborted) cancel();
		const watches = this.#watch();
		try {
			const room = { parallel: limits.parallel, mayStart: ({ target }: PodJob) => budget.take(target) };
			await runBounded(jobs, room, (job) => this.#pull(job));
		} finally {
			for (const stop of watches) stop();
			clearTimeout(timer);
			signal?.removeEventListener('abort', cancel);
		}
	}

	#watch(): (() => void)[] {
		const { kubectl, runId, scopes } = this.options;
		const onLost = (why: string) => this.#end(why);
		const selector = encodeURIComponent(`${RUN_LABEL}=${runId}`);
		return scopes.flatMap((scope) => [
			keepWatching(kubectl, `${scope}/pods?labelSelector=${selector}`, {
				onObject: (pod: PodView) => this.#see(pod.metadata, (observation) => observation.seePod(pod)),
				onLost,
			}),
			keepWatching(kubectl, `${scope}/events?fieldSelector=${encodeURIComponent('involvedObject.kind=Pod')}`, {
				onObject: (event: EventView) => this.#see(event.involvedObject, (observation) => observation.seeEvent(event)),
				onLost,
			}),
		]);
	}

	#see(
		{ namespace, name }: { namespace?: string; name?: string } = {},
		note: (observation: PodObservation) => void,
	): void {
		const waiting = this.#waiting.get(`${namespace}/${name}`);
		if (!waiting) return;
		note(waiting.observation);
		waiting.update();
	}

	#end(why: string): void {
		this.#over ??= why;
		for (const waiting of this.#waiting.values()) waiting.end(why);
	}

	async #pull(job: PodJob): Promise<void> {
		if (this.#over !== undefined) {
			this.tell(job, { status: 'not-checked', why: `Its turn did not come. ${this.#over}`, seen: [], notes: [] });
			return this.#cleanUp(job);
		}
		const { target, name, namespace, site } = job;
		const place = site.pauseImage === undefined ? 'container' : target.kind;
		const waiting = new Waiting(target, new PodObservation(target.image, place), this.options.limits);
		this.#waiting.set(`${namespace}/${name}`, waiting);
		const { refused } = await this.#create({ name, namespace, spec: podFor(target, name, namespace, site) });
		if (refused !== undefined) waiting.end('');
		const conclusion = refused === undefined ? await waiting.conclusion : outcomeOfRefusal(refused);
		const { seen } = waiting.observation;
		this.#waiting.delete(`${namespace}/${name}`);
		this.tell(job, redactOutcome({ ...conclusion, seen, notes: notesOf(target, site) }, this.options.redact));
		await this.#cleanUp(job);
	}

	/** What is left when it is over, goes with the cluster or the namespace. */
	async #cleanUp(job: PodJob): Promise<void> {
		const { budget, removeImage } = this.options;
		if (this.#over === undefined) await this.#delete(job);
		if (!budget.release(job.target).isLast) return;
		if (this.#over === undefined) await removeImage?.(job.target.image);
		budget.remove(job.target);
	}
}

function outcomeOfRefusal(refusal: string): FailedPull | InconclusivePull {
	if (isAboutImage(refusal)) return { status: 'failed', reason: 'Invalid', message: refusal };
	return { status: 'inconclusive', why: `The API server did not take the Pod, so nothing was pulled: ${refusal}` };
}

function redactOutcome(outcome: PullOutcome, redact: (text: string) => string): PullOutcome {
	const seen = outcome.seen.map(({ reason, message }) => ({ reason: redact(reason), message: redact(message) }));
	if (outcome.status === 'failed') {
		return { ...outcome, seen, reason: redact(outcome.reason), message: redact(outcome.message) };
	}
	return outcome.status === 'inconclusive' ? { ...outcome, seen, why: redact(outcome.why) } : { ...outcome, seen };
}
