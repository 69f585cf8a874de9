import type { Finding } from '../../src/findings/finding.js';
import type { Report, ReportedUse } from '../../src/findings/report.js';
import type { RuleMetadata } from '../../src/rules/rule.js';

const DOCS = 'https://github.com/pullproof/pullproof/blob/main/docs/rules/';

const sampleRules: readonly RuleMetadata[] = (
	[
		['floating-tag', 'warning', 'tag'],
		['invalid-reference', 'error', 'reference'],
		['not-rendered', 'notice', 'reading'],
		['digest-required', 'off', 'tag'],
	] as const
).map(([id, severity, category]) => ({
	id,
	severity,
	category,
	since: '0.1.0',
	title: `The title of ${id}`,
	rationale: `Why ${id} hurts.`,
	remediation: `How to mend ${id}.`,
}));

/** A finding with the given facts and plain ones for the rest. */
export function sampleFinding(facts: Partial<Finding>): Finding {
	const id = facts.id ?? 'floating-tag';
	return {
		id,
		severity: 'warning',
		message: '`nginx` has no tag, so every pull gets whatever `latest` is at that moment.',
		remediation: 'Name a version tag, or pin the digest.',
		docs: `${DOCS}${id}.md`,
		location: { file: 'deploy/web.yaml', line: 20, column: 16, endLine: 20, endColumn: 21 },
		sourceLine: '        image: nginx',
		related: [],
		fingerprint: 'f0',
		...facts,
	};
}

function sampleUse(facts: Partial<ReportedUse>): ReportedUse {
	return {
		file: 'deploy/web.yaml',
		line: 20,
		column: 16,
		field: '$.spec.template.spec.containers[0].image',
		object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
		container: { type: 'container', name: 'web' },
		imagePullSecrets: [],
		...facts,
	};
}

/** Two findings that say one thing, one of each severity, one silenced, and six templates that were not checked. */
export const sampleReport: Report = {
	toolVersion: '1.2.3',
	summary: {
		files: 9,
		objects: 4,
		images: 2,
		places: 3,
		findings: { error: 1, warning: 2, notice: 1 },
		suppressed: 1,
		notChecked: 7,
		helmCharts: 1,
		kustomizations: 0,
		depth: 'read',
	},
	images: [
		{
			image: 'ghcr.io/acme/App:2',
			invalid: 'A repository is written in lower case.',
			uses: [
				sampleUse({
					line: 12,
					imagePullPolicy: 'Always',
					effectivePullPolicy: 'Always',
					imagePullSecrets: ['regcred'],
				}),
			],
		},
		{
			image: 'nginx',
			canonical: 'docker.io/library/nginx:latest',
			uses: [
				sampleUse({ effectivePullPolicy: 'Always', serviceAccountName: 'web' }),
				sampleUse({
					file: 'deploy/api.yaml',
					line: 9,
					object: { apiVersion: 'acme.dev/v1', kind: 'Shop', name: '' },
					container: { type: 'customField', name: '' },
				}),
			],
		},
	],
	findings: [
		sampleFinding({
			id: 'invalid-reference',
			severity: 'error',
			message: '`App` has a capital letter. The kubelet refuses `ghcr.io/acme/App:2` with InvalidImageName.',
			remediation: 'Did you mean `ghcr.io/acme/app:2`?',
			location: { file: 'deploy/web.yaml', line: 12, column: 29, endLine: 12, endColumn: 32 },
			sourceLine: '        image: ghcr.io/acme/App:2',
			related: [
				{ file: 'base/web.yaml', line: 3, column: 5, endLine: 3, endColumn: 9, message: 'used here by its alias' },
			],
			object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
			image: 'ghcr.io/acme/App:2',
			evidence: 'invalid reference format:\n  repository name must be lowercase',
			fingerprint: 'f1',
		}),
		sampleFinding({
			image: 'nginx',
			location: { file: 'deploy/api.yaml', line: 9, column: 16, endLine: 9, endColumn: 21 },
			fingerprint: 'f2',
		}),
		sampleFinding({ image: 'nginx', fingerprint: 'f3' }),
		sampleFinding({
			id: 'pointless-pull-policy',
			severity: 'warning',
			message: 'Silenced message.',
			fingerprint: 'f4',
			suppressed: {
				by: 'comment',
				location: { file: 'deploy/web.yaml', line: 19, column: 9, endLine: 19, endColumn: 30 },
				reason: 'mirrors are slow',
			},
		}),
		sampleFinding({
			id: 'not-rendered',
			severity: 'notice',
			message: '`$IMAGE` is filled in later.',
			remediation: 'Render the file first.',
			location: { file: 'deploy/web.yaml', line: 30, column: 3, endLine: 32, endColumn: 4 },
			sourceLine: '\t\t$IMAGE',
			fingerprint: 'f5',
		}),
	],
	skipped: [
		...[1, 2, 3, 4, 5, 6].map((number) => ({
			file: `charts/web/templates/t${number}.yaml`,
			line: 1,
			reason: 'helm-template' as const,
			message: 'A template of the chart `charts/web`.',
		})),
		{ file: 'deploy/logo.yaml', line: 1, reason: 'not-text', message: 'The file is not UTF-8 text.' },
	],
	rules: sampleRules,
};

