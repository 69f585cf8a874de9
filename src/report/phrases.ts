import type { Suppression } from '../findings/finding.js';
import type { SkipReason, Summary } from '../findings/report.js';
import { SEVERITIES } from '../rules/rule.js';

/** What is proved at a depth, and what is not. */
const DEPTHS = {
	read: 'Only the manifests were read; no registry was asked.',
} satisfies Record<Summary['depth'], string>;

/** What the entries skipped for a reason have in common. */
export const SKIP_HEADINGS = {
	'invalid-yaml': 'not valid YAML',
	'not-rendered': 'filled in only later, by a template or a script',
	'helm-template': 'Helm templates, which only Helm can fill in',
	unreadable: 'could not be read',
	'not-text': 'not text',
	'too-large': 'too large',
	'symbolic-link': 'symbolic links, which are not followed',
} satisfies Record<SkipReason, string>;

/** How a finding was silenced. */
export const SUPPRESSION_PHRASES = {
	comment: 'a comment',
	annotation: 'an annotation',
	config: 'the configuration',
} satisfies Record<Suppression['by'], string>;

/** `1 image`, `2 images`. */
export function countOf(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The outcome in one sentence, without the depth. */
export function verdict(summary: Summary): string {
	const { suppressed, notChecked } = summary;
	const silenced = suppressed > 0 ? [`${suppressed} silenced`] : [];
	const open = notChecked > 0 ? [`${notChecked} not checked`] : [];
	return [outcome(summary), ...silenced, ...open].join('; ');
}

/** How far the outcome reaches, as a sentence. */
export function depthSentence({ depth }: Summary): string {
	return DEPTHS[depth];
}

/** Each severity that occurs with its count; empty when none does. */
export function countsBySeverity(counts: Summary['findings']): string {
	return joinWords(SEVERITIES.filter((severity) => counts[severity] > 0).map((name) => countOf(counts[name], name)));
}

function outcome({ findings, files, images, places }: Summary): string {
	const counts = countsBySeverity(findings);
	// Nothing to judge is not the same as nothing wrong.
	if (!counts && files === 0) return 'No YAML or JSON files found';
	if (images === 0) return `${counts || 'No images found'} in ${countOf(files, 'file')}`;
	return `${counts || 'No problems found'} in ${countOf(images, 'image')} (${countOf(places, 'place')})`;
}
