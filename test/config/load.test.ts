import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { ConfigError } from '../../src/config/error.js';
import { loadConfig } from '../../src/config/load.js';

const knownRules = ['floating-tag', 'digest-required', 'invalid-reference'];

let cwd: string;
beforeEach(() => {
	cwd = mkdtempSync(join(tmpdir(), 'pullproof-config-'));
});
afterEach(() => {
	rmSync(cwd, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): void {
	writeFileSync(join(cwd, name), content);
}

async function load(text: string) {
	write('.pullproof.yaml', text);
	return (await loadConfig({ cwd, knownRules })).config;
}

async function errorOf(loading: Promise<unknown>): Promise<ConfigError> {
	const error = await loading.catch((reason: unknown) => reason);
	if (error instanceof ConfigError) return error;
	throw new Error(`no ConfigError but ${String(error)}`);
}

/** The lines of the error for a text, without the name of the file. */
async function complaints(text: string): Promise<string[]> {
	const { message } = await errorOf(load(text));
	return message.split('\n').map((line) => line.replace(/^\.pullproof\.yaml:/, ''));
}

describe('finding the file', () => {
	it('goes by the defaults without one', async () => {
		expect(await loadConfig({ cwd, knownRules })).toEqual({ config: defaultConfig });
	});

	it.each(['.pullproof.yaml', '.pullproof.yml'])('reads %s', async (name) => {
		write(name, 'fail-on: never\n');
		const { config, source } = await loadConfig({ cwd, knownRules });
		expect(config).toMatchObject({ file: name, failOn: 'never' });
		expect(source?.line(1)).toBe('fail-on: never');
	});

	it('reads .pullproof.json, indented with tabs, with the address of its schema', async () => {
		write('.pullproof.json', '{\n\t"$schema": "./config.schema.json",\n\t"complete": true\n}\n');
		expect((await loadConfig({ cwd, knownRules })).config).toMatchObject({ file: '.pullproof.json', complete: true });
	});

	it('names both when there are two', async () => {
		write('.pullproof.yml', '');
		write('.pullproof.json', '{}');
		const error = await errorOf(loadConfig({ cwd, knownRules }));
		expect(error.message).toBe(
			'There is more than one configuration file: .pullproof.yml and .pullproof.json. Keep one of them.',
		);
		expect(error.exitCode).toBe(2);
	});

	it('reads the named file only', async () => {
		write('.pullproof.yaml', 'fail-on: never\n');
		mkdirSync(join(cwd, 'ci'));
		write('ci/strict.yaml', 'fail-on: notice\n');
		const { config } = await loadConfig({ cwd, configFile: join('ci', 'strict.yaml'), knownRules });
		expect(config).toMatchObject({ file: 'ci/strict.yaml', failOn: 'notice' });
	});

	it('says so when the named file is not there', async () => {
		const error = await errorOf(loadConfig({ cwd, configFile: 'none.yaml', knownRules }));
		expect(error.message).toBe('The configuration file none.yaml does not exist.');
	});

	it('does not pass over a link that leads nowhere', async () => {
		symlinkSync('gone.yaml', join(cwd, '.pullproof.yaml'));
		const error = await errorOf(loadConfig({ cwd, knownRules }));
		expect(error.message).toBe('The configuration file .pullproof.yaml does not exist.');
	});

	it('refuses a folder', async () => {
		mkdirSync(join(cwd, '.pullproof.yaml'));
		const error = await errorOf(loadConfig({ cwd, knownRules }));
		expect(error.message).toBe('The configuration file .pullproof.yaml is not a file.');
	});

	it('refuses what is not UTF-8', async () => {
		write('.pullproof.yaml', Uint8Array.of(0x61, 0xff));
		const error = await errorOf(loadConfig({ cwd, knownRules }));
		expect(error.message).toBe('The configuration file .pullproof.yaml is not UTF-8 text.');
	});

	it('refuses more than 1 MiB', async () => {
		write('.pullproof.yaml', '#'.repeat(1024 * 1024 + 1));
		const error = await errorOf(loadConfig({ cwd, knownRules }));
		expect(error.message).toBe('The configuration file .pullproof.yaml is larger than 1 MiB.');
	});
});

describe('a good file', () => {
	it.each([
		['nothing', ''],
		['a comment', '# nothing yet\n'],
		['a lone document marker', '---\n'],
		['an empty mapping', '{}\n'],
		['a byte order mark', '\uFEFF'],
	])('holding %s means the defaults', async (_, text) => {
		expect(await load(text)).toEqual({ ...defaultConfig, file: '.pullproof.yaml' });
	});

	it('has every key of the reference page', async () => {
		const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
		const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
		const config = await load(example);

		expect(config).toMatchObject({
			paths: ['.'],
			exclude: ['vendor'],
			failOn: 'warning',
			complete: false,
			rules: { 'floating-tag': 'error' },
			registries: { allow: ['ghcr.io/acme', 'docker.io/library'], deny: [] },
			imageFields: [{ group: 'example.com', kind: 'Widget', path: '$.spec.image' }],
		});
		const [override] = config.overrides;
		expect(override?.rules).toEqual({ 'floating-tag': 'off' });
		expect(['dev/web.yaml', 'prod/web.yaml'].map((path) => override?.covers(path))).toEqual([true, false]);
		const [entry] = config.ignore;
		expect(entry).toMatchObject({ rule: 'floating-tag', object: 'Deployment/shop/*', expires: '2026-12-31' });
		expect(['demo/a/b.yaml', 'web.yaml'].map((path) => entry?.covers(path))).toEqual([true, false]);
	});

	it('tells where its entries stand', async () => {
		const text = 'ignore:\r\n  - rule: "*"\r\n    reason: all fine\r\n\r\n  - {rule: floating-tag, reason: demo}\r\n';
		const { ignore } = await load(text);
		expect(ignore.map(({ location }) => location)).toEqual([
			{ file: '.pullproof.yaml', line: 2, column: 5, endLine: 3, endColumn: 21 },
			{ file: '.pullproof.yaml', line: 5, column: 5, endLine: 5, endColumn: 39 },
		]);
		expect(ignore[0]?.covers('any/file.yaml')).toBe(true);
	});
});

describe('a file that is no plain YAML', () => {
	it.each([
		['a tab', 'rules:\n\tfloating-tag: off\n', ['2:1: YAML is indented with spaces, and this is a tab']],
		['a key given twice', 'complete: true\npaths: [a]\ncomplete: false\n', ['3:1: the key `complete` is given twice']],
		['two documents', 'complete: true\n---\ncomplete: false\n', ['2:1: a configuration file holds one document only']],
		['an unknown tag', 'fail-on: !env LEVEL\n', ['1:10: the tag `!env` means nothing here: leave it out']],
		['an alias', 'paths: &x [a]\nexclude: *x\n', ['2:10: aliases such as `*x` are not read here: write the value out']],
		['a key that is a list', '? [paths]\n: [a]\n', ['1:3: a key must be plain text']],
	])('is refused for %s', async (_, text, expected) => {
		expect(await complaints(text)).toEqual(expected);
	});

	it('is refused with the reason of the parser for anything else', async () => {
		expect((await complaints('fail-on: "error\n')).join()).toMatch(/^2:1: this is no YAML: Missing closing "quote/);
	});

	it('is refused for aliases that would fill the memory, before they are followed', async () => {
		const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
		for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih']) {
			bomb.push(`${name}: &${name} [${Array(9).fill(`*${of}`).join(', ')}]`);
		}
		expect(await complaints(bomb.join('\n'))).toHaveLength(8 * 9);
	});

	it.each([500, 2_000, 10_000, 100_000])('is refused when it is nested %i levels deep', async (levels) => {
		const error = await errorOf(load(`paths: ${'['.repeat(levels)}${']'.repeat(levels)}`));
		expect(error.message).toMatch(/is nested too deeply|must be text, not a list/);
	});
});

describe('a file that does not fit the schema', () => {
	it.each([
		['a list at the top', '- a\n', ['1:1: the configuration must be a mapping (lines of `key: value`), not a list']],
		['text at the top', 'hello\n', ['1:1: the configuration must be a mapping (lines of `key: value`), not `hello`']],
		[
			'a value that is none of the allowed',
			'fail-on: fatal\n',
			['1:10: `fail-on` must be `error`, `warning`, `notice` or `never`, not `fatal`'],
		],
		["YAML 1.1's yes", 'complete: yes\n', ['1:11: `complete` must be `true` or `false`, not `yes`']],
		[
			'a key without a value',
			'complete: true\nrules:\n',
			['2:7: `rules` has no value: give it one, or remove the key'],
		],
		[
			'text instead of a list',
			'paths: deploy\n',
			['1:8: `paths` must be a list (lines that begin with `- `), not `deploy`'],
		],
		['a number instead of text', 'paths: [1]\n', ['1:9: `paths[0]` must be text, not `1`']],
		['an empty list', 'paths: []\n', ['1:8: `paths` must have at least one entry']],
		['empty text', 'registries:\n  deny: [""]\n', ['2:10: `registries.deny[0]` must not be empty']],
		['a missing key', 'ignore:\n  - rule: floating-tag\n', ['2:5: `ignore[0]` lacks `reason`']],
		[
			'a severity that is none',
			'rules:\n  floating-tag: critical\n',
			['2:17: `rules.floating-tag` must be `error`, `warning`, `notice` or `off`, not `critical`'],
		],
		[
			'a platform that is none',
			'platforms: [arm64]\n',
			['1:13: `platforms[0]` must be a platform such as `linux/amd64` or `linux/arm/v7`, not `arm64`'],
		],
		[
			'an endpoint that is no origin',
			'registries: {hosts: {ghcr.io: {endpoint: ghcr.example.com}}}\n',
			[
				"1:42: `registries.hosts['ghcr.io'].endpoint` must look like `https://mirror.example.com`, not `ghcr.example.com`",
			],
		],
		[
			'a path that is no JSONPath',
			'image-fields:\n  - kind: Widget\n    path: spec.image\n',
			['3:11: `image-fields[0].path` must look like `$.spec.image`, not `spec.image`'],
		],
		[
			'an object without its kind',
			'ignore:\n  - {rule: "*", reason: x, object: web}\n',
			['2:36: `ignore[0].object` must be `Kind/name` or `Kind/namespace/name`, not `web`'],
		],
	])('is refused for %s', async (_, text, expected) => {
		expect(await complaints(text)).toEqual(expected);
	});

	it.each(['fail_on', 'failOn', 'fial-on', 'fail-onn'])('offers the key that `%s` was meant to be', async (key) => {
		expect(await complaints(`${key}: error\n`)).toEqual([`1:1: unknown key \`${key}\`; did you mean \`fail-on\`?`]);
	});

	it('offers nothing for a key that is like no other, and shows the keys of that place', async () => {
		expect(await complaints('registries:\n  mirrors: []\n')).toEqual([
			'2:3: unknown key `mirrors`; allowed here are `allow`, `deny`, `hosts`, `config-path`',
		]);
	});

	it.each([
		['rules', 'rules:\n  floating-tags: off\n', '2:3: `rules`'],
		['overrides', 'overrides:\n  - paths: [a]\n    rules: {floating-tags: off}\n', '3:13: `overrides[0].rules`'],
		['ignore', 'ignore:\n  - rule: floating-tags\n    reason: x\n', '2:11: `ignore[0].rule`'],
	])('offers the rule that was meant under %s', async (_, text, start) => {
		expect(await complaints(text)).toEqual([
			`${start} names the rule \`floating-tags\`, which does not exist; did you mean \`floating-tag\`?`,
		]);
	});

	it('lists the rules when none is like it', async () => {
		expect(await complaints('rules:\n  latest: off\n')).toEqual([
			'2:3: `rules` names the rule `latest`, which does not exist; the rules are `floating-tag`, `digest-required`, `invalid-reference`',
		]);
	});

	it.each(['2026-02-30', '2026-13-01', '2026-1-1', 'soon', '2026-01-01T00:00:00Z'])(
		'refuses %s as a day',
		async (day) => {
			expect(await complaints(`ignore:\n  - rule: "*"\n    reason: x\n    expires: ${day}\n`)).toEqual([
				`4:14: \`ignore[0].expires\` must be a day of the calendar such as \`2026-12-31\`, not \`${day}\``,
			]);
		},
	);

	it('takes 29 February in a leap year only', async () => {
		const until = (day: string) => `ignore:\n  - {rule: "*", reason: x, expires: ${day}}\n`;
		expect((await load(until('2028-02-29'))).ignore[0]?.expires).toBe('2028-02-29');
		expect(await complaints(until('2027-02-29'))).toHaveLength(1);
	});

	it.each([
		['""', 'must not be empty'],
		['" "', 'must not be empty'],
		['/etc', 'must be relative to the folder of the run, not `/etc`'],
		['C:/charts', 'must be relative to the folder of the run, not `C:/charts`'],
		['~/charts', 'must be relative to the folder of the run, not `~/charts`'],
		['a/../../b', 'must stay within the folder of the run, unlike `a/../../b`'],
		['"!a"', "cannot begin with `!`, as `!a` does: list what you want, not what you don't"],
	])('refuses the glob %s', async (glob, end) => {
		expect(await complaints(`exclude:\n  - ok\n  - ${glob}\n`)).toEqual([`3:5: \`exclude[1]\` ${end}`]);
	});

	it('lists everything at once, in the order of the file', async () => {
		const text = [
			'complete: maybe',
			'color: red',
			'rules:',
			'  floating-tag: fatal',
			'ignore:',
			'  - rule: "*"',
			'    expires: never',
			'',
		].join('\n');
		const error = await errorOf(load(text));
		expect(error.problems.map(({ at }) => [at.line, at.column])).toEqual([
			[1, 11],
			[2, 1],
			[4, 17],
			[6, 5],
			[7, 14],
		]);
		expect(error.message.split('\n')).toHaveLength(5);
		expect(error.message).toContain('.pullproof.yaml:1:11: `complete` must be `true` or `false`, not `maybe`');
	});

	it('keeps a hostile key on one short line', async () => {
		const [line, ...more] = await complaints(`"a\\n::error::\\u001b[31m${'x'.repeat(500)}": 1\n`);
		expect(more).toEqual([]);
		expect(line).toContain('unknown key `a\\n::error::\\u001b[31mxxx');
		expect(line?.length).toBeLessThan(350);
	});

	it('is not fooled by the names that every object has', async () => {
		expect(await complaints('__proto__: {}\nrules: {constructor: off}\n')).toEqual([
			expect.stringContaining('1:1: unknown key `__proto__`'),
			expect.stringContaining('2:9: `rules` names the rule `constructor`, which does not exist'),
		]);
	});
});

describe('credentials', () => {
	it('has none by itself', () => {
		expect(defaultConfig.credentials).toEqual({ secrets: {}, node: {} });
	});

	it('reads where bodies are', async () => {
		const { credentials } = await load(`credentials:
  secrets:
    shop/regcred: {env: REGCRED_JSON}
    shop/other: {file: path.json}
    ghcr: runner
  node:
    "*.dkr.ecr.eu-central-1.amazonaws.com": runner
`);
		expect(credentials).toEqual({
			secrets: { 'shop/regcred': { env: 'REGCRED_JSON' }, 'shop/other': { file: 'path.json' }, ghcr: 'runner' },
			node: { '*.dkr.ecr.eu-central-1.amazonaws.com': 'runner' },
		});
	});

	it('fills in the half that is left out', async () => {
		expect((await load('credentials: {node: {ghcr.io: runner}}\n')).credentials.secrets).toEqual({});
	});

	const forms = 'must be one of `runner`, `{env: NAME}`, `{file: path}`';

	it.each([
		[
			'a body that was pasted in',
			'credentials:\n  secrets:\n    regcred: eyJhdXRocyI6e319\n',
			`3:14: \`credentials.secrets.regcred\` ${forms}`,
		],
		['two sources', 'credentials:\n  secrets:\n    a: {env: A, file: a}\n', `3:8: \`credentials.secrets.a\` ${forms}`],
		['a misspelt source', 'credentials:\n  node:\n    a: {evn: A}\n', `3:8: \`credentials.node.a\` ${forms}`],
		[
			'a name that no variable has',
			'credentials:\n  node:\n    a: {env: "A B"}\n',
			`3:8: \`credentials.node.a\` ${forms}`,
		],
	])('refuses %s without showing it', async (_, text, complaint) => {
		expect(await complaints(text)).toEqual([complaint]);
	});

	it('refuses a name of three parts', async () => {
		expect(await complaints('credentials:\n  secrets:\n    a/b/c: runner\n')).toEqual([
			expect.stringMatching(/^3:5: .*must look like `shop\/regcred`, not `a\/b\/c`$/),
		]);
	});
});
