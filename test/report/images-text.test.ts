import { describe, expect, test } from 'vitest';
import { formatImageNames, formatImagesText } from '../../src/report/images-text.js';
import { expectHarmlessLog } from '../support/log.js';
import { emptyReport, hostileReport, sampleReport } from '../support/sample-report.js';

describe('formatImagesText', () => {
	test('lists each image once with its pull policies and places', () => {
		expect(formatImagesText(sampleReport)).toBe(`\
IMAGE                 PULL POLICY  PLACE
"ghcr.io/acme/App:2"  Always       deploy/web.yaml:12:16
nginx                 Always       deploy/web.yaml:20:16
                      not known    deploy/api.yaml:9:16

2 images at 3 places; 7 not checked. Only the manifests were read; no registry was asked.
`);
	});

	test('is one line without images', () => {
		expect(formatImagesText(emptyReport)).toBe(
			'0 images at 0 places; 0 not checked. Only the manifests were read; no registry was asked.\n',
		);
	});

	test('lets no manifest act on a terminal or a runner', () => expectHarmlessLog(formatImagesText(hostileReport)));
});

describe('formatImageNames', () => {
	test('gives one image per line, sorted, and quotes what is no valid reference', () => {
		const image = (name: string) => ({ image: name, canonical: name, uses: [] });
		const images = [image('nginx:1'), ...sampleReport.images, image('alpine@sha256:0')];
		expect(formatImageNames({ ...sampleReport, images })).toBe(
			'"ghcr.io/acme/App:2"\nalpine@sha256:0\nnginx\nnginx:1\n',
		);
	});

	test('is empty without images', () => expect(formatImageNames(emptyReport)).toBe(''));

	test('keeps a hostile image on one line', () => {
		const names = formatImageNames(hostileReport);
		expectHarmlessLog(names);
		expect(names.split('\n')).toHaveLength(2);
	});
});
