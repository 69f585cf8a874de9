/** What a registry says in an error body: OCI distribution-spec §"Error Codes", and the dialects of real ones. */
export interface RegistryError {
	/** The first error's code, in the registry's own spelling: `MANIFEST_UNKNOWN`. */
	readonly code?: string;
	/** The first error's message; empty when there is none. */
	readonly message: string;
	/** The body's beginning, as it came. */
	readonly excerpt: string;
}

/** Bytes of an error body that are read at all. */
export const LONGEST_ERROR_BODY = 65_536;

const LONGEST_EXCERPT = 512;
const LONGEST_MESSAGE = 2_048;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function textOf(...values: readonly unknown[]): string | undefined {
	return values.find((value): value is string => typeof value === 'string' && value !== '');
}

/** Hub's and Quay's token services, Harbor and GitLab each have their own names for the same thing. */
function readFields(body: Fields): { code: string | undefined; message: string | undefined } {
	const errors = Array.isArray(body.errors) ? body.errors : [];
	const first: unknown = errors[0];
	if (typeof first === 'string') return { code: undefined, message: first };
	const { code, message, detail } = isFields(first) ? first : body;
	return {
		code: textOf(code, body.code),
		message: textOf(message, body.message, detail, body.details, body.error_description, body.error, body.detail),
	};
}

/** Reads an error body; any other text than JSON is the message itself. Never throws. */
export function parseRegistryError(body: Uint8Array): RegistryError {
	const text = Buffer.from(body.subarray(0, LONGEST_ERROR_BODY)).toString('utf8').trim();
	const excerpt = text.slice(0, LONGEST_EXCERPT);
	const value = parse(text);
	if (!isFields(value)) return { message: /^\s*</.test(text) ? '' : excerpt, excerpt };

	const { code, message } = readFields(value);
	return { ...(code !== undefined && { code }), message: (message ?? '').slice(0, LONGEST_MESSAGE), excerpt };
}
