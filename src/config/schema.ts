import type { FromSchema } from 'json-schema-to-ts';
import { credentialsSchema } from './schema-credentials.js';
import { renderSchema } from './schema-render.js';

const severity = {
	enum: ['error', 'warning', 'notice', 'off'],
	description: 'How a finding counts; `off` leaves the rule out.',
} as const;

// The formats that JSON Schema does not know are checked in formats.ts; editors pass over them.
const rules = {
	type: 'object',
	description: 'Severity per rule id. It wins over the one that the rule itself would give.',
	propertyNames: { format: 'rule-id' },
	additionalProperties: severity,
} as const;

const globs = {
	type: 'array',
	minItems: 1,
	items: { type: 'string', minLength: 1, format: 'glob' },
} as const;

const imagePrefixes = {
	type: 'array',
	items: { type: 'string', minLength: 1 },
} as const;

const origin = {
	type: 'string',
	pattern: '^https?://[^/?#@]+/?$',
	examples: ['https://mirror.example.com'],
} as const;

const tls = {
	ca: {
		type: 'array',
		minItems: 1,
		items: { type: 'string', minLength: 1 },
		description:
			'PEM files of authorities to trust for this host besides the usual ones, relative to the folder of the run.',
	},
	'skip-verify': {
		type: 'boolean',
		description: 'Whether nodes take any certificate from this host. The default is `false`.',
	},
} as const;

const hostSettings = {
	type: 'object',
	additionalProperties: false,
	properties: {
		endpoint: {
			...origin,
			description:
				'Where its API is, if not at `https://` and the host itself; `http://` for a registry that nodes ask without TLS.',
		},
		...tls,
		'token-hosts': {
			type: 'array',
			items: { type: 'string', minLength: 1 },
			description: 'Other hosts that may be sent its credentials, since its token service is there.',
		},
		mirrors: {
			type: 'array',
			description: 'Hosts that nodes ask first, in this order, and without the registry’s credentials.',
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['endpoint'],
				properties: { endpoint: { ...origin, description: 'Where its API is.' }, ...tls },
			},
		},
	},
} as const;

/**
 * The configuration file, `.pullproof.yaml`. The types, the validator, the reference page and the editor schema all come from here.
 * Rule ids are checked against the list of rules when the file is loaded.
 */
