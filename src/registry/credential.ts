/** What proves who is asking. `name` is what reports call it: `secret shop/regcred`; never the secret itself. */
export type Credential =
	| { readonly kind: 'basic'; readonly name: string; readonly username: string; readonly password: string }
	/** A refresh token, as docker's `identitytoken` or a helper's user `<token>`. */
	| { readonly kind: 'identity-token'; readonly name: string; readonly token: string }
	/** A bearer token for the registry itself, as docker's `registrytoken`. */
	| { readonly kind: 'registry-token'; readonly name: string; readonly token: string };

export interface Identity {
	/** Equal for equal credentials, whatever they are called. Holds the secret: not for reports. */
	readonly key: string;
	readonly name: string;
	readonly credential?: Credential;
}

export const ANONYMOUS: Identity = { key: '', name: 'anonymous' };

export function identityOf(credential: Credential): Identity {
	const { name, ...proof } = credential;
	return { key: JSON.stringify(proof), name, credential };
}

/** Some registries take a token for the user's name; no person's name is that long. */
const LONGEST_USERNAME = 20;

/** The parts that no report may hold. */
export function secretsOf(credential: Credential): string[] {
	if (credential.kind !== 'basic') return [credential.token];
	const { username, password } = credential;
	return [password, `${username}:${password}`, ...(username.length > LONGEST_USERNAME ? [username] : [])];
}

/** Azure's registry wants this user beside a refresh token; others ignore it. */
const TOKEN_USER = '00000000-0000-0000-0000-000000000000';

/** The value of an Authorization header: RFC 7617. */
export function basicAuthorization(credential: Credential): string {
	const { username, password } =
		credential.kind === 'basic' ? credential : { username: TOKEN_USER, password: credential.token };
	return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
