import { join } from 'node:path';
import type { Benchmark, Context, Row } from '../benchmark.js';
import { ordinaryManifests, writeFiles } from '../materials.js';
import { measure } from '../measure.js';
import { HOSTILE } from '../shapes.js';
import { seconds } from '../words.js';

export const hostile: Benchmark = {
	name: 'hostile',
	title: 'Files made to hurt, against ordinary ones of the same size',
	run: (context) => Object.entries(HOSTILE).map(([what, make]) => compare(context, what, make())),
};

function compare({ sides, scratch, rounds }: Context, what: string, text: string): Row {
	const folder = join(scratch, `hostile-${what.replace(/\W+/g, '-')}`);
	const bad = writeFiles(join(folder, 'bad'), { 'bad.yaml': text });
	const good = writeFiles(join(folder, 'good'), { 'good.yaml': ordinaryManifests(text.length) });
	const { hurt } = measure({ hurt: sides.pullproof }, bad, Math.ceil(rounds / 2));
	const { ordinary } = measure({ ordinary: sides.pullproof }, good, Math.ceil(rounds / 2));
	return {
		what,
		measured: hurt.wall / ordinary.wall,
		unit: 'times an ordinary file',
		goal: { most: 5 },
		detail: `${seconds(hurt.wall)} against ${seconds(ordinary.wall)}, ${Math.round(text.length / 1024)} KiB`,
	};
}
