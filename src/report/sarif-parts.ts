import type { SourceRange } from '../source.js';

/** A place of a file; lines and columns begin at 1 whatever the range says. */
export function sarifPlace({ file, ...range }: Partial<SourceRange> & Pick<SourceRange, 'file' | 'line'>) {
	return {
		artifactLocation: { uri: toRelativeUri(file), uriBaseId: '%SRCROOT%' },
		region: {
			startLine: atLeastOne(range.line),
			startColumn: atLeastOne(range.column),
			endLine: atLeastOne(range.endLine),
			endColumn: atLeastOne(range.endColumn),
		},
	};
}

export function sarifLocation(range: SourceRange, message?: string) {
	return {
		physicalLocation: sarifPlace(range),
		message: message === undefined ? undefined : { text: escapeLinks(message) },
	};
}

/** SARIF 2.1.0 §3.11.6: in a message `[text](target)` is a link, unless the bracket is escaped. Nobody's manifest gets to place one. */
export function escapeLinks(text: string): string {
	return text.includes('](') ? text.replaceAll('[', '\\[') : text;
}

function toRelativeUri(file: string): string {
	// A lone surrogate cannot be written in UTF-8, and `encodeURIComponent` throws on it.
	return file
		.replace(/\p{Surrogate}/gu, '\ufffd')
		.split('/')
		.map(encodeURIComponent)
		.join('/');
}

function atLeastOne(number: number | undefined): number | undefined {
	return number === undefined ? undefined : Math.max(1, number);
}
