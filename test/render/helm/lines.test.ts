import { expect, test } from 'vitest';
import { templateLinesOf } from '../../../src/render/helm/lines.js';
import { prepare } from '../../../src/render/helm/prepare.js';
import { releasesOf } from '../../../src/render/helm/releases.js';
import { stageChart } from '../../../src/render/helm/stage.js';
import { createSources } from '../../../src/render/sources.js';
import { createWorkspace } from '../../support/workspace.js';

test('a comment is put only behind lines that keep it', () => {
	const workspace = createWorkspace({
		'web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
		'web/templates/a.yaml': [
			'kind: Pod',
			'image: {{ .Values.image }}',
			'{{- if .Values.x }}',
			'args: {{ .Values.x -}}',
			'{{- end }}',
			'image: {{ printf "%s"',
			'  .Values.y }}',
			'- {name: flow, image: nginx}',
			'- {{ include "x" . }}',
			'- name: listed',
			'plain text',
			'{{/*',
			'key: in a comment',
			'*/}}',
		].join('\n'),
		'web/templates/NOTES.txt': 'image: {{ .Values.image }}',
		'web/templates/unused.yaml': 'kind: Job',
		'web/templates/_helpers.tpl': '{{ define "x" }}\nname: helper\n{{ end }}',
	});
	const sources = createSources(workspace, []);
	const [release] = releasesOf('web', []);
	const prepared = release && prepare(release, stageChart(sources, 'web'), sources);
	if (!prepared || 'missing' in prepared) throw new Error('not prepared');
	const lines = templateLinesOf(prepared, new Set(['templates/a.yaml']));
	expect(lines.map((line) => line.value).sort()).toEqual(
		['Pod', '{{ .Values.image }}', '{name: flow, image: nginx}', 'listed', 'helper'].sort(),
	);
});
