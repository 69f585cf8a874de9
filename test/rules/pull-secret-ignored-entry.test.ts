import { pullSecretIgnoredEntry } from '../../src/rules/pull-secret-ignored-entry.js';
import { describeRule } from '../support/describe-rule.js';
import { base64, dockerConfig, pullSecret } from '../support/secrets.js';

const secret = (body: string, marks: string) => `
	apiVersion: v1
	kind: Secret
	metadata: {name: regcred}
	type: kubernetes.io/dockerconfigjson
	stringData:
	  .dockerconfigjson: '${body}'
	#                     ${marks} pull-secret-ignored-entry
`;
const acr = base64('00000000-0000-0000-0000-000000000000:');

describeRule(pullSecretIgnoredEntry, {
	accepts: {
		'user and password': pullSecret(dockerConfig('ghcr.io')),
		'a password that is filled in later': pullSecret(
			'{"auths": {"a.io": {"username": "u", "password": "${PASSWORD}"}}}',
		),
		'a token beside a password': pullSecret(`{"auths": {"a.io": {"auth": "${base64('u:p')}", "identitytoken": "t"}}}`),
		'a store beside a good entry': pullSecret(
			`{"auths": {"a.io": {"auth": "${base64('u:p')}"}}, "credsStore": "desktop"}`,
		),
		'a helper beside a good entry': pullSecret(
			`{"auths": {"a.io": {"auth": "${base64('u:p')}"}}, "credHelpers": {"a.io": "x"}}`,
		),
		'no entry at all': pullSecret('{"auths": {}}'),
		'an Opaque secret':
			'apiVersion: v1\nkind: Secret\nmetadata: {name: r}\nstringData: {.dockerconfigjson: "{\\"auths\\": {\\"a.io\\": {}}}"}\n',
	},
	rejects: {
		'what docker login writes on a desktop': {
			files: { 'a.yaml': secret('{"auths": {"ghcr.io": {}}, "credsStore": "desktop"}', '           ^^^^^^^^^') },
			says: [
				/The entry for `ghcr\.io` in `regcred` makes the pull anonymous: its credentials are where `credsStore` keeps them/,
			],
		},
		'an identity token of ACR': {
			files: {
				'a.yaml': secret(
					`{"auths": {"a.io": {"auth": "${acr}", "identitytoken": "t"}}}`,
					`                             ${' '.repeat(acr.length)}   ^^^^^^^^^^^^^^^`,
				),
			},
			says: [/the kubelet does not read `identitytoken`, and without it there is no password/],
		},
		'a user without password': {
			files: { 'a.yaml': secret('{"auths": {"a.io": {"username": "u"}}}', '           ^^^^^^') },
			says: [/anonymous: there is no password/],
		},
		'a password without user': {
			files: { 'a.yaml': secret('{"auths": {"a.io": {"password": "p"}}}', '           ^^^^^^') },
			says: [/anonymous: there is no user/],
		},
		'only a store': {
			files: { 'a.yaml': secret('{"credsStore": "desktop"}', ' ^^^^^^^^^^^^') },
			says: [/pulls images anonymously: it does not read `credsStore`/],
		},
		'only helpers': {
			files: { 'a.yaml': secret('{"auths": {}, "credHelpers": {"gcr.io": "gcloud"}}', '              ^^^^^^^^^^^^^') },
			says: [/pulls images of `gcr\.io` anonymously/],
		},
	},
});
