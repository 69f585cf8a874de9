import type { FieldPath } from '../field-path.js';
import type { Workload } from '../images/collect.js';
import { getItems, getText } from '../manifests/lookup.js';
import { OUTDATED_REMEDIES } from '../node/outdated-remedies.js';
import type { Problem } from './rule.js';

/** Remedies from old guides among the variables of containers, where they never did anything for pulls. */
export function outdatedVariables(workload: Workload): Problem[] {
	const { manifest, podSpecPath } = workload;
	return ['initContainers', 'containers'].flatMap((list) =>
		getItems(manifest.get(podSpecPath), list).flatMap((container, index) =>
			getItems(container, 'env').flatMap((_, position) =>
				problemOf(workload, [...podSpecPath, list, index, 'env', position]),
			),
		),
	);
}

function problemOf({ manifest, object }: Workload, path: FieldPath): Problem[] {
	const variable = manifest.get(path);
	const name = getText(variable, 'name') ?? '';
	const remedy = OUTDATED_REMEDIES.find(({ pattern }) => pattern.test(`${name}=${getText(variable, 'value') ?? ''}`));
	if (!remedy || name === '') return [];
	return [
		{
			message: `\`${name}\` in a container does nothing for pulls, which are the work of the node’s runtime: ${remedy.because}.`,
			at: manifest.locate([...path, 'name']),
			object,
			remediation: remedy.instead,
		},
	];
}
