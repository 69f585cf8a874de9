import { context, type DiagnosisDefinition, phrase, status } from '../definition.js';
import type { DiagnosisId } from '../ids.js';

/** The node cannot do its part. */
export const node = {
	'no-space-left': {
		title: 'The node’s disk is full',
		cause:
			'There is no room (bytes or inodes) on the file system for images, and image garbage collection could not make enough.',
		remedy:
			'Free the node’s disk (`crictl rmi --prune`, old logs) or make it larger; smaller images and the kubelet’s `imageGCHighThresholdPercent` keep it from coming back.',
		severity: 'error',
		retry: false,
		narrowerThan: ['unpack-failed', 'digest-mismatch', 'blob-not-found', 'network-reset', 'registry-server-error'],
		also: ['unpack-failed'],
		patterns: [
			phrase(
				/\bno space left on device\b|\bnot enough space\b|\binsufficient (?:free |disk )?space\b|\benospc\b|\bdisk (?:is )?full\b/,
			),
			phrase(/\bdisk quota exceeded\b|\bno (?:free )?inodes\b|\bout of (?:disk space|inodes)\b/),
			phrase(/\bfailed to garbage collect required amount of images\b|\bimagegcfailed\b|\bfreediskspacefailed\b/),
			phrase(/\bwanted to free \d+ bytes\b/),
			phrase(/\bdisk ?pressure\b/),
			phrase(/\bthinpool|\bthin pool has \d+ free\b/),
		],
		examples: [
			'failed to extract layer sha256:1: write /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/1/fs/usr/lib/x.so: no space left on device',
			'failed to garbage collect required amount of images. Wanted to free 4031283200 bytes, but freed 0 bytes',
		],
	},

	'unpack-failed': {
		title: 'The layers arrived, but the node could not unpack them',
		cause: 'The snapshotter or storage driver of the runtime failed while it wrote or mounted the layers.',
		remedy:
			'Look at the runtime’s log on the node: wrong snapshotter, a file system without what overlayfs needs, missing privileges or user ids (rootless), or a broken store. If every node fails, the image itself is at fault.',
		severity: 'error',
		retry: false,
		patterns: [
			phrase(
				/\bfailed to (?:extract|unpack|register|apply|convert|prepare|stat|mount|commit|create|export|store) (?:the )?(?:\w+ )?(?:layers?|image on|whiteout|snapshots?|extraction snapshot|rootfs|overlay|diff)\b/,
			),
			phrase(
				/\bunpack(?:ing)? (?:failed|error|failure)\b|\bapply ?layer\b|\berror (?:creating|applying|extracting|mounting|committing|storing|processing) (?:the )?(?:\w+ )?(?:overlay|layer|tar file|image to|the finished image|diff)\b/,
			),
			phrase(
				/\bsnapshotter (?:\S+ )?(?:not loaded|not found|is not|failed|does not exist)|\b(?:parent )?snapshot \S+ (?:does not exist|not found|already exists)\b|\bmissing parent\b.{0,40}\bbucket\b/,
			),
			phrase(/\bfailed to convert whiteout\b|\bmount callback failed\b/),
			phrase(/\binsufficient uids or gids\b|\blchown\b.{0,120}\b(?:invalid argument|not permitted)\b/),
			phrase(
				/\b(?:overlay|overlayfs|fuse-overlayfs|devicemapper|btrfs|zfs|aufs|stargz|nydus|erofs)\b.{0,200}\b(?:fail|invalid argument|not supported|not permitted|error|denied|too many levels)/,
			),
			phrase(/\buntar\b.{0,80}\b(?:error|failed)\b|\btoo many levels of symbolic links\b|\bmkdir \S+: file exists\b/),
			status(
				/\b(?:failed|error)\b.{0,200}\/var\/lib\/(?:containerd|docker|containers)\/\S+: (?:input\/output error|read-only file system|permission denied|structure needs cleaning|no such file|operation not permitted|file exists|invalid argument)/,
			),
			phrase(/\binput\/output error\b|\bread-only file system\b/),
		],
		examples: [
			'failed to extract layer sha256:1: failed to convert whiteout file "usr/lib/.wh.x": operation not permitted: unknown',
			'failed to register layer: ApplyLayer exit status 1 stdout:  stderr: lchown /etc/gshadow: invalid argument',
			'failed to pull and unpack image "registry.example.com/acme/shop:2.0": failed to prepare extraction snapshot "extract-1 sha256:1": parent snapshot sha256:2 does not exist: not found',
		],
	},

	'runtime-endpoint-unavailable': {
		title: 'The container runtime cannot be reached',
		cause: 'The socket of the container runtime is missing, refuses, or may not be opened by this user.',
		remedy:
			'Start the runtime on that node (`systemctl status containerd` or `crio`) and name its one socket as the endpoint (`crictl --runtime-endpoint`, `containerRuntimeEndpoint` of the kubelet); use sudo if permission was denied.',
		severity: 'error',
		retry: false,
		narrowerThan: [
			'connection-refused',
			'pull-deadline-exceeded',
			'network-timeout',
			'network-reset',
			'unpack-failed',
			'forbidden',
		],
		patterns: [
			context(/\bdial unix\b/),
			phrase(/\b(?:dial|open|connect(?:ing)? to) .{0,60}\.sock\b.{0,60}\b(?:no such file|refused|denied|timeout)/),
			phrase(
				/\bcannot connect to the docker daemon\b|\bis the docker daemon running\b|\bdocker daemon is not running\b|\bdocker desktop is not running\b/,
			),
			phrase(/\bpermission denied while trying to connect to the docker\b/),
			phrase(
				/\b(?:\.sock|docker_engine|containerd-containerd)\b.{0,160}\b(?:no such file or directory|cannot find the file|permission denied|refused)\b/,
			),
			phrase(/\b(?:failed to connect|connect endpoint)\b.{0,200}\bcontext deadline exceeded\b/),
			phrase(/\bmake sure you are running as root\b/),
			phrase(/\bcontainer runtime (?:is )?(?:not running|down|status check may not have completed|is not ready)\b/),
			phrase(
				/\btransport: error while dialing\b|\bunable to (?:select|determine|connect to) (?:an |the )?(?:\w+ )?(?:endpoint|runtime api version|cri)\b/,
			),
			phrase(
				/\b(?:error|failed)\b.{0,60}\bconnect(?:ing)? to (?:the )?(?:container runtime|cri|containerd|cri-o|docker daemon)\b/,
			),
			phrase(/\bopen \/\/\.\/pipe\/|\/\/\.\/pipe\/docker/),
			phrase(/\bcode = unavailable desc = (?:connection error|transport|error reading from server|grpc)/),
		],
		examples: [
			'validate service connection: validate CRI v1 image API for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial unix /run/containerd/containerd.sock: connect: no such file or directory"',
			'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
		],
	},

	'runtime-api-mismatch': {
		title: 'The endpoint does not speak the CRI version that was asked for',
		cause: 'The socket answers, but its CRI service is switched off, failed to load, or is of another version.',
		remedy:
			'On containerd remove `cri` from `disabled_plugins` in `/etc/containerd/config.toml` and mend what its log says of the CRI plugin, then restart it; else update the older side (Kubernetes 1.26 and later need CRI v1).',
		severity: 'error',
		retry: false,
		narrowerThan: ['runtime-endpoint-unavailable'],
		patterns: [
			context(/\bunknown service runtime\.v1/),
			context(/\bcri v1\w* (?:runtime|image) api is not (?:implemented|supported)\b/),
			phrase(/\bclient version \S+ is too (?:old|new)\b|\bclient is newer than server\b/),
			phrase(/\bunknown (?:service|method) \S*(?:runtime|image)service\b/),
			phrase(/\bruntime api version\b.{0,60}\b(?:mismatch|not supported|unsupported|incompatible|too)\b/),
			phrase(/\bunsupported (?:cri|runtime) (?:api )?version\b/),
		],
		examples: [
			'validate service connection: CRI v1 image API is not implemented for endpoint "unix:///run/containerd/containerd.sock": rpc error: code = Unimplemented desc = unknown service runtime.v1.ImageService',
			'FATA[0000] listing images failed: rpc error: code = Unimplemented desc = unknown service runtime.v1alpha2.ImageService',
		],
	},

	'sandbox-image-failure': {
		title: 'The node cannot get its pause image',
		cause: 'Every Pod needs the runtime’s sandbox (pause) image first, and that one could not be had.',
		remedy:
			'On the node, let the runtime name a pause image that it can pull (`sandbox` or `sandbox_image` of containerd, `pause_image` of CRI-O), or preload it; kubeadm’s `imageRepository` does not change it, and the Pod’s pull secrets are not used for it.',
		severity: 'error',
		retry: false,
		patterns: [
			context(/\bsandbox ?(?:_|-)?image\b/),
			context(/\bsandbox\b.{0,600}(?:"pause"|<pause-image>|\/pause[:@-])/),
			// Of a container, Docker's shim says "Failed to pull image".
			context(/\bfailed pulling image "(?:pause|<pause-image>)"/),
			context(/\bcreat(?:e|ing) pod sandbox\b.{0,300}\bimage architecture mismatch\b/),
			context(
				/\bpod ?sandbox\b.{0,300}\b(?:failed (?:pulling|to pull) image|image pull failed|pull access denied|manifest (?:unknown|for)|errimagepull|unable to pull)/,
			),
			context(/\bpull(?:ing)? (?:the )?(?:pod )?infra(?:structure)? (?:container )?image\b/),
		],
		examples: [
			'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.8": failed to pull image "registry.k8s.io/pause:3.8": failed to pull and unpack image "registry.k8s.io/pause:3.8": failed to resolve reference "registry.k8s.io/pause:3.8": failed to do request: Head "https://registry.k8s.io/v2/pause/manifests/3.8": dial tcp 10.0.0.9:443: i/o timeout',
			'Warning  FailedCreatePodSandBox  12s (x4 over 57s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "0": failed to pull image "registry.example.com/pause:3.10.2": failed to pull and unpack image "registry.example.com/pause:3.10.2": pull access denied, repository does not exist or may require authorization',
		],
	},

	'runtime-handler-missing': {
		title: 'The Pod’s RuntimeClass does not exist, or the node does not know its handler',
		cause:
			'The RuntimeClass that the Pod names is missing in the cluster, or its handler is not configured in the node’s runtime.',
		remedy:
			'Create the RuntimeClass, or correct `runtimeClassName`; on the node, the `handler` must be one of the runtimes in containerd’s or CRI-O’s configuration, and the runtime restarted since.',
		severity: 'error',
		retry: false,
		patterns: [
			context(/\bno runtime for "?[\w.-]+"? is configured\b/),
			context(
				/\bfailed to (?:find|get) runtime handler\b|\bruntime ?handler\b.{0,60}\b(?:not (?:found|supported|configured)|unknown|invalid)\b/,
			),
			context(/\bruntimeclass(?:es)?(?:\.node\.k8s\.io)? "?[\w.-]+"? (?:is )?not found\b/),
			context(/\bunknown or invalid runtime name\b|\bunknown runtime specified\b|\binvalid runtime name\b/),
			context(/\bfailed to get sandbox runtime\b/),
		],
		examples: [
			'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "gvisor" is configured',
			'pods "shop" is forbidden: pod rejected: RuntimeClass "gvisor" not found',
		],
	},
} as const satisfies Partial<Record<DiagnosisId, DiagnosisDefinition>>;
