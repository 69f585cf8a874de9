import { findPlaceholder } from '../../images/placeholder.js';
import { parseReference } from '../../images/reference.js';
import type { ArtifactTarget, PlacedText } from './inputs.js';

interface Versioned extends Pick<ArtifactTarget, 'mediaKind' | 'release' | 'secretName'> {
	/** With or without `oci://`. */
	readonly address: string;
	readonly version: PlacedText | undefined;
}

const EXACT_VERSION = /^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** The artifact of one version of a chart; `undefined` for a range, of which only the registry knows what it means. */
export function artifactOf({ address, version, ...rest }: Versioned): ArtifactTarget | undefined {
	if (!version || !EXACT_VERSION.test(version.text)) return undefined;
	// Helm writes the `+` of a version as `_` in a tag, which cannot have one.
	return build({
		...rest,
		reference: `${withoutScheme(address)}:${version.text.replaceAll('+', '_')}`,
		at: version.at,
	});
}

interface OciReference extends Pick<ArtifactTarget, 'mediaKind' | 'release' | 'secretName'> {
	readonly digest: PlacedText | undefined;
	readonly range: PlacedText | undefined;
	readonly tag: PlacedText | undefined;
}

/** What an OCIRepository fetches: a digest wins over a range, and that over a tag; without any it is `latest`. */
export function ociArtifact(
	url: PlacedText,
	{ digest, range, tag, ...rest }: OciReference,
): ArtifactTarget | undefined {
	const name = withoutScheme(url.text);
	if (digest) return build({ ...rest, reference: `${name}@${digest.text}`, at: digest.at });
	if (range) return undefined;
	return build({ ...rest, reference: `${name}:${tag?.text ?? 'latest'}`, at: (tag ?? url).at });
}

/** What is filled in later, or what no registry could have, is no target. */
function build(target: ArtifactTarget): ArtifactTarget | undefined {
	return findPlaceholder(target.reference) || !parseReference(target.reference).ok ? undefined : target;
}

function withoutScheme(address: string): string {
	return address.replace(/^oci:\/\//, '').replace(/\/$/, '');
}
