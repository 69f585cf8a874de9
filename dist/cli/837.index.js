export const id = 837;
export const ids = [837];
export const modules = {

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createIdentityResolver)
});

// EXTERNAL MODULE: ./lib/credentials/keyring.js
var keyring = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/credentials/lookup.js
var lookup = __webpack_require__(4070);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/credentials/docker-config.js + 1 modules
var docker_config = __webpack_require__(3306);
;// CONCATENATED MODULE: ./lib/credentials/mapped-credentials.js



async function readMapped(source, { cwd, environment }) {
    const [name, file] = 'env' in source
        ? [`the variable \`${source.env}\``, inlineText(environment.env[source.env])]
        : [`the file \`${source.file}\``, await environment.readFile((0,external_node_path_.resolve)(cwd, source.file))];
    if (file.state === 'missing')
        return unknown(`is mapped to ${name}, which this run does not have`);
    if (file.state === 'unreadable')
        return unknown(`is mapped to ${name}, which ${file.why}`);
    const config = (0,docker_config/* decodeDockerConfig */.J)('dockerconfigjson', plainText(file.text));
    const isDockerConfig = config.ok ? config.misplaced.length === 0 : config.failure.refusedBy === 'kubelet';
    if (!isDockerConfig)
        return unknown(`is mapped to ${name}, which does not hold a docker config with \`auths\``);
    return (0,keyring/* keyringOf */.TK)(config);
}
function unknown(why) {
    return { state: 'unknown', why };
}
function inlineText(value) {
    return value ? { state: 'text', text: value } : { state: 'missing' };
}
function plainText(text) {
    const trimmed = text.trim();
    return trimmed.startsWith('{') ? trimmed : Buffer.from(trimmed, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./lib/credentials/namespaces.js
var namespaces = __webpack_require__(4012);
;// CONCATENATED MODULE: ./lib/credentials/identity-sources.js




function createKeyrings(declarations, config, from) {
    const read = new Map();
    function readSource(source) {
        if (source === 'runner')
            return Promise.resolve(source);
        const known = read.get(source) ?? readMapped(source, from);
        read.set(source, known);
        return known;
    }
    async function keyringFor(workload, name) {
        const namespace = (0,namespaces/* namespaceOf */.N)(workload.manifest, declarations.files);
        const secret = namespace === undefined ? name : `${namespace}/${name}`;
        const source = sourceOf(config.credentials.secrets, name, namespace);
        if (source)
            return { secret, keyring: await readSource(source), mapped: true };
        return { secret, keyring: inRepository(declarations, workload, name, config), mapped: false };
    }
    return {
        readSource,
        ofWorkload: (workload) => Promise.all(namesOf(declarations, workload).map((name) => keyringFor(workload, name))),
    };
}
function namesOf(declarations, workload) {
    return [...new Set((0,lookup/* effectivePullSecrets */.iX)(declarations, workload).map(({ name }) => name))];
}
function inRepository(declarations, workload, name, { complete }) {
    const found = (0,lookup/* findPullSecret */.lo)(declarations, workload, name);
    if (found.state === 'other-namespace')
        return { state: 'ignored', why: 'is in another namespace only' };
    if (found.state === 'nowhere' && complete)
        return { state: 'ignored', why: 'does not exist' };
    return (0,keyring/* commonKeyring */.$h)(found.state === 'found' ? found.secrets.map(keyring/* declaredKeyring */.WG) : []);
}
function sourceOf(secrets, name, namespace) {
    const entries = Object.entries(secrets);
    const named = entries.filter(([key]) => namespace === undefined ? key.endsWith(`/${name}`) : key === `${namespace}/${name}`);
    if (named.length === 1)
        return named[0]?.[1];
    return entries.find(([key]) => key === name)?.[1];
}
function hasOpenAccount(declarations, workload) {
    if (workload.imagePullSecrets.length > 0)
        return false;
    const accounts = (0,lookup/* findServiceAccounts */.NU)(declarations, workload);
    if (accounts.length === 0)
        return workload.serviceAccountName !== undefined;
    const lists = accounts.map(({ imagePullSecrets }) => JSON.stringify(imagePullSecrets.map(({ name }) => name)));
    return new Set(lists).size > 1;
}

// EXTERNAL MODULE: ./lib/credentials/kubelet-keys.js
var kubelet_keys = __webpack_require__(7125);
// EXTERNAL MODULE: ./lib/credentials/kustomize-effects.js
var kustomize_effects = __webpack_require__(2766);
;// CONCATENATED MODULE: ./lib/credentials/node-credentials.js

const CLOUD_REGISTRIES = [
    '*.dkr.ecr.*.amazonaws.com',
    '*.dkr.ecr.*.amazonaws.com.cn',
    '*.dkr.ecr-fips.*.amazonaws.com',
    'gcr.io',
    '*.gcr.io',
    '*.pkg.dev',
    '*.azurecr.io',
    '*.azurecr.cn',
    '*.azurecr.us',
].map((key) => ({ key }));
function nodesMayLogIn(image) {
    return (0,kubelet_keys/* lookup */.$I)(CLOUD_REGISTRIES, (0,kubelet_keys/* imageKeyOf */.iw)(image)).length > 0;
}
function nodeSourcesFor({ node }, image) {
    const sources = Object.entries(node).map(([key, source]) => ({ key, source }));
    return (0,kubelet_keys/* lookup */.$I)(sources, (0,kubelet_keys/* imageKeyOf */.iw)(image));
}

;// CONCATENATED MODULE: ./lib/credentials/cluster-identity.js




function createIdentityResolver(options) {
    const { declarations, config, runner } = options;
    const keyrings = createKeyrings(declarations, config, options);
    async function fromRunner(image, secret) {
        const own = await runner.for(image.registry, image.repository);
        if (own.state === 'found')
            return { ...own.credential, name: secret };
        const reason = own.state === 'failed' ? own.why : `This machine has no login for \`${image.registry}\`.`;
        return { secret, why: `is mapped to \`runner\`. ${reason}` };
    }
    async function ofSecret({ secret, keyring }, image) {
        const originOf = (key) => ({ kind: 'secret', secret, key });
        if (keyring === 'runner') {
            const key = image.registry;
            const credential = await fromRunner(image, `secret ${secret}`);
            const named = 'why' in credential ? { ...credential, secret } : credential;
            return [{ key, origin: originOf(key), credential: named }];
        }
        if (keyring.state !== 'known')
            return [];
        return keyring.entries.map(({ key, username, password }) => ({
            key,
            origin: originOf(key),
            credential: basic(`secret ${secret}`, username.reveal(), password.reveal()),
        }));
    }
    async function ofNodes(image) {
        const found = nodeSourcesFor(config.credentials, image).map(async ({ key, source }) => {
            const name = `the nodes for ${key}`;
            const keyring = await keyrings.readSource(source);
            const origin = { kind: 'node', key };
            if (keyring === 'runner') {
                const credential = await fromRunner(image, name);
                return [{ key, origin, credential: 'why' in credential ? { ...credential, secret: key } : credential }];
            }
            if (keyring.state !== 'known') {
                const why = keyring.state === 'malformed' ? keyring.message : keyring.why;
                return [{ key, origin, credential: { secret: key, why } }];
            }
            return (0,kubelet_keys/* lookup */.$I)(keyring.entries, (0,kubelet_keys/* imageKeyOf */.iw)(image)).map(({ username, password }) => ({
                key,
                origin,
                credential: basic(name, username.reveal(), password.reveal()),
            }));
        });
        return (await Promise.all(found)).flat();
    }
    return {
        async identityOf(workload, image) {
            const named = await keyrings.ofWorkload(workload);
            const poisoned = firstMalformed(named);
            if (poisoned)
                return poisoned;
            const open = unknownSecrets(named);
            if (open)
                return open;
            if (hasOpenAccount(declarations, workload))
                return notVerifiable(named.map(({ secret }) => secret));
            const candidates = (await Promise.all(named.map((secret) => ofSecret(secret, image)))).flat();
            const matching = [...(0,kubelet_keys/* lookup */.$I)(candidates, (0,kubelet_keys/* imageKeyOf */.iw)(image)), ...(await ofNodes(image))];
            if (matching.length > 0)
                return identityFrom(matching);
            const others = named.length === 0 && mayBeGivenSecrets(declarations, workload);
            if (others || nodesMayLogIn(image))
                return notVerifiable([]);
            return { state: 'anonymous', why: named.length === 0 ? 'no-secrets' : 'no-match' };
        },
    };
}
function basic(name, username, password) {
    return username === '' || password === '' ? 'empty' : { kind: 'basic', name, username, password };
}
function notVerifiable(secrets, unavailable = []) {
    return { state: 'not-verifiable', secrets, ...(unavailable.length > 0 ? { unavailable } : {}) };
}
function firstMalformed(named) {
    for (const { secret, keyring } of named) {
        if (keyring !== 'runner' && keyring.state === 'malformed') {
            return { state: 'malformed', secret, message: keyring.message };
        }
    }
    return undefined;
}
function unknownSecrets(named) {
    const unknown = named.flatMap(({ secret, keyring, mapped }) => keyring !== 'runner' && keyring.state === 'unknown' ? [{ secret, why: keyring.why, mapped }] : []);
    if (unknown.length === 0)
        return undefined;
    const unavailable = unknown.filter(({ mapped }) => mapped).map(({ secret, why }) => ({ secret, why }));
    return notVerifiable(unknown.map(({ secret }) => secret), unavailable);
}
function mayBeGivenSecrets({ files }, workload) {
    return workload.origin === 'custom-resource' || (0,kustomize_effects/* mayGetPullSecrets */.k)(workload, files);
}
function identityFrom(matching) {
    const unavailable = matching.flatMap(({ credential }) => typeof credential === 'object' && 'why' in credential ? [credential] : []);
    if (unavailable.length > 0) {
        const secrets = matching.flatMap(({ credential, origin }) => typeof credential === 'object' && 'why' in credential && origin.kind === 'secret' ? [origin.secret] : []);
        return notVerifiable(secrets, unavailable);
    }
    const credentials = matching.flatMap(({ credential, origin }) => typeof credential === 'object' && !('why' in credential) ? [{ credential, origin }] : []);
    return credentials.length > 0 ? { state: 'credentials', credentials } : { state: 'anonymous', why: 'empty-entry' };
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ commonKeyring),
/* harmony export */   TK: () => (/* binding */ keyringOf),
/* harmony export */   WG: () => (/* binding */ declaredKeyring)
/* harmony export */ });
/* harmony import */ var _images_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2419);
/* harmony import */ var _pull_secret_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9617);
/* harmony import */ var _stand_ins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8739);



