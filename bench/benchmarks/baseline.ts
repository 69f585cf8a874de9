import { join } from 'node:path';
import type { Benchmark, Context, Row } from '../benchmark.js';
import { writeCrdRepository } from '../crd-repository.js';
import { copies } from '../materials.js';
import { measure, peakMemory } from '../measure.js';
import { megabytes, seconds } from '../words.js';

export const baseline: Benchmark = {
	name: 'baseline',
	title: 'The same rules on a common parser',
	run: (context) => [
		...compare(context, 'the corpus', context.corpus),
		...compare(context, 'the corpus, eight times', copies(context.corpus, 8, context.scratch)),
		...compare(context, 'a repository full of definitions', writeCrdRepository(join(context.scratch, 'crds'))),
	],
};

function compare({ sides, rounds }: Context, what: string, folder: string): Row[] {
	const { pullproof, slow } = measure({ pullproof: sides.pullproof, slow: sides.baseline }, folder, rounds);
	const memory = peakMemory(sides.pullproof, folder, 3);
	const slowMemory = peakMemory(sides.baseline, folder, 3);
	return [
		{
			what: `${what}: time`,
			measured: slow.wall / pullproof.wall,
			unit: 'times faster than with `yaml`',
			goal: { least: 10 },
			detail: `${seconds(pullproof.wall)} against ${seconds(slow.wall)}; CPU ${seconds(pullproof.cpu)} against ${seconds(slow.cpu)}`,
		},
		{
			what: `${what}: memory`,
			measured: memory / slowMemory,
			unit: 'of the memory with `yaml`',
			goal: { most: 1 / 3 },
			detail: `${megabytes(memory)} against ${megabytes(slowMemory)}`,
		},
	];
}