export const configSchema = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'pullproof configuration',
	type: 'object',
	additionalProperties: false,
	properties: {
		$schema: { type: 'string', description: 'Address of this schema, for editors. pullproof itself does not read it.' },
		paths: {
			...globs,
			description:
				'Files, folders and globs to read when the command line names none. Relative to the folder of the run; the default is that folder.',
		},
		exclude: {
			...globs,
			description: 'Globs of files and folders to leave out, relative to the folder of the run.',
		},
		'fail-on': {
			enum: ['error', 'warning', 'notice', 'never'],
			description: 'The least severe finding that fails the run. The default is `error`.',
		},
		probe: {
			type: 'boolean',
			description:
				'Whether to ask the registries if the images exist, as the cluster would. The default is `true` for the action and `false` on the command line.',
		},
		'on-inconclusive': {
			enum: ['warn', 'fail'],
			description:
				'What becomes of a run in which nothing is wrong, but a registry did not tell about some image: `fail` makes the exit code 3. The default is `warn`.',
		},
		platforms: {
			type: 'array',
			minItems: 1,
			items: { type: 'string', format: 'platform' },
			description:
				'The platforms of the cluster’s nodes, such as `linux/arm64`, for workloads that do not say themselves where they run. The default is `linux/amd64`.',
		},
		complete: {
			type: 'boolean',
			description:
				'Whether the repository holds every Secret and ServiceAccount that its workloads name. If so, a name that is nowhere in it is an error and no longer a notice. The default is `false`.',
		},
		rules,
		overrides: {
			type: 'array',
			description:
				'Severities for some paths only. A later entry wins over an earlier one, and any entry over `rules`.',
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['paths', 'rules'],
				properties: {
					paths: { ...globs, description: 'Globs of files and folders, relative to the folder of the run.' },
					rules,
				},
			},
		},
		registries: {
			type: 'object',
			additionalProperties: false,
			description:
				'Where images may come from. Entries are whole path components of the full name: `ghcr.io/acme` covers `ghcr.io/acme/app`, not `ghcr.io/acme-evil/app`; Docker Hub is `docker.io`, its official images `docker.io/library`. A `*` stands for one component or a part of it.',
			properties: {
				allow: {
					...imagePrefixes,
					description: 'If given, images from elsewhere are findings of `registry-not-allowed`.',
				},
				deny: {
					...imagePrefixes,
					description: 'Images from here are findings of `registry-not-allowed`, even if allowed above.',
				},
				hosts: {
					type: 'object',
					description:
						'How nodes reach a registry, by its host as image references have it. A host named here may be in a private network. On pull requests the action takes these from the base branch, since they decide where credentials go.',
					additionalProperties: hostSettings,
				},
				'config-path': {
					type: 'string',
					minLength: 1,
					description:
						'A folder laid out as containerd’s `config_path` (`certs.d`), with a `hosts.toml` or CA files for each host; what stands under `hosts` wins over it.',
				},
			},
		},
		credentials: credentialsSchema,
		render: renderSchema,
		'image-fields': {
			type: 'array',
			description: 'Further fields of custom resources that hold an image reference.',
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['kind', 'path'],
				properties: {
					group: { type: 'string', description: 'API group, such as `monitoring.coreos.com`. Without it, any group.' },
					kind: { type: 'string', minLength: 1, description: 'Kind, such as `Prometheus`.' },
					path: {
						type: 'string',
						pattern: '^\\$(\\.[A-Za-z0-9_-]+|\\[\\*\\]|\\.\\*)+$',
						examples: ['$.spec.image'],
						description: 'JSONPath of the field, such as `$.spec.image` or `$.spec.steps[*].image`.',
					},
				},
			},
		},
		ignore: {
			type: 'array',
			description: 'Findings to silence. All conditions of an entry must hold.',
			items: {
				type: 'object',
				additionalProperties: false,
				required: ['rule', 'reason'],
				properties: {
					rule: { type: 'string', format: 'rule-id-or-any', description: 'Rule id, or `*` for every rule.' },
					path: {
						type: 'string',
						minLength: 1,
						format: 'glob',
						description: 'Glob of files and folders, relative to the folder of the run.',
					},
					object: {
						type: 'string',
						format: 'object-pattern',
						description:
							'`Kind/name` in any namespace, or `Kind/namespace/name` as the manifest has them; a `*` stands for any text within a part.',
					},
					image: {
						type: 'string',
						minLength: 1,
						description:
							'Image as written, where a `*` stands for any text; or a prefix of its full name, as under `registries`.',
					},
					reason: { type: 'string', minLength: 1, description: 'Why this is fine. Shown in the reports.' },
					expires: {
						type: 'string',
						format: 'date',
						description:
							'The last day (UTC) on which the entry counts, such as `2026-12-31`. Afterwards the finding is back, and the entry itself is reported.',
					},
				},
			},
		},
	},
} as const;

/** The file as written: every key is optional. */
export type ConfigFile = FromSchema<typeof configSchema>;

export type FailOn = NonNullable<ConfigFile['fail-on']>;
export type OnInconclusive = NonNullable<ConfigFile['on-inconclusive']>;
export type ConfiguredHost = NonNullable<NonNullable<ConfigFile['registries']>['hosts']>[string];
export type ConfiguredRendering = NonNullable<ConfigFile['render']>;
export type ConfiguredChart = NonNullable<ConfiguredRendering['helm']>[number];
export type ConfiguredCredentials = NonNullable<ConfigFile['credentials']>;
export type DockerConfigSource = NonNullable<ConfiguredCredentials['secrets']>[string];
export type RuleSeverities = NonNullable<ConfigFile['rules']>;
export type ImageField = NonNullable<ConfigFile['image-fields']>[number];
export type IgnoreEntry = NonNullable<ConfigFile['ignore']>[number];