function keyringOf(config) {
    if (config.ok)
        return { state: 'known', entries: config.entries };
    return { state: 'malformed', message: config.failure.message };
}
function declaredKeyring(secret) {
    if (!(0,_pull_secret_body_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerTypeOf */ .Ux)(secret)) {
        return secret.effectiveType === undefined
            ? { state: 'unknown', why: 'has a type that is not known' }
            : { state: 'ignored', why: `has the type \`${secret.effectiveType}\`, which the kubelet passes over` };
    }
    const body = (0,_pull_secret_body_js__WEBPACK_IMPORTED_MODULE_1__/* .kubeletBody */ .zD)(secret);
    if (!body)
        return { state: 'unknown', why: 'has a body that is not in the repository' };
    const keyring = keyringOf(body.config);
    if (!body.config.ok && body.config.failure.refusedBy === 'api-server') {
        return { state: 'unknown', why: 'has a body that the API server refuses, so an older one may be in the cluster' };
    }
    if (keyring.state === 'known' && keyring.entries.some(isToBeFilledIn)) {
        return { state: 'unknown', why: 'has placeholders where its credentials belong' };
    }
    return keyring;
}
function isToBeFilledIn({ key, username, password }) {
    if ((0,_images_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlaceholder */ .$)(key))
        return true;
    if (username.isEmpty || password.isEmpty)
        return false;
    return (0,_stand_ins_js__WEBPACK_IMPORTED_MODULE_2__/* .isStandIn */ .W)(password.reveal());
}
function commonKeyring(keyrings) {
    const [first, ...others] = keyrings;
    if (!first)
        return { state: 'unknown', why: 'is not in the repository' };
    if (others.every((other) => fingerprint(other) === fingerprint(first)))
        return first;
    return { state: 'unknown', why: 'differs between environments' };
}
function fingerprint(keyring) {
    if (keyring.state !== 'known')
        return JSON.stringify(keyring);
    return JSON.stringify(keyring.entries.map(({ key, username, password }) => [key, username.reveal(), password.reveal()]));
}


