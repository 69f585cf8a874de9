import { context, type DiagnosisDefinition, reason } from '../definition.js';
import type { DiagnosisId } from '../ids.js';

/** What is no diagnosis of a failed pull, and still an answer. */
export const asides = {
	inconclusive: {
		title: 'The pull failed, but this text does not say why',
		cause:
			'The kubelet only says that it waits before the next attempt; the cause stands in an earlier event or in the waiting state.',
		remedy:
			'Run `kubectl describe pod <pod>` and look for the event that begins with `Failed to pull image`; when events have expired, delete the Pod and watch the new one.',
		severity: 'warning',
		retry: false,
		patterns: [
			reason(/\b(?:errimagepull|imagepullbackoff|registryunavailable|imageinspecterror)\b/),
			reason(/\bback-?off (?:pulling image|image pull)\b/),
			reason(
				/\b(?:failed to pull|error pulling|cannot pull|can't pull|couldn't pull|unable to pull|pulling) (?:the )?(?:container )?images?\b/,
			),
			reason(/\bimage pull (?:failed|failure|error)\b/),
			reason(/\btrying and failing to pull image\b|\bunexpected (?:http )?status\b/),
			reason(/\bfailed to (?:inspect|resolve|retrieve|fetch|download) (?:the )?image\b/),
		],
		examples: [
			'Back-off pulling image "ghcr.io/acme/shop:2.0"',
			'Error: ImagePullBackOff',
			'Warning  Failed  3s (x4 over 90s)  kubelet  Error: ErrImagePull',
		],
	},

	'not-a-pull-failure': {
		title: 'This is no failure to pull an image',
		cause:
			'The text tells of something else: a push, a volume, a probe, scheduling, the network of Pods, or a program that ended.',
		remedy: 'Look at the part that the message names; the image is not what failed here.',
		severity: 'notice',
		retry: false,
		narrowerThan: ['runtime-endpoint-unavailable', 'sandbox-image-failure', 'admission-policy-denied', 'proxy-error'],
		patterns: [
			context(/\b(?:failedmount|failedattachvolume|mountvolume\.|unable to attach or mount volumes)/),
			context(
				/\baction: push\b|\bpush refers to\b|\bpush(?:ing)? (?:the )?(?:image|access denied|to|failed|blob|layer|manifest)\b|\b(?:failed|unable|error|denied|cannot|trying) (?:to )?push(?:ing)?\b|\bpush access\b/,
			),
			context(/\b(?:liveness|readiness|startup) probe\b/),
			context(/\bfailedscheduling\b|\bnodes are available\b|\bnode\(s\) (?:had|didn't)\b/),
			context(/\[warning [\w-]+\]: /),
			context(/\bcreatecontainerconfigerror\b|^error: (?:secret|configmap) "|\bcouldn't find key\b/),
			context(
				/\b(?:setup network for sandbox|set up (?:pod|sandbox) .{0,60}\bnetwork|network plugin|networkplugin|cni\b.{0,60}\b(?:plugin|config)|failed to read pod ip|plugin type=")/,
			),
			context(
				/\bunable to connect to the server\b|\bconnection to the server \S+ was refused\b|\b(?:kube-?api ?server|localhost:8080|:6443)\b.{0,120}\b(?:refused|timeout|x509|eof)|\bfailed to get node\b/,
			),
			context(
				/\bnot a valid chart repository\b|\bchart repositor(?:y|ies)\b|\brepo(?:sitory)? (?:add|update)\b.{0,60}\bhelm\b/,
			),
			context(/\b(?:git clone|fatal: (?:unable to access|repository))\b/),
			context(/\b(?:calling|call) webhook\b|\bfailed calling webhook\b/),
			context(/\bleader ?election\b|\blease\b.{0,60}\b(?:kube-system|coordination)\b/),
			reason(/\bcrashloopbackoff\b|\bback-off restarting failed\b|\boomkilled\b/),
			reason(
				/\bsuccessfully pulled image\b|\balready present on machine\b|\b(?:status: )?(?:downloaded newer image|image is up to date)\b/,
			),
			reason(
				/\bexec: \S+: (?:stat|executable|permission)\b|\bno command specified\b|\bfailed to generate (?:container|spec)\b|\bunable to start container process\b|\brunc(?: create)? (?:create )?failed\b|\boci runtime (?:create|exec) failed\b|\bruncontainererror\b|\bcreatecontainererror\b/,
			),
			reason(/\bevicted\b|\bpreemption\b/),
		],
		examples: [
			'Warning  FailedMount  5s  kubelet  MountVolume.SetUp failed for volume "token" : write /var/lib/kubelet/pods/1/volumes/token: no space left on device',
			'Readiness probe failed: Get "http://10.244.0.7:8080/healthz": dial tcp 10.244.0.7:8080: connect: connection refused',
			'error: build error: Failed to push image: Get https://172.30.0.1:5000/v2/: x509: certificate signed by unknown authority',
			'Back-off restarting failed container shop in pod shop-0',
		],
	},

	unknown: {
		title: 'pullproof does not know this message',
		cause: 'Nothing in the text is known to stand for a failure to pull.',
		remedy:
			'Look for the event that begins with `Failed to pull image`, or for the runtime’s log on the node. If this text is about a pull, please report it, so that it becomes known: https://github.com/pullproof/pullproof/issues',
		severity: 'warning',
		retry: false,
		patterns: [],
		examples: [],
	},
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
