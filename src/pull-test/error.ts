/** There is no node to pull on. The message says what is missing, and what to do about it. */
export class PullTestError extends Error {
	override readonly name = 'PullTestError';
}
