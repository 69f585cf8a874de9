import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../../src/report/groups.js';
import { formatImagesText } from '../../../src/report/images-text.js';
import { formatText } from '../../../src/report/text.js';
import { formatWhy } from '../../../src/report/why-text.js';
import { renderedReport } from '../../support/rendered-report.js';

const deployment = (lines = '') => `
	apiVersion: apps/v1
	kind: Deployment
	metadata:
	  name: web
	  annotations: {}
	spec:
	  selector: { matchLabels: { app: web } }
	  template:
	    metadata: { labels: { app: web } }
	    spec:
	      containers:
	        - name: web
	          image: ghcr.io/acme/web:latest
	          imagePullPolicy: IfNotPresent${lines}
`;
const overlay = (extra = '') => `
	resources: [../../base]
	namePrefix: shop-${extra}
`;
const BASE = { 'base/web.yaml': deployment(), 'base/kustomization.yaml': 'resources: [web.yaml]\n' };

async function found(files: Readonly<Record<string, string>>): Promise<string[]> {
	const { findings } = await renderedReport(files);
	return findings.filter(({ suppressed }) => !suppressed).map(({ id, location }) => `${formatPlace(location)} ${id}`);
}

describe('three overlays of one base', () => {
	const files = {
		...BASE,
		'overlays/dev/kustomization.yaml': `${overlay()}\tnamespace: dev\n`,
		'overlays/prod/kustomization.yaml': `${overlay()}\tnamespace: prod\n`,
		'overlays/test/kustomization.yaml': `${overlay()}\tnamespace: test\n`,
	};

	test('have one finding at the base’s line, with the objects that it ends up in', async () => {
		const report = await renderedReport(files);
		expect(report.findings.map(({ id, location }) => `${formatPlace(location)} ${id}`)).toEqual([
			'base/web.yaml:13:18 floating-tag',
			'base/web.yaml:14:28 mutable-tag-not-always-pulled',
		]);
		expect(formatText(report, { colour: false, showAll: false })).toContain(
			[
				'  in overlays/dev: Deployment dev/shop-web',
				'  in overlays/prod: Deployment prod/shop-web',
				'  in overlays/test: Deployment test/shop-web',
			].join('\n'),
		);
	});

	test('have one place with one image, and nothing that was not checked', async () => {
		const { summary, skipped } = await renderedReport(files);
		expect(summary).toMatchObject({ images: 1, places: 1, notChecked: 0, kustomizations: 4 });
		expect(skipped).toEqual([]);
	});

	test('are one row of the list of images', async () => {
		const text = formatImagesText(await renderedReport(files));
		expect(text.match(/base\/web\.yaml:13:18/g)).toHaveLength(1);
	});
});

describe('what an overlay sets', () => {
	const files = {
		...BASE,
		'overlays/prod/kustomization.yaml': `${overlay()}\timages: [{ name: ghcr.io/acme/web, newTag: stable-latest }, { name: ghcr.io/acme/web, newTag: latest }]\n`,
		'overlays/dev/kustomization.yaml': `${overlay()}\timages: [{ name: ghcr.io/acme/web, newTag: 1.4.2 }]\n`,
	};

	test('is found at the overlay', async () => {
		expect(await found(files)).toContain('overlays/prod/kustomization.yaml:3:95 floating-tag');
		expect(await found(files)).not.toContain('base/web.yaml:13:18 floating-tag');
	});

	test('has the base’s line on its way', async () => {
		expect(formatWhy(await renderedReport(files), 'ghcr.io/acme/web:1.4.2')).toBe(
			[
				'overlays/dev/kustomization.yaml:3:44: sets `ghcr.io/acme/web:1.4.2`',
				'  --> base/web.yaml:13:18: written as `ghcr.io/acme/web:latest` here',
				'  in overlays/dev: Deployment shop-web, $.spec.template.spec.containers[0].image',
				'',
			].join('\n'),
		);
	});
});

