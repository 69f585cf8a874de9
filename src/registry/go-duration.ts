/** Units of Go's time.Duration, in milliseconds. */
const UNITS: Readonly<Record<string, number>> = {
	ns: 1e-6,
	us: 1e-3,
	µs: 1e-3,
	μs: 1e-3,
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 3.6e6,
};

const PART = /(\d{1,9}(?:\.\d{1,9})?)(ns|us|µs|μs|ms|s|m|h)/gi;

/** Milliseconds of a text like `1m30s`: Go `time.ParseDuration`; `undefined` if it is none, or negative. */
export function parseGoDuration(text: string): number | undefined {
	if (text === '0') return 0;
	const parts = [...text.matchAll(PART)];
	const isWhole = text !== '' && parts.map(([part]) => part).join('') === text;
	if (!isWhole) return undefined;
	return parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit.toLowerCase()] ?? 0), 0);
}
