import { committedCredential } from './committed-credential.js';
import { digestRequired } from './digest-required.js';
import { duplicateKey } from './duplicate-key.js';
import { expiredSuppression } from './expired-suppression.js';
import { floatingTag } from './floating-tag.js';
import { imageNeverPulled } from './image-never-pulled.js';
import { invalidPullPolicy } from './invalid-pull-policy.js';
import { invalidReference } from './invalid-reference.js';
import { invalidYaml } from './invalid-yaml.js';
import { missingImage } from './missing-image.js';
import { mutableTagNotAlwaysPulled } from './mutable-tag-not-always-pulled.js';
import { notRendered } from './not-rendered.js';
import { pointlessPullPolicy } from './pointless-pull-policy.js';
import { portAsTag } from './port-as-tag.js';
import { pullSecretIgnoredEntry } from './pull-secret-ignored-entry.js';
import { pullSecretInOtherNamespace } from './pull-secret-in-other-namespace.js';
import { pullSecretKeyNeverMatches } from './pull-secret-key-never-matches.js';
import { pullSecretMalformed } from './pull-secret-malformed.js';
import { pullSecretMissesRegistry } from './pull-secret-misses-registry.js';
import { pullSecretNotFound } from './pull-secret-not-found.js';
import { pullSecretWrongKey } from './pull-secret-wrong-key.js';
import { pullSecretWrongType } from './pull-secret-wrong-type.js';
import { registryNotAllowed } from './registry-not-allowed.js';
import { removedApi } from './removed-api.js';
import { retiredRegistry } from './retired-registry.js';
import type { AnyRule, RuleMetadata } from './rule.js';
import { secretRefused } from './secret-refused.js';
import { serviceAccountNotFound } from './service-account-not-found.js';
import { serviceAccountSecretsNotMerged } from './service-account-secrets-not-merged.js';
import { siblingWithoutPullSecret } from './sibling-without-pull-secret.js';
import { surroundingWhitespace } from './surrounding-whitespace.js';
import { tagBesideDigest } from './tag-beside-digest.js';
import { unreadableFile } from './unreadable-file.js';
import { unusedSuppression } from './unused-suppression.js';
import { uppercaseHost } from './uppercase-host.js';

/** Every rule, in the order of their ids. */
export const rules: readonly AnyRule[] = [
	committedCredential,
	digestRequired,
	duplicateKey,
	floatingTag,
	imageNeverPulled,
	invalidPullPolicy,
	invalidReference,
	invalidYaml,
	missingImage,
	mutableTagNotAlwaysPulled,
	notRendered,
	pointlessPullPolicy,
	portAsTag,
	pullSecretIgnoredEntry,
	pullSecretInOtherNamespace,
	pullSecretKeyNeverMatches,
	pullSecretMalformed,
	pullSecretMissesRegistry,
	pullSecretNotFound,
	pullSecretWrongKey,
	pullSecretWrongType,
	registryNotAllowed,
	removedApi,
	retiredRegistry,
	secretRefused,
	serviceAccountNotFound,
	serviceAccountSecretsNotMerged,
	siblingWithoutPullSecret,
	surroundingWhitespace,
	tagBesideDigest,
	unreadableFile,
	uppercaseHost,
];

/** With those that are reported where findings are made: on suppressions. */
export const allRules: readonly RuleMetadata[] = [...rules, expiredSuppression, unusedSuppression].sort((a, b) =>
	a.id < b.id ? -1 : 1,
);
