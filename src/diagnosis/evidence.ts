/** Any text that a person or a program saw: an event, a log line, a paste. */
export interface MessageEvidence {
	readonly from: 'message';
	readonly text: string;
}

/** A container's waiting state, or an event. */
export interface KubeletEvidence {
	readonly from: 'kubelet';
	/** The reason of the waiting state or of the event: `ErrImagePull`, `InspectFailed`. */
	readonly reason: string;
	readonly message: string;
}

/** A registry's or its token service's answer to one request. */
export interface RegistryEvidence {
	readonly from: 'registry';
	readonly request: 'ping' | 'token' | 'manifest' | 'blob';
	readonly httpStatus: number;
	/** The first error code of the body, in the registry's own spelling: `MANIFEST_UNKNOWN`. */
	readonly code?: string;
	/** Whether the request carried credentials; a token that was given to an anonymous client is none. */
	readonly authenticated: boolean;
	/** The message of the body; empty when there was none. */
	readonly message: string;
}

/** No answer came. */
export interface NetworkEvidence {
	readonly from: 'network';
	/** Node's error code: `ENOTFOUND`, `CERT_HAS_EXPIRED`. */
	readonly code: string;
	readonly message: string;
}

/** Something known of the image's name, whatever a registry answers. */
export interface NameEvidence {
	readonly from: 'name';
	readonly image: string;
	readonly fact: 'retired' | 'misspelt';
	/** The name that was probably meant, or the place that the image moved to. */
	readonly suggestion?: string;
}

export type Evidence = MessageEvidence | KubeletEvidence | RegistryEvidence | NetworkEvidence | NameEvidence;
