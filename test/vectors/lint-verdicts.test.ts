import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Config } from '../../src/config/config.js';
import { digestRequired } from '../../src/rules/digest-required.js';
import { floatingTag } from '../../src/rules/floating-tag.js';
import { imageNeverPulled } from '../../src/rules/image-never-pulled.js';
import { mutableTagNotAlwaysPulled } from '../../src/rules/mutable-tag-not-always-pulled.js';
import { pullSecretNotFound } from '../../src/rules/pull-secret-not-found.js';
import { registryNotAllowed } from '../../src/rules/registry-not-allowed.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { check } from '../support/describe-rule.js';
import { describeShared } from '../support/shared.js';

type Role = 'init' | 'container' | 'ephemeral';

/** One object, reduced to its containers, and what another linter says of it. */
interface Vector {
	readonly id: string;
	readonly tool: string;
	readonly check: string;
	readonly params?: unknown;
	readonly verdict: 'pass' | 'fail' | 'skip';
	readonly object: { readonly apiVersion: string; readonly kind: string; readonly name: string };
	readonly containers: readonly (Readonly<Record<string, string>> & { readonly role: Role })[];
	readonly imagePullSecrets?: readonly string[];
}

interface Equivalent {
	readonly rules: readonly AnyRule[];
	readonly config?: (params: never) => Partial<Config>;
}

const TAG: Equivalent = { rules: [floatingTag] };
const POLICY: Equivalent = { rules: [mutableTagNotAlwaysPulled, imageNeverPulled] };
const DIGEST: Equivalent = { rules: [digestRequired] };
const allowing = (allow: readonly string[]) => ({ registries: { allow, deny: [] } });

/** Our rules for each check of another linter, and how its parameters read in our configuration. */
const EQUIVALENTS: Readonly<Record<string, Equivalent>> = {
	'kube-linter latest-tag': TAG,
	'kube-linter latest-tag with an allow list': {
		rules: [registryNotAllowed],
		config: ({ allowList }: { allowList: string[] }) => allowing(allowList.map((regex) => regex.replace(/[()^]/g, ''))),
	},
	'kube-linter image-pull-policy': POLICY,
	'kube-score container-image-tag': TAG,
	'kube-score container-image-pull-policy': POLICY,
	'polaris tagNotSpecified': TAG,
	'polaris pullPolicyNotAlways': POLICY,
	'trivy KSV-0013 image tag latest': TAG,
	'kyverno disallow-latest-tag/require-image-tag': TAG,
	'kyverno disallow-latest-tag/validate-image-tag': TAG,
	'kyverno imagepullpolicy-always/imagepullpolicy-always': POLICY,
	'kyverno require-image-checksum/require-image-checksum': DIGEST,
	'kyverno require-imagepullsecrets/check-for-image-pull-secrets': { rules: [pullSecretNotFound] },
	'kyverno restrict-image-registries/validate-registries': {
		rules: [registryNotAllowed],
		config: ({ image }: { image: { spec: { containers: { image: string }[] } } }) =>
			allowing(image.spec.containers.flatMap((pattern) => pattern.image.split(' | ').map(toPrefix))),
	},
	'gatekeeper disallowedtags/disallowed-tags': TAG,
	'gatekeeper imagedigests/container-image-must-have-digest': DIGEST,
	'gatekeeper allowedrepos/allowed-repos': {
		rules: [registryNotAllowed],
		config: ({ repos }: { repos: string[] }) => allowing(repos.map(toPrefix)),
	},
	'gatekeeper allowedreposv2/allowed-reposv2': {
		rules: [registryNotAllowed],
		config: ({ allowedImages }: { allowedImages: string[] }) => allowing(allowedImages.map(toPrefix)),
	},
	'gatekeeper disallowedrepos/repo-must-not-be-k8s-gcr-io': {
		rules: [registryNotAllowed],
		config: ({ repos }: { repos: string[] }) => ({ registries: { deny: repos.map(toPrefix) } }),
	},
};

