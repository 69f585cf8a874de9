import { expect, test } from 'vitest';
import { pullSecretWrongType } from '../../src/rules/pull-secret-wrong-type.js';
import { check, describeRule } from '../support/describe-rule.js';
import { deployment, documents, pullSecret } from '../support/secrets.js';

const web = deployment({ secrets: ['regcred'] });

describeRule(pullSecretWrongType, {
	accepts: {
		'kubernetes.io/dockerconfigjson': documents(pullSecret('{}'), web),
		'kubernetes.io/dockercfg': documents(pullSecret('{}').replace('dockerconfigjson', 'dockercfg'), web),
		'an Opaque secret for the application': documents(
			'apiVersion: v1\nkind: Secret\nmetadata: {name: app}\nstringData: {password: x}\n',
			web,
		),
		'an Opaque secret of another namespace': documents(
			'apiVersion: v1\nkind: Secret\nmetadata: {name: regcred, namespace: a}\nstringData: {password: x}\n',
			deployment({ namespace: 'b', secrets: ['regcred'] }),
		),
		'a type that is filled in later': documents(
			pullSecret('{}').replace('kubernetes.io/dockerconfigjson', '${TYPE}'),
			web,
		),
		'an external secret of the right type': documents(
			'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: regcred}\nspec: {target: {template: {type: kubernetes.io/dockerconfigjson}}}\n',
			web,
		),
	},
	rejects: {
		'an Opaque one that is referenced': {
			files: {
				'secret.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: Opaque
					#     ^^^^^^ pull-secret-wrong-type
					stringData: {username: u}
				`,
				'web.yaml': web,
			},
			says: ['The kubelet skips the pull secret `regcred` of Deployment `web` without a word: its type is `Opaque`'],
		},
		'none, which makes it Opaque': {
			files: {
				'secret.yaml': `
					apiVersion: v1
					kind: Secret
					#     ^^^^^^ pull-secret-wrong-type
					metadata: {name: regcred}
					stringData: {.dockerconfigjson: "{}"}
				`,
				'sa.yaml':
					'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: default}\nimagePullSecrets: [{name: regcred}]\n',
			},
			says: [/of ServiceAccount `default` without a word: it has no type, which makes it `Opaque`/],
		},
		'an external secret whose template has no type': {
			files: {
				'secret.yaml': `
					apiVersion: external-secrets.io/v1
					kind: ExternalSecret
					metadata: {name: regcred}
					spec:
					  target:
					    template:
					#   ^^^^^^^^ pull-secret-wrong-type
					      engineVersion: v2
				`,
				'web.yaml': web,
			},
		},
		'a sealed secret': {
			files: {
				'secret.yaml': `
					apiVersion: bitnami.com/v1alpha1
					kind: SealedSecret
					metadata: {name: regcred}
					spec:
					  encryptedData: {.dockerconfigjson: AgBy}
					  template:
					    type: kubernetes.io/basic-auth
					#         ^^^^^^^^^^^^^^^^^^^^^^^^ pull-secret-wrong-type
				`,
				'web.yaml': web,
			},
		},
		'a generated one': {
			files: {
				'kustomization.yaml': `
					secretGenerator:
					  - name: regcred
					#         ^^^^^^^ pull-secret-wrong-type
					    files: [.dockerconfigjson]
				`,
				'web.yaml': web,
			},
		},
		'the docker key, which nothing references': {
			files: {
				'secret.yaml': `
					apiVersion: v1
					kind: Secret
					metadata: {name: regcred}
					type: Opaque
					#     ^^^^^^ pull-secret-wrong-type
					stringData: {.dockerconfigjson: "{}"}
				`,
			},
		},
	},
});

test('without a reference it is a warning: a build tool may mount it', () => {
	const secret =
		'apiVersion: v1\nkind: Secret\nmetadata: {name: r}\ntype: Opaque\nstringData: {.dockerconfigjson: "{}"}\n';
	expect(check(pullSecretWrongType, secret).problems.map(({ severity }) => severity)).toEqual(['warning']);
});
