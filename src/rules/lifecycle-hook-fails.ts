import { describeObject } from '../credentials/words.js';
import type { FieldPath } from '../field-path.js';
import type { Workload } from '../images/collect.js';
import { effectiveEntries, getItems, getText, getValue } from '../manifests/lookup.js';
import type { MappingNode } from '../manifests/nodes.js';
import { defineRule, type Problem } from './rule.js';

const HOOKS = ['postStart', 'preStop'] as const;
type Hook = (typeof HOOKS)[number];

export const lifecycleHookFails = defineRule({
	id: 'lifecycle-hook-fails',
	subject: 'workload',
	severity: 'error',
	category: 'node',
	since: '0.1.0',
	title: 'A lifecycle hook is refused, or always fails',
	rationale:
		'The API server takes exactly one handler for a hook, and none in an ordinary init container. A handler that cannot run kills the container after `postStart`, again and again, although its image was pulled; at `preStop` it only leaves an event.',
	remediation: 'Give the hook one of `exec`, `httpGet` and `sleep`.',

	*check(workload) {
		if (workload.origin !== 'built-in') return;
		const { manifest, podSpecPath } = workload;
		for (const [index, container] of getItems(manifest.get(podSpecPath), 'initContainers').entries()) {
			const path = [...podSpecPath, 'initContainers', index];
			if (getText(container, 'restartPolicy') === 'Always') yield* problemsOf(workload, path);
			else if (isMapping(workload, [...path, 'lifecycle'])) yield inInitContainer(workload, path);
		}
		for (const index of getItems(manifest.get(podSpecPath), 'containers').keys()) {
			yield* problemsOf(workload, [...podSpecPath, 'containers', index]);
		}
	},
});

function isMapping({ manifest }: Workload, path: FieldPath): boolean {
	return manifest.get(path)?.kind === 'mapping';
}

/** Source: kubernetes `pkg/apis/core/validation/validation.go` validateInitContainers. */
function inInitContainer({ manifest, object }: Workload, container: FieldPath): Problem {
	return {
		message: `The API server refuses ${describeObject(object)}: an init container may have a \`lifecycle\` only with \`restartPolicy: Always\`.`,
		at: manifest.locateKey([...container, 'lifecycle']),
		object,
		remediation: 'Take the `lifecycle` out, or make the container a sidecar with `restartPolicy: Always`.',
	};
}

function* problemsOf(workload: Workload, container: FieldPath): Iterable<Problem> {
	const { manifest, object } = workload;
	for (const hook of HOOKS) {
		const path = [...container, 'lifecycle', hook];
		const node = manifest.get(path);
		if (node?.kind !== 'mapping') continue;
		const handlers = handlersOf(node);
		const [handler] = handlers;
		if (handler === undefined || handlers.length > 1) {
			yield { message: `${refuses(workload)}: ${count(hook, handlers)}.`, at: manifest.locateKey(path), object };
		} else {
			const problem = HANDLERS[handler]({ workload, hook, path: [...path, handler] });
			if (problem) yield { ...problem, object };
		}
	}
}

interface Place {
	readonly workload: Workload;
	readonly hook: Hook;
	/** Of the handler. */
	readonly path: FieldPath;
}

/** Sources: kubernetes `pkg/apis/core/validation/validation.go` validateHandler; `pkg/kubelet/lifecycle/handlers.go`. */
const HANDLERS = {
	exec: withoutCommand,
	httpGet: () => undefined,
	tcpSocket: neverRuns,
	sleep: sleepsTooLong,
} satisfies Record<string, (place: Place) => Problem | undefined>;
type Handler = keyof typeof HANDLERS;

const isHandler = (key: string): key is Handler => Object.hasOwn(HANDLERS, key);

function handlersOf(hook: MappingNode): Handler[] {
	return effectiveEntries(hook).flatMap(({ key }) => {
		const value = getValue(hook, key.value);
		const isNull = value?.kind === 'scalar' && value.type === 'null';
		return isHandler(key.value) && !isNull ? [key.value] : [];
	});
}

function refuses({ object }: Workload): string {
	return `The API server refuses ${describeObject(object)}`;
}

function count(hook: Hook, handlers: readonly Handler[]): string {
	if (handlers.length === 0) return `its \`${hook}\` hook has nothing to run`;
	return `a \`${hook}\` hook takes one handler, and this one has ${handlers.map((name) => `\`${name}\``).join(' and ')}`;
}

function withoutCommand({ workload, hook, path }: Place): Problem | undefined {
	const { manifest } = workload;
	if (getItems(manifest.get(path), 'command').length > 0) return undefined;
	return {
		message: `${refuses(workload)}: the \`exec\` of its \`${hook}\` hook has no \`command\`.`,
		at: manifest.locateKey(path),
		remediation: 'Write the program and its arguments as a list: `command: ["/bin/sh", "-c", "…"]`.',
	};
}

const NEVER_RUNS = {
	postStart: { consequence: 'the container is killed and started again, for ever', severity: 'error' },
	preStop: { consequence: 'the hook fails, and the container is stopped without it', severity: 'warning' },
} as const;

function neverRuns({ workload: { manifest }, hook, path }: Place): Problem {
	const { consequence, severity } = NEVER_RUNS[hook];
	const message = `The API server takes \`tcpSocket\` in a \`${hook}\` hook, but no kubelet runs it: ${consequence}.`;
	return { message, at: manifest.locateKey(path), severity };
}

const DEFAULT_GRACE_SECONDS = '30';

function sleepsTooLong({ workload, hook, path }: Place): Problem | undefined {
	const { manifest, podSpecPath } = workload;
	const text = getText(manifest.get(path), 'seconds');
	const seconds = Number(text || 0);
	const grace = Number(getText(manifest.get(podSpecPath), 'terminationGracePeriodSeconds') || DEFAULT_GRACE_SECONDS);
	if (Number.isNaN(seconds) || Number.isNaN(grace) || (seconds >= 0 && seconds <= grace)) return undefined;
	const why =
		seconds < 0
			? `its \`${hook}\` hook sleeps ${seconds} seconds`
			: `its \`${hook}\` hook sleeps ${seconds} seconds, and \`terminationGracePeriodSeconds\` is ${grace}`;
	return {
		message: `${refuses(workload)}: ${why}.`,
		at: manifest.locate([...path, 'seconds']),
		remediation: 'Sleep for less, or raise `terminationGracePeriodSeconds` above it.',
	};
}
