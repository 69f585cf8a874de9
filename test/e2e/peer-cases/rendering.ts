import type { RepositoryCase } from '../../support/report-of.js';
import { containers, deployment, kustomization, PINNED_DEPLOYMENT } from './manifests.js';

const CHART = 'apiVersion: v2\nname: ch\nversion: 0.1.0\n';
const TEMPLATE = deployment({ spec: containers("'{{ .Values.image.repository }}:{{ .Values.image.tag }}'") });

/** What only a renderer can answer, with what a run without kustomize and Helm says instead. */
export const NEEDS_RENDERING: Readonly<Record<string, RepositoryCase>> = {
	'Helm: tag in values.yaml': {
		files: {
			'ch/Chart.yaml': CHART,
			'ch/values.yaml': 'image: {repository: busybox, tag: latest}\n',
			'ch/templates/d.yaml': TEMPLATE,
		},
		finds: [],
		says: 'No images found in 3 files; 1 not checked',
	},
	'Helm: tag in values-prod.yaml': {
		files: {
			'ch/Chart.yaml': CHART,
			'ch/values.yaml': "image: {repository: busybox, tag: '1.36'}\n",
			'ch/values-prod.yaml': 'image: {tag: latest}\n',
			'ch/templates/d.yaml': TEMPLATE,
		},
		finds: [],
		says: 'No images found in 4 files; 1 not checked',
	},
	'Helm: chart that does not render': {
		files: {
			'ch/Chart.yaml': CHART,
			'ch/values.yaml': 'image: {repository: busybox}\n',
			'ch/templates/d.yaml': TEMPLATE.replace('.Values.image.tag', 'required "tag!" .Values.image.tag'),
			'b.yaml': deployment(),
		},
		finds: ['b.yaml:14:16 floating-tag'],
		says: '1 warning in 1 image (1 place); 1 not checked',
	},
	'Flux HelmRelease values': {
		files: {
			'a.yaml':
				'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: h}\nspec:\n  values:\n    image: {repository: busybox, tag: latest}\n',
		},
		finds: ['a.yaml:6:39 floating-tag'],
		// The release, whose chart is not here.
		says: '1 warning in 1 image (1 place); 1 not checked',
	},
	'Kustomize: newTag latest': {
		files: {
			'base/kustomization.yaml': kustomization(),
			'base/deploy.yaml': PINNED_DEPLOYMENT,
			'prod/kustomization.yaml': kustomization('images:\n- name: busybox\n  newTag: latest\n', '- ../base'),
		},
		finds: [],
		// The base's image, which is replaced, and the kustomization that does it.
		says: 'No problems found in 1 image (1 place); 2 not checked',
	},
	'Kustomize: newTag mends the base': {
		files: {
			'base/kustomization.yaml': kustomization(),
			'base/deploy.yaml': deployment({ spec: containers('busybox') }),
			'prod/kustomization.yaml': kustomization("images:\n- name: busybox\n  newTag: '1.36'\n", '- ../base'),
		},
		finds: [],
		says: 'No problems found in 1 image (1 place); 2 not checked',
	},
	'kustomization that does not build': {
		files: {
			'k/kustomization.yaml': kustomization('', '- deploy.yaml\n- gone.yaml'),
			'k/deploy.yaml': deployment(),
		},
		finds: ['k/deploy.yaml:14:16 floating-tag'],
		says: '1 warning in 1 image (1 place)',
	},
};

/** What the same cases give where both are installed. */
export const RENDERED: Readonly<Record<string, readonly string[]>> = {
	'Helm: tag in values.yaml': ['ch/values.yaml:1:35 floating-tag'],
	'Helm: tag in values-prod.yaml': ['ch/values-prod.yaml:1:14 floating-tag'],
	// The chart asks for a tag that nobody here gives: it is counted, and the other file is judged.
	'Helm: chart that does not render': ['b.yaml:14:16 floating-tag'],
	'Flux HelmRelease values': ['a.yaml:6:39 floating-tag'],
	'Kustomize: newTag latest': ['prod/kustomization.yaml:7:11 floating-tag'],
	'Kustomize: newTag mends the base': [],
	'kustomization that does not build': [
		'k/deploy.yaml:14:16 floating-tag',
		'k/kustomization.yaml:5:3 kustomization-fails',
	],
};
