import { posix } from 'node:path';

/** What a file is on a node, told by its name and place. */
export type NodeFileRole =
	| 'containerd'
	| 'hosts'
	| 'crio'
	| 'registries'
	| 'policy'
	| 'kubelet'
	| 'script'
	| 'certificate';

/** The text of a file on a node. */
export interface NodeInput {
	/** Relative to the folder of the run. */
	readonly file: string;
	readonly role: NodeFileRole;
	readonly text: string;
}

const NAMES: Readonly<Record<string, NodeFileRole>> = {
	'config.toml': 'containerd',
	'hosts.toml': 'hosts',
	'crio.conf': 'crio',
	'registries.conf': 'registries',
	'policy.json': 'policy',
	'kubeadm-flags.env': 'kubelet',
	'10-kubeadm.conf': 'kubelet',
	'user-data': 'script',
};

type ByFolder = (folder: string, name: string) => NodeFileRole | undefined;

const isBelow = (folder: string, name: string) => `/${folder}/`.includes(`/${name}/`);
const certificate: ByFolder = (folder) => (isBelow(folder, 'certs.d') ? 'certificate' : undefined);

/** Nearly every file is told by its ending to be none of them. */
const ENDINGS: Readonly<Record<string, ByFolder>> = {
	'.toml': (folder) => (/(?:^|\/)containerd(?:\/|$)/.test(folder) ? 'containerd' : undefined),
	'.service': (_, name) => (/^(?:kubelet|containerd|crio|docker|cri-docker)/.test(name) ? 'kubelet' : 'script'),
	'.conf': (folder) => {
		if (isBelow(folder, 'crio.conf.d')) return 'crio';
		if (isBelow(folder, 'registries.conf.d')) return 'registries';
		if (!/\.service\.d(?:\/|$)/.test(folder)) return undefined;
		return isBelow(folder, 'kubelet.service.d') ? 'kubelet' : 'script';
	},
	'.sh': () => 'script',
	'.crt': certificate,
	'.pem': certificate,
	'.cert': certificate,
};

/** The role of a file on a node; `undefined` for every other file. */
export function nodeFileRoleOf(file: string): NodeFileRole | undefined {
	const slash = file.lastIndexOf('/');
	const name = file.slice(slash + 1);
	if (Object.hasOwn(NAMES, name)) return NAMES[name];
	if (name === 'kubelet')
		return /(?:default|sysconfig)$/.test(file.slice(0, Math.max(0, slash))) ? 'kubelet' : undefined;
	const dot = name.lastIndexOf('.');
	const ending = dot < 0 ? '' : name.slice(dot);
	if (!Object.hasOwn(ENDINGS, ending)) return undefined;
	return ENDINGS[ending]?.(slash < 0 ? '' : posix.normalize(file.slice(0, slash)), name);
}
