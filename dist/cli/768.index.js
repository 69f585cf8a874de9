export const id = 768;
export const ids = [768];
export const modules = {

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pinCommand: () => (/* binding */ pinCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
;// CONCATENATED MODULE: ./lib/commands/pin.js

function planPins({ images }) {
    const pins = [];
    const unpinned = [];
    for (const entry of images.filter(({ image }) => !image.includes('@'))) {
        const { image, digest } = entry;
        const why = whyUnpinned(entry);
        for (const { file, line, column } of distinctPlaces(entry.uses)) {
            if (digest !== undefined && why === undefined)
                pins.push({ file, line, column, image, digest });
            else
                unpinned.push({ file, line, image, why: why ?? 'nobody could be asked for it' });
        }
    }
    return { pins, unpinned };
}
function distinctPlaces(uses) {
    return [...new Map(uses.map((use) => [`${use.file}:${use.line}:${use.column}`, use])).values()];
}
function whyUnpinned({ status, invalid, digest }) {
    if (invalid !== undefined)
        return 'it is not a valid image name';
    if (status === 'failed')
        return 'it cannot be pulled or run; `pullproof --probe` says why';
    if (digest !== undefined)
        return undefined;
    if (status === 'inconclusive')
        return 'its registry did not tell; `pullproof --probe` says why';
    return 'nobody could be asked for it';
}
function pinText(text, pins) {
    const starts = lineStarts(text);
    const done = [];
    const left = [];
    const edits = pins.flatMap((pin) => {
        const end = endOf(text, (starts[pin.line - 1] ?? text.length) + pin.column - 1, pin.image);
        if (end === undefined) {
            left.push({ ...pin, why: `it is put together from parts here; its digest is ${pin.digest}` });
            return [];
        }
        done.push(pin);
        return [{ at: end, insert: `@${pin.digest}` }];
    });
    const edited = edits
        .sort((a, b) => b.at - a.at)
        .reduce((rest, { at, insert }) => rest.slice(0, at) + insert + rest.slice(at), text);
    return { text: edited, done, left };
}
function endOf(text, offset, image) {
    const start = [offset, offset + 1].find((candidate) => text.startsWith(image, candidate));
    if (start === undefined)
        return undefined;
    const end = start + image.length;
    return /^(?:["'\s,}\]]|$)/.test(text.slice(end, end + 1)) ? end : undefined;
}
function lineStarts(text) {
    return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
}
function formatPins(done, left) {
    const pinned = done.map(({ file, line, image, digest }) => `${(0,plain_text/* toLogPath */.x)(file)}:${line}: ${(0,plain_text/* toLogText */.ZQ)(image)} → ${digest}`);
    const unpinned = left.map(({ file, line, image, why }) => `${(0,plain_text/* toLogPath */.x)(file)}:${line}: ${(0,plain_text/* toLogText */.ZQ)(image)} was left as it is: ${(0,plain_text/* toLogText */.ZQ)(why)}`);
    return [...pinned, ...unpinned].map((text) => `${text}\n`).join('');
}

// EXTERNAL MODULE: ./lib/findings/outcome.js
var outcome = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/run.js + 37 modules
var run = __webpack_require__(6926);
// EXTERNAL MODULE: ./lib/cli/probe-options.js + 1 modules
var probe_options = __webpack_require__(8613);
// EXTERNAL MODULE: ./lib/cli/run-options.js + 1 modules
var run_options = __webpack_require__(7139);
;// CONCATENATED MODULE: ./lib/cli/pin.js







async function pinCommand(args, io) {
    const { probe, ...options } = (0,probe_options/* probeOptions */.l)(args, io);
    const { report } = await (0,run/* run */.e)({ ...(0,run_options/* runOptions */.K)(args, io), ...options, probe: { ...probe, wanted: true } });
    const plan = planPins(report);
    const pinned = [...byFile(plan.pins)].map(([file, pins]) => pinFile(file, pins, args, io));
    const done = pinned.flatMap((result) => result.done);
    const left = [...plan.unpinned, ...pinned.flatMap((result) => result.left)];
    io.writeOut(formatPins(done, left));
    io.writeOut(summaryOf(done, left, args));
    return left.length > 0 ? outcome/* EXIT_CODES */.ai.failed : outcome/* EXIT_CODES */.ai.passed;
}
function byFile(pins) {
    const files = new Map();
    for (const pin of pins)
        files.set(pin.file, [...(files.get(pin.file) ?? []), pin]);
    return files;
}
function pinFile(file, pins, args, io) {
    const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(io.cwd, file));
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes) || text.startsWith('\uFEFF'))
        return { done: [], left: asUnreadable(pins) };
    const result = pinText(text, pins);
    if (result.done.length > 0 && !args.switched('dry-run'))
        io.writeFile(file, result.text);
    return result;
}
function asUnreadable(pins) {
    return pins.map((pin) => ({
        ...pin,
        why: `the file begins with a byte order mark or is not UTF-8; its digest is ${pin.digest}`,
    }));
}
function summaryOf(done, left, args) {
    const verb = args.switched('dry-run') ? 'would be pinned' : 'pinned';
    return `${done.length} ${verb}, ${left.length} left as they are.\n`;
}


/***/ })

};
