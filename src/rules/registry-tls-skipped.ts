import { IMAGES } from '../node/containerd.js';
import { type NodeSetup, tomlsOf } from '../node/setup.js';
import { rangeIn, type Statement } from '../node/statements.js';
import { ANY, entriesAt, type TomlEntry } from '../node/toml-query.js';
import type { SourceRange } from '../source.js';
import { defineRule } from './rule.js';

export const registryTlsSkipped = defineRule({
	id: 'registry-tls-skipped',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'Nodes do not check who the registry is',
	rationale:
		'Whoever is on the way can hand the nodes other images, and gets the credentials that they send. It hides a wrong certificate instead of mending it, and every other client of the registry still refuses it.',
	remediation:
		'Give the nodes the authority that signed the registry’s certificate: `ca = "/path/ca.crt"` in `hosts.toml`, `ca.crt` below `/etc/containers/certs.d/HOST` for CRI-O.',

	*check(node) {
		for (const { at, name } of [...skipping(node), ...node.statements.flatMap(inScript)]) {
			yield {
				message: `With \`${name}\` nodes take any certificate for this registry, and send their password to whoever shows one.`,
				at: { range: at, related: [] },
			};
		}
	},
});

interface Skipping {
	readonly name: string;
	readonly at: SourceRange;
}

function skipping(node: NodeSetup): Skipping[] {
	const isOn = ({ value }: TomlEntry) => value === true || (Array.isArray(value) && value.length > 0);
	return [
		...tomlsOf(node, 'hosts').flatMap(({ toml }) => [
			...entriesAt(toml, ['skip_verify']),
			...entriesAt(toml, ['host', ANY, 'skip_verify']),
		]),
		...tomlsOf(node, 'containerd').flatMap(({ toml }) =>
			entriesAt(toml, ['plugins', IMAGES, 'registry', 'configs', ANY, 'tls', 'insecure_skip_verify']),
		),
		...tomlsOf(node, 'crio').flatMap(({ toml }) => entriesAt(toml, ['crio', 'image', 'insecure_registries'])),
		...tomlsOf(node, 'registries').flatMap(({ toml }) => [
			...entriesAt(toml, ['registry', ANY, 'insecure']),
			...entriesAt(toml, ['registry', ANY, 'mirror', ANY, 'insecure']),
		]),
	]
		.filter(isOn)
		.map(({ path, at }) => ({ name: String(path.at(-1)), at }));
}

const WRITTEN = /\b((?:insecure_)?skip_verify)\s*=\s*true\b/;

/** What a script writes into a runtime’s file. */
function inScript(statement: Statement): Skipping[] {
	const match = WRITTEN.exec(statement.text);
	const [whole, name = ''] = match ?? [];
	return match && whole ? [{ name, at: rangeIn(statement, match.index, whole.length) }] : [];
}
