import { posix } from 'node:path';
import type { Skipped } from '../../manifests/skipped.js';
import type { RenderInput, Rendering } from '../rendering.js';
import { createHelm, type Helm } from './helm.js';
import type { ChartRelease } from './release.js';
import { chartsAmong, releasesOf } from './releases.js';
import { nothingOf, renderRelease, templatesOf } from './render-release.js';
import { ChartTooLarge, type Staged, stageChart } from './stage.js';

/**
 * Renders every chart of the run with each set of values that lies in it, and with those that somebody chose.
 *
 * @param chosen what the configuration, a HelmRelease or an Application says
 */
export async function renderCharts(chosen: readonly ChartRelease[], input: RenderInput): Promise<readonly Rendering[]> {
	const { applications, libraries } = chartsAmong(input.files);
	const folders = [...new Set([...applications, ...chosen.map(({ folder }) => folder)])];
	const tool = folders.length > 0 ? await input.tools.find('helm') : undefined;
	if (folders.length > 0 && !tool) return [withoutHelm(folders)];
	const libraryFiles = libraries.map((folder) => libraryOf(folder, input));
	if (!tool) return libraryFiles;
	const helm = createHelm(input.tools, tool);
	let done = 0;
	const rendered = await Promise.all(
		folders.map(async (folder) => {
			const own = applications.includes(folder) ? releasesOf(folder, input.files) : [];
			const renderings = await renderChart(
				helm,
				folder,
				[...own, ...chosen.filter((release) => release.folder === folder)],
				input,
			);
			input.onProgress?.(++done, folders.length);
			return renderings;
		}),
	);
	return [...libraryFiles, ...rendered.flat()];
}

async function renderChart(
	helm: Helm,
	folder: string,
	releases: readonly ChartRelease[],
	input: RenderInput,
): Promise<Rendering[]> {
	const staged = stageOf(folder, input);
	if (!staged) {
		const message = `\`${folder}\` was not rendered, so its images were not checked: it holds more files than a chart can have. Look for a link or a dependency that leads in a circle, or exclude it.`;
		return [nothingOf({ name: folder, skipped: [skippedAt(posix.join(folder, 'Chart.yaml'), message)] })];
	}
	const outcomes = await Promise.all(releases.map((release) => renderRelease(helm, release, staged, input)));
	const isRendered = outcomes.some(({ state }) => state === 'rendered');
	const isChosen = outcomes.some(({ state }, index) => state === 'rendered' && releases[index]?.origin === 'chosen');
	// A chart that wants values got them from somebody.
	const kept = outcomes.filter(
		({ state }, index) =>
			!(state === 'wants-values' && isRendered) &&
			!(state === 'failed' && isChosen && releases[index]?.origin === 'default'),
	);
	return withoutRepetition(kept.map(({ rendering }) => rendering));
}

function skippedAt(file: string, message: string): Skipped {
	return { file, line: 1, reason: 'helm-template', message };
}

function stageOf(folder: string, { sources }: RenderInput): Staged | undefined {
	try {
		return stageChart(sources, folder);
	} catch (error) {
		if (error instanceof ChartTooLarge) return undefined;
		throw error;
	}
}

/** A library deploys nothing, so there is nothing to judge in it but what charts make of it. */
function libraryOf(folder: string, input: RenderInput): Rendering {
	const staged = stageOf(folder, input);
	const covers = staged ? templatesOf(staged) : new Set<string>();
	return { ...nothingOf({ name: folder, skipped: [] }), covers };
}

function withoutHelm(folders: readonly string[]): Rendering {
	const [first = '.'] = folders;
	const charts = folders.length === 1 ? 'The chart was' : `${folders.length} charts were`;
	const message = `${charts} not rendered, so what they deploy was not checked: there is no \`helm\` on the PATH. Install Helm 3 or 4 (https://helm.sh/docs/intro/install/).`;
	return nothingOf({ name: first, skipped: [skippedAt(posix.join(first, 'Chart.yaml'), message)] });
}

/** What is wrong with the chart itself is wrong with each set of its values, and said once. */
function withoutRepetition(renderings: readonly Rendering[]): Rendering[] {
	const seen = new Set<string>();
	const isNew = (key: string) => !seen.has(key) && seen.add(key);
	return renderings.map((rendering) => ({
		...rendering,
		skipped: rendering.skipped.filter(({ file, line, message }) =>
			isNew(`${file}:${line}:${withoutTitle(message, rendering)}`),
		),
		problems: rendering.problems.filter(({ at, message }) =>
			isNew(`${at.range.file}:${at.range.line}:${withoutTitle(message, rendering)}`),
		),
	}));
}

function withoutTitle(message: string, { name }: Rendering): string {
	return message.replace(`\`${name}\``, '');
}
