// ESC is what terminals colour with; the rest of the sequence is digits and one letter.
const ANSI = /\u001b\[[0-9;]*[A-Za-z]/g;

/** An escaped quote, however many programs escaped it. */
const ESCAPED_QUOTE = /\\+"/g;
const ESCAPED_BREAK = /(?:\\+r)?\\+n/g;
const ESCAPED_TAB = /\\+t/g;
const ESCAPED_SIGN = /\\+u00(22|26|27|3c|3e)/gi;
const HTML_SIGN = /&(?:quot|#34|apos|#39|lt|gt|amp);/g;

const HTML_SIGNS: Readonly<Record<string, string>> = {
	'&quot;': '"',
	'&#34;': '"',
	'&apos;': "'",
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>',
	'&amp;': '&',
};

/** A text as the first program meant it: without colours and without the escapes of the logs that it went through. */
export function normalise(text: string): string {
	return text
		.replace(ANSI, '')
		.replace(/\r\n?/g, '\n')
		.replace(ESCAPED_QUOTE, '"')
		.replace(ESCAPED_SIGN, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(ESCAPED_BREAK, '\n')
		.replace(ESCAPED_TAB, '\t')
		.replace(HTML_SIGN, (sign) => HTML_SIGNS[sign] ?? sign)
		.replace(/[\u201c\u201d\u201f]/g, '"')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/\u00a0/g, ' ');
}
