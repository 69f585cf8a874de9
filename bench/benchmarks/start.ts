import type { Benchmark } from '../benchmark.js';
import { measure } from '../measure.js';
import { seconds } from '../words.js';

export const start: Benchmark = {
	name: 'start',
	title: 'A small repository',
	run({ sides, smallRepository, rounds }) {
		const { pullproof, nothing } = measure(
			{ pullproof: sides.pullproof, nothing: sides.nothing },
			smallRepository,
			3 * rounds,
		);
		const detail = `${seconds(pullproof.wall)} against ${seconds(nothing.wall)}`;
		return [
			{
				what: 'a small repository: time',
				measured: pullproof.wall / nothing.wall,
				unit: 'times `node -e 0`',
				goal: { most: 3 },
				detail,
			},
			{
				what: 'a small repository: CPU',
				measured: pullproof.cpu / nothing.cpu,
				unit: 'times `node -e 0`',
				goal: { most: 5 },
				detail: `${seconds(pullproof.cpu)} against ${seconds(nothing.cpu)}`,
			},
		];
	},
};
