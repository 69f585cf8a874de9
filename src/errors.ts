/** Something about the call is wrong, and the run cannot begin; the message tells the person who made it what to change. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
