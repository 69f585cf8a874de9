import type { ImageUse } from '../images/collect.js';
import { tomlsOf } from '../node/setup.js';
import { entriesAt } from '../node/toml-query.js';
import { defineRule } from './rule.js';

export const shortNameSearch = defineRule({
	id: 'short-name-search',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'Short image names can mean several images',
	rationale:
		'CRI-O looks a name without a registry up in every one of these, one after the other: whoever pushes the name to the first gets to run it. In enforcing mode, the default of newer versions, it refuses such names.',
	remediation: 'Write registries into image names, and keep at most one in `unqualified-search-registries`.',

	*check(node, { repository: { uses } }) {
		if (uses.length > 0 && !uses.some(isShort)) return;
		for (const { toml } of tomlsOf(node, 'registries')) {
			for (const { value, at } of entriesAt(toml, ['unqualified-search-registries'])) {
				if (!Array.isArray(value) || value.length < 2) continue;
				yield {
					message: `An image name without a registry is looked for in ${value.length} registries: CRI-O refuses it where short names are enforced, and else takes the first that has one.`,
					at: { range: at, related: [] },
				};
			}
		}
	},
});

function isShort({ image }: ImageUse): boolean {
	return image.state === 'reference' && !image.reference.original.startsWith(`${image.reference.registry}/`);
}
