import type { ImageUse } from '../images/collect.js';
import { isLeftToOthers } from '../images/left-to-others.js';
import { canonicalName } from '../images/reference.js';
import type { Skipped } from '../manifests/skipped.js';
import type { Repository } from '../rules/rule.js';
import type { ReportedImage, ReportedUse } from './report.js';

/** Every image as written, with all its places, in the order of their names. */
export function reportImages(uses: readonly ImageUse[]): ReportedImage[] {
	const images = new Map<string, { image: Omit<ReportedImage, 'uses'>; uses: ReportedUse[] }>();
	for (const use of uses) {
		if (use.image.state !== 'reference' && use.image.state !== 'invalid') continue;
		const { text } = use.image;
		const known = images.get(text);
		if (known) known.uses.push(reportUse(use));
		else images.set(text, { image: nameOf(use.image), uses: [reportUse(use)] });
	}
	return [...images.values()]
		.map(({ image, uses: places }) => ({ ...image, uses: places }))
		.sort((a, b) => (a.image < b.image ? -1 : 1));
}

function nameOf(image: Extract<ImageUse['image'], { state: 'reference' | 'invalid' }>): Omit<ReportedImage, 'uses'> {
	if (image.state === 'invalid') return { image: image.text, invalid: image.failure.message };
	return { image: image.text, canonical: canonicalName(image.reference) };
}

function reportUse(use: ImageUse): ReportedUse {
	const { file, line, column } = use.locate('image').range;
	const { imagePullSecrets, serviceAccountName } = use.workload;
	return {
		file,
		line,
		column,
		field: use.field,
		object: use.object,
		container: use.container,
		...(use.imagePullPolicy === undefined ? {} : { imagePullPolicy: use.imagePullPolicy }),
		...(use.effectivePullPolicy ? { effectivePullPolicy: use.effectivePullPolicy } : {}),
		imagePullSecrets: imagePullSecrets.map(({ name }) => name),
		...(serviceAccountName ? { serviceAccountName: serviceAccountName.name } : {}),
	};
}

/** Places that do not tell which image is pulled: placeholders, what is replaced, and what is left to others. */
export function skippedImages({ uses, replacerOf }: Repository): Skipped[] {
	return uses.flatMap((use) => {
		const why = whyUnknown(use, replacerOf);
		if (!why) return [];
		const { file, line } = use.locate('image').range;
		return [{ file, line, reason: 'not-rendered' as const, message: why }];
	});
}

function whyUnknown(use: ImageUse, replacerOf: Repository['replacerOf']): string | undefined {
	const { image, object } = use;
	if (image.state === 'not-rendered') return `The image \`${image.text}\` is filled in later.`;
	if (image.state === 'missing' && image.why === 'blank' && isLeftToOthers(use)) {
		return 'The image is left blank, for a controller to fill in.';
	}
	const replacer = replacerOf(use);
	if (image.state !== 'reference' || !replacer) return undefined;
	return `The image \`${image.text}\` of ${object.kind} \`${object.name}\` is replaced by ${replacer}.`;
}
