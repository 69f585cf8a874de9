import type { LocatedIgnore } from '../../src/config/config.js';
import { type Config, defaultConfig } from '../../src/config/config.js';
import { createMatcher } from '../../src/config/globs.js';
import { toFindings } from '../../src/findings/findings.js';
import { readText } from '../../src/manifests/read.js';
import type { RuleProblem } from '../../src/rules/check.js';
import type { Problem, RuleMetadata } from '../../src/rules/rule.js';
import { createSource } from '../../src/source.js';

export function rule(id: string, severity: RuleMetadata['severity'] = 'warning'): RuleMetadata {
	return {
		id,
		severity,
		category: 'tag',
		since: '0.1.0',
		title: 'Title',
		rationale: 'Rationale.',
		remediation: `Mend ${id}.`,
	};
}

export interface Input {
	readonly files: Readonly<Record<string, string>>;
	readonly config?: Partial<Config>;
	readonly now?: string;
	/** What every image of a Pod's containers is a problem of. */
	readonly rules?: readonly RuleMetadata[];
	readonly further?: readonly RuleProblem[];
}

/** The findings of files in which every `image` of a Pod's containers is a problem. */
export function findingsOf({
	files,
	config,
	now = '2026-06-15T12:00:00Z',
	rules = [rule('bad-image')],
	further,
}: Input) {
	const read = Object.entries(files).map(([file, text]) => readText(file, text));
	const problems = read.flatMap(({ manifests }) =>
		manifests.flatMap((manifest) => {
			const containers = manifest.get(['spec', 'containers']);
			const count = containers?.kind === 'sequence' ? containers.items.length : 0;
			return Array.from({ length: count }, (_, index) => {
				const path = ['spec', 'containers', index, 'image'];
				const value = manifest.get(path);
				const image = value?.kind === 'scalar' ? value.value : '';
				return { message: `\`${image}\` is bad.`, at: manifest.locate(path), object: manifest.object, image };
			});
		}),
	);
	return toFindings({
		problems: [...rules.flatMap((of) => problems.map((problem) => ({ rule: of, problem }))), ...(further ?? [])],
		config: { ...defaultConfig, ...config },
		files: read,
		manifests: read.flatMap(({ manifests }) => manifests),
		sources: new Map([
			...read.map(({ source }) => [source.file, source] as const),
			['.pullproof.yaml', createSource('.pullproof.yaml', CONFIG_TEXT)] as const,
		]),
		now: new Date(now),
	});
}

export const CONFIG_TEXT = 'ignore:\n  - rule: bad-image\n    reason: x\n';

/** An entry of `ignore` as it stands in `CONFIG_TEXT`. */
export function ignoreEntry({ path, ...entry }: { path?: string } & Partial<LocatedIgnore>): LocatedIgnore {
	return {
		rule: 'bad-image',
		reason: 'for a reason',
		covers: path === undefined ? () => true : createMatcher([path]),
		location: { file: '.pullproof.yaml', line: 2, column: 5, endLine: 3, endColumn: 14 },
		...entry,
	};
}

export function problemAt(file: string, line: number, column: number, message = 'Bad.'): Problem {
	return { message, at: { range: { file, line, column, endLine: line, endColumn: column + 3 }, related: [] } };
}
