import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalName, parseReference } from '../../src/images/reference.js';

/** The grammar of distribution/reference v0.6 (`regexp.go`, `normalize.go`) and go-digest's validation, written plainly. */
const LABEL = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const DOMAIN = `(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
const COMPONENT = '[a-z0-9]+(?:(?:[._]|__|[-]+)[a-z0-9]+)*';
const REMOTE = `${COMPONENT}(?:/${COMPONENT})*`;
const GO_REFERENCE = new RegExp(
	`^((?:${DOMAIN}/)?${REMOTE})(?::([\\w][\\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$`,
);
const GO_NAME = new RegExp(`^(?:(${DOMAIN})/)?(${REMOTE})$`);
const GO_DIGEST = /^sha256:[a-f0-9]{64}$|^sha384:[a-f0-9]{96}$|^sha512:[a-f0-9]{128}$/;

function goAccepts(text: string): boolean {
	if (/^[a-f0-9]{64}$/.test(text)) return false;
	const [domain, remainder] = goSplit(text);
	const remote = remainder.split(':')[0] ?? '';
	if (remote.toLowerCase() !== remote) return false;
	const match = GO_REFERENCE.exec(`${domain}/${remainder}`);
	if (match === null) return false;
	const path = GO_NAME.exec(match[1] ?? '')?.[2] ?? '';
	return path.length <= 255 && (match[3] === undefined || GO_DIGEST.test(match[3]));
}

function goSplit(text: string): [string, string] {
	const slash = text.indexOf('/');
	if (slash === -1) return ['docker.io', `library/${text}`];
	const head = text.slice(0, slash);
	const isDomain = head === 'localhost' || /[.:]/.test(head) || head.toLowerCase() !== head;
	const domain = !isDomain || head === 'index.docker.io' ? 'docker.io' : head;
	const remainder = isDomain ? text.slice(slash + 1) : text;
	return [domain, domain === 'docker.io' && !remainder.includes('/') ? `library/${remainder}` : remainder];
}

const hex = (length: number) =>
	fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const piece = fc.oneof(
	fc.constantFrom(...'azAZ09._-/:@+ []', '__', '--', '..', '//', '\n', 'é', '\u212a', '$', '\\'),
	fc.constantFrom('localhost', 'docker.io', 'index.docker.io', 'library', 'my_reg.io', 'reg.io', '5000', '::1', 'Org'),
	fc.constantFrom(
		'latest',
		'v1',
		'sha256:',
		'sha512:',
		'SHA256:',
		'md5:',
		'https://',
		'/a'.repeat(60),
		'a'.repeat(120),
	),
	fc.oneof(hex(32), hex(63), hex(64), hex(96), hex(128)),
);
const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));

const alnum = fc.stringMatching(/^[a-z0-9]{1,4}$/);
const component = fc
	.tuple(alnum, fc.array(fc.tuple(fc.constantFrom('.', '_', '__', '-', '---'), alnum), { maxLength: 2 }))
	.map(([first, rest]) => first + rest.flat().join(''));
const parts = fc.record({
	registry: fc.constantFrom('ghcr.io', 'localhost', 'Foo', 'a-b.example:5000', '[::1]:5000', 'my_reg.io', '10.0.0.1'),
	repository: fc.array(component, { minLength: 1, maxLength: 5 }).map((components) => components.join('/')),
	tag: fc.option(fc.stringMatching(/^\w[\w.-]{0,20}$/), { nil: undefined }),
	digest: fc.option(
		hex(64).map((digits) => `sha256:${digits}`),
		{ nil: undefined },
	),
});

describe('parseReference', () => {
	it('accepts exactly what the Go grammar accepts', () => {
		fc.assert(
			fc.property(text, (input) => parseReference(input).ok === goAccepts(input)),
			{ numRuns: 5_000 },
		);
	});

	it('reads back the parts that a reference was made of', () => {
		fc.assert(
			fc.property(parts, ({ registry, repository, tag, digest }) => {
				const original = `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
				expect(parseReference(original)).toEqual({
					ok: true,
					reference: { original, registry, repository, ...(tag && { tag }), ...(digest && { digest }) },
				});
			}),
		);
	});

	it('reads a canonical name as the same image', () => {
		fc.assert(
			fc.property(text, (input) => {
				const parsed = parseReference(input);
				if (!parsed.ok) return;
				const again = parseReference(canonicalName(parsed.reference));
				expect(again.ok && canonicalName(again.reference)).toBe(canonicalName(parsed.reference));
			}),
			{ numRuns: 2_000 },
		);
	});

	it('points into the text and suggests only what is valid', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (input) => {
				const parsed = parseReference(input);
				if (parsed.ok) return;
				const { offset, length, message, suggestion } = parsed.failure;
				expect(offset).toBeGreaterThanOrEqual(0);
				expect(length).toBeGreaterThanOrEqual(0);
				expect(offset + length).toBeLessThanOrEqual(input.length);
				expect(message).toMatch(/^\S[^\n]*\.$/);
				if (suggestion !== undefined) expect(parseReference(suggestion).ok).toBe(true);
			}),
			{ numRuns: 5_000 },
		);
	});
});
