import { describe, expect, test } from 'vitest';
import { formatJUnit } from '../../src/report/junit.js';
import { expectHarmlessLog } from '../support/log.js';
import { cleanReport, emptyReport, hostileReport, sampleReport } from '../support/sample-report.js';

const NAME = 'pullproof: Only the manifests were read; no registry was asked.';

describe('formatJUnit', () => {
	test('has a suite per file; findings fail, what was not checked or is silenced is skipped', () => {
		const skipped = [sampleReport.skipped[0]!, sampleReport.skipped[6]!];
		expect(formatJUnit({ ...sampleReport, skipped })).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${NAME}" tests="7" failures="4" errors="0" skipped="3">
	<testsuite name="charts/web/templates/t1.yaml" tests="1" failures="0" errors="0" skipped="1">
		<testcase classname="charts/web/templates/t1.yaml" name="checked as a whole, line 1 (helm-template)" file="charts/web/templates/t1.yaml" line="1"><skipped message="Not checked: A template of the chart \`charts/web\`."/></testcase>
	</testsuite>
	<testsuite name="deploy/api.yaml" tests="1" failures="1" errors="0" skipped="0">
		<testcase classname="deploy/api.yaml" name="floating-tag at line 9, column 16" file="deploy/api.yaml" line="9"><failure message="warning: \`nginx\` has no tag, so every pull gets whatever \`latest\` is at that moment." type="floating-tag">deploy/api.yaml:9:16
warning: \`nginx\` has no tag, so every pull gets whatever \`latest\` is at that moment.
help: Name a version tag, or pin the digest.
docs: https://github.com/pullproof/pullproof/blob/main/docs/rules/floating-tag.md</failure></testcase>
	</testsuite>
	<testsuite name="deploy/logo.yaml" tests="1" failures="0" errors="0" skipped="1">
		<testcase classname="deploy/logo.yaml" name="checked as a whole, line 1 (not-text)" file="deploy/logo.yaml" line="1"><skipped message="Not checked: The file is not UTF-8 text."/></testcase>
	</testsuite>
	<testsuite name="deploy/web.yaml" tests="4" failures="3" errors="0" skipped="1">
		<testcase classname="deploy/web.yaml" name="invalid-reference at line 12, column 29" file="deploy/web.yaml" line="12"><failure message="error: \`App\` has a capital letter. The kubelet refuses \`ghcr.io/acme/App:2\` with InvalidImageName." type="invalid-reference">deploy/web.yaml:12:29
error: \`App\` has a capital letter. The kubelet refuses \`ghcr.io/acme/App:2\` with InvalidImageName.
help: Did you mean \`ghcr.io/acme/app:2\`?
evidence: invalid reference format:   repository name must be lowercase
docs: https://github.com/pullproof/pullproof/blob/main/docs/rules/invalid-reference.md</failure></testcase>
		<testcase classname="deploy/web.yaml" name="floating-tag at line 20, column 16" file="deploy/web.yaml" line="20"><failure message="warning: \`nginx\` has no tag, so every pull gets whatever \`latest\` is at that moment." type="floating-tag">deploy/web.yaml:20:16
warning: \`nginx\` has no tag, so every pull gets whatever \`latest\` is at that moment.
help: Name a version tag, or pin the digest.
docs: https://github.com/pullproof/pullproof/blob/main/docs/rules/floating-tag.md</failure></testcase>
		<testcase classname="deploy/web.yaml" name="pointless-pull-policy at line 20, column 16" file="deploy/web.yaml" line="20"><skipped message="Silenced by a comment: mirrors are slow (Silenced message.)"/></testcase>
		<testcase classname="deploy/web.yaml" name="not-rendered at line 30, column 3" file="deploy/web.yaml" line="30"><failure message="notice: \`$IMAGE\` is filled in later." type="not-rendered">deploy/web.yaml:30:3
notice: \`$IMAGE\` is filled in later.
help: Render the file first.
docs: https://github.com/pullproof/pullproof/blob/main/docs/rules/not-rendered.md</failure></testcase>
	</testsuite>
</testsuites>
`);
	});

	test('lets files with images and nothing wrong pass', () => {
		expect(formatJUnit(cleanReport)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${NAME}" tests="2" failures="0" errors="0" skipped="0">
	<testsuite name="deploy/api.yaml" tests="1" failures="0" errors="0" skipped="0">
		<testcase classname="deploy/api.yaml" name="no problem found" file="deploy/api.yaml" line="1"/>
	</testsuite>
	<testsuite name="deploy/web.yaml" tests="1" failures="0" errors="0" skipped="0">
		<testcase classname="deploy/web.yaml" name="no problem found" file="deploy/web.yaml" line="1"/>
	</testsuite>
</testsuites>
`);
	});

	test('is a whole document without manifests', () => {
		expect(formatJUnit(emptyReport)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${NAME}" tests="0" failures="0" errors="0" skipped="0">
</testsuites>
`);
	});

	test('lets no manifest write XML', () => {
		const xml = formatJUnit(hostileReport);
		expectHarmlessLog(xml.replaceAll('\t', ''));
		expect(xml).not.toMatch(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
		expect(xml).not.toContain('<script');
		expect(xml).not.toContain(']]>');
		expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		const tags = [...new Set([...xml.matchAll(/<\/?([^\s/>]*)/g)].map(([, name]) => name))].sort();
		expect(tags).toEqual(['?xml', 'failure', 'skipped', 'testcase', 'testsuite', 'testsuites']);
		expect(xml).toContain('name="::warning::a|b\\u001b[0m.yaml"');
	});
});
