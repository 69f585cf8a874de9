import { chmodSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { ImageUse } from '../../../src/images/collect.js';
import { createToolbox } from '../../../src/render/tools.js';
import { describeProgram } from '../../support/programs.js';
import { describeShared } from '../../support/shared.js';
import { createWorkspace } from '../../support/workspace.js';
import { type Built, buildFolder, usesOf } from './build.js';
import { changeAndRender, createOracle } from './change-and-render.js';
import { MECHANISMS } from './mechanisms.js';

/** Repositories, with what their kustomizations read but do not have committed. */
const REPOSITORIES = {
	'Azure-Samples+aks-store-demo': ['ai', 'makeline', 'order'].map(
		(name) => `kustomize/overlays/azd/${name}-service/.env`,
	),
	'GoogleCloudPlatform+microservices-demo': [],
	'bjw-s-labs+home-ops': [
		'kubernetes/apps/network/envoy-gateway/gateway/resources/block-user-agents.lua',
		'kubernetes/apps/selfhosted/searxng/app/resources/limiter.toml',
		'kubernetes/apps/selfhosted/webhook/app/resources/radarr-pushover.sh',
		'kubernetes/apps/selfhosted/webhook/app/resources/sonarr-pushover.sh',
	],
	'stefanprodan+podinfo': [
		'deploy/bases/frontend/scripts/warm-cache.sh',
		'deploy/bases/frontend/scripts/warm-cache-init.sh',
		'deploy/bases/cache/redis.conf',
		'deploy/bases/database/scripts/rollup.sh',
		'deploy/bases/database/scripts/backup.sh',
	],
} as const satisfies Record<string, readonly string[]>;

/** Of custom resources that are in no table (an MCPServer, a LiteLLMProxy, a Model, a RenovateJob), and in the values of a HelmRelease. */
const UNKNOWN_FIELDS =
	/^ghcr\.io\/(?:homeassistant-ai\/ha-mcp|berriai\/litellm|ggml-org\/llama\.cpp|renovatebot\/renovate):|^docker\.io\/library\/alpine:3\.24$/;

describeProgram('repositories, with kustomize', 'kustomize', (program) => {
	for (const [repository, absent] of Object.entries(REPOSITORIES)) {
		describeShared(repository, `corpus/${repository}`, (cwd) => {
			const oracle = createOracle(cwd, program, absent);
			afterAll(() => oracle.close());
			const built = buildFolder(cwd, createToolbox({ path: dirname(program) }));

			test('has every image that kustomize builds, and no other', async () => {
				// Without a kustomization, the folder of a release is built of all that is in it.
				const all = (await built).filter(({ folder }) => existsSync(join(cwd, folder, 'kustomization.yaml')));

				expect(all.length).toBeGreaterThan(0);
				const differing = all.flatMap((one) => {
					const theirs = sorted(oracle.images(one)).filter(([image]) => !UNKNOWN_FIELDS.test(image));
					const ours = countOf(usesOf(one.rendering)).filter(([image]) => !UNKNOWN_FIELDS.test(image));
					return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ folder: one.folder, ours, theirs }];
				});
				expect(differing).toEqual([]);
			});

			test('names places whose change changes the image', async () => {
				const changes = (await built).flatMap((one) =>
					usesOf(one.rendering)
						.filter((use) => !isSetByRelease(use, one))
						.map((use) => changeAndRender(use, one, oracle)),
				);
				expect(changes.filter(({ works }) => !works)).toEqual([]);
			});
		});
	}
});

for (const program of ['kustomize', 'kubectl']) {
	describeProgram(`every way in which ${program} sets an image`, program, (path) => {
		const mechanisms = Object.entries(MECHANISMS).filter(([, { only }]) => only === undefined || only === program);
		test.each(mechanisms)('%s', async (_, { files, root, places }) => {
			const cwd = createWorkspace(files);
			const built = (await buildFolder(cwd, createToolbox({ path: dirname(path) }))).find(
				({ folder }) => folder === root,
			);
			if (!built) throw new Error(`${root} is not built`);
			const uses = usesOf(built.rendering);
			expect(uses.map((use) => `${use.image.text} ${placeOf(use.locate('image').range)}`)).toEqual(places);
			const oracle = createOracle(cwd, path);
			onTestFinished(() => oracle.close());
			const changes = uses.map((use) => changeAndRender(use, built, oracle));
			expect(changes.filter(({ works }) => !works)).toEqual([]);
		});
	});
}

describeProgram('programs in a repository are not started', 'kustomize', (program) => {
	test.each([
		[
			'a function',
			'metadata: { name: evil, annotations: { config.kubernetes.io/function: "exec: { path: ./evil.sh }" } }',
		],
		[
			'a container',
			'metadata: { name: evil, annotations: { config.kubernetes.io/function: "container: { image: evil }" } }',
		],
		['a plugin', 'metadata: { name: evil }'],
	])('%s', async (_, metadata) => {
		const cwd = createWorkspace({
			'kustomization.yaml': 'resources: [pod.yaml]\ntransformers: [evil.yaml]\n',
			'pod.yaml':
				'apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c, image: nginx }] }\n',
			'evil.yaml': `apiVersion: example.com/v1\nkind: Evil\n${metadata}\n`,
			'evil.sh': '#!/bin/sh\ntouch "$0.was-run"\n',
		});
		chmodSync(join(cwd, 'evil.sh'), 0o755);
		const [built] = await buildFolder(cwd, createToolbox({ path: dirname(program) }));
		expect(built?.rendering.problems.map(({ id }) => id)).toEqual(['kustomization-fails']);
		expect(existsSync(join(cwd, 'evil.sh.was-run'))).toBe(false);
	});
});

/** What an Application sets is Argo CD's to build; releases.test.ts has such places. */
function isSetByRelease(use: ImageUse, { rendering }: Built): boolean {
	return rendering.releases.some(({ file }) => use.locate('image').range.file === file);
}

function placeOf({ file, line, column }: { file: string; line: number; column: number }): string {
	return `${file}:${line}:${column}`;
}

function countOf(uses: ReturnType<typeof usesOf>): [string, number][] {
	const counts = new Map<string, number>();
	for (const { image } of uses) counts.set(image.text, (counts.get(image.text) ?? 0) + 1);
	return sorted(counts);
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
	return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
