import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseChallenge, parseChallenges } from '../../src/registry/challenge.js';

function read(header: string) {
	return parseChallenges(header).map(({ scheme, parameters, token68 }) => ({
		scheme,
		...Object.fromEntries(parameters),
		...(token68 !== undefined && { token68 }),
	}));
}

describe('parseChallenges', () => {
	test.each([
		[
			"Docker Hub's",
			'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/nginx:pull"',
			[
				{
					scheme: 'bearer',
					realm: 'https://auth.docker.io/token',
					service: 'registry.docker.io',
					scope: 'repository:library/nginx:pull',
				},
			],
		],
		[
			'a comma within quotes',
			'Bearer realm="https://a.example/t",scope="repository:a:pull,push",error="insufficient_scope"',
			[
				{
					scheme: 'bearer',
					realm: 'https://a.example/t',
					scope: 'repository:a:pull,push',
					error: 'insufficient_scope',
				},
			],
		],
		[
			"several in one line, as Codeberg's",
			'Bearer realm="https://codeberg.org/v2/token",service="container_registry",scope="*",Basic realm="https://codeberg.org/v2"',
			[
				{ scheme: 'bearer', realm: 'https://codeberg.org/v2/token', service: 'container_registry', scope: '*' },
				{ scheme: 'basic', realm: 'https://codeberg.org/v2' },
			],
		],
		[
			'escaped quotes and backslashes',
			String.raw`Basic realm="a \"b\" \\ c"`,
			[{ scheme: 'basic', realm: String.raw`a "b" \ c` }],
		],
		[
			'token68 before another challenge',
			'Negotiate YWJj==, Basic realm=x',
			[
				{ scheme: 'negotiate', token68: 'YWJj==' },
				{ scheme: 'basic', realm: 'x' },
			],
		],
		['a scheme alone', 'Negotiate', [{ scheme: 'negotiate' }]],
		['two schemes alone', 'Negotiate, NTLM', [{ scheme: 'negotiate' }, { scheme: 'ntlm' }]],
		['odd case and blanks', '  bEARER   Realm = "r" ,  SERVICE= s ', [{ scheme: 'bearer', realm: 'r', service: 's' }]],
		[
			'unquoted URLs',
			'Bearer realm=https://a.example/t,service=s',
			[{ scheme: 'bearer', realm: 'https://a.example/t', service: 's' }],
		],
		['empty elements', ',, Basic realm="x",,', [{ scheme: 'basic', realm: 'x' }]],
		['the first of two equal names', 'Basic realm=a, realm=b', [{ scheme: 'basic', realm: 'a' }]],
		['a quote that nothing ends', 'Basic realm="abc', [{ scheme: 'basic', realm: 'abc' }]],
		['nothing', '', []],
	])('reads %s', (_name, header, expected) => {
		expect(read(header)).toEqual(expected);
	});

	test('skips what is no challenge, and reads on', () => {
		expect(read('"quoted", Basic realm="x"')).toEqual([{ scheme: 'basic', realm: 'x' }]);
	});

	test('never throws, and ends on any text', () => {
		fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseChallenges(text))));
		fc.assert(fc.property(fc.stringMatching(/^[a-c =,"\\]{0,60}$/), (text) => Array.isArray(parseChallenges(text))));
	});

	test('reads back whatever value is quoted', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 100 }), (value) => {
				const header = `Bearer realm="${value.replace(/["\\]/g, '\\$&')}", service="s"`;
				expect(read(header)).toEqual([{ scheme: 'bearer', realm: value, service: 's' }]);
			}),
		);
	});

	test.each(['"', '\\"', 'a=,', 'a ', 'a="', '=', ' ,', 'a="\\'])('takes linear time on repeated %j', (piece) => {
		expect(parseChallenges(`Basic ${piece.repeat(1_000_000)}`).length).toBeLessThan(20_000);
	});
});

describe('chooseChallenge', () => {
	test('prefers Bearer, wherever it stands', () => {
		expect(chooseChallenge(parseChallenges('Basic realm=a, Bearer realm="b"'))?.scheme).toBe('bearer');
	});

	test('takes Basic when Bearer names no realm', () => {
		expect(chooseChallenge(parseChallenges('Bearer service=a, Basic realm=a'))?.scheme).toBe('basic');
	});

	test('knows no other scheme', () => {
		expect(chooseChallenge(parseChallenges('Negotiate, Digest realm=a'))).toBeUndefined();
	});
});
