import { readDocuments } from '../../manifests/documents.js';
import { getItems, getScalar, getText, resolve } from '../../manifests/lookup.js';
import type { MappingNode } from '../../manifests/nodes.js';
import { createSource, type SourceRange } from '../../source.js';

export interface ChartDependency {
	readonly name: string;
	/** The name that it has in this chart. */
	readonly alias: string;
	/** Where it is fetched from; empty for what is vendored by hand. */
	readonly repository: string;
	/** Paths of the values that switch it on or off; the first that is there decides. */
	readonly conditions: readonly string[];
	/** Its version, which is what a person changes to get other images. */
	readonly at: SourceRange;
}

/** What a `Chart.yaml` says. */
export interface ChartMetadata {
	readonly file: string;
	readonly name: string;
	readonly type: 'application' | 'library';
	readonly dependencies: readonly ChartDependency[];
	/** Where the chart says its name, else its first line. */
	readonly at: SourceRange;
	/** Where it says which Kubernetes it is for. */
	readonly kubeVersion?: SourceRange;
}

/** Reads the text of a `Chart.yaml`; `undefined` when that is no mapping. */
export function parseMetadata(file: string, text: string): ChartMetadata | undefined {
	const root = firstMapping(text);
	if (!root) return undefined;
	const source = createSource(file, text);
	const rangeOf = (node: { start: number; end: number } | undefined) => node && source.range(node.start, node.end);
	const kubeVersion = rangeOf(getScalar(root, 'kubeVersion'));
	return {
		file,
		name: getText(root, 'name') ?? '',
		type: getText(root, 'type') === 'library' ? 'library' : 'application',
		at: rangeOf(getScalar(root, 'name')) ?? source.range(0, 0),
		...(kubeVersion ? { kubeVersion } : {}),
		dependencies: getItems(root, 'dependencies').flatMap((item) => {
			const name = getScalar(item, 'name');
			if (!name) return [];
			const at = getScalar(item, 'version') ?? name;
			return [
				{
					name: name.value,
					alias: getText(item, 'alias') || name.value,
					repository: getText(item, 'repository') ?? '',
					conditions: (getText(item, 'condition') ?? '').split(',').map((path) => path.trim()),
					at: source.range(at.start, at.end),
				},
			];
		}),
	};
}

/** The mapping of a text's first document, which is all that Helm reads of values and of a `Chart.yaml`. */
export function firstMapping(text: string): MappingNode | undefined {
	for (const result of readDocuments(text)) {
		const root = result.ok && result.document.root ? resolve(result.document.root) : undefined;
		return root?.kind === 'mapping' ? root : undefined;
	}
	return undefined;
}
