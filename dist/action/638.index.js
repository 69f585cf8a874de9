export const id = 638;
export const ids = [638,985];
export const modules = {

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  probeRepository: () => (/* binding */ probeRepository)
});

// EXTERNAL MODULE: ./lib/images/placeholder.js
var placeholder = __webpack_require__(72419);
// EXTERNAL MODULE: ./lib/credentials/pull-secret-body.js
var pull_secret_body = __webpack_require__(9617);
// EXTERNAL MODULE: ./lib/credentials/stand-ins.js
var stand_ins = __webpack_require__(18739);
;// CONCATENATED MODULE: ./lib/credentials/keyring.js



function keyringOf(config) {
    if (config.ok)
        return { state: 'known', entries: config.entries };
    return { state: 'malformed', message: config.failure.message };
}
function declaredKeyring(secret) {
    if (!(0,pull_secret_body/* dockerTypeOf */.Ux)(secret)) {
        return secret.effectiveType === undefined
            ? { state: 'unknown', why: 'has a type that is not known' }
            : { state: 'ignored', why: `has the type \`${secret.effectiveType}\`, which the kubelet passes over` };
    }
    const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
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
    if ((0,placeholder/* findPlaceholder */.$)(key))
        return true;
    if (username.isEmpty || password.isEmpty)
        return false;
    return (0,stand_ins/* isStandIn */.W)(password.reveal());
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

// EXTERNAL MODULE: ./lib/credentials/lookup.js
var lookup = __webpack_require__(24070);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/credentials/docker-config.js + 1 modules
var docker_config = __webpack_require__(83306);
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
    return keyringOf(config);
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
var namespaces = __webpack_require__(94012);
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
    return commonKeyring(found.state === 'found' ? found.secrets.map(declaredKeyring) : []);
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
var kubelet_keys = __webpack_require__(77125);
// EXTERNAL MODULE: ./lib/credentials/kustomize-effects.js
var kustomize_effects = __webpack_require__(12766);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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
        return runner_credentials_failed(`${capitalise(name)} ${config.why}.`);
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
        return runner_credentials_failed(`${capitalise(name)} has no credentials for \`${host}\`: ${answer.why}.`);
    if (found === 'malformed') {
        return runner_credentials_failed(`The \`auth\` for \`${host}\` in ${name} is not the base64 of \`username:password\`.`);
    }
    return NONE;
}
async function helperAnswer({ credHelpers, credsStore }, host, repository, askHelper) {
    const key = coveringKey(credHelpers.keys(), host, repository);
    const helper = (key === undefined ? undefined : credHelpers.get(key)) ?? credsStore;
    return helper ? askHelper(helper, serverOf(host)) : { state: 'none' };
}
function runner_credentials_failed(why) {
    return { state: 'failed', why };
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/registry/clock.js
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};

;// CONCATENATED MODULE: ./lib/registry/credential.js
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./lib/registry/certificate.js
var certificate = __webpack_require__(37660);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
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
function errors_parse(text) {
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
    const value = errors_parse(text);
    if (!isFields(value))
        return { message: /^\s*</.test(text) ? '' : excerpt, excerpt };
    const { code, message } = readFields(value);
    return { ...(code !== undefined && { code }), message: (message ?? '').slice(0, LONGEST_MESSAGE), excerpt };
}

