export const id = 928;
export const ids = [928,985];
export const modules = {

/***/ 1928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeRepository: () => (/* binding */ probeRepository)
});

// EXTERNAL MODULE: ./lib/credentials/cluster-identity.js + 3 modules
var cluster_identity = __webpack_require__(7886);
// EXTERNAL MODULE: ./lib/credentials/runner/environment.js + 1 modules
var runner_environment = __webpack_require__(3035);
// EXTERNAL MODULE: ./lib/credentials/runner/runner-credentials.js + 3 modules
var runner_credentials = __webpack_require__(9151);
;// CONCATENATED MODULE: ./lib/registry/clock.js
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};

// EXTERNAL MODULE: ./lib/registry/credential.js
var registry_credential = __webpack_require__(1266);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/registry/digest.js

const DIGEST = /^(sha256|sha384|sha512):[0-9a-f]{64,128}$/;
function isDigest(reference) {
    return DIGEST.test(reference);
}
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex')}`;
}
function digestLike(bytes, digest) {
    const algorithm = DIGEST.exec(digest)?.[1];
    return digestOf(bytes, algorithm === 'sha384' || algorithm === 'sha512' ? algorithm : 'sha256');
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./lib/registry/certificate.js
var certificate = __webpack_require__(7660);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./lib/registry/guard.js


const ADDRESS_REFUSED = 'ADDRESS_REFUSED';
class AddressRefused extends Error {
    name = 'AddressRefused';
    code = ADDRESS_REFUSED;
    constructor(host, address, kind) {
        const place = kind === 'link-local' ? 'a link-local or metadata address' : 'a private or loopback address';
        super(host === address ? `${address} is ${place}` : `${host} resolves to ${address}, ${place}`);
    }
}
function subnets(ranges) {
    const list = new external_node_net_.BlockList();
    for (const range of ranges) {
        const [address = '', prefix = ''] = range.split('/');
        list.addSubnet(address, Number(prefix), (0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4');
    }
    return list;
}
const LINK_LOCAL = subnets([
    '169.254.0.0/16',
    'fe80::/10',
    'fd00:ec2::254/128',
    '100.100.100.200/32',
    '168.63.129.16/32',
]);
const PRIVATE = subnets([
    ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '172.16.0.0/12', '192.0.0.0/24', '192.168.0.0/16'],
    ...['198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4'],
    ...['::/127', '100::/64', 'fc00::/7', 'fec0::/10', 'ff00::/8'],
]);
const EMBEDDING = [
    { range: subnets(['::ffff:0:0/96']), at: 12 },
    { range: subnets(['64:ff9b::/96']), at: 12 },
    { range: subnets(['2002::/16']), at: 2 },
];
function bytesOf(address) {
    const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
    const [head = '', tail] = canonical.split('::');
    const groupsOf = (part) => (part ? part.split(':') : []);
    const [before, after] = [groupsOf(head), groupsOf(tail)];
    const gap = Array.from({ length: 8 - before.length - after.length }, () => '0');
    return [...before, ...gap, ...after].flatMap((group) => {
        const value = Number.parseInt(group, 16);
        return [value >> 8, value & 255];
    });
}
function classifyAddress(address) {
    const bare = address.replace(/%.*$/, '');
    const family = (0,external_node_net_.isIP)(bare);
    if (family === 0)
        return 'private';
    if (family === 6) {
        const embedding = EMBEDDING.find(({ range }) => range.check(bare, 'ipv6'));
        if (embedding)
            return classifyAddress(bytesOf(bare)
                .slice(embedding.at, embedding.at + 4)
                .join('.'));
    }
    const name = family === 6 ? 'ipv6' : 'ipv4';
    if (LINK_LOCAL.check(bare, name))
        return 'link-local';
    return PRIVATE.check(bare, name) ? 'private' : 'public';
}
function isAllowed(address, mayBePrivate) {
    const kind = classifyAddress(address);
    return kind === 'public' || (kind === 'private' && mayBePrivate);
}
function refusalOf(url, policy) {
    const address = url.hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIP)(address) === 0 || isAllowed(address, policy(url.host)))
        return undefined;
    return new AddressRefused(address, address, classifyAddress(address));
}
function guardedLookup(mayBePrivate, lookup = external_node_dns_.lookup) {
    return (hostname, options, callback) => {
        lookup(hostname, { ...options, all: true }, (error, found) => {
            if (error)
                return callback(error, []);
            const addresses = typeof found === 'string' ? [{ address: found, family: (0,external_node_net_.isIP)(found) }] : found;
            const allowed = addresses.filter(({ address }) => isAllowed(address, mayBePrivate));
            const [first] = allowed;
            if (!first) {
                const refused = addresses[0]?.address ?? '';
                return callback(new AddressRefused(hostname, refused, classifyAddress(refused)), []);
            }
            if (options.all)
                return callback(null, allowed);
            return callback(null, first.address, first.family);
        });
    };
}

;// CONCATENATED MODULE: ./lib/registry/dispatchers.js




const IDLE = 30_000;
const STREAMS = 64;
function createClient(origin, options) {
    const { connect, ...rest } = options;
    if (typeof connect !== 'function')
        return new undici/* Client */.Kj(origin, options);
    const client = new undici/* Client */.Kj(origin, {
        ...rest,
        connect: (target, done) => connect(target, (...result) => {
            const [, socket] = result;
            if (socket instanceof external_node_tls_.TLSSocket && socket.alpnProtocol === 'h2')
                client.pipelining = STREAMS;
            done(...result);
        }),
    });
    return client;
}
function authorities(ca) {
    if (!ca || ca.length === 0)
        return undefined;
    const usual = "getCACertificates" in external_node_tls_ && typeof external_node_tls_.getCACertificates === 'function'
        ? external_node_tls_.getCACertificates('default')
        : external_node_tls_.rootCertificates;
    return [...usual, ...ca];
}
class Dispatchers {
    options;
    #byOrigin = new Map();
    constructor(options) {
        this.options = options;
    }
    of(url) {
        const known = this.#byOrigin.get(url.origin);
        if (known)
            return known;
        const dispatcher = this.#create(url);
        this.#byOrigin.set(url.origin, dispatcher);
        return dispatcher;
    }
    async close() {
        await Promise.all([...this.#byOrigin.values()].map((dispatcher) => dispatcher.destroy()));
    }
    #create(url) {
        const { proxy, connections, mayBePrivate, lookup, tlsOf } = this.options;
        const { connectTimeout = this.options.connectTimeout } = tlsOf(url.host);
        const tlsOptions = this.#tlsOptions(url);
        return new undici/* EnvHttpProxyAgent */.J2({
            httpProxy: proxy.httpProxy ?? '',
            httpsProxy: proxy.httpsProxy ?? '',
            noProxy: proxy.noProxy ?? '',
            connections,
            allowH2: true,
            keepAliveTimeout: IDLE,
            factory: (origin, options) => new undici/* Pool */.bC(origin, { ...options, factory: createClient }),
            connect: { ...tlsOptions, timeout: connectTimeout, lookup: guardedLookup(mayBePrivate(url.host), lookup) },
            requestTls: { ...tlsOptions, timeout: connectTimeout, allowH2: true },
            proxyTls: { timeout: connectTimeout },
        });
    }
    #tlsOptions(url) {
        const { ca, skipVerify = false, clientCertificates = [] } = this.options.tlsOf(url.host);
        const certificates = authorities(ca);
        const host = url.hostname.replace(/^\[|\]$/g, '');
        return {
            minVersion: 'TLSv1.2',
            rejectUnauthorized: !skipVerify,
            ...(certificates && { ca: certificates }),
            ...(clientCertificates.length > 0 && {
                cert: clientCertificates.map(({ certificate }) => certificate),
                key: clientCertificates.map(({ key }) => key),
            }),
            checkServerIdentity: (_name, { subject, subjectaltname }) => {
                const fault = (0,certificate/* findNameFault */.LE)(host, {
                    ...(subjectaltname !== undefined && { subjectAltName: subjectaltname }),
                    ...(typeof subject?.CN === 'string' && { commonName: subject.CN }),
                });
                return fault && new certificate/* CertificateNameError */.jm(fault);
            },
        };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/registry/endpoint.js

const OWN_ENDPOINTS = new Map([['docker.io', 'https://registry-1.docker.io']]);
function endpointOf(host, settings) {
    return apiRoot(originOf(host, settings), settings?.overridePath);
}
function apiRoot(endpoint, overridePath = false) {
    const url = new URL(endpoint);
    const path = external_node_path_.posix.normalize(url.pathname).replace(/\/$/, '');
    url.pathname = overridePath || path.endsWith('/v2') ? path : `${path}/v2`;
    return url;
}
function namespaceFor(host, endpoint) {
    return [host, originOf(host, undefined).replace('https://', '')].includes(endpoint.host) ? undefined : host;
}
function isAddressable(host, settings) {
    return URL.canParse(originOf(host, settings));
}
function originOf(host, settings) {
    return settings?.endpoint ?? OWN_ENDPOINTS.get(host) ?? `https://${host}`;
}
function settingsByAddress(hosts) {
    const mirrors = Object.values(hosts).flatMap((settings) => settings.mirrors ?? []);
    const addressable = Object.entries(hosts).filter(([host, settings]) => isAddressable(host, settings));
    return new Map([
        ...mirrors.map((mirror) => addressed(new URL(mirror.endpoint), mirror, [])),
        ...addressable.map(([host, settings]) => addressed(endpointOf(host, settings), settings, settings.tokenHosts ?? [])),
    ]);
}
function addressed(url, access, tokenHosts) {
    const { headers = {}, ...tls } = access;
    return [url.host, { tls, headers, isPlain: url.protocol === 'http:', tokenHosts }];
}

;// CONCATENATED MODULE: ./lib/registry/answer.js
function isSuccess(answer) {
    return answer.type === 'http' && answer.status >= 200 && answer.status < 300;
}

;// CONCATENATED MODULE: ./lib/registry/media-type.js
const FORMS = new Map([
    ['application/vnd.oci.image.index.v1+json', 'index'],
    ['application/vnd.docker.distribution.manifest.list.v2+json', 'index'],
    ['application/vnd.oci.image.manifest.v1+json', 'manifest'],
    ['application/vnd.docker.distribution.manifest.v2+json', 'manifest'],
    ['application/vnd.docker.distribution.manifest.v1+prettyjws', 'schema1'],
    ['application/vnd.docker.distribution.manifest.v1+json', 'schema1'],
    ['text/plain', 'schema1'],
]);
const ACCEPT = [...FORMS.keys()].filter((type) => type !== 'text/plain').join(', ');
function mediaTypeOf(contentType) {
    return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}
function formOf(mediaType) {
    return FORMS.get(mediaType) ?? 'unknown';
}
const ARTIFACTS = [
    [/^application\/vnd\.cncf\.helm\./, 'a Helm chart'],
    [/^application\/vnd\.(?:wasm|bytecodealliance\.wasm|module\.wasm)\b|^application\/wasm$/, 'a WebAssembly module'],
    [/^application\/vnd\.dev\.(?:cosign\.(?:simplesigning|artifact\.sig)|sigstore\.bundle)/, 'a signature'],
    [/^application\/vnd\.cncf\.notary\./, 'a signature'],
    [/^application\/vnd\.in-toto\b|^application\/vnd\.dsse\b/, 'an attestation'],
    [/^application\/vnd\.buildkit\.cacheconfig\./, 'a build cache'],
    [/^application\/vnd\.docker\.plugin\./, 'a Docker plugin'],
    [/^application\/vnd\.cncf\.flux\./, 'a Flux artifact'],
    [/^application\/(?:vnd\.cyclonedx|spdx)\b/, 'a bill of materials'],
    [/^application\/vnd\.cnab\./, 'a CNAB bundle'],
];
function artifactOf(mediaTypes) {
    return ARTIFACTS.find(([pattern]) => mediaTypes.some((type) => pattern.test(type)))?.[1];
}
const IMAGE_CONFIGS = new Set([
    'application/vnd.oci.image.config.v1+json',
    'application/vnd.docker.container.image.v1+json',
    'application/octet-stream',
    '',
]);
function isImageConfig(mediaType) {
    return IMAGE_CONFIGS.has(mediaType);
}

;// CONCATENATED MODULE: ./lib/registry/fetch-manifest.js



function addressOf({ endpoint, name, mirrorOf }, path) {
    const url = new URL(`${endpoint.pathname.replace(/\/$/, '')}/${name}/${path}`, endpoint);
    if (mirrorOf !== undefined)
        url.searchParams.set('ns', mirrorOf);
    return url;
}
const LONGEST_MANIFEST = 4 * 1_048 * 1_048;
function manifestRequest(repository, reference, method) {
    return {
        kind: 'manifest',
        method,
        url: addressOf(repository, `manifests/${reference}`),
        headers: { accept: ACCEPT },
        longestBody: LONGEST_MANIFEST,
    };
}
const UNEXPLAINED = new Set([400, 403, 404]);
const NO_HEAD = new Set([405, 501]);
async function resolveManifest(repository, reference) {
    const answer = await repository.session.ask(manifestRequest(repository, reference, 'HEAD'), repository.identity);
    if (answer.type === 'network' || answer.request.kind !== 'manifest')
        return { ok: false, answer };
    if (NO_HEAD.has(answer.status))
        return getManifest(repository, reference);
    if (UNEXPLAINED.has(answer.status) && !repository.countsPulls)
        return getManifest(repository, reference);
    if (!isSuccess(answer))
        return { ok: false, answer };
    const digest = answer.headers['docker-content-digest']?.trim() ?? '';
    if (!isDigest(digest) || (isDigest(reference) && digest !== reference))
        return getManifest(repository, reference);
    return { ok: true, answer, digest, mediaType: mediaTypeOf(answer.headers['content-type']) };
}
async function getManifest(repository, reference) {
    const answer = await repository.session.ask(manifestRequest(repository, reference, 'GET'), repository.identity);
    if (answer.type === 'network' || !isSuccess(answer) || answer.request.kind !== 'manifest') {
        return { ok: false, answer };
    }
    const digest = isDigest(reference) ? digestLike(answer.body, reference) : digestOf(answer.body);
    return { ok: true, answer, digest, mediaType: mediaTypeOf(answer.headers['content-type']) };
}

;// CONCATENATED MODULE: ./lib/registry/blob.js

const LONGEST_CONFIG = 8 * 1_024 * 1_024;
function blobRequest(repository, digest, method) {
    return {
        kind: 'blob',
        method,
        url: addressOf(repository, `blobs/${digest}`),
        headers: {},
        longestBody: LONGEST_CONFIG,
    };
}
function getBlob(repository, digest) {
    return repository.session.ask(blobRequest(repository, digest, 'GET'), repository.identity);
}
async function findMissingBlob(repository, blobs) {
    const digests = [...new Set(blobs.map(({ digest }) => digest))];
    const answers = await Promise.all(digests.map((digest) => repository.session.ask(blobRequest(repository, digest, 'HEAD'), repository.identity)));
    return answers.find((answer) => answer.type === 'http' && answer.status === 404);
}

;// CONCATENATED MODULE: ./lib/registry/platform.js
const ARCHITECTURES = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
    armel: 'arm',
};
const VARIANTS = { armel: 'v6', armhf: 'v7', arm: 'v7', arm64: 'v8', aarch64: 'v8' };
function generation({ architecture, variant }) {
    const written = variant || VARIANTS[architecture.toLowerCase()] || 'v1';
    const number = Number.parseFloat(written.replace(/^v/, ''));
    return Number.isNaN(number) ? 1 : number;
}
function architectureOf({ architecture }) {
    const name = architecture.toLowerCase();
    return ARCHITECTURES[name] ?? name;
}
function runsOn(image, node) {
    if (image.os.toLowerCase() !== node.os.toLowerCase())
        return false;
    const [built, own] = [architectureOf(image), architectureOf(node)];
    if (built === own)
        return generation(image) <= generation(node);
    if (own === 'amd64')
        return built === '386';
    return own === 'arm64' && built === 'arm' && generation(image) <= 8;
}
function bestFor(items, node) {
    const rank = ({ platform }) => (architectureOf(platform) === architectureOf(node) ? 100 : 0) + generation(platform);
    return items
        .filter(({ platform }) => runsOn(platform, node))
        .reduce((best, item) => (best && rank(best) >= rank(item) ? best : item), undefined);
}
function formatPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant ? [variant] : [])].join('/');
}
function isAttestation({ os, architecture }) {
    return os === 'unknown' && architecture === 'unknown';
}

;// CONCATENATED MODULE: ./lib/registry/manifest.js


