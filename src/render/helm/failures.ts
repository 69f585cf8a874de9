import type { SourceRange } from '../../source.js';
import type { ToolResult } from '../tools.js';
import { faultPlace, filePlace, templatePlace } from './failure-places.js';
import type { Prepared } from './prepare.js';

/** Why Helm did not render a chart. */
export type FailureKind =
	/** The chart itself says that a value is missing or wrong. */
	| 'refused'
	/** A schema asks for values that nobody gave. */
	| 'incomplete'
	/** Values are not what a schema asks for. */
	| 'unfit'
	/** A template is wrong. */
	| 'broken'
	/** A file is no YAML to Helm, or not of the form that it wants. */
	| 'unreadable'
	| 'missing-dependency'
	| 'other-kubernetes'
	| 'deadline'
	| 'output';

export interface Failure {
	readonly kind: FailureKind;
	/** Helm's own words, in one line and without what a person cannot use. */
	readonly reason: string;
	/** All that Helm said; absent where that may be secret. */
	readonly evidence?: string;
	/** The dependencies that are missing. */
	readonly dependencies: readonly string[];
	/** Where it is; absent where Helm did not tell. */
	readonly at?: SourceRange;
}

interface Pattern {
	readonly kind: FailureKind;
	/** `template`, `line` and `reason` are what they are called. */
	readonly pattern: RegExp;
}

/** Helm 3 and 4: `pkg/engine/engine.go`, `pkg/releaseutil/manifest_sorter.go`, `pkg/action/install.go`, `pkg/action/package.go`. */
const PATTERNS: readonly Pattern[] = [
	{ kind: 'missing-dependency', pattern: /missing in charts\/ directory: (?<reason>.+)/ },
	{ kind: 'other-kubernetes', pattern: /chart requires kubeVersion: (?<reason>.+?) which is incompatible/ },
	{
		kind: 'unreadable',
		pattern:
			/^(?:error unpacking subchart (?<subchart>\S+) in \S+: )?(?:cannot load|failed to parse) (?<file>[^\s:]+): (?<reason>[\s\S]+)/,
	},
	{ kind: 'refused', pattern: /execution error at \((?<template>[^\s:]+):(?<line>\d+)(?::\d+)?\): (?<reason>[\s\S]+)/ },
	{ kind: 'broken', pattern: /parse error at \((?<template>[^\s:]+):(?<line>\d+)(?::\d+)?\): (?<reason>[\s\S]+)/ },
	{
		kind: 'broken',
		pattern: /YAML parse error on (?<template>[^\s:]+): (?:error converting YAML to JSON: )?(?<reason>[\s\S]+)/,
	},
	// The innermost template is the last one named.
	{
		kind: 'broken',
		pattern:
			/[\s\S]*(?<![^\s])(?<template>[^\s:"<>]+\/templates\/[^\s:]+):(?<line>\d+):\d+:?\s+executing [\s\S]*?>:\s+(?<reason>[\s\S]+)/,
	},
];

const SCHEMA = /values don't meet the specifications of the schema\(s\)/;
/** Helm's newer and its older validator. */
const MISSING = /missing propert(?:y|ies) |is required$/;

/** What a failed run of Helm says. */
export function readFailure(
	result: { reason: Extract<ToolResult, { ok: false }>['reason']; message: string },
	prepared: Prepared,
): Failure {
	const evidence = result.message
		.replace(/\s*Use --debug flag to render out invalid YAML\s*$/, '')
		.replace(/^Error: /, '');
	const failure = result.reason === 'failed' ? explain(evidence, prepared) : { kind: result.reason, reason: '' };
	const { values } = prepared.release;
	// Helm quotes values, and these are nobody's to read.
	if (values.some((layer) => layer.form === 'text' && layer.sensitive)) {
		return { dependencies: [], ...failure, reason: 'its reason is not shown, since values of a Secret may be in it' };
	}
	return { dependencies: [], ...failure, evidence };
}

function explain(evidence: string, prepared: Prepared): Explained {
	if (SCHEMA.test(evidence)) return schemaFailure(evidence, prepared);
	for (const { kind, pattern } of PATTERNS) {
		const { template, file, subchart, line, reason = '' } = pattern.exec(evidence)?.groups ?? {};
		if (reason === '') continue;
		if (file !== undefined)
			return { kind, reason: withoutParser(reason), ...filePlace({ file, subchart, reason }, prepared) };
		const dependencies = kind === 'missing-dependency' ? reason.split(/,\s*/) : [];
		const at = template === undefined ? {} : templatePlace(prepared, template, Number(line ?? 1));
		return { kind, reason: oneLine(inOutput(reason)), dependencies, ...at };
	}
	return { kind: 'broken', reason: oneLine(evidence) };
}

type Explained = Pick<Failure, 'kind' | 'reason' | 'at'> & Partial<Pick<Failure, 'dependencies'>>;

function schemaFailure(evidence: string, prepared: Prepared): Explained {
	const faults = evidence
		.split('\n')
		.filter((line) => line.startsWith('- '))
		.map((line) => line.slice(2).trim());
	const kind = faults.length > 0 && faults.every((fault) => MISSING.test(fault)) ? 'incomplete' : 'unfit';
	const at = faults.map((fault) => faultPlace(fault, prepared)).find((place) => place !== undefined);
	return { kind, reason: faults.join('; '), ...(at ? { at } : {}) };
}

function withoutParser(reason: string): string {
	return oneLine(reason.replace(/^(?:(?:cannot|error) [^:]*: |while [^:]*: )+|(?:yaml|json): (?:line \d+: )?/g, ''));
}

/** The lines that Go's YAML parser counts are those of the output, where nobody can go. */
function inOutput(reason: string): string {
	return reason.replace(/yaml: line (\d+): /, 'in line $1 of what it renders to, ');
}

function oneLine(text: string): string {
	return text
		.trim()
		.replace(/\s*\n\s*/g, ' ')
		.replace(/\.$/, '');
}
