import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/manifests/read.js';
import { rolesOf } from '../../../src/manifests/roles.js';
import { chartsAmong, releaseNameOf, releasesOf } from '../../../src/render/helm/releases.js';

function filesOf(texts: Readonly<Record<string, string>>) {
	const roleOf = rolesOf(Object.keys(texts));
	return Object.entries(texts).map(([file, text]) => readText(file, text, roleOf(file)));
}

const CHART = 'apiVersion: v2\nname: web\nversion: 1.0.0\n';

describe('which charts are rendered', () => {
	test('every chart but libraries and what is vendored in another one', () => {
		const files = filesOf({
			'charts/web/Chart.yaml': CHART,
			'charts/web/charts/redis/Chart.yaml': CHART,
			'charts/web/charts/redis/charts/common/Chart.yaml': CHART,
			'charts/api/Chart.yaml': CHART,
			'charts/lib/Chart.yaml': `${CHART}type: library\n`,
			'Chart.yaml': CHART,
		});
		// A chart at the top makes those in its folder `charts` its own.
		expect(chartsAmong(files)).toEqual({ applications: ['.'], libraries: [] });
		expect(chartsAmong(files.slice(0, -1))).toEqual({
			applications: ['charts/web', 'charts/api'],
			libraries: ['charts/lib'],
		});
	});

	test('a Chart.yaml that is broken or a template is left to whoever reads it', () => {
		const files = filesOf({ 'a/Chart.yaml': 'name: [', 'b/Chart.yaml': '{{ name }}: {% if x %}\nversion: {{ v }}\n' });
		expect(chartsAmong(files)).toEqual({ applications: [], libraries: [] });
	});
});

test('each set of values that lies in a chart is a release of its own', () => {
	const files = filesOf({
		'web/Chart.yaml': CHART,
		'web/values.yaml': '',
		'web/values-prod.yaml': '',
		'web/values.schema.yaml': '',
		'web/ci/a-values.yaml': '',
		'web/ci/kind.yaml': '',
		'web/templates/values-x.yaml': '',
	});
	expect(releasesOf('web', files).map(({ title, origin }) => [title, origin])).toEqual([
		['web', 'default'],
		['web with values-prod.yaml', 'beside'],
		['web with ci/a-values.yaml', 'chosen'],
	]);
});

test.each([
	['web', 'web'],
	['My_Chart', 'my-chart'],
	['-x-', 'x'],
	['', 'release'],
	['a'.repeat(60), 'a'.repeat(53)],
])('the release of the chart %j is called %s', (chart, name) => {
	expect(releaseNameOf(chart)).toBe(name);
});
