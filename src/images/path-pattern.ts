import type { FieldPath } from '../field-path.js';
import { effectiveEntries, getValue, resolve } from '../manifests/lookup.js';
import type { ValueNode } from '../manifests/nodes.js';

/** `$.spec.steps[*].image` as parts, with `*` for any key or index. */
export function parsePath(path: string): string[] {
	return (
		path
			.slice(1)
			.match(/\[\*\]|[^.[\]]+/g)
			?.map((part) => (part === '[*]' ? '*' : part)) ?? []
	);
}

/** Every path below a value that a pattern stands for. */
export function expandPath(value: ValueNode, [part, ...rest]: readonly string[], path: FieldPath = []): FieldPath[] {
	if (part === undefined) return [path];
	if (part === '*') {
		if (value.kind === 'sequence') {
			return value.items.flatMap((item, index) => expandPath(resolve(item), rest, [...path, index]));
		}
		if (value.kind !== 'mapping') return [];
		return effectiveEntries(value).flatMap(({ key, value: child }) =>
			expandPath(resolve(child), rest, [...path, key.value]),
		);
	}
	const child = getValue(value, part);
	return child ? expandPath(child, rest, [...path, part]) : [];
}
