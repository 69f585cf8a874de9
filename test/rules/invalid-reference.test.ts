import { invalidReference } from '../../src/rules/invalid-reference.js';
import { DIGEST, describeRule, pod } from '../support/describe-rule.js';

describeRule(invalidReference, {
	accepts: {
		'a plain name': pod('image: nginx'),
		'every part': pod(`image: reg.example:5000/team/app:v1.2_3@${DIGEST}`),
		'an IPv6 host': pod("image: '[::1]:5000/app:1'"),
		'a host with capitals, which has a rule of its own': pod('image: Acme/app:1'),
		'white space around it, which has a rule of its own': pod("image: ' nginx:1'"),
		'a placeholder': pod("image: '{{ .Values.image }}'"),
	},
	rejects: {
		capitals: {
			files: {
				'a.yaml': pod(
					'image: ghcr.io/acme/MyApp:1\n#      ^^^^^^^^^^^^^^^^^^^^ invalid-reference'.replace(
						'^'.repeat(20),
						`${' '.repeat(13)}^^^^^`,
					),
				),
			},
			says: [/lower.?case[\s\S]*InvalidImageName[\s\S]*ghcr\.io\/acme\/myapp:1/],
		},
		'capitals in the first part, too': {
			files: { 'a.yaml': pod('image: ACME/Side:v1\n#           ^^^^ invalid-reference') },
			says: [/Did you mean `acme\/side:v1`/],
		},
		'a password, which is not repeated': {
			files: { 'a.yaml': pod('image: bot:hunter2@reg.example/app:1\n#      ^^^^^^^^^^^^ invalid-reference') },
			says: [/^(?![\s\S]*hunter2)/],
		},
		'a scheme': {
			files: { 'a.yaml': pod('image: https://ghcr.io/acme/app:1\n#      ^^^^^^^^ invalid-reference') },
			says: [/ghcr\.io\/acme\/app:1/],
		},
		'build metadata in a tag': {
			files: { 'a.yaml': pod('image: acme/app:1.2.3+build5\n#                    ^ invalid-reference') },
			says: [/acme\/app:1\.2\.3_build5/],
		},
		'an impossible name': pod("image: 'Busy Box:1'\n#           ^ invalid-reference"),
	},
});
