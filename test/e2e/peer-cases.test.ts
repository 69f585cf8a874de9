import { describe, expect, test } from 'vitest';
import { describeRepositories, reportOf } from '../support/report-of.js';
import { READING } from './peer-cases/reading.js';
import { NEEDS_RENDERING } from './peer-cases/rendering.js';

describe('what reading alone finds', () => {
	test.each(Object.entries(READING))('%s', async (_, { files, finds }) => {
		expect((await reportOf(files)).found).toEqual(finds);
	});
});

describeRepositories('what needs rendering', NEEDS_RENDERING);

test('all 46 cases are here', () => {
	expect(Object.keys({ ...READING, ...NEEDS_RENDERING })).toHaveLength(46);
});
