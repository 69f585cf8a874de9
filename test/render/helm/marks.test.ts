import { expect, test } from 'vitest';
import type { Leaf } from '../../../src/render/helm/leaves.js';
import { applyMarks, readMarks, usualShape } from '../../../src/render/helm/marks.js';

const NOWHERE = { range: { file: 'x', line: 1, column: 1, endLine: 1, endColumn: 1 }, related: [] };

function leaf(value: string, start: number, end: number): Leaf {
	const spot = { in: 'file', path: 'chart/values.yaml', start, end } as const;
	return { name: 'x', value, written: value, spot, locate: () => NOWHERE };
}

test('a version gets its mark as build metadata, which comparisons pass over', () => {
	expect(['1.2.3', 'v1.31', '16', '1.2.3-alpine'].map((value) => usualShape(leaf(value, 0, 1)))).toEqual([
		'build',
		'build',
		'build',
		'build',
	]);
	expect(['nginx', 'latest', 'sha256:abc', 'ghcr.io/a/b:1.2'].map((value) => usualShape(leaf(value, 0, 1)))).toEqual([
		'behind',
		'behind',
		'behind',
		'behind',
	]);
});

test('marks are put over the values where they stand, and schemas are left out', () => {
	const text = "image:\n  repository: nginx\n  tag: '1.25' # pinned\n";
	const files = new Map([
		['chart/values.yaml', text],
		['chart/values.schema.json', '{}'],
	]);
	const tag = text.indexOf("'1.25'");
	const marks = [
		{ leaf: leaf('nginx', text.indexOf('nginx'), text.indexOf('nginx') + 5), shape: 'behind' as const },
		{ leaf: leaf('1.25', tag, tag + 6), shape: 'build' as const },
	];
	const variant = applyMarks(marks, files);
	expect(variant.files.get('chart/values.yaml')).toBe(
		'image:\n  repository: "nginxzq0qz"\n  tag: "1.25+zq1qz" # pinned\n',
	);
	expect(variant.files.has('chart/values.schema.json')).toBe(true);
	expect(variant.files.get('chart/values.schema.json')).toBeUndefined();
});

test('marks are read whatever a template did to their case and their separator', () => {
	const marks = [
		{ leaf: leaf('nginx', 0, 5), shape: 'behind' as const },
		{ leaf: leaf('1.25', 9, 13), shape: 'build' as const },
	];
	const { text, hits } = readMarks('docker.io/nginxZQ0QZ:1.25_zq1qz-alpine', marks);
	expect(text).toBe('docker.io/nginx:1.25-alpine');
	expect(hits.map(({ mark, offset }) => [mark.leaf.value, text.slice(0, offset)])).toEqual([
		['nginx', 'docker.io/nginx'],
		['1.25', 'docker.io/nginx:1.25'],
	]);
});

test('what looks like a mark and is none stays', () => {
	expect(readMarks('acme/zq7qz:1', []).text).toBe('acme/zq7qz:1');
});