const FOREIGN = /^application\/vnd\.(?:oci\.image\.layer\.nondistributable|docker\.image\.rootfs\.foreign)\./;
function isForeign({ mediaType, urls = [] }) {
    return urls.length > 0 || FOREIGN.test(mediaType);
}
function fieldsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
const MOST_ENTRIES = 1_000;
function readList(value) {
    return Array.isArray(value) ? value.slice(0, MOST_ENTRIES).map(readDescriptor) : [];
}
function readDescriptor(value) {
    const fields = fieldsOf(value);
    const platform = readPlatform(fieldsOf(fields.platform));
    const urls = Array.isArray(fields.urls) ? fields.urls.filter((url) => typeof url === 'string') : [];
    const size = typeof fields.size === 'number' && fields.size >= 0 ? fields.size : 0;
    return {
        mediaType: textOf(fields.mediaType),
        digest: textOf(fields.digest),
        size,
        ...(platform && { platform }),
        ...(urls.length > 0 && { urls }),
    };
}
const PLATFORM_NAME = /^[\w.-]{0,16}$/;
function readPlatform(fields) {
    const [os, architecture, variant] = [textOf(fields.os), textOf(fields.architecture), textOf(fields.variant)];
    if (architecture === '' || ![os, architecture, variant].every((name) => PLATFORM_NAME.test(name)))
        return undefined;
    return { os: os || 'linux', architecture, ...(variant && { variant }) };
}
function parseFields(body) {
    try {
        return fieldsOf(JSON.parse(Buffer.from(body).toString('utf8')));
    }
    catch {
        return undefined;
    }
}
function readConfigPlatform(body) {
    return readPlatform(parseFields(body) ?? {});
}
function parseManifest(body, contentType) {
    const fields = parseFields(body);
    if (!fields)
        return { form: 'unreadable', mediaType: contentType, message: 'The manifest is no JSON.' };
    const mediaType = textOf(fields.mediaType) || contentType;
    if (fields.schemaVersion === 1)
        return { form: 'schema1', mediaType };
    const form = formOf(mediaType);
    if (form === 'index' || (form === 'unknown' && Array.isArray(fields.manifests)))
        return readIndex(fields, mediaType);
    if (form === 'manifest' || (form === 'unknown' && 'config' in fields))
        return readImage(fields, mediaType);
    if (form === 'schema1' && fields.schemaVersion === undefined)
        return { form, mediaType };
    return { form: 'unreadable', mediaType, message: `A manifest of the type ${mediaType || '(none)'} is unknown.` };
}
function readIndex(fields, mediaType) {
    const all = readList(fields.manifests);
    const entries = all.filter(({ platform }) => !platform || !isAttestation(platform));
    const artifact = artifactOf([textOf(fields.artifactType), ...all.map((entry) => entry.mediaType)]);
    const isImage = entries.some((entry) => formOf(entry.mediaType) !== 'unknown');
    if (artifact && !isImage)
        return { form: 'artifact', mediaType, artifact };
    if (all.length > 0 && entries.length === 0)
        return { form: 'artifact', mediaType, artifact: 'attestations alone' };
    return { form: 'index', mediaType, entries };
}
function readImage(fields, mediaType) {
    const config = readDescriptor(fields.config);
    const layers = readList(fields.layers);
    const types = [textOf(fields.artifactType), config.mediaType, ...layers.map((layer) => layer.mediaType)];
    const artifact = artifactOf(types) ?? (isImageConfig(config.mediaType) ? undefined : otherArtifact(types));
    if (artifact)
        return { form: 'artifact', mediaType, artifact };
    if (config.digest === '')
        return { form: 'unreadable', mediaType, message: 'The manifest names no config.' };
    return { form: 'manifest', mediaType, config, layers };
}
function otherArtifact(types) {
    return `an artifact of the type ${types.find((type) => type !== '') ?? '(none)'}`;
}

;// CONCATENATED MODULE: ./lib/registry/errors.js
const LONGEST_ERROR_BODY = 65_536;
const LONGEST_EXCERPT = 512;
const LONGEST_MESSAGE = 2_048;
function isFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function errors_textOf(...values) {
    return values.find((value) => typeof value === 'string' && value !== '');
}
function readFields(body) {
    const errors = Array.isArray(body.errors) ? body.errors : [];
    const first = errors[0];
    if (typeof first === 'string')
        return { code: undefined, message: first };
    const { code, message, detail } = isFields(first) ? first : body;
    return {
        code: errors_textOf(code, body.code),
        message: errors_textOf(message, body.message, detail, body.details, body.error_description, body.error, body.detail),
    };
}
function parseRegistryError(body) {
    const text = Buffer.from(body.subarray(0, LONGEST_ERROR_BODY)).toString('utf8').trim();
    const excerpt = text.slice(0, LONGEST_EXCERPT);
    const value = parse(text);
    if (!isFields(value))
        return { message: /^\s*</.test(text) ? '' : excerpt, excerpt };
    const { code, message } = readFields(value);
    return { ...(code !== undefined && { code }), message: (message ?? '').slice(0, LONGEST_MESSAGE), excerpt };
}

// EXTERNAL MODULE: ./lib/registry/go-duration.js
var go_duration = __webpack_require__(1618);
;// CONCATENATED MODULE: ./lib/registry/retry.js


const DEFAULT_RETRIES = { retries: 3, deadline: 30_000 };
const PASSING_PROBLEMS = new Set([
    'network-reset',
    'network-timeout',
    'dns-server-failure',
]);
const LASTING_SERVER_ERRORS = new Set([501, 505]);
const FIRST_BACKOFF = 500;
const LONGEST_BACKOFF = 5_000;
const LONGEST_WAIT = 30_000;
const SHORTEST_WAIT = 50;
function isPassing(answer) {
    if (answer.type === 'network')
        return PASSING_PROBLEMS.has(answer.problem);
    const { status } = answer;
    return status === 408 || status === 429 || status === 499 || (status >= 500 && !LASTING_SERVER_ERRORS.has(status));
}
function isQuotaExhausted(answer) {
    if (answer.status !== 429)
        return false;
    return /pull rate limit|increase-rate-limit/i.test(parseRegistryError(answer.body).message);
}
function isLoginLocked(answer) {
    return answer.status === 429 && /login attempts?/i.test(parseRegistryError(answer.body).message);
}
function planRetry(answer, { retry, elapsed }, options, clock) {
    if (retry >= options.retries || !isPassing(answer))
        return undefined;
    if (answer.type === 'http' && (isQuotaExhausted(answer) || isLoginLocked(answer)))
        return undefined;
    const asked = answer.type === 'http' ? retryAfter(answer, clock.now()) : undefined;
    if (asked !== undefined && asked > LONGEST_WAIT)
        return undefined;
    const backoff = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** retry) * clock.random();
    const wait = Math.max(SHORTEST_WAIT, asked === undefined ? backoff : asked + SHORTEST_WAIT * clock.random());
    return elapsed + wait > options.deadline ? undefined : wait;
}
function retryAfter({ headers, body, status }, now) {
    const header = headers['retry-after']?.trim();
    if (header !== undefined && /^\d+(?:\.\d+)?$/.test(header))
        return Number(header) * 1_000;
    const date = header === undefined ? Number.NaN : Date.parse(header);
    if (!Number.isNaN(date))
        return Math.max(0, date - now);
    return status === 429 ? goDuration(parseRegistryError(body).message) : undefined;
}
const IN_BODY = /retry-after: ((?:\d{1,9}(?:\.\d{1,9})?(?:ns|us|µs|μs|ms|s|m|h)){1,6})/i;
function goDuration(message) {
    const duration = IN_BODY.exec(message)?.[1];
    return duration === undefined ? undefined : (0,go_duration/* parseGoDuration */.Q)(duration);
}

;// CONCATENATED MODULE: ./lib/registry/verdict.js



const VERDICTS = {
    ok: 'found',
    'platform-missing': 'failed',
    'platform-mismatch': 'failed',
    schema1: 'failed',
    'not-an-image': 'failed',
    'unsupported-media-type': 'failed',
    'tag-not-found': 'failed',
    'digest-not-found': 'failed',
    'repository-not-found': 'failed',
    'not-found-or-private': 'failed',
    denied: 'failed',
    'bad-credentials': 'failed',
    'credentials-expired': 'failed',
    'policy-denied': 'failed',
    'bad-reference': 'failed',
    'digest-mismatch': 'failed',
    'blob-not-found': 'failed',
    'tls-certificate-expired': 'failed',
    'tls-hostname-mismatch': 'failed',
    'tls-legacy-common-name': 'failed',
    'tls-too-weak': 'failed',
    'plain-http': 'failed',
    'tls-unknown-authority': 'inconclusive',
    'tls-failure': 'inconclusive',
    'rate-limited': 'inconclusive',
    'quota-exhausted': 'inconclusive',
    'registry-error': 'inconclusive',
    'protocol-error': 'inconclusive',
    'dns-no-such-host': 'inconclusive',
    'dns-server-failure': 'inconclusive',
    'connection-refused': 'inconclusive',
    'network-unreachable': 'inconclusive',
    'network-timeout': 'inconclusive',
    'network-reset': 'inconclusive',
    'proxy-error': 'inconclusive',
    'redirect-refused': 'inconclusive',
    'too-many-redirects': 'inconclusive',
    'body-too-large': 'inconclusive',
    'address-refused': 'not-checked',
    'realm-refused': 'not-checked',
};
const EXPIRED = /\b(?:token|credentials?|authorization)\b.{0,40}\bexpired\b|\bexpired (?:token|credentials?)\b/i;
const MAYBE_MISSING = /may not exist|does not exist or|not found or/i;
const REPOSITORY_MISSING = /\b(?:repository|project|name)\b.{0,300}\b(?:not found|not known|does not exist)/i;
const POLICY = /\b(?:vulnerab|quarantin|not signed|security polic|prevented by|scan)/i;
const RULES = [
    [({ answer }) => isQuotaExhausted(answer), 'quota-exhausted'],
    [({ answer, code }) => answer.status === 429 || code === 'TOOMANYREQUESTS', 'rate-limited'],
    [({ answer }) => answer.status === 407, 'proxy-error'],
    [({ answer }) => answer.status >= 500 || answer.status < 300, 'registry-error'],
    [({ answer }) => answer.status === 408 || answer.status === 499, 'network-timeout'],
    [({ message, authenticated }) => authenticated && EXPIRED.test(message), 'credentials-expired'],
    [({ answer, message }) => answer.status === 412 || (answer.status === 403 && POLICY.test(message)), 'policy-denied'],
    [({ code }) => code === 'NAME_INVALID' || code === 'TAG_INVALID' || code === 'DIGEST_INVALID', 'bad-reference'],
    [({ code }) => code === 'NAME_UNKNOWN', 'repository-not-found'],
    [(found) => isRefusedCredential(found), 'bad-credentials'],
    [(found) => isRefused(found) && (!found.authenticated || MAYBE_MISSING.test(found.message)), 'not-found-or-private'],
    [({ answer }) => answer.status === 401, 'not-found-or-private'],
    [({ answer }) => answer.status === 403, 'denied'],
    [({ kind }) => kind === 'token' || kind === 'ping', 'registry-error'],
    [({ answer, code }) => code === '' && mediaTypeOf(answer.headers['content-type']) === 'text/html', 'protocol-error'],
    [({ answer, kind }) => answer.status === 404 && kind === 'blob', 'blob-not-found'],
    [({ answer, message }) => answer.status === 404 && REPOSITORY_MISSING.test(message), 'repository-not-found'],
    [({ answer, by }) => answer.status === 404 && by === 'digest', 'digest-not-found'],
    [({ answer }) => answer.status === 404, 'tag-not-found'],
    [({ answer }) => answer.status === 406 || answer.status === 415, 'unsupported-media-type'],
];
function isRefused({ answer: { status } }) {
    return status === 401 || status === 403;
}
function isRefusedCredential({ answer, kind, authenticated, code }) {
    if (!authenticated)
        return false;
    if (answer.status === 400)
        return kind === 'token' || code === 'DENIED' || code === 'UNAUTHORIZED';
    if (answer.status !== 401)
        return false;
    return kind === 'token' || answer.request.authorization?.startsWith('Basic ') === true;
}
function judge(answer, circumstances) {
    if (answer.type === 'network')
        return answer.problem;
    const { code = '', message } = parseRegistryError(answer.body);
    const found = { ...circumstances, answer, kind: answer.request.kind, code: code.toUpperCase(), message };
    return RULES.find(([fits]) => fits(found))?.[1] ?? 'protocol-error';
}

;// CONCATENATED MODULE: ./lib/registry/reading.js






