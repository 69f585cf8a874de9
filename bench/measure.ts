import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A process to start: a program with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** What a command cost over some rounds. Seconds; `cpu` is user and system time of all its threads. */
export interface Cost {
	readonly wall: number;
	readonly medianWall: number;
	readonly cpu: number;
}

/** Exit codes that are verdicts; anything else is a broken measurement. */
const VERDICTS = [0, 1];

/**
 * Runs the sides in turns, so that whatever else the machine does meets them alike, and takes the least of each.
 * Bash's `time` is the one way to a child's CPU time that Node does not have and every Linux has.
 */
export function measure<Name extends string>(
	sides: Readonly<Record<Name, Command>>,
	cwd: string,
	rounds: number,
): Record<Name, Cost> {
	const entries = Object.entries<Command>(sides);
	const runs = entries.map(() => [] as { wall: number; cpu: number }[]);
	for (let round = 0; round < rounds; round++) {
		for (const [index, [, command]] of entries.entries()) runs[index]?.push(runOnce(command, cwd));
	}
	const costs = entries.map(([name], index) => [name, costOf(runs[index] ?? [])]);
	return Object.fromEntries(costs) as Record<Name, Cost>;
}

function runOnce(command: Command, cwd: string): { wall: number; cpu: number } {
	const script = 'TIMEFORMAT="%3R %3U %3S"; time "$@" >/dev/null 2>&1';
	const { status, stderr } = spawnSync('bash', ['-c', script, 'bash', ...command], {
		cwd,
		env: environment(),
		encoding: 'utf8',
	});
	if (!VERDICTS.includes(status ?? -1)) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
	const [wall = 0, user = 0, system = 0] = stderr.trim().split(/\s+/).map(Number);
	return { wall, cpu: user + system };
}

/** Without what changes how Node starts. */
function environment(): NodeJS.ProcessEnv {
	const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, NODE_COMPILE_CACHE: ___, ...rest } = process.env;
	return { ...rest, NO_COLOR: '1' };
}

function costOf(runs: readonly { wall: number; cpu: number }[]): Cost {
	const walls = runs.map(({ wall }) => wall).sort((a, b) => a - b);
	return {
		wall: walls[0] ?? 0,
		medianWall: walls[walls.length >> 1] ?? 0,
		cpu: Math.min(...runs.map(({ cpu }) => cpu)),
	};
}

const PEAK_MEMORY = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href;

/** The peak resident set of a Node program, the least of some rounds. Megabytes. */
export function peakMemory([node, ...args]: Command, cwd: string, rounds: number): number {
	const file = join(tmpdir(), `pullproof-bench-memory-${process.pid}`);
	const peaks = Array.from({ length: rounds }, () => {
		const env = { ...environment(), PEAK_MEMORY_FILE: file };
		const { status } = spawnSync(node, ['--import', PEAK_MEMORY, ...args], { cwd, env, stdio: 'ignore' });
		if (!VERDICTS.includes(status ?? -1)) throw new Error(`${args.join(' ')} ended with ${status}`);
		return Number(readFileSync(file, 'utf8')) / 1024;
	});
	rmSync(file, { force: true });
	return Math.min(...peaks);
}

/** The slope of `costs` over `sizes` in a log-log plot, from least squares: 1 is linear, 2 is quadratic. */
export function exponent(sizes: readonly number[], costs: readonly number[]): number {
	const points = sizes.map((size, index) => [Math.log(size), Math.log(Math.max(costs[index] ?? 0, 0.001))] as const);
	const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length;
	const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length;
	const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
	return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