describe('a finding is silenced', () => {
	const prod = (comment: string) => ({
		...BASE,
		'prod/kustomization.yaml': `
			resources: [../base]
			images:
			  - name: ghcr.io/acme/web
			    newTag: edge-latest
			  - name: ghcr.io/acme/web
			    newTag: latest${comment}
		`,
	});

	test('by a comment at the place that a person would edit', async () => {
		expect(await found(prod(''))).toContain('prod/kustomization.yaml:6:13 floating-tag');
		expect(await found(prod(' # pullproof ignore=floating-tag -- on purpose'))).not.toContain(
			'prod/kustomization.yaml:6:13 floating-tag',
		);
	});

	test('by an annotation of the object, whatever the overlay calls it', async () => {
		const annotated = deployment().replace('annotations: {}', 'annotations: { pullproof.io/ignore: floating-tag }');
		const files = { ...prod(''), 'base/web.yaml': annotated };
		expect(await found(files)).toEqual(['base/web.yaml:14:28 mutable-tag-not-always-pulled']);
	});
});

describe('pull secrets', () => {
	const SECRETS = {
		'base/web.yaml': deployment('\n\t      imagePullSecrets: [{ name: regcred }]').replace(':latest', ':1.4.2'),
		'base/kustomization.yaml': 'resources: [web.yaml]\n',
	};

	test('that a kustomization generates are known by the name that kustomize gives them', async () => {
		const generator = `
			resources: [../base]
			secretGenerator:
			  - name: regcred
			    type: kubernetes.io/dockerconfigjson
			    literals: ['.dockerconfigjson={"auths": {"ghcr.io": {"auth": "YWNtZTpnaHBfUTd4S3ZMMnBObVI4c1QzdVc5eVo="}}}']
		`;
		expect(await found({ ...SECRETS, 'prod/kustomization.yaml': generator })).toEqual([
			'prod/kustomization.yaml:5:16 committed-credential',
		]);
	});

	test('that are made of a file which is not committed are not judged by what is in it', async () => {
		const generator = `
			resources: [../base]
			secretGenerator:
			  - name: regcred
			    type: kubernetes.io/dockerconfigjson
			    files: [.dockerconfigjson=config.json]
		`;
		expect(await found({ ...SECRETS, 'prod/kustomization.yaml': generator })).toEqual([]);
	});

	test('that are not there are told at the line that names them', async () => {
		expect(await found({ ...SECRETS, 'prod/kustomization.yaml': 'resources: [../base]\nnamespace: prod\n' })).toEqual([
			'base/web.yaml:15:34 pull-secret-not-found',
		]);
	});
});

describe('overlays are judged each for itself', () => {
	const ADDED = `
		apiVersion: apps/v1
		kind: Deployment
		metadata: { name: other }
		spec: { template: { spec: { imagePullSecrets: [{ name: regcred }] } } }
	`;
	const TWO = {
		'base/web.yaml': deployment().replace(':latest', ':1.4.2'),
		'base/other.yaml': deployment().replace(':latest', ':1.4.2').replace('name: web\n', 'name: other\n'),
		'base/kustomization.yaml':
			'resources: [web.yaml, other.yaml]\nlabels: [{ pairs: { app.kubernetes.io/part-of: shop } }]\n',
	};
	const withSecret = (name: string) => ({
		[`${name}/kustomization.yaml`]: 'resources: [../base]\npatches: [{ path: added.yaml }]\n',
		[`${name}/added.yaml`]: ADDED,
	});

	test('so that a pull secret which one adds is not missed in another', async () => {
		const files = { ...TWO, ...withSecret('prod'), 'dev/kustomization.yaml': 'resources: [../base]\n' };
		const { findings } = await renderedReport(files);
		const siblings = findings.filter(({ id }) => id === 'sibling-without-pull-secret');
		expect(siblings.map(({ rendered }) => rendered?.map(({ rendering }) => rendering))).toEqual([['prod']]);
	});
});

describe('the pull policy', () => {
	test('that a patch sets is found in the patch', async () => {
		const files = {
			...BASE,
			'prod/kustomization.yaml': 'resources: [../base]\npatches: [{ path: policy.yaml }]\n',
			'prod/policy.yaml': `
				apiVersion: apps/v1
				kind: Deployment
				metadata: { name: web }
				spec:
				  template:
				    spec:
				      containers: [{ name: web, imagePullPolicy: Never }]
			`,
		};
		expect(await found(files)).toContain('prod/policy.yaml:7:50 image-never-pulled');
	});
});
