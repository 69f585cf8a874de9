export interface Room<Item> {
	/** At once, at the most. */
	readonly parallel: number;
	/** Whether there is room for the next one now; asked again when another has finished. It must say yes when none is running. */
	readonly mayStart: (item: Item) => boolean;
}

/** Works on every item, in their order, several at a time. The first failure is thrown when all that had started has ended. */
export async function runBounded<Item>(
	items: readonly Item[],
	{ parallel, mayStart }: Room<Item>,
	work: (item: Item) => Promise<void>,
): Promise<void> {
	const running = new Set<Promise<void>>();
	const failures: unknown[] = [];
	for (const item of items) {
		while (running.size >= parallel || !mayStart(item)) await Promise.race(running);
		const task = work(item)
			.catch((error: unknown) => void failures.push(error))
			.finally(() => running.delete(task));
		running.add(task);
	}
	await Promise.all(running);
	if (failures.length > 0) throw failures[0];
}