class Stop extends Error {
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
class QuotaReached extends Error {
}
function note({ budget, quotaKey }, answer) {
    if (answer.type === 'http')
        budget.note(quotaKey, answer.headers);
}
function succeed(reader, resolution, by) {
    note(reader, resolution.answer);
    if (resolution.ok)
        return resolution;
    const authenticated = reader.repository.identity.credential !== undefined;
    const verdict = judge(resolution.answer, { authenticated, by });
    throw new Stop({ verdict, message: '', answer: resolution.answer });
}
async function readHead(reader) {
    return expectDigest(succeed(reader, await resolveManifest(reader.repository, reader.reference), reader.by), reader);
}
function expectDigest(resolved, { reference, by }) {
    const { answer, digest } = resolved;
    if (by === 'tag' || digest === reference)
        return resolved;
    throw new Stop({ verdict: 'digest-mismatch', message: `What came has the digest ${digest}.`, answer });
}
function readTop(reader) {
    return read(reader, reader.reference, reader.by);
}
async function readChild(reader, { digest }) {
    try {
        return await read(reader, digest, 'digest');
    }
    catch (error) {
        if (!(error instanceof Stop) || error.failure.verdict !== 'digest-not-found')
            throw error;
        const message = `The index names the manifest ${digest}, which the registry does not have.`;
        throw new Stop({ ...error.failure, verdict: 'blob-not-found', message });
    }
}
async function read(reader, reference, by) {
    const { repository, budget, quotaKey } = reader;
    if (repository.countsPulls && !budget.spend(quotaKey))
        throw new QuotaReached();
    const resolved = succeed(reader, await getManifest(repository, reference), by);
    if (resolved.mediaType === 'text/html') {
        const message = 'A web page came in place of a manifest.';
        throw new Stop({ verdict: 'protocol-error', message, answer: resolved.answer });
    }
    return understand(expectDigest(resolved, { reference, by }));
}
function understand({ answer, digest, mediaType }) {
    const stop = (verdict, message) => new Stop({ verdict, message, answer });
    const manifest = parseManifest(answer.body, mediaType);
    if (manifest.form === 'schema1')
        throw schema1(answer);
    if (manifest.form === 'artifact')
        throw stop('not-an-image', `It is ${manifest.artifact}.`);
    if (manifest.form === 'unreadable')
        throw stop('unsupported-media-type', manifest.message);
    return { answer, digest, manifest };
}
function schema1(answer) {
    const message = 'It is a Docker image manifest of schema 1, which containerd 2.1 and later do not pull.';
    return new Stop({ verdict: 'schema1', message, answer });
}
async function readConfig({ repository }, { config }) {
    const answer = await getBlob(repository, config.digest);
    if (!isSuccess(answer)) {
        const authenticated = repository.identity.credential !== undefined;
        const verdict = judge(answer, { authenticated, by: 'digest' });
        const message = verdict === 'blob-not-found' ? `The manifest names the config ${config.digest}.` : '';
        throw new Stop({ verdict, message, answer });
    }
    const digest = digestLike(answer.body, config.digest);
    if (digest !== config.digest) {
        const message = `The config ${config.digest} came with the digest ${digest}.`;
        throw new Stop({ verdict: 'digest-mismatch', message, answer });
    }
    return readConfigPlatform(answer.body);
}

;// CONCATENATED MODULE: ./lib/registry/inspect.js





async function inspectImage(reader, wanted) {
    try {
        if (wanted.detail === 'existence')
            return await inspectExistence(reader, wanted);
        if (reader.repository.countsPulls)
            return await inspectWithinQuota(reader, wanted);
        return await inspectPlatforms(reader, await readTop(reader), wanted);
    }
    catch (error) {
        if (error instanceof Stop)
            return { ok: false, ...error.failure };
        throw error;
    }
}
function headOnly({ digest, mediaType }, reason) {
    const form = formOf(mediaType);
    return {
        digest,
        mediaType,
        form: form === 'index' || form === 'manifest' ? form : 'other',
        platforms: { state: 'not-checked', reason },
    };
}
async function inspectExistence(reader, wanted) {
    const head = await readHead(reader);
    const form = formOf(head.mediaType);
    if (form === 'schema1')
        throw schema1(head.answer);
    if (form === 'unknown')
        return inspectFurther(reader, head, wanted);
    return { ok: true, answer: head.answer, image: headOnly(head, 'not-asked') };
}
async function inspectWithinQuota(reader, wanted) {
    const head = await readHead(reader);
    if (formOf(head.mediaType) === 'schema1')
        throw schema1(head.answer);
    return inspectFurther(reader, head, wanted);
}
async function inspectFurther(reader, head, wanted) {
    try {
        return await inspectPlatforms(reader, await readTop(reader), wanted);
    }
    catch (error) {
        if (!(error instanceof QuotaReached))
            throw error;
        return { ok: true, answer: head.answer, image: headOnly(head, 'quota') };
    }
}
async function inspectPlatforms(reader, top, wanted) {
    const imageOf = (platforms) => ({
        digest: top.digest,
        mediaType: top.manifest.mediaType,
        form: top.manifest.form,
        platforms,
    });
    const unchecked = imageOf({ state: 'not-checked', reason: 'not-asked' });
    if (wanted.detail === 'existence')
        return { ok: true, answer: top.answer, image: unchecked };
    const candidates = await withImage(unchecked, () => candidatesOf(reader, top));
    const sized = await withImage(imageOf(known(candidates)), () => detailed(reader, candidates, wanted));
    const image = imageOf(known(sized));
    const missing = wanted.platforms.filter((node) => !sized.some(({ platform }) => runsOn(platform, node)));
    const isUnknown = top.manifest.form === 'manifest' && sized.length === 0;
    if (missing.length === 0 || isUnknown)
        return { ok: true, answer: top.answer, image };
    return { ok: false, ...lacking(top, image, missing) };
}
function known(candidates) {
    return { state: 'known', available: candidates.map(({ manifest: _read, ...platform }) => platform) };
}
async function withImage(image, task) {
    try {
        return await task();
    }
    catch (error) {
        if (error instanceof Stop)
            throw new Stop({ image, ...error.failure });
        throw error;
    }
}
function lacking({ answer, manifest }, image, missing) {
    const available = image.platforms.state === 'known' ? image.platforms.available : [];
    const names = available.map(({ platform }) => formatPlatform(platform)).join(', ') || 'none';
    const isSingle = manifest.form === 'manifest';
    return {
        verdict: isSingle ? 'platform-mismatch' : 'platform-missing',
        message: isSingle ? `The image is built for ${names} alone.` : `The index has ${names}.`,
        answer,
        image,
        missingPlatforms: missing,
    };
}
async function candidatesOf(reader, { manifest, digest }, depth = 0) {
    return manifest.form === 'index' ? expand(reader, manifest.entries, depth) : single(reader, manifest, digest);
}
async function single(reader, manifest, digest) {
    const platform = await readConfig(reader, manifest);
    return platform ? [{ platform, digest, size: sizeOf(manifest), manifest }] : [];
}
function sizeOf({ config, layers }) {
    const blobs = new Map([config, ...layers].map(({ digest, size }) => [digest, size]));
    return [...blobs.values()].reduce((sum, size) => sum + size, 0);
}
const DEEPEST_NESTING = 3;
const MOST_UNNAMED = 16;
async function expand(reader, entries, depth) {
    const unnamed = entries.filter((entry) => !entry.platform || formOf(entry.mediaType) === 'index');
    const named = entries.flatMap(({ platform, digest, mediaType }) => platform && formOf(mediaType) !== 'index' ? [{ platform, digest }] : []);
    const readable = unnamed.filter(({ mediaType }) => ['index', 'manifest'].includes(formOf(mediaType)));
    if (depth >= DEEPEST_NESTING)
        return named;
    const read = await Promise.all(readable
        .slice(0, MOST_UNNAMED)
        .map(async (entry) => candidatesOf(reader, await readChild(reader, entry), depth + 1)));
    return [...named, ...read.flat()];
}
async function detailed(reader, candidates, wanted) {
    if (wanted.detail !== 'sizes' && wanted.detail !== 'layers')
        return [...candidates];
    const chosen = new Set(wanted.platforms.map((node) => bestFor(candidates, node)));
    const sized = await Promise.all(candidates.map((candidate) => (chosen.has(candidate) ? withManifest(reader, candidate) : candidate)));
    if (wanted.detail === 'layers')
        await checkLayers(reader, sized);
    return sized;
}
async function withManifest(reader, candidate) {
    if (candidate.manifest)
        return candidate;
    try {
        const { manifest } = await readChild(reader, { mediaType: '', digest: candidate.digest, size: 0 });
        return manifest.form === 'index' ? candidate : { ...candidate, size: sizeOf(manifest), manifest };
    }
    catch (error) {
        if (error instanceof QuotaReached)
            return candidate;
        throw error;
    }
}
async function checkLayers(reader, candidates) {
    const manifests = candidates.flatMap(({ manifest }) => (manifest ? [manifest] : []));
    const blobs = manifests.flatMap(({ config, layers }) => [config, ...layers.filter((layer) => !isForeign(layer))]);
    const answer = await findMissingBlob(reader.repository, blobs);
    if (!answer)
        return;
    const message = 'The manifest names a blob that the registry does not have.';
    throw new Stop({ verdict: 'blob-not-found', message, answer });
}

;// CONCATENATED MODULE: ./lib/registry/known-realms.js
const KNOWN_ADMISSIONS = {
    'https://registry-1.docker.io': bearer('https://auth.docker.io/token', 'registry.docker.io'),
    'https://ghcr.io': bearer('https://ghcr.io/token', 'ghcr.io'),
    'https://quay.io': bearer('https://quay.io/v2/auth', 'quay.io'),
    'https://registry.gitlab.com': bearer('https://gitlab.com/jwt/auth', 'container_registry'),
};
function bearer(realm, service) {
    return { scheme: 'bearer', realm, service, presumed: true };
}

;// CONCATENATED MODULE: ./lib/registry/limits.js
class Limit {
    #free;
    #waiting = [];
    constructor(most) {
        this.#free = most;
    }
    async run(task) {
        if (this.#free > 0)
            this.#free--;
        else
            await new Promise((resolve) => this.#waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = this.#waiting.shift();
            if (next)
                next();
            else
                this.#free++;
        }
    }
}
const DEFAULT_LIMITS = { perHost: 64, total: 256, connections: 24 };
const SLOW_HOSTS = { 'public.ecr.aws': 1 };
class HostLimits {
    options;
    #total;
    #hosts = new Map();
    constructor(options) {
        this.options = options;
        this.#total = new Limit(options.total);
    }
    run(host, task) {
        return this.#of(host).run(() => this.#total.run(task));
    }
    #of(host) {
        const known = this.#hosts.get(host);
        if (known)
            return known;
        const limit = new Limit(SLOW_HOSTS[host] ?? this.options.perHost);
        this.#hosts.set(host, limit);
        return limit;
    }
}

;// CONCATENATED MODULE: ./lib/registry/redact.js
const REDACTED = '[redacted]';
const HARMLESS_PARAMETERS = new Set(['scope', 'service', 'account', 'n', 'last', 'ns']);
function redactUrl(url) {
    const shown = new URL(url);
    shown.username = '';
    shown.password = '';
    shown.hash = '';
    const unknown = new Set([...shown.searchParams.keys()].filter((name) => !HARMLESS_PARAMETERS.has(name.toLowerCase())));
    for (const name of unknown)
        shown.searchParams.set(name, 'redacted');
    return shown.href;
}
const SHORTEST_SECRET = 4;
class Secrets {
    #known = new Set();
    #ordered;
    add(...secrets) {
        this.#ordered = undefined;
        for (const secret of secrets) {
            if (secret.length < SHORTEST_SECRET)
                continue;
            const bytes = Buffer.from(secret);
            const base64 = bytes.toString('base64');
            const unpadded = [base64.replace(/=+$/, ''), bytes.toString('base64url')];
            for (const form of [secret, base64, ...unpadded, encodeURIComponent(secret)])
                this.#known.add(form);
        }
    }
    redact(text) {
        if (text === '')
            return text;
        this.#ordered ??= [...this.#known].sort((a, b) => b.length - a.length);
        return this.#ordered.reduce((shown, secret) => shown.replaceAll(secret, REDACTED), text);
    }
}

;// CONCATENATED MODULE: ./lib/registry/outcome.js


function describeAnswer(answer, identity, secrets) {
    const sent = {
        request: answer.request.kind,
        method: answer.request.method,
        url: secrets.redact(redactUrl(answer.url)),
        identity: identity.name,
        authenticated: identity.credential !== undefined,
    };
    if (answer.type === 'network') {
        return { ...sent, from: 'network', code: answer.code, message: secrets.redact(answer.message) };
    }
    const { code, message, excerpt } = parseRegistryError(answer.status < 300 ? new Uint8Array() : answer.body);
    return {
        ...sent,
        from: 'registry',
        httpStatus: answer.status,
        ...(code !== undefined && { code: secrets.redact(code) }),
        message: secrets.redact(message || challengeError(answer.headers['www-authenticate'])),
        excerpt: secrets.redact(excerpt),
    };
}
function challengeError(header) {
    return /\berror="([\w ]{1,100})"/.exec(header ?? '')?.[1] ?? '';
}

;// CONCATENATED MODULE: ./lib/registry/quota.js
const AMOUNT = /^\s*(\d{1,9})\s*(?:;.*?\bw=(\d{1,9}))?/;
function readQuota(headers) {
    const limit = AMOUNT.exec(headers['ratelimit-limit'] ?? '');
    const remaining = AMOUNT.exec(headers['ratelimit-remaining'] ?? '');
    if (!limit || !remaining)
        return undefined;
    const window = limit[2] ?? remaining[2];
    const source = headers['docker-ratelimit-source'];
    return {
        limit: Number(limit[1]),
        remaining: Number(remaining[1]),
        ...(window !== undefined && { window: Number(window) }),
        ...(source !== undefined && { source }),
    };
}
const SMALLEST_RESERVE = 20;
const RESERVED_SHARE = 0.2;
class PullBudget {
    #quotas = new Map();
    note(identity, headers) {
        const quota = readQuota(headers);
        if (!quota)
            return;
        const known = this.#quotas.get(identity);
        const remaining = Math.min(quota.remaining, known?.remaining ?? quota.remaining);
        this.#quotas.set(identity, { ...quota, remaining });
    }
    spend(identity) {
        const quota = this.#quotas.get(identity);
        if (!quota)
            return true;
        if (quota.remaining <= Math.max(quota.limit * RESERVED_SHARE, SMALLEST_RESERVE))
            return false;
        this.#quotas.set(identity, { ...quota, remaining: quota.remaining - 1 });
        return true;
    }
    of(identity) {
        return this.#quotas.get(identity);
    }
}

;// CONCATENATED MODULE: ./lib/registry/challenge.js
const TOKEN = /[!#$%&'*+\-.^_`|~\w]+/y;
const TOKEN68 = /[\w\-.~+/]+=*(?=[ \t]*(?:,|$))/y;
const SEPARATORS = /[ \t,]+/y;
const BLANKS = /[ \t]*/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const QUOTED = /"((?:[^"\\]|\\.)*)("|$)/sy;
const LOOSE = /[^",\s=][^",\s]*/y;
const JUNK = /[^,]*/y;
const LONGEST_HEADER = 16_384;
class Cursor {
    text;
    #at = 0;
    constructor(text) {
        this.text = text;
    }
    get done() {
        return this.#at >= this.text.length;
    }
    get at() {
        return this.#at;
    }
    take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.text);
        if (match)
            this.#at = pattern.lastIndex;
        return match ?? undefined;
    }
    back(at) {
        this.#at = at;
    }
}
function parseChallenges(header) {
    const cursor = new Cursor(header.slice(0, LONGEST_HEADER));
    const challenges = [];
    cursor.take(SEPARATORS);
    while (!cursor.done) {
        const challenge = readChallenge(cursor);
        if (challenge)
            challenges.push(challenge);
        else
            cursor.take(JUNK);
        cursor.take(SEPARATORS);
    }
    return challenges;
}
function readChallenge(cursor) {
    const scheme = cursor.take(TOKEN)?.[0].toLowerCase();
    if (scheme === undefined)
        return undefined;
    const hadBlank = cursor.take(BLANKS)?.[0] !== '';
    const start = cursor.at;
    const parameters = readParameters(cursor);
    if (parameters.size > 0 || !hadBlank)
        return { scheme, parameters };
    cursor.back(start);
    const token68 = cursor.take(TOKEN68)?.[0];
    return token68 === undefined ? { scheme, parameters } : { scheme, parameters, token68 };
}
function readParameters(cursor) {
    const parameters = new Map();
    for (;;) {
        const start = cursor.at;
        const name = cursor.take(TOKEN)?.[0].toLowerCase();
        const value = name !== undefined && cursor.take(EQUALS) ? readValue(cursor) : undefined;
        if (name === undefined || value === undefined) {
            cursor.back(start);
            return parameters;
        }
        if (!parameters.has(name))
            parameters.set(name, value);
        const end = cursor.at;
        if (!cursor.take(SEPARATORS) || cursor.done) {
            cursor.back(end);
            return parameters;
        }
    }
}
function readValue(cursor) {
    const quoted = cursor.take(QUOTED);
    if (quoted)
        return (quoted[1] ?? '').replace(/\\(.)/gs, '$1');
    return cursor.take(LOOSE)?.[0];
}
function chooseChallenge(challenges) {
    const of = (scheme) => challenges.find((challenge) => challenge.scheme === scheme);
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    return bearer ?? of('basic');
}

;// CONCATENATED MODULE: ./lib/registry/gate.js
class Gate {
    opens;
    #firsts = new Map();
    constructor(opens) {
        this.opens = opens;
    }
    async pass(key, first, others) {
        const ahead = this.#firsts.get(key);
        if (ahead) {
            const result = await ahead;
            return this.opens(result) ? others() : result;
        }
        const result = first();
        this.#firsts.set(key, result);
        return result;
    }
}

;// CONCATENATED MODULE: ./lib/registry/realm.js
const SHARED_SECOND_LEVEL = /^(?:com?|net|org|ac|edu|gov|go|or|ne)$/;
function ownedDomain(hostname) {
    if (/[:[]|^[\d.]+$/.test(hostname))
        return hostname;
    const labels = hostname.toLowerCase().split('.');
    const isShared = (labels.at(-1) ?? '').length === 2 && SHARED_SECOND_LEVEL.test(labels.at(-2) ?? '');
    return labels.slice(isShared ? -3 : -2).join('.');
}
function checkRealm(realm, registry, sendsCredentials, { mayBePlain, tokenHosts }) {
    if (!URL.canParse(realm, registry.href)) {
        return { ok: false, url: registry, message: 'The challenge names no valid address for tokens.' };
    }
    const url = new URL(realm, registry);
    url.username = '';
    url.password = '';
    url.hash = '';
    const isBesidePlainRegistry = mayBePlain(registry.host) && url.hostname === registry.hostname;
    const isPlain = url.protocol === 'http:' && (mayBePlain(url.host) || isBesidePlainRegistry);
    if (url.protocol !== 'https:' && !isPlain) {
        return { ok: false, url, message: `The token service at ${url.host} does not use TLS.` };
    }
    const isOwn = ownedDomain(url.hostname) === ownedDomain(registry.hostname) || tokenHosts.includes(url.host);
    if (sendsCredentials && !isOwn) {
        const message = `${registry.host} wants its credentials sent to ${url.host}, which is another domain.`;
        return { ok: false, url, message };
    }
    return { ok: true, url };
}

;// CONCATENATED MODULE: ./lib/registry/scope.js
const REPOSITORY_URL = /^\/(?:(?:.*?\/)??v2\/)?(.+)\/(?:manifests|blobs|tags)\/[^/]+$/;
const REPOSITORY_SCOPE = /^repository(?:\([^)]*\))?:(.+):[^:]*$/;
function repositoryOf(url) {
    return REPOSITORY_URL.exec(url.pathname)?.[1];
}
function pullOnly(scope) {
    const repository = REPOSITORY_SCOPE.exec(scope)?.[1];
    return repository === undefined ? scope : `repository:${repository}:pull`;
}
function commonScope(scope) {
    return scope === undefined || scope === '' || REPOSITORY_SCOPE.test(scope) ? undefined : scope;
}
function scopeFor(url, admission) {
    return admission.scope ?? `repository:${repositoryOf(url) ?? ''}:pull`;
}

;// CONCATENATED MODULE: ./lib/registry/session.js






const HOST_PROBLEMS = new Set([
    'dns-no-such-host',
    'dns-server-failure',
    'connection-refused',
    'network-unreachable',
    'network-timeout',
    'proxy-error',
    'plain-http',
    'tls-unknown-authority',
    'tls-certificate-expired',
    'tls-hostname-mismatch',
    'tls-legacy-common-name',
    'tls-too-weak',
    'tls-failure',
    'address-refused',
]);
function isHostReachable(answer) {
    return answer?.type !== 'network' || !HOST_PROBLEMS.has(answer.problem);
}
function session_isRefused(answer) {
    return answer.type === 'http' && answer.status === 401;
}
function challengeOf(answer) {
    return chooseChallenge(parseChallenges(answer.headers['www-authenticate'] ?? ''));
}
function admissionOf({ scheme, parameters }) {
    const realm = parameters.get('realm');
    if (scheme !== 'bearer' || realm === undefined)
        return { scheme: 'basic' };
    const service = parameters.get('service');
    const scope = commonScope(parameters.get('scope'));
    return { scheme, realm, ...(service !== undefined && { service }), ...(scope !== undefined && { scope }) };
}
class Session {
    options;
    #admissions;
    #scouts = new Gate(isHostReachable);
    #openings = new Map();
    #passwords = new Gate((answer) => answer.type === 'network' || (answer.status !== 401 && !isLoginLocked(answer)));
    constructor(options) {
        this.options = options;
        this.#admissions = new Map(Object.entries(options.knownAdmissions));
    }
    async ask(request, identity) {
        const answer = await this.#ask(request, identity);
        const moved = answer.type === 'http' && answer.url.origin !== request.url.origin;
        if (!moved || answer.request.kind === 'token' || !session_isRefused(answer))
            return answer;
        return this.#ask({ ...request, url: answer.url }, registry_credential/* ANONYMOUS */.E6);
    }
    async #ask(request, identity) {
        const { credential } = identity;
        if (credential?.kind === 'registry-token')
            return this.#send(request, `Bearer ${credential.token}`);
        const scouted = await this.#scout(request);
        if (scouted)
            return scouted;
        const admission = this.#admissions.get(request.url.origin);
        if (admission?.scheme === 'bearer')
            return this.#withToken(request, identity, admission);
        if (admission?.scheme === 'basic')
            return this.#withPassword(request, identity);
        const answer = await this.#send(request);
        return this.#learn(request, answer) ? this.#ask(request, identity) : answer;
    }
    async #scout(request) {
        const { origin } = request.url;
        if (this.#admissions.has(origin))
            return undefined;
        const first = async () => {
            const answer = await this.#challenged(request, await this.#send(request));
            if (this.#learn(request, answer))
                return undefined;
            if (isHostReachable(answer))
                this.#admissions.set(origin, { scheme: 'open' });
            return answer;
        };
        return this.#scouts.pass(origin, first, async () => undefined);
    }
    async #challenged(request, answer) {
        if (!session_isRefused(answer) || answer.url.origin !== request.url.origin || answer.headers['www-authenticate']) {
            return answer;
        }
        const ping = await this.#send({ ...request, kind: 'ping', method: 'GET', url: new URL('/v2/', request.url) });
        const challenge = ping.type === 'http' ? ping.headers['www-authenticate'] : undefined;
        if (challenge === undefined)
            return answer;
        return { ...answer, headers: { ...answer.headers, 'www-authenticate': challenge } };
    }
    #learn({ url }, answer) {
        if (!session_isRefused(answer) || answer.url.origin !== url.origin)
            return false;
        const challenge = challengeOf(answer);
        if (!challenge)
            return false;
        this.#admissions.set(url.origin, admissionOf(challenge));
        return true;
    }
    #send(request, authorization) {
        return this.options.transport.send(authorization === undefined ? request : { ...request, authorization });
    }
    async #withPassword(request, { key, credential }) {
        if (!credential)
            return this.#send(request);
        const send = () => this.#send(request, (0,registry_credential/* basicAuthorization */.aR)(credential));
        return this.#passwords.pass(JSON.stringify([request.url.origin, key]), send, send);
    }
    #open(request) {
        const { origin } = request.url;
        const opening = this.#openings.get(origin) ?? this.#send(request);
        this.#openings.set(origin, opening);
        return opening;
    }
    async #withToken(request, identity, admission) {
        const scope = scopeFor(request.url, admission);
        const [shared, opened] = await Promise.all([
            this.#token(request, identity, admission, scope, 'shared'),
            admission.presumed && this.#open(request),
        ]);
        if (opened && !isHostReachable(opened))
            return opened;
        if (!shared.ok && admission.presumed && !isVerdict(shared.answer)) {
            const { origin } = request.url;
            if (this.#admissions.get(origin) === admission)
                this.#admissions.delete(origin);
            return this.#ask(request, identity);
        }
        if (!shared.ok)
            return shared.answer;
        const answer = await this.#send(request, `Bearer ${shared.token}`);
        if (isStale(answer, admission))
            return this.#withFreshToken(request, identity, admission, scope);
        const retryScope = session_isRefused(answer) && answer.url.origin === request.url.origin && scopeToRetry(answer, scope);
        if (!retryScope || (retryScope === scope && shared.scopes === 1))
            return answer;
        return this.#withFreshToken(request, identity, admission, retryScope);
    }
    async #withFreshToken(request, identity, admission, scope) {
        const fresh = await this.#token(request, identity, admission, scope, 'alone');
        return fresh.ok ? this.#send(request, `Bearer ${fresh.token}`) : fresh.answer;
    }
    async #token(request, identity, { realm, service }, scope, share) {
        const sendsCredentials = identity.credential !== undefined;
        const policy = this.options.realmPolicyOf(request.url);
        const checked = checkRealm(realm, request.url, sendsCredentials, policy);
        if (!checked.ok)
            return { ok: false, answer: refusedRealm(request, checked) };
        const wanted = { realm: checked.url, ...(service !== undefined && { service }), scope, identity };
        return share === 'shared' ? this.options.tokens.get(wanted) : this.options.tokens.getAlone(wanted);
    }
}
function isVerdict(answer) {
    if (answer.type === 'network')
        return answer.problem !== 'dns-no-such-host';
    return [401, 403, 429].includes(answer.status) || answer.status >= 500;
}
function isStale(answer, { scope }) {
    return scope !== undefined && answer.type === 'http' && answer.status === 400;
}
function scopeToRetry(answer, scope) {
    const asked = challengeOf(answer)?.parameters.get('scope');
    return asked ? pullOnly(asked) : scope;
}
function refusedRealm(request, { url, message }) {
    return { type: 'network', request, url, problem: 'realm-refused', code: 'REALM_REFUSED', message };
}

