export const id = 104;
export const ids = [104];
export const modules = {

/***/ 104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  credentialsCommand: () => (/* binding */ credentialsCommand)
});

// EXTERNAL MODULE: ./lib/credentials/explain-key.js
var explain_key = __webpack_require__(2715);
// EXTERNAL MODULE: ./lib/credentials/kubelet-keys.js
var kubelet_keys = __webpack_require__(7125);
// EXTERNAL MODULE: ./lib/credentials/lookup.js
var lookup = __webpack_require__(4070);
// EXTERNAL MODULE: ./lib/credentials/pull-secret-body.js
var pull_secret_body = __webpack_require__(9617);
// EXTERNAL MODULE: ./lib/images/reference.js + 4 modules
var reference = __webpack_require__(9967);
// EXTERNAL MODULE: ./lib/registry/credential.js
var registry_credential = __webpack_require__(1266);
// EXTERNAL MODULE: ./lib/credentials/keyring.js
var credentials_keyring = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/credentials/words.js
var words = __webpack_require__(451);
;// CONCATENATED MODULE: ./lib/commands/credentials-secrets.js





function describeSecret(secret, image) {
    const keyring = (0,credentials_keyring/* declaredKeyring */.WG)(secret);
    const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
    return {
        name: labelOf(secret),
        at: placeOf(secret.at.range),
        state: keyring.state,
        message: keyring.state === 'known'
            ? ignoredFields(body)
            : keyring.state === 'malformed'
                ? `cannot be read by the kubelet, which then pulls no image of the Pod (${keyring.message})`
                : keyring.why,
        entries: body?.config.ok ? body.config.entries.map((entry) => describeEntry(entry, body, image)) : [],
    };
}
function ignoredFields(body) {
    if (!body?.config.ok)
        return null;
    const { ignored, misplaced } = body.config;
    if (misplaced.length > 0) {
        return `has its registries in the shape of the other type, where the kubelet sees none of them: ${(0,words/* quoteAll */._R)(misplaced.map(explain_key/* displayKey */.W))}`;
    }
    const names = [...new Set(ignored.map(({ name }) => name))];
    return names.length === 0 ? null : `has ${(0,words/* quoteAll */._R)(names)}, which the kubelet does not read`;
}
function describeEntry(entry, body, image) {
    const matches = (0,kubelet_keys/* matchingKeys */.A8)([entry.key], image).length > 0;
    return {
        key: (0,explain_key/* displayKey */.W)(entry.key),
        at: placeOf(body.locate(entry.keySpan).range),
        matches,
        message: matches ? whyUseless(entry) : whyNoMatch(entry),
    };
}
function whyNoMatch({ key }) {
    const problem = (0,explain_key/* explainKey */.J)(key);
    if (!problem)
        return 'is for other images';
    const { message, suggestion } = problem;
    return `${message}${suggestion ? `; write \`${(0,explain_key/* displayKey */.W)(suggestion)}\`` : ''}`;
}
function whyUseless({ username, password, ignored }) {
    if (!username.isEmpty && !password.isEmpty)
        return null;
    const fields = ignored.length > 0 ? `; the kubelet does not read ${(0,words/* quoteAll */._R)(ignored.map(({ name }) => name))}` : '';
    return `has no ${username.isEmpty ? 'user' : 'password'}, so that the pull is anonymous${fields}`;
}
function labelOf({ name, namespace }) {
    return namespace === undefined ? name : `${namespace}/${name}`;
}
function placeOf({ file, line, column }) {
    return { file, line, column };
}

;// CONCATENATED MODULE: ./lib/commands/credentials.js







async function describeCredentials(input) {
    const { image, declarations, identities, runner } = input;
    const key = (0,kubelet_keys/* imageKeyOf */.iw)(image);
    const workloads = declarations.workloads.filter((workload) => usesImage(workload, key));
    const named = workloads.flatMap((workload) => secretsNamedBy(declarations, workload));
    const secrets = workloads.length > 0 ? [...new Set(named)] : declarations.pullSecrets.filter(isForPulls);
    const pods = workloads.map(async (workload) => {
        const identity = await identities.identityOf(workload, image);
        return describePod(workload, identity, secrets);
    });
    return {
        version: 1,
        image: image.original,
        credentialKey: (0,reference/* credentialKey */.TC)(image),
        pods: workloads.length > 0 ? await Promise.all(pods) : [describeImaginaryPod(secrets, key)],
        secrets: secrets.map((secret) => describeSecret(secret, key)),
        runner: describeRunner(runner, image),
    };
}
function usesImage({ uses }, key) {
    return uses.some(({ image }) => image.state === 'reference' && (0,kubelet_keys/* imageKeyOf */.iw)(image.reference) === key);
}
function secretsNamedBy(declarations, workload) {
    return (0,lookup/* effectivePullSecrets */.iX)(declarations, workload).flatMap(({ name }) => {
        const found = (0,lookup/* findPullSecret */.lo)(declarations, workload, name);
        return found.state === 'nowhere' ? [] : found.secrets;
    });
}
function isForPulls(secret) {
    return /^kubernetes\.io\/docker(?:configjson|cfg)$/.test(secret.effectiveType ?? '') || hasBody(secret);
}
function hasBody({ data = [] }) {
    return data.some(({ key }) => key === '.dockerconfigjson' || key === '.dockercfg');
}
function describePod(workload, identity, secrets) {
    const { manifest, object, podSpecPath } = workload;
    const credentials = identity.state === 'credentials' ? identity.credentials : [];
    return {
        object,
        at: placeOf(manifest.locate(podSpecPath.length > 0 ? ['metadata', 'name'] : []).range),
        state: identity.state,
        message: explain(identity),
        attempts: credentials.map(({ credential, origin }) => ({
            secret: origin.kind === 'secret' ? origin.secret : null,
            entry: (0,explain_key/* displayKey */.W)(origin.key),
            username: usernameOf(credential),
            at: origin.kind === 'secret' ? placeOfEntry(secrets, origin.secret, origin.key) : null,
        })),
    };
}
const NO_FALLBACK = 'The kubelet tries these in turn, and never without credentials.';
const WHY_ANONYMOUS = {
    'no-secrets': 'The Pod has no pull secret: the kubelet pulls without credentials.',
    'no-match': 'No entry of the Pod’s pull secrets is for this image: the kubelet pulls without credentials.',
    'empty-entry': 'The entry for this image has no user or no password: the runtime pulls without credentials, and the kubelet tries nothing else.',
};
function explain(identity) {
    if (identity.state === 'credentials')
        return NO_FALLBACK;
    if (identity.state === 'anonymous')
        return WHY_ANONYMOUS[identity.why];
    if (identity.state === 'malformed') {
        return `The kubelet cannot read the secret ${identity.secret} and pulls no image of the Pod, public ones included (${identity.message}).`;
    }
    const { secrets, unavailable = [] } = identity;
    if (unavailable.length > 0)
        return unavailable.map(({ secret, why }) => `${secret} ${why.replace(/\.$/, '')}.`).join(' ');
    if (secrets.length === 0)
        return 'It depends on credentials that an operator, a patch or the nodes may add.';
    return `It depends on ${secrets.join(', ')}, whose body is not known here: map it under \`credentials\` in the configuration.`;
}
function describeImaginaryPod(secrets, key) {
    const entries = secrets.flatMap((secret) => {
        const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
        return body?.config.ok ? body.config.entries.map((entry) => ({ key: entry.key, entry, secret, body })) : [];
    });
    const attempts = (0,kubelet_keys/* lookup */.$I)(entries, key).map(({ entry, secret, body }) => ({
        secret: labelOf(secret),
        entry: (0,explain_key/* displayKey */.W)(entry.key),
        username: usernameOf({
            kind: 'basic',
            name: '',
            username: entry.username.reveal(),
            password: entry.password.reveal(),
        }),
        at: placeOf(body.locate(entry.keySpan).range),
    }));
    const state = attempts.length > 0 ? 'credentials' : 'anonymous';
    const message = attempts.length > 0 ? NO_FALLBACK : WHY_ANONYMOUS[secrets.length > 0 ? 'no-match' : 'no-secrets'];
    return { object: null, at: null, state, message, attempts };
}
function placeOfEntry(secrets, label, key) {
    const name = label.slice(label.lastIndexOf('/') + 1);
    for (const secret of secrets.filter((candidate) => candidate.name === name)) {
        const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
        const entry = body?.config.ok ? body.config.entries.find((candidate) => candidate.key === key) : undefined;
        if (body && entry)
            return placeOf(body.locate(entry.keySpan).range);
    }
    return null;
}
function usernameOf(credential) {
    if (credential.kind !== 'basic' || credential.username === '')
        return null;
    return (0,registry_credential/* secretsOf */.Fj)(credential).includes(credential.username) ? null : credential.username;
}
function describeRunner(runner, { registry }) {
    if (runner.state === 'failed')
        return { state: 'failed', username: null, from: null, message: runner.why };
    if (runner.state === 'none') {
        return { state: 'none', username: null, from: null, message: `This machine has no login for ${registry}.` };
    }
    const username = usernameOf(runner.credential);
    const who = username === null ? 'a token' : `the user ${username}`;
    return { state: 'found', username, from: runner.from, message: `This machine has ${who}, from ${runner.from}.` };
}

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
;// CONCATENATED MODULE: ./lib/commands/credentials-text.js

