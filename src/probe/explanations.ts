import { access } from './access-explanations.js';
import { connection } from './connection-explanations.js';
import { content } from './content-explanations.js';
import type { Explanation, Subject } from './explanation.js';
import type { ExplainedVerdict } from './failures.js';
import { missing } from './missing-explanations.js';

/** What a person is told of each verdict. */
export const EXPLANATIONS = { ...missing, ...access, ...content, ...connection } satisfies Record<
	ExplainedVerdict,
	(subject: Subject) => Explanation
>;

/** Verdicts about a registry and not about one image: said once for all its images. */
export const ABOUT_REGISTRY: ReadonlySet<string> = new Set(Object.keys(connection));
