import type { Manifest } from '../../manifests/manifest.js';
import { readText } from '../../manifests/read.js';

/** An object as Helm renders it. */
export interface HelmObject {
	readonly manifest: Manifest;
	/** The template as Helm names it: `web/charts/cache/templates/x.yaml`. */
	readonly template: string;
	/** The same in every render of the chart, whatever the object's name is. */
	readonly key: string;
	/** The text behind an offset of the object, to the end of the line. */
	restOfLine(offset: number): string;
}

// What Helm puts before every document. Within one, such lines would be indented.
const SOURCE = /^---\r?\n# Source: (.+)$/gm;

export function readOutput(stdout: string): HelmObject[] {
	const sources = [...stdout.matchAll(SOURCE)].map(({ index, 1: template = '' }) => ({ index, template }));
	const counts = new Map<string, number>();
	let next = 0;
	return readText('helm', stdout).manifests.map((manifest) => {
		while ((sources[next]?.index ?? Number.POSITIVE_INFINITY) <= manifest.root.start) next++;
		const template = sources[next - 1]?.template ?? '';
		// The chart's own name may be marked.
		const kind = `${template.slice(template.indexOf('/'))}#${manifest.object.kind}`;
		const count = counts.get(kind) ?? 0;
		counts.set(kind, count + 1);
		return { manifest, template, key: `${kind}#${count}`, restOfLine: (offset) => lineFrom(stdout, offset) };
	});
}

function lineFrom(text: string, offset: number): string {
	const end = text.indexOf('\n', offset);
	return text.slice(offset, end < 0 ? undefined : end);
}
