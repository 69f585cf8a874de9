export const id = 349;
export const ids = [349];
export const modules = {

/***/ 2349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  imagesCommand: () => (/* binding */ imagesCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/findings/outcome.js
var outcome = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/report/outputs.js + 17 modules
var outputs = __webpack_require__(9301);
// EXTERNAL MODULE: ./lib/report/groups.js
var groups = __webpack_require__(740);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(1984);
// EXTERNAL MODULE: ./lib/report/rendered.js
var rendered = __webpack_require__(9781);
;// CONCATENATED MODULE: ./lib/report/why-text.js



function formatWhy({ images }, image) {
    const found = images.filter((candidate) => candidate.image === image || candidate.canonical === image);
    const blocks = found.flatMap(({ uses }) => [...byPlace(uses).values()].map((same) => formatPlaceOf(image, same)));
    return blocks.map((block) => `${block}\n`).join('\n');
}
function byPlace(uses) {
    const places = new Map();
    for (const use of uses) {
        const key = JSON.stringify([use.file, use.line, use.column, use.related]);
        places.set(key, [...(places.get(key) ?? []), use]);
    }
    return places;
}
function formatPlaceOf(image, uses) {
    const [first] = uses;
    if (!first)
        return '';
    return [
        `${(0,groups/* formatPlace */.dE)({ ...first, file: (0,plain_text/* toLogPath */.x)(first.file) })}: sets \`${(0,plain_text/* toLogText */.ZQ)(image)}\``,
        ...(first.related ?? []).map((related) => `  --> ${(0,groups/* formatPlace */.dE)({ ...related, file: (0,plain_text/* toLogPath */.x)(related.file) })}: ${(0,plain_text/* toLogText */.ZQ)(related.message)}`),
        ...uses.map((use) => `  in ${(0,plain_text/* toLogText */.ZQ)(describeUse(use))}`),
    ].join('\n');
}
function describeUse({ object, field }) {
    const where = object.rendering === undefined ? '' : `${object.rendering}: `;
    return `${where}${(0,rendered/* nameObject */.T)(object)}, ${field}`;
}

// EXTERNAL MODULE: ./lib/run.js + 37 modules
var run = __webpack_require__(6926);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/run-options.js + 1 modules
var run_options = __webpack_require__(7139);
;// CONCATENATED MODULE: ./lib/cli/images.js







async function imagesCommand(args, io) {
    const format = (0,cli_arguments/* oneOf */.y)('format', args.text('format'), ['text', 'json', 'names']) ?? 'text';
    const why = args.text('why');
    const { report } = await (0,run/* run */.e)((0,run_options/* runOptions */.K)(args, io));
    if (why !== undefined)
        return tellWhy(report, why, io);
    io.writeOut(outputs/* IMAGE_FORMATS */.l0[format](report));
    return outcome/* EXIT_CODES */.ai.passed;
}
function tellWhy(report, image, io) {
    const text = formatWhy(report, image);
    if (text === '')
        throw new errors/* UsageError */.e(`No manifest has the image "${image}". "pullproof images" lists those that there are.`);
    io.writeOut(text);
    return outcome/* EXIT_CODES */.ai.passed;
}


/***/ })

};
