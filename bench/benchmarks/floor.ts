import { join } from 'node:path';
import type { Benchmark, Context, Row } from '../benchmark.js';
import { writeCrdRepository } from '../crd-repository.js';
import { copies } from '../materials.js';
import { measure } from '../measure.js';
import { seconds } from '../words.js';

export const floor: Benchmark = {
	name: 'floor',
	title: 'What walking and reading alone would cost',
	run: (context) => [
		compare(context, 'the corpus', context.corpus),
		compare(context, 'the corpus, eight times', copies(context.corpus, 8, context.scratch)),
		compare(context, 'a repository full of definitions', writeCrdRepository(join(context.scratch, 'crds'))),
	],
};

function compare({ sides, rounds }: Context, what: string, folder: string): Row {
	const { pullproof, least } = measure({ pullproof: sides.pullproof, least: sides.floor }, folder, rounds);
	return {
		what,
		measured: pullproof.wall / least.wall,
		unit: 'times the floor',
		goal: { most: 3 },
		detail: `${seconds(pullproof.wall)} against ${seconds(least.wall)}; CPU ${seconds(pullproof.cpu)} against ${seconds(least.cpu)}`,
	};
}
