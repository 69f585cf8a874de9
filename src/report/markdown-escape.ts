import { toVisibleText } from './plain-text.js';

/** What means something to Markdown, HTML or a table, and the two places where GitHub finds bare links. */
const ACTIVE = /[&<>"'`|[\]{}*_~\\$#!@]|:(?=\/\/)|(?<=\bwww)\./gi;
const MENTION = /&#(?:64|35);(?=\w)/g;

/**
 * Text from outside within Markdown, for a table's cell too: shown as written, one line, without effect.
 * Code spans between backticks are kept as such.
 */
export function escapeMarkdown(text: string): string {
	const parts = text.split('`');
	// An even number of parts has a backtick without a partner.
	if (parts.length % 2 === 0) return escapeProse(text);
	return parts.map((part, index) => (index % 2 === 0 ? escapeProse(part) : escapeCode(part))).join('');
}

/** Text from outside as code, which GitHub finds no mentions in. */
export function escapeCode(text: string): string {
	return text === '' ? '' : `<code>${escapeSigns(text)}</code>`;
}

function escapeProse(text: string): string {
	// GitHub looks for mentions and issue numbers after entities are resolved: a space without width keeps them apart.
	return escapeSigns(text).replace(MENTION, '$&&#8203;');
}

function escapeSigns(text: string): string {
	return toVisibleText(text).replace(ACTIVE, (sign) => `&#${sign.charCodeAt(0)};`);
}
