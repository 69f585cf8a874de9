import { missingImage } from '../../src/rules/missing-image.js';
import { describeRule, pod } from '../support/describe-rule.js';

const patch = `
	apiVersion: apps/v1
	kind: Deployment
	metadata: {name: d}
	spec:
	  template:
	    spec:
	      containers:
	        - name: c
	          resources: {}
`;

describeRule(missingImage, {
	accepts: {
		'an image': pod('image: nginx'),
		'a volume that is no image volume': `
			apiVersion: v1
			kind: Pod
			metadata: {name: p}
			spec:
			  containers: [{name: c, image: a}]
			  volumes: [{name: v, emptyDir: {}}]
		`,
		'a patch of a kustomization': {
			files: {
				'base/kustomization.yaml': 'patches:\n  - path: patch.yaml\n',
				'base/patch.yaml': patch,
			},
		},
		'a strategic merge patch of a kustomization elsewhere': {
			files: {
				'overlay/kustomization.yml': 'patchesStrategicMerge: [../patches/patch.yaml]\n',
				'patches/patch.yaml': patch,
			},
		},
		'a Deployment whose image OpenShift fills in': `
			apiVersion: apps/v1
			kind: Deployment
			metadata:
			  name: d
			  annotations: {image.openshift.io/triggers: '[]'}
			spec: {template: {spec: {containers: [{name: c, image: ' '}]}}}
		`,
		'a DeploymentConfig, likewise': `
			apiVersion: apps.openshift.io/v1
			kind: DeploymentConfig
			metadata: {name: d}
			spec: {template: {spec: {containers: [{name: c, image: ' '}]}}}
		`,
		'a custom resource that fills it in': `
			apiVersion: monitoring.coreos.com/v1
			kind: Prometheus
			metadata: {name: p}
			spec:
			  containers: [{name: prometheus, args: []}]
		`,
	},
	rejects: {
		'no field': {
			files: { 'a.yaml': pod('command: [sh]').replace('name: c\n', 'name: c\n    # ^^^^^^^ missing-image\n') },
			says: [/Container `c` has no image: the API server refuses the Pod/],
		},
		'no value': pod('image:').replace('image:\n', 'image:\n    # ^^^^^ missing-image\n'),
		'an empty text': pod("image: ''\n#      ^^ missing-image"),
		'an image volume without a reference, which a template may have and a Pod may not': {
			files: {
				'a.yaml': `
					apiVersion: apps/v1
					kind: Deployment
					metadata: {name: d}
					spec:
					  selector: {}
					  template:
					    spec:
					      containers: [{name: c, image: "a:1"}]
					      volumes:
					        - name: v
					        # ^^^^^^^ missing-image
					          image: {pullPolicy: Always}
				`,
			},
			says: [
				/Image volume `v` has no image: the Deployment is accepted, but the API server refuses every Pod it creates/,
			],
		},
		'a number': {
			files: { 'a.yaml': pod('image: 1.25\n#      ^^^^ missing-image') },
			says: [/has the image 1\.25, which is no string to YAML[\s\S]*quotes/],
		},
		'a list': {
			files: { 'a.yaml': pod('image: [nginx]').replace(']\n', ']\n    # ^^^^^ missing-image\n') },
			says: [/Write one image as a text/],
		},
		'white space alone, which passes in a template': {
			files: {
				'a.yaml': `
					apiVersion: batch/v1
					kind: Job
					metadata: {name: j}
					spec: {template: {spec: {containers: [{name: c, image: ' '}]}}}
					#                                                      ^^^ missing-image
				`,
			},
			says: [/the Job is accepted, but the API server refuses every Pod it creates/],
		},
		'a file beside a kustomization that is no patch of it': {
			files: {
				'base/kustomization.yaml': 'resources: [deployment.yaml]\n',
				'base/deployment.yaml': patch.replace('- name: c\n', '- name: c\n	        # ^^^^^^^ missing-image\n'),
			},
			says: [/the Deployment no `selector`: only as a patch can this be applied/],
		},
	},
});
