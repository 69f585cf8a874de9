import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { SKIP_REASONS } from '../../src/findings/report.js';
import { PULL_POLICIES } from '../../src/images/pull-policy.js';
import { formatImagesJson } from '../../src/report/images-json.js';
import { formatJson } from '../../src/report/json.js';
import { SEVERITIES } from '../../src/rules/rule.js';
import { cleanReport, emptyReport, HOSTILE, hostileReport, sampleReport } from '../support/sample-report.js';

function readSchema(name: string) {
	return JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
}

const reportSchema = readSchema('report');
const ajv = new Ajv({ allErrors: true, strict: true, formats: { uri: (text: string) => URL.canParse(text) } });
const validateReport = ajv.compile(reportSchema);
const validateImages = ajv.compile(readSchema('images'));

const REPORTS = { sampleReport, cleanReport, emptyReport, hostileReport };

describe('formatJson', () => {
	test.each(Object.entries(REPORTS))('fulfils its schema for %s', (_, report) => {
		validateReport(JSON.parse(formatJson(report)));
		expect(validateReport.errors ?? []).toEqual([]);
	});

	test('gives every finding with all that is known, keys always in the same order', () => {
		const { version, tool, findings } = JSON.parse(formatJson(sampleReport));
		expect({ version, tool }).toEqual({ version: 1, tool: { name: 'pullproof', version: '1.2.3' } });
		expect(JSON.stringify(findings[0])).toBe(
			JSON.stringify({
				id: 'invalid-reference',
				severity: 'error',
				message: '`App` has a capital letter. The kubelet refuses `ghcr.io/acme/App:2` with InvalidImageName.',
				remediation: 'Did you mean `ghcr.io/acme/app:2`?',
				docs: 'https://github.com/pullproof/pullproof/blob/main/docs/rules/invalid-reference.md',
				location: { file: 'deploy/web.yaml', line: 12, column: 29, endLine: 12, endColumn: 32 },
				related: [
					{ file: 'base/web.yaml', line: 3, column: 5, endLine: 3, endColumn: 9, message: 'used here by its alias' },
				],
				object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
				image: 'ghcr.io/acme/App:2',
				evidence: 'invalid reference format:\n  repository name must be lowercase',
				fingerprint: 'f1',
			}),
		);
	});

	test('says who silenced a finding, leaves out what is not known, and always has `related`', () => {
		const { findings } = JSON.parse(formatJson(sampleReport));
		expect(findings[3].suppressed).toEqual({
			by: 'comment',
			location: { file: 'deploy/web.yaml', line: 19, column: 9, endLine: 19, endColumn: 30 },
			reason: 'mirrors are slow',
		});
		expect(findings[1]).toMatchObject({ related: [] });
		expect(findings[1]).not.toHaveProperty('evidence');
		expect(findings[1]).not.toHaveProperty('suppressed');
	});

	test('gives texts from outside as they are', () => {
		const { findings } = JSON.parse(formatJson(hostileReport));
		expect(findings[0].message).toBe(HOSTILE);
		expect(findings[1].message).toHaveLength(5000);
	});

	test('has a schema that refuses what is not in the contract', () => {
		const report = JSON.parse(formatJson(sampleReport));
		expect(validateReport({ ...report, version: 2 })).toBe(false);
		expect(validateReport({ ...report, extra: true })).toBe(false);
		expect(validateReport({ ...report, findings: [{ ...report.findings[0], related: undefined }] })).toBe(false);
		expect(validateReport({ ...report, skipped: [{ ...report.skipped[0], line: 0 }] })).toBe(false);
	});

	test('has a schema that knows the same words as the code', () => {
		const { skipped, severity, use } = reportSchema.definitions;
		expect(skipped.properties.reason.enum).toEqual([...SKIP_REASONS]);
		expect(severity.enum).toEqual([...SEVERITIES]);
		expect(use.properties.effectivePullPolicy.enum).toEqual([...PULL_POLICIES]);
	});
});

describe('formatImagesJson', () => {
	test.each(Object.entries(REPORTS))('fulfils its schema for %s', (_, report) => {
		validateImages(JSON.parse(formatImagesJson(report)));
		expect(validateImages.errors ?? []).toEqual([]);
	});

	test('gives every image with its places', () => {
		const { version, images, skipped } = JSON.parse(formatImagesJson(sampleReport));
		expect(version).toBe(1);
		expect(skipped).toHaveLength(7);
		expect(images[0]).toEqual({
			image: 'ghcr.io/acme/App:2',
			invalid: 'A repository is written in lower case.',
			uses: [
				{
					file: 'deploy/web.yaml',
					line: 12,
					column: 16,
					field: '$.spec.template.spec.containers[0].image',
					object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'web' },
					container: { type: 'container', name: 'web' },
					imagePullPolicy: 'Always',
					effectivePullPolicy: 'Always',
					imagePullSecrets: ['regcred'],
				},
			],
		});
		expect(images[1].canonical).toBe('docker.io/library/nginx:latest');
	});
});
