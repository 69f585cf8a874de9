import { expect, test } from 'vitest';
import { secretRefused } from '../../src/rules/secret-refused.js';
import { check, describeRule } from '../support/describe-rule.js';
import { base64, deployment, dockerConfig, documents, pullSecret } from '../support/secrets.js';

const head = `apiVersion: v1
kind: Secret
metadata: {name: regcred}
type: kubernetes.io/dockerconfigjson
`;
const body = base64(dockerConfig('ghcr.io'));

describeRule(secretRefused, {
	accepts: {
		'a good one': pullSecret(dockerConfig('ghcr.io')),
		'base64 in a block': `${head}data:\n  .dockerconfigjson: |\n    ${body.slice(0, 20)}\n    ${body.slice(20)}\n`,
		'a value that is filled in later': `${head}data: {.dockerconfigjson: "\${CONFIG}"}\n`,
		'a template': `${head}data: {.dockerconfigjson: "{{ .Values.config | b64enc }}"}\n`,
		'a stand-in': `${head}data: {.dockerconfigjson: <base64>}\n`,
		'null for data': `${head}data:\nstringData: {.dockerconfigjson: "{}"}\n`,
		'the same under data and stringData': `${head}data: {.dockerconfigjson: ${base64('{}')}}\nstringData: {.dockerconfigjson: "{}"}\n`,
		'a secret for something else':
			'apiVersion: v1\nkind: Secret\nmetadata: {name: app}\ndata: {"a b": "not base64!"}\n',
		'one that SOPS encrypted': `${head}data: {.dockerconfigjson: "ENC[AES256_GCM]"}\nsops: {version: 3}\n`,
		'two of one name in two files': {
			files: { 'a.yaml': pullSecret('{}'), 'b.yaml': pullSecret('{}').replace('dockerconfigjson', 'dockercfg') },
		},
		'1 MiB': pullSecret(`{"auths": {}, "x": "${'x'.repeat(1024 * 1024 - 22)}"}`),
	},
	rejects: {
		'JSON that is not encoded': {
			files: {
				'a.yaml': `${head}data:
  .dockerconfigjson: '{"auths": {"ghcr.io": {"auth": "dTpw"}}}'
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secret-refused
`,
			},
			says: [
				/The API server refuses `regcred`: `\.dockerconfigjson` stands under `data` and is not base64\.\nMove it to `stringData`.*\nillegal base64 data at input byte 0/,
			],
		},
		'base64 without padding': `${head}data:
  .dockerconfigjson: eyJhdXRocyI6IHt9IH0
#                    ^^^^^^^^^^^^^^^^^^^ secret-refused
`,
		'a key with other signs': `${head}stringData:
  .dockerconfigjson: '{}'
  my key: x
# ^^^^^^ secret-refused
`,
		'a mapping for a value': {
			files: {
				'a.yaml': `${head}stringData:
  .dockerconfigjson:
# ^^^^^^^^^^^^^^^^^ secret-refused
    auths: {}
`,
			},
			says: [/`\.dockerconfigjson` is a mapping, and only texts are taken/],
		},
		'a number of a referenced secret': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					stringData:
					  password: 12345
					#           ^^^^^ secret-refused
				`,
				'b.yaml': deployment({ secrets: ['regcred'] }),
			},
		},
		'the second of two with another type': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: kubernetes.io/dockerconfigjson
					stringData: {.dockerconfigjson: "{}"}
					---
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: Opaque
					#     ^^^^^^ secret-refused
					stringData: {.dockerconfigjson: "{}"}
				`,
			},
			says: [
				/the same file declares it before with the type `kubernetes\.io\/dockerconfigjson`, and a type cannot be changed/,
			],
		},
		'what stringData overrides': {
			files: {
				'a.yaml': `${head}data:
  .dockerconfigjson: ${base64('{"auths": {}}')}
# ^^^^^^^^^^^^^^^^^ secret-refused
stringData:
  .dockerconfigjson: '{}'
`,
			},
			says: [/stands in `regcred` twice, and not alike: the one under `stringData` counts/],
		},
	},
});

test('a list for data is shown at its key', () => {
	const [problem] = check(secretRefused, `${head}data:\n  - x\n`).problems;
	expect(problem?.message).toMatch('`data` is no map of keys to texts');
	expect(problem?.at.range).toMatchObject({ line: 5, column: 1, endColumn: 5 });
});

test('more than 1 MiB is refused', () => {
	const [problem] = check(secretRefused, pullSecret(`{"auths": {}, "x": "${'x'.repeat(1024 * 1024)}"}`)).problems;
	expect(problem?.message).toMatch(/its data is 1048598 bytes long, and 1048576 is the most it takes/);
});

test('what has no effect is a notice', () => {
	const text = `${head}data: {.dockerconfigjson: ${base64('{"auths": {}}')}}\nstringData: {.dockerconfigjson: "{}"}\n`;
	expect(check(secretRefused, documents(text)).problems.map(({ severity }) => severity)).toEqual(['notice']);
});
