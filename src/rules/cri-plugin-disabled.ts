import { tomlsOf } from '../node/setup.js';
import { entriesAt } from '../node/toml-query.js';
import { defineRule } from './rule.js';

/** By itself each of these takes the CRI away. */
const CRI = new Set([
	'cri',
	'io.containerd.grpc.v1.cri',
	'io.containerd.cri.v1.images',
	'io.containerd.cri.v1.runtime',
]);

export const criPluginDisabled = defineRule({
	id: 'cri-plugin-disabled',
	subject: 'node',
	severity: 'error',
	category: 'node',
	since: '0.1.0',
	title: 'The runtime does not answer the kubelet',
	rationale:
		'With its CRI plugin disabled containerd runs, and serves Docker, but answers a kubelet with `unknown service runtime.v1.RuntimeService`. Docker’s package `containerd.io` brings such a file along.',
	remediation:
		'Take the plugin out of `disabled_plugins`, or write a file of your own with `containerd config default`, and restart containerd.',

	*check(node) {
		for (const { toml } of tomlsOf(node, 'containerd')) {
			for (const { value, at } of entriesAt(toml, ['disabled_plugins'])) {
				const disabled = Array.isArray(value) ? value.find((item) => CRI.has(String(item))) : undefined;
				if (disabled === undefined) continue;
				yield {
					message: `This containerd serves no kubelet: \`disabled_plugins\` names \`${String(disabled)}\`, so no Pod starts on the node.`,
					at: { range: at, related: [] },
					evidence: 'unknown service runtime.v1.RuntimeService',
				};
			}
		}
	},
});
