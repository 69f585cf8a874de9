import { committedRuntimeCredential } from '../../src/rules/committed-runtime-credential.js';
import { containerdRegistryConfig } from '../../src/rules/containerd-registry-config.js';
import { imageRefusedByNode } from '../../src/rules/image-refused-by-node.js';
import { lifecycleHookFails } from '../../src/rules/lifecycle-hook-fails.js';
import { nodeFileInvalid } from '../../src/rules/node-file-invalid.js';
import { registryTlsSkipped } from '../../src/rules/registry-tls-skipped.js';
import { runtimeClassNotFound } from '../../src/rules/runtime-class-not-found.js';
import { runtimeClassRefused } from '../../src/rules/runtime-class-refused.js';
import { runtimeHandlerMismatch } from '../../src/rules/runtime-handler-mismatch.js';
import { runtimeSocketMounted } from '../../src/rules/runtime-socket-mounted.js';
import { shortNameSearch } from '../../src/rules/short-name-search.js';
import { describeRule, pod } from '../support/describe-rule.js';

const CRI = 'plugins."io.containerd.grpc.v1.cri"';
const POD = pod('image: quay.io/a/b:1');
const runtimeClass = (handler: string) =>
	`apiVersion: node.k8s.io/v1\nkind: RuntimeClass\nmetadata: {name: kata}\nhandler: ${handler}\n`;

describeRule(containerdRegistryConfig, {
	accepts: {
		'a folder': {
			files: { 'config.toml': `version = 2\n[${CRI}.registry]\nconfig_path = "/etc/containerd/certs.d"\n` },
		},
	},
	rejects: {
		'mirrors with and without the folder': {
			files: {
				'a/config.toml': `version = 2
[${CRI}.registry]
config_path = "/etc/containerd/certs.d"
  [${CRI}.registry.mirrors."docker.io"]
#  ${'^'.repeat(CRI.length + 29)} containerd-registry-config
endpoint = ["https://mirror.example"]
`,
			},
			says: ['does not load'],
		},
	},
});

describeRule(committedRuntimeCredential, {
	accepts: {
		'a placeholder': {
			files: { 'config.toml': `version = 2\n[${CRI}.registry.configs."r.example".auth]\npassword = "\${PASSWORD}"\n` },
		},
	},
	rejects: {
		'a password': {
			files: {
				'config.toml': `version = 2
[${CRI}.registry.configs."r.example".auth]
password = "x7Gh2-kk91-Lq"
#          ^^^^^^^^^^^^^^^ committed-runtime-credential
`,
			},
		},
	},
});

describeRule(nodeFileInvalid, {
	accepts: {
		'somebody else’s TOML': { files: { 'config.toml': 'baseURL = \n' } },
		'the documentation’s own file': {
			files: {
				'config.toml': `version = 3
[plugins.'io.containerd.cri.v1.images'.pinned_images]
  sandbox = 'registry.k8s.io/pause:3.10.1'
[plugins.'io.containerd.cri.v1.images'.registry]
  config_path = '/etc/containerd/certs.d'
[plugins.'io.containerd.grpc.v1.cri']
  stream_server_address = '127.0.0.1'
`,
			},
		},
	},
	rejects: {
		'a setting of another version': {
			files: {
				'config.toml': `version = 3
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "r.example/pause:3.10"
# ^^^^^^^^^^^^^ node-file-invalid
`,
			},
		},
	},
});

describeRule(registryTlsSkipped, {
	accepts: {
		'an authority': { files: { 'certs.d/r.example/hosts.toml': 'server = "https://r.example"\nca = "ca.crt"\n' } },
	},
	rejects: {
		skip_verify: {
			files: {
				'certs.d/r.example/hosts.toml': `[host."https://r.example"]
  skip_verify = true
#               ^^^^ registry-tls-skipped
`,
			},
		},
		'CRI-O': {
			files: {
				'crio.conf.d/10.conf': `[crio.image]
insecure_registries = ["r.example"]
#                     ^^^^^^^^^^^^^ registry-tls-skipped
`,
			},
		},
	},
});

