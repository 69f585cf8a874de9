const SUFFIXES: Readonly<Record<string, number>> = {
	n: 1e-9,
	u: 1e-6,
	m: 1e-3,
	'': 1,
	k: 1e3,
	M: 1e6,
	G: 1e9,
	T: 1e12,
	P: 1e15,
	E: 1e18,
	Ki: 2 ** 10,
	Mi: 2 ** 20,
	Gi: 2 ** 30,
	Ti: 2 ** 40,
	Pi: 2 ** 50,
	Ei: 2 ** 60,
};
const QUANTITY = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d+)|([numkMGTPE]|[KMGTPE]i)?)$/;

/**
 * The number that a resource quantity stands for; `undefined` for what is none.
 * Source: kubernetes `apimachinery/pkg/api/resource/quantity.go`.
 */
export function parseQuantity(text: string): number | undefined {
	const match = QUANTITY.exec(text);
	if (!match) return undefined;
	const [, number, exponent = '0', suffix = ''] = match;
	return Number(`${number}e${exponent}`) * (SUFFIXES[suffix] as number);
}

/** Whether two texts stand for the same amount: `0.5` and `500m`. What is no quantity equals only itself. */
export function isSameQuantity(one: string, other: string): boolean {
	if (one === other) return true;
	const [a, b] = [parseQuantity(one), parseQuantity(other)];
	if (a === undefined || b === undefined) return false;
	// Decimal fractions have no exact form in binary.
	return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
