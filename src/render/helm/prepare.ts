import { posix } from 'node:path';
import type { FieldPath } from '../../field-path.js';
import type { ScalarNode } from '../../manifests/nodes.js';
import { createSource, type Provenance } from '../../source.js';
import type { SetValueLayer } from '../gitops/inputs.js';
import type { Sources } from '../sources.js';
import type { ChartRelease } from './release.js';
import { type OrderedLayer, orderLayers } from './set-layers.js';
import type { Staged } from './stage.js';
import { textOf } from './text.js';

/** The chart's folder within the folder that Helm runs in. */
export const CHART = 'chart';

/** A YAML file that Helm reads values from. */
export interface ValuesDocument {
	/** Within the folder that Helm runs in. */
	readonly path: string;
	/** The file of the repository that it is; absent for values that stand elsewhere. */
	readonly file?: string;
	readonly text: string;
	/** Where a person would edit a part of the scalar at a path. */
	locate(path: FieldPath, scalar: ScalarNode, offset: number, length: number): Provenance;
}

/** All that one run of Helm needs. */
export interface Prepared {
	readonly release: ChartRelease;
	readonly staged: Staged;
	/** By their path within the folder that Helm runs in. */
	readonly files: ReadonlyMap<string, Uint8Array | string>;
	/** The values of the chart and its subcharts, then those of the release. */
	readonly documents: readonly ValuesDocument[];
	/** The paths of the release's own, in their order. */
	readonly valuesFiles: readonly string[];
	readonly sets: readonly SetValueLayer[];
}

/** A file with values that is not there. */
export interface MissingValues {
	readonly missing: string;
	readonly at: Provenance;
}

export function prepare(release: ChartRelease, staged: Staged, sources: Sources): Prepared | MissingValues {
	const files = new Map<string, Uint8Array | string>();
	const documents: ValuesDocument[] = [];
	for (const [path, { file, bytes }] of staged.files) {
		if (path === 'values.yaml' && release.defaultValues === 'replaced') continue;
		files.set(`${CHART}/${path}`, bytes);
		const isValues = posix.basename(path) === 'values.yaml' && staged.charts.has(folderOf(path));
		const text = isValues ? textOf(bytes) : undefined;
		if (text !== undefined) documents.push(documentOf(`${CHART}/${path}`, file, text));
	}
	const own: ValuesDocument[] = [];
	const layers = orderLayers(release.values);
	for (const [index, layer] of layers.entries()) {
		if (layer.form === 'set') continue;
		const document = documentOfLayer(layer, `values-${index}.yaml`, sources);
		if (document) own.push(document);
		else if (layer.form === 'file' && layer.missing === 'fails') return { missing: layer.file, at: layer.at };
	}
	for (const { path, text } of own) files.set(path, text);
	return {
		release,
		staged,
		files,
		documents: [...documents, ...own],
		valuesFiles: own.map(({ path }) => path),
		sets: layers.filter((layer) => layer.form === 'set'),
	};
}

/** The folder of a chart's file, as the keys of its charts have it. */
function folderOf(path: string): string {
	const folder = posix.dirname(path);
	return folder === '.' ? '' : folder;
}

function documentOfLayer(
	layer: Exclude<OrderedLayer, SetValueLayer>,
	path: string,
	sources: Sources,
): ValuesDocument | undefined {
	if (layer.form === 'text') {
		const { text, locate } = layer;
		return { path, text, locate: (at) => locate(at) };
	}
	if (layer.form === 'set-file') {
		const { at } = layer.layer;
		return { path, text: layer.text, locate: () => at };
	}
	const bytes = sources.bytes(layer.file);
	const text = bytes && textOf(bytes);
	return text === undefined ? undefined : documentOf(path, layer.file, text);
}

function documentOf(path: string, file: string, text: string): ValuesDocument {
	const source = createSource(file, text);
	return {
		path,
		file,
		text,
		locate(_path, scalar, offset, length) {
			const start = scalar.sourceOffset(offset);
			const last = scalar.sourceOffset(offset + Math.max(1, length) - 1);
			const isPart = start !== undefined && last !== undefined && length < scalar.value.length;
			const range = isPart ? source.range(start, last + 1) : source.range(scalar.start, scalar.end);
			return { range, related: [] };
		},
	};
}
