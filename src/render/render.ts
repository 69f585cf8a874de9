import type { Manifest } from '../manifests/manifest.js';
import type { SourceText } from '../source.js';
import type { ChartInput, GitopsPlan } from './gitops/inputs.js';
import { planGitops } from './gitops/plan.js';
import type { ChartRelease } from './helm/release.js';
import { releaseOfSettings } from './helm/releases.js';
import { renderCharts } from './helm/render.js';
import { chartSettingsOf } from './helm/settings.js';
import { renderKustomizations } from './kustomize/render.js';
import { missingValues } from './missing-values.js';
import type { Rendered, RenderInput, Rendering } from './rendering.js';
import { createSources } from './sources.js';
import { createToolbox, type Toolbox } from './tools.js';

export interface RenderOptions extends Pick<RenderInput, 'cwd' | 'files' | 'config' | 'onProgress'> {
	/** The PATH to look for kustomize, kubectl and Helm on. */
	readonly path: string;
}

/**
 * Renders everything in a repository that something renders before the cluster sees it: first what is built of kustomizations,
 * then the charts that the objects in there install.
 */
export async function renderAll({ path, ...options }: RenderOptions): Promise<Rendered> {
	const tools = createToolbox({ path });
	try {
		return await renderWith(tools, options);
	} finally {
		tools.close();
	}
}

/** @param tools in the place of those on a PATH */
export async function renderWith(tools: Toolbox, options: Omit<RenderOptions, 'path'>): Promise<Rendered> {
	const sources = createSources(options.cwd, options.files);
	const input: RenderInput = { ...options, sources, tools };
	const { files } = input;
	const repository = { sources, ...(sources.remote === undefined ? {} : { remote: sources.remote }) };
	const plan = (manifests: readonly Manifest[]) => planGitops({ manifests, files, repository });

	const written = plan(files.flatMap(({ manifests }) => manifests));
	const built = await renderKustomizations(written.kustomizations, input);
	const deployed = plan(deployedObjects(input, built));
	const configured = input.config.render.helm.map((entry) => releaseOfSettings(chartSettingsOf(entry)));
	const releases = [...configured, ...deployed.charts.map(chartReleaseOf)];
	const charts = await renderCharts(releases, input);
	return {
		renderings: [...built, ...charts, ...(await missingValues(releases, input)), ...elsewhere(deployed)],
		sources: readBesides(files, sources.texts()),
		artifacts: deployed.artifacts,
	};
}

/** As they stand in files, but for those that were built. */
function deployedObjects({ files }: RenderInput, built: readonly Rendering[]): Manifest[] {
	const covered = new Set(built.flatMap(({ covers }) => [...covers]));
	const written = files.filter(({ source }) => !covered.has(source.file));
	return [...written, ...built].flatMap(({ manifests }) => manifests);
}

function chartReleaseOf({ release, ...chart }: ChartInput): ChartRelease {
	const { kind, name } = release.object;
	return {
		...chart,
		title: `${chart.folder} for ${kind} ${name}`,
		origin: 'chosen',
		at: release.locate(['metadata', 'name']),
		releases: [release],
	};
}

/** What is deployed from other repositories, and what needs no rendering. */
function elsewhere({ plain, skipped }: GitopsPlan): Rendering[] {
	const releases = [...plain, ...skipped.map(({ release }) => release)];
	if (releases.length === 0) return [];
	return [
		{
			name: '',
			manifests: [],
			covers: new Set(),
			releases,
			skipped: skipped.map(({ release, ...entry }) => entry),
			problems: [],
		},
	];
}

/** Only manifests: what else a generator reads may be a password. */
function readBesides(files: RenderInput['files'], texts: readonly SourceText[]): SourceText[] {
	const named = new Set(files.map(({ source }) => source.file));
	return texts.filter(({ file }) => !named.has(file) && /(?:\.ya?ml|\.json|\bKustomization)$/i.test(file));
}
