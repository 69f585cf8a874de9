import { isStandIn } from '../credentials/stand-ins.js';
import { tomlsOf } from '../node/setup.js';
import { startsWith, type TomlEntry } from '../node/toml-query.js';
import { defineRule } from './rule.js';

const SECRET_KEYS = new Set(['password', 'auth', 'identitytoken', 'registrytoken']);

export const committedRuntimeCredential = defineRule({
	id: 'committed-runtime-credential',
	subject: 'node',
	severity: 'error',
	category: 'node',
	since: '0.1.0',
	title: 'A runtime’s file holds a registry’s password',
	rationale:
		'Whoever can read the repository, or ever could, can pull with it, and push if it may. Taking it out of the newest commit does not take it out of the history.',
	remediation:
		'Revoke it at the registry. Then give nodes a credential provider of the kubelet, or Pods a pull secret.',

	*check(node) {
		const files = [...tomlsOf(node, 'containerd'), ...tomlsOf(node, 'hosts')];
		for (const entry of files.flatMap(({ toml }) => toml.entries).filter(holdsSecret)) {
			yield {
				message: `\`${String(entry.path.at(-1))}\` holds a credential, and it is in git: take it for known and replace it.`,
				at: { range: entry.at, related: [] },
				sensitive: true,
			};
		}
	},
});

function holdsSecret({ path, value }: TomlEntry): boolean {
	const key = String(path.at(-1));
	const isAuth =
		path.includes('registry') &&
		SECRET_KEYS.has(key) &&
		(path.includes('auth') || path.includes('auths') || path.includes('configs'));
	const isHeader = path.includes('header') && startsWith(path, ['host']) && /^authorization$/i.test(key);
	const text = Array.isArray(value) ? value.join('') : value;
	if (!(isAuth || isHeader) || typeof text !== 'string' || text === '') return false;
	return !isStandIn(text) && !/[${<]/.test(text);
}
