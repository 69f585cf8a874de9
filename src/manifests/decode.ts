import { isUtf8 } from 'node:buffer';

export type Decoded =
	| { readonly ok: true; readonly text: string }
	/** `line` is where the bytes stop being text, counted from 1. */
	| { readonly ok: false; readonly message: string; readonly line: number };

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/**
 * Bytes to text: UTF-8 and UTF-16, told apart by a byte order mark or by where the zero bytes are, as YAML 1.2 §5.2 has it.
 * The mark itself is no part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
	const encoding = encodingOf(bytes);
	if (encoding === 'utf-8') return decodeUtf8(bytes);
	if (encoding === 'utf-32') {
		return { ok: false, line: 1, message: 'is encoded in UTF-32, which Kubernetes does not read' };
	}
	return decodeUtf16(bytes, encoding);
}

/** Whether a text that Node read as UTF-8 surely was that: it has no mark, no zero byte, and nothing that could not be decoded. */
export function isSurelyUtf8(text: string): boolean {
	return !text.startsWith('\uFEFF') && !text.includes('\0') && !text.includes('\uFFFD');
}

function encodingOf(bytes: Uint8Array): Encoding {
	const [a, b, c, d] = bytes;
	// Zeros alone are no text of any encoding.
	if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d))) return 'utf-32';
	if (b !== undefined && c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a && b === 0))) return 'utf-32';
	if (a === 0xff && b === 0xfe) return 'utf-16le';
	if (a === 0xfe && b === 0xff) return 'utf-16be';
	if (a === 0 && b) return 'utf-16be';
	if (b === 0 && a) return 'utf-16le';
	return 'utf-8';
}

function decodeUtf8(bytes: Uint8Array): Decoded {
	const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
	if (!isUtf8(bytes)) return { ok: false, line: lineOfBadByte(bytes), message: 'is not UTF-8 text' };
	return { ok: true, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start) };
}

/** The first line that is no UTF-8; lines are independent, since no multi-byte sequence contains a line feed. */
function lineOfBadByte(bytes: Uint8Array): number {
	let line = 1;
	for (let start = 0; start < bytes.length; line++) {
		const newline = bytes.indexOf(0x0a, start);
		const end = newline < 0 ? bytes.length : newline;
		if (!isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
	}
	return line;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
	try {
		// Node's TextDecoder drops the mark by itself.
		return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
	} catch {
		const readable = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)[0] as string;
		return { ok: false, line: readable.split('\n').length, message: 'is not UTF-16 text' };
	}
}
