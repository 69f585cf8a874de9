import { type AST, getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';

export type Fields = Readonly<Record<string, unknown>>;

export interface Toml {
	readonly values: Fields;
	/** The headers of tables, in their order, and where they stand. */
	readonly tables: readonly { readonly path: readonly string[]; readonly line: number }[];
	/** The line of a key or a table; 1 if there is none. */
	readonly lineOf: (path: readonly string[]) => number;
}

export type ReadToml =
	| { readonly ok: true; readonly toml: Toml }
	| { readonly ok: false; readonly line: number; readonly message: string };

/** Reads TOML 1.0 with its lines. Never throws. */
export function readToml(text: string): ReadToml {
	try {
		return { ok: true, toml: understand(parseTOML(text, { tomlVersion: '1.0' })) };
	} catch (error) {
		const index = error instanceof Error && 'index' in error ? Number(error.index) : 0;
		// A value that is missing counts for the line that it is missing on.
		const line = text
			.slice(0, index + 1)
			.trimEnd()
			.split('\n').length;
		return { ok: false, line, message: error instanceof Error ? error.message : String(error) };
	}
}

function understand(program: AST.TOMLProgram): Toml {
	const nodes = program.body[0].body;
	const tables = nodes.flatMap((node) =>
		node.type === 'TOMLTable' && node.kind === 'standard'
			? [{ path: partsOf(node.key), line: node.loc.start.line, body: node.body }]
			: [],
	);
	const top = nodes.flatMap((node) => (node.type === 'TOMLKeyValue' ? [node] : []));
	const keys = [{ path: [], body: top }, ...tables].flatMap(({ path, body }) =>
		body.map(({ key, loc }) => ({ path: [...path, ...partsOf(key)], line: loc.start.line })),
	);
	const lines = new Map([...tables, ...keys].map(({ path, line }) => [JSON.stringify(path), line]));
	return {
		values: { ...(getStaticTOMLValue(program) as Fields) },
		tables: tables.map(({ path, line }) => ({ path, line })),
		lineOf: (path) => lines.get(JSON.stringify(path)) ?? 1,
	};
}

function partsOf({ keys }: AST.TOMLKey): string[] {
	return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
}