/***/ }),

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createRunnerEnvironment)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/credentials/runner/credential-helper.js


const DEADLINE_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024;
const HELPER_NAME = /^[a-z0-9-]+(?:\.exe)?$/;
function createCredentialHelpers({ env, deadlineMs = DEADLINE_MS }) {
    return {
        async get(name, server) {
            if (!HELPER_NAME.test(name))
                return failed('its credential helper has a name with more than small letters, digits and dashes');
            const program = `docker-credential-${name}`;
            const end = await runProgram(program, server, { env, deadlineMs });
            if (end.state === 'failed')
                return failed(`\`${program}\` ${end.why}`);
            return end.exitCode === 0 ? readAnswer(program, end.output) : readRefusal(program, end);
        },
    };
}
function failed(why) {
    return { state: 'failed', why };
}
function readRefusal(program, { exitCode, output }) {
    if (/credentials not found/i.test(output))
        return { state: 'none' };
    return failed(`\`${program}\` failed with exit code ${exitCode}`);
}
function readAnswer(program, output) {
    const answer = parse(output);
    const { Username: username, Secret: secret } = answer ?? {};
    if (typeof username !== 'string' || typeof secret !== 'string') {
        return failed(`\`${program}\` answered with something else than a user and a secret`);
    }
    return secret === '' ? { state: 'none' } : { state: 'found', username, secret };
}
function parse(output) {
    try {
        const answer = JSON.parse(output);
        return typeof answer === 'object' && answer !== null ? answer : undefined;
    }
    catch {
        return undefined;
    }
}
function runProgram(program, input, { env, deadlineMs }) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, ['get'], {
            env: { ...env, PATH: absolutePartsOf(env.PATH) },
            stdio: ['pipe', 'pipe', 'ignore'],
            windowsHide: true,
        });
        const chunks = [];
        let size = 0;
        const settle = (end) => {
            clearTimeout(timer);
            resolve(end);
        };
        const stop = (why) => {
            child.kill('SIGKILL');
            child.stdout.destroy();
            child.unref();
            settle({ state: 'failed', why });
        };
        const timer = setTimeout(() => stop(`did not answer within ${deadlineMs / 1000} s`), deadlineMs);
        child.on('error', (error) => settle({ state: 'failed', why: whyNotStarted(error) }));
        child.on('close', (code) => settle({ state: 'exited', exitCode: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > MAX_OUTPUT_BYTES)
                stop('answered with more than 64 KiB');
            else
                chunks.push(chunk);
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}
function absolutePartsOf(path = '') {
    return path
        .split(external_node_path_.delimiter)
        .filter((part) => (0,external_node_path_.isAbsolute)(part))
        .join(external_node_path_.delimiter);
}
function whyNotStarted(error) {
    const code = 'code' in error ? String(error.code) : 'unknown error';
    return code === 'ENOENT' ? 'is not on the PATH' : `cannot be started (${code})`;
}

;// CONCATENATED MODULE: ./lib/credentials/runner/environment.js


const MAX_BYTES = 1024 * 1024;
function createRunnerEnvironment(env) {
    const home = env.HOME || env.USERPROFILE;
    return { env, ...(home ? { home } : {}), readFile: readText, helpers: createCredentialHelpers({ env }) };
}
async function readText(path) {
    try {
        const file = await (0,promises_.open)(path);
        try {
            const status = await file.stat();
            if (!status.isFile())
                return { state: 'unreadable', why: 'is not a file' };
            if (status.size > MAX_BYTES)
                return { state: 'unreadable', why: 'is larger than 1 MiB' };
            return { state: 'text', text: await file.readFile('utf8') };
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { state: 'missing' };
        return { state: 'unreadable', why: `cannot be read (${code})` };
    }
}


/***/ }),

