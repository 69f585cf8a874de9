import type { FieldPath } from '../../field-path.js';
import type { Manifest } from '../../manifests/manifest.js';
import { imagesAt, patchesAt } from './additions.js';
import { type ChartSource, chartArtifact, chartSourceOf } from './flux-chart.js';
import { releaseValuesOf } from './flux-values.js';
import type { ArtifactTarget, ChartInput, SkippedRelease, ValuesFileLayer } from './inputs.js';
import type { GitopsContext } from './plan.js';
import { createReader, type Reader } from './reader.js';
import { folderHere, nameHere } from './repository.js';
import { skipRelease } from './skipped-release.js';

export interface ReleaseReading {
	readonly release: ChartInput | SkippedRelease;
	readonly artifacts: readonly ArtifactTarget[];
}

/**
 * The chart that a HelmRelease installs, when that is in this repository; else which chart it is.
 * Source: https://fluxcd.io/flux/components/helm/helmreleases/
 */
export function readHelmRelease(manifest: Manifest, context: GitopsContext): ReleaseReading {
	const reader = createReader(manifest, ['spec']);
	const source = chartSourceOf(reader, context.objects);
	const folder = source.isGit ? folderHere(source.url, source.chart, context.repository) : undefined;
	const isChart = folder !== undefined && context.repository.sources.list(folder)?.includes('Chart.yaml') === true;
	if (!isChart) {
		const artifact = chartArtifact(manifest, source);
		const files = releaseValuesOf(reader, context.objects).layers.flatMap((layer) =>
			layer.form === 'file' ? [layer.file] : [],
		);
		const release = skipRelease(manifest, `installs ${source.name}, which is not in this repository`, files);
		return { release, artifacts: artifact ? [artifact] : [] };
	}
	return { release: chartInput(reader, folder, valuesFilesOf(source, context), context), artifacts: [] };
}

function chartInput(
	reader: Reader,
	folder: string,
	valuesFiles: readonly ValuesFileLayer[],
	{ objects }: GitopsContext,
): ChartInput {
	const { manifest } = reader;
	const target = reader.text(['targetNamespace'])?.text;
	const namespace = target ?? manifest.object.namespace;
	const fallbackName = target === undefined ? manifest.object.name : `${target}-${manifest.object.name}`;
	const { layers, unknown } = releaseValuesOf(reader, objects);
	const renderers = reader.items(['postRenderers']).map((path): FieldPath => [...path, 'kustomize']);
	return {
		release: manifest,
		folder,
		releaseName: reader.text(['releaseName'])?.text ?? fallbackName,
		...(namespace === undefined ? {} : { namespace }),
		apiVersions: [],
		defaultValues: valuesFiles.length > 0 ? 'replaced' : 'used',
		values: [...valuesFiles, ...layers],
		unknown,
		additions: {
			images: renderers.flatMap((path) => imagesAt(reader, [...path, 'images'])),
			patches: renderers.flatMap((path) => patchesAt(reader, path)),
		},
	};
}

function valuesFilesOf({ valuesFiles }: ChartSource, { repository }: GitopsContext): ValuesFileLayer[] {
	return valuesFiles.map(({ path, missing, at }) => ({
		form: 'file',
		file: nameHere(path, repository.sources) ?? path,
		missing,
		at,
	}));
}
