import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A message that somebody saw, with what it stood for. */
export interface LabelledMessage {
	readonly message: string;
	/** `null` when the text names no cause. */
	readonly cause: string | null;
	/** Other right answers. */
	readonly also?: readonly string[];
	readonly source: string;
}

export function readMessages(path: string): LabelledMessage[] {
	const lines = readFileSync(path, 'utf8').split('\n');
	return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledMessage);
}

/** Short quotations from public issue threads. */
export function publicMessages(): LabelledMessage[] {
	return readMessages(fileURLToPath(new URL('../fixtures/diagnosis/public-messages.jsonl', import.meta.url)));
}
