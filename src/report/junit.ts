import type { Finding } from '../findings/finding.js';
import type { Report, Skipped } from '../findings/report.js';
import { groupBy } from '../group-by.js';
import { compareText } from './groups.js';
import { depthSentence, SUPPRESSION_PHRASES } from './phrases.js';
import { cutText, toLogPath, toLogText } from './plain-text.js';

type Outcome = 'passed' | 'failure' | 'skipped';

interface TestCase {
	readonly file: string;
	readonly line: number;
	readonly name: string;
	readonly outcome: Outcome;
	readonly message: string;
	/** What kind of failure it is. */
	readonly type: string;
	readonly details: string;
}

// XML 1.0 §2.2: every other sign may not stand in a document, not even as an entity.
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const LONGEST_ATTRIBUTE = 1000;

/**
 * The report as JUnit XML: findings are failures; what was not checked or is silenced is skipped.
 * A suite per file, because CI viewers list what fails by suite, and the file is what a person opens to mend it.
 */
export function formatJUnit(report: Report): string {
	const suites = [...groupBy(testCasesOf(report), ({ file }) => file)].sort(([a], [b]) => compareText(a, b));
	const cases = suites.flatMap(([, members]) => members);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites ${attributes({ name: `pullproof: ${depthSentence(report.summary)}`, ...counts(cases) })}>`,
		...suites.flatMap(([file, members]) => formatSuite(file, members)),
		'</testsuites>',
		'',
	].join('\n');
}

function testCasesOf(report: Report): TestCase[] {
	const judged = [...report.findings.map(ofFinding), ...report.skipped.map(ofSkipped)];
	return [...judged, ...cleanFiles(report, new Set(judged.map(({ file }) => file)))];
}

function ofFinding({ id, severity, message, remediation, evidence, docs, location, suppressed }: Finding): TestCase {
	const { file, line, column } = location;
	const silenced = suppressed && [
		`Silenced by ${SUPPRESSION_PHRASES[suppressed.by]}`,
		...(suppressed.reason ? [suppressed.reason] : []),
	];
	return {
		file,
		line,
		// Viewers take cases of one name for one case.
		name: `${id} at line ${line}, column ${column}`,
		outcome: suppressed ? 'skipped' : 'failure',
		message: silenced ? `${silenced.join(': ')} (${message})` : `${severity}: ${message}`,
		type: id,
		details: [
			`${toLogPath(file)}:${line}:${column}`,
			`${severity}: ${toLogText(message)}`,
			`help: ${toLogText(remediation)}`,
			...(evidence === undefined ? [] : [`evidence: ${toLogText(evidence)}`]),
			`docs: ${docs}`,
		].join('\n'),
	};
}

function ofSkipped({ file, line, reason, message }: Skipped): TestCase {
	return {
		file,
		line,
		name: `checked as a whole, line ${line} (${reason})`,
		outcome: 'skipped',
		message: `Not checked: ${message}`,
		type: reason,
		details: '',
	};
}

/** Files with images and nothing to say about them: without a case that passes, a viewer takes a clean run for one that never ran. */
function cleanFiles({ images }: Report, judged: ReadonlySet<string>): TestCase[] {
	const files = new Set(images.flatMap(({ uses }) => uses.map(({ file }) => file)));
	return [...files]
		.filter((file) => !judged.has(file))
		.map((file) => ({
			file,
			line: 1,
			name: 'no problem found',
			outcome: 'passed',
			message: '',
			type: '',
			details: '',
		}));
}

function formatSuite(file: string, cases: readonly TestCase[]): string[] {
	return [`\t<testsuite ${attributes({ name: file, ...counts(cases) })}>`, ...cases.map(formatCase), '\t</testsuite>'];
}

function formatCase({ file, line, name, outcome, message, type, details }: TestCase): string {
	const head = `\t\t<testcase ${attributes({ classname: file, name, file, line })}`;
	return {
		passed: `${head}/>`,
		failure: `${head}><failure ${attributes({ message, type })}>${escapeXml(details)}</failure></testcase>`,
		skipped: `${head}><skipped ${attributes({ message })}/></testcase>`,
	}[outcome];
}

function counts(cases: readonly TestCase[]) {
	const countOf = (outcome: Outcome) => cases.filter((testCase) => testCase.outcome === outcome).length;
	return { tests: cases.length, failures: countOf('failure'), errors: 0, skipped: countOf('skipped') };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
	return Object.entries(values)
		.map(([name, value]) => `${name}="${escapeXml(cutText(toLogText(String(value)), LONGEST_ATTRIBUTE))}"`)
		.join(' ');
}

function escapeXml(text: string): string {
	return text
		.replace(ILLEGAL, '\ufffd')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
