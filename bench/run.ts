/**
 * Measures what docs/performance.md promises.
 *
 *     npm run bench                        all of it
 *     npm run bench -- start hostile       some of it
 *     npm run bench -- --write             and writes the results into docs/performance.md
 *     npm run bench -- --corpus <folder>   on other repositories; --small <folder> names a small one, --rounds <n> how often
 *
 * Exit code 1 when a goal is missed, 2 when nothing could be measured.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Context, isMet, type Row } from './benchmark.js';
import { baseline } from './benchmarks/baseline.js';
import { floor } from './benchmarks/floor.js';
import { growth } from './benchmarks/growth.js';
import { hostile } from './benchmarks/hostile.js';
import { kubeScore } from './benchmarks/kube-score.js';
import { probe } from './benchmarks/probe.js';
import { probePeers } from './benchmarks/probe-peers.js';
import { start } from './benchmarks/start.js';
import { machineFacts } from './machine.js';
import { formatRows, type Section, writePage } from './page.js';
import { createSides } from './sides.js';

const BENCHMARKS = [start, floor, baseline, kubeScore, growth, hostile, probe, probePeers];
const CORPUS = join(import.meta.dirname, '../../shared/corpus');
const SMALL_REPOSITORY = 'stefanprodan+podinfo';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		write: { type: 'boolean', default: false },
		corpus: { type: 'string', default: CORPUS },
		small: { type: 'string' },
		rounds: { type: 'string', default: '9' },
	},
});

const corpus = resolve(values.corpus);
const smallRepository = resolve(values.small ?? join(corpus, SMALL_REPOSITORY));
const chosen = BENCHMARKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
process.exitCode = await main();

async function main(): Promise<number> {
	const missing = [corpus, smallRepository].filter((folder) => !existsSync(folder));
	if (missing.length > 0 || chosen.length === 0) {
		console.error(
			chosen.length === 0
				? `There are the benchmarks ${[...new Set(BENCHMARKS.map(({ name }) => name))].join(', ')}.`
				: `There is no ${missing.join(' and no ')}: name a folder of repositories with --corpus and a small one with --small.`,
		);
		return 2;
	}
	warnOfLoad();
	const scratch = mkdtempSync(join(tmpdir(), 'pullproof-bench-'));
	try {
		const context = { sides: createSides(), corpus, smallRepository, scratch, rounds: Number(values.rounds) };
		return report(await runAll(context), context);
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

async function runAll(context: Context): Promise<Section[]> {
	const sections: Section[] = [];
	for (const { title, run } of chosen) {
		const section = { title, rows: await run(context) };
		console.log(formatRows(section));
		sections.push(section);
	}
	return sections;
}

function report(sections: readonly Section[], { sides }: Context): number {
	const facts = machineFacts(sides);
	console.log(facts.join('\n'));
	warnOfLoad();
	if (values.write) writePage(sections, facts);
	const missed: Row[] = sections.flatMap(({ rows }) => rows.filter((row) => !isMet(row)));
	console.log(
		`\n${missed.length === 0 ? 'Every goal is met.' : `Missed: ${missed.map(({ what }) => what).join('; ')}.`}`,
	);
	return missed.length === 0 ? 0 : 1;
}

function warnOfLoad(): void {
	const [load = 0] = loadavg();
	if (load <= cpus().length / 2) return;
	console.error(
		`The machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): take these ratios for rough ones.`,
	);
}
