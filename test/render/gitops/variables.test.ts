import { describe, expect, test } from 'vitest';
import type { Substitutions } from '../../../src/render/gitops/inputs.js';
import { substitute } from '../../../src/render/gitops/variables.js';
import { planOf } from '../../support/gitops-plan.js';

const NOWHERE = { range: { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 }, related: [] };

function variables(values: Readonly<Record<string, string>>, unknown: readonly string[] = []): Substitutions {
	return { values: new Map(Object.entries(values).map(([name, text]) => [name, { text, at: NOWHERE }])), unknown };
}

describe('filling in variables', () => {
	// The cases of https://github.com/fluxcd/pkg/blob/main/envsubst/eval_test.go that images may need.
	test.each([
		['abcdEFGH28ij', {}, 'abcdEFGH28ij'],
		['${var=xyz}', { var: 'abc' }, 'abc'],
		['${var=xyz}', {}, 'xyz'],
		['something ${var=${default_var}}', { default_var: 'foo' }, 'something foo'],
		['foo: ${var=${default_var}-suffix}', { default_var: 'foo1' }, 'foo: foo1-suffix'],
		['foo: ${var=prefix${default_var}-suffix}', { default_var: 'foo1' }, 'foo: prefixfoo1-suffix'],
		['${var:=xyz}', {}, 'xyz'],
		['$${var01}', { var01: 'abcdEFGH28ij' }, '${var01}'],
		['${missing:-fallback}', {}, 'fallback'],
		['${foo}', { foo: '' }, ''],
		['${missing}', {}, ''],
		// Of a bare `$NAME` Flux knows nothing.
		['$var01', { var01: 'abc' }, '$var01'],
	])('%s with %o', (text, values, expected) => {
		expect(substitute(text, variables(values))).toBe(expected);
	});

	test('what only an unknown source may tell stays as it is', () => {
		const known = variables({ REGISTRY: 'ghcr.io/acme' }, ['Secret cluster-secrets']);
		expect(substitute('${REGISTRY}/web:${TAG}', known)).toBe('ghcr.io/acme/web:${TAG}');
		expect(substitute('${TAG:-v1}', known)).toBe('${TAG:-v1}');
	});

	test('a quoted default is quoted in YAML', () => {
		expect(substitute('${TAG:="1.10"}', variables({}))).toBe('1.10');
	});

	test('expressions that are not worked out here stay', () => {
		expect(substitute('${TAG^^}', variables({ TAG: 'v1' }))).toBe('${TAG^^}');
	});
});

test('later sources win over earlier ones, and what is written in place over all', () => {
	const { kustomizations } = planOf({
		'clusters/prod/apps.yaml': `
			apiVersion: kustomize.toolkit.fluxcd.io/v1
			kind: Kustomization
			metadata: {name: apps, namespace: flux-system}
			spec:
			  path: ./apps
			  sourceRef: {kind: GitRepository, name: flux-system}
			  postBuild:
			    substitute: {tag: v3}
			    substituteFrom:
			      - {kind: ConfigMap, name: common}
			      - {kind: ConfigMap, name: prod}
			      - {kind: Secret, name: secrets}
		`,
		'clusters/prod/vars.yaml': `
			apiVersion: v1
			kind: ConfigMap
			metadata: {name: common, namespace: flux-system}
			data: {tag: v1, registry: docker.io, domain: "a\\n"}
			---
			apiVersion: v1
			kind: ConfigMap
			metadata: {name: prod, namespace: flux-system}
			data: {registry: ghcr.io}
		`,
		'apps/kustomization.yaml': 'resources: []',
	});
	const substitutions = kustomizations[0]?.substitutions;
	expect([...(substitutions?.values ?? [])].map(([name, { text, at }]) => `${name}=${text} :${at.range.line}`)).toEqual(
		['tag=v3 :8', 'registry=ghcr.io :9', 'domain=a :4'],
	);
	expect(substitutions?.unknown).toEqual(['Secret secrets']);
});
