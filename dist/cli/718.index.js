export const id = 718;
export const ids = [718];
export const modules = {

/***/ 6123:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ParseError = void 0;
const MESSAGES = {
    "unterminated-string": "Unterminated string constant",
    "unterminated-table-key": "Unterminated table-key",
    "unterminated-array": "Unterminated array",
    "unterminated-inline-table": "Unterminated inline table",
    "missing-key": "Empty bare keys are not allowed",
    "missing-newline": "Must be a newline",
    "missing-equals-sign": "Expected equal (=) token",
    "missing-value": "Unspecified values are invalid",
    "missing-comma": "Expected comma (,) token",
    "dupe-keys": "Defining a key multiple times is invalid",
    "unexpected-char": "Unexpected character",
    "unexpected-token": "Unexpected token",
    "invalid-control-character": "Control characters (codes < 0x1f and 0x7f) are not allowed",
    "invalid-comment-character": "Invalid code point {{cp}} within comments",
    "invalid-key-value-newline": "The key, equals sign, and value must be on the same line",
    "invalid-inline-table-newline": "No newlines are allowed between the curly braces unless they are valid within a value",
    "invalid-underscore": "Underscores are allowed between digits",
    "invalid-space": "Unexpected spaces",
    "invalid-three-quotes": "Three or more quotes are not permitted",
    "invalid-date": "Unexpected invalid date",
    "invalid-time": "Unexpected invalid time",
    "invalid-leading-zero": "Leading zeros are not allowed",
    "invalid-trailing-comma-in-inline-table": "Trailing comma is not permitted in an inline table",
    "invalid-char-in-escape-sequence": "Invalid character in escape sequence",
    "invalid-consecutive-dots-in-key": "Consecutive dots are not permitted in keys",
    "invalid-code-point": "Invalid code point {{cp}}",
    "invalid-trailing-dot-in-key": "Keys cannot end with a dot",
    "invalid-leading-dot-in-key": "Keys cannot start with a dot",
};
/**
 * Get message from error code
 */
function getMessage(code, data) {
    if (data) {
        return MESSAGES[code].replace(/\{\{(.*?)\}\}/gu, (_, name) => {
            if (name in data) {
                return data[name];
            }
            return `{{${name}}}`;
        });
    }
    return MESSAGES[code];
}
/**
 * TOML parse errors.
 */
class ParseError extends SyntaxError {
    /**
     * Initialize this ParseError instance.
     *
     */
    constructor(code, offset, line, column, data) {
        super(getMessage(code, data));
        this.index = offset;
        this.lineNumber = line;
        this.column = column;
    }
}
exports.ParseError = ParseError;


/***/ }),

/***/ 5718:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getStaticTOMLValue = exports.traverseNodes = exports.VisitorKeys = exports.parseForESLint = exports.ParseError = exports.name = exports.meta = void 0;
exports.parseTOML = parseTOML;
const parser_1 = __webpack_require__(839);
Object.defineProperty(exports, "parseForESLint", ({ enumerable: true, get: function () { return parser_1.parseForESLint; } }));
const traverse_1 = __webpack_require__(1550);
Object.defineProperty(exports, "traverseNodes", ({ enumerable: true, get: function () { return traverse_1.traverseNodes; } }));
const utils_1 = __webpack_require__(5703);
Object.defineProperty(exports, "getStaticTOMLValue", ({ enumerable: true, get: function () { return utils_1.getStaticTOMLValue; } }));
const visitor_keys_1 = __webpack_require__(2069);
const errors_1 = __webpack_require__(6123);
Object.defineProperty(exports, "ParseError", ({ enumerable: true, get: function () { return errors_1.ParseError; } }));
exports.meta = __importStar(__webpack_require__(6733));
var meta_1 = __webpack_require__(6733);
Object.defineProperty(exports, "name", ({ enumerable: true, get: function () { return meta_1.name; } }));
// Keys
// eslint-disable-next-line @typescript-eslint/naming-convention -- ignore
exports.VisitorKeys = visitor_keys_1.KEYS;
/**
 * Parse TOML source code
 */
function parseTOML(code, options) {
    return (0, parser_1.parseForESLint)(code, options).ast;
}


/***/ }),

/***/ 9438:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.last = last;
exports.toKeyName = toKeyName;
/**
 * Get the last element from given array
 */
function last(arr) {
    var _a;
    return (_a = arr[arr.length - 1]) !== null && _a !== void 0 ? _a : null;
}
/**
 * Node to key name
 */
function toKeyName(node) {
    return node.type === "TOMLBare" ? node.name : node.value;
}


/***/ }),

/***/ 6733:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.version = exports.name = void 0;
// IMPORTANT!
// This file has been automatically generated,
// in order to update its content execute "npm run build:meta"
exports.name = "toml-eslint-parser";
exports.version = "0.12.0";


/***/ }),

/***/ 4056:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getTOMLVer = getTOMLVer;
class TOMLVerImpl {
    constructor(major, minor) {
        this.major = major;
        this.minor = minor;
    }
    lt(major, minor) {
        return this.major < major || (this.major === major && this.minor < minor);
    }
    gte(major, minor) {
        return this.major > major || (this.major === major && this.minor >= minor);
    }
}
const TOML_VERSION_1_0 = new TOMLVerImpl(1, 0);
const TOML_VERSION_1_1 = new TOMLVerImpl(1, 1);
const DEFAULT_TOML_VERSION = TOML_VERSION_1_0;
const SUPPORTED_TOML_VERSIONS = {
    "1.0": TOML_VERSION_1_0,
    "1.0.0": TOML_VERSION_1_0,
    "1.1": TOML_VERSION_1_1,
    "1.1.0": TOML_VERSION_1_1,
    latest: TOML_VERSION_1_1,
    next: TOML_VERSION_1_1,
};
/**
 * Get TOML version object from given TOML version string.
 */
function getTOMLVer(v) {
    return (v && SUPPORTED_TOML_VERSIONS[v]) || DEFAULT_TOML_VERSION;
}


/***/ }),

/***/ 839:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseForESLint = parseForESLint;
const toml_parser_1 = __webpack_require__(509);
const visitor_keys_1 = __webpack_require__(2069);
/**
 * Parse source code
 */
function parseForESLint(code, options) {
    const parser = new toml_parser_1.TOMLParser(code, options);
    const ast = parser.parse();
    return {
        ast,
        visitorKeys: visitor_keys_1.KEYS,
        services: {
            isTOML: true,
        },
    };
}


/***/ }),

/***/ 9595:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CodePointIterator = void 0;
const locs_1 = __webpack_require__(8729);
class CodePointIterator {
    /**
     * Initialize this char iterator.
     */
    constructor(text) {
        this.locs = new locs_1.Locations();
        this.lastCodePoint = 0 /* CodePoint.NULL */;
        this.start = -1;
        this.end = 0;
        this.text = text;
    }
    next() {
        if (this.lastCodePoint === -1 /* CodePoint.EOF */) {
            return -1 /* CodePoint.EOF */;
        }
        return (this.lastCodePoint = this.moveAt(this.end));
    }
    getLocFromIndex(index) {
        return this.locs.getLocFromIndex(index);
    }
    eat(cp) {
        if (this.text.codePointAt(this.end) === cp) {
            this.next();
            return true;
        }
        return false;
    }
    moveAt(offset) {
        var _a;
        this.start = this.end = offset;
        const cp = (_a = this.text.codePointAt(this.start)) !== null && _a !== void 0 ? _a : -1 /* CodePoint.EOF */;
        if (cp === -1 /* CodePoint.EOF */) {
            this.end = this.start;
            return cp;
        }
        const shift = cp >= 0x10000 ? 2 : 1;
        this.end += shift;
        if (cp === 10 /* CodePoint.LINE_FEED */) {
            this.locs.addOffset(this.end);
        }
        else if (cp === 13 /* CodePoint.CARRIAGE_RETURN */) {
            if (this.text.codePointAt(this.end) === 10 /* CodePoint.LINE_FEED */) {
                this.end++;
                this.locs.addOffset(this.end);
            }
            return 10 /* CodePoint.LINE_FEED */;
        }
        return cp;
    }
}
exports.CodePointIterator = CodePointIterator;


/***/ }),

/***/ 8980:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isControl = isControl;
exports.isWhitespace = isWhitespace;
exports.isEOL = isEOL;
exports.isLetter = isLetter;
exports.isDigit = isDigit;
exports.isHexDig = isHexDig;
exports.isOctalDig = isOctalDig;
exports.isHighSurrogate = isHighSurrogate;
exports.isLowSurrogate = isLowSurrogate;
exports.isUnicodeScalarValue = isUnicodeScalarValue;
/**
 * Check whether the code point is a control character.
 */
function isControl(cp) {
    return cp >= 0 /* CodePoint.NULL */ && cp <= 31 /* CodePoint.US */;
}
/**
 * Check whether the code point is a whitespace.
 */
function isWhitespace(cp) {
    return cp === 9 /* CodePoint.TABULATION */ || cp === 32 /* CodePoint.SPACE */;
}
/**
 * Check whether the code point is a end of line.
 */
function isEOL(cp) {
    return cp === 10 /* CodePoint.LINE_FEED */ || cp === 13 /* CodePoint.CARRIAGE_RETURN */;
}
/**
 * Check whether the code point is an uppercase letter character.
 */
function isUpperLetter(cp) {
    return cp >= 65 /* CodePoint.LATIN_CAPITAL_A */ && cp <= 90 /* CodePoint.LATIN_CAPITAL_Z */;
}
/**
 * Check whether the code point is a lowercase letter character.
 */
function isLowerLetter(cp) {
    return cp >= 97 /* CodePoint.LATIN_SMALL_A */ && cp <= 122 /* CodePoint.LATIN_SMALL_Z */;
}
/**
 * Check whether the code point is a letter character.
 */
function isLetter(cp) {
    return isLowerLetter(cp) || isUpperLetter(cp);
}
/**
 * Check whether the code point is a digit character.
 */
function isDigit(cp) {
    return cp >= 48 /* CodePoint.DIGIT_0 */ && cp <= 57 /* CodePoint.DIGIT_9 */;
}
/**
 * Check whether the code point is a hex digit character.
 */
function isHexDig(cp) {
    return (isDigit(cp) ||
        (cp >= 97 /* CodePoint.LATIN_SMALL_A */ && cp <= 102 /* CodePoint.LATIN_SMALL_F */) ||
        (cp >= 65 /* CodePoint.LATIN_CAPITAL_A */ && cp <= 70 /* CodePoint.LATIN_CAPITAL_F */));
}
/**
 * Check whether the code point is a octal digit character.
 */
function isOctalDig(cp) {
    return cp >= 48 /* CodePoint.DIGIT_0 */ && cp <= 55 /* CodePoint.DIGIT_7 */;
}
/**
 * Check whether the code point is a high-surrogate code point.
 */
function isHighSurrogate(cp) {
    return cp >= 0xd800 && cp <= 0xdfff;
}
/**
 * Check whether the code point is a low-surrogate code point.
 */
function isLowSurrogate(cp) {
    return cp >= 0xdc00 && cp <= 0xdfff;
}
/**
 * Check whether the code point is valid code point.
 *
 * see
 * - https://unicode.org/glossary/#unicode_scalar_value
 * - https://toml.io/en/v1.0.0#string
 */
function isUnicodeScalarValue(cp) {
    return (cp >= 0 && cp <= 0xd7ff) || (cp >= 0xe000 && cp <= 0x10ffff);
}


/***/ }),

/***/ 8620:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
__exportStar(__webpack_require__(6121), exports);


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Locations = void 0;
/**
 * Find the last index of the array that is less than or equal to the value.
 */
function sortedLastIndex(array, value) {
    let low = 0;
    let high = array.length;
    while (low < high) {
        const mid = (low + high) >>> 1;
        const val = array[mid];
        if (val === value)
            return mid + 1;
        if (val < value) {
            low = mid + 1;
        }
        else {
            high = mid;
        }
    }
    return low;
}
/**
 * A class for getting lines and columns location.
 */
