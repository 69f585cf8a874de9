/** Whether a text fits a pattern in which each `*` stands for any text. Takes linear time, unlike a regular expression. */
export function matchesWildcard(pattern: string, text: string): boolean {
	const [first = '', ...rest] = pattern.split('*');
	const last = rest.pop();
	if (last === undefined) return pattern === text;
	if (!text.startsWith(first) || !text.endsWith(last)) return false;

	let from = first.length;
	for (const part of rest) {
		const found = text.indexOf(part, from);
		if (found < 0) return false;
		from = found + part.length;
	}
	return from + last.length <= text.length;
}