function credentialsAsText(description) {
    const { image, credentialKey, pods, secrets, runner } = description;
    const blocks = [
        [image, `  the kubelet looks it up as ${credentialKey}`],
        ...pods.map(podLines),
        ...secrets.map(secretLines),
        ['This machine', `  ${runner.message}`],
    ];
    return `${blocks.map((lines) => lines.map(visible).join('\n')).join('\n\n')}\n`;
}
function credentialsAsJson(description) {
    return `${(0,plain_text/* toHarmlessJson */.VW)(description)}\n`;
}
function visible(line) {
    return (0,plain_text/* toLogText */.ZQ)(line);
}
function podLines({ object, at, message, attempts }) {
    const title = object ? `${object.kind} ${object.name}` : 'No workload uses it. A Pod with every pull secret here';
    return [`${title}${place(at)}`, ...attempts.map(attemptLine), `  ${message}`];
}
function attemptLine({ secret, entry, username, at }, index) {
    const who = username === null ? 'credentials' : `user ${username}`;
    const where = secret === null ? `the nodes, for ${entry}` : `secret ${secret}, entry ${entry}`;
    return `  ${index + 1}. ${who} of ${where}${place(at)}`;
}
function secretLines({ name, at, message, entries }) {
    return [`Secret ${name}${place(at)}`, ...(message === null ? [] : [`  ${message}`]), ...entries.map(entryLine)];
}
function entryLine({ key, at, matches, message }) {
    const verdict = message ?? 'is for this image';
    return `  ${matches ? '+' : '-'} ${key} ${verdict}${place(at)}`;
}
function place(at) {
    return at === null ? '' : ` (${at.file}:${at.line}:${at.column})`;
}

