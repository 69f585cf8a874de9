import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ChartTooLarge, stageChart } from '../../../src/render/helm/stage.js';
import { findTemplate } from '../../../src/render/helm/template-files.js';
import { createSources } from '../../../src/render/sources.js';
import { createWorkspace } from '../../support/workspace.js';

const chart = (name: string, rest = '') => `apiVersion: v2\nname: ${name}\nversion: 1.0.0\n${rest}`;
const stage = (workspace: string, folder: string) => stageChart(createSources(workspace, []), folder);

test('a dependency on a folder is put where `helm dependency build` would put it', () => {
	const dependencies = 'dependencies:\n  - name: base\n    version: 1.x\n    repository: file://../base\n';
	const workspace = createWorkspace({
		'web/Chart.yaml': chart('web', dependencies),
		'base/Chart.yaml': chart('base'),
		'base/templates/a.yaml': 'a: b',
	});
	const staged = stage(workspace, 'web');
	expect(staged.files.get('charts/base/templates/a.yaml')?.file).toBe('base/templates/a.yaml');
	expect(findTemplate(staged, 'web/charts/base/templates/a.yaml')).toMatchObject({ file: 'base/templates/a.yaml' });
});

test('what is vendored already is not put there again', () => {
	const dependencies = 'dependencies:\n  - name: base\n    version: 1.x\n    repository: file://../base\n';
	const workspace = createWorkspace({
		'web/Chart.yaml': chart('web', dependencies),
		'web/charts/base-1.0.0.tgz': 'an archive',
		'base/Chart.yaml': chart('base'),
	});
	expect([...stage(workspace, 'web').files.keys()].sort()).toEqual(['Chart.yaml', 'charts/base-1.0.0.tgz']);
});

test('charts that depend on each other end', () => {
	const dependencyOn = (name: string) =>
		`dependencies:\n  - {name: ${name}, version: 1.x, repository: file://../${name}}\n`;
	const workspace = createWorkspace({
		'a/Chart.yaml': chart('a', dependencyOn('b')),
		'b/Chart.yaml': chart('b', dependencyOn('a')),
	});
	expect(() => stage(workspace, 'a')).toThrow(ChartTooLarge);
});

test('links are followed within the repository alone', () => {
	const outside = mkdtempSync(join(tmpdir(), 'pullproof-outside-'));
	onTestFinished(() => rmSync(outside, { recursive: true }));
	writeFileSync(join(outside, 'secret'), 'secret');
	const workspace = createWorkspace({ 'web/Chart.yaml': chart('web'), 'shared/base/Chart.yaml': chart('base') });
	mkdirSync(join(workspace, 'web', 'charts'));
	symlinkSync('../../shared/base', join(workspace, 'web', 'charts', 'base'));
	symlinkSync(outside, join(workspace, 'web', 'out'));
	symlinkSync(join(outside, 'secret'), join(workspace, 'web', 'secret'));
	expect([...stage(workspace, 'web').files.keys()].sort()).toEqual(['Chart.yaml', 'charts/base/Chart.yaml']);
});

test('Helm goes by the names and aliases of charts, not by their folders', () => {
	const dependencies = 'dependencies:\n  - {name: cache, version: 1.x, alias: sessions}\n';
	const workspace = createWorkspace({
		'web/Chart.yaml': chart('web', dependencies),
		'web/charts/cache-1/Chart.yaml': chart('cache'),
		'web/charts/cache-1/templates/a.yaml': 'a: b',
	});
	const staged = stage(workspace, 'web');
	const file = 'web/charts/cache-1/templates/a.yaml';
	expect(findTemplate(staged, 'web/charts/sessions/templates/a.yaml')).toMatchObject({ in: 'file', file });
	expect(findTemplate(staged, 'web/charts/cache/templates/a.yaml')).toMatchObject({ in: 'file', file });
});

test('what an archive renders is changed by another version of it', () => {
	const dependencies =
		'dependencies:\n  - name: redis\n    version: 17.3.2\n    repository: https://charts.example.com\n';
	const workspace = createWorkspace({
		'web/Chart.yaml': chart('web', dependencies),
		'web/charts/redis-17.3.2.tgz': 'an archive',
	});
	expect(findTemplate(stage(workspace, 'web'), 'web/charts/redis/charts/common/templates/a.yaml')).toEqual({
		in: 'archive',
		file: 'web/Chart.yaml',
		at: { file: 'web/Chart.yaml', line: 6, column: 14, endLine: 6, endColumn: 20 },
	});
});

test('a chart at the top of a large repository is its own files alone', () => {
	const workspace = createWorkspace({
		'Chart.yaml': chart('web'),
		'templates/a.yaml': 'a: b',
		'src/main.go': 'package main',
	});
	symlinkSync('..', join(workspace, 'src', 'loop'));
	expect([...stage(workspace, '.').files.keys()].sort()).toEqual(['Chart.yaml', 'templates/a.yaml']);
});