// EXTERNAL MODULE: ./lib/registry/go-duration.js
var go_duration = __webpack_require__(71618);
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
        return this.#ask({ ...request, url: answer.url }, ANONYMOUS);
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
        const send = () => this.#send(request, basicAuthorization(credential));
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
        ...(credential && { authorization: basicAuthorization(credential) }),
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
    const fields = token_request_parseObject(Buffer.from(body).toString('utf8'));
    const value = [fields.token, fields.access_token].find((text) => typeof text === 'string' && text !== '');
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
        return undefined;
    const life = typeof fields.expires_in === 'number' ? fields.expires_in : SHORTEST_LIFE;
    return { value, expiresIn: Math.max(life, SHORTEST_LIFE) };
}
function token_request_parseObject(text) {
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
        const identities = request.credentials.map(identityOf);
        for (const credential of request.credentials)
            this.#secrets.add(...secretsOf(credential));
        const key = JSON.stringify([host, repository, reference, platforms, detail, identities]);
        const known = this.#probes.get(key);
        if (known)
            return known;
        const pending = this.#probe(request, identities.length > 0 ? identities : [ANONYMOUS]);
        this.#probes.set(key, pending);
        return pending;
    }
    tags({ host, repository: name, credentials }) {
        const identity = credentials[0] ? identityOf(credentials[0]) : ANONYMOUS;
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
            const repository = { ...place, session: this.#session, identity: ANONYMOUS };
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
    const sent = { request: 'manifest', method: 'HEAD', url: `https://${host}/`, identity: ANONYMOUS.name };
    const evidence = { ...sent, from: 'network', authenticated: false, code: 'ERR_INVALID_URL', message };
    const attempt = { verdict: 'bad-reference', message, evidence };
    return { ...attempt, status: VERDICTS['bad-reference'], attempts: [attempt] };
}

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/images/reference.js + 4 modules
var images_reference = __webpack_require__(19967);
;// CONCATENATED MODULE: ./lib/probe/evidence.js
function describeEvidence(evidence) {
    const { method, url, identity, message } = evidence;
    const asked = `${method} ${url} as ${identity}`;
    if (evidence.from === 'network')
        return `${asked}: ${evidence.code}: ${message}`;
    const told = [evidence.code, message].filter((text) => text !== undefined && text !== '').join(': ');
    return `${asked}: ${evidence.httpStatus}${told === '' ? '' : ` ${told}`}`;
}

;// CONCATENATED MODULE: ./lib/diagnosis/definition.js
const definition_FORMS = (/* unused pure expression or super */ null && (['reason', 'status', 'phrase', 'context']));
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
    const { title, cause, remedy } = diagnoses[id];
    return {
        id,
        severity: 'error',
        category: 'registry',
        since: '0.1.0',
        title,
        rationale: cause,
        remediation: remedy,
        docs: failurePage(id),
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/hosts-toml.js + 1 modules
var hosts_toml = __webpack_require__(95985);
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
            message: `Whether the cluster may pull \`${reference.original}\` depends on ${open_questions_secretsOf(identity)}.${exists} ${nextStep(identity)}`,
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
function open_questions_secretsOf(identity) {
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
var manifests_lookup = __webpack_require__(60722);
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
    const name = (0,manifests_lookup/* getText */.q4)((0,manifests_lookup/* getValue */._W)(podSpec, 'os'), 'name');
    return name ? [{ property: 'os', operator: 'In', values: [name] }] : [];
}
function selectorRequirements(podSpec) {
    const selector = (0,manifests_lookup/* getValue */._W)(podSpec, 'nodeSelector');
    return [...LABELS].flatMap(([label, property]) => {
        const value = (0,manifests_lookup/* getText */.q4)(selector, label);
        return value ? [{ property, operator: 'In', values: [value] }] : [];
    });
}
function affinityTerms(podSpec) {
    const nodeAffinity = (0,manifests_lookup/* getValue */._W)((0,manifests_lookup/* getValue */._W)(podSpec, 'affinity'), 'nodeAffinity');
    const selector = (0,manifests_lookup/* getValue */._W)(nodeAffinity, 'requiredDuringSchedulingIgnoredDuringExecution');
    const terms = (0,manifests_lookup/* getItems */.JS)(selector, 'nodeSelectorTerms');
    if (terms.length === 0)
        return [[]];
    return terms.map((term) => (0,manifests_lookup/* getItems */.JS)(term, 'matchExpressions').flatMap(requirementOf));
}
function requirementOf(expression) {
    const property = LABELS.get((0,manifests_lookup/* getText */.q4)(expression, 'key') ?? '');
    const operator = (0,manifests_lookup/* getText */.q4)(expression, 'operator');
    if (!property || (operator !== 'In' && operator !== 'NotIn'))
        return [];
    const values = (0,manifests_lookup/* getItems */.JS)(expression, 'values').flatMap((item) => {
        const value = (0,manifests_lookup/* resolve */.hd)(item);
        return value.kind === 'scalar' ? [value.value] : [];
    });
    return [{ property, operator, values }];
}
function toleratedPlatforms(podSpec, cluster) {
    const [first] = cluster;
    return (0,manifests_lookup/* getItems */.JS)(podSpec, 'tolerations').flatMap((toleration) => {
        const architecture = (0,manifests_lookup/* getText */.q4)(toleration, 'value');
        const isArchitecture = LABELS.get((0,manifests_lookup/* getText */.q4)(toleration, 'key') ?? '') === 'architecture';
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
var reference_grammar = __webpack_require__(83363);
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
    return JSON.stringify(identity.credentials.map(({ credential }) => identityOf(credential).key));
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
        const meant = findMisspelling(registry, repository)?.suggestion;
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
const access_explanations_access = {
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
const connection_explanations_connection = { ...door, ...way };

;// CONCATENATED MODULE: ./lib/probe/content-explanations.js


const content_explanations_content = {
    'platform-missing': ({ image, missing, available }) => ({
        message: `\`${image}\` has no build for ${content_explanations_names(missing)}: Pods on such nodes will wait in \`ImagePullBackOff\`. ${available.length > 0 ? `It has ${content_explanations_names(available)}.` : 'Its index names no platform at all.'}`,
        remediation: `Build it for ${content_explanations_names(missing)} too, or keep these Pods on other nodes with a \`nodeSelector\` on \`kubernetes.io/arch\`. Which platforms the cluster has is the configuration’s \`platforms\`.`,
    }),
    'platform-mismatch': ({ image, missing, available }) => ({
        message: `\`${image}\` is built for ${content_explanations_names(available)} alone. A node of ${content_explanations_names(missing)} pulls it all the same, and the container dies with \`exec format error\`.`,
        remediation: `Build it for ${content_explanations_names(missing)}, best as an index of several platforms, or send these Pods to ${content_explanations_names(available)} nodes with a \`nodeSelector\` on \`kubernetes.io/arch\`.`,
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
function content_explanations_names(platforms) {
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




const EXPLANATIONS = { ...missing, ...access_explanations_access, ...content_explanations_content, ...connection_explanations_connection };
const ABOUT_REGISTRY = new Set(Object.keys(connection_explanations_connection));

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
var digest_of_one_platform = __webpack_require__(39734);
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
    const machine = createRunnerEnvironment(environment.env);
    const runner = createRunnerCredentials(machine);
    const identities = createIdentityResolver({ declarations: repository, config, cwd, runner, environment: machine });
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

/***/ 37660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ findNameFault),
/* harmony export */   jm: () => (/* binding */ CertificateNameError)
/* harmony export */ });
/* unused harmony export NAME_FAULT */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

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

/***/ 71618:
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

/***/ 95985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseHostsToml: () => (/* binding */ parseHostsToml)
});

// EXTERNAL MODULE: ./lib/registry/go-duration.js
var go_duration = __webpack_require__(71618);
// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.js
var lib = __webpack_require__(35718);
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