class Locations {
    constructor() {
        this.offsets = [];
    }
    addOffset(offset) {
        // Check for dupe offset
        for (let i = this.offsets.length - 1; i >= 0; i--) {
            const element = this.offsets[i];
            if (element === offset)
                return;
            if (element < offset)
                break;
        }
        this.offsets.push(offset);
    }
    /**
     * Calculate the location of the given index.
     * @param index The index to calculate their location.
     * @returns The location of the index.
     */
    getLocFromIndex(offset) {
        const line = sortedLastIndex(this.offsets, offset) + 1;
        const column = offset - (line === 1 ? 0 : this.offsets[line - 2]);
        return { line, column };
    }
}
exports.Locations = Locations;


/***/ }),

/***/ 6121:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Tokenizer = void 0;
const errors_1 = __webpack_require__(6123);
const parser_options_1 = __webpack_require__(4056);
const code_point_iterator_1 = __webpack_require__(9595);
const code_point_1 = __webpack_require__(8980);
const HAS_BIGINT = typeof BigInt !== "undefined";
const RADIX_PREFIXES = {
    16: "0x",
    10: "",
    8: "0o",
    2: "0b",
};
const ESCAPES_1_0 = {
    // escape-seq-char =  %x22         ; "    quotation mark  U+0022
    [34 /* CodePoint.QUOTATION_MARK */]: 34 /* CodePoint.QUOTATION_MARK */,
    // escape-seq-char =/ %x5C         ; \    reverse solidus U+005C
    [92 /* CodePoint.BACKSLASH */]: 92 /* CodePoint.BACKSLASH */,
    // escape-seq-char =/ %x62         ; b    backspace       U+0008
    [98 /* CodePoint.LATIN_SMALL_B */]: 8 /* CodePoint.BACKSPACE */,
    // escape-seq-char =/ %x66         ; f    form feed       U+000C
    [102 /* CodePoint.LATIN_SMALL_F */]: 12 /* CodePoint.FORM_FEED */,
    // escape-seq-char =/ %x6E         ; n    line feed       U+000A
    [110 /* CodePoint.LATIN_SMALL_N */]: 10 /* CodePoint.LINE_FEED */,
    // escape-seq-char =/ %x72         ; r    carriage return U+000D
    [114 /* CodePoint.LATIN_SMALL_R */]: 13 /* CodePoint.CARRIAGE_RETURN */,
    // escape-seq-char =/ %x74         ; t    tab             U+0009
    [116 /* CodePoint.LATIN_SMALL_T */]: 9 /* CodePoint.TABULATION */,
};
const ESCAPES_LATEST = Object.assign(Object.assign({}, ESCAPES_1_0), { 
    // escape-seq-char =/ %x65         ; e    escape          U+001B
    // Added in TOML 1.1
    [101 /* CodePoint.LATIN_SMALL_E */]: 27 /* CodePoint.ESCAPE */ });
/**
 * Tokenizer for TOML.
 */
