import { type Following, failureOf } from './exec.js';
import type { Kubectl } from './kubectl.js';

interface WatchEvent {
	readonly type: string;
	readonly object: object;
}

export interface WatchOptions {
	/** An object, as it is now. */
	readonly onObject: (object: object) => void;
	/** Nothing more will come. One sentence. */
	readonly onLost: (why: string) => void;
	/** Milliseconds before trying again. */
	readonly pauseMs?: number;
}

/** A watch that breaks off this often without having told anything is over. */
const MOST_FAILURES = 3;
const PAUSE = 1_000;

/**
 * Follows an API path for as long as it takes: a server ends every watch after a while, and then it begins anew with what is there.
 *
 * @returns stops it
 */
export function keepWatching(kubectl: Kubectl, path: string, options: WatchOptions): () => void {
	let isStopped = false;
	let current: Following | undefined;
	let failures = 0;

	function onLine(line: string): void {
		const event = readWatchEvent(line);
		if (!event || isStopped) return;
		failures = 0;
		options.onObject(event.object);
	}

	async function follow(): Promise<void> {
		while (!isStopped) {
			current = kubectl.watch(path, onLine);
			const ended = await current.done;
			if (isStopped) return;
			if (ended.code !== 0) failures++;
			if (failures >= MOST_FAILURES)
				return options.onLost(`The connection to the cluster was lost: ${failureOf('kubectl', ended)}.`);
			await new Promise((resolve) => setTimeout(resolve, options.pauseMs ?? PAUSE));
		}
	}

	void follow();
	return () => {
		isStopped = true;
		current?.stop();
	};
}

/** One line of a watch; `undefined` for bookmarks, errors, and what is cut off. */
export function readWatchEvent(line: string): WatchEvent | undefined {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return undefined;
	}
	if (typeof value !== 'object' || value === null || !('type' in value) || !('object' in value)) return undefined;
	const { type, object } = value;
	if (typeof object !== 'object' || object === null) return undefined;
	return type === 'ADDED' || type === 'MODIFIED' ? { type, object } : undefined;
}
