import { pullSecretWrongKey } from '../../src/rules/pull-secret-wrong-key.js';
import { describeRule } from '../support/describe-rule.js';
import { base64, dockerConfig, pullSecret } from '../support/secrets.js';

describeRule(pullSecretWrongKey, {
	accepts: {
		'the right key': pullSecret(dockerConfig('ghcr.io')),
		'the right key in base64': `
			apiVersion: v1
			kind: Secret
			metadata: {name: regcred}
			type: kubernetes.io/dockerconfigjson
			data: {.dockerconfigjson: ${base64(dockerConfig('ghcr.io'))}}
		`,
		'the bare map under .dockercfg': `
			apiVersion: v1
			kind: Secret
			metadata: {name: regcred}
			type: kubernetes.io/dockercfg
			stringData: {.dockercfg: '{"ghcr.io": {"auth": "dTpw"}}'}
		`,
		'keys that are not known':
			'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: r}\nspec: {target: {template: {type: kubernetes.io/dockerconfigjson}}}\n',
		'another type': 'apiVersion: v1\nkind: Secret\nmetadata: {name: r}\nstringData: {config.json: "{}"}\n',
		'an empty body of the right shape': pullSecret('{"auths": {}}'),
		'only a credential store, which has a rule of its own': pullSecret('{"credsStore": "desktop"}'),
	},
	rejects: {
		'the name of the file for a key': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: kubernetes.io/dockerconfigjson
					stringData:
					  config.json: '{"auths": {}}'
					# ^^^^^^^^^^^ pull-secret-wrong-key
				`,
			},
			says: [
				/The API server refuses `regcred`: .* needs the key `\.dockerconfigjson`, and it has `config\.json` instead\.\nRename the key to `\.dockerconfigjson`\./,
			],
		},
		'no data at all': `
			apiVersion: v1
			kind: Secret
			metadata: {name: regcred}
			type: kubernetes.io/dockerconfigjson
			#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ pull-secret-wrong-key
		`,
		'the key of the other type': `
			apiVersion: v1
			kind: Secret
			metadata: {name: regcred}
			type: kubernetes.io/dockercfg
			stringData:
			  other: x
			  .dockerconfigjson: '{"auths": {}}'
			# ^^^^^^^^^^^^^^^^^ pull-secret-wrong-key
		`,
		'a sealed key': {
			files: {
				'a.yaml': `
					apiVersion: bitnami.com/v1alpha1
					kind: SealedSecret
					metadata: {name: regcred}
					spec:
					  encryptedData:
					    dockerconfigjson: AgBy
					#   ^^^^^^^^^^^^^^^^ pull-secret-wrong-key
					  template: {type: kubernetes.io/dockerconfigjson}
				`,
			},
			says: [/will refuse what is unsealed from `regcred`/],
		},
		'a key that SOPS left readable': `
			apiVersion: v1
			kind: Secret
			metadata: {name: regcred}
			type: kubernetes.io/dockerconfigjson
			stringData:
			  auth: ENC[AES256_GCM,data:x]
			# ^^^^ pull-secret-wrong-key
			sops: {version: 3.8.1}
		`,
		'an item of a List': `
			apiVersion: v1
			kind: List
			items:
			  - apiVersion: v1
			    kind: Secret
			    metadata: {name: regcred}
			    type: kubernetes.io/dockerconfigjson
			    stringData: {config.json: "{}"}
			#                ^^^^^^^^^^^ pull-secret-wrong-key
		`,
		'a bare map under .dockerconfigjson': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: kubernetes.io/dockerconfigjson
					stringData:
					  .dockerconfigjson: '{"ghcr.io": {"auth": "dTpw"}}'
					# ^^^^^^^^^^^^^^^^^ pull-secret-wrong-key
				`,
			},
			says: [/sees no registry in `regcred`: under `\.dockerconfigjson`, `ghcr\.io` must stand inside `auths`/],
		},
		'a wrapper under .dockercfg': `
			apiVersion: v1
			kind: Secret
			metadata: {name: regcred}
			type: kubernetes.io/dockercfg
			stringData:
			  .dockercfg: '{"auths": {"ghcr.io": {"auth": "dTpw"}}}'
			# ^^^^^^^^^^ pull-secret-wrong-key
		`,
	},
});

describeRule(pullSecretWrongKey, {
	accepts: {
		'a generator with an env file': {
			files: {
				'kustomization.yaml': 'secretGenerator: [{name: r, type: kubernetes.io/dockerconfigjson, envs: [x.env]}]\n',
			},
		},
	},
	rejects: {
		'a generator that keeps the file name': {
			files: {
				'kustomization.yaml': `
					secretGenerator:
					  - name: regcred
					    type: kubernetes.io/dockerconfigjson
					    files:
					      - secrets/config.json
					#       ^^^^^^^^^^^^^^^^^^^ pull-secret-wrong-key
				`,
			},
		},
	},
});