class Tokenizer {
    /**
     * Initialize this tokenizer.
     */
    constructor(text, parserOptions) {
        this.backCode = false;
        this.lastCodePoint = 0 /* CodePoint.NULL */;
        this.state = "DATA";
        this.token = null;
        this.tokenStart = -1;
        /**
         * The flag which enables values tokens.
         * If this is true, this tokenizer will generate Integer, Float, Boolean, Offset Date-Time, Local Date-Time ,Local Date, Local Time, Array and Inline Table tokens.
         */
        this.valuesEnabled = false;
        this.text = text;
        this.parserOptions = parserOptions || {};
        this.codePointIterator = new code_point_iterator_1.CodePointIterator(text);
        this.tomlVersion = (0, parser_options_1.getTOMLVer)(this.parserOptions.tomlVersion);
        this.ESCAPES = this.tomlVersion.gte(1, 1) ? ESCAPES_LATEST : ESCAPES_1_0;
    }
    get start() {
        return this.codePointIterator.start;
    }
    get end() {
        return this.codePointIterator.end;
    }
    getLocFromIndex(index) {
        return this.codePointIterator.getLocFromIndex(index);
    }
    /**
     * Report an invalid character error.
     */
    reportParseError(code, data) {
        const offset = this.codePointIterator.start;
        const loc = this.codePointIterator.getLocFromIndex(offset);
        throw new errors_1.ParseError(code, offset, loc.line, loc.column, data);
    }
    /**
     * Get the next token.
     */
    nextToken() {
        let token = this.token;
        if (token != null) {
            this.token = null;
            return token;
        }
        let cp = this.lastCodePoint;
        while (cp !== -1 /* CodePoint.EOF */ && !this.token) {
            cp = this.nextCode();
            const nextState = this[this.state](cp);
            if (!nextState) {
                throw new Error(`Unknown error: pre state=${this.state}`);
            }
            this.state = nextState;
        }
        token = this.token;
        this.token = null;
        return token;
    }
    /**
     * Get the next code point.
     */
    nextCode() {
        if (this.lastCodePoint === -1 /* CodePoint.EOF */) {
            return -1 /* CodePoint.EOF */;
        }
        if (this.backCode) {
            this.backCode = false;
            return this.lastCodePoint;
        }
        return (this.lastCodePoint = this.codePointIterator.next());
    }
    /**
     * Eat the next code point.
     */
    eatCode(cp) {
        if (this.lastCodePoint === -1 /* CodePoint.EOF */) {
            return false;
        }
        if (this.backCode) {
            if (this.lastCodePoint === cp) {
                this.backCode = false;
                return true;
            }
            return false;
        }
        return this.codePointIterator.eat(cp);
    }
    /**
     * Moves the character position to the given position.
     */
    moveAt(loc) {
        if (this.backCode) {
            this.backCode = false;
        }
        this.lastCodePoint = this.codePointIterator.moveAt(loc);
    }
    /**
     * Back the current code point as the given state.
     */
    back(state) {
        this.backCode = true;
        return state;
    }
    punctuatorToken() {
        this.startToken();
        this.endToken("Punctuator", "end");
    }
    startToken() {
        this.tokenStart = this.codePointIterator.start;
    }
    /**
     * Commit the current token.
     */
    endToken(type, pos, option1, option2) {
        const { tokenStart } = this;
        const end = this.codePointIterator[pos];
        const range = [tokenStart, end];
        const loc = {
            start: this.codePointIterator.getLocFromIndex(tokenStart),
            end: this.codePointIterator.getLocFromIndex(end),
        };
        if (type === "Block") {
            this.token = {
                type,
                value: this.text.slice(tokenStart + 1, end),
                range,
                loc,
            };
        }
        else {
            let token;
            const value = this.text.slice(tokenStart, end);
            if (type === "BasicString" ||
                type === "LiteralString" ||
                type === "MultiLineBasicString" ||
                type === "MultiLineLiteralString") {
                token = {
                    type,
                    value,
                    string: option1,
                    range,
                    loc,
                };
            }
            else if (type === "Integer") {
                const text = option1;
                token = {
                    type,
                    value,
                    number: parseInt(text, option2),
                    bigint: HAS_BIGINT
                        ? BigInt(RADIX_PREFIXES[option2] + text)
                        : null,
                    range,
                    loc,
                };
            }
            else if (type === "Float") {
                token = {
                    type,
                    value,
                    number: option1,
                    range,
                    loc,
                };
            }
            else if (type === "Boolean") {
                token = {
                    type,
                    value,
                    boolean: option1,
                    range,
                    loc,
                };
            }
            else if (type === "LocalDate" ||
                type === "LocalTime" ||
                type === "LocalDateTime" ||
                type === "OffsetDateTime") {
                token = {
                    type,
                    value,
                    date: option1,
                    range,
                    loc,
                };
            }
            else {
                token = {
                    type,
                    value,
                    range,
                    loc,
                };
            }
            this.token = token;
        }
    }
    DATA(cp) {
        while ((0, code_point_1.isWhitespace)(cp) || (0, code_point_1.isEOL)(cp)) {
            cp = this.nextCode();
        }
        if (cp === 35 /* CodePoint.HASH */) {
            this.startToken();
            return "COMMENT";
        }
        if (cp === 34 /* CodePoint.QUOTATION_MARK */) {
            this.startToken();
            return "BASIC_STRING";
        }
        if (cp === 39 /* CodePoint.SINGLE_QUOTE */) {
            this.startToken();
            return "LITERAL_STRING";
        }
        if (cp === 46 /* CodePoint.DOT */ || // .
            cp === 61 /* CodePoint.EQUALS_SIGN */ || // =
            cp === 91 /* CodePoint.LEFT_BRACKET */ || // [
            cp === 93 /* CodePoint.RIGHT_BRACKET */ || // ]
            cp === 123 /* CodePoint.LEFT_BRACE */ || // {
            cp === 125 /* CodePoint.RIGHT_BRACE */ || // }
            cp === 44 /* CodePoint.COMMA */ // ,
        ) {
            this.punctuatorToken();
            return "DATA";
        }
        if (this.valuesEnabled) {
            if (cp === 45 /* CodePoint.DASH */ || cp === 43 /* CodePoint.PLUS_SIGN */) {
                this.startToken();
                return "SIGN";
            }
            if (cp === 110 /* CodePoint.LATIN_SMALL_N */ || cp === 105 /* CodePoint.LATIN_SMALL_I */) {
                this.startToken();
                return this.back("NAN_OR_INF");
            }
            if ((0, code_point_1.isDigit)(cp)) {
                this.startToken();
                return this.back("NUMBER");
            }
            if (cp === 116 /* CodePoint.LATIN_SMALL_T */ || cp === 102 /* CodePoint.LATIN_SMALL_F */) {
                this.startToken();
                return this.back("BOOLEAN");
            }
        }
        else {
            if (isUnquotedKeyChar(cp, this.tomlVersion)) {
                this.startToken();
                return "BARE";
            }
        }
        if (cp === -1 /* CodePoint.EOF */) {
            // end
            return "DATA";
        }
        return this.reportParseError("unexpected-char");
    }
    COMMENT(cp) {
        const processCommentChar = this.tomlVersion.gte(1, 1)
            ? (c) => {
                if (!isNonEOL(c)) {
                    this.reportParseError("invalid-comment-character", {
                        cp: JSON.stringify(String.fromCodePoint(c)).slice(1, -1),
                    });
                }
            }
            : (c) => {
                if (isControlOtherThanTab(c)) {
                    this.reportParseErrorControlChar();
                }
            };
        while (!(0, code_point_1.isEOL)(cp) && cp !== -1 /* CodePoint.EOF */) {
            processCommentChar(cp);
            cp = this.nextCode();
        }
        this.endToken("Block", "start");
        return "DATA";
    }
    BARE(cp) {
        while (isUnquotedKeyChar(cp, this.tomlVersion)) {
            cp = this.nextCode();
        }
        this.endToken("Bare", "start");
        return this.back("DATA");
    }
    BASIC_STRING(cp) {
        if (cp === 34 /* CodePoint.QUOTATION_MARK */) {
            cp = this.nextCode();
            if (cp === 34 /* CodePoint.QUOTATION_MARK */) {
                return "MULTI_LINE_BASIC_STRING";
            }
            this.endToken("BasicString", "start", "");
            return this.back("DATA");
        }
        const out = [];
        while (cp !== 34 /* CodePoint.QUOTATION_MARK */ &&
            cp !== -1 /* CodePoint.EOF */ &&
            cp !== 10 /* CodePoint.LINE_FEED */) {
            if (isControlOtherThanTab(cp)) {
                return this.reportParseErrorControlChar();
            }
            if (cp === 92 /* CodePoint.BACKSLASH */) {
                cp = this.nextCode();
                const ecp = this.ESCAPES[cp];
                if (ecp) {
                    out.push(ecp);
                    cp = this.nextCode();
                    continue;
                }
                else if (cp === 117 /* CodePoint.LATIN_SMALL_U */) {
                    // escape-seq-char =/ %x75 4HEXDIG ; uHHHH                U+HHHH
                    const code = this.parseUnicode(4);
                    out.push(code);
                    cp = this.nextCode();
                    continue;
                }
                else if (cp === 85 /* CodePoint.LATIN_CAPITAL_U */) {
                    // escape-seq-char =/ %x55 8HEXDIG ; UHHHHHHHH            U+HHHHHHHH
                    const code = this.parseUnicode(8);
                    out.push(code);
                    cp = this.nextCode();
                    continue;
                }
                else if (cp === 120 /* CodePoint.LATIN_SMALL_X */ &&
                    this.tomlVersion.gte(1, 1)) {
                    // escape-seq-char =/ %x78 2HEXDIG ; xHH                  U+00HH
                    // Added in TOML 1.1
                    const code = this.parseUnicode(2);
                    out.push(code);
                    cp = this.nextCode();
                    continue;
                }
                return this.reportParseError("invalid-char-in-escape-sequence");
            }
            out.push(cp);
            cp = this.nextCode();
        }
        if (cp !== 34 /* CodePoint.QUOTATION_MARK */) {
            return this.reportParseError("unterminated-string");
        }
        this.endToken("BasicString", "end", String.fromCodePoint(...out));
        return "DATA";
    }
    MULTI_LINE_BASIC_STRING(cp) {
        const out = [];
        if (cp === 10 /* CodePoint.LINE_FEED */) {
            // A newline immediately following the opening delimiter will be trimmed.
            cp = this.nextCode();
        }
        while (cp !== -1 /* CodePoint.EOF */) {
            if (cp !== 10 /* CodePoint.LINE_FEED */ && isControlOtherThanTab(cp)) {
                return this.reportParseErrorControlChar();
            }
            if (cp === 34 /* CodePoint.QUOTATION_MARK */) {
                const startPos = this.codePointIterator.start;
                if (this.eatCode(34 /* CodePoint.QUOTATION_MARK */) &&
                    this.eatCode(34 /* CodePoint.QUOTATION_MARK */)) {
                    if (this.eatCode(34 /* CodePoint.QUOTATION_MARK */)) {
                        out.push(34 /* CodePoint.QUOTATION_MARK */);
                        if (this.eatCode(34 /* CodePoint.QUOTATION_MARK */)) {
                            out.push(34 /* CodePoint.QUOTATION_MARK */);
                            if (this.eatCode(34 /* CodePoint.QUOTATION_MARK */)) {
                                this.moveAt(startPos);
                                return this.reportParseError("invalid-three-quotes");
                            }
                        }
                    }
                    // end
                    this.endToken("MultiLineBasicString", "end", String.fromCodePoint(...out));
                    return "DATA";
                }
                this.moveAt(startPos);
            }
            if (cp === 92 /* CodePoint.BACKSLASH */) {
                cp = this.nextCode();
                const ecp = this.ESCAPES[cp];
                if (ecp) {
                    out.push(ecp);
                    cp = this.nextCode();
                    continue;
                }
                else if (cp === 117 /* CodePoint.LATIN_SMALL_U */) {
                    // escape-seq-char =/ %x75 4HEXDIG ; uHHHH                U+HHHH
                    const code = this.parseUnicode(4);
                    out.push(code);
                    cp = this.nextCode();
                    continue;
                }
                else if (cp === 85 /* CodePoint.LATIN_CAPITAL_U */) {
                    // escape-seq-char =/ %x55 8HEXDIG ; UHHHHHHHH            U+HHHHHHHH
                    const code = this.parseUnicode(8);
                    out.push(code);
                    cp = this.nextCode();
                    continue;
                }
                else if (cp === 120 /* CodePoint.LATIN_SMALL_X */ &&
                    this.tomlVersion.gte(1, 1)) {
                    // escape-seq-char =/ %x78 2HEXDIG ; xHH                  U+00HH
                    // Added in TOML 1.1
                    const code = this.parseUnicode(2);
                    out.push(code);
                    cp = this.nextCode();
                    continue;
                }
                else if (cp === 10 /* CodePoint.LINE_FEED */) {
                    cp = this.nextCode();
                    while ((0, code_point_1.isWhitespace)(cp) || cp === 10 /* CodePoint.LINE_FEED */) {
                        cp = this.nextCode();
                    }
                    continue;
                }
                else if ((0, code_point_1.isWhitespace)(cp)) {
                    let valid = true;
                    const startPos = this.codePointIterator.start;
                    let nextCp;
                    while ((nextCp = this.nextCode()) !== -1 /* CodePoint.EOF */) {
                        if (nextCp === 10 /* CodePoint.LINE_FEED */) {
                            break;
                        }
                        if (!(0, code_point_1.isWhitespace)(nextCp)) {
                            this.moveAt(startPos);
                            valid = false;
                            break;
                        }
                    }
                    if (valid) {
                        cp = this.nextCode();
                        while ((0, code_point_1.isWhitespace)(cp) || cp === 10 /* CodePoint.LINE_FEED */) {
                            cp = this.nextCode();
                        }
                        continue;
                    }
                }
                return this.reportParseError("invalid-char-in-escape-sequence");
            }
            out.push(cp);
            cp = this.nextCode();
        }
        return this.reportParseError("unterminated-string");
    }
    LITERAL_STRING(cp) {
        if (cp === 39 /* CodePoint.SINGLE_QUOTE */) {
            cp = this.nextCode();
            if (cp === 39 /* CodePoint.SINGLE_QUOTE */) {
                return "MULTI_LINE_LITERAL_STRING";
            }
            this.endToken("LiteralString", "start", "");
            return this.back("DATA");
        }
        const out = [];
        while (cp !== 39 /* CodePoint.SINGLE_QUOTE */ &&
            cp !== -1 /* CodePoint.EOF */ &&
            cp !== 10 /* CodePoint.LINE_FEED */) {
            if (isControlOtherThanTab(cp)) {
                return this.reportParseErrorControlChar();
            }
            out.push(cp);
            cp = this.nextCode();
        }
        if (cp !== 39 /* CodePoint.SINGLE_QUOTE */) {
            return this.reportParseError("unterminated-string");
        }
        this.endToken("LiteralString", "end", String.fromCodePoint(...out));
        return "DATA";
    }
    MULTI_LINE_LITERAL_STRING(cp) {
        const out = [];
        if (cp === 10 /* CodePoint.LINE_FEED */) {
            // A newline immediately following the opening delimiter will be trimmed.
            cp = this.nextCode();
        }
        while (cp !== -1 /* CodePoint.EOF */) {
            if (cp !== 10 /* CodePoint.LINE_FEED */ && isControlOtherThanTab(cp)) {
                return this.reportParseErrorControlChar();
            }
            if (cp === 39 /* CodePoint.SINGLE_QUOTE */) {
                const startPos = this.codePointIterator.start;
                if (this.eatCode(39 /* CodePoint.SINGLE_QUOTE */) &&
                    this.eatCode(39 /* CodePoint.SINGLE_QUOTE */)) {
                    if (this.eatCode(39 /* CodePoint.SINGLE_QUOTE */)) {
                        out.push(39 /* CodePoint.SINGLE_QUOTE */);
                        if (this.eatCode(39 /* CodePoint.SINGLE_QUOTE */)) {
                            out.push(39 /* CodePoint.SINGLE_QUOTE */);
                            if (this.eatCode(39 /* CodePoint.SINGLE_QUOTE */)) {
                                this.moveAt(startPos);
                                return this.reportParseError("invalid-three-quotes");
                            }
                        }
                    }
                    // end
                    this.endToken("MultiLineLiteralString", "end", String.fromCodePoint(...out));
                    return "DATA";
                }
                this.moveAt(startPos);
            }
            out.push(cp);
            cp = this.nextCode();
        }
        return this.reportParseError("unterminated-string");
    }
    SIGN(cp) {
        if (cp === 110 /* CodePoint.LATIN_SMALL_N */ || cp === 105 /* CodePoint.LATIN_SMALL_I */) {
            return this.back("NAN_OR_INF");
        }
        if ((0, code_point_1.isDigit)(cp)) {
            return this.back("NUMBER");
        }
        return this.reportParseError("unexpected-char");
    }
    NAN_OR_INF(cp) {
        if (cp === 110 /* CodePoint.LATIN_SMALL_N */) {
            const startPos = this.codePointIterator.start;
            if (this.eatCode(97 /* CodePoint.LATIN_SMALL_A */) &&
                this.eatCode(110 /* CodePoint.LATIN_SMALL_N */)) {
                this.endToken("Float", "end", NaN);
                return "DATA";
            }
            this.moveAt(startPos);
        }
        else if (cp === 105 /* CodePoint.LATIN_SMALL_I */) {
            const startPos = this.codePointIterator.start;
            if (this.eatCode(110 /* CodePoint.LATIN_SMALL_N */) &&
                this.eatCode(102 /* CodePoint.LATIN_SMALL_F */)) {
                this.endToken("Float", "end", this.text[this.tokenStart] === "-" ? -Infinity : Infinity);
                return "DATA";
            }
            this.moveAt(startPos);
        }
        return this.reportParseError("unexpected-char");
    }
    NUMBER(cp) {
        const start = this.text[this.tokenStart];
        const sign = start === "+"
            ? 43 /* CodePoint.PLUS_SIGN */
            : start === "-"
                ? 45 /* CodePoint.DASH */
                : 0 /* CodePoint.NULL */;
        if (cp === 48 /* CodePoint.DIGIT_0 */) {
            if (sign === 0 /* CodePoint.NULL */) {
                const startPos = this.codePointIterator.start;
                const nextCp = this.nextCode();
                if ((0, code_point_1.isDigit)(nextCp)) {
                    const nextNextCp = this.nextCode();
                    if (nextNextCp === 58 /* CodePoint.COLON */) {
                        const data = {
                            hasDate: false,
                            year: 0,
                            month: 0,
                            day: 0,
                            hour: Number(String.fromCodePoint(48 /* CodePoint.DIGIT_0 */, nextCp)),
                            minute: 0,
                            second: 0,
                        };
                        this.data = data;
                        return "TIME_MINUTE";
                    }
                    if ((0, code_point_1.isDigit)(nextNextCp)) {
                        const nextNextNextCp = this.nextCode();
                        if ((0, code_point_1.isDigit)(nextNextNextCp) && this.eatCode(45 /* CodePoint.DASH */)) {
                            const data = {
                                hasDate: true,
                                year: Number(String.fromCodePoint(48 /* CodePoint.DIGIT_0 */, nextCp, nextNextCp, nextNextNextCp)),
                                month: 0,
                                day: 0,
                                hour: 0,
                                minute: 0,
                                second: 0,
                            };
                            this.data = data;
                            return "DATE_MONTH";
                        }
                    }
                    this.moveAt(startPos);
                    return this.reportParseError("invalid-leading-zero");
                }
                this.moveAt(startPos);
            }
            cp = this.nextCode();
            if (cp === 120 /* CodePoint.LATIN_SMALL_X */ ||
                cp === 111 /* CodePoint.LATIN_SMALL_O */ ||
                cp === 98 /* CodePoint.LATIN_SMALL_B */) {
                if (sign !== 0 /* CodePoint.NULL */) {
                    return this.reportParseError("unexpected-char");
                }
                return cp === 120 /* CodePoint.LATIN_SMALL_X */
                    ? "HEX"
                    : cp === 111 /* CodePoint.LATIN_SMALL_O */
                        ? "OCTAL"
                        : "BINARY";
            }
            if (cp === 101 /* CodePoint.LATIN_SMALL_E */ || cp === 69 /* CodePoint.LATIN_CAPITAL_E */) {
                const data = {
                    // Float values -0.0 and +0.0 are valid and should map according to IEEE 754.
                    minus: sign === 45 /* CodePoint.DASH */,
                    left: [48 /* CodePoint.DIGIT_0 */],
                };
                this.data = data;
                return "EXPONENT_RIGHT";
            }
            if (cp === 46 /* CodePoint.DOT */) {
                const data = {
                    minus: sign === 45 /* CodePoint.DASH */,
                    absInt: [48 /* CodePoint.DIGIT_0 */],
                };
                this.data = data;
                return "FRACTIONAL_RIGHT";
            }
            // Integer values -0 and +0 are valid and identical to an unprefixed zero.
            this.endToken("Integer", "start", "0", 10);
            return this.back("DATA");
        }
        const { out, nextCp, hasUnderscore } = this.parseDigits(cp, code_point_1.isDigit);
        if (nextCp === 45 /* CodePoint.DASH */ &&
            sign === 0 /* CodePoint.NULL */ &&
            !hasUnderscore &&
            out.length === 4) {
            const data = {
                hasDate: true,
                year: Number(String.fromCodePoint(...out)),
                month: 0,
                day: 0,
                hour: 0,
                minute: 0,
                second: 0,
            };
            this.data = data;
            return "DATE_MONTH";
        }
        if (nextCp === 58 /* CodePoint.COLON */ &&
            sign === 0 /* CodePoint.NULL */ &&
            !hasUnderscore &&
            out.length === 2) {
            const data = {
                hasDate: false,
                year: 0,
                month: 0,
                day: 0,
                hour: Number(String.fromCodePoint(...out)),
                minute: 0,
                second: 0,
            };
            this.data = data;
            return "TIME_MINUTE";
        }
        if (nextCp === 101 /* CodePoint.LATIN_SMALL_E */ ||
            nextCp === 69 /* CodePoint.LATIN_CAPITAL_E */) {
            const data = {
                minus: sign === 45 /* CodePoint.DASH */,
                left: out,
            };
            this.data = data;
            return "EXPONENT_RIGHT";
        }
        if (nextCp === 46 /* CodePoint.DOT */) {
            const data = {
                minus: sign === 45 /* CodePoint.DASH */,
                absInt: out,
            };
            this.data = data;
            return "FRACTIONAL_RIGHT";
        }
        this.endToken("Integer", "start", sign === 45 /* CodePoint.DASH */
            ? String.fromCodePoint(45 /* CodePoint.DASH */, ...out)
            : String.fromCodePoint(...out), 10);
        return this.back("DATA");
    }
    HEX(cp) {
        const { out } = this.parseDigits(cp, code_point_1.isHexDig);
        this.endToken("Integer", "start", String.fromCodePoint(...out), 16);
        return this.back("DATA");
    }
    OCTAL(cp) {
        const { out } = this.parseDigits(cp, code_point_1.isOctalDig);
        this.endToken("Integer", "start", String.fromCodePoint(...out), 8);
        return this.back("DATA");
    }
    BINARY(cp) {
        const { out } = this.parseDigits(cp, (c) => c === 48 /* CodePoint.DIGIT_0 */ || c === 49 /* CodePoint.DIGIT_1 */);
        this.endToken("Integer", "start", String.fromCodePoint(...out), 2);
        return this.back("DATA");
    }
    FRACTIONAL_RIGHT(cp) {
        const { minus, absInt } = this.data;
        const { out, nextCp } = this.parseDigits(cp, code_point_1.isDigit);
        const absNum = [...absInt, 46 /* CodePoint.DOT */, ...out];
        if (nextCp === 101 /* CodePoint.LATIN_SMALL_E */ ||
            nextCp === 69 /* CodePoint.LATIN_CAPITAL_E */) {
            const data = {
                minus,
                left: absNum,
            };
            this.data = data;
            return "EXPONENT_RIGHT";
        }
        const value = Number(minus
            ? String.fromCodePoint(45 /* CodePoint.DASH */, ...absNum)
            : String.fromCodePoint(...absNum));
        this.endToken("Float", "start", value);
        return this.back("DATA");
    }
    EXPONENT_RIGHT(cp) {
        const { left, minus: leftMinus } = this.data;
        let minus = false;
        if (cp === 45 /* CodePoint.DASH */ || cp === 43 /* CodePoint.PLUS_SIGN */) {
            minus = cp === 45 /* CodePoint.DASH */;
            cp = this.nextCode();
        }
        const { out } = this.parseDigits(cp, code_point_1.isDigit);
        const right = out;
        if (minus) {
            right.unshift(45 /* CodePoint.DASH */);
        }
        const value = Number(leftMinus
            ? String.fromCodePoint(45 /* CodePoint.DASH */, ...left, 101 /* CodePoint.LATIN_SMALL_E */, ...right)
            : String.fromCodePoint(...left, 101 /* CodePoint.LATIN_SMALL_E */, ...right));
        this.endToken("Float", "start", value);
        return this.back("DATA");
    }
    BOOLEAN(cp) {
        if (cp === 116 /* CodePoint.LATIN_SMALL_T */) {
            const startPos = this.codePointIterator.start;
            if (this.eatCode(114 /* CodePoint.LATIN_SMALL_R */) &&
                this.eatCode(117 /* CodePoint.LATIN_SMALL_U */) &&
                this.eatCode(101 /* CodePoint.LATIN_SMALL_E */)) {
                // true
                this.endToken("Boolean", "end", true);
                return "DATA";
            }
            this.moveAt(startPos);
        }
        else if (cp === 102 /* CodePoint.LATIN_SMALL_F */) {
            const startPos = this.codePointIterator.start;
            if (this.eatCode(97 /* CodePoint.LATIN_SMALL_A */) &&
                this.eatCode(108 /* CodePoint.LATIN_SMALL_L */) &&
                this.eatCode(115 /* CodePoint.LATIN_SMALL_S */) &&
                this.eatCode(101 /* CodePoint.LATIN_SMALL_E */)) {
                // false
                this.endToken("Boolean", "end", false);
                return "DATA";
            }
            this.moveAt(startPos);
        }
        return this.reportParseError("unexpected-char");
    }
    DATE_MONTH(cp) {
        const start = this.codePointIterator.start;
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (cp !== 45 /* CodePoint.DASH */) {
            return this.reportParseError("unexpected-char");
        }
        const end = this.codePointIterator.start;
        const data = this.data;
        data.month = Number(this.text.slice(start, end));
        return "DATE_DAY";
    }
    DATE_DAY(cp) {
        const start = this.codePointIterator.start;
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        const end = this.codePointIterator.end;
        const data = this.data;
        data.day = Number(this.text.slice(start, end));
        if (!isValidDate(data.year, data.month, data.day)) {
            return this.reportParseError("invalid-date");
        }
        cp = this.nextCode();
        if (cp === 84 /* CodePoint.LATIN_CAPITAL_T */ || cp === 116 /* CodePoint.LATIN_SMALL_T */) {
            return "TIME_HOUR";
        }
        if (cp === 32 /* CodePoint.SPACE */) {
            const startPos = this.codePointIterator.start;
            if ((0, code_point_1.isDigit)(this.nextCode()) && (0, code_point_1.isDigit)(this.nextCode())) {
                this.moveAt(startPos);
                return "TIME_HOUR";
            }
            this.moveAt(startPos);
        }
        const dateValue = getDateFromDateTimeData(data, "");
        this.endToken("LocalDate", "start", dateValue);
        return this.back("DATA");
    }
    TIME_HOUR(cp) {
        const start = this.codePointIterator.start;
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (cp !== 58 /* CodePoint.COLON */) {
            return this.reportParseError("unexpected-char");
        }
        const end = this.codePointIterator.start;
        const data = this.data;
        data.hour = Number(this.text.slice(start, end));
        return "TIME_MINUTE";
    }
    TIME_MINUTE(cp) {
        const start = this.codePointIterator.start;
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        const end = this.codePointIterator.end;
        const data = this.data;
        data.minute = Number(this.text.slice(start, end));
        cp = this.nextCode();
        if (cp === 58 /* CodePoint.COLON */) {
            return "TIME_SECOND";
        }
        if (this.tomlVersion.lt(1, 1)) {
            return this.reportParseError("unexpected-char");
        }
        // Omitted seconds
        // Added in TOML 1.1
        if (!isValidTime(data.hour, data.minute, data.second)) {
            return this.reportParseError("invalid-time");
        }
        return this.processTimeEnd(cp, data);
    }
    TIME_SECOND(cp) {
        const start = this.codePointIterator.start;
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        const end = this.codePointIterator.end;
        const data = this.data;
        data.second = Number(this.text.slice(start, end));
        if (!isValidTime(data.hour, data.minute, data.second)) {
            return this.reportParseError("invalid-time");
        }
        cp = this.nextCode();
        if (cp === 46 /* CodePoint.DOT */) {
            return "TIME_SEC_FRAC";
        }
        return this.processTimeEnd(cp, data);
    }
    TIME_SEC_FRAC(cp) {
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        const start = this.codePointIterator.start;
        while ((0, code_point_1.isDigit)(cp)) {
            cp = this.nextCode();
        }
        const end = this.codePointIterator.start;
        const data = this.data;
        data.frac = this.text.slice(start, end);
        return this.processTimeEnd(cp, data);
    }
    processTimeEnd(cp, data) {
        if (data.hasDate) {
            if (cp === 45 /* CodePoint.DASH */ || cp === 43 /* CodePoint.PLUS_SIGN */) {
                data.offsetSign = cp;
                return "TIME_OFFSET";
            }
            if (cp === 90 /* CodePoint.LATIN_CAPITAL_Z */ || cp === 122 /* CodePoint.LATIN_SMALL_Z */) {
                const dateValue = getDateFromDateTimeData(data, "Z");
                this.endToken("OffsetDateTime", "end", dateValue);
                return "DATA";
            }
            const dateValue = getDateFromDateTimeData(data, "");
            this.endToken("LocalDateTime", "start", dateValue);
            return this.back("DATA");
        }
        const dateValue = getDateFromDateTimeData(data, "");
        this.endToken("LocalTime", "start", dateValue);
        return this.back("DATA");
    }
    TIME_OFFSET(cp) {
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        const hourStart = this.codePointIterator.start;
        cp = this.nextCode();
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (cp !== 58 /* CodePoint.COLON */) {
            return this.reportParseError("unexpected-char");
        }
        const hourEnd = this.codePointIterator.start;
        cp = this.nextCode();
        const minuteStart = this.codePointIterator.start;
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        cp = this.nextCode();
        if (!(0, code_point_1.isDigit)(cp)) {
            return this.reportParseError("unexpected-char");
        }
        const minuteEnd = this.codePointIterator.end;
        const hour = Number(this.text.slice(hourStart, hourEnd));
        const minute = Number(this.text.slice(minuteStart, minuteEnd));
        if (!isValidTime(hour, minute, 0)) {
            return this.reportParseError("invalid-time");
        }
        const data = this.data;
        const dateValue = getDateFromDateTimeData(data, `${String.fromCodePoint(data.offsetSign)}${padStart(hour, 2)}:${padStart(minute, 2)}`);
        this.endToken("OffsetDateTime", "end", dateValue);
        return "DATA";
    }
    parseDigits(cp, checkDigit) {
        if (cp === 95 /* CodePoint.UNDERSCORE */) {
            return this.reportParseError("invalid-underscore");
        }
        if (!checkDigit(cp)) {
            return this.reportParseError("unexpected-char");
        }
        const out = [];
        let before = 0 /* CodePoint.NULL */;
        let hasUnderscore = false;
        while (checkDigit(cp) || cp === 95 /* CodePoint.UNDERSCORE */) {
            if (cp === 95 /* CodePoint.UNDERSCORE */) {
                hasUnderscore = true;
                if (before === 95 /* CodePoint.UNDERSCORE */) {
                    return this.reportParseError("invalid-underscore");
                }
            }
            else {
                out.push(cp);
            }
            before = cp;
            cp = this.nextCode();
        }
        if (before === 95 /* CodePoint.UNDERSCORE */) {
            return this.reportParseError("invalid-underscore");
        }
        return {
            out,
            nextCp: cp,
            hasUnderscore,
        };
    }
    parseUnicode(count) {
        const startLoc = this.codePointIterator.start;
        const start = this.codePointIterator.end;
        let charCount = 0;
        let cp;
        while ((cp = this.nextCode()) !== -1 /* CodePoint.EOF */) {
            if (!(0, code_point_1.isHexDig)(cp)) {
                this.moveAt(startLoc);
                return this.reportParseError("invalid-char-in-escape-sequence");
            }
            charCount++;
            if (charCount >= count) {
                break;
            }
        }
        const end = this.codePointIterator.end;
        const code = this.text.slice(start, end);
        const codePoint = parseInt(code, 16);
        if (!(0, code_point_1.isUnicodeScalarValue)(codePoint)) {
            return this.reportParseError("invalid-code-point", { cp: code });
        }
        return codePoint;
    }
    reportParseErrorControlChar() {
        return this.reportParseError("invalid-control-character");
    }
}
exports.Tokenizer = Tokenizer;
/**
 * Check whether the code point is unquoted-key-char
 */
