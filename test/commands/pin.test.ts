import { describe, expect, test } from 'vitest';
import { type Pin, pinText, planPins } from '../../src/commands/pin.js';
import type { ReportedImage } from '../../src/findings/report.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;

const pin = (line: number, column: number, image = 'nginx:1.27'): Pin => ({
	file: 'a.yaml',
	line,
	column,
	image,
	digest: DIGEST,
});

describe('what is written', () => {
	test.each([
		['a plain scalar', 'image: nginx:1.27\n', pin(1, 8), `image: nginx:1.27@${DIGEST}\n`],
		['in quotes', 'image: "nginx:1.27"\n', pin(1, 8), `image: "nginx:1.27@${DIGEST}"\n`],
		['in single quotes', "image: 'nginx:1.27' # why\n", pin(1, 8), `image: 'nginx:1.27@${DIGEST}' # why\n`],
		['in a flow mapping', '{image: nginx:1.27, name: c}\n', pin(1, 9), `{image: nginx:1.27@${DIGEST}, name: c}\n`],
		['behind Windows line ends', 'a: 1\r\nimage: nginx:1.27\r\n', pin(2, 8), `a: 1\r\nimage: nginx:1.27@${DIGEST}\r\n`],
		['without a tag', 'image: nginx', pin(1, 8, 'nginx'), `image: nginx@${DIGEST}`],
	])('%s', (_, text, entry, expected) => {
		expect(pinText(text, [entry])).toEqual({ text: expected, done: [entry], left: [] });
	});

	test('several in one line, from the last to the first', () => {
		const text = '[nginx:1.27, nginx:1.27]\n';
		expect(pinText(text, [pin(1, 2), pin(1, 14)]).text).toBe(`[nginx:1.27@${DIGEST}, nginx:1.27@${DIGEST}]\n`);
	});

	test.each([
		['a part of another image', 'image: nginx:1.27-alpine\n', pin(1, 8)],
		['what is put together elsewhere', 'newTag: "1.27"\n', pin(1, 9)],
		['a line that is not there', 'image: nginx:1.27\n', pin(9, 8)],
	])('never %s', (_, text, entry) => {
		expect(pinText(text, [entry])).toEqual({ text, done: [], left: [expect.objectContaining({ line: entry.line })] });
	});
});

describe('what is planned', () => {
	const use = (line: number) => ({ file: 'a.yaml', line, column: 8 }) as unknown as ReportedImage['uses'][number];

	test('is each place once, of images that are there and have no digest', () => {
		const images: ReportedImage[] = [
			{ image: 'nginx:1.27', status: 'found', digest: DIGEST, uses: [use(1), use(1), use(5)] },
			{ image: `web@${DIGEST}`, status: 'found', digest: DIGEST, uses: [use(2)] },
			{ image: 'gone:1', status: 'failed', uses: [use(3)] },
			{ image: 'arm:1', status: 'failed', digest: DIGEST, uses: [use(4)] },
		];
		const { pins, unpinned } = planPins({ images });
		expect(pins.map(({ image, line }) => `${line} ${image}`)).toEqual(['1 nginx:1.27', '5 nginx:1.27']);
		expect(unpinned.map(({ image, line }) => `${line} ${image}`)).toEqual(['3 gone:1', '4 arm:1']);
	});
});
