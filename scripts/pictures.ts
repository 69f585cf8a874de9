/** Draws the README's pictures from what pullproof really says about the examples; with `--check` only tells whether they are up to date. */
import { readFileSync } from 'node:fs';
import type { Report } from '../src/findings/report.js';
import { planAnnotations } from '../src/report/annotations.js';
import { formatText } from '../src/report/text.js';
import { run } from '../src/run.js';
import { annotationsPicture } from './lib/annotations-picture.js';
import { startDemoRegistry } from './lib/demo-registry.js';
import { ROOT, writeOrCheck } from './lib/generated-files.js';
import { terminalPicture } from './lib/terminal-picture.js';

/** A few files of the examples, so that all of the output fits into a picture. */
const TERMINAL = 'examples/manifests/releases.yaml';
const PULL_REQUEST = ['examples/manifests/cart.yaml', 'examples/manifests/payments.yaml'];

const linesOf = (file: string) => readFileSync(`${ROOT}${file}`, 'utf8').split('\n');

/** What `npm run demo` shows. */
async function probed(path: string): Promise<Report> {
	const demo = await startDemoRegistry();
	try {
		const environment = {
			env: {},
			reach: 'everywhere',
			vouchFor: async () => ({ named: demo.hosts }),
		} as const;
		const { report } = await run({ cwd: ROOT, paths: [path], exclude: [], probe: { byDefault: true, environment } });
		return report;
	} finally {
		await demo.stop();
	}
}

/** The demo's registries are all on this machine, at another port each time. */
function withPublicHosts(text: string): string {
	return text
		.replace(/http:\/\/127\.0\.0\.1:\d+(\/\S*)\?ns=([\w.-]+)/g, 'https://$2$1')
		.replace(/127\.0\.0\.1:\d+/g, '192.0.2.7:443');
}

const terminal = formatText(await probed(TERMINAL), { colour: true, showAll: false });
const { report } = await run({ cwd: ROOT, paths: PULL_REQUEST, exclude: [] });
writeOrCheck(
	[
		{
			path: `${ROOT}docs/images/terminal.svg`,
			text: terminalPicture(`pullproof --probe ${TERMINAL}`, withPublicHosts(terminal)),
		},
		{
			path: `${ROOT}docs/images/annotations.svg`,
			text: annotationsPicture(planAnnotations(report).annotations, linesOf),
		},
	],
	'npm run pictures',
);
