import type { Config } from '../config/config.js';
import type { DockerConfigSource } from '../config/schema.js';
import type { Workload } from '../images/collect.js';
import { commonKeyring, declaredKeyring, type Keyring } from './keyring.js';
import { type Declarations, effectivePullSecrets, findPullSecret, findServiceAccounts } from './lookup.js';
import { type MappedFrom, readMapped } from './mapped-credentials.js';
import { namespaceOf } from './namespaces.js';

/** One name in a Pod's `imagePullSecrets`, and what the kubelet has under it. */
export interface NamedKeyring {
	/** `shop/regcred`; the name alone where nobody knows the namespace. */
	readonly secret: string;
	/** `runner`: whatever this machine has for an image's registry. */
	readonly keyring: Keyring | 'runner';
	/** Whether the configuration says where its body is. */
	readonly mapped: boolean;
}

/** What the kubelet knows of each Secret of a Pod, in the Pod's order. Each source is read once. */
export function createKeyrings(declarations: Declarations, config: Config, from: MappedFrom) {
	const read = new Map<DockerConfigSource, Promise<Keyring | 'runner'>>();

	function readSource(source: DockerConfigSource): Promise<Keyring | 'runner'> {
		if (source === 'runner') return Promise.resolve(source);
		const known = read.get(source) ?? readMapped(source, from);
		read.set(source, known);
		return known;
	}

	async function keyringFor(workload: Workload, name: string): Promise<NamedKeyring> {
		const namespace = namespaceOf(workload.manifest, declarations.files);
		const secret = namespace === undefined ? name : `${namespace}/${name}`;
		const source = sourceOf(config.credentials.secrets, name, namespace);
		if (source) return { secret, keyring: await readSource(source), mapped: true };
		return { secret, keyring: inRepository(declarations, workload, name, config), mapped: false };
	}

	return {
		readSource,
		ofWorkload: (workload: Workload): Promise<NamedKeyring[]> =>
			Promise.all(namesOf(declarations, workload).map((name) => keyringFor(workload, name))),
	};
}

/** The kubelet asks for each name once. */
function namesOf(declarations: Declarations, workload: Workload): string[] {
	return [...new Set(effectivePullSecrets(declarations, workload).map(({ name }) => name))];
}

function inRepository(declarations: Declarations, workload: Workload, name: string, { complete }: Config): Keyring {
	const found = findPullSecret(declarations, workload, name);
	if (found.state === 'other-namespace') return { state: 'ignored', why: 'is in another namespace only' };
	if (found.state === 'nowhere' && complete) return { state: 'ignored', why: 'does not exist' };
	return commonKeyring(found.state === 'found' ? found.secrets.map(declaredKeyring) : []);
}

/** The entry for the namespace wins over that for any. A namespace that isn't known can be any: then one entry must be the only one. */
function sourceOf(
	secrets: Config['credentials']['secrets'],
	name: string,
	namespace: string | undefined,
): DockerConfigSource | undefined {
	const entries = Object.entries(secrets);
	const named = entries.filter(([key]) =>
		namespace === undefined ? key.endsWith(`/${name}`) : key === `${namespace}/${name}`,
	);
	if (named.length === 1) return named[0]?.[1];
	return entries.find(([key]) => key === name)?.[1];
}

/** Whether the repository leaves open which names a Pod ends up with: its service account is elsewhere, or differs between environments. */
export function hasOpenAccount(declarations: Declarations, workload: Workload): boolean {
	if (workload.imagePullSecrets.length > 0) return false;
	const accounts = findServiceAccounts(declarations, workload);
	if (accounts.length === 0) return workload.serviceAccountName !== undefined;
	const lists = accounts.map(({ imagePullSecrets }) => JSON.stringify(imagePullSecrets.map(({ name }) => name)));
	return new Set(lists).size > 1;
}
