import type { Finding } from '../findings/finding.js';
import type { ObjectReference } from '../manifests/manifest.js';

/** Kind, namespace and name of an object. */
export function nameObject({ kind, namespace, name }: ObjectReference): string {
	return `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}

/** How many rendered objects a sentence names. */
const NAMED = 3;

/** Where the place of a finding leads to; empty for one about an object as it is written. */
export function renderedSentence({ rendered = [] }: Finding): string {
	if (rendered.length === 0) return '';
	const named = rendered.slice(0, NAMED).map((object) => `${nameObject(object)} of ${object.rendering}`);
	const more = rendered.length - named.length;
	return `Rendered: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')}.`;
}
