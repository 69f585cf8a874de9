export const id = 924;
export const ids = [924];
export const modules = {

/***/ 9972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   _O: () => (/* binding */ context),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   l: () => (/* binding */ reason),
/* harmony export */   yY: () => (/* binding */ FORMS)
/* harmony export */ });
const FORMS = ['reason', 'status', 'phrase', 'context'];
const textPattern = (form) => (text, also = []) => ({ form, text, also });
const context = textPattern('context');
const phrase = textPattern('phrase');
const status = textPattern('status');
const reason = textPattern('reason');


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findMisspelling)
/* harmony export */ });
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


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ diagnoses),
  s: () => (/* binding */ failurePage)
});

// EXTERNAL MODULE: ./lib/diagnosis/definition.js
var definition = __webpack_require__(9972);
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
            (0,definition/* phrase */.MZ)(/\bpull access denied\b/),
            (0,definition/* phrase */.MZ)(/\bdoes not exist or (?:may require|no pull access|you may not have)\b/),
            (0,definition/* phrase */.MZ)(/\brequested access to the resource is denied\b/),
            (0,definition/* phrase */.MZ)(/\baccess to the requested resource is not authorized\b/, ['forbidden', 'unauthorized-bad-credentials']),
            (0,definition/* phrase */.MZ)(/\binsufficient[_ ]scope\b/),
            (0,definition/* phrase */.MZ)(/\berror: image \S+ not found\b/, ['tag-not-found']),
            (0,definition/* phrase */.MZ)(/\b(?:image|repository) (?:may|might) (?:not exist|be private)\b/),
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
            (0,definition/* phrase */.MZ)(/\bno basic auth credentials\b|\berror getting credentials\b/),
            (0,definition/* phrase */.MZ)(/\bauthentication (?:is )?required\b(?!.{0,10}\bproxy)/),
            (0,definition/* phrase */.MZ)(/\b(?:no|without) (?:valid )?credentials? (?:were )?(?:found|provided|supplied|on this request|available|given)\b/),
            (0,definition/* phrase */.MZ)(/\bfailed to fetch anonymous token\b.{0,300}\b40[13]\b/, ['forbidden']),
            (0,definition/* phrase */.MZ)(/\banonymous (?:pulls?|access|user|requests?) (?:is|are|was|were)?\s?(?:not (?:allowed|permitted|authorized)|denied|disabled|forbidden)\b/),
            (0,definition/* phrase */.MZ)(/\bunauthenticated request\b/, ['forbidden']),
            (0,definition/* phrase */.MZ)(/\b(?:you must|please|need to) (?:be )?(?:log(?:ged)? ?in|authenticated?)\b/),
            (0,definition/* phrase */.MZ)(/\bauthorization header (?:is )?(?:missing|required|not found)\b/),
            (0,definition/* status */.h5)(anyPhrasingOf('401', 'unauthorized')),
            (0,definition/* status */.h5)(/\bunauthorized(?:: \w|\W*$)/),
            (0,definition/* status */.h5)(/"code": ?"unauthorized"/),
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
            (0,definition/* phrase */.MZ)(/\b(?:incorrect|invalid|wrong|bad) (?:user ?name|user|login|email|client ?id)(?: or |\/| and )(?:password|token|access token|client secret)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:invalid|incorrect|wrong|bad) (?:registry )?(?:credentials?|password|access token|api[ -]?key|token|client secret)\b/),
            (0,definition/* phrase */.MZ)(/\bcould not login\b|\bcannot log ?in\b|\blogin attempt to\b|\blogin failed\b/),
            (0,definition/* phrase */.MZ)(/\bfailed to fetch oauth token\b.{0,300}\b40[013]\b/, ['forbidden']),
            (0,definition/* phrase */.MZ)(/\binvalid_token\b/),
            (0,definition/* phrase */.MZ)(/\btoken (?:included in the request )?is (?:invalid|malformed|not valid)\b/),
            (0,definition/* phrase */.MZ)(/\bunexpected status from (?:head|get) request to <(?:manifest|blob)-url>: 401\b/, [
                'access-denied-or-not-found',
            ]),
            (0,definition/* phrase */.MZ)(/\bpulling from host \S+ failed with (?:unexpected )?status code \[[^\]]*\]: 401\b/, [
                'access-denied-or-not-found',
            ]),
            (0,definition/* phrase */.MZ)(/\bdenied: denied\b/, ['forbidden', 'access-denied-or-not-found']),
            (0,definition/* phrase */.MZ)(/\bnot authenticated: |\bauthentication fail(?:ed|ure)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:user|account|robot account) .{0,60}\b(?:is (?:disabled|locked|suspended)|has been (?:disabled|locked|suspended))\b/),
            (0,definition/* phrase */.MZ)(/\b(?:http basic: )?access denied\b.{0,80}\b(?:password|token)\b/),
            (0,definition/* phrase */.MZ)(/\bpersonal access token\b/),
            (0,definition/* phrase */.MZ)(/\bunsupported: the request signature\b|\binvalid signature in token\b|\btoken signature\b/),
            (0,definition/* phrase */.MZ)(/\b(?:unable|failed) to (?:retrieve|get) auth token: (?:invalid|unauthorized)\b/),
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
            (0,definition/* phrase */.MZ)(/\b(?:authori[sz]ation |authentication |access |refresh |bearer |security |session |registry |id )?token (?:\S+ )?(?:has |is |was |have )?(?:already )?expired\b/),
            (0,definition/* phrase */.MZ)(/\b(?:credentials?|password|secret|login|session|jwt|client secret|service principal|pat)(?: keys?)? (?:\S+ )?(?:has |have |is |are |was )?(?:already )?expired\b/),
            (0,definition/* phrase */.MZ)(/\bexpired (?:\w+ )?(?:token|credentials?|jwt|password|login|client secret)\b/),
            (0,definition/* phrase */.MZ)(/\bexpiredtoken(?:exception)?\b/),
            (0,definition/* phrase */.MZ)(/\btoken (?:is )?(?:no longer valid|used after|past its expir)/),
            (0,definition/* phrase */.MZ)(/\breauthenticate and try again\b/),
            (0,definition/* phrase */.MZ)(/\bget-login\b.{0,60}\bto fetch a new one\b/),
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
            (0,definition/* phrase */.MZ)(/\bpermission ["'`]?[\w.:/]+["'`]? denied\b/),
            (0,definition/* phrase */.MZ)(/\bpermission[_ ]denied\b(?!.{0,120}\b(?:dial unix|socket))(?=.{0,200}\b(?:read_package|package|repositor|artifact|registry|scope|iam|project)\b)/),
            (0,definition/* phrase */.MZ)(/\b(?:artifactregistry|storage)\.[\w.]+ (?:access|permission)?\b.{0,120}\b(?:denied|required|not have)/),
            (0,definition/* phrase */.MZ)(/\b(?:does|do) not have (?:\S+ ){0,4}(?:permission|access|privileges?|rights?|entitlement)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:insufficient|missing|lacks?|no) (?:the )?(?:required )?(?:permissions?|privileges?|rights)\b/),
            (0,definition/* phrase */.MZ)(/\bis not authorized to (?:perform|access|pull|read|do)\b/),
            (0,definition/* phrase */.MZ)(/\bnot authorized to perform: ecr/),
            (0,definition/* phrase */.MZ)(/\bunauthorized to access repository\b/),
            (0,definition/* phrase */.MZ)(/\baccess forbidden\b/),
            (0,definition/* phrase */.MZ)(/\b(?:accessdenied(?:exception)?|not_authorized|authorizationfailed)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:token|credentials?) provided does not match expected scopes\b/),
            (0,definition/* phrase */.MZ)(/\b(?:requesting|request) bearer token\b.{0,120}\b403\b/, ['access-denied-or-not-found']),
            (0,definition/* phrase */.MZ)(/\bbilling (?:account|must|to be|is)\b.{0,80}\b(?:disabled|enabled|required)\b|\b(?:api|artifact registry api) has not been used in project\b/),
            (0,definition/* status */.h5)(anyPhrasingOf('403', 'forbidden')),
            (0,definition/* status */.h5)(/(?<!permission )(?<![\w-])denied(?:: |\W*$)/),
            (0,definition/* status */.h5)(/"code": ?"(?:denied|forbidden)"/),
            (0,definition/* status */.h5)(/\bforbidden(?:: |$)/),
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
            (0,definition/* phrase */.MZ)(/\b(?:unable|failed) to retrieve (?:some )?(?:image )?pull secrets?\b/),
            (0,definition/* phrase */.MZ)(/\bfailedtoretrieveimagepullsecret\b/),
            (0,definition/* phrase */.MZ)(/\bsecrets ["'`]?[\w.-]+["'`]? (?:is )?(?:not found|forbidden)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:image ?pull|registry|docker|pull)[ -]?secrets?\b.{0,120}\b(?:not found|does not exist|doesn't exist|missing|malformed|invalid|couldn't be found|cannot be found)\b/),
            (0,definition/* phrase */.MZ)(/\bunable to parse auth field\b/),
            (0,definition/* phrase */.MZ)(/\bdockerconfigjson\b.{0,160}\b(?:invalid|illegal|malformed|unexpected|not found|required|couldn't|cannot|failed)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:invalid|illegal|malformed|couldn't find key|failed to (?:parse|decode|unmarshal)).{0,160}\.?dockerc(?:onfigjson|fg)\b/),
            (0,definition/* phrase */.MZ)(/\bcouldn't (?:get|find|load) (?:the )?(?:image ?pull|docker|registry) secrets?\b/),
            (0,definition/* phrase */.MZ)(/\billegal base64 data at input byte\b|\bmust be formatted as base64\b/),
            (0,definition/* phrase */.MZ)(/\b(?:error|failed) (?:parsing|decoding|unmarshall?ing|reading) (?:docker ?config|auth|pull secret|image pull secret)\b/),
            (0,definition/* phrase */.MZ)(/\binvalid (?:auth configuration|registry auth|docker config)\b/),
            (0,definition/* phrase */.MZ)(/\bsecret type\b.{0,80}\b(?:is not|must be|unsupported|invalid)\b/),
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
            (0,definition/* reason */.l)(/\b(?:errimagepull|imagepullbackoff|registryunavailable|imageinspecterror)\b/),
            (0,definition/* reason */.l)(/\bback-?off (?:pulling image|image pull)\b/),
            (0,definition/* reason */.l)(/\b(?:failed to pull|error pulling|cannot pull|can't pull|couldn't pull|unable to pull|pulling) (?:the )?(?:container )?images?\b/),
            (0,definition/* reason */.l)(/\bimage pull (?:failed|failure|error)\b/),
            (0,definition/* reason */.l)(/\btrying and failing to pull image\b|\bunexpected (?:http )?status\b/),
            (0,definition/* reason */.l)(/\bfailed to (?:inspect|resolve|retrieve|fetch|download) (?:the )?image\b/),
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
            (0,definition/* context */._O)(/\b(?:failedmount|failedattachvolume|mountvolume\.|unable to attach or mount volumes)/),
            (0,definition/* context */._O)(/\baction: push\b|\bpush refers to\b|\bpush(?:ing)? (?:the )?(?:image|access denied|to|failed|blob|layer|manifest)\b|\b(?:failed|unable|error|denied|cannot|trying) (?:to )?push(?:ing)?\b|\bpush access\b/),
            (0,definition/* context */._O)(/\b(?:liveness|readiness|startup) probe\b/),
            (0,definition/* context */._O)(/\bfailedscheduling\b|\bnodes are available\b|\bnode\(s\) (?:had|didn't)\b/),
            (0,definition/* context */._O)(/\[warning [\w-]+\]: /),
            (0,definition/* context */._O)(/\bcreatecontainerconfigerror\b|^error: (?:secret|configmap) "|\bcouldn't find key\b/),
            (0,definition/* context */._O)(/\b(?:setup network for sandbox|set up (?:pod|sandbox) .{0,60}\bnetwork|network plugin|networkplugin|cni\b.{0,60}\b(?:plugin|config)|failed to read pod ip|plugin type=")/),
            (0,definition/* context */._O)(/\bunable to connect to the server\b|\bconnection to the server \S+ was refused\b|\b(?:kube-?api ?server|localhost:8080|:6443)\b.{0,120}\b(?:refused|timeout|x509|eof)|\bfailed to get node\b/),
            (0,definition/* context */._O)(/\bnot a valid chart repository\b|\bchart repositor(?:y|ies)\b|\brepo(?:sitory)? (?:add|update)\b.{0,60}\bhelm\b/),
            (0,definition/* context */._O)(/\b(?:git clone|fatal: (?:unable to access|repository))\b/),
            (0,definition/* context */._O)(/\b(?:calling|call) webhook\b|\bfailed calling webhook\b/),
            (0,definition/* context */._O)(/\bleader ?election\b|\blease\b.{0,60}\b(?:kube-system|coordination)\b/),
            (0,definition/* reason */.l)(/\bcrashloopbackoff\b|\bback-off restarting failed\b|\boomkilled\b/),
            (0,definition/* reason */.l)(/\bsuccessfully pulled image\b|\balready present on machine\b|\b(?:status: )?(?:downloaded newer image|image is up to date)\b/),
            (0,definition/* reason */.l)(/\bexec: \S+: (?:stat|executable|permission)\b|\bno command specified\b|\bfailed to generate (?:container|spec)\b|\bunable to start container process\b|\brunc(?: create)? (?:create )?failed\b|\boci runtime (?:create|exec) failed\b|\bruncontainererror\b|\bcreatecontainererror\b/),
            (0,definition/* reason */.l)(/\bevicted\b|\bpreemption\b/),
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
            (0,definition/* phrase */.MZ)(/\bno such host\b/),
            (0,definition/* phrase */.MZ)(/\bname or service not known\b|\bnxdomain\b|\bcould not resolve host\b/),
            (0,definition/* phrase */.MZ)(/\bno address associated with host\s?name\b|\bnodename nor servname provided\b/),
            (0,definition/* phrase */.MZ)(/\bgetaddrinfo (?:enotfound|enoent)\b/),
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
            (0,definition/* phrase */.MZ)(/\bserver misbehaving\b|\bservfail\b/),
            (0,definition/* phrase */.MZ)(/\blookup \S+(?: on \S+)?: (?:read|write|dial) udp\b/),
            (0,definition/* phrase */.MZ)(/\blookup \S+(?: on \S+)?: .{0,120}\b(?:i\/o timeout|connection refused|timed out|timeout|unreachable|no route to host|no answer from dns|device or resource busy|cannot assign|context deadline exceeded|operation was canceled|operation not permitted|connection reset)/),
            (0,definition/* phrase */.MZ)(/\btemporary (?:failure|error) in name resolution\b|\btry again\b.{0,20}\blookup\b|\blookup \S+.{0,40}\btry again\b/),
            (0,definition/* phrase */.MZ)(/\blookup \S+.{0,60}\b(?:cannot unmarshal dns|invalid dns|no dns servers?|unrecognized address|dns message)/),
            (0,definition/* phrase */.MZ)(/\bread udp \S+:53: /),
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
            (0,definition/* phrase */.MZ)(/\bconnection refused\b|\bactively refused\b|\beconnrefused\b/),
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
            (0,definition/* phrase */.MZ)(/\bi\/o timeout\b/),
            (0,definition/* phrase */.MZ)(/\btls handshake timeout\b/),
            (0,definition/* phrase */.MZ)(/\bconnection timed out\b|\bconnect(?:ion)?:? (?:attempt )?timed? ?out\b|\betimedout\b/),
            (0,definition/* phrase */.MZ)(/\bclient\.timeout\b|\bwhile (?:waiting for connection|awaiting headers|waiting for headers)\b/),
            (0,definition/* phrase */.MZ)(/\btimeout awaiting response headers\b/),
            (0,definition/* phrase */.MZ)(/\bconnected party did not properly respond\b|\bfailed to respond\b/),
            (0,definition/* phrase */.MZ)(/\boperation timed out\b/),
            (0,definition/* phrase */.MZ)(/(?:"<[a-z-]*url>"|<[a-z-]*url>): context deadline exceeded\b/, ['pull-deadline-exceeded']),
            (0,definition/* phrase */.MZ)(/\bdial (?:tcp|udp)\b.{0,120}\bcontext deadline exceeded\b/, ['pull-deadline-exceeded']),
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
            (0,definition/* phrase */.MZ)(/\bno route to host\b|\b(?:network|host) is (?:unreachable|down)\b|\bnetwork unreachable\b/),
            (0,definition/* phrase */.MZ)(/\bcannot assign requested address\b|\bunreachable (?:network|host)\b/),
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
            (0,definition/* phrase */.MZ)(/\bconnection reset by peer\b|\bforcibly closed by the remote host\b|\bbroken pipe\b|\beconnreset\b/),
            (0,definition/* phrase */.MZ)(/(?:^|[:\s"])eof"?[\s,.;)\]}]*(?:$|: \w)/),
            (0,definition/* phrase */.MZ)(/\bunexpected eof\b/, ['digest-mismatch']),
            (0,definition/* phrase */.MZ)(/\bserver closed (?:idle )?connection\b|\bsocket hang up\b|\btransport connection broken\b/),
            (0,definition/* phrase */.MZ)(/\buse of closed network connection\b|\bconnection (?:was )?(?:closed|aborted|shut down)\b/),
            (0,definition/* phrase */.MZ)(/\bhttp2: .{0,80}\b(?:goaway|connection lost|stream closed|client connection)\b|\bstream error: stream id\b/),
            (0,definition/* phrase */.MZ)(/\bremote error: tls: (?:internal error|handshake failure|protocol version|unrecognized name|access denied)/),
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
            (0,definition/* phrase */.MZ)(/\bno match(?:ing manifest)? for (?:platform\b|\S+)/),
            (0,definition/* phrase */.MZ)(/\bno (?:matching )?(?:image|manifest|child|entry)\b.{0,80}\b(?:for|with) (?:architecture|platform|os|arch)\b/),
            (0,definition/* phrase */.MZ)(/\bexec(?:uting)? format error\b|\bexec user process caused.{0,20}\bexec format\b/),
            (0,definition/* phrase */.MZ)(/\barchitecture mismatch\b/),
            (0,definition/* phrase */.MZ)(/\bplatform\b.{0,120}\bdoes not match the (?:detected|specified|expected|requested)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:image )?operating system .{0,40}\bcannot be used on this platform\b/),
            (0,definition/* phrase */.MZ)(/\bno (?:suitable|compatible|supported) (?:\w+ )?(?:manifest|image|platform|variant)\b/),
            (0,definition/* phrase */.MZ)(/\bcannot execute binary file\b/),
            (0,definition/* phrase */.MZ)(/\bplatforms? .{0,80}\b(?:not (?:supported|available|found)|unsupported)\b(?!.{0,40}\bproxy)/),
            (0,definition/* phrase */.MZ)(/\bwindows version .{0,60}\b(?:does not match|incompatible)\b|\bcontainer operating system does not match the host\b/),
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
            (0,definition/* phrase */.MZ)(/\bdistribution\.manifest\.v1\+(?:prettyjws|json)\b(?=.{0,200}\b(?:not|no longer|unsupported|deprecated|fail|disabled)|.{0,20}$)/),
            (0,definition/* phrase */.MZ)(/\bunsupported media ?type:? "?application\/vnd\.docker\.distribution\.manifest\.v1\b/),
            (0,definition/* phrase */.MZ)(/\bschema ?(?:version ?)?"?1\b.{0,160}\b(?:not supported|no longer|deprecated|unsupported|removed|disabled|rejected)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:unsupported|deprecated|removed|legacy)\b.{0,80}\bschema ?(?:version ?)?"?1\b/),
            (0,definition/* phrase */.MZ)(/\bdocker image format v1\b|\bdeprecated-image-specs\b/),
            (0,definition/* phrase */.MZ)(/\bcontainerd_enable_deprecated_pull_schema_1_image\b/),
            (0,definition/* phrase */.MZ)(/\bunsupported schema ?version 1\b/),
            (0,definition/* phrase */.MZ)(/\bv1 (?:image )?manifests? (?:are|is) (?:not|no longer) supported\b/),
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
            (0,definition/* phrase */.MZ)(/\bcontent descriptor \S+ \((?!application\/vnd\.(?:oci\.image|docker)\.)/, ['blob-not-found']),
            (0,definition/* phrase */.MZ)(/\bmissing signature key\b/, ['schema1-unsupported']),
            (0,definition/* phrase */.MZ)(/\b(?:unsupported|unexpected|unknown|invalid|unrecognized|unhandled) (?:image |config |layer |manifest |oci )?(?:media ?type|mime ?type|mediatype)\b/),
            (0,definition/* phrase */.MZ)(/\bmedia ?type\b.{0,160}\b(?:not supported|unsupported|not allowed|should be|unexpected|not recognized|not implemented)\b/),
            (0,definition/* phrase */.MZ)(/\bmedia-type: (?:expected|unexpected|schema)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:mismatched|number of) (?:image |fs )?(?:rootfs|layers)\b.{0,60}\b(?:diff ?ids?|manifest layers|match)/),
            (0,definition/* phrase */.MZ)(/\bno processor for media-type\b/),
            (0,definition/* phrase */.MZ)(/\boci (?:index|manifest) found, but accept header does not support\b/),
            (0,definition/* phrase */.MZ)(/\b(?:unsupported|unknown|invalid) (?:manifest|config)(?: media| version| type| format| schema)?\b(?!.{0,20}\bdigest)/),
            (0,definition/* phrase */.MZ)(/\bunsupported image-specific operation\b|\bartifact with type\b|\bnot (?:a|an) (?:container |oci )?image\b/),
            (0,definition/* phrase */.MZ)(/\bencountered (?:unknown|unexpected) type\b/),
            (0,definition/* phrase */.MZ)(/\b(?:invalid rootfs|rootfs (?:is )?(?:empty|missing))\b.{0,60}\bimage config|\binvalid rootfs in image configuration\b/),
            (0,definition/* phrase */.MZ)(/\bapplication\/vnd\.(?:cncf|wasm|devcontainers|docker\.ai|docker\.plugin|buildkit|ollama|in-toto)\S*\b.{0,120}\b(?:not|unsupported|unexpected|error|fail|cannot)|\bunsupported\b.{0,60}\bapplication\//),
            (0,definition/* phrase */.MZ)(/\btarget is (?:a )?(?:unknown|plugin|not an image)\b|\bhelm chart\b.{0,80}\bimage\b/),
            (0,definition/* phrase */.MZ)(/\bmanifest (?:has|contains) (?:an )?unsupported\b|\bmissing config media\b/),
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
            (0,definition/* phrase */.MZ)(/\bunexpected commit digest\b/),
            (0,definition/* phrase */.MZ)(/\bfailed size validation\b|\bunexpected (?:commit )?size\b|\bsize (?:mismatch|validation failed|does not match)\b/),
            (0,definition/* phrase */.MZ)(/\bdigest (?:mismatch|did not match|does not match|invalid|verification failed)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:manifest|layer|content|blob|checksum|hash)\b.{0,60}\b(?:does not match|did not match|doesn't match|mismatch)\b.{0,60}\b(?:digest|checksum|hash|expected|size)\b/),
            (0,definition/* phrase */.MZ)(/\bverification failed for digest\b|\bfilesystem layer verification failed\b|\bcontent verification failed\b/),
            (0,definition/* phrase */.MZ)(/\binvalid tar header\b|\barchive\/tar: |\bcorrupt(?:ed)? (?:input|layer|image|blob|data|archive|tar)\b/),
            (0,definition/* phrase */.MZ)(/\bgzip: (?:invalid|unexpected)\b|\bflate: corrupt\b|\bzlib: invalid\b|\bzstd?: .{0,40}\b(?:invalid|magic|corrupt)|\bmagic number mismatch\b|\binvalid (?:gzip )?(?:checksum|magic)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:extract|mount callback|apply|untar|register layer|unpack|decompress|error processing tar file|writing blob|storing blob)\S*\b.{0,400}\bunexpected eof\b/),
            (0,definition/* phrase */.MZ)(/\bunexpected eof\b.{0,80}\b(?:tar|gzip|layer|blob)\b/),
            (0,definition/* phrase */.MZ)(/\bwrong diff ?id\b|\bdiff ?id (?:mismatch|does not match)\b/),
            (0,definition/* phrase */.MZ)(/\bin header not a valid digest\b/),
            (0,definition/* phrase */.MZ)(/\b(?:not in gzip format|not a valid tar|unrecognized archive)\b/),
            (0,definition/* phrase */.MZ)(/\bdoes not match provided manifest digest\b/),
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
            (0,definition/* phrase */.MZ)(/\bblob[ _]unknown\b|\bunknown blob\b|\bmanifest[ _]blob[ _]unknown\b/),
            (0,definition/* phrase */.MZ)(/\bcontent digest sha\d+:\S+: not found\b/),
            (0,definition/* phrase */.MZ)(/\bcould not fetch content\b.{0,300}\bnot found\b/),
            (0,definition/* phrase */.MZ)(/\bcontent at <[a-z-]*url> not found\b/),
            (0,definition/* phrase */.MZ)(/<blob-url>:? .{0,20}404\b|\b404\b.{0,80}\bblobs?\b/),
            (0,definition/* phrase */.MZ)(/\b(?:blob|layer|config)(?: \S+)? (?:was |is |does )?(?:not found|missing|not exist|unknown to registry)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:failed|error|unable) (?:to )?(?:fetch|fetching|get|getting|read|reading|copy|copying|pull|pulling) (?:the )?(?:blob|layer|config)\b.{0,300}\b(?:404|not found|unknown)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:unable|failed) to (?:find|locate) (?:blob|layer)\b/),
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
            (0,definition/* phrase */.MZ)(/\bmanifest[ _]unknown\b/),
            (0,definition/* phrase */.MZ)(/\bmanifest for \S+ not found\b/),
            (0,definition/* phrase */.MZ)(/\bmanifest tagged by \S+ is not found\b/),
            (0,definition/* phrase */.MZ)(/\bno such manifest\b/),
            (0,definition/* phrase */.MZ)(/\b(?:named )?manifest (?:is )?not (?:known|found)\b/),
            (0,definition/* phrase */.MZ)(/\bfailed to (?:find|fetch|get) manifest\b.{0,200}\b(?:not found|404)\b/),
            (0,definition/* phrase */.MZ)(/\btag \S+ (?:(?:was |is )?not found|does(?: not|n't) exist|is unknown)/),
            (0,definition/* phrase */.MZ)(/\bmanifest (?:with )?(?:tag|digest) .{0,80}\bnot found\b/),
            (0,definition/* phrase */.MZ)(/\bartifact \S+ not found\b/),
            (0,definition/* phrase */.MZ)(/"(?:<image>|[^"\s]+)": \S+[:@]\S+: not found\b/, ['repository-not-found']),
            (0,definition/* phrase */.MZ)(/\bfailed to resolve (?:reference "[^"]*"|image): .{0,300}: not found\b/, ['repository-not-found']),
            (0,definition/* phrase */.MZ)(/\b(?:image|image reference) \S+ (?:does not exist in registry|was not found|not found in (?:the )?registry)/, ['repository-not-found']),
            (0,definition/* phrase */.MZ)(/\bcould ?n[o']t find image\b|\bimage not found in (?:the )?(?:remote )?registry\b/, [
                'repository-not-found',
            ]),
            (0,definition/* phrase */.MZ)(/\bunable to (?:locate|find) (?:the )?image\b.{0,200}\bin (?:the )?(?:remote )?(?:registry|repository)\b/, ['repository-not-found']),
            (0,definition/* status */.h5)(anyPhrasingOf('404', 'not found'), ['repository-not-found']),
            (0,definition/* status */.h5)(/^(?:rpc error: code = notfound desc = )?\S+[:@]\S+: not found$/, ['repository-not-found']),
            (0,definition/* status */.h5)(/\bcode = notfound\b|\bimage not found\b/, ['repository-not-found']),
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
            (0,definition/* phrase */.MZ)(/\bname[ _]unknown\b/),
            (0,definition/* phrase */.MZ)(/\brepository name (?:not known|unknown) to registry\b/),
            (0,definition/* phrase */.MZ)(/\brepository (?:with name )?(?!does\b)\S+ (?:(?:is |was )?not found|does(?: not|n't) exist)\b(?!: does not exist or)/),
            (0,definition/* phrase */.MZ)(/\brepository ?not ?found\b/),
            (0,definition/* phrase */.MZ)(/\brepo(?:sitory)? (?:is )?(?:not found|unknown)\b/),
            (0,definition/* phrase */.MZ)(/\bproject \S+ (?:is |was )?not found\b|\bproject not found\b/),
            (0,definition/* phrase */.MZ)(/\b(?:the )?(?:project|namespace) \S+ does not exist\b.{0,80}\bregistry\b/),
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
        patterns: [(0,definition/* phrase */.MZ)(/\b(?:image|repository|tag)\b.{0,200}\bdid you mean\b/), { form: 'phrase', name: 'misspelt' }],
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
            (0,definition/* phrase */.MZ)(/\bcontainer registry is (?:deprecated|shutting down|shut down|no longer)\b/),
            (0,definition/* phrase */.MZ)(/\bgcr\.io\b.{0,120}\b(?:deprecated|shut ?down|no longer available)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:registry|repository|image|catalog|service) (?:has been|was|is(?: now)?) (?:retired|decommissioned|discontinued|sunset|shut down|archived|withdrawn)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:moved|migrated) to (?:registry\.k8s\.io|artifact registry|bitnamilegacy|docker\.io\/bitnamilegacy)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:image|repository|registry)\b.{0,60}\b(?:is|are|has been|have been) no longer (?:available|hosted|served|maintained|published)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:lookup|resolving host) \S*\b(?:bintray\.io|quay\.coreos\.com)\b/),
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
            (0,definition/* phrase */.MZ)(/\binvalid reference format\b/),
            (0,definition/* phrase */.MZ)(/\b(?:couldn't|could not|cannot|unable to|failed to|error) pars(?:e|ing) (?:the )?image(?: name| reference)?\b/),
            (0,definition/* phrase */.MZ)(/\bfailed to apply default image tag\b/),
            (0,definition/* phrase */.MZ)(/\b(?:repository name|library name|image name).{0,160}\bmust be lowercase\b/),
            (0,definition/* phrase */.MZ)(/\binvalid (?:image name|image reference|tag format|repository name|docker image reference|registry name|checksum digest (?:format|length))\b/),
            (0,definition/* phrase */.MZ)(/\b(?:error parsing|could not parse|invalid) reference\b/),
            (0,definition/* phrase */.MZ)(/\bimage name .{0,160}\bmust (?:not|be)\b/),
            (0,definition/* phrase */.MZ)(/\bmust not have leading or trailing whitespace\b/),
            (0,definition/* phrase */.MZ)(/\b(?:repository can only contain|tag can only contain|a tag name must be valid)\b/),
            (0,definition/* phrase */.MZ)(/\brepository name must (?:not be more than|have at least)\b/),
            (0,definition/* phrase */.MZ)(/\bunsupported digest algorithm\b/),
            (0,definition/* reason */.l)(/\binvalidimagename\b/),
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
            (0,definition/* phrase */.MZ)(/\bshort[- ]name\b.{0,200}\b(?:did not resolve|ambiguous|enforcing)\b/),
            (0,definition/* phrase */.MZ)(/\bunqualified[- ]search registries\b/),
            (0,definition/* phrase */.MZ)(/\bshort[- ]name mode is enforcing\b/),
            (0,definition/* phrase */.MZ)(/\bshort[- ]name resolution enforced\b/),
            (0,definition/* phrase */.MZ)(/\bregistries\.conf\b.{0,120}\b(?:no|not|cannot)\b.{0,60}\b(?:search|unqualified|short)\b/),
            (0,definition/* phrase */.MZ)(/\breturns ambiguous list\b/),
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
            (0,definition/* phrase */.MZ)(/\bis not present with pull policy of never\b/),
            (0,definition/* phrase */.MZ)(/\bimage pull policy (?:is|of|set to) never\b.{0,120}\bnot (?:present|found)\b/),
            (0,definition/* phrase */.MZ)(/\bpull policy\b.{0,20}\bnever\b.{0,120}\bnot (?:present|found|available)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:image|container image) .{0,200}\bnot present\b.{0,40}\bnever\b/),
            (0,definition/* status */.h5)(/\bno such image\b/),
            (0,definition/* reason */.l)(/\berrimageneverpull\b/),
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
            (0,definition/* phrase */.MZ)(/\bno space left on device\b|\bnot enough space\b|\binsufficient (?:free |disk )?space\b|\benospc\b|\bdisk (?:is )?full\b/),
            (0,definition/* phrase */.MZ)(/\bdisk quota exceeded\b|\bno (?:free )?inodes\b|\bout of (?:disk space|inodes)\b/),
            (0,definition/* phrase */.MZ)(/\bfailed to garbage collect required amount of images\b|\bimagegcfailed\b|\bfreediskspacefailed\b/),
            (0,definition/* phrase */.MZ)(/\bwanted to free \d+ bytes\b/),
            (0,definition/* phrase */.MZ)(/\bdisk ?pressure\b/),
            (0,definition/* phrase */.MZ)(/\bthinpool|\bthin pool has \d+ free\b/),
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
            (0,definition/* phrase */.MZ)(/\bfailed to (?:extract|unpack|register|apply|convert|prepare|stat|mount|commit|create|export|store) (?:the )?(?:\w+ )?(?:layers?|image on|whiteout|snapshots?|extraction snapshot|rootfs|overlay|diff)\b/),
            (0,definition/* phrase */.MZ)(/\bunpack(?:ing)? (?:failed|error|failure)\b|\bapply ?layer\b|\berror (?:creating|applying|extracting|mounting|committing|storing|processing) (?:the )?(?:\w+ )?(?:overlay|layer|tar file|image to|the finished image|diff)\b/),
            (0,definition/* phrase */.MZ)(/\bsnapshotter (?:\S+ )?(?:not loaded|not found|is not|failed|does not exist)|\b(?:parent )?snapshot \S+ (?:does not exist|not found|already exists)\b|\bmissing parent\b.{0,40}\bbucket\b/),
            (0,definition/* phrase */.MZ)(/\bfailed to convert whiteout\b|\bmount callback failed\b/),
            (0,definition/* phrase */.MZ)(/\binsufficient uids or gids\b|\blchown\b.{0,120}\b(?:invalid argument|not permitted)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:overlay|overlayfs|fuse-overlayfs|devicemapper|btrfs|zfs|aufs|stargz|nydus|erofs)\b.{0,200}\b(?:fail|invalid argument|not supported|not permitted|error|denied|too many levels)/),
            (0,definition/* phrase */.MZ)(/\buntar\b.{0,80}\b(?:error|failed)\b|\btoo many levels of symbolic links\b|\bmkdir \S+: file exists\b/),
            (0,definition/* status */.h5)(/\b(?:failed|error)\b.{0,200}\/var\/lib\/(?:containerd|docker|containers)\/\S+: (?:input\/output error|read-only file system|permission denied|structure needs cleaning|no such file|operation not permitted|file exists|invalid argument)/),
            (0,definition/* phrase */.MZ)(/\binput\/output error\b|\bread-only file system\b/),
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
            (0,definition/* context */._O)(/\bdial unix\b/),
            (0,definition/* phrase */.MZ)(/\b(?:dial|open|connect(?:ing)? to) .{0,60}\.sock\b.{0,60}\b(?:no such file|refused|denied|timeout)/),
            (0,definition/* phrase */.MZ)(/\bcannot connect to the docker daemon\b|\bis the docker daemon running\b|\bdocker daemon is not running\b|\bdocker desktop is not running\b/),
            (0,definition/* phrase */.MZ)(/\bpermission denied while trying to connect to the docker\b/),
            (0,definition/* phrase */.MZ)(/\b(?:\.sock|docker_engine|containerd-containerd)\b.{0,160}\b(?:no such file or directory|cannot find the file|permission denied|refused)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:failed to connect|connect endpoint)\b.{0,200}\bcontext deadline exceeded\b/),
            (0,definition/* phrase */.MZ)(/\bmake sure you are running as root\b/),
            (0,definition/* phrase */.MZ)(/\bcontainer runtime (?:is )?(?:not running|down|status check may not have completed|is not ready)\b/),
            (0,definition/* phrase */.MZ)(/\btransport: error while dialing\b|\bunable to (?:select|determine|connect to) (?:an |the )?(?:\w+ )?(?:endpoint|runtime api version|cri)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:error|failed)\b.{0,60}\bconnect(?:ing)? to (?:the )?(?:container runtime|cri|containerd|cri-o|docker daemon)\b/),
            (0,definition/* phrase */.MZ)(/\bopen \/\/\.\/pipe\/|\/\/\.\/pipe\/docker/),
            (0,definition/* phrase */.MZ)(/\bcode = unavailable desc = (?:connection error|transport|error reading from server|grpc)/),
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
            (0,definition/* context */._O)(/\bunknown service runtime\.v1/),
            (0,definition/* context */._O)(/\bcri v1\w* (?:runtime|image) api is not (?:implemented|supported)\b/),
            (0,definition/* phrase */.MZ)(/\bclient version \S+ is too (?:old|new)\b|\bclient is newer than server\b/),
            (0,definition/* phrase */.MZ)(/\bunknown (?:service|method) \S*(?:runtime|image)service\b/),
            (0,definition/* phrase */.MZ)(/\bruntime api version\b.{0,60}\b(?:mismatch|not supported|unsupported|incompatible|too)\b/),
            (0,definition/* phrase */.MZ)(/\bunsupported (?:cri|runtime) (?:api )?version\b/),
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
            (0,definition/* context */._O)(/\bsandbox ?(?:_|-)?image\b/),
            (0,definition/* context */._O)(/\bsandbox\b.{0,600}(?:"pause"|<pause-image>|\/pause[:@-])/),
            (0,definition/* context */._O)(/\bfailed pulling image "(?:pause|<pause-image>)"/),
            (0,definition/* context */._O)(/\bcreat(?:e|ing) pod sandbox\b.{0,300}\bimage architecture mismatch\b/),
            (0,definition/* context */._O)(/\bpod ?sandbox\b.{0,300}\b(?:failed (?:pulling|to pull) image|image pull failed|pull access denied|manifest (?:unknown|for)|errimagepull|unable to pull)/),
            (0,definition/* context */._O)(/\bpull(?:ing)? (?:the )?(?:pod )?infra(?:structure)? (?:container )?image\b/),
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
            (0,definition/* context */._O)(/\bno runtime for "?[\w.-]+"? is configured\b/),
            (0,definition/* context */._O)(/\bfailed to (?:find|get) runtime handler\b|\bruntime ?handler\b.{0,60}\b(?:not (?:found|supported|configured)|unknown|invalid)\b/),
            (0,definition/* context */._O)(/\bruntimeclass(?:es)?(?:\.node\.k8s\.io)? "?[\w.-]+"? (?:is )?not found\b/),
            (0,definition/* context */._O)(/\bunknown or invalid runtime name\b|\bunknown runtime specified\b|\binvalid runtime name\b/),
            (0,definition/* context */._O)(/\bfailed to get sandbox runtime\b/),
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
            (0,definition/* context */._O)(/\badmission webhook .{1,200}\bdenied the request\b/),
            (0,definition/* context */._O)(/\bimage policy webhook backend denied\b/),
            (0,definition/* context */._O)(/\bvalidatingadmissionpolicy\b.{0,200}\bdenied\b/),
            (0,definition/* context */._O)(/\bdenied by (?:\S+ )?(?:default admission rule|admission|imagepolicy|image policy|binary authorization|attestor)\b/),
            (0,definition/* context */._O)(/\bblocked due to the following polic(?:y|ies)\b/),
            (0,definition/* context */._O)(/\b(?:blocked|denied|rejected) by (?:an? |the )?(?:cluster polic(?:y|ies)|constraint|admission|gatekeeper|kyverno|opa)\b/),
            (0,definition/* context */._O)(/\bpods? .{1,200}\bis forbidden:.{0,300}\b(?:image|registry|repositor(?:y|ies)|signature)\b/),
            (0,definition/* context */._O)(/\binvalid image (?:repo|registry)\b|\ballowed (?:repos|registries|repositories) are\b/),
            (0,definition/* context */._O)(/\bimages? .{0,200}\bnot (?:from|in) (?:an? |the )?(?:allowed|approved|trusted|authorized) (?:list|registr(?:y|ies)|repositor(?:y|ies)|sources?)\b/),
            (0,definition/* context */._O)(/\b(?:validation|policy) (?:error|failure|violation)\b.{0,300}\bimages?\b.{0,200}\b(?:registr|repositor|tag|allowed|signed|digest)/),
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
            (0,definition/* phrase */.MZ)(/\bsource image rejected\b/),
            (0,definition/* phrase */.MZ)(/\bsignature was required\b|\bno signature exists\b/),
            (0,definition/* phrase */.MZ)(/\bno (?:matching|valid|trusted) (?:signatures?|attestations?|trust data)\b|\bno signatures found\b/),
            (0,definition/* phrase */.MZ)(/\bsignatures? (?:\w+ ){0,2}(?:validation|verification|check) (?:failed|error)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:failed|unable|error|could not) (?:to )?(?:verify|validate|verifying|validating) (?:\w+ ){0,3}(?:signatures?|attestations?|trust data)\b/),
            (0,definition/* phrase */.MZ)(/\binvalid (?:gpg |image )?signature\b/),
            (0,definition/* phrase */.MZ)(/\bis rejected by policy\b|\brejected by signature policy\b/),
            (0,definition/* phrase */.MZ)(/\bremote trust data\b|\bdocker_content_trust\b|\bno trust data\b/),
            (0,definition/* phrase */.MZ)(/\b(?:cosign|sigstore|notation|notary|rekor|fulcio)\b.{0,200}\b(?:fail|error|no |invalid|not )/),
            (0,definition/* phrase */.MZ)(/\bimage (?:is |was )?not signed\b|\bunsigned image\b/),
            (0,definition/* reason */.l)(/\bsignaturevalidationfailed\b/),
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
            (0,definition/* phrase */.MZ)(/\bproject_?policy_?violation\b/),
            (0,definition/* phrase */.MZ)(/\bimage with \d+ vulnerabilit/),
            (0,definition/* phrase */.MZ)(/\bvulnerabilit(?:y|ies)\b.{0,160}\b(?:cannot be pulled|prevent|blocked|denied|not allowed|exempt)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:cannot be pulled|blocked|denied|prevented)\b.{0,160}\b(?:vulnerab|severity|cve|xray|scan)/),
            (0,definition/* phrase */.MZ)(/\bcannot get the image severity\b/),
            (0,definition/* phrase */.MZ)(/\b(?:xray|curation)\b.{0,120}\b(?:block|polic|download)/),
            (0,definition/* phrase */.MZ)(/\bdownload(?:ing)? (?:is )?blocked\b/),
            (0,definition/* phrase */.MZ)(/\bquarantin/),
            (0,definition/* phrase */.MZ)(/\b(?:image|artifact|manifest) (?:is |has )?not (?:been )?scanned\b|\bscan (?:is )?(?:pending|in progress|not finished)\b/),
            (0,definition/* phrase */.MZ)(/\bcontact your project administrator\b/),
            (0,definition/* status */.h5)(anyPhrasingOf('412', 'precondition failed')),
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
            (0,definition/* phrase */.MZ)(/\bprohibited by organization'?s policy\b/),
            (0,definition/* phrase */.MZ)(/\bvpc ?service ?controls?\b|\bvpcservicecontrolsuniqueidentifier\b/),
            (0,definition/* phrase */.MZ)(/\bsecurity_policy_violated\b|\brequest_denied_by_org/),
            (0,definition/* phrase */.MZ)(/\bclient with ip\b.{0,60}\bnot allowed\b/),
            (0,definition/* phrase */.MZ)(/\baka\.ms\/acr\/firewall\b|\bacr\/firewall\b/),
            (0,definition/* phrase */.MZ)(/\b(?:ip(?: address)?|source address) \S+ is (?:not (?:allowed|permitted|authorized|whitelisted)|blocked|denied)\b/),
            (0,definition/* phrase */.MZ)(/\bpublic (?:network )?access (?:is |to this resource is )?(?:disabled|not (?:allowed|permitted))\b/),
            (0,definition/* phrase */.MZ)(/\bexport control\b|\bu\.?s\.? sanctions\b|\bembargo/),
            (0,definition/* phrase */.MZ)(/\b(?:not available|unavailable|blocked|restricted|forbidden) (?:in|from|for) (?:your|this) (?:country|region|location)\b/),
            (0,definition/* phrase */.MZ)(/\b(?:organization|organisation|enterprise) (?:has enabled|requires|enforces)\b.{0,80}\b(?:saml|sso|ip allow)/),
            (0,definition/* phrase */.MZ)(/\bip allow ?list\b/),
            (0,definition/* phrase */.MZ)(/\bregistry \S+ is blocked in\b/),
            (0,definition/* phrase */.MZ)(/\b(?:denied|blocked|prohibited) by (?:\S+ )?(?:organization|organisation|org|network|vpc endpoint|perimeter|service control) polic(?:y|ies)\b/),
            (0,definition/* phrase */.MZ)(/\bexplicit deny in (?:a|an) (?:vpc endpoint|service control) policy\b/),
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
            (0,definition/* context */._O)(/\bproxyconnect tcp\b/),
            (0,definition/* context */._O)(/\bproxy authentication (?:is )?required\b/),
            (0,definition/* phrase */.MZ)(anyPhrasingOf('407', 'proxy authentication required')),
            (0,definition/* context */._O)(/\b(?:dialing|connecting|connect|connection) .{0,80}(?:via|through|with|to) (?:\S+ )?proxy\b(?!.{0,20}direct).{0,200}\b(?:fail|refused|timeout|error|eof|unreachable|no such host|forbidden|reset)/),
            (0,definition/* phrase */.MZ)(/\b(?:invalid|bad|malformed|unsupported) proxy\b|\bproxy (?:url|scheme|address)\b.{0,60}\b(?:invalid|missing|unsupported)|\bunknown scheme\b.{0,60}\bproxy|\bproxy: unknown scheme\b/),
            (0,definition/* phrase */.MZ)(/\b(?:squid|zscaler|bluecoat|forcepoint|mcafee web gateway|fortigate|netskope|cntlm|web ?filter|blocked by (?:your|the) (?:administrator|proxy|firewall))\b/),
            (0,definition/* phrase */.MZ)(/\bauthenticationrequired\b/),
            (0,definition/* status */.h5)(/\binvalid character '<' looking for beginning of value\b/),
            (0,definition/* phrase */.MZ)(/\bsocks(?:5|connect)?\b.{0,120}\b(?:refused|fail|error|timeout|unreachable)/),
            (0,definition/* phrase */.MZ)(/"?<[a-z-]*url>"?: (?:forbidden|authorizedonly|proxy\S*|blocked|access denied|bad gateway|service unavailable|gateway timeout|bad request|method not allowed)\b(?!.{0,40}(?:denied:|unauthorized:))/, ['forbidden']),
            (0,definition/* phrase */.MZ)(/\b(?:get|head) https?: \/\S*: (?:forbidden|authorizedonly)\b/),
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
            (0,definition/* status */.h5)(anyPhrasingOf('5\\d\\d', 'internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|origin|backend')),
            (0,definition/* phrase */.MZ)(/\berror parsing http 5\d\d response body\b/),
            (0,definition/* status */.h5)(/\binternal server error\b|\b(?:bad gateway|gateway time-?out|service (?:temporarily )?unavailable)\b/),
            (0,definition/* phrase */.MZ)(/\bhealth check failed\b|"code": ?"(?:unavailable|internal_error|internalerror)"/),
            (0,definition/* status */.h5)(/\b(?:registry|server) (?:is )?(?:temporarily )?unavailable\b/),
            (0,definition/* status */.h5)(/(?:^|: )unknown: (?:unknown|internal)\b|"code": ?"unknown"/),
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
            (0,definition/* phrase */.MZ)(/\btoo ?many ?requests\b/),
            (0,definition/* phrase */.MZ)(/\b(?:pull )?rate[ -]?limit(?:s|ed|ing)?\b(?!.{0,20}\bqps)/),
            (0,definition/* phrase */.MZ)(/\brate exceeded\b|\bquota (?:exceeded|limit)\b|\bexceeded (?:the |your )?(?:\w+ )?quota\b/),
            (0,definition/* phrase */.MZ)(/\b(?:download|pull|bandwidth) (?:limit|quota) (?:has been )?(?:reached|exceeded)\b/),
            (0,definition/* phrase */.MZ)(/\brequest(?:s)? (?:was|were|is|are) throttled\b|\bthrottlingexception\b/),
            (0,definition/* status */.h5)(anyPhrasingOf('429', 'too many requests')),
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
            (0,definition/* phrase */.MZ)(/\bcontext (?:canceled|cancelled|deadline exceeded)\b/),
            (0,definition/* phrase */.MZ)(/\bno progress (?:in|for)\b|\bprogress deadline\b|\bbecause of no progress\b/),
            (0,definition/* phrase */.MZ)(/\bcancel(?:l?ed|ling)? (?:pulling|pull|the pull)\b|\b(?:pull|download)(?:ing)? (?:\S+ ){0,3}(?:was |is )?cancel/),
            (0,definition/* phrase */.MZ)(/\brequest (?:was )?cancel(?:l)?ed\b/),
            (0,definition/* phrase */.MZ)(/\b(?:pull(?:ing)?|download(?:ing)?)\b.{0,120}\b(?:timed out|timeout exceeded|deadline exceeded|took too long)\b/),
            (0,definition/* phrase */.MZ)(/\btimed out (?:waiting for|while|during) (?:\w+ ){0,3}(?:pull|download|image)/),
            (0,definition/* status */.h5)(/\bcode = (?:deadlineexceeded|canceled)\b|\boperation was cancel(?:l)?ed\b/),
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
        patterns: [(0,definition/* phrase */.MZ)(/\bpull qps exceeded\b/, ['rate-limited'])],
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
            (0,definition/* phrase */.MZ)(/\bcertificate signed by unknown authority\b/),
            (0,definition/* phrase */.MZ)(/\bself[- ]signed certificate\b|\bcertificate is not trusted\b|\bunknown certificate authority\b|\bunknown ca\b/),
            (0,definition/* phrase */.MZ)(/\bunable to (?:get local issuer certificate|verify the first certificate)\b/),
            (0,definition/* phrase */.MZ)(/\bremote error: tls: (?:bad certificate|unknown certificate(?: authority)?|certificate required)\b/),
            (0,definition/* phrase */.MZ)(/\bx509: (?:certificate (?:is not authorized to sign|specifies an incompatible)|invalid signature|negative serial|failed to load system roots|cannot verify signature|unhandled critical|too many intermediates)/),
            (0,definition/* phrase */.MZ)(/\bfailed to verify certificate: (?!x509: certificate (?:has expired|is (?:not )?valid for|relies on)|x509: cannot validate)\S/),
            (0,definition/* phrase */.MZ)(/\bx509\b.{0,60}\b(?:not standards compliant|unknown authority|not trusted)\b/),
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
            (0,definition/* phrase */.MZ)(/\bcertificate (?:has expired|is expired|expired|is not yet valid)\b/),
            (0,definition/* phrase */.MZ)(/\bexpired certificate\b|\bcert(?:ificate)? has expired\b/),
            (0,definition/* phrase */.MZ)(/\bcurrent time \S+ is (?:after|before)\b/),
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
            (0,definition/* phrase */.MZ)(/\bcertificate is (?:not )?valid for\b/),
            (0,definition/* phrase */.MZ)(/\bdoesn't contain any (?:ip|dns) sans?\b|\bdoes not contain any (?:ip|dns) sans?\b/),
            (0,definition/* phrase */.MZ)(/\bwanted to match\b/),
            (0,definition/* phrase */.MZ)(/\bcannot validate certificate for\b/),
            (0,definition/* phrase */.MZ)(/\b(?:host ?name|host|ip)\b.{0,60}\bdoes not match (?:the )?certificate\b|\bcertificate name\b.{0,60}\b(?:mismatch|does not match)\b/),
            (0,definition/* phrase */.MZ)(/\bip: \S+ is not in the cert's list\b|\bhostname\/ip does not match certificate's altnames\b/),
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
            (0,definition/* phrase */.MZ)(/\blegacy common name\b/),
            (0,definition/* phrase */.MZ)(/\bcommon name (?:field|matching)\b|\bx509ignorecn\b/),
            (0,definition/* phrase */.MZ)(/\bcertificate is not valid for any names\b.{0,120}\bcommon name\b/),
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
            (0,definition/* phrase */.MZ)(/\bserver gave http response to https client\b/),
            (0,definition/* phrase */.MZ)(/\bfirst record does not look like a tls handshake\b/),
            (0,definition/* phrase */.MZ)(/\bwrong version number\b|\btls: oversized record\b|\bunsupported ssl\/tls version\b|\bpacket length too long\b/),
            (0,definition/* phrase */.MZ)(/\bclient sent an http request to an https server\b/),
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


/***/ })

};
