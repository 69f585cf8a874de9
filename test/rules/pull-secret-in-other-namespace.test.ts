import { pullSecretInOtherNamespace } from '../../src/rules/pull-secret-in-other-namespace.js';
import { describeRule } from '../support/describe-rule.js';
import { deployment, dockerConfig, documents, pullSecret } from '../support/secrets.js';

const elsewhere = pullSecret(dockerConfig('ghcr.io'), 'regcred', 'infra');

describeRule(pullSecretInOtherNamespace, {
	accepts: {
		'the same namespace': documents(
			pullSecret(dockerConfig('ghcr.io'), 'regcred', 'shop'),
			deployment({ namespace: 'shop', secrets: ['regcred'] }),
		),
		'a workload without namespace': documents(elsewhere, deployment({ secrets: ['regcred'] })),
		'a secret without namespace': documents(pullSecret('{}'), deployment({ namespace: 'shop', secrets: ['regcred'] })),
		'one of the same name in each namespace': documents(
			elsewhere,
			pullSecret('{}', 'regcred', 'shop'),
			deployment({ namespace: 'shop', secrets: ['regcred'] }),
		),
		'a secret that a controller copies': documents(
			elsewhere.replace(
				'  name: regcred',
				'  name: regcred\n  annotations: {reflector.v1.k8s.emberstack.com/reflection-allowed: "true"}',
			),
			deployment({ namespace: 'shop', secrets: ['regcred'] }),
		),
		'namespaces that a kustomization replaces': {
			files: {
				'kustomization.yaml': 'namespace: prod\nresources: [all.yaml]\n',
				'all.yaml': documents(elsewhere, deployment({ namespace: 'shop', secrets: ['regcred'] })),
			},
		},
		'a secret that is nowhere': deployment({ namespace: 'shop', secrets: ['regcred'] }),
	},
	rejects: {
		'a Deployment': {
			files: {
				'secret.yaml': elsewhere,
				'web.yaml': `
					apiVersion: apps/v1
					kind: Deployment
					metadata: {name: web, namespace: shop}
					spec:
					  template:
					    spec:
					      imagePullSecrets:
					        - name: regcred
					#               ^^^^^^^ pull-secret-in-other-namespace
					      containers: [{name: c, image: ghcr.io/acme/app:1}]
				`,
			},
			says: [
				'Deployment `web` in namespace `shop` names the pull secret `regcred`, which exists only in `infra`: the kubelet pulls without it.',
			],
		},
		'a ServiceAccount': {
			files: {
				'secret.yaml': elsewhere,
				'sa.yaml': `
					apiVersion: v1
					kind: ServiceAccount
					metadata: {name: app, namespace: shop}
					imagePullSecrets:
					  - name: regcred
					#         ^^^^^^^ pull-secret-in-other-namespace
				`,
			},
		},
	},
});
