import { describe, expect, test } from 'vitest';
import { loadInputs, parseList } from '../../src/action/inputs.js';
import { metadata } from '../support/run-bundle.js';

const WORKSPACE = '/home/runner/shop';

function load(inputs: Readonly<Record<string, string>>) {
	return loadInputs((name) => inputs[name] ?? '', WORKSPACE);
}

describe('loadInputs', () => {
	test('leaves to the configuration what nobody has given', () => {
		expect(load({})).toEqual({ paths: [], exclude: [], platforms: [], summary: true, token: '' });
	});

	test('reads every input', () => {
		expect(
			load({
				paths: 'k8s, charts',
				exclude: 'k8s/old',
				config: 'ci/pullproof.yaml',
				probe: 'False',
				platforms: 'linux/amd64, linux/arm64',
				'on-inconclusive': 'fail',
				'fail-on': 'Warning',
				annotate: 'none',
				summary: 'FALSE',
				'sarif-file': 'a.sarif',
				'json-file': `${WORKSPACE}/out/..a.json`,
				token: 't',
			}),
		).toEqual({
			paths: ['k8s', 'charts'],
			exclude: ['k8s/old'],
			configFile: 'ci/pullproof.yaml',
			probe: false,
			platforms: ['linux/amd64', 'linux/arm64'],
			onInconclusive: 'fail',
			failOn: 'warning',
			annotate: 'none',
			summary: false,
			sarifFile: 'a.sarif',
			jsonFile: `${WORKSPACE}/out/..a.json`,
			token: 't',
		});
	});

	test('asks for the inputs that action.yml declares, and for no others', () => {
		const asked = new Set<string>();
		loadInputs((name) => {
			asked.add(name);
			return '';
		}, WORKSPACE);
		expect([...asked].sort()).toEqual(Object.keys(metadata.inputs).sort());
	});

	test('refuses a platform that is none', () => {
		expect(() => load({ platforms: 'linux/amd64, arm64' })).toThrow(
			'An entry of the input `platforms` must be a platform such as `linux/amd64` or `linux/arm/v7`, not `arm64`.',
		);
	});

	test('cannot be changed afterwards', () => {
		expect(Object.isFrozen(load({}))).toBe(true);
	});

	test.each(['..', '../a.json', 'out/../../a.json', '/etc/a.json', '.', WORKSPACE, '/home/runner/shop2/a.json'])(
		'refuses to write a report to %s',
		(file) => {
			expect(() => load({ 'json-file': file })).toThrow(
				`The input \`json-file\` is \`${file}\`. It must name a file within the workspace.`,
			);
		},
	);

	test('refuses two reports in one file', () => {
		expect(() => load({ 'json-file': 'out/a', 'sarif-file': './out/a' })).toThrow('Give each report its own file.');
	});
});

describe('parseList', () => {
	test.each([
		['', []],
		['k8s', ['k8s']],
		['a, b,,c ,', ['a', 'b', 'c']],
		['a\r\n\n  b  \n', ['a', 'b']],
		['# all of them\nk8s # ours\n#old\n', ['k8s']],
		['dir#1/a.yaml', ['dir#1/a.yaml']],
		['k8s/{dev,prod}/**, charts', ['k8s/{dev,prod}/**', 'charts']],
		['odd{, name', ['odd{', 'name']],
		['with blank/a.yaml', ['with blank/a.yaml']],
	])('reads %j', (text, entries) => {
		expect(parseList(text)).toEqual(entries);
	});
});
