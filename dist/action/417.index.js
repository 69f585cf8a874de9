export const id = 417;
export const ids = [417];
export const modules = {

/***/ 65417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainSyntax: () => (/* binding */ explainSyntax)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const MAX_LENGTH = 256 * 1024;
function explainSyntax(source, problem) {
    const { start, end } = problem.slice;
    const text = source.text.slice(start, end);
    const error = problem.isRaw && text.length <= MAX_LENGTH ? firstErrorOf(text) : undefined;
    if (!error)
        return problem;
    const [offset, to] = error.pos;
    const from = Math.min(offset, Math.max(0, text.trimEnd().length - 1));
    return {
        ...problem,
        at: source.range(start + from, start + Math.max(from + 1, Math.min(to, lineEnd(text, from)))),
        message: error.message.replace(/\s+/g, ' '),
        isRaw: false,
    };
}
function firstErrorOf(text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, { prettyErrors: false, uniqueKeys: false }).flatMap(({ errors }) => errors)[0];
    }
    catch {
        return undefined;
    }
}
function lineEnd(text, offset) {
    const end = text.slice(offset).search(/[\r\n]/);
    return end < 0 ? text.length : offset + end;
}


/***/ })

};
