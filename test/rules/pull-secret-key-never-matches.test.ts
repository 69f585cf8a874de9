import { pullSecretKeyNeverMatches } from '../../src/rules/pull-secret-key-never-matches.js';
import { describeRule } from '../support/describe-rule.js';
import { deployment, dockerConfig, documents, pullSecret } from '../support/secrets.js';

const secret = (body: string, marks: string) => `
	apiVersion: v1
	kind: Secret
	metadata: {name: regcred}
	type: kubernetes.io/dockerconfigjson
	stringData:
	  .dockerconfigjson: '${body}'
	#                     ${marks} pull-secret-key-never-matches
`;

describeRule(pullSecretKeyNeverMatches, {
	accepts: {
		'good keys': pullSecret(
			dockerConfig('https://index.docker.io/v1/', 'ghcr.io', 'reg.io:5000', '*.dkr.ecr.*.amazonaws.com'),
		),
		'a key that is filled in later': pullSecret(dockerConfig('<YOUR-REGISTRY>', '${REGISTRY}')),
		'a lookalike of Docker Hub beside the right key': pullSecret(
			dockerConfig('registry-1.docker.io', 'https://index.docker.io/v1/'),
		),
		'a port that images have, too': documents(
			pullSecret(dockerConfig('reg.io:443')),
			deployment({ image: 'reg.io:443/app:1' }),
		),
		'a body that is not known': pullSecret('${BODY}'),
	},
	rejects: {
		'Docker Hub without the closing slash': {
			files: {
				'a.yaml': secret(
					'{"auths": {"https://index.docker.io/v1": {"auth": "dTpw"}}}',
					'           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
				),
			},
			says: [
				/The key `https:\/\/index\.docker\.io\/v1` in `regcred` lacks the closing slash.*\nWrite `https:\/\/index\.docker\.io\/v1\/`\./,
			],
		},
		'capital letters': {
			files: { 'a.yaml': secret('{"auths": {"GHCR.io": {"auth": "dTpw"}}}', '           ^^^^^^^^^') },
			says: [/Write `ghcr\.io`\./],
		},
		'a default port, while images have none': {
			files: {
				'a.yaml': secret('{"auths": {"ghcr.io:443": {"auth": "dTpw"}}}', '           ^^^^^^^^^^^^^'),
				'b.yaml': deployment(),
			},
		},
		'a password within the key, which is not shown': {
			files: {
				'a.yaml': secret(
					'{"auths": {"https://u:hunter2@ghcr.io:443": {"auth": "dTpw"}}}',
					`           ${'^'.repeat(31)}`,
				),
			},
			says: [/The key `https:\/\/\[redacted\]@ghcr\.io:443`/],
		},
	},
});
