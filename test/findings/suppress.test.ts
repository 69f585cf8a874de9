import { describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { findingsOf, ignoreEntry, rule } from './support.js';

const reportUnused: Partial<Config> = { rules: { 'unused-suppression': 'notice' } };

const POD = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec:
  containers:
`;

/** Which lines of a Pod's containers still have a finding, and what silenced the others. */
function outcome(containers: string, config: Partial<Config> = {}) {
	const findings = findingsOf({ files: { 'pod.yaml': POD + containers }, config });
	return {
		open: findings.filter(({ suppressed }) => !suppressed).map(({ image }) => image),
		silenced: findings.flatMap(({ suppressed, image }) => (suppressed ? [[image, suppressed.reason]] : [])),
	};
}

describe('a comment', () => {
	it('silences its own line, with its reason', () => {
		const [finding] = findingsOf({
			files: { 'pod.yaml': `${POD}  - image: a # pullproof ignore=bad-image -- only a demo  \n` },
		});
		expect(finding?.suppressed).toEqual({
			by: 'comment',
			reason: 'only a demo',
			location: { file: 'pod.yaml', line: 6, column: 14, endLine: 6, endColumn: 57 },
		});
	});

	it.each([
		['behind the value', '  - image: a # pullproof ignore=bad-image\n'],
		['on the line before', '  # pullproof ignore=bad-image\n  - image: a\n'],
		['in a stack of comments', '# pullproof ignore=bad-image -- x\n    # and more\n  - image: a\n'],
		['last in a stack of comments', '# more\n# pullproof ignore=bad-image\n  - image: a\n'],
		['among others that are for other rules', '# pullproof ignore=bad-image\n# pullproof ignore=other\n  - image: a\n'],
		['for several rules', '  - image: a # pullproof ignore=other,bad-image\n'],
		['for several rules with blanks', '  - image: a # pullproof ignore=other , bad-image -- x\n'],
		['for every rule', '  - image: a # pullproof ignore=*\n'],
		['for all', '  - image: a # pullproof ignore=all\n'],
		['without a blank behind the sign', '  - image: a #pullproof ignore=bad-image\n'],
		['behind another comment', '  - image: a # todo # pullproof ignore=bad-image\n'],
		['behind a quoted value', '  - image: "a" # pullproof ignore=bad-image\n'],
		['behind a tab', '  - image: a\t# pullproof ignore=bad-image\n'],
		['behind flow style', '  - {image: a} # pullproof ignore=bad-image\n'],
		['within flow style', '    [{\n      image: a, # pullproof ignore=bad-image\n    }]\n'],
		['with Windows line ends', '  # pullproof ignore=bad-image\r\n  - image: a\r\n'],
		['with Windows line ends, behind the value', '  - image: a # pullproof ignore=bad-image\r\n'],
		['on the last line, without a line end', '  - image: a # pullproof ignore=bad-image'],
	])('counts %s', (_, containers) => {
		expect(outcome(containers).open).toEqual([]);
		expect(outcome(containers).silenced).toHaveLength(1);
	});

	it.each([
		['for another rule', '  - image: a # pullproof ignore=other\n'],
		['with a blank line between', '  # pullproof ignore=bad-image\n\n  - image: a\n'],
		['behind the value of the line before', '  - name: web # pullproof ignore=bad-image\n    image: a\n'],
		['on the line after', '  - image: a\n  # pullproof ignore=bad-image\n'],
		['without a rule', '  - image: a # pullproof ignore=\n'],
		['with a rule that is misspelt', '  - image: a # pullproof ignore=bad_image\n'],
		['of another tool', '  - image: a # notpullproof ignore=bad-image\n'],
		['that is a text in double quotes', '  - {name: "x # pullproof ignore=bad-image", image: a}\n'],
		['that is a text in single quotes', "  - {name: 'x # pullproof ignore=bad-image', image: a}\n"],
		['that is a quoted key', '  - {"x # pullproof ignore=bad-image": 1, image: a}\n'],
		['without a blank before the sign', '  - {name: x#pullproof ignore=bad-image, image: a}\n'],
		['in a literal block', '  - args:\n    - |\n      # pullproof ignore=bad-image\n    image: a\n'],
		[
			'in a folded block',
			'  - args:\n    - >\n      x # pullproof ignore=bad-image\n      # pullproof ignore=bad-image\n    image: a\n',
		],
		[
			'in a literal block with Windows line ends',
			'  - args:\r\n    - |\r\n      # pullproof ignore=bad-image\r\n    image: a\r\n',
		],
		[
			'in a quoted text of several lines',
			'  - args: ["\n      # pullproof ignore=bad-image\n      x"]\n    image: a\n',
		],
	])('does not count %s', (_, containers) => {
		expect(outcome(containers)).toEqual({ open: ['a'], silenced: [] });
	});

	it('counts directly behind a block', () => {
		const containers = '  - args:\n    - |\n      text\n    # pullproof ignore=bad-image\n    image: a\n';
		expect(outcome(containers).open).toEqual([]);
	});

	it('is for one line only', () => {
		const containers = '  # pullproof ignore=bad-image\n  - image: a\n  - image: b\n';
		expect(outcome(containers)).toEqual({ open: ['b'], silenced: [['a', undefined]] });
	});

	it('counts on the first line of a file', () => {
		const text = `{apiVersion: v1, kind: Pod, spec: {containers: [{image: a}]}} # pullproof ignore=bad-image`;
		const further = `# pullproof ignore=bad-image\n${text.replace(/ #.*/, '')}\n`;
		for (const files of [{ 'a.yaml': text }, { 'a.yaml': further }]) {
			expect(findingsOf({ files })[0]?.suppressed?.location.line).toBe(1);
		}
	});

	it('counts for its own file only', () => {
		const files = { 'a.yaml': `${POD}  - image: a # pullproof ignore=*\n`, 'b.yaml': `${POD}  - image: b\n` };
		expect(findingsOf({ files }).map(({ image, suppressed }) => [image, suppressed?.by])).toEqual([
			['a', 'comment'],
			['b', undefined],
		]);
	});

	it('takes linear time in a long stack', () => {
		const stack = '# pullproof ignore=bad-image\n'.repeat(20_000);
		expect(outcome(`${stack}  - image: a\n`).open).toEqual([]);
	}, 5_000);
});

