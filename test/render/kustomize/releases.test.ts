import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../../src/report/groups.js';
import { renderedReport } from '../../support/rendered-report.js';

const WEB = `
	apiVersion: apps/v1
	kind: Deployment
	metadata: { name: web }
	spec:
	  selector: { matchLabels: { app: web } }
	  template:
	    metadata: { labels: { app: web } }
	    spec:
	      containers:
	        - name: web
	          image: ghcr.io/acme/web:1.4.2
	        - name: side
	          image: "ghcr.io/acme/side:\${SIDE_VERSION}"
`;
const APP = { 'apps/web/web.yaml': WEB, 'apps/web/kustomization.yaml': 'resources: [web.yaml]\n' };

/** Every image with its place and the objects that it ends up in. */
async function images(files: Readonly<Record<string, string>>): Promise<string[]> {
	const report = await renderedReport(files);
	return report.images.flatMap(({ image, uses }) =>
		uses.map(
			({ object, ...use }) => `${image} ${formatPlace(use)} ${object.rendering}: ${object.namespace}/${object.name}`,
		),
	);
}

describe('a Flux Kustomization', () => {
	test('puts its own images, namespace and variables upon what is built, and they are found where it has them', async () => {
		const flux = `
			apiVersion: kustomize.toolkit.fluxcd.io/v1
			kind: Kustomization
			metadata: { name: web, namespace: flux-system }
			spec:
			  sourceRef: { kind: GitRepository, name: flux-system }
			  path: ./apps/web
			  targetNamespace: shop
			  images:
			    - name: ghcr.io/acme/web
			      newTag: 1.5.0
			  postBuild:
			    substitute:
			      SIDE_VERSION: "2.1"
		`;
		expect(await images({ ...APP, 'clusters/web.yaml': flux })).toEqual([
			'ghcr.io/acme/side:2.1 clusters/web.yaml:13:21 apps/web for Kustomization web: shop/web',
			'ghcr.io/acme/web:1.5.0 clusters/web.yaml:10:15 apps/web for Kustomization web: shop/web',
		]);
	});

	test('with a patch and a component has the images of both', async () => {
		const flux = `
			apiVersion: kustomize.toolkit.fluxcd.io/v1
			kind: Kustomization
			metadata: { name: web, namespace: flux-system }
			spec:
			  sourceRef: { kind: GitRepository, name: flux-system }
			  path: ./apps/web
			  targetNamespace: shop
			  components: [../../components/pinned]
			  patches:
			    - target: { kind: Deployment }
			      patch: |
			        - op: replace
			          path: /spec/template/spec/containers/1/image
			          value: ghcr.io/acme/side:3.0
		`;
		const component = `
			apiVersion: kustomize.config.k8s.io/v1alpha1
			kind: Component
			images: [{ name: ghcr.io/acme/web, newTag: stable }]
		`;
		const files = { ...APP, 'clusters/web.yaml': flux, 'components/pinned/kustomization.yaml': component };
		expect(await images(files)).toEqual([
			'ghcr.io/acme/side:3.0 clusters/web.yaml:14:18 apps/web for Kustomization web: shop/web',
			'ghcr.io/acme/web:stable components/pinned/kustomization.yaml:3:44 apps/web for Kustomization web: shop/web',
		]);
	});

	test('takes every manifest below a folder that has no kustomization', async () => {
		const flux = `
			apiVersion: kustomize.toolkit.fluxcd.io/v1
			kind: Kustomization
			metadata: { name: all, namespace: flux-system }
			spec:
			  sourceRef: { kind: GitRepository, name: flux-system }
			  path: ./deploy
			  targetNamespace: shop
			  images: [{ name: ghcr.io/acme/web, newTag: 1.5.0 }]
		`;
		const pod = WEB.replace('\n	        - name: side\n	          image: "ghcr.io/acme/side:${SIDE_VERSION}"', '');
		const files = { 'deploy/a/web.yaml': pod, 'deploy/notes.txt': 'none', 'clusters/all.yaml': flux };
		expect(await images(files)).toEqual([
			'ghcr.io/acme/web:1.5.0 clusters/all.yaml:8:46 deploy for Kustomization all: shop/web',
		]);
	});

	test('whose folder is not there, and a variable that nobody sets, are counted', async () => {
		const flux = (name: string, path: string) => `
			apiVersion: kustomize.toolkit.fluxcd.io/v1
			kind: Kustomization
			metadata: { name: ${name} }
			spec: { path: ${path}, sourceRef: { kind: GitRepository, name: flux-system } }
		`;
		const files = { ...APP, 'c/a.yaml': flux('a', './apps/web'), 'c/b.yaml': flux('b', './elsewhere') };
		const { skipped } = await renderedReport(files);
		expect(skipped.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
			'apps/web/web.yaml:13 not-rendered',
			'c/b.yaml:3 release',
		]);
	});
});

test('an Argo CD Application sets images as its own kustomization would', async () => {
	const application = `
		apiVersion: argoproj.io/v1alpha1
		kind: Application
		metadata: { name: web, namespace: argocd }
		spec:
		  sources: []
		  source:
		    repoURL: https://github.com/acme/deploy
		    path: apps/web
		    kustomize:
		      namePrefix: eu-
		      images:
		        - ghcr.io/acme/web:1.6.0
		        - ghcr.io/acme/side=quay.io/acme/side:7
		  destination: { namespace: shop }
	`;
	const files = {
		'apps/web/web.yaml': WEB.replace('${SIDE_VERSION}', '1'),
		'apps/web/kustomization.yaml': 'resources: [web.yaml]\n',
		'argo/web.yaml': application,
	};
	expect(await images(files)).toEqual([
		'ghcr.io/acme/web:1.6.0 argo/web.yaml:12:11 apps/web for Application web: undefined/eu-web',
		'quay.io/acme/side:7 argo/web.yaml:13:11 apps/web for Application web: undefined/eu-web',
	]);
});
