import { committedCredential } from '../../src/rules/committed-credential.js';
import { describeRule } from '../support/describe-rule.js';
import { base64, dockerConfig, pullSecret } from '../support/secrets.js';

const real = base64('{"auths":{"ghcr.io":{"auth":"dTpodW50ZXIy"}}}');

describeRule(committedCredential, {
	accepts: {
		'a placeholder': pullSecret(dockerConfig('ghcr.io')),
		'a template': pullSecret('{"auths": {"ghcr.io": {"username": "u", "password": "${TOKEN}"}}}'),
		changeme: pullSecret('{"auths": {"ghcr.io": {"username": "u", "password": "changeme"}}}'),
		'no password': pullSecret('{"auths": {"ghcr.io": {"username": "u"}}}'),
		'a registry of an example': pullSecret('{"auths": {"registry.example.com": {"auth": "dTpodW50ZXIy"}}}'),
		'a secret that SOPS encrypted': `
			apiVersion: v1
			kind: Secret
			metadata: {name: regcred}
			type: kubernetes.io/dockerconfigjson
			stringData: {.dockerconfigjson: "ENC[AES256_GCM,data:x]"}
			sops: {version: 3.8.1}
		`,
		'a sealed secret':
			'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: r}\nspec: {encryptedData: {.dockerconfigjson: AgBy}}\n',
		'a body that cannot be read': pullSecret('{"auths": '),
	},
	rejects: {
		'a password in plain text': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: kubernetes.io/dockerconfigjson
					stringData:
					  .dockerconfigjson: '{"auths": {"ghcr.io": {"username": "u", "password": "hunter2"}}}'
					#                                                                         ^^^^^^^^^ committed-credential
				`,
			},
			says: [/^The password for `ghcr\.io` is in git, in plain text: take it for known and replace it\./],
		},
		'an auth in base64, whatever the type of the Secret': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					data:
					  .dockerconfigjson: ${real}
					#                    ${'^'.repeat(real.length)} committed-credential
				`,
			},
			says: [/in base64, which anyone can undo/],
		},
		'a literal of a generator': {
			files: {
				'kustomization.yaml': `
					secretGenerator:
					  - name: regcred
					    literals:
					      - '.dockerconfigjson={"auths":{"ghcr.io":{"auth":"dTpodW50ZXIy"}}}'
					#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ committed-credential
				`,
			},
		},
	},
});
