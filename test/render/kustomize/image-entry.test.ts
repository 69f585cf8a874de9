import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatFieldPath } from '../../../src/field-path.js';
import { readText } from '../../../src/manifests/read.js';
import { changeImage, isPattern, isSelected, splitImage } from '../../../src/render/kustomize/image-entry.js';
import { changeablePaths } from '../../../src/render/kustomize/image-fields.js';
import { describeShared } from '../../support/shared.js';

interface Vector {
	readonly id: string;
	readonly group: string;
	readonly title: string;
	readonly image: string;
	readonly name: string;
	readonly transform: { readonly name: string } & Record<string, string>;
	readonly fieldSpecs: readonly string[] | null;
	readonly input: readonly object[];
	readonly expected: readonly object[];
	readonly expect: { readonly match: boolean; readonly image: string };
}

describeShared('what kustomize’s own tests expect of `images:`', 'vectors/kustomize-images.json', (path) => {
	const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Vector[] };
	const of = (group: string) => cases.filter((vector) => vector.group === group);

	test.each(of('name-match'))('$id: $title', ({ image, name, expect: { match } }) => {
		expect(isSelected(image, name)).toBe(match);
	});

	test.each(of('split'))('$id: $title', ({ image, expect: expected }) => {
		expect(splitImage(image)).toEqual(expected);
	});

	test.each(of('value'))('$id: $title', ({ image, transform, expect: expected }) => {
		const { name, ...changes } = transform;
		expect(isSelected(image, name) ? changeImage(image, changes) : image).toBe(expected.image);
	});

	// Other groups name fields of their own, as a `configurations:` file can.
	test.each([...of('filter-any-depth'), ...of('transformer')])('$id: $title', ({ transform, input, expected }) => {
		const { name, ...changes } = transform;
		const changed = input.map((object) => {
			const [manifest] = readText('a.json', JSON.stringify(object)).manifests;
			const images = (manifest ? changeablePaths(manifest) : []).map((at) => {
				const node = manifest?.get(at);
				const text = node?.kind === 'scalar' ? node.value : '';
				return [formatFieldPath(at), isSelected(text, name) ? changeImage(text, changes) : text];
			});
			return Object.fromEntries(images);
		});
		const wanted = expected.map((object) => {
			const [manifest] = readText('a.json', JSON.stringify(object)).manifests;
			const images = (manifest ? changeablePaths(manifest) : []).map((at) => {
				const node = manifest?.get(at);
				return [formatFieldPath(at), node?.kind === 'scalar' ? node.value : ''];
			});
			return Object.fromEntries(images);
		});
		expect(changed).toEqual(wanted);
	});
});

describe('the name of an entry', () => {
	test('has dots that match anything, as kustomize puts it into a regular expression unescaped', () => {
		expect(isSelected('busyXox:1', 'busy.ox')).toBe(true);
		expect(isSelected('busyboxes:1', 'busy.ox')).toBe(false);
	});

	test('may have a tag, which then has to be the same', () => {
		expect(isSelected('alpine:latest', 'alpine:latest')).toBe(true);
		expect(isSelected('alpine:3', 'alpine:latest')).toBe(false);
	});

	test.each(['(a+)+', '.*', 'a|b', 'nginx$', 'a{1,9}'])('is not tried when it is a pattern: %s', (name) => {
		expect(isPattern(name)).toBe(true);
		expect(isSelected('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', name)).toBeUndefined();
	});
});
