import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { discover } from '../../src/manifests/discover.js';
import { createWorkspace } from '../support/workspace.js';

const Y = 'a: 1\n';
const isRoot = process.getuid?.() === 0;

function found(cwd: string, paths: readonly string[] = ['.'], exclude: readonly string[] = []): string[] {
	return discover({ cwd, paths, exclude }).files.map(({ file }) => file);
}

function skipped(cwd: string, paths: readonly string[] = ['.']): string[] {
	return discover({ cwd, paths, exclude: [] }).skipped.map(
		({ file, reason, message }) => `${file} ${reason}: ${message}`,
	);
}

function refusal(cwd: string, path: string): string {
	try {
		discover({ cwd, paths: [path], exclude: [] });
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
	return 'not refused';
}

describe('a folder', () => {
	test('gives its YAML and JSON files, in the order of their names', () => {
		const cwd = createWorkspace({
			'b.yml': Y,
			'a/c.JSON': '{}',
			'a/b.YAML': Y,
			'a/Kustomization': Y,
			'a/notes.md': '',
			'a/yaml': '',
			'.github/workflows/ci.yml': Y,
			'node_modules/x/a.yaml': Y,
			'.git/a.yaml': Y,
		});
		expect(found(cwd)).toEqual(['.github/workflows/ci.yml', 'a/Kustomization', 'a/b.YAML', 'a/c.JSON', 'b.yml']);
	});

	test('may have the name of a file', () => {
		const cwd = createWorkspace({ 'x.yaml/a.yaml': Y });
		expect(found(cwd)).toEqual(['x.yaml/a.yaml']);
		expect(found(cwd, ['x.yaml'])).toEqual(['x.yaml/a.yaml']);
	});

	test('named several ways gives each file once', () => {
		const cwd = createWorkspace({ 'a/b.yaml': Y });
		expect(found(cwd, ['.', 'a', './a/', 'a/b.yaml', 'a/*.yaml', join(cwd, 'a')])).toEqual(['a/b.yaml']);
	});

	test('may lie beside the folder of the run', () => {
		const cwd = createWorkspace({ 'a/b.yaml': Y, 'c/d.yaml': Y });
		expect(found(join(cwd, 'a'), ['../c'])).toEqual(['../c/d.yaml']);
	});

	test('that is empty gives nothing', () => expect(found(createWorkspace({ 'a.md': '' }))).toEqual([]));

	test.skipIf(isRoot)('that cannot be listed is told', () => {
		const cwd = createWorkspace({ 'a/b.yaml': Y, 'c.yaml': Y });
		chmodSync(join(cwd, 'a'), 0);
		expect([found(cwd), skipped(cwd)]).toEqual([['c.yaml'], ['a unreadable: The folder cannot be listed: EACCES.']]);
		chmodSync(join(cwd, 'a'), 0o700);
	});
});

describe('.gitignore', () => {
	const files = { 'a.yaml': Y, 'b.yaml': Y, 'sub/a.yaml': Y, 'sub/c.yaml': Y, 'out/d.yaml': Y };
	const repository = (rules: Readonly<Record<string, string>>) =>
		createWorkspace({ ...files, '.git/HEAD': '', ...rules });

	test('leaves out files and folders', () => {
		expect(found(repository({ '.gitignore': 'out/\na.yaml\n' }))).toEqual(['b.yaml', 'sub/c.yaml']);
	});

	test('takes back with `!`', () => {
		expect(found(repository({ '.gitignore': '*.yaml\n!b.yaml\n' }))).toEqual(['b.yaml']);
	});

	test('of a folder overrules the one above it', () => {
		const cwd = repository({ '.gitignore': 'a.yaml\n', 'sub/.gitignore': '!a.yaml\n/c.yaml\n' });
		expect(found(cwd)).toEqual(['b.yaml', 'out/d.yaml', 'sub/a.yaml']);
	});

	test('above the folder that is named holds, up to the root of the repository', () => {
		const cwd = repository({ '.gitignore': 'a.yaml\n' });
		expect(found(cwd, ['sub'])).toEqual(['sub/c.yaml']);
		expect(found(join(cwd, 'sub'), ['.'])).toEqual(['c.yaml']);
	});

	test('does not hold for what is named: a file, and a folder with all that is in it', () => {
		const cwd = repository({ '.gitignore': 'out/\na.yaml\n' });
		expect(found(cwd, ['a.yaml', 'out'])).toEqual(['a.yaml', 'out/d.yaml']);
		expect(found(cwd, ['out/*.yaml'])).toEqual(['out/d.yaml']);
	});

	test('has a private companion in .git', () => {
		expect(found(repository({ '.git/info/exclude': 'sub\n' }))).toEqual(['a.yaml', 'b.yaml', 'out/d.yaml']);
	});
});

describe('exclude', () => {
	const cwd = () => createWorkspace({ 'a.yaml': Y, 'vendor/b.yaml': Y, 'x/vendor/c.yaml': Y, 'x/d.test.yaml': Y });

	test.each([
		[['vendor'], ['a.yaml', 'x/d.test.yaml', 'x/vendor/c.yaml']],
		[['**/vendor'], ['a.yaml', 'x/d.test.yaml']],
		[
			['**/*.test.yaml', 'x/vendor/**'],
			['a.yaml', 'vendor/b.yaml'],
		],
		[['{a,x/*}.yaml'], ['vendor/b.yaml', 'x/vendor/c.yaml']],
	])('%j', (exclude, expected) => expect(found(cwd(), ['.'], exclude)).toEqual(expected));

	test('holds for what is named, too: changed files are given by name', () => {
		expect(found(cwd(), ['a.yaml', 'vendor/b.yaml'], ['vendor'])).toEqual(['a.yaml']);
	});
});

describe('a glob', () => {
	const files = { 'a.yaml': Y, 'k8s/a.yaml': Y, 'k8s/b.yml': Y, 'k8s/x/c.yaml': Y, 'apps/d.yaml': Y, 'apps/e.md': '' };

	test.each([
		['*.yaml', ['a.yaml']],
		['./k8s/*.yaml', ['k8s/a.yaml']],
		['k8s/**/*.yaml', ['k8s/a.yaml', 'k8s/x/c.yaml']],
		['{k8s,apps}/*.{yaml,yml}', ['apps/d.yaml', 'k8s/a.yaml', 'k8s/b.yml']],
		['k8s/{x/c,a}.yaml', ['k8s/a.yaml', 'k8s/x/c.yaml']],
		['k8s/?.yaml', ['k8s/a.yaml']],
		['k8s/[ab].y*', ['k8s/a.yaml', 'k8s/b.yml']],
		['k*', ['k8s/a.yaml', 'k8s/b.yml', 'k8s/x/c.yaml']],
		['apps/../k8s/*.yml', ['k8s/b.yml']],
	])('%s', (glob, expected) => expect(found(createWorkspace(files), [glob])).toEqual(expected));

	test('may begin at the root, or lead out of the folder', () => {
		const cwd = createWorkspace(files);
		expect(found(cwd, [`${cwd}/k8s/*.yml`])).toEqual(['k8s/b.yml']);
		expect(found(join(cwd, 'apps'), ['../k8s/*.yml'])).toEqual(['../k8s/b.yml']);
	});

	test.each(['*.json', 'nowhere/*.yaml', 'apps/*.md', 'a.yaml/*'])('%s matches nothing, which is an error', (glob) => {
		expect(refusal(createWorkspace(files), glob)).toBe(
			`\`${glob}\` matches no YAML or JSON file, unless an ignored or excluded one. Mend the glob, or leave it out.`,
		);
	});

	test('that matches only what git ignores is one, too', () => {
		const cwd = createWorkspace({ ...files, '.git/HEAD': '', '.gitignore': 'a.yaml\n' });
		expect(refusal(cwd, '*.yaml')).toContain('unless an ignored or excluded one');
	});

	test('that is the name of a file is that file', () => {
		const cwd = createWorkspace({ 'a[1].yaml': Y, 'a1.yaml': Y });
		expect(found(cwd, ['a[1].yaml'])).toEqual(['a[1].yaml']);
	});
});

describe('a name', () => {
	test.each(['nowhere.yaml', 'no/where', 'a.yaml/b.yaml', 'k8s\\a.yaml', 'wait!'])(
		'%s of nothing is an error',
		(path) => {
			expect(refusal(createWorkspace({ 'a.yaml': Y }), path)).toBe(
				`\`${path}\` does not exist. Name a file, a folder or a glob, or \`-\` for standard input.`,
			);
		},
	);

	test('of a file is taken with any ending', () => {
		const cwd = createWorkspace({ 'pod.tmpl': Y });
		expect(found(cwd, ['pod.tmpl'])).toEqual(['pod.tmpl']);
	});

	test('of a link that leads in circles is an error', () => {
		const cwd = createWorkspace({});
		symlinkSync('loop', join(cwd, 'loop'));
		expect(refusal(cwd, 'loop')).toBe('`loop` cannot be read (ELOOP). Mend that, or name something else.');
	});

	test('of a link is what it leads to', () => {
		const cwd = createWorkspace({ 'there/a.yaml': Y, 'here/b.md': '' });
		symlinkSync(join(cwd, 'there'), join(cwd, 'here', 'link'));
		symlinkSync(join(cwd, 'there', 'a.yaml'), join(cwd, 'here', 'c.yaml'));
		expect(found(join(cwd, 'here'), ['link', 'c.yaml'])).toEqual(['c.yaml', 'link/a.yaml']);
	});

	test('of `-` is standard input', () => {
		expect(discover({ cwd: createWorkspace({}), paths: ['-'], exclude: [] }).files).toEqual([
			{ file: '<stdin>', path: '-' },
		]);
	});
});

describe('symbolic links', () => {
	const workspace = () => {
		const cwd = createWorkspace({ 'in/a.yaml': Y, 'in/text.tmpl': Y, 'out/b.yaml': Y, 'out/notes.md': '' });
		mkdirSync(join(cwd, 'in', 'sub'));
		return { cwd, folder: join(cwd, 'in') };
	};

	test('within the folder are not followed: their targets are read at their own place', () => {
		const { folder } = workspace();
		symlinkSync('..', join(folder, 'sub', 'up'));
		symlinkSync('../a.yaml', join(folder, 'sub', 'again.yaml'));
		expect([found(folder), skipped(folder)]).toEqual([['a.yaml'], []]);
	});

	test('give a file a name that makes it a manifest', () => {
		const { folder } = workspace();
		symlinkSync('../text.tmpl', join(folder, 'sub', 'c.yaml'));
		expect(found(folder)).toEqual(['a.yaml', 'sub/c.yaml']);
	});

	test('out of the folder are told, not followed', () => {
		const { folder } = workspace();
		symlinkSync('../out', join(folder, 'dir'));
		symlinkSync('../out/b.yaml', join(folder, 'b.yaml'));
		symlinkSync('../out/notes.md', join(folder, 'notes.md'));
		const why = 'The symbolic link leads out of the folder and is not followed; name its target to read it.';
		expect(found(folder)).toEqual(['a.yaml']);
		expect(skipped(folder).sort()).toEqual([`b.yaml symbolic-link: ${why}`, `dir symbolic-link: ${why}`]);
	});

	test('to a folder whose name begins alike lead out of it', () => {
		const cwd = createWorkspace({ 'in/a.yaml': Y, 'in-b/c.yaml': Y });
		symlinkSync('../in-b/c.yaml', join(cwd, 'in', 'c.yaml'));
		expect(skipped(join(cwd, 'in'))).toHaveLength(1);
	});

	test('that lead nowhere, or in circles, are told', () => {
		const { folder } = workspace();
		symlinkSync('nowhere', join(folder, 'x.yaml'));
		symlinkSync('y.yaml', join(folder, 'y.yaml'));
		symlinkSync('nowhere', join(folder, 'z'));
		expect(skipped(folder)).toEqual([
			'x.yaml symbolic-link: The symbolic link leads nowhere.',
			'y.yaml symbolic-link: The symbolic link leads nowhere.',
		]);
	});

	test('that git ignores, or no glob asks for, are nobody’s business', () => {
		const { folder } = workspace();
		symlinkSync('../out', join(folder, 'result'));
		symlinkSync('../out/b.yaml', join(folder, 'b.yaml'));
		mkdirSync(join(folder, '.git'));
		writeFileSync(join(folder, '.gitignore'), 'result\n');
		expect(skipped(folder, ['a*.yaml'])).toEqual([]);
	});
});
