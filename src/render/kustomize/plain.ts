import { type FieldPath, formatFieldPath } from '../../field-path.js';
import { getItems, getText, resolve } from '../../manifests/lookup.js';
import { createRendered, type Manifest, withRoot } from '../../manifests/manifest.js';
import type { MappingNode, ScalarNode, ValueNode, YamlNode } from '../../manifests/nodes.js';
import type { Rendering } from '../rendering.js';
import type { Sources } from '../sources.js';
import type { Applied, Flow, FlowingImage } from './flow.js';
import { isPattern } from './image-entry.js';
import { valuesOf } from './locate-objects.js';
import type { Spot } from './marks.js';
import { placesOf } from './places.js';
import type { Target } from './target.js';
import type { Trace } from './trace.js';
import type { Tree } from './tree.js';

/** Keys that are applied here, and those that change nothing which is judged. */
const APPLIED = new Set(['resources', 'bases', 'components', 'images']);
const WITHOUT_EFFECT = new Set([
	'apiVersion',
	'kind',
	'metadata',
	'labels',
	'commonLabels',
	'commonAnnotations',
	'sortOptions',
	'buildMetadata',
]);

/** Whether all that a kustomization does is to take in resources, set images, and at the top a namespace. */
export function isPlain({ additions, substitutions, top }: Target, { kustomizations }: Tree): boolean {
	if (additions || substitutions) return false;
	const all = [...kustomizations.values()];
	return (
		all.some(({ root }) => getItems(root, 'images').length > 0) &&
		all.every(({ root }) =>
			root.entries.every(
				({ key: { value } }) =>
					APPLIED.has(value) || WITHOUT_EFFECT.has(value) || (value === 'namespace' && root === top.root),
			),
		) &&
		all.every(({ root }) => getItems(root, 'images').every(isApplied))
	);
}

/** Patterns are not tried here, and kustomize 5.8 puts a suffix twice behind some tags. */
function isApplied(entry: YamlNode): boolean {
	return !isPattern(getText(entry, 'name') ?? '') && getText(entry, 'tagSuffix') === undefined;
}

/** Applies the `images:` of a plain kustomization without the program. */
export function renderPlain(target: Target, tree: Tree, flow: Flow, sources: Sources): Rendering {
	const name = `${target.name} without kustomize`;
	const values = valuesOf(tree, sources);
	const namespace = getText(target.top.root, 'namespace');
	const manifests = [...tree.resources].flatMap((file) => sources.read(file)?.manifests ?? []);
	return {
		name,
		manifests: manifests.map((written) => {
			const own = flow.images.filter(({ manifest, by }) => manifest === written && by.length > 0);
			const built = withTexts(written, own, namespace);
			const places = placesOf({
				built,
				written,
				fallback: written.locate,
				traces: new Map(own.map((image) => [formatFieldPath(image.path), traceOf(image)])),
				filledIn: () => [],
				addedAt: () => undefined,
				...values,
			});
			return createRendered(built, name, places);
		}),
		covers: tree.files,
		releases: [],
		skipped: [],
		problems: [],
	};
}

/** The entry that set an image's version last, and the one that set its name. */
function traceOf({ by }: FlowingImage): Trace {
	const last = (...keys: readonly (keyof Applied['entry']['changes'])[]): Spot | undefined => {
		const found = by.findLast(({ entry }) => keys.some((key) => entry.changes[key]));
		const node = found && keys.flatMap((key) => found.entry.changes[key] ?? [])[0];
		return node && { source: found.kustomization.file.source, start: node.start, end: node.end };
	};
	const [version, name] = [last('newTag', 'digest', 'tagSuffix'), last('newName')];
	return { ...(version ? { version } : {}), ...(name ? { name } : {}) };
}

/** The object with other texts for some of its images, and in another namespace. */
function withTexts(manifest: Manifest, images: readonly FlowingImage[], namespace: string | undefined): Manifest {
	const root = images.reduce<ValueNode>((node, { path, text }) => withText(node, path, text), manifest.root);
	if (root.kind !== 'mapping') return manifest;
	const object = namespace === undefined ? manifest.object : { ...manifest.object, namespace };
	return withRoot(manifest, root, object);
}

function withText(node: ValueNode, [part, ...rest]: FieldPath, text: string): ValueNode {
	if (part === undefined) return textNode(text, node);
	const replace = (value: YamlNode) => withText(resolve(value), rest, text);
	if (node.kind === 'sequence') {
		return { ...node, items: node.items.map((item, index) => (index === part ? replace(item) : item)) };
	}
	if (node.kind !== 'mapping') return node;
	const entries = node.entries.map((entry) =>
		entry.key.value === part ? { ...entry, value: replace(entry.value) } : entry,
	);
	return { ...node, entries } satisfies MappingNode;
}

function textNode(value: string, { start, end }: ValueNode): ScalarNode {
	return { kind: 'scalar', start, end, value, style: 'plain', type: 'string', sourceOffset: () => undefined };
}
