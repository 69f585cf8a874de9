import { siblingWithoutPullSecret } from '../../src/rules/sibling-without-pull-secret.js';
import { describeRule } from '../support/describe-rule.js';
import { deployment, dockerConfig, documents, pullSecret } from '../support/secrets.js';

const sibling = deployment({ name: 'api', image: 'ghcr.io/acme/api:1', secrets: ['regcred'] });
const without = deployment({ name: 'worker', image: 'ghcr.io/acme/worker:1' });
const marked = `
	apiVersion: v1
	kind: Pod
	metadata: {name: worker}
	spec:
	  containers:
	    - name: c
	      image: ghcr.io/acme/worker:1
	#            ^^^^^^^^^^^^^^^^^^^^^ sibling-without-pull-secret
`;

describeRule(siblingWithoutPullSecret, {
	accepts: {
		'a secret of its own': documents(sibling, deployment({ name: 'worker', secrets: ['other'] })),
		'a secret of its service account': documents(
			sibling,
			'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: app}\nimagePullSecrets: [{name: regcred}]\n',
			deployment({ serviceAccount: 'app' }),
		),
		'a service account that is not known': documents(sibling, deployment({ serviceAccount: 'app' })),
		'another owner': documents(sibling, deployment({ image: 'ghcr.io/other/app:1' })),
		'another registry': documents(sibling, deployment({ image: 'quay.io/acme/app:1' })),
		'an official image': documents(
			deployment({ name: 'api', image: 'redis:7', secrets: ['regcred'] }),
			deployment({ image: 'nginx:1' }),
		),
		'a sibling that pulls from several places': documents(
			sibling.replace(
				'      containers:',
				'      initContainers: [{name: i, image: quay.io/prometheus/x:1}]\n      containers:',
			),
			deployment({ image: 'quay.io/prometheus/y:1' }),
		),
		'a secret that is known to be for something else': documents(pullSecret(dockerConfig('quay.io')), sibling, without),
		'an empty list, which is a decision': documents(
			sibling,
			without.replace('      containers:', '      imagePullSecrets: []\n      containers:'),
		),
		'another folder': { files: { 'a/api.yaml': sibling, 'b/worker.yaml': without } },
		'the same folder, with nothing in common': { files: { 'api.yaml': sibling, 'worker.yaml': without } },
		'a patch': {
			files: {
				'kustomization.yaml': 'patches: [{path: all.yaml}]\n',
				'all.yaml': documents(sibling, without),
			},
		},
		'a kustomization that adds pull secrets': {
			files: {
				'kustomization.yaml':
					'resources: [all.yaml]\npatches:\n  - target: {kind: Deployment}\n    patch: |\n      - {op: add, path: /spec/template/spec/imagePullSecrets, value: [{name: r}]}\n',
				'all.yaml': documents(sibling, without),
			},
		},
	},
	rejects: {
		'the same namespace and folder': {
			files: {
				'api.yaml': deployment({ name: 'api', namespace: 'shop', image: 'ghcr.io/acme/api:1', secrets: ['regcred'] }),
				'worker.yaml': marked.replace('{name: worker}', '{name: worker, namespace: shop}'),
			},
			says: [
				'Pod `worker` pulls `ghcr.io/acme/worker:1` without a pull secret, while Deployment `api` names `regcred` for images of `ghcr.io/acme`.',
			],
		},
		'the same label': {
			files: {
				'api.yaml': sibling.replace('{name: api}', '{name: api, labels: {app.kubernetes.io/part-of: shop}}'),
				'worker.yaml': marked.replace('{name: worker}', '{name: worker, labels: {app.kubernetes.io/part-of: shop}}'),
			},
		},
		'the same file': `
			apiVersion: v1
			kind: Pod
			metadata: {name: api}
			spec:
			  imagePullSecrets: [{name: regcred}]
			  containers: [{name: c, image: ghcr.io/acme/api:1}, {name: d, image: nginx}]
			---
			apiVersion: v1
			kind: Pod
			metadata: {name: worker}
			spec:
			  containers:
			    - name: c
			      image: ghcr.io/acme/worker:1
			#            ^^^^^^^^^^^^^^^^^^^^^ sibling-without-pull-secret
		`,
	},
});
