import { describe, expect, test } from 'vitest';
import { formatFieldPath } from '../../src/field-path.js';
import { valuesOfFile } from '../../src/images/embedded-values.js';
import { inferredImagesOf } from '../../src/images/inferred.js';
import { readText } from '../../src/manifests/read.js';
import { dedent } from '../support/describe-rule.js';

/** `image <- line what stands at its place` of every image that is judged, `? image: why` of those that are not. */
function inferred(text: string): string[] {
	const { manifests, source } = readText('release.yaml', dedent(text));
	return manifests
		.flatMap((manifest) => inferredImagesOf(manifest))
		.map((image) => {
			const { line, column, endColumn } = image.locate().range;
			const there = source.line(line).slice(column - 1, endColumn - 1);
			return image.doubt ? `? ${image.text}: ${image.doubt}` : `${image.text} <- ${line} ${there}`;
		});
}

/** A HelmRelease whose chart is elsewhere. */
function release(values: string): string {
	const body = dedent(values)
		.split('\n')
		.map((line) => `    ${line}`)
		.join('\n');
	return `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: web}\nspec:\n  values:\n${body}`;
}

describe('images that the values of a chart tell', () => {
	test('repository and tag, with the tag as the place of the edit', () => {
		// onedr0p/home-ops, kubernetes/apps/observability/gatus
		const text = release(`
			controllers:
			  gatus:
			    containers:
			      app:
			        image:
			          repository: ghcr.io/twin/gatus
			          tag: v5.32.0@sha256:d848d9a767f64bb7b972a30b2c8a3cd2818c4d289ddad1032a5941c2d0af5a35
		`);
		expect(inferred(text)).toEqual([
			'ghcr.io/twin/gatus:v5.32.0@sha256:d848d9a767f64bb7b972a30b2c8a3cd2818c4d289ddad1032a5941c2d0af5a35 <- 12 v5.32.0@sha256:d848d9a767f64bb7b972a30b2c8a3cd2818c4d289ddad1032a5941c2d0af5a35',
		]);
	});

	test('registry, repository, tag and digest, the last one the place', () => {
		const digest = 'a'.repeat(64);
		const text = release(`
			prometheusSpec:
			  image: {registry: docker.io, repository: prompp/prompp, tag: 2.53.2-0.4.0, digest: "sha256:${digest}"}
			grafana:
			  image: {registry: docker.io, repository: grafana/grafana, tag: "12.1.0", sha: ${digest}}
		`);
		expect(inferred(text)).toEqual([
			`docker.io/prompp/prompp:2.53.2-0.4.0@sha256:${digest} <- 7 "sha256:${digest}"`,
			`docker.io/grafana/grafana:12.1.0@sha256:${digest} <- 9 ${digest}`,
		]);
	});

	test('a text with a tag beside it, or with its own', () => {
		const text = release(`
			image: quay.io/acme/web
			tag: "1.2"
			sidecarImage: quay.io/acme/sidecar:3
		`);
		expect(inferred(text)).toEqual([
			'quay.io/acme/web:1.2 <- 7 "1.2"',
			'quay.io/acme/sidecar:3 <- 8 quay.io/acme/sidecar:3',
		]);
	});

	test('every mapping below `images`, and images in lists', () => {
		const text = release(`
			images:
			  server: {repository: quay.io/acme/server, tag: v1}
			extraInitContainers:
			  - name: wait
			    image: docker.io/library/alpine:3.24
		`);
		expect(inferred(text)).toEqual([
			'quay.io/acme/server:v1 <- 7 v1',
			'docker.io/library/alpine:3.24 <- 10 docker.io/library/alpine:3.24',
		]);
	});

	test('images of several parts below `image`', () => {
		// As in Longhorn's chart.
		const text = release(`
			image:
			  longhorn:
			    engine: {repository: docker.io/longhornio/longhorn-engine, tag: v1.9.1}
			    ui: {repository: docker.io/longhornio/longhorn-ui}
		`);
		expect(inferred(text)).toEqual([
			'docker.io/longhornio/longhorn-engine:v1.9.1 <- 8 v1.9.1',
			'? docker.io/longhornio/longhorn-ui: The values give it no tag: the chart decides.',
		]);
	});

	test('a whole number is a tag as it stands', () => {
		expect(inferred(release('image: {repository: ghcr.io/mendhak/http-https-echo, tag: 41}'))).toEqual([
			'ghcr.io/mendhak/http-https-echo:41 <- 6 41',
		]);
	});
});

describe('images of which something is missing are counted and not guessed', () => {
	test.each([
		[
			'no tag',
			'image: {repository: ghcr.io/acme/web}',
			'? ghcr.io/acme/web: The values give it no tag: the chart decides.',
		],
		[
			'an empty tag',
			'image: {repository: ghcr.io/acme/web, tag: ""}',
			'? ghcr.io/acme/web: The values give it no tag: the chart decides.',
		],
		[
			'no registry, which the chart may add',
			'image: {repository: prometheus/prometheus, tag: v3.5.0}',
			'? prometheus/prometheus:v3.5.0: The values give it no registry: the chart may.',
		],
		[
			'a key that may change the tag',
			'image: {registry: code.forgejo.org, repository: forgejo/forgejo, tag: 16.0.3, rootless: true}',
			'? code.forgejo.org/forgejo/forgejo:16.0.3: The chart may make something else of it by `rootless`.',
		],
		[
			'a number that loses a digit',
			'image: {repository: ghcr.io/acme/web, tag: 3.20}',
			'? ghcr.io/acme/web:3.20: Without quotes its tag `3.20` is a number, which Helm may write in another way.',
		],
		[
			'a number that is too large',
			'image: {repository: ghcr.io/acme/web, tag: 20240101}',
			'? ghcr.io/acme/web:20240101: Without quotes its tag `20240101` is a number, which Helm may write in another way.',
		],
		[
			'a variable',
			// biome-ignore format: one line
			'image: {repository: ghcr.io/acme/web, tag: "${TAG}"}',
			'? ghcr.io/acme/web:${TAG}: A part of it is filled in later.',
		],
		[
			'a registry for all images',
			'{global: {imageRegistry: mirror.acme.example}, image: {repository: ghcr.io/acme/web, tag: v1}}',
			'? ghcr.io/acme/web:v1: The values set `global.imageRegistry`, which may replace its registry.',
		],
	])('%s', (_, values, expected) => {
		expect(inferred(release(values))).toEqual([expected]);
	});
});