;// CONCATENATED MODULE: ./lib/registry/tags.js


const PAGE = 1_000;
const MOST_PAGES = 5;
const LONGEST_PAGE = 1_024 * 1_024;
async function listTags(repository) {
    const tags = [];
    let url = addressOf(repository, 'tags/list');
    url.searchParams.set('n', String(PAGE));
    for (let page = 0; url && page < MOST_PAGES; page++) {
        const answer = await repository.session.ask({ kind: 'tags', method: 'GET', url, headers: { accept: 'application/json' }, longestBody: LONGEST_PAGE }, repository.identity);
        const read = readTags(answer);
        if (!read)
            break;
        tags.push(...read);
        url = nextPage(answer, url);
    }
    return tags.length === 0 ? { status: 'not-known' } : { status: 'found', tags, isComplete: url === undefined };
}
function readTags(answer) {
    if (!isSuccess(answer))
        return undefined;
    try {
        const { tags } = JSON.parse(Buffer.from(answer.body).toString('utf8'));
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
    }
    catch {
        return undefined;
    }
}
function nextPage(answer, current) {
    const link = answer.type === 'http' ? (answer.headers.link ?? '') : '';
    const target = /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(link)?.[1];
    if (target === undefined || !URL.canParse(target, current.href))
        return undefined;
    const next = new URL(target, current);
    return next.origin === current.origin && next.pathname === current.pathname ? next : undefined;
}

;// CONCATENATED MODULE: ./lib/registry/token-request.js


function flowsOf({ credential }) {
    if (!credential)
        return ['get'];
    return credential.kind === 'identity-token' ? ['post', 'get'] : ['get', 'post'];
}
const UNKNOWN_FLOW = {
    get: new Set([404, 405]),
    post: new Set([400, 401, 404, 405]),
};
function isUnknownFlow(flow, { status }) {
    return UNKNOWN_FLOW[flow].has(status);
}
function buildTokenRequest(request, flow) {
    return flow === 'get' ? getRequest(request) : postRequest(request);
}
function getRequest({ realm, service, scopes, identity: { credential } }) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    return {
        kind: 'token',
        method: 'GET',
        url,
        headers: { accept: 'application/json' },
        ...(credential && { authorization: (0,registry_credential/* basicAuthorization */.aR)(credential) }),
        longestBody: LONGEST_ERROR_BODY,
    };
}
function postRequest({ realm, service, scopes, identity: { credential } }) {
    const form = new URLSearchParams({ client_id: 'pullproof' });
    if (service !== undefined)
        form.set('service', service);
    form.set('scope', scopes.join(' '));
    if (credential?.kind === 'basic') {
        form.set('grant_type', 'password');
        form.set('username', credential.username);
        form.set('password', credential.password);
    }
    else if (credential) {
        form.set('grant_type', 'refresh_token');
        form.set('refresh_token', credential.token);
    }
    return {
        kind: 'token',
        method: 'POST',
        url: realm,
        headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
        longestBody: LONGEST_ERROR_BODY,
    };
}
const SHORTEST_LIFE = 60;
function readToken({ body }) {
    const fields = parseObject(Buffer.from(body).toString('utf8'));
    const value = [fields.token, fields.access_token].find((text) => typeof text === 'string' && text !== '');
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
        return undefined;
    const life = typeof fields.expires_in === 'number' ? fields.expires_in : SHORTEST_LIFE;
    return { value, expiresIn: Math.max(life, SHORTEST_LIFE) };
}
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? { ...value } : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./lib/registry/token.js



const MOST_SCOPES = 10;
function keyOf({ realm, service, identity }, ...more) {
    return JSON.stringify([realm.href, service ?? '', identity.key, ...more]);
}
function isCredentialFine(result) {
    return result.ok || (result.answer.type === 'http' && result.answer.status === 403);
}
class TokenService {
    options;
    #tokens = new Map();
    #batches = new Map();
    #credentials = new Gate(isCredentialFine);
    constructor(options) {
        this.options = options;
    }
    async get(request) {
        const key = keyOf(request, request.scope);
        const pending = this.#tokens.get(key);
        const known = pending && (await pending);
        if (known && (!known.ok || known.expires > this.options.clock.now()))
            return known;
        return this.#remember(key, this.#fetch(request));
    }
    getAlone(request) {
        const key = keyOf(request, request.scope);
        return this.#remember(key, this.#single(request));
    }
    #remember(key, pending) {
        this.#tokens.set(key, pending);
        return pending;
    }
    #fetch(request) {
        if (!request.identity.credential)
            return this.#batched(request);
        const first = () => this.#single(request);
        return this.#credentials.pass(keyOf(request), first, () => this.#batched(request));
    }
    #single({ scope, ...request }) {
        return this.#request({ ...request, scopes: [scope] });
    }
    #batched({ scope, ...request }) {
        const key = keyOf(request);
        return new Promise((resolve) => {
            const batch = this.#batches.get(key);
            if (batch)
                batch.push({ scope, resolve });
            else {
                this.#batches.set(key, [{ scope, resolve }]);
                setImmediate(() => this.#flush(key, request));
            }
        });
    }
    #flush(key, request) {
        const batch = this.#batches.get(key) ?? [];
        this.#batches.delete(key);
        for (let start = 0; start < batch.length; start += MOST_SCOPES) {
            void this.#answer(batch.slice(start, start + MOST_SCOPES), request);
        }
    }
    async #answer(batch, request) {
        const shared = await this.#request({ ...request, scopes: [...new Set(batch.map(({ scope }) => scope))] });
        const isRefused = !shared.ok && shared.answer.type === 'http' && shared.answer.status < 429;
        for (const { scope, resolve } of batch) {
            resolve(isRefused && batch.length > 1 ? this.#single({ ...request, scope }) : shared);
        }
    }
    async #request(request) {
        const { transport, clock, secrets } = this.options;
        const flows = flowsOf(request.identity);
        for (const [index, flow] of flows.entries()) {
            const answer = await transport.send(buildTokenRequest(request, flow));
            const isLast = index === flows.length - 1;
            if (!isLast && answer.type === 'http' && isUnknownFlow(flow, answer))
                continue;
            if (!isSuccess(answer))
                return { ok: false, answer };
            const token = readToken(answer);
            if (!token)
                return { ok: false, answer: withoutToken(answer) };
            secrets.add(token.value);
            const expires = clock.now() + token.expiresIn * 1_000;
            return { ok: true, token: token.value, scopes: request.scopes.length, expires };
        }
        throw new Error('An identity has at least one flow.');
    }
}
function withoutToken({ request, url }) {
    const message = 'The token service answered without a token.';
    return { type: 'network', request, url, problem: 'protocol-error', code: 'NO_TOKEN', message };
}

;// CONCATENATED MODULE: ./lib/registry/network-problem.js


const UNKNOWN_AUTHORITY = {
    problem: 'tls-unknown-authority',
    go: 'tls: failed to verify certificate: x509: certificate signed by unknown authority',
};
const network_problem_EXPIRED = {
    problem: 'tls-certificate-expired',
    go: 'tls: failed to verify certificate: x509: certificate has expired or is not yet valid',
};
const PLAIN_HTTP = { problem: 'plain-http', go: 'http: server gave HTTP response to HTTPS client' };
const OLD_TLS = { problem: 'tls-too-weak', go: 'remote error: tls: protocol version not supported' };
const WEAK_SIGNATURE = {
    problem: 'tls-too-weak',
    go: 'tls: failed to verify certificate: x509: cannot verify signature: insecure algorithm SHA1-RSA',
};
const RESET = { problem: 'network-reset' };
const TIMEOUT = { problem: 'network-timeout' };
const BY_CODE = {
    [ADDRESS_REFUSED]: { problem: 'address-refused' },
    ENOTFOUND: { problem: 'dns-no-such-host' },
    EAI_AGAIN: { problem: 'dns-server-failure' },
    ESERVFAIL: { problem: 'dns-server-failure' },
    ETIMEOUT: { problem: 'dns-server-failure' },
    ECONNREFUSED: { problem: 'connection-refused' },
    EHOSTUNREACH: { problem: 'network-unreachable' },
    ENETUNREACH: { problem: 'network-unreachable' },
    EADDRNOTAVAIL: { problem: 'network-unreachable' },
    ETIMEDOUT: TIMEOUT,
    UND_ERR_CONNECT_TIMEOUT: TIMEOUT,
    UND_ERR_HEADERS_TIMEOUT: TIMEOUT,
    UND_ERR_BODY_TIMEOUT: TIMEOUT,
    REQUEST_TIMEOUT: TIMEOUT,
    ECONNRESET: RESET,
    EPIPE: RESET,
    UND_ERR_SOCKET: RESET,
    ERR_HTTP2_STREAM_ERROR: RESET,
    ERR_HTTP2_GOAWAY_SESSION: RESET,
    ERR_HTTP2_SESSION_ERROR: RESET,
    UND_ERR_ABORTED: { problem: 'proxy-error' },
    UND_ERR_PRX_TLS: { problem: 'proxy-error' },
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: UNKNOWN_AUTHORITY,
    UNABLE_TO_GET_ISSUER_CERT: UNKNOWN_AUTHORITY,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: UNKNOWN_AUTHORITY,
    SELF_SIGNED_CERT_IN_CHAIN: UNKNOWN_AUTHORITY,
    DEPTH_ZERO_SELF_SIGNED_CERT: UNKNOWN_AUTHORITY,
    CERT_UNTRUSTED: UNKNOWN_AUTHORITY,
    INVALID_CA: UNKNOWN_AUTHORITY,
    CERT_HAS_EXPIRED: network_problem_EXPIRED,
    CERT_NOT_YET_VALID: network_problem_EXPIRED,
    ERR_SSL_UNSUPPORTED_PROTOCOL: OLD_TLS,
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: OLD_TLS,
    ERR_SSL_WRONG_VERSION_NUMBER: PLAIN_HTTP,
    ERR_SSL_PACKET_LENGTH_TOO_LONG: PLAIN_HTTP,
    ERR_SSL_HTTP_REQUEST: PLAIN_HTTP,
};
function tellingError(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return tellingError(error.errors[0]);
    if (!(error instanceof Error))
        return new Error(String(error));
    if ('code' in error && typeof error.code === 'string' && error.code in BY_CODE)
        return error;
    return error.cause instanceof Error ? tellingError(error.cause) : error;
}
function nameProblem(thrown) {
    const error = tellingError(thrown);
    const code = typeof error.code === 'string' ? error.code : 'UNKNOWN';
    if (error instanceof certificate/* CertificateNameError */.jm) {
        return { problem: error.fault.problem, code, message: `tls: failed to verify certificate: ${error.message}` };
    }
    const named = BY_CODE[code] ?? byText(code, error.message);
    return { problem: named.problem, code, message: named.go ?? error.message };
}
const BY_TEXT = [
    [/signature digest algorithm too weak/i, WEAK_SIGNATURE],
    [/certificate key too weak|dh key too small/i, { problem: 'tls-too-weak' }],
    [/proxy/i, { problem: 'proxy-error' }],
    [/socket hang up|other side closed|terminated/i, RESET],
];
function byText(code, message) {
    const known = BY_TEXT.find(([pattern]) => pattern.test(message))?.[1];
    return known ?? { problem: /^(?:ERR_SSL|ERR_TLS|EPROTO|CERT_)/.test(code) ? 'tls-failure' : 'protocol-error' };
}

;// CONCATENATED MODULE: ./lib/registry/transport.js





const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
class RequestTimeout extends Error {
    code = 'REQUEST_TIMEOUT';
}
class BodyTooLarge extends Error {
    code = 'BODY_TOO_LARGE';
}
class Transport {
    options;
    #closedUntil = new Map();
    constructor(options) {
        this.options = options;
    }
    async send(request) {
        let hop = request;
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            const answer = await this.#sendHop(hop);
            const location = answer.type === 'http' && REDIRECTS.has(answer.status) ? answer.headers.location : undefined;
            if (location === undefined)
                return { ...answer, request };
            const next = this.#follow(hop, location);
            if ('problem' in next)
                return { ...next, request };
            hop = next;
        }
        return failure(request, hop.url, 'too-many-redirects', `more than ${MOST_REDIRECTS} redirects`);
    }
    #follow(hop, location) {
        if (!URL.canParse(location, hop.url.href)) {
            return failure(hop, hop.url, 'redirect-refused', 'the redirect names no valid address');
        }
        const url = new URL(location, hop.url);
        url.username = '';
        url.password = '';
        const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && this.options.mayBePlain(url.host));
        if (!isSafe)
            return failure(hop, url, 'redirect-refused', `the redirect leads to ${url.protocol}//, without TLS`);
        if (url.origin === hop.url.origin)
            return { ...hop, url };
        if (hop.body !== undefined) {
            return failure(hop, url, 'redirect-refused', `the redirect would take a form with credentials to ${url.host}`);
        }
        const { authorization: _dropped, ...rest } = hop;
        return { ...rest, url };
    }
    async #sendHop(request) {
        const { clock, limits, retries } = this.options;
        const { host } = request.url;
        const began = clock.now();
        for (let retry = 0;; retry++) {
            await this.#untilOpen(host);
            const answer = await limits.run(host, () => this.#exchange(request));
            const wait = planRetry(answer, { retry, elapsed: clock.now() - began }, retries, clock);
            if (wait === undefined)
                return answer;
            if (answer.type === 'http' && answer.status === 429)
                this.#close(host, clock.now() + wait);
            else
                await clock.sleep(wait);
        }
    }
    #close(host, until) {
        this.#closedUntil.set(host, Math.max(until, this.#closedUntil.get(host) ?? 0));
    }
    async #untilOpen(host) {
        const { clock } = this.options;
        for (;;) {
            const wait = (this.#closedUntil.get(host) ?? 0) - clock.now();
            if (wait <= 0)
                return;
            await clock.sleep(wait);
        }
    }
    async #exchange(request) {
        const refusal = refusalOf(request.url, this.options.mayBePrivate);
        if (refusal)
            return thrown(request, refusal);
        const abort = new AbortController();
        const { requestTimeout } = this.options;
        const timer = setTimeout(() => abort.abort(new RequestTimeout(`no complete answer within ${requestTimeout / 1_000} s`)), requestTimeout);
        try {
            return await this.#dispatch(request, abort.signal);
        }
        catch (error) {
            return thrown(request, error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    async #dispatch(request, signal) {
        const { url, method, body = null, authorization } = request;
        const answer = await this.options.dispatchers.of(url).request({
            origin: url.origin,
            path: url.pathname + url.search,
            method,
            headers: {
                'user-agent': this.options.userAgent,
                ...this.options.headersOf(url.host),
                ...request.headers,
                ...(authorization !== undefined && { authorization }),
            },
            body,
            signal,
            reset: false,
        });
        const head = { type: 'http', request, url, status: answer.statusCode, headers: flatten(answer.headers) };
        return { ...head, body: await readBody(answer, isSuccess({ ...head, body: new Uint8Array() }), request) };
    }
}
function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        Array.isArray(value) ? value.join(', ') : value,
    ]));
}
async function readBody({ body }, success, { method, longestBody }) {
    if (method === 'HEAD') {
        await body.dump();
        return new Uint8Array();
    }
    const most = success ? longestBody : LONGEST_ERROR_BODY;
    const chunks = [];
    let length = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        length += chunk.length;
        if (length <= most)
            continue;
        if (success)
            throw new BodyTooLarge(`the answer is longer than ${most} bytes`);
        break;
    }
    return Buffer.concat(chunks).subarray(0, most);
}
function failure(request, url, problem, message) {
    return { type: 'network', request, url, problem, code: problem.toUpperCase().replaceAll('-', '_'), message };
}
function thrown(request, error) {
    if (error instanceof BodyTooLarge)
        return failure(request, request.url, 'body-too-large', error.message);
    return { type: 'network', request, url: request.url, ...nameProblem(error) };
}

