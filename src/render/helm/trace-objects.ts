import type { ImageField } from '../../config/schema.js';
import { collectWorkloads, type Workload } from '../../images/collect.js';
import { createRendered, type Manifest } from '../../manifests/manifest.js';
import { candidatesAmong, furtherCandidates } from './candidates.js';
import type { Helm } from './helm.js';
import { leavesOf } from './leaves.js';
import { templateLinesOf } from './lines.js';
import { isLiteral } from './literals.js';
import { type Mark, usualShape } from './marks.js';
import type { HelmObject } from './output.js';
import { placesOf } from './places.js';
import type { Prepared } from './prepare.js';
import { type Segment, segmentsOf } from './segments.js';
import { withStableName } from './stable-name.js';
import { findTemplate } from './template-files.js';
import { type MarkedRender, type TracedField, Tracer } from './trace.js';

/** The objects of a release, whose places are those of its values and templates. */
export async function traceObjects(
	helm: Helm,
	prepared: Prepared,
	objects: readonly HelmObject[],
	extraFields: readonly ImageField[],
): Promise<Manifest[]> {
	if (objects.length === 0) return [];
	const workloads = new Map(
		objects.map((object) => [object, collectWorkloads(object.manifest, { isPatch: false, extraFields })]),
	);
	const fields = [...workloads].flatMap(([object, list]) => imagesOf(object, list));
	const texts = [...workloads.values()].flat().flatMap(textsOf);
	const renders = await trace(helm, prepared, { texts, fields, templates: templatesOf(objects, prepared) });
	const wantsValues = prepared.release.origin === 'chosen' ? {} : ({ wantsValues: true } as const);
	return objects.map((object) => ({
		...createRendered(
			inNamespace(withStableName(object, renders), prepared),
			prepared.release.title,
			placesOf(object, prepared.staged, renders),
		),
		...wantsValues,
	}));
}

interface Traced {
	/** Images and what goes with them. */
	readonly texts: readonly string[];
	readonly fields: readonly TracedField[];
	/** The templates that objects are from, within the chart. */
	readonly templates: ReadonlySet<string>;
}

async function trace(helm: Helm, prepared: Prepared, { texts, fields, templates }: Traced): Promise<MarkedRender[]> {
	const tracer = new Tracer(helm, prepared);
	const leaves = leavesOf(prepared);
	const values = candidatesAmong(leaves, texts).map((leaf): Mark => ({ leaf, shape: usualShape(leaf) }));
	const lines = templateLinesOf(prepared, templates).map((leaf): Mark => ({ leaf, shape: 'comment' }));
	const renders = await tracer.trace([...values, ...lines], fields);
	const open = fields.flatMap((field) => openParts(field, segmentsOf(field, renders)));
	const unknown = open.filter((part) => !isLiteral(prepared.staged, part));
	const further = furtherCandidates(leaves, unknown).map((leaf): Mark => ({ leaf, shape: 'before' }));
	return [...renders, ...(await tracer.trace(further, fields))];
}

/** What no value is known to have made, between its separators. */
function openParts({ text }: TracedField, segments: readonly Segment[]): string[] {
	return segments
		.filter(({ leaf }) => !leaf)
		.flatMap(({ start, end }) => text.slice(start, end).split(/[/:@]/))
		.filter((part) => part.length > 1);
}

function templatesOf(objects: readonly HelmObject[], { staged }: Prepared): ReadonlySet<string> {
	const sources = [...new Set(objects.map(({ template }) => template))].map((template) =>
		findTemplate(staged, template),
	);
	return new Set(sources.flatMap((source) => (source.in === 'file' ? [source.path] : [])));
}

function imagesOf(object: HelmObject, workloads: readonly Workload[]): TracedField[] {
	return workloads.flatMap(({ uses }) =>
		uses.flatMap(({ path }) => {
			const node = object.manifest.get(path);
			return node?.kind === 'scalar' && node.value !== '' ? [{ object, path, text: node.value }] : [];
		}),
	);
}

/** All that is worth tracing back. */
function textsOf({ uses, imagePullSecrets, serviceAccountName }: Workload): string[] {
	return [
		...uses.flatMap(({ image, imagePullPolicy }) => [image.text, imagePullPolicy ?? '']),
		...imagePullSecrets.map(({ name }) => name),
		serviceAccountName?.name ?? '',
	];
}

/** Helm installs what names no namespace into that of the release. */
function inNamespace(manifest: Manifest, { release: { namespace } }: Prepared): Manifest {
	if (namespace === undefined || manifest.object.namespace !== undefined) return manifest;
	return { ...manifest, object: { ...manifest.object, namespace } };
}
