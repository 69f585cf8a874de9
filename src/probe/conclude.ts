import type { ClusterIdentity } from '../credentials/cluster-identity.js';
import type { ProbeOutcome } from '../registry/outcome.js';
import type { FailedVerdict, Standing, Verdict } from '../registry/verdict.js';

/**
 * What the answers together say of the cluster's pull, beyond what one registry answer can:
 *
 * - `private`: it is there, and the cluster would ask without credentials
 * - `not-verifiable`: nobody here knows the credentials that the cluster has
 * - `pull-secret-malformed`: the kubelet gives up before it asks
 */
export type ConclusionVerdict = Verdict | 'private' | 'not-verifiable' | 'pull-secret-malformed';

export interface Conclusion {
	readonly status: Standing;
	readonly verdict: ConclusionVerdict;
	/** The answer that decided; absent where none was needed. */
	readonly outcome?: ProbeOutcome;
}

export interface Answers {
	/** In the cluster's name. */
	readonly cluster: ProbeOutcome;
	/** In the name of this machine's own login, where the cluster's answer left something open. */
	readonly runner?: ProbeOutcome;
}

/** Answers that do not tell what is missing from what is hidden. */
const REFUSALS: ReadonlySet<Verdict> = new Set<FailedVerdict>(['not-found-or-private', 'denied']);

/** Whether somebody with other credentials may learn more. */
export function isRefusal({ verdict }: ProbeOutcome): boolean {
	return REFUSALS.has(verdict);
}

/** Puts the answers together: what the cluster's own says counts, and what the other adds only where it was refused. */
export function conclude(identity: ClusterIdentity, { cluster, runner }: Answers): Conclusion {
	if (!isRefusal(cluster)) return told(cluster);
	// What somebody who was let in sees missing is missing for everybody.
	if (runner && runner.status === 'failed' && !isRefusal(runner) && !isAboutCredentials(runner)) return told(runner);
	const outcome = runner?.status === 'found' ? runner : cluster;
	if (identity.state === 'not-verifiable') return { status: 'inconclusive', verdict: 'not-verifiable', outcome };
	if (runner?.status !== 'found') return told(cluster);
	return identity.state === 'anonymous'
		? { status: 'failed', verdict: 'private', outcome: cluster }
		: { status: 'failed', verdict: 'denied', outcome: cluster };
}

function told(outcome: ProbeOutcome): Conclusion {
	return { status: outcome.status, verdict: outcome.verdict, outcome };
}

/** What is wrong with this machine's login says nothing of the cluster's. */
function isAboutCredentials({ verdict }: ProbeOutcome): boolean {
	return verdict === 'bad-credentials' || verdict === 'credentials-expired' || verdict === 'policy-denied';
}
