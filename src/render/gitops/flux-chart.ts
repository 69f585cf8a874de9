import type { FieldPath } from '../../field-path.js';
import type { Manifest } from '../../manifests/manifest.js';
import { artifactOf, ociArtifact } from './artifacts.js';
import { type FluxSource, SOURCE_GROUP, sourceOf, textOf } from './flux-source.js';
import type { ArtifactTarget, PlacedText, ValuesFileLayer } from './inputs.js';
import type { RepositoryObjects } from './objects.js';
import { createReader, type Reader } from './reader.js';

/** A values file as a release names it. */
interface NamedFile extends Pick<ValuesFileLayer, 'missing' | 'at'> {
	readonly path: string;
}

/** The chart of a HelmRelease, wherever it is. */
export interface ChartSource extends FluxSource {
	/** A name in a Helm repository, or a path in a git repository; empty where the source itself is the chart. */
	readonly chart: string;
	readonly version?: PlacedText;
	/** Paths from the root of the source. */
	readonly valuesFiles: readonly NamedFile[];
}

export function chartSourceOf(reader: Reader, objects: RepositoryObjects): ChartSource {
	const kind = reader.text(['chartRef', 'kind'])?.text;
	if (kind === undefined) return chartAt(reader, ['chart', 'spec'], objects);
	const source = sourceOf(reader, ['chartRef'], objects);
	if (kind !== 'HelmChart' || !source.manifest) {
		return { ...source, name: `the chart of ${source.name}`, isGit: false, chart: '', valuesFiles: [] };
	}
	return chartAt(createReader(source.manifest, ['spec']), [], objects);
}

/** @param base where the fields of a HelmChart stand */
function chartAt(reader: Reader, base: FieldPath, objects: RepositoryObjects): ChartSource {
	const source = sourceOf(reader, [...base, 'sourceRef'], objects);
	const chart = reader.text([...base, 'chart'])?.text ?? '';
	const version = reader.text([...base, 'version']);
	const missing = reader.text([...base, 'ignoreMissingValuesFiles'])?.text === 'true' ? 'ignored' : 'fails';
	return {
		...source,
		name: `the chart \`${chart}\` of ${source.name}`,
		chart,
		...(version ? { version } : {}),
		valuesFiles: reader.items([...base, 'valuesFiles']).flatMap((path) => {
			const file = reader.text(path);
			return file ? [{ path: file.text, missing, at: file.at } as const] : [];
		}),
	};
}

/** The artifact that a chart is in its registry; `undefined` when it is in none, or only a range of versions is given. */
export function chartArtifact(release: Manifest, source: ChartSource): ArtifactTarget | undefined {
	if (source.manifest?.object.kind !== 'HelmRepository' || source.url?.startsWith('oci://') !== true) return undefined;
	const secretName = textOf(source.manifest, ['spec', 'secretRef', 'name']);
	return artifactOf({
		address: `${source.url.replace(/\/$/, '')}/${source.chart}`,
		version: source.version,
		mediaKind: 'helm-chart',
		release,
		...(secretName === undefined ? {} : { secretName }),
	});
}

const CHART_LAYER = 'application/vnd.cncf.helm.chart.content';

/** The artifact of an OCIRepository. Source: https://fluxcd.io/flux/components/source/ocirepositories/ */
export function readOciRepository(manifest: Manifest, charts: ReadonlySet<Manifest>): ArtifactTarget | undefined {
	const reader = createReader(manifest, ['spec']);
	const url = reader.text(['url']);
	if (!url) return undefined;
	const isChart =
		charts.has(manifest) || (reader.text(['layerSelector', 'mediaType'])?.text.startsWith(CHART_LAYER) ?? false);
	const secretName = reader.text(['secretRef', 'name'])?.text;
	return ociArtifact(url, {
		digest: reader.text(['ref', 'digest']),
		range: reader.text(['ref', 'semver']),
		tag: reader.text(['ref', 'tag']),
		mediaKind: isChart ? 'helm-chart' : 'artifact',
		release: manifest,
		...(secretName === undefined ? {} : { secretName }),
	});
}

/** The OCIRepositories that HelmReleases take for charts. */
export function chartRepositoriesOf(releases: readonly Manifest[], objects: RepositoryObjects): ReadonlySet<Manifest> {
	return new Set(
		releases.flatMap((release) => {
			const name = textOf(release, ['spec', 'chartRef', 'name']);
			const namespace = textOf(release, ['spec', 'chartRef', 'namespace']);
			return (name && objects.find(release, { group: SOURCE_GROUP, kind: 'OCIRepository' }, name, namespace)) || [];
		}),
	);
}
