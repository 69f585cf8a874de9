import { getScalar, getValue } from '../../manifests/lookup.js';
import type { ScalarNode, ValueNode } from '../../manifests/nodes.js';
import type { Skipped } from '../../manifests/skipped.js';
import { type ChartDependency, firstMapping } from './metadata.js';
import { CHART, type Prepared } from './prepare.js';

/** The same chart with empty charts in the place of dependencies that are not there: the rest of it can be rendered. */
export function withoutDependencies(prepared: Prepared, names: readonly string[]): Prepared {
	const empty = names.map((name) => {
		const chart = `apiVersion: v2\nname: ${JSON.stringify(name)}\nversion: 0.0.0\n`;
		return [`${CHART}/charts/${name.replaceAll('/', '-')}/Chart.yaml`, chart] as const;
	});
	return { ...prepared, files: new Map([...prepared.files, ...empty]) };
}

/** What was not rendered because it is not there, but for what the values switch off. */
export function missingDependencies(prepared: Prepared, names: readonly string[]): Skipped[] {
	const { release, staged } = prepared;
	const dependencies = staged.charts.get('')?.dependencies ?? [];
	return dependencies
		.filter((dependency) => names.includes(dependency.name) && !isSwitchedOff(dependency, prepared))
		.map(({ name, at: { file, line } }) => ({
			file,
			line,
			reason: 'helm-template',
			message: `\`${release.title}\` was rendered without \`${name}\`, which is not in its folder \`charts\`, so the images of that were not checked. Run \`helm dependency build ${release.folder}\` before pullproof.`,
		}));
}

/** The first condition that has a value decides: helm, pkg/chart/v2/util/dependencies.go. */
function isSwitchedOff({ conditions }: ChartDependency, prepared: Prepared): boolean {
	const values = conditions.map((path) => switchAt(path, prepared));
	return values.find((value) => value !== undefined) === 'false';
}

/** The last of the values at a path. */
function switchAt(path: string, { documents, valuesFiles, sets }: Prepared): string | undefined {
	const set = sets.findLast(({ name }) => name === path);
	if (set) return set.value;
	const own = documents.filter(
		(document) => document.path === `${CHART}/values.yaml` || valuesFiles.includes(document.path),
	);
	const values = own.map(({ text }) => scalarAt(firstMapping(text), path.split('.'))?.value);
	return values.findLast((value) => value !== undefined);
}

function scalarAt(root: ValueNode | undefined, path: readonly string[]): ScalarNode | undefined {
	const last = path[path.length - 1];
	const parent = path.slice(0, -1).reduce<ValueNode | undefined>((node, key) => getValue(node, key), root);
	return last === undefined ? undefined : getScalar(parent, last);
}