/***/ 9151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ createRunnerCredentials)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/credentials/runner/auth-files.js

function authSources(environment) {
    const { env, home } = environment;
    const inline = env.DOCKER_AUTH_CONFIG;
    const file = (name, folder, ...path) => folder && (0,external_node_path_.isAbsolute)(folder) ? [{ name, read: () => environment.readFile((0,external_node_path_.join)(folder, ...path)) }] : [];
    return [
        ...(inline ? [{ name: '`DOCKER_AUTH_CONFIG`', read: async () => ({ state: 'text', text: inline }) }] : []),
        ...file('the file of `REGISTRY_AUTH_FILE`', env.REGISTRY_AUTH_FILE),
        ...(env.DOCKER_CONFIG
            ? file('`$DOCKER_CONFIG/config.json`', env.DOCKER_CONFIG, 'config.json')
            : file('`~/.docker/config.json`', home, '.docker', 'config.json')),
        ...file('`$XDG_RUNTIME_DIR/containers/auth.json`', env.XDG_RUNTIME_DIR, 'containers', 'auth.json'),
        ...(env.XDG_CONFIG_HOME
            ? file('`$XDG_CONFIG_HOME/containers/auth.json`', env.XDG_CONFIG_HOME, 'containers', 'auth.json')
            : file('`~/.config/containers/auth.json`', home, '.config', 'containers', 'auth.json')),
    ];
}

