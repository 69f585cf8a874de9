/** An image that several fields of a custom resource make together. */
export interface ComposedField {
	/** JSONPath of the name, with or without a registry. */
	readonly repository: string;
	/** JSONPaths of the tag, relative to the mapping that holds the name, or from the root with `$`; the first that is given counts. */
	readonly tag: readonly string[];
	/** Likewise, of the digest. */
	readonly digest?: string;
	/** Likewise, of a field with the whole reference that is taken instead when it is given. */
	readonly unless?: string;
}

/** Where the custom resources of one project name images. */
export interface CustomResource {
	readonly project: string;
	/** Where the project says so: its API reference, or a file of its repository. */
	readonly source: string;
	/** API group without its version. */
	readonly group: string;
	readonly kinds: readonly string[];
	/** JSONPaths of fields with a whole reference; `[*]` is any item, `.*` any key. */
	readonly fields?: readonly string[];
	readonly composed?: readonly ComposedField[];
}

/** Every suffix behind every prefix. */
export function below(prefixes: readonly string[], suffixes: readonly string[]): string[] {
	return prefixes.flatMap((prefix) => suffixes.map((suffix) => `${prefix}.${suffix}`));
}

/** `image` of each of these. */
export function imagesOf(...owners: readonly string[]): string[] {
	return owners.map((owner) => `${owner}.image`);
}

/** Mappings with `repository` and `tag`. */
export function repositoryAndTag(...owners: readonly string[]): ComposedField[] {
	return owners.map((owner) => ({ repository: `${owner}.repository`, tag: ['tag'] }));
}
