import { expect, test } from 'vitest';
import { redact } from '../../src/diagnosis/redact.js';

test.each([
	['Authorization: Basic dXNlcjpodW50ZXIy', 'dXNlcjpodW50ZXIy'],
	['authorization: Bearer abc.def-123456', 'abc.def-123456'],
	['> Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJhIn0.c2ln', 'eyJ'],
	['"Authorization":"Basic dXNlcjpodW50ZXIy"', 'dXNlcjpodW50ZXIy'],
	['X-Registry-Auth: eyJ1c2VybmFtZSI6ImEifQ==', 'eyJ1c2VybmFtZSI6ImEifQ'],
	['Get "https://user:hunter2@registry.example.com/v2/": EOF', 'hunter2'],
	['Get "https://robot%24ci:p%40ss@harbor.example.com/v2/"', 'p%40ss'],
	['docker login -u me -p hunter2secret registry.example.com', 'hunter2secret'],
	['curl -v -u me:hunter2 https://registry.example.com/v2/', 'hunter2'],
	['crictl pull --creds me:hunter2 registry.example.com/app:1', 'hunter2'],
	['{"auths":{"ghcr.io":{"auth":"dXNlcjpodW50ZXIy"}}}', 'dXNlcjpodW50ZXIy'],
	['{"username":"me","password":"hunter two"}', 'hunter two'],
	["password: 'hunter2'", 'hunter2'],
	['identitytoken=abcdefgh', 'abcdefgh'],
	['https://s3.example.com/blob?X-Amz-Signature=0a1b2c&X-Amz-Date=1', '0a1b2c'],
	['https://acme.blob.core.windows.net/x?sv=1&sig=a%2Bb', 'a%2Bb'],
	['ghp_0123456789abcdefghij', '0123456789abcdefghij'],
	['glpat-0123456789abcdefghij', '0123456789abcdefghij'],
	['dckr_pat_0123456789abcdefghij', '0123456789abcdefghij'],
])('hides the secret in %s', (text, secret) => {
	const shown = redact(text);
	expect(shown).not.toContain(secret);
	expect(shown).toContain('[redacted]');
});

test.each([
	'pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
	'failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://auth.example.com/token?scope=repository%3Aacme%2Fshop%3Apull&service=registry: 401 Unauthorized',
	'unable to parse auth field, must be formatted as base64(username:password)',
	'Get "https://registry.example.com:5000/v2/acme/shop@sha256:0": EOF',
	'Requesting bearer token: invalid status code from registry 403 (Forbidden)',
	'unauthorized: incorrect username or password',
	'secrets "registry-login" not found',
	'docker run -p 5000:5000 registry',
])('leaves what is none: %s', (text) => {
	expect(redact(text)).toBe(text);
});
