import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGoDuration } from '../../src/registry/go-duration.js';
import { parseHostsToml } from '../../src/registry/hosts-toml.js';

const EVERYTHING = `server = "https://registry-1.docker.io"

[host."https://docker-mirror.internal"]
  capabilities = ["pull", "Resolve"]
  ca = "docker-mirror.crt"
  skip_verify = false
  dial_timeout = "1.5s"
  [host."https://docker-mirror.internal".header]
    X-Team = ["a", "b"]

[host."mirror.example:5000/proxy"]
  capabilities = ["pull"]
  override_path = true
  ca = ["one.pem", "/etc/two.pem"]
  client = [["client.cert", "client.key"], ["both.pem", ""], "alone.pem"]
`;

describe("containerd's hosts.toml", () => {
	test('is read whole, with its hosts in the order of the file', () => {
		expect(parseHostsToml(EVERYTHING)).toEqual({
			ok: true,
			hosts: {
				mirrors: [
					{
						endpoint: 'https://docker-mirror.internal',
						capabilities: ['pull', 'resolve'],
						ca: ['docker-mirror.crt'],
						client: [],
						skipVerify: false,
						overridePath: false,
						headers: { 'x-team': 'a, b' },
						dialTimeout: 1_500,
						line: 3,
					},
					{
						endpoint: 'https://mirror.example:5000/proxy',
						capabilities: ['pull'],
						ca: ['one.pem', '/etc/two.pem'],
						client: [
							{ certificate: 'client.cert', key: 'client.key' },
							{ certificate: 'both.pem' },
							{ certificate: 'alone.pem' },
						],
						overridePath: true,
						headers: {},
						line: 11,
					},
				],
				server: {
					endpoint: 'https://registry-1.docker.io',
					capabilities: ['pull', 'resolve', 'push'],
					ca: [],
					client: [],
					overridePath: false,
					headers: {},
					line: 1,
				},
			},
		});
	});

	test.each([
		['nothing', ''],
		['keys that containerd does not know', 'colour = "red"\n[other]\nx = 1\n'],
		['hosts in one line, which have no table of their own', 'host = { "https://m.example" = { skip_verify = true } }'],
	])('%s names no mirror and no server', (_what, text) => {
		const parsed = parseHostsToml(text);
		expect(parsed).toMatchObject({ ok: true, hosts: { mirrors: [] } });
		expect(parsed.ok && parsed.hosts.server.endpoint).toBe(undefined);
	});

	test.each([
		['no TOML', 'server = "a"\nserver =\n', 2, /^It is no TOML: /],
		['a key twice', 'server = "a"\nserver = "b"\n', 2, /^It is no TOML: /],
		['a server that is no text', '\nserver = 1', 2, '`server` must be a text.'],
		['an address that is none', '[host."https://a b"]', 1, '`https://a b` is no address.'],
		[
			'a capability in place of a list',
			'[host."https://m"]\ncapabilities = "pull"',
			2,
			'`capabilities` must be a list of "pull", "resolve" and "push".',
		],
		['an unknown capability', 'capabilities = ["fetch"]', 1, /^`capabilities` must be /],
		['a text for a switch', '[host."https://m"]\n\nskip_verify = "true"', 3, '`skip_verify` must be true or false.'],
		['a number of seconds', 'dial_timeout = "5"', 1, '`dial_timeout` must be a time like "5s" or "500ms".'],
		['three files of a pair', 'client = [["a", "b", "c"]]', 1, /^`client` must be /],
		['a header that is a number', '[host."https://m".header]\nx = 1', 1, /^`header` must be /],
	])('%s is told with its line', (_what, text, line, message) => {
		expect(parseHostsToml(text)).toMatchObject({
			ok: false,
			line,
			message: message instanceof RegExp ? expect.stringMatching(message) : message,
		});
	});

	test('any text ends in an answer', () => {
		const piece = fc.constantFrom(
			'[host."a"]',
			'[',
			']',
			'=',
			'"',
			'\n',
			'server',
			'[[host]]',
			'1',
			'{',
			'}',
			'.',
			'x',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				expect(typeof parseHostsToml(pieces.join(' ')).ok).toBe('boolean');
			}),
		);
	});
});

test.each([
	['1s', 1_000],
	['1m30s', 90_000],
	['1.5h', 5_400_000],
	['0', 0],
	['5', undefined],
	['', undefined],
	['-1s', undefined],
	['1s x', undefined],
])("a time as Go writes it: '%s'", (text, milliseconds) => {
	expect(parseGoDuration(text)).toBe(milliseconds);
});
