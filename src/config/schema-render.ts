/** The part of the configuration file that tells how charts are rendered. */
export const renderSchema = {
	type: 'object',
	additionalProperties: false,
	description:
		'How kustomizations and charts are rendered. It is done where kustomize or kubectl, and Helm, are on the PATH.',
	properties: {
		enabled: {
			type: 'boolean',
			description:
				'Whether anything is rendered. The default is `true`; without, what would be is counted as not checked.',
		},
		helm: {
			type: 'array',
			description:
				'Further ways to render charts of the repository, besides with their own `values.yaml`, files such as `values-prod.yaml` beside it, and `ci/*-values.yaml`.',
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['chart'],
				properties: {
					chart: {
						type: 'string',
						format: 'glob',
						minLength: 1,
						description: 'Folder with the `Chart.yaml`, relative to the folder of the run.',
					},
					'release-name': { type: 'string', minLength: 1, description: 'The default is the chart’s folder.' },
					namespace: { type: 'string', minLength: 1, description: 'Where the release goes.' },
					values: {
						type: 'array',
						minItems: 1,
						items: { type: 'string', format: 'glob', minLength: 1 },
						description: 'Files with values, relative to the folder of the run; a later one wins.',
					},
					set: {
						type: 'object',
						description: 'Single values by their path, such as `image.tag`, as for Helm’s `--set-string`.',
						additionalProperties: { type: 'string' },
					},
					'kube-version': {
						type: 'string',
						pattern: '^v?\\d+\\.\\d+(\\.\\d+)?$',
						examples: ['1.36.1'],
						description: 'The Kubernetes version of the cluster. The default is the newest that pullproof knows.',
					},
					'api-versions': {
						type: 'array',
						items: { type: 'string', minLength: 1 },
						description: 'Further API versions that the cluster has, such as `monitoring.coreos.com/v1`.',
					},
				},
			},
		},
	},
} as const;
