import { expect, test } from 'vitest';
import { mayHoldCredential } from '../../src/node/credential-text.js';
import { run } from '../../src/run.js';
import { createWorkspace } from '../support/workspace.js';

const WORD = 'hunter2';

test('no report shows the password beside what is wrong', async () => {
	const cwd = createWorkspace({
		'containerd/config.toml': `version = 2
[plugins."io.containerd.grpc.v1.cri".registry]
auths = { "https://r.example" = { username = "u", password = "${WORD}" } }
[plugins."io.containerd.grpc.v1.cri".registry.configs]
"b.example" = { auth = { password = "${WORD}" }, tls = { insecure_skip_verify = true } }
`,
		'config.toml': `disabled_plugins = []\npassword = "${WORD}\n`,
		'certs.d/a.example/hosts.toml': `[host."https://a.example"]\nheader = { Authorization = "Basic ${WORD}", bad = 1 }\n`,
		'node.sh': `kubeadm join a --token ${WORD} --cri-socket /var/run/dockershim.sock\ncrictl pull --creds u:${WORD} a --platform linux/arm64\n`,
	});
	const { report } = await run({ cwd, paths: [], exclude: [] });
	expect(new Set(report.findings.map(({ id }) => id))).toEqual(
		new Set([
			'committed-runtime-credential',
			'containerd-registry-config',
			'cri-socket',
			'node-file-invalid',
			'outdated-remedy',
			'registry-tls-skipped',
		]),
	);
	expect(JSON.stringify(report.findings)).not.toContain(WORD);
});

test.each([
	'sandbox_image = "registry.k8s.io/pause:3.10"',
	'KUBELET_EXTRA_ARGS=--network-plugin=cni',
	'disabled_plugins = ["cri"]',
])('what is no credential is shown: %s', (line) => {
	expect(mayHoldCredential(line)).toBe(false);
});
