import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type DockerConfigFormat, decodeDockerConfig } from '../../src/credentials/docker-config.js';
import { decodeBase64 } from '../../src/credentials/go-base64.js';
import { parseJson } from '../../src/credentials/go-json.js';
import { Redacted } from '../../src/credentials/redacted.js';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Entries as `key user:password`, with what is hidden made visible. */
function entriesOf(format: DockerConfigFormat, body: string): string[] {
	const config = decodeDockerConfig(format, body);
	if (!config.ok) throw new Error(config.failure.message);
	return config.entries.map(({ key, username, password }) => `${key} ${username.reveal()}:${password.reveal()}`);
}

describe('entries', () => {
	test.each<[string, string, string[]]>([
		['username and password', '{"auths":{"ghcr.io":{"username":"u","password":"p"}}}', ['ghcr.io u:p']],
		['auth, padded', `{"auths":{"ghcr.io":{"auth":"${base64('u:pass')}"}}}`, ['ghcr.io u:pass']],
		['auth, without padding', '{"auths":{"ghcr.io":{"auth":"dTpw"}}}', ['ghcr.io u:p']],
		['auth whose password has a colon', `{"auths":{"ghcr.io":{"auth":"${base64('u:a:b')}"}}}`, ['ghcr.io u:a:b']],
		[
			'auth over username and password',
			`{"auths":{"a.io":{"username":"x","password":"y","auth":"${base64('u:p')}"}}}`,
			['a.io u:p'],
		],
		['an empty auth counts for nothing', '{"auths":{"a.io":{"username":"x","password":"y","auth":""}}}', ['a.io x:y']],
		['field names in any case', '{"Auths":{"a.io":{"UserName":"x","PASSWORD":"y"}}}', ['a.io x:y']],
		['an empty entry', '{"auths":{"a.io":{}}}', ['a.io :']],
		['null for an entry', '{"auths":{"a.io":null}}', ['a.io :']],
		['the last of two of one key', '{"auths":{"a.io":{"username":"x"},"a.io":{"username":"y"}}}', ['a.io y:']],
		['null for all', 'null', []],
		['unknown fields', '{"auths":{"a.io":{"serveraddress":"a.io"}},"psFormat":"x"}', ['a.io :']],
		['a bare map', '{"ghcr.io":{"auth":"dTpw"}}', []],
		['headers', '{"auths":{},"HttpHeaders":{"User-Agent":"x"}}', []],
	])('.dockerconfigjson with %s', (_, body, expected) => {
		expect(entriesOf('dockerconfigjson', body)).toEqual(expected);
	});

	test('.dockercfg is the bare map', () => {
		expect(entriesOf('dockercfg', '{"ghcr.io":{"auth":"dTpw","email":"e"}}')).toEqual(['ghcr.io u:p']);
	});
});

describe('failures, in the words of Go', () => {
	test.each<[DockerConfigFormat, string, 'api-server' | 'kubelet', string]>([
		['dockerconfigjson', '', 'api-server', 'unexpected end of JSON input'],
		['dockerconfigjson', '{"auths":{}', 'api-server', 'unexpected end of JSON input'],
		[
			'dockerconfigjson',
			"{'auths':{}}",
			'api-server',
			"invalid character '\\'' looking for beginning of object key string",
		],
		[
			'dockerconfigjson',
			'{"auths":{},}',
			'api-server',
			"invalid character '}' looking for beginning of object key string",
		],
		['dockerconfigjson', '{"auths":{}}}', 'api-server', "invalid character '}' after top-level value"],
		['dockerconfigjson', 'auths: {}', 'api-server', "invalid character 'a' looking for beginning of value"],
		['dockerconfigjson', '{"a":"\n"}', 'api-server', "invalid character '\\n' in string literal"],
		[
			'dockerconfigjson',
			'[]',
			'api-server',
			'json: cannot unmarshal array into Go value of type credentialprovider.DockerConfigJSON',
		],
		[
			'dockerconfigjson',
			'{"auths":[]}',
			'kubelet',
			'json: cannot unmarshal array into Go struct field DockerConfigJSON.auths of type credentialprovider.DockerConfig',
		],
		[
			'dockerconfigjson',
			'{"auths":{"a.io":"x"}}',
			'kubelet',
			'json: cannot unmarshal string into Go struct field DockerConfigJSON.auths of type credentialprovider.dockerConfigEntryWithAuth',
		],
		[
			'dockerconfigjson',
			'{"auths":{"a.io":{"password":5}}}',
			'kubelet',
			'json: cannot unmarshal number into Go struct field DockerConfigJSON.auths.password of type string',
		],
		['dockerconfigjson', '{"auths":{"a.io":{"auth":"!"}}}', 'kubelet', 'illegal base64 data at input byte 0'],
		['dockerconfigjson', '{"auths":{"a.io":{"auth":"dTpw "}}}', 'kubelet', 'illegal base64 data at input byte 4'],
		[
			'dockerconfigjson',
			`{"auths":{"a.io":{"auth":"${base64('nocolon')}"}}}`,
			'kubelet',
			'unable to parse auth field, must be formatted as base64(username:password)',
		],
		[
			'dockerconfigjson',
			'{"auths":{},"HttpHeaders":{"a":1}}',
			'kubelet',
			'json: cannot unmarshal number into Go struct field DockerConfigJSON.HttpHeaders of type string',
		],
		[
			'dockercfg',
			'{"a.io":{},"credsStore":"desktop"}',
			'kubelet',
			'json: cannot unmarshal string into Go value of type credentialprovider.dockerConfigEntryWithAuth',
		],
	])('%s %s', (format, body, refusedBy, message) => {
		expect(decodeDockerConfig(format, body)).toMatchObject({ ok: false, failure: { refusedBy, message } });
	});

	test('they name the entry and its place', () => {
		const body = '{"auths":{"a.io":{"auth":"!!"}}}';
		const config = decodeDockerConfig('dockerconfigjson', body);
		if (config.ok) throw new Error('must fail');
		expect(config.failure.key).toBe('a.io');
		expect(body.slice(config.failure.span.start, config.failure.span.end)).toBe('"!!"');
	});

	test('nesting without end is refused, not followed', () => {
		expect(decodeDockerConfig('dockerconfigjson', '['.repeat(100_000))).toMatchObject({ ok: false });
	});
});

