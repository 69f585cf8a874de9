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

describeRule(floatingTag, {
	accepts: {
		'an image that Skaffold builds': { files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: frontend') } },
		'one with a host and a tag': {
			files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: ghcr.io/acme/api:latest') },
		},
		'one that a profile builds': { files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: worker') } },
	},
	rejects: {
		'another image beside them': {
			files: { 'skaffold.yaml': skaffold, 'a.yaml': pod('image: redis\n#      ^^^^^ floating-tag') },
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
