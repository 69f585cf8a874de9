/** How runtimes' files and scripts write what nobody else may read. */
const CREDENTIAL =
	/(?:passw(?:or)?d|\bauth|token|authorization|secret)["']?\s*[=:]|--(?:creds|auth|token|password)\b|\blogin\b|\b(?:Basic|Bearer)\s|:\/\/[^\s/"'@]+@/i;

/** Whether a line may hold a password or a token, so that no report may show it. In doubt it does. */
export function mayHoldCredential(line: string): boolean {
	return CREDENTIAL.test(line);
}
