import { matchesPrefix } from '../images/match-name.js';
import { type NodeSetup, tomlsOf } from '../node/setup.js';
import { ANY, entriesAt, type TomlEntry } from '../node/toml-query.js';
import type { SourceRange } from '../source.js';
import { defineRule } from './rule.js';

export const imageRefusedByNode = defineRule({
	id: 'image-refused-by-node',
	subject: 'node',
	severity: 'error',
	category: 'node',
	since: '0.1.0',
	title: 'The node’s own files refuse images',
	rationale:
		'CRI-O goes by `registries.conf` and `policy.json` before it asks any registry: what is blocked or rejected there is never pulled, whatever the credentials.',
	remediation: 'Take the image from a registry that is allowed, or open the file for it.',

	*check(node, { repository }) {
		for (const { source, policy } of node.policies) {
			if (!rejectsEverything(policy)) continue;
			const offset = source.text.indexOf('"reject"');
			yield {
				message: 'This policy rejects every image: nodes with it pull nothing, not even the sandbox image.',
				at: { range: source.range(offset, offset + '"reject"'.length), related: [] },
			};
		}
		const registries = registriesIn(node);
		for (const use of registries.some(({ isBlocked }) => isBlocked) ? repository.uses : []) {
			const { image } = use;
			if (image.state !== 'reference') continue;
			// The longest prefix that fits is the only one that counts.
			const found = registries.find(({ prefix }) => matchesPrefix(image.reference, prefix));
			if (!found?.isBlocked) continue;
			const { prefix, at } = found;
			yield {
				message: `Nodes with this repository’s \`registries.conf\` block \`${prefix}\` and do not pull \`${use.image.text}\`.`,
				at: { ...use.locate('image'), related: [{ ...at, message: 'blocked here' }] },
				object: use.object,
				image: use.image.text,
			};
		}
	},
});

interface Registry {
	readonly prefix: string;
	readonly isBlocked: boolean;
	readonly at: SourceRange;
}

/** Longest prefix first. Source: containers-registries.conf(5). */
function registriesIn(node: NodeSetup): Registry[] {
	const found = tomlsOf(node, 'registries').flatMap(({ toml, source }) => {
		const fields = new Map<string, Map<string, TomlEntry>>();
		for (const entry of entriesAt(toml, ['registry', ANY, ANY])) {
			const [, index, name] = entry.path.map(String) as [string, string, string];
			fields.set(index, (fields.get(index) ?? new Map<string, TomlEntry>()).set(name, entry));
		}
		return [...fields.values()].flatMap((table) => {
			const prefix = (table.get('prefix') ?? table.get('location'))?.value;
			if (typeof prefix !== 'string' || prefix.startsWith('*.')) return [];
			const blocked = table.get('blocked');
			return [{ prefix, isBlocked: blocked?.value === true, at: blocked?.at ?? source.range(0, 1) }];
		});
	});
	return found.sort((a, b) => b.prefix.length - a.prefix.length);
}

/** Source: containers-policy.json(5). */
function rejectsEverything(policy: unknown): boolean {
	if (typeof policy !== 'object' || policy === null || !('default' in policy)) return false;
	const { default: rules } = policy;
	const rejects = Array.isArray(rules) && rules.some((rule) => rule?.type === 'reject');
	const transports = 'transports' in policy ? policy.transports : {};
	const docker =
		typeof transports === 'object' && transports !== null && 'docker' in transports ? transports.docker : undefined;
	return rejects && (docker === undefined || isEmpty(docker));
}

function isEmpty(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