/** Others compare an image's text as written; we compare full names, so a pattern needs its registry, and no tag. */
function toPrefix(pattern: string): string {
	const name = pattern.replace(/\/\*?$/, '').replace(/:[\w.-]+$/, '');
	if (!pattern.includes('/')) return `docker.io/library/${name}`;
	return /^[^/]*\./.test(pattern) ? name : `docker.io/${name}`;
}

const VERSION_TAG_UNSET = 'A version tag is not expected to move, so its `IfNotPresent` is what one wants.';
const UNSET_IS_ALWAYS = 'The policy is left out and there is no tag but `latest`, so the API server makes it `Always`.';

/** Where our verdict is another one, and why we mean it. */
const DIFFERENCES: Readonly<Record<string, string>> = {
	'lint-verdicts-012': '`Always` is no mistake; a team that forbids it does so for reasons of its own.',
	'lint-verdicts-017': VERSION_TAG_UNSET,
	'lint-verdicts-025': UNSET_IS_ALWAYS,
	'lint-verdicts-026': VERSION_TAG_UNSET,
	'lint-verdicts-027': UNSET_IS_ALWAYS,
	'lint-verdicts-050': UNSET_IS_ALWAYS,
	'lint-verdicts-051': UNSET_IS_ALWAYS,
	'lint-verdicts-058': 'A Pod without a pull secret is right wherever images are public or nodes have credentials.',
	'lint-verdicts-059': 'Our nearest rule looks for the Secret that is named, which the case leaves out.',
	'lint-verdicts-069': 'Images are not exempt by a rule’s parameter but by an entry of `ignore`, which needs a reason.',
};

const LISTS = {
	init: 'initContainers',
	container: 'containers',
	ephemeral: 'ephemeralContainers',
} as const satisfies Record<Role, string>;

const TEMPLATE_PATHS: Readonly<Record<string, readonly string[]>> = {
	Pod: [],
	CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

function manifestOf({ object, containers, imagePullSecrets }: Vector): string {
	const spec: Record<string, unknown> = { imagePullSecrets: (imagePullSecrets ?? []).map((name) => ({ name })) };
	for (const { role, ...container } of containers) {
		spec[LISTS[role]] = [...((spec[LISTS[role]] as unknown[]) ?? []), container];
	}
	const path = TEMPLATE_PATHS[object.kind] ?? ['spec', 'template'];
	const body = path.reduceRight<object>((inner, key) => ({ [key]: inner }), { spec });
	return JSON.stringify({
		apiVersion: object.apiVersion,
		kind: object.kind,
		metadata: { name: object.name },
		...body,
	});
}

function equivalentOf({ tool, check: name, params }: Vector): Equivalent {
	const hasAllowList = typeof params === 'object' && params !== null && 'allowList' in params;
	const equivalent = EQUIVALENTS[`${tool} ${name}${hasAllowList ? ' with an allow list' : ''}`];
	if (!equivalent) throw new Error(`no rule of ours is named for ${tool} ${name}`);
	return equivalent;
}

function ourVerdict(vector: Vector): 'pass' | 'fail' {
	const { rules, config } = equivalentOf(vector);
	const files = { 'a.json': manifestOf(vector) };
	const given = config ? config(vector.params as never) : {};
	return rules.some((rule) => check(rule, { files, config: given }).problems.length > 0) ? 'fail' : 'pass';
}

describeShared('verdicts of other linters', 'vectors/lint-verdicts.json', (path) => {
	const { cases }: { cases: readonly Vector[] } = JSON.parse(readFileSync(path, 'utf8'));
	const judged = cases.filter(({ verdict }) => verdict !== 'skip');

	test('are all here', () => {
		expect(cases).toHaveLength(95);
		expect(cases.filter(({ verdict }) => verdict === 'skip').map(({ id }) => id)).toEqual(['lint-verdicts-060']);
	});

	test.each(judged.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
		const isAsTheirs = ourVerdict(vector) === vector.verdict;
		expect(isAsTheirs, `${vector.tool} ${vector.check} says ${vector.verdict}`).toBe(DIFFERENCES[id] === undefined);
	});
});
