const dockerConfigSource = {
	anyOf: [
		{ title: '`runner`', const: 'runner' },
		{
			title: '`{env: NAME}`',
			type: 'object',
			additionalProperties: false,
			required: ['env'],
			properties: { env: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' } },
		},
		{
			title: '`{file: path}`',
			type: 'object',
			additionalProperties: false,
			required: ['file'],
			properties: { file: { type: 'string', minLength: 1 } },
		},
	],
} as const;

/** The part of the configuration file that tells where the cluster's credentials are. */
export const credentialsSchema = {
	type: 'object',
	additionalProperties: false,
	description:
		'Where to find what the cluster pulls with, when it is not in the repository. `{env: NAME}` and `{file: path}` hold a docker config as a Secret of the type `kubernetes.io/dockerconfigjson` does, as JSON or its base64; a path is relative to the folder of the run. `runner` is what the docker configuration of this machine has for the image’s own registry.',
	properties: {
		secrets: {
			type: 'object',
			description: 'Bodies of pull secrets, by `namespace/name`, or by `name` for any namespace.',
			propertyNames: { pattern: '^[^/]+(?:/[^/]+)?$', examples: ['shop/regcred'] },
			additionalProperties: dockerConfigSource,
		},
		node: {
			type: 'object',
			description:
				'What nodes have by themselves, from a credential provider or a file of the kubelet, by host pattern such as `*.dkr.ecr.eu-central-1.amazonaws.com`.',
			additionalProperties: dockerConfigSource,
		},
	},
} as const;
