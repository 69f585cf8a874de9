import { getStaticTOMLValue, parseForESLint } from 'toml-eslint-parser';
import { describe, expect, test } from 'vitest';
import { hostsFiles, isLoopback } from '../../src/pull-test/hosts-toml.js';

function filesOf(options: Partial<Parameters<typeof hostsFiles>[0]>) {
	const files = hostsFiles({ hosts: {}, local: [], ...options });
	return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

/** Read by a TOML parser, as containerd does. */
function tomlOf(content: string | undefined): object {
	return getStaticTOMLValue(parseForESLint(content ?? '').ast);
}

const capabilities = ['pull', 'resolve'];

describe('what containerd is told of registries', () => {
	test('nothing where nothing is special', () => {
		expect(filesOf({ local: ['localhost:5000'] })).toEqual({});
	});

	test('an authority of its own, and where the API is', () => {
		const files = filesOf({
			hosts: { 'registry.example:5000': { ca: ['PEM one\n', 'PEM two'] }, 'docker.io': { skipVerify: true } },
		});
		expect(Object.keys(files)).toEqual([
			'registry.example:5000/hosts.toml',
			'registry.example:5000/ca.crt',
			'docker.io/hosts.toml',
		]);
		expect(files['registry.example:5000/ca.crt']).toBe('PEM one\nPEM two\n');
		expect(tomlOf(files['registry.example:5000/hosts.toml'])).toEqual({
			server: 'https://registry.example:5000',
			capabilities,
			ca: 'ca.crt',
		});
		expect(tomlOf(files['docker.io/hosts.toml'])).toEqual({
			server: 'https://registry-1.docker.io',
			capabilities,
			skip_verify: true,
		});
	});

	test('mirrors first, in their order, each with its own settings', () => {
		const mirrors = [{ endpoint: 'https://one.example', ca: ['PEM'] }, { endpoint: 'http://two.example:5000' }];
		const files = filesOf({ hosts: { 'docker.io': { mirrors } } });
		expect(tomlOf(files['docker.io/hosts.toml'])).toEqual({
			server: 'https://registry-1.docker.io',
			capabilities,
			host: {
				'https://one.example': { capabilities, ca: 'mirror-0.crt' },
				'http://two.example:5000': { capabilities },
			},
		});
		expect(files['docker.io/hosts.toml']!.indexOf('one.example')).toBeLessThan(
			files['docker.io/hosts.toml']!.indexOf('two.example'),
		);
		expect(files['docker.io/mirror-0.crt']).toBe('PEM\n');
	});

	test("a registry of this machine is at the network's gateway, over TLS of any name or without, as containerd treats its own localhost", () => {
		const files = filesOf({
			gateway: '172.18.0.1',
			local: ['localhost:5001', 'quay.io'],
			hosts: {
				'localhost:5000': { endpoint: 'https://127.0.0.1:5000' },
				'[::1]:5003': { endpoint: 'http://[::1]:5003' },
				'a.example': { mirrors: [{ endpoint: 'http://localhost:5002' }] },
			},
		});
		expect(tomlOf(files['localhost:5000/hosts.toml'])).toEqual({ server: 'https://172.18.0.1:5000', capabilities });
		expect(tomlOf(files['localhost:5001/hosts.toml'])).toEqual({
			server: 'http://172.18.0.1:5001',
			capabilities,
			skip_verify: true,
		});
		expect(tomlOf(files['[::1]:5003/hosts.toml'])).toMatchObject({ server: 'http://172.18.0.1:5003' });
		expect(tomlOf(files['a.example/hosts.toml'])).toMatchObject({
			host: { 'http://172.18.0.1:5002': { capabilities } },
		});
		expect(files).not.toHaveProperty('quay.io/hosts.toml');
		expect(tomlOf(filesOf({ gateway: 'fc00::1', local: ['localhost:1'] })['localhost:1/hosts.toml'])).toMatchObject({
			server: 'http://[fc00::1]:1',
		});
	});

	test('no name leads out of the folder', () => {
		expect(
			filesOf({ hosts: { '../../etc/cron.d': {}, 'a/b': {}, '..': {}, '': {}, '-a': {}, 'a.example:99999': {} } }),
		).toEqual({});
	});
});

test.each([
	['localhost', true],
	['LOCALHOST:5000', true],
	['127.0.0.53:1', true],
	['[::1]:5000', true],
	['localhost.example', false],
	['128.0.0.1', false],
	['mylocalhost:5000', false],
])('%s is on this machine: %s', (host, expected) => expect(isLoopback(host)).toBe(expected));
