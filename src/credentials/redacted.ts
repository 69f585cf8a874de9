/** A text that must never be shown: however it is printed, `[redacted]` comes out. */
export class Redacted {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** The text itself, for judging it and for the one server that it was given for. */
	reveal(): string {
		return this.#text;
	}

	get isEmpty(): boolean {
		return this.#text === '';
	}

	toString(): string {
		return '[redacted]';
	}

	toJSON(): string {
		return '[redacted]';
	}

	[Symbol.for('nodejs.util.inspect.custom')](): string {
		return '[redacted]';
	}
}
