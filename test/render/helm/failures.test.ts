import { describe, expect, test } from 'vitest';
import { type Failure, readFailure } from '../../../src/render/helm/failures.js';
import { type Prepared, prepare } from '../../../src/render/helm/prepare.js';
import { releasesOf } from '../../../src/render/helm/releases.js';
import { stageChart } from '../../../src/render/helm/stage.js';
import { createSources } from '../../../src/render/sources.js';
import { createWorkspace } from '../../support/workspace.js';

const CHART = {
	'web/Chart.yaml': `
		apiVersion: v2
		name: web
		version: 0.1.0
	`,
	'web/values.yaml': `
		image:
		  repository: nginx
		  tag: 1.25
	`,
	'web/templates/a.yaml': `
		a: 1
		b: {{ .Values.x.y.z }}
	`,
	'web/templates/_h.tpl': '{{ define "h" }}{{ .Values.x.y.z }}{{ end }}',
	'web/charts/ok2/Chart.yaml': `
		apiVersion: v2
		name: ok2
		version: 0.1.0
	`,
	'web/charts/ok2/values.yaml': 'a: [1',
};

function prepared(): Prepared {
	const sources = createSources(createWorkspace(CHART), []);
	const [release] = releasesOf('web', []);
	const result = release && prepare(release, stageChart(sources, 'web'), sources);
	if (!result || 'missing' in result) throw new Error('not prepared');
	return result;
}

function read(message: string): Pick<Failure, 'kind' | 'reason'> & { place: string | undefined } {
	const { kind, reason, at } = readFailure({ reason: 'failed', message }, prepared());
	return { kind, reason, place: at && `${at.file}:${at.line}` };
}

