import { expect, test } from 'vitest';
import { pullSecretNotFound } from '../../src/rules/pull-secret-not-found.js';
import { check, describeRule } from '../support/describe-rule.js';
import { deployment, documents, pullSecret } from '../support/secrets.js';

const pod = `
	apiVersion: v1
	kind: Pod
	metadata: {name: web}
	spec:
	  imagePullSecrets:
	    - name: regcred
	#           ^^^^^^^ pull-secret-not-found
	  containers: [{name: c, image: ghcr.io/acme/app:1}]
`;

describeRule(pullSecretNotFound, {
	accepts: {
		'no pull secret': deployment(),
		'a secret in the same file': documents(pullSecret('{}'), deployment({ secrets: ['regcred'] })),
		'a secret in another file': {
			files: { 'a.yaml': deployment({ secrets: ['regcred'] }), 'b/s.yaml': pullSecret('{}') },
		},
		'a secret in another namespace, which has a rule of its own': documents(
			pullSecret('{}', 'regcred', 'a'),
			deployment({ namespace: 'b', secrets: ['regcred'] }),
		),
		'a name that is filled in later': deployment({ secrets: ['${PULL_SECRET}'] }),
		'a generated secret': {
			files: {
				'kustomization.yaml': 'secretGenerator: [{name: regcred, files: [.dockerconfigjson]}]\n',
				'web.yaml': deployment({ secrets: ['regcred'] }),
			},
			config: { complete: true },
		},
		'a custom resource, whose operator may rename it': {
			files: {
				'a.yaml':
					'apiVersion: x.io/v1\nkind: App\nmetadata: {name: a}\nspec:\n  imagePullSecrets: [{name: regcred}]\n  containers: [{name: c, image: ghcr.io/acme/app:1}]\n',
			},
			config: { complete: true },
		},
		'a name that stands in a template': {
			files: {
				'a.yaml': deployment({ secrets: ['regcred'] }),
				'chart/Chart.yaml': 'name: chart\n',
				'chart/templates/secret.yaml': 'kind: Secret\nmetadata: {name: regcred}\ndata: {{ .Values.x }}\n',
			},
			config: { complete: true },
		},
	},
	rejects: {
		'a name that nothing declares': {
			files: { 'a.yaml': pod },
			says: [/Nothing in the repository declares the pull secret `regcred` that Pod `web` names/],
		},
		'the first of many, with their number': {
			files: {
				'a.yaml': pod,
				'b.yaml': deployment({ secrets: ['regcred'] }),
				'c.yaml': deployment({ name: 'other', secrets: ['regcred'] }),
			},
			says: [/Pod `web` and 2 others name:/],
		},
	},
});

test('where the repository is complete, each is an error', () => {
	const files = { 'a.yaml': deployment({ secrets: ['regcred'] }), 'b.yaml': deployment({ secrets: ['regcred'] }) };
	const { problems } = check(pullSecretNotFound, { files, config: { complete: true } });
	expect(problems.map(({ severity, at }) => [severity, at.range.file])).toEqual([
		['error', 'a.yaml'],
		['error', 'b.yaml'],
	]);
});