test('what the kubelet ignores is told with its place', () => {
	const body =
		'{"auths":{"a.io":{"identitytoken":"t","registrytoken":""}},"credsStore":"desktop","credHelpers":{"gcr.io":"gcloud"}}';
	const config = decodeDockerConfig('dockerconfigjson', body);
	if (!config.ok) throw new Error(config.failure.message);
	expect(config.entries[0]?.ignored.map(({ name }) => name)).toEqual(['identitytoken']);
	expect(config.ignored.map(({ name, registries }) => [name, ...registries])).toEqual([
		['credsStore'],
		['credHelpers', 'gcr.io'],
	]);
	const { start, end } = config.ignored[0]?.span ?? { start: 0, end: 0 };
	expect(body.slice(start, end)).toBe('"credsStore"');
});

test('a body in the shape of the other format names the registries that are lost', () => {
	expect(decodeDockerConfig('dockerconfigjson', '{"ghcr.io":{"auth":"dTpw"}}')).toMatchObject({
		misplaced: ['ghcr.io'],
	});
	expect(decodeDockerConfig('dockercfg', '{"auths":{"ghcr.io":{"auth":"dTpw"}}}')).toMatchObject({
		misplaced: ['ghcr.io'],
	});
	expect(decodeDockerConfig('dockerconfigjson', '{"auths":{"ghcr.io":{}}}')).toMatchObject({ misplaced: [] });
});

// Answers of Go's encoding/base64.
test.each([
	['required', 'dTpw', 'u:p'],
	['required', 'dTpwYQ==', 'u:pa'],
	['required', 'dTpw\nYQ=\r\n=\n', 'u:pa'],
	['required', 'dTpwYQ', 'illegal base64 data at input byte 4'],
	['required', 'dTpwYQ=', 'illegal base64 data at input byte 7'],
	['required', 'dTpwYQ==x', 'illegal base64 data at input byte 8'],
	['required', 'dTpw YQ==', 'illegal base64 data at input byte 4'],
	['required', 'd===', 'illegal base64 data at input byte 1'],
	['required', 'dTpwYR==', 'u:pa'],
	['refused', 'dTpwYQ', 'u:pa'],
	['refused', 'dTpwYQ==', 'illegal base64 data at input byte 6'],
	['refused', 'd-_w', 'illegal base64 data at input byte 1'],
	['refused', 'é', 'illegal base64 data at input byte 0'],
] as const)('base64, padding %s: %j is %j', (padding, text, expected) => {
	const decoded = decodeBase64(text, padding);
	expect(decoded.ok ? Buffer.from(decoded.bytes).toString() : decoded.message).toBe(expected);
});

test.each([
	['{"a":tru}', "invalid character '}' in literal true (expecting 'e')"],
	['-', "invalid character ' ' in numeric literal"],
	['1.', "invalid character ' ' after decimal point in numeric literal"],
	['"\\x"', "invalid character 'x' in string escape code"],
	['"\\u00g0"', "invalid character 'g' in \\u hexadecimal character escape"],
	['{"a" 1}', "invalid character '1' after object key"],
	['{"a":1 2}', "invalid character '2' after object key:value pair"],
	['[1 2]', "invalid character '2' after array element"],
	['"é', 'unexpected end of JSON input'],
	['é', "invalid character 'Ã' looking for beginning of value"],
])('JSON %s: %s', (text, message) => {
	expect(parseJson(text)).toMatchObject({ ok: false, message });
});

test('a redacted text shows itself to nobody who does not ask', () => {
	const secret = new Redacted('hunter2');
	const shown = [
		`${secret}`,
		String(secret),
		JSON.stringify({ secret }),
		inspect({ secret }),
		inspect(secret, { showHidden: true }),
	];
	for (const text of shown) {
		expect(text).toContain('[redacted]');
		expect(text).not.toContain('hunter2');
	}
	expect(secret.reveal()).toBe('hunter2');
});