;// CONCATENATED MODULE: ./lib/credentials/runner/docker-config-file.js
function readRunnerConfig(text) {
    const root = text.trim() === '' ? {} : parseObject(text);
    if (!root)
        return undefined;
    const auths = Object.entries(asObject(root.auths)).map(([key, entry]) => [key, asObject(entry)]);
    const helpers = Object.entries(asObject(root.credHelpers)).flatMap(([key, name]) => typeof name === 'string' ? [[key, name]] : []);
    const { credsStore } = root;
    return {
        auths: new Map(auths),
        credHelpers: new Map(helpers),
        ...(typeof credsStore === 'string' && credsStore !== '' ? { credsStore } : {}),
    };
}
function parseObject(text) {
    try {
        const root = JSON.parse(text.replace(/^\uFEFF/, ''));
        return isObject(root) ? root : undefined;
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asObject(value) {
    return isObject(value) ? value : {};
}
function credentialOfEntry(entry, name) {
    const { registrytoken, identitytoken, auth } = entry;
    if (isText(registrytoken))
        return { kind: 'registry-token', name, token: registrytoken };
    if (isText(identitytoken))
        return { kind: 'identity-token', name, token: identitytoken };
    if (isText(auth))
        return decodeAuth(auth, name);
    const { username, password } = entry;
    return isText(username) && isText(password) ? { kind: 'basic', name, username, password } : 'empty';
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
function decodeAuth(auth, name) {
    const text = BASE64.test(auth) ? Buffer.from(auth, 'base64').toString('utf8') : '';
    const colon = text.indexOf(':');
    if (colon < 1)
        return 'malformed';
    const password = text.slice(colon + 1).replace(/^\0+|\0+$/g, '');
    return password === '' ? 'empty' : { kind: 'basic', name, username: text.slice(0, colon), password };
}
function credentialOfHelper(username, secret, name) {
    if (username === '<token>')
        return { kind: 'identity-token', name, token: secret };
    return { kind: 'basic', name, username, password: secret };
}

;// CONCATENATED MODULE: ./lib/credentials/runner/server-keys.js
const DOCKER_HUB_SERVER = 'https://index.docker.io/v1/';
const DOCKER_HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
function serverOf(host) {
    return DOCKER_HUB_HOSTS.has(host) ? DOCKER_HUB_SERVER : host;
}
function coveringKey(keys, host, repository) {
    const all = [...keys];
    const name = `${host}/${repository}`;
    return (scopesOf(name).find((scope) => scope !== host && all.includes(scope)) ??
        [serverOf(host), host].find((key) => all.includes(key)) ??
        all.find((key) => sameHost(hostOfKey(key), host)));
}
function scopesOf(name) {
    const parts = name.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
function hostOfKey(key) {
    const withScheme = /^https?:\/\/([^/]+)/.exec(key)?.[1];
    return withScheme ?? /^([^/]+)(?:\/|\/v[12]\/?)?$/.exec(key)?.[1];
}
function sameHost(one, other) {
    return one !== undefined && (one === other || (DOCKER_HUB_HOSTS.has(one) && DOCKER_HUB_HOSTS.has(other)));
}

;// CONCATENATED MODULE: ./lib/credentials/runner/runner-credentials.js



const NAME = 'the login on this machine';
const NONE = { state: 'none' };
function createRunnerCredentials(environment) {
    const answers = new Map();
    const askHelper = (name, server) => {
        const key = `${name} ${server}`;
        const answer = answers.get(key) ?? environment.helpers.get(name, server);
        answers.set(key, answer);
        return answer;
    };
    let loaded;
    return {
        async for(host, repository) {
            loaded ??= Promise.all(authSources(environment).map(load));
            const failures = [];
            for (const source of await loaded) {
                const result = await findIn(source, host, repository, askHelper);
                if (result.state === 'found')
                    return result;
                if (result.state === 'failed')
                    failures.push(result);
            }
            return failures[0] ?? NONE;
        },
    };
}
async function load({ name, read }) {
    const file = await read();
    if (file.state === 'unreadable')
        return { name, config: { why: file.why } };
    const config = readRunnerConfig(file.state === 'text' ? file.text : '');
    return { name, config: config ?? { why: 'is not a docker configuration in JSON' } };
}
async function findIn({ name, config }, host, repository, askHelper) {
    if ('why' in config)
        return failed(`${capitalise(name)} ${config.why}.`);
    const answer = await helperAnswer(config, host, repository, askHelper);
    if (answer.state === 'found') {
        const credential = credentialOfHelper(answer.username, answer.secret, NAME);
        return { state: 'found', credential, from: `a credential helper of ${name}` };
    }
    const key = coveringKey(config.auths.keys(), host, repository);
    const found = key === undefined ? 'empty' : credentialOfEntry(config.auths.get(key) ?? {}, NAME);
    if (typeof found === 'object')
        return { state: 'found', credential: found, from: name };
    if (answer.state === 'failed')
        return failed(`${capitalise(name)} has no credentials for \`${host}\`: ${answer.why}.`);
    if (found === 'malformed') {
        return failed(`The \`auth\` for \`${host}\` in ${name} is not the base64 of \`username:password\`.`);
    }
    return NONE;
}
async function helperAnswer({ credHelpers, credsStore }, host, repository, askHelper) {
    const key = coveringKey(credHelpers.keys(), host, repository);
    const helper = (key === undefined ? undefined : credHelpers.get(key)) ?? credsStore;
    return helper ? askHelper(helper, serverOf(host)) : { state: 'none' };
}
function failed(why) {
    return { state: 'failed', why };
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ ANONYMOUS),
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
const ANONYMOUS = { key: '', name: 'anonymous' };
function identityOf(credential) {
    const { name, ...proof } = credential;
    return { key: JSON.stringify(proof), name, credential };
}
const LONGEST_USERNAME = 20;
function secretsOf(credential) {
    if (credential.kind !== 'basic')
        return [credential.token];
    const { username, password } = credential;
    return [password, `${username}:${password}`, ...(username.length > LONGEST_USERNAME ? [username] : [])];
}
const TOKEN_USER = '00000000-0000-0000-0000-000000000000';
function basicAuthorization(credential) {
    const { username, password } = credential.kind === 'basic' ? credential : { username: TOKEN_USER, password: credential.token };
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}


/***/ })

};