/** Manifests with images and nothing wrong. */
export const cleanReport: Report = {
	...sampleReport,
	summary: { ...sampleReport.summary, findings: { error: 0, warning: 0, notice: 0 }, suppressed: 0, notChecked: 0 },
	findings: [],
	skipped: [],
};

/** A folder without manifests. */
export const emptyReport: Report = {
	...cleanReport,
	summary: { ...cleanReport.summary, files: 0, objects: 0, images: 0, places: 0, helmCharts: 0 },
	images: [],
};

/** What a pull request's author could write to be taken for something else. */
export const HOSTILE =
	'x\n::error file=a::one\r\n##[error]two <script>alert(1)</script> | `tick` ``` [l](https://evil.example) www.evil.example @octocat #1 \u001b[31mred \u202e ]]> & "q" %0A \ud800';

const hostileFile = '::warning::a|b\u001b[0m.yaml';
const hostileRange = { file: hostileFile, line: 3, column: 1, endLine: 3, endColumn: 200 };

/** Every text that comes from outside is hostile. */
export const hostileReport: Report = {
	...sampleReport,
	summary: {
		...sampleReport.summary,
		images: 1,
		places: 1,
		findings: { error: 2, warning: 0, notice: 0 },
		suppressed: 1,
		notChecked: 1,
	},
	images: [
		{
			image: HOSTILE,
			invalid: HOSTILE,
			uses: [sampleUse({ file: hostileFile, line: 3, imagePullPolicy: HOSTILE, serviceAccountName: HOSTILE })],
		},
	],
	findings: [
		sampleFinding({
			severity: 'error',
			message: HOSTILE,
			remediation: HOSTILE,
			evidence: HOSTILE,
			image: HOSTILE,
			location: hostileRange,
			sourceLine: '::error::x ##[error]y \u001b[31mred <script> | `',
			related: [{ ...hostileRange, message: HOSTILE }],
			object: { apiVersion: HOSTILE, kind: HOSTILE, namespace: HOSTILE, name: HOSTILE },
			fingerprint: 'h1',
		}),
		sampleFinding({ severity: 'error', message: '😀'.repeat(2500), location: hostileRange, fingerprint: 'h2' }),
		sampleFinding({
			message: HOSTILE,
			location: hostileRange,
			fingerprint: 'h3',
			suppressed: { by: 'config', location: hostileRange, reason: HOSTILE },
		}),
	],
	skipped: [{ file: hostileFile, line: 1, reason: 'unreadable', message: HOSTILE }],
};
