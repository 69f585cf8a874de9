import { outdatedRemedy } from '../../src/rules/outdated-remedy.js';
import { describeRule, pod } from '../support/describe-rule.js';

describeRule(outdatedRemedy, {
	accepts: {
		'other settings of Go': pod('image: a:1\nenv: [{name: GODEBUG, value: "http2client=0,x509sha1=1"}]'),
		'matching that is switched off': pod('image: a:1\nenv: [{name: GODEBUG, value: x509ignoreCN=1}]'),
		'a value from elsewhere': pod(
			'image: a:1\nenv: [{name: GODEBUG, valueFrom: {configMapKeyRef: {name: go, key: x509ignoreCN=0}}}]',
		),
		'an entry without a name': pod('image: a:1\nenv: [{value: GODEBUG=x509ignoreCN=0}, null, x]'),
	},
	rejects: {
		'variables of containers': {
			files: {
				'a.yaml': pod(`image: a:1
env:
  - name: GODEBUG
#         ^^^^^^^ outdated-remedy
    value: http2client=0,x509ignoreCN=0
  - name: CONTAINERD_ENABLE_DEPRECATED_PULL_SCHEMA_1_IMAGE
#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ outdated-remedy
    value: "1"`),
			},
			says: [
				/`GODEBUG` in a container does nothing for pulls.* dropped `x509ignoreCN` in 1.17[\s\S]*subjectAltName/,
				/2.1 and later cannot pull schema 1/,
			],
		},
		'a custom resource': `
			apiVersion: x.io/v1
			kind: App
			metadata: {name: a}
			spec:
			  template:
			    spec:
			      initContainers:
			        - name: i
			          image: a:1
			          env:
			            - {name: GODEBUG, value: x509ignoreCN=0}
			#                    ^^^^^^^ outdated-remedy
			      containers: [{name: c, image: 'a:1'}]
		`,
	},
});