function isUnquotedKeyChar(cp, tomlVersion) {
    // unquoted-key-char = ALPHA / DIGIT / %x2D / %x5F         ; a-z A-Z 0-9 - _
    if ((0, code_point_1.isLetter)(cp) ||
        (0, code_point_1.isDigit)(cp) ||
        cp === 95 /* CodePoint.UNDERSCORE */ ||
        cp === 45 /* CodePoint.DASH */) {
        return true;
    }
    if (tomlVersion.lt(1, 1)) {
        // TOML 1.0
        // unquoted-key = 1*( ALPHA / DIGIT / %x2D / %x5F ) ; A-Z / a-z / 0-9 / - / _
        return false;
    }
    // Reverted in https://github.com/toml-lang/toml/commit/1bcd935a2bfc837c2eb5dda25b7ffd75f7463511
    return false;
    // // Other unquoted-key-char
    // // Added in TOML 1.1
    // if (
    //   cp === CodePoint.SUPERSCRIPT_TWO ||
    //   cp === CodePoint.SUPERSCRIPT_THREE ||
    //   cp === CodePoint.SUPERSCRIPT_ONE ||
    //   (CodePoint.VULGAR_FRACTION_ONE_QUARTER <= cp &&
    //     cp <= CodePoint.VULGAR_FRACTION_THREE_QUARTERS)
    // ) {
    //   // unquoted-key-char =/ %xB2 / %xB3 / %xB9 / %xBC-BE       ; superscript digits, fractions
    //   return true;
    // }
    // if (
    //   (CodePoint.LATIN_CAPITAL_LETTER_A_WITH_GRAVE <= cp &&
    //     cp <= CodePoint.LATIN_CAPITAL_LETTER_O_WITH_DIAERESIS) ||
    //   (CodePoint.LATIN_CAPITAL_LETTER_O_WITH_STROKE <= cp &&
    //     cp <= CodePoint.LATIN_SMALL_LETTER_O_WITH_DIAERESIS) ||
    //   (CodePoint.LATIN_SMALL_LETTER_O_WITH_STROKE <= cp &&
    //     cp <= CodePoint.GREEK_SMALL_REVERSED_DOTTED_LUNATE_SIGMA_SYMBOL)
    // ) {
    //   // unquoted-key-char =/ %xC0-D6 / %xD8-F6 / %xF8-37D       ; non-symbol chars in Latin block
    //   return true;
    // }
    // if (CodePoint.GREEK_CAPITAL_LETTER_YOT <= cp && cp <= CodePoint.CP_1FFF) {
    //   // unquoted-key-char =/ %x37F-1FFF                         ; exclude GREEK QUESTION MARK, which is basically a semi-colon
    //   return true;
    // }
    // if (
    //   (CodePoint.ZERO_WIDTH_NON_JOINER <= cp &&
    //     cp <= CodePoint.ZERO_WIDTH_JOINER) ||
    //   (CodePoint.UNDERTIE <= cp && cp <= CodePoint.CHARACTER_TIE)
    // ) {
    //   // unquoted-key-char =/ %x200C-200D / %x203F-2040          ; from General Punctuation Block, include the two tie symbols and ZWNJ, ZWJ
    //   return true;
    // }
    // if (
    //   (CodePoint.SUPERSCRIPT_ZERO <= cp && cp <= CodePoint.CP_218F) ||
    //   (CodePoint.CIRCLED_DIGIT_ONE <= cp &&
    //     cp <= CodePoint.NEGATIVE_CIRCLED_DIGIT_ZERO)
    // ) {
    //   // unquoted-key-char =/ %x2070-218F / %x2460-24FF          ; include super-/subscripts, letterlike/numberlike forms, enclosed alphanumerics
    //   return true;
    // }
    // if (
    //   (CodePoint.GLAGOLITIC_CAPITAL_LETTER_AZU <= cp &&
    //     cp <= CodePoint.CP_2FEF) ||
    //   (CodePoint.IDEOGRAPHIC_COMMA <= cp && cp <= CodePoint.CP_D7FF)
    // ) {
    //   // unquoted-key-char =/ %x2C00-2FEF / %x3001-D7FF          ; skip arrows, math, box drawing etc, skip 2FF0-3000 ideographic up/down markers and spaces
    //   return true;
    // }
    // if (
    //   (CodePoint.CJK_COMPATIBILITY_IDEOGRAPH_F900 <= cp &&
    //     cp <= CodePoint.ARABIC_LIGATURE_SALAAMUHU_ALAYNAA) ||
    //   (CodePoint.ARABIC_LIGATURE_SALLA_USED_AS_KORANIC_STOP_SIGN_ISOLATED_FORM <=
    //     cp &&
    //     cp <= CodePoint.REPLACEMENT_CHARACTER)
    // ) {
    //   // unquoted-key-char =/ %xF900-FDCF / %xFDF0-FFFD          ; skip D800-DFFF surrogate block, E000-F8FF Private Use area, FDD0-FDEF intended for process-internal use (unicode)
    //   return true;
    // }
    // if (CodePoint.LINEAR_B_SYLLABLE_B008_A <= cp && cp <= CodePoint.CP_EFFFF) {
    //   // unquoted-key-char =/ %x10000-EFFFF                      ; all chars outside BMP range, excluding Private Use planes (F0000-10FFFF)
    //   return true;
    // }
    // return false;
}
/**
 * Check whether the code point is control character other than tab
 */
