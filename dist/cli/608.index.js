export const id = 608;
export const ids = [608];
export const modules = {

/***/ 8608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

;// CONCATENATED MODULE: ./lib/diagnosis/comparable.js
const URL = /\b(?:https?|docker):\/\/(?:[^\s"'`<>\\]|<[^\s<>]{1,60}>)*/g;
const AFTER_URL = /[.,:;)\]}]+$/;
const QUOTED_IMAGE = /"(?!application\/|unix:|sha256:|https?:)[a-z0-9][^"\s=]*[/:@][^"\s=]*"/g;
const PAUSE = /[/"]pause(?:-\w+)?[:@"]/;
function comparable(entry) {
    return entry
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase()
        .replace(URL, (url) => `${kindOfUrl(url)}${AFTER_URL.exec(url)?.[0] ?? ''}`)
        .replace(QUOTED_IMAGE, (name) => (PAUSE.test(name) ? '"<pause-image>"' : '"<image>"'));
}
function kindOfUrl(url) {
    if (url.startsWith('docker:'))
        return '<image>';
    if (/\/v[12]\/.*\/manifests\//.test(url))
        return '<manifest-url>';
    if (/\/blobs?\/|\/registry\/v2\//.test(url))
        return '<blob-url>';
    if (/[/?](?:token|auth|jwt|oauth2?)\b|[?&]scope=/.test(url))
        return '<token-url>';
    return '<url>';
}

;// CONCATENATED MODULE: ./lib/diagnosis/ids.js
const DIAGNOSIS_IDS = [
    'access-denied-or-not-found',
    'admission-policy-denied',
    'blob-not-found',
    'connection-refused',
    'credentials-expired',
    'digest-mismatch',
    'dns-no-such-host',
    'dns-server-failure',
    'forbidden',
    'http-registry-https-client',
    'image-name-typo',
    'image-never-pull',
    'inconclusive',
    'invalid-image-name',
    'kubelet-pull-qps',
    'network-reset',
    'network-timeout',
    'network-unreachable',
    'no-space-left',
    'not-a-pull-failure',
    'org-policy-denied',
    'platform-mismatch',
    'proxy-error',
    'pull-deadline-exceeded',
    'pull-secret-missing-or-malformed',
    'rate-limited',
    'registry-policy-denied',
    'registry-retired',
    'registry-server-error',
    'repository-not-found',
    'runtime-api-mismatch',
    'runtime-endpoint-unavailable',
    'runtime-handler-missing',
    'sandbox-image-failure',
    'schema1-unsupported',
    'short-name-unresolved',
    'signature-validation-failed',
    'tag-not-found',
    'tls-certificate-expired',
    'tls-hostname-mismatch',
    'tls-legacy-common-name',
    'tls-unknown-authority',
    'unauthorized-bad-credentials',
    'unauthorized-no-credentials',
    'unknown',
    'unpack-failed',
    'unsupported-media-type',
];

;// CONCATENATED MODULE: ./lib/diagnosis/definition.js
const FORMS = ['reason', 'status', 'phrase', 'context'];
const textPattern = (form) => (text, also = []) => ({ form, text, also });
const context = textPattern('context');
const phrase = textPattern('phrase');
const definition_status = textPattern('status');
const reason = textPattern('reason');

;// CONCATENATED MODULE: ./lib/diagnosis/http-status.js
function anyPhrasingOf(httpStatus, words) {
    const named = `\\b(?:status(?:[ _]?code)?|http(?: code|\\/[\\d.]+)?|response(?: code)?|code|from registry)(?: from server)?[\\s:=\\[(]{1,4}(?:${httpStatus})\\b`;
    const afterBracket = `\\]: (?:${httpStatus})\\b`;
    const worded = `\\b(?:${httpStatus})[\\s(:-]{1,3}(?:${words})\\b`;
    return new RegExp(`${named}|${afterBracket}|${worded}|\\((?:${httpStatus})\\)`);
}

;// CONCATENATED MODULE: ./lib/diagnosis/table/access.js


const access = {
    'access-denied-or-not-found': {
        title: 'The repository does not exist, or it is private',
        cause: 'The registry gives the same answer for a repository that does not exist and for one that this client may not see.',
        remedy: 'Check the spelling first; if the repository is private, name a pull secret for its registry in `imagePullSecrets`, in the Pod’s own namespace.',
        severity: 'error',
        retry: false,
        also: ['repository-not-found', 'unauthorized-no-credentials', 'image-name-typo'],
        patterns: [
            phrase(/\bpull access denied\b/),
            phrase(/\bdoes not exist or (?:may require|no pull access|you may not have)\b/),
            phrase(/\brequested access to the resource is denied\b/),
            phrase(/\baccess to the requested resource is not authorized\b/, ['forbidden', 'unauthorized-bad-credentials']),
            phrase(/\binsufficient[_ ]scope\b/),
            phrase(/\berror: image \S+ not found\b/, ['tag-not-found']),
            phrase(/\b(?:image|repository) (?:may|might) (?:not exist|be private)\b/),
            { form: 'phrase', answer: { httpStatus: 401, authenticated: false } },
            { form: 'phrase', answer: { httpStatus: 403, authenticated: false }, also: ['forbidden'] },
        ],
        examples: [
            'Failed to pull image "acme/shop:2.0": failed to pull and unpack image "docker.io/acme/shop:2.0": failed to resolve reference "docker.io/acme/shop:2.0": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
            "Error response from daemon: pull access denied for acme/shop, repository does not exist or may require 'docker login': denied: requested access to the resource is denied",
            'reading manifest 2.0 in quay.io/acme/shop: unauthorized: access to the requested resource is not authorized',
        ],
    },
    'unauthorized-no-credentials': {
        title: 'The registry wants credentials, and none were sent',
        cause: 'The request carried no credentials that are meant for this registry.',
        remedy: 'Name a `kubernetes.io/dockerconfigjson` Secret for exactly this host in `imagePullSecrets` (same namespace as the Pod), or let the nodes’ credential provider log in.',
        severity: 'error',
        retry: false,
        narrowerThan: ['access-denied-or-not-found', 'tag-not-found', 'proxy-error'],
        also: ['unauthorized-bad-credentials', 'pull-secret-missing-or-malformed', 'access-denied-or-not-found'],
        patterns: [
            phrase(/\bno basic auth credentials\b|\berror getting credentials\b/),
            phrase(/\bauthentication (?:is )?required\b(?!.{0,10}\bproxy)/),
            phrase(/\b(?:no|without) (?:valid )?credentials? (?:were )?(?:found|provided|supplied|on this request|available|given)\b/),
            phrase(/\bfailed to fetch anonymous token\b.{0,300}\b40[13]\b/, ['forbidden']),
            phrase(/\banonymous (?:pulls?|access|user|requests?) (?:is|are|was|were)?\s?(?:not (?:allowed|permitted|authorized)|denied|disabled|forbidden)\b/),
            phrase(/\bunauthenticated request\b/, ['forbidden']),
            phrase(/\b(?:you must|please|need to) (?:be )?(?:log(?:ged)? ?in|authenticated?)\b/),
            phrase(/\bauthorization header (?:is )?(?:missing|required|not found)\b/),
            definition_status(anyPhrasingOf('401', 'unauthorized')),
            definition_status(/\bunauthorized(?:: \w|\W*$)/),
            definition_status(/"code": ?"unauthorized"/),
        ],
        examples: [
            'Error response from daemon: Get "https://registry.example.com/v2/acme/shop/manifests/2.0": no basic auth credentials',
            'Failed to pull image "acme.azurecr.io/shop:2.0": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://acme.azurecr.io/oauth2/token?scope=repository%3Ashop%3Apull&service=acme.azurecr.io: 401 Unauthorized',
            '{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]}',
            'failed to resolve reference "registry.example.com/shop:2.0": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
        ],
    },
    'unauthorized-bad-credentials': {
        title: 'The registry refused the credentials',
        cause: 'Credentials were sent, and the registry or its token service does not accept them.',
        remedy: 'Make the Secret anew with a user and a token that work in `docker login` (mind a trailing newline or the wrong account), and restart the Pod. Registries with two-factor login want an access token, not the password.',
        severity: 'error',
        retry: false,
        narrowerThan: ['unauthorized-no-credentials', 'access-denied-or-not-found', 'forbidden', 'tag-not-found'],
        also: ['credentials-expired', 'unauthorized-no-credentials'],
        patterns: [
            phrase(/\b(?:incorrect|invalid|wrong|bad) (?:user ?name|user|login|email|client ?id)(?: or |\/| and )(?:password|token|access token|client secret)\b/),
            phrase(/\b(?:invalid|incorrect|wrong|bad) (?:registry )?(?:credentials?|password|access token|api[ -]?key|token|client secret)\b/),
            phrase(/\bcould not login\b|\bcannot log ?in\b|\blogin attempt to\b|\blogin failed\b/),
            phrase(/\bfailed to fetch oauth token\b.{0,300}\b40[013]\b/, ['forbidden']),
            phrase(/\binvalid_token\b/),
            phrase(/\btoken (?:included in the request )?is (?:invalid|malformed|not valid)\b/),
            phrase(/\bunexpected status from (?:head|get) request to <(?:manifest|blob)-url>: 401\b/, [
                'access-denied-or-not-found',
            ]),
            phrase(/\bpulling from host \S+ failed with (?:unexpected )?status code \[[^\]]*\]: 401\b/, [
                'access-denied-or-not-found',
            ]),
            phrase(/\bdenied: denied\b/, ['forbidden', 'access-denied-or-not-found']),
            phrase(/\bnot authenticated: |\bauthentication fail(?:ed|ure)\b/),
            phrase(/\b(?:user|account|robot account) .{0,60}\b(?:is (?:disabled|locked|suspended)|has been (?:disabled|locked|suspended))\b/),
            phrase(/\b(?:http basic: )?access denied\b.{0,80}\b(?:password|token)\b/),
            phrase(/\bpersonal access token\b/),
            phrase(/\bunsupported: the request signature\b|\binvalid signature in token\b|\btoken signature\b/),
            phrase(/\b(?:unable|failed) to (?:retrieve|get) auth token: (?:invalid|unauthorized)\b/),
            { form: 'phrase', answer: { httpStatus: 401, authenticated: true } },
            { form: 'phrase', answer: { request: 'token', httpStatus: 400, authenticated: true } },
        ],
        examples: [
            'Error response from daemon: Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
            'failed to resolve reference "registry.example.com/acme/shop:2.0": failed to authorize: failed to fetch oauth token: unexpected status from POST request to https://auth.example.com/token: 401 Unauthorized',
            'unable to retrieve auth token: invalid username/password: unauthorized: authentication required',
            'failed to resolve reference "registry.example.com/acme/shop:2.0": unexpected status from HEAD request to https://registry.example.com/v2/acme/shop/manifests/2.0: 401 Unauthorized',
        ],
    },
    'credentials-expired': {
        title: 'The registry token has expired',
        cause: 'The credentials were right once, but such a token lives for hours, and its time is over.',
        remedy: 'Fetch a new token and write it into the Secret; to end it for good, let something renew it (a kubelet credential provider, the cloud’s workload identity, or an operator), since Amazon ECR’s tokens live 12 hours.',
        severity: 'error',
        retry: false,
        narrowerThan: [
            'unauthorized-bad-credentials',
            'unauthorized-no-credentials',
            'access-denied-or-not-found',
            'forbidden',
        ],
        patterns: [
            phrase(/\b(?:authori[sz]ation |authentication |access |refresh |bearer |security |session |registry |id )?token (?:\S+ )?(?:has |is |was |have )?(?:already )?expired\b/),
            phrase(/\b(?:credentials?|password|secret|login|session|jwt|client secret|service principal|pat)(?: keys?)? (?:\S+ )?(?:has |have |is |are |was )?(?:already )?expired\b/),
            phrase(/\bexpired (?:\w+ )?(?:token|credentials?|jwt|password|login|client secret)\b/),
            phrase(/\bexpiredtoken(?:exception)?\b/),
            phrase(/\btoken (?:is )?(?:no longer valid|used after|past its expir)/),
            phrase(/\breauthenticate and try again\b/),
            phrase(/\bget-login\b.{0,60}\bto fetch a new one\b/),
        ],
        examples: [
            'denied: Your authorization token has expired. Reauthenticate and try again.',
            'failed to resolve reference "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:2.0": unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/shop/manifests/2.0: 403 Forbidden\ndenied: Your authorization token has expired. Reauthenticate and try again.',
        ],
    },
    forbidden: {
        title: 'The registry knows the client, but does not let it pull',
        cause: 'The identity was accepted and lacks the permission to pull from this repository.',
        remedy: 'Grant that identity the right to pull (on clouds the node’s or workload’s role, elsewhere the robot account or group), or use one that has it.',
        severity: 'error',
        retry: false,
        also: ['unauthorized-bad-credentials', 'unauthorized-no-credentials'],
        patterns: [
            phrase(/\bpermission ["'`]?[\w.:/]+["'`]? denied\b/),
            phrase(/\bpermission[_ ]denied\b(?!.{0,120}\b(?:dial unix|socket))(?=.{0,200}\b(?:read_package|package|repositor|artifact|registry|scope|iam|project)\b)/),
            phrase(/\b(?:artifactregistry|storage)\.[\w.]+ (?:access|permission)?\b.{0,120}\b(?:denied|required|not have)/),
            phrase(/\b(?:does|do) not have (?:\S+ ){0,4}(?:permission|access|privileges?|rights?|entitlement)\b/),
            phrase(/\b(?:insufficient|missing|lacks?|no) (?:the )?(?:required )?(?:permissions?|privileges?|rights)\b/),
            phrase(/\bis not authorized to (?:perform|access|pull|read|do)\b/),
            phrase(/\bnot authorized to perform: ecr/),
            phrase(/\bunauthorized to access repository\b/),
            phrase(/\baccess forbidden\b/),
            phrase(/\b(?:accessdenied(?:exception)?|not_authorized|authorizationfailed)\b/),
            phrase(/\b(?:token|credentials?) provided does not match expected scopes\b/),
            phrase(/\b(?:requesting|request) bearer token\b.{0,120}\b403\b/, ['access-denied-or-not-found']),
            phrase(/\bbilling (?:account|must|to be|is)\b.{0,80}\b(?:disabled|enabled|required)\b|\b(?:api|artifact registry api) has not been used in project\b/),
            definition_status(anyPhrasingOf('403', 'forbidden')),
            definition_status(/(?<!permission )(?<![\w-])denied(?:: |\W*$)/),
            definition_status(/"code": ?"(?:denied|forbidden)"/),
            definition_status(/\bforbidden(?:: |$)/),
            { form: 'phrase', answer: { httpStatus: 403, authenticated: true } },
            { form: 'status', answer: { code: 'DENIED' } },
        ],
        examples: [
            'Error response from daemon: Head "https://europe-west1-docker.pkg.dev/v2/acme/apps/shop/manifests/2.0": denied: Permission "artifactregistry.repositories.downloadArtifacts" denied on resource "projects/acme/locations/europe-west1/repositories/apps" (or it may not exist)',
            'failed to resolve reference "registry.example.com/acme/shop:2.0": unexpected status from HEAD request to https://registry.example.com/v2/acme/shop/manifests/2.0: 403 Forbidden',
            'unauthorized: unauthorized to access repository: acme/shop, action: pull: unauthorized to access repository: acme/shop, action: pull',
            'denied: User: arn:aws:sts::123456789012:assumed-role/nodes/i-0 is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-west-1:123456789012:repository/shop',
        ],
    },
    'pull-secret-missing-or-malformed': {
        title: 'The pull secret is missing, or cannot be read',
        cause: 'The kubelet found no such Secret in the Pod’s namespace, or could not read what is in it, and then pulls without it or not at all.',
        remedy: 'Create the Secret in the namespace of the Pod with `kubectl create secret docker-registry`; Secrets of other namespaces do not count, nor do those of a type other than `kubernetes.io/dockerconfigjson` or `kubernetes.io/dockercfg`.',
        severity: 'error',
        retry: false,
        narrowerThan: [
            'access-denied-or-not-found',
            'unauthorized-no-credentials',
            'unauthorized-bad-credentials',
            'forbidden',
            'repository-not-found',
        ],
        patterns: [
            phrase(/\b(?:unable|failed) to retrieve (?:some )?(?:image )?pull secrets?\b/),
            phrase(/\bfailedtoretrieveimagepullsecret\b/),
            phrase(/\bsecrets ["'`]?[\w.-]+["'`]? (?:is )?(?:not found|forbidden)\b/),
            phrase(/\b(?:image ?pull|registry|docker|pull)[ -]?secrets?\b.{0,120}\b(?:not found|does not exist|doesn't exist|missing|malformed|invalid|couldn't be found|cannot be found)\b/),
            phrase(/\bunable to parse auth field\b/),
            phrase(/\bdockerconfigjson\b.{0,160}\b(?:invalid|illegal|malformed|unexpected|not found|required|couldn't|cannot|failed)\b/),
            phrase(/\b(?:invalid|illegal|malformed|couldn't find key|failed to (?:parse|decode|unmarshal)).{0,160}\.?dockerc(?:onfigjson|fg)\b/),
            phrase(/\bcouldn't (?:get|find|load) (?:the )?(?:image ?pull|docker|registry) secrets?\b/),
            phrase(/\billegal base64 data at input byte\b|\bmust be formatted as base64\b/),
            phrase(/\b(?:error|failed) (?:parsing|decoding|unmarshall?ing|reading) (?:docker ?config|auth|pull secret|image pull secret)\b/),
            phrase(/\binvalid (?:auth configuration|registry auth|docker config)\b/),
            phrase(/\bsecret type\b.{0,80}\b(?:is not|must be|unsupported|invalid)\b/),
        ],
        examples: [
            'Unable to retrieve some image pull secrets (registry-login); attempting to pull the image may not succeed.',
            'unable to parse auth field, must be formatted as base64(username:password)',
            'Error syncing pod, skipping: secrets "registry-login" not found',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table/asides.js

const asides = {
    inconclusive: {
        title: 'The pull failed, but this text does not say why',
        cause: 'The kubelet only says that it waits before the next attempt; the cause stands in an earlier event or in the waiting state.',
        remedy: 'Run `kubectl describe pod <pod>` and look for the event that begins with `Failed to pull image`; when events have expired, delete the Pod and watch the new one.',
        severity: 'warning',
        retry: false,
        patterns: [
            reason(/\b(?:errimagepull|imagepullbackoff|registryunavailable|imageinspecterror)\b/),
            reason(/\bback-?off (?:pulling image|image pull)\b/),
            reason(/\b(?:failed to pull|error pulling|cannot pull|can't pull|couldn't pull|unable to pull|pulling) (?:the )?(?:container )?images?\b/),
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
        cause: 'The text tells of something else: a push, a volume, a probe, scheduling, the network of Pods, or a program that ended.',
        remedy: 'Look at the part that the message names; the image is not what failed here.',
        severity: 'notice',
        retry: false,
        narrowerThan: ['runtime-endpoint-unavailable', 'sandbox-image-failure', 'admission-policy-denied', 'proxy-error'],
        patterns: [
            context(/\b(?:failedmount|failedattachvolume|mountvolume\.|unable to attach or mount volumes)/),
            context(/\baction: push\b|\bpush refers to\b|\bpush(?:ing)? (?:the )?(?:image|access denied|to|failed|blob|layer|manifest)\b|\b(?:failed|unable|error|denied|cannot|trying) (?:to )?push(?:ing)?\b|\bpush access\b/),
            context(/\b(?:liveness|readiness|startup) probe\b/),
            context(/\bfailedscheduling\b|\bnodes are available\b|\bnode\(s\) (?:had|didn't)\b/),
            context(/\[warning [\w-]+\]: /),
            context(/\bcreatecontainerconfigerror\b|^error: (?:secret|configmap) "|\bcouldn't find key\b/),
            context(/\b(?:setup network for sandbox|set up (?:pod|sandbox) .{0,60}\bnetwork|network plugin|networkplugin|cni\b.{0,60}\b(?:plugin|config)|failed to read pod ip|plugin type=")/),
            context(/\bunable to connect to the server\b|\bconnection to the server \S+ was refused\b|\b(?:kube-?api ?server|localhost:8080|:6443)\b.{0,120}\b(?:refused|timeout|x509|eof)|\bfailed to get node\b/),
            context(/\bnot a valid chart repository\b|\bchart repositor(?:y|ies)\b|\brepo(?:sitory)? (?:add|update)\b.{0,60}\bhelm\b/),
            context(/\b(?:git clone|fatal: (?:unable to access|repository))\b/),
            context(/\b(?:calling|call) webhook\b|\bfailed calling webhook\b/),
            context(/\bleader ?election\b|\blease\b.{0,60}\b(?:kube-system|coordination)\b/),
            reason(/\bcrashloopbackoff\b|\bback-off restarting failed\b|\boomkilled\b/),
            reason(/\bsuccessfully pulled image\b|\balready present on machine\b|\b(?:status: )?(?:downloaded newer image|image is up to date)\b/),
            reason(/\bexec: \S+: (?:stat|executable|permission)\b|\bno command specified\b|\bfailed to generate (?:container|spec)\b|\bunable to start container process\b|\brunc(?: create)? (?:create )?failed\b|\boci runtime (?:create|exec) failed\b|\bruncontainererror\b|\bcreatecontainererror\b/),
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
        remedy: 'Look for the event that begins with `Failed to pull image`, or for the runtime’s log on the node. If this text is about a pull, please report it, so that it becomes known: https://github.com/pullproof/pullproof/issues',
        severity: 'warning',
        retry: false,
        patterns: [],
        examples: [],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table/connection.js

const connection = {
    'dns-no-such-host': {
        title: 'The registry’s host name does not exist',
        cause: 'The node’s DNS server answered that there is no such host.',
        remedy: 'Check the spelling of the host; if it is an internal name, the nodes’ resolver (not the cluster’s DNS) must know it.',
        severity: 'error',
        retry: false,
        also: ['image-name-typo'],
        patterns: [
            phrase(/\bno such host\b/),
            phrase(/\bname or service not known\b|\bnxdomain\b|\bcould not resolve host\b/),
            phrase(/\bno address associated with host\s?name\b|\bnodename nor servname provided\b/),
            phrase(/\bgetaddrinfo (?:enotfound|enoent)\b/),
            { form: 'phrase', network: ['ENOTFOUND'] },
        ],
        examples: [
            'failed to do request: Head "https://registry.example.invalid/v2/acme/shop/manifests/2.0": dial tcp: lookup registry.example.invalid on 10.0.0.2:53: no such host',
            'error pulling image configuration: download failed after attempts=6: dialing production.cloudflare.docker.com:443 with direct connection: resolving host production.cloudflare.docker.com: lookup production.cloudflare.docker.com: no such host',
        ],
    },
    'dns-server-failure': {
        title: 'The node’s DNS server did not answer properly',
        cause: 'The name could not be looked up: the resolver failed, refused, timed out or was unreachable.',
        remedy: 'Mend the resolver that the node uses (`/etc/resolv.conf` there, `resolvectl status`); the runtime looks names up on the node and not through the cluster’s DNS.',
        severity: 'warning',
        retry: true,
        narrowerThan: [
            'network-timeout',
            'connection-refused',
            'network-unreachable',
            'network-reset',
            'pull-deadline-exceeded',
            'dns-no-such-host',
        ],
        patterns: [
            phrase(/\bserver misbehaving\b|\bservfail\b/),
            phrase(/\blookup \S+(?: on \S+)?: (?:read|write|dial) udp\b/),
            phrase(/\blookup \S+(?: on \S+)?: .{0,120}\b(?:i\/o timeout|connection refused|timed out|timeout|unreachable|no route to host|no answer from dns|device or resource busy|cannot assign|context deadline exceeded|operation was canceled|operation not permitted|connection reset)/),
            phrase(/\btemporary (?:failure|error) in name resolution\b|\btry again\b.{0,20}\blookup\b|\blookup \S+.{0,40}\btry again\b/),
            phrase(/\blookup \S+.{0,60}\b(?:cannot unmarshal dns|invalid dns|no dns servers?|unrecognized address|dns message)/),
            phrase(/\bread udp \S+:53: /),
            { form: 'phrase', network: ['EAI_AGAIN', 'ESERVFAIL', 'ETIMEOUT', 'ECONNREFUSED_DNS'] },
        ],
        examples: [
            'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": dial tcp: lookup registry.example.com on 127.0.0.53:53: server misbehaving',
            'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on 192.168.1.1:53: read udp 192.168.1.7:40000->192.168.1.1:53: i/o timeout',
            'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io on [::1]:53: read udp [::1]:40000->[::1]:53: read: connection refused',
        ],
    },
    'connection-refused': {
        title: 'The registry refused the connection',
        cause: 'The host answered that nothing listens on this port.',
        remedy: 'Start the registry, or correct host and port; `localhost` in an image name is the node itself, not your machine.',
        severity: 'warning',
        retry: true,
        patterns: [
            phrase(/\bconnection refused\b|\bactively refused\b|\beconnrefused\b/),
            { form: 'phrase', network: ['ECONNREFUSED'] },
        ],
        examples: [
            'failed to do request: Head "https://registry.example.com:5000/v2/acme/shop/manifests/2.0": dial tcp 10.0.0.9:5000: connect: connection refused',
            'pinging container registry localhost:5000: Get "https://localhost:5000/v2/": dial tcp [::1]:5000: connect: connection refused',
        ],
    },
    'network-timeout': {
        title: 'The registry did not answer in time',
        cause: 'The connection, the TLS handshake or the answer’s first line did not come: packets are lost on the way, by a firewall, a missing route or blocked egress.',
        remedy: 'From the node, try `curl -v https://<registry>/v2/`; open egress to the registry, its token service and its storage host, or set the runtime’s proxy.',
        severity: 'warning',
        retry: true,
        narrowerThan: ['pull-deadline-exceeded', 'inconclusive'],
        also: ['proxy-error'],
        patterns: [
            phrase(/\bi\/o timeout\b/),
            phrase(/\btls handshake timeout\b/),
            phrase(/\bconnection timed out\b|\bconnect(?:ion)?:? (?:attempt )?timed? ?out\b|\betimedout\b/),
            phrase(/\bclient\.timeout\b|\bwhile (?:waiting for connection|awaiting headers|waiting for headers)\b/),
            phrase(/\btimeout awaiting response headers\b/),
            phrase(/\bconnected party did not properly respond\b|\bfailed to respond\b/),
            phrase(/\boperation timed out\b/),
            phrase(/(?:"<[a-z-]*url>"|<[a-z-]*url>): context deadline exceeded\b/, ['pull-deadline-exceeded']),
            phrase(/\bdial (?:tcp|udp)\b.{0,120}\bcontext deadline exceeded\b/, ['pull-deadline-exceeded']),
            {
                form: 'phrase',
                network: ['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'],
            },
        ],
        examples: [
            'rpc error: code = DeadlineExceeded desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": failed to resolve reference "registry.example.com/acme/shop:2.0": failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": dial tcp 203.0.113.7:443: i/o timeout',
            'Get "https://registry-1.docker.io/v2/": net/http: TLS handshake timeout',
            'Error response from daemon: Get "https://registry-1.docker.io/v2/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
            'Get "https://registry.example.com/v2/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
        ],
    },
    'network-unreachable': {
        title: 'The node has no route to the registry',
        cause: 'The node’s own network stack, or a router near it, says that there is no way to this address.',
        remedy: 'Mend the node’s routes; for an IPv6 address on a node without IPv6, prefer IPv4 or give the node a route.',
        severity: 'warning',
        retry: true,
        patterns: [
            phrase(/\bno route to host\b|\b(?:network|host) is (?:unreachable|down)\b|\bnetwork unreachable\b/),
            phrase(/\bcannot assign requested address\b|\bunreachable (?:network|host)\b/),
            { form: 'phrase', network: ['EHOSTUNREACH', 'ENETUNREACH', 'EHOSTDOWN', 'EADDRNOTAVAIL'] },
        ],
        examples: [
            'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": dial tcp 10.9.0.1:443: connect: no route to host',
            'Get "https://registry-1.docker.io/v2/": dial tcp [2001:db8::7]:443: connect: network is unreachable',
        ],
    },
    'network-reset': {
        title: 'The connection was cut',
        cause: 'The connection to the registry was made and then closed before the answer was whole.',
        remedy: 'Try again; if it stays, look for a firewall, a TLS-inspecting proxy or an MTU that is too large between node and registry.',
        severity: 'warning',
        retry: true,
        patterns: [
            phrase(/\bconnection reset by peer\b|\bforcibly closed by the remote host\b|\bbroken pipe\b|\beconnreset\b/),
            phrase(/(?:^|[:\s"])eof"?[\s,.;)\]}]*(?:$|: \w)/),
            phrase(/\bunexpected eof\b/, ['digest-mismatch']),
            phrase(/\bserver closed (?:idle )?connection\b|\bsocket hang up\b|\btransport connection broken\b/),
            phrase(/\buse of closed network connection\b|\bconnection (?:was )?(?:closed|aborted|shut down)\b/),
            phrase(/\bhttp2: .{0,80}\b(?:goaway|connection lost|stream closed|client connection)\b|\bstream error: stream id\b/),
            phrase(/\bremote error: tls: (?:internal error|handshake failure|protocol version|unrecognized name|access denied)/),
            { form: 'phrase', network: ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'] },
        ],
        examples: [
            'Get "https://registry.example.com/v2/acme/shop/manifests/2.0": read tcp 10.0.0.7:40000->203.0.113.7:443: read: connection reset by peer',
            'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": EOF',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table/content.js

const content = {
    'platform-mismatch': {
        title: 'There is no build of the image for the node’s platform',
        cause: 'The image has no manifest for the node’s operating system and architecture, or its programs are for another one.',
        remedy: 'Build and push the image for that platform as well (`docker buildx build --platform linux/amd64,linux/arm64 --push`), or keep the Pod off such nodes with a `nodeSelector` on `kubernetes.io/arch`.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tag-not-found', 'blob-not-found', 'unpack-failed', 'unsupported-media-type'],
        patterns: [
            phrase(/\bno match(?:ing manifest)? for (?:platform\b|\S+)/),
            phrase(/\bno (?:matching )?(?:image|manifest|child|entry)\b.{0,80}\b(?:for|with) (?:architecture|platform|os|arch)\b/),
            phrase(/\bexec(?:uting)? format error\b|\bexec user process caused.{0,20}\bexec format\b/),
            phrase(/\barchitecture mismatch\b/),
            phrase(/\bplatform\b.{0,120}\bdoes not match the (?:detected|specified|expected|requested)\b/),
            phrase(/\b(?:image )?operating system .{0,40}\bcannot be used on this platform\b/),
            phrase(/\bno (?:suitable|compatible|supported) (?:\w+ )?(?:manifest|image|platform|variant)\b/),
            phrase(/\bcannot execute binary file\b/),
            phrase(/\bplatforms? .{0,80}\b(?:not (?:supported|available|found)|unsupported)\b(?!.{0,40}\bproxy)/),
            phrase(/\bwindows version .{0,60}\b(?:does not match|incompatible)\b|\bcontainer operating system does not match the host\b/),
        ],
        examples: [
            'rpc error: code = NotFound desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": no match for platform in manifest: not found',
            'Error response from daemon: no matching manifest for linux/arm64/v8 in the manifest list entries',
            'choosing an image from manifest list docker://registry.example.com/acme/shop:2.0: no image found in image index for architecture "arm64", variant "v8", OS "linux"',
            'exec /usr/bin/shop: exec format error',
        ],
    },
    'schema1-unsupported': {
        title: 'The image is in the old schema 1 format',
        cause: 'The registry has the image only as Docker image manifest version 2, schema 1, which today’s runtimes do not pull.',
        remedy: 'Build the image again and push it with a current tool, or convert it once (`skopeo copy --format v2s2`) into a registry of yours; containerd 2.1 and later have no switch for it.',
        severity: 'error',
        retry: false,
        narrowerThan: ['unsupported-media-type', 'tag-not-found'],
        also: ['unsupported-media-type'],
        patterns: [
            phrase(/\bdistribution\.manifest\.v1\+(?:prettyjws|json)\b(?=.{0,200}\b(?:not|no longer|unsupported|deprecated|fail|disabled)|.{0,20}$)/),
            phrase(/\bunsupported media ?type:? "?application\/vnd\.docker\.distribution\.manifest\.v1\b/),
            phrase(/\bschema ?(?:version ?)?"?1\b.{0,160}\b(?:not supported|no longer|deprecated|unsupported|removed|disabled|rejected)\b/),
            phrase(/\b(?:unsupported|deprecated|removed|legacy)\b.{0,80}\bschema ?(?:version ?)?"?1\b/),
            phrase(/\bdocker image format v1\b|\bdeprecated-image-specs\b/),
            phrase(/\bcontainerd_enable_deprecated_pull_schema_1_image\b/),
            phrase(/\bunsupported schema ?version 1\b/),
            phrase(/\bv1 (?:image )?manifests? (?:are|is) (?:not|no longer) supported\b/),
        ],
        examples: [
            'failed to get converter for "registry.example.com/acme/shop:2.0": Pulling Schema 1 images have been deprecated and disabled by default since containerd v2.0.',
            'rpc error: code = Unimplemented desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.1, please rebuild the image',
            'Docker Image Format v1 and Docker Image manifest version 2, schema 1 support has been removed.',
        ],
    },
    'unsupported-media-type': {
        title: 'This is not a container image that the runtime can use',
        cause: 'The reference leads to something else than an image (a Helm chart, a signature, a build cache, an artifact), or to a format that the runtime does not know.',
        remedy: 'Name the image itself: look at what the reference holds with `crane manifest` or `skopeo inspect --raw`; if it is an image in a new format, update the runtime.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tag-not-found', 'digest-mismatch', 'unpack-failed', 'blob-not-found'],
        patterns: [
            phrase(/\bcontent descriptor \S+ \((?!application\/vnd\.(?:oci\.image|docker)\.)/, ['blob-not-found']),
            phrase(/\bmissing signature key\b/, ['schema1-unsupported']),
            phrase(/\b(?:unsupported|unexpected|unknown|invalid|unrecognized|unhandled) (?:image |config |layer |manifest |oci )?(?:media ?type|mime ?type|mediatype)\b/),
            phrase(/\bmedia ?type\b.{0,160}\b(?:not supported|unsupported|not allowed|should be|unexpected|not recognized|not implemented)\b/),
            phrase(/\bmedia-type: (?:expected|unexpected|schema)\b/),
            phrase(/\b(?:mismatched|number of) (?:image |fs )?(?:rootfs|layers)\b.{0,60}\b(?:diff ?ids?|manifest layers|match)/),
            phrase(/\bno processor for media-type\b/),
            phrase(/\boci (?:index|manifest) found, but accept header does not support\b/),
            phrase(/\b(?:unsupported|unknown|invalid) (?:manifest|config)(?: media| version| type| format| schema)?\b(?!.{0,20}\bdigest)/),
            phrase(/\bunsupported image-specific operation\b|\bartifact with type\b|\bnot (?:a|an) (?:container |oci )?image\b/),
            phrase(/\bencountered (?:unknown|unexpected) type\b/),
            phrase(/\b(?:invalid rootfs|rootfs (?:is )?(?:empty|missing))\b.{0,60}\bimage config|\binvalid rootfs in image configuration\b/),
            phrase(/\bapplication\/vnd\.(?:cncf|wasm|devcontainers|docker\.ai|docker\.plugin|buildkit|ollama|in-toto)\S*\b.{0,120}\b(?:not|unsupported|unexpected|error|fail|cannot)|\bunsupported\b.{0,60}\bapplication\//),
            phrase(/\btarget is (?:a )?(?:unknown|plugin|not an image)\b|\bhelm chart\b.{0,80}\bimage\b/),
            phrase(/\bmanifest (?:has|contains) (?:an )?unsupported\b|\bmissing config media\b/),
        ],
        examples: [
            'unsupported media type application/vnd.cncf.helm.config.v1+json',
            'rpc error: code = NotFound desc = failed to pull and unpack image "registry.example.com/acme/chart:2.0": unexpected media type text/html for sha256:0: not found',
            "Error response from daemon: mediaType in manifest should be 'application/vnd.docker.distribution.manifest.v2+json' not 'application/vnd.oci.image.manifest.v1+json'",
        ],
    },
    'digest-mismatch': {
        title: 'What was downloaded is damaged, or is not what the digest says',
        cause: 'The content’s digest or size differs from what was announced, or its tar or gzip stream is broken.',
        remedy: 'Pull again; if it stays, push the image anew, and clear the cache or proxy in between that altered it.',
        severity: 'error',
        retry: true,
        narrowerThan: ['network-reset', 'unpack-failed', 'tag-not-found', 'tls-unknown-authority'],
        patterns: [
            phrase(/\bunexpected commit digest\b/),
            phrase(/\bfailed size validation\b|\bunexpected (?:commit )?size\b|\bsize (?:mismatch|validation failed|does not match)\b/),
            phrase(/\bdigest (?:mismatch|did not match|does not match|invalid|verification failed)\b/),
            phrase(/\b(?:manifest|layer|content|blob|checksum|hash)\b.{0,60}\b(?:does not match|did not match|doesn't match|mismatch)\b.{0,60}\b(?:digest|checksum|hash|expected|size)\b/),
            phrase(/\bverification failed for digest\b|\bfilesystem layer verification failed\b|\bcontent verification failed\b/),
            phrase(/\binvalid tar header\b|\barchive\/tar: |\bcorrupt(?:ed)? (?:input|layer|image|blob|data|archive|tar)\b/),
            phrase(/\bgzip: (?:invalid|unexpected)\b|\bflate: corrupt\b|\bzlib: invalid\b|\bzstd?: .{0,40}\b(?:invalid|magic|corrupt)|\bmagic number mismatch\b|\binvalid (?:gzip )?(?:checksum|magic)\b/),
            phrase(/\b(?:extract|mount callback|apply|untar|register layer|unpack|decompress|error processing tar file|writing blob|storing blob)\S*\b.{0,400}\bunexpected eof\b/),
            phrase(/\bunexpected eof\b.{0,80}\b(?:tar|gzip|layer|blob)\b/),
            phrase(/\bwrong diff ?id\b|\bdiff ?id (?:mismatch|does not match)\b/),
            phrase(/\bin header not a valid digest\b/),
            phrase(/\b(?:not in gzip format|not a valid tar|unrecognized archive)\b/),
            phrase(/\bdoes not match provided manifest digest\b/),
            { form: 'phrase', answer: { code: 'DIGEST_INVALID' } },
            { form: 'phrase', answer: { code: 'SIZE_INVALID' } },
        ],
        examples: [
            'rpc error: code = FailedPrecondition desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": failed commit on ref "layer-sha256:1": unexpected commit digest sha256:2, expected sha256:1: failed precondition',
            'filesystem layer verification failed for digest sha256:1',
            'failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:1) to overlayfs as "extract-1 sha256:2": mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1: unexpected EOF',
        ],
    },
    'blob-not-found': {
        title: 'A part of the image is missing',
        cause: 'The manifest is there, but the registry or the node lacks a config, layer or child manifest that it points to.',
        remedy: 'Push the image again, with all layers and platforms; if only one node complains, remove the image there and pull anew, since its content store is incomplete.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tag-not-found', 'unpack-failed', 'registry-server-error'],
        also: ['unpack-failed'],
        patterns: [
            phrase(/\bblob[ _]unknown\b|\bunknown blob\b|\bmanifest[ _]blob[ _]unknown\b/),
            phrase(/\bcontent digest sha\d+:\S+: not found\b/),
            phrase(/\bcould not fetch content\b.{0,300}\bnot found\b/),
            phrase(/\bcontent at <[a-z-]*url> not found\b/),
            phrase(/<blob-url>:? .{0,20}404\b|\b404\b.{0,80}\bblobs?\b/),
            phrase(/\b(?:blob|layer|config)(?: \S+)? (?:was |is |does )?(?:not found|missing|not exist|unknown to registry)\b/),
            phrase(/\b(?:failed|error|unable) (?:to )?(?:fetch|fetching|get|getting|read|reading|copy|copying|pull|pulling) (?:the )?(?:blob|layer|config)\b.{0,300}\b(?:404|not found|unknown)\b/),
            phrase(/\b(?:unable|failed) to (?:find|locate) (?:blob|layer)\b/),
            { form: 'phrase', answer: { code: 'BLOB_UNKNOWN' } },
            { form: 'phrase', answer: { code: 'MANIFEST_BLOB_UNKNOWN' } },
            { form: 'phrase', answer: { request: 'blob', httpStatus: 404 } },
        ],
        examples: [
            'rpc error: code = NotFound desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": failed to copy: httpReadSeeker: failed open: could not fetch content descriptor sha256:1 (application/vnd.oci.image.layer.v1.tar+gzip) from remote: not found',
            'error pulling image configuration: blob unknown to registry',
            'failed to unpack image on snapshotter overlayfs: content digest sha256:1: not found',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table/names.js


const names = {
    'tag-not-found': {
        title: 'The tag or digest does not exist',
        cause: 'The registry answered, but has no manifest under this tag or digest.',
        remedy: 'Name a tag that exists (the registry’s web page, `crane ls` or `skopeo list-tags` list them), or push the one that is missing; a digest must be that of a manifest in this very repository.',
        severity: 'error',
        retry: false,
        also: ['image-name-typo'],
        patterns: [
            phrase(/\bmanifest[ _]unknown\b/),
            phrase(/\bmanifest for \S+ not found\b/),
            phrase(/\bmanifest tagged by \S+ is not found\b/),
            phrase(/\bno such manifest\b/),
            phrase(/\b(?:named )?manifest (?:is )?not (?:known|found)\b/),
            phrase(/\bfailed to (?:find|fetch|get) manifest\b.{0,200}\b(?:not found|404)\b/),
            phrase(/\btag \S+ (?:(?:was |is )?not found|does(?: not|n't) exist|is unknown)/),
            phrase(/\bmanifest (?:with )?(?:tag|digest) .{0,80}\bnot found\b/),
            phrase(/\bartifact \S+ not found\b/),
            phrase(/"(?:<image>|[^"\s]+)": \S+[:@]\S+: not found\b/, ['repository-not-found']),
            phrase(/\bfailed to resolve (?:reference "[^"]*"|image): .{0,300}: not found\b/, ['repository-not-found']),
            phrase(/\b(?:image|image reference) \S+ (?:does not exist in registry|was not found|not found in (?:the )?registry)/, ['repository-not-found']),
            phrase(/\bcould ?n[o']t find image\b|\bimage not found in (?:the )?(?:remote )?registry\b/, [
                'repository-not-found',
            ]),
            phrase(/\bunable to (?:locate|find) (?:the )?image\b.{0,200}\bin (?:the )?(?:remote )?(?:registry|repository)\b/, ['repository-not-found']),
            definition_status(anyPhrasingOf('404', 'not found'), ['repository-not-found']),
            definition_status(/^(?:rpc error: code = notfound desc = )?\S+[:@]\S+: not found$/, ['repository-not-found']),
            definition_status(/\bcode = notfound\b|\bimage not found\b/, ['repository-not-found']),
            { form: 'phrase', answer: { code: 'MANIFEST_UNKNOWN' } },
            { form: 'status', answer: { request: 'manifest', httpStatus: 404 }, also: ['repository-not-found'] },
        ],
        examples: [
            'Failed to pull image "ghcr.io/acme/shop:2.0": rpc error: code = NotFound desc = failed to pull and unpack image "ghcr.io/acme/shop:2.0": failed to resolve reference "ghcr.io/acme/shop:2.0": ghcr.io/acme/shop:2.0: not found',
            'Error response from daemon: manifest for acme/shop:2.0 not found: manifest unknown: manifest unknown',
            'reading manifest 2.0 in registry.example.com/acme/shop: manifest unknown',
            '{"errors":[{"code":"MANIFEST_UNKNOWN","message":"manifest unknown","detail":{"Tag":"2.0"}}]}',
            'failed to pull and unpack image "ghcr.io/acme/shop:2.0": failed to resolve image: ghcr.io/acme/shop:2.0: not found',
        ],
    },
    'repository-not-found': {
        title: 'The repository does not exist',
        cause: 'The registry knows no repository, or no project to hold it, under this name.',
        remedy: 'Compare the name with the registry’s, path and all; create the repository or project, or push the image first: many registries have none before the first push.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tag-not-found', 'access-denied-or-not-found'],
        also: ['image-name-typo'],
        patterns: [
            phrase(/\bname[ _]unknown\b/),
            phrase(/\brepository name (?:not known|unknown) to registry\b/),
            phrase(/\brepository (?:with name )?(?!does\b)\S+ (?:(?:is |was )?not found|does(?: not|n't) exist)\b(?!: does not exist or)/),
            phrase(/\brepository ?not ?found\b/),
            phrase(/\brepo(?:sitory)? (?:is )?(?:not found|unknown)\b/),
            phrase(/\bproject \S+ (?:is |was )?not found\b|\bproject not found\b/),
            phrase(/\b(?:the )?(?:project|namespace) \S+ does not exist\b.{0,80}\bregistry\b/),
            { form: 'phrase', answer: { code: 'NAME_UNKNOWN' } },
        ],
        examples: [
            'Error response from daemon: repository registry.example.com/acme/shopp not found: name unknown: repository name not known to registry',
            "name unknown: The repository with name 'shop' does not exist in the registry with id '123456789012'",
            'reading manifest 2.0 in registry.example.com/acme/shopp: repository name not known to registry',
            'unexpected status from HEAD request to https://harbor.example.com/v2/acme/shop/manifests/2.0: 404 Not Found: project acme not found',
        ],
    },
    'image-name-typo': {
        title: 'The image’s name looks misspelt',
        cause: 'The image was not found, and its name is one slip away from a well-known one.',
        remedy: 'Compare the name letter by letter with the one that its publisher documents.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tag-not-found', 'repository-not-found', 'access-denied-or-not-found', 'dns-no-such-host'],
        patterns: [phrase(/\b(?:image|repository|tag)\b.{0,200}\bdid you mean\b/), { form: 'phrase', name: 'misspelt' }],
        examples: [
            'Failed to pull image "ngnix:1.27": failed to pull and unpack image "docker.io/library/ngnix:1.27": failed to resolve reference "docker.io/library/ngnix:1.27": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
            'Failed to pull image "ghrc.io/acme/shop:2.0": failed to do request: Head "https://ghrc.io/v2/acme/shop/manifests/2.0": dial tcp: lookup ghrc.io on 10.0.0.2:53: no such host',
        ],
    },
    'registry-retired': {
        title: 'The image was withdrawn, or its registry shut down',
        cause: 'The publisher moved or withdrew the image, or the registry that held it was switched off.',
        remedy: 'Write the place that the project publishes at today; a mirror of your own keeps old versions.',
        severity: 'error',
        retry: false,
        narrowerThan: [
            'tag-not-found',
            'repository-not-found',
            'access-denied-or-not-found',
            'image-name-typo',
            'forbidden',
            'dns-no-such-host',
            'unauthorized-no-credentials',
        ],
        patterns: [
            phrase(/\bcontainer registry is (?:deprecated|shutting down|shut down|no longer)\b/),
            phrase(/\bgcr\.io\b.{0,120}\b(?:deprecated|shut ?down|no longer available)\b/),
            phrase(/\b(?:registry|repository|image|catalog|service) (?:has been|was|is(?: now)?) (?:retired|decommissioned|discontinued|sunset|shut down|archived|withdrawn)\b/),
            phrase(/\b(?:moved|migrated) to (?:registry\.k8s\.io|artifact registry|bitnamilegacy|docker\.io\/bitnamilegacy)\b/),
            phrase(/\b(?:image|repository|registry)\b.{0,60}\b(?:is|are|has been|have been) no longer (?:available|hosted|served|maintained|published)\b/),
            phrase(/\b(?:lookup|resolving host) \S*\b(?:bintray\.io|quay\.coreos\.com)\b/),
            { form: 'phrase', name: 'retired' },
        ],
        examples: [
            'unexpected status from HEAD request to https://gcr.io/v2/acme/shop/manifests/2.0: 412 Precondition Failed: Container Registry is deprecated and shutting down, please use Artifact Registry',
            'Error response from daemon: manifest for bitnami/redis:7.0.11 not found: manifest unknown: manifest unknown',
        ],
    },
    'invalid-image-name': {
        title: 'The image reference is not valid',
        cause: 'The text does not follow the grammar of image references, so no registry was asked.',
        remedy: 'Mend the text: no capital letters in the path, no `https://`, no blanks, a tag of at most 128 characters. `pullproof reference <image>` shows the offending part.',
        severity: 'error',
        retry: false,
        patterns: [
            phrase(/\binvalid reference format\b/),
            phrase(/\b(?:couldn't|could not|cannot|unable to|failed to|error) pars(?:e|ing) (?:the )?image(?: name| reference)?\b/),
            phrase(/\bfailed to apply default image tag\b/),
            phrase(/\b(?:repository name|library name|image name).{0,160}\bmust be lowercase\b/),
            phrase(/\binvalid (?:image name|image reference|tag format|repository name|docker image reference|registry name|checksum digest (?:format|length))\b/),
            phrase(/\b(?:error parsing|could not parse|invalid) reference\b/),
            phrase(/\bimage name .{0,160}\bmust (?:not|be)\b/),
            phrase(/\bmust not have leading or trailing whitespace\b/),
            phrase(/\b(?:repository can only contain|tag can only contain|a tag name must be valid)\b/),
            phrase(/\brepository name must (?:not be more than|have at least)\b/),
            phrase(/\bunsupported digest algorithm\b/),
            reason(/\binvalidimagename\b/),
            { form: 'phrase', answer: { code: 'NAME_INVALID' } },
            { form: 'phrase', answer: { code: 'TAG_INVALID' } },
        ],
        examples: [
            'Failed to apply default image tag "ghcr.io/Acme/shop:2.0": couldn\'t parse image name "ghcr.io/Acme/shop:2.0": invalid reference format: repository name (Acme/shop) must be lowercase',
            'Error: InvalidImageName',
            'docker: invalid reference format.',
        ],
    },
    'short-name-unresolved': {
        title: 'The image name has no registry, and the node knows none to look in',
        cause: 'CRI-O and Podman take a name without a host only when their configuration says where to look for it, and exactly one place answers.',
        remedy: 'Write the full name (`docker.io/library/nginx` rather than `nginx`); on the node, `unqualified-search-registries` or an alias in `registries.conf` does the same for all.',
        severity: 'error',
        retry: false,
        narrowerThan: ['invalid-image-name', 'tag-not-found', 'repository-not-found', 'access-denied-or-not-found'],
        patterns: [
            phrase(/\bshort[- ]name\b.{0,200}\b(?:did not resolve|ambiguous|enforcing)\b/),
            phrase(/\bunqualified[- ]search registries\b/),
            phrase(/\bshort[- ]name mode is enforcing\b/),
            phrase(/\bshort[- ]name resolution enforced\b/),
            phrase(/\bregistries\.conf\b.{0,120}\b(?:no|not|cannot)\b.{0,60}\b(?:search|unqualified|short)\b/),
            phrase(/\breturns ambiguous list\b/),
        ],
        examples: [
            'Failed to inspect image "": rpc error: code = Unknown desc = short-name "shop:2.0" did not resolve to an alias and no unqualified-search registries are defined in "/etc/containers/registries.conf"',
            'rpc error: code = Unknown desc = short name mode is enforcing, but image name shop returns ambiguous list',
        ],
    },
    'image-never-pull': {
        title: 'The image is not on the node, and the pull policy is Never',
        cause: 'The kubelet may not pull this image and did not find it on the node.',
        remedy: 'Set `imagePullPolicy: IfNotPresent`, or load the image onto every node that may run the Pod (`kind load docker-image`, `minikube image load`, `ctr -n k8s.io images import`).',
        severity: 'error',
        retry: false,
        patterns: [
            phrase(/\bis not present with pull policy of never\b/),
            phrase(/\bimage pull policy (?:is|of|set to) never\b.{0,120}\bnot (?:present|found)\b/),
            phrase(/\bpull policy\b.{0,20}\bnever\b.{0,120}\bnot (?:present|found|available)\b/),
            phrase(/\b(?:image|container image) .{0,200}\bnot present\b.{0,40}\bnever\b/),
            definition_status(/\bno such image\b/),
            reason(/\berrimageneverpull\b/),
        ],
        examples: ['Container image "shop:dev" is not present with pull policy of Never', 'Error: ErrImageNeverPull'],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table/node.js

const node = {
    'no-space-left': {
        title: 'The node’s disk is full',
        cause: 'There is no room (bytes or inodes) on the file system for images, and image garbage collection could not make enough.',
        remedy: 'Free the node’s disk (`crictl rmi --prune`, old logs) or make it larger; smaller images and the kubelet’s `imageGCHighThresholdPercent` keep it from coming back.',
        severity: 'error',
        retry: false,
        narrowerThan: ['unpack-failed', 'digest-mismatch', 'blob-not-found', 'network-reset', 'registry-server-error'],
        also: ['unpack-failed'],
        patterns: [
            phrase(/\bno space left on device\b|\bnot enough space\b|\binsufficient (?:free |disk )?space\b|\benospc\b|\bdisk (?:is )?full\b/),
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
        remedy: 'Look at the runtime’s log on the node: wrong snapshotter, a file system without what overlayfs needs, missing privileges or user ids (rootless), or a broken store. If every node fails, the image itself is at fault.',
        severity: 'error',
        retry: false,
        patterns: [
            phrase(/\bfailed to (?:extract|unpack|register|apply|convert|prepare|stat|mount|commit|create|export|store) (?:the )?(?:\w+ )?(?:layers?|image on|whiteout|snapshots?|extraction snapshot|rootfs|overlay|diff)\b/),
            phrase(/\bunpack(?:ing)? (?:failed|error|failure)\b|\bapply ?layer\b|\berror (?:creating|applying|extracting|mounting|committing|storing|processing) (?:the )?(?:\w+ )?(?:overlay|layer|tar file|image to|the finished image|diff)\b/),
            phrase(/\bsnapshotter (?:\S+ )?(?:not loaded|not found|is not|failed|does not exist)|\b(?:parent )?snapshot \S+ (?:does not exist|not found|already exists)\b|\bmissing parent\b.{0,40}\bbucket\b/),
            phrase(/\bfailed to convert whiteout\b|\bmount callback failed\b/),
            phrase(/\binsufficient uids or gids\b|\blchown\b.{0,120}\b(?:invalid argument|not permitted)\b/),
            phrase(/\b(?:overlay|overlayfs|fuse-overlayfs|devicemapper|btrfs|zfs|aufs|stargz|nydus|erofs)\b.{0,200}\b(?:fail|invalid argument|not supported|not permitted|error|denied|too many levels)/),
            phrase(/\buntar\b.{0,80}\b(?:error|failed)\b|\btoo many levels of symbolic links\b|\bmkdir \S+: file exists\b/),
            definition_status(/\b(?:failed|error)\b.{0,200}\/var\/lib\/(?:containerd|docker|containers)\/\S+: (?:input\/output error|read-only file system|permission denied|structure needs cleaning|no such file|operation not permitted|file exists|invalid argument)/),
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
        remedy: 'Start the runtime on that node (`systemctl status containerd` or `crio`) and name its one socket as the endpoint (`crictl --runtime-endpoint`, `containerRuntimeEndpoint` of the kubelet); use sudo if permission was denied.',
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
            phrase(/\bcannot connect to the docker daemon\b|\bis the docker daemon running\b|\bdocker daemon is not running\b|\bdocker desktop is not running\b/),
            phrase(/\bpermission denied while trying to connect to the docker\b/),
            phrase(/\b(?:\.sock|docker_engine|containerd-containerd)\b.{0,160}\b(?:no such file or directory|cannot find the file|permission denied|refused)\b/),
            phrase(/\b(?:failed to connect|connect endpoint)\b.{0,200}\bcontext deadline exceeded\b/),
            phrase(/\bmake sure you are running as root\b/),
            phrase(/\bcontainer runtime (?:is )?(?:not running|down|status check may not have completed|is not ready)\b/),
            phrase(/\btransport: error while dialing\b|\bunable to (?:select|determine|connect to) (?:an |the )?(?:\w+ )?(?:endpoint|runtime api version|cri)\b/),
            phrase(/\b(?:error|failed)\b.{0,60}\bconnect(?:ing)? to (?:the )?(?:container runtime|cri|containerd|cri-o|docker daemon)\b/),
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
        remedy: 'On containerd remove `cri` from `disabled_plugins` in `/etc/containerd/config.toml` and mend what its log says of the CRI plugin, then restart it; else update the older side (Kubernetes 1.26 and later need CRI v1).',
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
        remedy: 'On the node, let the runtime name a pause image that it can pull (`sandbox` or `sandbox_image` of containerd, `pause_image` of CRI-O), or preload it; kubeadm’s `imageRepository` does not change it, and the Pod’s pull secrets are not used for it.',
        severity: 'error',
        retry: false,
        patterns: [
            context(/\bsandbox ?(?:_|-)?image\b/),
            context(/\bsandbox\b.{0,600}(?:"pause"|<pause-image>|\/pause[:@-])/),
            context(/\bfailed pulling image "(?:pause|<pause-image>)"/),
            context(/\bcreat(?:e|ing) pod sandbox\b.{0,300}\bimage architecture mismatch\b/),
            context(/\bpod ?sandbox\b.{0,300}\b(?:failed (?:pulling|to pull) image|image pull failed|pull access denied|manifest (?:unknown|for)|errimagepull|unable to pull)/),
            context(/\bpull(?:ing)? (?:the )?(?:pod )?infra(?:structure)? (?:container )?image\b/),
        ],
        examples: [
            'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "registry.k8s.io/pause:3.8": failed to pull image "registry.k8s.io/pause:3.8": failed to pull and unpack image "registry.k8s.io/pause:3.8": failed to resolve reference "registry.k8s.io/pause:3.8": failed to do request: Head "https://registry.k8s.io/v2/pause/manifests/3.8": dial tcp 10.0.0.9:443: i/o timeout',
            'Warning  FailedCreatePodSandBox  12s (x4 over 57s)  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to start sandbox "0": failed to pull image "registry.example.com/pause:3.10.2": failed to pull and unpack image "registry.example.com/pause:3.10.2": pull access denied, repository does not exist or may require authorization',
        ],
    },
    'runtime-handler-missing': {
        title: 'The Pod’s RuntimeClass does not exist, or the node does not know its handler',
        cause: 'The RuntimeClass that the Pod names is missing in the cluster, or its handler is not configured in the node’s runtime.',
        remedy: 'Create the RuntimeClass, or correct `runtimeClassName`; on the node, the `handler` must be one of the runtimes in containerd’s or CRI-O’s configuration, and the runtime restarted since.',
        severity: 'error',
        retry: false,
        patterns: [
            context(/\bno runtime for "?[\w.-]+"? is configured\b/),
            context(/\bfailed to (?:find|get) runtime handler\b|\bruntime ?handler\b.{0,60}\b(?:not (?:found|supported|configured)|unknown|invalid)\b/),
            context(/\bruntimeclass(?:es)?(?:\.node\.k8s\.io)? "?[\w.-]+"? (?:is )?not found\b/),
            context(/\bunknown or invalid runtime name\b|\bunknown runtime specified\b|\binvalid runtime name\b/),
            context(/\bfailed to get sandbox runtime\b/),
        ],
        examples: [
            'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "gvisor" is configured',
            'pods "shop" is forbidden: pod rejected: RuntimeClass "gvisor" not found',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table/policy.js


const policy = {
    'admission-policy-denied': {
        title: 'A policy of the cluster rejects the image',
        cause: 'An admission webhook or policy refused the Pod because of its image, so no node was asked to pull.',
        remedy: 'Read the rule that the message names: use an allowed registry, tag or signature, or ask the owner of the policy for an exception.',
        severity: 'error',
        retry: false,
        narrowerThan: ['signature-validation-failed'],
        patterns: [
            context(/\badmission webhook .{1,200}\bdenied the request\b/),
            context(/\bimage policy webhook backend denied\b/),
            context(/\bvalidatingadmissionpolicy\b.{0,200}\bdenied\b/),
            context(/\bdenied by (?:\S+ )?(?:default admission rule|admission|imagepolicy|image policy|binary authorization|attestor)\b/),
            context(/\bblocked due to the following polic(?:y|ies)\b/),
            context(/\b(?:blocked|denied|rejected) by (?:an? |the )?(?:cluster polic(?:y|ies)|constraint|admission|gatekeeper|kyverno|opa)\b/),
            context(/\bpods? .{1,200}\bis forbidden:.{0,300}\b(?:image|registry|repositor(?:y|ies)|signature)\b/),
            context(/\binvalid image (?:repo|registry)\b|\ballowed (?:repos|registries|repositories) are\b/),
            context(/\bimages? .{0,200}\bnot (?:from|in) (?:an? |the )?(?:allowed|approved|trusted|authorized) (?:list|registr(?:y|ies)|repositor(?:y|ies)|sources?)\b/),
            context(/\b(?:validation|policy) (?:error|failure|violation)\b.{0,300}\bimages?\b.{0,200}\b(?:registr|repositor|tag|allowed|signed|digest)/),
        ],
        examples: [
            'Error from server: error when creating "pod.yaml": admission webhook "validation.gatekeeper.sh" denied the request: [allowed-repos] container <shop> has an invalid image repo <docker.io/acme/shop:2.0>, allowed repos are ["registry.example.com/"]',
            'pods "shop" is forbidden: image policy webhook backend denied one or more images: Denied by cluster admission rule',
        ],
    },
    'signature-validation-failed': {
        title: 'The image’s signature was not accepted',
        cause: 'A signature policy of the node or verifier found no signature, or none by a key that it trusts.',
        remedy: 'Sign the image with a key that the policy lists, push the signature beside it, or correct the policy (`policy.json`, the verifier’s keys) for this repository.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tag-not-found', 'access-denied-or-not-found'],
        patterns: [
            phrase(/\bsource image rejected\b/),
            phrase(/\bsignature was required\b|\bno signature exists\b/),
            phrase(/\bno (?:matching|valid|trusted) (?:signatures?|attestations?|trust data)\b|\bno signatures found\b/),
            phrase(/\bsignatures? (?:\w+ ){0,2}(?:validation|verification|check) (?:failed|error)\b/),
            phrase(/\b(?:failed|unable|error|could not) (?:to )?(?:verify|validate|verifying|validating) (?:\w+ ){0,3}(?:signatures?|attestations?|trust data)\b/),
            phrase(/\binvalid (?:gpg |image )?signature\b/),
            phrase(/\bis rejected by policy\b|\brejected by signature policy\b/),
            phrase(/\bremote trust data\b|\bdocker_content_trust\b|\bno trust data\b/),
            phrase(/\b(?:cosign|sigstore|notation|notary|rekor|fulcio)\b.{0,200}\b(?:fail|error|no |invalid|not )/),
            phrase(/\bimage (?:is |was )?not signed\b|\bunsigned image\b/),
            reason(/\bsignaturevalidationfailed\b/),
        ],
        examples: [
            'Error: SignatureValidationFailed',
            'Failed to pull image "registry.example.com/acme/shop:2.0": SignatureValidationFailed: Source image rejected: A signature was required, but no signature exists',
            'image verification failed: no matching signatures: invalid signature when validating ASN.1 encoded signature',
        ],
    },
    'registry-policy-denied': {
        title: 'The registry refuses to serve this image',
        cause: 'A content policy of the registry blocks the image: too many vulnerabilities, no scan yet, or quarantine.',
        remedy: 'Look at the image’s scan in the registry; rebuild it on mended base images, or ask the project’s administrator for an exception.',
        severity: 'error',
        retry: false,
        narrowerThan: ['forbidden', 'tag-not-found', 'unauthorized-no-credentials', 'access-denied-or-not-found'],
        patterns: [
            phrase(/\bproject_?policy_?violation\b/),
            phrase(/\bimage with \d+ vulnerabilit/),
            phrase(/\bvulnerabilit(?:y|ies)\b.{0,160}\b(?:cannot be pulled|prevent|blocked|denied|not allowed|exempt)\b/),
            phrase(/\b(?:cannot be pulled|blocked|denied|prevented)\b.{0,160}\b(?:vulnerab|severity|cve|xray|scan)/),
            phrase(/\bcannot get the image severity\b/),
            phrase(/\b(?:xray|curation)\b.{0,120}\b(?:block|polic|download)/),
            phrase(/\bdownload(?:ing)? (?:is )?blocked\b/),
            phrase(/\bquarantin/),
            phrase(/\b(?:image|artifact|manifest) (?:is |has )?not (?:been )?scanned\b|\bscan (?:is )?(?:pending|in progress|not finished)\b/),
            phrase(/\bcontact your project administrator\b/),
            definition_status(anyPhrasingOf('412', 'precondition failed')),
        ],
        examples: [
            'unexpected status from HEAD request to https://harbor.example.com/v2/acme/shop/manifests/2.0: 412 Precondition Failed\nprojectpolicyviolation: current image with 7 vulnerabilities cannot be pulled due to configured policy in \'Prevent images with vulnerability severity of "High" or higher from running.\'',
            'unknown: Artifact download blocked by policy: image is quarantined',
        ],
    },
    'org-policy-denied': {
        title: 'A network or organisation policy blocks the request',
        cause: 'The registry was reached, but a perimeter, an address rule or a rule for the region refuses this client.',
        remedy: 'Let the nodes’ addresses or project into the perimeter or firewall rule of the registry (VPC Service Controls, the registry’s network rules), or pull from a registry that is inside it.',
        severity: 'error',
        retry: false,
        narrowerThan: [
            'forbidden',
            'unauthorized-no-credentials',
            'unauthorized-bad-credentials',
            'access-denied-or-not-found',
            'proxy-error',
        ],
        patterns: [
            phrase(/\bprohibited by organization'?s policy\b/),
            phrase(/\bvpc ?service ?controls?\b|\bvpcservicecontrolsuniqueidentifier\b/),
            phrase(/\bsecurity_policy_violated\b|\brequest_denied_by_org/),
            phrase(/\bclient with ip\b.{0,60}\bnot allowed\b/),
            phrase(/\baka\.ms\/acr\/firewall\b|\bacr\/firewall\b/),
            phrase(/\b(?:ip(?: address)?|source address) \S+ is (?:not (?:allowed|permitted|authorized|whitelisted)|blocked|denied)\b/),
            phrase(/\bpublic (?:network )?access (?:is |to this resource is )?(?:disabled|not (?:allowed|permitted))\b/),
            phrase(/\bexport control\b|\bu\.?s\.? sanctions\b|\bembargo/),
            phrase(/\b(?:not available|unavailable|blocked|restricted|forbidden) (?:in|from|for) (?:your|this) (?:country|region|location)\b/),
            phrase(/\b(?:organization|organisation|enterprise) (?:has enabled|requires|enforces)\b.{0,80}\b(?:saml|sso|ip allow)/),
            phrase(/\bip allow ?list\b/),
            phrase(/\bregistry \S+ is blocked in\b/),
            phrase(/\b(?:denied|blocked|prohibited) by (?:\S+ )?(?:organization|organisation|org|network|vpc endpoint|perimeter|service control) polic(?:y|ies)\b/),
            phrase(/\bexplicit deny in (?:a|an) (?:vpc endpoint|service control) policy\b/),
        ],
        examples: [
            'Error response from daemon: Head "https://gcr.io/v2/acme/shop/manifests/2.0": denied: Request is prohibited by organization\'s policy. vpcServiceControlsUniqueIdentifier: 0',
            'denied: {"errors":[{"code":"DENIED","message":"client with IP \'203.0.113.7\' is not allowed access. Refer https://aka.ms/acr/firewall to grant access."}]}',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table/service.js


const service = {
    'proxy-error': {
        title: 'The proxy between node and registry is in the way',
        cause: 'The HTTP proxy could not be reached, refused the request, wanted a login, or answered in the registry’s place.',
        remedy: 'Correct `HTTPS_PROXY` and `NO_PROXY` in the container runtime’s own service (a systemd drop-in, not the shell) and restart it; list internal registries in `NO_PROXY`.',
        severity: 'error',
        retry: false,
        narrowerThan: [
            'connection-refused',
            'network-timeout',
            'network-unreachable',
            'network-reset',
            'dns-no-such-host',
            'dns-server-failure',
            'forbidden',
            'http-registry-https-client',
            'tls-unknown-authority',
            'tls-certificate-expired',
            'tls-hostname-mismatch',
            'pull-deadline-exceeded',
        ],
        patterns: [
            context(/\bproxyconnect tcp\b/),
            context(/\bproxy authentication (?:is )?required\b/),
            phrase(anyPhrasingOf('407', 'proxy authentication required')),
            context(/\b(?:dialing|connecting|connect|connection) .{0,80}(?:via|through|with|to) (?:\S+ )?proxy\b(?!.{0,20}direct).{0,200}\b(?:fail|refused|timeout|error|eof|unreachable|no such host|forbidden|reset)/),
            phrase(/\b(?:invalid|bad|malformed|unsupported) proxy\b|\bproxy (?:url|scheme|address)\b.{0,60}\b(?:invalid|missing|unsupported)|\bunknown scheme\b.{0,60}\bproxy|\bproxy: unknown scheme\b/),
            phrase(/\b(?:squid|zscaler|bluecoat|forcepoint|mcafee web gateway|fortigate|netskope|cntlm|web ?filter|blocked by (?:your|the) (?:administrator|proxy|firewall))\b/),
            phrase(/\bauthenticationrequired\b/),
            definition_status(/\binvalid character '<' looking for beginning of value\b/),
            phrase(/\bsocks(?:5|connect)?\b.{0,120}\b(?:refused|fail|error|timeout|unreachable)/),
            phrase(/"?<[a-z-]*url>"?: (?:forbidden|authorizedonly|proxy\S*|blocked|access denied|bad gateway|service unavailable|gateway timeout|bad request|method not allowed)\b(?!.{0,40}(?:denied:|unauthorized:))/, ['forbidden']),
            phrase(/\b(?:get|head) https?: \/\S*: (?:forbidden|authorizedonly)\b/),
            { form: 'phrase', answer: { httpStatus: 407 } },
            { form: 'phrase', network: ['UND_ERR_PRX_TLS', 'ERR_PROXY'] },
        ],
        examples: [
            'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": proxyconnect tcp: dial tcp 10.0.0.3:3128: connect: connection refused',
            'Error response from daemon: Get "https://registry-1.docker.io/v2/": Proxy Authentication Required',
            'Error response from daemon: Get https://registry-1.docker.io/v2/: Forbidden',
        ],
    },
    'registry-server-error': {
        title: 'The registry had an error of its own',
        cause: 'The registry, its token service or the gateway in front of it answered with a 5xx status.',
        remedy: 'Wait and look at the registry’s status page; on a registry of your own read its log, since the cause stands there.',
        severity: 'warning',
        retry: true,
        patterns: [
            definition_status(anyPhrasingOf('5\\d\\d', 'internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|origin|backend')),
            phrase(/\berror parsing http 5\d\d response body\b/),
            definition_status(/\binternal server error\b|\b(?:bad gateway|gateway time-?out|service (?:temporarily )?unavailable)\b/),
            phrase(/\bhealth check failed\b|"code": ?"(?:unavailable|internal_error|internalerror)"/),
            definition_status(/\b(?:registry|server) (?:is )?(?:temporarily )?unavailable\b/),
            definition_status(/(?:^|: )unknown: (?:unknown|internal)\b|"code": ?"unknown"/),
            ...['500', '502', '503', '504'].map((code) => ({ form: 'status', answer: { httpStatus: Number(code) } })),
        ],
        examples: [
            'failed to resolve reference "registry.example.com/acme/shop:2.0": unexpected status from HEAD request to https://registry.example.com/v2/acme/shop/manifests/2.0: 503 Service Unavailable',
            'error pulling image configuration: received unexpected HTTP status: 500 Internal Server Error',
            'reading manifest 2.0 in registry.example.com/acme/shop: StatusCode: 502, "<html>\\r\\n<head><title>502 Bad Gateway</title></head>..."',
        ],
    },
    'rate-limited': {
        title: 'The registry’s rate limit is used up',
        cause: 'The registry answered 429: too many requests in its time window from this address or account.',
        remedy: 'Wait for the window to pass; then pull with an account (limits count per address for those without), or through a pull-through cache of your own.',
        severity: 'warning',
        retry: true,
        narrowerThan: ['forbidden', 'unauthorized-no-credentials', 'access-denied-or-not-found', 'tag-not-found'],
        patterns: [
            phrase(/\btoo ?many ?requests\b/),
            phrase(/\b(?:pull )?rate[ -]?limit(?:s|ed|ing)?\b(?!.{0,20}\bqps)/),
            phrase(/\brate exceeded\b|\bquota (?:exceeded|limit)\b|\bexceeded (?:the |your )?(?:\w+ )?quota\b/),
            phrase(/\b(?:download|pull|bandwidth) (?:limit|quota) (?:has been )?(?:reached|exceeded)\b/),
            phrase(/\brequest(?:s)? (?:was|were|is|are) throttled\b|\bthrottlingexception\b/),
            definition_status(anyPhrasingOf('429', 'too many requests')),
            { form: 'phrase', answer: { httpStatus: 429 } },
            { form: 'phrase', answer: { code: 'TOOMANYREQUESTS' } },
        ],
        examples: [
            'Error response from daemon: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
            'failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/acme/shop/manifests/sha256:0: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
            'reading manifest 2.0 in docker.io/acme/shop: too many requests to registry',
        ],
    },
    'pull-deadline-exceeded': {
        title: 'The pull took too long, or was cancelled',
        cause: 'Whoever asked for the pull gave up: nothing came for minutes, or the time allowed was over.',
        remedy: 'Make the image smaller or bring it nearer (a mirror); raise the runtime’s limit (`image_pull_progress_timeout` of containerd, `pull_progress_timeout` of CRI-O, `crictl --timeout`) if the link is merely slow.',
        severity: 'warning',
        retry: true,
        narrowerThan: ['inconclusive'],
        also: ['network-timeout'],
        patterns: [
            phrase(/\bcontext (?:canceled|cancelled|deadline exceeded)\b/),
            phrase(/\bno progress (?:in|for)\b|\bprogress deadline\b|\bbecause of no progress\b/),
            phrase(/\bcancel(?:l?ed|ling)? (?:pulling|pull|the pull)\b|\b(?:pull|download)(?:ing)? (?:\S+ ){0,3}(?:was |is )?cancel/),
            phrase(/\brequest (?:was )?cancel(?:l)?ed\b/),
            phrase(/\b(?:pull(?:ing)?|download(?:ing)?)\b.{0,120}\b(?:timed out|timeout exceeded|deadline exceeded|took too long)\b/),
            phrase(/\btimed out (?:waiting for|while|during) (?:\w+ ){0,3}(?:pull|download|image)/),
            definition_status(/\bcode = (?:deadlineexceeded|canceled)\b|\boperation was cancel(?:l)?ed\b/),
        ],
        examples: [
            'Failed to pull image "registry.example.com/acme/shop:2.0": rpc error: code = Canceled desc = failed to pull and unpack image "registry.example.com/acme/shop:2.0": context canceled',
            'FATA[0120] pulling image: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
            'cancel pulling image registry.example.com/acme/shop:2.0 because of no progress in 5m0s',
        ],
    },
    'kubelet-pull-qps': {
        title: 'The kubelet’s own limit of pulls was reached',
        cause: 'The kubelet starts only so many pulls a second; the registry was not asked.',
        remedy: 'Nothing: the kubelet tries again by itself. If it happens often, raise `registryPullQPS` and `registryBurst` in the KubeletConfiguration.',
        severity: 'notice',
        retry: true,
        narrowerThan: ['rate-limited'],
        patterns: [phrase(/\bpull qps exceeded\b/, ['rate-limited'])],
        examples: ['Failed to pull image "registry.example.com/acme/shop:2.0": pull QPS exceeded'],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table/tls.js

const tls = {
    'tls-unknown-authority': {
        title: 'The registry’s certificate comes from a CA that the node does not trust',
        cause: 'The chain of the certificate ends in an authority that is not among the node’s roots.',
        remedy: 'Install the CA for this registry on every node: `ca = "…"` in `/etc/containerd/certs.d/<host>/hosts.toml`, `/etc/containers/certs.d/<host>/ca.crt` for CRI-O, `/etc/docker/certs.d/<host>/ca.crt` for Docker; let the registry send its intermediate certificates.',
        severity: 'error',
        retry: false,
        patterns: [
            phrase(/\bcertificate signed by unknown authority\b/),
            phrase(/\bself[- ]signed certificate\b|\bcertificate is not trusted\b|\bunknown certificate authority\b|\bunknown ca\b/),
            phrase(/\bunable to (?:get local issuer certificate|verify the first certificate)\b/),
            phrase(/\bremote error: tls: (?:bad certificate|unknown certificate(?: authority)?|certificate required)\b/),
            phrase(/\bx509: (?:certificate (?:is not authorized to sign|specifies an incompatible)|invalid signature|negative serial|failed to load system roots|cannot verify signature|unhandled critical|too many intermediates)/),
            phrase(/\bfailed to verify certificate: (?!x509: certificate (?:has expired|is (?:not )?valid for|relies on)|x509: cannot validate)\S/),
            phrase(/\bx509\b.{0,60}\b(?:not standards compliant|unknown authority|not trusted)\b/),
            {
                form: 'phrase',
                network: [
                    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
                    'SELF_SIGNED_CERT_IN_CHAIN',
                    'DEPTH_ZERO_SELF_SIGNED_CERT',
                    'UNABLE_TO_GET_ISSUER_CERT',
                    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
                    'CERT_UNTRUSTED',
                    'CERT_SIGNATURE_FAILURE',
                    'INVALID_CA',
                ],
            },
        ],
        examples: [
            'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": tls: failed to verify certificate: x509: certificate signed by unknown authority',
            'Error response from daemon: Get "https://registry.example.com/v2/": x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "Acme Root")',
        ],
    },
    'tls-certificate-expired': {
        title: 'The registry’s certificate is out of date, or the node’s clock is wrong',
        cause: 'By the node’s clock the certificate is no longer, or not yet, valid.',
        remedy: 'Compare the two dates in the message: renew the certificate, or set the node’s clock.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tls-unknown-authority'],
        patterns: [
            phrase(/\bcertificate (?:has expired|is expired|expired|is not yet valid)\b/),
            phrase(/\bexpired certificate\b|\bcert(?:ificate)? has expired\b/),
            phrase(/\bcurrent time \S+ is (?:after|before)\b/),
            { form: 'phrase', network: ['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'] },
        ],
        examples: [
            'failed to do request: Head "https://registry.example.com/v2/acme/shop/manifests/2.0": tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2026-02-01T10:00:00Z is after 2026-01-31T23:59:59Z',
            'Get "https://registry.example.com/v2/": x509: certificate has expired or is not yet valid',
        ],
    },
    'tls-hostname-mismatch': {
        title: 'The registry’s certificate is for another name',
        cause: 'The host name or address in the image is none of those that the certificate covers.',
        remedy: 'Use a name that the certificate lists, or have it issued again with this host (or this IP address) as a subject alternative name.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tls-unknown-authority'],
        patterns: [
            phrase(/\bcertificate is (?:not )?valid for\b/),
            phrase(/\bdoesn't contain any (?:ip|dns) sans?\b|\bdoes not contain any (?:ip|dns) sans?\b/),
            phrase(/\bwanted to match\b/),
            phrase(/\bcannot validate certificate for\b/),
            phrase(/\b(?:host ?name|host|ip)\b.{0,60}\bdoes not match (?:the )?certificate\b|\bcertificate name\b.{0,60}\b(?:mismatch|does not match)\b/),
            phrase(/\bip: \S+ is not in the cert's list\b|\bhostname\/ip does not match certificate's altnames\b/),
            { form: 'phrase', network: ['ERR_TLS_CERT_ALTNAME_INVALID', 'HOSTNAME_MISMATCH'] },
        ],
        examples: [
            'tls: failed to verify certificate: x509: certificate is valid for registry.example.org, not registry.example.com',
            'failed to do request: Head "https://10.0.0.9/v2/acme/shop/manifests/2.0": x509: cannot validate certificate for 10.0.0.9 because it doesn\'t contain any IP SANs',
        ],
    },
    'tls-legacy-common-name': {
        title: 'The registry’s certificate has a Common Name only',
        cause: 'The certificate names its host in the Common Name alone, which no runtime of a supported Kubernetes looks at.',
        remedy: 'Have the certificate issued again with the host as a subject alternative name (`DNS:` or `IP:`); no setting on the nodes brings the old behaviour back.',
        severity: 'error',
        retry: false,
        narrowerThan: ['tls-hostname-mismatch', 'tls-unknown-authority'],
        also: ['tls-hostname-mismatch'],
        patterns: [
            phrase(/\blegacy common name\b/),
            phrase(/\bcommon name (?:field|matching)\b|\bx509ignorecn\b/),
            phrase(/\bcertificate is not valid for any names\b.{0,120}\bcommon name\b/),
        ],
        examples: [
            'tls: failed to verify certificate: x509: certificate relies on legacy Common Name field, use SANs instead',
            'x509: certificate relies on legacy Common Name field, use SANs or temporarily enable Common Name matching with GODEBUG=x509ignoreCN=0',
        ],
    },
    'http-registry-https-client': {
        title: 'The registry speaks plain HTTP, and the node asks over HTTPS',
        cause: 'Something that is no TLS server answered: usually a registry without a certificate, or the wrong port.',
        remedy: 'Give the registry a certificate; or tell the nodes that this one host is plain HTTP (`server = "http://…"` in `/etc/containerd/certs.d/<host>/hosts.toml`, `insecure-registries` in Docker’s daemon.json, `insecure = true` in registries.conf for CRI-O).',
        severity: 'error',
        retry: false,
        patterns: [
            phrase(/\bserver gave http response to https client\b/),
            phrase(/\bfirst record does not look like a tls handshake\b/),
            phrase(/\bwrong version number\b|\btls: oversized record\b|\bunsupported ssl\/tls version\b|\bpacket length too long\b/),
            phrase(/\bclient sent an http request to an https server\b/),
            { form: 'phrase', network: ['EPROTO', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'] },
        ],
        examples: [
            'failed to do request: Head "https://registry.example.com:5000/v2/acme/shop/manifests/2.0": http: server gave HTTP response to HTTPS client',
            'Get "https://registry.example.com:5000/v2/": tls: first record does not look like a TLS handshake',
        ],
    },
};

;// CONCATENATED MODULE: ./lib/diagnosis/table.js









const diagnoses = {
    ...access,
    ...asides,
    ...connection,
    ...content,
    ...names,
    ...node,
    ...policy,
    ...service,
    ...tls,
};
function failurePage(id) {
    return `https://github.com/pullproof/pullproof/blob/main/docs/failures/${id}.md`;
}

// EXTERNAL MODULE: ./lib/images/reference.js + 4 modules
var reference = __webpack_require__(9967);
;// CONCATENATED MODULE: ./lib/diagnosis/entries.js
const LONGEST_ENTRY = 8_000;
const BEGINNINGS = [
    '(?:\\S+\\s+)?(?:Normal|Warning)\\s',
    '[IWEF]\\d{4} ',
    '[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:',
    '\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]',
    '(?:DEBU|INFO|WARN|ERRO|FATA)(?:RO|TAL)?\\[',
    '(?:time|level)=',
    '\\{"',
    '(?:- )?(?:message|reason|Message|Reason):\\s',
    '\\[(?:ERROR|WARNING) ',
    '(?:Error|ERROR|error):? ',
    'Failed to pull image ',
    'Back-off ',
    'Trying to pull ',
    '(?:ctr|docker|crictl): ',
];
const BEGINNING = new RegExp(`^\\s*(?:${BEGINNINGS.join('|')})`);
function splitEntries(text) {
    const entries = [];
    for (const line of text.split('\n')) {
        const current = entries.at(-1);
        if (!current || BEGINNING.test(line))
            entries.push([line]);
        else
            current.push(line);
    }
    return entries.map((lines) => shorten(lines.join('\n').trim())).filter((entry) => entry !== '');
}
function shorten(entry) {
    if (entry.length <= LONGEST_ENTRY)
        return entry;
    return `${entry.slice(0, LONGEST_ENTRY / 2)} … ${entry.slice(-LONGEST_ENTRY / 2)}`;
}

;// CONCATENATED MODULE: ./lib/diagnosis/normalise.js
const ANSI = /\u001b\[[0-9;]*[A-Za-z]/g;
const ESCAPE = /\\+("|[nrt]|u00(?:22|26|27|3c|3e))?/gi;
const HTML_SIGN = /&(?:quot|#34|apos|#39|lt|gt|amp);/g;
const HTML_SIGNS = {
    '&quot;': '"',
    '&#34;': '"',
    '&apos;': "'",
    '&#39;': "'",
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
};
function normalise(text) {
    return text
        .replace(ANSI, '')
        .replace(/\r\n?/g, '\n')
        .replace(ESCAPE, undoEscape)
        .replace(HTML_SIGN, (sign) => HTML_SIGNS[sign] ?? sign)
        .replace(/[\u201c\u201d\u201f]/g, '"')
        .replace(/[\u2018\u2019]/g, "'")
        .replace(/\u00a0/g, ' ');
}
function undoEscape(whole, end) {
    if (end === undefined)
        return whole;
    if (end === '"')
        return end;
    if (end === 't')
        return '\t';
    return end.length === 1 ? '\n' : String.fromCharCode(Number.parseInt(end.slice(1), 16));
}

;// CONCATENATED MODULE: ./lib/diagnosis/unwrap.js



function unwrap(text) {
    return splitEntries(normalise(text)).map(readEntry);
}
function readEntry(text) {
    const line = text.replace(/\s+/g, ' ');
    return { text, innermost: innermostOf(line), images: imagesIn(line), hosts: hostsIn(line) };
}
const IMAGE = '[^\\s",]*[A-Za-z0-9>]';
const IMAGES = [
    new RegExp(`\\b(?:images?|reference|image reference|image name|ref|tag|manifest list|sandbox image|manifest for)\\b:?[ =]"(?!sha256:|application/|manifest-|layer-|config-)(${IMAGE})"`, 'gi'),
    new RegExp(`\\bmanifest for (${IMAGE}) not found`, 'gi'),
    new RegExp(`\\b(?:pull access denied|short-name) (?:for )?"?(${IMAGE})"?[, ]`, 'gi'),
    new RegExp(`\\bdocker://(${IMAGE})`, 'gi'),
    new RegExp(`\\b(?:pulling|to pull) image (?!from|service)(${IMAGE})(?=[: ])`, 'gi'),
    new RegExp(`\\bTrying to pull (${IMAGE})\\.\\.\\.`, 'gi'),
];
const MANIFEST_URL = /\bhttps?:\/\/(?:[^\s/"@]*@)?([^\s/"@]+)\/v2\/([^\s"?]+)\/manifests\/([\w.:-]*\w)/g;
const MANIFEST_IN = /\breading manifest (\S+) in ([^\s:]+(?::\d+[^\s:]*)?)/gi;
function imagesIn(line) {
    const named = IMAGES.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => match[1] ?? ''));
    const read = [...line.matchAll(MANIFEST_IN)].map(([, tag, name]) => `${name}${joinTag(tag)}`);
    const found = [...named, ...read].filter((image) => /[a-z0-9]/i.test(image) && !image.includes('://'));
    if (found.length > 0)
        return distinctImages(found);
    return distinctImages([...line.matchAll(MANIFEST_URL)].map(([, host, name, tag]) => `${host}/${name}${joinTag(tag)}`));
}
function imageKey(image) {
    const parsed = (0,reference/* parseReference */.F2)(image);
    return parsed.ok ? (0,reference/* canonicalName */.Ew)(parsed.reference) : image;
}
function distinctImages(images) {
    const keys = images.map(imageKey);
    return images.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
function joinTag(tag = '') {
    return tag.startsWith('sha256:') ? `@${tag}` : `:${tag}`;
}
const HOSTS = [
    /\bhttps?:\/\/(?:[^\s/"@]*@)?(\[[0-9a-f:]+\](?::\d+)?|[\w.-]+(?::\d+)?)/gi,
    /\blookup ([\w.-]*\w)/gi,
    /\bcontainer registry ([\w.-]+(?::\d+)?)/gi,
    /\bpulling from host ([\w.-]+(?::\d+)?)/gi,
];
const ADVICE = /^(?:www\.docker\.com|docs\.docker\.com|aka\.ms|github\.com|kubernetes\.io|docs\.\S+)$/i;
function hostsIn(line) {
    const hosts = HOSTS.flatMap((pattern) => [...line.matchAll(pattern)].map((match) => match[1] ?? ''));
    return [...new Set(hosts.filter((host) => host !== '' && !ADVICE.test(host)))];
}
const WRAPPERS = [
    /^(?:\S+ )?(?:Normal|Warning) [A-Z]\w+ (?:\S+ \(x\d+ over \S+\) |(?:\S+ ){0,1})(?:\{[^}]*\} |kubelet(?:, \S+)? |pods?\/\S+ )?/,
    /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \S+: /,
    /^[IWEF]\d{4} \S+ +\d+ \S+\] /,
    /^(?:DEBU|INFO|WARN|ERRO|FATA)\w*\[[^\]]*\] ?/,
    /^time="?\S+"? level=\w+ msg="?/,
    /^\[(?:ERROR|WARNING) \w+\]: /,
    /^(?:- )?(?:message|Message): ['"]?/,
    /^spec\.[^ ]+ \w+ /,
    /^(?:Error|ERROR|error|ctr|crictl|docker|\w+\.exe): /,
    /^Back-off pulling image "[^"]*": /,
    /^(?:ErrImagePull|ImagePullBackOff|RegistryUnavailable|SignatureValidationFailed|ImageInspectError|InvalidImageName): /,
    /^[Ff]ailed to pull image "?[^\s"]*"?: /,
    /^[Ff]ailed to (?:create|start) (?:pod )?sandbox(?: "[^"]*")?: /,
    /^[Ff]ailed to get sandbox image "[^"]*": /,
    /^[Ff]ailed to inspect image "[^"]*": /,
    /^"?PullImage from image service failed"? err="?/,
    /^(?:pulling image|pulling image failed): /,
    /^rpc error: code ?= \w+ desc = /,
    /^failed to pull and unpack image "[^"]*": /,
    /^failed to resolve (?:reference "[^"]*"|image): /,
    /^failed to copy: /,
    /^httpReadSeeker: failed open: /,
    /^failed to (?:do request|authorize|fetch (?:oauth|anonymous) token): /,
    /^(?:Get|Head|Post) "?[^\s"]+"?: /,
    /^Error response from daemon: /,
    /^unable to pull image(?: or OCI artifact)?: (?:pull image err: )?/,
    /^unable to try pulling possible OCI artifact: (?:build image source: )?/,
    /^[Ee]rror initializing source [^\s]+: |^initializing source [^\s]+: /,
    /^pinging container registry \S+: |^[Ee]rror pinging docker registry \S+: /,
    /^[Ee]rror reading manifest \S+ in [^\s]+: |^reading manifest \S+ in [^\s]+: /,
    /^(?:error )?pulling image configuration: /,
    /^choosing (?:image instance|an image from manifest list \S+): /,
    /^output: /,
    /^\[/,
];
const MOST_WRAPPERS = 24;
function innermostOf(line) {
    let rest = line.trim();
    for (let round = 0; round < MOST_WRAPPERS; round++) {
        const wrapper = WRAPPERS.map((pattern) => pattern.exec(rest)).find((match) => match !== null);
        if (!wrapper || wrapper[0].length === rest.length)
            break;
        rest = rest.slice(wrapper[0].length);
    }
    return rest;
}

;// CONCATENATED MODULE: ./lib/diagnosis/rank.js



const ASIDES = ['inconclusive', 'not-a-pull-failure'];
function outranks(one, other) {
    if (one.id === other.id)
        return false;
    const difference = FORMS.indexOf(one.form) - FORMS.indexOf(other.form);
    return difference > 0 || (difference === 0 && isNarrower(one.id, other.id));
}
function isNarrower(one, other) {
    return diagnoses[one].narrowerThan?.includes(other) ?? false;
}
function byWeight(one, other) {
    return byForm(one, other) || other.end - one.end;
}
function byForm(one, other) {
    return (Number(ASIDES.includes(one.id)) - Number(ASIDES.includes(other.id)) ||
        FORMS.indexOf(other.form) - FORMS.indexOf(one.form));
}
function selectDistinct(verdicts) {
    const keyed = verdicts.map((verdict) => ({ verdict, keys: verdict.entry.images.map(imageKey) }));
    const distinct = new Map(keyed.toReversed().map((item) => [`${item.verdict.id} ${item.keys[0] ?? ''}`, item]));
    const byImage = new Map();
    const byId = new Map();
    const ofNoImage = [];
    for (const { verdict, keys } of distinct.values()) {
        for (const key of keys)
            byImage.set(key, [...(byImage.get(key) ?? []), verdict]);
        if (keys.length === 0)
            ofNoImage.push(verdict);
        if (keys.length > 0 || !byId.has(verdict.id))
            byId.set(verdict.id, verdict);
    }
    const rivalsOf = (keys) => keys.length === 0 ? [...byId.values()] : [...keys.flatMap((key) => byImage.get(key) ?? []), ...ofNoImage];
    return [...distinct.values()]
        .filter(({ verdict, keys }) => !rivalsOf(keys).some((rival) => rival !== verdict && answers(rival, verdict)))
        .map(({ verdict }) => verdict)
        .sort((one, other) => byForm(one, other) || one.position - other.position);
}
function answers(rival, verdict) {
    if (rival.id === verdict.id)
        return verdict.entry.images.length === 0 && rival.entry.images.length > 0;
    if (ASIDES.includes(rival.id))
        return false;
    if (verdict.form === 'reason' && rival.form !== 'reason')
        return true;
    return isNarrower(rival.id, verdict.id) && rival.form !== 'reason';
}

;// CONCATENATED MODULE: ./lib/diagnosis/match.js




function findCandidates({ entry, structured, facts }) {
    const text = comparable(entry.text);
    const found = DIAGNOSIS_IDS.flatMap((id) => matchPatterns(id, text, structured));
    return [...found, ...DIAGNOSIS_IDS.flatMap((id) => matchFacts(id, facts, found))];
}
function matchPatterns(id, text, structured) {
    const matches = diagnoses[id].patterns.flatMap((pattern) => {
        const end = matchEnd(pattern, text, structured);
        return end === undefined ? [] : [{ id, form: pattern.form, end, also: pattern.also ?? [] }];
    });
    const [best] = matches.sort(byWeight);
    return best ? [{ ...best, also: matches.flatMap(({ also }) => also) }] : [];
}
function matchEnd(pattern, text, structured) {
    if ('text' in pattern) {
        const match = pattern.text.exec(text);
        return match ? match.index + match[0].length : undefined;
    }
    if ('answer' in pattern && structured?.from === 'registry') {
        const answer = { ...structured };
        return Object.entries(pattern.answer).every(([field, value]) => answer[field] === value) ? 0 : undefined;
    }
    if ('network' in pattern && structured?.from === 'network') {
        return pattern.network.includes(structured.code) ? 0 : undefined;
    }
    return undefined;
}
function matchFacts(id, facts, found) {
    const { patterns, narrowerThan = [] } = diagnoses[id];
    const explained = found.find(({ id: other, form }) => narrowerThan.includes(other) && form !== 'context');
    if (!explained)
        return [];
    return patterns.flatMap((pattern) => {
        const fact = 'name' in pattern ? facts.find((item) => item.fact === pattern.name) : undefined;
        if (!fact)
            return [];
        const { suggestion } = fact;
        return [{ id, form: explained.form, end: 0, also: [], ...(suggestion !== undefined && { suggestion }) }];
    });
}

;// CONCATENATED MODULE: ./lib/diagnosis/diagnose.js




function diagnose(evidence) {
    const all = [evidence].flat();
    const cases = casesOf(all);
    const [first, ...rest] = selectDistinct(cases.flatMap(judge));
    if (!first)
        return [describe({ ...UNKNOWN, entry: wholeOf(cases) })];
    return [describe(first), ...rest.map(describe)];
}
const NO_ENTRY = { text: '', innermost: '', images: [], hosts: [] };
const UNKNOWN = { id: 'unknown', form: 'reason', end: 0, also: [], position: 0 };
function wholeOf(cases) {
    const text = cases.map(({ entry }) => entry.text).join('\n');
    return { ...(cases[0]?.entry ?? NO_ENTRY), text };
}
function casesOf(all) {
    const facts = all.filter((item) => item.from === 'name');
    const byImage = new Map();
    for (const fact of facts)
        byImage.set(fact.image, [...(byImage.get(fact.image) ?? []), fact]);
    return all.flatMap((evidence) => {
        if (evidence.from === 'name')
            return [];
        const entries = unwrap(textOf(evidence));
        if (evidence.from === 'message' || evidence.from === 'kubelet') {
            return entries.map((entry) => ({ entry, facts: entry.images.flatMap((image) => byImage.get(image) ?? []) }));
        }
        const [entry = NO_ENTRY] = entries;
        return [{ entry, structured: evidence, facts }];
    });
}
function textOf(evidence) {
    if (evidence.from === 'message')
        return evidence.text;
    if (evidence.from === 'kubelet')
        return `${evidence.reason}: ${evidence.message}`;
    return evidence.message;
}
function judge(subject, position) {
    const candidates = findCandidates(subject);
    const [winner] = candidates.filter((one) => !candidates.some((other) => outranks(other, one))).sort(byWeight);
    if (!winner)
        return [];
    const beside = candidates.filter((candidate) => fitsBeside(winner, candidate)).map(({ id }) => id);
    const also = new Set([...winner.also, ...(diagnoses[winner.id].also ?? []), ...beside]);
    also.delete(winner.id);
    return [{ ...winner, also: [...also], entry: subject.entry, position }];
}
function fitsBeside(winner, candidate) {
    return !ASIDES.includes(candidate.id) && (isWorded(candidate) || !isWorded(winner));
}
function isWorded({ form }) {
    return form === 'phrase' || form === 'context';
}
function describe({ id, also, entry, suggestion }) {
    const { title, cause, remedy, severity, retry } = diagnoses[id];
    return {
        id,
        title,
        cause,
        remedy,
        severity,
        retry,
        docs: failurePage(id),
        also,
        evidence: entry,
        ...(suggestion !== undefined && { suggestion }),
    };
}

;// CONCATENATED MODULE: ./lib/diagnosis/redact.js
const HIDDEN = '[redacted]';
const SECRETS = [
    [
        /\b((?:proxy-)?authorization["']?\s*[:=]\s*["']?)(?:(?:basic|bearer|token|negotiate)\s+[^\s"',;]+|[^\s"',;]{16,})/gi,
        `$1${HIDDEN}`,
    ],
    [/\b(x-(?:registry-auth|registry-config|auth-token|jfrog-art-api)["']?\s*[:=]\s*["']?)[^\s"',;]+/gi, `$1${HIDDEN}`],
    [/\b((?:basic|bearer)\s+)(?!realm=|token|auth|error|authentication)[A-Za-z0-9+/_.~-]{16,}=*/gi, `$1${HIDDEN}`],
    [/(:\/\/)[^\s/"'@:]*:[^\s/"'@]+@/g, `$1${HIDDEN}@`],
    [
        /(["']?\b(?:password|passwd|pwd|secret|identitytoken|registrytoken|access_?token|refresh_?token|id_?token|client_?secret|api_?key|auth)["']?\s*[:=]\s*)("(?!")[^"]+"|'(?!')[^']+'|(?!["'{[])[^\s"',;&]{4,})/gi,
        `$1${HIDDEN}`,
    ],
    [/(--(?:password|creds|auth|docker-password|token)[ =])(?!stdin)[^\s"']+/g, `$1${HIDDEN}`],
    [/(\blogin\b[^\n]{0,200}?\s-p[ =]?)[^\s"']+/g, `$1${HIDDEN}`],
    [/(\s-u[ =]?[^\s:"']+:)[^\s"']+/g, `$1${HIDDEN}`],
    [
        /([?&](?:x-amz-(?:signature|credential|security-token)|x-goog-(?:signature|credential)|sig|signature|token|verify|access_token|account)=)[^\s&"']+/gi,
        `$1${HIDDEN}`,
    ],
    [/(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, HIDDEN],
    [
        /\b(?:gh[pousr]_|github_pat_|glpat-|gldt-|dckr_pat_|dckr_oat_|xox[abp]-|hf_|AKIA|ASIA|AIza|ya29\.)[\w-]{8,}/g,
        HIDDEN,
    ],
];
function redact(text) {
    return SECRETS.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), text);
}

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
;// CONCATENATED MODULE: ./lib/diagnosis/familiar-names.js
const OFFICIAL_IMAGES = 'adminer alpine amazoncorretto busybox caddy cassandra centos consul debian docker eclipse-temurin elasticsearch fedora ghost golang gradle grafana haproxy hello-world httpd influxdb jenkins joomla kibana kong logstash mariadb maven memcached mongo mongo-express mysql nextcloud nginx node openjdk percona perl php phpmyadmin postgres python rabbitmq redis registry ruby rust solr sonarqube tomcat traefik ubuntu vault wordpress zookeeper'.split(' ');
const REGISTRIES = 'docker.io registry-1.docker.io ghcr.io gcr.io quay.io registry.k8s.io k8s.gcr.io mcr.microsoft.com public.ecr.aws registry.gitlab.com nvcr.io docker.elastic.co cgr.dev registry.access.redhat.com registry.redhat.io'.split(' ');
const LONG_ENOUGH = 5;
function findMisspelling(registry, repository) {
    const host = nearest(registry, REGISTRIES);
    if (host)
        return { suggestion: `${host}/${repository}` };
    if (registry !== 'docker.io' || !repository.startsWith('library/'))
        return undefined;
    const image = nearest(repository.slice('library/'.length), OFFICIAL_IMAGES);
    return image ? { suggestion: image } : undefined;
}
function nearest(name, known) {
    if (name.length < LONG_ENOUGH || known.includes(name))
        return undefined;
    return known.find((candidate) => candidate.length >= LONG_ENOUGH && isOneSlipApart(name, candidate));
}
function isOneSlipApart(one, other) {
    if (Math.abs(one.length - other.length) > 1)
        return false;
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at++;
    if (one.slice(at + 1) === other.slice(at) || one.slice(at) === other.slice(at + 1))
        return true;
    if (one.slice(at + 1) === other.slice(at + 1))
        return true;
    return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

// EXTERNAL MODULE: ./lib/rules/retired-registry.js + 1 modules
var retired_registry = __webpack_require__(3066);
;// CONCATENATED MODULE: ./lib/commands/explain-names.js



function factsAbout(image) {
    const parsed = (0,reference/* parseReference */.F2)(image);
    if (!parsed.ok)
        return [];
    const { registry, repository } = parsed.reference;
    const retired = (0,retired_registry/* findRetired */.r)(parsed.reference);
    if (retired)
        return [{ from: 'name', image, fact: 'retired', suggestion: retired.advice }];
    const misspelling = findMisspelling(registry, repository);
    return misspelling ? [{ from: 'name', image, fact: 'misspelt', ...misspelling }] : [];
}

;// CONCATENATED MODULE: ./lib/commands/explain.js





function explain({ text: pasted, reason }) {
    const text = redact(pasted);
    const said = reason === undefined ? { from: 'message', text } : { from: 'kubelet', reason, message: text };
    const images = unwrap(text).flatMap((entry) => entry.images);
    return diagnose([said, ...[...new Set(images)].flatMap(factsAbout)]);
}
function formatExplanationsAsText(diagnoses) {
    return diagnoses.map(explain_describe).join('\n');
}
function formatExplanationAsJson(diagnosis, inputId) {
    const { id, title, cause, remedy, severity, retry, docs, also, evidence, suggestion } = diagnosis;
    const row = {
        ...(inputId === undefined ? {} : { inputId }),
        id,
        title,
        cause,
        remedy,
        docs,
        also,
        severity,
        retry,
        images: evidence.images,
        hosts: evidence.hosts,
        ...(suggestion === undefined ? {} : { suggestion }),
    };
    return `${JSON.stringify(row)}\n`;
}
const LONGEST_QUOTE = 1_000;
function explain_describe({ id, title, cause, remedy, retry, docs, also, evidence, suggestion }) {
    const rows = [
        ['Image', listed(evidence.images)],
        ['Host', listed(evidence.hosts)],
        ['Instead', suggestion],
        ['Remedy', remedy],
        ['Waiting', retry ? 'may help: this can pass by itself.' : undefined],
        ['Could be', also.length === 0 ? undefined : also.join(', ')],
        ['More', docs],
    ];
    const shown = rows.filter(([, value]) => value !== undefined && value !== '');
    const quote = (0,plain_text/* cutText */.IN)((0,plain_text/* toLogText */.ZQ)(evidence.text), LONGEST_QUOTE);
    return [
        `${title} (${id})`,
        `  ${cause}`,
        '',
        ...shown.map(([name = '', value]) => `  ${name.padEnd(8)} ${value}`),
        '',
        `  > ${quote}`,
        '',
    ].join('\n');
}
function listed(names) {
    return names.map(plain_text/* toLogText */.ZQ).join(', ');
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/commands/explain-lines.js

function readMessageLines(text) {
    const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 }));
    const filled = lines.filter(({ line }) => line.trim() !== '');
    if (readLine(filled[0]?.line ?? '') === undefined)
        return undefined;
    return filled.map(({ line, number }) => {
        const message = readLine(line);
        if (message)
            return message;
        throw new errors/* UsageError */.e(`Line ${number} of the standard input is no JSON object with a text \`message\`.`);
    });
}
function readLine(line) {
    const value = parseObject(line);
    if (!value || typeof value.message !== 'string')
        return undefined;
    const { message, reason, id } = value;
    return {
        text: message,
        ...(typeof reason === 'string' && reason !== '' ? { reason } : {}),
        ...(id === undefined ? {} : { id }),
    };
}
function parseObject(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/findings/outcome.js
var outcome = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/cli/arguments.js + 1 modules
var cli_arguments = __webpack_require__(9199);
;// CONCATENATED MODULE: ./lib/cli/explain.js





async function explainCommand(args, io) {
    const format = (0,cli_arguments/* oneOf */.y)('format', args.text('format'), ['text', 'json']) ?? 'text';
    const argument = args.positionals.join(' ');
    const isPiped = argument === '' || argument === '-';
    const text = isPiped ? new TextDecoder().decode(await io.readStdin()) : argument;
    if (text.trim() === '') {
        throw new errors/* UsageError */.e('There is nothing to explain: give a message, as in `pullproof explain "Failed to pull image …"`, or pipe one in.');
    }
    const lines = isPiped && format === 'json' ? readMessageLines(text) : undefined;
    if (lines) {
        const answers = lines.map((line) => ({ id: line.id, diagnosis: explain(line)[0] }));
        io.writeOut(answers.map(({ id, diagnosis }) => formatExplanationAsJson(diagnosis, id)).join(''));
        return exitCode(answers.map(({ diagnosis }) => diagnosis));
    }
    const diagnoses = explain({ text });
    const shown = format === 'json' && !isPiped ? diagnoses.slice(0, 1) : diagnoses;
    const asJson = () => shown.map((diagnosis) => formatExplanationAsJson(diagnosis)).join('');
    io.writeOut(format === 'json' ? asJson() : formatExplanationsAsText(shown));
    return exitCode(shown);
}
function exitCode(diagnoses) {
    return diagnoses.some(({ id }) => id === 'unknown') ? outcome/* EXIT_CODES */.ai.failed : outcome/* EXIT_CODES */.ai.passed;
}


/***/ })

};
