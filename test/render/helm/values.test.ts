import { describe, expect, test } from 'vitest';
import { missingDependencies } from '../../../src/render/helm/dependencies.js';
import { prepare } from '../../../src/render/helm/prepare.js';
import { releasesOf } from '../../../src/render/helm/releases.js';
import { orderLayers } from '../../../src/render/helm/set-layers.js';
import { stageChart } from '../../../src/render/helm/stage.js';
import { createSources } from '../../../src/render/sources.js';
import { createWorkspace } from '../../support/workspace.js';

const at = { range: { file: 'x.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 }, related: [] };
const set = (name: string, value: string, as: 'value' | 'string' = 'value') =>
	({ form: 'set', name, value, as, at }) as const;
const file = { form: 'file', file: 'prod.yaml', missing: 'fails', at } as const;

describe('the order of values', () => {
	test('a value that is set last stays on the command line', () => {
		expect(orderLayers([file, set('image.tag', '1.2')])).toEqual([file, set('image.tag', '1.2')]);
	});

	test.each([
		[set('image.tag', '1.2'), '{"image": {"tag": "1.2"}}'],
		[set('replicas', '3'), '{"replicas": 3}'],
		[set('replicas', '3', 'string'), '{"replicas": "3"}'],
		[set('debug', 'true'), '{"debug": true}'],
		[set('annotations.a\\.b', 'x'), '{"annotations": {"a.b": "x"}}'],
	])('a value that a later file may override is a file, too: %j', (layer, text) => {
		expect(orderLayers([layer, file])).toEqual([{ form: 'set-file', layer, text }, file]);
	});
});

describe('dependencies that are not there', () => {
	const sentences = (values: string, own?: string) => {
		const workspace = createWorkspace({
			'web/Chart.yaml':
				'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies:\n  - {name: redis, version: 1.x, condition: "redis.on,global.redis"}\n',
			'web/values.yaml': values,
			'prod.yaml': own ?? '',
		});
		const sources = createSources(workspace, []);
		const [release] = releasesOf('web', []);
		const prepared = release && prepare({ ...release, values: own ? [file] : [] }, stageChart(sources, 'web'), sources);
		if (!prepared || 'missing' in prepared) throw new Error('not prepared');
		return missingDependencies(prepared, ['redis']).map(({ line }) => line);
	};

	test('are said', () => expect(sentences('a: b')).toEqual([5]));
	test('are not missed when the values switch them off', () => expect(sentences('redis: {on: false}')).toEqual([]));
	test('are said when later values switch them on', () => {
		expect(sentences('redis: {on: false}', 'redis: {on: true}')).toEqual([5]);
	});
	test('the first condition that has a value decides', () => {
		expect(sentences('redis: {on: true}\nglobal: {redis: false}')).toEqual([5]);
		expect(sentences('global: {redis: false}')).toEqual([]);
	});
});
