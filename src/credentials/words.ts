import type { ObjectReference } from '../manifests/manifest.js';

/** `Deployment \`web\``; the kind alone when the object has no name. */
export function describeObject({ kind, name }: ObjectReference): string {
	return name === '' ? `the ${kind}` : `${kind} \`${name}\``;
}

/** `Pod \`web\``, or `the Pods of Deployment \`web\``. */
export function describePods(object: ObjectReference): string {
	return object.kind === 'Pod' ? describeObject(object) : `the Pods of ${describeObject(object)}`;
}

/** `\`a\`, \`b\` and \`c\``. */
export function quoteAll(texts: readonly string[]): string {
	const quoted = texts.map((text) => `\`${text}\``);
	const last = quoted.pop() ?? '';
	return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** `Deployment \`web\``, or `Deployment \`web\` and 2 others`. */
export function describeObjects(objects: readonly ObjectReference[]): string {
	const [first, ...others] = objects;
	if (!first) return 'nothing';
	if (others.length === 0) return describeObject(first);
	return `${describeObject(first)} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
}
