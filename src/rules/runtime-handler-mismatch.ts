import { handlersOf } from '../node/containerd.js';
import { type NodeSetup, textAt, tomlsOf } from '../node/setup.js';
import { namesBelow } from '../node/toml-query.js';
import type { SourceRange } from '../source.js';
import { defineRule } from './rule.js';

/** Every runtime has these without a word, and Pods without a class run with one of them. */
const BUILT_IN = new Set(['runc', 'crun', 'untrusted']);

export const runtimeHandlerMismatch = defineRule({
	id: 'runtime-handler-mismatch',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'RuntimeClass and runtime name different handlers',
	rationale:
		'A handler that the runtime does not know fails every Pod of the class: `no runtime for "x" is configured`, tried again for ever. A handler without a class can be used by no Pod. Looked for only where the repository has the runtime’s file.',
	remediation:
		'Give the class the handler’s name from the runtime’s file: by convention `kata` for Kata Containers and `runsc` for gVisor.',

	*check(node) {
		const handlers = configuredHandlers(node);
		if (handlers.size === 0) return;
		const classes = node.manifests.filter(({ object }) => object.kind === 'RuntimeClass');
		for (const manifest of classes) {
			const handler = textAt(manifest, ['handler']);
			if (!handler || handlers.has(handler) || BUILT_IN.has(handler)) continue;
			const message = `The runtime’s file in this repository has no handler \`${handler}\`: Pods of the RuntimeClass \`${manifest.object.name}\` hang in ContainerCreating on such nodes.`;
			yield {
				message,
				at: manifest.locate(['handler']),
				object: manifest.object,
				evidence: `no runtime for "${handler}" is configured`,
			};
		}
		const named = new Set(classes.map((manifest) => textAt(manifest, ['handler'])));
		for (const [handler, at] of handlers) {
			if (BUILT_IN.has(handler) || named.has(handler)) continue;
			const message = `No RuntimeClass in the repository has the handler \`${handler}\`: unless the cluster has one, no Pod can use it.`;
			yield { message, at: { range: at, related: [] }, severity: 'notice' };
		}
	},
});

function configuredHandlers(node: NodeSetup): ReadonlyMap<string, SourceRange> {
	return new Map([
		...tomlsOf(node, 'containerd').flatMap((file) => [...handlersOf(file)]),
		...tomlsOf(node, 'crio').flatMap(({ toml }) => [...namesBelow(toml, ['crio', 'runtime', 'runtimes'])]),
	]);
}
