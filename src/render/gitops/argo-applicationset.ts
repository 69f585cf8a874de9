import { effectiveEntries, resolve } from '../../manifests/lookup.js';
import type { Manifest } from '../../manifests/manifest.js';
import type { ValueNode } from '../../manifests/nodes.js';
import { readApplication, type SourceReading } from './argo-application.js';
import { generate, type Parameters } from './argo-parameters.js';
import type { GitopsContext } from './plan.js';
import { createReader } from './reader.js';
import { skipRelease } from './skipped-release.js';

/**
 * What the Applications of an ApplicationSet deploy, as far as lists and the folders of this repository tell which there are.
 * Source: https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/
 */
export function readApplicationSet(manifest: Manifest, context: GitopsContext): SourceReading[] {
	const reader = createReader(manifest, ['spec']);
	if (reader.node(['templatePatch'])) return [skipped(manifest, 'changes its Applications by a `templatePatch`')];
	return reader.items(['generators']).flatMap((path) => {
		const generated = generate(reader, path, context);
		if (typeof generated === 'string') {
			return [skipped(manifest, `makes Applications by the generator \`${generated}\`, which is not worked out here`)];
		}
		return generated.flatMap((parameters) => readTemplate(manifest, parameters, context));
	});
}

function readTemplate(manifest: Manifest, parameters: Parameters, context: GitopsContext): SourceReading[] {
	const unknown = unknownExpression(manifest.get(['spec', 'template']), parameters);
	if (unknown !== undefined)
		return [skipped(manifest, `has \`${unknown}\` in its template, which is not worked out here`)];
	const fill = (text: string) => text.replaceAll(EXPRESSION, (_, inner: string) => valueFor(inner, parameters) ?? '');
	const name = createReader(manifest, ['spec', 'template', 'metadata'], fill).text(['name'])?.text ?? '';
	return readApplication(createReader(manifest, ['spec', 'template', 'spec'], fill), name, context);
}

const EXPRESSION = /\{\{([^{}]*)\}\}/g;

/** `path`, `.path.path`, `path[0]`, `index .path.segments 0` */
function valueFor(expression: string, parameters: Parameters): string | undefined {
	const name = expression
		.replace(/^-|-$/g, '')
		.trim()
		.replace(/^index\s+\.([\w.-]+)\s+(\d+)$/, '$1[$2]')
		.replace(/^path\[/, 'path.segments[')
		.replace(/^\./, '');
	return parameters.get(name);
}

/** The first expression anywhere below a value that no parameter stands for. */
function unknownExpression(node: ValueNode | undefined, parameters: Parameters): string | undefined {
	if (!node) return undefined;
	if (node.kind === 'scalar') {
		const expressions = [...node.value.matchAll(EXPRESSION)];
		return expressions.find(([, inner = '']) => valueFor(inner, parameters) === undefined)?.[0];
	}
	const children = node.kind === 'sequence' ? node.items : effectiveEntries(node).map(({ value }) => value);
	for (const child of children) {
		const unknown = unknownExpression(resolve(child), parameters);
		if (unknown !== undefined) return unknown;
	}
	return undefined;
}

function skipped(manifest: Manifest, what: string): SourceReading {
	return { form: 'skipped', skipped: skipRelease(manifest, what), artifact: undefined };
}
