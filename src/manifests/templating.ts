/**
 * Signs of a text that another program fills in before it is YAML: Go, Jinja and ERB templates, envsubst, autoconf and batch files.
 * Only at places that break the syntax; a value that is a placeholder is a value.
 */
const MARKS = [
	/\{\{(?:(?!\}\}).){0,300}\}\}/,
	/\{%(?:(?!%\}).){0,300}%\}/,
	/<%(?:(?!%>).){0,300}%>/,
	/\$\{[^{}]{0,300}\}/,
	/<[A-Za-z][\w-]{0,100}>/,
	/@[A-Za-z_]\w{0,100}@/,
	/%[A-Za-z_]\w{0,100}%/,
]
	.map(({ source }) => source)
	.join('|');
const MARK = new RegExp(MARKS, 'g');
const MARK_HERE = new RegExp(MARKS, 'y');
const LINE_OF_MARKS = new RegExp(`^[ \\t]*(?:(?:${MARKS})[ \\t]*)+$`, 'gm');
/** A line that YAML alone would not begin so, or a control structure. */
const BLOCK = /^[ \t]*(?:\{\{|\{%|<%)|\{\{(?=-?[ \t]*(?:if|else|end|range|with|define)\b)/m;

/** Characters of a mark that a message quotes. */
const MAX_QUOTED = 60;

export interface TemplateMarker {
	readonly offset: number;
	/** As written, on one line; cut short when it is long. */
	readonly text: string;
}

/**
 * The first sign that a text is a template, when that is why it does not parse: it does once every sign is filled in,
 * or it has control structures, which nothing but their own program can fill in.
 *
 * @param parses whether a text is valid YAML
 */
export function findTemplateMarker(text: string, parses: (text: string) => boolean): TemplateMarker | undefined {
	const block = BLOCK.exec(text);
	const mark = text.search(MARK);
	if (mark >= 0 && parses(text.replace(LINE_OF_MARKS, '').replace(MARK, 'x'))) return markerAt(text, mark);
	return block ? markerAt(text, block.index + block[0].length - 2) : undefined;
}

/** The whole mark, as far as it stands on its line and a message can quote it; two brackets when it is never closed. */
function markerAt(text: string, offset: number): TemplateMarker {
	MARK_HERE.lastIndex = offset;
	const whole = MARK_HERE.exec(text)?.[0] ?? text.slice(offset, offset + 2);
	const [written = ''] = whole.split(/[\r\n]/, 1);
	return { offset, text: written.length > MAX_QUOTED ? `${written.slice(0, MAX_QUOTED - 1)}…` : written };
}
