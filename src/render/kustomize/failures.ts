import type { Skipped } from '../../manifests/skipped.js';
import { unrenderedOf } from '../../manifests/unrendered.js';
import type { SourceRange } from '../../source.js';
import type { Rendering, RenderProblem } from '../rendering.js';
import type { Sources } from '../sources.js';
import type { Build } from './stage.js';
import type { Target } from './target.js';
import type { Obstacle, Tree } from './tree.js';

type Failure = Pick<Rendering, 'skipped' | 'problems'>;
type FailedBuild = Extract<Build, { ok: false }>;

/** What keeps a kustomization from being built, as the end of a sentence about it, and what to do. */
const OBSTACLES = {
	remote: ({ text }) =>
		`takes in \`${text}\`, and nothing is fetched here. Copy it into the repository, or build it in a step before and check the result.`,
	helm: ({ text }) =>
		`has \`${text}\`, and charts are not rendered from within kustomize here. Render it in a step before and check the result.`,
	missing: ({ text }) => `names \`${text}\`, which is not in the repository.`,
	'made-later': ({ text }) =>
		`names \`${text}\`, which is made later. Make it in a step before, or build the kustomization there and check the result.`,
	unreadable: ({ text }) => `takes in the kustomization in \`${text}\`, which cannot be read.`,
} as const satisfies Record<Obstacle['why'], (obstacle: Obstacle) => string>;

/** What is told of a kustomization that is not even tried. */
export function obstacleFailure(target: Target, { obstacles }: Tree): Failure {
	return {
		skipped: obstacles.map((obstacle) => skip(target, obstacle.at, OBSTACLES[obstacle.why](obstacle))),
		problems: obstacles.filter(({ why }) => why === 'missing').map(missingProblem),
	};
}

/** Without a program only kustomizations that change something are left unjudged: the others' files are read as they stand. */
export function missingToolFailure(target: Target, tree: Tree): Failure {
	const changes = [...tree.kustomizations.values()].some(({ file }) => unrenderedOf(file).length > 0);
	const why = 'needs kustomize or kubectl, and neither is on the PATH.';
	return { skipped: changes ? [skip(target, target.at, why)] : [], problems: [] };
}

function skip({ name }: Target, { file, line }: SourceRange, why: string): Skipped {
	return {
		file,
		line,
		reason: 'kustomization',
		message: `\`${name}\` was not built, so its images were not checked: it ${why}`,
	};
}

function missingProblem({ at, text }: Obstacle): RenderProblem {
	return {
		id: 'kustomization-fails',
		message: `\`${text}\` is not in the repository, so the kustomization cannot be built and nothing of it is deployed.`,
		at: { range: at, related: [] },
	};
}

/** What is told of a kustomization that the program would not build. */
export function buildFailure(build: FailedBuild, target: Target, tree: Tree, sources: Sources): Failure {
	const at = placeOf(build.message, target, tree, sources);
	if (build.reason !== 'failed') return { skipped: [skip(target, at, LIMITS[build.reason])], problems: [] };
	const [later] = tree.madeLater;
	if (later) {
		const why = `names \`${later.text}\`, which is not in the repository, and cannot be built without.`;
		return { skipped: [skip(target, later.at, why)], problems: [] };
	}
	const skipped = [skip(target, at, 'cannot be built.')];
	// A value that is no text has a finding of its own.
	if (NOT_TEXT.test(build.message)) return { skipped, problems: [] };
	const problem: RenderProblem = {
		id: 'kustomization-fails',
		message: `\`${target.name}\` cannot be built, so nothing of it is deployed: ${reasonIn(build.message)}.`,
		at: { range: at, related: [] },
		evidence: shortened(build.message),
	};
	return { skipped, problems: [problem] };
}

const LIMITS = {
	deadline: 'took too long to build.',
	output: 'makes more than is read.',
} as const satisfies Record<Exclude<FailedBuild['reason'], 'failed'>, string>;

const NOT_TEXT = /cannot unmarshal \w+ into Go struct field Image\.images\.\w+ of type string/;
/** kustomize quotes whole patches, and those of Secrets have what nobody may see. */
const QUOTED_TEXT = /\[[^\]]*\n[\s\S]*\]/;
const LONGEST = 400;
/** How kustomize tells that it is on its way from the outer kustomization to the one that was asked for. */
const WAY_IN =
	/^Error: accumulating resources: accumulation err='.*?' must resolve to a file': recursed accumulation of path '[^']*': /;

function shortened(message: string): string {
	const [line = ''] = message.replace(QUOTED_TEXT, '[…]').replace(WAY_IN, '').split('\n');
	return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

const WRAPPING =
	/^(?:Error|accumulat\w+ (?:resources|components)|recursed (?:accumulation|merging)|accumulateDirectory|accumulateFile|.*from '[^']*')/;

/** kustomize wraps errors from the outside in; what is wrong stands last. */
function reasonIn(message: string): string {
	const line = shortened(message);
	const parts = line.split(/: (?=\S)/).filter((part) => !WRAPPING.test(part));
	return (parts.slice(-2).join(': ') || line).replace(/\.$/, '');
}

/** The file of the build that a message names last; else the kustomization that was asked for. */
function placeOf(message: string, { at }: Target, { files, generated }: Tree, sources: Sources): SourceRange {
	const [named] = [...files]
		.filter((file) => message.includes(file) && !generated.has(file))
		.sort((a, b) => message.lastIndexOf(b) - message.lastIndexOf(a));
	const source = named === undefined ? undefined : sources.read(named)?.source;
	if (!source) return at;
	const line = Number(/\bline (\d+)/.exec(message)?.[1] ?? 1);
	const text = source.line(line);
	return { file: source.file, line, column: 1, endLine: line, endColumn: text.length + 1 };
}
