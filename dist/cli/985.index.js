export const id = 985;
export const ids = [985];
export const modules = {

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
