const HIDDEN = '[redacted]';

/** What people paste without noticing. Each leaves the words before it, so that one still sees what was there. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
	[
		/\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?)(?:(?:basic|bearer|token|negotiate)\s+[^\s"',;]+|[^\s"',;]{16,})/gi,
		`$1${HIDDEN}`,
	],
	[/\b(x-(?:registry-auth|registry-config|auth-token|jfrog-art-api)["']?\s*[:=]\s*["']?)[^\s"',;]+/gi, `$1${HIDDEN}`],
	[/\b((?:basic|bearer)\s+)(?!realm=|token|auth|error|authentication)[A-Za-z0-9+/_.~-]{16,}=*/gi, `$1${HIDDEN}`],
	[/(:\/\/)[^\s/"'@:]*:[^\s/"'@]+@/g, `$1${HIDDEN}@`],
	[
		/(["']?\b(?:password|passwd|pwd|secret|identitytoken|registrytoken|access_?token|refresh_?token|id_?token|client_?secret|api_?key|auth)["']?\s*[:=]\s*)("(?!")[^"]+"|'(?!')[^']+'|(?!["'{[])[^\s"',;&]{4,})/gi,
		`$1${HIDDEN}`,
	],
	[/(--(?:password|creds|auth|docker-password|token)[ =])(?!stdin)[^\s"']+/g, `$1${HIDDEN}`],
	[/(\blogin\b[^\n]{0,200}?\s-p[ =]?)[^\s"']+/g, `$1${HIDDEN}`],
	[/(\s-u[ =]?[^\s:"']+:)[^\s"']+/g, `$1${HIDDEN}`],
	[
		/([?&](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|sig|signature|token|verify|access_token|account)=)[^\s&"']+/gi,
		`$1${HIDDEN}`,
	],
	[/(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, HIDDEN],
	[
		/\b(?:gh[pousr]_|github_pat_|glpat-|gldt-|dckr_pat_|dckr_oat_|xox[abp]-|hf_|AKIA|ASIA|AIza|ya29\.)[\w-]{8,}/g,
		HIDDEN,
	],
];

/** A text from outside with what is secret in it hidden; takes linear time. Credentials of a shape that nobody could tell stay. */
export function redact(text: string): string {
	return SECRETS.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}
