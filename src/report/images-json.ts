import type { Report } from '../findings/report.js';
import { jsonImage, jsonSkipped, toJsonText } from './json-parts.js';

/** Every image with its places, for programs. `schema/images.schema.json` is the contract. */
export function formatImagesJson({ images, skipped }: Report): string {
	return toJsonText({ version: 1, images: images.map(jsonImage), skipped: skipped.map(jsonSkipped) });
}
