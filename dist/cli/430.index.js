export const id = 430;
export const ids = [430];
export const modules = {

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   imagesCommand: () => (/* binding */ imagesCommand)
/* harmony export */ });
/* harmony import */ var _findings_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8718);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1748);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1185);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9199);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7139);





async function imagesCommand(args, io) {
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .y)('format', args.text('format'), ['text', 'json', 'names']) ?? 'text';
    const { report } = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .runOptions */ .K)(args, io));
    io.writeOut(_report_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .IMAGE_FORMATS */ .l0[format](report));
    return _findings_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODES */ .ai.passed;
}


/***/ })

};