;// CONCATENATED MODULE: ./lib/registry/client.js

















const TAG = /^\w[\w.-]{0,127}$/;
const MOST_LISTS = 25;
const DEFAULT_TIMEOUTS = { connect: 10_000, request: 15_000 };
const WORTH_ANOTHER = new Set([
    'not-found-or-private',
    'repository-not-found',
    'tag-not-found',
    'digest-not-found',
    'denied',
    'bad-credentials',
    'credentials-expired',
    'rate-limited',
    'quota-exhausted',
]);
const TELLING = new Set(['tag-not-found', 'digest-not-found', 'repository-not-found']);
function createRegistryClient(options = {}) {
    return new Client(options);
}
class Client {
    options;
    #probes = new Map();
    #tags = new Map();
    #hosts;
    #budget = new PullBudget();
    #secrets = new Secrets();
    #dispatchers;
    #session;
    constructor(options) {
        this.options = options;
        const { clock = systemClock, timeouts = DEFAULT_TIMEOUTS, limits = DEFAULT_LIMITS } = options;
        const mayBePrivate = options.mayBePrivate ?? (() => false);
        this.#hosts = new Map(Object.entries(options.hosts ?? {}));
        const settings = settingsByAddress(options.hosts ?? {});
        for (const { headers } of settings.values())
            this.#secrets.add(...Object.values(headers));
        const mayBePlain = (host) => settings.get(host)?.isPlain ?? false;
        this.#dispatchers = new Dispatchers({
            tlsOf: (host) => settings.get(host)?.tls ?? {},
            mayBePrivate,
            proxy: options.proxy ?? {},
            connectTimeout: timeouts.connect,
            connections: limits.connections,
            ...(options.lookup && { lookup: options.lookup }),
        });
        const transport = new Transport({
            dispatchers: this.#dispatchers,
            limits: new HostLimits(limits),
            retries: options.retries ?? DEFAULT_RETRIES,
            clock,
            mayBePrivate,
            mayBePlain,
            headersOf: (host) => settings.get(host)?.headers ?? {},
            requestTimeout: timeouts.request,
            userAgent: options.userAgent ?? 'pullproof',
        });
        this.#session = new Session({
            transport,
            tokens: new TokenService({ transport, clock, secrets: this.#secrets }),
            knownAdmissions: options.knownAdmissions ?? KNOWN_ADMISSIONS,
            realmPolicyOf: ({ host }) => ({ mayBePlain, tokenHosts: settings.get(host)?.tokenHosts ?? [] }),
        });
    }
    probe(request) {
        const { host, repository, reference, platforms, detail = '' } = request;
        const identities = request.credentials.map(registry_credential/* identityOf */.cu);
        for (const credential of request.credentials)
            this.#secrets.add(...(0,registry_credential/* secretsOf */.Fj)(credential));
        const key = JSON.stringify([host, repository, reference, platforms, detail, identities]);
        const known = this.#probes.get(key);
        if (known)
            return known;
        const pending = this.#probe(request, identities.length > 0 ? identities : [registry_credential/* ANONYMOUS */.E6]);
        this.#probes.set(key, pending);
        return pending;
    }
    tags({ host, repository: name, credentials }) {
        const identity = credentials[0] ? (0,registry_credential/* identityOf */.cu)(credentials[0]) : registry_credential/* ANONYMOUS */.E6;
        const key = JSON.stringify([host, name, identity.key]);
        const settings = this.#hosts.get(host);
        const known = this.#tags.get(key);
        if (known)
            return known;
        const isWorthIt = isAddressable(host, settings) && this.#tags.size < MOST_LISTS;
        const pending = isWorthIt
            ? this.#listTags({ ...this.#placeOf(host, name), identity })
            : Promise.resolve({ status: 'not-known' });
        this.#tags.set(key, pending);
        return pending;
    }
    async #listTags(repository) {
        const listed = await listTags(repository);
        if (listed.status !== 'found')
            return listed;
        return { ...listed, tags: listed.tags.filter((tag) => TAG.test(tag) && this.#secrets.redact(tag) === tag) };
    }
    close() {
        return this.#dispatchers.close();
    }
    #placeOf(host, name) {
        const endpoint = endpointOf(host, this.#hosts.get(host));
        const mirrorOf = namespaceFor(host, endpoint);
        const countsPulls = host === 'docker.io';
        return { session: this.#session, endpoint, name, countsPulls, ...(mirrorOf !== undefined && { mirrorOf }) };
    }
    async #probe(request, identities) {
        const { host, repository: name } = request;
        const settings = this.#hosts.get(host);
        if (!isAddressable(host, settings))
            return unaddressable(host);
        const mirrored = await this.#probeMirrors(request);
        if (mirrored)
            return mirrored;
        const attempts = [];
        for (const identity of identities) {
            const outcome = await this.#probeIn({ ...this.#placeOf(host, name), identity }, request, attempts);
            if (outcome.status === 'found')
                return outcome;
            attempts.push(attemptOf(outcome));
            if (!WORTH_ANOTHER.has(outcome.verdict))
                return { ...outcome, attempts: [...attempts] };
        }
        const telling = attempts.find(({ verdict }) => TELLING.has(verdict)) ?? attempts[0];
        if (!telling)
            throw new Error('There is at least the anonymous identity.');
        return { ...telling, status: VERDICTS[telling.verdict], attempts };
    }
    async #probeMirrors(request) {
        const { host, repository: name, reference } = request;
        for (const { endpoint, overridePath, answersFor } of this.#hosts.get(host)?.mirrors ?? []) {
            if (answersFor === 'digests' && !isDigest(reference))
                continue;
            const place = { endpoint: apiRoot(endpoint, overridePath), name, mirrorOf: host, countsPulls: false };
            const repository = { ...place, session: this.#session, identity: registry_credential/* ANONYMOUS */.E6 };
            const outcome = await this.#probeIn(repository, request, []);
            if (outcome.status === 'found' || outcome.image)
                return outcome;
        }
        return undefined;
    }
    async #probeIn(repository, { reference, platforms, detail }, attempts) {
        const { endpoint, identity } = repository;
        const reader = {
            repository,
            reference,
            by: isDigest(reference) ? 'digest' : 'tag',
            budget: this.#budget,
            quotaKey: JSON.stringify([endpoint.origin, identity.key]),
        };
        const wanted = { platforms, detail: detail ?? (platforms.length > 0 ? 'platforms' : 'existence') };
        const inspection = await inspectImage(reader, wanted);
        const evidence = describeAnswer(inspection.answer, identity, this.#secrets);
        const quota = this.#budget.of(reader.quotaKey);
        const common = { evidence, attempts, ...(quota && { quota }) };
        if (inspection.ok)
            return { status: 'found', verdict: 'ok', image: inspection.image, ...common };
        const { answer: _told, ok: _failed, ...failure } = inspection;
        return { ...failure, ...common, status: VERDICTS[failure.verdict] };
    }
}
function attemptOf({ verdict, message, evidence, image, missingPlatforms }) {
    return { verdict, message, evidence, ...(image && { image }), ...(missingPlatforms && { missingPlatforms }) };
}
function unaddressable(host) {
    const message = `${host} is no address that a client can connect to.`;
    const sent = { request: 'manifest', method: 'HEAD', url: `https://${host}/`, identity: registry_credential/* ANONYMOUS */.E6.name };
    const evidence = { ...sent, from: 'network', authenticated: false, code: 'ERR_INVALID_URL', message };
    const attempt = { verdict: 'bad-reference', message, evidence };
    return { ...attempt, status: VERDICTS['bad-reference'], attempts: [attempt] };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/images/reference.js + 4 modules
var images_reference = __webpack_require__(9967);
;// CONCATENATED MODULE: ./lib/probe/evidence.js
function describeEvidence(evidence) {
    const { method, url, identity, message } = evidence;
    const asked = `${method} ${url} as ${identity}`;
    if (evidence.from === 'network')
        return `${asked}: ${evidence.code}: ${message}`;
    const told = [evidence.code, message].filter((text) => text !== undefined && text !== '').join(': ');
    return `${asked}: ${evidence.httpStatus}${told === '' ? '' : ` ${told}`}`;
}

// EXTERNAL MODULE: ./lib/diagnosis/table.js + 10 modules
var table = __webpack_require__(2114);
;// CONCATENATED MODULE: ./lib/probe/failures.js

const FAILURE_IDS = {
    'platform-missing': 'platform-mismatch',
    'platform-mismatch': 'platform-mismatch',
    schema1: 'schema1-unsupported',
    'not-an-image': 'unsupported-media-type',
    'unsupported-media-type': 'unsupported-media-type',
    'tag-not-found': 'tag-not-found',
    'digest-not-found': 'tag-not-found',
    'repository-not-found': 'repository-not-found',
    'not-found-or-private': 'access-denied-or-not-found',
    private: 'unauthorized-no-credentials',
    denied: 'forbidden',
    'bad-credentials': 'unauthorized-bad-credentials',
    'credentials-expired': 'credentials-expired',
    'pull-secret-malformed': 'pull-secret-missing-or-malformed',
    'policy-denied': 'registry-policy-denied',
    'bad-reference': 'invalid-image-name',
    'digest-mismatch': 'digest-mismatch',
    'blob-not-found': 'blob-not-found',
    'tls-certificate-expired': 'tls-certificate-expired',
    'tls-hostname-mismatch': 'tls-hostname-mismatch',
    'tls-legacy-common-name': 'tls-legacy-common-name',
    'tls-too-weak': 'tls-unknown-authority',
    'tls-unknown-authority': 'tls-unknown-authority',
    'tls-failure': 'network-reset',
    'plain-http': 'http-registry-https-client',
    'rate-limited': 'rate-limited',
    'quota-exhausted': 'rate-limited',
    'registry-error': 'registry-server-error',
    'protocol-error': 'registry-server-error',
    'dns-no-such-host': 'dns-no-such-host',
    'dns-server-failure': 'dns-server-failure',
    'connection-refused': 'connection-refused',
    'network-unreachable': 'network-unreachable',
    'network-timeout': 'network-timeout',
    'network-reset': 'network-reset',
    'proxy-error': 'proxy-error',
    'redirect-refused': 'registry-server-error',
    'too-many-redirects': 'registry-server-error',
    'body-too-large': 'registry-server-error',
};
function isExplained(verdict) {
    return Object.hasOwn(FAILURE_IDS, verdict);
}
function failureRule(id) {
    const { title, cause, remedy } = table/* diagnoses */.g[id];
    return {
        id,
        severity: 'error',
        category: 'registry',
        since: '0.1.0',
        title,
        rationale: cause,
        remediation: remedy,
        docs: (0,table/* failurePage */.s)(id),
    };
}
const failureRules = [...new Set(Object.values(FAILURE_IDS))]
    .sort()
    .map((id) => failureRule(id));

;// CONCATENATED MODULE: ./lib/probe/artifacts.js



const KINDS = { 'helm-chart': 'chart', artifact: 'artifact' };
const MISSING = [
    'tag-not-found',
    'digest-not-found',
    'repository-not-found',
];
async function probeArtifacts(artifacts, client) {
    const reports = await Promise.all(artifacts.map((artifact) => probeArtifact(artifact, client)));
    return {
        problems: reports.flatMap(({ problems }) => problems),
        skipped: reports.flatMap(({ skipped }) => skipped),
    };
}
async function probeArtifact(artifact, client) {
    const parsed = (0,images_reference/* parseReference */.F2)(artifact.reference);
    if (!parsed.ok)
        return { problems: [], skipped: [] };
    const { reference } = parsed;
    const outcome = await client.probe({
        host: reference.registry,
        repository: reference.repository,
        reference: reference.digest ?? (0,images_reference/* effectiveTag */.yr)(reference) ?? '',
        platforms: [],
        credentials: [],
        detail: 'existence',
    });
    if (outcome.status === 'found' || outcome.verdict === 'not-an-image')
        return { problems: [], skipped: [] };
    const missing = MISSING.find((verdict) => verdict === outcome.verdict);
    return missing
        ? { problems: [problemOf(artifact, reference, missing, outcome)], skipped: [] }
        : { problems: [], skipped: [openQuestion(artifact, outcome)] };
}
function problemOf({ mediaKind, release, at }, reference, verdict, outcome) {
    const { kind, name } = release.object;
    const what = reference.digest ?? (0,images_reference/* effectiveTag */.yr)(reference) ?? '';
    return {
        rule: failureRule(FAILURE_IDS[verdict]),
        problem: {
            message: `There is no ${KINDS[mediaKind]} \`${(0,images_reference/* credentialKey */.TC)(reference)}\` of version \`${what}\`: ${kind} \`${name}\` cannot fetch it, and the cluster keeps what it had.`,
            remediation: 'Name a version that exists, or push this one before merging.',
            evidence: describeEvidence(outcome.evidence),
            at,
            object: release.object,
        },
    };
}
function openQuestion({ reference, mediaKind, release, at }, outcome) {
    const { file, line } = at.range;
    const message = `Whether the ${KINDS[mediaKind]} \`${reference}\` of ${release.object.kind} \`${release.object.name}\` can be fetched is not known (${describeEvidence(outcome.evidence)}).`;
    return { file, line, reason: 'not-verifiable', message };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/hosts-toml.js + 1 modules
var hosts_toml = __webpack_require__(5985);
;// CONCATENATED MODULE: ./lib/registry/hosts-directory.js


async function loadHostsDirectory(root, hosts, readers) {
    const loaded = await Promise.all(hosts.map(async (host) => ({ host, ...(await new Loader(readers).load(root, host)) })));
    const known = loaded.flatMap(({ host, settings }) => (settings ? [[host, settings]] : []));
    const faults = new Map(loaded.flatMap((one) => one.faults).map((fault) => [JSON.stringify(fault), fault]));
    return { settings: Object.fromEntries(known), faults: [...faults.values()] };
}
function foldersOf(host) {
    const ported = /^(.+):(\d+)$/.exec(host);
    return [...(ported ? [`${ported[1]}_${ported[2]}_`] : []), host, '_default'];
}
class Loader {
    readers;
    faults = [];
    constructor(readers) {
        this.readers = readers;
    }
    async load(root, host) {
        for (const name of foldersOf(host)) {
            const folder = (0,external_node_path_.join)(root, name);
            const names = await this.readers.list(folder);
            if (!names)
                continue;
            return { settings: await this.#loadFolder(folder, names), faults: this.faults };
        }
        return { faults: [] };
    }
    async #loadFolder(folder, names) {
        const file = (0,external_node_path_.join)(folder, 'hosts.toml');
        const text = names.includes('hosts.toml') ? await this.readers.readText(file) : undefined;
        if (!text)
            return this.#loadCertificates(folder, names);
        const parsed = (0,hosts_toml.parseHostsToml)(text);
        if (!parsed.ok) {
            const { line, message } = parsed;
            this.faults.push({ file, line, message: `${message} containerd ignores the whole file then, mirrors included.` });
            return this.#loadCertificates(folder, names);
        }
        const { mirrors, server } = parsed.hosts;
        const usable = mirrors.filter(({ capabilities }) => capabilities.includes('pull'));
        const endpoint = server.endpoint === undefined ? {} : { endpoint: server.endpoint };
        return {
            ...endpoint,
            ...(await this.#access(folder, file, server)),
            ...(usable.length > 0 && {
                mirrors: await Promise.all(usable.map((entry) => this.#mirror(folder, file, entry))),
            }),
        };
    }
    async #mirror(folder, file, entry) {
        const { endpoint = '', capabilities } = entry;
        const answersFor = capabilities.includes('resolve') ? 'tags and digests' : 'digests';
        return { endpoint, answersFor, ...(await this.#access(folder, file, entry)) };
    }
    async #access(folder, file, entry) {
        const { skipVerify, overridePath, headers, dialTimeout } = entry;
        return {
            ...(await this.#tls(folder, entry, { file, line: entry.line })),
            ...(skipVerify !== undefined && { skipVerify }),
            ...(overridePath && { overridePath }),
            ...(Object.keys(headers).length > 0 && { headers }),
            ...(dialTimeout !== undefined && { connectTimeout: dialTimeout }),
        };
    }
    #loadCertificates(folder, names) {
        const sorted = [...names].sort();
        const ca = sorted.filter((name) => name.endsWith('.crt'));
        const client = sorted.flatMap((certificate) => {
            if (!certificate.endsWith('.cert'))
                return [];
            const key = certificate.replace(/cert$/, 'key');
            return [{ certificate, ...(names.includes(key) && { key }) }];
        });
        return this.#tls(folder, { ca, client }, { file: folder });
    }
    async #tls(folder, { ca, client }, place) {
        const authorities = await Promise.all(ca.map((path) => this.#pem(folder, path, 'CERTIFICATE', place)));
        const pairs = await Promise.all(client.map((pair) => this.#pair(folder, pair, place)));
        return {
            ...(ca.length > 0 && { ca: authorities.flatMap((text) => text ?? []) }),
            ...(client.length > 0 && { clientCertificates: pairs.flatMap((pair) => pair ?? []) }),
        };
    }
    async #pair(folder, { certificate: file, key: keyFile = file }, place) {
        const certificate = await this.#pem(folder, file, 'CERTIFICATE', place);
        const key = await this.#pem(folder, keyFile, 'PRIVATE KEY', place);
        return certificate === undefined || key === undefined ? undefined : { certificate, key };
    }
    async #pem(folder, name, kind, place) {
        const path = (0,external_node_path_.isAbsolute)(name) ? name : (0,external_node_path_.join)(folder, name);
        const text = await this.readers.readText(path);
        if (text?.includes(`${kind}-----`))
            return text;
        const what = text === undefined ? 'There is no file' : `There is no ${kind.toLowerCase()} in PEM in`;
        this.faults.push({
            ...place,
            message: `${what} \`${path}\`; a node where that is so pulls nothing from this host.`,
        });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/probe/hosts.js





async function loadHosts(hosts, registries, cwd) {
    const named = configuredHosts(hosts, cwd);
    if (hosts.configPath === undefined)
        return { settings: named, skipped: [] };
    const { settings, faults } = await loadHostsDirectory((0,external_node_path_.resolve)(cwd, hosts.configPath), registries, FILES);
    const skipped = faults.map(({ file, line = 1, message }) => ({
        file: (0,external_node_path_.relative)(cwd, file).split(external_node_path_.sep).join('/'),
        line,
        reason: 'unreadable',
        message,
    }));
    return { settings: { ...settings, ...named }, skipped };
}
const FILES = {
    readText: (path) => orAbsent((0,promises_.readFile)(path, 'utf8')),
    list: (path) => orAbsent((0,promises_.readdir)(path)),
};
async function orAbsent(pending) {
    try {
        return await pending;
    }
    catch {
        return undefined;
    }
}
function configuredHosts({ named }, cwd) {
    return Object.fromEntries(Object.entries(named).map(([host, { endpoint, 'token-hosts': tokenHosts, mirrors, ...tls }]) => [
        host,
        {
            ...tlsSettings(tls, host, cwd),
            ...(endpoint !== undefined && { endpoint }),
            ...(tokenHosts && { tokenHosts }),
            ...(mirrors && {
                mirrors: mirrors.map((mirror) => ({ endpoint: mirror.endpoint, ...tlsSettings(mirror, host, cwd) })),
            }),
        },
    ]));
}
function tlsSettings({ ca, 'skip-verify': skipVerify }, host, cwd) {
    return {
        ...(ca && { ca: ca.map((file) => readCertificate(file, host, cwd)) }),
        ...(skipVerify !== undefined && { skipVerify }),
    };
}
function readCertificate(file, host, cwd) {
    try {
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, file), 'utf8');
        if (text.includes('-----BEGIN CERTIFICATE-----'))
            return text;
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        throw new errors/* UsageError */.e(`The CA file \`${file}\` for \`${host}\` cannot be read (${code}). Mend \`registries.hosts\`.`);
    }
    throw new errors/* UsageError */.e(`The CA file \`${file}\` for \`${host}\` holds no PEM certificate. Mend \`registries.hosts\`.`);
}

;// CONCATENATED MODULE: ./lib/probe/open-questions.js

const NO_ANSWER = new Set([
    'dns-no-such-host',
    'dns-server-failure',
    'connection-refused',
    'network-unreachable',
    'network-timeout',
    'network-reset',
    'proxy-error',
]);
function isCutOff(results) {
    const asked = results.filter(({ conclusion }) => conclusion.outcome);
    return asked.length > 0 && asked.every(({ conclusion }) => NO_ANSWER.has(conclusion.verdict));
}
function openQuestions(results) {
    return results.flatMap((result) => {
        const open = questionOf(result);
        if (!open)
            return [];
        return result.target.uses.map(({ use }) => {
            const { file, line } = use.locate('image').range;
            return { file, line, ...open };
        });
    });
}
function questionOf({ target: { reference, identity }, conclusion, }) {
    const { verdict, outcome } = conclusion;
    if (verdict === 'not-verifiable') {
        const exists = outcome?.status === 'found' ? ' It exists.' : '';
        return {
            reason: 'not-verifiable',
            message: `Whether the cluster may pull \`${reference.original}\` depends on ${secretsOf(identity)}.${exists} ${nextStep(identity)}`,
        };
    }
    if (outcome?.image?.platforms.state === 'not-checked' && outcome.image.platforms.reason === 'quota') {
        return {
            reason: 'platforms-unknown',
            message: `\`${reference.original}\` exists, but its platforms were not looked up: that counts as a pull, and \`${reference.registry}\` has few left for this machine. A login there helps.`,
        };
    }
    if (verdict === 'address-refused' || verdict === 'realm-refused') {
        const why = outcome && outcome.status !== 'found' ? outcome.evidence.message : '';
        return {
            reason: 'not-asked',
            message: `\`${reference.registry}\` was not asked for \`${reference.original}\`: ${why}. If it is yours, name it under \`registries.hosts\` in the configuration.`,
        };
    }
    return undefined;
}
function nextStep(identity) {
    const unavailable = (identity.state === 'not-verifiable' && identity.unavailable) || [];
    if (unavailable.length === 0)
        return 'Map its body under `credentials` in the configuration to find out.';
    return unavailable.map(({ secret, why }) => `\`${secret}\` is mapped, but ${why}.`).join(' ');
}
function secretsOf(identity) {
    const secrets = identity.state === 'not-verifiable' ? identity.secrets : [];
    if (secrets.length === 0)
        return 'credentials that an operator or the nodes add';
    return `${secrets.map((secret) => `\`${secret}\``).join(', ')}, whose body is not in the repository`;
}
function unreachable(results) {
    return results.flatMap(({ target: { reference, uses }, conclusion: { outcome } }) => {
        if (!outcome)
            return [];
        const message = `Nothing is known of \`${reference.original}\`: no registry could be reached from here (${describeEvidence(outcome.evidence)}).`;
        return uses.map(({ use }) => {
            const { file, line } = use.locate('image').range;
            return { file, line, reason: 'unreachable', message };
        });
    });
}

// EXTERNAL MODULE: ./lib/manifests/lookup.js
var lookup = __webpack_require__(722);
;// CONCATENATED MODULE: ./lib/probe/platforms.js

const LABELS = new Map([
    ['kubernetes.io/arch', 'architecture'],
    ['beta.kubernetes.io/arch', 'architecture'],
    ['kubernetes.io/os', 'os'],
    ['beta.kubernetes.io/os', 'os'],
]);
function parsePlatform(text) {
    const [os = '', architecture = '', variant, ...rest] = text.split('/');
    if (!os || !architecture || variant === '' || rest.length > 0)
        return undefined;
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
function platformsOf({ manifest, podSpecPath }, cluster) {
    const podSpec = podSpecPath.length === 0 ? undefined : manifest.get(podSpecPath);
    const required = [...ownOs(podSpec), ...selectorRequirements(podSpec)];
    const nodes = [...cluster, ...toleratedPlatforms(podSpec, cluster)];
    const found = affinityTerms(podSpec).flatMap((term) => platformsFor([...required, ...term], nodes));
    return [...new Map(found.map((platform) => [JSON.stringify(platform), platform])).values()];
}
function ownOs(podSpec) {
    const name = (0,lookup/* getText */.q4)((0,lookup/* getValue */._W)(podSpec, 'os'), 'name');
    return name ? [{ property: 'os', operator: 'In', values: [name] }] : [];
}
function selectorRequirements(podSpec) {
    const selector = (0,lookup/* getValue */._W)(podSpec, 'nodeSelector');
    return [...LABELS].flatMap(([label, property]) => {
        const value = (0,lookup/* getText */.q4)(selector, label);
        return value ? [{ property, operator: 'In', values: [value] }] : [];
    });
}
function affinityTerms(podSpec) {
    const nodeAffinity = (0,lookup/* getValue */._W)((0,lookup/* getValue */._W)(podSpec, 'affinity'), 'nodeAffinity');
    const selector = (0,lookup/* getValue */._W)(nodeAffinity, 'requiredDuringSchedulingIgnoredDuringExecution');
    const terms = (0,lookup/* getItems */.JS)(selector, 'nodeSelectorTerms');
    if (terms.length === 0)
        return [[]];
    return terms.map((term) => (0,lookup/* getItems */.JS)(term, 'matchExpressions').flatMap(requirementOf));
}
function requirementOf(expression) {
    const property = LABELS.get((0,lookup/* getText */.q4)(expression, 'key') ?? '');
    const operator = (0,lookup/* getText */.q4)(expression, 'operator');
    if (!property || (operator !== 'In' && operator !== 'NotIn'))
        return [];
    const values = (0,lookup/* getItems */.JS)(expression, 'values').flatMap((item) => {
        const value = (0,lookup/* resolve */.hd)(item);
        return value.kind === 'scalar' ? [value.value] : [];
    });
    return [{ property, operator, values }];
}
function toleratedPlatforms(podSpec, cluster) {
    const [first] = cluster;
    return (0,lookup/* getItems */.JS)(podSpec, 'tolerations').flatMap((toleration) => {
        const architecture = (0,lookup/* getText */.q4)(toleration, 'value');
        const isArchitecture = LABELS.get((0,lookup/* getText */.q4)(toleration, 'key') ?? '') === 'architecture';
        if (!isArchitecture || !architecture)
            return [];
        return cluster.some((platform) => platform.architecture === architecture)
            ? []
            : [{ os: first?.os ?? 'linux', architecture }];
    });
}
function platformsFor(requirements, nodes) {
    const candidates = candidatesFor(wanted(requirements, 'os'), wanted(requirements, 'architecture'), nodes);
    return candidates.filter((platform) => requirements.every(({ property, operator, values }) => values.includes(platform[property]) === (operator === 'In')));
}
function wanted(requirements, property) {
    return requirements.find((requirement) => requirement.property === property && requirement.operator === 'In')?.values;
}
function candidatesFor(oses, architectures, nodes) {
    if (!oses && !architectures)
        return nodes;
    const known = nodes.filter((node) => (oses?.includes(node.os) ?? true) && (architectures?.includes(node.architecture) ?? true));
    const named = (oses ?? nodes.map(({ os }) => os)).flatMap((os) => (architectures ?? nodes.map(({ architecture }) => architecture)).map((architecture) => ({ os, architecture })));
    const isKnown = ({ os, architecture }) => known.some((node) => node.os === os && node.architecture === architecture);
    if (!architectures && known.length > 0)
        return known;
    return [...known, ...named.filter((platform) => !isKnown(platform))];
}

// EXTERNAL MODULE: ./lib/diagnosis/familiar-names.js
var familiar_names = __webpack_require__(3459);
;// CONCATENATED MODULE: ./lib/registry/nearest-tags.js
const VERSION = /^v?(\d{1,9}(?:\.\d{1,9}){0,3})(?:[-_.+]?([a-z].*|[-_+].*))?$/i;
const NOISE = /^sha256-[0-9a-f]{64}|\.(?:sig|att|sbom)$|^sha-[0-9a-f]{7,40}$|^(?=\d*[a-f])[0-9a-f]{7,40}$/i;
function parseVersion(tag) {
    const [, numbers, suffix = ''] = VERSION.exec(tag) ?? [];
    return numbers === undefined ? undefined : { numbers: numbers.split('.').map(Number), suffix: suffix.toLowerCase() };
}
function nearestTags(wanted, available, most = 3) {
    const candidates = [...new Set(available)].filter((tag) => !NOISE.test(tag) || NOISE.test(wanted));
    if (wanted === 'latest')
        return newest(candidates).slice(0, most);
    return candidates
        .flatMap((tag) => {
        const distance = distanceBetween(wanted, tag);
        return distance ? [{ tag, distance }] : [];
    })
        .sort((a, b) => compareLists(a.distance, b.distance) || (a.tag < b.tag ? -1 : 1))
        .slice(0, most)
        .map(({ tag }) => tag);
}
function newest(tags) {
    const versions = tags.flatMap((tag) => {
        const version = parseVersion(tag);
        return version ? [{ tag, version }] : [];
    });
    const released = versions.filter(({ version }) => version.suffix === '');
    const sorted = (released.length > 0 ? released : versions).sort((a, b) => compareLists(b.version.numbers, a.version.numbers) || (a.tag < b.tag ? -1 : 1));
    return sorted.length > 0
        ? sorted.map(({ tag }) => tag)
        : ['stable', 'main', 'master', 'edge'].filter((tag) => tags.includes(tag));
}
function distanceBetween(wanted, tag) {
    const bare = (text) => text.toLowerCase().replace(/^v(?=\d)/, '');
    if (bare(wanted) === bare(tag))
        return [0];
    const [one, other] = [parseVersion(wanted), parseVersion(tag)];
    if (one && other)
        return versionDistance(one, other);
    const slips = editDistance(wanted.toLowerCase(), tag.toLowerCase());
    return slips <= Math.max(1, Math.floor(wanted.length / 4)) ? [3, slips] : undefined;
}
function versionDistance(wanted, tag) {
    const common = commonLength(wanted.numbers, tag.numbers);
    const isSame = common === wanted.numbers.length && common === tag.numbers.length;
    if (isSame)
        return [1, editDistance(wanted.suffix, tag.suffix)];
    if (common === 0 && wanted.numbers.length > 1)
        return undefined;
    const step = (tag.numbers[common] ?? 0) - (wanted.numbers[common] ?? 0);
    return [2, wanted.suffix === tag.suffix ? 0 : 1, -common, Math.abs(step), step > 0 ? 1 : 0];
}
function commonLength(one, other) {
    let at = 0;
    while (at < one.length && at < other.length && one[at] === other[at])
        at++;
    return at;
}
function compareLists(one, other) {
    const length = Math.max(one.length, other.length);
    for (let at = 0; at < length; at++) {
        const difference = (one[at] ?? 0) - (other[at] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function editDistance(one, other) {
    const rows = [Array.from({ length: other.length + 1 }, (_, index) => index)];
    const at = (i, j) => rows[i]?.[j] ?? 0;
    for (let i = 1; i <= one.length; i++) {
        const row = [i];
        rows.push(row);
        for (let j = 1; j <= other.length; j++) {
            const change = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
            const swap = isSwap ? at(i - 2, j - 2) + 1 : change;
            row.push(Math.min(change, swap, at(i - 1, j) + 1, at(i, j - 1) + 1));
        }
    }
    return at(one.length, other.length);
}

;// CONCATENATED MODULE: ./lib/probe/conclude.js
const REFUSALS = new Set(['not-found-or-private', 'denied']);
function isRefusal({ verdict }) {
    return REFUSALS.has(verdict);
}
function conclude(identity, { cluster, runner }) {
    if (!isRefusal(cluster))
        return told(cluster);
    if (runner && runner.status === 'failed' && !isRefusal(runner) && !isAboutCredentials(runner))
        return told(runner);
    const outcome = runner?.status === 'found' ? runner : cluster;
    if (identity.state === 'not-verifiable')
        return { status: 'inconclusive', verdict: 'not-verifiable', outcome };
    if (runner?.status !== 'found')
        return told(cluster);
    return identity.state === 'anonymous'
        ? { status: 'failed', verdict: 'private', outcome: cluster }
        : { status: 'failed', verdict: 'denied', outcome: cluster };
}
function told(outcome) {
    return { status: outcome.status, verdict: outcome.verdict, outcome };
}
function isAboutCredentials({ verdict }) {
    return verdict === 'bad-credentials' || verdict === 'credentials-expired' || verdict === 'policy-denied';
}

// EXTERNAL MODULE: ./lib/images/reference-grammar.js
var reference_grammar = __webpack_require__(3363);
;// CONCATENATED MODULE: ./lib/probe/targets.js




function whyNotAsked({ replacerOf }, use) {
    if (use.image.state !== 'reference')
        return 'The image is not known.';
    if (isWithoutRegistry(use))
        return 'The values give it no registry, and the chart may add one.';
    if (replacerOf(use))
        return 'Another image takes its place before it reaches the cluster.';
    if (use.effectivePullPolicy === 'Never')
        return 'Its `imagePullPolicy` is `Never`: nodes must have it already.';
    return undefined;
}
function isWithoutRegistry({ container, image }) {
    return container.type === 'inferred' && (0,reference_grammar/* splitReference */.mQ)(image.text).host === undefined;
}
async function collectTargets(repository, { identities, platforms }) {
    const targets = new Map();
    for (const use of repository.uses) {
        if (use.image.state !== 'reference' || whyNotAsked(repository, use))
            continue;
        const { reference } = use.image;
        const identity = await identities.identityOf(use.workload, reference);
        const key = `${(0,images_reference/* canonicalName */.Ew)(reference)} ${targets_keyOf(identity)}`;
        const target = targets.get(key) ?? { reference, identity, uses: [] };
        target.uses.push({ use, platforms: platformsOf(use.workload, platforms) });
        targets.set(key, target);
    }
    return [...targets.values()];
}
function targets_keyOf(identity) {
    if (identity.state !== 'credentials')
        return JSON.stringify(identity);
    return JSON.stringify(identity.credentials.map(({ credential }) => (0,registry_credential/* identityOf */.cu)(credential).key));
}
function platformsOfTarget({ uses }) {
    const all = uses.flatMap(({ platforms }) => platforms);
    return [...new Map(all.map((platform) => [JSON.stringify(platform), platform])).values()];
}

;// CONCATENATED MODULE: ./lib/probe/probe.js





async function probeTargets(targets, options) {
    let done = 0;
    return Promise.all(targets.map(async (target) => {
        const result = await new Probe(target, options).run();
        options.onTarget?.(++done, targets.length);
        return result;
    }));
}
const MALFORMED = { status: 'failed', verdict: 'pull-secret-malformed' };
class Probe {
    #target;
    #options;
    constructor(target, options) {
        this.#target = target;
        this.#options = options;
    }
    async run() {
        const { identity } = this.#target;
        if (identity.state === 'malformed')
            return { target: this.#target, conclusion: MALFORMED, suggestions: [] };
        const credentials = identity.state === 'credentials' ? identity.credentials.map(({ credential }) => credential) : [];
        const cluster = await this.#ask(credentials);
        const runner = isRefusal(cluster) ? await this.#askAsRunner() : undefined;
        const conclusion = conclude(identity, { cluster, ...(runner && { runner: runner.outcome }) });
        const heard = conclusion.outcome === runner?.outcome ? (runner?.credentials ?? []) : credentials;
        const [suggestions, tag] = await Promise.all([
            this.#suggest(conclusion, heard),
            this.#compareTag(conclusion, heard),
        ]);
        return { target: this.#target, conclusion, suggestions, ...(tag && { tag }) };
    }
    #ask(credentials) {
        const { reference } = this.#target;
        return this.#askFor(reference.digest ?? (0,images_reference/* effectiveTag */.yr)(reference) ?? '', credentials);
    }
    #askFor(reference, credentials, detail) {
        const { registry, repository } = this.#target.reference;
        const platforms = platformsOfTarget(this.#target);
        return this.#options.client.probe({
            host: registry,
            repository,
            reference,
            platforms,
            credentials,
            ...(detail && { detail }),
        });
    }
    async #askAsRunner() {
        const { registry, repository } = this.#target.reference;
        const found = await this.#options.runner.for(registry, repository);
        if (found.state !== 'found')
            return undefined;
        const credentials = [found.credential];
        return { outcome: await this.#ask(credentials), credentials };
    }
    async #suggest({ verdict }, credentials) {
        const { registry, repository, tag } = this.#target.reference;
        if (verdict === 'tag-not-found') {
            const listed = await this.#options.client.tags({ host: registry, repository, credentials });
            return listed.status === 'found' ? nearestTags(tag ?? 'latest', listed.tags) : [];
        }
        if (verdict !== 'repository-not-found' && verdict !== 'not-found-or-private' && verdict !== 'dns-no-such-host')
            return [];
        const meant = (0,familiar_names/* findMisspelling */.N)(registry, repository)?.suggestion;
        return meant === undefined ? [] : [meant];
    }
    async #compareTag({ status, outcome }, credentials) {
        const { tag, digest } = this.#target.reference;
        if (tag === undefined || digest === undefined || status !== 'found')
            return undefined;
        const head = await this.#askFor(tag, credentials, 'existence');
        if (head.verdict === 'tag-not-found')
            return { state: 'missing' };
        if (head.status !== 'found')
            return { state: 'unknown' };
        if (head.image.digest === digest)
            return { state: 'same' };
        if (head.image.form !== 'index' || outcome?.image?.form !== 'manifest')
            return { state: 'moved', digest: head.image.digest };
        const index = await this.#askFor(tag, credentials, 'platforms');
        const hasDigest = index.image && isOneOf(index.image, digest);
        return hasDigest ? { state: 'one-platform' } : { state: 'moved', digest: head.image.digest };
    }
}
function isOneOf({ platforms }, digest) {
    return platforms.state === 'known' && platforms.available.some((platform) => platform.digest === digest);
}

;// CONCATENATED MODULE: ./lib/probe/explanation.js
const WILL_WAIT = 'Pods will wait in `ImagePullBackOff`';
function credentialsOf(identity) {
    if (identity.state !== 'credentials')
        return 'no credentials';
    const names = [...new Set(identity.credentials.map(({ credential }) => credential.name))];
    return `the credentials of ${names.join(' and ')}`;
}
function eitherCode(names) {
    const quoted = names.map((name) => `\`${name}\``);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/probe/access-explanations.js

const HOW_TO_LOG_IN = {
    'no-secrets': (registry) => `Name a pull secret for \`${registry}\` in \`imagePullSecrets\` of the Pod or of its service account; the Secret must be in the same namespace.`,
    'no-match': (registry) => `None of the Pod’s pull secrets has an entry for \`${registry}\`. Add one, or name a Secret that has it in \`imagePullSecrets\`.`,
    'empty-entry': (registry) => `The pull secret has an entry for \`${registry}\`, but without a user or a password, and so nothing is sent. Write it anew with both.`,
};
const access = {
    private: ({ image, registry, identity }) => ({
        message: `\`${image}\` is private, and the cluster would ask for it without credentials: ${WILL_WAIT}.`,
        remediation: HOW_TO_LOG_IN[identity.state === 'anonymous' ? identity.why : 'no-secrets'](registry),
    }),
    denied: ({ name, registry, identity }) => ({
        message: `\`${registry}\` knows ${credentialsOf(identity)}, but does not let them pull \`${name}\`: ${WILL_WAIT}.`,
        remediation: `Give that account the right to read \`${name}\`, or use the credentials of one that has it.`,
    }),
    'bad-credentials': ({ image, registry, identity }) => ({
        message: `\`${registry}\` refuses ${credentialsOf(identity)}: \`${image}\` cannot be pulled, and ${WILL_WAIT}.`,
        remediation: `Log in to \`${registry}\` with a user and token that work, and write the Secret anew. A kubelet with a wrong password does not try without one, not even for public images.`,
    }),
    'credentials-expired': ({ image, registry, identity }) => ({
        message: `${capitalised(credentialsOf(identity))} for \`${registry}\` have expired: \`${image}\` cannot be pulled, and ${WILL_WAIT}.`,
        remediation: 'Renew them, and let something renew them from now on: tokens of cloud registries live for hours, so a Secret made by hand goes stale the same day.',
    }),
    'pull-secret-malformed': ({ image, detail }) => ({
        message: `The kubelet cannot read ${detail}, and fails all pulls of a Pod that names it, that of \`${image}\` too.`,
    }),
    'policy-denied': ({ image, registry, detail }) => ({
        message: `\`${registry}\` refuses to serve \`${image}\`${detail ? ` (${detail})` : ''}: ${WILL_WAIT}.`,
    }),
};
function capitalised(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/probe/connection-explanations.js

const FAILS_ON_NODES = `nodes refuse it, and ${WILL_WAIT}`;
const door = {
    'tls-certificate-expired': ({ registry }) => ({
        message: `The certificate of \`${registry}\` is out of date: ${FAILS_ON_NODES}.`,
    }),
    'tls-hostname-mismatch': ({ registry, detail }) => ({
        message: `The certificate of \`${registry}\` is for another name${detail ? ` (${detail})` : ''}: ${FAILS_ON_NODES}.`,
    }),
    'tls-legacy-common-name': ({ registry }) => ({
        message: `The certificate of \`${registry}\` has its name in the Common Name only, where nodes do not look: ${FAILS_ON_NODES}.`,
    }),
    'tls-too-weak': ({ registry }) => ({
        message: `\`${registry}\` offers only TLS or signatures that are too old: ${FAILS_ON_NODES}.`,
        remediation: 'Let the registry speak TLS 1.2 or later, with a certificate that is signed with SHA-256 or better.',
    }),
    'plain-http': ({ registry }) => ({
        message: `\`${registry}\` speaks plain HTTP, while nodes ask over HTTPS unless they are told otherwise: ${WILL_WAIT}.`,
        remediation: `Give the registry a certificate. If all nodes are set up for plain HTTP, say so under \`registries.hosts\`: \`endpoint: http://${registry}\`.`,
    }),
};
const way = {
    'tls-unknown-authority': ({ registry }) => ({
        message: `This machine does not trust the certificate of \`${registry}\`, so its images could not be looked up. Nodes that lack its CA cannot pull them.`,
        remediation: `Name the CA’s file under \`registries.hosts\`: \`${registry}: {ca: [ca.pem]}\`, and install it on every node.`,
    }),
    'tls-failure': ({ registry }) => ({
        message: `No TLS connection to \`${registry}\` came about, so its images could not be looked up.`,
    }),
    'rate-limited': ({ registry }) => ({
        message: `\`${registry}\` wants fewer requests, so not all of its images could be looked up.`,
        remediation: 'Run again later, or log in on this machine: registries allow more to whom they know.',
    }),
    'quota-exhausted': ({ registry }) => ({
        message: `The pull limit of \`${registry}\` is used up for this machine’s address or account, so not all of its images could be looked up.`,
        remediation: `Log in to \`${registry}\` on this machine, or run again in some hours. Nodes without a login have the same limit.`,
    }),
    'registry-error': ({ registry }) => ({
        message: `\`${registry}\` has an error of its own, so not all of its images could be looked up.`,
        remediation: 'Run again later; if it stays, ask whoever runs the registry.',
    }),
    'protocol-error': ({ registry }) => ({
        message: `What answers at \`${registry}\` does not speak like a registry, so its images could not be looked up.`,
        remediation: 'Check the host’s name, and that no proxy or login page answers in its place.',
    }),
    'dns-no-such-host': ({ registry, suggestions }) => ({
        message: `The name \`${registry}\` leads nowhere from this machine; if that is so on the nodes, ${WILL_WAIT}.`,
        remediation: suggestions.length > 0
            ? `Did you mean ${eitherCode(suggestions)}?`
            : 'Check the host’s spelling. If only nodes can resolve it, run pullproof where they are.',
    }),
    'dns-server-failure': ({ registry }) => ({
        message: `The name \`${registry}\` could not be looked up just now, so not all of its images could be looked up.`,
    }),
    'connection-refused': ({ registry }) => ({
        message: `\`${registry}\` refuses connections, so its images could not be looked up.`,
    }),
    'network-unreachable': ({ registry }) => ({
        message: `There is no way from this machine to \`${registry}\`, so not all of its images could be looked up.`,
    }),
    'network-timeout': ({ registry }) => ({
        message: `\`${registry}\` did not answer in time, so not all of its images could be looked up.`,
    }),
    'network-reset': ({ registry }) => ({
        message: `Connections to \`${registry}\` were cut, so not all of its images could be looked up.`,
    }),
    'proxy-error': ({ registry }) => ({
        message: `The proxy on the way to \`${registry}\` let nothing through, so not all of its images could be looked up.`,
        remediation: 'Check `HTTPS_PROXY`, `NO_PROXY` and the proxy’s own login and rules.',
    }),
    'redirect-refused': ({ registry }) => ({
        message: `\`${registry}\` sends requests on to a place that pullproof does not follow to, so not all of its images could be looked up.`,
        remediation: 'Ask whoever runs the registry where it sends its clients; the address stands in the evidence.',
    }),
    'too-many-redirects': ({ registry }) => ({
        message: `\`${registry}\` sends requests round in circles, so not all of its images could be looked up.`,
        remediation: 'Check the registry’s own address in its settings, and the proxy in front of it: nodes go in circles, too.',
    }),
    'body-too-large': ({ registry }) => ({
        message: `\`${registry}\` answers with far more than a manifest, so not all of its images could be looked up.`,
        remediation: 'Check the host’s name, and that no web page or download answers in the registry’s place.',
    }),
};
const connection = { ...door, ...way };

;// CONCATENATED MODULE: ./lib/probe/content-explanations.js


const content = {
    'platform-missing': ({ image, missing, available }) => ({
        message: `\`${image}\` has no build for ${names(missing)}: Pods on such nodes will wait in \`ImagePullBackOff\`. ${available.length > 0 ? `It has ${names(available)}.` : 'Its index names no platform at all.'}`,
        remediation: `Build it for ${names(missing)} too, or keep these Pods on other nodes with a \`nodeSelector\` on \`kubernetes.io/arch\`. Which platforms the cluster has is the configuration’s \`platforms\`.`,
    }),
    'platform-mismatch': ({ image, missing, available }) => ({
        message: `\`${image}\` is built for ${names(available)} alone. A node of ${names(missing)} pulls it all the same, and the container dies with \`exec format error\`.`,
        remediation: `Build it for ${names(missing)}, best as an index of several platforms, or send these Pods to ${names(available)} nodes with a \`nodeSelector\` on \`kubernetes.io/arch\`.`,
    }),
    schema1: ({ image }) => ({
        message: `\`${image}\` is in the old schema 1 format, which containerd 2.1 and later no longer pull: ${WILL_WAIT}.`,
        remediation: 'Build and push it anew with a current tool, or pull and push it once with `skopeo copy --format v2s2`.',
    }),
    'not-an-image': ({ image, detail }) => ({
        message: `\`${image}\` is no container image. Nodes pull it, and then cannot start a container from it. ${detail}`.trim(),
        remediation: 'Name the image; charts, signatures and other artifacts often stand beside it in the same repository.',
    }),
    'unsupported-media-type': ({ image, detail }) => ({
        message: `\`${image}\` is in a format that container runtimes do not take: ${WILL_WAIT}. ${detail}`.trim(),
    }),
    'digest-mismatch': ({ image, registry }) => ({
        message: `\`${registry}\` sends other bytes for \`${image}\` than its digest says. Nodes throw them away, and ${WILL_WAIT}.`,
    }),
    'blob-not-found': ({ image, registry }) => ({
        message: `\`${registry}\` has the manifest of \`${image}\`, but not all that it consists of: ${WILL_WAIT}.`,
        remediation: 'Push the image again; a clean-up of the registry, or an interrupted push, has left it incomplete.',
    }),
};
function names(platforms) {
    return [...new Set(platforms.map(formatPlatform))].join(', ');
}

;// CONCATENATED MODULE: ./lib/probe/missing-explanations.js

const missing = {
    'tag-not-found': ({ name, image, reference, isWritten, suggestions }) => ({
        message: isWritten
            ? `There is no tag \`${reference}\` of \`${name}\`: ${WILL_WAIT}.`
            : `\`${image}\` names no tag, so \`latest\` is pulled, and \`${name}\` has none: ${WILL_WAIT}.`,
        remediation: suggestions.length > 0
            ? `Did you mean ${eitherCode(suggestions)}? Name a tag that exists, or push this one before merging.`
            : 'Push the tag before merging, or name one that exists.',
    }),
    'digest-not-found': ({ name, reference }) => ({
        message: `\`${name}\` has no manifest with the digest \`${shortDigest(reference)}\`: ${WILL_WAIT}.`,
        remediation: 'Take the digest of a manifest in this very repository: a copy elsewhere, or a build that was deleted, does not count.',
    }),
    'repository-not-found': ({ repository, registry, suggestions }) => ({
        message: `\`${registry}\` has no repository \`${repository}\`: ${WILL_WAIT}.`,
        remediation: `${meant(suggestions)}Compare the name with the registry’s, path and all, or push the image before merging.`,
    }),
    'not-found-or-private': ({ name, registry, identity, suggestions }) => ({
        message: identity.state === 'credentials'
            ? `\`${registry}\` shows \`${name}\` to ${credentialsOf(identity)} as little as if it did not exist: ${WILL_WAIT}.`
            : `\`${name}\` is private, or does not exist: \`${registry}\` does not say which. The cluster would ask without credentials and be refused: ${WILL_WAIT}.`,
        remediation: identity.state === 'credentials'
            ? `${meant(suggestions)}Check the name, and that these credentials may pull it. After \`docker login ${registry}\` pullproof can tell which it is.`
            : `${meant(suggestions)}Check the name; if it is private, give the Pods a pull secret for \`${registry}\`. After \`docker login ${registry}\` pullproof can tell which it is.`,
    }),
    'bad-reference': ({ image, registry }) => ({
        message: `\`${registry}\` takes \`${image}\` for no valid name: ${WILL_WAIT}.`,
    }),
};
function meant(suggestions) {
    return suggestions.length > 0 ? `Did you mean ${eitherCode(suggestions)}? ` : '';
}
function shortDigest(digest) {
    return digest.replace(/^(\w+:\w{12})\w+$/, '$1…');
}

;// CONCATENATED MODULE: ./lib/probe/explanations.js




const EXPLANATIONS = { ...missing, ...access, ...content, ...connection };
const ABOUT_REGISTRY = new Set(Object.keys(connection));

;// CONCATENATED MODULE: ./lib/probe/result.js

function imageOf({ conclusion: { outcome } }) {
    return outcome?.image;
}
function missingPlatformsOf({ conclusion: { outcome } }, { platforms }) {
    const missing = (outcome?.status !== 'found' && outcome?.missingPlatforms) || [];
    return platforms.filter((platform) => missing.some((lacking) => runsOn(lacking, platform) && runsOn(platform, lacking)));
}
function standingOf(result, place) {
    const { status, verdict } = result.conclusion;
    const isAboutPlatforms = verdict === 'platform-missing' || verdict === 'platform-mismatch';
    return isAboutPlatforms && missingPlatformsOf(result, place).length === 0 ? 'found' : status;
}
function proofAt(result, place) {
    const image = imageOf(result);
    const platforms = image?.platforms.state === 'known' ? image.platforms.available : undefined;
    return {
        status: standingOf(result, place),
        ...(image && { digest: image.digest }),
        ...(platforms && { platforms: [...new Set(platforms.map(({ platform }) => formatPlatform(platform)))] }),
    };
}

;// CONCATENATED MODULE: ./lib/probe/problems.js





function probeProblems(results, pullSecrets) {
    const aboutRegistry = new Map();
    return results.flatMap((result) => {
        const { verdict } = result.conclusion;
        if (!isExplained(verdict))
            return [];
        const { registry } = result.target.reference;
        const key = `${registry} ${verdict}`;
        const first = aboutRegistry.get(key) ?? result;
        aboutRegistry.set(key, first);
        const told = ABOUT_REGISTRY.has(verdict) ? first : result;
        return result.target.uses
            .filter((place) => standingOf(result, place) !== 'found')
            .map((place) => ({
            rule: failureRule(FAILURE_IDS[verdict]),
            problem: { ...problems_problemOf(told, verdict, place), ...placeOf(result, verdict, place, pullSecrets) },
        }));
    });
}
function problems_problemOf(result, verdict, place) {
    const { message, remediation } = EXPLANATIONS[verdict](subjectOf(result, place));
    const { outcome, status } = result.conclusion;
    return {
        message,
        ...(remediation !== undefined && { remediation }),
        ...(outcome && { evidence: describeEvidence(outcome.evidence) }),
        ...(status === 'inconclusive' && { severity: 'warning' }),
    };
}
function placeOf({ target: { identity } }, verdict, { use }, pullSecrets) {
    const at = locate(use, verdict);
    const named = identity.state === 'credentials' ? identity.credentials.map(({ origin }) => origin) : [];
    const secrets = pullSecrets.filter(({ name, namespace }) => named.some((origin) => origin.kind === 'secret' && (origin.secret === name || origin.secret === `${namespace}/${name}`)));
    return {
        at: { ...at, related: [...at.related, ...secrets.map(secretLocation)] },
        object: use.object,
        ...(ABOUT_REGISTRY.has(verdict) ? {} : { image: problems_textOf(use) }),
    };
}
function secretLocation({ at, name }) {
    return { ...at.range, message: `the Secret \`${name}\` that the kubelet would use` };
}
function problems_textOf({ image }) {
    return image.text;
}
const TAG_VERDICTS = new Set(['tag-not-found', 'digest-not-found', 'digest-mismatch']);
function locate(use, verdict) {
    if (use.image.state !== 'reference')
        return use.locate('image');
    const { text, reference } = use.image;
    if (ABOUT_REGISTRY.has(verdict) && text.startsWith(`${reference.registry}/`)) {
        return use.locateText(0, reference.registry.length);
    }
    const part = TAG_VERDICTS.has(verdict) ? (reference.digest ?? reference.tag) : undefined;
    return part === undefined ? use.locate('image') : use.locateText(text.lastIndexOf(part), part.length);
}
function subjectOf(result, place) {
    const { reference, identity } = result.target;
    const { outcome } = result.conclusion;
    const platforms = imageOf(result)?.platforms;
    return {
        image: reference.original,
        registry: reference.registry,
        repository: reference.repository,
        name: (0,images_reference/* credentialKey */.TC)(reference),
        reference: reference.digest ?? (0,images_reference/* effectiveTag */.yr)(reference) ?? '',
        isWritten: reference.digest !== undefined || reference.tag !== undefined,
        identity,
        missing: missingPlatformsOf(result, place),
        available: platforms?.state === 'known' ? platforms.available.map(({ platform }) => platform) : [],
        suggestions: result.suggestions,
        detail: detailOf(result) ?? outcome?.evidence.message ?? '',
    };
}
function detailOf({ target: { identity }, conclusion: { outcome } }) {
    if (identity.state === 'malformed')
        return `the pull secret \`${identity.secret}\` (${identity.message})`;
    if (!outcome || outcome.status === 'found' || outcome.message === '')
        return undefined;
    return outcome.message;
}

;// CONCATENATED MODULE: ./lib/probe/proxy.js
function proxySettings(env) {
    const read = (name) => env[name.toLowerCase()] || env[name];
    const httpProxy = read('HTTP_PROXY');
    const httpsProxy = read('HTTPS_PROXY') ?? read('ALL_PROXY');
    const noProxy = read('NO_PROXY');
    return { ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }), ...(noProxy && { noProxy }) };
}

// EXTERNAL MODULE: ./lib/rules/digest-of-one-platform.js
var digest_of_one_platform = __webpack_require__(9734);
// EXTERNAL MODULE: ./lib/rules/tag-not-of-digest.js
var tag_not_of_digest = __webpack_require__(7742);
;// CONCATENATED MODULE: ./lib/probe/tag-problems.js


function tagProblems(results) {
    return results.flatMap(({ target, tag }) => {
        const { reference, uses } = target;
        const odd = tag && reference.tag !== undefined ? oddity(tag, reference.tag) : undefined;
        return odd ? uses.map(({ use }) => at(use, odd)) : [];
    });
}
function oddity(found, tag) {
    if (found.state === 'missing') {
        const message = `There is no tag \`${tag}\` any more. The digest beside it is there, and that is what nodes pull.`;
        return { rule: tag_not_of_digest/* tagNotOfDigest */.x, message, part: 'tag' };
    }
    if (found.state === 'moved') {
        const message = `The tag \`${tag}\` names another image by now (\`${found.digest}\`). Nodes pull the one of the digest.`;
        return { rule: tag_not_of_digest/* tagNotOfDigest */.x, message, part: 'tag' };
    }
    if (found.state !== 'one-platform')
        return undefined;
    const message = `The digest is that of one platform of \`${tag}\` only: nodes of any other platform cannot run it.`;
    return { rule: digest_of_one_platform/* digestOfOnePlatform */.P, message, part: 'digest' };
}
function at(use, { rule, message, part }) {
    const { image, object } = use;
    if (image.state !== 'reference')
        return { rule, problem: { message, at: use.locate('image'), object } };
    const { tag = '', digest = '' } = image.reference;
    const text = part === 'tag' ? tag : digest;
    const offset = part === 'tag' ? image.text.lastIndexOf(`:${tag}@`) + 1 : image.text.lastIndexOf(digest);
    return { rule, problem: { message, at: use.locateText(offset, text.length), object, image: image.text } };
}

;// CONCATENATED MODULE: ./lib/probe/stage.js

















async function probeRepository(stage) {
    const { repository, config, cwd, environment, onTarget } = stage;
    const machine = (0,runner_environment/* createRunnerEnvironment */.g)(environment.env);
    const runner = (0,runner_credentials/* createRunnerCredentials */.h)(machine);
    const identities = (0,cluster_identity/* createIdentityResolver */.V)({ declarations: repository, config, cwd, runner, environment: machine });
    const platforms = config.platforms.flatMap((text) => parsePlatform(text) ?? []);
    const targets = await collectTargets(repository, { identities, platforms });
    const registries = [...new Set(targets.map(({ reference }) => reference.registry))];
    const hosts = await loadHosts(await environment.vouchFor(config.hosts), registries, cwd);
    const client = createRegistryClient({
        hosts: hosts.settings,
        mayBePrivate: environment.reach === 'everywhere' ? () => true : isNamed(hosts.settings),
        proxy: proxySettings(environment.env),
        userAgent: `pullproof/${version/* VERSION */.x}`,
    });
    try {
        const [results, artifacts] = await Promise.all([
            probeTargets(targets, { client, runner, ...(onTarget && { onTarget }) }),
            probeArtifacts(repository.artifacts, client),
        ]);
        const report = reportOf(repository, results);
        return {
            ...report,
            problems: [...report.problems, ...artifacts.problems],
            skipped: [...hosts.skipped, ...report.skipped, ...artifacts.skipped],
        };
    }
    finally {
        await client.close();
    }
}
function isNamed(hosts) {
    const named = new Set([...Object.keys(hosts), ...settingsByAddress(hosts).keys()]);
    return (host) => named.has(host);
}
function reportOf(repository, results) {
    const proofs = new Map(results.flatMap((result) => result.target.uses.map((place) => [place.use, proofAt(result, place)])));
    const proofOf = (use) => proofs.get(use) ?? { status: statusUnasked(repository, use) };
    if (isCutOff(results))
        return { problems: [], skipped: unreachable(results), rules: failureRules, proofOf };
    const problems = [...probeProblems(results, repository.pullSecrets), ...tagProblems(results)];
    return { problems, skipped: openQuestions(results), rules: failureRules, proofOf };
}
function statusUnasked(repository, use) {
    if (use.image.state === 'invalid')
        return 'failed';
    if (whyNotAsked(repository, use) === undefined)
        throw new Error(`Nobody asked for ${use.field}.`);
    return 'not-checked';
}


/***/ }),

/***/ 7660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ findNameFault),
/* harmony export */   jm: () => (/* binding */ CertificateNameError)
/* harmony export */ });
/* unused harmony export NAME_FAULT */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

