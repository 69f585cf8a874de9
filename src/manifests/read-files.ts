import { readFileSync, statSync } from 'node:fs';
import { UsageError } from '../errors.js';
import { type Decoded, decode, isSurelyUtf8 } from './decode.js';
import { type Discovered, type InputFile, reasonOf } from './discover.js';
import { type NodeInput, nodeFileRoleOf } from './node-files.js';
import { type ManifestFile, readText } from './read.js';
import { rolesOf } from './roles.js';
import type { Skipped } from './skipped.js';
import { unrenderedOf } from './unrendered.js';

/** 16 MiB: a hundred times what an API server takes for one object (1.5 MiB, etcd's request limit), in several documents. */
export const MAX_BYTES = 16 * 1024 * 1024;

export interface ReadResult {
	readonly files: readonly ManifestFile[];
	readonly nodeFiles: readonly NodeInput[];
	readonly skipped: readonly Skipped[];
}

export interface ReadOptions {
	/** Reads standard input, when `-` is among the files. */
	readonly readStdin?: (() => Promise<Uint8Array>) | undefined;
	/** Told before each file. */
	readonly onFile?: ((done: number, total: number) => void) | undefined;
}

type Content = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly skipped: Skipped };

/**
 * Reads what was found; what cannot be read becomes an entry of `skipped`, with the reason.
 *
 * Files are read one after the other: with a warm page cache that is faster than many asynchronous reads at once.
 */
export async function readFiles(discovered: Discovered, options: ReadOptions = {}): Promise<ReadResult> {
	const { readStdin, onFile } = options;
	const skipped: Skipped[] = [...discovered.skipped];
	const files: ManifestFile[] = [];
	const roleOf = rolesOf(discovered.files.map(({ file }) => file));
	for (const [index, input] of discovered.files.entries()) {
		onFile?.(index, discovered.files.length);
		const content = input.path === '-' ? await contentOfStdin(input, readStdin) : contentOf(input);
		if (content.ok) files.push(readText(input.file, content.text, roleOf(input.file)));
		else skipped.push(content.skipped);
	}
	const explained = await explainSyntaxErrors(files);
	const nodeFiles = discovered.nodeFiles.map(nodeFileOf);
	const unreadable = nodeFiles.flatMap((read) => ('reason' in read && read.reason === 'unreadable' ? [read] : []));
	return {
		files: explained,
		nodeFiles: nodeFiles.filter((read): read is NodeInput => 'text' in read),
		skipped: [...skipped, ...unreadable, ...explained.flatMap((file) => [...skippedOf(file), ...unrenderedOf(file)])],
	};
}

/** A certificate may be binary, and what no one can read as text no rule is about. */
function nodeFileOf(input: InputFile): NodeInput | Skipped {
	const content = contentOf(input);
	if (!content.ok) return content.skipped;
	return { file: input.file, role: nodeFileRoleOf(input.file) ?? 'script', text: content.text };
}

function contentOf(input: InputFile): Content {
	const { file, path } = input;
	try {
		const { size } = statSync(path);
		if (size > MAX_BYTES) return { ok: false, skipped: tooLarge(file, size) };
		// Node decodes while it reads, at a fraction of the cost; what that may have spoilt is read again.
		const text = readFileSync(path, 'utf8');
		return isSurelyUtf8(text) ? { ok: true, text } : decodeContent(input, readFileSync(path));
	} catch (error) {
		const message = `\`${file}\` cannot be read (${reasonOf(error)}), so its images were not checked.`;
		return { ok: false, skipped: { file, line: 1, reason: 'unreadable', message } };
	}
}

async function contentOfStdin(input: InputFile, readStdin?: () => Promise<Uint8Array>): Promise<Content> {
	if (!readStdin) throw new UsageError('Standard input is not to be had here; name files or folders instead.');
	const bytes = await readStdin();
	if (bytes.length > MAX_BYTES) return { ok: false, skipped: tooLarge(input.file, bytes.length) };
	return decodeContent(input, bytes);
}

function decodeContent(input: InputFile, bytes: Uint8Array): Content {
	const decoded = decode(bytes);
	return decoded.ok ? decoded : { ok: false, skipped: notText(input, decoded) };
}

function tooLarge(file: string, size: number): Skipped {
	const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`;
	const message = `\`${file}\` has ${megabytes(size)}, more than the ${megabytes(MAX_BYTES)} that are read, so its images were not checked. Split or exclude it.`;
	return { file, line: 1, reason: 'too-large', message };
}

function notText({ file }: InputFile, { message, line }: Extract<Decoded, { ok: false }>): Skipped {
	return { file, line, reason: 'not-text', message: `\`${file}\` ${message}, so its images were not checked.` };
}

/** The slow parser is loaded only when there is something to explain. */
async function explainSyntaxErrors(files: readonly ManifestFile[]): Promise<ManifestFile[]> {
	if (files.every(({ syntaxErrors }) => syntaxErrors.length === 0)) return [...files];
	const { explainSyntax } = await import('./explain-syntax.js');
	return files.map((file) =>
		file.syntaxErrors.length === 0
			? file
			: { ...file, syntaxErrors: file.syntaxErrors.map((problem) => explainSyntax(file.source, problem)) },
	);
}

/** What of a file could not be judged, besides the images that are placeholders. */
function skippedOf({ source: { file }, role, syntaxErrors, template }: ManifestFile): Skipped[] {
	const broken = syntaxErrors.map(({ at, message }) => ({
		file,
		line: at.line,
		reason: 'invalid-yaml' as const,
		message: `This document cannot be parsed: ${message}`,
	}));
	if (!template) return broken;
	const { line } = template.at;
	if (role === 'chart-template') {
		return [
			...broken,
			{ file, line, reason: 'helm-template', message: 'A chart’s template holds no manifest until Helm renders it.' },
		];
	}
	return [
		...broken,
		{
			file,
			line,
			reason: 'not-rendered',
			message: `The document is a template (\`${template.marker}\`) that nothing has filled in yet.`,
		},
	];
}
