/** The way from an object's root to a value: keys of mappings and indexes of sequences. */
export type FieldPath = readonly (string | number)[];

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;

/** A path as JSONPath, such as `$.spec.containers[0].image`; keys with other signs are quoted: `$.data['a.b']`. */
export function formatFieldPath(path: FieldPath): string {
	return path.reduce<string>((text, part) => {
		if (typeof part === 'number') return `${text}[${part}]`;
		if (PLAIN_KEY.test(part)) return `${text}.${part}`;
		return `${text}['${part.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
	}, '$');
}
