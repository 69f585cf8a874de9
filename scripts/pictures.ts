/** Draws the README's pictures from what pullproof really says about the examples; with `--check` only tells whether they are up to date. */
import { readFileSync } from 'node:fs';
import { planAnnotations } from '../src/report/annotations.js';
import { formatText } from '../src/report/text.js';
import { run } from '../src/run.js';
import { annotationsPicture } from './lib/annotations-picture.js';
import { ROOT, writeOrCheck } from './lib/generated-files.js';
import { terminalPicture } from './lib/terminal-picture.js';

/** Two files of the examples, so that all of the output fits into a picture. */
const PATHS = ['examples/manifests/cart.yaml', 'examples/manifests/payments.yaml'];
const COMMAND = 'pullproof examples/manifests/{cart,payments}.yaml';

const linesOf = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8').split('\n');

const { report } = await run({ cwd: ROOT, paths: PATHS, exclude: [] });
writeOrCheck(
	[
		{
			path: `${ROOT}docs/images/terminal.svg`,
			text: terminalPicture(COMMAND, formatText(report, { colour: true, showAll: false })),
		},
		{
			path: `${ROOT}docs/images/annotations.svg`,
			text: annotationsPicture(planAnnotations(report).annotations, linesOf),
		},
	],
	'npm run pictures',
);
