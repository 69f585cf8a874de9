import { systemdCgroupOf } from '../node/containerd.js';
import { type NodeSetup, textAt, tomlsOf } from '../node/setup.js';
import { entriesAt } from '../node/toml-query.js';
import type { Provenance } from '../source.js';
import { defineRule } from './rule.js';

export const cgroupDriverMismatch = defineRule({
	id: 'cgroup-driver-mismatch',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'Kubelet and runtime manage cgroups in different ways',
	rationale:
		'With two drivers the Pods’ sandboxes do not start, or fall over when memory gets short, although their images were pulled. Only kubelets that ask the runtime (1.34 and later, with containerd 2 or CRI-O) go by the runtime’s answer.',
	remediation:
		'Say the same in both: `cgroupDriver: systemd` for the kubelet, `SystemdCgroup = true` for containerd, `cgroup_manager = "systemd"` for CRI-O.',

	*check(node) {
		const runtime = runtimeDrivers(node);
		for (const kubelet of kubeletDrivers(node)) {
			const other = runtime.find(({ driver }) => driver !== kubelet.driver);
			if (!other) continue;
			yield {
				message: `The kubelet uses the cgroup driver \`${kubelet.driver}\`, and the runtime \`${other.driver}\`: Pods may not start, or fall over later.`,
				at: { range: kubelet.at.range, related: [{ ...other.at.range, message: 'the runtime’s driver' }] },
			};
		}
	},
});

interface Driver {
	readonly driver: string;
	readonly at: Provenance;
}

function kubeletDrivers({ kubelets, flags }: NodeSetup): Driver[] {
	const ofFiles = kubelets.flatMap((manifest) => {
		const driver = textAt(manifest, ['cgroupDriver']);
		return driver ? [{ driver, at: manifest.locate(['cgroupDriver']) }] : [];
	});
	const ofFlags = flags
		.filter(({ name, value }) => name === 'cgroup-driver' && value !== '')
		.map(({ value, valueAt }) => ({ driver: value, at: valueAt }));
	return [...ofFiles, ...ofFlags];
}

function runtimeDrivers(node: NodeSetup): Driver[] {
	const ofContainerd = tomlsOf(node, 'containerd')
		.flatMap(systemdCgroupOf)
		.flatMap(({ value, at }) => (typeof value === 'boolean' ? [{ driver: value ? 'systemd' : 'cgroupfs', at }] : []));
	const ofCrio = tomlsOf(node, 'crio')
		.flatMap(({ toml }) => entriesAt(toml, ['crio', 'runtime', 'cgroup_manager']))
		.flatMap(({ value, at }) => (typeof value === 'string' ? [{ driver: value, at }] : []));
	return [...ofContainerd, ...ofCrio].map(({ driver, at }) => ({ driver, at: { range: at, related: [] } }));
}
