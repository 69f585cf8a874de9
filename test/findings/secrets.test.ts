import { expect, test } from 'vitest';
import { OUTPUT_FORMATS } from '../../src/report/outputs.js';
import { run } from '../../src/run.js';
import { createWorkspace } from '../support/workspace.js';

const PASSWORD = 'correct-horse-battery';
const AUTH = Buffer.from(`robot:${PASSWORD}`).toString('base64');
const BODY = `{"auths":{"ghcr.io":{"username":"robot","password":"${PASSWORD}"},"GHCR.io":{"auth":"${AUTH}"}},"credsStore":"desktop"}`;

const secret = (name: string, data: string) =>
	`apiVersion: v1\nkind: Secret\nmetadata: {name: ${name}}\ntype: kubernetes.io/dockerconfigjson\n${data}\n`;

const FILES = {
	'string.yaml': secret('a', `stringData:\n  .dockerconfigjson: '${BODY}'`),
	'block.yaml': secret('b', `stringData:\n  .dockerconfigjson: |\n    ${BODY}`),
	'base64.yaml': secret('c', `data:\n  .dockerconfigjson: ${Buffer.from(BODY).toString('base64')}`),
	'malformed.yaml': secret('d', `stringData:\n  .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"${PASSWORD}"}}}'`),
	'line.json': JSON.stringify({
		apiVersion: 'v1',
		kind: 'Secret',
		metadata: { name: 'e' },
		type: 'Opaque',
		stringData: { '.dockerconfigjson': BODY },
	}),
	'broken.yaml': `kind: Secret\napiVersion: v1\nstringData:\n  a: '${PASSWORD}\n`,
	'kustomization.yaml': `secretGenerator:\n  - {name: f, type: kubernetes.io/dockerconfigjson, literals: ['.dockerconfigjson=${BODY}']}\n`,
};

test.each(Object.keys(OUTPUT_FORMATS) as (keyof typeof OUTPUT_FORMATS)[])(
	'a %s report shows no credential',
	async (format) => {
		const { report } = await run({ cwd: createWorkspace(FILES), paths: [], exclude: [] });
		// What is wrong with them is reported, so that there is something to show.
		expect(report.findings.map(({ location }) => location.file)).toEqual(
			expect.arrayContaining([
				'string.yaml',
				'block.yaml',
				'base64.yaml',
				'malformed.yaml',
				'line.json',
				'broken.yaml',
			]),
		);
		const text = OUTPUT_FORMATS[format](report, { colour: false, showAll: true });
		for (const leak of [PASSWORD, AUTH, Buffer.from(BODY).toString('base64').slice(0, 40)])
			expect(text).not.toContain(leak);
	},
);
