import type { Skipped } from '../../manifests/skipped.js';
import type { Provenance } from '../../source.js';
import type { RenderProblem } from '../rendering.js';
import type { Failure, FailureKind } from './failures.js';
import { NEWEST_KUBERNETES } from './helm.js';
import type { ChartMetadata } from './metadata.js';
import type { MissingValues } from './prepare.js';
import type { ChartRelease } from './release.js';

/** What became of a chart that was not rendered. */
export interface NotRendered {
	readonly skipped: readonly Skipped[];
	readonly problems: readonly RenderProblem[];
	/** Whether the chart only wants values that nobody gave: nothing to say when it gets them elsewhere. */
	readonly isModest: boolean;
}

/**
 * Whether a failure is somebody's mistake. A chart that asks for values is meant so, unless the ones it was given were chosen for it;
 * files beside a chart may be meant to be used together with others.
 */
const IS_MISTAKE = {
	refused: { default: false, beside: false, chosen: true },
	incomplete: { default: false, beside: false, chosen: true },
	unfit: { default: true, beside: true, chosen: true },
	broken: { default: true, beside: false, chosen: true },
	unreadable: { default: true, beside: true, chosen: true },
	'missing-dependency': { default: false, beside: false, chosen: false },
	'other-kubernetes': { default: false, beside: false, chosen: false },
	deadline: { default: false, beside: false, chosen: false },
	output: { default: false, beside: false, chosen: false },
} as const satisfies Record<FailureKind, Record<ChartRelease['origin'], boolean>>;

/**
 * @param chart the chart's metadata, when it can be read
 * @param isReported whether a file is known to be broken without Helm
 */
export function judge(
	failure: Failure,
	release: ChartRelease,
	chart: ChartMetadata | undefined,
	isReported: (file: string) => boolean,
): NotRendered {
	const { kind } = failure;
	const at = placeOf(failure, release, chart);
	const isExcused = (release.unknown ?? []).length > 0;
	const isKnown = kind === 'unreadable' && isReported(at.range.file);
	if (IS_MISTAKE[kind][release.origin] && !isExcused && !isKnown) {
		return { skipped: [], problems: [problemOf(failure, release, at)], isModest: false };
	}
	const why =
		isExcused && !isKnown && IS_MISTAKE[kind].chosen ? withoutUnknown(failure, release) : WHY[kind](failure, release);
	const message = `\`${release.title}\` was not rendered, so its images were not checked: ${why}`;
	const { file, line } = at.range;
	const isModest = release.origin === 'default' && (kind === 'refused' || kind === 'incomplete');
	return { skipped: [{ file, line, reason: 'helm-template', message }], problems: [], isModest };
}

/** For a release whose values are in a file that is not there. */
export function judgeMissing({ missing, at }: MissingValues, { title }: ChartRelease): NotRendered {
	const message = `\`${title}\` cannot be rendered, since its values file \`${missing}\` is not in the repository.`;
	const remediation = 'Name the file as it is called, from the folder that it is looked up in.';
	return { skipped: [], problems: [{ id: 'chart-fails', message, at, remediation }], isModest: false };
}

/** For a release that is changed once it is rendered, which only its controller does. */
export function judgeAdditions({ title, at }: ChartRelease): NotRendered {
	const message = `\`${title}\` was not rendered, so its images were not checked: what its post-renderer changes is not known here.`;
	const { file, line } = at.range;
	return { skipped: [{ file, line, reason: 'release', message }], problems: [], isModest: false };
}

function withoutUnknown({ reason }: Failure, { unknown = [] }: ChartRelease): string {
	return `it takes values from ${unknown.join(', ')}, which the repository does not hold, and does not render without (${reason}).`;
}

const GIVE_VALUES =
	'Put values that it renders with into its folder `ci` (`ci/test-values.yaml`), or name some under `render.helm` in the configuration.';
const NAME_TOGETHER =
	'If its values are used together with others, name them together under `render.helm` in the configuration.';

const asksForValues = ({ reason }: Failure, { origin }: ChartRelease) =>
	`it asks for values that it was not given (${reason}). ${origin === 'beside' ? NAME_TOGETHER : GIVE_VALUES}`;

/** Why it was not rendered, with what to do. */
const WHY = {
	refused: asksForValues,
	incomplete: asksForValues,
	unfit: ({ reason }) => `its values are not what its schema asks for (${reason}).`,
	broken: ({ reason }) => `Helm fails with ${reason}. ${NAME_TOGETHER}`,
	unreadable: ({ at }) => `${at ? `\`${at.file}\`` : 'a file of it'} cannot be parsed.`,
	'missing-dependency': ({ reason }, { folder }) =>
		`it depends on ${reason}, which is not in its folder \`charts\`. Run \`helm dependency build ${folder}\` before pullproof.`,
	'other-kubernetes': ({ reason }, { kubeVersion = NEWEST_KUBERNETES }) =>
		`it is for Kubernetes ${reason}, not ${kubeVersion}. Name your version as \`kube-version\` under \`render.helm\` in the configuration.`,
	deadline: () => 'Helm took too long. Look for a loop in its templates, or exclude it.',
	output: () => 'Helm printed more than any cluster would take. Look for a loop in its templates, or exclude it.',
} as const satisfies Record<FailureKind, (failure: Failure, release: ChartRelease) => string>;

function problemOf({ kind, reason, evidence }: Failure, { title }: ChartRelease, at: Provenance): RenderProblem {
	const message = (MESSAGES[kind] ?? broken)(title, reason);
	return { id: 'chart-fails', message, at, ...(evidence === undefined ? {} : { evidence }) };
}

const unfit = (title: string, reason: string) =>
	`The values of \`${title}\` are not what its schema asks for, so Helm installs nothing of it: ${reason}.`;
const broken = (title: string, reason: string) =>
	`Helm cannot render \`${title}\`, so nothing of it can be installed: ${reason}.`;

/** For the kinds of failures that can be a mistake. */
const MESSAGES: Readonly<Partial<Record<FailureKind, (title: string, reason: string) => string>>> = {
	refused: (title, reason) => `\`${title}\` refuses its values, so Helm installs nothing of it: ${reason}.`,
	incomplete: unfit,
	unfit,
	broken,
	unreadable: (title, reason) =>
		`Helm cannot read this file of \`${title}\`, so nothing of it can be installed: ${reason}.`,
};

function placeOf(failure: Failure, release: ChartRelease, chart: ChartMetadata | undefined): Provenance {
	const { kind, at, dependencies } = failure;
	const missing = chart?.dependencies.find(({ name }) => dependencies.includes(name));
	if (missing) return { range: missing.at, related: [] };
	if (chart?.kubeVersion && kind === 'other-kubernetes') return { range: chart.kubeVersion, related: [] };
	if (!at) return release.at;
	// Values that somebody chose are mended where they are, unless the chart itself is wrong.
	if (kind !== 'refused' || release.origin === 'default') return { range: at, related: [] };
	return { ...release.at, related: [...release.at.related, { ...at, message: 'the template asks for it here' }] };
}