function isControlOtherThanTab(cp) {
    return (((0, code_point_1.isControl)(cp) && cp !== 9 /* CodePoint.TABULATION */) || cp === 127 /* CodePoint.DELETE */);
}
/**
 * Check whether the code point is non-eol for TOML 1.1
 */
function isNonEOL(cp) {
    // non-eol = %x09 / %x20-7E / non-ascii
    return (cp === 9 /* CodePoint.TABULATION */ ||
        (32 /* CodePoint.SPACE */ <= cp && cp <= 126 /* CodePoint.TILDE */) ||
        isNonAscii(cp));
}
/**
 * Check whether the code point is a non-ascii character.
 */
function isNonAscii(cp) {
    //  %x80-D7FF / %xE000-10FFFF
    return ((128 /* CodePoint.PAD */ <= cp && cp <= 55295 /* CodePoint.CP_D7FF */) ||
        (57344 /* CodePoint.CP_E000 */ <= cp && cp <= 1114111 /* CodePoint.CP_10FFFF */));
}
/**
 * Check whether the given values is valid date
 */
function isValidDate(y, m, d) {
    if (y >= 0 && m <= 12 && m >= 1 && d >= 1) {
        const maxDayOfMonth = m === 2
            ? y & 3 || (!(y % 25) && y & 15)
                ? 28
                : 29
            : 30 + ((m + (m >> 3)) & 1);
        return d <= maxDayOfMonth;
    }
    return false;
}
/**
 * Check whether the given values is valid time
 */
function isValidTime(h, m, s) {
    if (h >= 24 || h < 0 || m > 59 || m < 0 || s > 60 || s < 0) {
        return false;
    }
    return true;
}
/**
 * Get date from DateTimeData
 */
function getDateFromDateTimeData(data, timeZone) {
    const year = padStart(data.year, 4);
    const month = data.month ? padStart(data.month, 2) : "01";
    const day = data.day ? padStart(data.day, 2) : "01";
    const hour = padStart(data.hour, 2);
    const minute = padStart(data.minute, 2);
    const second = padStart(data.second, 2);
    const textDate = `${year}-${month}-${day}`;
    const frac = data.frac ? `.${data.frac}` : "";
    const dateValue = new Date(`${textDate}T${hour}:${minute}:${second}${frac}${timeZone}`);
    if (!isNaN(dateValue.getTime()) || data.second !== 60) {
        return dateValue;
    }
    // leap seconds?
    return new Date(`${textDate}T${hour}:${minute}:59${frac}${timeZone}`);
}
/**
 * Pad with zeros.
 */
function padStart(num, maxLength) {
    return String(num).padStart(maxLength, "0");
}


/***/ }),

/***/ 6970:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Context = void 0;
const errors_1 = __webpack_require__(6123);
const tokenizer_1 = __webpack_require__(8620);
const keys_resolver_1 = __webpack_require__(2600);
class Context {
    constructor(data) {
        this.tokens = [];
        this.comments = [];
        this.back = null;
        this.stateStack = [];
        this.needNewLine = false;
        this.needSameLine = false;
        this.currToken = null;
        this.prevToken = null;
        this.valueContainerStack = [];
        this.tokenizer = new tokenizer_1.Tokenizer(data.text, data.parserOptions);
        this.topLevelTable = data.topLevelTable;
        this.table = data.topLevelTable;
        this.keysResolver = new keys_resolver_1.KeysResolver(this);
    }
    /**
     * Get the next token.
     */
    nextToken(option) {
        this.prevToken = this.currToken;
        if (this.back) {
            this.currToken = this.back;
            this.back = null;
        }
        else {
            this.currToken = this._nextTokenFromTokenizer(option);
        }
        if ((this.needNewLine || this.needSameLine || (option === null || option === void 0 ? void 0 : option.needSameLine)) &&
            this.prevToken &&
            this.currToken) {
            if (this.prevToken.loc.end.line === this.currToken.loc.start.line) {
                if (this.needNewLine) {
                    return this.reportParseError("missing-newline", this.currToken);
                }
            }
            else {
                const needSameLine = this.needSameLine || (option === null || option === void 0 ? void 0 : option.needSameLine);
                if (needSameLine) {
                    return this.reportParseError(needSameLine, this.currToken);
                }
            }
        }
        this.needNewLine = false;
        this.needSameLine = false;
        return this.currToken;
    }
    _nextTokenFromTokenizer(option) {
        const valuesEnabled = this.tokenizer.valuesEnabled;
        if (option === null || option === void 0 ? void 0 : option.valuesEnabled) {
            this.tokenizer.valuesEnabled = option.valuesEnabled;
        }
        let token = this.tokenizer.nextToken();
        while (token && token.type === "Block") {
            this.comments.push(token);
            token = this.tokenizer.nextToken();
        }
        if (token) {
            this.tokens.push(token);
        }
        this.tokenizer.valuesEnabled = valuesEnabled;
        return token;
    }
    backToken() {
        if (this.back) {
            throw new Error("Illegal state");
        }
        this.back = this.currToken;
        this.currToken = this.prevToken;
    }
    addValueContainer(valueContainer) {
        this.valueContainerStack.push(valueContainer);
        this.tokenizer.valuesEnabled = true;
    }
    consumeValueContainer() {
        const valueContainer = this.valueContainerStack.pop();
        this.tokenizer.valuesEnabled = this.valueContainerStack.length > 0;
        return valueContainer;
    }
    applyResolveKeyForTable(node) {
        this.keysResolver.applyResolveKeyForTable(node);
    }
    verifyDuplicateKeys() {
        this.keysResolver.verifyDuplicateKeys(this.topLevelTable);
    }
    /**
     * Report an invalid token error.
     */
    reportParseError(code, token) {
        let offset, line, column;
        if (token) {
            offset = token.range[0];
            line = token.loc.start.line;
            column = token.loc.start.column;
        }
        else {
            offset = this.tokenizer.start;
            const startPos = this.tokenizer.getLocFromIndex(offset);
            line = startPos.line;
            column = startPos.column;
        }
        throw new errors_1.ParseError(code, offset, line, column);
    }
}
exports.Context = Context;


/***/ }),

