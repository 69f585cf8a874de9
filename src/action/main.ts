import type { Report } from '../findings/report.js';
import { type AnnotationPlan, planAnnotations } from '../report/annotations.js';
import { describeOmitted } from '../report/github.js';
import { activeFindings } from '../report/groups.js';
import { formatJson } from '../report/json.js';
import { formatMarkdown } from '../report/markdown.js';
import { toLogText } from '../report/plain-text.js';
import { formatSarif } from '../report/sarif.js';
import { type RunOptions, run } from '../run.js';
import { findScope } from './changed-files.js';
import { conclude, setCounts } from './conclude.js';
import { describeFailure, giveUp } from './give-up.js';
import { type Inputs, loadInputs } from './inputs.js';
import { writeReportFile } from './report-files.js';
import type { Runner } from './runner.js';
import { showFindings } from './show-findings.js';
import { trustedHosts } from './trusted-hosts.js';

/** The action's step, from inputs to outputs. Never throws: what goes wrong fails the step. */
export async function main(runner: Runner): Promise<void> {
	const page = { wanted: true, text: '' };
	try {
		const inputs = loadInputs(runner.input, runner.workspace);
		page.wanted = inputs.summary;
		if (inputs.token) runner.hide(inputs.token);

		const { report, thresholds } = await run(runOptions(inputs, runner));
		const plan = await planFor(report, inputs, runner);
		page.text = summaryOf(report, plan, inputs);
		noteEmptyWorkspace(runner, report);
		showFindings(runner, report, plan);
		setCounts(runner, report);
		writeReports(runner, report, inputs);
		const { failOn = thresholds.failOn, onInconclusive = thresholds.onInconclusive } = inputs;
		conclude(runner, { report, plan, failOn, onInconclusive, whereToLook: whereToLook(inputs) });
	} catch (error) {
		page.text ||= describeFailure(error);
		giveUp(runner, error);
	} finally {
		if (page.wanted) await writeSummary(runner, page.text);
	}
}

function runOptions(inputs: Inputs, runner: Runner): RunOptions {
	const { paths, exclude, platforms, probe, configFile } = inputs;
	return {
		cwd: runner.workspace,
		paths,
		exclude,
		...(configFile === undefined ? {} : { configFile }),
		...(platforms.length === 0 ? {} : { platforms }),
		...(runner.env.PATH === undefined ? {} : { renderers: runner.env.PATH }),
		probe: {
			byDefault: true,
			...(probe === undefined ? {} : { wanted: probe }),
			environment: {
				env: runner.env,
				reach: 'named-hosts',
				vouchFor: (hosts) => trustedHosts(runner, hosts, inputs),
			},
		},
	};
}

async function planFor(report: Report, inputs: Inputs, runner: Runner): Promise<AnnotationPlan> {
	const annotate = inputs.annotate ?? (runner.isPullRequest ? 'changed' : 'all');
	const findings = activeFindings(report);
	if (annotate === 'none' || findings.length === 0)
		return { ...planAnnotations({ ...report, findings: [] }), rest: findings };
	const { changedFiles, note } = await findScope(annotate, runner, inputs.token);
	if (note) runner.log(note);
	return planAnnotations(report, { changedFiles });
}

/** Nothing to read is nothing wrong, but hardly what was meant. */
function noteEmptyWorkspace(runner: Runner, { summary }: Report): void {
	if (summary.files > 0) return;
	runner.warn(
		'There was no YAML or JSON file to read. Does `actions/checkout` run before this step, and do `paths` and `exclude` leave something?',
	);
}

const REPORTS = [
	{ input: 'sarifFile', output: 'sarif-file', format: formatSarif },
	{ input: 'jsonFile', output: 'json-file', format: formatJson },
] as const;

function writeReports(runner: Runner, report: Report, inputs: Inputs): void {
	for (const { input, output, format } of REPORTS) {
		const file = inputs[input];
		if (file === undefined) continue;
		writeReportFile(runner.workspace, file, format(report));
		runner.setOutput(output, file);
	}
}

function whereToLook({ summary }: Inputs): string {
	return summary
		? 'the job summary says what to do about each'
		: 'each has a line in the log, with the name of its rule';
}

function summaryOf(report: Report, plan: AnnotationPlan, { jsonFile }: Inputs): string {
	const text = formatMarkdown(report, jsonFile ? { fullReport: `the report \`${jsonFile}\`` } : {});
	return [text, ...describeOmitted(plan)].join('\n');
}

/** The outcome stands without its summary. */
async function writeSummary(runner: Runner, text: string): Promise<void> {
	try {
		await runner.writeSummary(text);
	} catch (error) {
		const reason = toLogText(error instanceof Error ? error.message : String(error));
		runner.warn(`The job summary could not be written, but the log has every finding. The reason: ${reason}`);
	}
}
