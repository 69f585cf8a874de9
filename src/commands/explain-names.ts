import type { NameEvidence } from '../diagnosis/evidence.js';
import { findMisspelling } from '../diagnosis/familiar-names.js';
import { parseReference } from '../images/reference.js';
import { findRetired } from '../rules/retired-registry.js';

/** What is known of an image by its name alone: that its place was retired, or that it looks misspelt. */
export function factsAbout(image: string): NameEvidence[] {
	const parsed = parseReference(image);
	if (!parsed.ok) return [];
	const { registry, repository } = parsed.reference;
	const retired = findRetired(parsed.reference);
	if (retired) return [{ from: 'name', image, fact: 'retired', suggestion: retired.advice }];
	const misspelling = findMisspelling(registry, repository);
	return misspelling ? [{ from: 'name', image, fact: 'misspelt', ...misspelling }] : [];
}
