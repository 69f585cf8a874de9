import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultConfig } from '../../src/config/config.js';
import { sensitiveLines } from '../../src/credentials/sensitive-lines.js';
import { checkRules } from '../../src/rules/check.js';
import { committedCredential } from '../../src/rules/committed-credential.js';
import { pullSecretIgnoredEntry } from '../../src/rules/pull-secret-ignored-entry.js';
import { pullSecretKeyNeverMatches } from '../../src/rules/pull-secret-key-never-matches.js';
import { pullSecretMalformed } from '../../src/rules/pull-secret-malformed.js';
import { pullSecretWrongKey } from '../../src/rules/pull-secret-wrong-key.js';
import { pullSecretWrongType } from '../../src/rules/pull-secret-wrong-type.js';
import { secretRefused } from '../../src/rules/secret-refused.js';
import { base64, repositoryOf } from '../support/secrets.js';

function isSensitive(text: string, line: number, file = 'a.yaml'): boolean {
	return sensitiveLines(repositoryOf({ [file]: text }).files)({ file, line, column: 1, endLine: line, endColumn: 2 });
}

test('the lines of a Secret that hold its data are sensitive, the others are not', () => {
	const text =
		'apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData:\n  a: |\n    hunter2\n    hunter3\ntype: Opaque\n';
	expect([1, 2, 3, 4, 5, 6, 7, 8].map((line) => isSensitive(text, line))).toEqual([
		false,
		false,
		false,
		false,
		true,
		true,
		true,
		false,
	]);
});

test('literals of a generator are, too', () => {
	const text = 'secretGenerator:\n  - name: a\n    literals:\n      - a=hunter2\n';
	expect([1, 2, 3, 4].map((line) => isSensitive(text, line, 'kustomization.yaml'))).toEqual([
		false,
		false,
		false,
		true,
	]);
});

test('a ConfigMap has none', () => {
	expect(isSensitive('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: b}\n', 4)).toBe(false);
});

const RULES = [
	committedCredential,
	pullSecretIgnoredEntry,
	pullSecretKeyNeverMatches,
	pullSecretMalformed,
	pullSecretWrongKey,
	pullSecretWrongType,
	secretRefused,
];
const PASSWORD = 'hunter2Pass';
const ENCODED = base64(PASSWORD).replace(/=+$/, '');

// Every place where somebody may have put it, well or badly.
const authOf = fc.constantFrom(
	base64(`u:${PASSWORD}`),
	base64(PASSWORD),
	base64(`${PASSWORD}:`),
	`${PASSWORD}!`,
	PASSWORD,
);
const entry = fc.oneof(
	authOf.map((auth) => `{"auth": "${auth}"}`),
	fc.constantFrom(
		`{"username": "u", "password": "${PASSWORD}"}`,
		`{"username": "${PASSWORD}"}`,
		`{"password": ["${PASSWORD}"]}`,
		`{"identitytoken": "${PASSWORD}"}`,
		`"${PASSWORD}"`,
		`{"password": "${PASSWORD}`,
	),
);
const key = fc.constantFrom(
	'ghcr.io',
	'GHCR.io',
	'https://index.docker.io/v1',
	`https://u:${PASSWORD}@ghcr.io/v2`,
	`${PASSWORD}@ghcr.io:443`,
);
const body = fc.tuple(
	key,
	entry,
	fc.constantFrom('{"auths": {%}}', '{%}', '{"auths": {%}, "credsStore": "desktop"}', '[%]', '{"auths": {%},}'),
);
const place = fc.constantFrom<(text: string) => string>(
	(text) => `stringData: {.dockerconfigjson: '${text}'}`,
	(text) => `stringData:\n  .dockerconfigjson: |\n    ${text}`,
	(text) => `data: {.dockerconfigjson: ${base64(text)}}`,
	(text) => `data: {.dockerconfigjson: '${text}'}`,
	(text) => `stringData: {config.json: '${text}'}`,
	(text) => `stringData: {.dockercfg: '${text}'}`,
	(text) => `data: {.dockerconfigjson: ${base64('{"auths": {}}')}}\nstringData: {.dockerconfigjson: '${text}'}`,
);
const type = fc.constantFrom('kubernetes.io/dockerconfigjson', 'kubernetes.io/dockercfg', 'Opaque');

test('no report ever shows a password, in whatever form', () => {
	let findings = 0;
	fc.assert(
		fc.property(body, place, type, ([registry, value, shape], write, kind) => {
			const text = write(shape.replace('%', `"${registry}": ${value}`));
			const manifest = `apiVersion: v1\nkind: Secret\nmetadata: {name: r}\ntype: ${kind}\n${text}\n`;
			const repository = repositoryOf({ 'a.yaml': manifest });
			const isHidden = sensitiveLines(repository.files);
			for (const { problem } of checkRules(RULES, { config: defaultConfig, repository })) {
				const line = isHidden(problem.at.range) ? '' : manifest.split('\n')[problem.at.range.line - 1];
				const shown = JSON.stringify([problem, line]);
				expect(shown).not.toContain(PASSWORD);
				expect(shown).not.toContain(ENCODED);
				expect(shown).not.toContain(base64(`u:${PASSWORD}`));
				findings++;
			}
		}),
		{ numRuns: 500 },
	);
	expect(findings).toBeGreaterThan(100);
});
