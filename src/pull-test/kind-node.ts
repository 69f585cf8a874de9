import { CRICTL_VARIABLES, type Crictl, type CrictlLocation, createCrictl } from './crictl.js';
import { failureOf, type Programs } from './exec.js';
import type { NodeFile } from './hosts-toml.js';
import { CERTS_FOLDER } from './kind-config.js';
import { createKubectl, type Kubectl } from './kubectl.js';

/** The node of a kind cluster, which is a container. */
export interface KindNode {
	readonly kubectl: Kubectl;
	/** Where this machine is, seen from the node. */
	gateway(): Promise<string | undefined>;
	/** Tells containerd about registries. Returns what went wrong. */
	writeCerts(files: readonly NodeFile[]): Promise<string | undefined>;
	/** Free bytes on the disk that has its images; infinite when it does not say. */
	freeSpace(): Promise<number>;
	/** The runtime of the node. */
	readonly crictl: Crictl;
}

/** The runtime of a kind node, for pulls without its kubelet. */
export function crictlInside(container: string): CrictlLocation {
	// Docker hands the variables on by their names: their values are no arguments.
	const variables = CRICTL_VARIABLES.flatMap((name) => ['-e', name]);
	return { program: 'docker', prefix: ['exec', ...variables, container, 'crictl'] };
}

/** @param container its name in Docker */
export function createKindNode(programs: Programs, container: string): KindNode {
	const inside = (args: readonly string[], input?: string) =>
		programs.run({
			program: 'docker',
			args: ['exec', ...(input === undefined ? [] : ['-i']), container, ...args],
			timeoutMs: 60_000,
			...(input === undefined ? {} : { input }),
		});
	return {
		crictl: createCrictl(programs, crictlInside(container)),
		// The node's own kubectl always fits its API server, and needs no port of this machine.
		kubectl: createKubectl(programs, {
			program: 'docker',
			prefix: ['exec', '-i', container, 'kubectl', '--kubeconfig=/etc/kubernetes/admin.conf'],
		}),
		async gateway() {
			const format = '{{range .NetworkSettings.Networks}}{{.Gateway}} {{end}}';
			const { stdout } = await programs.run({ program: 'docker', args: ['inspect', '--format', format, container] });
			return stdout.trim().split(/\s+/)[0] || undefined;
		},
		async writeCerts(files) {
			for (const { path, content } of files) {
				const script = 'mkdir -p "$(dirname "$1")" && cat >"$1"';
				const result = await inside(['sh', '-c', script, 'sh', `${CERTS_FOLDER}/${path}`], content);
				if (result.code !== 0) return failureOf('docker', result);
			}
			return undefined;
		},
		async freeSpace() {
			const { stdout } = await inside(['df', '--block-size=1', '--output=avail', '/var/lib/containerd']);
			const bytes = Number(stdout.trim().split('\n').at(-1));
			return Number.isFinite(bytes) && bytes > 0 ? bytes : Number.POSITIVE_INFINITY;
		},
	};
}
