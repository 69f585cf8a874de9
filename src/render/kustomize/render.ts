import type { KustomizationInput } from '../gitops/inputs.js';
import type { RenderInput, Rendering } from '../rendering.js';
import { entryProblems, selectedEntries } from './entry-problems.js';
import { buildFailure, missingToolFailure, obstacleFailure } from './failures.js';
import { type Flow, flowOf } from './flow.js';
import { locateObjects } from './locate-objects.js';
import { isPlain, renderPlain } from './plain.js';
import { rootsOf } from './roots.js';
import { findKustomize, type Kustomize } from './stage.js';
import { releaseTargetOf, type Target, targetOf } from './target.js';
import { readTree, type Tree } from './tree.js';

/** A target with all that is known of it before it is built. */
interface Plan {
	readonly target: Target;
	readonly tree: Tree;
	readonly flow: Flow;
}

/**
 * Builds every kustomization that is deployed once, in parallel.
 *
 * @param releases what Flux and Argo CD deploy; the other roots are deployed as they are
 */
export async function renderKustomizations(
	releases: readonly KustomizationInput[],
	input: RenderInput,
): Promise<readonly Rendering[]> {
	const plans = plansOf(releases, input);
	if (plans.length === 0) return [];
	// An entry that one overlay has no use for may be for another.
	const selected = selectedEntries(plans.map(({ flow }) => flow));
	const kustomize = plans.some(({ tree }) => tree.obstacles.length === 0)
		? await findKustomize(input.tools, input.sources)
		: undefined;
	let done = 0;
	return Promise.all(
		plans.map(async (plan) => {
			const rendering = await renderOne(plan, kustomize, input);
			input.onProgress?.(++done, plans.length);
			return { ...rendering, problems: [...rendering.problems, ...entryProblems(plan.tree, plan.flow, selected)] };
		}),
	);
}

function plansOf(releases: readonly KustomizationInput[], input: RenderInput): Plan[] {
	const released = releases
		.flatMap((release) => releaseTargetOf(release, input.sources) ?? [])
		.map((target) => planOf(target, input));
	const taken = new Set(released.flatMap(({ tree }) => [...tree.kustomizations.keys()]));
	const roots = rootsOf(input.files).filter(({ folder }) => !taken.has(folder));
	return [...released, ...roots.map((root) => planOf(targetOf(root), input))];
}

function planOf(target: Target, { sources }: RenderInput): Plan {
	const tree = readTree(target.top, target.components, sources);
	return { target, tree, flow: flowOf(tree, sources) };
}

async function renderOne(plan: Plan, kustomize: Kustomize | undefined, input: RenderInput): Promise<Rendering> {
	const { target, tree } = plan;
	const { sources } = input;
	const releases = target.release ? [target.release] : [];
	const nothing = { name: target.name, manifests: [], covers: new Set<string>(), releases };
	if (tree.obstacles.length > 0) return { ...nothing, ...obstacleFailure(target, tree) };
	if (!kustomize)
		return isPlain(target, tree)
			? renderPlain(target, tree, plan.flow, sources)
			: { ...nothing, ...missingToolFailure(target, tree) };
	const build = await kustomize.build(target, tree);
	if (!build.ok) return { ...nothing, ...buildFailure(build, target, tree, sources) };
	const context = { kustomize, target, tree, sources, imageFields: input.config.imageFields };
	const manifests = await locateObjects(build.objects, context);
	return { ...nothing, manifests, covers: coveredBy(tree), skipped: [], problems: [] };
}

/** What is judged in the form that the build has. Data stays what it is. */
function coveredBy({ files, data }: Tree): ReadonlySet<string> {
	return new Set([...files].filter((file) => !data.has(file)));
}
