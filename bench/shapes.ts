import { lines } from './materials.js';

/** Texts that are hard on parsers, by what makes them so; `n` is how much of it. */
export const SHAPES = {
	'keys in one mapping': (n) => configMap(lines(n, (i) => `  key-${i}: value`)),
	'items in one sequence': (n) => workflow(lines(n, (i) => `    - item-${i}`)),
	'aliases of one anchor': (n) => workflow(`    - &one { name: one }\n${lines(n, () => '    - *one')}`),
	'anchors with an alias each': (n) => workflow(lines(n, (i) => `    - &a${i} name\n    - *a${i}`)),
	'merge keys': (n) => workflow(`    - &one { name: one }\n${lines(n, () => '    - { <<: *one, image: app:1.0 }')}`),
	'lines of a block scalar': (n) => configMap(`  text: |\n${lines(n, (i) => `    line ${i}: of the text`)}`),
	'lines of a quoted scalar': (n) => configMap(`  text: "\n${lines(n, (i) => `    line ${i} of the text`)}"`),
	'lines of comments': (n) => `${lines(n, (i) => `# comment ${i}`)}\n${configMap('  key: value')}`,
	'containers in one Pod': (n) => pod(lines(n, (i) => `    - { name: c${i}, image: "example.com/app:${i}" }`)),
	documents: (n) => lines(n, (i) => `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: n${i} }`),
	'items of a List': (n) =>
		`apiVersion: v1\nkind: List\nitems:\n${lines(n, (i) => `  - { apiVersion: v1, kind: Namespace, metadata: { name: n${i} } }`)}\n`,
} as const satisfies Record<string, (n: number) => string>;

/** Texts that no person writes. */
export const HOSTILE = {
	'16,000 keys in one mapping': () => SHAPES['keys in one mapping'](16_000),
	'16,000 aliases': () => SHAPES['aliases of one anchor'](16_000),
	'16,000 anchors with an alias each': () => SHAPES['anchors with an alias each'](16_000),
	'100,000 levels of flow sequences': () => workflow(`    - ${'['.repeat(100_000)}`),
	'350 levels of block mappings': () =>
		lines(40, () => `---\napiVersion: v1\nkind: Deep\nspec:\n${lines(350, (i) => `${' '.repeat(i + 1)}a:`)}`),
	'a scalar of 1 MB': () => configMap(`  text: "${'x'.repeat(1_000_000)}"`),
	'an alias bomb': () =>
		workflow(
			lines(30, (i) =>
				i === 0 ? '    - &a0 [x, x]' : `    - &a${i} [${Array.from({ length: 9 }, () => `*a${i - 1}`).join(', ')}]`,
			),
		),
	'10,000 documents': () => SHAPES.documents(10_000),
	'10,000 objects in a List': () => SHAPES['items of a List'](10_000),
	'a megabyte of template markers': () => `kind: X\napiVersion: v1\n: {{ ${'{{ a }} '.repeat(125_000)}`,
	'a megabyte of opening brackets': () => `apiVersion: v1\nkind: ${'{ '.repeat(500_000)}`,
	'190 brackets that close too far left': () =>
		`${configMap(lines(30_000, (i) => `  key-${i}: some value of it`))}spec:\n${lines(190, (i) => `  b${i}: [\n    x\n  ]`)}\n`,
	'a megabyte of comment signs': () => configMap(`  text: ${'a #'.repeat(330_000)}`),
} as const satisfies Record<string, () => string>;

function configMap(data: string): string {
	return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shape }\ndata:\n${data}\n`;
}

function workflow(items: string): string {
	return `apiVersion: example.com/v1\nkind: Shape\nmetadata: { name: shape }\nspec:\n  containers:\n${items}\n`;
}

function pod(containers: string): string {
	return `apiVersion: v1\nkind: Pod\nmetadata: { name: shape }\nspec:\n  containers:\n${containers}\n`;
}
