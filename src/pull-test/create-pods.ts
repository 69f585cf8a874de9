import { failureOf } from './exec.js';
import { type Kubectl, listOf } from './kubectl.js';

export interface NamedPod {
	readonly name: string;
	readonly namespace: string;
	readonly spec: object;
}

/** What became of a Pod: `undefined` when it is there, the API server's words when it was refused. */
export type Refusal = { readonly refused: string | undefined };

/** Creates Pods with one call; one that is refused keeps no other from being created. */
export async function createPods(kubectl: Kubectl, pods: readonly NamedPod[]): Promise<Refusal[]> {
	const input = listOf(pods.map(({ spec }) => spec));
	const result = await kubectl.run(['create', '-f', '-', '-o', 'name'], { input });
	const created = new Set(result.stdout.split('\n').map((line) => line.trim()));
	return pods.map(({ name }) => {
		if (created.has(`pod/${name}`)) return { refused: undefined };
		return { refused: refusalOf(name, result.stderr) ?? failureOf('kubectl', result) };
	});
}

/** The lines about one Pod: kubectl names it, as `pods "NAME" is forbidden` or `The Pod "NAME" is invalid`. */
function refusalOf(name: string, stderr: string): string | undefined {
	const blocks = stderr.split(/\n(?![\s*])/).filter((block) => block.includes(`"${name}"`));
	const text = blocks.join(' ').replace(/^Error from server \((\w+)\): error when creating "STDIN": /, '$1: ');
	return text === '' ? undefined : text.replace(/\s+/g, ' ').trim();
}

/** Deletes Pods at once and does not wait until they are gone. */
export async function deletePods(kubectl: Kubectl, pods: readonly Omit<NamedPod, 'spec'>[]): Promise<void> {
	const items = pods.map((metadata) => ({
		apiVersion: 'v1',
		kind: 'Pod',
		metadata: { name: metadata.name, namespace: metadata.namespace },
	}));
	await kubectl.run(['delete', '-f', '-', '--ignore-not-found', '--wait=false', '--force', '--grace-period=0'], {
		input: listOf(items),
	});
}

/** A refusal because of what the manifest says of the image, which production would refuse as well. */
export function isAboutImage(refusal: string): boolean {
	return /\bis invalid\b.*\b(?:image|reference)\b/s.test(refusal);
}
