import { expect, test } from 'vitest';
import { findMisspelling } from '../../src/diagnosis/familiar-names.js';

test.each([
	['docker.io', 'library/ngnix', 'nginx'],
	['docker.io', 'library/nginxx', 'nginx'],
	['docker.io', 'library/postgre', 'postgres'],
	['docker.io', 'library/pythom', 'python'],
	['ghrc.io', 'acme/shop', 'ghcr.io/acme/shop'],
	['registry.k8s.oi', 'pause', 'registry.k8s.io/pause'],
])('%s/%s was meant to be %s', (registry, repository, suggestion) => {
	expect(findMisspelling(registry, repository)).toEqual({ suggestion });
});

test.each([
	['docker.io', 'library/nginx'],
	['docker.io', 'acme/ngnix'],
	['docker.io', 'library/shop'],
	['docker.io', 'library/rub'],
	['ghcr.io', 'acme/ngnix'],
	['gcr.io', 'acme/shop'],
	['registry.example.com', 'library/ngnix'],
])('%s/%s is left alone', (registry, repository) => {
	expect(findMisspelling(registry, repository)).toBeUndefined();
});
