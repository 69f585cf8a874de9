import { describe, expect, test } from 'vitest';
import { decode } from '../../src/manifests/decode.js';

const TEXT = 'a: ü😀\nb: c\n';

function utf16(text: string, { bigEndian = false, mark = false } = {}): Buffer {
	const bytes = Buffer.from(mark ? `\uFEFF${text}` : text, 'utf16le');
	return bigEndian ? bytes.swap16() : bytes;
}

test.each([
	['UTF-8', Buffer.from(TEXT)],
	['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${TEXT}`)],
	['UTF-16 LE', utf16(TEXT)],
	['UTF-16 LE with a byte order mark', utf16(TEXT, { mark: true })],
	['UTF-16 BE', utf16(TEXT, { bigEndian: true })],
	['UTF-16 BE with a byte order mark', utf16(TEXT, { bigEndian: true, mark: true })],
])('%s is read', (_, bytes) => expect(decode(bytes)).toEqual({ ok: true, text: TEXT }));

test.each([
	[[], ''],
	[[0x61], 'a'],
	[[0xef, 0xbb, 0xbf], ''],
	[[0xff, 0xfe], ''],
	[[0, 0, 0, 0], '\0\0\0\0'],
])('%j is no text that could not be read', (bytes, text) => {
	expect(decode(Uint8Array.from(bytes))).toEqual({ ok: true, text });
});

describe('what is no text', () => {
	const bad = Buffer.concat([Buffer.from('a: 1\nb: ü\nc: '), Buffer.from([0xff]), Buffer.from('\nd: 2\n')]);
	const surrogate = Buffer.concat([utf16('a: 1\nb: ', { mark: true }), Buffer.from([0, 0xd8]), utf16('\nc: 2\n')]);

	test.each([
		['a byte that is not UTF-8', bad, 3, 'is not UTF-8 text'],
		['half a letter at the end', Buffer.from([0x61, 0x0a, 0xc3]), 2, 'is not UTF-8 text'],
		['half a letter in UTF-16', surrogate, 2, 'is not UTF-16 text'],
		[
			'UTF-32',
			Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]),
			1,
			'is encoded in UTF-32, which Kubernetes does not read',
		],
		['UTF-32 BE', Buffer.from([0, 0, 0, 0x61]), 1, 'is encoded in UTF-32, which Kubernetes does not read'],
	])('%s is told with its line', (_, bytes, line, message) => {
		expect(decode(bytes)).toEqual({ ok: false, line, message });
	});
});
