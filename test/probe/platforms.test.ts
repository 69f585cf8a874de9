import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { readText } from '../../src/manifests/read.js';
import { parsePlatform, platformsOf } from '../../src/probe/platforms.js';
import { formatPlatform } from '../../src/registry/platform.js';
import { assembleRepository } from '../../src/repository.js';
import { dedent } from '../support/describe-rule.js';

/** The platforms of a Pod with the given lines in its spec, on a cluster with the given nodes. */
function platforms(spec: string, cluster: readonly string[]): string[] {
	// YAML takes no tabs for indentation.
	const lines = dedent(spec)
		.replaceAll('\t', '  ')
		.split('\n')
		.map((line) => `  ${line}`)
		.join('\n');
	const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers: [{name: c, image: nginx}]\n${lines}\n`;
	const [workload] = assembleRepository([readText('a.yaml', text)], [], defaultConfig).workloads;
	if (!workload) throw new Error('There is a Pod.');
	return platformsOf(
		workload,
		cluster.flatMap((name) => parsePlatform(name) ?? []),
	).map(formatPlatform);
}

const AMD64 = ['linux/amd64'];
const BOTH = ['linux/amd64', 'linux/arm64'];

const arch = (operator: string, ...values: string[]) =>
	`{key: kubernetes.io/arch, operator: ${operator}, values: [${values.join(', ')}]}`;
const affinity = (...terms: string[]) => `
	affinity:
	  nodeAffinity:
	    requiredDuringSchedulingIgnoredDuringExecution:
	      nodeSelectorTerms: [${terms.map((term) => `{matchExpressions: [${term}]}`).join(', ')}]
`;

test.each([
	['says nothing', '', BOTH, BOTH],
	['selects an architecture', 'nodeSelector: {kubernetes.io/arch: arm64}', BOTH, ['linux/arm64']],
	[
		'selects one that the cluster is not known to have',
		'nodeSelector: {kubernetes.io/arch: arm64}',
		AMD64,
		['linux/arm64'],
	],
	['selects by the old label', 'nodeSelector: {beta.kubernetes.io/arch: arm64}', AMD64, ['linux/arm64']],
	['selects the operating system that all nodes have', 'nodeSelector: {kubernetes.io/os: linux}', BOTH, BOTH],
	['selects Windows', 'nodeSelector: {kubernetes.io/os: windows}', AMD64, ['windows/amd64']],
	['is for Windows by its own word', 'os: {name: windows}', AMD64, ['windows/amd64']],
	['keeps the variant of the nodes', 'nodeSelector: {kubernetes.io/arch: arm}', ['linux/arm/v7'], ['linux/arm/v7']],
	['requires one of two architectures', affinity(arch('In', 'amd64', 'arm64')), AMD64, BOTH],
	['excludes an architecture', affinity(arch('NotIn', 'arm64')), BOTH, AMD64],
	['excludes all that there is', affinity(arch('NotIn', 'amd64')), AMD64, []],
	['has alternatives', affinity(arch('In', 'arm64'), arch('In', 's390x')), AMD64, ['linux/arm64', 'linux/s390x']],
	['requires something else', affinity('{key: disk, operator: In, values: [ssd]}'), AMD64, AMD64],
	[
		'has both selector and affinity',
		`${affinity(arch('In', 'amd64', 'arm64'))}nodeSelector: {kubernetes.io/arch: arm64}`,
		BOTH,
		['linux/arm64'],
	],
	[
		'tolerates the taint of an architecture',
		'tolerations: [{key: kubernetes.io/arch, value: arm64, effect: NoSchedule}]',
		AMD64,
		BOTH,
	],
	['tolerates anything', 'tolerations: [{operator: Exists}]', AMD64, AMD64],
	[
		'only prefers an architecture',
		'affinity: {nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: []}}',
		AMD64,
		AMD64,
	],
])('a workload that %s', (_, spec, cluster, expected) => {
	expect(platforms(spec, cluster)).toEqual(expected);
});

test.each(['linux', 'linux/', '/amd64', 'linux/arm/', 'linux/arm/v7/x', ''])('%j is no platform', (text) => {
	expect(parsePlatform(text)).toBeUndefined();
});
