import { readText } from '../../src/manifests/read.js';
import { rolesOf } from '../../src/manifests/roles.js';
import type { GitopsPlan } from '../../src/render/gitops/inputs.js';
import { planGitops } from '../../src/render/gitops/plan.js';
import { createSources } from '../../src/render/sources.js';
import { dedent } from './describe-rule.js';
import { createWorkspace } from './workspace.js';

/** What the GitOps objects of these files deploy. */
export function planOf(files: Readonly<Record<string, string>>, remote?: string): GitopsPlan {
	const roleOf = rolesOf(Object.keys(files));
	const read = Object.entries(files).map(([file, text]) => readText(file, dedent(text), roleOf(file)));
	const sources = createSources(createWorkspace(files), read);
	return planGitops({
		manifests: read.flatMap(({ manifests }) => manifests),
		files: read,
		repository: { sources, ...(remote === undefined ? {} : { remote }) },
	});
}
