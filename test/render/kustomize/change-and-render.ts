import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import type { ImageUse } from '../../../src/images/collect.js';
import type { SourceRange } from '../../../src/source.js';
import type { Built } from './build.js';

/** What the program itself says, without any code of pullproof's. */
export interface Oracle {
	/** How often each text is an image in what a kustomization builds. */
	images(built: Built): ReadonlyMap<string, number>;
	/** The same with another text in a range of a file. */
	imagesWithChange(built: Built, at: SourceRange, change: (text: string) => string): ReadonlyMap<string, number>;
	close(): void;
}

/** @param absent files to make before the build, as whoever deploys does */
export function createOracle(repository: string, program: string, absent: readonly string[] = []): Oracle {
	const folder = mkdtempSync(join(tmpdir(), 'pullproof-oracle-'));
	const copy = join(folder, 'copy');
	cpSync(repository, copy, { recursive: true, filter: (path) => basename(path) !== '.git' });
	execFileSync('chmod', ['-R', 'u+w', copy]);
	for (const file of absent) {
		mkdirSync(dirname(join(copy, file)), { recursive: true });
		writeFileSync(join(copy, file), '');
	}
	const command = basename(program) === 'kubectl' ? 'kustomize' : 'build';
	const images = ({ folder: root, components }: Built) => {
		const below = (name: string) => `../copy/${name}`;
		const text = JSON.stringify({ resources: [below(root)], components: components.map(below) });
		mkdirSync(join(folder, 'outer'), { recursive: true });
		writeFileSync(join(folder, 'outer', 'kustomization.yaml'), text);
		const output = execFileSync(program, [command, join(folder, 'outer')], { encoding: 'utf8', stdio: 'pipe' });
		const counts = new Map<string, number>();
		for (const document of parseAllDocuments(output)) count(document.toJS(), '', counts);
		return counts;
	};
	return {
		images,
		imagesWithChange(built, at, change) {
			const path = join(copy, at.file);
			const text = readFileSync(path, 'utf8');
			writeFileSync(path, changed(text, at, change));
			try {
				return images(built);
			} finally {
				writeFileSync(path, text);
			}
		},
		close: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function changed(text: string, { line, column, endLine, endColumn }: SourceRange, change: (text: string) => string) {
	if (line !== endLine || column === endColumn) throw new Error(`no text to change in line ${line}`);
	const lines = text.split('\n');
	const written = lines[line - 1] ?? '';
	lines[line - 1] =
		written.slice(0, column - 1) + change(written.slice(column - 1, endColumn - 1)) + written.slice(endColumn - 1);
	return lines.join('\n');
}

function count(value: unknown, key: string, counts: Map<string, number>): void {
	if (typeof value === 'string' && (key === 'image' || key === 'reference')) {
		counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	if (typeof value !== 'object' || value === null) return;
	for (const [name, child] of Object.entries(value)) count(child, Array.isArray(value) ? key : name, counts);
}

/** What tells that a place makes an image: with another text there, another image is built. */
export interface Change {
	readonly place: string;
	readonly before: string;
	/** Whether there was one image less of the old text, and one more of the new one. */
	readonly works: boolean;
}

/** Changes the text at the place of an image, and sees whether the image changes so. */
export function changeAndRender(use: ImageUse, built: Built, oracle: Oracle): Change {
	const { text } = use.image;
	const { range } = use.locate('image');
	let wanted = text;
	const after = oracle.imagesWithChange(built, range, (written) => {
		const part = partIn(text, written);
		wanted = replaceLast(text, part, other(part));
		return replaceLast(written, part, other(part));
	});
	const before = oracle.images(built);
	const works =
		(after.get(text) ?? 0) < (before.get(text) ?? 0) && (after.get(wanted) ?? 0) > (before.get(wanted) ?? 0);
	return { place: `${range.file}:${range.line}:${range.column}`, before: text, works: works && wanted !== text };
}

/** The part of an image that a text holds: its digest, its tag or its name. */
function partIn(image: string, written: string): string {
	const [name = '', digest] = image.split('@sha256:');
	const slash = name.lastIndexOf('/');
	const colon = name.indexOf(':', slash);
	const parts = [digest, colon < 0 ? undefined : name.slice(colon + 1), colon < 0 ? name : name.slice(0, colon)];
	const whole = written.replace(/^["']|["']$/g, '');
	const found = parts.find((part) => part === whole) ?? parts.find((part) => part && written.includes(part));
	if (!found) throw new Error(`${written} holds no part of ${image}`);
	return found;
}

function other(part: string): string {
	return /^[0-9a-f]{64}$/.test(part) ? `${part.slice(1)}${part.startsWith('0') ? '1' : '0'}` : `${part}x9`;
}

function replaceLast(text: string, part: string, by: string): string {
	const at = text.lastIndexOf(part);
	return text.slice(0, at) + by + text.slice(at + part.length);
}
