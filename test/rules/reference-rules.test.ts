import { digestRequired } from '../../src/rules/digest-required.js';
import { portAsTag } from '../../src/rules/port-as-tag.js';
import { registryNotAllowed } from '../../src/rules/registry-not-allowed.js';
import { retiredRegistry } from '../../src/rules/retired-registry.js';
import { tagBesideDigest } from '../../src/rules/tag-beside-digest.js';
import { uppercaseHost } from '../../src/rules/uppercase-host.js';
import { DIGEST, describeRule, pod } from '../support/describe-rule.js';

describeRule(uppercaseHost, {
	accepts: { 'lower case': pod('image: acme/app:1'), 'capitals in the tag': pod('image: acme/app:V1') },
	rejects: {
		'an organisation with a capital': {
			files: { 'a.yaml': pod('image: Acme/app:1\n#      ^^^^ uppercase-host') },
			says: [/registry host[\s\S]*Write `acme\/app:1`/],
		},
		'a host with capitals': pod('image: GHCR.io/acme/app:1\n#      ^^^^^^^ uppercase-host'),
	},
});

describeRule(portAsTag, {
	accepts: {
		'a version': pod('image: redis:7'),
		'a name with digits as tag': pod('image: python:312'),
		'a host, port and repository': pod('image: localhost:5000/app'),
		'a name with a dot and a version tag': pod('image: example.com:v1'),
	},
	rejects: {
		localhost: {
			files: { 'a.yaml': pod('image: localhost:5000\n#      ^^^^^^^^^^^^^^ port-as-tag') },
			says: [/the tag `5000` of `docker\.io\/library\/localhost`/],
		},
		'a host name': pod('image: registry.example.com:443\n#      ^^^^^^^^^^^^^^^^^^^^^^^^ port-as-tag'),
		'an address': pod('image: 10.0.0.7:5000\n#      ^^^^^^^^^^^^^ port-as-tag'),
	},
});

describeRule(tagBesideDigest, {
	accepts: { 'a tag': pod('image: a:1'), 'a digest': pod(`image: a@${DIGEST}`) },
	rejects: { both: pod(`image: a:1.2@${DIGEST}\n#        ^^^ tag-beside-digest`) },
});

describeRule(digestRequired, {
	accepts: { 'a digest': pod(`image: a@${DIGEST}`), 'a tag and a digest': pod(`image: a:1@${DIGEST}`) },
	rejects: { 'a tag': pod('image: a:1\n#      ^^^ digest-required') },
});

const allow = (...prefixes: string[]) => ({ registries: { allow: prefixes, deny: [] } });

describeRule(registryNotAllowed, {
	accepts: {
		'anything without a list': pod('image: evil.example/app:1'),
		'an allowed organisation': { files: { 'a.yaml': pod('image: ghcr.io/acme/app:1') }, config: allow('ghcr.io/acme') },
		'an official image': { files: { 'a.yaml': pod('image: nginx:1') }, config: allow('docker.io/library') },
		'Docker Hub by another spelling': {
			files: { 'a.yaml': pod('image: index.docker.io/library/nginx:1') },
			config: allow('docker.io/library'),
		},
		'a pattern for a part': {
			files: { 'a.yaml': pod('image: 1234.dkr.ecr.eu-west-1.amazonaws.com/app:1') },
			config: allow('*.dkr.ecr.*.amazonaws.com'),
		},
	},
	rejects: {
		'an organisation whose name only begins like the allowed one': {
			files: { 'a.yaml': pod('image: ghcr.io/acme-evil/app:1\n#      ^^^^^^^^^^^^^^^^^^^^^^^ registry-not-allowed') },
			config: allow('ghcr.io/acme'),
			says: [/not covered by `registries\.allow`/],
		},
		'a host whose name only ends like the allowed one': {
			files: { 'a.yaml': pod('image: evil-gcr.io/app:1\n#      ^^^^^^^^^^^^^^^^^ registry-not-allowed') },
			config: allow('gcr.io'),
		},
		'a short name that is on Docker Hub': {
			files: { 'a.yaml': pod('image: nginx\n#      ^^^^^ registry-not-allowed') },
			config: allow('ghcr.io'),
		},
		'a denied part of what is allowed': {
			files: { 'a.yaml': pod('image: ghcr.io/acme/old/app:1\n#      ^^^^^^^^^^^^^^^^^^^^^^ registry-not-allowed') },
			config: { registries: { allow: ['ghcr.io/acme'], deny: ['ghcr.io/acme/old'] } },
			says: [/denied by `ghcr\.io\/acme\/old`/],
		},
	},
});

describeRule(retiredRegistry, {
	accepts: {
		'the successor': pod('image: registry.k8s.io/pause:3.10'),
		'another organisation that begins alike': pod('image: docker.io/bitnamicharts/redis:1'),
		'a tag that is still served': pod('image: bitnami/redis:latest'),
		'gcr.io itself': pod('image: gcr.io/distroless/static:nonroot'),
	},
	rejects: {
		'the old Kubernetes registry, with the same image elsewhere': {
			files: { 'a.yaml': pod('image: k8s.gcr.io/pause:3.5\n#      ^^^^^^^^^^^^^^^^^^^^ retired-registry') },
			says: [/`k8s\.gcr\.io` has had no new images[\s\S]*Write `registry\.k8s\.io\/pause:3\.5`/],
		},
		'a versioned Bitnami image': {
			files: { 'a.yaml': pod('image: bitnami/redis:7.2.4\n#      ^^^^^^^^^^^^^^^^^^^ retired-registry') },
			says: [/docker\.io\/bitnamilegacy\/redis:7\.2\.4/],
		},
		'GitHub’s old registry': pod(
			'image: docker.pkg.github.com/acme/app/app:1\n#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-registry',
		),
		'any host of bintray.io': pod(
			'image: acme-docker.bintray.io/app:1\n#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-registry',
		),
	},
});
