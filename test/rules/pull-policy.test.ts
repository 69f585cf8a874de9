import { imageNeverPulled } from '../../src/rules/image-never-pulled.js';
import { invalidPullPolicy } from '../../src/rules/invalid-pull-policy.js';
import { mutableTagNotAlwaysPulled } from '../../src/rules/mutable-tag-not-always-pulled.js';
import { pointlessPullPolicy } from '../../src/rules/pointless-pull-policy.js';
import { DIGEST, describeRule, pod } from '../support/describe-rule.js';

describeRule(invalidPullPolicy, {
	accepts: {
		'the three values': [1, 2, 3]
			.map((n) => pod(`image: a\nimagePullPolicy: ${['Always', 'IfNotPresent', 'Never'][n - 1]}`))
			.join('---\n'),
		'no policy': pod('image: a'),
		'an empty policy, which the API server fills in': pod("image: a\nimagePullPolicy: ''"),
		'a placeholder': pod('image: a\nimagePullPolicy: $' + '{POLICY}'),
	},
	rejects: {
		'other capitals': {
			files: { 'a.yaml': pod('image: a\nimagePullPolicy: always\n#                ^^^^^^ invalid-pull-policy') },
			says: [/the API server refuses the Pod[\s\S]*Write `Always`[\s\S]*Unsupported value: "always"/],
		},
		'a typo': pod('image: a\nimagePullPolicy: Alwys\n#                ^^^^^ invalid-pull-policy'),
		'an image volume': `
			apiVersion: v1
			kind: Pod
			metadata: {name: p}
			spec:
			  containers: []
			  volumes:
			    - name: v
			      image: {reference: "a:1", pullPolicy: Sometimes}
			      #                                     ^^^^^^^^^ invalid-pull-policy
		`,
	},
});

describeRule(mutableTagNotAlwaysPulled, {
	accepts: {
		'a version tag': pod('image: a:1\nimagePullPolicy: IfNotPresent'),
		'a digest': pod(`image: a@${DIGEST}\nimagePullPolicy: IfNotPresent`),
		'latest beside a digest': pod(`image: a:latest@${DIGEST}\nimagePullPolicy: IfNotPresent`),
		'latest without a policy, which becomes Always': pod('image: a:latest'),
		'latest and Always': pod('image: a:latest\nimagePullPolicy: Always'),
	},
	rejects: {
		'latest and IfNotPresent': pod(
			'image: a:latest\nimagePullPolicy: IfNotPresent\n#                ^^^^^^^^^^^^ mutable-tag-not-always-pulled',
		),
		'no tag and IfNotPresent': pod(
			'image: reg.example:5000/a\nimagePullPolicy: IfNotPresent\n#                ^^^^^^^^^^^^ mutable-tag-not-always-pulled',
		),
	},
});

describeRule(imageNeverPulled, {
	accepts: { IfNotPresent: pod('image: a:1\nimagePullPolicy: IfNotPresent'), 'no policy': pod('image: a:1') },
	rejects: {
		Never: {
			files: { 'a.yaml': pod('image: a:1\nimagePullPolicy: Never\n#                ^^^^^ image-never-pulled') },
			says: [/does not pull `a:1`[\s\S]*ErrImageNeverPull/],
		},
	},
});

describeRule(pointlessPullPolicy, {
	accepts: {
		'a tag': pod('image: a:1\nimagePullPolicy: Always'),
		'a digest and IfNotPresent': pod(`image: a@${DIGEST}\nimagePullPolicy: IfNotPresent`),
		'a digest and no policy': pod(`image: a@${DIGEST}`),
	},
	rejects: {
		'a digest and Always': pod(
			`image: a@${DIGEST}\nimagePullPolicy: Always\n#                ^^^^^^ pointless-pull-policy`,
		),
	},
});
