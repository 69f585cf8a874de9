import { configVersion, registryEntries, registryTables } from '../node/containerd.js';
import type { TomlFile } from '../node/node-file.js';
import { tomlsOf } from '../node/setup.js';
import { defineRule, type Problem } from './rule.js';

/** What came before `hosts.toml`. Source: containerd `internal/cri/config/config.go` ValidateImageConfig. */
const OLD = ['mirrors', 'configs', 'auths'] as const;

export const containerdRegistryConfig = defineRule({
	id: 'containerd-registry-config',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'Registries are set up in the way that containerd gives up',
	rationale:
		'`registry.mirrors`, `configs` and `auths` are deprecated since containerd 1.5; their removal, put off several times, is planned for 2.4. Beside `config_path` they are an error: the CRI plugin does not load, and the kubelet finds no runtime.',
	remediation:
		'Write a `hosts.toml` for each registry below `/etc/containerd/certs.d`, and set `config_path` to that folder. It needs no restart. Keep credentials in pull secrets or a credential provider.',

	*check(node) {
		for (const file of tomlsOf(node, 'containerd')) yield* problemsOf(file);
	},
});

function* problemsOf(file: TomlFile): Iterable<Problem> {
	const path = registryEntries(file, 'config_path').find(({ value }) => typeof value === 'string' && value !== '');
	for (const name of OLD) {
		const [first] = registryTables(file, name).values();
		if (!first) continue;
		// `configs` may stand beside it for credentials, but not with TLS of its own.
		const clashes = path && (name === 'mirrors' || (name === 'configs' && hasTls(file)));
		if (clashes) {
			const related = [{ ...path.keyAt, message: 'the folder for `hosts.toml`' }];
			const what = name === 'mirrors' ? '`mirrors`' : '`configs.tls`';
			const message = `containerd’s CRI plugin does not load with ${what} beside \`config_path\`: the node has no runtime.`;
			yield {
				message,
				at: { range: first, related },
				severity: 'error',
				evidence: `\`${name === 'mirrors' ? name : 'configs.tls'}\` cannot be set when \`config_path\` is provided`,
			};
			continue;
		}
		const severity = configVersion(file) >= 3 ? 'warning' : 'notice';
		yield {
			message: `\`registry.${name}\` is deprecated, and planned to be removed in containerd 2.4: ${insteadOf(name)}.`,
			at: { range: first, related: [] },
			severity,
		};
	}
}

function hasTls(file: TomlFile): boolean {
	return file.toml.entries.some(({ path }) => path.includes('configs') && path.includes('tls'));
}

function insteadOf(name: (typeof OLD)[number]): string {
	return name === 'auths' ? 'keep credentials in pull secrets or a credential provider' : 'move it to a `hosts.toml`';
}
