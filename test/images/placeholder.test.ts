import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlaceholder } from '../../src/images/placeholder.js';

describe('findPlaceholder', () => {
	it.each([
		['${IMAGE}', '${IMAGE}'],
		['ghcr.io/org/app:${TAG:-latest}', '${TAG:-latest}'],
		['app:${TAG:-${FALLBACK}}', '${TAG:-${FALLBACK}}'],
		['app:${{ github.sha }}', '${{ github.sha }}'],
		['$IMAGE', '$IMAGE'],
		['$(params.image)', '$(params.image)'],
		['$[[ inputs.image ]]', '$[[ inputs.image ]]'],
		['{{ .Values.image }}', '{{ .Values.image }}'],
		['"{{ .Values.image.repository }}:{{ .Values.image.tag }}"', '{{ .Values.image.repository }}'],
		['{% if x %}nginx', '{% if x %}'],
		['app:{version}', '{version}'],
		['app:#{Build}#', '#{Build}#'],
		['<your-registry>/app:v1', '<your-registry>'],
		['<your registry>/app', '<your registry>'],
		['@IMAGE@', '@IMAGE@'],
		['app:@project.version@', '@project.version@'],
		['###IMAGE###', '###IMAGE###'],
		['__IMAGE__', '__IMAGE__'],
		['app:__TAG__', '__TAG__'],
		['%IMAGE%', '%IMAGE%'],
		['app:%%TAG%%', '%%TAG%%'],
		['[[IMAGE]]', '[[IMAGE]]'],
		['((image))', '((image))'],
		['ko://github.com/org/repo/cmd/app', 'ko://github.com/org/repo/cmd/app'],
	])('%s has the marked placeholder %s', (text, placeholder) => {
		expect(findPlaceholder(text)).toEqual({ text: placeholder, offset: text.indexOf(placeholder) });
	});

	it.each([
		['gcr.io/PROJECT_ID/app:v1', 'PROJECT_ID'],
		['gcr.io/PROJECT-ID/app:v1', 'PROJECT-ID'],
		['gcr.io/ACME_PROD/app', 'ACME_PROD'],
		['us-docker.pkg.dev/PROJECT/REPO/app:TAG', 'PROJECT'],
		['us-docker.pkg.dev/acme/repo/app:TAG', 'TAG'],
		['LOCATION-docker.pkg.dev/acme/repo/app', 'LOCATION'],
		['AWS_ACCOUNT_ID.dkr.ecr.us-east-1.amazonaws.com/app', 'AWS_ACCOUNT_ID'],
		['123456789012.dkr.ecr.REGION.amazonaws.com/app', 'REGION'],
		['IMAGE', 'IMAGE'],
		['IMAGE_NAME:v1', 'IMAGE_NAME'],
		['BACKEND_IMAGE', 'BACKEND_IMAGE'],
		['REGISTRY/app:v1', 'REGISTRY'],
		['YOUR_REGISTRY/app', 'YOUR_REGISTRY'],
		['YOUR-DOCKERHUB-NAME/app', 'YOUR-DOCKERHUB-NAME'],
		['docker.io/MY_ORG/app', 'MY_ORG'],
		['localhost:PORT/app', 'PORT'],
		['REPLACE_ME', 'REPLACE_ME'],
		['CHANGEME', 'CHANGEME'],
		['TODO', 'TODO'],
		['app:VERSION', 'VERSION'],
		['app:RELEASE_VERSION', 'RELEASE_VERSION'],
		['app:GIT_SHA', 'GIT_SHA'],
		['app@sha256:DIGEST', 'DIGEST'],
	])('%s has the word %s in place of something', (text, word) => {
		expect(findPlaceholder(text)).toEqual({ text: word, offset: text.indexOf(word) });
	});

	it.each([
		'nginx',
		'ghcr.io/org/app:1.2.3',
		'nginx:RELEASE.2024-01-01',
		'quay.io/minio/minio:RELEASE.2024-01-01T00-00-00Z',
		'app:RELEASE',
		'app:SNAPSHOT',
		'app:1.0-SNAPSHOT',
		'app:VERSION_1_2',
		'app:v1-TAG',
		'Foo/bar',
		'MyApp',
		'NGINX',
		'ghcr.io/Org/app',
		'GHCR.io/org/app',
		'REGISTRY.EXAMPLE.COM/app',
		'LOCALHOST/x',
		'image/version:tag',
		'your-registry/app',
		'a__b/c__d:__x__',
		'user@reg.io/x',
		'a:v1:v2',
		'nginx:1.0+build',
		'IF_NOT_PRESENT',
		'',
	])('%s has none', (text) => {
		expect(findPlaceholder(text)).toBeUndefined();
	});

	it('tells the first of several', () => {
		expect(findPlaceholder('REGISTRY/{{ name }}:${TAG}')).toEqual({ text: 'REGISTRY', offset: 0 });
		expect(findPlaceholder('reg.io/{{ name }}:TAG')).toEqual({ text: '{{ name }}', offset: 7 });
	});

	it('finds none in lower case references', () => {
		const lowerCase = fc.stringMatching(/^[a-z0-9]{1,8}(?:[._-][a-z0-9]{1,8}){0,3}$/);
		fc.assert(
			fc.property(lowerCase, lowerCase, lowerCase, (host, name, tag) => {
				expect(findPlaceholder(`${host}/${name}:${tag}`)).toBeUndefined();
			}),
		);
	});

	it.each(['${', '{{', '$(', '[[', '%a', '@a', '#', 'A_', 'A-', '<', '__A', '${{}'])(
		'is quick on a megabyte of %s',
		(unit) => {
			const began = performance.now();
			findPlaceholder(unit.repeat(1_000_000 / unit.length));
			expect(performance.now() - began).toBeLessThan(1_000);
		},
	);
});
