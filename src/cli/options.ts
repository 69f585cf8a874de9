/** One option of the command line, as the parser and the help need it. */
export interface OptionSpec {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	readonly multiple?: boolean;
	/** What stands for the value in the help; absent for switches. */
	readonly value?: string;
	readonly description: string;
}

const INPUT_OPTIONS = {
	exclude: {
		type: 'string',
		multiple: true,
		value: '<glob>',
		description: 'leave out files and folders; may be given again',
	},
	config: {
		type: 'string',
		value: '<file>',
		description: 'configuration file (default: .pullproof.yaml, .yml or .json in this folder)',
	},
} as const satisfies Record<string, OptionSpec>;

const COMMON_OPTIONS = {
	help: { type: 'boolean', short: 'h', description: 'show this help' },
	version: { type: 'boolean', description: 'show the version' },
} as const satisfies Record<string, OptionSpec>;

export interface CommandSpec {
	readonly usage: string;
	readonly summary: string;
	readonly options: Readonly<Record<string, OptionSpec>>;
}

/** The commands; the first is meant when none is named. */
export const COMMANDS = {
	check: {
		usage: 'pullproof [check] [path…]',
		summary: 'find image references, tags, pull policies and pull secrets that cannot work',
		options: {
			...INPUT_OPTIONS,
			render: {
				type: 'boolean',
				description: 'render kustomizations and charts (default); --no-render to read files only',
			},
			probe: { type: 'boolean', description: 'ask the registries whether the images exist, as the cluster would' },
			offline: { type: 'boolean', description: 'ask no registry, whatever the configuration says' },
			platform: {
				type: 'string',
				multiple: true,
				value: '<os/arch>',
				description: 'platform of the cluster’s nodes; may be given again (default: linux/amd64)',
			},
			'on-inconclusive': {
				type: 'string',
				value: '<outcome>',
				description: 'warn, or fail: exit code 3 when a registry did not tell about some image (default: warn)',
			},
			'fail-on': {
				type: 'string',
				value: '<severity>',
				description: 'error, warning, notice or never: what makes the exit code 1 (default: error)',
			},
			output: {
				type: 'string',
				short: 'o',
				multiple: true,
				value: '<format>[=<file>]',
				description: 'text, json, sarif, github, junit or markdown; may be given again, with a file each',
			},
			verbose: { type: 'boolean', description: 'list every place of what repeats and of what was not checked' },
			color: { type: 'boolean', description: 'colour, also when the output is no terminal; --no-color for none' },
			...COMMON_OPTIONS,
		},
	},
	credentials: {
		usage: 'pullproof credentials <image>',
		summary: 'show which credentials an image would be pulled with, from which pull secret, and why not others',
		options: {
			manifests: {
				type: 'string',
				multiple: true,
				value: '<path>',
				description: 'file, folder or glob to read; may be given again (default: those of the configuration)',
			},
			...INPUT_OPTIONS,
			format: { type: 'string', value: '<format>', description: 'text or json (default: text)' },
			...COMMON_OPTIONS,
		},
	},
	explain: {
		usage: 'pullproof explain [message]',
		summary: 'say what a failed pull’s message means and how to mend it; without a message, a paste on standard input',
		options: {
			format: {
				type: 'string',
				value: '<format>',
				description: 'text, or json: one object a line, also for lines of {"message": "…"} (default: text)',
			},
			...COMMON_OPTIONS,
		},
	},
	images: {
		usage: 'pullproof images [path…]',
		summary: 'list every image with the places that name it',
		options: {
			...INPUT_OPTIONS,
			format: { type: 'string', value: '<format>', description: 'text, json or names (default: text)' },
			why: {
				type: 'string',
				value: '<image>',
				description: 'only say where this image is from, with the way from there',
			},
			...COMMON_OPTIONS,
		},
	},
	pin: {
		usage: 'pullproof pin [path…]',
		summary: 'write the digest that each tag has now beside it',
		options: {
			...INPUT_OPTIONS,
			'dry-run': { type: 'boolean', description: 'only say what would be written' },
			...COMMON_OPTIONS,
		},
	},
	reference: {
		usage: 'pullproof reference <image>…',
		summary: 'show how Kubernetes reads an image reference; - reads one a line from standard input',
		options: {
			format: { type: 'string', value: '<format>', description: 'text, or json: one object a line (default: text)' },
			...COMMON_OPTIONS,
		},
	},
	rules: {
		usage: 'pullproof rules [id…]',
		summary: 'list the rules, or explain some',
		options: {
			format: { type: 'string', value: '<format>', description: 'text or json (default: text)' },
			...COMMON_OPTIONS,
		},
	},
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof COMMANDS;
