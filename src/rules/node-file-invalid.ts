import { configVersion } from '../node/containerd.js';
import type { BrokenFile, TomlFile } from '../node/node-file.js';
import { tomlsOf } from '../node/setup.js';
import { defineRule, type Problem } from './rule.js';

const CONSEQUENCES: Readonly<Record<string, string>> = {
	containerd: 'containerd does not start with this file, so the node runs no Pods',
	crio: 'CRI-O does not start with this file, so the node runs no Pods',
	hosts: 'containerd passes over the file, so pulls go straight to the registry, without its mirrors and authorities',
	registries: 'CRI-O cannot read this file, so it pulls no image',
	policy: 'CRI-O cannot read this file, so it pulls no image',
};

export const nodeFileInvalid = defineRule({
	id: 'node-file-invalid',
	subject: 'node',
	severity: 'error',
	category: 'node',
	since: '0.1.0',
	title: 'A runtime cannot use its configuration',
	rationale:
		'A runtime stops at a file with a mistake in its syntax or a value of the wrong type. What stands under the plugin’s name of another version of the file it passes over without a word, and goes by its defaults.',
	remediation:
		'Mend the marked place; `containerd config dump` and `crio config` show what the runtime makes of the file.',

	*check(node) {
		yield* node.broken.map(brokenProblem);
		for (const file of tomlsOf(node, 'containerd')) yield* passedOver(file);
	},
});

function brokenProblem({ role, at, message }: BrokenFile): Problem {
	const consequence = CONSEQUENCES[role] ?? 'its program cannot read it';
	return {
		message: `There is a mistake here, and ${consequence}.`,
		at: { range: at, related: [] },
		evidence: message,
		// Source: containerd `core/remotes/docker/config/hosts.go` loadHostDir, which logs the mistake and goes on.
		...(role === 'hosts' ? { severity: 'warning' as const } : {}),
	};
}

const OLD_NAME = 'io.containerd.grpc.v1.cri';
const NEW_NAMES = ['io.containerd.cri.v1.images', 'io.containerd.cri.v1.runtime'];
/** What the old name still has in version 3, the streaming server, is not among these. */
const MOVED = new Set(['sandbox_image', 'registry', 'containerd', 'cni']);

/** Patches go into a file of another version than they say, or say none. */
function* passedOver(file: TomlFile): Iterable<Problem> {
	if (file.isPart) return;
	const version = configVersion(file);
	const seen = new Set<string>();
	const places = [...file.toml.tables, ...file.toml.entries.map(({ path, keyAt }) => ({ path, at: keyAt }))];
	for (const { path, at } of places) {
		const [root, plugin = '', setting = ''] = path.map(String);
		if (root !== 'plugins' || seen.has(`${plugin} ${setting}`)) continue;
		const isOld = version >= 3 && plugin === OLD_NAME && MOVED.has(setting);
		const isNew = version < 3 && NEW_NAMES.includes(plugin) && setting !== '';
		if (!isOld && !isNew) continue;
		seen.add(`${plugin} ${setting}`);
		const right = isOld ? `\`${newPlace(setting)}\` in version 3` : `\`${OLD_NAME}\` in version 2`;
		yield {
			message: `containerd passes over \`${setting}\` here: this file is of version ${version}, and the setting belongs to ${right}.`,
			at: { range: at, related: [] },
			severity: 'warning',
		};
	}
}

function newPlace(setting: string): string {
	if (setting === 'sandbox_image') return "plugins.'io.containerd.cri.v1.images'.pinned_images.sandbox";
	return `plugins.'io.containerd.cri.v1.${setting === 'registry' ? 'images' : 'runtime'}'.${setting}`;
}
