import type { ImageUse } from '../images/collect.js';
import type { RuleProblem } from '../rules/check.js';
import { digestOfOnePlatform } from '../rules/digest-of-one-platform.js';
import { tagNotOfDigest } from '../rules/tag-not-of-digest.js';
import type { ProbeResult, TagBesideDigest } from './result.js';

/** What is odd about tags that stand beside a digest. */
export function tagProblems(results: readonly ProbeResult[]): RuleProblem[] {
	return results.flatMap(({ target, tag }) => {
		const { reference, uses } = target;
		const odd = tag && reference.tag !== undefined ? oddity(tag, reference.tag) : undefined;
		return odd ? uses.map(({ use }) => at(use, odd)) : [];
	});
}

type Oddity = Pick<RuleProblem, 'rule'> & { readonly message: string; readonly part: 'tag' | 'digest' };

function oddity(found: TagBesideDigest, tag: string): Oddity | undefined {
	if (found.state === 'missing') {
		const message = `There is no tag \`${tag}\` any more. The digest beside it is there, and that is what nodes pull.`;
		return { rule: tagNotOfDigest, message, part: 'tag' };
	}
	if (found.state === 'moved') {
		const message = `The tag \`${tag}\` names another image by now (\`${found.digest}\`). Nodes pull the one of the digest.`;
		return { rule: tagNotOfDigest, message, part: 'tag' };
	}
	if (found.state !== 'one-platform') return undefined;
	const message = `The digest is that of one platform of \`${tag}\` only: nodes of any other platform cannot run it.`;
	return { rule: digestOfOnePlatform, message, part: 'digest' };
}

function at(use: ImageUse, { rule, message, part }: Oddity): RuleProblem {
	const { image, object } = use;
	if (image.state !== 'reference') return { rule, problem: { message, at: use.locate('image'), object } };
	const { tag = '', digest = '' } = image.reference;
	const text = part === 'tag' ? tag : digest;
	const offset = part === 'tag' ? image.text.lastIndexOf(`:${tag}@`) + 1 : image.text.lastIndexOf(digest);
	return { rule, problem: { message, at: use.locateText(offset, text.length), object, image: image.text } };
}