describe('an annotation', () => {
	const pod = (annotations: string, name = 'web') =>
		`apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\n  annotations:\n    ${annotations}\nspec: {containers: [{image: ${name}}]}\n`;

	it('silences what is in its object, with its reason', () => {
		const files = { 'a.yaml': `${pod('pullproof.io/ignore: "other, bad-image -- a demo"')}---\n${pod('x: y', 'db')}` };
		expect(findingsOf({ files }).map(({ image, suppressed }) => [image, suppressed])).toEqual([
			[
				'web',
				{
					by: 'annotation',
					reason: 'a demo',
					location: { file: 'a.yaml', line: 6, column: 26, endLine: 6, endColumn: 54 },
				},
			],
			['db', undefined],
		]);
	});

	it.each(['pullproof.io/ignore: "*"', "pullproof.io/ignore: 'all'", 'pullproof.io/ignore: bad-image'])(
		'may be %s',
		(text) => {
			expect(findingsOf({ files: { 'a.yaml': pod(text) } })[0]?.suppressed?.by).toBe('annotation');
		},
	);

	it.each([
		'pullproof.io/ignore: other',
		'pullproof.io/ignore: ""',
		'pullproof.io/ignore: [bad-image]',
		'pullproof.io/ignore:',
	])('is nothing as %s', (text) => {
		expect(findingsOf({ files: { 'a.yaml': pod(text) } })[0]?.suppressed).toBeUndefined();
	});

	it('does not count for an object of the same name in another file', () => {
		const files = { 'a.yaml': pod('pullproof.io/ignore: bad-image'), 'b.yaml': pod('x: y') };
		expect(findingsOf({ files }).map(({ suppressed }) => suppressed?.by)).toEqual(['annotation', undefined]);
	});
});

