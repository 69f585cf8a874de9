import type { ValueNode } from '../manifests/nodes.js';
import { findPlaceholder } from './placeholder.js';
import { type ImageReference, parseReference, type ReferenceFailure } from './reference.js';

/** What a manifest has where an image reference belongs. */
export type ImageValue =
	| { readonly state: 'reference'; readonly text: string; readonly reference: ImageReference }
	/** The text is without what looks like a user and password; `sensitive` tells that there was one. */
	| {
			readonly state: 'invalid';
			readonly text: string;
			readonly failure: ReferenceFailure;
			readonly sensitive: boolean;
	  }
	/** A placeholder that something fills in before the cluster sees it. */
	| { readonly state: 'not-rendered'; readonly text: string; readonly placeholder: string }
	/** No field, an empty one, or one that is no string. */
	| { readonly state: 'missing'; readonly why: 'absent' | 'blank' | 'not-a-string'; readonly text: string };

/** @param textOf the text of a node as it is written */
export function readImageValue(node: ValueNode | undefined, textOf: (node: ValueNode) => string): ImageValue {
	if (!node) return { state: 'missing', why: 'absent', text: '' };
	if (node.kind !== 'scalar') return readCollection(textOf(node));
	const text = node.value;
	if (node.type === 'null' || text.trim() === '') return { state: 'missing', why: 'blank', text };
	if (node.type !== 'string') return { state: 'missing', why: 'not-a-string', text };
	const placeholder = findPlaceholder(text);
	if (placeholder) return { state: 'not-rendered', text, placeholder: placeholder.text };
	const parsed = parseReference(text);
	return parsed.ok ? { state: 'reference', text, reference: parsed.reference } : readInvalid(text, parsed.failure);
}

/** `user:password@` in front of a host, with or without a scheme. */
const USER_INFO = /^([a-z][a-z0-9+.-]*:\/\/)?[^/@\s]*@(?!sha\d+:)(?=[^/\s]*\/)/i;

function readInvalid(text: string, failure: ReferenceFailure): ImageValue {
	const shown = text.replace(USER_INFO, '$1***@');
	const { suggestion, ...rest } = failure;
	const safe = suggestion === undefined ? rest : { ...rest, suggestion: suggestion.replace(USER_INFO, '$1***@') };
	return { state: 'invalid', text: shown, failure: safe, sensitive: shown !== text };
}

/** To YAML, an unquoted `{{ .Values.image }}` is a mapping. */
function readCollection(written: string): ImageValue {
	if (!written.startsWith('{{')) return { state: 'missing', why: 'not-a-string', text: '' };
	return { state: 'not-rendered', text: written, placeholder: written };
}
