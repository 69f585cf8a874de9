import { expect, test } from 'vitest';
import { runtimeClassNotFound } from '../../src/rules/runtime-class-not-found.js';
import { runtimeClassRefused } from '../../src/rules/runtime-class-refused.js';
import { check, describeRule, pod } from '../support/describe-rule.js';

const runtimeClass = (fields: string, name = 'kata') =>
	`apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata:\n  name: ${name}\n${fields}\n`;
const kata = runtimeClass(
	'handler: kata\noverhead: {podFixed: {cpu: 250m, memory: 160Mi}}\nscheduling: {nodeSelector: {katacontainers.io/runtime: "true"}}',
);
/** A Pod with lines of its spec, and the class behind it. */
const podOf = (lines: string, behind = kata) => `${pod('image: a:1')}${lines}\n---\n${behind}`;

describeRule(runtimeClassRefused, {
	accepts: {
		'a class with a dot in its name': runtimeClass('handler: kata-qemu', 'kata.v2'),
		'a handler that is filled in later': runtimeClass("handler: '${KATA_HANDLER}'"),
		'the same overhead in other words': podOf('  runtimeClassName: kata\n  overhead: {memory: 167772160, cpu: "0.25"}'),
		'a node selector for both': podOf(
			'  runtimeClassName: kata\n  nodeSelector: {katacontainers.io/runtime: "true", kubernetes.io/arch: arm64}',
		),
		'a class for each of two clusters': podOf(
			'  runtimeClassName: kata\n  nodeSelector: {disk: ssd}',
			`${kata}---\n${runtimeClass('handler: kata\nscheduling: {nodeSelector: {disk: hdd}}')}`,
		),
		'a kind of the same name from elsewhere': 'apiVersion: x.io/v1\nkind: RuntimeClass\nmetadata: {name: A_B}\n',
	},
	rejects: {
		'dots, capitals, and too long a handler': {
			files: {
				'a.yaml': `${runtimeClass('handler: Kata.v2\n#        ^^^^^^^ runtime-class-refused')}---\n${runtimeClass(
					`handler: ${'k'.repeat(64)}\n#        ${'^'.repeat(64)} runtime-class-refused`,
					'long',
				)}`,
			},
			says: ['only lower case letters, digits and `-`'],
		},
		'no handler': {
			files: {
				'a.yaml': `
					apiVersion: node.k8s.io/v1
					kind: RuntimeClass
					metadata:
					  name: kata
					#       ^^^^ runtime-class-refused
				`,
			},
			says: ['has no `handler`'],
		},
		'a name with an underscore': `
			apiVersion: node.k8s.io/v1
			kind: RuntimeClass
			metadata:
			  name: kata_qemu
			#       ^^^^^^^^^ runtime-class-refused
			handler: kata-qemu
		`,
		'versions that are served no more': {
			files: {
				'a.yaml': `
					apiVersion: node.k8s.io/v1beta1
					#           ^^^^^^^^^^^^^^^^^^^ runtime-class-refused
					kind: RuntimeClass
					metadata: {name: gvisor}
					handler: runsc
					---
					apiVersion: node.k8s.io/v1alpha1
					#           ^^^^^^^^^^^^^^^^^^^^ runtime-class-refused
					kind: RuntimeClass
					metadata: {name: kata}
					spec: {runtimeHandler: kata}
				`,
			},
			says: ['Kubernetes 1.25 and later', 'Kubernetes 1.24 and later'],
		},
		'an overhead without a class': {
			files: { 'a.yaml': podOf('  overhead: {cpu: 1}\n# ^^^^^^^^ runtime-class-refused') },
			says: ['refuses Pod `p`: there is an `overhead` and no `runtimeClassName`'],
		},
		'another overhead': podOf(
			'  runtimeClassName: kata\n  overhead: {memory: 160M, cpu: 250m}\n# ^^^^^^^^ runtime-class-refused',
		),
		'an overhead that the class does not have': podOf(
			'  runtimeClassName: kata\n  overhead: {cpu: 250m}\n# ^^^^^^^^ runtime-class-refused',
			runtimeClass('handler: kata'),
		),
		'other nodes than the class has': {
			files: {
				'a.yaml': podOf(`  runtimeClassName: kata
  nodeSelector:
    katacontainers.io/runtime: "false"
#                              ^^^^^^^ runtime-class-refused`),
			},
			says: [/asks for `katacontainers.io\/runtime: false`, and that of the RuntimeClass `kata` for `true`/],
		},
	},
});

const NAMED = '  runtimeClassName: kata\n#                   ^^^^ runtime-class-not-found\n';

describeRule(runtimeClassNotFound, {
	accepts: {
		'one that is declared elsewhere': {
			files: { 'a.yaml': `${pod('image: a:1')}  runtimeClassName: kata\n`, 'b/class.yaml': kata },
			config: { complete: true },
		},
		'one that an operator makes': `${pod('image: a:1')}  runtimeClassName: nvidia\n`,
		'one that is filled in later': `${pod('image: a:1')}  runtimeClassName: \${RUNTIME_CLASS}\n`,
		'the empty name, which means none': `${pod('image: a:1')}  runtimeClassName: ""\n`,
	},
	rejects: {
		'one of a complete repository': {
			files: { 'a.yaml': `${pod('image: a:1')}${NAMED}` },
			config: { complete: true },
			says: ['The API server refuses Pod `p`: nothing in the repository declares the RuntimeClass `kata`.'],
		},
		'the first of many': {
			files: { 'a.yaml': `${pod('image: a:1')}${NAMED}`, 'b.yaml': `${pod('image: a:2')}  runtimeClassName: kata\n` },
			says: ['that Pod `p` and 1 other name'],
		},
	},
});

test('fails only where the repository is complete', () => {
	const text = `${pod('image: a:1')}  runtimeClassName: kata\n`;
	const severityOf = (complete: boolean) =>
		check(runtimeClassNotFound, { files: { 'a.yaml': text }, config: { complete } }).problems[0]?.severity;
	expect(severityOf(false)).toBeUndefined();
	expect(severityOf(true)).toBe('error');
});
