import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Toolbox, ToolResult } from '../../../src/render/tools.js';

type Values = Record<string, unknown>;

/** A toolbox whose Helm is a function of the folder that it runs in. */
export function toolboxWith(
	helm: (folder: string, args: readonly string[]) => ToolResult,
): Toolbox & { calls: string[][] } {
	const root = mkdtempSync(join(tmpdir(), 'pullproof-fake-'));
	const calls: string[][] = [];
	let folders = 0;
	return {
		calls,
		find: async (name) => ({ name, path: `/nowhere/${name}`, version: 'v3.22.0' }),
		run: async (_tool, args, { cwd }) => {
			calls.push([...args]);
			return helm(cwd, args);
		},
		folder() {
			const path = join(root, String(folders++));
			mkdirSync(path);
			return path;
		},
		close: () => rmSync(root, { recursive: true, force: true }),
	};
}

/** What Helm 3 prints when it fails. */
export function failing(stderr: string): () => ToolResult {
	return () => ({ ok: false, reason: 'failed', stderr });
}

/**
 * As much of Helm as fits on a page: `{{ .Values.a.b }}`, `{{ .Chart.appVersion }}`, and `| default` between two of these.
 * What the real one makes of the rest is tested with it.
 */
export function renderLikeHelm(folder: string, args: readonly string[]): ToolResult {
	const chart = parse(readFileSync(join(folder, 'chart/Chart.yaml'), 'utf8')) as Values;
	const files = ['chart/values.yaml', ...args.flatMap((arg) => (arg.startsWith('--values=') ? [arg.slice(9)] : []))];
	const Values = files
		.filter((file) => existsSync(join(folder, file)))
		.reduce<Values>((all, file) => merge(all, parse(readFileSync(join(folder, file), 'utf8')) as Values), {});
	const templates = join(folder, 'chart/templates');
	const stdout = readdirSync(templates)
		.sort()
		.map(
			(name) =>
				`---\n# Source: ${chart.name}/templates/${name}\n${fill(readFileSync(join(templates, name), 'utf8'), { Values, Chart: chart })}`,
		)
		.join('\n');
	return { ok: true, stdout, stderr: '' };
}

function fill(template: string, context: Values): string {
	return template.replace(/\{\{ (.+?) \}\}/g, (_whole, expression: string) =>
		String(
			expression
				.split(' | default ')
				.map((path) =>
					path
						.slice(1)
						.split('.')
						.reduce<unknown>((value, key) => (value as Values | undefined)?.[key], context),
				)
				.find((value) => value !== undefined && value !== null && value !== '') ?? '',
		),
	);
}

function merge(a: Values, b: Values): Values {
	const isMap = (value: unknown): value is Values =>
		typeof value === 'object' && value !== null && !Array.isArray(value);
	const merged = { ...a };
	for (const [key, value] of Object.entries(b ?? {})) {
		const old = merged[key];
		merged[key] = isMap(old) && isMap(value) ? merge(old, value) : value;
	}
	return merged;
}
