export const id = 954;
export const ids = [954];
export const modules = {

/***/ 50954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readToml: () => (/* binding */ readToml)
/* harmony export */ });
/* harmony import */ var toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35718);

function readToml(source) {
    try {
        return { ok: true, toml: new Reader(source).read((0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.parseTOML)(source.text, { tomlVersion: '1.0' })) };
    }
    catch (error) {
        const index = error instanceof Error && 'index' in error ? Number(error.index) : 0;
        const offset = Math.min(Math.max(0, index), Math.max(0, source.text.trimEnd().length - 1));
        const message = error instanceof Error ? error.message : String(error);
        return { ok: false, at: source.range(offset, offset + 1), message };
    }
}
class Reader {
    source;
    #entries = [];
    #tables = [];
    constructor(source) {
        this.source = source;
    }
    read(program) {
        for (const node of program.body[0].body) {
            if (node.type === 'TOMLKeyValue')
                this.#take([], node);
            else {
                this.#tables.push({ path: node.resolvedKey, at: this.source.range(...node.key.range) });
                for (const entry of node.body)
                    this.#take(node.resolvedKey, entry);
            }
        }
        return { entries: this.#entries, tables: this.#tables };
    }
    #take(base, { key, value }) {
        const path = [...base, ...key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value))];
        this.#entries.push({
            path,
            value: (0,toml_eslint_parser__WEBPACK_IMPORTED_MODULE_0__.getStaticTOMLValue)(value),
            keyAt: this.source.range(...key.range),
            at: this.source.range(...value.range),
        });
        this.#takeWithin(path, value);
    }
    #takeWithin(path, value) {
        if (value.type === 'TOMLInlineTable')
            for (const entry of value.body)
                this.#take(path, entry);
        if (value.type === 'TOMLArray') {
            for (const [index, item] of value.elements.entries())
                this.#takeWithin([...path, index], item);
        }
    }
}


/***/ })

};
