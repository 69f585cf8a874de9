import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createToolbox } from '../../../src/render/tools.js';
import { createWorkspace } from '../../support/workspace.js';
import { imagePlaces, renderFolder, renderWith } from './render-with.js';
import { describeWithHelm } from './tools.js';

const CHART_FILE = 'apiVersion: v2\nname: web\nversion: 0.1.0\n';
const pod = (image: string) =>
	`apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n    - name: a\n      image: ${image}\n`;
const chart = (template: string, others: Record<string, string> = {}) =>
	createWorkspace({ 'web/Chart.yaml': CHART_FILE, 'web/templates/a.yaml': template, ...others });

describeWithHelm('a hostile chart', () => {
	test('reads nothing outside of its folder', async () => {
		const workspace = chart(pod('"a{{ .Files.Get "../secret.txt" }}{{ .Files.Get "/etc/hostname" }}:1"'), {
			'secret.txt': 'secret',
		});
		const [rendering] = await renderFolder(workspace);
		expect(Object.keys(imagePlaces(rendering))).toEqual(['a:1']);
	});

	test('links that lead out of the repository lead nowhere', async () => {
		const outside = mkdtempSync(join(tmpdir(), 'pullproof-outside-'));
		onTestFinished(() => rmSync(outside, { recursive: true }));
		writeFileSync(join(outside, 'secret.txt'), 'secret');
		mkdirSync(join(outside, 'more'));
		writeFileSync(join(outside, 'more', 'pod.yaml'), pod('outside:1'));
		const workspace = chart(pod('"a{{ .Files.Get "link.txt" }}:1"'));
		symlinkSync(join(outside, 'secret.txt'), join(workspace, 'web', 'link.txt'));
		symlinkSync(join(outside, 'more'), join(workspace, 'web', 'templates', 'more'));
		const [rendering] = await renderFolder(workspace);
		expect(Object.keys(imagePlaces(rendering))).toEqual(['a:1']);
	});

	test('a link in a circle is said', async () => {
		const workspace = chart(pod('a:1'));
		symlinkSync('..', join(workspace, 'web', 'templates', 'loop'));
		const [rendering] = await renderFolder(workspace);
		expect(rendering?.skipped[0]?.message).toBe(
			'`web` was not rendered, so its images were not checked: it holds more files than a chart can have. Look for a link or a dependency that leads in a circle, or exclude it.',
		);
	});

	test('an endless template is ended', async () => {
		const tools = createToolbox({ path: process.env.PATH ?? '', deadlineMs: 2_000 });
		const endless = '{{ range until 100000 }}{{ range until 100000 }}{{ $x := sha256sum "a" }}{{ end }}{{ end }}';
		const [rendering] = await renderWith(tools, chart(endless));
		expect(rendering?.skipped[0]?.message).toBe(
			'`web` was not rendered, so its images were not checked: Helm took too long. Look for a loop in its templates, or exclude it.',
		);
	});

	test('output without measure is cut off', async () => {
		const tools = createToolbox({ path: process.env.PATH ?? '', maxOutput: 1_000_000 });
		const [rendering] = await renderWith(tools, chart('{{ range until 1000000 }}\n# {{ . }}\n{{ end }}\na: b'));
		expect(rendering?.skipped[0]?.message).toContain('Helm printed more than any cluster would take.');
	});

	test('a template that includes itself is an error at its line', async () => {
		const [rendering] = await renderFolder(
			chart('a: {{ include "x" . }}', { 'web/templates/_x.tpl': '{{ define "x" }}{{ include "x" . }}{{ end }}' }),
		);
		expect(rendering?.problems.map(({ id, at }) => [id, at.range.file])).toEqual([
			['chart-fails', 'web/templates/_x.tpl'],
		]);
	});

	test('looking something up finds nothing', async () => {
		const found = '{{ if (lookup "v1" "Secret" "default" "x") }}found{{ else }}nothing{{ end }}:1';
		const [rendering] = await renderFolder(chart(pod(found)));
		expect(Object.keys(imagePlaces(rendering))).toEqual(['nothing:1']);
	});

	test('values that repeat themselves without end cost a sentence', async () => {
		const levels = [...'bcdefgh'].map(
			(key, index) => `${key}: &${key} [${new Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`,
		);
		const workspace = chart(pod('a:1'), { 'web/values.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\n${levels.join('\n')}\n` });
		const [rendering] = await renderFolder(workspace);
		expect(rendering?.skipped.map(({ message }) => message)).toEqual([
			'`web` was not rendered, so its images were not checked: `web/values.yaml` cannot be parsed.',
		]);
	});
});
