import type { SetValueLayer, ValuesLayer } from '../gitops/inputs.js';

/** A layer as Helm takes it: a values file, or a value on its command line. */
export type OrderedLayer =
	| ValuesLayer
	| { readonly form: 'set-file'; readonly layer: SetValueLayer; readonly text: string };

/**
 * On Helm's command line, what is set wins over every file. A value that a later file may override has to be a file itself,
 * which one in a list cannot be.
 */
export function orderLayers(layers: readonly ValuesLayer[]): OrderedLayer[] {
	const last = layers.findLastIndex(({ form }) => form !== 'set');
	return layers.map((layer, index) => {
		if (layer.form !== 'set' || index > last || layer.name.includes('[')) return layer;
		return { form: 'set-file', layer, text: yamlOf(layer) };
	});
}

function yamlOf({ name, value, as }: SetValueLayer): string {
	const keys = name.split(/(?<!\\)\./).map((key) => JSON.stringify(key.replaceAll('\\.', '.')));
	const scalar = as === 'string' || !NOT_TEXT.test(value) ? JSON.stringify(value) : value;
	return keys.reduceRight((inner, key) => `{${key}: ${inner}}`, scalar);
}

/** What `--set` takes for something else than a text: helm, pkg/strvals/parser.go, typedVal. */
const NOT_TEXT = /^(?:true|false|null|0|-?[1-9]\d*)$/;