/***/ 509:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TOMLParser = void 0;
const internal_utils_1 = __webpack_require__(9438);
const parser_options_1 = __webpack_require__(4056);
const context_1 = __webpack_require__(6970);
const STATE_FOR_ERROR = {
    VALUE: "missing-value",
};
const STRING_VALUE_STYLE_MAP = {
    BasicString: "basic",
    MultiLineBasicString: "basic",
    LiteralString: "literal",
    MultiLineLiteralString: "literal",
};
const STRING_KEY_STYLE_MAP = {
    BasicString: "basic",
    LiteralString: "literal",
};
const DATETIME_VALUE_KIND_MAP = {
    OffsetDateTime: "offset-date-time",
    LocalDateTime: "local-date-time",
    LocalDate: "local-date",
    LocalTime: "local-time",
};
class TOMLParser {
    /**
     * Initialize this parser.
     */
    constructor(text, parserOptions) {
        this.text = text;
        this.parserOptions = parserOptions || {};
        this.tomlVersion = (0, parser_options_1.getTOMLVer)(this.parserOptions.tomlVersion);
    }
    /**
     * Parse TOML
     */
    parse() {
        const ast = {
            type: "Program",
            body: [],
            sourceType: "module",
            tokens: [],
            comments: [],
            parent: null,
            range: [0, 0],
            loc: {
                start: {
                    line: 1,
                    column: 0,
                },
                end: {
                    line: 1,
                    column: 0,
                },
            },
        };
        const node = {
            type: "TOMLTopLevelTable",
            body: [],
            parent: ast,
            range: cloneRange(ast.range),
            loc: cloneLoc(ast.loc),
        };
        ast.body = [node];
        const ctx = new context_1.Context({
            text: this.text,
            parserOptions: this.parserOptions,
            topLevelTable: node,
        });
        let token = ctx.nextToken();
        if (token) {
            node.range[0] = token.range[0];
            node.loc.start = clonePos(token.loc.start);
            while (token) {
                const state = ctx.stateStack.pop() || "TABLE";
                ctx.stateStack.push(...this[state](token, ctx));
                token = ctx.nextToken();
            }
            const state = ctx.stateStack.pop() || "TABLE";
            if (state in STATE_FOR_ERROR) {
                return ctx.reportParseError(STATE_FOR_ERROR[state], null);
            }
            if (ctx.table.type === "TOMLTable") {
                applyEndLoc(ctx.table, (0, internal_utils_1.last)(ctx.table.body));
            }
            applyEndLoc(node, (0, internal_utils_1.last)(node.body));
        }
        ctx.verifyDuplicateKeys();
        ast.tokens = ctx.tokens;
        ast.comments = ctx.comments;
        const endOffset = ctx.tokenizer.end;
        const endPos = ctx.tokenizer.getLocFromIndex(endOffset);
        ast.range[1] = endOffset;
        ast.loc.end = {
            line: endPos.line,
            column: endPos.column,
        };
        return ast;
    }
    TABLE(token, ctx) {
        if (isBare(token) || isString(token)) {
            return this.processKeyValue(token, ctx.table, ctx);
        }
        if (isLeftBracket(token)) {
            return this.processTable(token, ctx.topLevelTable, ctx);
        }
        return ctx.reportParseError("unexpected-token", token);
    }
    VALUE(token, ctx) {
        if (isString(token) || isMultiLineString(token)) {
            return this.processStringValue(token, ctx);
        }
        if (isNumber(token)) {
            return this.processNumberValue(token, ctx);
        }
        if (isBoolean(token)) {
            return this.processBooleanValue(token, ctx);
        }
        if (isDateTime(token)) {
            return this.processDateTimeValue(token, ctx);
        }
        if (isLeftBracket(token)) {
            return this.processArray(token, ctx);
        }
        if (isLeftBrace(token)) {
            return this.processInlineTable(token, ctx);
        }
        return ctx.reportParseError("unexpected-token", token);
    }
    processTable(token, topLevelTableNode, ctx) {
        const tableNode = {
            type: "TOMLTable",
            kind: "standard",
            key: null,
            resolvedKey: [],
            body: [],
            parent: topLevelTableNode,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        if (ctx.table.type === "TOMLTable") {
            applyEndLoc(ctx.table, (0, internal_utils_1.last)(ctx.table.body));
        }
        topLevelTableNode.body.push(tableNode);
        ctx.table = tableNode;
        let targetToken = ctx.nextToken({
            needSameLine: "invalid-key-value-newline",
        });
        if (isLeftBracket(targetToken)) {
            if (token.range[1] < targetToken.range[0]) {
                return ctx.reportParseError("invalid-space", targetToken);
            }
            tableNode.kind = "array";
            targetToken = ctx.nextToken({
                needSameLine: "invalid-key-value-newline",
            });
        }
        if (isRightBracket(targetToken)) {
            return ctx.reportParseError("missing-key", targetToken);
        }
        if (!targetToken) {
            return ctx.reportParseError("unterminated-table-key", null);
        }
        const keyNodeData = this.processKeyNode(targetToken, tableNode, ctx);
        targetToken = keyNodeData.nextToken;
        if (!isRightBracket(targetToken)) {
            return ctx.reportParseError("unterminated-table-key", targetToken);
        }
        if (tableNode.kind === "array") {
            const rightBracket = targetToken;
            targetToken = ctx.nextToken({
                needSameLine: "invalid-key-value-newline",
            });
            if (!isRightBracket(targetToken)) {
                return ctx.reportParseError("unterminated-table-key", targetToken);
            }
            if (rightBracket.range[1] < targetToken.range[0]) {
                return ctx.reportParseError("invalid-space", targetToken);
            }
        }
        applyEndLoc(tableNode, targetToken);
        ctx.applyResolveKeyForTable(tableNode);
        ctx.needNewLine = true;
        return [];
    }
    processKeyValue(token, tableNode, ctx) {
        const keyValueNode = {
            type: "TOMLKeyValue",
            key: null,
            value: null,
            parent: tableNode,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        tableNode.body.push(keyValueNode);
        const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
        if (!isEq(targetToken)) {
            return ctx.reportParseError("missing-equals-sign", targetToken);
        }
        ctx.addValueContainer({
            parent: keyValueNode,
            set: (valNode) => {
                keyValueNode.value = valNode;
                applyEndLoc(keyValueNode, valNode);
                ctx.needNewLine = true;
                return [];
            },
        });
        ctx.needSameLine = "invalid-key-value-newline";
        return ["VALUE"];
    }
    processKeyNode(token, parent, ctx) {
        if (isDot(token)) {
            ctx.reportParseError("invalid-leading-dot-in-key", token);
        }
        const keyNode = {
            type: "TOMLKey",
            keys: [],
            parent,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        parent.key = keyNode;
        let targetToken = token;
        let dotToken = null;
        do {
            if (isBare(targetToken)) {
                this.processBareKey(targetToken, keyNode);
            }
            else if (isString(targetToken)) {
                this.processStringKey(targetToken, keyNode);
            }
            else {
                break;
            }
            dotToken = null;
            targetToken = ctx.nextToken({
                needSameLine: "invalid-key-value-newline",
            });
            if (!isDot(targetToken))
                break;
            dotToken = targetToken;
            targetToken = ctx.nextToken({
                needSameLine: "invalid-key-value-newline",
            });
        } while (targetToken);
        if (dotToken) {
            ctx.reportParseError(isDot(targetToken)
                ? "invalid-consecutive-dots-in-key"
                : "invalid-trailing-dot-in-key", dotToken);
        }
        applyEndLoc(keyNode, (0, internal_utils_1.last)(keyNode.keys));
        return { keyNode, nextToken: targetToken };
    }
    processBareKey(token, keyNode) {
        const node = {
            type: "TOMLBare",
            name: token.value,
            parent: keyNode,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        keyNode.keys.push(node);
    }
    processStringKey(token, keyNode) {
        const node = {
            type: "TOMLQuoted",
            kind: "string",
            value: token.string,
            style: STRING_KEY_STYLE_MAP[token.type],
            multiline: false,
            parent: keyNode,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        keyNode.keys.push(node);
    }
    processStringValue(token, ctx) {
        const valueContainer = ctx.consumeValueContainer();
        const node = {
            type: "TOMLValue",
            kind: "string",
            value: token.string,
            style: STRING_VALUE_STYLE_MAP[token.type],
            multiline: isMultiLineString(token),
            parent: valueContainer.parent,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        return valueContainer.set(node);
    }
    processNumberValue(token, ctx) {
        const valueContainer = ctx.consumeValueContainer();
        const text = this.text;
        const [startRange, endRange] = token.range;
        let numberString = null;
        /**
         * Get the text of number
         */
        // eslint-disable-next-line func-style -- ignore
        const getNumberText = () => {
            return (numberString !== null && numberString !== void 0 ? numberString : (numberString = text.slice(startRange, endRange).replace(/_/g, "")));
        };
        let node;
        if (token.type === "Integer") {
            node = {
                type: "TOMLValue",
                kind: "integer",
                value: token.number,
                bigint: token.bigint,
                get number() {
                    return getNumberText();
                },
                parent: valueContainer.parent,
                range: cloneRange(token.range),
                loc: cloneLoc(token.loc),
            };
        }
        else {
            node = {
                type: "TOMLValue",
                kind: "float",
                value: token.number,
                get number() {
                    return getNumberText();
                },
                parent: valueContainer.parent,
                range: cloneRange(token.range),
                loc: cloneLoc(token.loc),
            };
        }
        return valueContainer.set(node);
    }
    processBooleanValue(token, ctx) {
        const valueContainer = ctx.consumeValueContainer();
        const node = {
            type: "TOMLValue",
            kind: "boolean",
            value: token.boolean,
            parent: valueContainer.parent,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        return valueContainer.set(node);
    }
    processDateTimeValue(token, ctx) {
        const valueContainer = ctx.consumeValueContainer();
        const node = {
            type: "TOMLValue",
            kind: DATETIME_VALUE_KIND_MAP[token.type],
            value: token.date,
            datetime: token.value,
            parent: valueContainer.parent,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        return valueContainer.set(node);
    }
    processArray(token, ctx) {
        const valueContainer = ctx.consumeValueContainer();
        const node = {
            type: "TOMLArray",
            elements: [],
            parent: valueContainer.parent,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        const nextToken = ctx.nextToken({ valuesEnabled: true });
        if (isRightBracket(nextToken)) {
            applyEndLoc(node, nextToken);
            return valueContainer.set(node);
        }
        // Back token
        ctx.backToken();
        return this.processArrayValue(node, valueContainer, ctx);
    }
    processArrayValue(node, valueContainer, ctx) {
        ctx.addValueContainer({
            parent: node,
            set: (valNode) => {
                node.elements.push(valNode);
                let nextToken = ctx.nextToken({ valuesEnabled: true });
                const hasComma = isComma(nextToken);
                if (hasComma) {
                    nextToken = ctx.nextToken({ valuesEnabled: true });
                }
                if (isRightBracket(nextToken)) {
                    applyEndLoc(node, nextToken);
                    return valueContainer.set(node);
                }
                if (hasComma) {
                    // Back token
                    ctx.backToken();
                    // setup next value container
                    return this.processArrayValue(node, valueContainer, ctx);
                }
                return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-array", nextToken);
            },
        });
        return ["VALUE"];
    }
    processInlineTable(token, ctx) {
        const valueContainer = ctx.consumeValueContainer();
        const node = {
            type: "TOMLInlineTable",
            body: [],
            parent: valueContainer.parent,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        const needSameLine = this.tomlVersion.gte(1, 1)
            ? // Line breaks in inline tables are allowed.
                // Added in TOML 1.1
                undefined
            : "invalid-inline-table-newline";
        const nextToken = ctx.nextToken({
            needSameLine,
        });
        if (nextToken) {
            if (isBare(nextToken) || isString(nextToken)) {
                return this.processInlineTableKeyValue(nextToken, node, valueContainer, ctx);
            }
            if (isRightBrace(nextToken)) {
                applyEndLoc(node, nextToken);
                return valueContainer.set(node);
            }
        }
        return ctx.reportParseError("unexpected-token", nextToken);
    }
    processInlineTableKeyValue(token, inlineTableNode, valueContainer, ctx) {
        const keyValueNode = {
            type: "TOMLKeyValue",
            key: null,
            value: null,
            parent: inlineTableNode,
            range: cloneRange(token.range),
            loc: cloneLoc(token.loc),
        };
        inlineTableNode.body.push(keyValueNode);
        const { nextToken: targetToken } = this.processKeyNode(token, keyValueNode, ctx);
        if (!isEq(targetToken)) {
            return ctx.reportParseError("missing-equals-sign", targetToken);
        }
        const needSameLine = this.tomlVersion.gte(1, 1)
            ? // Line breaks in inline tables are allowed.
                // Added in TOML 1.1
                undefined
            : "invalid-inline-table-newline";
        ctx.addValueContainer({
            parent: keyValueNode,
            set: (valNode) => {
                keyValueNode.value = valNode;
                applyEndLoc(keyValueNode, valNode);
                let nextToken = ctx.nextToken({ needSameLine });
                if (isComma(nextToken)) {
                    nextToken = ctx.nextToken({ needSameLine });
                    if (nextToken && (isBare(nextToken) || isString(nextToken))) {
                        // setup next value container
                        return this.processInlineTableKeyValue(nextToken, inlineTableNode, valueContainer, ctx);
                    }
                    if (isRightBrace(nextToken)) {
                        if (this.tomlVersion.lt(1, 1)) {
                            return ctx.reportParseError("invalid-trailing-comma-in-inline-table", nextToken);
                        }
                        // Trailing commas in inline tables are allowed.
                        // Added in TOML 1.1
                    }
                    else {
                        return ctx.reportParseError(nextToken ? "unexpected-token" : "unterminated-inline-table", nextToken);
                    }
                }
                if (isRightBrace(nextToken)) {
                    applyEndLoc(inlineTableNode, nextToken);
                    return valueContainer.set(inlineTableNode);
                }
                return ctx.reportParseError(nextToken ? "missing-comma" : "unterminated-inline-table", nextToken);
            },
        });
        ctx.needSameLine = "invalid-key-value-newline";
        return ["VALUE"];
    }
}
exports.TOMLParser = TOMLParser;
/**
 * Check whether the given token is a dot.
 */
function isDot(token) {
    return isPunctuator(token) && token.value === ".";
}
/**
 * Check whether the given token is an equal sign.
 */
function isEq(token) {
    return isPunctuator(token) && token.value === "=";
}
/**
 * Check whether the given token is a left bracket.
 */
function isLeftBracket(token) {
    return isPunctuator(token) && token.value === "[";
}
/**
 * Check whether the given token is a right bracket.
 */
function isRightBracket(token) {
    return isPunctuator(token) && token.value === "]";
}
/**
 * Check whether the given token is a left brace.
 */
function isLeftBrace(token) {
    return isPunctuator(token) && token.value === "{";
}
/**
 * Check whether the given token is a right brace.
 */
function isRightBrace(token) {
    return isPunctuator(token) && token.value === "}";
}
/**
 * Check whether the given token is a comma.
 */
function isComma(token) {
    return isPunctuator(token) && token.value === ",";
}
/**
 * Check whether the given token is a punctuator.
 */
function isPunctuator(token) {
    return Boolean(token && token.type === "Punctuator");
}
/**
 * Check whether the given token is a bare token.
 */
function isBare(token) {
    return token.type === "Bare";
}
/**
 * Check whether the given token is a string.
 */
function isString(token) {
    return token.type === "BasicString" || token.type === "LiteralString";
}
/**
 * Check whether the given token is a multi-line string.
 */
function isMultiLineString(token) {
    return (token.type === "MultiLineBasicString" ||
        token.type === "MultiLineLiteralString");
}
/**
 * Check whether the given token is a number.
 */
function isNumber(token) {
    return token.type === "Integer" || token.type === "Float";
}
/**
 * Check whether the given token is a boolean.
 */
function isBoolean(token) {
    return token.type === "Boolean";
}
/**
 * Check whether the given token is a date time.
 */
function isDateTime(token) {
    return (token.type === "OffsetDateTime" ||
        token.type === "LocalDateTime" ||
        token.type === "LocalDate" ||
        token.type === "LocalTime");
}
/**
 * Apply end locations
 */
function applyEndLoc(node, child) {
    if (child) {
        node.range[1] = child.range[1];
        node.loc.end = clonePos(child.loc.end);
    }
}
/**
 * clone the location.
 */
function cloneRange(range) {
    return [range[0], range[1]];
}
/**
 * clone the location.
 */
function cloneLoc(loc) {
    return {
        start: clonePos(loc.start),
        end: clonePos(loc.end),
    };
}
/**
 * clone the location.
 */
function clonePos(pos) {
    return {
        line: pos.line,
        column: pos.column,
    };
}


/***/ }),

/***/ 2600:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.KeysResolver = void 0;
const internal_utils_1 = __webpack_require__(9438);
class KeysResolver {
    constructor(ctx) {
        this.rootKeys = new Map();
        this.tables = [];
        this.ctx = ctx;
    }
    applyResolveKeyForTable(node) {
        let keys = this.rootKeys;
        const peekKeyIndex = node.key.keys.length - 1;
        for (let index = 0; index < peekKeyIndex; index++) {
            const keyNode = node.key.keys[index];
            const keyName = (0, internal_utils_1.toKeyName)(keyNode);
            node.resolvedKey.push(keyName);
            let keyStore = keys.get(keyName);
            if (!keyStore) {
                keyStore = { node: keyNode, keys: new Map() };
                keys.set(keyName, keyStore);
            }
            else if (keyStore.table === "array") {
                const peekIndex = keyStore.peekIndex;
                node.resolvedKey.push(peekIndex);
                keyStore = keyStore.keys.get(peekIndex);
            }
            keys = keyStore.keys;
        }
        const lastKeyNode = node.key.keys[peekKeyIndex];
        const lastKeyName = (0, internal_utils_1.toKeyName)(lastKeyNode);
        node.resolvedKey.push(lastKeyName);
        const lastKeyStore = keys.get(lastKeyName);
        if (!lastKeyStore) {
            if (node.kind === "array") {
                node.resolvedKey.push(0);
                const newKeyStore = {
                    node: lastKeyNode,
                    keys: new Map(),
                };
                keys.set(lastKeyName, {
                    table: node.kind,
                    node: lastKeyNode,
                    keys: new Map([[0, newKeyStore]]),
                    peekIndex: 0,
                });
                this.tables.push({ node, keys: newKeyStore.keys });
            }
            else {
                const newKeyStore = {
                    table: node.kind,
                    node: lastKeyNode,
                    keys: new Map(),
                };
                keys.set(lastKeyName, newKeyStore);
                this.tables.push({ node, keys: newKeyStore.keys });
            }
        }
        else if (!lastKeyStore.table) {
            if (node.kind === "array") {
                // e.g.
                // [key.foo]
                // [[key]]
                this.ctx.reportParseError("dupe-keys", lastKeyNode);
            }
            else {
                const transformKey = {
                    table: node.kind,
                    node: lastKeyNode,
                    keys: lastKeyStore.keys,
                };
                keys.set(lastKeyName, transformKey);
                this.tables.push({ node, keys: transformKey.keys });
            }
        }
        else if (lastKeyStore.table === "array") {
            if (node.kind === "array") {
                const newKeyStore = {
                    node: lastKeyNode,
                    keys: new Map(),
                };
                const newIndex = lastKeyStore.peekIndex + 1;
                node.resolvedKey.push(newIndex);
                lastKeyStore.keys.set(newIndex, newKeyStore);
                lastKeyStore.peekIndex = newIndex;
                this.tables.push({ node, keys: newKeyStore.keys });
            }
            else {
                // e.g.
                // [[key]]
                // [key]
                this.ctx.reportParseError("dupe-keys", lastKeyNode);
            }
        }
        else {
            // e.g.
            // [key]
            // [key]
            this.ctx.reportParseError("dupe-keys", lastKeyNode);
        }
    }
    verifyDuplicateKeys(node) {
        for (const body of node.body) {
            if (body.type === "TOMLKeyValue") {
                verifyDuplicateKeysForKeyValue(this.ctx, this.rootKeys, body);
            }
        }
        for (const { node: tableNode, keys } of this.tables) {
            for (const body of tableNode.body) {
                verifyDuplicateKeysForKeyValue(this.ctx, keys, body);
            }
        }
    }
}
exports.KeysResolver = KeysResolver;
/**
 * Verify duplicate keys from TOMLKeyValue
 */
function verifyDuplicateKeysForKeyValue(ctx, defineKeys, node) {
    let keys = defineKeys;
    const lastKey = (0, internal_utils_1.last)(node.key.keys);
    for (const keyNode of node.key.keys) {
        const key = (0, internal_utils_1.toKeyName)(keyNode);
        let defineKey = keys.get(key);
        if (defineKey) {
            if (defineKey.value === 0 /* ValueKind.VALUE */) {
                // e.g.
                // key = 42
                // key.foo = 42
                ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
            }
            else if (lastKey === keyNode) {
                ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
            }
            else if (defineKey.table) {
                // e.g.
                // key = 42
                // [key]
                // ---
                // [key.foo]
                // [key]
                // foo.bar = 42
                ctx.reportParseError("dupe-keys", getAfterNode(keyNode, defineKey.node));
            }
            defineKey.value = 1 /* ValueKind.INTERMEDIATE */;
        }
        else {
            if (lastKey === keyNode) {
                const keyStore = {
                    value: 0 /* ValueKind.VALUE */,
                    node: keyNode,
                    keys: new Map(),
                };
                defineKey = keyStore;
            }
            else {
                const keyStore = {
                    value: 1 /* ValueKind.INTERMEDIATE */,
                    node: keyNode,
                    keys: new Map(),
                };
                defineKey = keyStore;
            }
            keys.set(key, defineKey);
        }
        keys = defineKey.keys;
    }
    if (node.value.type === "TOMLInlineTable") {
        verifyDuplicateKeysForInlineTable(ctx, keys, node.value);
    }
    else if (node.value.type === "TOMLArray") {
        verifyDuplicateKeysForArray(ctx, keys, node.value);
    }
}
/**
 * Verify duplicate keys from TOMLInlineTable
 */
function verifyDuplicateKeysForInlineTable(ctx, defineKeys, node) {
    for (const body of node.body) {
        verifyDuplicateKeysForKeyValue(ctx, defineKeys, body);
    }
}
/**
 * Verify duplicate keys from TOMLArray
 */
function verifyDuplicateKeysForArray(ctx, defineKeys, node) {
    const keys = defineKeys;
    for (let index = 0; index < node.elements.length; index++) {
        const element = node.elements[index];
        let defineKey = keys.get(index);
        if (defineKey) {
            // Probably not possible.
            ctx.reportParseError("dupe-keys", getAfterNode(element, defineKey.node));
        }
        else {
            defineKey = {
                value: 0 /* ValueKind.VALUE */,
                node: element,
                keys: new Map(),
            };
            defineKeys.set(index, defineKey);
            if (element.type === "TOMLInlineTable") {
                verifyDuplicateKeysForInlineTable(ctx, defineKey.keys, element);
            }
            else if (element.type === "TOMLArray") {
                verifyDuplicateKeysForArray(ctx, defineKey.keys, element);
            }
        }
    }
}
/**
 * Get the after node
 */
function getAfterNode(a, b) {
    return a.range[0] <= b.range[0] ? b : a;
}


/***/ }),

/***/ 1550:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getFallbackKeys = getFallbackKeys;
exports.getKeys = getKeys;
exports.getNodes = getNodes;
exports.traverseNodes = traverseNodes;
const visitor_keys_1 = __webpack_require__(2069);
/**
 * Check that the given key should be traversed or not.
 * @this {Traversable}
 * @param key The key to check.
 * @returns `true` if the key should be traversed.
 */
function fallbackKeysFilter(key) {
    let value = null;
    return (key !== "comments" &&
        key !== "leadingComments" &&
        key !== "loc" &&
        key !== "parent" &&
        key !== "range" &&
        key !== "tokens" &&
        key !== "trailingComments" &&
        (value = this[key]) !== null &&
        typeof value === "object" &&
        (typeof value.type === "string" || Array.isArray(value)));
}
/**
 * Get the keys of the given node to traverse it.
 * @param node The node to get.
 * @returns The keys to traverse.
 */
function getFallbackKeys(node) {
    return Object.keys(node).filter(fallbackKeysFilter, node);
}
/**
 * Get the keys of the given node to traverse it.
 * @param node The node to get.
 * @returns The keys to traverse.
 */
function getKeys(node, visitorKeys) {
    const keys = (visitorKeys || visitor_keys_1.KEYS)[node.type] || getFallbackKeys(node);
    return keys.filter((key) => !getNodes(node, key).next().done);
}
/**
 * Get the nodes of the given node.
 * @param node The node to get.
 */
function* getNodes(node, key) {
    const child = node[key];
    if (Array.isArray(child)) {
        for (const c of child) {
            if (isNode(c)) {
                yield c;
            }
        }
    }
    else if (isNode(child)) {
        yield child;
    }
}
/**
 * Check whether a given value is a node.
 * @param x The value to check.
 * @returns `true` if the value is a node.
 */
function isNode(x) {
    return x !== null && typeof x === "object" && typeof x.type === "string";
}
/**
 * Traverse the given node.
 * @param node The node to traverse.
 * @param parent The parent node.
 * @param visitor The node visitor.
 */
function traverse(node, parent, visitor) {
    visitor.enterNode(node, parent);
    const keys = getKeys(node, visitor.visitorKeys);
    for (const key of keys) {
        for (const child of getNodes(node, key)) {
            traverse(child, node, visitor);
        }
    }
    visitor.leaveNode(node, parent);
}
/**
 * Traverse the given AST tree.
 * @param node Root node to traverse.
 * @param visitor Visitor.
 */
function traverseNodes(node, visitor) {
    traverse(node, null, visitor);
}


/***/ }),

/***/ 5703:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getStaticTOMLValue = void 0;
exports.generateConvertTOMLValue = generateConvertTOMLValue;
const internal_utils_1 = __webpack_require__(9438);
/**
 * Gets the static value for the given node.
 */
exports.getStaticTOMLValue = generateConvertTOMLValue((node) => node.value);
/** Generates a converter to convert from a node. */
function generateConvertTOMLValue(convertValue) {
    /**
     * Resolve TOML value
     */
    function resolveValue(node, baseTable) {
        return resolver[node.type](node, baseTable);
    }
    const resolver = {
        Program(node, baseTable = {}) {
            return resolveValue(node.body[0], baseTable);
        },
        TOMLTopLevelTable(node, baseTable = {}) {
            for (const body of node.body) {
                resolveValue(body, baseTable);
            }
            return baseTable;
        },
        TOMLKeyValue(node, baseTable = {}) {
            const value = resolveValue(node.value);
            set(baseTable, resolveValue(node.key), value);
            return baseTable;
        },
        TOMLTable(node, baseTable = {}) {
            const table = getTable(baseTable, resolveValue(node.key), node.kind === "array");
            for (const body of node.body) {
                resolveValue(body, table);
            }
            return baseTable;
        },
        TOMLArray(node) {
            return node.elements.map((e) => resolveValue(e));
        },
        TOMLInlineTable(node) {
            const table = {};
            for (const body of node.body) {
                resolveValue(body, table);
            }
            return table;
        },
        TOMLKey(node) {
            return node.keys.map((key) => resolveValue(key));
        },
        TOMLBare(node) {
            return node.name;
        },
        TOMLQuoted(node) {
            return node.value;
        },
        TOMLValue(node) {
            return convertValue(node);
        },
    };
    return (node) => resolveValue(node);
}
/**
 * Get the table from the table.
 */
function getTable(baseTable, keys, array) {
    let target = baseTable;
    for (let index = 0; index < keys.length - 1; index++) {
        const key = keys[index];
        target = getNextTargetFromKey(target, key);
    }
    const lastKey = (0, internal_utils_1.last)(keys);
    const lastTarget = target[lastKey];
    if (lastTarget == null) {
        const tableValue = {};
        target[lastKey] = array ? [tableValue] : tableValue;
        return tableValue;
    }
    if (isValue(lastTarget)) {
        // Update because it is an invalid value.
        const tableValue = {};
        target[lastKey] = array ? [tableValue] : tableValue;
        return tableValue;
    }
    if (!array) {
        if (Array.isArray(lastTarget)) {
            // Update because it is an invalid value.
            const tableValue = {};
            target[lastKey] = tableValue;
            return tableValue;
        }
        return lastTarget;
    }
    if (Array.isArray(lastTarget)) {
        // New record
        const tableValue = {};
        lastTarget.push(tableValue);
        return tableValue;
    }
    // Update because it is an invalid value.
    const tableValue = {};
    target[lastKey] = [tableValue];
    return tableValue;
    /** Get next target from key */
    function getNextTargetFromKey(currTarget, key) {
        const nextTarget = currTarget[key];
        if (nextTarget == null) {
            const val = {};
            currTarget[key] = val;
            return val;
        }
        if (isValue(nextTarget)) {
            // Update because it is an invalid value.
            const val = {};
            currTarget[key] = val;
            return val;
        }
        let resultTarget = nextTarget;
        while (Array.isArray(resultTarget)) {
            const lastIndex = resultTarget.length - 1;
            const nextElement = resultTarget[lastIndex];
            if (isValue(nextElement)) {
                // Update because it is an invalid value.
                const val = {};
                resultTarget[lastIndex] = val;
                return val;
            }
            resultTarget = nextElement;
        }
        return resultTarget;
    }
}
/**
 * Set the value to the table.
 */
function set(baseTable, keys, value) {
    let target = baseTable;
    for (let index = 0; index < keys.length - 1; index++) {
        const key = keys[index];
        const nextTarget = target[key];
        if (nextTarget == null) {
            const val = {};
            target[key] = val;
            target = val;
        }
        else {
            if (isValue(nextTarget) || Array.isArray(nextTarget)) {
                // Update because it is an invalid value.
                const val = {};
                target[key] = val;
                target = val;
            }
            else {
                target = nextTarget;
            }
        }
    }
    target[(0, internal_utils_1.last)(keys)] = value;
}
/**
 * Check whether the given value is a value.
 */
function isValue(value) {
    return typeof value !== "object" || value instanceof Date;
}


/***/ }),

/***/ 2069:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.KEYS = void 0;
const eslint_visitor_keys_1 = __webpack_require__(4714);
const tomlKeys = {
    Program: ["body"],
    TOMLTopLevelTable: ["body"],
    TOMLTable: ["key", "body"],
    TOMLKeyValue: ["key", "value"],
    TOMLKey: ["keys"],
    TOMLArray: ["elements"],
    TOMLInlineTable: ["body"],
    TOMLBare: [],
    TOMLQuoted: [],
    TOMLValue: [],
};
exports.KEYS = (0, eslint_visitor_keys_1.unionWith)(tomlKeys);


/***/ }),