describe('an entry of the configuration', () => {
	const files = {
		'apps/web.yaml': `${POD}  - image: nginx:1.27\n  - image: ghcr.io/acme/app:v1\n`,
		'dev/web.yaml': '{apiVersion: v1, kind: Pod, metadata: {name: tool}, spec: {containers: [{image: "NOT valid"}]}}',
	};
	const silencedBy = (entry: Parameters<typeof ignoreEntry>[0]) =>
		findingsOf({ files, config: { ignore: [ignoreEntry(entry)] } })
			.filter(({ suppressed }) => suppressed?.by === 'config')
			.map(({ image }) => image);

	it.each([
		['the rule', {}, ['nginx:1.27', 'ghcr.io/acme/app:v1', 'NOT valid']],
		['every rule', { rule: '*' }, ['nginx:1.27', 'ghcr.io/acme/app:v1', 'NOT valid']],
		['another rule', { rule: 'other' }, []],
		['a folder', { path: 'dev' }, ['NOT valid']],
		['a glob', { path: '**/web.yaml' }, ['nginx:1.27', 'ghcr.io/acme/app:v1', 'NOT valid']],
		['an object in any namespace', { object: 'Pod/web' }, ['nginx:1.27', 'ghcr.io/acme/app:v1']],
		['an object in its namespace', { object: 'Pod/shop/web' }, ['nginx:1.27', 'ghcr.io/acme/app:v1']],
		['an object in another namespace', { object: 'Pod/default/web' }, []],
		['an object of another kind', { object: 'Job/web' }, []],
		['objects by a part of the name', { object: 'Pod/to*' }, ['NOT valid']],
		['any namespace, even none', { object: '*/*/*' }, ['nginx:1.27', 'ghcr.io/acme/app:v1', 'NOT valid']],
		['an image as written', { image: 'nginx:1.27' }, ['nginx:1.27']],
		['an image as written without its tag', { image: 'nginx' }, []],
		['the full name of an image', { image: 'docker.io/library/nginx' }, ['nginx:1.27']],
		['the full name of an image with its tag', { image: 'docker.io/library/nginx:1.27' }, ['nginx:1.27']],
		['a registry', { image: 'ghcr.io' }, ['ghcr.io/acme/app:v1']],
		['whole components', { image: 'ghcr.io/acme' }, ['ghcr.io/acme/app:v1']],
		['half a component', { image: 'ghcr.io/ac' }, []],
		['images by a part of the text', { image: '*:v1' }, ['ghcr.io/acme/app:v1']],
		['an image that is no reference', { image: 'NOT valid' }, ['NOT valid']],
		['all conditions together', { path: 'apps', image: 'ghcr.io/acme', object: 'Pod/web' }, ['ghcr.io/acme/app:v1']],
		['conditions that do not hold together', { path: 'dev', image: 'ghcr.io/acme' }, []],
	])('silences by %s', (_, entry, images) => {
		expect(silencedBy(entry)).toEqual(images);
	});

	it('silences nothing about an object where there is none', () => {
		const further = [
			{
				rule: rule('bad-image'),
				problem: {
					message: 'Broken.',
					at: { range: { file: 'x.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 }, related: [] },
				},
			},
		];
		for (const entry of [{ object: '*/*' }, { image: '*' }]) {
			const [finding] = findingsOf({ files: {}, further, config: { ignore: [ignoreEntry(entry)] } });
			expect(finding?.suppressed).toBeUndefined();
		}
	});

	it('gives way to a comment and an annotation', () => {
		const text = `${POD}  - image: a # pullproof ignore=bad-image -- nearer\n`;
		const [finding] = findingsOf({ files: { 'a.yaml': text }, config: { ignore: [ignoreEntry({})] } });
		expect(finding?.suppressed).toMatchObject({ by: 'comment', reason: 'nearer' });
	});

	it.each([
		['2026-03-31T00:00:00Z', true],
		['2026-03-31T23:59:59.999Z', true],
		['2026-04-01T00:00:00Z', false],
		['2026-03-31T23:30:00-02:00', false],
	])('that expires on 2026-03-31 counts at %s: %s', (now, counts) => {
		const findings = findingsOf({
			files: { 'a.yaml': `${POD}  - image: a\n` },
			config: { ignore: [ignoreEntry({ expires: '2026-03-31', reason: 'until the registry moves' })] },
			now,
		});
		const expired = findings.filter(({ id }) => id === 'expired-suppression');
		expect(findings.find(({ image }) => image === 'a')?.suppressed !== undefined).toBe(counts);
		expect(expired).toHaveLength(counts ? 0 : 1);
		if (counts) return;
		expect(expired[0]).toMatchObject({
			severity: 'warning',
			message: 'This entry for `bad-image` ran out on 2026-03-31, so what it silenced is back among the findings.',
			evidence: 'until the registry moves',
			location: { file: '.pullproof.yaml', line: 2, column: 5 },
			sourceLine: '  - rule: bad-image',
		});
	});
});

describe('unused-suppression', () => {
	const unused = (text: string, config: Partial<Config> = reportUnused) =>
		findingsOf({ files: { 'a.yaml': POD + text }, config }).filter(({ id }) => id === 'unused-suppression');

	it('is off by default', () => {
		expect(unused('  - image: a # pullproof ignore=other\n', {})).toEqual([]);
	});

	it('names a rule of a comment that has no finding there, and leaves the other alone', () => {
		const findings = unused('  - image: a # pullproof ignore=bad-image,other\n');
		expect(findings.map(({ message, location }) => [message, location.line, location.column])).toEqual([
			['This comment silences nothing: there is no finding of `other` that it covers.', 6, 14],
		]);
	});

	it('reports an annotation and an entry', () => {
		const findings = findingsOf({
			files: {
				'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {annotations: {pullproof.io/ignore: "*"}}\n',
			},
			config: { ...reportUnused, ignore: [ignoreEntry({})] },
		});
		expect(findings.map(({ message, location }) => `${location.file}:${location.line} ${message}`)).toEqual([
			'.pullproof.yaml:2 This entry of `ignore` silences nothing: there is no finding of `bad-image` that it covers.',
			'a.yaml:3 This annotation silences nothing: there is no finding that it covers.',
		]);
	});

	it('counts everything that covers a finding as used', () => {
		const config = { ...reportUnused, ignore: [ignoreEntry({})] };
		expect(unused('  - image: a # pullproof ignore=bad-image\n', config)).toEqual([]);
	});

	it('reports what silences a rule that is off', () => {
		const config = { rules: { ...reportUnused.rules, 'bad-image': 'off' as const } };
		expect(unused('  - image: a # pullproof ignore=bad-image\n', config)).toHaveLength(1);
	});

	it('says nothing more about an entry that has expired', () => {
		const config = { ...reportUnused, ignore: [ignoreEntry({ expires: '2020-01-01' })] };
		expect(unused('  - image: a\n', config)).toEqual([]);
	});
});
