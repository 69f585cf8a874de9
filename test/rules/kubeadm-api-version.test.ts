import { expect, test } from 'vitest';
import { kubeadmApiVersion } from '../../src/rules/kubeadm-api-version.js';
import { check } from '../support/describe-rule.js';

const found = (api: string, kubernetes?: string) =>
	check(
		kubeadmApiVersion,
		`apiVersion: kubeadm.k8s.io/${api}\nkind: ClusterConfiguration\n${kubernetes ? `kubernetesVersion: ${kubernetes}\n` : ''}`,
	).problems;

// kubeadm's own table: `cmd/kubeadm/app/util/config/common.go`, validateSupportedVersion.
test.each([
	['v1alpha1', 12],
	['v1alpha2', 13],
	['v1alpha3', 15],
	['v1beta1', 22],
	['v1beta2', 27],
])('%s is refused since 1.%d', (api, refusedIn) => {
	expect(found(api, `v1.${refusedIn - 1}.3`)).toEqual([]);
	const [problem] = found(api, `v1.${refusedIn}.0`);
	expect(problem?.severity).toBe('error');
	expect(problem?.message).toContain(`kubeadm 1.${refusedIn} and later refuses \`kubeadm.k8s.io/${api}\``);
	expect(problem?.remediation).toContain(`with kubeadm 1.${refusedIn - 1}`);
	expect(found(api)[0]?.severity).toBe('error');
});

test('v1beta3 is deprecated since 1.31, and no more than that', () => {
	expect(found('v1beta3', 'v1.30.1')).toEqual([]);
	expect(found('v1beta3', 'v1.31.0').map(({ severity }) => severity)).toEqual(['notice']);
	expect(found('v1beta3').map(({ severity }) => severity)).toEqual(['notice']);
});

test('v1beta4 is unknown to kubeadm before 1.31', () => {
	expect(found('v1beta4', 'v1.31.0')).toEqual([]);
	expect(found('v1beta4')).toEqual([]);
	expect(found('v1beta4', 'v1.30.4')[0]?.message).toContain('kubeadm 1.30, the version of this repository’s clusters');
});

test('a version of the future is not judged', () => {
	expect(found('v1beta5')).toEqual([]);
	expect(found('v1')).toEqual([]);
});
