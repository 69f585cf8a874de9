import type { FieldPath } from '../../field-path.js';
import { embeddedValuesAt, mappingOf } from '../../images/embedded-values.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { Provenance } from '../../source.js';
import type { ValuesTextLayer } from './inputs.js';
import { type Reader, toYamlText } from './reader.js';

/**
 * Values that stand in a manifest as a mapping, or as a text that is one; `undefined` when there are none.
 *
 * @param base where they stand
 */
export function layerAt(
	manifest: Manifest,
	base: FieldPath,
	fill: Reader['fill'] = (text) => text,
): ValuesTextLayer | undefined {
	const values = embeddedValuesAt(manifest, base);
	const node = manifest.get(base);
	if (!values || !node) return undefined;
	const { root, locate } = values;
	if (node.kind !== 'scalar') return { form: 'text', text: toYamlText(root, fill), root, sensitive: false, locate };
	const text = fill(node.value);
	if (text === node.value) return { form: 'text', text, root, sensitive: false, locate };
	// Once something is filled in, the places are those of another text.
	const filled = mappingOf(text);
	return filled && { form: 'text', text, root: filled, sensitive: false, locate: () => manifest.locate(base) };
}

/** Values of which no message may show anything: their only place is the whole. */
export function layerOfSecret(text: string, at: Provenance): ValuesTextLayer | undefined {
	const root = mappingOf(text);
	return root && { form: 'text', text, root, sensitive: true, locate: () => at };
}
