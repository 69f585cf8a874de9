import type { Event } from 'js-yaml';

/** More than any key that a person indents. */
const WIDTH = 200;
const INDENT = ' '.repeat(WIDTH);

/**
 * A text with lines pushed to the right where js-yaml says that they must be, and the way back to the text as it is written.
 *
 * Within brackets and quotes js-yaml wants every line further in than the key that they belong to, closing brackets too, as YAML 1.2 §6.1
 * has it. kubectl, Helm and kustomize take any line and any tab there (libyaml's scanner, which counts no indentation within them), and so
 * do people.
 */
export class IndentedText {
	#text: string;
	/** Where blanks were put in, as offsets of the text as it is written, in their order. */
	readonly #lines: number[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	get text(): string {
		return this.#text;
	}

	/** Mends the place that the parser stumbled over; false when it cannot be mended. */
	mend(offset: number): boolean {
		const start = Math.max(this.#text.lastIndexOf('\n', offset - 1), this.#text.lastIndexOf('\r', offset - 1)) + 1;
		const before = this.#text.slice(start, offset);
		if (before.trim() === '' && start > 0) {
			this.#lines.push(this.toWritten(start));
			this.#text = this.#text.slice(0, start) + INDENT + this.#text.slice(start);
			return true;
		}
		if (!before.includes('\t')) return false;
		// A tab anywhere before the place offends: `a:\t[b]`. Values are read from the text as it is written, so none is lost.
		const line = /[^\r\n]*/.exec(this.#text.slice(start))?.[0] ?? '';
		this.#text = this.#text.slice(0, start) + line.replaceAll('\t', ' ') + this.#text.slice(start + line.length);
		return true;
	}

	/** The offset in the text as it is written; a parser reads forward, so that what is mended later lies behind. */
	toWritten(offset: number): number {
		let low = 0;
		let high = this.#lines.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#lines[middle] as number) + WIDTH * middle < offset) low = middle + 1;
			else high = middle;
		}
		return low === 0 ? offset : Math.max(this.#lines[low - 1] as number, offset - WIDTH * low);
	}

	/** An event with its offsets in the text as it is written. */
	restore(event: Event): Event {
		if (this.#lines.length === 0) return event;
		const entries = Object.entries(event).map(([key, value]) =>
			/^(?:start|.*Start|.*End)$/.test(key) && typeof value === 'number' && value >= 0
				? [key, this.toWritten(value)]
				: [key, value],
		);
		return Object.fromEntries(entries);
	}
}
