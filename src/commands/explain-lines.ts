import { UsageError } from '../errors.js';
import type { Message } from './explain.js';

export interface MessageLine extends Message {
	/** The line's own `id`, given back as `inputId`. */
	readonly id?: unknown;
}

/**
 * Reads JSON Lines of `{"message": "…"}`; `undefined` when the text is a paste of something else.
 *
 * @throws {UsageError} for a line that is unlike the first
 */
export function readMessageLines(text: string): MessageLine[] | undefined {
	const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }));
	const filled = lines.filter(({ line }) => line.trim() !== '');
	if (readLine(filled[0]?.line ?? '') === undefined) return undefined;
	return filled.map(({ line, number }) => {
		const message = readLine(line);
		if (message) return message;
		throw new UsageError(`Line ${number} of the standard input is no JSON object with a text \`message\`.`);
	});
}

function readLine(line: string): MessageLine | undefined {
	const value = parseObject(line);
	if (!value || typeof value.message !== 'string') return undefined;
	const { message, reason, id } = value;
	return {
		text: message,
		...(typeof reason === 'string' && reason !== '' ? { reason } : {}),
		...(id === undefined ? {} : { id }),
	};
}

function parseObject(line: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null ? { ...value } : undefined;
	} catch {
		// Not JSON: then it is a paste, or the line that is named.
		return undefined;
	}
}
