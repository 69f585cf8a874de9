import { cgroupDriverMismatch } from './cgroup-driver-mismatch.js';
import { chartFails } from './chart-fails.js';
import { committedCredential } from './committed-credential.js';
import { committedRuntimeCredential } from './committed-runtime-credential.js';
import { containerdRegistryConfig } from './containerd-registry-config.js';
import { criPluginDisabled } from './cri-plugin-disabled.js';
import { criSocket } from './cri-socket.js';
import { digestOfOnePlatform } from './digest-of-one-platform.js';
import { digestRequired } from './digest-required.js';
import { duplicateKey } from './duplicate-key.js';
import { expiredSuppression } from './expired-suppression.js';
import { floatingTag } from './floating-tag.js';
import { imageEntryMatchesMore } from './image-entry-matches-more.js';
import { imageEntryMatchesNothing } from './image-entry-matches-nothing.js';
import { imageEntryNotText } from './image-entry-not-text.js';
import { imageEntryPassesBy } from './image-entry-passes-by.js';
import { imageNeverPulled } from './image-never-pulled.js';
import { imageRefusedByNode } from './image-refused-by-node.js';
import { invalidPullPolicy } from './invalid-pull-policy.js';
import { invalidReference } from './invalid-reference.js';
import { invalidYaml } from './invalid-yaml.js';
import { kubeadmApiVersion } from './kubeadm-api-version.js';
import { kubeadmExtraArgs } from './kubeadm-extra-args.js';
import { kubeletFlagRemoved } from './kubelet-flag-removed.js';
import { kustomizationFails } from './kustomization-fails.js';
import { lifecycleHookFails } from './lifecycle-hook-fails.js';
import { missingImage } from './missing-image.js';
import { mutableTagNotAlwaysPulled } from './mutable-tag-not-always-pulled.js';
import { nodeFileInvalid } from './node-file-invalid.js';
import { notRendered } from './not-rendered.js';
import { outdatedRemedy } from './outdated-remedy.js';
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
import { registryCertificate } from './registry-certificate.js';
import { registryNotAllowed } from './registry-not-allowed.js';
import { registryTlsSkipped } from './registry-tls-skipped.js';
import { removedApi } from './removed-api.js';
import { retiredRegistry } from './retired-registry.js';
import type { AnyRule, RuleMetadata } from './rule.js';
import { runtimeClassNotFound } from './runtime-class-not-found.js';
import { runtimeClassRefused } from './runtime-class-refused.js';
import { runtimeHandlerMismatch } from './runtime-handler-mismatch.js';
import { runtimeSocketMounted } from './runtime-socket-mounted.js';
import { runtimeVersionUnsupported } from './runtime-version-unsupported.js';
import { sandboxImage } from './sandbox-image.js';
import { secretRefused } from './secret-refused.js';
import { serviceAccountNotFound } from './service-account-not-found.js';
import { serviceAccountSecretsNotMerged } from './service-account-secrets-not-merged.js';
import { shortNameSearch } from './short-name-search.js';
import { siblingWithoutPullSecret } from './sibling-without-pull-secret.js';
import { surroundingWhitespace } from './surrounding-whitespace.js';
import { tagBesideDigest } from './tag-beside-digest.js';
import { tagNotOfDigest } from './tag-not-of-digest.js';
import { unreadableFile } from './unreadable-file.js';
import { unusedSuppression } from './unused-suppression.js';
import { uppercaseHost } from './uppercase-host.js';

/** Every rule, in the order of their ids. */
export const rules: readonly AnyRule[] = [
	cgroupDriverMismatch,
	chartFails,
	committedCredential,
	committedRuntimeCredential,
	containerdRegistryConfig,
	criPluginDisabled,
	criSocket,
	digestRequired,
	duplicateKey,
	floatingTag,
	imageEntryMatchesMore,
	imageEntryMatchesNothing,
	imageEntryNotText,
	imageEntryPassesBy,
	imageNeverPulled,
	imageRefusedByNode,
	invalidPullPolicy,
	invalidReference,
	invalidYaml,
	kubeadmApiVersion,
	kubeadmExtraArgs,
	kubeletFlagRemoved,
	kustomizationFails,
	lifecycleHookFails,
	missingImage,
	mutableTagNotAlwaysPulled,
	nodeFileInvalid,
	notRendered,
	outdatedRemedy,
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
	registryCertificate,
	registryNotAllowed,
	registryTlsSkipped,
	removedApi,
	retiredRegistry,
	runtimeClassNotFound,
	runtimeClassRefused,
	runtimeHandlerMismatch,
	runtimeSocketMounted,
	runtimeVersionUnsupported,
	sandboxImage,
	secretRefused,
	serviceAccountNotFound,
	serviceAccountSecretsNotMerged,
	shortNameSearch,
	siblingWithoutPullSecret,
	surroundingWhitespace,
	tagBesideDigest,
	unreadableFile,
	uppercaseHost,
];

/** With those that are reported elsewhere: on suppressions where findings are made, on digests where registries are asked. */
export const allRules: readonly RuleMetadata[] = [
	...rules,
	expiredSuppression,
	unusedSuppression,
	tagNotOfDigest,
	digestOfOnePlatform,
].sort((a, b) => (a.id < b.id ? -1 : 1));
