import { type Answer, isSuccess } from './answer.js';
import { addressOf, type Repository } from './fetch-manifest.js';

export type TagsOutcome =
	| {
			readonly status: 'found';
			readonly tags: readonly string[];
			/** Whether there are more than were read. */
			readonly isComplete: boolean;
	  }
	/** The registry lists none, or does not let this client see them. */
	| { readonly status: 'not-known' };

/** Tags on a page; registries may give fewer. */
const PAGE = 1_000;
/** Enough for all but repositories that tag every commit. */
const MOST_PAGES = 5;
const LONGEST_PAGE = 1_024 * 1_024;

/** Lists the tags of a repository, page by page: OCI distribution-spec, "Listing Tags". Never throws. */
export async function listTags(repository: Repository): Promise<TagsOutcome> {
	const tags: string[] = [];
	let url: URL | undefined = addressOf(repository, 'tags/list');
	url.searchParams.set('n', String(PAGE));
	for (let page = 0; url && page < MOST_PAGES; page++) {
		const answer = await repository.session.ask(
			{ kind: 'tags', method: 'GET', url, headers: { accept: 'application/json' }, longestBody: LONGEST_PAGE },
			repository.identity,
		);
		const read = readTags(answer);
		if (!read) break;
		tags.push(...read);
		url = nextPage(answer, url);
	}
	return tags.length === 0 ? { status: 'not-known' } : { status: 'found', tags, isComplete: url === undefined };
}

function readTags(answer: Answer): string[] | undefined {
	if (!isSuccess(answer)) return undefined;
	try {
		const { tags } = JSON.parse(Buffer.from(answer.body).toString('utf8')) as { readonly tags?: unknown };
		return Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : undefined;
	} catch {
		return undefined;
	}
}

/** RFC 8288; only within the registry, which may not send us elsewhere. */
function nextPage(answer: Answer, current: URL): URL | undefined {
	const link = answer.type === 'http' ? (answer.headers.link ?? '') : '';
	const target = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(link)?.[1];
	if (target === undefined || !URL.canParse(target, current.href)) return undefined;
	const next = new URL(target, current);
	return next.origin === current.origin && next.pathname === current.pathname ? next : undefined;
}
