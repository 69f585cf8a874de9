import type { FieldPath } from '../field-path.js';
import { effectiveEntries, getScalar, resolve } from '../manifests/lookup.js';
import type { Manifest } from '../manifests/manifest.js';
import type { Provenance } from '../source.js';
import { rangeIn, type Statement } from './statements.js';

/** An argument of the kubelet, wherever it is given. */
export interface KubeletFlag {
	/** Without the dashes. */
	readonly name: string;
	readonly value: string;
	/** The flag as a whole; in YAML, its name. */
	readonly at: Provenance;
	readonly valueAt: Provenance;
}

const EXTRA_ARGS = 'kubeletExtraArgs';

/** `kubeletExtraArgs` in both shapes: a map until kubeadm's v1beta3, a list of names and values since v1beta4. */
export function flagsOfKubeadm(manifest: Manifest, nodeRegistration: FieldPath): KubeletFlag[] {
	const path = [...nodeRegistration, EXTRA_ARGS];
	const node = manifest.get(path);
	if (node?.kind === 'mapping') {
		return effectiveEntries(node).map(({ key }) => {
			const own = [...path, key.value];
			const value = manifest.get(own);
			return {
				name: key.value,
				value: value?.kind === 'scalar' ? value.value : '',
				at: manifest.locateKey(own),
				valueAt: manifest.locate(own),
			};
		});
	}
	if (node?.kind !== 'sequence') return [];
	return node.items.flatMap((item, index) => {
		const name = getScalar(resolve(item), 'name')?.value;
		if (name === undefined) return [];
		const at = manifest.locate([...path, index, 'name']);
		const value = getScalar(resolve(item), 'value')?.value ?? '';
		return [{ name, value, at, valueAt: manifest.locate([...path, index, 'value']) }];
	});
}

const FLAG = /(?<![\w-])--([a-z][a-z0-9-]*)(?:[= ](?!-)("[^"]*"|'[^']*'|[^\s"'\\]+))?/g;
/** Programs with flags of the same names; the script is EKS's: https://github.com/awslabs/amazon-eks-ami. */
const OTHERS = /\b(?:minikube|k3s|k3d|k0s|k8e|rke2|kops|kubectl|crc|eksctl|microk8s|colima|bootstrap\.sh)\b/;

/**
 * The kubelet's arguments in a script, a unit or a file of variables.
 *
 * @param isKubelets whether the file is the kubelet's own, so that every flag in it is for the kubelet
 */
export function flagsInStatement(statement: Statement, isKubelets: boolean): KubeletFlag[] {
	const { text } = statement;
	if (!text.includes('--') || OTHERS.test(text)) return [];
	if (!isKubelets && !/kubelet(?!\.)|KUBELET_/.test(text)) return [];
	return [...text.matchAll(FLAG)].map((match) => {
		const [whole, name = '', raw = ''] = match;
		const value = raw.replace(/^["']|["']$/g, '');
		const valueOffset = match.index + whole.length - raw.length + (raw === value ? 0 : 1);
		const place = (offset: number, length: number) => ({ range: rangeIn(statement, offset, length), related: [] });
		return {
			name,
			value,
			at: place(match.index, name.length + 2),
			valueAt: value === '' ? place(match.index, whole.length) : place(valueOffset, value.length),
		};
	});
}
