import type { FieldPath } from '../../field-path.js';
import { getText } from '../../manifests/lookup.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { ScalarNode, ValueNode } from '../../manifests/nodes.js';

/**
 * The same text in another render of an object. Items of lists are told by their names, since others may have come or gone.
 *
 * @param plain takes marks out of a text
 */
export function sameScalar(
	object: Manifest,
	other: Manifest,
	path: FieldPath,
	plain: (text: string) => string,
): ScalarNode | undefined {
	const aligned: (string | number)[] = [];
	for (const [depth, part] of path.entries()) {
		const index =
			typeof part === 'string' ? part : sameItem(object.get(path.slice(0, depth)), other.get(aligned), part, plain);
		if (index === undefined) return undefined;
		aligned.push(index);
	}
	const node = other.get(aligned);
	return node?.kind === 'scalar' ? node : undefined;
}

function sameItem(
	list: ValueNode | undefined,
	other: ValueNode | undefined,
	index: number,
	plain: (text: string) => string,
): number | undefined {
	const names = namesOf(list);
	const others = namesOf(other).map((name) => name && plain(name));
	const name = names[index];
	if (!name) return names.length === others.length ? index : undefined;
	const rank = names.slice(0, index).filter((each) => each === name).length;
	return others.flatMap((each, at) => (each === name ? [at] : []))[rank];
}

function namesOf(list: ValueNode | undefined): (string | undefined)[] {
	return list?.kind === 'sequence' ? list.items.map((item) => getText(item, 'name')) : [];
}
