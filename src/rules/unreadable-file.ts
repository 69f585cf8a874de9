import type { SkipReason } from '../manifests/skipped.js';
import { defineRule } from './rule.js';

const UNREADABLE: ReadonlySet<SkipReason> = new Set(['unreadable', 'not-text', 'too-large']);

export const unreadableFile = defineRule({
	id: 'unreadable-file',
	subject: 'skipped',
	severity: 'error',
	category: 'reading',
	since: '0.1.0',
	title: 'A file could not be read',
	rationale:
		'What pullproof cannot read it cannot judge, and a file that is passed over in silence looks like one that is fine.',
	remediation: 'Make the file readable UTF-8 text of a manifest’s size, or exclude it.',

	check({ file, line, reason, message }) {
		if (!UNREADABLE.has(reason)) return;
		return { message, at: { range: { file, line, column: 1, endLine: line, endColumn: 1 }, related: [] } };
	},
});
