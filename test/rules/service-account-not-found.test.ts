import { serviceAccountNotFound } from '../../src/rules/service-account-not-found.js';
import { describeRule } from '../support/describe-rule.js';
import { deployment, documents } from '../support/secrets.js';

const complete = { complete: true };
const account = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: app, namespace: shop}\n';

describeRule(serviceAccountNotFound, {
	accepts: {
		'a repository that is not complete': deployment({ serviceAccount: 'app' }),
		'an account that is there': {
			files: { 'a.yaml': documents(account, deployment({ serviceAccount: 'app' })) },
			config: complete,
		},
		'an account elsewhere, whatever the folder': {
			files: { 'a/sa.yaml': account, 'b/web.yaml': deployment({ serviceAccount: 'app', namespace: 'shop' }) },
			config: complete,
		},
		'the default account': {
			files: { 'a.yaml': documents(deployment(), deployment({ serviceAccount: 'default' })) },
			config: complete,
		},
		'a name that is filled in later': {
			files: { 'a.yaml': deployment({ serviceAccount: '${ACCOUNT}' }) },
			config: complete,
		},
	},
	rejects: {
		'an account of another namespace': {
			files: {
				'sa.yaml': account,
				'web.yaml': `
					apiVersion: v1
					kind: Pod
					metadata: {name: web, namespace: other}
					spec:
					  serviceAccountName: app
					#                     ^^^ service-account-not-found
					  containers: [{name: c, image: nginx}]
				`,
			},
			config: complete,
			says: ['Pod `web` gets no Pods: nothing in the repository declares its service account `app`.'],
		},
	},
});
