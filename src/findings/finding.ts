import type { ObjectReference } from '../manifests/manifest.js';
import type { Severity } from '../rules/rule.js';
import type { RelatedLocation, SourceRange } from '../source.js';

/** Who silenced a finding, and why. */
export interface Suppression {
	readonly by: 'comment' | 'annotation' | 'config';
	/** Where the suppression stands. */
	readonly location: SourceRange;
	readonly reason?: string;
}

/** Something wrong at one place, as every report shows it. */
export interface Finding {
	readonly id: string;
	readonly severity: Severity;
	readonly message: string;
	readonly remediation: string;
	/** The address of the rule's page. */
	readonly docs: string;
	readonly location: SourceRange;
	/** The text of the location's first line. */
	readonly sourceLine: string;
	readonly related: readonly RelatedLocation[];
	readonly object?: ObjectReference;
	/** The rendered objects that it is about, `object` among them. */
	readonly rendered?: readonly ObjectReference[];
	readonly image?: string;
	/** The raw text beside the explanation. */
	readonly evidence?: string;
	readonly suppressed?: Suppression;
	/** Stays the same when lines move: made of rule, file, object, image and text, not of line numbers. */
	readonly fingerprint: string;
}
