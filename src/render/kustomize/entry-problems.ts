import { getItems, getValue } from '../../manifests/lookup.js';
import type { ScalarNode } from '../../manifests/nodes.js';
import type { RenderProblem } from '../rendering.js';
import type { Encounter, Flow } from './flow.js';
import { changeImage, changesOf, isPattern, isSelected, splitImage } from './image-entry.js';
import type { Kustomization, Tree } from './tree.js';

/** Keys by which images come and go in ways that are not followed here. */
const OPAQUE = [
	'generators',
	'transformers',
	'replacements',
	'vars',
	'helmCharts',
	'helmChartInflationGenerator',
	'configurations',
] as const;

/** The names of the entries that select anything. */
export function selectedEntries(flows: readonly Flow[]): ReadonlySet<ScalarNode> {
	const encounters = flows.flatMap((flow) => flow.encounters);
	return new Set(encounters.filter(selectsAnything).map(({ entry }) => entry.name));
}

function selectsAnything({ entry, images, patched }: Encounter): boolean {
	const texts = [...images.filter(({ isChangeable }) => isChangeable).map(({ text }) => text), ...patched];
	return texts.some((text) => isSelected(text, entry.name.value));
}

/**
 * What is wrong with the entries of `images:` in a tree, told from how kustomize applies them.
 *
 * @param selected the names of entries that select something in any tree
 */
export function entryProblems(tree: Tree, flow: Flow, selected: ReadonlySet<ScalarNode>): RenderProblem[] {
	const isOpaque =
		flow.isPartial ||
		tree.obstacles.length > 0 ||
		[...tree.kustomizations.values()].some(({ root }) => OPAQUE.some((key) => getValue(root, key) !== undefined));
	return [
		...[...tree.kustomizations.values()].flatMap(notTextProblems),
		...flow.encounters.flatMap((encounter) => [
			...(isOpaque || selected.has(encounter.entry.name) ? [] : matchesNothing(encounter)),
			...matchesMore(encounter),
			...passesBy(encounter, isOpaque),
		]),
	];
}

function at({ file: { source } }: Kustomization, { start, end }: ScalarNode) {
	return { range: source.range(start, end), related: [] };
}

/** `newTag: 1.10` is the number 1.1 to YAML. */
function notTextProblems(kustomization: Kustomization): RenderProblem[] {
	return getItems(kustomization.root, 'images').flatMap((item) =>
		['name', 'newName', 'newTag', 'digest'].flatMap((key) => {
			const node = getValue(item, key);
			if (node?.kind !== 'scalar' || node.type === 'string' || node.type === 'null') return [];
			return [
				{
					id: 'image-entry-not-text' as const,
					message: `To YAML \`${key}: ${node.value}\` is a ${node.type} and no text, so kustomize refuses the whole kustomization.`,
					at: at(kustomization, node),
					remediation: `Put it in quotes: \`${key}: "${node.value}"\`.`,
				},
			];
		}),
	);
}

function matchesNothing({ kustomization, entry, images, patched }: Encounter): RenderProblem[] {
	const name = entry.name.value;
	const texts = [...images.filter(({ isChangeable }) => isChangeable).map(({ text }) => text), ...patched];
	if (isPattern(name)) return [];
	const renamed = images.flatMap(({ by }) => by).find(({ before }) => isSelected(before, name));
	const related = renamed
		? [{ ...at(renamed.kustomization, renamed.entry.name).range, message: 'this entry has changed the name before' }]
		: [];
	const why = renamed
		? `was given another name before, so this entry changes nothing. Name it \`${splitImage(changeImage(renamed.before, changesOf(renamed.entry))).name}\`, as it is called by now.`
		: `is the name of no image in this kustomization, so this entry changes nothing.${namesOf(texts)}`;
	return [
		{
			id: 'image-entry-matches-nothing',
			message: `\`${name}\` ${why}`,
			at: { ...at(kustomization, entry.name), related },
			image: name,
		},
	];
}

const MOST_NAMES = 3;

function namesOf(texts: readonly string[]): string {
	const names = [...new Set(texts.map((text) => splitImage(text).name))];
	if (names.length === 0 || names.length > MOST_NAMES) return '';
	return ` Its images are called ${names.map((name) => `\`${name}\``).join(', ')}.`;
}

/** A dot stands for any character: what another name has in its place is selected, too. */
function matchesMore({ kustomization, entry, images }: Encounter): RenderProblem[] {
	const name = entry.name.value;
	if (isPattern(name) || name.includes('[')) return [];
	const meant = name.replace(/\\(.)/g, '$1');
	const others = images.filter(
		({ text, isChangeable }) => isChangeable && isSelected(text, name) && !text.startsWith(meant),
	);
	const names = [...new Set(others.map(({ text }) => splitImage(text).name))];
	return names.map((other) => ({
		id: 'image-entry-matches-more',
		message: `The entry for \`${name}\` changes \`${other}\`, too: kustomize takes the name for a regular expression, in which a dot is any character.`,
		at: at(kustomization, entry.name),
		image: other,
	}));
}

/** What an entry would change but for the place that it stands in. */
function passesBy({ kustomization, entry, images }: Encounter, isOpaque: boolean): RenderProblem[] {
	if (isOpaque) return [];
	const name = entry.name.value;
	return images
		.filter(
			({ isChangeable, text }) =>
				!isChangeable && isSelected(text, name) && changeImage(text, changesOf(entry)) !== text,
		)
		.map(({ manifest, path, text }) => {
			const place = manifest.locate(path);
			const related = [
				{ ...at(kustomization, entry.name).range, message: 'the entry of `images` that does not reach it' },
			];
			return {
				id: 'image-entry-passes-by' as const,
				message: `\`images\` does not reach this field, so ${manifest.object.kind} \`${manifest.object.name}\` stays at \`${text}\` here.`,
				at: { ...place, related: [...place.related, ...related] },
				image: text,
			};
		});
}
