import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createOracle, placesOf } from './change-and-render.js';
import { imagePlaces, renderFolder, usesOf } from './render-with.js';
import { describeCorpusWithHelm, describeWithHelm } from './tools.js';

/**
 * Every image that Helm prints is found, and every place that is named for one of them makes it: with another text there, it is gone.
 *
 * @returns the number of images
 */
async function prove(repository: string, helm: string): Promise<number> {
	const oracle = createOracle(repository, helm);
	const wrong: string[] = [];
	let count = 0;
	try {
		for (const rendering of await renderFolder(repository)) {
			const uses = usesOf(rendering);
			count += uses.length;
			const printed = [...oracle.images(rendering.name)].flatMap(([image, times]) =>
				new Array<string>(times).fill(image),
			);
			expect(uses.map(({ image }) => image.text).sort(), rendering.name).toEqual(printed.sort());
			const places = new Map(
				uses.flatMap((use) =>
					placesOf(use).map((at) => [`${use.image.text} ${JSON.stringify(at)}`, { image: use.image.text, at }]),
				),
			);
			for (const { image, at } of places.values()) {
				if (!oracle.isMadeAt(rendering.name, image, at)) wrong.push(`${image} at ${at.file}:${at.line}:${at.column}`);
			}
		}
	} finally {
		oracle.close();
	}
	expect(wrong).toEqual([]);
	return count;
}

describeCorpusWithHelm('stefanprodan+podinfo', (repository, helm) => {
	test('every image and every place', async () => expect(await prove(repository, helm)).toBe(9), 300_000);
});

describeCorpusWithHelm('GoogleCloudPlatform+microservices-demo', (repository, helm) => {
	test('every image and every place', async () => expect(await prove(repository, helm)).toBe(13), 300_000);
});

describeCorpusWithHelm('Azure-Samples+aks-store-demo', (repository, helm) => {
	test('every image and every place', async () => expect(await prove(repository, helm)).toBe(10), 300_000);
});

const HARD = fileURLToPath(new URL('fixtures/hard', import.meta.url));

describeWithHelm('a chart that takes its values apart', (helm) => {
	test('every image and every place', async () => expect(await prove(HARD, helm)).toBe(54), 300_000);

	test('the places that a person would go to', async () => {
		const [rendering, ci] = await renderFolder(HARD);
		expect(imagePlaces(rendering)).toMatchObject({
			// `image.tag` is empty.
			'registry.example.com/acme/web:2.7.1': 'web/Chart.yaml:4:13',
			// Of a subchart: by its alias in the values of the chart, else its own.
			'registry.example.com/redis:7.4.1': 'web/values.yaml:34:10',
			'oliver006/redis_exporter:v7.2.0': 'web/charts/cache/Chart.yaml:4:13',
			'rabbitmq:3.13.7-management': 'web/charts/queue-1/Chart.yaml:4:13',
			// Through `lower`, `splitList`, `int`, `trunc`, `sha256sum`, `toYaml`.
			'bitnami/kubectl:1.31.0': 'web/values.yaml:22:12',
			'docker.io/library/nginx:1.27.3-alpine': 'web/values.yaml:9:8',
			'postgres:16-bookworm': 'web/values.yaml:19:10',
			'acme/flow:a-very-lon': 'web/values.yaml:31:9',
			'acme/sum:54ca9abd': 'web/values.yaml:31:9',
			'fluent/fluent-bit:3.1': 'web/values.yaml:13:12',
			// Without its quotes, `1.10` is 1.1.
			'acme/proxy:1.1': 'web/values.yaml:10:32',
			// Literally in templates.
			'busybox:1.36.1': 'web/templates/_helpers.tpl:6:1',
			'ghcr.io/acme/helper:0.3': 'web/templates/_helpers.tpl:10:8',
		});
		expect(imagePlaces(ci)['mirror.example.com:5000/acme/web:3.0.0']).toBe('web/ci/prod-values.yaml:2:8');
	});
});
