import { type Completed, type Following, failureOf, type Programs } from './exec.js';

/** One cluster, spoken to by kubectl: on this machine, or the one inside a kind node. */
export interface Kubectl {
	run(args: readonly string[], options?: { readonly input?: string; readonly timeoutMs?: number }): Promise<Completed>;
	/**
	 * Follows what changes below an API path, beginning with what is there: one JSON object a line.
	 *
	 * @param path such as `/api/v1/pods?labelSelector=a%3Db`
	 */
	watch(path: string, onLine: (line: string) => void): Following;
}

interface Location {
	readonly program: string;
	/** What comes before kubectl's own arguments. */
	readonly prefix: readonly string[];
}

/** Seconds of one request. */
const REQUEST_TIMEOUT = 60;

export function createKubectl(programs: Programs, { program, prefix }: Location): Kubectl {
	return {
		run: (args, { input, timeoutMs } = {}) =>
			programs.run({
				program,
				args: [...prefix, `--request-timeout=${REQUEST_TIMEOUT}s`, ...args],
				...(input === undefined ? {} : { input }),
				...(timeoutMs === undefined ? {} : { timeoutMs }),
			}),
		watch: (path, onLine) => {
			const separator = path.includes('?') ? '&' : '?';
			return programs.follow({ program, args: [...prefix, 'get', '--raw', `${path}${separator}watch=1`] }, onLine);
		},
	};
}

/** Several objects as one document; they go over standard input, since some are secrets. */
export function listOf(items: readonly object[]): string {
	return JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
}

/** Objects that a read-only command prints as JSON; the failure as text where it did not come to that. */
export async function readObjects<T>(
	kubectl: Kubectl,
	args: readonly string[],
): Promise<{ items: T[] } | { failure: string }> {
	const result = await kubectl.run(['get', ...args, '-o', 'json']);
	if (result.code !== 0) return { failure: failureOf('kubectl', result) };
	const parsed: unknown = JSON.parse(result.stdout);
	const items = typeof parsed === 'object' && parsed !== null && 'items' in parsed ? parsed.items : undefined;
	return { items: Array.isArray(items) ? items : [] };
}
