import { defineRule } from './rule.js';

export const registryCertificate = defineRule({
	id: 'registry-certificate',
	subject: 'node',
	severity: 'warning',
	category: 'node',
	since: '0.1.0',
	title: 'Runtimes will not accept a certificate of a registry',
	rationale:
		'Runtimes are written in Go, which takes no Common Name in the place of a subjectAltName, no SHA-1 signature and nothing that has expired: every pull over such a connection ends with `x509:` and a reason.',
	remediation:
		'Issue the certificate again: with the host as a subjectAltName, signed with SHA-256, and valid for a while.',

	*check({ certificates }) {
		for (const { at, reason, isCertain, evidence } of certificates) {
			yield {
				message: `Runtimes refuse this certificate${isCertain ? '' : ' soon'}: ${reason}.`,
				at: { range: at, related: [] },
				...(evidence === undefined ? {} : { evidence }),
				...(isCertain ? {} : { severity: 'notice' as const }),
			};
		}
	},
});
