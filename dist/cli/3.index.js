export const id = 3;
export const ids = [3];
export const modules = {

/***/ 2003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  referenceCommand: () => (/* binding */ referenceCommand)
});

// EXTERNAL MODULE: ./lib/images/placeholder.js
var images_placeholder = __webpack_require__(2419);
// EXTERNAL MODULE: ./lib/images/pull-policy.js
var pull_policy = __webpack_require__(9754);
// EXTERNAL MODULE: ./lib/images/reference.js + 4 modules
var images_reference = __webpack_require__(9967);
;// CONCATENATED MODULE: ./lib/commands/reference-notes.js

function noteReading(reference) {
    return NOTES.map((note) => note(reference)).filter((note) => note !== undefined);
}
const NOTES = [
    placeholder,
    hostAlone,
    upperCaseHost,
    underscoreInHost,
    tagBesideDigest,
];
function placeholder({ original }) {
    const found = (0,images_placeholder/* findPlaceholder */.$)(original);
    return found && `\`${found.text}\` looks like a placeholder, but Kubernetes takes it as it stands.`;
}
function hostAlone({ original, repository, tag }) {
    if (original.includes('/'))
        return undefined;
    const name = repository.replace(/^library\//, '');
    const isPort = tag !== undefined && /^\d+$/.test(tag) && (name === 'localhost' || name.includes('.'));
    if (isPort)
        return `\`${tag}\` is read as a tag, not as a port: a host needs a slash and a name behind it.`;
    return /\.[a-z]{2,}$/.test(name)
        ? `\`${name}\` is read as an image on Docker Hub: a host needs a slash and a name behind it.`
        : undefined;
}
function upperCaseHost({ registry, repository }) {
    if (!/[A-Z]/.test(registry) || registry.startsWith('['))
        return undefined;
    return /[.:]/.test(registry)
        ? `the host has capital letters, and pull secrets for \`${registry.toLowerCase()}\` do not apply to \`${registry}\`.`
        : `\`${registry}\` is read as a host because of its capital letters, and nodes will hardly find one of that name; on Docker Hub it would be \`${registry.toLowerCase()}/${repository}\`.`;
}
function underscoreInHost({ registry }) {
    if (!registry.includes('_'))
        return undefined;
    return `the host \`${registry}\` has an underscore, which a host name should not have; Kubernetes lets it through, but the node may fail to find it.`;
}
function tagBesideDigest({ tag, digest }) {
    if (tag === undefined || digest === undefined)
        return undefined;
    return `the digest alone decides what is pulled; nodes never check that the tag \`${tag}\` exists.`;
}

;// CONCATENATED MODULE: ./lib/commands/reference.js




function describeReference(input) {
    const reading = read(input);
    return reading.ok ? describeValid(reading.reference) : describeInvalid(input, reading.failure);
}
function formatReferencesAsText(descriptions) {
    return descriptions.map(({ input }) => formatBlock(input)).join('\n');
}
function formatReferencesAsJsonLines(descriptions) {
    return descriptions.map((description) => `${JSON.stringify(description)}\n`).join('');
}
function read(input) {
    const parsed = (0,images_reference/* parseReference */.F2)(input);
    if (parsed.ok)
        return parsed;
    const placeholder = (0,images_placeholder/* findPlaceholder */.$)(input);
    if (placeholder === undefined)
        return parsed;
    const { text, offset } = placeholder;
    const message = `\`${text}\` is a placeholder that nothing has filled in yet; render the manifest first, as Kubernetes would refuse the image as it stands.`;
    return { ok: false, failure: { reason: 'not-rendered', offset, length: text.length, message } };
}
function describeValid(reference) {
    return {
        input: reference.original,
        valid: true,
        reason: null,
        offset: null,
        message: null,
        registry: reference.registry,
        repository: reference.repository,
        tag: reference.tag ?? null,
        digest: reference.digest ?? null,
        canonical: (0,images_reference/* canonicalName */.Ew)(reference),
        effectiveTag: (0,images_reference/* effectiveTag */.yr)(reference) ?? null,
        defaultPullPolicy: (0,pull_policy/* defaultPullPolicy */.b_)(reference),
        credentialKey: (0,images_reference/* credentialKey */.TC)(reference),
    };
}
function describeInvalid(input, { reason, offset, message }) {
    return {
        input,
        valid: false,
        reason,
        offset,
        message,
        registry: null,
        repository: null,
        tag: null,
        digest: null,
        canonical: null,
        effectiveTag: null,
        defaultPullPolicy: (0,pull_policy/* defaultPullPolicy */.b_)(undefined),
        credentialKey: null,
    };
}
function formatBlock(input) {
    const reading = read(input);
    const lines = reading.ok ? formatValid(reading.reference) : formatInvalid(input, reading.failure);
    return lines.map((line) => `${line}\n`).join('');
}
function formatValid(reference) {
    const rows = [
        ['host', reference.registry],
        ['repository', reference.repository],
        [
            'tag',
            reference.tag ?? (reference.digest === undefined ? 'latest (not written, so the kubelet adds it)' : 'none'),
        ],
        ['digest', reference.digest ?? 'none'],
        ['default pull policy', (0,pull_policy/* defaultPullPolicy */.b_)(reference)],
        ['credential key', (0,images_reference/* credentialKey */.TC)(reference)],
    ];
    const width = Math.max(...rows.map(([label]) => label.length));
    return [
        reference.original,
        ...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`),
        ...noteReading(reference).map((note) => `  note: ${note}`),
    ];
}
function formatInvalid(input, { offset, length, message, suggestion }) {
    if (input.trim() === '')
        return [message];
    const { shown, caretLine } = pointAt(input, offset, length);
    return [
        message,
        `  ${shown}`,
        `  ${caretLine}`,
        ...(suggestion === undefined ? [] : [`  did you mean ${suggestion}`]),
    ];
}
const SHOWN_BEFORE = 40;
const SHOWN_AFTER = 80;
function pointAt(input, offset, length) {
    const from = offset > SHOWN_BEFORE ? offset - SHOWN_BEFORE : 0;
    const to = Math.min(input.length, offset + SHOWN_AFTER);
    const before = `${from > 0 ? '…' : ''}${escapeUnprintable(input.slice(from, offset))}`;
    const part = escapeUnprintable(input.slice(offset, Math.min(to, offset + length)));
    const after = `${escapeUnprintable(input.slice(Math.min(to, offset + length), to))}${to < input.length ? '…' : ''}`;
    return {
        shown: `${before}${part}${after}`,
        caretLine: `${' '.repeat(before.length)}${'^'.repeat(Math.max(1, part.length))}`,
    };
}
function escapeUnprintable(text) {
    return text.replace(/[^\x20-\x7e]/gu, (character) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/findings/outcome.js
var outcome = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
;// CONCATENATED MODULE: ./lib/cli/reference.js




async function referenceCommand(args, io) {
    const format = (0,cli_arguments/* oneOf */.y)('format', args.text('format'), ['text', 'json']) ?? 'text';
    if (args.positionals.length === 0) {
        throw new errors/* UsageError */.e('Name an image, as in `pullproof reference nginx:1.27`, or `-` to read them from standard input.');
    }
    const inputs = await Promise.all(args.positionals.map((image) => (image === '-' ? linesOf(io) : [image])));
    const descriptions = inputs.flat().map(describeReference);
    io.writeOut(format === 'json' ? formatReferencesAsJsonLines(descriptions) : formatReferencesAsText(descriptions));
    return descriptions.every(({ valid }) => valid) ? outcome/* EXIT_CODES */.ai.passed : outcome/* EXIT_CODES */.ai.failed;
}
async function linesOf(io) {
    const text = new TextDecoder().decode(await io.readStdin());
    const lines = text.split(/\r?\n/);
    if (lines[lines.length - 1] === '')
        lines.pop();
    return lines;
}


/***/ })

};
