import type { Standing } from '../registry/verdict.js';
import type { PullOutcome } from './target.js';

/** What the probe found out about the same image. */
export interface ProbeFinding {
	readonly standing: Standing;
	/** Of what the name stood for; absent where it was not found. */
	readonly digest?: string;
}

/** What the probe and the node do not agree about, in two sentences; `undefined` when there is nothing. */
export function disagreementOf({ standing, digest }: ProbeFinding, outcome: PullOutcome): string | undefined {
	if (standing === 'found' && outcome.status === 'failed') {
		return 'The registry says that the image is there, and the node could not pull it. Look at what is between the two: a mirror, a proxy, or credentials and certificates of the node.';
	}
	if (outcome.status !== 'pulled') return undefined;
	if (standing === 'failed') {
		return 'The registry does not give the image away, and the node pulled it all the same. It has it from somewhere else: a mirror, or with a credential of its own.';
	}
	if (digest === undefined || outcome.digest === undefined || digest === outcome.digest) return undefined;
	return `The registry says that the image is ${digest}, and the node pulled ${outcome.digest}. Either the tag has moved in between, or a mirror has another image under this name.`;
}
