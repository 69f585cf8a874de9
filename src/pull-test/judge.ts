import { type Diagnosis, diagnose } from '../diagnosis/diagnose.js';
import type { Evidence } from '../diagnosis/evidence.js';
import type { DiagnosisId } from '../diagnosis/ids.js';
import type { Verdict } from './observation.js';
import type { PullOutcome, PullTarget, Seen } from './target.js';

/** What the node or the registry suffers from, and no image: another time or another node it may well be pulled. */
const NOT_THE_IMAGE: ReadonlySet<DiagnosisId> = new Set<DiagnosisId>([
	'rate-limited',
	'registry-server-error',
	'kubelet-pull-qps',
	'pull-deadline-exceeded',
	'no-space-left',
	'dns-server-failure',
	'network-timeout',
	'network-reset',
	'runtime-endpoint-unavailable',
	'runtime-api-mismatch',
	'sandbox-image-failure',
	'runtime-handler-missing',
]);

/** What a missing secret looks like. */
const REFUSALS: ReadonlySet<DiagnosisId> = new Set<DiagnosisId>([
	'access-denied-or-not-found',
	'unauthorized-no-credentials',
	'unauthorized-bad-credentials',
	'forbidden',
	'pull-secret-missing-or-malformed',
	'tag-not-found',
	'repository-not-found',
]);

/** How often something has to fail that waiting alone can mend. */
const ENOUGH_ATTEMPTS = 2;

/** What the outcome of a pull is evidence of; the failure itself first. */
export function evidenceOf(outcome: PullOutcome): Evidence[] {
	const failure = outcome.status === 'failed' ? [outcome] : [];
	// The pull's own events repeat the failure.
	const beside = outcome.seen.filter(({ reason }) => reason === 'FailedToRetrieveImagePullSecret');
	return [...failure, ...beside].map(({ reason, message }) => ({ from: 'kubelet', reason, message }));
}

/** What the failure stands for; the first diagnosis is the answer. */
export function explainPull(outcome: PullOutcome): [Diagnosis, ...Diagnosis[]] | undefined {
	const evidence = evidenceOf(outcome);
	return outcome.status === 'failed' ? diagnose(evidence) : undefined;
}

/** Whether it is worth waiting for the next attempt. */
export function mayMend(failure: Seen, attempts: number): boolean {
	const [{ retry }] = diagnose({ from: 'kubelet', ...failure });
	return retry && attempts < ENOUGH_ATTEMPTS;
}

/** The outcome of a failure: of the image, or of something else that kept it from being pulled. */
export function outcomeOf(failure: Seen, { unknownCredentials }: Pick<PullTarget, 'unknownCredentials'>) {
	const [{ id, title }] = diagnose({ from: 'kubelet', ...failure });
	const { reason, message } = failure;
	if (unknownCredentials !== undefined && REFUSALS.has(id)) {
		const why = `The registry refused, but nobody here knows ${unknownCredentials}. Map it under \`credentials\` in the configuration to test it. The node said: ${message}`;
		return { status: 'inconclusive', why } as const;
	}
	if (NOT_THE_IMAGE.has(id)) {
		const why = `${sentence(title)} That says nothing about the image. The node said: ${message}`;
		return { status: 'inconclusive', why } as const;
	}
	return { status: 'failed', reason, message } as const;
}

function sentence(title: string): string {
	return /[.!?]$/.test(title) ? title : `${title}.`;
}

/** What a verdict comes to as it stands; whether it is worth waiting for more is another question. */
export function concludeVerdict(verdict: Verdict, target: PullTarget) {
	if (verdict.status === 'failed') return outcomeOf(verdict, target);
	if (verdict.status === 'refused') {
		const why = `The node refused the Pod before it came to the image: ${verdict.reason}: ${verdict.message}`;
		return { status: 'inconclusive', why } as const;
	}
	const { isComplete: _all, ...pulled } = verdict;
	return pulled;
}

/** Whether anything that may still come would change the verdict or add to it. */
export function isDecisive(verdict: Verdict): boolean {
	if (verdict.status === 'pulled') return verdict.isComplete;
	return verdict.status === 'refused' || !mayMend(verdict, verdict.attempts);
}
