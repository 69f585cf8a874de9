/**
 * Gathers what comes while a call is under way, and makes one call of it: a hundred Pods take a few calls, not a hundred.
 *
 * @param call gets at least one item, and answers for each in their order
 */
export function createBatch<Item, Answer>(
	call: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer> {
	let waiting: { item: Item; resolve: (answer: Answer) => void; reject: (error: unknown) => void }[] = [];
	let isBusy = false;

	async function work(): Promise<void> {
		isBusy = true;
		// What is asked for in the same moment goes together.
		await Promise.resolve();
		while (waiting.length > 0) {
			const batch = waiting;
			waiting = [];
			try {
				const answers = await call(batch.map(({ item }) => item));
				batch.forEach(({ resolve, reject }, index) => {
					const answer = answers[index];
					if (answer === undefined) reject(new Error('A call answered for fewer items than it got.'));
					else resolve(answer);
				});
			} catch (error) {
				for (const { reject } of batch) reject(error);
			}
		}
		isBusy = false;
	}

	return (item) =>
		new Promise((resolve, reject) => {
			waiting.push({ item, resolve, reject });
			if (!isBusy) void work();
		});
}
