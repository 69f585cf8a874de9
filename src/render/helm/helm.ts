import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { createGate } from '../gate.js';
import type { SetValueLayer } from '../gitops/inputs.js';
import type { Tool, Toolbox, ToolResult } from '../tools.js';
import { type HelmObject, readOutput } from './output.js';
import { CHART, type Prepared } from './prepare.js';

/**
 * The newest Kubernetes there is: https://kubernetes.io/releases/. Helm would take itself for the one that it was built for,
 * and for 1.20 when it was built without saying so (helm `pkg/chart/common/capabilities.go`).
 */
export const NEWEST_KUBERNETES = '1.37.0';

/** Other texts in the place of some of a chart's. */
export interface Variant {
	/** By their path within the folder that Helm runs in; `undefined` leaves the file out. */
	readonly files: ReadonlyMap<string, string | undefined>;
	/** By their place among the values that are set. */
	readonly sets: ReadonlyMap<number, string>;
}

export type HelmResult =
	| { readonly ok: true; readonly objects: readonly HelmObject[] }
	| { readonly ok: false; readonly reason: Extract<ToolResult, { ok: false }>['reason']; readonly message: string };

/** Renders a chart in a copy of its own: the repository is not written to. */
export type Helm = (prepared: Prepared, variant?: Variant) => Promise<HelmResult>;

const AS_IT_IS: Variant = { files: new Map(), sets: new Map() };

export function createHelm(tools: Toolbox, tool: Tool): Helm {
	// A copy is made no sooner than it is needed.
	const gate = createGate(availableParallelism());
	return (prepared, variant = AS_IT_IS) =>
		gate(async () => {
			const folder = tools.folder();
			try {
				for (const [path, content] of prepared.files) {
					const edited = variant.files.has(path) ? variant.files.get(path) : content;
					if (edited !== undefined) write(join(folder, path), edited);
				}
				const result = await tools.run(tool, argumentsOf(prepared, variant), { cwd: folder });
				if (result.ok) return { ok: true, objects: readOutput(result.stdout) };
				return { ok: false, reason: result.reason, message: result.stderr.replaceAll(`${folder}/`, '').trim() };
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		});
}

function argumentsOf({ release, valuesFiles, sets }: Prepared, variant: Variant): string[] {
	return [
		'template',
		release.releaseName,
		`./${CHART}`,
		`--namespace=${release.namespace ?? 'default'}`,
		`--kube-version=${release.kubeVersion ?? NEWEST_KUBERNETES}`,
		...release.apiVersions.map((version) => `--api-versions=${version}`),
		...valuesFiles.map((path) => `--values=${path}`),
		...sets.map((layer, index) => argumentOf(layer, variant.sets.get(index) ?? layer.value)),
	];
}

const FLAGS = { value: '--set', string: '--set-string' } as const satisfies Record<SetValueLayer['as'], string>;

/** A comma would begin another value, unless in a list: https://helm.sh/docs/intro/using_helm/#the-format-and-limitations-of---set */
function argumentOf({ name, as }: SetValueLayer, value: string): string {
	const isList = value.startsWith('{') && value.endsWith('}');
	return `${FLAGS[as]}=${name}=${isList ? value : value.replace(/(?<!\\),/g, '\\,')}`;
}

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
