export const id = 124;
export const ids = [124];
export const modules = {

/***/ 1124:
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

// EXTERNAL MODULE: ./lib/diagnosis/ids.js
var ids = __webpack_require__(695);
// EXTERNAL MODULE: ./lib/diagnosis/definition.js
var definition = __webpack_require__(9972);
// EXTERNAL MODULE: ./lib/diagnosis/table.js + 10 modules
var table = __webpack_require__(2114);
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
    const difference = definition/* FORMS */.yY.indexOf(one.form) - definition/* FORMS */.yY.indexOf(other.form);
    return difference > 0 || (difference === 0 && isNarrower(one.id, other.id));
}
function isNarrower(one, other) {
    return table/* diagnoses */.g[one].narrowerThan?.includes(other) ?? false;
}
function byWeight(one, other) {
    return byForm(one, other) || other.end - one.end;
}
function byForm(one, other) {
    return (Number(ASIDES.includes(one.id)) - Number(ASIDES.includes(other.id)) ||
        definition/* FORMS */.yY.indexOf(other.form) - definition/* FORMS */.yY.indexOf(one.form));
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
    const found = ids/* DIAGNOSIS_IDS */.r.flatMap((id) => matchPatterns(id, text, structured));
    return [...found, ...ids/* DIAGNOSIS_IDS */.r.flatMap((id) => matchFacts(id, facts, found))];
}
function matchPatterns(id, text, structured) {
    const matches = table/* diagnoses */.g[id].patterns.flatMap((pattern) => {
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
    const { patterns, narrowerThan = [] } = table/* diagnoses */.g[id];
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
    const also = new Set([...winner.also, ...(table/* diagnoses */.g[winner.id].also ?? []), ...beside]);
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
    const { title, cause, remedy, severity, retry } = table/* diagnoses */.g[id];
    return {
        id,
        title,
        cause,
        remedy,
        severity,
        retry,
        docs: (0,table/* failurePage */.s)(id),
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
// EXTERNAL MODULE: ./lib/diagnosis/familiar-names.js
var familiar_names = __webpack_require__(3459);
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
    const misspelling = (0,familiar_names/* findMisspelling */.N)(registry, repository);
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
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
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
