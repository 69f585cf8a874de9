import type { FieldPath } from '../../field-path.js';
import { findPlaceholder } from '../../images/placeholder.js';
import { KUSTOMIZATION_NAMES } from '../../manifests/roles.js';
import { additionsAt, parseImageArgument } from './additions.js';
import { chartFrom } from './argo-chart.js';
import { type Overrides, overridesOf, placeOfField } from './argo-overrides.js';
import { valueFilesFromSources } from './argo-value-files.js';
import { artifactOf } from './artifacts.js';
import type { ArtifactTarget, ChartInput, KustomizationInput, SkippedRelease } from './inputs.js';
import type { GitopsContext } from './plan.js';
import type { Reader } from './reader.js';
import { folderHere } from './repository.js';
import { skipRelease } from './skipped-release.js';

/** What one source of an Application comes to. */
export type SourceReading =
	| { readonly form: 'kustomization'; readonly input: KustomizationInput }
	| { readonly form: 'chart'; readonly input: ChartInput }
	/** Manifests that are judged where they stand, or a source that others only take files from. */
	| { readonly form: 'plain' }
	| { readonly form: 'skipped'; readonly skipped: SkippedRelease; readonly artifact: ArtifactTarget | undefined };

/**
 * What the sources of an Argo CD Application deploy.
 * Source: https://argo-cd.readthedocs.io/en/stable/operator-manual/application.yaml
 *
 * @param reader of the Application's `spec`
 * @param name of the Application
 */
export function readApplication(reader: Reader, name: string, context: GitopsContext): SourceReading[] {
	const several = reader.items(['sources']);
	// An empty list counts for none: argo-cd, pkg/apis/application/v1alpha1/types.go, HasMultipleSources.
	const sources = several.length > 0 ? several : [['source']];
	return sources.filter((path) => reader.node(path)).map((path) => readSource(reader, path, name, context));
}

function readSource(reader: Reader, base: FieldPath, name: string, context: GitopsContext): SourceReading {
	const read = (key: string) => reader.text([...base, key])?.text;
	const repoUrl = read('repoURL') ?? '';
	const chart = read('chart');
	if (chart !== undefined || repoUrl.startsWith('oci://')) {
		return chartElsewhere(reader, base, { repoUrl, chart }, context);
	}
	const path = read('path');
	if (path === undefined && read('ref') !== undefined) return { form: 'plain' };

	const folder = folderHere(repoUrl, path ?? '.', context.repository);
	if (folder === undefined) return elsewhere(reader, path ?? '.', repoUrl);
	const names = context.repository.sources.list(folder) ?? [];
	if (reader.node([...base, 'plugin'])) {
		const what = `deploys what a plugin makes of \`${folder}\``;
		return { form: 'skipped', skipped: skipRelease(reader.manifest, what), artifact: undefined };
	}
	const isChart = names.includes('Chart.yaml');
	if (!isChart && !names.some((file) => KUSTOMIZATION_NAMES.has(file))) return { form: 'plain' };

	const overrides = overridesOf(folder, name, context.repository.sources);
	if (overrides.unknown !== undefined) {
		const what = `deploys \`${folder}\` with the changes of \`${overrides.unknown}\`, which are not worked out here`;
		return { form: 'skipped', skipped: skipRelease(reader.manifest, what), artifact: undefined };
	}
	if (isChart) return chartFrom(reader, base, { folder, name, overrides }, context);
	return { form: 'kustomization', input: kustomizationFrom(reader, base, folder, overrides) };
}

function elsewhere(reader: Reader, path: string, repoUrl: string): SourceReading {
	const what = findPlaceholder(path)
		? `deploys \`${path}\`, a path that is filled in later`
		: `deploys \`${path}\` of ${repoUrl}, which is not in this repository`;
	return { form: 'skipped', skipped: skipRelease(reader.manifest, what), artifact: undefined };
}

/** A chart of a Helm repository, or of a registry: then its address has no scheme, or `oci://`. */
function chartElsewhere(
	reader: Reader,
	base: FieldPath,
	{ repoUrl, chart }: { readonly repoUrl: string; readonly chart: string | undefined },
	context: GitopsContext,
): SourceReading {
	const address = chart === undefined ? repoUrl : `${repoUrl.replace(/\/$/, '')}/${chart}`;
	const isInRegistry = repoUrl.startsWith('oci://') || !repoUrl.includes('://');
	const version = reader.text([...base, 'targetRevision']);
	const release = reader.manifest;
	const artifact = isInRegistry ? artifactOf({ address, version, mediaKind: 'helm-chart', release }) : undefined;
	const chartName = chart === undefined ? `\`${repoUrl}\`` : `the chart \`${chart}\` of ${repoUrl}`;
	const files = valueFilesFromSources(reader, base, context);
	const skipped = skipRelease(release, `installs ${chartName}, which is not in this repository`, files);
	return { form: 'skipped', skipped, artifact };
}

function kustomizationFrom(reader: Reader, base: FieldPath, folder: string, overrides: Overrides): KustomizationInput {
	const own = [...base, 'kustomize'];
	const list = placeOfField(reader, base, ['kustomize', 'images'], overrides);
	const images = list.reader.items(list.path).flatMap((path) => list.reader.text(path) ?? []);
	return {
		release: reader.manifest,
		folder,
		additions: {
			...additionsAt(reader, own, reader.text([...own, 'namespace'])),
			images: images.map(parseImageArgument),
		},
	};
}
