export const id = 118;
export const ids = [118];
export const modules = {

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   certificateFaults: () => (/* binding */ certificateFaults)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _registry_certificate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7660);



const BEGIN = '-----BEGIN CERTIFICATE-----';
const PEM = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
const SOON = 30 * 24 * 60 * 60 * 1000;
const SHA1 = ['2a864886f70d010105', '2a8648ce3d0401'].map((hex) => Buffer.from(hex, 'hex'));
function certificateFaults(source, known) {
    const found = [...source.text.matchAll(PEM)].flatMap((match) => {
        const certificate = parse(match[0]);
        return certificate ? [{ certificate, at: source.range(match.index, match.index + BEGIN.length) }] : [];
    });
    const authorities = found.filter(({ certificate }) => certificate.ca);
    return found
        .filter(({ certificate }) => !certificate.ca || authorities.length === 1)
        .flatMap(({ certificate, at }) => faultsOf(certificate, source.file, known).map((fault) => ({ ...fault, at })));
}
function parse(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch {
        return undefined;
    }
}
function faultsOf(certificate, file, { now, named }) {
    const name = named.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file)) ? undefined : nameFault(certificate, file);
    const faults = [dateFault(certificate, now), signatureFault(certificate), name];
    return faults.flatMap((fault) => fault ?? []);
}
function dateFault({ validTo }, now) {
    const left = Date.parse(validTo) - now.getTime();
    const day = new Date(validTo).toISOString().slice(0, 10);
    if (left < 0)
        return { reason: `it expired on ${day}`, isCertain: true };
    return left < SOON ? { reason: `it expires on ${day}`, isCertain: false } : undefined;
}
function signatureFault({ raw, issuer, subject }) {
    if (issuer === subject || !SHA1.some((identifier) => raw.includes(identifier)))
        return undefined;
    return { reason: 'it is signed with SHA-1, which Go since 1.18 does not take', isCertain: true };
}
function nameFault({ ca, subject = '', subjectAltName }, file) {
    const host = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(file)).replace(/_\d+_$|:\d+$/, '');
    if (ca || file.endsWith('.cert') || !/[.:]|^localhost$/.test(host))
        return undefined;
    const commonName = /^CN=(.*)$/m.exec(subject)?.[1];
    const fault = (0,_registry_certificate_js__WEBPACK_IMPORTED_MODULE_2__/* .findNameFault */ .LE)(host, {
        ...(subjectAltName === undefined ? {} : { subjectAltName }),
        ...(commonName === undefined ? {} : { commonName }),
    });
    if (!fault)
        return undefined;
    const reason = fault.problem === 'tls-legacy-common-name'
        ? `it names \`${host}\` only as its Common Name, which Go since 1.17 does not look at`
        : `it is not for \`${host}\``;
    return { reason, isCertain: true, evidence: fault.message };
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


/***/ })

};
