import { posix } from 'node:path';
import { groupBy } from '../group-by.js';
import type { NamedReference, Workload } from '../images/collect.js';
import type { Manifest } from '../manifests/manifest.js';
import type { ManifestFile } from '../manifests/read.js';
import type { PullSecret, ServiceAccount } from './declared.js';
import { memo } from './memo.js';
import { namespaceOf } from './namespaces.js';

/** What the repository says will exist, and who refers to it. */
export interface Declarations {
	readonly files: readonly ManifestFile[];
	readonly workloads: readonly Workload[];
	readonly pullSecrets: readonly PullSecret[];
	readonly serviceAccounts: readonly ServiceAccount[];
}

export type PullSecretLookup =
	/** More than one when the repository has it for several environments, of which any may be meant. */
	| { readonly state: 'found'; readonly secrets: readonly PullSecret[] }
	| { readonly state: 'other-namespace'; readonly namespace: string; readonly secrets: readonly PullSecret[] }
	| { readonly state: 'nowhere' };

/** A namespace that isn't known can be any. */
function mayBeTheSame(one: string | undefined, other: string | undefined): boolean {
	return one === undefined || other === undefined || one === other;
}

const secretsByName = memo(({ pullSecrets }: Declarations) => groupBy(pullSecrets, ({ name }) => name));

/** The Secret that a name in an object's `imagePullSecrets` stands for: a kubelet looks in the Pod's namespace only. */
export function findPullSecret(
	declarations: Declarations,
	{ manifest }: { readonly manifest: Manifest },
	name: string,
): PullSecretLookup {
	const namespace = namespaceOf(manifest, declarations.files);
	const named = secretsByName(declarations).get(name) ?? [];
	const reachable = named.filter((secret) => mayBeTheSame(secret.namespace, namespace));
	// What is rendered together is deployed together.
	const together = reachable.filter((secret) => secret.manifest.rendering === manifest.rendering);
	if (together.length > 0) return { state: 'found', secrets: together };
	if (reachable.length > 0) return { state: 'found', secrets: reachable };
	if (named.length === 0 || namespace === undefined) return { state: 'nowhere' };
	return { state: 'other-namespace', namespace, secrets: named };
}

const accountsByName = memo(({ serviceAccounts }: Declarations) => groupBy(serviceAccounts, ({ name }) => name));

const folderOf = (manifest: Manifest) => posix.dirname(manifest.file);

/**
 * The ServiceAccounts that a Pod may run as: `default` where it names none.
 *
 * Every folder may have its own `default`, so that one counts only in its own folder or in a namespace that both name.
 */
export function findServiceAccounts(declarations: Declarations, workload: Workload): readonly ServiceAccount[] {
	const name = workload.serviceAccountName?.name ?? 'default';
	const namespace = namespaceOf(workload.manifest, declarations.files);
	const candidates = (accountsByName(declarations).get(name) ?? [])
		.map((account) => ({ account, namespace: namespaceOf(account.manifest, declarations.files) }))
		.filter((candidate) => mayBeTheSame(candidate.namespace, namespace));
	const together = candidates.filter(
		({ account: { manifest } }) =>
			manifest.rendering !== undefined && manifest.rendering === workload.manifest.rendering,
	);
	const certain = candidates.filter((candidate) => namespace !== undefined && candidate.namespace === namespace);
	const near = candidates.filter(({ account }) => folderOf(account.manifest) === folderOf(workload.manifest));
	const nearest = [together, certain, near].find((found) => found.length > 0) ?? (name === 'default' ? [] : candidates);
	return nearest.map(({ account }) => account);
}

/** A name in `imagePullSecrets`, and the object that it counts for. */
export interface PullSecretReference extends NamedReference {
	readonly manifest: Manifest;
	readonly holder: Workload | ServiceAccount;
}

const allReferences = memo(({ workloads, serviceAccounts }: Declarations): PullSecretReference[] =>
	[...workloads, ...serviceAccounts].flatMap(referencesOf),
);
const byName = memo((declarations: Declarations) => groupBy(allReferences(declarations), ({ name }) => name));
const byFile = memo((declarations: Declarations) =>
	groupBy(allReferences(declarations), ({ manifest }) => manifest.file),
);

function referencesOf(holder: Workload | ServiceAccount): PullSecretReference[] {
	return holder.imagePullSecrets.map(({ name, at }) => ({ name, at, manifest: holder.manifest, holder }));
}

/** Everything that names a pull secret in one file. */
export function referencesIn(declarations: Declarations, file: string): readonly PullSecretReference[] {
	return byFile(declarations).get(file) ?? [];
}

/** Everything that names a pull secret by one name. */
export function referencesByName(declarations: Declarations, name: string): readonly PullSecretReference[] {
	return byName(declarations).get(name) ?? [];
}

/** What names this Secret as its pull secret, as far as namespaces tell. */
export function referencesTo(declarations: Declarations, secret: PullSecret): PullSecretReference[] {
	return referencesByName(declarations, secret.name).filter(({ manifest }) =>
		mayBeTheSame(secret.namespace, namespaceOf(manifest, declarations.files)),
	);
}

/** The names that a Pod ends up with: its own or else its ServiceAccount's, as admission has it; never both. */
export function effectivePullSecrets(declarations: Declarations, workload: Workload): PullSecretReference[] {
	const holders = workload.imagePullSecrets.length > 0 ? [workload] : findServiceAccounts(declarations, workload);
	return holders.flatMap(referencesOf);
}

const templateMentions = memo((files: readonly ManifestFile[]) => {
	const texts = files.flatMap(({ template, source }) => (template ? [source.text] : []));
	const answers = new Map<string, boolean>();
	return (name: string): boolean => {
		const answer = answers.get(name) ?? texts.some((text) => text.includes(name));
		answers.set(name, answer);
		return answer;
	};
});

/** Whether a name may be defined in a template that was not rendered. */
export function mayBeInTemplate({ files }: Declarations, name: string): boolean {
	return templateMentions(files)(name);
}
