export const id = 650;
export const ids = [650];
export const modules = {

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesCommand: () => (/* binding */ rulesCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/commands/rules.js


function selectRules(rules, ids) {
    const unknown = ids.filter((id) => !rules.some((rule) => rule.id === id));
    if (unknown.length > 0)
        throw new errors/* UsageError */.e(`There is no rule \`${unknown.join('`, `')}\`. \`pullproof rules\` lists them.`);
    return ids.length === 0 ? [...rules] : rules.filter(({ id }) => ids.includes(id));
}
function listRules(rules) {
    const width = Math.max(...rules.map(({ id }) => id.length));
    return rules.map(({ id, severity, title }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`).join('');
}
function explainRules(rules) {
    return rules
        .map((rule) => `${rule.id} (${rule.severity})\n${rule.title}.\n\n${rule.rationale}\n\nRemedy: ${rule.remediation}\n${(0,rules_rule/* rulePage */.gd)(rule)}\n`)
        .join('\n');
}
function rulesAsJson(rules) {
    const rows = rules.map((rule) => ({
        id: rule.id,
        severity: rule.severity,
        category: rule.category,
        since: rule.since,
        title: rule.title,
        rationale: rule.rationale,
        remediation: rule.remediation,
        docs: (0,rules_rule/* rulePage */.gd)(rule),
    }));
    return `${JSON.stringify({ version: 1, rules: rows }, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./lib/findings/outcome.js
var outcome = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/rules/index.js + 68 modules
var lib_rules = __webpack_require__(7970);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
;// CONCATENATED MODULE: ./lib/cli/rules.js




function rulesCommand(args, io) {
    const format = (0,cli_arguments/* oneOf */.y)('format', args.text('format'), ['text', 'json']) ?? 'text';
    const rules = selectRules(lib_rules/* allRules */.V, args.positionals);
    const asText = args.positionals.length === 0 ? listRules : explainRules;
    io.writeOut(format === 'json' ? rulesAsJson(rules) : asText(rules));
    return outcome/* EXIT_CODES */.ai.passed;
}


/***/ })

};
