import type { ImageUse } from '../images/collect.js';
import { isLeftToOthers } from '../images/left-to-others.js';
import { canonicalName } from '../images/reference.js';
import type { Skipped } from '../manifests/skipped.js';
import type { ImageProof } from '../probe/result.js';
import type { Repository } from '../rules/rule.js';
import { IMAGE_STATUSES, type ReportedImage, type ReportedUse } from './report.js';

/** What a registry has told of the image of a use; absent altogether when none was asked. */
export type Prover = (use: ImageUse) => ImageProof | undefined;

/** Every image as written, with all its places, in the order of their names. */
export function reportImages(uses: readonly ImageUse[], proofOf: Prover = () => undefined): ReportedImage[] {
	const images = new Map<string, { image: NamedImage; uses: ReportedUse[]; proofs: ImageProof[] }>();
	for (const use of uses) {
		if (use.image.state !== 'reference' && use.image.state !== 'invalid') continue;
		const { text } = use.image;
		const entry = images.get(text) ?? { image: nameOf(use.image), uses: [], proofs: [] };
		const proof = proofOf(use);
		entry.uses.push({ ...reportUse(use), ...(proof && { status: proof.status }) });
		if (proof) entry.proofs.push(proof);
		images.set(text, entry);
	}
	return [...images.values()]
		.map(({ image, uses: places, proofs }) => ({ ...image, ...sumUp(proofs), uses: places }))
		.sort((a, b) => (a.image < b.image ? -1 : 1));
}

type NamedImage = Pick<ReportedImage, 'image' | 'canonical' | 'invalid'>;

/** The worst status, and what somebody found. */
function sumUp(proofs: readonly ImageProof[]): Partial<ImageProof> {
	const status = IMAGE_STATUSES.find((candidate) => proofs.some((proof) => proof.status === candidate));
	const found = proofs.find(({ digest }) => digest !== undefined);
	return { ...found, ...(status && { status }) };
}

function nameOf(image: Extract<ImageUse['image'], { state: 'reference' | 'invalid' }>): NamedImage {
	if (image.state === 'invalid') return { image: image.text, invalid: image.failure.message };
	return { image: image.text, canonical: canonicalName(image.reference) };
}

function reportUse(use: ImageUse): ReportedUse {
	const { range, related } = use.locate('image');
	const { file, line, column } = range;
	const { imagePullSecrets, serviceAccountName } = use.workload;
	return {
		file,
		line,
		column,
		field: use.field,
		object: use.object,
		...(use.object.rendering === undefined ? {} : { related }),
		container: use.container,
		...(use.imagePullPolicy === undefined ? {} : { imagePullPolicy: use.imagePullPolicy }),
		...(use.effectivePullPolicy ? { effectivePullPolicy: use.effectivePullPolicy } : {}),
		imagePullSecrets: imagePullSecrets.map(({ name }) => name),
		...(serviceAccountName ? { serviceAccountName: serviceAccountName.name } : {}),
	};
}

/** Places that do not tell which image is pulled: placeholders, what is replaced, and what is left to others. */
export function skippedImages({ uses, replacerOf }: Repository): Skipped[] {
	const skipped = new Map<string, Skipped>();
	for (const use of uses) {
		const message = whyUnknown(use, replacerOf);
		if (!message) continue;
		const { file, line, column } = use.locate('image').range;
		// Several overlays may be made of one place.
		const key = use.manifest.rendering === undefined ? String(skipped.size) : `${file}:${line}:${column}`;
		if (!skipped.has(key)) skipped.set(key, { file, line, reason: 'not-rendered', message });
	}
	return [...skipped.values()];
}

function whyUnknown(use: ImageUse, replacerOf: Repository['replacerOf']): string | undefined {
	const { image, object } = use;
	if (image.state === 'not-rendered') return `The image \`${image.text}\` is filled in later.`;
	if (image.state === 'missing' && image.why !== 'not-a-string' && isLeftToOthers(use)) {
		return use.manifest.wantsValues
			? `The chart’s own values give \`${object.kind}\` \`${object.name}\` no image: whoever installs it does. Name such values under \`render.helm\` in the configuration.`
			: 'The image is left blank, for a controller to fill in.';
	}
	const replacer = replacerOf(use);
	if (image.state !== 'reference' || !replacer) return undefined;
	return `The image \`${image.text}\` of ${object.kind} \`${object.name}\` is replaced by ${replacer}.`;
}
