import { expect, test } from 'vitest';
import { customResourcesPage } from '../../scripts/lib/custom-resources-page.js';
import { CUSTOM_RESOURCES } from '../../src/images/custom-resources.js';

const page = customResourcesPage();

test('the page has every project once, with its kinds and where they are from', () => {
	for (const { project, source, group, kinds } of CUSTOM_RESOURCES) {
		expect(page.split(`\n## ${project}\n`), project).toHaveLength(2);
		expect(page).toContain(`${kinds.join(', ')} of \`${group}\` ([reference](${source})):`);
	}
});

test('the page says which fields make an image together', () => {
	expect(page).toContain('\n$.spec.baseImage with tag or version or sha\n');
	expect(page).toContain('\n$.spec.vmselect.image.repository with tag\n');
});
