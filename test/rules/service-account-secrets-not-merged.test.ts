import { serviceAccountSecretsNotMerged } from '../../src/rules/service-account-secrets-not-merged.js';
import { describeRule } from '../support/describe-rule.js';
import { deployment, dockerConfig, documents, pullSecret } from '../support/secrets.js';

const account = (name: string, ...secrets: string[]) =>
	`apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: ${name}}\nimagePullSecrets: [${secrets.map((secret) => `{name: ${secret}}`).join(', ')}]\n`;
const marked = `
	apiVersion: v1
	kind: Pod
	metadata: {name: web}
	spec:
	  serviceAccountName: app
	  imagePullSecrets:
	# ^^^^^^^^^^^^^^^^ service-account-secrets-not-merged
	    - name: own
	  containers: [{name: c, image: "ghcr.io/acme/app:1"}]
`;

describeRule(serviceAccountSecretsNotMerged, {
	accepts: {
		'a Pod without secrets of its own': documents(account('app', 'org'), deployment({ serviceAccount: 'app' })),
		'a Pod that names them all': documents(
			account('app', 'org'),
			deployment({ serviceAccount: 'app', secrets: ['own', 'org'] }),
		),
		'an account without secrets': documents(account('app'), deployment({ serviceAccount: 'app', secrets: ['own'] })),
		'another account': documents(account('other', 'org'), deployment({ serviceAccount: 'app', secrets: ['own'] })),
		'the default account of another folder': {
			files: { 'a/sa.yaml': account('default', 'org'), 'b/web.yaml': deployment({ secrets: ['own'] }) },
		},
		'one of two accounts that may be meant': documents(
			account('app', 'org'),
			account('app', 'own'),
			deployment({ serviceAccount: 'app', secrets: ['own'] }),
		),
		'a secret that has nothing for the images': documents(
			account('app', 'org'),
			pullSecret(dockerConfig('quay.io'), 'org'),
			deployment({ serviceAccount: 'app', secrets: ['own'] }),
		),
	},
	rejects: {
		'a secret of the account that the Pod lacks': {
			files: { 'sa.yaml': account('app', 'org', 'own'), 'web.yaml': marked },
			says: ['Pod `web` names its own pull secrets, so those of its service account `app` do not count: `org`.'],
		},
		'the default account of the folder': {
			files: { 'sa.yaml': account('default', 'org'), 'web.yaml': marked.replace('\t  serviceAccountName: app\n', '') },
		},
	},
});
