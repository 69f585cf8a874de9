import type { ProbeEnvironment } from '../probe/stage.js';
import type { Io } from './io.js';

/** A person at their own shell may ask whom they like. */
export function probeEnvironment(env: Io['env']): ProbeEnvironment {
	return { env, reach: 'everywhere', vouchFor: async (hosts) => hosts };
}
