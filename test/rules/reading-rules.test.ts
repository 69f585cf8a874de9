import { expect, test } from 'vitest';
import { duplicateKey } from '../../src/rules/duplicate-key.js';
import { invalidYaml } from '../../src/rules/invalid-yaml.js';
import { notRendered } from '../../src/rules/not-rendered.js';
import { removedApi } from '../../src/rules/removed-api.js';
import { unreadableFile } from '../../src/rules/unreadable-file.js';
import { check, describeRule, pod } from '../support/describe-rule.js';

const variable = (name: string) => `$${'{'}${name}}`;

describeRule(invalidYaml, {
	accepts: {
		'valid YAML': pod('image: a'),
		'an empty file': '',
		'a template': 'metadata:\n  name: x\n{{ if .Values.on }}\nspec: {}\n{{ end }}\n',
	},
	rejects: { 'an alias of nothing': 'ab: *nope\n#   ^ invalid-yaml\n' },
});

test('a broken document does not cost its neighbours', () => {
	const { problems } = check(invalidYaml, `a: [1\n---\n${pod('image: a')}`);
	expect(problems).toHaveLength(1);
});

describeRule(duplicateKey, {
	accepts: {
		'each key once': pod('image: a'),
		'a file that is no Kubernetes object': 'a: 1\na: 2\n',
		'several merge keys': `
			x-a: &a {image: a}
			x-b: &b {command: [b]}
			apiVersion: v1
			kind: Pod
			metadata: {name: p}
			spec:
			  containers:
			    - name: c
			      <<: *a
			      <<: *b
		`,
	},
	rejects: {
		'an image given twice, at the one that counts': {
			files: { 'a.yaml': pod('image: a:1\nimage: a:2').replace('a:2\n', 'a:2\n    # ^^^^^ duplicate-key\n') },
			says: [/`image` is given twice here: kubectl takes the last value, kustomize refuses the file/],
		},
		'a key given three times': {
			files: {
				'a.yaml': `
					apiVersion: v1
					kind: Service
					metadata:
					  name: a
					  name: b
					  name: c
					# ^^^^ duplicate-key
				`,
			},
			says: [/3 times/],
		},
	},
});

describeRule(notRendered, {
	accepts: {
		'a reference': pod('image: a:1'),
		'a workflow’s parameter, which each run gives': `
			apiVersion: tekton.dev/v1
			kind: Task
			metadata: {name: t}
			spec:
			  steps:
			    - {name: build, image: $(params.builder)}
		`,
		'a chart’s template': { files: { 'c/Chart.yaml': 'name: c\n', 'c/templates/a.yaml': 'a: {{ b }}\n' } },
	},
	rejects: {
		'a script’s variable in a Rollout': {
			files: {
				'a.yaml': `
					apiVersion: argoproj.io/v1alpha1
					kind: Rollout
					metadata: {name: r}
					spec:
					  template:
					    spec:
					      containers:
					        - {name: c, image: acme/app:$TAG}
					        #                  ^^^^^^^^^^^^^ not-rendered
				`,
			},
		},
		'a variable': {
			files: { 'a.yaml': pod(`image: ${variable('IMAGE')}`).replace('}\n', '}\n      #      ^^^^^^^^ not-rendered\n') },
			says: [/was not checked/],
		},
		'several, once in a file': {
			files: {
				'a.yaml': `${pod(`image: ${variable('A')}`).replace('}\n', '}\n      #      ^^^^ not-rendered\n')}---\n${pod(`image: ${variable('B')}`)}`,
			},
			says: [/and 1 more in this file/],
		},
		'a document that is no YAML because of it': {
			files: { 'a.yaml': 'ab: {{ if x }}\n#   ^^^^^^^^^^ not-rendered\nb: 1\n  c: {{ end }}\n' },
			says: [/This template \(`\{\{ if x \}\}`\) is filled in later/],
		},
	},
});

describeRule(removedApi, {
	accepts: {
		'a current API': pod('image: a'),
		'another kind of a removed group': 'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: i}\n',
	},
	rejects: {
		'a Deployment of before 1.16': {
			files: {
				'a.yaml': `
					apiVersion: extensions/v1beta1
					#           ^^^^^^^^^^^^^^^^^^ removed-api
					kind: Deployment
					metadata: {name: d}
					spec: {template: {spec: {containers: [{name: c, image: "a:1"}]}}}
				`,
			},
			says: [/refused by Kubernetes 1\.16 and later: write `apps\/v1`/],
		},
	},
});

test('unreadable-file tells what could not be read, and is silent on what was skipped on purpose', () => {
	const skipped = [
		{
			file: 'a.yaml',
			line: 3,
			reason: 'not-text',
			message: '`a.yaml` is not UTF-8 text, so its images were not checked.',
		},
		{ file: 'b.yaml', line: 1, reason: 'helm-template', message: 'A chart’s template.' },
	] as const;
	const { problems } = check(unreadableFile, { files: {}, skipped });
	expect(problems.map(({ message, at }) => [message, at.range.file, at.range.line])).toEqual([
		['`a.yaml` is not UTF-8 text, so its images were not checked.', 'a.yaml', 3],
	]);
});
