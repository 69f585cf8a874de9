import type { Suppression } from '../findings/finding.js';
import { IMAGE_STATUSES, type ImageStatus, type SkipReason, type Summary } from '../findings/report.js';
import { SEVERITIES } from '../rules/rule.js';

/** What an image of each status is said to be. */
export const STATUS_PHRASES = {
	failed: 'failed',
	inconclusive: 'inconclusive',
	'not-checked': 'not checked',
	found: 'found',
} satisfies Record<ImageStatus, string>;

/** What the entries skipped for a reason are: one of them, and several. */
const SKIP_PHRASES = {
	'invalid-yaml': ['document that is not valid YAML', 'documents that are not valid YAML'],
	'not-rendered': ['place filled in only later', 'places filled in only later'],
	'helm-template': ['Helm template, which only Helm can fill in', 'Helm templates, which only Helm can fill in'],
	release: [
		'release or application that is rendered elsewhere',
		'releases and applications that are rendered elsewhere',
	],
	kustomization: ['kustomization that was not built', 'kustomizations that were not built'],
	unreadable: ['file that could not be read', 'files that could not be read'],
	'not-text': ['file that is not text', 'files that are not text'],
	'too-large': ['file that is too large', 'files that are too large'],
	'symbolic-link': ['symbolic link, which is not followed', 'symbolic links, which are not followed'],
	'not-verifiable': [
		'image that only the cluster’s own credentials can show',
		'images that only the cluster’s own credentials can show',
	],
	'not-asked': ['image whose registry may not be asked', 'images whose registries may not be asked'],
	'platforms-unknown': ['image whose platforms were not looked up', 'images whose platforms were not looked up'],
	unreachable: ['image whose registry could not be reached', 'images whose registries could not be reached'],
} satisfies Record<SkipReason, readonly [string, string]>;

/** `21 Helm templates, which only Helm can fill in`. */
export function countOfSkipped(count: number, reason: SkipReason): string {
	const [one, several] = SKIP_PHRASES[reason];
	return `${count} ${count === 1 ? one : several}`;
}

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
export function depthSentence({ statuses }: Summary): string {
	if (!statuses) return 'Only the manifests were read; no registry was asked.';
	const counts = [...IMAGE_STATUSES].reverse().filter((status) => statuses[status] > 0);
	if (counts.length === 0) return 'There was nothing to ask registries for.';
	return `Registries were asked: ${joinWords(counts.map((status) => `${statuses[status]} ${STATUS_PHRASES[status]}`))}.`;
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