describeRule(imageRefusedByNode, {
	accepts: {
		'another registry blocked': {
			files: { 'a.yaml': POD, 'registries.conf': '[[registry]]\nlocation = "docker.io"\nblocked = true\n' },
		},
		'only what is not known rejected': {
			files: {
				'policy.json':
					'{"default": [{"type": "reject"}], "transports": {"docker": {"quay.io": [{"type": "insecureAcceptAnything"}]}}}',
			},
		},
	},
	rejects: {
		'a blocked registry': {
			files: {
				'a.yaml': `${POD.trimEnd()}\n#            ^^^^^^^^^^^^^ image-refused-by-node\n`,
				'registries.conf': '[[registry]]\nlocation = "quay.io"\nblocked = true\n',
			},
		},
	},
});

describeRule(shortNameSearch, {
	accepts: { one: { files: { 'registries.conf': 'unqualified-search-registries = ["docker.io"]\n' } } },
	rejects: {
		two: {
			files: {
				'registries.conf': `unqualified-search-registries = ["quay.io", "docker.io"]
#                               ^^^^^^^^^^^^^^^^^^^^^^^^ short-name-search
`,
			},
		},
	},
});

describeRule(runtimeSocketMounted, {
	accepts: { 'containerd’s': `${POD}  volumes: [{name: s, hostPath: {path: /run/containerd/containerd.sock}}]\n` },
	rejects: {
		'Docker’s': `${POD}  volumes:
    - name: s
      hostPath:
        path: /var/run/docker.sock
#             ^^^^^^^^^^^^^^^^^^^^ runtime-socket-mounted
        type: Socket
`,
	},
});

describeRule(runtimeClassNotFound, {
	accepts: { 'one that is declared': `${POD}  runtimeClassName: kata\n---\n${runtimeClass('kata')}` },
	rejects: {
		'one that is not': `${POD}  runtimeClassName: kata\n#                   ^^^^ runtime-class-not-found\n`,
	},
});

describeRule(runtimeClassRefused, {
	accepts: { 'a label': runtimeClass('kata-qemu') },
	rejects: {
		'dots and capitals': `${runtimeClass('Kata.v2')}#        ^^^^^^^ runtime-class-refused\n`,
		'an overhead without a class': `${POD}  overhead: {cpu: 1}\n# ^^^^^^^^ runtime-class-refused\n`,
	},
});

describeRule(runtimeHandlerMismatch, {
	accepts: {
		'the same in both': {
			files: {
				'a.yaml': runtimeClass('kata'),
				'config.toml': `version = 2\n[${CRI}.containerd.runtimes.kata]\nruntime_type = "io.containerd.kata.v2"\n`,
			},
		},
	},
	rejects: {
		'another name': {
			files: {
				'a.yaml': `${runtimeClass('kata-qemu')}#        ^^^^^^^^^ runtime-handler-mismatch\n`,
				'config.toml': `version = 2\n[${CRI}.containerd.runtimes.runc]\nruntime_type = "io.containerd.runc.v2"\n`,
			},
		},
	},
});

describeRule(lifecycleHookFails, {
	accepts: {
		'a command and a sleep': pod(
			'image: a:1\nlifecycle: {postStart: {exec: {command: [a]}}, preStop: {sleep: {seconds: 5}}}',
		),
	},
	rejects: {
		'a port, nothing, and too long a sleep': pod(`image: a:1
lifecycle:
  postStart:
    tcpSocket: {port: 80}
#   ^^^^^^^^^ lifecycle-hook-fails
  preStop:
    sleep:
      seconds: 60
#              ^^ lifecycle-hook-fails`),
		none: pod(`image: a:1
lifecycle:
  preStop: {}
# ^^^^^^^ lifecycle-hook-fails`),
	},
});
