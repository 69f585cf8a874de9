import type { FromSchema } from 'json-schema-to-ts';

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
			},
		},
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
export type RuleSeverities = NonNullable<ConfigFile['rules']>;
export type ImageField = NonNullable<ConfigFile['image-fields']>[number];
export type IgnoreEntry = NonNullable<ConfigFile['ignore']>[number];
