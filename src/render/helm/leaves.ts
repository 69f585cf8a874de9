import { type FieldPath, formatFieldPath } from '../../field-path.js';
import { getScalar } from '../../manifests/lookup.js';
import type { ScalarNode, YamlNode } from '../../manifests/nodes.js';
import { createSource, type Provenance } from '../../source.js';
import { firstMapping } from './metadata.js';
import { formatNumber } from './number.js';
import { CHART, type Prepared } from './prepare.js';
import { textOf } from './text.js';

/** Where a mark can be put: over a part of a file, or into a value that is set. */
export type Spot =
	| { readonly in: 'file'; readonly path: string; readonly start: number; readonly end: number }
	| { readonly in: 'set'; readonly index: number };

/** One text that may be a part of an image. */
export interface Leaf {
	/** As a person would call it: `image.tag`. */
	readonly name: string;
	/** As Helm prints it, which for a number is not always as it is written. */
	readonly value: string;
	readonly written: string;
	readonly spot: Spot;
	/** Where a person would edit a part of it. */
	locate(offset: number, length: number): Provenance;
}

/** Long texts are scripts and certificates. */
const MAX_LENGTH = 1_000;
/** Far more than any chart has. */
const MAX_LEAVES = 20_000;
/** What of a chart itself its templates can print. */
const CHART_KEYS = ['appVersion', 'version', 'name'] as const;

/** Every text and number among the values of a release and in the `Chart.yaml` of its charts. */
export function leavesOf(prepared: Prepared): Leaf[] {
	const leaves = [...documentLeaves(prepared), ...chartLeaves(prepared), ...setLeaves(prepared)];
	return leaves.filter(({ value }) => value.trim() !== '' && value.length <= MAX_LENGTH).slice(0, MAX_LEAVES);
}

function documentLeaves({ documents }: Prepared): Leaf[] {
	return documents.flatMap((document) => {
		const root = firstMapping(document.text);
		if (!root) return [];
		return [...scalarsOf(root, [])].map(({ path, scalar }) => ({
			...leafOf(document.path, scalar),
			name: formatFieldPath(path).replace(/^\$\.?/, ''),
			locate: (offset: number, length: number) => document.locate(path, scalar, offset, length),
		}));
	});
}

function chartLeaves({ staged, files }: Prepared): Leaf[] {
	return [...staged.charts].flatMap(([folder, { file }]) => {
		const path = [CHART, folder, 'Chart.yaml'].filter((part) => part !== '').join('/');
		const content = files.get(path);
		const written = typeof content === 'string' ? content : content && textOf(content);
		const root = written === undefined ? undefined : firstMapping(written);
		if (!root || written === undefined) return [];
		const source = createSource(file, written);
		return CHART_KEYS.flatMap((key) => {
			const scalar = getScalar(root, key);
			// Values are for a subchart by its name.
			if (!scalar || (key === 'name' && folder !== '')) return [];
			const at = { range: source.range(scalar.start, scalar.end), related: [] };
			return [{ ...leafOf(path, scalar), name: key, locate: () => at }];
		});
	});
}

function setLeaves({ sets }: Prepared): Leaf[] {
	return sets.map(({ name, value, at }, index) => ({
		name,
		value,
		written: value,
		spot: { in: 'set', index },
		locate: () => at,
	}));
}

function leafOf(path: string, scalar: ScalarNode): Pick<Leaf, 'value' | 'written' | 'spot'> {
	const { start, end, value: written, type } = scalar;
	const value = type === 'number' ? formatNumber(written) : written;
	return { value, written, spot: { in: 'file', path, start, end } };
}

/** Each scalar once, at the place where it is written: an alias repeats what its anchor has. */
function* scalarsOf(node: YamlNode, path: FieldPath): Iterable<{ path: FieldPath; scalar: ScalarNode }> {
	if (node.kind === 'mapping') {
		for (const { key, value } of node.entries) yield* scalarsOf(value, [...path, key.value]);
	} else if (node.kind === 'sequence') {
		for (const [index, item] of node.items.entries()) yield* scalarsOf(item, [...path, index]);
	} else if (node.kind === 'scalar' && isMarkable(node)) {
		yield { path, scalar: node };
	}
}

function isMarkable({ type, style }: ScalarNode): boolean {
	return (type === 'string' || type === 'number') && style !== 'literal' && style !== 'folded';
}