const ENTRY = /([A-Za-z ]+):("(?:[^"\\]|\\.)*"|[^,]*)(?:, |$)/gy;
function readAlternativeNames(text) {
    const entries = [...text.matchAll(ENTRY)].map(([, kind, value = '']) => ({ kind, value: unquote(value) }));
    const of = (wanted) => entries.filter(({ kind }) => kind === wanted).map(({ value }) => value);
    return { dns: of('DNS'), ip: of('IP Address').map(canonicalAddress) };
}
function unquote(value) {
    if (!value.startsWith('"'))
        return value;
    try {
        return String(JSON.parse(value));
    }
    catch {
        return value;
    }
}
function canonicalAddress(address) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 6 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
}
function matchesName(pattern, host) {
    const [pattern0, ...patternRest] = pattern.toLowerCase().split('.');
    const [host0, ...hostRest] = host.toLowerCase().replace(/\.$/, '').split('.');
    if (patternRest.join('.') !== hostRest.join('.') || host0 === '')
        return false;
    return pattern0 === host0 || (pattern0 === '*' && patternRest.length > 0);
}
function findNameFault(host, { subjectAltName, commonName }) {
    const names = readAlternativeNames(subjectAltName ?? '');
    const isAddress = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0;
    const valid = isAddress ? names.ip : names.dns;
    if (isAddress ? valid.includes(canonicalAddress(host)) : valid.some((name) => matchesName(name, host))) {
        return undefined;
    }
    if (subjectAltName === undefined && commonName !== undefined && matchesName(commonName, host)) {
        const message = 'x509: certificate relies on legacy Common Name field, use SANs instead';
        return { problem: 'tls-legacy-common-name', message };
    }
    return { problem: 'tls-hostname-mismatch', message: `x509: ${mismatch(host, isAddress, valid)}` };
}
function mismatch(host, isAddress, valid) {
    if (valid.length > 0)
        return `certificate is valid for ${valid.join(', ')}, not ${host}`;
    if (isAddress)
        return `cannot validate certificate for ${host} because it doesn't contain any IP SANs`;
    return `certificate is not valid for any names, but wanted to match ${host}`;
}
const NAME_FAULT = 'CERTIFICATE_NAME';
class CertificateNameError extends Error {
    fault;
    name = 'CertificateNameError';
    code = NAME_FAULT;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}


