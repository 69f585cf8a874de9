// Counts what vitest's JSON reports in a folder say: `node scripts/count-tests.mjs FOLDER STATUS`, where a status other than 0 adds a failure.
// Exits with 1 when something failed, or when a test that needs ../shared was skipped although it is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, status] = process.argv.slice(2);
const SKIPPED = new Set(['skipped', 'pending', 'todo', 'disabled']);
const NEEDS_SHARED = /needs \.\.\/shared/;

const suites = readdirSync(folder)
	.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
	.flatMap(({ testResults }) => testResults);
const tests = suites.flatMap(({ assertionResults }) => assertionResults);
// A file that could not even be loaded has failed without a test of its own.
const brokenFiles = suites.filter(
	({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
);

const passed = tests.filter((test) => test.status === 'passed');
const skipped = tests.filter((test) => SKIPPED.has(test.status));
const wronglySkipped = existsSync('../shared') ? skipped.filter((test) => NEEDS_SHARED.test(test.fullName)) : [];
const failures = tests.filter((test) => test.status === 'failed').length + brokenFiles.length + wronglySkipped.length;
// What fails outside the tests, such as a check, is a failure as well.
const failed = failures === 0 && status !== '0' ? 1 : failures;

for (const { name } of brokenFiles) console.log(`could not run: ${name}`);
for (const test of skipped) console.log(`skipped: ${test.fullName}`);
for (const test of wronglySkipped) console.log(`skipped although ../shared is there: ${test.fullName}`);
console.log(`${passed.length} passed, ${failed} failed, ${skipped.length - wronglySkipped.length} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
