import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../../src/report/groups.js';
import { run } from '../../../src/run.js';
import { createWorkspace } from '../../support/workspace.js';

const RULES = /^(?:image-entry-|kustomization-fails|chart-fails)/;

function pod(...images: readonly string[]): string {
	const containers = images.map((image, index) => ({ name: `c${index}`, image }));
	return JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' }, spec: { containers } });
}

/** What is told of kustomizations without any program. */
async function problems(files: Readonly<Record<string, string>>): Promise<string[]> {
	const { report } = await run({ cwd: createWorkspace(files), paths: [], exclude: [], renderers: '' });
	return report.findings
		.filter(({ id }) => RULES.test(id))
		.map(({ id, location, message }) => `${formatPlace(location)} ${id} ${message}`);
}

function kustomization(...entries: readonly string[]): string {
	return ['resources: [pod.yaml]', 'images:', ...entries.map((entry) => `  - { ${entry} }`), ''].join('\n');
}

describe('an entry that selects nothing', () => {
	test('is told, with the names that there are', async () => {
		const files = {
			'pod.yaml': pod('ghcr.io/acme/web:1', 'redis:7'),
			'kustomization.yaml': kustomization('name: web, newTag: "2"'),
		};
		expect(await problems(files)).toEqual([
			'kustomization.yaml:3:13 image-entry-matches-nothing `web` is the name of no image in this kustomization, so this entry changes nothing. Its images are called `ghcr.io/acme/web`, `redis`.',
		]);
	});

	test('since another one gave the image a new name is told with that name', async () => {
		const files = {
			'pod.yaml': pod('web:1'),
			'kustomization.yaml': kustomization('name: web, newName: ghcr.io/acme/web', 'name: web, newTag: "2"'),
		};
		expect(await problems(files)).toEqual([
			'kustomization.yaml:4:13 image-entry-matches-nothing `web` was given another name before, so this entry changes nothing. Name it `ghcr.io/acme/web`, as it is called by now.',
		]);
	});

	test('since the base has renamed it is told, too', async () => {
		const files = {
			'base/pod.yaml': pod('web:1'),
			'base/kustomization.yaml': kustomization('name: web, newName: ghcr.io/acme/web'),
			'prod/kustomization.yaml': 'resources: [../base]\nimages: [{ name: web, newTag: "2" }]\n',
		};
		expect((await problems(files)).map((text) => text.slice(0, 55))).toEqual([
			'prod/kustomization.yaml:2:18 image-entry-matches-nothin',
		]);
	});

	test.each([
		[
			'a patch may bring in',
			'patches: [{ target: { kind: Pod }, patch: \'[{"op": "replace", "path": "/spec/containers/0/image", "value": "new:1"}]\' }]',
		],
		['a replacement may bring in', 'replacements: [{ path: r.yaml }]'],
		['a base elsewhere may have', 'bases: ["https://example.com/base"]'],
		['a configured field may hold', 'configurations: [c.yaml]'],
	])('is not told when %s its image', async (_, extra) => {
		const files = {
			'pod.yaml': pod('web:1'),
			'r.yaml': '[]\n',
			'c.yaml': 'images: []\n',
			'kustomization.yaml': `${kustomization('name: new, newTag: "2"')}${extra}\n`,
		};
		expect(await problems(files)).toEqual([]);
	});

	test('is not told of a component that another kustomization has use for', async () => {
		const component =
			'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nimages: [{ name: redis, newTag: "7" }]\n';
		const files = {
			'pinned/kustomization.yaml': component,
			'a/pod.yaml': pod('web:1'),
			'a/kustomization.yaml': 'resources: [pod.yaml]\ncomponents: [../pinned]\n',
		};
		expect(await problems(files)).toHaveLength(1);
		const withRedis = {
			'b/pod.yaml': pod('redis:6'),
			'b/kustomization.yaml': 'resources: [pod.yaml]\ncomponents: [../pinned]\n',
		};
		expect(await problems({ ...files, ...withRedis })).toEqual([]);
	});
});

describe('an entry that selects more than its name', () => {
	test('is told for what its dots stand for', async () => {
		const files = {
			'pod.yaml': pod('gcr.io/web:1', 'gcr-io/web:1'),
			'kustomization.yaml': kustomization('name: gcr.io/web, newTag: "2"'),
		};
		expect(await problems(files)).toEqual([
			'kustomization.yaml:3:13 image-entry-matches-more The entry for `gcr.io/web` changes `gcr-io/web`, too: kustomize takes the name for a regular expression, in which a dot is any character.',
		]);
	});

	test('is not told when the pattern is meant', async () => {
		const files = {
			'pod.yaml': pod('a/web:1', 'b/web:1'),
			'kustomization.yaml': kustomization("name: './web[0-9]?', newTag: '2'"),
		};
		expect(await problems(files)).toEqual([]);
	});
});

describe('a value of an entry', () => {
	test.each(['1.10', '553640e6', '0755', 'true'])('that YAML takes for no text is told: %s', async (tag) => {
		const [problem, ...others] = await problems({
			'pod.yaml': pod('web:1'),
			'kustomization.yaml': kustomization(`name: web, newTag: ${tag}`),
		});
		expect(problem).toMatch(/^kustomization\.yaml:3:26 image-entry-not-text To YAML `newTag: /);
		expect(others).toEqual([]);
	});

	test.each(['"1.10"', 'v1.10', "'true'", '1.2.3'])('that is one is not: %s', async (tag) => {
		expect(
			await problems({ 'pod.yaml': pod('web:1'), 'kustomization.yaml': kustomization(`name: web, newTag: ${tag}`) }),
		).toEqual([]);
	});
});

describe('an image that `images:` does not reach', () => {
	const entry = kustomization('name: web, newTag: "2"');

	test('is told for ephemeral containers', async () => {
		const object = JSON.parse(pod('web:1'));
		object.spec.ephemeralContainers = [{ name: 'debug', image: 'web:1' }];
		const [problem] = await problems({ 'pod.yaml': JSON.stringify(object), 'kustomization.yaml': entry });
		expect(problem).toMatch(
			/image-entry-passes-by `images` does not reach this field, so Pod `p` stays at `web:1` here\.$/,
		);
	});

	test('is not told when it has what the entry sets, or another name', async () => {
		const object = JSON.parse(pod('web:1'));
		object.spec.ephemeralContainers = [
			{ name: 'debug', image: 'web:2' },
			{ name: 'other', image: 'busybox:1' },
		];
		expect(await problems({ 'pod.yaml': JSON.stringify(object), 'kustomization.yaml': entry })).toEqual([]);
	});
});
