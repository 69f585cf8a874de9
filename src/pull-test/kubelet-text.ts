import type { PulledOutcome } from './target.js';

/**
 * `Successfully pulled image "X" in D`, with the waiting since 1.25 and the size since 1.30.
 * Source: kubernetes `pkg/kubelet/images/image_manager.go` pullImage.
 */
const PULLED =
	/^Successfully pulled image "(?<image>.+)" in (?<took>\S+?)(?: \((?<all>\S+) including waiting\))?(?:\. Image size: (?<size>\d+) bytes)?\.?$/;

/** What the kubelet tells of a pull that went well; `undefined` for any other text. */
export function readPulled(message: string): (Omit<PulledOutcome, 'status'> & { readonly image: string }) | undefined {
	const { image, took = '', all = '', size } = PULLED.exec(message)?.groups ?? {};
	if (image === undefined) return undefined;
	const durationMs = readDuration(took);
	const withWaiting = readDuration(all);
	return {
		image,
		...(durationMs !== undefined && { durationMs }),
		...(durationMs !== undefined && withWaiting !== undefined && { queuedMs: Math.max(0, withWaiting - durationMs) }),
		...(size !== undefined && { size: Number(size) }),
	};
}

const UNITS: Readonly<Record<string, number>> = {
	h: 3_600_000,
	m: 60_000,
	s: 1_000,
	ms: 1,
	us: 1e-3,
	µs: 1e-3,
	ns: 1e-6,
};

/** Milliseconds of a duration as Go prints it: `1m2.5s`, `853ms`. */
export function readDuration(text: string): number | undefined {
	if (!/^(?:\d+(?:\.\d+)?(?:h|ms|m|us|µs|ns|s))+$/.test(text)) return undefined;
	const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|m|us|µs|ns|s)/g)];
	const sum = parts.reduce((total, [, amount, unit = '']) => total + Number(amount) * (UNITS[unit] ?? 0), 0);
	return Math.round(sum);
}

/** The cause behind a back-off, which is there since 1.32: `Back-off pulling image "X": ErrImagePull: cause`. */
const BACK_OFF = /^Back-off pulling image "[^"]*": (?<reason>\w+): (?<message>[\s\S]+)$/;

export function readBackOff(message: string) {
	const { reason, message: cause } = BACK_OFF.exec(message)?.groups ?? {};
	return reason !== undefined && cause !== undefined ? { reason, message: cause } : undefined;
}

/** The cause in an event of reason `Failed`: `Failed to pull image "X": cause`. */
const FAILED_PULL = /^Failed to pull image "[^"]*": (?<message>[\s\S]+)$/;

export function readFailedPull(message: string): string | undefined {
	return FAILED_PULL.exec(message)?.groups?.message;
}