/** What Helm 3.22 and 4.3 printed for charts that are wrong in these ways. */
const RECORDED: readonly [string, string, ReturnType<typeof read>][] = [
	[
		'`required` in a template',
		'Error: execution error at (web/templates/a.yaml:2:6): set .Values.x please\n\nUse --debug flag to render out invalid YAML\n',
		{ kind: 'refused', reason: 'set .Values.x please', place: 'web/templates/a.yaml:2' },
	],
	[
		'a syntax error',
		'Error: parse error at (web/templates/a.yaml:2): missing value for if\n\nUse --debug flag to render out invalid YAML\n',
		{ kind: 'broken', reason: 'missing value for if', place: 'web/templates/a.yaml:2' },
	],
	[
		'a function that there is not',
		'Error: parse error at (web/templates/a.yaml:2): function "nofunc" not defined\n\nUse --debug flag to render out invalid YAML\n',
		{ kind: 'broken', reason: 'function "nofunc" not defined', place: 'web/templates/a.yaml:2' },
	],
	[
		'a nil pointer, Helm 3',
		'Error: template: web/templates/a.yaml:2:13: executing "web/templates/a.yaml" at <.Values.x.y.z>: nil pointer evaluating interface {}.y\n\nUse --debug flag to render out invalid YAML\n',
		{ kind: 'broken', reason: 'nil pointer evaluating interface {}.y', place: 'web/templates/a.yaml:2' },
	],
	[
		'a nil pointer, Helm 4',
		'Error: web/templates/a.yaml:2:13\n  executing "web/templates/a.yaml" at <.Values.x.y.z>:\n    nil pointer evaluating interface {}.y\n\nUse --debug flag to render out invalid YAML\n',
		{ kind: 'broken', reason: 'nil pointer evaluating interface {}.y', place: 'web/templates/a.yaml:2' },
	],
	[
		'a nil pointer in a helper, Helm 3',
		'Error: template: web/templates/a.yaml:2:6: executing "web/templates/a.yaml" at <include "h" .>: error calling include: template: web/templates/_h.tpl:1:26: executing "h" at <.Values.x.y.z>: nil pointer evaluating interface {}.y\n',
		{ kind: 'broken', reason: 'nil pointer evaluating interface {}.y', place: 'web/templates/_h.tpl:1' },
	],
	[
		'a nil pointer in a helper, Helm 4',
		'Error: web/templates/a.yaml:2:6\n  executing "web/templates/a.yaml" at <include "h" .>:\n    error calling include:\nweb/templates/_h.tpl:1:26\n  executing "h" at <.Values.x.y.z>:\n    nil pointer evaluating interface {}.y\n',
		{ kind: 'broken', reason: 'nil pointer evaluating interface {}.y', place: 'web/templates/_h.tpl:1' },
	],
	[
		'output that is no YAML',
		'Error: YAML parse error on web/templates/a.yaml: error converting YAML to JSON: yaml: line 3: mapping values are not allowed in this context\n',
		{
			kind: 'broken',
			reason: 'in line 3 of what it renders to, mapping values are not allowed in this context',
			place: 'web/templates/a.yaml:1',
		},
	],
	[
		'a dependency that is not there, Helm 3',
		'Error: An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: redis, common\n',
		{ kind: 'missing-dependency', reason: 'redis, common', place: undefined },
	],
	[
		'another Kubernetes',
		'Error: chart requires kubeVersion: <1.20 which is incompatible with Kubernetes v1.37.0\n',
		{ kind: 'other-kubernetes', reason: '<1.20', place: undefined },
	],
	[
		'a schema that asks for more',
		"Error: values don't meet the specifications of the schema(s) in the following chart(s):\nweb:\n- at '': missing property 'who'\n\n",
		{ kind: 'incomplete', reason: "at '': missing property 'who'", place: undefined },
	],
	[
		'a schema that asks for something else',
		"Error: values don't meet the specifications of the schema(s) in the following chart(s):\nweb:\n- at '/image/tag': got number, want string\n\n",
		{ kind: 'unfit', reason: "at '/image/tag': got number, want string", place: 'web/values.yaml:3' },
	],
	[
		'a schema, in the words of older releases of Helm 3',
		"Error: values don't meet the specifications of the schema(s) in the following chart(s):\nweb:\n- image.tag: Invalid type. Expected: string, given: number\n\n",
		{ kind: 'unfit', reason: 'image.tag: Invalid type. Expected: string, given: number', place: 'web/values.yaml:3' },
	],
	[
		'a values file that is no YAML, Helm 3',
		"Error: cannot load values.yaml: error converting YAML to JSON: yaml: line 2: did not find expected ',' or ']'\n",
		{ kind: 'unreadable', reason: "did not find expected ',' or ']'", place: 'web/values.yaml:2' },
	],
	[
		'a values file that is a list, Helm 4',
		'Error: cannot load values.yaml: cannot unmarshal yaml document: error unmarshaling JSON: while decoding JSON: json: cannot unmarshal array into Go value of type map[string]interface {}\n',
		{
			kind: 'unreadable',
			reason: 'cannot unmarshal array into Go value of type map[string]interface {}',
			place: 'web/values.yaml:1',
		},
	],
	[
		"a subchart's values file that is no YAML",
		"Error: error unpacking subchart ok2 in web: cannot load values.yaml: error converting YAML to JSON: yaml: line 1: did not find expected ',' or ']'\n",
		{ kind: 'unreadable', reason: "did not find expected ',' or ']'", place: 'web/charts/ok2/values.yaml:1' },
	],
	[
		'a chart without a name',
		'Error: validation: chart.metadata.name is required\n',
		{ kind: 'broken', reason: 'validation: chart.metadata.name is required', place: undefined },
	],
];

describe('what Helm says when it fails', () => {
	test.each(RECORDED)('%s', (_name, message, expected) => {
		expect(read(message)).toEqual(expected);
	});

	test('too slow or too much is no reason of its own', () => {
		const failure = readFailure({ reason: 'deadline', message: '' }, prepared());
		expect(failure).toMatchObject({ kind: 'deadline', reason: '' });
	});

	test('values of a Secret are not repeated', () => {
		const from = prepared();
		const secret = { form: 'text', text: 'password: hunter2', root: undefined as never, sensitive: true } as const;
		const at = from.release.at;
		const withSecret = { ...from, release: { ...from.release, values: [{ ...secret, locate: () => at }] } };
		const message = "Error: execution error at (web/templates/a.yaml:2:6): 'hunter2' is too short";
		const failure = readFailure({ reason: 'failed', message }, withSecret);
		expect(JSON.stringify(failure)).not.toContain('hunter2');
		expect(failure.at?.line).toBe(2);
	});
});
