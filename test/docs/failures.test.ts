import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { failurePages } from '../../scripts/lib/failure-pages.js';
import { DIAGNOSIS_IDS } from '../../src/diagnosis/ids.js';

const FOLDER = fileURLToPath(new URL('../../docs/failures/', import.meta.url));
const read = (file: string) => readFileSync(`${FOLDER}${file}`, 'utf8');
const files = readdirSync(FOLDER);

test('every diagnosis has a page, and every page a diagnosis', () => {
	expect([...files].sort()).toEqual([...DIAGNOSIS_IDS.map((id) => `${id}.md`), 'README.md'].sort());
});

test('the pages are what the table makes of them', () => {
	expect(failurePages().filter(({ path, text }) => readFileSync(path, 'utf8') !== text)).toEqual([]);
});

describe.each(files)('%s', (file) => {
	test('leads to pages that exist', () => {
		const links = [...read(file).matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, link = '']) => link);
		expect(links.filter((link) => !existsSync(`${FOLDER}${link}`))).toEqual([]);
	});

	test('gives no advice of yesterday', () => {
		const commands = [...read(file).matchAll(/^```(?:sh|toml|ini|yaml)\n([\s\S]*?)^```$/gm)].map(
			([, text = '']) => text,
		);
		expect(commands.join('\n')).not.toMatch(
			/x509ignoreCN|crictl pull.*--platform|skip_verify|dockershim|ENABLE_DEPRECATED|--insecure/i,
		);
	});
});
