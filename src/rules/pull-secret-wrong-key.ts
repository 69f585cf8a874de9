import type { PullSecret } from '../credentials/declared.js';
import { displayKey } from '../credentials/explain-key.js';
import { dockerTypeOf, effectiveDatum, kubeletBody } from '../credentials/pull-secret-body.js';
import { quoteAll } from '../credentials/words.js';
import type { Provenance } from '../source.js';
import { defineRule, type Problem } from './rule.js';

export const pullSecretWrongKey = defineRule({
	id: 'pull-secret-wrong-key',
	subject: 'pullSecret',
	severity: 'error',
	category: 'pull-secret',
	since: '0.1.0',
	title: 'The pull secret keeps its credentials under the wrong key',
	rationale:
		'`kubernetes.io/dockerconfigjson` wants the key `.dockerconfigjson` with `{"auths": {…}}`, `kubernetes.io/dockercfg` the key `.dockercfg` with what stands inside. Without its key the API server refuses the Secret; with the shape of the other one it is taken, and the kubelet finds no registry in it and pulls anonymously.',
	remediation: 'Name the key and shape the body as the type asks; `kubectl create secret docker-registry` does both.',

	check(secret) {
		return wrongKey(secret) ?? wrongShape(secret);
	},
});

function wrongKey(secret: PullSecret): Problem | undefined {
	const type = dockerTypeOf(secret);
	if (!type || !secret.data || effectiveDatum(secret, type.key)) return undefined;
	const keys = secret.data.map(({ key }) => key);
	const found = keys.length === 0 ? 'it has no data' : `it has ${quoteAll(keys)} instead`;
	const who =
		secret.origin === 'SealedSecret' ? 'The API server will refuse what is unsealed from' : 'The API server refuses';
	return {
		message: `${who} \`${secret.name}\`: a Secret of the type \`${type.type}\` needs the key \`${type.key}\`, and ${found}.`,
		at: likelyKeyAt(secret) ?? secret.typeAt,
		remediation:
			keys.length === 1 ? `Rename the key to \`${type.key}\`.` : `Put the docker config under the key \`${type.key}\`.`,
		object: secret.manifest.object,
	};
}

/** The key that is probably meant. */
function likelyKeyAt({ data = [] }: PullSecret): Provenance | undefined {
	if (data.length === 1) return data[0]?.keyAt;
	return data.find(({ key }) => /docker|config/i.test(key))?.keyAt;
}

function wrongShape(secret: PullSecret): Problem | undefined {
	const body = kubeletBody(secret);
	if (!body?.config.ok || body.config.misplaced.length === 0) return undefined;
	const registries = quoteAll(body.config.misplaced.map(displayKey));
	const { key, keyAt: at } = body.datum;
	const object = secret.manifest.object;
	if (body.format === 'dockerconfigjson') {
		return {
			message: `The kubelet sees no registry in \`${secret.name}\`: under \`${key}\`, ${registries} must stand inside \`auths\`.`,
			at,
			remediation: 'Wrap the map: `{"auths": {…}}`.',
			object,
		};
	}
	return {
		message: `The kubelet sees no registry in \`${secret.name}\`: under \`${key}\` there is no \`auths\`, so it takes that for a host and ${registries} for its fields.`,
		at,
		remediation:
			'Take the `auths` wrapper off, or change the type to `kubernetes.io/dockerconfigjson` and the key to `.dockerconfigjson`.',
		object,
	};
}
