import type { Config } from '../config/config.js';
import type { ProbeReport } from '../probe/result.js';
import type { RuleProblem } from '../rules/check.js';
import type { Repository, RuleMetadata } from '../rules/rule.js';
import type { SourceText } from '../source.js';
import { VERSION } from '../version.js';
import { toFindings } from './findings.js';
import { reportImages, skippedImages } from './images.js';
import { countBySeverity } from './outcome.js';
import type { ImageStatus, Report, ReportedImage, Summary } from './report.js';

export interface ReportInput {
	readonly repository: Repository;
	readonly problems: readonly RuleProblem[];
	readonly config: Config;
	/** The configuration file's text, since an entry of it can be a finding. */
	readonly configSource?: SourceText;
	readonly now: Date;
	/** Every rule of the static depth. */
	readonly rules: readonly RuleMetadata[];
	/** What the registries told, if they were asked. */
	readonly probe?: ProbeReport;
}

/** The outcome of a run, from all that was read and judged. */
export function buildReport({ repository, problems, config, configSource, now, rules, probe }: ReportInput): Report {
	const { files, uses } = repository;
	const read = [...files.map(({ source }) => source), ...repository.renderedSources, ...repository.node.sources];
	const sources = new Map(read.map((source) => [source.file, source]));
	if (configSource) sources.set(configSource.file, configSource);
	const findings = toFindings({
		problems,
		sources,
		files,
		manifests: repository.manifests,
		config,
		now,
	});
	const images = reportImages(uses, probe?.proofOf);
	const skipped = [...repository.skipped, ...skippedImages(repository), ...(probe?.skipped ?? [])].sort(byPlace);
	const summary: Summary = {
		files: files.length,
		objects: files.reduce((sum, { manifests }) => sum + manifests.length, 0),
		images: images.length,
		places: countPlaces(images),
		findings: countBySeverity(findings),
		suppressed: findings.filter(({ suppressed }) => suppressed).length,
		notChecked: skipped.length,
		helmCharts: files.filter(({ role }) => role === 'chart').length,
		kustomizations: files.filter(({ role }) => role === 'kustomization').length,
		...(probe ? { depth: 'probe', statuses: countByStatus(images) } : { depth: 'read' }),
	};
	return { toolVersion: VERSION, summary, images, findings, skipped, rules: [...rules, ...(probe?.rules ?? [])] };
}

/** Where a person would edit them: what several overlays are made of is one place. */
function countPlaces(images: readonly ReportedImage[]): number {
	return new Set(images.flatMap(({ uses }) => uses.map(placeOf))).size;
}

function placeOf({ file, line, column, field, object }: ReportedImage['uses'][number]): string {
	// Through an alias several fields of one object have one place.
	const own = object.rendering === undefined ? [field, object] : [];
	return JSON.stringify([file, line, column, ...own]);
}

function countByStatus(images: readonly ReportedImage[]): Record<ImageStatus, number> {
	const counts = { failed: 0, inconclusive: 0, 'not-checked': 0, found: 0 };
	for (const { status } of images) if (status) counts[status]++;
	return counts;
}

type Place = { readonly file: string; readonly line: number };

function byPlace(a: Place, b: Place): number {
	return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
