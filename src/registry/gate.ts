/** Lets one task go ahead; the others with the same key wait for what it finds, and then go or share its result. */
export class Gate<Result> {
	readonly #firsts = new Map<string, Promise<Result>>();

	/** @param opens whether the others may try for themselves after this result */
	constructor(readonly opens: (result: Result) => boolean) {}

	async pass(key: string, first: () => Promise<Result>, others: () => Promise<Result>): Promise<Result> {
		const ahead = this.#firsts.get(key);
		if (ahead) {
			const result = await ahead;
			return this.opens(result) ? others() : result;
		}
		const result = first();
		this.#firsts.set(key, result);
		return result;
	}
}
