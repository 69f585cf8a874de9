/** Signs of a text that another program fills in before it is YAML: Go and Jinja templates, ERB, envsubst at places that break the syntax. */
const MARKERS: readonly RegExp[] = [
	/\{\{/,
	/\{%/,
	/<%/,
	/\$\{[A-Za-z_]/,
	/^\s*#@/m,
	/^\s*<[A-Z_-]+>\s*$/m,
	/^\s*@[A-Z_]+@\s*$/m,
];

export interface TemplateMarker {
	readonly offset: number;
	readonly text: string;
}

/** The first sign in a text that it is a template; `undefined` when there is none. */
export function findTemplateMarker(text: string): TemplateMarker | undefined {
	for (const marker of MARKERS) {
		const match = marker.exec(text);
		if (match) return { offset: match.index + (match[0].length - match[0].trimStart().length), text: match[0].trim() };
	}
	return undefined;
}
