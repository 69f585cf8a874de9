import { posix } from 'node:path';
import type { ManifestFile } from '../../manifests/read.js';
import type { Provenance } from '../../source.js';
import type { ValuesLayer } from '../gitops/inputs.js';
import { parseMetadata } from './metadata.js';
import type { ChartRelease } from './release.js';

/** One entry of the configuration's `render.helm`. */
export interface ChartSettings {
	/** The folder with `Chart.yaml`, relative to the folder of the run. */
	readonly chart: string;
	readonly releaseName?: string;
	readonly namespace?: string;
	readonly kubeVersion?: string;
	readonly apiVersions: readonly string[];
	/** Files, then what is set. */
	readonly values: readonly ValuesLayer[];
	/** Where the entry stands. */
	readonly at: Provenance;
}

/** The charts of a run, by their folders. */
export interface Charts {
	readonly applications: readonly string[];
	/** They deploy nothing by themselves. */
	readonly libraries: readonly string[];
}

/** Every chart but those that are vendored in another one, and those whose `Chart.yaml` is a template or broken. */
export function chartsAmong(files: readonly ManifestFile[]): Charts {
	const charts = files.filter(
		({ role, template, syntaxErrors }) => role === 'chart' && !template && syntaxErrors.length === 0,
	);
	const folders = new Set(charts.map(({ source }) => posix.dirname(source.file)));
	const own = charts.filter(({ source }) => !isVendored(posix.dirname(source.file), folders));
	const foldersOf = (type: string) =>
		own
			.filter(({ source }) => parseMetadata(source.file, source.text)?.type === type)
			.map(({ source }) => posix.dirname(source.file));
	return { applications: foldersOf('application'), libraries: foldersOf('library') };
}

function isVendored(folder: string, charts: ReadonlySet<string>): boolean {
	for (let at = folder; at !== '.' && at !== '/'; at = posix.dirname(at)) {
		const parent = posix.dirname(at);
		if (posix.basename(parent) === 'charts' && charts.has(posix.dirname(parent))) return true;
	}
	return false;
}

/** A chart with each set of values that lies in it: its own, files beside them, and what `ct` tests it with. */
export function releasesOf(folder: string, files: readonly ManifestFile[]): ChartRelease[] {
	const within = files.map(({ source }) => source.file);
	const beside = within.filter((file) => posix.dirname(file) === folder && BESIDE.test(posix.basename(file)));
	const ci = within.filter((file) => posix.dirname(file) === posix.join(folder, 'ci') && CI.test(posix.basename(file)));
	const chartFile = files.find(({ source }) => source.file === posix.join(folder, 'Chart.yaml'));
	const metadata = chartFile && parseMetadata(chartFile.source.file, chartFile.source.text);
	const release: ChartRelease = {
		title: folder,
		folder,
		releaseName: releaseNameOf(metadata?.name ?? ''),
		apiVersions: [],
		defaultValues: 'used',
		values: [],
		origin: 'default',
		at: startOf(posix.join(folder, 'Chart.yaml')),
		releases: [],
	};
	return [
		release,
		...beside.map((file) => withFile(release, file, 'beside')),
		...ci.map((file) => withFile(release, file, 'chosen')),
	];
}

const BESIDE = /^values[-.](?!schema\.).+\.ya?ml$/;
/** chart-testing, https://github.com/helm/chart-testing/blob/main/doc/ct_lint.md */
const CI = /-values\.ya?ml$/;

function withFile(release: ChartRelease, file: string, origin: ChartRelease['origin']): ChartRelease {
	const at = startOf(file);
	const title = `${release.folder} with ${posix.relative(release.folder, file)}`;
	return { ...release, title, values: [{ form: 'file', file, missing: 'fails', at }], origin, at };
}

/** The release that the configuration describes. */
export function releaseOfSettings({ chart, values, at, ...settings }: ChartSettings): ChartRelease {
	const { releaseName = releaseNameOf(posix.basename(chart)), namespace, kubeVersion, apiVersions } = settings;
	const names = values.flatMap((layer) => (layer.form === 'file' ? [posix.relative(chart, layer.file)] : []));
	return {
		title: names.length > 0 ? `${chart} with ${names.join(', ')}` : `${chart} as ${releaseName}`,
		folder: chart,
		releaseName,
		...(namespace ? { namespace } : {}),
		...(kubeVersion ? { kubeVersion } : {}),
		apiVersions,
		defaultValues: 'used',
		values,
		origin: 'chosen',
		at,
		releases: [],
	};
}

/** A name that Helm takes: https://helm.sh/docs/chart_best_practices/conventions/. Most charts then call their objects just by their own. */
export function releaseNameOf(chart: string): string {
	const name = chart
		.toLowerCase()
		.replace(/[^a-z0-9-]/g, '-')
		.slice(0, 53)
		.replace(/^-+|-+$/g, '');
	return name || 'release';
}

function startOf(file: string): Provenance {
	return { range: { file, line: 1, column: 1, endLine: 1, endColumn: 1 }, related: [] };
}
