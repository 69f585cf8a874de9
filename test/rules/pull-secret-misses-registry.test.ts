import { pullSecretMissesRegistry } from '../../src/rules/pull-secret-misses-registry.js';
import { describeRule } from '../support/describe-rule.js';
import { deployment, dockerConfig, documents, pullSecret } from '../support/secrets.js';

const ghcr = pullSecret(dockerConfig('ghcr.io'));
const web = (image: string, secrets = ['regcred']) => deployment({ image, secrets });

describeRule(pullSecretMissesRegistry, {
	accepts: {
		'an entry for the registry': documents(ghcr, web('ghcr.io/acme/app:1')),
		'one private image among public ones': documents(
			ghcr,
			web('docker.io/acme/side:1').replace(
				'      containers:',
				'      initContainers: [{name: i, image: ghcr.io/acme/init:1}]\n      containers:',
			),
		),
		'another secret that serves': documents(
			ghcr,
			pullSecret(dockerConfig('quay.io'), 'quay'),
			web('quay.io/acme/app:1', ['regcred', 'quay']),
		),
		'another secret that is not known': documents(ghcr, web('quay.io/acme/app:1', ['regcred', 'elsewhere'])),
		'images that are public anyway': documents(ghcr, web('nginx:1.27')),
		'an image that is filled in later': documents(ghcr, web('${REGISTRY}/app:1')),
		'keys that match nothing, which has a rule of its own': documents(
			pullSecret(dockerConfig('GHCR.io')),
			web('quay.io/acme/app:1'),
		),
		'one of two environments serves': documents(
			pullSecret(dockerConfig('ghcr.io')),
			pullSecret(dockerConfig('quay.io')),
			web('quay.io/acme/app:1'),
		),
		'an image that a kustomization renames': {
			files: {
				'kustomization.yaml': 'images: [{name: acme/app, newName: ghcr.io/acme/app}]\n',
				'a.yaml': documents(ghcr, web('acme/app:1')),
			},
		},
	},
	rejects: {
		'entries for another registry only': {
			files: {
				'secret.yaml': ghcr,
				'web.yaml': `
					apiVersion: v1
					kind: Pod
					metadata: {name: web}
					spec:
					  imagePullSecrets:
					    - name: regcred
					#           ^^^^^^^ pull-secret-misses-registry
					  containers: [{name: a, image: "acme/app:1"}, {name: b, image: "quay.io/acme/app:1"}]
				`,
			},
			says: [
				'Pod `web` pulls from `docker.io` and `quay.io` without credentials: its pull secret has entries only for `ghcr.io`.',
			],
		},
	},
});
