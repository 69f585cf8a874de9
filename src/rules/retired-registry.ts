import { matchesPrefix } from '../images/match-name.js';
import type { ImageReference } from '../images/reference.js';
import { RETIRED_REGISTRIES, type RetiredRegistry, type RetiredStatus } from './retired-registries.js';
import { defineRule, type Severity } from './rule.js';

const SEVERITIES = { gone: 'error', 'partly-gone': 'warning', frozen: 'notice' } as const satisfies Record<
	RetiredStatus,
	Severity
>;

const CONSEQUENCES = {
	gone: (place: string, since: string) =>
		`was taken down (${since}), so \`${place}\` can no longer be pulled from there`,
	'partly-gone': (place: string, since: string) =>
		`has been closing since ${since}, and pulls of \`${place}\` fail in many places`,
	frozen: (place: string, since: string) =>
		`has had no new images since ${since}: \`${place}\` may still pull, but nobody mends it there`,
} as const satisfies Record<RetiredStatus, (place: string, since: string) => string>;

export const retiredRegistry = defineRule({
	id: 'retired-registry',
	subject: 'use',
	severity: 'error',
	category: 'tag',
	since: '0.1.0',
	title: 'The image lives on a registry or in a catalogue that was retired',
	rationale:
		'Registries are switched off, projects move, catalogues are closed: the manifest does not change, and one day a new node cannot pull. An error where the images are gone, a warning where pulls fail for some, a notice where they work but never get an update.',
	remediation: 'Move to the place that the project publishes at today.',

	check(use) {
		if (use.image.state !== 'reference') return;
		const { reference, text } = use.image;
		const retired = findRetired(reference);
		if (!retired) return;
		const { match, tags, status, since, source } = retired;
		return {
			severity: SEVERITIES[status],
			message: tags
				? `Tags such as this one were removed from \`${match}\` (${since}), so \`${text}\` can no longer be pulled.`
				: `\`${match}\` ${CONSEQUENCES[status](text, since)}.`,
			at: use.locate('image'),
			remediation: remediationFor(reference, retired),
			evidence: `see ${source}`,
			object: use.object,
			image: text,
		};
	},
});

/** By host; those whose host is a pattern are under `*`. */
const BY_HOST = new Map<string, RetiredRegistry[]>();
for (const retired of RETIRED_REGISTRIES) {
	const [name = ''] = retired.match.split('/', 1);
	const host = name.includes('*') ? '*' : name;
	BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), retired]);
}

/** The entry that covers an image most closely. */
export function findRetired(reference: ImageReference): RetiredRegistry | undefined {
	const candidates = [...(BY_HOST.get(reference.registry) ?? []), ...(BY_HOST.get('*') ?? [])];
	return candidates
		.filter(
			({ match, tags, except = [] }) =>
				matchesPrefix(reference, match) &&
				(!tags || tags.test(reference.tag ?? '')) &&
				!except.some((prefix) => matchesPrefix(reference, prefix)),
		)
		.sort((a, b) => b.match.length - a.match.length)[0];
}

function remediationFor({ registry, repository, tag, digest }: ImageReference, retired: RetiredRegistry): string {
	if (!retired.successor) return retired.advice;
	const rest = `${registry}/${repository}`.slice(retired.match.length);
	const name = `${retired.successor}${rest}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
	return `Write \`${name}\`. ${retired.advice}`;
}
