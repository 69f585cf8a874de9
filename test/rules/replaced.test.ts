import { digestRequired } from '../../src/rules/digest-required.js';
import { floatingTag } from '../../src/rules/floating-tag.js';
import { mutableTagNotAlwaysPulled } from '../../src/rules/mutable-tag-not-always-pulled.js';
import { describeRule, pod } from '../support/describe-rule.js';

const skaffold = `
	apiVersion: skaffold/v4beta11
	kind: Config
	build:
	  artifacts:
	    - image: frontend
	    - image: ghcr.io/acme/api
	profiles:
	  - name: gcb
	    build:
	      artifacts:
	        - image: worker
`;

const images = (base: string) => `resources: [${base}]\nimages: [{name: app, newTag: '1'}]\n`;

describeRule(floatingTag, {
	accepts: {
		'an image that Skaffold builds': { files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: frontend') } },
		'one with a host and a tag': {
			files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: ghcr.io/acme/api:latest') },
		},
		'one that an overlay gives a tag': {
			files: {
				'prod/kustomization.yaml': images('../base'),
				'base/kustomization.yaml': 'resources: [pod.yaml]\n',
				'base/pod.yaml': pod('image: app'),
			},
		},
		'one that a component of the overlay gives a tag': {
			files: {
				'prod/kustomization.yaml': 'resources: [../base]\ncomponents: [../tags]\n',
				'tags/kustomization.yaml': "kind: Component\nimages: [{name: app, newTag: '1'}]\n",
				'base/kustomization.yaml': 'resources: [pod.yaml]\n',
				'base/pod.yaml': pod('image: app:latest'),
			},
		},
		'one that a profile builds': { files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: worker') } },
	},
	rejects: {
		'another image beside them': {
			files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: redis\n#      ^^^^^ floating-tag') },
		},
		'the same name in a file that the kustomization does not take in': {
			files: {
				'prod/kustomization.yaml': images('../base'),
				'base/kustomization.yaml': 'resources: [pod.yaml]\n',
				'base/pod.yaml': pod('image: app'),
				'other.yaml': pod('image: app\n#      ^^^ floating-tag'),
			},
		},
		'an entry that changes nothing': {
			files: {
				'kustomization.yaml': 'resources: [pod.yaml]\nimages: [{name: app}]\n',
				'pod.yaml': pod('image: app\n#      ^^^ floating-tag'),
			},
		},
	},
});

describeRule(mutableTagNotAlwaysPulled, {
	accepts: {
		'an image that Skaffold builds': {
			files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: frontend\nimagePullPolicy: IfNotPresent') },
		},
	},
	rejects: {
		'another image beside them': {
			files: {
				'skaffold.yaml': skaffold,
				'a.yaml': pod(
					'image: redis\nimagePullPolicy: IfNotPresent\n#                ^^^^^^^^^^^^ mutable-tag-not-always-pulled',
				),
			},
		},
	},
});

describeRule(digestRequired, {
	accepts: {
		'an image that Skaffold builds': { files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: frontend') } },
	},
	rejects: {
		'another image beside them': {
			files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: redis:7\n#      ^^^^^^^ digest-required') },
		},
	},
});
