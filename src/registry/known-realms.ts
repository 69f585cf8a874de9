/** How a registry lets people in. */
export type Admission =
	| { readonly scheme: 'open' }
	| { readonly scheme: 'basic' }
	| {
			readonly scheme: 'bearer';
			readonly realm: string;
			readonly service?: string;
			/** A scope of the registry's own, the same for all repositories: `aws` of ECR Public, `*` of Gitea. */
			readonly scope?: string;
			/** Taken from the table below and not from the registry: it may have changed. */
			readonly presumed?: true;
	  };

/** The challenges of the best-known registries, by the origin of their API: asking for them would cost a round trip each. */
export const KNOWN_ADMISSIONS: Readonly<Record<string, Admission>> = {
	'https://registry-1.docker.io': bearer('https://auth.docker.io/token', 'registry.docker.io'),
	'https://ghcr.io': bearer('https://ghcr.io/token', 'ghcr.io'),
	'https://quay.io': bearer('https://quay.io/v2/auth', 'quay.io'),
	'https://registry.gitlab.com': bearer('https://gitlab.com/jwt/auth', 'container_registry'),
};

function bearer(realm: string, service: string): Admission {
	return { scheme: 'bearer', realm, service, presumed: true };
}