test('what is no container image stays unmentioned', () => {
	const text = release(`
		config:
		  repository: https://github.com/acme/site
		  tag: v1
		policiesBundle: {registry: mirror.gcr.io, repository: aquasec/trivy-checks, tag: "1"}
		backgroundImage: https://cdn.acme.example/sky.png
		vmImage: ubuntu-22.04
		image: {pullPolicy: Always}
		extraObjects:
		  - apiVersion: v1
		    kind: Pod
		    spec: {containers: [{image: "ghcr.io/acme/other:1"}]}
	`);
	expect(inferred(text)).toEqual([]);
});

describe('values of other kinds', () => {
	test('an Application has them as an object or as a text, in one source or several', () => {
		const text = `
			apiVersion: argoproj.io/v1alpha1
			kind: Application
			metadata: {name: web}
			spec:
			  sources:
			    - chart: web
			      helm:
			        values: |
			          image:
			            repository: ghcr.io/acme/web
			            tag: v1
			    - chart: db
			      helm: {valuesObject: {image: {repository: ghcr.io/acme/db, tag: v2}}}
		`;
		expect(inferred(text)).toEqual(['ghcr.io/acme/web:v1 <- 11 v1', 'ghcr.io/acme/db:v2 <- 13 v2']);
	});

	test("an Application's parameters win over its values", () => {
		const text = `
			apiVersion: argoproj.io/v1alpha1
			kind: Application
			metadata: {name: web}
			spec:
			  source:
			    chart: web
			    helm:
			      parameters: [{name: image.tag, value: v2}, {name: imagePullSecrets, value: a}]
			      valuesObject: {image: {repository: ghcr.io/acme/web, tag: v1}, db: {image: "ghcr.io/acme/db:1"}}
			      values: "image: {repository: ghcr.io/acme/ignored, tag: v1}"
		`;
		expect(inferred(text)).toEqual([
			'? ghcr.io/acme/web:v1: The release has more to say about it elsewhere.',
			'ghcr.io/acme/db:1 <- 9 "ghcr.io/acme/db:1"',
		]);
	});

	test('files of values are read beside those in place; where both speak of an image, neither is judged', () => {
		const [manifest] = readText('release.yaml', release('image: {tag: v2}')).manifests;
		const values = valuesOfFile(
			'values/web.yaml',
			'image: {repository: ghcr.io/acme/web, tag: v1}\nsidecar: {image: {repository: ghcr.io/acme/side, tag: v3}}\n',
		);
		if (!manifest || !values) throw new Error('not read');
		const found = inferredImagesOf(manifest, [values]).map((image) => {
			const { file, line } = image.locate().range;
			return `${image.text} ${file}:${line} ${image.doubt ?? 'certain'}`;
		});
		expect(found).toEqual([
			'ghcr.io/acme/web:v1 values/web.yaml:1 The release has more to say about it elsewhere.',
			'ghcr.io/acme/side:v3 values/web.yaml:2 certain',
		]);
	});

	test("K3s' HelmChart has them as a text", () => {
		const text = `
			apiVersion: helm.cattle.io/v1
			kind: HelmChart
			metadata: {name: web}
			spec:
			  valuesContent: |-
			    image: {repository: ghcr.io/acme/web, tag: v1}
		`;
		expect(inferred(text)).toEqual(['ghcr.io/acme/web:v1 <- 6 v1']);
	});

	test('a Deployment has none', () => {
		expect(
			inferred('{apiVersion: apps/v1, kind: Deployment, spec: {values: {image: {repository: a.b/c, tag: d}}}}'),
		).toEqual([]);
	});
});

test('says where each part stands', () => {
	const { manifests, source } = readText(
		'a.yaml',
		release('image: {registry: ghcr.io, repository: acme/web, tag: v1}'),
	);
	const [image] = manifests.flatMap((manifest) => inferredImagesOf(manifest));
	if (!image) throw new Error('none inferred');
	const at = ({ line, column, endColumn }: { line: number; column: number; endColumn: number }) =>
		source.line(line).slice(column - 1, endColumn - 1);
	expect(image.text).toBe('ghcr.io/acme/web:v1');
	expect(formatFieldPath(image.path)).toBe('$.spec.values.image');
	expect(image.locate().related.map((place) => `${at(place)}: ${place.message}`)).toEqual([
		'ghcr.io: the registry of this image',
		'acme/web: the repository of this image',
	]);
	const piece = (text: string) => at(image.locateText(image.text.indexOf(text), text.length).range);
	expect(['ghcr.io', 'acme', 'web', 'v1'].map(piece)).toEqual(['ghcr.io', 'acme', 'web', 'v1']);
	// From one part into the next: to the end of the first.
	expect(piece('web:v1')).toBe('web');
});
