import type { NodeFileRole } from '../manifests/node-files.js';
import type { SourceRange, SourceText } from '../source.js';
import type { Statement } from './statements.js';
import type { TomlDocument } from './toml-query.js';

/** A runtime's configuration in TOML. */
export interface TomlFile {
	readonly source: SourceText;
	readonly role: 'containerd' | 'hosts' | 'crio' | 'registries';
	readonly toml: TomlDocument;
	/** Whether the text is only a part of the file that the node will have: a patch. */
	readonly isPart: boolean;
}

export interface ScriptFile {
	readonly source: SourceText;
	/** Whether the whole file is the kubelet's own. */
	readonly isKubelets: boolean;
	readonly statements: readonly Statement[];
}

export interface CertificateFault {
	/** Where the certificate begins. */
	readonly at: SourceRange;
	/** A clause about it. */
	readonly reason: string;
	/** Whether it is refused today, and not only some day. */
	readonly isCertain: boolean;
	/** What Go says. */
	readonly evidence?: string;
}

/** `policy.json` of containers/image. */
export interface PolicyFile {
	readonly source: SourceText;
	readonly policy: unknown;
}

/** Something that its program cannot read, so that it does not start or ignores the file. */
export interface BrokenFile {
	readonly source: SourceText;
	readonly role: NodeFileRole;
	readonly at: SourceRange;
	readonly message: string;
}

/** What a repository has of files of nodes, read. */
export interface NodeFiles {
	readonly sources: readonly SourceText[];
	readonly tomls: readonly TomlFile[];
	readonly scripts: readonly ScriptFile[];
	readonly certificates: readonly CertificateFault[];
	readonly policies: readonly PolicyFile[];
	readonly broken: readonly BrokenFile[];
}

export const NO_NODE_FILES: NodeFiles = {
	sources: [],
	tomls: [],
	scripts: [],
	certificates: [],
	policies: [],
	broken: [],
};

/** A text to read, with what it is. */
export interface NodeText {
	readonly source: SourceText;
	readonly role: NodeFileRole;
	readonly isPart: boolean;
}
