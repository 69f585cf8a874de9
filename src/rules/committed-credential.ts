import type { DockerConfigEntry } from '../credentials/docker-config.js';
import { displayKey } from '../credentials/explain-key.js';
import { dockerBodies } from '../credentials/pull-secret-body.js';
import { isStandIn } from '../credentials/stand-ins.js';
import { defineRule } from './rule.js';

export const committedCredential = defineRule({
	id: 'committed-credential',
	subject: 'pullSecret',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'A registry password is in the repository',
	rationale:
		'Base64 is no encryption: whoever can read the repository, or ever could, can push and pull with this password. Taking it out of the newest commit does not take it out of the history.',
	remediation:
		'Revoke the password at the registry and make a new one. Keep that out of git: with Sealed Secrets, SOPS, the External Secrets Operator, or a Secret that the pipeline creates.',

	*check(secret) {
		for (const body of dockerBodies(secret)) {
			if (!body.config.ok) continue;
			for (const entry of body.config.entries.filter(isReal)) {
				const form = body.datum.field === 'data' ? 'in base64, which anyone can undo' : 'in plain text';
				yield {
					message: `The password for \`${displayKey(entry.key)}\` is in git, ${form}: take it for known and replace it.`,
					at: body.locate(entry.passwordSpan),
					object: secret.manifest.object,
				};
			}
		}
	},
});

function isReal({ key, username, password }: DockerConfigEntry): boolean {
	const isExample = /(?:^|[./])example(?:\.|$)|^<|your[-_.]/i.test(key);
	const user = username.reveal();
	return !isExample && user !== '' && !isStandIn(password.reveal()) && user !== password.reveal();
}
