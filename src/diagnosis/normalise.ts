// ESC is what terminals colour with; the rest of the sequence is digits and one letter.
const ANSI = /\u001b\[[0-9;]*[A-Za-z]/g;

/** However many programs escaped it. The end is optional so that a run of backslashes is looked at once. */
const ESCAPE = /\\+("|[nrt]|u00(?:22|26|27|3c|3e))?/gi;

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
		.replace(ESCAPE, undoEscape)
		.replace(HTML_SIGN, (sign) => HTML_SIGNS[sign] ?? sign)
		.replace(/[\u201c\u201d\u201f]/g, '"')
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/\u00a0/g, ' ');
}

function undoEscape(whole: string, end: string | undefined): string {
	if (end === undefined) return whole;
	if (end === '"') return end;
	if (end === 't') return '\t';
	return end.length === 1 ? '\n' : String.fromCharCode(Number.parseInt(end.slice(1), 16));
}
