import { expect } from 'vitest';

/** No line that acts on a terminal or, commands of its own apart, on a CI runner. */
export function expectHarmlessLog(text: string, isOwnCommand: (line: string) => boolean = () => false): void {
	for (const line of text.split('\n')) {
		expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
		expect(line).not.toContain('##[');
		if (!isOwnCommand(line)) expect(line.trimStart()).not.toMatch(/^::/);
	}
}
