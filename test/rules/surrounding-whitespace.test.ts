import { surroundingWhitespace } from '../../src/rules/surrounding-whitespace.js';
import { describeRule, pod } from '../support/describe-rule.js';

describeRule(surroundingWhitespace, {
	accepts: {
		'a plain scalar, whose blanks YAML drops': pod('image:   nginx:1   '),
		'a folded block that ends without a line break': pod('image: >-\n  nginx:1'),
		'white space within, which is no reference at all': pod("image: 'busy box'"),
	},
	rejects: {
		'a blank behind': {
			files: { 'a.yaml': pod("image: 'nginx:1 '\n#              ^ surrounding-whitespace") },
			says: [/after it: the API server refuses the Pod[\s\S]*Write `nginx:1`/],
		},
		'a blank in front': pod("image: ' nginx:1'\n#       ^ surrounding-whitespace"),
		'the line break of a block scalar, in a template': {
			files: {
				'a.yaml': `
					apiVersion: apps/v1
					kind: Deployment
					metadata: {name: d}
					spec:
					  template:
					    spec:
					      containers:
					        - name: c
					          image: |
					            nginx:1
					          # ^^^^^^^ surrounding-whitespace
				`,
			},
			says: [/has a line break after it: the Deployment is accepted, but the API server refuses every Pod it creates/],
		},
	},
});
