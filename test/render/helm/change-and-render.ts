import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { ImageUse } from '../../../src/images/collect.js';
import type { SourceRange } from '../../../src/source.js';

/** Every place that pullproof names for a part of an image. */
export function placesOf(use: ImageUse): SourceRange[] {
	const { text } = use.image;
	const parts = [
		use.locate('image'),
		...[...text.matchAll(/[^/:@]+/g)].map(({ 0: part, index }) => use.locateText(index, part.length)),
	];
	const ranges = parts.flatMap(({ range, related }) => [
		range,
		...related.filter(({ message }) => message.endsWith('is set here')),
	]);
	return [...new Map(ranges.map((range) => [JSON.stringify({ ...range, message: '' }), range])).values()];
}

/** What Helm itself says, without any code of pullproof's. */
export interface Oracle {
	/** How often each image is in what a chart renders to. */
	images(title: string): ReadonlyMap<string, number>;
	/** Whether an image is there less often with another text at a place. */
	isMadeAt(title: string, image: string, at: SourceRange): boolean;
	close(): void;
}

export function createOracle(repository: string, helm: string): Oracle {
	const folder = mkdtempSync(join(tmpdir(), 'pullproof-oracle-'));
	const copy = join(folder, basename(repository));
	cpSync(repository, copy, { recursive: true });
	const images = (title: string) => {
		const [chart = '', ...values] = title.split(/ with |, /);
		const files = values.map((file) => `--values=${join(copy, chart, file)}`);
		// For dependencies on folders of the repository nothing is fetched.
		const isLocal = readFileSync(join(copy, chart, 'Chart.yaml'), 'utf8').includes('file://');
		const update = isLocal ? ['--dependency-update'] : [];
		const args = ['template', 'x', join(copy, chart), ...update, '--kube-version=1.37.0', ...files];
		const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
		const isVendored = existsSync(join(copy, chart, 'charts'));
		const output = execFileSync(helm, args, { encoding: 'utf8', stdio, maxBuffer: 64 * 1024 * 1024 });
		if (!isVendored) rmSync(join(copy, chart, 'charts'), { recursive: true, force: true });
		const counts = new Map<string, number>();
		for (const document of parseAllDocuments(output, { logLevel: 'silent', uniqueKeys: false }))
			count(document.toJS(), counts);
		return counts;
	};
	return {
		images,
		isMadeAt(title, image, at) {
			const path = join(copy, at.file);
			const text = readFileSync(path, 'utf8');
			const before = images(title).get(image) ?? 0;
			const isGoneWith = (change: (written: string) => string) => {
				writeFileSync(path, changed(text, at, change));
				try {
					return (images(title).get(image) ?? 0) < before;
				} catch {
					return false;
				}
			};
			try {
				return CHANGES.some(isGoneWith);
			} finally {
				writeFileSync(path, text);
			}
		},
		close: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** Some charts compare versions, and some use only how a value begins. */
const CHANGES = [
	(written: string) => `${written}x9`,
	(written: string) => `${written}-x9`,
	(written: string) => `x9${written}`,
] as const;

/** The text with something else at a range, within its quotes. */
function changed(
	text: string,
	{ line, column, endLine, endColumn }: SourceRange,
	change: (written: string) => string,
): string {
	if (line !== endLine || column === endColumn) throw new Error(`no place to edit: line ${line}`);
	const lines = text.split('\n');
	const whole = lines[line - 1] ?? '';
	const quoted = /^(["']?)(.*?)\1$/.exec(whole.slice(column - 1, endColumn - 1));
	const [, quote = '', written = ''] = quoted ?? [];
	lines[line - 1] = `${whole.slice(0, column - 1)}${quote}${change(written)}${quote}${whole.slice(endColumn - 1)}`;
	return lines.join('\n');
}

function count(value: unknown, counts: Map<string, number>): void {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, child] of Object.entries(value)) {
		if ((key === 'image' || key === 'reference') && typeof child === 'string')
			counts.set(child, (counts.get(child) ?? 0) + 1);
		else count(child, counts);
	}
}
