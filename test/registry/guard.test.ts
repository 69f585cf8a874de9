import { describe, expect, test } from 'vitest';
import { classifyAddress, refusalOf } from '../../src/registry/guard.js';

describe('classifyAddress', () => {
	test.each([
		['8.8.8.8', 'public'],
		['172.32.0.1', 'public'],
		['2606:4700::6810:84e5', 'public'],
		['64:ff9b::808:808', 'public'],
		['::ffff:8.8.8.8', 'public'],
		['10.1.2.3', 'private'],
		['172.16.0.1', 'private'],
		['172.31.255.255', 'private'],
		['192.168.1.1', 'private'],
		['100.64.0.1', 'private'],
		['127.0.0.1', 'private'],
		['127.255.0.1', 'private'],
		['0.0.0.0', 'private'],
		['255.255.255.255', 'private'],
		['224.0.0.1', 'private'],
		['::', 'private'],
		['::1', 'private'],
		['fd12::1', 'private'],
		['::ffff:10.0.0.1', 'private'],
		['::ffff:7f00:1', 'private'],
		['64:ff9b::a00:1', 'private'],
		['2002:a00:1::1', 'private'],
		['ff02::1', 'private'],
		['not an address', 'private'],
		['169.254.169.254', 'link-local'],
		['fe80::1', 'link-local'],
		['fe80::1%eth0', 'link-local'],
		['::ffff:169.254.169.254', 'link-local'],
		['64:ff9b::a9fe:a9fe', 'link-local'],
		['2002:a9fe:a9fe::', 'link-local'],
		['fd00:ec2::254', 'link-local'],
		['100.100.100.200', 'link-local'],
		['168.63.129.16', 'link-local'],
	])('%s is %s', (address, kind) => {
		expect(classifyAddress(address)).toBe(kind);
	});
});

describe('refusalOf', () => {
	const asked: string[] = [];
	const allow = (host: string) => {
		asked.push(host);
		return true;
	};

	test('asks for the host as it stands in the address', () => {
		expect(refusalOf(new URL('https://10.0.0.1:5000/'), allow)).toBeUndefined();
		expect(asked).toEqual(['10.0.0.1:5000']);
	});

	test.each(['https://0x7f.1/', 'https://2130706433/', 'https://127.1/', 'https://[::1]/', 'https://[::ffff:7f00:1]/'])(
		'sees through %s',
		(url) => {
			expect(refusalOf(new URL(url), () => false)).toBeDefined();
		},
	);

	test('leaves names to the lookup', () => {
		expect(refusalOf(new URL('https://localhost/'), () => false)).toBeUndefined();
	});
});
