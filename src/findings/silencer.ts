import type { ObjectReference } from '../manifests/manifest.js';
import type { Problem } from '../rules/rule.js';
import type { Suppression } from './finding.js';

/** One rule silenced in one place. A comment that names two rules makes two of them. */
export interface Silencer {
	readonly suppression: Suppression;
	/** Rule id, or `*` for every rule. */
	readonly rule: string;
	/** Which problems are worth asking `covers` about: one of their `scopesOf`. */
	readonly scope: string;
	covers(problem: Problem): boolean;
}

/** The whole run. */
export const EVERYWHERE = 'everywhere';

export function lineScope(file: string, line: number): string {
	return JSON.stringify(['line', file, line]);
}

export function objectScope(file: string, { apiVersion, kind, namespace, name }: ObjectReference): string {
	return JSON.stringify(['object', file, apiVersion, kind, namespace ?? null, name]);
}

/** The scopes that a problem lies in: its line, its object in each file that has a part in it, and the run. */
export function scopesOf({ at, object }: Problem): string[] {
	const files = new Set([at.range.file, ...at.related.map(({ file }) => file)]);
	const objects = object ? [...files].map((file) => objectScope(file, object)) : [];
	return [lineScope(at.range.file, at.range.line), ...objects, EVERYWHERE];
}

export interface IgnoreList {
	readonly rules: readonly string[];
	readonly reason?: string;
}

const RULE = String.raw`(?:\*|[a-z][a-z0-9-]*)`;
const RULES = new RegExp(String.raw`^\s*${RULE}(?:\s*,\s*${RULE})*(?=\s|$)`);
const REASON = /^\s+--\s*(\S.*)$/s;

/**
 * Reads `rule-a, rule-b -- reason`; `all` is another word for `*`, and other text behind the rules is passed over.
 * A text that does not begin with rules names none: what it was meant to silence stays in view.
 */
export function parseIgnoreList(text: string): IgnoreList {
	const list = RULES.exec(text)?.[0];
	if (list === undefined) return { rules: [] };
	const rules = list.split(',').map((rule) => rule.trim());
	const reason = REASON.exec(text.slice(list.length))?.[1]?.trim();
	return { rules: rules.map((rule) => (rule === 'all' ? '*' : rule)), ...(reason ? { reason } : {}) };
}
