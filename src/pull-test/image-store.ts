import { canonicalName, credentialKey, parseReference } from '../images/reference.js';
import type { Crictl, StoredImage } from './crictl.js';

/** The images of a node, of which only those are deleted that were not there before. */
export class ImageStore {
	readonly #before: ReadonlySet<string>;

	/** @param before what the node has before anything is pulled */
	constructor(
		readonly crictl: Crictl,
		before: readonly StoredImage[],
	) {
		this.#before = new Set(before.map(({ id }) => id));
	}

	/**
	 * Deletes an image that was pulled. By its id, which is all that every runtime understands, and so with all of its names: another name
	 * of an image that was there before must not take that along.
	 */
	async remove(name: string): Promise<void> {
		const wanted = storedNameOf(name);
		const images = await this.crictl.images();
		const found = images.find((image) =>
			[...image.repoTags, ...image.repoDigests].some((one) => storedNameOf(one) === wanted),
		);
		if (found && !this.#before.has(found.id)) await this.crictl.remove(found.id);
	}
}

/** A digest is what counts where there is one, whatever tag is beside it; Docker leaves out what goes without saying. */
function storedNameOf(name: string): string {
	const parsed = parseReference(name);
	if (!parsed.ok) return name;
	const { digest } = parsed.reference;
	return digest === undefined ? canonicalName(parsed.reference) : `${credentialKey(parsed.reference)}@${digest}`;
}
