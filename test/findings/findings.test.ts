import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { createMatcher } from '../../src/config/globs.js';
import { findingsOf, type Input, problemAt, rule } from './support.js';

const pod = (name: string, ...images: string[]) =>
	`apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  containers:\n${images.map((image) => `  - image: ${image}\n`).join('')}`;

describe('a finding', () => {
	it('has what the reports need', () => {
		const [finding, ...more] = findingsOf({ files: { 'a.yaml': pod('web', 'nginx') } });
		expect(more).toEqual([]);
		expect(finding).toEqual({
			id: 'bad-image',
			severity: 'warning',
			message: '`nginx` is bad.',
			remediation: 'Mend bad-image.',
			docs: 'https://github.com/pullproof/pullproof/blob/main/docs/rules/bad-image.md',
			location: { file: 'a.yaml', line: 6, column: 12, endLine: 6, endColumn: 17 },
			sourceLine: '  - image: nginx',
			related: [],
			object: { apiVersion: 'v1', kind: 'Pod', name: 'web' },
			image: 'nginx',
			fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
		});
	});

	it('takes the remedy and evidence of its place', () => {
		const problem = { ...problemAt('a.yaml', 1, 1), remediation: 'Do this.', evidence: 'raw' };
		const [finding] = findingsOf({ files: { 'a.yaml': 'x: y' }, further: [{ rule: rule('r'), problem }] });
		expect(finding).toMatchObject({ remediation: 'Do this.', evidence: 'raw', sourceLine: 'x: y' });
	});

	it('has an empty source line where the text is not known', () => {
		const [finding] = findingsOf({ files: {}, further: [{ rule: rule('r'), problem: problemAt('gone.yaml', 3, 1) }] });
		expect(finding?.sourceLine).toBe('');
	});
});

describe('severity', () => {
	const severityOf = (config: Partial<Config>, { of = rule('r'), own = undefined as 'notice' | undefined } = {}) =>
		findingsOf({
			files: {},
			config,
			further: [{ rule: of, problem: { ...problemAt('dev/a.yaml', 1, 1), ...(own ? { severity: own } : {}) } }],
		})[0]?.severity;
	const override = (glob: string, severity: 'error' | 'notice' | 'off', id = 'r') => ({
		covers: createMatcher([glob]),
		rules: { [id]: severity },
	});

	it.each([
		['the rule’s', {}, {}, 'warning'],
		['the problem’s before the rule’s', {}, { own: 'notice' as const }, 'notice'],
		[
			'the configured one before the problem’s',
			{ rules: { r: 'error' as const } },
			{ own: 'notice' as const },
			'error',
		],
		['none when switched off', { rules: { r: 'off' as const } }, {}, undefined],
		['none when off by default', {}, { of: rule('r', 'off'), own: 'notice' as const }, undefined],
		['the configured one when off by default', { rules: { r: 'error' as const } }, { of: rule('r', 'off') }, 'error'],
		[
			'an override’s before the configured one',
			{ rules: { r: 'error' as const }, overrides: [override('dev', 'notice')] },
			{},
			'notice',
		],
		['the last override’s', { overrides: [override('dev', 'notice'), override('**', 'error')] }, {}, 'error'],
		['no override’s of another path', { overrides: [override('prod', 'off')] }, {}, 'warning'],
		[
			'no override’s of another rule',
			{ overrides: [override('dev', 'error'), override('dev', 'off', 'q')] },
			{},
			'error',
		],
		['none when an override says so', { overrides: [override('dev/*.yaml', 'off')] }, {}, undefined],
	])('is %s', (_, config, options, expected) => {
		expect(severityOf(config, options)).toBe(expected);
	});
});

describe('the list', () => {
	it('has the worst first, then goes by file, line, column and rule', () => {
		const further = [
			['z-rule', 'warning', 'b.yaml', 1, 1],
			['a-rule', 'warning', 'b.yaml', 1, 1],
			['a-rule', 'notice', 'a.yaml', 1, 1],
			['a-rule', 'warning', 'a.yaml', 10, 1],
			['a-rule', 'warning', 'a.yaml', 9, 5],
			['a-rule', 'warning', 'a.yaml', 9, 2],
			['a-rule', 'error', 'z.yaml', 9, 2],
			['a-rule', 'warning', 'B.yaml', 1, 1],
		] as const;
		const findings = findingsOf({
			files: {},
			further: further.map(([id, severity, file, line, column]) => ({
				rule: rule(id, severity),
				problem: problemAt(file, line, column),
			})),
		});
		expect(
			findings.map(({ id, severity, location: { file, line, column } }) =>
				[severity, file, line, column, id].join(' '),
			),
		).toEqual([
			'error z.yaml 9 2 a-rule',
			'warning B.yaml 1 1 a-rule',
			'warning a.yaml 9 2 a-rule',
			'warning a.yaml 9 5 a-rule',
			'warning a.yaml 10 1 a-rule',
			'warning b.yaml 1 1 a-rule',
			'warning b.yaml 1 1 z-rule',
			'notice a.yaml 1 1 a-rule',
		]);
	});

	it('has each problem of a place once', () => {
		const same = { rule: rule('r'), problem: problemAt('a.yaml', 1, 1) };
		const further = [
			same,
			same,
			{ ...same, rule: rule('q') },
			{ ...same, problem: problemAt('a.yaml', 1, 1, 'Worse.') },
		];
		expect(findingsOf({ files: {}, further }).map(({ id, message }) => [id, message])).toEqual([
			['q', 'Bad.'],
			['r', 'Bad.'],
			['r', 'Worse.'],
		]);
	});

	it('keeps a place in view that is silenced for one of its objects only', () => {
		const silenced = `metadata: {name: a, annotations: {pullproof.io/ignore: bad-image}}`;
		const text = `apiVersion: v1
kind: List
items:
- {apiVersion: v1, kind: Pod, ${silenced}, spec: {containers: [{image: &i nginx}]}}
- {apiVersion: v1, kind: Pod, metadata: {name: b}, spec: {containers: [{image: *i}]}}
`;
		const findings = findingsOf({ files: { 'a.yaml': text } });
		expect(findings.map(({ object, suppressed }) => [object?.name, suppressed])).toEqual([['b', undefined]]);
	});
});

describe('the fingerprint', () => {
	const fingerprints = (files: Input['files'], rules = [rule('bad-image')]) =>
		findingsOf({ files, rules }).map(({ fingerprint }) => fingerprint);

	it('stays when lines move', () => {
		const text = pod('web', 'nginx');
		expect(fingerprints({ 'a.yaml': `# new\n\n${text}` })).toEqual(fingerprints({ 'a.yaml': text }));
		expect(fingerprints({ 'a.yaml': text.replaceAll('\n', '\r\n') })).toEqual(fingerprints({ 'a.yaml': text }));
	});

	it('differs by rule, file, object and image', () => {
		const all = [
			...fingerprints({ 'a.yaml': pod('web', 'nginx') }),
			...fingerprints({ 'a.yaml': pod('web', 'nginx') }, [rule('other')]),
			...fingerprints({ 'b.yaml': pod('web', 'nginx') }),
			...fingerprints({ 'a.yaml': pod('db', 'nginx') }),
			...fingerprints({ 'a.yaml': pod('web', 'redis') }),
		];
		expect(new Set(all).size).toBe(5);
	});

	it('tells two containers with one image apart, and keeps that of the first', () => {
		const [first, second] = fingerprints({ 'a.yaml': pod('web', 'nginx', 'nginx') });
		expect(first).not.toBe(second);
		expect(fingerprints({ 'a.yaml': pod('web', 'nginx') })).toEqual([first]);
	});
});
