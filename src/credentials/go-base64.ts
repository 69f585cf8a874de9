export type DecodedBase64 =
	| { readonly ok: true; readonly bytes: Uint8Array }
	/** Go's message, which the API server and the kubelet pass on. */
	| { readonly ok: false; readonly message: string };

const ALPHABET = /^[A-Za-z0-9+/]$/;

function corrupt(offset: number): DecodedBase64 {
	return { ok: false, message: `illegal base64 data at input byte ${offset}` };
}

/**
 * Decodes base64 as Go's `encoding/base64` does: line breaks are skipped, nothing else is, and the last digit's spare bits are not looked at.
 *
 * @param padding `required` is Go's `StdEncoding`, `refused` its `RawStdEncoding`
 */
export function decodeBase64(text: string, padding: 'required' | 'refused'): DecodedBase64 {
	const bytes = Buffer.from(text, 'utf8');
	const digits: string[] = [];
	for (let index = 0; index < bytes.length; index++) {
		const char = String.fromCharCode(bytes[index] as number);
		if (char === '\n' || char === '\r') continue;
		if (char === '=' && padding === 'required') {
			const misplaced = misplacedPadding(bytes, index, digits.length % 4);
			return misplaced === undefined ? { ok: true, bytes: Buffer.from(digits.join(''), 'base64') } : corrupt(misplaced);
		}
		if (!ALPHABET.test(char)) return corrupt(index);
		digits.push(char);
	}
	const rest = digits.length % 4;
	if (rest === 1 || (rest !== 0 && padding === 'required')) return corrupt(bytes.length - rest);
	return { ok: true, bytes: Buffer.from(digits.join(''), 'base64') };
}

/** Where the padding that begins at an index goes wrong; `undefined` when it is as it should be. */
function misplacedPadding(bytes: Uint8Array, index: number, digitsInQuantum: number): number | undefined {
	if (digitsInQuantum < 2) return index;
	let next = skipLineBreaks(bytes, index + 1);
	if (digitsInQuantum === 2) {
		if (next === bytes.length) return bytes.length;
		if (bytes[next] !== 0x3d) return next - 1;
		next = skipLineBreaks(bytes, next + 1);
	}
	return next < bytes.length ? next : undefined;
}

function skipLineBreaks(bytes: Uint8Array, index: number): number {
	let next = index;
	while (bytes[next] === 0x0a || bytes[next] === 0x0d) next++;
	return next;
}
