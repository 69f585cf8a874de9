/** Longer entries lose their middle: what failed stands at the beginning, why at the end. UTF-16 code units. */
const LONGEST_ENTRY = 8_000;

const BEGINNINGS = [
	// kubectl describe, kubectl get events: `Warning  Failed  3s …`, `3s  Warning  Failed …`
	'(?:\\S+\\s+)?(?:Normal|Warning)\\s',
	// klog, journald, RFC 3339, logrus on a terminal and in a file, JSON
	'[IWEF]\\d{4} ',
	'[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:',
	'\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]',
	'(?:DEBU|INFO|WARN|ERRO|FATA)(?:RO|TAL)?\\[',
	'(?:time|level)=',
	'\\{"',
	// container statuses as YAML, or as kubectl describe shows them
	'(?:- )?(?:message|reason|Message|Reason):\\s',
	'\\[(?:ERROR|WARNING) ',
	'(?:Error|ERROR|error):? ',
	'Failed to pull image ',
	'Back-off ',
	'Trying to pull ',
	'(?:ctr|docker|crictl): ',
];
const BEGINNING = new RegExp(`^\\s*(?:${BEGINNINGS.join('|')})`);

/** The events, log lines and messages of a paste; lines that begin none of them belong to the one before. Never empty texts. */
export function splitEntries(text: string): string[] {
	const entries: string[][] = [];
	for (const line of text.split('\n')) {
		const current = entries.at(-1);
		if (!current || BEGINNING.test(line)) entries.push([line]);
		else current.push(line);
	}
	return entries.map((lines) => shorten(lines.join('\n').trim())).filter((entry) => entry !== '');
}

function shorten(entry: string): string {
	if (entry.length <= LONGEST_ENTRY) return entry;
	return `${entry.slice(0, LONGEST_ENTRY / 2)} … ${entry.slice(-LONGEST_ENTRY / 2)}`;
}
