import { afterAll, describe, expect, test } from 'vitest';
import type { NodeFileRole } from '../../src/manifests/node-files.js';
import type { NodeFiles } from '../../src/node/node-file.js';
import { readNodeFiles } from '../../src/node/read-node-files.js';
import { imageRefusedByNode } from '../../src/rules/image-refused-by-node.js';
import { nodeFileInvalid } from '../../src/rules/node-file-invalid.js';
import { shortNameSearch } from '../../src/rules/short-name-search.js';
import { createAuthority } from '../support/certificates.js';
import { check, describeRule, pod } from '../support/describe-rule.js';

function read(...inputs: readonly [file: string, role: NodeFileRole, text: string][]): Promise<NodeFiles> {
	return readNodeFiles(
		inputs.map(([file, role, text]) => ({ file, role, text })),
		[],
		new Date(),
	);
}

describe('files of other programs with the same name', () => {
	test.each([
		['Hugo’s', 'config.toml', 'containerd', 'baseURL = "https://a.example"\n[params\n'],
		['an access policy', 'policy.json', 'policy', '{"Version": "2012-10-17", // reject\n "Effect": "reject"}'],
		['a script about something else', 'a.sh', 'script', 'npm ci\n'],
	] as const)('are left alone: %s', async (_, file, role, text) => {
		expect(await read([file, role, text])).toMatchObject({ tomls: [], policies: [], scripts: [], broken: [] });
	});
});

describe('templates', () => {
	test.each([
		[
			'containerd/config.toml',
			'containerd',
			'version = 2\n[plugins."io.containerd.grpc.v1.cri"]\nsandbox_image = {{ pause }}\n',
		],
		['config.toml', 'containerd', `disabled_plugins = $${'{'}disabled}\n`],
		['policy.json', 'policy', '{"default": [{"type": "reject"}], {% if a %} }'],
	] as const)('are not judged for what is not filled in: %s', async (file, role, text) => {
		expect((await read([file, role, text])).broken).toEqual([]);
		expect((await read([file, role, text.replace(/\{\{.*|\{%.*|\$.*/, '[')])).broken).toHaveLength(1);
	});
});

describe('hostile files', () => {
	test.each([
		['blank lines', 'config.toml', 'containerd', '\n'.repeat(500_000)],
		['blanks', 'hosts.toml', 'hosts', `${' '.repeat(400)}\n`.repeat(4_000)],
		[
			'certificates that never end',
			'certs.d/a.b/ca.crt',
			'certificate',
			'-----BEGIN CERTIFICATE-----\n'.repeat(50_000),
		],
	] as const)('do not hang the run: %s', async (_, file, role, text) => {
		// Reading again what was read already would take minutes.
		expect(await read([file, role, text])).toMatchObject({ tomls: [], broken: [] });
	});

	test('of great depth cost nothing of the run', async () => {
		const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
		const policy = `{"default": [{"type": "reject"}], "transports": {"docker": ${deep}}}`;
		const files = await read(
			['policy.json', 'policy', policy],
			['config.toml', 'containerd', `disabled_plugins = ${deep}`],
		);
		expect(files.policies).toHaveLength(1);
		expect(() => check(imageRefusedByNode, { files: {} }, files)).not.toThrow();
	});
});

describe('certificates', () => {
	const authority = createAuthority();
	afterAll(() => authority.remove());
	const other = authority.issue({ subjectAltName: 'DNS:mirror.example', days: 90 }).cert;

	test('are for whom their `hosts.toml` says', async () => {
		const file = ['certs.d/a.example/mirror.crt', 'certificate', other] as const;
		expect((await read([...file])).certificates).toHaveLength(1);
		const hosts = '[host."https://mirror.example"]\n  ca = "mirror.crt"\n';
		expect((await read([...file], ['certs.d/a.example/hosts.toml', 'hosts', hosts])).certificates).toEqual([]);
	});

	test('of the folder for every host are for any', async () => {
		expect((await read(['certs.d/_default/ca.crt', 'certificate', other])).certificates).toEqual([]);
	});

	test('of several authorities may go out of force one by one', async () => {
		// It is in force for nine days more.
		expect((await read(['certs.d/a.example/ca.crt', 'certificate', authority.cert])).certificates).toHaveLength(1);
		const bundle = authority.cert + authority.cert;
		expect((await read(['certs.d/a.example/ca.crt', 'certificate', bundle])).certificates).toEqual([]);
	});
});

// containerd `core/remotes/docker/config/hosts.go` loadHostDir.
describeRule(nodeFileInvalid, {
	accepts: {},
	rejects: {
		'a `hosts.toml` that containerd passes over': {
			files: {
				'hosts.toml':
					'[host."https://a.example"]\n  capabilities = "pull"\n# ^^^^^^^^^^^^^^^^^^^^^ node-file-invalid\n',
			},
			says: [/passes over the file, so pulls go straight to the registry/],
		},
	},
});

const ALLOWED =
	'[[registry]]\nprefix = "quay.io/acme"\nlocation = "quay.io/acme"\n[[registry]]\nlocation = "quay.io"\nblocked = true\n';

// containers-registries.conf(5): only the table with the longest match is used.
describeRule(imageRefusedByNode, {
	accepts: {
		'a longer prefix that is not blocked': {
			files: { 'a.yaml': pod('image: quay.io/acme/b:1'), 'registries.conf': ALLOWED },
		},
	},
	rejects: {
		'each image below the shorter one': {
			files: {
				'a.yaml': `${pod('image: quay.io/other/b:1').trimEnd()}\n#            ^^^^^^^^^^^^^^^^^ image-refused-by-node\n`,
				'b.yaml': `${pod('image: quay.io/c:1').trimEnd()}\n#            ^^^^^^^^^^^ image-refused-by-node\n`,
				'registries.conf': ALLOWED,
			},
		},
	},
});

const SEARCH = 'unqualified-search-registries = ["registry.fedoraproject.org", "docker.io"]\n';

describeRule(shortNameSearch, {
	accepts: {
		'several for nobody who asks': {
			files: { 'a.yaml': pod('image: docker.io/library/nginx:1'), 'registries.conf': SEARCH },
		},
	},
	rejects: {
		'several, and a short name': {
			files: {
				'a.yaml': pod('image: nginx:1'),
				'registries.conf': `${SEARCH}#                               ${'^'.repeat(43)} short-name-search\n`,
			},
		},
	},
});