/***/ }),

/***/ 1618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseGoDuration)
/* harmony export */ });
const UNITS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1e3,
    m: 6e4,
    h: 3.6e6,
};
const PART = /(\d{1,9}(?:\.\d{1,9})?)(ns|us|µs|μs|ms|s|m|h)/gi;
function parseGoDuration(text) {
    if (text === '0')
        return 0;
    const parts = [...text.matchAll(PART)];
    const isWhole = text !== '' && parts.map(([part]) => part).join('') === text;
    if (!isWhole)
        return undefined;
    return parts.reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (UNITS[unit.toLowerCase()] ?? 0), 0);
}


/***/ }),

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseHostsToml: () => (/* binding */ parseHostsToml)
});

// EXTERNAL MODULE: ./lib/registry/go-duration.js
var go_duration = __webpack_require__(1618);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.js
var lib = __webpack_require__(5718);
;// CONCATENATED MODULE: ./lib/registry/toml.js

function readToml(text) {
    try {
        return { ok: true, toml: understand((0,lib.parseTOML)(text, { tomlVersion: '1.0' })) };
    }
    catch (error) {
        const index = error instanceof Error && 'index' in error ? Number(error.index) : 0;
        const line = text
            .slice(0, index + 1)
            .trimEnd()
            .split('\n').length;
        return { ok: false, line, message: error instanceof Error ? error.message : String(error) };
    }
}
function understand(program) {
    const nodes = program.body[0].body;
    const tables = nodes.flatMap((node) => node.type === 'TOMLTable' && node.kind === 'standard'
        ? [{ path: partsOf(node.key), line: node.loc.start.line, body: node.body }]
        : []);
    const top = nodes.flatMap((node) => (node.type === 'TOMLKeyValue' ? [node] : []));
    const keys = [{ path: [], body: top }, ...tables].flatMap(({ path, body }) => body.map(({ key, loc }) => ({ path: [...path, ...partsOf(key)], line: loc.start.line })));
    const lines = new Map([...tables, ...keys].map(({ path, line }) => [JSON.stringify(path), line]));
    return {
        values: { ...(0,lib.getStaticTOMLValue)(program) },
        tables: tables.map(({ path, line }) => ({ path, line })),
        lineOf: (path) => lines.get(JSON.stringify(path)) ?? 1,
    };
}
function partsOf({ keys }) {
    return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
}

