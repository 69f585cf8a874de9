import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, test } from 'vitest';
import { describeShared } from '../../support/shared.js';

/** The `helm` of the PATH; any release of Helm 3 from 3.14 on, or of Helm 4. */
const helm = (process.env.PATH ?? '')
	.split(delimiter)
	.map((folder) => join(folder, 'helm'))
	.find((path) => {
		try {
			accessSync(path, constants.X_OK);
			return true;
		} catch {
			return false;
		}
	});

/** Tests with the real Helm. Without one on the PATH they are skipped, and the report says so. */
export function describeWithHelm(name: string, body: (helm: string) => void): void {
	if (helm) describe(name, () => body(helm));
	else describe.skip(name, () => test('needs `helm` on the PATH', () => undefined));
}

/** The same on a repository beside this one. */
export function describeCorpusWithHelm(repository: string, body: (path: string, helm: string) => void): void {
	describeWithHelm(repository, (program) =>
		describeShared('charts', `corpus/${repository}`, (path) => body(path, program)),
	);
}