/***/ 4714:
/***/ ((__unused_webpack_module, exports) => {



Object.defineProperty(exports, "__esModule", ({ value: true }));

/**
 * @typedef {{ readonly [type: string]: ReadonlyArray<string> }} VisitorKeys
 */

/**
 * @type {VisitorKeys}
 */
const KEYS = {
    ArrayExpression: [
        "elements"
    ],
    ArrayPattern: [
        "elements"
    ],
    ArrowFunctionExpression: [
        "params",
        "body"
    ],
    AssignmentExpression: [
        "left",
        "right"
    ],
    AssignmentPattern: [
        "left",
        "right"
    ],
    AwaitExpression: [
        "argument"
    ],
    BinaryExpression: [
        "left",
        "right"
    ],
    BlockStatement: [
        "body"
    ],
    BreakStatement: [
        "label"
    ],
    CallExpression: [
        "callee",
        "arguments"
    ],
    CatchClause: [
        "param",
        "body"
    ],
    ChainExpression: [
        "expression"
    ],
    ClassBody: [
        "body"
    ],
    ClassDeclaration: [
        "id",
        "superClass",
        "body"
    ],
    ClassExpression: [
        "id",
        "superClass",
        "body"
    ],
    ConditionalExpression: [
        "test",
        "consequent",
        "alternate"
    ],
    ContinueStatement: [
        "label"
    ],
    DebuggerStatement: [],
    DoWhileStatement: [
        "body",
        "test"
    ],
    EmptyStatement: [],
    ExperimentalRestProperty: [
        "argument"
    ],
    ExperimentalSpreadProperty: [
        "argument"
    ],
    ExportAllDeclaration: [
        "exported",
        "source"
    ],
    ExportDefaultDeclaration: [
        "declaration"
    ],
    ExportNamedDeclaration: [
        "declaration",
        "specifiers",
        "source"
    ],
    ExportSpecifier: [
        "exported",
        "local"
    ],
    ExpressionStatement: [
        "expression"
    ],
    ForInStatement: [
        "left",
        "right",
        "body"
    ],
    ForOfStatement: [
        "left",
        "right",
        "body"
    ],
    ForStatement: [
        "init",
        "test",
        "update",
        "body"
    ],
    FunctionDeclaration: [
        "id",
        "params",
        "body"
    ],
    FunctionExpression: [
        "id",
        "params",
        "body"
    ],
    Identifier: [],
    IfStatement: [
        "test",
        "consequent",
        "alternate"
    ],
    ImportDeclaration: [
        "specifiers",
        "source"
    ],
    ImportDefaultSpecifier: [
        "local"
    ],
    ImportExpression: [
        "source"
    ],
    ImportNamespaceSpecifier: [
        "local"
    ],
    ImportSpecifier: [
        "imported",
        "local"
    ],
    JSXAttribute: [
        "name",
        "value"
    ],
    JSXClosingElement: [
        "name"
    ],
    JSXClosingFragment: [],
    JSXElement: [
        "openingElement",
        "children",
        "closingElement"
    ],
    JSXEmptyExpression: [],
    JSXExpressionContainer: [
        "expression"
    ],
    JSXFragment: [
        "openingFragment",
        "children",
        "closingFragment"
    ],
    JSXIdentifier: [],
    JSXMemberExpression: [
        "object",
        "property"
    ],
    JSXNamespacedName: [
        "namespace",
        "name"
    ],
    JSXOpeningElement: [
        "name",
        "attributes"
    ],
    JSXOpeningFragment: [],
    JSXSpreadAttribute: [
        "argument"
    ],
    JSXSpreadChild: [
        "expression"
    ],
    JSXText: [],
    LabeledStatement: [
        "label",
        "body"
    ],
    Literal: [],
    LogicalExpression: [
        "left",
        "right"
    ],
    MemberExpression: [
        "object",
        "property"
    ],
    MetaProperty: [
        "meta",
        "property"
    ],
    MethodDefinition: [
        "key",
        "value"
    ],
    NewExpression: [
        "callee",
        "arguments"
    ],
    ObjectExpression: [
        "properties"
    ],
    ObjectPattern: [
        "properties"
    ],
    PrivateIdentifier: [],
    Program: [
        "body"
    ],
    Property: [
        "key",
        "value"
    ],
    PropertyDefinition: [
        "key",
        "value"
    ],
    RestElement: [
        "argument"
    ],
    ReturnStatement: [
        "argument"
    ],
    SequenceExpression: [
        "expressions"
    ],
    SpreadElement: [
        "argument"
    ],
    StaticBlock: [
        "body"
    ],
    Super: [],
    SwitchCase: [
        "test",
        "consequent"
    ],
    SwitchStatement: [
        "discriminant",
        "cases"
    ],
    TaggedTemplateExpression: [
        "tag",
        "quasi"
    ],
    TemplateElement: [],
    TemplateLiteral: [
        "quasis",
        "expressions"
    ],
    ThisExpression: [],
    ThrowStatement: [
        "argument"
    ],
    TryStatement: [
        "block",
        "handler",
        "finalizer"
    ],
    UnaryExpression: [
        "argument"
    ],
    UpdateExpression: [
        "argument"
    ],
    VariableDeclaration: [
        "declarations"
    ],
    VariableDeclarator: [
        "id",
        "init"
    ],
    WhileStatement: [
        "test",
        "body"
    ],
    WithStatement: [
        "object",
        "body"
    ],
    YieldExpression: [
        "argument"
    ]
};

// Types.
const NODE_TYPES = Object.keys(KEYS);

// Freeze the keys.
for (const type of NODE_TYPES) {
    Object.freeze(KEYS[type]);
}
Object.freeze(KEYS);

/**
 * @author Toru Nagashima <https://github.com/mysticatea>
 * See LICENSE file in root directory for full license.
 */

/**
 * @typedef {import('./visitor-keys.js').VisitorKeys} VisitorKeys
 */

// List to ignore keys.
const KEY_BLACKLIST = new Set([
    "parent",
    "leadingComments",
    "trailingComments"
]);

/**
 * Check whether a given key should be used or not.
 * @param {string} key The key to check.
 * @returns {boolean} `true` if the key should be used.
 */
function filterKey(key) {
    return !KEY_BLACKLIST.has(key) && key[0] !== "_";
}

/**
 * Get visitor keys of a given node.
 * @param {object} node The AST node to get keys.
 * @returns {readonly string[]} Visitor keys of the node.
 */
function getKeys(node) {
    return Object.keys(node).filter(filterKey);
}

// Disable valid-jsdoc rule because it reports syntax error on the type of @returns.
// eslint-disable-next-line valid-jsdoc
/**
 * Make the union set with `KEYS` and given keys.
 * @param {VisitorKeys} additionalKeys The additional keys.
 * @returns {VisitorKeys} The union set.
 */
function unionWith(additionalKeys) {
    const retv = /** @type {{
        [type: string]: ReadonlyArray<string>
    }} */ (Object.assign({}, KEYS));

    for (const type of Object.keys(additionalKeys)) {
        if (Object.prototype.hasOwnProperty.call(retv, type)) {
            const keys = new Set(additionalKeys[type]);

            for (const key of retv[type]) {
                keys.add(key);
            }

            retv[type] = Object.freeze(Array.from(keys));
        } else {
            retv[type] = Object.freeze(Array.from(additionalKeys[type]));
        }
    }

    return Object.freeze(retv);
}

exports.KEYS = KEYS;
exports.getKeys = getKeys;
exports.unionWith = unionWith;


/***/ })

};