;// CONCATENATED MODULE: ./lib/registry/hosts-toml.js


const ALL = ['pull', 'resolve', 'push'];
const isText = (value) => typeof value === 'string';
const isTextOrTexts = (value) => isText(value) || (Array.isArray(value) && value.every(isText));
const isPair = (value) => Array.isArray(value) && value.length === 2 && value.every(isText);
const isTable = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const FIELDS = {
    capabilities: {
        fits: (value) => Array.isArray(value) && value.every((item) => isText(item) && capability(item) !== undefined),
        wants: 'a list of "pull", "resolve" and "push"',
    },
    ca: { fits: isTextOrTexts, wants: 'a file or a list of files' },
    client: {
        fits: (value) => isText(value) || (Array.isArray(value) && value.every((item) => isText(item) || isPair(item))),
        wants: 'a file, a list of files, or a list of pairs of a certificate and its key',
    },
    skip_verify: { fits: (value) => typeof value === 'boolean', wants: 'true or false' },
    override_path: { fits: (value) => typeof value === 'boolean', wants: 'true or false' },
    header: {
        fits: (value) => isTable(value) && Object.values(value).every(isTextOrTexts),
        wants: 'a table of texts or lists of texts',
    },
    dial_timeout: {
        fits: (value) => value === '' || (isText(value) && (0,go_duration/* parseGoDuration */.Q)(value) !== undefined),
        wants: 'a time like "5s" or "500ms"',
    },
};
function capability(text) {
    return ALL.find((known) => known === text.toLowerCase());
}
class Fault extends Error {
    line;
    constructor(line, message) {
        super(message);
        this.line = line;
    }
}
function parseHostsToml(text) {
    const read = readToml(text);
    if (!read.ok)
        return { ok: false, line: read.line, message: `It is no TOML: ${read.message}.` };
    try {
        return { ok: true, hosts: readHosts(read.toml) };
    }
    catch (error) {
        if (error instanceof Fault)
            return { ok: false, line: error.line, message: error.message };
        throw error;
    }
}
function readHosts(toml) {
    const { server = '', host: hosts = {} } = toml.values;
    if (!isText(server))
        throw new Fault(toml.lineOf(['server']), '`server` must be a text.');
    if (!isTable(hosts))
        throw new Fault(toml.lineOf(['host']), '`host` must be a table.');
    const names = new Set(toml.tables.flatMap(({ path: [root, name] }) => (root === 'host' && name ? [name] : [])));
    const mirrors = [...names].map((name) => readEntry(toml, ['host', name], name, fieldsOf(hosts[name])));
    return { mirrors, server: readEntry(toml, [], server, toml.values) };
}
function fieldsOf(value) {
    return isTable(value) ? value : {};
}
function readEntry(toml, path, name, fields) {
    for (const [key, { fits, wants }] of Object.entries(FIELDS)) {
        if (!(key in fields) || fits(fields[key]))
            continue;
        throw new Fault(toml.lineOf([...path, key]), `\`${key}\` must be ${wants}.`);
    }
    const line = toml.lineOf(path.length > 0 ? path : ['server']);
    const endpoint = name === '' ? undefined : withScheme(name);
    if (endpoint !== undefined && !URL.canParse(endpoint))
        throw new Fault(line, `\`${name}\` is no address.`);
    const { skip_verify: skipVerify, dial_timeout: dial } = fields;
    const dialTimeout = isText(dial) ? (0,go_duration/* parseGoDuration */.Q)(dial) : undefined;
    const capabilities = texts(fields.capabilities).flatMap((text) => capability(text) ?? []);
    return {
        ...(endpoint !== undefined && { endpoint }),
        capabilities: capabilities.length > 0 ? capabilities : ALL,
        ca: texts(fields.ca),
        client: pairsOf(fields.client),
        ...(typeof skipVerify === 'boolean' && { skipVerify }),
        overridePath: fields.override_path === true,
        headers: headersOf(fieldsOf(fields.header)),
        ...(dialTimeout !== undefined && { dialTimeout }),
        line,
    };
}
function withScheme(name) {
    return name.startsWith('http') ? name : `https://${name}`;
}
function texts(value) {
    return (Array.isArray(value) ? value : [value]).filter(isText);
}
function pairsOf(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.flatMap((item) => {
        const [certificate, key = ''] = texts(item);
        return certificate === undefined ? [] : [{ certificate, ...(key !== '' && { key }) }];
    });
}
function headersOf(fields) {
    return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), texts(value).join(', ')]));
}


/***/ })

};
