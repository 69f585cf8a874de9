import { describe, expect, test } from 'vitest';
import { readText } from '../../src/manifests/read.js';
import { dedent } from '../support/describe-rule.js';

const POD = 'apiVersion: v1\nkind: Pod\nmetadata: {name: NAME}\n';
const pod = (name: string) => POD.replace('NAME', name);

/** `document kind namespace/name` of every object. */
function objectsIn(text: string, file = 'a.yaml'): string[] {
	return readText(file, dedent(text)).manifests.map(
		({ document, object: { kind, namespace = '', name } }) => `${document} ${kind} ${namespace}/${name}`,
	);
}

describe('objects', () => {
	const cases: Readonly<Record<string, readonly [text: string, objects: readonly string[]]>> = {
		'in several documents': [`# a\n---\n${pod('a')}---\n---\n${pod('b')}`, ['0 Pod /a', '2 Pod /b']],
		'with a namespace': [pod('a').replace('{', '{namespace: n, '), ['0 Pod n/a']],
		'without a name': ['apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n', ['0 Pod /']],
		'in JSON': ['{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}}', ['0 Pod /a']],
		'in a v1 List': [
			`
				apiVersion: v1
				kind: List
				items:
				- {apiVersion: v1, kind: Pod, metadata: {name: a}}
				- apiVersion: v1
				  kind: List
				  items:
				  - {apiVersion: v1, kind: Service, metadata: {name: b}}
			`,
			['0 Pod /a', '0 Service /b'],
		],
		'in a typed list, which says for all what they are': [
			`
				apiVersion: apps/v1
				kind: DeploymentList
				items:
				- metadata: {name: a}
				- {apiVersion: v1, kind: Pod, metadata: {name: b}}
			`,
			['0 Deployment /a', '0 Pod /b'],
		],
		'in a v1 List that do not say what they are': ['apiVersion: v1\nkind: List\nitems:\n- metadata: {name: a}\n', []],
		'in a template of OpenShift': [
			`
				apiVersion: template.openshift.io/v1
				kind: Template
				objects:
				- {apiVersion: v1, kind: Pod, metadata: {name: a}}
			`,
			['0 Pod /a'],
		],
		'in a template of OpenShift before it had groups': [
			'apiVersion: v1\nkind: Template\nobjects:\n- {apiVersion: v1, kind: Pod, metadata: {name: a}}\n',
			['0 Pod /a'],
		],
		'in a list at the top': [`- ${pod('a').trim().replaceAll('\n', '\n  ')}\n`, ['0 Pod /a']],
		'behind a broken document': [`a: [\n---\n${pod('a')}`, ['1 Pod /a']],
		'around a broken JSON value': [
			'{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"}}{"a" "b"}{"apiVersion":"v1","kind":"Pod","metadata":{"name":"b"}}',
			['0 Pod /a', '2 Pod /b'],
		],
	};
	test.each(Object.entries(cases))('%s', (_, [text, objects]) => expect(objectsIn(text)).toEqual(objects));
});

describe('no objects', () => {
	const cases: Readonly<Record<string, readonly [file: string, text: string]>> = {
		'an empty file': ['a.yaml', ''],
		comments: ['a.yaml', '# a\n'],
		'docker-compose': ['docker-compose.yml', 'services:\n  web:\n    image: nginx\n'],
		'a workflow of GitHub': ['ci.yml', 'on: push\njobs:\n  a:\n    container: {image: "node:20"}\n'],
		'values of a chart': ['values.yaml', 'image:\n  repository: nginx\n  tag: "1"\n'],
		OpenAPI: ['api.yaml', 'openapi: 3.0.0\ncomponents:\n  schemas:\n    a: {properties: {image: {type: string}}}\n'],
		'a Chart.yaml': ['Chart.yaml', 'apiVersion: v2\nname: a\nversion: 1.0.0\n'],
		'JSON with comments': ['tsconfig.json', '{\n\t// as people write it\n\t"compilerOptions": {},\n}\n'],
		'a lone scalar': ['a.yaml', 'apiVersion kind'],
		'a short custom definition': [
			'crd.yaml',
			'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: a}\n',
		],
		'an object whose kind is filled in later': ['a.yaml', 'apiVersion: v1\nkind: {{ .Values.kind }}\n'],
	};
	test.each(Object.entries(cases))('in %s, and nothing to complain of', (_, [file, text]) => {
		const { manifests, syntaxErrors, duplicateKeys, template } = readText(file, text);
		expect({ manifests, syntaxErrors, duplicateKeys, template }).toEqual({
			manifests: [],
			syntaxErrors: [],
			duplicateKeys: [],
		});
	});

	test('in JSON that is broken, but might have been one', () => {
		const { syntaxErrors } = readText('a.json', '{"apiVersion": "v1" "kind": "Pod"}');
		expect(syntaxErrors).toHaveLength(1);
	});
});

describe('templates', () => {
	const marker = (text: string) => {
		const { template, syntaxErrors } = readText('a.yaml', text);
		return template ? `${template.at.line}:${template.at.column} ${template.marker}` : syntaxErrors.length;
	};

	test.each([
		['a control structure', `${pod('a')}{{- if .Values.on }}\nspec: {}\n{{- end }}\n`, '4:1 {{- if .Values.on }}'],
		['a file that begins with one', `{{- if .Values.on }}\n${pod('a')}{{- end }}\n`, '1:1 {{- if .Values.on }}'],
		['Jinja', `${pod('a')}{% if on %}\nspec: {}\n{% endif %}\n`, '4:1 {% if on %}'],
		['ERB', `${pod('a')}<% if on %>\nspec: {}\n<% end %>\n`, '4:1 <% if on %>'],
		['a value that begins a mapping', 'a: {{ .b }}:{{ .c }}\n', '1:4 {{ .b }}'],
		['a value that YAML cannot begin', `${pod('a')}a: @TAG@\n`, '4:4 @TAG@'],
		['a long mark', `a: {{ ${'x'.repeat(80)} }}:1\n`, `1:4 {{ ${'x'.repeat(56)}…`],
		['a mark that is never closed', `${pod('a')}{{ if .b\nc: d: e\n`, '4:1 {{'],
		['a mark over two lines', 'a: [${b\nc}]\n', '1:5 ${b'],
		['a line to be filled in', `${pod('a')}<SPEC>\n`, '4:1 <SPEC>'],
	])('%s', (_, text, expected) => expect(marker(text)).toBe(expected));

	test.each([
		['that are broken in another place', 'a: "{{ .b }}"\nb: [1\n', 1],
		['with a variable in a script', 'a: |\n  echo ${B}\nb: c: d\n', 1],
		['of alerts with templates in their texts', 'a:\n\tb: "{{ $labels.job }} is down"\n', 1],
	])('are not told where documents %s', (_, text, expected) => expect(marker(text)).toBe(expected));

	test('of a chart are not read at all', () => {
		const file = readText('c/templates/a.yaml', `${pod('a')}b: "{{ .Values.b }}"\n`, 'chart-template');
		expect([file.manifests, file.template?.marker, file.template?.at.line]).toEqual([[], '{{', 4]);
	});

	test('of a chart without anything to fill in are manifests', () => {
		expect(readText('c/templates/a.yaml', pod('a'), 'chart-template').manifests).toHaveLength(1);
	});
});

test('a kustomization needs no kind', () => {
	const { kustomization, manifests } = readText('kustomization.yaml', 'resources: [a.yaml]\n', 'kustomization');
	expect([kustomization?.entries[0]?.key.value, manifests]).toEqual(['resources', []]);
});
