import { expect, test } from 'vitest';
import { pullSecretMalformed } from '../../src/rules/pull-secret-malformed.js';
import { check, describeRule } from '../support/describe-rule.js';
import { base64, dockerConfig, pullSecret } from '../support/secrets.js';

describeRule(pullSecretMalformed, {
	accepts: {
		'a good body': pullSecret(dockerConfig('ghcr.io', 'quay.io')),
		'a body that is filled in later': pullSecret('${DOCKER_CONFIG}'),
		'a body that is a template': pullSecret('{"auths": {"ghcr.io": {"auth": "{{ .Values.auth | b64enc }}"}}}'),
		'an auth that is filled in later': pullSecret('{"auths": {"ghcr.io": {"auth": "<base64 of user:password>"}}}'),
		'a word where base64 belongs':
			'apiVersion: v1\nkind: Secret\nmetadata: {name: r}\ntype: kubernetes.io/dockerconfigjson\ndata: {.dockerconfigjson: changeme}\n',
		'an Opaque secret': 'apiVersion: v1\nkind: Secret\nmetadata: {name: r}\nstringData: {.dockerconfigjson: "{"}\n',
		'the bare map, which is silently ignored': pullSecret('{"ghcr.io": {"auth": "no base64"}}'),
	},
	rejects: {
		'an auth without a colon': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: kubernetes.io/dockerconfigjson
					stringData:
					  .dockerconfigjson: '{"auths": {"ghcr.io": {"auth": "bm9jb2xvbg=="}}}'
					#                                                    ^^^^^^^^^^^^^^ pull-secret-malformed
				`,
			},
			says: [
				/No image of a Pod with the pull secret `regcred` is pulled, public ones included: the kubelet cannot read it \(unable to parse auth field, must be formatted as base64\(username:password\) in the entry for `ghcr\.io`\)/,
			],
		},
		'a body in base64, which is shown as a whole': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: kubernetes.io/dockercfg
					data:
					  .dockercfg: ${base64('{"a.io":{"auth":"!!!"}}')}
					#             ${'^'.repeat(base64('{"a.io":{"auth":"!!!"}}').length)} pull-secret-malformed
				`,
			},
			says: [/illegal base64 data at input byte 0 in the entry for `a\.io`/],
		},
		'a body that is no JSON': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: kubernetes.io/dockerconfigjson
					stringData:
					  .dockerconfigjson: '{"auths": {},}'
					#                                  ^ pull-secret-malformed
				`,
			},
			says: [
				/The API server refuses `regcred`: `\.dockerconfigjson` is no JSON object \(invalid character '}' looking for beginning of object key string\)/,
			],
		},
		'an empty body': `
			apiVersion: v1
			kind: Secret
			metadata: {name: regcred}
			type: kubernetes.io/dockerconfigjson
			stringData:
			  .dockerconfigjson: ""
			#                    ^^ pull-secret-malformed
		`,
	},
});

test('in a literal block the place is that of the entry', () => {
	const text = `apiVersion: v1
kind: Secret
metadata: {name: regcred}
type: kubernetes.io/dockerconfigjson
stringData:
  .dockerconfigjson: |
    {"auths": {
      "quay.io": {"auth": "dTpw"},
      "ghcr.io": {"auth": "bm9jb2xvbg=="}
    }}
`;
	const [problem] = check(pullSecretMalformed, text).problems;
	expect(problem?.at.range).toMatchObject({ line: 9, column: 27, endLine: 9, endColumn: 41 });
});
