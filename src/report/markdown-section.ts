/** A table that may have to lose rows. */
export interface Section {
	/** All that stands before the rows, each line with its break. */
	readonly opening: string;
	/** Most important first; each a line of the table without its break. */
	readonly rows: readonly string[];
	readonly closing: string;
	/** What stands in for so many rows that did not fit. */
	leftOut(count: number): string;
}

/** The sections one after the other within a number of UTF-8 bytes. Only rows are left out, the last ones first; the frames always stay. */
export function fitSections(sections: readonly Section[], bytes: number): string {
	let rest = bytes - sections.reduce((sum, section) => sum + frameSize(section), 0);
	return sections
		.map((section) => {
			const { text, size } = fitRows(section.rows, rest);
			rest -= size;
			const count = section.rows.length - text.length;
			return [section.opening, ...text, count > 0 ? `\n${section.leftOut(count)}\n` : '', section.closing].join('');
		})
		.join('');
}

export function sizeOf(text: string): number {
	return Buffer.byteLength(text, 'utf8');
}

function fitRows(rows: readonly string[], bytes: number): { text: string[]; size: number } {
	const text: string[] = [];
	let size = 0;
	for (const row of rows) {
		const line = `${row}\n`;
		if (size + sizeOf(line) > bytes) break;
		text.push(line);
		size += sizeOf(line);
	}
	return { text, size };
}

function frameSize({ opening, closing, rows, leftOut }: Section): number {
	return sizeOf(`${opening}\n${leftOut(rows.length)}\n${closing}`);
}
