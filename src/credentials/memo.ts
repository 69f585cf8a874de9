/** A function of one object whose result is worked out once per object. */
export function memo<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
	const results = new WeakMap<Key, { readonly result: Result }>();
	return (key) => {
		const known = results.get(key) ?? { result: compute(key) };
		results.set(key, known);
		return known.result;
	};
}
