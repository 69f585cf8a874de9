import type { Skipped } from '../../manifests/skipped.js';
import type { RenderInput, Rendering } from '../rendering.js';
import { missingDependencies, withoutDependencies } from './dependencies.js';
import { readFailure } from './failures.js';
import type { Helm } from './helm.js';
import { isTemplate } from './lines.js';
import type { HelmObject } from './output.js';
import { type Prepared, prepare } from './prepare.js';
import type { ChartRelease } from './release.js';
import type { Staged } from './stage.js';
import { traceObjects } from './trace-objects.js';
import { judge, judgeAdditions, judgeMissing, type NotRendered } from './verdicts.js';

/** What became of a chart with one set of values. */
export interface Outcome {
	readonly rendering: Rendering;
	readonly state: 'rendered' | 'failed' | 'wants-values';
}

export async function renderRelease(
	helm: Helm,
	release: ChartRelease,
	staged: Staged,
	input: RenderInput,
): Promise<Outcome> {
	const { additions } = release;
	if (additions && additions.images.length + additions.patches.length > 0) {
		return notRendered(release, judgeAdditions(release));
	}
	const prepared = prepare(release, staged, input.sources);
	if ('missing' in prepared) return notRendered(release, judgeMissing(prepared, release));
	const result = await helm(prepared);
	if (result.ok) return rendered(helm, prepared, result.objects, [], input);
	const failure = readFailure(result, prepared);
	if (failure.dependencies.length > 0) {
		const rest = withoutDependencies(prepared, failure.dependencies);
		const second = await helm(rest);
		const skipped = missingDependencies(prepared, failure.dependencies);
		if (second.ok) return rendered(helm, rest, second.objects, skipped, input);
	}
	const isReported = (file: string) =>
		input.files.some(({ source, syntaxErrors }) => source.file === file && syntaxErrors.length > 0);
	return notRendered(release, judge(failure, release, staged.charts.get(''), isReported));
}

async function rendered(
	helm: Helm,
	prepared: Prepared,
	objects: readonly HelmObject[],
	skipped: readonly Skipped[],
	{ config }: RenderInput,
): Promise<Outcome> {
	const { title, releases } = prepared.release;
	const manifests = await traceObjects(helm, prepared, objects, config.imageFields);
	return {
		rendering: { name: title, manifests, covers: templatesOf(prepared.staged), releases, skipped, problems: [] },
		state: 'rendered',
	};
}

function notRendered({ title, releases }: ChartRelease, { skipped, problems, isModest }: NotRendered): Outcome {
	const rendering = { ...nothingOf({ name: title, skipped }), releases, problems };
	return { rendering, state: isModest ? 'wants-values' : 'failed' };
}

/** A rendering in which there is nothing but what is said. */
export function nothingOf(of: Pick<Rendering, 'name' | 'skipped'>): Rendering {
	return { manifests: [], covers: new Set(), releases: [], problems: [], ...of };
}

/** The templates of a chart and its subcharts, which are judged by what they render to. */
export function templatesOf({ files }: Staged): ReadonlySet<string> {
	return new Set([...files].flatMap(([path, { file }]) => (isTemplate(path) ? [file] : [])));
}
