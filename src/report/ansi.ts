const STYLES = {
	error: '31',
	warning: '33',
	notice: '36',
	bold: '1',
	dim: '2',
} as const;

export type Style = keyof typeof STYLES;
export type Paint = (style: Style, text: string) => string;

/** Puts terminal colours around texts. */
export const inColour: Paint = (style, text) => `\u001b[${STYLES[style]}m${text}\u001b[0m`;

/** Leaves texts as they are. */
export const plain: Paint = (_style, text) => text;
