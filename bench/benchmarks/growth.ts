import { join } from 'node:path';
import type { Benchmark, Context, Row } from '../benchmark.js';
import { copies, writeFiles } from '../materials.js';
import { exponent, measure, peakMemory } from '../measure.js';
import { SHAPES } from '../shapes.js';
import { megabytes, seconds } from '../words.js';

const COPIES = [1, 2, 4, 8] as const;
/** Large enough to stand out from the start of a process. */
const SIZES = [8_000, 16_000, 32_000, 64_000] as const;

export const growth: Benchmark = {
	name: 'growth',
	title: 'How cost grows with the input',
	run: (context) => [
		...ofCopies(context),
		...Object.entries(SHAPES).map(([shape, make]) => ofShape(context, shape, make)),
	],
};

function ofCopies(context: Context): Row[] {
	const folders = COPIES.map((count) => copies(context.corpus, count, context.scratch));
	const memory = folders.map((folder) => peakMemory(context.sides.pullproof, folder, 3));
	const [one = 1, , , eight = 1] = memory;
	return [
		growthRow(context, 'copies of the corpus', COPIES, folders, 1.1),
		{
			what: 'eight copies of the corpus: memory',
			measured: eight / one,
			unit: 'times that of one',
			goal: { most: 2 },
			detail: `${megabytes(one)} to ${megabytes(eight)}`,
		},
	];
}

function ofShape(context: Context, shape: string, make: (n: number) => string): Row {
	const folders = SIZES.map((size) =>
		writeFiles(join(context.scratch, `shape-${shape.replaceAll(' ', '-')}-${size}`), { 'shape.yaml': make(size) }),
	);
	return growthRow(context, shape, SIZES, folders, 1.3);
}

/** CPU time less that of an empty folder, so that the start of the process does not hide the slope. */
function growthRow(
	{ sides, scratch, rounds }: Context,
	what: string,
	sizes: readonly number[],
	folders: readonly string[],
	most: number,
): Row {
	const empty = writeFiles(join(scratch, 'empty'), { 'README.md': '' });
	const { start } = measure({ start: sides.pullproof }, empty, rounds);
	const costs = folders.map((folder) => {
		const { run } = measure({ run: sides.pullproof }, folder, Math.ceil(rounds / 2));
		return run.cpu - start.cpu;
	});
	return {
		what,
		measured: exponent(sizes, costs),
		unit: 'is the exponent of CPU time',
		goal: { most },
		detail: `${costs.map(seconds).join(', ')} for ${sizes.map((size) => size.toLocaleString('en')).join(', ')}`,
	};
}
