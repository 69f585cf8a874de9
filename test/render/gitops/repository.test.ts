import { describe, expect, test } from 'vitest';
import { folderHere, isSameRepository, nameHere } from '../../../src/render/gitops/repository.js';

describe('addresses of one repository', () => {
	test.each([
		['https://github.com/acme/web', 'git@github.com:acme/web.git'],
		['ssh://git@github.com/acme/web', 'https://github.com/Acme/Web.git'],
		['ssh://git@ssh.github.com:443/acme/web.git', 'https://github.com/acme/web/'],
		['https://user@gitlab.acme.example:8443/team/sub/web.git', 'git@gitlab.acme.example:team/sub/web'],
		// A fork, whose pull requests change the same files.
		['https://github.com/acme/web', 'https://github.com/someone/web'],
	])('%s is %s', (one, other) => {
		expect(isSameRepository(one, other)).toBe(true);
	});

	test.each([
		['https://github.com/acme/web', 'https://github.com/acme/web-charts'],
		['https://github.com/acme/web', 'https://gitlab.com/acme/web'],
	])('%s is not %s', (one, other) => {
		expect(isSameRepository(one, other)).toBe(false);
	});
});

describe('the folder that a release means', () => {
	const sources = {
		bytes: () => undefined,
		prefix: '',
		list: (folder: string) => (['.', 'apps', 'apps/web'].includes(folder) ? [] : undefined),
	};

	test.each([
		['./apps/web', 'apps/web'],
		['apps/web/', 'apps/web'],
		['/apps', 'apps'],
		['./apps/other', undefined],
		['../apps', undefined],
		['./apps/${NAME}', undefined],
	])('%s is %s', (path, folder) => {
		expect(folderHere('https://github.com/acme/web', path, { sources })).toBe(folder);
	});

	test('is in another repository when the remote says so, even if a folder of that name is here', () => {
		const identity = { sources, remote: 'https://github.com/acme/fleet' };
		expect(folderHere('https://github.com/acme/web', 'apps', identity)).toBeUndefined();
		expect(folderHere('git@github.com:acme/fleet.git', 'apps', identity)).toBe('apps');
	});

	test('is the root only for a source that may be this repository', () => {
		expect(folderHere('https://github.com/acme/web', './', { sources })).toBeUndefined();
		expect(folderHere(undefined, './', { sources })).toBe('.');
		expect(folderHere('https://github.com/acme/web', '.', { sources, remote: 'https://github.com/acme/web' })).toBe(
			'.',
		);
	});

	test('is named from the folder of the run', () => {
		expect(nameHere('./apps/web', { prefix: 'apps' })).toBe('web');
		expect(nameHere('infra', { prefix: 'apps/web' })).toBe('../../infra');
		expect(nameHere('apps', { prefix: 'apps' })).toBe('.');
	});
});
