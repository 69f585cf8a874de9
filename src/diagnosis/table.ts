import type { DiagnosisDefinition } from './definition.js';
import type { DiagnosisId } from './ids.js';
import { access } from './table/access.js';
import { content } from './table/content.js';
import { names } from './table/names.js';
import { network } from './table/network.js';
import { node } from './table/node.js';
import { policy } from './table/policy.js';
import { tls } from './table/tls.js';

/** Everything that pullproof can say of a failed pull. The order has no meaning. */
export const diagnoses: Readonly<Record<DiagnosisId, DiagnosisDefinition>> = {
	...access,
	...content,
	...names,
	...network,
	...node,
	...policy,
	...tls,
};

/** The page of a diagnosis. */
export function failurePage(id: DiagnosisId): string {
	return `https://github.com/pullproof/pullproof/blob/main/docs/failures/${id}.md`;
}
