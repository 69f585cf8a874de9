import type { DiagnosisDefinition } from './definition.js';
import type { DiagnosisId } from './ids.js';
import { access } from './table/access.js';
import { asides } from './table/asides.js';
import { connection } from './table/connection.js';
import { content } from './table/content.js';
import { names } from './table/names.js';
import { node } from './table/node.js';
import { policy } from './table/policy.js';
import { service } from './table/service.js';
import { tls } from './table/tls.js';

/** Everything that pullproof can say of a failed pull. The order has no meaning. */
export const diagnoses: Readonly<Record<DiagnosisId, DiagnosisDefinition>> = {
	...access,
	...asides,
	...connection,
	...content,
	...names,
	...node,
	...policy,
	...service,
	...tls,
};

/** The page of a diagnosis. */
export function failurePage(id: DiagnosisId): string {
	return `https://github.com/pullproof/pullproof/blob/main/docs/failures/${id}.md`;
}
