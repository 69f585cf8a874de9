import type { FieldPath } from '../field-path.js';
import { findPlaceholder } from '../images/placeholder.js';
import { effectiveEntries, resolve } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ValueNode } from '../manifests/nodes.js';
import type { Provenance } from '../source.js';
import { decodeBase64 } from './go-base64.js';
import { Redacted } from './redacted.js';
import { isStandIn } from './stand-ins.js';

/** What the repository tells about the value of one key. */
export type SecretValue =
	| {
			readonly state: 'known';
			readonly text: Redacted;
			/** In bytes. */
			readonly size: number;
			/** The place of a part of the text; the whole value where the file has it encoded. */
			locate(start: number, end: number): Provenance;
	  }
	| { readonly state: 'not-base64'; readonly message: string }
	| { readonly state: 'not-a-string'; readonly found: string }
	/** Encrypted, filled in later, or in a file of its own. */
	| { readonly state: 'unknown' };

export interface SecretDatum {
	readonly key: string;
	/** Where the key stands. */
	readonly keyAt: Provenance;
	/** Where the value stands. */
	readonly at: Provenance;
	readonly value: SecretValue;
	/** The field that it stands in, such as `stringData`. */
	readonly field: string;
}

/** The entries of one field of a Secret, or of what makes one. */
export function readSecretData(
	manifest: Manifest,
	path: FieldPath,
	read: (manifest: Manifest, path: FieldPath, node: ValueNode) => SecretValue,
): SecretDatum[] {
	const mapping = manifest.get(path);
	if (mapping?.kind !== 'mapping') return [];
	return effectiveEntries(mapping).map((entry) => {
		const valuePath = [...path, entry.key.value];
		return {
			key: entry.key.value,
			keyAt: manifest.locateKey(valuePath),
			at: manifest.locate(valuePath),
			value: read(manifest, valuePath, resolve(entry.value)),
			field: String(path[path.length - 1]),
		};
	});
}

const UNKNOWN: SecretValue = { state: 'unknown' };

export function unknownValue(): SecretValue {
	return UNKNOWN;
}

// SOPS: `ENC[AES256_GCM,data:…]`; git-crypt and others make the whole file unreadable.
const ENCRYPTED = /^ENC\[/;

/** A value of `stringData`. */
export function readText(manifest: Manifest, path: FieldPath, node: ValueNode): SecretValue {
	if (node.kind !== 'scalar') return { state: 'not-a-string', found: node.kind };
	if (node.type === 'null') return known('', () => manifest.locate(path));
	if (node.type !== 'string') return { state: 'not-a-string', found: node.type };
	if (ENCRYPTED.test(node.value)) return UNKNOWN;
	return known(node.value, (start, end) => manifest.locateText(path, start, end - start));
}

/** A value of `data`. */
export function readBase64(manifest: Manifest, path: FieldPath, node: ValueNode): SecretValue {
	if (node.kind !== 'scalar') return { state: 'not-a-string', found: node.kind };
	if (node.type === 'null') return known('', () => manifest.locate(path));
	if (node.type !== 'string') return { state: 'not-a-string', found: node.type };
	// A short word may be base64 by chance.
	if (ENCRYPTED.test(node.value) || isStandIn(node.value) || findPlaceholder(node.value)) return UNKNOWN;
	const decoded = decodeBase64(node.value, 'required');
	if (!decoded.ok) return { state: 'not-base64', message: decoded.message };
	return known(Buffer.from(decoded.bytes).toString('utf8'), () => manifest.locate(path), decoded.bytes.length);
}

export function known(
	text: string,
	locate: (start: number, end: number) => Provenance,
	size = Buffer.byteLength(text),
): SecretValue {
	return { state: 'known', text: new Redacted(text), size, locate };
}
