import type { ImageField } from '../config/schema.js';
import { DATABASE_RESOURCES } from './custom-resources/databases.js';
import type { ComposedField, CustomResource } from './custom-resources/entry.js';
import { OBSERVABILITY_RESOURCES } from './custom-resources/observability.js';
import { PLATFORM_RESOURCES } from './custom-resources/platform.js';
import { WORKFLOW_RESOURCES } from './custom-resources/workflows.js';

/**
 * Image fields of well-known custom resources whose operator turns them into a container's image.
 * Embedded PodSpecs are found by their shape and need no entry.
 */
export const CUSTOM_RESOURCES: readonly CustomResource[] = [
	...WORKFLOW_RESOURCES,
	...OBSERVABILITY_RESOURCES,
	...DATABASE_RESOURCES,
	...PLATFORM_RESOURCES,
];

/** What is known of a kind, whatever its group. */
interface KnownKind {
	readonly fields: ImageField[];
	readonly composed: { readonly group: string; readonly field: ComposedField }[];
}

const BY_KIND = new Map<string, KnownKind>();
for (const { group, kinds, fields = [], composed = [] } of CUSTOM_RESOURCES) {
	for (const kind of kinds) {
		const known = BY_KIND.get(kind) ?? { fields: [], composed: [] };
		known.fields.push(...fields.map((path) => ({ group, kind, path })));
		known.composed.push(...composed.map((field) => ({ group, field })));
		BY_KIND.set(kind, known);
	}
}

/** The fields with a whole image reference of the well-known custom resources of a kind, whatever their group. */
export function wellKnownFieldsOf(kind: string): readonly ImageField[] {
	return BY_KIND.get(kind)?.fields ?? [];
}

/** The images of a kind that several fields make together. */
export function composedFieldsOf(group: string, kind: string): readonly ComposedField[] {
	const known = BY_KIND.get(kind)?.composed ?? [];
	return known.filter((entry) => entry.group === group).map(({ field }) => field);
}
