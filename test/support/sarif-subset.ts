/**
 * The part of SARIF 2.1.0 that pullproof writes, and what code scanning asks of it beyond the standard, as a JSON schema of our own.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
 */
const text = { type: 'string', minLength: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const fromOne = { type: 'integer', minimum: 1 };

function strict(required: readonly string[], properties: Readonly<Record<string, object>>): object {
	return { type: 'object', additionalProperties: false, required, properties };
}

const message = strict(['text'], { text });

const physicalLocation = strict(['artifactLocation', 'region'], {
	artifactLocation: strict(['uri', 'uriBaseId'], {
		// A relative URI reference: no scheme, no leading slash, nothing that has to be percent-encoded.
		uri: {
			type: 'string',
			pattern: "^(?![A-Za-z][A-Za-z0-9+.-]*:)(?!/)(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$",
		},
		uriBaseId: { const: '%SRCROOT%' },
	}),
	region: strict(['startLine'], { startLine: fromOne, startColumn: fromOne, endLine: fromOne, endColumn: fromOne }),
});

const location = strict(['physicalLocation'], { physicalLocation, message });

const rule = strict(['id', 'name', 'shortDescription', 'fullDescription', 'help', 'helpUri', 'defaultConfiguration'], {
	id: text,
	name: { type: 'string', pattern: '^([A-Z][a-z0-9]*)+$' },
	shortDescription: strict(['text'], { text }),
	fullDescription: strict(['text'], { text }),
	help: strict(['text', 'markdown'], { text, markdown: text }),
	helpUri: { type: 'string', pattern: '^https://' },
	defaultConfiguration: strict(['level'], { level, enabled: { type: 'boolean' } }),
	properties: strict(['category', 'tags'], {
		category: text,
		tags: { type: 'array', maxItems: 20, uniqueItems: true, items: text },
	}),
});

const result = strict(['ruleId', 'level', 'message', 'locations', 'partialFingerprints'], {
	ruleId: text,
	ruleIndex: { type: 'integer', minimum: 0 },
	level,
	message,
	locations: { type: 'array', minItems: 1, maxItems: 1, items: location },
	relatedLocations: { type: 'array', maxItems: 999, uniqueItems: true, items: location },
	partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: text },
	suppressions: {
		type: 'array',
		items: strict(['kind'], {
			kind: { enum: ['inSource', 'external'] },
			status: { enum: ['accepted', 'underReview', 'rejected'] },
			justification: { type: 'string' },
			location,
		}),
	},
});

const notification = strict(['message'], {
	message,
	level,
	descriptor: strict(['id'], { id: text }),
	locations: { type: 'array', items: strict(['physicalLocation'], { physicalLocation }) },
});

export const sarifSubset = strict(['$schema', 'version', 'runs'], {
	$schema: { type: 'string', pattern: '^https://' },
	version: { const: '2.1.0' },
	runs: {
		type: 'array',
		minItems: 1,
		maxItems: 1,
		items: strict(['tool', 'results', 'columnKind', 'invocations'], {
			tool: strict(['driver'], {
				driver: strict(['name', 'semanticVersion', 'informationUri', 'rules'], {
					name: text,
					semanticVersion: text,
					informationUri: { type: 'string', pattern: '^https://' },
					rules: { type: 'array', uniqueItems: true, maxItems: 25_000, items: rule },
				}),
			}),
			columnKind: { const: 'utf16CodeUnits' },
			invocations: {
				type: 'array',
				items: strict(['executionSuccessful'], {
					executionSuccessful: { const: true },
					toolExecutionNotifications: { type: 'array', items: notification },
				}),
			},
			results: { type: 'array', maxItems: 25_000, items: result },
		}),
	},
});
