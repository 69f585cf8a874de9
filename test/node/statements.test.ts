import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../src/node/statements.js';
import { criSocket } from '../../src/rules/cri-socket.js';
import { kubeletFlagRemoved } from '../../src/rules/kubelet-flag-removed.js';
import { outdatedRemedy } from '../../src/rules/outdated-remedy.js';
import { registryTlsSkipped } from '../../src/rules/registry-tls-skipped.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { createSource } from '../../src/source.js';
import { checkNode } from '../support/describe-rule.js';

const textsOf = (text: string) => statementsOf(createSource('a.sh', text)).map((statement) => statement.text.trim());

describe('the statements of a script', () => {
	test('are its commands, joined over lines', () => {
		expect(textsOf('kubeadm init; crictl pull a && kubelet \\\n  --v=2 || exit 1\n')).toEqual([
			'kubeadm init',
			'crictl pull a',
			'kubelet \\\n  --v=2',
			'exit 1',
		]);
	});

	test('are whole where a separator is quoted', () => {
		const texts = ['kubelet --a="x; y"', "kubelet --a='x && y'"];
		expect(textsOf(texts.join('\n'))).toEqual(texts);
	});

	test('have no comments', () => {
		expect(textsOf('# kubelet a\n\tkubelet b # c; d\nkubelet "#e" f#g\n')).toEqual(['kubelet b', 'kubelet "#e" f#g']);
	});

	test.each([
		'[ -S /run/kubelet.sock ]',
		'[[ -S /run/kubelet.sock ]]',
		'if test -S /run/kubelet.sock',
		'if ! grep -q kubelet a',
		'for a in kubelet containerd',
		'*/kubelet.sock) ',
		'sudo rm -f /run/kubelet.sock',
		'echo "kubelet is old"',
		'A=$(echo "$KUBELET_ARGS" | sed s/a/b/)',
		'unset KUBELET_ARGS',
	])('leave out what only looks, tells or takes away: %s', (text) => {
		expect(textsOf(text)).toEqual([]);
	});

	test.each(['echo KUBELET_EXTRA_ARGS=--a > /etc/default/kubelet', 'printf kubelet | sudo tee a', 'then kubelet --a'])(
		'have what writes and runs: %s',
		(text) => {
			expect(textsOf(text)).toEqual([text]);
		},
	);

	test('know their places', () => {
		const source = createSource('a.sh', 'true\n  a; kubelet b\n');
		const [, , statement] = statementsOf(source);
		expect(source.text.slice(statement?.start)).toBe(' kubelet b\n');
	});

	test.each([
		['one long line', `kubelet ${'x'.repeat(5_000_000)}`],
		['nothing but backslashes', `kubelet ${'\\\n'.repeat(1_000_000)}`],
		['quotes that nobody closes', `kubelet ${'\'"'.repeat(5_000)}`],
		['many lines', 'kubelet a\n'.repeat(20_000)],
	])('cost nothing in a hostile file: %s', (_, text) => {
		expect(() => textsOf(text)).not.toThrow();
	});
});

/** What a rule says to one line of a script, as the text that it marks. */
async function marked(rule: AnyRule, script: string): Promise<string[]> {
	const { problems } = await checkNode(rule, { files: { 'node.sh': script } });
	const lines = script.split('\n');
	return problems.map(({ at: { range } }) =>
		(lines[range.line - 1] ?? '').slice(range.column - 1, range.endColumn - 1),
	);
}

// https://github.com/awslabs/amazon-eks-ami/issues/1024
test('the script of EKS has a `--container-runtime` of its own', async () => {
	const script = "/etc/eks/bootstrap.sh a --kubelet-extra-args '--max-pods=9' --container-runtime containerd";
	expect(await marked(kubeletFlagRemoved, script)).toEqual([]);
});

test('a script that asks whether the socket is there names none', async () => {
	expect(await marked(criSocket, '[ -S /var/run/dockershim.sock ] && echo kubelet is old')).toEqual([]);
	expect(await marked(criSocket, 'kubeadm init --cri-socket /var/run/dockershim.sock')).toEqual([
		'/var/run/dockershim.sock',
	]);
});

describe('a pull by Docker', () => {
	test.each([
		['is no proof on a node', 'crictl info\nif docker pull a/b:1; then echo good; fi', ['docker pull']],
		['is none by its longer name', 'crictl info\nsudo docker image pull a/b:1', ['docker image pull']],
		['is for an image that is tagged', 'kubeadm reset\ndocker pull a:1\ndocker tag a:1 b:1', []],
		['is for a cluster of kind', 'crictl info\ndocker pull a:1 && kind load docker-image a:1', []],
		['is a proof with cri-dockerd', 'systemctl start cri-docker\ncrictl info\ndocker pull a:1', []],
		['is fine where there is no node', 'docker pull a:1', []],
	])('%s', async (_, script, places) => {
		expect(await marked(outdatedRemedy, script)).toEqual(places);
	});
});

test('a script that writes `skip_verify` is found, and one that takes it away is not', async () => {
	const heredoc = 'cat > /etc/containerd/certs.d/a/hosts.toml <<EOF\n  skip_verify = true\nEOF';
	expect(await marked(registryTlsSkipped, heredoc)).toEqual(['skip_verify = true']);
	const sed = "sed -i '/skip_verify = true/d' /etc/containerd/certs.d/a/hosts.toml";
	expect(await marked(registryTlsSkipped, sed)).toEqual([]);
});
