import type { Config } from '../config/config.js';
import type { RuleProblem } from '../rules/check.js';
import type { Repository } from '../rules/rule.js';
import type { SourceText } from '../source.js';
import { VERSION } from '../version.js';
import { toFindings } from './findings.js';
import { reportImages, skippedImages } from './images.js';
import { countBySeverity } from './outcome.js';
import type { Report, Summary } from './report.js';

export interface ReportInput {
	readonly repository: Repository;
	readonly problems: readonly RuleProblem[];
	readonly config: Config;
	/** The configuration file's text, since an entry of it can be a finding. */
	readonly configSource?: SourceText;
	readonly now: Date;
}

/** The outcome of a run, from all that was read and judged. */
export function buildReport({ repository, problems, config, configSource, now }: ReportInput): Report {
	const { files, uses } = repository;
	const sources = new Map(files.map(({ source }) => [source.file, source]));
	if (configSource) sources.set(configSource.file, configSource);
	const findings = toFindings({ problems, sources, files, config, now });
	const images = reportImages(uses);
	const skipped = [...repository.skipped, ...skippedImages(repository)].sort(byPlace);
	const summary: Summary = {
		files: files.length,
		objects: files.reduce((sum, { manifests }) => sum + manifests.length, 0),
		images: images.length,
		places: images.reduce((sum, image) => sum + image.uses.length, 0),
		findings: countBySeverity(findings),
		suppressed: findings.filter(({ suppressed }) => suppressed).length,
		notChecked: skipped.length,
		helmCharts: files.filter(({ role }) => role === 'chart').length,
		kustomizations: files.filter(({ role }) => role === 'kustomization').length,
		depth: 'read',
	};
	return { toolVersion: VERSION, summary, images, findings, skipped };
}

type Place = { readonly file: string; readonly line: number };

function byPlace(a: Place, b: Place): number {
	return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}