// EXTERNAL MODULE: ./lib/credentials/cluster-identity.js + 3 modules
var cluster_identity = __webpack_require__(7886);
// EXTERNAL MODULE: ./lib/credentials/runner/environment.js + 1 modules
var runner_environment = __webpack_require__(3035);
// EXTERNAL MODULE: ./lib/credentials/runner/runner-credentials.js + 3 modules
var runner_credentials = __webpack_require__(9151);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/findings/outcome.js
var outcome = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/run.js + 37 modules
var run = __webpack_require__(6926);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/run-options.js + 1 modules
var run_options = __webpack_require__(7139);
;// CONCATENATED MODULE: ./lib/cli/credentials.js











async function credentialsCommand(args, io) {
    const format = (0,cli_arguments/* oneOf */.y)('format', args.text('format'), ['text', 'json']) ?? 'text';
    const image = imageOf(args.positionals);
    const { config, repository } = await (0,run/* readRepository */.N)({ ...(0,run_options/* runOptions */.K)(args, io), paths: args.list('manifests') });
    const environment = (0,runner_environment/* createRunnerEnvironment */.g)(io.env);
    const runner = (0,runner_credentials/* createRunnerCredentials */.h)(environment);
    const identities = (0,cluster_identity/* createIdentityResolver */.V)({ declarations: repository, config, cwd: io.cwd, runner, environment });
    const description = await describeCredentials({
        image,
        declarations: repository,
        identities,
        runner: await runner.for(image.registry, image.repository),
    });
    io.writeOut(format === 'json' ? credentialsAsJson(description) : credentialsAsText(description));
    return outcome/* EXIT_CODES */.ai.passed;
}
function imageOf(positionals) {
    const [text, ...others] = positionals;
    if (text === undefined || others.length > 0) {
        throw new errors/* UsageError */.e('Name one image, as in `pullproof credentials ghcr.io/acme/app:1`; folders go behind --manifests.');
    }
    const parsed = (0,reference/* parseReference */.F2)(text);
    if (parsed.ok)
        return parsed.reference;
    throw new errors/* UsageError */.e(parsed.failure.message);
}


/***/ })

};
