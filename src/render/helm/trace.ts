import type { FieldPath } from '../../field-path.js';
import { sameScalar } from './align.js';
import type { Helm } from './helm.js';
import { applyMarks, type Hit, type Mark, otherShapes, readMarks } from './marks.js';
import type { HelmObject } from './output.js';
import type { Prepared } from './prepare.js';

/** A render with marks in its values and templates. */
export interface MarkedRender {
	readonly marks: readonly Mark[];
	/** By their keys. */
	readonly objects: ReadonlyMap<string, HelmObject>;
}

/** A text of an object, which marks have to explain. */
export interface TracedField {
	readonly object: HelmObject;
	readonly path: FieldPath;
	readonly text: string;
}

/** One chart with one set of values takes no more renders than this. */
const MAX_RENDERS = 40;

/**
 * Renders with marks until every field is the same but for the marks in it. Marks that Helm does not take, or that change what is
 * rendered, are found by halves and tried in another shape.
 */
export class Tracer {
	readonly #helm: Helm;
	readonly #prepared: Prepared;
	#rendersLeft = MAX_RENDERS;

	constructor(helm: Helm, prepared: Prepared) {
		this.#helm = helm;
		this.#prepared = prepared;
	}

	async trace(marks: readonly Mark[], fields: readonly TracedField[]): Promise<MarkedRender[]> {
		if (marks.length === 0) return [];
		const render = await this.#render(marks);
		if (render && fields.every((field) => agrees(render, field))) return [render];
		if (marks.length === 1) return render ? [render] : this.#reshape(marks[0] as Mark);
		// What is right in it stays right.
		const halves = await this.#halves(marks, render ? fields.filter((field) => !agrees(render, field)) : fields);
		return render ? [render, ...halves] : halves;
	}

	async #halves(marks: readonly Mark[], fields: readonly TracedField[]): Promise<MarkedRender[]> {
		const middle = middleOf(marks);
		const first = await this.trace(marks.slice(0, middle), fields);
		return [...first, ...(await this.trace(marks.slice(middle), fields))];
	}

	async #reshape(mark: Mark): Promise<MarkedRender[]> {
		for (const other of otherShapes(mark)) {
			const render = await this.#render([other]);
			if (render) return [render];
		}
		return [];
	}

	async #render(marks: readonly Mark[]): Promise<MarkedRender | undefined> {
		if (this.#rendersLeft-- <= 0) return undefined;
		const result = await this.#helm(this.#prepared, applyMarks(marks, this.#prepared.files));
		if (result.ok) return { marks, objects: new Map(result.objects.map((object) => [object.key, object])) };
		// What is too slow once is so again.
		if (result.reason !== 'failed') this.#rendersLeft = 0;
		return undefined;
	}
}

/** Values and lines of templates rarely do harm at once. */
function middleOf(marks: readonly Mark[]): number {
	const lines = marks.findIndex(({ shape }) => shape === 'comment');
	return lines > 0 ? lines : Math.ceil(marks.length / 2);
}

/** A text with marks in it. */
export interface MarkedText {
	readonly marked: string;
	/** Without them. */
	readonly text: string;
	readonly hits: readonly Hit[];
}

/** A field as it is in a marked render; `undefined` where it is not in it. */
export function readField({ objects, marks }: MarkedRender, { object, path }: TracedField): MarkedText | undefined {
	const other = objects.get(object.key);
	const plain = (text: string) => readMarks(text, marks).text;
	const node = other && sameScalar(object.manifest, other.manifest, path, plain);
	return node && { marked: node.value, ...readMarks(node.value, marks) };
}

/** Whether a field is the same, but for marks. */
function agrees(render: MarkedRender, field: TracedField): boolean {
	return readField(render, field)?.text === field.text;
}
