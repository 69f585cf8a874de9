import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 298:
/***/ ((module) => {

// A simple implementation of make-array
function makeArray (subject) {
  return Array.isArray(subject)
    ? subject
    : [subject]
}

const UNDEFINED = undefined
const EMPTY = ''
const SPACE = ' '
const ESCAPE = '\\'

// The characters that carry a meaning of their own inside a regular
//   expression, so a literal one has to be escaped before it is emitted.
const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/
const BOM = '\uFEFF'
// A run of two or more asterisks is a globstar (#175)
const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/
const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/
const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/
const REGEX_SPLITALL_CRLF = /\r?\n/g

// Invalid:
// - /foo,
// - ./foo,
// - ../foo,
// - .
// - ..
// Valid:
// - .foo
const DOUBLE_SLASH = '//'
const SLASH_CODE = 47
const DOT_CODE = 46


const SLASH = '/'

// Do not use ternary expression here, since "istanbul ignore next" is buggy
let TMP_KEY_IGNORE = 'node-ignore'
/* istanbul ignore else */
if (typeof Symbol !== 'undefined') {
  TMP_KEY_IGNORE = Symbol.for('node-ignore')
}
const KEY_IGNORE = TMP_KEY_IGNORE

const define = (object, key, value) => {
  Object.defineProperty(object, key, {value})
  return value
}

const RETURN_FALSE = () => false

// > The range notation, e.g. [a-zA-Z],
// > can be used to match one of the characters in a range.
//
// gitignore(5) defers to fnmatch(3) for this, and git implements it in
//   `wildmatch.c`.  A bracket expression has a sub-grammar of its own, which
//   is neither the surrounding pattern grammar nor the JavaScript one:
//
//   - a `]` right after `[` or `[!` is a literal member, not the terminator
//   - `[:alpha:]` names one of twelve POSIX classes
//   - `\` escapes the next member, `]` included
//   - `*`, `?` and `.` are plain literal members
//   - an unterminated expression makes the whole pattern match nothing
//
// which means the expression can not be located -- let alone translated -- by
//   a regular expression.  It is scanned out of the pattern before the
//   replacers below run, and put back once they are done, so that neither the
//   metacharacter escaper nor the `?` / `*` replacers ever see its body.

// git classifies with its own ASCII-only ctype macros (`wildmatch.c`), never
//   with the C library ones, so these must not be mapped onto `\d` / `\w` /
//   `\s`, which are wider.  `/` is left out of every expansion, because a
//   bracket expression never matches a path separator.
const POSIX_CLASSES = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-.0-~',
  lower: 'a-z',
  print: ' -.0-~',
  punct: '!-.:-@\\[-`{-~',
  // git's `sane-ctype.h` classifies \v and \f as control, not space,
  //   unlike C's `isspace`
  space: ' \\t\\n\\r',
  upper: 'A-Z',
  xdigit: '0-9A-Fa-f'
}

const CLASS_MEMBERS_TO_ESCAPE = '\\]^-['

const escapeMember = char => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0
  ? char
  : ESCAPE + char

// > if (matched == negated || ((flags & WM_PATHNAME) && text_ch == '/'))
// >   return WM_ABORT_TO_STARSTAR;                     (git, `wildmatch.c`)
// A bracket expression never matches a path separator, whatever its members
//   say, so a negated class gets `/` as one more excluded character, while a
//   plain one -- where a literal member or a range could still let `/` in --
//   is guarded with a lookahead, `/` being impossible to subtract from a
//   JavaScript character class.
const NON_SLASH = '(?!\\/)'

const classSource = (negated, body) => {
  if (negated) {
    return `[^\\/${body}]`
  }

  const source = `[${body}]`

  return new RegExp(source).test('/')
    ? NON_SLASH + source
    : source
}

// Scan the bracket expression that starts at `pattern[start] === '['`,
//   mirroring the member loop of git's `wildmatch.c`.
// @returns {{end: number, source: string} | null} `null` if the expression is
//   never terminated, which makes the whole pattern match nothing.
const scanBracket = (pattern, start) => {
  const {length} = pattern
  let index = start + 1
  let negated = EMPTY

  const lead = pattern[index]
  if (lead === '!' || lead === '^') {
    negated = '^'
    index ++
  }

  let body = EMPTY

  // The member a `-` could start a range from, or EMPTY when the previous
  //   member can not open one (start of the body, or a range / POSIX class
  //   that has just closed)
  let prev = EMPTY

  // git scans the members with a do-while, so the first one is consumed
  //   unconditionally.  That is the whole reason a leading `]` is a member
  //   and not the terminator.
  for (;;) {
    const char = pattern[index]

    if (char === UNDEFINED) {
      return null
    }

    if (char === ESCAPE) {
      // A pattern can not end on a lone backslash -- `createRule` has
      //   already thrown it away -- so there is a character to read.
      const escaped = pattern[++ index]
      body += escapeMember(escaped)
      prev = escaped
    } else if (
      char === '-'
      && prev
      && index + 1 < length
      && pattern[index + 1] !== ']'
    ) {
      index ++
      let to = pattern[index]
      if (to === ESCAPE) {
        to = pattern[index += 1]
      }
      // An out-of-order range matches nothing in git but is a syntax error in
      //   JavaScript, so it is dropped.  Its lower bound stays: git tests it
      //   as a plain member before it ever looks at the `-`, so `[c-a]` does
      //   match `c`.
      if (prev <= to) {
        body += `-${escapeMember(to)}`
      }
      prev = EMPTY
    } else if (char === '[' && pattern[index + 1] === ':') {
      const nameStart = index + 2
      let end = nameStart
      while (end < length && pattern[end] !== ']') {
        end ++
      }

      if (end === length) {
        return null
      }

      if (end > nameStart && pattern[end - 1] === ':') {
        const name = pattern.slice(nameStart, end - 1)

        // An unknown class name makes the whole pattern match nothing
        if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) {
          return null
        }

        body += POSIX_CLASSES[name]
        prev = EMPTY
        index = end
      } else {
        // No `:]` to close it, so the `[` is a plain member and scanning
        //   resumes right after it.
        body += escapeMember('[')
        prev = '['
        index = nameStart - 2
      }
    } else {
      body += escapeMember(char)
      prev = char
    }

    index ++

    if (pattern[index] === ']') {
      return {
        end: index,
        source: classSource(negated, body)
      }
    }
  }
}

// An empty JavaScript class can never match, which is how a pattern that git
//   gives up on (`WM_ABORT_ALL`) is expressed here.
const NEVER_MATCH = '[]'

// A NUL can appear in neither a `.gitignore` line nor a path, which makes it
//   the one safe placeholder character.  A literal one in the pattern is
//   held aside all the same, so a collision is impossible by construction.
const PLACEHOLDER = '\u0000'
const REGEX_RESTORE_PLACEHOLDER = new RegExp(
  `${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, 'g'
)

// The one wildcard the chain does not expand for itself is a trailing `*`. How
//   it expands depends on the mode (`regex` vs `checkRegex`), so `_make` is
//   left to do it, and until then the pending wildcard travels as this marker.
//   That is what keeps it apart from a user-escaped literal `\*`: the unescape
//   steps collapse the escaped one to the exact `\*` a wildcard would leave
//   behind, so by the time `_make` runs the two are otherwise the same string
//   and a literal star gets wrongly rewritten into a wildcard. The marker is a
//   private-use character, and `extractBrackets` keeps one that came out of the
//   pattern apart from it, so the only marker `_make` ever turns back into a
//   real wildcard is the one this chain put there itself.
const TRAILING_WILDCARD = '\uE000'

// A trailing "/**" is deferred the same way, because `checkRegex` has to tell
//   it apart from a trailing "/*" (see `checkSourceOf`). For `.ignores()` it
//   still never matches the folder itself (#21).
const TRAILING_DOUBLESTAR = '\uE001'

// The three characters above mean something to the chain that builds the
//   source rather than to the path, so one that came out of the pattern is
//   held aside like a bracket expression instead of going straight out. Being
//   held is what makes it safe: the restore runs after the step that anchors
//   the source, so the character comes back in the middle of the source and
//   not at its end, which is the one place `_make` and `checkSourceOf` look
//   for a marker. Without it a pattern's own character lands where a pending
//   marker sits, and `_make` turns it into a real trailing wildcard.
//
// It is held as a one-member class rather than bare, in both of the branches
//   a reserved character can reach, so that the property can be
//   read off this function alone -- a reserved character never goes out on
//   its own -- rather than depending on where in the chain the restore
//   happens to run. In the expression built here `[x]` matches exactly what
//   `x` matches, none of the three being special to a regular expression or
//   inside a class, so no test can tell the two apart: the class is insurance,
//   and the paragraph above is the reason it is not needed.
const isReserved = char =>
  char === PLACEHOLDER
  || char === TRAILING_WILDCARD
  || char === TRAILING_DOUBLESTAR

// Replace every bracket expression with a placeholder the replacers below
//   leave alone, and translate it separately.
const extractBrackets = pattern => {
  const sources = []
  const hold = source =>
    `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`

  const {length} = pattern
  let out = EMPTY
  let index = 0

  while (index < length) {
    const char = pattern[index]

    if (char === ESCAPE) {
      // > Put a backslash ("\") in front of ... a character to make it literal.
      //                                            (gitignore(5) -> fnmatch(3))
      // A backslash quotes the next character, whatever it is, so `\d` is a
      //   literal `d`, not the regex digit class, and `\?` is a literal `?`,
      //   not a wildcard. Held aside as its literal here, the escape never
      //   reaches the replacers below, which would otherwise let `\d`, `\b`,
      //   `\1`, `\/` keep their regular-expression meaning, and would turn a
      //   `\?` into `[^\/]`.
      //
      // Three escapes are still left for the chain: `\*` (a literal star,
      //   told apart from a wildcard by `TRAILING_WILDCARD` and the wildcard
      //   replacers), `\[` (a literal bracket, the one `[` the bracket
      //   replacer still expects), and `\ ` (a quoted space, which one pass
      //   below rewrites in bulk -- holding each one aside instead costs more
      //   on a pattern built out of them).
      //
      // A quoted backslash is not among them. The chain doubles every
      //   backslash, then takes the doubling back out again, and a quoted one
      //   standing next to a character the chain also escapes left the two
      //   counts sharing a run, so one of the escapes was lost. Held here as
      //   the literal it means, it never joins that run.
      const escaped = pattern[index + 1]

      if (escaped === SLASH && index + 2 === length) {
        // Git removes a final directory slash before matching. An escape
        //   without a character after that removal makes the pattern invalid.
        out += hold(NEVER_MATCH)
      } else if (
        escaped === '*'
        || escaped === '['
        || escaped === SPACE
      ) {
        out += pattern.slice(index, index + 2)
      } else {
        out += hold(
          REGEX_LITERAL_SPECIAL.test(escaped)
            ? ESCAPE + escaped
            : isReserved(escaped)
              ? `[${escaped}]`
              : escaped
        )
      }

      index += 2
    } else if (isReserved(char)) {
      out += hold(`[${char}]`)
      index ++
    } else if (char === '[') {
      const scanned = scanBracket(pattern, index)

      if (scanned === null) {
        // git gives up on the whole pattern (`WM_ABORT_ALL`), so whatever
        //   follows can not make it match either.
        out += hold(NEVER_MATCH)
        index = length
      } else {
        out += hold(scanned.source)
        index = scanned.end + 1
      }
    } else {
      out += char
      index ++
    }
  }

  return {
    source: out,
    sources
  }
}

// A step of the chain below is normally a `[matcher, replacer]` pair handed
//   to `String.replace`. `DIRECT` marks the ones that are plain string work
//   instead, and take `(source, pattern)`.
//
// Anchoring the two ends is exactly that -- a test of one character and a
//   concatenation -- and putting it through the regular expression engine
//   cost a third of this chain for nothing: 167ns where 10ns does the same
//   job. The two are still steps in the same list, in the same places,
//   because their position in the order is part of what they mean.
const DIRECT = null

// A separator at the beginning or in the middle of a pattern, as opposed to
//   one at the very end.
const REGEX_INNER_SLASH = /\/(?!$)/
const WILDCARD = '[^\\/]*'

// > If the pattern ends with a slash,
// > it is removed for the purpose of the following description,
// > but it would only find a match with a directory.
// > In other words, foo/ will match a directory foo and paths underneath it,
// > but will not match a regular file or a symbolic link foo
// >  (this is consistent with the way how pathspec works in general in Git).
// '`foo/`' will not match regular file '`foo`' or symbolic link '`foo`'
// -> ignore-rules will not deal with it, because it costs extra `fs.stat` call
//      you could use option `mark: true` with `glob`

// '`foo/`' should not continue with the '`..`'
// The chain that turns one gitignore pattern into a regular expression
//   source, in order. A step is either
//
//   [matcher, replacer]            handed to `String.replace`
//   [matcher, replacer, required]  the same, but skipped outright unless
//                                    `required` appears in the string, which
//                                    the matcher cannot match without
//   [DIRECT, transform]            plain string work, taking (source, pattern)
//
// The `required` character is only ever a shortcut: finding it does not mean
//   the matcher will match, and not finding it means it cannot. It is there
//   because scanning for one character costs a fraction of running a matcher
//   that then finds nothing -- for the wildcard step, whose `[^\\]+`
//   backtracks its way through the whole string before giving up, 11ns
//   against 400ns.
const REPLACERS = [

  // Replace (\ ) with ' '
  // Only a space: an escaped tab or other whitespace is already a literal by
  //   the time it reaches here, and a bare tab must be left as one, not turned
  //   into a space.
  // (\ ) -> ' '
  // (\\ ) -> '\\ '
  // (\\\ ) -> '\\ '
  [
    // A run of backslashes is taken whole, from its first one, so no match
    //   ever starts again inside it -- `(\\+?) ` did, which made a long run
    //   quadratic.
    /(\\+)( ?)/g,
    (_, run, space) => space
      ? run.slice(0, run.length - run.length % 2) + SPACE
      : run,
    ESCAPE + SPACE
  ],

  // git's wildmatch() reads a run of two or more asterisks as one globstar
  //   whenever the run fills a path segment: it starts the pattern or follows
  //   a `/`, and it ends the pattern or comes before a `/`. A run of two is
  //   already `**`; a longer one is folded into `**` here, so the steps
  //   below only ever have to know `**`.
  // `***/foo` -> `**/foo`, `a/***/b` -> `a/**/b`, `a/***` -> `a/**`
  // git also takes a run beside a literal prefix (`a***/b`) or beside an
  //   escaped slash (`***\/b`) as a globstar, and this does not; the README
  //   lists both, under "A run of asterisks".
  [
    /(^|\/)\*{3,}(?=\/|$)/g,
    (_, start) => `${start}**`,
    '*'
  ],

  // Escape metacharacters
  // which is written down by users but means special for regular expressions.

  // > There are 12 characters with special meanings:
  // > - the backslash \,
  // > - the caret ^,
  // > - the dollar sign $,
  // > - the period or dot .,
  // > - the vertical bar or pipe symbol |,
  // > - the question mark ?,
  // > - the asterisk or star *,
  // > - the plus sign +,
  // > - the opening parenthesis (,
  // > - the closing parenthesis ),
  // > - and the opening square bracket [,
  // > - the opening curly brace {,
  // > These special characters are often called "metacharacters".
  [
    /[\\$.|*+(){^]/g,
    match => `\\${match}`
  ],

  [
    // > a question mark (?) matches a single character
    /(?!\\)\?/g,
    () => '[^/]',
    '?'
  ],

  // leading slash
  [

    // > A leading slash matches the beginning of the pathname.
    // > For example, "/*.c" matches "cat-file.c" but not "mozilla-sha1/sha1.c".
    // A leading slash matches the beginning of the pathname
    /^\//,
    () => '^',
    SLASH
  ],

  // replace special metacharacter slash after the leading slash
  [
    /\//g,
    () => '\\/',
    SLASH
  ],

  [
    // > A leading "**" followed by a slash means match in all directories.
    // > For example, "**/foo" matches file or directory "foo" anywhere,
    // > the same as pattern "foo".
    // > "**/foo/bar" matches file or directory "bar" anywhere that is directly
    // >   under directory "foo".
    // Notice that the '*'s have been replaced as '\\*'
    /^\^*(?:\\\*\\\*\\\/)+/,

    // '**/foo' <-> 'foo'
    () => '(?:^|\\/)',
    '*'
  ],

  // starting
  [
    // there will be no leading '/'
    //   (which has been replaced by section "leading slash")
    // If starts with '**', adding a '^' to the regular expression also works
    DIRECT,
    (source, pattern) => {
      // Nothing to anchor to, or already anchored (`^` or `(?:^|\/)`)
      if (!source || source[0] === '^' || source[0] === '(') {
        return source
      }

      // If has a slash `/` at the beginning or middle
      const anchor = !REGEX_INNER_SLASH.test(pattern)
        // > Prior to 2.22.1
        // > If the pattern does not contain a slash /,
        // >   Git treats it as a shell glob pattern
        // Actually, if there is only a trailing slash,
        //   git also treats it as a shell glob pattern

        // After 2.22.1 (compatible but clearer)
        // > If there is a separator at the beginning or middle (or both)
        // > of the pattern, then the pattern is relative to the directory
        // > level of the particular .gitignore file itself.
        // > Otherwise the pattern may also match at any level below
        // > the .gitignore level.
        ? '(?:^|\\/)'

        // > Otherwise, Git treats the pattern as a shell glob suitable for
        // >   consumption by fnmatch(3)
        : '^'

      return anchor + source
    }
  ],

  // two globstars
  [
    // Use lookahead assertions so that we could match more than one `'/**'`
    /\\\/\\\*\\\*(?=\\\/|$)/g,

    // Zero, one or several directories
    // should not use '*', or it will be replaced by the next replacer

    // Check if it is not the last `'/**'`
    (_, index, str) => index + 6 < str.length

      // case: /**/ at the end of the pattern, i.e. a trailing `'/**/'`
      // > A trailing `"/**/"` (a trailing `"/**"` restricted to directories)
      // >   matches everything inside, but it should not match the current
      // >   folder itself, so it requires at least one directory segment.
      // 'a/**/' matches 'a/b/', 'a/x/y/' but not 'a/'
      ? str.slice(index + 6) === '\\/'
        ? '(?:\\/[^\\/]+)+'

        // case: /**/
        // > A slash followed by two consecutive asterisks then a slash matches
        // >   zero or more directories.
        // > For example, "a/**/b" matches "a/b", "a/x/b", "a/x/y/b" and so on.
        // '/**/'
        : '(?:\\/[^\\/]+)*'

      // case: /**
      // > A trailing `"/**"` matches everything inside.

      // #21: everything inside but it should not include the current folder,
      //   resolved by `_make`
      : `\\/${TRAILING_DOUBLESTAR}`,
    '*'
  ],

  // normal intermediate wildcards
  [
    // Never replace escaped '*'
    // ignore rule '\*' will match the path '*'

    // 'abc.*/' -> go
    // 'abc.*'  -> skip this rule,
    //    coz trailing single wildcard will be handed by [trailing wildcard]
    /(^|[^\\])(?:\\\*)+(?!$)/g,

    // '*.js' matches '.js'
    // '*.js' doesn't match 'abc'
    // 1. An asterisk "*" matches anything except a slash.
    // 2. Other consecutive asterisks are considered regular asterisks
    //    and collapse into one non-slash wildcard run.
    (_, p1) => p1 + WILDCARD,
    '*'
  ],

  // trailing wildcard, held apart from a literal star
  [
    // The step above leaves a trailing `*` alone, so a single `\*` is all that
    //   can be left at the end here, and what stands in front of it says which
    //   kind it is. A wildcard arrives as the escaper wrote it, `\*` with
    //   nothing before it; a literal arrives as the user's own escape, which
    //   the escaper doubled, and then the star's own -- `\\` and then `\*`.
    //   There is no third case: every backslash still reaching the chain is
    //   one `\*`, `\[` or `\ ` carries itself, and each is followed by its
    //   own character, so a longer run can never form. This runs while the
    //   two are still distinct, before the unescape steps below collapse the
    //   literal onto the very `\*` a wildcard leaves behind.
    /(^|[^\\])((?:\\\\)*)\\\*$/,

    (match, p1, p2) =>
      p2 === EMPTY
        // A real wildcard: carry it to `_make` as the marker, so the unescape
        //   steps and the trailing-wildcard rewrite can never mistake it for a
        //   literal `\*` (nor the reverse).
        ? p1 + TRAILING_WILDCARD
        // A literal star: leave it exactly as it stands for the unescape steps.
        : match,
    '*'
  ],

  [
    // unescape, revert step 3 except for back slash
    // For example, if a user escape a '\\*',
    // after step 3, the result will be '\\\\\\*'
    /\\\\\\(?=[$.|*+(){^])/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // '\\\\' -> '\\'
    /\\\\/g,
    () => ESCAPE,
    ESCAPE + ESCAPE
  ],

  [
    // Every real bracket expression -- POSIX classes included -- has already
    //   been held aside by `extractBrackets`, so the only `[` left in the
    //   pattern is an escaped, literal one.

    // A backslash could only stand at the end of the range if it quoted the
    //   `]`, and `\]` is held aside long before this.
    /\\\[([^\]/]*?)($|\])/g,

    // '\\[bar]' -> '\\\\[bar]'
    (match, range, close) => `\\[${range}${close}`,
    '['
  ],

  // ending
  [
    // 'js' will not match 'js.'
    // 'ab' will not match 'abc'
    DIRECT,

    // WTF!
    // https://git-scm.com/docs/gitignore
    // changes in [2.22.1](https://git-scm.com/docs/gitignore/2.22.1)
    // which re-fixes #24, #38

    // > If there is a separator at the end of the pattern then the pattern
    // > will only match directories, otherwise the pattern can match both
    // > files and directories.

    // 'js*' will not match 'a.js'
    // 'js/' will not match 'a.js'
    // 'js' will match 'a.js' and 'a.js/'
    source => {
      const last = source[source.length - 1]

      // The pattern is empty, or ends in a pending marker `_make` owns --
      //   the trailing wildcard, or a trailing "/**". A trailing `*` that is
      //   not the marker is a literal star, which anchors like any other
      //   final character.
      if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) {
        return source
      }

      return last === SLASH
        // foo/ will not match 'foo'
        ? `${source}$`
        // foo matches 'foo' and 'foo/'
        : `${source}(?=$|\\/$)`
    }
  ]
]

const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/
const MODE_IGNORE = 'regex'
const MODE_CHECK_IGNORE = 'checkRegex'
const UNDERSCORE = '_'

const replaceTrailingWildcard = (_, p1) => {
  const prefix = p1
    // '\^':
    // '/*' does not match EMPTY
    // '/*' does not match everything

    // '\\\/':
    // 'abc/*' does not match 'abc/'
    ? `${p1}[^/]+`

    // 'a*' matches 'a'
    // 'a*' matches 'aa'
    : '[^/]*'

  return `${prefix}(?=$|\\/$)`
}

const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/

// 'abc/**' matches everything under 'abc', but not 'abc/' itself (#21):
//   requiring one arbitrary character (line terminators included, #176)
//   after 'abc/' is necessary and sufficient for `.test(path)`.
const replaceTrailingDoublestar = () => '[\\s\\S]'

// The fixed piece between the wildcard at `at` and the next wildcard of the
//   run: the tokens that separate them, joined as they appear in the source.
//   A run never holds two wildcards in a row, so there is always at least one
//   token.
const separatorAfter = (run, at) => {
  let separator = EMPTY

  for (let index = at + 1; index < run.length && !run[index].wildcard; index ++) {
    separator += run[index].single
  }

  return separator
}

// Where a run of non-slash wildcards is split by fixed pieces --
//   `[^/]*ab[^/]*cd...` -- the engine has many equivalent ways to lay the
//   input across the wildcards, and on input that does not match it works
//   through all of them, so the time grows with the number of wildcards
//   rather than the length of the path. Every wildcard but the last in such a
//   run can be pinned to stop where the piece after it begins, which leaves
//   one way to lay out the input and no rewinding, without changing which
//   paths match: the fixed pieces still bound the count, and the last
//   wildcard still absorbs the rest.
//
// A wildcard is pinned to the whole piece, never to the piece's first
//   character. The pin leaves no way back, so a wildcard that stopped at that
//   first character would hand over wherever the character happens to turn
//   up, including the places the rest of the piece cannot follow -- which is
//   how `f*o/*/*` came to miss `foo/b/c`, the first `o` of `foo` not being
//   the one the `o/` after it needs. Every token of a piece matches exactly
//   one character, so the first place the whole piece fits is the leftmost
//   place it can sit, and whatever is left over goes to the wildcards that
//   follow.
//
// The source is read one token at a time -- a wildcard, a single-character
//   piece (a literal, an escape, a class), or a parenthesised group or anchor
//   that ends the run -- so only a genuine wildcard is touched.
const pinWildcards = source => {
  if (source.indexOf(WILDCARD) < 0) {
    return source
  }

  const tokens = []
  const {length} = source
  let index = 0

  while (index < length) {
    const char = source[index]

    if (source.startsWith(WILDCARD, index)) {
      tokens.push({wildcard: true})
      index += WILDCARD.length
    } else if (char === '[') {
      let end = index + 1

      if (source[end] === '^') {
        end ++
      }

      if (source[end] === ']') {
        end ++
      }

      while (end < length && source[end] !== ']') {
        end += source[end] === ESCAPE
          ? 2
          : 1
      }

      end ++
      tokens.push({single: source.slice(index, end)})
      index = end
    } else if (char === ESCAPE) {
      tokens.push({single: source.slice(index, index + 2)})
      index += 2
    } else if (char === '(') {
      let depth = 0
      let end = index

      do {
        if (source[end] === ESCAPE) {
          end ++
        } else if (source[end] === '(') {
          depth ++
        } else if (source[end] === ')') {
          depth --
        }

        end ++
      } while (end < length && depth > 0)

      if ('*+?'.indexOf(source[end]) >= 0) {
        end ++
      }

      tokens.push({boundary: source.slice(index, end)})
      index = end
    } else if (char === '^' || char === '$') {
      tokens.push({boundary: char})
      index ++
    } else {
      tokens.push({single: char})
      index ++
    }
  }

  let out = EMPTY
  let run = []

  const flush = () => {
    let lastWildcard

    run.forEach((token, at) => {
      if (token.wildcard) {
        lastWildcard = at
      }
    })

    run.forEach((token, at) => {
      if (!token.wildcard) {
        out += token.single
        return
      }

      // Every wildcard but the last is pinned to the whole piece that
      //   follows it, for the reason set out above this function. The last
      //   one stays as it is and takes up the rest.
      out += at === lastWildcard
        ? WILDCARD
        : `(?:(?!${separatorAfter(run, at)})[^\\/])*`
    })

    run = []
  }

  tokens.forEach(token => {
    if (token.boundary === undefined) {
      run.push(token)
      return
    }

    flush()
    out += token.boundary
  })

  flush()

  return out
}

// @param {pattern}
const makeRegexPrefix = pattern => {
  // `/**` matches every path, as `**` does. The translation below only finds
  //   a globstar beside a slash it keeps, and the leading one is turned into
  //   an anchor, so `/**` would come out as `/*` and match one level only.
  //   Here rather than in `createRule`, so that `checkSourceOf`, which
  //   compiles `/**/` again without its trailing slash, gets it too.
  if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) {
    pattern = '**'
  }

  const {source, sources} = extractBrackets(pattern)

  const replaced = REPLACERS.reduce(
    // A pass whose matcher finds nothing hands back the very string it was
    //   given, so asking first costs a search and saves a rewrite. Ten of the
    //   fifteen passes never fire for a typical .gitignore line, and between
    //   them they were 45% of this chain.
    (prev, [matcher, replacer, required]) => {
      if (matcher === DIRECT) {
        return replacer(prev, pattern)
      }

      if (required !== UNDEFINED && prev.indexOf(required) < 0) {
        return prev
      }

      // A pass whose matcher finds nothing hands back the very string it was
      //   given, so asking first costs a search and saves a rewrite.
      return matcher.test(prev)
        ? prev.replace(matcher, replacer.bind(pattern))
        : prev
    },
    source
  )

  // Most patterns hold no bracket expression at all, and then there is
  //   nothing to put back.
  return sources.length
    ? replaced.replace(
      REGEX_RESTORE_PLACEHOLDER,
      (match, index) => sources[index]
    )
    : replaced
}

// `checkRegex` tests a path with a trailing slash, 'abc/', the way
//   `git check-ignore` matches that literal string once the directory itself
//   is known not to be excluded (see `checkIgnore`): a trailing '/' of the
//   pattern is dropped, a basename pattern sees an empty basename, and only a
//   pattern whose last segment is a pending wildcard can match what is left
//   after the final slash -- 'abc/*' and 'abc/**' match 'abc/', and 'abc/**'
//   also matches 'abc/d/' (#77, #169).
const checkSourceOf = (body, prefix) => {
  if (body[body.length - 1] === SLASH) {
    prefix = makeRegexPrefix(body.slice(0, - 1))
  }

  const head = prefix.slice(0, - 1)
  const last = prefix[prefix.length - 1]

  return last === TRAILING_WILDCARD
    ? `${head}$`
    : last === TRAILING_DOUBLESTAR
      ? head
      : NEVER_MATCH
}

// A trailing slash does not stop a pattern being basename-only: it restricts
//   the match to a directory, it does not let the pattern reach across one.
//   Everything else a pattern can hold -- a wildcard, a character class, an
//   escape -- stays inside a single path segment too, so a pattern with no
//   separator in it can only ever describe the last one.
const matchesBasename = body => {
  const index = body.indexOf(SLASH)

  return index < 0 || index === body.length - 1
}

// The last segment of a path, keeping a trailing slash, because a pattern that
//   ends in one matches only a directory.
// 'a/b/c.js' -> 'c.js';  'a/b/' -> 'b/';  'c.js' -> 'c.js' (no copy made)
const basenameOf = path => {
  const end = path.length - 1

  const index = path.lastIndexOf(
    SLASH,
    path[end] === SLASH
      ? end - 1
      : end
  )

  return index < 0
    ? path
    : path.slice(index + 1)
}

// The parent directory of a path, with its trailing separator, or EMPTY when
//   the path has none.
// 'a/b/c' -> 'a/b/';  'a/b/' -> 'a/';  'a' -> EMPTY;  'a/' -> EMPTY
//
// A path holding an empty segment has to be taken apart, because its
//   ancestors are not prefixes of it: the parent of 'a//b' is 'a/', not
//   'a//', and the parent of '/a/' is nothing at all. Both shapes reach here
//   -- 'a//b' is accepted outright, and `checkIgnore` does not put the path
//   it is given through the relative-path check.
//
// Every other path is a prefix of itself, and cutting one costs a fraction of
//   splitting it into an array and joining that back at every level: 73ns
//   against 207ns.
const parentOf = path => {
  if (
    path.charCodeAt(0) === SLASH_CODE
    || path.indexOf(DOUBLE_SLASH) >= 0
  ) {
    const slices = path.split(SLASH).filter(Boolean)

    slices.pop()

    return slices.length
      ? slices.join(SLASH) + SLASH
      : EMPTY
  }

  const end = path.length - 1

  // Look back from before a trailing separator, since that one belongs to the
  //   path itself.
  //
  // A negative place to start would be a trap here: `lastIndexOf` clamps one
  //   to 0 and searches there rather than reporting no match, so '/' would
  //   come back as its own parent and the walk would never end. It cannot
  //   happen -- that is the only path short enough to produce one, and the
  //   test above has already sent it the other way.
  const cut = path.lastIndexOf(
    SLASH,
    path.charCodeAt(end) === SLASH_CODE
      ? end - 1
      : end
  )

  return cut < 0
    ? EMPTY
    : path.slice(0, cut + 1)
}

const isString = subject => typeof subject === 'string'

// Blank lines, comments and trailing lone backslashes are told by
//   `createRule`, once the pattern is normalized.
const checkPattern = pattern => pattern
  && isString(pattern)

// Git drops one CR before each LF, and one at the end of a final line that
//   has no LF after it.
const splitPattern = pattern => (
  pattern[pattern.length - 1] === '\r'
    ? pattern.slice(0, - 1)
    : pattern
)
.split(REGEX_SPLITALL_CRLF)
.filter(Boolean)

class IgnoreRule {
  constructor (
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    prefix
  ) {
    this.pattern = pattern
    this.mark = mark
    this.negative = negative

    define(this, 'body', body)
    define(this, 'ignoreCase', ignoreCase)
    define(this, 'regexPrefix', prefix)
  }

  // Worked out on first use and kept behind an own property, the way `regex`
  //   caches itself in `_regex`. Deciding it in the constructor instead would
  //   add a fourth `defineProperty` to every rule ever built, which cost 4% of
  //   every compile -- including the compiles of rules that are never matched
  //   against anything.
  get _basenameOnly () {
    return define(this, '_basenameOnly', matchesBasename(this.body))
  }

  get regex () {
    const key = UNDERSCORE + MODE_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_IGNORE, key)
  }

  get checkRegex () {
    const key = UNDERSCORE + MODE_CHECK_IGNORE

    if (this[key]) {
      return this[key]
    }

    return this._make(MODE_CHECK_IGNORE, key)
  }

  _make (mode, key) {
    const str = pinWildcards(
      mode === MODE_IGNORE
        ? this.regexPrefix
        .replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard)
        .replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar)
        : checkSourceOf(this.body, this.regexPrefix)
    )

    const regex = this.ignoreCase
      ? new RegExp(str, 'i')
      : new RegExp(str)

    return define(this, key, regex)
  }
}

const hasTrailingBackslash = str => {
  let count = 0

  while (str[str.length - count - 1] === ESCAPE) {
    count ++
  }

  return count % 2 === 1
}

// Read a line the way git does: when `stripLineEnd` is set (an unsplit array
//   or object pattern), drop any trailing blank lines along with the LF
//   before each and at most one CR at the end of the line; then trim trailing
//   spaces in the same backward pass. Git trims spaces only, and a space
//   escaped by an odd run of backslashes stays, unescaped, as the last one.
// Scanned from the end: a regular expression can only try each start in
//   turn, which is quadratic over a long run of spaces or backslashes.
// 'a  ' -> 'a';  'a\ ' -> 'a ';  'a\\ ' -> 'a\\';  'a\t' -> 'a\t'
// 'a\r\n' -> 'a';  'a\r\r' -> 'a\r';  'a\n\r' -> 'a'
const trimEnd = (body, stripLineEnd) => {
  let lineEnd = body.length
  let end

  for (;;) {
    if (stripLineEnd && body[lineEnd - 1] === '\r') {
      lineEnd --
    }

    end = lineEnd

    while (body[end - 1] === SPACE) {
      end --
    }

    if (!stripLineEnd || body[end - 1] !== '\n') {
      break
    }

    lineEnd = end - 1
  }

  if (end === lineEnd) {
    return body.slice(0, lineEnd)
  }

  let backslashes = 0

  while (body[end - backslashes - 1] === ESCAPE) {
    backslashes ++
  }

  return backslashes % 2
    ? body.slice(0, end - 1) + SPACE
    : body.slice(0, end)
}

const createRule = (
  pattern,
  mark,
  ignoreCase,
  stripLineEnd,
  stripBOM
) => {
  // Git drops a BOM before it reads the first line, so before anything else.
  let body = stripBOM && pattern[0] === BOM
    ? pattern.slice(1)
    : pattern

  // > A line starting with # serves as a comment.
  if (body[0] === '#') {
    return
  }

  let negative = false

  // > An optional prefix "!" which negates the pattern;
  if (body[0] === '!') {
    negative = true
    body = body.slice(1)
  }

  // Normalize the body before checking which slashes anchor the pattern.
  //   Otherwise `bar/ ` is mistaken for a pattern containing an inner slash.
  //   A line from `splitPattern` has already lost its line ending, so only a
  //   trailing space remains to trim there.
  const last = body[body.length - 1]

  if (
    last === SPACE
    || stripLineEnd && (last === '\r' || last === '\n')
  ) {
    body = trimEnd(body, stripLineEnd)
  }

  // > A blank line matches no files, so it can serve as a separator for
  // >   readability.
  // Nor does a lone "!", a pattern ending on an unpaired backslash, or
  //   anything else left empty here: an empty pattern would compile to a
  //   regex matching every path.
  if (!body || hasTrailingBackslash(body)) {
    return
  }

  body = body
  // > Put a backslash ("\") in front of the first "!" for patterns that
  // >   begin with a literal "!", for example, `"\!important!.txt"`.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, '!')
  // > Put a backslash ("\") in front of the first hash for patterns that
  // >   begin with a hash.
  .replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, '#')

  const regexPrefix = makeRegexPrefix(body)

  return new IgnoreRule(
    pattern,
    mark,
    body,
    ignoreCase,
    negative,
    regexPrefix
  )
}

class RuleManager {
  constructor (ignoreCase) {
    this._ignoreCase = ignoreCase
    this._rules = []

    // How many of the rules git would tag `EXC_FLAG_NODIR`.
    //
    // The scan uses it to decide, once for the whole set, whether handing
    //   those rules the basename is worth what it costs the others. The
    //   shortcut saves a full-path scan on every rule it applies to and costs
    //   a check on every rule it does not, so a set where almost nothing is
    //   basename-only comes out behind -- a 955 pattern set with 44 of them
    //   measured 19% slower with the shortcut always on.
    //
    // Deciding this by measurement rather than by meaning is safe: a
    //   basename-only pattern gives the very same answer against the whole
    //   path, it just takes longer to say so. The choice can only change how
    //   fast the scan runs, never what it returns.
    this._basenameCount = 0
  }

  _add (pattern, index) {
    // #32
    if (pattern && pattern[KEY_IGNORE]) {
      this._rules = this._rules.concat(pattern._rules._rules)
      this._basenameCount += pattern._rules._basenameCount
      this._added = true
      return
    }

    const isStr = isString(pattern)
    const raw = isStr
      ? pattern
      : pattern.pattern

    const rule = checkPattern(raw)
      && createRule(
        raw,
        isStr ? UNDEFINED : pattern.mark,
        this._ignoreCase,
        !this._split,
        this._stripBOM && !index
      )

    if (rule) {
      this._added = true
      this._rules.push(rule)

      // Deliberately not `rule._basenameOnly`: reading that would materialise
      //   the rule's own copy, and the whole point of leaving it lazy is that
      //   a rule which is compiled and never matched never pays for it.
      if (matchesBasename(rule.body)) {
        this._basenameCount ++
      }
    }
  }

  // @param {Array<string> | string | Ignore} pattern
  add (pattern) {
    this._added = false
    this._split = isString(pattern)
    this._stripBOM = !this._split || pattern[0] === BOM

    makeArray(
      this._split
        ? splitPattern(pattern)
        : pattern
    ).forEach(this._add, this)

    if (this._added) {
      this._literalRules = UNDEFINED
    }

    return this._added
  }

  // Match the literal 'abc/' for `checkIgnore`, last rule wins. Only a rule
  //   ending in a wildcard can match it (see `checkSourceOf`), so the rest
  //   are left out once, rather than tested or compiled for every path.
  testLiteral (path) {
    const rules = this._literalRules || (
      this._literalRules = this._rules.filter(
        ({body}) => body[body.length - (
          body[body.length - 1] === SLASH ? 2 : 1
        )] === '*'
      )
    )

    let ignored = false
    let unignored = false
    let matchedRule

    for (let index = rules.length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule.checkRegex.test(path)) {
        ignored = !rule.negative
        unignored = rule.negative
        matchedRule = rule.negative
          ? UNDEFINED
          : rule
        break
      }
    }

    const ret = {
      ignored,
      unignored
    }

    if (matchedRule) {
      ret.rule = matchedRule
    }

    return ret
  }

  // Test one single path without recursively checking parent directories
  //
  // - mode `string` either `MODE_IGNORE` or `MODE_CHECK_IGNORE`

  // @returns {TestResult}
  test (path, mode) {
    // Most of a .gitignore is patterns with no slash in them, and running
    //   those against the whole path makes the regular expression engine walk
    //   every directory name on the way to the only segment that could match.
    //   Handing them the basename instead is what git does, and it is where
    //   the time in a directory walk goes: the rule scan was two thirds of it.
    const rules = this._rules
    const {length} = rules

    const shortcut = this._basenameCount * 2 >= length

    const basename = shortcut
      ? basenameOf(path)
      : path

    // The last rule to match decides, as in git, and it is the rule
    //   `git check-ignore -v` reports, so the scan runs from the end and stops
    //   at the first match.
    // A plain loop rather than `forEach`, so that `path`, `basename` and
    //   `shortcut` are locals. As a callback they became closure variables,
    //   and reaching for one of those once per rule cost 10% of a scan over a
    //   large rule set -- more than the shortcut they were there to serve.
    for (let index = length - 1; index >= 0; index --) {
      const rule = rules[index]

      if (rule[mode].test(
        shortcut && rule._basenameOnly
          ? basename
          : path
      )) {
        const {negative} = rule

        const ret = {
          ignored: !negative,
          unignored: negative
        }

        if (!negative) {
          ret.rule = rule
        }

        return ret
      }
    }

    return {
      ignored: false,
      unignored: false
    }
  }
}

const throwError = (message, Ctor) => {
  throw new Ctor(message)
}

const checkPath = (path, originalPath, doThrow) => {
  if (!isString(path)) {
    return doThrow(
      `path must be a string, but got \`${originalPath}\``,
      TypeError
    )
  }

  // We don't know if we should ignore EMPTY, so throw
  if (!path) {
    return doThrow(`path must not be empty`, TypeError)
  }

  // Check if it is a relative path
  if (checkPath.isNotRelative(path)) {
    const r = '`path.relative()`d'
    return doThrow(
      `path should be a ${r} string, but got "${originalPath}"`,
      RangeError
    )
  }

  return true
}

// > pathname should be a `path.relative()`d one
//
// The same thing `REGEX_TEST_INVALID_PATH` says, spelled out: a path is not
//   relative if it begins with a separator, or with `./` or `../`, or is
//   nothing but `.` or `..`. Every match is decided by the first three
//   characters, and this runs on every path handed to the library -- where it
//   was 55% of a cached lookup, more than the cache lookup itself.
const isNotRelative = path => {
  const first = path.charCodeAt(0)

  if (first === SLASH_CODE) {
    return true
  }

  if (first !== DOT_CODE) {
    return false
  }

  // '.'
  if (path.length === 1) {
    return true
  }

  const second = path.charCodeAt(1)

  // './'
  if (second === SLASH_CODE) {
    return true
  }

  if (second !== DOT_CODE) {
    return false
  }

  // '..' or '../'
  return path.length === 2 || path.charCodeAt(2) === SLASH_CODE
}

checkPath.isNotRelative = isNotRelative

// On windows, the following function will be replaced
/* istanbul ignore next */
checkPath.convert = p => p


const convertPath = target =>
  isString(target) && checkPath.convert(target)


class Ignore {
  constructor ({
    ignorecase = true,
    ignoreCase = ignorecase,
    allowRelativePaths = false
  } = {}) {
    define(this, KEY_IGNORE, true)

    this._rules = new RuleManager(ignoreCase)
    this._strictPathCheck = !allowRelativePaths
    this._initCache()
  }

  _initCache () {
    // A cache for the result of `.ignores()`
    this._ignoreCache = Object.create(null)

    // A cache for the result of `.test()`
    this._testCache = Object.create(null)
  }

  add (pattern) {
    if (this._rules.add(pattern)) {
      // Some rules have just added to the ignore,
      //   making the behavior changed,
      //   so we need to re-initialize the result cache
      this._initCache()
    }

    return this
  }

  // legacy
  addPattern (pattern) {
    return this.add(pattern)
  }

  // @returns {TestResult}
  _test (originalPath, cache, path) {
    checkPath(
      path,
      originalPath,
      this._strictPathCheck
        ? throwError
        : RETURN_FALSE
    )

    return path
      ? this._t(path, cache)
      : {
        ignored: false,
        unignored: false
      }
  }

  checkIgnore (target) {
    // A Windows path is converted first, so that a directory given with a
    //   trailing separator, `\` or `/`, is told the same way
    const path = convertPath(target)

    // If the path does not end with a slash, `.ignores()` is much equivalent
    //   to `git check-ignore`
    if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) {
      return this._test(target, this._testCache, path)
    }

    // Like `git check-ignore`: a directory excluded by itself or by an
    //   ancestor settles it, and only then is the literal 'abc/' matched
    //   against the rules (see `checkSourceOf`).
    const dir = this._t(path, this._testCache)

    if (dir.ignored) {
      return dir
    }

    const literal = this._rules.testLiteral(path)

    return literal.ignored || literal.unignored
      ? literal
      : dir
  }

  _t (
    // The path to be tested
    path,

    // The cache for the result of a certain checking
    cache
  ) {
    if (path in cache) {
      return cache[path]
    }

    const parentPath = parentOf(path)

    // If the path contains a parent directory, check the parent first
    const parent = parentPath
      ? this._t(parentPath, cache)
      : UNDEFINED

    return cache[path] = parent && parent.ignored
      // > It is not possible to re-include a file if a parent directory of
      // >   that file is excluded.
      ? parent
      : this._rules.test(path, MODE_IGNORE)
  }

  ignores (path) {
    return this._test(path, this._ignoreCache, convertPath(path)).ignored
  }

  createFilter () {
    return path => !this.ignores(path)
  }

  filter (paths) {
    return makeArray(paths).filter(this.createFilter())
  }

  // @returns {TestResult}
  test (path) {
    return this._test(path, this._testCache, convertPath(path))
  }
}

const factory = options => new Ignore(options)

const isPathValid = path =>
  checkPath(convertPath(path), path, RETURN_FALSE)

/* istanbul ignore next */
const setupWindows = () => {
  /* eslint no-control-regex: "off" */
  const makePosix = str => /^\\\\\?\\/.test(str)
  || /["<>|\u0000-\u001F]+/u.test(str)
    ? str
    : str.replace(/\\/g, '/')

  checkPath.convert = makePosix

  // 'C:\\foo'     <- 'C:\\foo' has been converted to 'C:/'
  // 'd:\\foo'
  const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i
  checkPath.isNotRelative = path =>
    REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path)
    || isNotRelative(path)
}


// Windows
// --------------------------------------------------------------
/* istanbul ignore next */
if (
  // Detect `process` so that it can run in browsers.
  typeof process !== 'undefined'
  && process.platform === 'win32'
) {
  setupWindows()
}

// COMMONJS_EXPORTS ////////////////////////////////////////////////////////////

module.exports = factory

// Although it is an anti-pattern,
//   it is still widely misused by a lot of libraries in github
// Ref: https://github.com/search?q=ignore.default%28%29&type=code
factory.default = factory

module.exports.isPathValid = isPathValid

// For testing purposes
define(module.exports, Symbol.for('setupWindows'), setupWindows)


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _cli_main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8130);



const cwd = process.cwd();
const io = {
    cwd,
    env: process.env,
    stdoutIsTerminal: process.stdout.isTTY ?? false,
    stderrIsTerminal: process.stderr.isTTY ?? false,
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    writeFile(path, text) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    },
    async readStdin() {
        const chunks = [];
        for await (const chunk of process.stdin)
            chunks.push(chunk);
        return Buffer.concat(chunks);
    },
    clock: () => performance.now(),
};
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
process.exitCode = await (0,_cli_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)(process.argv.slice(2), io);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9048);



function parseArguments(argv) {
    const [first = ''] = argv;
    const named = Object.hasOwn(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L, first);
    const command = (named ? first : 'check');
    const { options } = _options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .L[command];
    const { values, positionals } = parse(named ? argv.slice(1) : argv, command, options);
    const all = (option) => [values[option] ?? []].flat();
    return {
        command,
        positionals,
        text: (option) => all(option).findLast((value) => typeof value === 'string'),
        list: (option) => all(option).filter((value) => typeof value === 'string'),
        switched: (option) => all(option).findLast((value) => typeof value === 'boolean'),
    };
}
function parse(argv, command, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, allowNegative: true });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/\. To specify.*$/s, '') : String(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${reason}. \`pullproof ${command} --help\` lists the options.`);
    }
}
function oneOf(option, value, allowed) {
    if (value === undefined)
        return undefined;
    const found = allowed.find((candidate) => candidate === value);
    if (!found)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--${option} is ${allowed.join(', ')}; \`${value}\` is none of them.`);
    return found;
}


/***/ }),

/***/ 8130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/findings/outcome.js
var outcome = __nccwpck_require__(8718);
// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __nccwpck_require__(3814);
// EXTERNAL MODULE: ./lib/report/outputs.js + 17 modules
var report_outputs = __nccwpck_require__(9301);
// EXTERNAL MODULE: ./lib/run.js + 37 modules
var run = __nccwpck_require__(6926);
// EXTERNAL MODULE: ./lib/cli/probe-options.js + 1 modules
var probe_options = __nccwpck_require__(8613);
// EXTERNAL MODULE: ./lib/cli/run-options.js + 1 modules
var run_options = __nccwpck_require__(7139);
;// CONCATENATED MODULE: ./lib/cli/check.js







const ON_INCONCLUSIVE = ['warn', 'fail'];
const FAIL_ON = ['error', 'warning', 'notice', 'never'];
async function checkCommand(args, io) {
    const outputs = outputsOf(args.list('output'));
    const failOn = (0,cli_arguments/* oneOf */.y)('fail-on', args.text('fail-on'), FAIL_ON);
    const onInconclusive = (0,cli_arguments/* oneOf */.y)('on-inconclusive', args.text('on-inconclusive'), ON_INCONCLUSIVE);
    const result = await (0,run/* run */.e)({ ...(0,run_options/* runOptions */.K)(args, io), ...(0,probe_options/* probeOptions */.l)(args, io) });
    const options = { colour: usesColour(args, io), showAll: args.switched('verbose') ?? false };
    for (const { format, file } of outputs) {
        if (file)
            io.writeFile(file, report_outputs/* OUTPUT_FORMATS */.DS[format](result.report, { ...options, colour: false }));
        else
            io.writeOut(report_outputs/* OUTPUT_FORMATS */.DS[format](result.report, options));
    }
    const { thresholds } = result;
    return (0,outcome/* exitCode */.I$)(result.report, {
        failOn: failOn ?? thresholds.failOn,
        onInconclusive: onInconclusive ?? thresholds.onInconclusive,
    });
}
function outputsOf(texts) {
    const outputs = texts.map(report_outputs/* parseOutputOption */.iK);
    const toStdout = outputs.filter(({ file }) => !file);
    if (toStdout.length > 1) {
        throw new errors/* UsageError */.e(`Only one report can go to standard output: give ${toStdout.map(({ format }) => format).join(' and ')} a file each, as in --output sarif=out.sarif.`);
    }
    return toStdout.length === 0 ? [{ format: 'text' }, ...outputs] : outputs;
}
function usesColour(args, io) {
    return args.switched('color') ?? (io.stdoutIsTerminal && !io.env.NO_COLOR && io.env.TERM !== 'dumb');
}

// EXTERNAL MODULE: ./lib/cli/options.js
var cli_options = __nccwpck_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/help.js

function helpOf(command) {
    const { usage, summary, options } = cli_options/* COMMANDS */.L[command];
    const parts = [`${usage}\n\n${sentence(summary)}`];
    if (command === 'check')
        parts.push(`Commands\n${columns(otherCommands())}`);
    parts.push(`Options\n${columns(Object.entries(options).map(optionRow))}`);
    if (command === 'check')
        parts.push(EXIT_CODES);
    return `${parts.join('\n\n')}\n`;
}
const EXIT_CODES = `Exit codes
  0  nothing at or above --fail-on
  1  findings
  2  could not run: usage, configuration, or an error of pullproof itself
  3  nothing wrong, but a registry did not tell, with --on-inconclusive fail`;
function otherCommands() {
    return Object.values(cli_options/* COMMANDS */.L).map(({ usage, summary }) => [usage, summary]);
}
function optionRow([name, { short, value, description }]) {
    const names = short ? `-${short}, --${name}` : `    --${name}`;
    return [value ? `${names} ${value}` : names, description];
}
function columns(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./lib/cli/main.js






const COMMANDS = {
    check: checkCommand,
    credentials: async (args, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(837), __nccwpck_require__.e(104)]).then(__nccwpck_require__.bind(__nccwpck_require__, 104))).credentialsCommand(args, io),
    explain: async (args, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1124))).explainCommand(args, io),
    images: async (args, io) => (await __nccwpck_require__.e(/* import() */ 349).then(__nccwpck_require__.bind(__nccwpck_require__, 2349))).imagesCommand(args, io),
    pin: async (args, io) => (await __nccwpck_require__.e(/* import() */ 768).then(__nccwpck_require__.bind(__nccwpck_require__, 3768))).pinCommand(args, io),
    reference: async (args, io) => (await __nccwpck_require__.e(/* import() */ 3).then(__nccwpck_require__.bind(__nccwpck_require__, 2003))).referenceCommand(args, io),
    rules: async (args, io) => (await __nccwpck_require__.e(/* import() */ 650).then(__nccwpck_require__.bind(__nccwpck_require__, 5650))).rulesCommand(args, io),
};
async function main(argv, io) {
    try {
        const args = (0,cli_arguments/* parseArguments */.W)(argv);
        if (args.switched('version')) {
            io.writeOut(`pullproof ${version/* VERSION */.x}\n`);
            return outcome/* EXIT_CODES */.ai.passed;
        }
        if (args.switched('help')) {
            io.writeOut(helpOf(args.command));
            return outcome/* EXIT_CODES */.ai.passed;
        }
        return await COMMANDS[args.command](args, io);
    }
    catch (error) {
        io.writeError(`pullproof: ${explain(error, io)}\n`);
        return outcome/* EXIT_CODES */.ai.couldNotRun;
    }
}
function explain(error, io) {
    if (!(error instanceof Error))
        return String(error);
    if (isExpected(error))
        return error.message;
    const details = io.env.PULLPROOF_DEBUG ? `\n${error.stack}` : ' Set PULLPROOF_DEBUG=1 for details.';
    return `This is an error of pullproof itself: ${error.message}.${details} Nothing was proved. Please report it: https://github.com/pullproof/pullproof/issues`;
}
function isExpected(error) {
    return error instanceof errors/* UsageError */.e || error.name === 'ConfigError';
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS)
/* harmony export */ });
const INPUT_OPTIONS = {
    exclude: {
        type: 'string',
        multiple: true,
        value: '<glob>',
        description: 'leave out files and folders; may be given again',
    },
    config: {
        type: 'string',
        value: '<file>',
        description: 'configuration file (default: .pullproof.yaml, .yml or .json in this folder)',
    },
};
const COMMON_OPTIONS = {
    help: { type: 'boolean', short: 'h', description: 'show this help' },
    version: { type: 'boolean', description: 'show the version' },
};
const COMMANDS = {
    check: {
        usage: 'pullproof [check] [path…]',
        summary: 'find image references, tags, pull policies and pull secrets that cannot work',
        options: {
            ...INPUT_OPTIONS,
            render: {
                type: 'boolean',
                description: 'render kustomizations and charts (default); --no-render to read files only',
            },
            probe: { type: 'boolean', description: 'ask the registries whether the images exist, as the cluster would' },
            offline: { type: 'boolean', description: 'ask no registry, whatever the configuration says' },
            platform: {
                type: 'string',
                multiple: true,
                value: '<os/arch>',
                description: 'platform of the cluster’s nodes; may be given again (default: linux/amd64)',
            },
            'on-inconclusive': {
                type: 'string',
                value: '<outcome>',
                description: 'warn, or fail: exit code 3 when a registry did not tell about some image (default: warn)',
            },
            'fail-on': {
                type: 'string',
                value: '<severity>',
                description: 'error, warning, notice or never: what makes the exit code 1 (default: error)',
            },
            output: {
                type: 'string',
                short: 'o',
                multiple: true,
                value: '<format>[=<file>]',
                description: 'text, json, sarif, github, junit or markdown; may be given again, with a file each',
            },
            verbose: { type: 'boolean', description: 'list every place of what repeats and of what was not checked' },
            color: { type: 'boolean', description: 'colour, also when the output is no terminal; --no-color for none' },
            ...COMMON_OPTIONS,
        },
    },
    credentials: {
        usage: 'pullproof credentials <image>',
        summary: 'show which credentials an image would be pulled with, from which pull secret, and why not others',
        options: {
            manifests: {
                type: 'string',
                multiple: true,
                value: '<path>',
                description: 'file, folder or glob to read; may be given again (default: those of the configuration)',
            },
            ...INPUT_OPTIONS,
            format: { type: 'string', value: '<format>', description: 'text or json (default: text)' },
            ...COMMON_OPTIONS,
        },
    },
    explain: {
        usage: 'pullproof explain [message]',
        summary: 'say what a failed pull’s message means and how to mend it; without a message, a paste on standard input',
        options: {
            format: {
                type: 'string',
                value: '<format>',
                description: 'text, or json: one object a line, also for lines of {"message": "…"} (default: text)',
            },
            ...COMMON_OPTIONS,
        },
    },
    images: {
        usage: 'pullproof images [path…]',
        summary: 'list every image with the places that name it',
        options: {
            ...INPUT_OPTIONS,
            format: { type: 'string', value: '<format>', description: 'text, json or names (default: text)' },
            why: {
                type: 'string',
                value: '<image>',
                description: 'only say where this image is from, with the way from there',
            },
            ...COMMON_OPTIONS,
        },
    },
    pin: {
        usage: 'pullproof pin [path…]',
        summary: 'write the digest that each tag has now beside it',
        options: {
            ...INPUT_OPTIONS,
            'dry-run': { type: 'boolean', description: 'only say what would be written' },
            ...COMMON_OPTIONS,
        },
    },
    reference: {
        usage: 'pullproof reference <image>…',
        summary: 'show how Kubernetes reads an image reference; - reads one a line from standard input',
        options: {
            format: { type: 'string', value: '<format>', description: 'text, or json: one object a line (default: text)' },
            ...COMMON_OPTIONS,
        },
    },
    rules: {
        usage: 'pullproof rules [id…]',
        summary: 'list the rules, or explain some',
        options: {
            format: { type: 'string', value: '<format>', description: 'text or json (default: text)' },
            ...COMMON_OPTIONS,
        },
    },
};


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ probeOptions)
});

// EXTERNAL MODULE: ./lib/config/formats.js
var formats = __nccwpck_require__(6094);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/cli/probe-environment.js
function probeEnvironment(env) {
    return { env, reach: 'everywhere', vouchFor: async (hosts) => hosts };
}

;// CONCATENATED MODULE: ./lib/cli/probe-options.js



function probeOptions(args, io) {
    const wanted = wish(args);
    const platforms = args.list('platform');
    const faults = platforms.flatMap((platform) => (0,formats/* platformFault */.c)(platform) ?? []);
    if (faults.length > 0)
        throw new errors/* UsageError */.e(`--platform ${faults[0]}.`);
    return {
        probe: { byDefault: false, environment: probeEnvironment(io.env), ...(wanted === undefined ? {} : { wanted }) },
        ...(platforms.length === 0 ? {} : { platforms }),
    };
}
function wish(args) {
    const probe = args.switched('probe');
    if (!args.switched('offline'))
        return probe;
    if (probe)
        throw new errors/* UsageError */.e('--probe asks registries and --offline does not: leave one of them out.');
    return false;
}


/***/ }),

/***/ 7139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ runOptions)
});

;// CONCATENATED MODULE: ./lib/cli/progress.js
const QUIET = 1_000;
const PERIOD = 100;
function createProgress(io) {
    if (!io.stderrIsTerminal || io.env.CI)
        return { report: () => { }, clear: () => { } };
    let current = '';
    let next = 0;
    let shown = false;
    return {
        report(stage, done, total) {
            const now = io.clock();
            if (stage !== current) {
                current = stage;
                next = now + QUIET;
            }
            if (now < next)
                return;
            next = now + PERIOD;
            shown = true;
            io.writeError(`\r\u001b[K${stage} ${done} of ${total}`);
        },
        clear() {
            if (shown)
                io.writeError('\r\u001b[K');
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/run-options.js

function runOptions(args, io) {
    const configFile = args.text('config');
    const progress = createProgress(io);
    return {
        cwd: io.cwd,
        paths: args.positionals,
        exclude: args.list('exclude'),
        readStdin: () => io.readStdin(),
        progress,
        ...(io.env.PATH === undefined || args.switched('render') === false ? {} : { renderers: io.env.PATH }),
        ...(configFile === undefined ? {} : { configFile }),
    };
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ platformFault),
/* harmony export */   v: () => (/* binding */ formatFaults)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1811);

function formatFaults(knownRules) {
    return {
        date: dateFault,
        glob: globFault,
        'object-pattern': objectPatternFault,
        platform: platformFault,
        'rule-id': (text) => ruleFault(text, knownRules),
        'rule-id-or-any': (text) => (text === '*' ? undefined : ruleFault(text, knownRules)),
    };
}
function ruleFault(id, knownRules) {
    if (knownRules.includes(id))
        return undefined;
    const meant = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(id, knownRules);
    const help = meant === undefined ? `the rules are ${knownRules.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU).join(', ')}` : `did you mean ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(meant)}?`;
    return `names the rule ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(id)}, which does not exist; ${help}`;
}
function globFault(glob) {
    if (glob !== '' && glob.trim() === '')
        return 'must not be empty';
    if (glob.startsWith('!'))
        return `cannot begin with \`!\`, as ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(glob)} does: list what you want, not what you don't`;
    if (/^(?:[/\\~]|[A-Za-z]:)/.test(glob))
        return `must be relative to the folder of the run, not ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(glob)}`;
    if (glob.split('/').includes('..'))
        return `must stay within the folder of the run, unlike ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(glob)}`;
    return undefined;
}
function dateFault(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && dayExists(text))
        return undefined;
    return `must be a day of the calendar such as \`2026-12-31\`, not ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text)}`;
}
function dayExists(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
function platformFault(text) {
    if (/^[a-z0-9]+\/[a-z0-9_]+(?:\/v\d+)?$/.test(text))
        return undefined;
    return `must be a platform such as ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(['linux/amd64', 'linux/arm/v7'])}, not ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text)}`;
}
function objectPatternFault(text) {
    const parts = text.split('/');
    if ((parts.length === 2 || parts.length === 3) && parts.every((part) => part !== ''))
        return undefined;
    return `must be ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(['Kind/name', 'Kind/namespace/name'])}, not ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text)}`;
}


/***/ }),

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4006);

function createMatcher(patterns) {
    const globs = patterns.map((pattern) => pattern.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.');
    if (globs.includes('.'))
        return () => true;
    if (globs.length === 0)
        return () => false;
    return picomatch__WEBPACK_IMPORTED_MODULE_0__(globs.flatMap((glob) => [glob, `${glob}/**`]), { dot: true, noextglob: true, nonegate: true });
}


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ matchesWildcard)
/* harmony export */ });
function matchesWildcard(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return pattern === text;
    if (!text.startsWith(first) || !text.endsWith(last))
        return false;
    let from = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, from);
        if (found < 0)
            return false;
        from = found + part.length;
    }
    return from + last.length <= text.length;
}


/***/ }),

/***/ 1811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST_SHOWN = 60;
const LONGEST_COMPARED = 80;
function show(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    const text = typeof value === 'string' ? JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"') : String(value);
    return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``;
}
function either(words) {
    const shown = words.map(show);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
function nearest(word, candidates) {
    if (word.length > LONGEST_COMPARED)
        return undefined;
    const plain = normalise(word);
    const limit = Math.max(1, Math.floor(plain.length / 3));
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(plain, normalise(candidate)) }))
        .filter(({ distance }) => distance <= limit)
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.candidate;
}
function normalise(word) {
    return word.toLowerCase().replaceAll(/[-_]/g, '');
}
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 0; j < b.length; j++) {
            const change = row[j] + (letter === b[j] ? 0 : 1);
            next.push(Math.min(change, row[j + 1] + 1, next[j] + 1));
        }
        row = next;
    }
    return row[b.length];
}


/***/ }),

/***/ 3306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ decodeDockerConfig)
});

// EXTERNAL MODULE: ./lib/credentials/go-base64.js
var go_base64 = __nccwpck_require__(4656);
;// CONCATENATED MODULE: ./lib/credentials/go-json.js
class SyntaxFailure extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const MAX_DEPTH = 1000;
const LITERALS = {
    t: { word: 'true', kind: 'bool' },
    f: { word: 'false', kind: 'bool' },
    n: { word: 'null', kind: 'null' },
};
const NUMBER_START = /[-0-9]/;
const ESCAPED = /["\\/bfnrtu]/;
const HEX = /[0-9A-Fa-f]/;
function parseJson(text) {
    try {
        return { ok: true, root: new Parser(text).parse() };
    }
    catch (error) {
        if (error instanceof SyntaxFailure)
            return { ok: false, message: error.message, offset: error.offset };
        throw error;
    }
}
function quoteChar(char) {
    const byte = String.fromCharCode(Buffer.from(char, 'utf8')[0]);
    if (byte === "'")
        return "'\\''";
    if (byte === '"')
        return `'"'`;
    if (byte === '\\')
        return "'\\\\'";
    const special = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f', '\v': '\\v', '\u0007': '\\a' }[byte];
    if (special)
        return `'${special}'`;
    const code = byte.charCodeAt(0);
    return code < 0x20 || code === 0x7f ? `'\\x${code.toString(16).padStart(2, '0')}'` : `'${byte}'`;
}
class Parser {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
    }
    parse() {
        const root = this.#value();
        this.#blanks();
        if (this.#at < this.#text.length)
            throw this.#unexpected('after top-level value');
        return root;
    }
    #char() {
        return this.#text.charAt(this.#at);
    }
    #unexpected(where) {
        if (this.#char() === '' && !where.startsWith('in ') && !where.startsWith('after decimal')) {
            return new SyntaxFailure('unexpected end of JSON input', this.#at);
        }
        const char = String.fromCodePoint(this.#text.codePointAt(this.#at) ?? 0x20);
        return new SyntaxFailure(`invalid character ${quoteChar(char)} ${where}`, this.#at);
    }
    #blanks() {
        while (this.#char() !== '' && ' \t\r\n'.includes(this.#char()))
            this.#at++;
    }
    #value() {
        this.#blanks();
        const char = this.#char();
        if (char === '{')
            return this.#nested(() => this.#object());
        if (char === '[')
            return this.#nested(() => this.#array());
        if (char === '"')
            return { kind: 'string', ...this.#string() };
        if (NUMBER_START.test(char))
            return this.#number();
        const literal = LITERALS[char];
        if (literal)
            return this.#literal(literal);
        throw this.#unexpected('looking for beginning of value');
    }
    #nested(read) {
        if (++this.#depth > MAX_DEPTH)
            throw new SyntaxFailure('exceeded max depth', this.#at);
        const node = read();
        this.#depth--;
        return node;
    }
    #object() {
        const start = this.#at++;
        const members = [];
        this.#blanks();
        while (this.#char() !== '}' || members.length > 0) {
            this.#blanks();
            if (this.#char() !== '"')
                throw this.#unexpected('looking for beginning of object key string');
            const key = this.#string();
            this.#blanks();
            if (this.#char() !== ':')
                throw this.#unexpected('after object key');
            this.#at++;
            members.push({ key, value: this.#value() });
            this.#blanks();
            if (this.#char() === '}')
                break;
            if (this.#char() !== ',')
                throw this.#unexpected('after object key:value pair');
            this.#at++;
        }
        this.#at++;
        return { kind: 'object', members, start, end: this.#at };
    }
    #array() {
        const start = this.#at++;
        const items = [];
        this.#blanks();
        while (this.#char() !== ']' || items.length > 0) {
            items.push(this.#value());
            this.#blanks();
            if (this.#char() === ']')
                break;
            if (this.#char() !== ',')
                throw this.#unexpected('after array element');
            this.#at++;
        }
        this.#at++;
        return { kind: 'array', items, start, end: this.#at };
    }
    #string() {
        const start = this.#at++;
        while (this.#char() !== '"') {
            if (this.#char() === '')
                throw this.#unexpected('');
            if (this.#char() < ' ')
                throw this.#unexpected('in string literal');
            if (this.#char() === '\\')
                this.#escape();
            this.#at++;
        }
        this.#at++;
        return { value: String(JSON.parse(this.#text.slice(start, this.#at))), start, end: this.#at };
    }
    #escape() {
        this.#at++;
        if (!ESCAPED.test(this.#char()))
            throw this.#unexpected('in string escape code');
        if (this.#char() !== 'u')
            return;
        for (let digit = 0; digit < 4; digit++) {
            this.#at++;
            if (!HEX.test(this.#char()))
                throw this.#unexpected('in \\u hexadecimal character escape');
        }
    }
    #digits() {
        const start = this.#at;
        while (this.#char() >= '0' && this.#char() <= '9')
            this.#at++;
        return this.#at > start;
    }
    #number() {
        const start = this.#at;
        if (this.#char() === '-')
            this.#at++;
        if (this.#char() === '0')
            this.#at++;
        else if (!this.#digits())
            throw this.#unexpected('in numeric literal');
        if (this.#char() === '.') {
            this.#at++;
            if (!this.#digits())
                throw this.#unexpected('after decimal point in numeric literal');
        }
        if (this.#char() === 'e' || this.#char() === 'E') {
            this.#at++;
            if (this.#char() === '+' || this.#char() === '-')
                this.#at++;
            if (!this.#digits())
                throw this.#unexpected('in exponent of numeric literal');
        }
        return { kind: 'number', start, end: this.#at };
    }
    #literal({ word, kind }) {
        const start = this.#at;
        for (const expected of word) {
            if (this.#char() !== expected)
                throw this.#unexpected(`in literal ${word} (expecting '${expected}')`);
            this.#at++;
        }
        return { kind, start, end: this.#at };
    }
}

// EXTERNAL MODULE: ./lib/credentials/redacted.js
var redacted = __nccwpck_require__(2156);
;// CONCATENATED MODULE: ./lib/credentials/docker-config.js



class Refused extends Error {
    failure;
    constructor(failure) {
        super(failure.message);
        this.failure = failure;
    }
}
function decodeDockerConfig(format, body) {
    const parsed = parseJson(body);
    if (!parsed.ok) {
        const span = { start: parsed.offset, end: Math.min(parsed.offset + 1, body.length) };
        return { ok: false, failure: { refusedBy: 'api-server', message: parsed.message, span } };
    }
    try {
        return format === 'dockercfg' ? readDockercfg(parsed.root) : readDockerconfigjson(parsed.root);
    }
    catch (error) {
        if (error instanceof Refused)
            return { ok: false, failure: error.failure };
        throw error;
    }
}
function typeFailure(node, target) {
    return new Refused({
        refusedBy: 'kubelet',
        message: `json: cannot unmarshal ${node.kind} into Go ${target}`,
        span: node,
    });
}
function membersOf(node, target) {
    if (node.kind === 'null')
        return [];
    if (node.kind !== 'object')
        throw typeFailure(node, target);
    return node.members;
}
function topLevelMembersOf(node, type) {
    try {
        return membersOf(node, `value of type credentialprovider.${type}`);
    }
    catch (error) {
        if (error instanceof Refused)
            throw new Refused({ ...error.failure, refusedBy: 'api-server' });
        throw error;
    }
}
function isField(member, name) {
    return member.key.value.toLowerCase() === name.toLowerCase();
}
function readDockerconfigjson(root) {
    const members = topLevelMembersOf(root, 'DockerConfigJSON');
    const entries = [];
    for (const member of members) {
        if (isField(member, 'HttpHeaders'))
            checkHttpHeaders(member.value);
        if (!isField(member, 'auths'))
            continue;
        const target = 'struct field DockerConfigJSON.auths of type credentialprovider.DockerConfig';
        if (member.value.kind === 'null')
            entries.length = 0;
        entries.push(...readEntries(membersOf(member.value, target), 'DockerConfigJSON.auths'));
    }
    const hasAuths = members.some((member) => isField(member, 'auths'));
    const misplaced = hasAuths ? [] : members.filter(({ value }) => looksLikeEntry(value)).map(({ key }) => key.value);
    return { ok: true, entries: lastOfEach(entries), ignored: members.flatMap(ignoredFieldOf), misplaced };
}
function readDockercfg(root) {
    const members = topLevelMembersOf(root, 'DockerConfig');
    const wrapped = members.find(({ key }) => key.value === 'auths')?.value;
    const inner = wrapped?.kind === 'object' ? wrapped.members : [];
    const misplaced = inner.filter(({ value }) => value.kind === 'object').map(({ key }) => key.value);
    return { ok: true, entries: lastOfEach(readEntries(members, undefined)), ignored: [], misplaced };
}
function checkHttpHeaders(node) {
    const target = 'struct field DockerConfigJSON.HttpHeaders of type';
    for (const { value } of membersOf(node, `${target} map[string]string`)) {
        if (value.kind !== 'string' && value.kind !== 'null')
            throw typeFailure(value, `${target} string`);
    }
}
const ENTRY_FIELDS = new Set(['auth', 'username', 'password', 'email', 'identitytoken']);
function looksLikeEntry(node) {
    return node.kind === 'object' && node.members.some(({ key }) => ENTRY_FIELDS.has(key.value.toLowerCase()));
}
function lastOfEach(entries) {
    return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
function readEntries(members, parent) {
    return members.map((member) => {
        try {
            return readEntry(member, parent);
        }
        catch (error) {
            if (error instanceof Refused)
                throw new Refused({ ...error.failure, key: member.key.value });
            throw error;
        }
    });
}
function readEntry({ key, value }, parent) {
    const place = parent ? `struct field ${parent}` : 'value';
    const members = membersOf(value, `${place} of type credentialprovider.${ENTRY_TYPE}`);
    const fields = readTextFields(members, parent ?? ENTRY_TYPE);
    const common = { key: key.value, keySpan: key, ignored: members.flatMap(ignoredFieldOf) };
    const auth = fields.get('auth');
    if (auth?.text) {
        const { username, password } = decodeAuth(auth.text, auth.span);
        return { ...common, username: new redacted/* Redacted */.t(username), password: new redacted/* Redacted */.t(password), passwordSpan: auth.span };
    }
    return {
        ...common,
        username: new redacted/* Redacted */.t(fields.get('username')?.text ?? ''),
        password: new redacted/* Redacted */.t(fields.get('password')?.text ?? ''),
        passwordSpan: fields.get('password')?.span ?? value,
    };
}
const ENTRY_TYPE = 'dockerConfigEntryWithAuth';
const TEXT_FIELDS = ['username', 'password', 'email', 'auth'];
function readTextFields(members, parent) {
    const fields = new Map();
    for (const member of members) {
        const name = TEXT_FIELDS.find((candidate) => isField(member, candidate));
        if (!name || member.value.kind === 'null')
            continue;
        if (member.value.kind !== 'string') {
            throw typeFailure(member.value, `struct field ${parent}.${name} of type string`);
        }
        fields.set(name, { text: member.value.value, span: member.value });
    }
    return fields;
}
function decodeAuth(auth, span) {
    const decoded = (0,go_base64/* decodeBase64 */.y)(auth, auth.trim().endsWith('=') ? 'required' : 'refused');
    if (!decoded.ok)
        throw new Refused({ refusedBy: 'kubelet', message: decoded.message, span });
    const text = Buffer.from(decoded.bytes).toString('utf8');
    const colon = text.indexOf(':');
    if (colon < 0) {
        const message = 'unable to parse auth field, must be formatted as base64(username:password)';
        throw new Refused({ refusedBy: 'kubelet', message, span });
    }
    return { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
const IGNORED_NAMES = ['credsStore', 'credHelpers', 'identitytoken', 'registrytoken'];
function ignoredFieldOf({ key, value }) {
    const name = IGNORED_NAMES.find((candidate) => candidate.toLowerCase() === key.value.toLowerCase());
    const isEmpty = value.kind === 'null' || (value.kind === 'string' && value.value === '');
    if (!name || isEmpty)
        return [];
    const registries = value.kind === 'object' ? value.members.map((member) => member.key.value) : [];
    return [{ name, span: key, registries }];
}


/***/ }),

/***/ 2715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ explainKey),
/* harmony export */   W: () => (/* binding */ displayKey)
/* harmony export */ });
/* harmony import */ var _go_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1238);

const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';
const DOCKER_HUB_LOOKALIKES = new Set([
    '*.docker.com',
    '*.docker.io',
    'auth.docker.io',
    'cloud.docker.com',
    'docker.com',
    'hub.docker.com',
    'hub.docker.io',
    'registry-1.docker.io',
    'registry.docker.io',
    'registry.hub.docker.com',
    'www.docker.com',
]);
const checks = [
    ({ hostName }) => DOCKER_HUB_LOOKALIKES.has(hostName)
        ? {
            reason: 'not-docker-hub',
            message: "is not a name by which the kubelet knows Docker Hub: to it, Hub's images are on docker.io",
            suggestion: DOCKER_HUB_KEY,
        }
        : undefined,
    ({ hostName, path }) => (hostName === 'index.docker.io' || hostName === 'docker.io') && /^\/v[12]$/.test(path)
        ? {
            reason: 'version-without-slash',
            message: `lacks the closing slash: the kubelet drops "${path}/" but takes "${path}" for the beginning of a repository name`,
            suggestion: DOCKER_HUB_KEY,
        }
        : undefined,
    ({ hostName, path }) => hostName === 'index.docker.io' && !/^(?:\/|\/v[12]\/)?$/.test(path)
        ? {
            reason: 'docker-hub-path',
            message: 'has a path, and with a path the kubelet knows Docker Hub only as docker.io',
            suggestion: `docker.io${path.replace(/^\/v[12]\//, '/')}`,
        }
        : undefined,
    ({ host, path }) => /^\/v[12]$/.test(path)
        ? {
            reason: 'version-without-slash',
            message: `lacks the closing slash: the kubelet drops "${path}/" but takes "${path}" for the beginning of a repository name`,
            suggestion: host,
        }
        : undefined,
    ({ host, path }) => /[A-Z]/.test(host + path)
        ? {
            reason: 'upper-case',
            message: 'has capital letters: the kubelet compares letter by letter, and image names are in lower case',
            suggestion: (host + path).toLowerCase(),
        }
        : undefined,
    ({ host, path }) => /[:@]/.test(path)
        ? {
            reason: 'tag',
            message: 'has a tag or digest: the kubelet compares keys with the image name without it',
            suggestion: host + path.replace(/[:@].*$/, ''),
        }
        : undefined,
    ({ host, path }) => /[*[\]]/.test(path)
        ? {
            reason: 'glob-in-path',
            message: 'has a wildcard in its path, where the kubelet takes it literally: a path covers all that begins with it',
            suggestion: host + path.replace(/[*[\]].*$/, '').replace(/^\/$/, ''),
        }
        : undefined,
    ({ host, path }) => /[^a-z0-9._/-]|\/\//.test(path)
        ? {
            reason: 'no-repository-path',
            message: 'has a path that no repository name begins with',
            suggestion: host + path.replace(/\/{2,}/g, '/').replace(/[^a-z0-9._/-].*$/, ''),
        }
        : undefined,
    ({ hostName, port, path }) => port === '443' || port === '80'
        ? {
            reason: 'default-port',
            message: `has the port ${port}: the kubelet compares ports as text, and image names leave the default one out`,
            suggestion: hostName + path,
        }
        : undefined,
    ({ host, path }) => /^\*+$/.test(host) && path.length <= 1
        ? {
            reason: 'bare-star',
            message: 'covers only registry hosts without a dot: a star stands for one part of a host name, never for several',
        }
        : undefined,
    ({ host, hostName, path }) => !/[.:*?[]/.test(host) && hostName !== 'localhost'
        ? {
            reason: 'no-registry-host',
            message: 'begins with no registry host: without a dot or a port, images of that name are on docker.io',
            ...suggestionForBareName(hostName, path),
        }
        : undefined,
];
function suggestionForBareName(name, path) {
    if (/^(?:docker|dockerhub|docker-hub|hub)$/.test(name))
        return { suggestion: DOCKER_HUB_KEY };
    return path.length > 1 ? { suggestion: `docker.io/${name}${path}` } : {};
}
function explainKey(key) {
    const lexical = explainText(key);
    if (lexical)
        return lexical;
    const withoutScheme = key.replace(/^https?:\/\//, '');
    const parsed = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSchemelessUrl */ .X)(withoutScheme);
    if (!parsed)
        return explainUnparsable(withoutScheme);
    const { name, port } = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHostPort */ .c)(parsed.host);
    const whole = {
        hostName: name.toLowerCase(),
        host: parsed.host,
        port,
        path: parsed.path,
    };
    for (const check of checks) {
        const problem = check(whole);
        if (problem)
            return problem;
    }
    return undefined;
}
function explainText(key) {
    const trimmed = key.trim();
    if (trimmed === '')
        return { reason: 'empty', message: 'is empty: there is no registry host in it' };
    if (trimmed !== key) {
        return { reason: 'blank', message: 'has a blank at its edge, which no image name has', suggestion: trimmed };
    }
    const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(key);
    if (!scheme || scheme[1] === 'http' || scheme[1] === 'https')
        return undefined;
    return {
        reason: 'scheme',
        message: `begins with ${scheme[0]}: the kubelet drops only http:// and https:// and takes the rest for the host`,
        suggestion: key.slice(scheme[0].length),
    };
}
function explainUnparsable(key) {
    const wildcardPort = /^([^/:]+):\*(?=\/|$)/.exec(key);
    if (wildcardPort) {
        return {
            reason: 'wildcard-port',
            message: 'has a wildcard for its port, which the kubelet cannot read: it drops the entry',
        };
    }
    return { reason: 'not-a-url', message: 'is not readable as a URL: the kubelet drops the entry' };
}
function displayKey(key) {
    return key.replace(/^((?:[a-z]+:\/\/)?)[^/]*@/i, '$1[redacted]@');
}


/***/ }),

/***/ 4656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
const ALPHABET = /^[A-Za-z0-9+/]$/;
function corrupt(offset) {
    return { ok: false, message: `illegal base64 data at input byte ${offset}` };
}
function decodeBase64(text, padding) {
    const bytes = Buffer.from(text, 'utf8');
    const digits = [];
    for (let index = 0; index < bytes.length; index++) {
        const char = String.fromCharCode(bytes[index]);
        if (char === '\n' || char === '\r')
            continue;
        if (char === '=' && padding === 'required') {
            const misplaced = misplacedPadding(bytes, index, digits.length % 4);
            return misplaced === undefined ? { ok: true, bytes: Buffer.from(digits.join(''), 'base64') } : corrupt(misplaced);
        }
        if (!ALPHABET.test(char))
            return corrupt(index);
        digits.push(char);
    }
    const rest = digits.length % 4;
    if (rest === 1 || (rest !== 0 && padding === 'required'))
        return corrupt(bytes.length - rest);
    return { ok: true, bytes: Buffer.from(digits.join(''), 'base64') };
}
function misplacedPadding(bytes, index, digitsInQuantum) {
    if (digitsInQuantum < 2)
        return index;
    let next = skipLineBreaks(bytes, index + 1);
    if (digitsInQuantum === 2) {
        if (next === bytes.length)
            return bytes.length;
        if (bytes[next] !== 0x3d)
            return next - 1;
        next = skipLineBreaks(bytes, next + 1);
    }
    return next < bytes.length ? next : undefined;
}
function skipLineBreaks(bytes, index) {
    let next = index;
    while (bytes[next] === 0x0a || bytes[next] === 0x0d)
        next++;
    return next;
}


/***/ }),

/***/ 6473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ globMatches)
/* harmony export */ });
function readClassChar(pattern, index) {
    const char = pattern[index];
    if (char === undefined || char === '-' || char === ']')
        return undefined;
    if (char !== '\\')
        return { char, end: index + 1 };
    const escaped = pattern[index + 1];
    return escaped === undefined ? undefined : { char: escaped, end: index + 2 };
}
function codeOf(char) {
    return char.codePointAt(0) ?? 0;
}
function readClass(pattern, start) {
    const negated = pattern[start] === '^';
    const ranges = [];
    let index = negated ? start + 1 : start;
    while (pattern[index] !== ']' || ranges.length === 0) {
        const low = readClassChar(pattern, index);
        if (!low)
            return undefined;
        const high = pattern[low.end] === '-' ? readClassChar(pattern, low.end + 1) : low;
        if (!high)
            return undefined;
        ranges.push([codeOf(low.char), codeOf(high.char)]);
        index = high.end;
    }
    const token = (char) => ranges.some(([low, high]) => low <= codeOf(char) && codeOf(char) <= high) !== negated;
    return { token, end: index + 1 };
}
function tokensOf(text) {
    const pattern = [...text];
    const tokens = [];
    for (let index = 0; index < pattern.length;) {
        const char = pattern[index];
        if (char === '[') {
            const found = readClass(pattern, index + 1);
            if (!found)
                return undefined;
            tokens.push(found.token);
            index = found.end;
            continue;
        }
        const literal = char === '\\' ? pattern[index + 1] : char;
        if (literal === undefined)
            return undefined;
        if (char === '*')
            tokens.push('*');
        else if (char === '?')
            tokens.push((other) => other !== '/');
        else
            tokens.push((other) => other === literal);
        index += char === '\\' ? 2 : 1;
    }
    return tokens;
}
function globMatches(pattern, text) {
    const tokens = tokensOf(pattern);
    if (!tokens)
        return false;
    const chars = [...text];
    let token = 0;
    let char = 0;
    let retry;
    while (char < chars.length) {
        const current = tokens[token];
        if (current === '*') {
            retry = { token, char };
            token++;
        }
        else if (current?.(chars[char])) {
            token++;
            char++;
        }
        else if (retry && chars[retry.char] !== '/') {
            retry = { token: retry.token, char: retry.char + 1 };
            token = retry.token + 1;
            char = retry.char;
        }
        else {
            return false;
        }
    }
    return tokens.slice(token).every((rest) => rest === '*');
}


/***/ }),

/***/ 1238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ parseSchemelessUrl),
/* harmony export */   c: () => (/* binding */ splitHostPort)
/* harmony export */ });
const CONTROL = /[\u0000-\u001f\u007f]/;
const USER_INFO = /^(?:[A-Za-z0-9\-._:~!$&'()*+,;=@]|%[0-9A-Fa-f]{2})*$/;
const HOST = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=:<>"[\]\u0080-\uffff]|%25|%[89A-Fa-f][0-9A-Fa-f])*$/;
const PORT = /^(?:\[[0-9A-Fa-f:.]*\]|[^:]*)(?::[0-9]*)?$/;
const ESCAPES = /(?:%[0-9A-Fa-f]{2})+/g;
const BROKEN_ESCAPE = /%(?![0-9A-Fa-f]{2})/;
function decodeEscapes(text) {
    if (BROKEN_ESCAPE.test(text))
        return undefined;
    return text.replace(ESCAPES, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}
function cut(text, separator) {
    const index = text.indexOf(separator);
    return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + separator.length)];
}
function parseSchemelessUrl(text) {
    const [url, fragment] = cut(text, '#');
    if (CONTROL.test(url) || BROKEN_ESCAPE.test(fragment))
        return undefined;
    const [location] = cut(url, '?');
    const slash = location.indexOf('/');
    const authority = slash < 0 ? location : location.slice(0, slash);
    const at = authority.lastIndexOf('@');
    if (at >= 0 && !USER_INFO.test(authority.slice(0, at)))
        return undefined;
    const rawHost = authority.slice(at + 1);
    if (!HOST.test(rawHost) || !PORT.test(rawHost))
        return undefined;
    const host = decodeEscapes(rawHost);
    const path = decodeEscapes(slash < 0 ? '' : location.slice(slash));
    return host === undefined || path === undefined ? undefined : { host, path };
}
function splitHostPort(host) {
    const match = /^(?:\[([^\]]*)\]|([^:[\]]*)):([^:]*)$/.exec(host);
    if (!match)
        return { name: host, port: '' };
    return { name: match[1] ?? match[2] ?? '', port: match[3] ?? '' };
}


/***/ }),

/***/ 7125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   A8: () => (/* binding */ matchingKeys),
/* harmony export */   iw: () => (/* binding */ imageKeyOf),
/* harmony export */   l5: () => (/* binding */ normalizeKey)
/* harmony export */ });
/* unused harmony export urlsMatch */
/* harmony import */ var _go_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6473);
/* harmony import */ var _go_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1238);


function imageKeyOf({ registry, repository }) {
    return `${registry}/${repository}`;
}
function normalizeKey(key) {
    const parsed = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSchemelessUrl */ .X)(key.replace(/^https?:\/\//, ''));
    if (!parsed)
        return undefined;
    const path = /^\/v[12]\//.test(parsed.path) ? parsed.path.slice(3) : parsed.path;
    return path === '/' ? parsed.host : parsed.host + path;
}
function urlsMatch(normalizedKey, image) {
    const key = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSchemelessUrl */ .X)(normalizedKey);
    const target = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSchemelessUrl */ .X)(image);
    if (!key || !target?.path.startsWith(key.path))
        return false;
    const keyHost = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHostPort */ .c)(key.host);
    const targetHost = (0,_go_url_js__WEBPACK_IMPORTED_MODULE_0__/* .splitHostPort */ .c)(target.host);
    if (keyHost.port !== targetHost.port)
        return false;
    const globs = keyHost.name.split('.');
    const parts = targetHost.name.split('.');
    return globs.length === parts.length && globs.every((glob, index) => (0,_go_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globMatches */ .m)(glob, parts[index]));
}
const DEFAULT_REGISTRY = 'index.docker.io';
function isOnDefaultRegistry(image) {
    const host = image.split('/', 1)[0];
    if (host === 'docker.io' || host === DEFAULT_REGISTRY)
        return true;
    return host !== '' && !/[.:]/.test(host);
}
function lookup(entries, image) {
    const filed = entries.flatMap((entry) => {
        const key = normalizeKey(entry.key);
        return key === undefined ? [] : [{ key, entry }];
    });
    const matching = filed
        .filter(({ key }) => urlsMatch(key, image))
        .sort((a, b) => Buffer.compare(Buffer.from(b.key), Buffer.from(a.key)));
    if (matching.length > 0)
        return matching.map(({ entry }) => entry);
    if (!isOnDefaultRegistry(image))
        return [];
    return filed.filter(({ key }) => key === DEFAULT_REGISTRY).map(({ entry }) => entry);
}
function matchingKeys(keys, image) {
    const entries = [...keys].map((key) => ({ key }));
    return lookup(entries, image).map(({ key }) => key);
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ mayGetPullSecrets),
/* harmony export */   x: () => (/* binding */ isRenamed)
/* harmony export */ });
/* harmony import */ var _manifests_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7837);
/* harmony import */ var _manifests_kustomization_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3443);
/* harmony import */ var _manifests_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(722);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5302);




const patchFiles = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(_manifests_kustomization_js__WEBPACK_IMPORTED_MODULE_1__/* .patchFilesOf */ .ZA);
const replacedNames = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((files) => new Set(files.flatMap(({ kustomization }) => (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .getItems */ .JS)(kustomization, 'images').flatMap((item) => (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .getText */ .q4)(item, 'newName') ? ((0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .getText */ .q4)(item, 'name') ?? []) : []))));
function isRenamed({ image, manifest }, files) {
    if (manifest.rendering !== undefined)
        return false;
    return 'text' in image && replacedNames(files).has(image.text.replace(/(?::[^/@]*)?(?:@.*)?$/, ''));
}
function mayGetPullSecrets({ manifest }, files) {
    if (policiesAddPullSecrets(files))
        return true;
    return manifest.rendering === undefined && (patchesAddPullSecrets(files) || patchFiles(files).has(manifest.file));
}
const patchesAddPullSecrets = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((files) => files.some(({ kustomization, source }) => source.text.includes('imagePullSecrets') && (kustomization !== undefined || patchFiles(files).has(source.file))));
const policiesAddPullSecrets = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((files) => files.some(({ manifests, source }) => source.text.includes('imagePullSecrets') && manifests.some(({ object }) => (0,_manifests_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isPolicy */ .pn)(object))));


/***/ }),

/***/ 4070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ referencesTo),
/* harmony export */   Jk: () => (/* binding */ referencesByName),
/* harmony export */   NU: () => (/* binding */ findServiceAccounts),
/* harmony export */   YM: () => (/* binding */ mayBeInTemplate),
/* harmony export */   iX: () => (/* binding */ effectivePullSecrets),
/* harmony export */   ii: () => (/* binding */ referencesIn),
/* harmony export */   lo: () => (/* binding */ findPullSecret)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5344);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5302);
/* harmony import */ var _namespaces_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4012);




function mayBeTheSame(one, other) {
    return one === undefined || other === undefined || one === other;
}
const secretsByName = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(({ pullSecrets }) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(pullSecrets, ({ name }) => name));
function findPullSecret(declarations, { manifest }, name) {
    const namespace = (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N)(manifest, declarations.files);
    const named = secretsByName(declarations).get(name) ?? [];
    const reachable = named.filter((secret) => mayBeTheSame(secret.namespace, namespace));
    const together = reachable.filter((secret) => secret.manifest.rendering === manifest.rendering);
    if (together.length > 0)
        return { state: 'found', secrets: together };
    if (reachable.length > 0)
        return { state: 'found', secrets: reachable };
    if (named.length === 0 || namespace === undefined)
        return { state: 'nowhere' };
    return { state: 'other-namespace', namespace, secrets: named };
}
const accountsByName = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(({ serviceAccounts }) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(serviceAccounts, ({ name }) => name));
const folderOf = (manifest) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(manifest.file);
function findServiceAccounts(declarations, workload) {
    const name = workload.serviceAccountName?.name ?? 'default';
    const namespace = (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N)(workload.manifest, declarations.files);
    const candidates = (accountsByName(declarations).get(name) ?? [])
        .map((account) => ({ account, namespace: (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N)(account.manifest, declarations.files) }))
        .filter((candidate) => mayBeTheSame(candidate.namespace, namespace));
    const together = candidates.filter(({ account: { manifest } }) => manifest.rendering !== undefined && manifest.rendering === workload.manifest.rendering);
    const certain = candidates.filter((candidate) => namespace !== undefined && candidate.namespace === namespace);
    const near = candidates.filter(({ account }) => folderOf(account.manifest) === folderOf(workload.manifest));
    const nearest = [together, certain, near].find((found) => found.length > 0) ?? (name === 'default' ? [] : candidates);
    return nearest.map(({ account }) => account);
}
const allReferences = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)(({ workloads, serviceAccounts }) => [...workloads, ...serviceAccounts].flatMap(referencesOf));
const byName = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((declarations) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(allReferences(declarations), ({ name }) => name));
const byFile = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((declarations) => (0,_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(allReferences(declarations), ({ manifest }) => manifest.file));
function referencesOf(holder) {
    return holder.imagePullSecrets.map(({ name, at }) => ({ name, at, manifest: holder.manifest, holder }));
}
function referencesIn(declarations, file) {
    return byFile(declarations).get(file) ?? [];
}
function referencesByName(declarations, name) {
    return byName(declarations).get(name) ?? [];
}
function referencesTo(declarations, secret) {
    return referencesByName(declarations, secret.name).filter(({ manifest }) => mayBeTheSame(secret.namespace, (0,_namespaces_js__WEBPACK_IMPORTED_MODULE_1__/* .namespaceOf */ .N)(manifest, declarations.files)));
}
function effectivePullSecrets(declarations, workload) {
    const holders = workload.imagePullSecrets.length > 0 ? [workload] : findServiceAccounts(declarations, workload);
    return holders.flatMap(referencesOf);
}
const templateMentions = (0,_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .memo */ .p)((files) => {
    const texts = files.flatMap(({ template, source }) => (template ? [source.text] : []));
    const answers = new Map();
    return (name) => {
        const answer = answers.get(name) ?? texts.some((text) => text.includes(name));
        answers.set(name, answer);
        return answer;
    };
});
function mayBeInTemplate({ files }, name) {
    return templateMentions(files)(name);
}


/***/ }),

/***/ 5302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ memo)
/* harmony export */ });
function memo(compute) {
    const results = new WeakMap();
    return (key) => {
        const known = results.get(key) ?? { result: compute(key) };
        results.set(key, known);
        return known.result;
    };
}


/***/ }),

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ namespaceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _images_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2419);
/* harmony import */ var _manifests_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7837);
/* harmony import */ var _manifests_kustomization_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3443);
/* harmony import */ var _manifests_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(722);
/* harmony import */ var _memo_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5302);






function namespaceOf(manifest, files) {
    const { namespace } = manifest.object;
    if (namespace === undefined || (0,_images_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .findPlaceholder */ .$)(namespace))
        return undefined;
    if (manifest.rendering !== undefined)
        return namespace;
    return isMoved(manifest.file, movedPlaces(files)) ? undefined : namespace;
}
function isMoved(file, { files, folders }) {
    return files.has(file) || (folders.size > 0 && isBelowAny(file, folders));
}
function isBelowAny(file, folders) {
    for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
        if (folders.has(file.slice(0, slash)))
            return true;
    }
    return folders.has('.');
}
const movedPlaces = (0,_memo_js__WEBPACK_IMPORTED_MODULE_4__/* .memo */ .p)((files) => {
    const kustomizations = (0,_manifests_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .kustomizationsByFolder */ .MS)(files);
    const fluxFolders = files.flatMap((file) => file.manifests.flatMap(fluxTargetOf));
    const movers = [
        ...[...kustomizations.values()].filter(({ kustomization }) => (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .getText */ .q4)(kustomization, 'namespace')),
        ...fluxFolders.flatMap((folder) => kustomizations.get(folder) ?? []),
    ];
    const below = (0,_manifests_kustomization_js__WEBPACK_IMPORTED_MODULE_3__/* .filesBelow */ .DR)(files);
    return {
        files: new Set(movers.flatMap((file) => [...below(file)])),
        folders: new Set(fluxFolders.filter((folder) => !kustomizations.has(folder))),
    };
});
function fluxTargetOf(manifest) {
    if ((0,_manifests_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .groupOf */ .F8)(manifest.object) !== 'kustomize.toolkit.fluxcd.io' || manifest.object.kind !== 'Kustomization')
        return [];
    const spec = (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .getValue */ ._W)(manifest.root, 'spec');
    if (!(0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .getText */ .q4)(spec, 'targetNamespace'))
        return [];
    return [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join((0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .getText */ .q4)(spec, 'path') ?? '.').replace(/\/$/, '') || '.'];
}


/***/ }),

/***/ 9617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ effectiveDatum),
/* harmony export */   Ux: () => (/* binding */ dockerTypeOf),
/* harmony export */   wu: () => (/* binding */ hasDockerKey),
/* harmony export */   xA: () => (/* binding */ dockerBodies),
/* harmony export */   zD: () => (/* binding */ kubeletBody)
/* harmony export */ });
/* unused harmony exports DOCKER_SECRET_TYPES, readBody */
/* harmony import */ var _images_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2419);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3306);


const DOCKER_SECRET_TYPES = [
    { type: 'kubernetes.io/dockerconfigjson', key: '.dockerconfigjson', format: 'dockerconfigjson' },
    { type: 'kubernetes.io/dockercfg', key: '.dockercfg', format: 'dockercfg' },
];
function dockerTypeOf(secret) {
    return DOCKER_SECRET_TYPES.find(({ type }) => type === secret.effectiveType);
}
function effectiveDatum(secret, key) {
    return secret.data?.findLast((datum) => datum.key === key);
}
function readBody(secret, { key, format }) {
    const datum = effectiveDatum(secret, key);
    if (datum?.value.state !== 'known')
        return undefined;
    const { text, locate } = datum.value;
    const body = text.reveal();
    const config = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeDockerConfig */ .J)(format, body);
    if (!config.ok && (0,_images_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlaceholder */ .$)(body) !== undefined)
        return undefined;
    return { datum, format, config, locate: ({ start, end }) => locate(start, Math.max(end, start + 1)) };
}
function kubeletBody(secret) {
    const type = dockerTypeOf(secret);
    return type && readBody(secret, type);
}
function dockerBodies(secret) {
    return DOCKER_SECRET_TYPES.flatMap((type) => readBody(secret, type) ?? []);
}
function hasDockerKey(secret) {
    return DOCKER_SECRET_TYPES.some(({ key }) => effectiveDatum(secret, key) !== undefined);
}


/***/ }),

/***/ 2156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ Redacted)
/* harmony export */ });
class Redacted {
    #text;
    constructor(text) {
        this.#text = text;
    }
    reveal() {
        return this.#text;
    }
    get isEmpty() {
        return this.#text === '';
    }
    toString() {
        return '[redacted]';
    }
    toJSON() {
        return '[redacted]';
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return '[redacted]';
    }
}


/***/ }),

/***/ 8739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isStandIn)
/* harmony export */ });
/* harmony import */ var _images_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2419);

const WORDS = '(?:docker|registry|user(?:name)?|pass(?:word|wd)?|pwd|secret|token|key|auth|api|access|base64|encoded?|config|json|dockerconfigjson|value|content|data|credentials?|here|test|dummy|fake|sample|example|default|foo|bar|baz)';
const STAND_INS = [
    /^(.)\1*$/s,
    /^(?:change|replace|fill|insert|put|add|enter|set|edit)[-_ ]?(?:me|this|it|in|here|with|your|the)\b/i,
    /^(?:your|my|our|some|the|a)(?:[-_ ]|$)/i,
    /^(?:your|my)?(?:user(?:name)?|pass(?:word|wd)?|secret|token)$/i,
    /^(?:redacted|placeholder|todo|tbd|fixme|none|null|undefined|n\/a|unset|empty|omitted|hidden|removed|masked)$/i,
    new RegExp(`^${WORDS}(?:[-_. ]?${WORDS})*[-_. ]?[0-9]{0,3}$`, 'i'),
    /^x{3,}|\.{3}|\u2026|\*{3,}/i,
    /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/,
];
const LONGEST = 100;
function isStandIn(text) {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST)
        return false;
    return trimmed === '' || STAND_INS.some((pattern) => pattern.test(trimmed)) || (0,_images_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlaceholder */ .$)(trimmed) !== undefined;
}


/***/ }),

/***/ 451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _R: () => (/* binding */ quoteAll),
/* harmony export */   of: () => (/* binding */ describeObjects),
/* harmony export */   sT: () => (/* binding */ describePods),
/* harmony export */   v8: () => (/* binding */ describeObject)
/* harmony export */ });
function describeObject({ kind, name }) {
    return name === '' ? `the ${kind}` : `${kind} \`${name}\``;
}
function describePods(object) {
    return object.kind === 'Pod' ? describeObject(object) : `the Pods of ${describeObject(object)}`;
}
function quoteAll(texts) {
    const quoted = texts.map((text) => `\`${text}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
function describeObjects(objects) {
    const [first, ...others] = objects;
    if (!first)
        return 'nothing';
    if (others.length === 0)
        return describeObject(first);
    return `${describeObject(first)} and ${others.length} ${others.length === 1 ? 'other' : 'others'}`;
}


/***/ }),

/***/ 695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ DIAGNOSIS_IDS)
/* harmony export */ });
const DIAGNOSIS_IDS = [
    'access-denied-or-not-found',
    'admission-policy-denied',
    'blob-not-found',
    'connection-refused',
    'credentials-expired',
    'digest-mismatch',
    'dns-no-such-host',
    'dns-server-failure',
    'forbidden',
    'http-registry-https-client',
    'image-name-typo',
    'image-never-pull',
    'inconclusive',
    'invalid-image-name',
    'kubelet-pull-qps',
    'network-reset',
    'network-timeout',
    'network-unreachable',
    'no-space-left',
    'not-a-pull-failure',
    'org-policy-denied',
    'platform-mismatch',
    'proxy-error',
    'pull-deadline-exceeded',
    'pull-secret-missing-or-malformed',
    'rate-limited',
    'registry-policy-denied',
    'registry-retired',
    'registry-server-error',
    'repository-not-found',
    'runtime-api-mismatch',
    'runtime-endpoint-unavailable',
    'runtime-handler-missing',
    'sandbox-image-failure',
    'schema1-unsupported',
    'short-name-unresolved',
    'signature-validation-failed',
    'tag-not-found',
    'tls-certificate-expired',
    'tls-hostname-mismatch',
    'tls-legacy-common-name',
    'tls-unknown-authority',
    'unauthorized-bad-credentials',
    'unauthorized-no-credentials',
    'unknown',
    'unpack-failed',
    'unsupported-media-type',
];


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 9203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ formatFieldPath)
/* harmony export */ });
const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;
function formatFieldPath(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        if (PLAIN_KEY.test(part))
            return `${text}.${part}`;
        return `${text}['${part.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}']`;
    }, '$');
}


/***/ }),

/***/ 8718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Ot: () => (/* binding */ countBySeverity),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/* unused harmony exports failed, isInconclusive */
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5777);

const EXIT_CODES = {
    passed: 0,
    failed: 1,
    couldNotRun: 2,
    inconclusive: 3,
};
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity, suppressed } of findings)
        if (!suppressed)
            counts[severity]++;
    return counts;
}
function failed({ findings }, failOn) {
    if (failOn === 'never')
        return false;
    const counting = _rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.slice(0, _rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(failOn) + 1);
    return findings.some(({ severity, suppressed }) => !suppressed && counting.includes(severity));
}
function isInconclusive({ summary: { statuses } }) {
    return (statuses?.inconclusive ?? 0) > 0;
}
function exitCode(report, { failOn, onInconclusive }) {
    if (failed(report, failOn))
        return EXIT_CODES.failed;
    return onInconclusive === 'fail' && isInconclusive(report) ? EXIT_CODES.inconclusive : EXIT_CODES.passed;
}


/***/ }),

/***/ 2658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ IMAGE_STATUSES)
/* harmony export */ });
const IMAGE_STATUSES = ['failed', 'inconclusive', 'not-checked', 'found'];



/***/ }),

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ }),

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collectWorkloads)
});

// EXTERNAL MODULE: ./lib/field-path.js
var field_path = __nccwpck_require__(9203);
// EXTERNAL MODULE: ./lib/manifests/kinds.js
var kinds = __nccwpck_require__(7837);
// EXTERNAL MODULE: ./lib/manifests/lookup.js
var lookup = __nccwpck_require__(722);
;// CONCATENATED MODULE: ./lib/images/container-lists.js
const CONTAINER_LISTS = [
    { key: 'initContainers', type: 'initContainer', image: ['image'], policy: ['imagePullPolicy'] },
    { key: 'containers', type: 'container', image: ['image'], policy: ['imagePullPolicy'] },
    { key: 'ephemeralContainers', type: 'ephemeralContainer', image: ['image'], policy: ['imagePullPolicy'] },
    { key: 'volumes', type: 'imageVolume', image: ['image', 'reference'], policy: ['image', 'pullPolicy'] },
];

// EXTERNAL MODULE: ./lib/images/custom-resources.js + 5 modules
var custom_resources = __nccwpck_require__(6155);
// EXTERNAL MODULE: ./lib/images/image-value.js
var image_value = __nccwpck_require__(3279);
// EXTERNAL MODULE: ./lib/images/left-to-others.js
var left_to_others = __nccwpck_require__(2567);
// EXTERNAL MODULE: ./lib/images/path-pattern.js
var path_pattern = __nccwpck_require__(300);
// EXTERNAL MODULE: ./lib/images/placed-uses.js
var placed_uses = __nccwpck_require__(8906);
;// CONCATENATED MODULE: ./lib/images/pod-specs.js


function podSpecsOf(manifest) {
    const path = (0,kinds/* podSpecPathOf */.D9)(manifest.object);
    if (path)
        return manifest.get(path)?.kind === 'mapping' ? [{ path, origin: 'built-in' }] : [];
    if ((0,kinds/* isPolicy */.pn)(manifest.object) || !mayHoldContainers(manifest))
        return [];
    return [...findByShape(manifest.root, [], new Map(), (0,kinds/* holdsChartValues */.Ny)(manifest.object))].map((found) => ({
        path: found,
        origin: 'custom-resource',
    }));
}
function mayHoldContainers({ textOf, root }) {
    const text = textOf(root);
    return text.includes('containers') || text.includes('\\') || text.includes('*');
}
const CHART_VALUES = new Set(['values', 'valuesObject', 'valuesContent']);
function* findByShape(value, path, seen, skipValues) {
    const isInSpec = path.includes('spec');
    if (value.kind === 'scalar' || seen.get(value) === true || seen.get(value) === isInSpec)
        return;
    seen.set(value, isInSpec);
    if (value.kind === 'sequence') {
        for (const [index, item] of value.items.entries()) {
            yield* findByShape((0,lookup/* resolve */.hd)(item), [...path, index], seen, skipValues);
        }
        return;
    }
    if (isInSpec && looksLikePodSpec(value))
        yield path;
    for (const { key, value: child } of (0,lookup/* effectiveEntries */.Ey)(value)) {
        if (skipValues && CHART_VALUES.has(key.value))
            continue;
        yield* findByShape((0,lookup/* resolve */.hd)(child), [...path, key.value], seen, skipValues);
    }
}
function looksLikePodSpec(mapping) {
    return (0,lookup/* getItems */.JS)(mapping, 'containers').some((container) => (0,lookup/* getScalar */.tD)(container, 'image') !== undefined);
}

// EXTERNAL MODULE: ./lib/images/pull-policy.js
var pull_policy = __nccwpck_require__(9754);
;// CONCATENATED MODULE: ./lib/images/collect.js











const NOTHING_PLACED = { composed: [], inferred: [] };
function collectWorkloads(manifest, { isPatch, extraFields, placed = NOTHING_PLACED }) {
    const workloads = podSpecsOf(manifest).map(({ path, origin }) => buildWorkload(manifest, path, origin, (workload) => CONTAINER_LISTS.flatMap((list) => usesOfList(workload, list, { mayLack: isPatch || origin !== 'built-in' }))));
    const known = new Set(workloads.flatMap(({ uses }) => uses.map(({ field }) => field)));
    const named = usesOfFields(manifest, extraFields, placed, known);
    return named ? [...workloads, named] : workloads;
}
function buildWorkload(manifest, path, origin, usesOf) {
    const account = serviceAccountOf(manifest, path);
    const uses = [];
    const workload = {
        manifest,
        object: manifest.object,
        podSpecPath: path,
        origin,
        imagePullSecrets: namesOf(manifest, [...path, 'imagePullSecrets']),
        ...(account ? { serviceAccountName: account } : {}),
        labels: labelsOf(manifest),
        uses,
    };
    uses.push(...usesOf(workload));
    return workload;
}
function usesOfList(workload, list, { mayLack }) {
    const { manifest, podSpecPath } = workload;
    return (0,lookup/* getItems */.JS)(manifest.get(podSpecPath), list.key).flatMap((item, index) => {
        const path = [...podSpecPath, list.key, index];
        const image = [...path, ...list.image];
        if (!pullsImage(item, list) || (mayLack && manifest.get(image) === undefined))
            return [];
        const name = (0,lookup/* getText */.q4)(item, 'name') ?? '';
        return [createUse(workload, { type: list.type, name }, path, image, [...path, ...list.policy])];
    });
}
function pullsImage(item, { type }) {
    if (type === 'imageVolume')
        return (0,lookup/* getValue */._W)(item, 'image')?.kind === 'mapping';
    return (0,lookup/* resolve */.hd)(item).kind === 'mapping';
}
function usesOfFields(manifest, extraFields, { composed, inferred }, known) {
    const paths = [...(0,custom_resources/* wellKnownFieldsOf */.OW)(manifest.object.kind), ...extraFields]
        .filter(({ group, kind }) => kind === manifest.object.kind && (group ?? (0,kinds/* groupOf */.F8)(manifest.object)) === (0,kinds/* groupOf */.F8)(manifest.object))
        .flatMap(({ path }) => (0,path_pattern/* expandPath */.a)(manifest.root, (0,path_pattern/* parsePath */.R)(path)))
        .filter((path) => !known.has((0,field_path/* formatFieldPath */.v)(path)) && manifest.get(path) !== undefined);
    if (paths.length + composed.length + inferred.length === 0)
        return undefined;
    const unique = new Map(paths.map((path) => [(0,field_path/* formatFieldPath */.v)(path), path]));
    return buildWorkload(manifest, [], 'custom-resource', (workload) => [
        ...[...unique.values()].map((path) => {
            const name = (0,lookup/* getText */.q4)(manifest.get(path.slice(0, -1)), 'name') ?? '';
            return createUse(workload, { type: 'customField', name }, path.slice(0, -1), path);
        }),
        ...(0,placed_uses/* usesOfPlaced */.b)(workload, 'customField', composed),
        ...(0,placed_uses/* usesOfPlaced */.b)(workload, 'inferred', inferred),
    ]);
}
function createUse(workload, container, containerPath, path, policyPath) {
    const { manifest } = workload;
    const node = manifest.get(path);
    const image = withoutOpenValue((0,image_value/* readImageValue */.L)(node, manifest.textOf), manifest);
    const policy = policyPath && textAt(manifest, policyPath);
    const effective = container.type === 'customField' ? undefined : effectivePolicyOf(image, policy);
    const parts = { image: path, imagePullPolicy: policyPath ?? path, container: containerPath };
    return {
        manifest,
        object: manifest.object,
        workload,
        container,
        image,
        ...(policy === undefined ? {} : { imagePullPolicy: policy }),
        ...(effective ? { effectivePullPolicy: effective } : {}),
        field: (0,field_path/* formatFieldPath */.v)(path),
        path,
        locate: (part) => manifest.locate(parts[part]),
        locateText: (offset, length) => manifest.locateText(path, offset, length),
    };
}
function withoutOpenValue(image, manifest) {
    if (image.state !== 'invalid' || !(0,left_to_others/* isOpenValue */.Y)(manifest, image.text))
        return image;
    return { state: 'missing', why: 'blank', text: image.text };
}
function effectivePolicyOf(image, policy) {
    if (policy)
        return (0,pull_policy/* isPullPolicy */.Mx)(policy) ? policy : undefined;
    if (image.state === 'not-rendered' || image.state === 'missing')
        return undefined;
    return (0,pull_policy/* defaultPullPolicy */.b_)(image.state === 'reference' ? image.reference : undefined);
}
function textAt(manifest, path) {
    return (0,lookup/* getText */.q4)(manifest.get(path.slice(0, -1)), path[path.length - 1]);
}
function namesOf(manifest, path) {
    const list = manifest.get(path);
    if (list?.kind !== 'sequence')
        return [];
    return list.items.flatMap((item, index) => {
        const name = (0,lookup/* getText */.q4)(item, 'name');
        return name ? [{ name, at: manifest.locate([...path, index, 'name']) }] : [];
    });
}
function serviceAccountOf(manifest, path) {
    for (const key of ['serviceAccountName', 'serviceAccount']) {
        const name = textAt(manifest, [...path, key]);
        if (name)
            return { name, at: manifest.locate([...path, key]) };
    }
    return undefined;
}
function labelsOf(manifest) {
    const labels = manifest.get(['metadata', 'labels']);
    if (labels?.kind !== 'mapping')
        return new Map();
    return new Map((0,lookup/* effectiveEntries */.Ey)(labels).flatMap(({ key, value }) => {
        const label = (0,lookup/* resolve */.hd)(value);
        return label.kind === 'scalar' ? [[key.value, label.value]] : [];
    }));
}


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j9: () => (/* binding */ composedFieldsOf),
  OW: () => (/* binding */ wellKnownFieldsOf)
});

// UNUSED EXPORTS: CUSTOM_RESOURCES

;// CONCATENATED MODULE: ./lib/images/custom-resources/entry.js
function below(prefixes, suffixes) {
    return prefixes.flatMap((prefix) => suffixes.map((suffix) => `${prefix}.${suffix}`));
}
function imagesOf(...owners) {
    return owners.map((owner) => `${owner}.image`);
}
function repositoryAndTag(...owners) {
    return owners.map((owner) => ({ repository: `${owner}.repository`, tag: ['tag'] }));
}

;// CONCATENATED MODULE: ./lib/images/custom-resources/databases.js

const CNPG = 'https://cloudnative-pg.io/documentation/current/';
const PERCONA = 'https://docs.percona.com/percona-operators/';
const TIDB = 'https://docs.pingcap.com/tidb-in-kubernetes/stable/api-references';
const TIDB_COMPONENTS = below(['$.spec'], ['pd', 'tikv', 'tidb', 'tiflash', 'ticdc', 'pump', 'tiproxy']);
const TIDB_MONITOR_PARTS = below(['$.spec'], ['prometheus', 'grafana', 'initializer', 'reloader', 'prometheusReloader', 'thanos']);
const DATABASE_RESOURCES = [
    {
        project: 'CloudNativePG',
        source: CNPG,
        group: 'postgresql.cnpg.io',
        kinds: ['Cluster'],
        fields: ['$.spec.imageName', '$.spec.postgresql.extensions[*].image.reference'],
    },
    {
        project: 'CloudNativePG',
        source: `${CNPG}image_catalog/`,
        group: 'postgresql.cnpg.io',
        kinds: ['ImageCatalog', 'ClusterImageCatalog'],
        fields: ['$.spec.images[*].image', '$.spec.images[*].extensions[*].image.reference'],
    },
    {
        project: 'Crunchy Postgres operator',
        source: 'https://access.crunchydata.com/documentation/postgres-operator/latest/references/crd',
        group: 'postgres-operator.crunchydata.com',
        kinds: ['PostgresCluster'],
        fields: imagesOf('$.spec', '$.spec.backups.pgbackrest', '$.spec.proxy.pgBouncer', '$.spec.monitoring.pgmonitor.exporter', '$.spec.userInterface.pgAdmin'),
    },
    {
        project: 'Zalando Postgres operator',
        source: 'https://postgres-operator.readthedocs.io/en/latest/reference/cluster_manifest/',
        group: 'acid.zalan.do',
        kinds: ['postgresql'],
        fields: [
            '$.spec.dockerImage',
            '$.spec.connectionPooler.dockerImage',
            ...imagesOf('$.spec.initContainers[*]', '$.spec.init_containers[*]', '$.spec.sidecars[*]'),
        ],
    },
    {
        project: 'Percona operator for MySQL (XtraDB)',
        source: PERCONA,
        group: 'pxc.percona.com',
        kinds: ['PerconaXtraDBCluster'],
        fields: [
            '$.spec.initImage',
            ...imagesOf(...below(['$.spec'], ['pxc', 'haproxy', 'proxysql', 'logcollector', 'pmm', 'backup'])),
            ...imagesOf(...below(['$.spec'], ['pxc.sidecars[*]', 'haproxy.sidecars[*]', 'proxysql.sidecars[*]'])),
        ],
    },
    {
        project: 'Percona operator for MySQL',
        source: PERCONA,
        group: 'ps.percona.com',
        kinds: ['PerconaServerMySQL'],
        fields: imagesOf(...below(['$.spec'], [
            'initContainer',
            'mysql',
            'mysql.sidecars[*]',
            'proxy.haproxy',
            'proxy.router',
            'orchestrator',
            'pmm',
            'backup',
        ])),
    },
    {
        project: 'Percona operator for MongoDB',
        source: PERCONA,
        group: 'psmdb.percona.com',
        kinds: ['PerconaServerMongoDB'],
        fields: imagesOf('$.spec', '$.spec.backup', '$.spec.pmm'),
    },
    {
        project: 'MariaDB operator',
        source: 'https://github.com/mariadb-operator/mariadb-operator/blob/main/docs/api_reference.md',
        group: 'k8s.mariadb.com',
        kinds: ['MariaDB', 'MaxScale'],
        fields: imagesOf('$.spec', '$.spec.metrics.exporter'),
    },
    {
        project: 'Vitess operator',
        source: 'https://github.com/planetscale/vitess-operator/blob/main/docs/api.md',
        group: 'planetscale.com',
        kinds: ['VitessCluster'],
        fields: below(['$.spec.images'], ['vtctld', 'vtgate', 'vttablet', 'vtorc', 'vtbackup', 'mysqldExporter', 'mysqld.mysql80Compatible']),
    },
    {
        project: 'TiDB operator',
        source: TIDB,
        group: 'pingcap.com',
        kinds: ['TidbCluster'],
        fields: imagesOf(...TIDB_COMPONENTS, '$.spec.helper', '$.spec.discovery', '$.spec.tidb.slowLogTailer'),
        composed: TIDB_COMPONENTS.map((component) => ({
            repository: `${component}.baseImage`,
            tag: ['version', '$.spec.version'],
        })),
    },
    {
        project: 'TiDB operator',
        source: TIDB,
        group: 'pingcap.com',
        kinds: ['TidbMonitor'],
        composed: TIDB_MONITOR_PARTS.map((part) => ({ repository: `${part}.baseImage`, tag: ['version'] })),
    },
    {
        project: 'CockroachDB operator',
        source: 'https://github.com/cockroachdb/cockroach-operator/blob/master/examples/example.yaml',
        group: 'crdb.cockroachlabs.com',
        kinds: ['CrdbCluster'],
        fields: ['$.spec.image.name'],
    },
    {
        project: 'Cass operator',
        source: 'https://github.com/k8ssandra/cass-operator/blob/master/apis/cassandra/v1beta1/cassandradatacenter_types.go',
        group: 'cassandra.datastax.com',
        kinds: ['CassandraDatacenter'],
        fields: below(['$.spec'], ['serverImage', 'configBuilderImage', 'systemLoggerImage']),
    },
    {
        project: 'Solr operator',
        source: 'https://apache.github.io/solr-operator/docs/solr-cloud/solr-cloud-crd.html',
        group: 'solr.apache.org',
        kinds: ['SolrCloud'],
        composed: repositoryAndTag('$.spec.solrImage'),
    },
    {
        project: 'Solr operator',
        source: 'https://apache.github.io/solr-operator/docs/solr-prometheus-exporter/',
        group: 'solr.apache.org',
        kinds: ['SolrPrometheusExporter'],
        composed: repositoryAndTag('$.spec.image'),
    },
    {
        project: 'Redis operator (OpsTree)',
        source: 'https://redis-operator.opstree.dev/docs/crd-reference/redis-api/',
        group: 'redis.redis.opstreelabs.in',
        kinds: ['Redis', 'RedisCluster', 'RedisReplication', 'RedisSentinel'],
        fields: imagesOf('$.spec.kubernetesConfig', '$.spec.redisExporter'),
    },
    {
        project: 'Redis operator (Spotahome)',
        source: 'https://github.com/spotahome/redis-operator',
        group: 'databases.spotahome.com',
        kinds: ['RedisFailover'],
        fields: imagesOf(...below(['$.spec.redis', '$.spec.sentinel'], ['exporter', 'extraContainers[*]', 'initContainers[*]']), '$.spec.redis', '$.spec.sentinel'),
    },
    {
        project: 'Dragonfly operator',
        source: 'https://www.dragonflydb.io/docs/managing-dragonfly/operator/dragonfly-configuration',
        group: 'dragonflydb.io',
        kinds: ['Dragonfly'],
        fields: ['$.spec.image'],
    },
];

;// CONCATENATED MODULE: ./lib/images/custom-resources/observability.js

const PROMETHEUS = 'https://prometheus-operator.dev/docs/api-reference/api/';
const VICTORIA_METRICS = 'https://docs.victoriametrics.com/operator/api/';
const OPENTELEMETRY = 'https://github.com/open-telemetry/opentelemetry-operator/tree/main/docs/api';
const ELASTIC = 'https://www.elastic.co/docs/reference/cloud-on-k8s';
const CONTAINERS = ['$.spec.containers[*].image', '$.spec.initContainers[*].image'];
function baseImage(owner) {
    return { repository: `${owner}.baseImage`, tag: ['tag', 'version'], digest: 'sha', unless: 'image' };
}
const OBSERVABILITY_RESOURCES = [
    {
        project: 'Prometheus operator',
        source: PROMETHEUS,
        group: 'monitoring.coreos.com',
        kinds: ['Prometheus'],
        fields: ['$.spec.image', '$.spec.thanos.image', ...CONTAINERS],
        composed: [baseImage('$.spec'), baseImage('$.spec.thanos')],
    },
    {
        project: 'Prometheus operator',
        source: PROMETHEUS,
        group: 'monitoring.coreos.com',
        kinds: ['Alertmanager'],
        fields: ['$.spec.image', ...CONTAINERS],
        composed: [baseImage('$.spec')],
    },
    {
        project: 'Prometheus operator',
        source: PROMETHEUS,
        group: 'monitoring.coreos.com',
        kinds: ['PrometheusAgent', 'ThanosRuler'],
        fields: ['$.spec.image', ...CONTAINERS],
    },
    {
        project: 'VictoriaMetrics operator',
        source: VICTORIA_METRICS,
        group: 'operator.victoriametrics.com',
        kinds: ['VMAgent', 'VMAlert', 'VMAlertmanager', 'VMAuth', 'VMSingle'],
        composed: repositoryAndTag('$.spec.image'),
    },
    {
        project: 'VictoriaMetrics operator',
        source: VICTORIA_METRICS,
        group: 'operator.victoriametrics.com',
        kinds: ['VMCluster'],
        composed: repositoryAndTag(...imagesOf('$.spec.vmselect', '$.spec.vminsert', '$.spec.vmstorage')),
    },
    {
        project: 'OpenTelemetry operator',
        source: OPENTELEMETRY,
        group: 'opentelemetry.io',
        kinds: ['OpenTelemetryCollector', 'TargetAllocator', 'OpAMPBridge'],
        fields: ['$.spec.image'],
    },
    {
        project: 'OpenTelemetry operator',
        source: OPENTELEMETRY,
        group: 'opentelemetry.io',
        kinds: ['Instrumentation'],
        fields: imagesOf(...below(['$.spec'], ['java', 'nodejs', 'python', 'dotnet', 'go', 'apacheHttpd', 'nginx'])),
    },
    {
        project: 'Elastic Cloud on Kubernetes',
        source: ELASTIC,
        group: 'elasticsearch.k8s.elastic.co',
        kinds: ['Elasticsearch'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Elastic Cloud on Kubernetes',
        source: ELASTIC,
        group: 'kibana.k8s.elastic.co',
        kinds: ['Kibana'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Elastic Cloud on Kubernetes',
        source: ELASTIC,
        group: 'apm.k8s.elastic.co',
        kinds: ['ApmServer'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Elastic Cloud on Kubernetes',
        source: ELASTIC,
        group: 'beat.k8s.elastic.co',
        kinds: ['Beat'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Elastic Cloud on Kubernetes',
        source: ELASTIC,
        group: 'agent.k8s.elastic.co',
        kinds: ['Agent'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Elastic Cloud on Kubernetes',
        source: ELASTIC,
        group: 'logstash.k8s.elastic.co',
        kinds: ['Logstash'],
        fields: ['$.spec.image'],
    },
];

;// CONCATENATED MODULE: ./lib/images/custom-resources/platform.js

const STRIMZI = 'https://strimzi.io/docs/operators/latest/configuring.html';
const KUBEVIRT = 'https://kubevirt.io/user-guide/storage/disks_and_volumes/#containerdisk';
const MACHINE_IMAGES = ['volumes[*].containerDisk.image', 'domain.firmware.kernelBoot.container.image'];
const PLATFORM_RESOURCES = [
    {
        project: 'Strimzi',
        source: STRIMZI,
        group: 'kafka.strimzi.io',
        kinds: ['Kafka'],
        fields: [
            ...imagesOf(...below(['$.spec'], ['kafka', 'zookeeper', 'kafkaExporter', 'cruiseControl'])),
            ...imagesOf(...below(['$.spec.entityOperator'], ['topicOperator', 'userOperator', 'tlsSidecar'])),
            '$.spec.kafka.brokerRackInitImage',
        ],
    },
    {
        project: 'Strimzi',
        source: STRIMZI,
        group: 'kafka.strimzi.io',
        kinds: ['KafkaConnect', 'KafkaBridge', 'KafkaMirrorMaker2'],
        fields: ['$.spec.image', '$.spec.clientRackInitImage'],
    },
    {
        project: 'Strimzi',
        source: STRIMZI,
        group: 'kafka.strimzi.io',
        kinds: ['KafkaMirrorMaker'],
        fields: ['$.spec.image'],
    },
    {
        project: 'RabbitMQ cluster operator',
        source: 'https://www.rabbitmq.com/kubernetes/operator/using-operator',
        group: 'rabbitmq.com',
        kinds: ['RabbitmqCluster'],
        fields: ['$.spec.image'],
    },
    {
        project: 'EMQX operator',
        source: 'https://docs.emqx.com/en/emqx-operator/latest/reference/v2beta1-reference.html',
        group: 'apps.emqx.io',
        kinds: ['EMQX'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Rook',
        source: 'https://rook.io/docs/rook/latest/CRDs/Cluster/ceph-cluster-crd/',
        group: 'ceph.rook.io',
        kinds: ['CephCluster'],
        fields: ['$.spec.cephVersion.image'],
    },
    {
        project: 'MinIO operator',
        source: 'https://github.com/minio/operator/blob/master/docs/tenant_crd.adoc',
        group: 'minio.min.io',
        kinds: ['Tenant'],
        fields: ['$.spec.image'],
    },
    {
        project: 'KubeVirt',
        source: KUBEVIRT,
        group: 'kubevirt.io',
        kinds: ['VirtualMachine', 'VirtualMachineInstanceReplicaSet'],
        fields: below(['$.spec.template.spec'], MACHINE_IMAGES),
    },
    {
        project: 'KubeVirt',
        source: KUBEVIRT,
        group: 'kubevirt.io',
        kinds: ['VirtualMachineInstance'],
        fields: below(['$.spec'], MACHINE_IMAGES),
    },
    {
        project: 'KubeVirt',
        source: KUBEVIRT,
        group: 'pool.kubevirt.io',
        kinds: ['VirtualMachinePool'],
        fields: below(['$.spec.virtualMachineTemplate.spec.template.spec'], MACHINE_IMAGES),
    },
    {
        project: 'Envoy Gateway',
        source: 'https://gateway.envoyproxy.io/docs/api/extension_types/#envoyproxy',
        group: 'gateway.envoyproxy.io',
        kinds: ['EnvoyProxy'],
        fields: imagesOf(...below(['$.spec.provider.kubernetes'], ['envoyDeployment', 'envoyDaemonSet']).flatMap((workload) => [
            `${workload}.container`,
            `${workload}.initContainers[*]`,
        ])),
    },
    {
        project: 'Argo CD operator',
        source: 'https://argocd-operator.readthedocs.io/en/latest/reference/argocd/',
        group: 'argoproj.io',
        kinds: ['ArgoCD'],
        composed: below(['$.spec'], ['image', 'applicationSet.image']).map((repository) => ({
            repository,
            tag: ['version'],
        })),
    },
    {
        project: 'Knative operator',
        source: 'https://knative.dev/docs/install/operator/configuring-serving-cr/',
        group: 'operator.knative.dev',
        kinds: ['KnativeServing', 'KnativeEventing'],
        fields: ['$.spec.registry.override.*'],
    },
    {
        project: 'Keycloak operator',
        source: 'https://www.keycloak.org/operator/customizing-keycloak',
        group: 'k8s.keycloak.org',
        kinds: ['Keycloak'],
        fields: ['$.spec.image'],
    },
    {
        project: 'OpenFaaS',
        source: 'https://github.com/openfaas/faas-netes/blob/master/README-OPERATOR.md',
        group: 'openfaas.com',
        kinds: ['Function'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Velero',
        source: 'https://velero.io/docs/main/restore-hooks/',
        group: 'velero.io',
        kinds: ['Restore'],
        fields: ['$.spec.hooks.resources[*].postHooks[*].init.initContainers[*].image'],
    },
    {
        project: 'LLMKube',
        source: 'https://github.com/defilantech/LLMKube/tree/main/docs',
        group: 'inference.llmkube.dev',
        kinds: ['InferenceService'],
        fields: ['$.spec.image'],
    },
    {
        project: 'LiteLLM operator (home-operations)',
        source: 'https://github.com/home-operations/litellm-operator',
        group: 'litellm.home-operations.com',
        kinds: ['LiteLLMProxy'],
        fields: ['$.spec.image'],
    },
    {
        project: 'LiteLLM operator (home-operations)',
        source: 'https://github.com/home-operations/litellm-operator',
        group: 'litellm.home-operations.com',
        kinds: ['LiteLLMMCPServer'],
        fields: ['$.spec.workload.image'],
    },
];

;// CONCATENATED MODULE: ./lib/images/custom-resources/workflows.js

const ARGO = 'https://argo-workflows.readthedocs.io/en/latest/fields/';
const TEKTON = 'https://tekton.dev/docs/pipelines/';
function workflowFields(spec) {
    const templates = below([spec], ['templates[*]', 'templateDefaults']);
    const inline = below([`${spec}.templates[*]`], ['dag.tasks[*].inline', 'steps[*][*].inline']);
    const parts = ['container', 'script', 'containerSet.containers[*]', 'initContainers[*]', 'sidecars[*]'];
    return imagesOf(...below([...templates, ...inline], parts));
}
function taskFields(...specs) {
    return imagesOf(...below(specs, ['steps[*]', 'sidecars[*]', 'stepTemplate']));
}
function pipelineFields(spec) {
    return taskFields(`${spec}.tasks[*].taskSpec`, `${spec}.finally[*].taskSpec`);
}
const WORKFLOW_RESOURCES = [
    {
        project: 'Argo Workflows',
        source: ARGO,
        group: 'argoproj.io',
        kinds: ['Workflow', 'WorkflowTemplate', 'ClusterWorkflowTemplate'],
        fields: workflowFields('$.spec'),
    },
    {
        project: 'Argo Workflows',
        source: ARGO,
        group: 'argoproj.io',
        kinds: ['CronWorkflow'],
        fields: workflowFields('$.spec.workflowSpec'),
    },
    {
        project: 'Argo Events',
        source: 'https://argoproj.github.io/argo-events/APIs/',
        group: 'argoproj.io',
        kinds: ['Sensor'],
        fields: [
            '$.spec.template.container.image',
            ...below(['$.spec.triggers[*].template'], ['argoWorkflow', 'k8s']).flatMap((trigger) => workflowFields(`${trigger}.source.resource.spec`)),
        ],
    },
    {
        project: 'Argo Events',
        source: 'https://argoproj.github.io/argo-events/APIs/',
        group: 'argoproj.io',
        kinds: ['EventSource'],
        fields: ['$.spec.template.container.image'],
    },
    {
        project: 'Tekton Pipelines',
        source: `${TEKTON}tasks/`,
        group: 'tekton.dev',
        kinds: ['Task', 'ClusterTask'],
        fields: taskFields('$.spec'),
    },
    {
        project: 'Tekton Pipelines',
        source: `${TEKTON}taskruns/`,
        group: 'tekton.dev',
        kinds: ['TaskRun'],
        fields: taskFields('$.spec.taskSpec'),
    },
    {
        project: 'Tekton Pipelines',
        source: `${TEKTON}pipelines/`,
        group: 'tekton.dev',
        kinds: ['Pipeline'],
        fields: pipelineFields('$.spec'),
    },
    {
        project: 'Tekton Pipelines',
        source: `${TEKTON}pipelineruns/`,
        group: 'tekton.dev',
        kinds: ['PipelineRun'],
        fields: pipelineFields('$.spec.pipelineSpec'),
    },
    {
        project: 'Tekton Pipelines',
        source: `${TEKTON}stepactions/`,
        group: 'tekton.dev',
        kinds: ['StepAction'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Tekton Triggers',
        source: 'https://tekton.dev/docs/triggers/triggertemplates/',
        group: 'triggers.tekton.dev',
        kinds: ['TriggerTemplate'],
        fields: [
            ...taskFields('$.spec.resourcetemplates[*].spec.taskSpec'),
            ...pipelineFields('$.spec.resourcetemplates[*].spec.pipelineSpec'),
        ],
    },
    {
        project: 'Spark operator',
        source: 'https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md',
        group: 'sparkoperator.k8s.io',
        kinds: ['SparkApplication'],
        fields: sparkFields('$.spec'),
    },
    {
        project: 'Spark operator',
        source: 'https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md',
        group: 'sparkoperator.k8s.io',
        kinds: ['ScheduledSparkApplication'],
        fields: sparkFields('$.spec.template'),
    },
    {
        project: 'Flink Kubernetes operator',
        source: 'https://nightlies.apache.org/flink/flink-kubernetes-operator-docs-stable/docs/custom-resource/reference/',
        group: 'flink.apache.org',
        kinds: ['FlinkDeployment'],
        fields: ['$.spec.image'],
    },
    {
        project: 'Actions Runner Controller (legacy)',
        source: 'https://github.com/actions/actions-runner-controller/tree/master/docs',
        group: 'actions.summerwind.dev',
        kinds: ['RunnerDeployment', 'RunnerReplicaSet'],
        fields: ['$.spec.template.spec.image'],
    },
    {
        project: 'Actions Runner Controller (legacy)',
        source: 'https://github.com/actions/actions-runner-controller/tree/master/docs',
        group: 'actions.summerwind.dev',
        kinds: ['Runner'],
        fields: ['$.spec.image'],
    },
    {
        project: 'GitLab Runner operator',
        source: 'https://docs.gitlab.com/runner/configuration/configuring_runner_operator/',
        group: 'apps.gitlab.com',
        kinds: ['Runner'],
        fields: ['$.spec.buildImage', '$.spec.helperImage', '$.spec.runnerImage'],
    },
    {
        project: 'Renovate operator',
        source: 'https://github.com/mogenius/renovate-operator/tree/main/docs',
        group: 'renovate-operator.mogenius.com',
        kinds: ['RenovateJob'],
        fields: ['$.spec.image'],
    },
];
function sparkFields(spec) {
    const pods = below([spec], ['driver', 'executor']);
    return imagesOf(spec, ...pods, ...below(pods, ['initContainers[*]', 'sidecars[*]']));
}

;// CONCATENATED MODULE: ./lib/images/custom-resources.js




const CUSTOM_RESOURCES = [
    ...WORKFLOW_RESOURCES,
    ...OBSERVABILITY_RESOURCES,
    ...DATABASE_RESOURCES,
    ...PLATFORM_RESOURCES,
];
const BY_KIND = new Map();
for (const { group, kinds, fields = [], composed = [] } of CUSTOM_RESOURCES) {
    for (const kind of kinds) {
        const known = BY_KIND.get(kind) ?? { fields: [], composed: [] };
        known.fields.push(...fields.map((path) => ({ group, kind, path })));
        known.composed.push(...composed.map((field) => ({ group, field })));
        BY_KIND.set(kind, known);
    }
}
function wellKnownFieldsOf(kind) {
    return BY_KIND.get(kind)?.fields ?? [];
}
function composedFieldsOf(group, kind) {
    const known = BY_KIND.get(kind)?.composed ?? [];
    return known.filter((entry) => entry.group === group).map(({ field }) => field);
}


/***/ }),

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ mappingOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   mA: () => (/* binding */ embeddedValuesAt)
/* harmony export */ });
/* unused harmony export valuesOfFile */
/* harmony import */ var _manifests_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3395);
/* harmony import */ var _manifests_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(722);




function embeddedValuesAt(manifest, base) {
    const node = manifest.get(base);
    if (node?.kind === 'mapping')
        return valuesOfManifest(manifest, base, node);
    return node?.kind === 'scalar' ? valuesOfText(manifest, base, node.value) : undefined;
}
function valuesOfManifest(manifest, base, root) {
    return {
        base,
        root,
        locate: (path) => manifest.locate([...base, ...path]),
        locateText: (path, offset, length) => manifest.locateText([...base, ...path], offset, length),
    };
}
function valuesOfText(manifest, base, text) {
    const root = mappingOf(text);
    return (root && {
        base,
        root,
        locate(path) {
            const { start, end } = nearest(root, path);
            return manifest.locateText(base, start, end - start);
        },
        locateText(path, offset, length) {
            const node = nearest(root, path);
            const start = node.kind === 'scalar' ? node.sourceOffset(offset) : undefined;
            return manifest.locateText(base, start ?? node.start, start === undefined ? node.end - node.start : length);
        },
    });
}
function mappingOf(text) {
    for (const result of (0,_manifests_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r)(text)) {
        const root = result.ok && result.document.root ? (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)(result.document.root) : undefined;
        return root?.kind === 'mapping' ? root : undefined;
    }
    return undefined;
}
function valuesOfFile(file, text) {
    const root = mappingOf(text);
    const source = createSource(file, text);
    return root && valuesOfManifest(createManifest(source, 0, root, { apiVersion: '', kind: '', name: '' }), [], root);
}
function valueAt(root, path) {
    let node = root;
    for (const part of path) {
        node = node && (typeof part === 'string' ? (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getValue */ ._W)(node, part) : itemOf(node, part));
    }
    return node;
}
function nearest(root, path) {
    for (let length = path.length; length > 0; length--) {
        const node = valueAt(root, path.slice(0, length));
        if (node)
            return node;
    }
    return root;
}
function itemOf(node, index) {
    const item = node.kind === 'sequence' ? node.items[index] : undefined;
    return item && (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)(item);
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readImageValue)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2419);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9967);


function readImageValue(node, textOf) {
    if (!node)
        return { state: 'missing', why: 'absent', text: '' };
    if (node.kind !== 'scalar')
        return readCollection(textOf(node));
    const text = node.value;
    if (node.type === 'null' || text.trim() === '')
        return { state: 'missing', why: 'blank', text };
    if (node.type !== 'string')
        return { state: 'missing', why: 'not-a-string', text };
    const placeholder = (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .findPlaceholder */ .$)(text);
    if (placeholder)
        return { state: 'not-rendered', text, placeholder: placeholder.text };
    const parsed = (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
    return parsed.ok ? { state: 'reference', text, reference: parsed.reference } : readInvalid(text, parsed.failure);
}
const USER_INFO = /^([a-z][a-z0-9+.-]*:\/\/)?[^/@\s]*@(?!sha\d+:)(?=[^/\s]*\/)/i;
function readInvalid(text, failure) {
    const shown = text.replace(USER_INFO, '$1***@');
    const { suggestion, ...rest } = failure;
    const safe = suggestion === undefined ? rest : { ...rest, suggestion: suggestion.replace(USER_INFO, '$1***@') };
    return { state: 'invalid', text: shown, failure: safe, sensitive: shown !== text };
}
function readCollection(written) {
    if (!written.startsWith('{{'))
        return { state: 'missing', why: 'not-a-string', text: '' };
    return { state: 'not-rendered', text: written, placeholder: written };
}


/***/ }),

/***/ 2567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isLeftToOthers),
/* harmony export */   Y: () => (/* binding */ isOpenValue)
/* harmony export */ });
const TRIGGERS = ['metadata', 'annotations', 'image.openshift.io/triggers'];
const LACKS_A_PART = /^[:/@]|[:/@]$|\/\/|\/[:@]/;
function isOpenValue({ wantsValues }, text) {
    return wantsValues === true && (text.trim() === '' || LACKS_A_PART.test(text));
}
function isLeftToOthers({ workload, manifest }) {
    return workload.origin === 'custom-resource' || manifest.wantsValues === true || manifest.get(TRIGGERS) !== undefined;
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ matchesPrefix)
/* harmony export */ });
/* harmony import */ var _config_wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6402);

function matchesPrefix({ registry, repository }, prefix) {
    const whole = prefix.replace(/\/$/, '');
    if (!whole.includes('*'))
        return `${registry}/${repository}/`.startsWith(`${whole}/`);
    const name = [registry, ...repository.split('/')];
    const wanted = whole.split('/');
    return wanted.length <= name.length && wanted.every((part, index) => (0,_config_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesWildcard */ ._)(part, name[index]));
}


/***/ }),

/***/ 300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parsePath),
/* harmony export */   a: () => (/* binding */ expandPath)
/* harmony export */ });
/* harmony import */ var _manifests_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(722);

function parsePath(path) {
    return (path
        .slice(1)
        .match(/\[\*\]|[^.[\]]+/g)
        ?.map((part) => (part === '[*]' ? '*' : part)) ?? []);
}
function expandPath(value, [part, ...rest], path = []) {
    if (part === undefined)
        return [path];
    if (part === '*') {
        if (value.kind === 'sequence') {
            return value.items.flatMap((item, index) => expandPath((0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(item), rest, [...path, index]));
        }
        if (value.kind !== 'mapping')
            return [];
        return (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveEntries */ .Ey)(value).flatMap(({ key, value: child }) => expandPath((0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(child), rest, [...path, key.value]));
    }
    const child = (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .getValue */ ._W)(value, part);
    return child ? expandPath(child, rest, [...path, part]) : [];
}


/***/ }),

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ skippedPlaced),
/* harmony export */   b: () => (/* binding */ usesOfPlaced)
/* harmony export */ });
/* harmony import */ var _field_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9203);
/* harmony import */ var _manifests_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(722);
/* harmony import */ var _image_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3279);



function usesOfPlaced(workload, type, images) {
    return images.filter(({ doubt }) => doubt === undefined).map((image) => useOf(workload, type, image));
}
function skippedPlaced(manifest, images) {
    const { kind, name } = manifest.object;
    return images.flatMap((image) => {
        if (image.doubt === undefined)
            return [];
        const { file, line } = image.locate().range;
        const message = `The image \`${image.text}\` of ${kind} \`${name}\` was not checked. ${image.doubt}`;
        return [{ file, line, reason: 'not-rendered', message }];
    });
}
function useOf(workload, type, image) {
    const { manifest, object } = workload;
    const { path, text } = image;
    return {
        manifest,
        object,
        workload,
        container: { type, name: (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(manifest.get(path), 'name') ?? '' },
        image: (0,_image_value_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageValue */ .L)(scalarOf(text), () => text),
        field: (0,_field_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFieldPath */ .v)(path),
        path,
        locate: () => image.locate(),
        locateText: (offset, length) => image.locateText(offset, length),
    };
}
function scalarOf(value) {
    return { kind: 'scalar', start: 0, end: 0, value, style: 'plain', type: 'string', sourceOffset: () => undefined };
}


/***/ }),

/***/ 2419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findPlaceholder)
/* harmony export */ });
/* harmony import */ var _reference_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3363);

const MARKERS = new RegExp([
    /\$\{(?:[^{}]|\{[^{}]{0,200}\}){0,200}\}/,
    /\$\([^()]{1,200}\)/,
    /\$?\[\[.{1,200}?\]\]/,
    /\$\w{1,100}/,
    /\{\{.{0,300}?\}\}/,
    /\{%.{0,300}?%\}/,
    /#\{[^{}]{1,200}\}#?/,
    /\{[\w.-]{1,100}\}/,
    /<[^<>]{1,100}>/,
    /@[A-Za-z_][\w.-]{0,100}@/,
    /#{2,}\w{1,100}#{2,}/,
    /__[A-Z][A-Z0-9_]{0,100}__/,
    /%%?[A-Za-z_]\w{0,100}%%?/,
    /\(\([^()]{1,200}\)\)/,
    /^ko:\/\/\S+/,
]
    .map(({ source }) => source)
    .join('|'), 's');
const TELLING_WORDS = wordSet(`
	IMAGE IMG IMAGENAME IMAGETAG TAG VERSION DIGEST REGISTRY REPOSITORY REPO PROJECT PROJECTID REGION
	LOCATION ACCOUNT NAMESPACE USERNAME HOST PORT CHANGEME REPLACEME PLACEHOLDER TODO FIXME TBD XXX
`);
const COMPANION_WORDS = wordSet(`
	ID NAME SHA HASH COMMIT GIT BUILD NUMBER RELEASE BRANCH ORG OWNER USER APP SERVICE DOCKER HUB URL
	GCP AWS AZURE GCR ECR ACR CI ENV
`);
const LEADING_WORDS = wordSet('YOUR MY REPLACE CHANGE INSERT');
const UPPER_CASE_WORDS = /(?<![A-Za-z0-9_])(?<![A-Z]\.)[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)*(?![A-Za-z0-9_])(?!\.[A-Z])/g;
const LONGEST_TEXT = 4096;
function findPlaceholder(text) {
    const searched = text.slice(0, LONGEST_TEXT);
    const marked = MARKERS.exec(searched);
    const word = findWord(searched);
    if (marked === null)
        return word;
    return word !== undefined && word.offset < marked.index ? word : { text: marked[0], offset: marked.index };
}
function findWord(text) {
    const { name, nameOffset, tag } = (0,_reference_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReference */ .mQ)(text);
    const tagOffset = nameOffset + name.length + 1;
    for (const { 0: word, index } of text.matchAll(UPPER_CASE_WORDS)) {
        const isInTag = tag !== undefined && index >= tagOffset && index < tagOffset + tag.length;
        if (isInTag ? word === tag && isTelling(word) : isTelling(word) || isVariableName(text, word, index)) {
            return { text: word, offset: index };
        }
    }
    return undefined;
}
function isTelling(text) {
    const words = text.split(/[_-]/);
    if (words.length > 1 && LEADING_WORDS.has(words[0] ?? ''))
        return true;
    const areKnown = words.every((word) => TELLING_WORDS.has(word) || COMPANION_WORDS.has(word));
    return areKnown && (text.includes('_') || words.some((word) => TELLING_WORDS.has(word)));
}
function isVariableName(text, word, offset) {
    if (!word.includes('_'))
        return false;
    if (word === text)
        return word.split(/[_-]/).some((part) => TELLING_WORDS.has(part));
    return /^[/@]?$/.test(text.charAt(offset - 1)) && /^[/:@]?$/.test(text.charAt(offset + word.length));
}
function wordSet(words) {
    return new Set(words.trim().split(/\s+/));
}


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ isPullPolicy),
/* harmony export */   b_: () => (/* binding */ defaultPullPolicy),
/* harmony export */   zJ: () => (/* binding */ PULL_POLICIES)
/* harmony export */ });
const PULL_POLICIES = ['Always', 'IfNotPresent', 'Never'];
function isPullPolicy(text) {
    return PULL_POLICIES.includes(text);
}
function defaultPullPolicy(reference) {
    if (reference === undefined)
        return 'IfNotPresent';
    if (reference.tag === 'latest')
        return 'Always';
    return reference.tag === undefined && reference.digest === undefined ? 'Always' : 'IfNotPresent';
}


/***/ }),

/***/ 3363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   DQ: () => (/* binding */ DIGEST_LENGTHS),
/* harmony export */   KL: () => (/* binding */ countedPath),
/* harmony export */   Pc: () => (/* binding */ normalizeName),
/* harmony export */   Wy: () => (/* binding */ isComponent),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   a$: () => (/* binding */ LONGEST_TAG),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   gU: () => (/* binding */ LONGEST_REPOSITORY),
/* harmony export */   mQ: () => (/* binding */ splitReference),
/* harmony export */   uf: () => (/* binding */ isPath),
/* harmony export */   y9: () => (/* binding */ isAcceptedHost)
/* harmony export */ });
/* unused harmony export isHostOutsideGrammar */
const DOCKER_HUB = 'docker.io';
const LEGACY_DOCKER_HUB = 'index.docker.io';
const LONGEST_REPOSITORY = 255;
const LONGEST_TAG = 128;
const COMPONENT_SOURCE = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const COMPONENT = new RegExp(`^${COMPONENT_SOURCE}$`);
const PATH = new RegExp(`^${COMPONENT_SOURCE}(?:/${COMPONENT_SOURCE})*$`);
const HOST = /^(?:[a-zA-Z0-9]+(?:(?:\.|-+)[a-zA-Z0-9]+)*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const TAG = /^\w[\w.-]{0,127}$/;
const IDENTIFIER = /^[a-f0-9]{64}$/;
const DIGEST_LENGTHS = new Map([
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
]);
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
const isComponent = (text) => COMPONENT.test(text);
const isTag = (text) => TAG.test(text);
const isDigest = (text) => DIGEST.test(text);
const isIdentifier = (text) => IDENTIFIER.test(text);
function splitReference(text) {
    const head = text.slice(0, Math.max(0, text.indexOf('/')));
    const host = readsAsHost(head) ? { host: head } : {};
    const nameOffset = host.host === undefined ? 0 : head.length + 1;
    const [beforeDigest, digest] = cut(text.slice(nameOffset), '@');
    const [name, tag] = cut(beforeDigest, ':');
    return { ...host, name, nameOffset, ...(tag !== undefined && { tag }), ...(digest !== undefined && { digest }) };
}
function normalizeName({ host, name }) {
    const registry = host === undefined || host === LEGACY_DOCKER_HUB ? DOCKER_HUB : host;
    const isOfficial = registry === DOCKER_HUB && !name.includes('/');
    return { registry, repository: isOfficial ? `library/${name}` : name };
}
function countedPath(parts) {
    const { repository } = normalizeName(parts);
    return isHostOutsideGrammar(parts.host) ? `${parts.host}/${repository}` : repository;
}
function isAcceptedHost(host) {
    return host === undefined || HOST.test(host) || isHostOutsideGrammar(host);
}
function isHostOutsideGrammar(host) {
    return host !== undefined && host.length <= LONGEST_REPOSITORY && !HOST.test(host) && COMPONENT.test(host);
}
const isPath = (name) => PATH.test(name);
function readsAsHost(head) {
    return head === 'localhost' || /[.:]/.test(head) || head.toLowerCase() !== head;
}
function cut(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}


/***/ }),

/***/ 9967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ew: () => (/* binding */ canonicalName),
  TC: () => (/* binding */ credentialKey),
  yr: () => (/* binding */ effectiveTag),
  F2: () => (/* binding */ parseReference)
});

;// CONCATENATED MODULE: ./lib/images/reference-fault.js
const FAILURE_REASONS = (/* unused pure expression or super */ null && ([
    'empty',
    'surrounding-space',
    'inner-space',
    'scheme',
    'user-info',
    'backslash',
    'hex-identifier',
    'invalid-character',
    'invalid-host',
    'underscore-in-host',
    'invalid-port',
    'uppercase-repository',
    'empty-component',
    'misplaced-separator',
    'repository-too-long',
    'empty-tag',
    'tag-start',
    'plus-in-tag',
    'two-tags',
    'tag-too-long',
    'tag-after-at',
    'tag-after-digest',
    'digest-after-colon',
    'empty-digest',
    'digest-without-algorithm',
    'digest-algorithm',
    'digest-uppercase',
    'digest-length',
    'malformed-digest',
]));
function faultAt(offset, part, reason, message, mended = undefined) {
    return { reason, offset, length: part.length, message, ...(mended !== undefined && { mended }) };
}
const LONGEST_QUOTE = 80;
function quote(part) {
    return `\`${part.length > LONGEST_QUOTE ? `${part.slice(0, LONGEST_QUOTE)}…` : part}\``;
}
function characterFault(offset, character, where) {
    return faultAt(offset, character, 'invalid-character', `${quote(character)} cannot stand in ${where}.`);
}

// EXTERNAL MODULE: ./lib/images/reference-grammar.js
var reference_grammar = __nccwpck_require__(3363);
;// CONCATENATED MODULE: ./lib/images/reference-name-failure.js


function hostFault(text, host) {
    if (host.startsWith('['))
        return bracketFault(host);
    if (/^[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:]*$/.test(host)) {
        const message = `An IPv6 address stands in square brackets, but ${quote(host)} does not.`;
        return faultAt(0, host, 'invalid-host', message, `[${host}]${text.slice(host.length)}`);
    }
    const [name = ''] = host.split(':', 1);
    return hostNameFault(name) ?? portFault(host, name.length);
}
function bracketFault(host) {
    const address = /^\[[0-9a-fA-F:]+\](?=:|$)/.exec(host)?.[0];
    if (address !== undefined)
        return portFault(host, address.length);
    return faultAt(0, host, 'invalid-host', `${quote(host)} is no IPv6 address in square brackets.`);
}
function hostNameFault(name) {
    if (name === '')
        return faultAt(0, '', 'invalid-host', 'There is no host before the port.');
    const strange = /[^a-zA-Z0-9.-]/.exec(name);
    if (strange?.[0] === '_') {
        const message = `A host name cannot have an underscore, but ${quote(name)} has one.`;
        return faultAt(strange.index, '_', 'underscore-in-host', message);
    }
    if (strange !== null)
        return characterFault(strange.index, strange[0], 'a host name');
    const misplaced = /^[.-]|\.[.-]|-\.|[.-]$/.exec(name);
    if (misplaced === null)
        return undefined;
    const message = `Each part of a host name begins and ends with a letter or digit, which is not so in ${quote(name)}.`;
    return faultAt(misplaced.index, misplaced[0], 'invalid-host', message);
}
function portFault(host, colon) {
    const port = host.slice(colon + 1);
    if (port === '')
        return faultAt(colon, ':', 'invalid-port', `There is no port after the colon of ${quote(host)}.`);
    const message = `What stands between a colon and the first slash is a port, but ${quote(port)} is not a number.`;
    return faultAt(colon + 1, port, 'invalid-port', message);
}
function nameFault(text, parts) {
    const { name, nameOffset } = parts;
    const path = (0,reference_grammar/* countedPath */.KL)(parts);
    if (path.length > reference_grammar/* LONGEST_REPOSITORY */.gU) {
        const counted = path === name ? '' : `, counting all of ${quote(path)}`;
        const message = `A repository name has at most ${reference_grammar/* LONGEST_REPOSITORY */.gU} characters, but this one has ${path.length}${counted}.`;
        return faultAt(nameOffset, name, 'repository-too-long', message);
    }
    let offset = nameOffset;
    for (const component of name.split('/')) {
        if (!(0,reference_grammar/* isComponent */.Wy)(component))
            return componentFault(text, parts, component, offset);
        offset += component.length + 1;
    }
    return undefined;
}
function componentFault(text, parts, component, offset) {
    if (component === '')
        return emptyComponent(text, parts, offset);
    const strange = /[^a-z0-9._-]/.exec(component);
    if (strange !== null && /[A-Z]/.test(strange[0])) {
        const message = `Repository names are lower case, but ${quote(component)} is not.`;
        const mended = withName(text, parts, parts.name.toLowerCase());
        return faultAt(offset, component, 'uppercase-repository', message, mended);
    }
    if (strange !== null)
        return characterFault(offset + strange.index, strange[0], 'a repository name');
    const edge = /^[._-]+|[._-]+$/.exec(component);
    if (edge !== null) {
        const message = `Each part of a repository name begins and ends with a letter or digit, but ${quote(component)} does not.`;
        return faultAt(offset + edge.index, edge[0], 'misplaced-separator', message);
    }
    const run = /(?:\.[._-]|_[.-]|-[._]|___)[._-]*/.exec(component);
    const message = `Between the letters and digits of a repository name there may be one dot, one or two underscores, or dashes, but not what ${quote(component)} has.`;
    return faultAt(offset + (run?.index ?? 0), run?.[0] ?? component, 'misplaced-separator', message);
}
function emptyComponent(text, parts, offset) {
    const name = parts.name.split('/').filter(Boolean).join('/');
    if (name === '')
        return faultAt(offset, '', 'empty-component', 'The image reference has no repository name.');
    const message = `A slash has a name on both sides, but there is one without in ${quote(parts.name)}.`;
    return faultAt(offset, '', 'empty-component', message, withName(text, parts, name));
}
function withName(text, { name, nameOffset }, other) {
    return `${text.slice(0, nameOffset)}${other}${text.slice(nameOffset + name.length)}`;
}

;// CONCATENATED MODULE: ./lib/images/reference-suffix-failure.js


function tagFault(text, parts, tag) {
    const offset = parts.nameOffset + parts.name.length + 1;
    if (tag === '')
        return faultAt(offset - 1, ':', 'empty-tag', 'There is no tag after the colon.');
    if (parts.digest === undefined && (0,reference_grammar/* isDigest */.Bc)(tag)) {
        const message = 'A digest is joined to the name by `@`, but here it is by `:`.';
        return faultAt(offset - 1, ':', 'digest-after-colon', message, `${text.slice(0, offset - 1)}@${tag}`);
    }
    const second = tag.indexOf(':');
    if (second !== -1) {
        const message = `An image reference has one tag, but here ${quote(tag.slice(0, second))} is followed by ${quote(tag.slice(second))}.`;
        return faultAt(offset + second, tag.slice(second), 'two-tags', message);
    }
    if (/^[.-]/.test(tag)) {
        const message = `A tag begins with a letter, a digit or an underscore, but ${quote(tag)} does not.`;
        return faultAt(offset, tag.slice(0, 1), 'tag-start', message);
    }
    const strange = /[^\w.-]/.exec(tag);
    if (strange?.[0] === '+') {
        const message = `A tag cannot have a \`+\`, but ${quote(tag)} has one; write \`_\` in its place, as Helm does, or \`-\`.`;
        const mended = `${text.slice(0, offset)}${tag.replaceAll('+', '_')}${text.slice(offset + tag.length)}`;
        return faultAt(offset + strange.index, '+', 'plus-in-tag', message, mended);
    }
    if (strange !== null)
        return characterFault(offset + strange.index, strange[0], 'a tag');
    const message = `A tag has at most ${reference_grammar/* LONGEST_TAG */.a$} characters, but this one has ${tag.length}.`;
    return faultAt(offset, tag, 'tag-too-long', message);
}
function digestFault(text, parts, digest) {
    const place = { before: text.slice(0, -digest.length - 1), hasTag: parts.tag !== undefined, digest };
    const at = place.before.length;
    if (digest === '')
        return faultAt(text.length - 1, '@', 'empty-digest', 'There is no digest after the `@`.');
    const lowerCase = digest.toLowerCase();
    if ((0,reference_grammar/* isDigest */.Bc)(lowerCase)) {
        const message = 'Digests are lower case, but this one has capital letters.';
        return faultAt(at + 1, digest, 'digest-uppercase', message, `${place.before}@${lowerCase}`);
    }
    if ((0,reference_grammar/* isDigest */.Bc)(`sha256:${lowerCase}`)) {
        const message = 'A digest begins with its algorithm, as in `sha256:`, but this one does not.';
        return faultAt(at + 1, digest, 'digest-without-algorithm', message, `${place.before}@sha256:${lowerCase}`);
    }
    return tagAfterAt(place) ?? tagAfterDigest(place) ?? digestFormFault(place);
}
function tagAfterAt({ before, hasTag, digest }) {
    const looksLikeDigest = /^sha\d+$|^[0-9a-fA-F]{32,}$/.test(digest);
    if (hasTag || looksLikeDigest || !(0,reference_grammar/* isTag */.dz)(digest))
        return undefined;
    const message = `A tag follows a colon, but ${quote(digest)} follows an \`@\`, which announces a digest.`;
    return faultAt(before.length, `@${digest}`, 'tag-after-at', message, `${before}:${digest}`);
}
function tagAfterDigest({ before, hasTag, digest }) {
    const colon = digest.lastIndexOf(':');
    const [inner, tag] = [digest.slice(0, Math.max(0, colon)), digest.slice(colon + 1)];
    if (!(0,reference_grammar/* isDigest */.Bc)(inner))
        return undefined;
    const message = `The tag stands before the digest, but here ${quote(`:${tag}`)} follows it.`;
    const mended = hasTag || !(0,reference_grammar/* isTag */.dz)(tag) ? undefined : `${before}:${tag}@${inner}`;
    return faultAt(before.length + 1 + colon, `:${tag}`, 'tag-after-digest', message, mended);
}
function digestFormFault({ before, digest }) {
    const offset = before.length + 1;
    const [algorithm = '', encoded] = digest.split(/:(.*)/s, 2);
    if (encoded === undefined) {
        const message = `A digest is an algorithm, a colon and hexadecimal digits, as in \`sha256:…\`, but ${quote(digest)} is not.`;
        return faultAt(offset, digest, 'malformed-digest', message);
    }
    const digits = reference_grammar/* DIGEST_LENGTHS */.DQ.get(algorithm.toLowerCase());
    if (digits === undefined) {
        const message = `Kubernetes knows the digest algorithms ${[...reference_grammar/* DIGEST_LENGTHS */.DQ.keys()].join(', ')}, but not ${quote(algorithm)}.`;
        return faultAt(offset, algorithm, 'digest-algorithm', message);
    }
    if (encoded === '')
        return faultAt(offset, digest, 'empty-digest', `There are no digits after ${quote(digest)}.`);
    const encodedOffset = offset + algorithm.length + 1;
    const strange = /[^0-9a-fA-F]/.exec(encoded);
    if (strange !== null) {
        const message = `A digest has hexadecimal digits after its algorithm, but this one has ${quote(strange[0])}.`;
        return faultAt(encodedOffset + strange.index, strange[0], 'malformed-digest', message);
    }
    const message = `A ${algorithm} digest has ${digits} hexadecimal digits, but this one has ${encoded.length}.`;
    return faultAt(encodedOffset, encoded, 'digest-length', message);
}

;// CONCATENATED MODULE: ./lib/images/reference-failure.js




function findFault(text) {
    for (const find of TEXT_FAULTS) {
        const fault = find(text);
        if (fault !== undefined)
            return fault;
    }
    return partFault(text);
}
function partFault(text) {
    const parts = (0,reference_grammar/* splitReference */.mQ)(text);
    if (parts.host !== undefined && !(0,reference_grammar/* isAcceptedHost */.y9)(parts.host))
        return hostFault(text, parts.host);
    const inName = nameFault(text, parts);
    if (inName !== undefined)
        return inName;
    if (parts.tag !== undefined && !(0,reference_grammar/* isTag */.dz)(parts.tag))
        return tagFault(text, parts, parts.tag);
    return digestFault(text, parts, parts.digest ?? '');
}
const TEXT_FAULTS = [
    blank,
    surroundingSpace,
    innerSpace,
    strangeCharacter,
    scheme,
    backslash,
    userInfo,
    identifier,
];
function blank(text) {
    if (text === '')
        return faultAt(0, text, 'empty', 'The image reference is empty.');
    if (text.trim() === '')
        return faultAt(0, text, 'empty', 'The image reference is nothing but white space.');
    return undefined;
}
function surroundingSpace(text) {
    const mended = text.trim();
    if (mended === text)
        return undefined;
    const leading = text.slice(0, text.length - text.trimStart().length);
    if (leading !== '') {
        const message = `The image reference begins with white space (${nameCharacter(leading)}).`;
        return faultAt(0, leading, 'surrounding-space', message, mended);
    }
    const trailing = text.slice(mended.length);
    const message = `The image reference ends with white space (${nameCharacter(trailing)}).`;
    return faultAt(mended.length, trailing, 'surrounding-space', message, mended);
}
function innerSpace(text) {
    const space = /\s+/.exec(text);
    if (space === null)
        return undefined;
    const mended = text.replace(/\s+/g, (run, at) => /[:/@]/.test(`${text[at - 1]}${text[at + run.length]}`) ? '' : run);
    const message = `There is white space (${nameCharacter(space[0])}) inside the image reference.`;
    return faultAt(space.index, space[0], 'inner-space', message, mended === text ? undefined : mended);
}
const LOOKALIKES = [
    { characters: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, name: 'a dash other than `-`', meant: '-' },
    { characters: /[\u2236\ua789\ufe55\uff1a]/g, name: 'a colon other than `:`', meant: ':' },
    { characters: /[\u2044\u2215\uff0f]/g, name: 'a slash other than `/`', meant: '/' },
    { characters: /\u00ad|[\u200b-\u200f]|[\u2060-\u2064]/g, name: 'an invisible character', meant: '' },
    { characters: /[\u2018-\u201f]/g, name: 'a typographic quotation mark', meant: '' },
];
function strangeCharacter(text) {
    const strange = /[^\x21-\x7e]/u.exec(text);
    if (strange === null)
        return undefined;
    const [character] = strange;
    const lookalike = LOOKALIKES.find(({ characters }) => character.search(characters) === 0);
    if (lookalike === undefined) {
        const message = `There is a character (${nameCharacter(character)}) that cannot stand in an image reference.`;
        return faultAt(strange.index, character, 'invalid-character', message);
    }
    const message = `There is ${lookalike.name} (${nameCharacter(character)}) in the image reference.`;
    const mended = text.replace(lookalike.characters, lookalike.meant);
    return faultAt(strange.index, character, 'invalid-character', message, mended);
}
function scheme(text) {
    const found = /^[a-zA-Z][a-zA-Z0-9+.-]{0,30}:\/\//.exec(text)?.[0];
    if (found === undefined)
        return undefined;
    const rest = text.slice(found.length);
    const isHostAlone = /^https?:/i.test(found) && !rest.includes('/');
    const message = `An image reference has no scheme, but this one begins with \`${found}\`.`;
    return faultAt(0, found, 'scheme', message, isHostAlone ? undefined : rest);
}
function backslash(text) {
    const offset = text.indexOf('\\');
    if (offset === -1)
        return undefined;
    const message = 'The parts of an image reference are separated by `/`, but this one has a backslash.';
    return faultAt(offset, '\\', 'backslash', message, text.replaceAll('\\', '/'));
}
function userInfo(text) {
    const found = /^[^/@]*@(?!sha\d+:)(?=[^/]*\/)/.exec(text)?.[0];
    if (found === undefined)
        return undefined;
    const message = 'No user or password can stand before the host of an image reference; they belong in a pull secret.';
    return faultAt(0, found, 'user-info', message, text.slice(found.length));
}
function identifier(text) {
    if (!(0,reference_grammar/* isIdentifier */._5)(text))
        return undefined;
    const message = '64 hexadecimal digits alone are an image ID, and Kubernetes cannot pull an image by its ID.';
    return faultAt(0, text, 'hex-identifier', message);
}
const CHARACTER_NAMES = new Map([
    ['\t', 'a tab'],
    ['\n', 'a line break'],
    ['\r', 'a carriage return'],
    [' ', 'a space'],
    ['\u00a0', 'U+00A0, a no-break space'],
    ['\ufeff', 'U+FEFF, a byte order mark'],
]);
function nameCharacter(text) {
    const codePoint = text.codePointAt(0) ?? 0;
    const character = String.fromCodePoint(codePoint);
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    const shown = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `\`${character}\`, ${name}` : name;
    return CHARACTER_NAMES.get(character) ?? shown;
}

;// CONCATENATED MODULE: ./lib/images/reference.js


function parseReference(text) {
    const reference = readReference(text);
    if (reference !== undefined)
        return { ok: true, reference };
    const { mended, ...fault } = findFault(text);
    const suggestion = suggest(mended);
    return { ok: false, failure: suggestion === undefined ? fault : { ...fault, suggestion } };
}
function canonicalName(reference) {
    const tag = effectiveTag(reference);
    const name = credentialKey(reference);
    return `${name}${tag === undefined ? '' : `:${tag}`}${reference.digest === undefined ? '' : `@${reference.digest}`}`;
}
function effectiveTag(reference) {
    return reference.tag ?? (reference.digest === undefined ? 'latest' : undefined);
}
function credentialKey(reference) {
    return `${reference.registry}/${reference.repository}`;
}
function readReference(text) {
    const parts = (0,reference_grammar/* splitReference */.mQ)(text);
    const { tag, digest } = parts;
    const isReference = !(0,reference_grammar/* isIdentifier */._5)(text) &&
        (0,reference_grammar/* isAcceptedHost */.y9)(parts.host) &&
        (0,reference_grammar/* countedPath */.KL)(parts).length <= reference_grammar/* LONGEST_REPOSITORY */.gU &&
        (0,reference_grammar/* isPath */.uf)(parts.name) &&
        (tag === undefined || (0,reference_grammar/* isTag */.dz)(tag)) &&
        (digest === undefined || (0,reference_grammar/* isDigest */.Bc)(digest));
    if (!isReference)
        return undefined;
    return {
        original: text,
        ...(0,reference_grammar/* normalizeName */.Pc)(parts),
        ...(tag !== undefined && { tag }),
        ...(digest !== undefined && { digest }),
    };
}
const MOST_MENDED_FAULTS = 5;
function lowerCaseHost(text, registry) {
    if (!text.startsWith(`${registry}/`))
        return text;
    const lowered = registry.toLowerCase() + text.slice(registry.length);
    return readReference(lowered) ? lowered : text;
}
function suggest(mended) {
    let candidate = mended;
    for (let round = 0; candidate !== undefined && round < MOST_MENDED_FAULTS; round++) {
        const reference = readReference(candidate);
        if (reference)
            return lowerCaseHost(candidate, reference.registry);
        candidate = findFault(candidate).mended;
    }
    return undefined;
}


/***/ }),

/***/ 8490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   W: () => (/* binding */ isSurelyUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);

function decode(bytes) {
    const encoding = encodingOf(bytes);
    if (encoding === 'utf-8')
        return decodeUtf8(bytes);
    if (encoding === 'utf-32') {
        return { ok: false, line: 1, message: 'is encoded in UTF-32, which Kubernetes does not read' };
    }
    return decodeUtf16(bytes, encoding);
}
function isSurelyUtf8(text) {
    return !text.startsWith('\uFEFF') && !text.includes('\0') && !text.includes('\uFFFD');
}
function encodingOf(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d)))
        return 'utf-32';
    if (b !== undefined && c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a && b === 0)))
        return 'utf-32';
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a === 0 && b)
        return 'utf-16be';
    if (b === 0 && a)
        return 'utf-16le';
    return 'utf-8';
}
function decodeUtf8(bytes) {
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { ok: false, line: lineOfBadByte(bytes), message: 'is not UTF-8 text' };
    return { ok: true, text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start) };
}
function lineOfBadByte(bytes) {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const newline = bytes.indexOf(0x0a, start);
        const end = newline < 0 ? bytes.length : newline;
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
    return line;
}
function decodeUtf16(bytes, encoding) {
    try {
        return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    }
    catch {
        const readable = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1)[0];
        return { ok: false, line: readable.split('\n').length, message: 'is not UTF-16 text' };
    }
}


/***/ }),

/***/ 3219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   k4: () => (/* binding */ discover)
/* harmony export */ });
/* unused harmony export STDIN */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _config_globs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(357);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(452);
/* harmony import */ var _ignore_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5684);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(482);






const STDIN = '<stdin>';
const EXTENSIONS = new Set(['.yaml', '.yml', '.json']);
const NAMES = new Set(['Kustomization']);
const LEFT_OUT = new Set(['.git', 'node_modules']);
const GLOB = /[*?[\]{}]/;
const LEADS_OUT = 'The symbolic link leads out of the folder and is not followed; name its target to read it.';
function discover(options) {
    const walker = new Walker(options.cwd, options.exclude);
    for (const path of options.paths)
        walker.add(path);
    return walker.result();
}
class Walker {
    #cwd;
    #excluded;
    #files = new Map();
    #nodeFiles = new Map();
    #skipped = new Map();
    constructor(cwd, exclude) {
        this.#cwd = cwd;
        this.#excluded = exclude.length === 0 ? () => false : (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .createMatcher */ .P)(exclude);
    }
    add(path) {
        if (path === '-') {
            this.#files.set(STDIN, { file: STDIN, path: '-' });
            return;
        }
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#cwd, path);
        const stats = statOf(absolute, path);
        if (stats?.isDirectory())
            this.#walkNamed(absolute, () => true);
        else if (stats)
            this.#addFile(absolute);
        else if (GLOB.test(path))
            this.#addGlob(path);
        else
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`\`${path}\` does not exist. Name a file, a folder or a glob, or \`-\` for standard input.`);
    }
    result() {
        return {
            files: inOrder(this.#files),
            nodeFiles: inOrder(this.#nodeFiles),
            skipped: [...this.#skipped.values()],
        };
    }
    #addGlob(pattern) {
        const parts = pattern.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/').split('/');
        const first = parts.findIndex((part) => GLOB.test(part));
        const base = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#cwd, parts.slice(0, first).join('/') || (first > 0 ? '/' : '.'));
        const matches = (0,_config_globs_js__WEBPACK_IMPORTED_MODULE_4__/* .createMatcher */ .P)([parts.slice(first).join('/')]);
        let found = false;
        if (statOf(base, pattern)?.isDirectory()) {
            this.#walkNamed(base, (path) => {
                const isWanted = matches((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'));
                found ||= isWanted;
                return isWanted;
            });
        }
        if (!found) {
            const message = `\`${pattern}\` matches no YAML or JSON file, unless an ignored or excluded one. Mend the glob, or leave it out.`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(message);
        }
    }
    #walkNamed(folder, isWanted) {
        this.#walk(folder, (0,_ignore_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ignoreRulesAbove */ .V)(folder), { root: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), isWanted });
    }
    #walk(folder, above, search) {
        const entries = this.#entriesOf(folder);
        const rules = entries.some(({ name }) => name === '.gitignore') ? above.within(folder) : above;
        for (const entry of entries) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const file = this.#display(path);
            if (LEFT_OUT.has(entry.name) || this.#excluded(file))
                continue;
            const isFolder = entry.isDirectory();
            if (entry.isFile() ? !isWorthReading(file, entry.name) : !isFolder && !entry.isSymbolicLink())
                continue;
            if (rules.ignores(path, isFolder))
                continue;
            if (isFolder)
                this.#walk(path, rules, search);
            else if (entry.isSymbolicLink())
                this.#addLink(path, search);
            else if (search.isWanted(path))
                this.#addFile(path);
        }
    }
    #entriesOf(folder) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        }
        catch (error) {
            this.#skip(folder, 'unreadable', `The folder cannot be listed: ${reasonOf(error)}.`);
            return [];
        }
    }
    #addLink(path, { root, isWanted }) {
        const target = realPathOf(path);
        const hasName = isReadable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        if (target === undefined) {
            if (hasName && isWanted(path))
                this.#skip(path, 'symbolic-link', 'The symbolic link leads nowhere.');
            return;
        }
        const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).isDirectory();
        if (!isFolder && !(hasName && isWanted(path)))
            return;
        if (!isWithin(root, target))
            this.#skip(path, 'symbolic-link', LEADS_OUT);
        else if (!isFolder && !isReadable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target)))
            this.#addFile(path);
    }
    #addFile(path) {
        const file = this.#display(path);
        if (this.#excluded(file))
            return;
        const isNodes = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFileRoleOf */ .u)(file) !== undefined;
        if (isNodes)
            this.#nodeFiles.set(path, { file, path });
        if (!isNodes || isReadable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)))
            this.#files.set(path, { file, path });
    }
    #skip(path, reason, message) {
        this.#skipped.set(path, { file: this.#display(path), line: 1, reason, message });
    }
    #display(path) {
        const prefix = `${this.#cwd}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`;
        if (path.startsWith(prefix))
            return path.slice(prefix.length).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        return ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(this.#cwd, path) || '.').split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    }
}
function isWorthReading(file, name) {
    return isReadable(name) || (0,_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFileRoleOf */ .u)(file) !== undefined;
}
function inOrder(files) {
    return [...files.values()].sort((a, b) => compare(a.file, b.file));
}
function isReadable(name) {
    return EXTENSIONS.has((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name).toLowerCase()) || NAMES.has(name);
}
function statOf(absolute, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute, { throwIfNoEntry: false });
    }
    catch (error) {
        if (reasonOf(error) === 'ENOTDIR')
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`\`${path}\` cannot be read (${reasonOf(error)}). Mend that, or name something else.`);
    }
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function realPathOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
function reasonOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 3395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./lib/manifests/events.js + 1 modules
var events = __nccwpck_require__(4352);
// EXTERNAL MODULE: ./lib/manifests/parse.js + 2 modules
var parse = __nccwpck_require__(4042);
;// CONCATENATED MODULE: ./lib/manifests/split.js
const MARKER = /(---|\.\.\.)(?<=(?:^|[\r\n])...)(?=[ \t\r\n]|$)/g;
const HAS_CONTENT = /^[^\S\r\n]*[^\s#%]/m;
const MARK_BEHIND_MARKER = /^---[^\r\n]*(?:\r\n?|\n)\uFEFF/;
function splitDocuments(text) {
    const slices = [];
    let start = 0;
    for (const { 0: marker, index: offset } of text.matchAll(MARKER)) {
        if (marker === '...') {
            const end = endOfLine(text, offset);
            slices.push({ start, end });
            start = end;
        }
        else if (offset > start && !isPreamble(text.slice(start, offset))) {
            slices.push({ start, end: offset });
            start = offset;
        }
    }
    slices.push({ start, end: text.length });
    return text.includes('\uFEFF') ? slices.map((slice) => withoutMark(text, slice)) : slices;
}
function isPreamble(text) {
    return !text.startsWith('---') && !HAS_CONTENT.test(text);
}
function endOfLine(text, offset) {
    const lineBreak = /\r\n?|\n/g;
    lineBreak.lastIndex = offset;
    return lineBreak.test(text) ? lineBreak.lastIndex : text.length;
}
function withoutMark(text, { start, end }) {
    const header = MARK_BEHIND_MARKER.exec(text.slice(start, end));
    return header ? { start: start + header[0].length, end } : { start, end };
}
function splitJsonStream(text, slice) {
    const slices = [];
    let start = slice.start;
    let depth = 0;
    let quoted = false;
    for (let offset = slice.start; offset < slice.end; offset++) {
        const char = text[offset];
        if (quoted) {
            if (char === '\\')
                offset++;
            else if (char === '"')
                quoted = false;
        }
        else if (char === '"')
            quoted = true;
        else if (char === '{')
            depth++;
        else if (char === '}' && --depth === 0) {
            slices.push({ start, end: offset + 1 });
            start = offset + 1;
        }
    }
    if (text.slice(start, slice.end).trim() !== '')
        slices.push({ start, end: slice.end });
    return slices;
}

;// CONCATENATED MODULE: ./lib/manifests/documents.js



const NOTHING = { root: undefined, duplicateKeys: [] };
const DEFINITION = /^kind: *["']?CustomResourceDefinition\b/m;
const LONG_DEFINITION = 2_000;
const JSON_START = /^(?:---[^\r\n]*[\r\n]+)?\s*\{\s*["}]/;
const SEPARATOR = /---(?<=(?:^|[\r\n])...)[ \t]*([^\s#][^\r\n]*)/;
function* readDocuments(text) {
    for (const slice of splitDocuments(text))
        yield* readSlice(text, slice);
}
function* readSlice(text, slice) {
    const part = text.slice(slice.start, slice.end);
    if (part.length > LONG_DEFINITION && DEFINITION.test(part)) {
        yield { ok: true, slice, document: NOTHING };
        return;
    }
    try {
        refuseSeparator(part, slice.start);
        const document = (0,parse/* parseDocument */.Tp)(part, slice.start);
        if (document)
            yield { ok: true, slice, document };
    }
    catch (error) {
        if (!(error instanceof events/* YamlSyntaxError */.nN))
            throw error;
        const values = JSON_START.test(part) ? splitJsonStream(text, slice) : [];
        if (values.length < 2)
            yield { ok: false, slice, error };
        else
            for (const value of values)
                yield* readSlice(text, value);
    }
}
function refuseSeparator(part, base) {
    if (!part.includes('apiVersion') || !part.includes('kind'))
        return;
    const separator = SEPARATOR.exec(part);
    if (!separator)
        return;
    const after = separator[1].trimEnd();
    const offset = base + separator.index + separator[0].length - separator[1].length;
    throw new events/* YamlSyntaxError */.nN(`Invalid separator of documents: only a comment may follow \`---\`, not \`${after}\``, offset);
}


/***/ }),

/***/ 4352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lr: () => (/* binding */ MAX_DEPTH),
  s7: () => (/* binding */ ParserError),
  nN: () => (/* binding */ YamlSyntaxError),
  XL: () => (/* binding */ eventsOf),
  DI: () => (/* binding */ tooDeep)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3243);
;// CONCATENATED MODULE: ./lib/manifests/lenient-indentation.js
const WIDTH = 200;
const INDENT = ' '.repeat(WIDTH);
class IndentedText {
    #text;
    #lines = [];
    constructor(text) {
        this.#text = text;
    }
    get text() {
        return this.#text;
    }
    mend(offset) {
        const start = Math.max(this.#text.lastIndexOf('\n', offset - 1), this.#text.lastIndexOf('\r', offset - 1)) + 1;
        const before = this.#text.slice(start, offset);
        if (before.trim() === '' && start > 0) {
            this.#lines.push(this.toWritten(start));
            this.#text = this.#text.slice(0, start) + INDENT + this.#text.slice(start);
            return true;
        }
        if (!before.includes('\t'))
            return false;
        const line = /[^\r\n]*/.exec(this.#text.slice(start))?.[0] ?? '';
        this.#text = this.#text.slice(0, start) + line.replaceAll('\t', ' ') + this.#text.slice(start + line.length);
        return true;
    }
    toWritten(offset) {
        let low = 0;
        let high = this.#lines.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#lines[middle] + WIDTH * middle < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low === 0 ? offset : Math.max(this.#lines[low - 1], offset - WIDTH * low);
    }
    restore(event) {
        if (this.#lines.length === 0)
            return event;
        const entries = Object.entries(event).map(([key, value]) => /^(?:start|.*Start|.*End)$/.test(key) && typeof value === 'number' && value >= 0
            ? [key, this.toWritten(value)]
            : [key, value]);
        return Object.fromEntries(entries);
    }
}

;// CONCATENATED MODULE: ./lib/manifests/events.js


class YamlSyntaxError extends Error {
    reason;
    offset;
    name = 'YamlSyntaxError';
    constructor(reason, offset) {
        super(reason);
        this.reason = reason;
        this.offset = offset;
    }
}
class ParserError extends YamlSyntaxError {
}
const MAX_DEPTH = 400;
const MAX_ATTEMPTS = 200;
const MAX_REREAD = 4_000_000;
function eventsOf(text, base) {
    const input = new IndentedText(text);
    for (let attempts = 1;; attempts++) {
        try {
            const events = (0,js_yaml/* parseEvents */.PH)(input.text, { maxDepth: MAX_DEPTH });
            return attempts === 1 ? events : events.map((event) => input.restore(event));
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB))
                throw error;
            const position = error.mark?.position ?? 0;
            const mayRetry = attempts < MAX_ATTEMPTS && attempts * text.length < MAX_REREAD;
            const isMended = error.reason === 'deficient indentation' && mayRetry && input.mend(position);
            if (!isMended)
                throw syntaxError(error.reason, base + input.toWritten(position));
        }
    }
}
function syntaxError(reason, offset) {
    return reason.startsWith('nesting exceeded') ? tooDeep(offset) : new ParserError(reason, offset);
}
function tooDeep(offset) {
    return new YamlSyntaxError(`Nested more than ${MAX_DEPTH} levels deep`, offset);
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ repositoryRootOf),
/* harmony export */   V: () => (/* binding */ ignoreRulesAbove)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(298);



function layerOf(folder, file = '.gitignore') {
    try {
        return [{ folder, rules: ignore__WEBPACK_IMPORTED_MODULE_2__().add((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), 'utf8')) }];
    }
    catch {
        return [];
    }
}
function createRules(layers) {
    return {
        ignores(path, isFolder) {
            for (let index = layers.length - 1; index >= 0; index--) {
                const { folder, rules } = layers[index];
                const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
                if (inside === '' || inside.startsWith('..'))
                    continue;
                const { ignored, unignored } = rules.test(isFolder ? `${inside}/` : inside);
                if (ignored)
                    return true;
                if (unignored)
                    return false;
            }
            return false;
        },
        within(folder) {
            const layer = layerOf(folder);
            return layer.length === 0 ? this : createRules([...layers, ...layer]);
        },
    };
}
function ignoreRulesAbove(folder) {
    const rules = createRules(layersAbove(folder));
    return rules.ignores(folder, true) ? createRules([]) : rules;
}
function layersAbove(folder) {
    const root = repositoryRootOf(folder);
    if (root === undefined)
        return [];
    const above = [];
    for (let at = folder; at !== root; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        above.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    return [...layerOf(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.git', 'info', 'exclude')), ...above.flatMap((parent) => layerOf(parent))];
}
function repositoryRootOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return undefined;
    }
}


/***/ }),

/***/ 7837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ podSpecPathOf),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   KW: () => (/* binding */ removedApiOf),
/* harmony export */   Ny: () => (/* binding */ holdsChartValues),
/* harmony export */   pn: () => (/* binding */ isPolicy),
/* harmony export */   u2: () => (/* binding */ wrappedKeyOf),
/* harmony export */   vW: () => (/* binding */ itemTypeOf)
/* harmony export */ });
const TEMPLATE = ['spec', 'template', 'spec'];
const POD_SPEC_KINDS = [
    { kind: 'Pod', groups: [''], path: ['spec'] },
    { kind: 'PodTemplate', groups: [''], path: ['template', 'spec'] },
    { kind: 'ReplicationController', groups: [''], path: TEMPLATE },
    { kind: 'Deployment', groups: ['apps', 'extensions'], path: TEMPLATE },
    { kind: 'ReplicaSet', groups: ['apps', 'extensions'], path: TEMPLATE },
    { kind: 'DaemonSet', groups: ['apps', 'extensions'], path: TEMPLATE },
    { kind: 'StatefulSet', groups: ['apps'], path: TEMPLATE },
    { kind: 'Job', groups: ['batch', 'extensions'], path: TEMPLATE },
    { kind: 'CronJob', groups: ['batch'], path: ['spec', 'jobTemplate', ...TEMPLATE] },
    { kind: 'ScheduledJob', groups: ['batch'], path: ['spec', 'jobTemplate', ...TEMPLATE] },
];
function groupOf({ apiVersion }) {
    const slash = apiVersion.indexOf('/');
    return slash < 0 ? '' : apiVersion.slice(0, slash);
}
function podSpecPathOf(object) {
    const group = groupOf(object);
    return POD_SPEC_KINDS.find(({ kind, groups }) => kind === object.kind && groups.includes(group))?.path;
}
const REMOVED_APIS = [
    {
        apiVersion: 'extensions/v1beta1',
        kinds: ['Deployment', 'ReplicaSet', 'DaemonSet'],
        removedIn: '1.16',
        successor: 'apps/v1',
    },
    { apiVersion: 'extensions/v1beta1', kinds: ['Job'], removedIn: '1.6', successor: 'batch/v1' },
    { apiVersion: 'apps/v1beta1', kinds: ['Deployment', 'StatefulSet'], removedIn: '1.16', successor: 'apps/v1' },
    {
        apiVersion: 'apps/v1beta2',
        kinds: ['Deployment', 'StatefulSet', 'ReplicaSet', 'DaemonSet'],
        removedIn: '1.16',
        successor: 'apps/v1',
    },
    { apiVersion: 'batch/v1beta1', kinds: ['CronJob'], removedIn: '1.25', successor: 'batch/v1' },
    { apiVersion: 'batch/v2alpha1', kinds: ['CronJob', 'ScheduledJob'], removedIn: '1.21', successor: 'batch/v1' },
];
function removedApiOf({ apiVersion, kind }) {
    return REMOVED_APIS.find((api) => api.apiVersion === apiVersion && api.kinds.includes(kind));
}
function wrappedKeyOf(object) {
    if (object.kind === 'Template' && TEMPLATE_GROUPS.has(groupOf(object)))
        return 'objects';
    return object.kind.endsWith('List') ? 'items' : undefined;
}
const TEMPLATE_GROUPS = new Set(['template.openshift.io', '']);
function itemTypeOf({ apiVersion, kind }) {
    return kind.endsWith('List') && kind !== 'List' ? { apiVersion, kind: kind.slice(0, -'List'.length) } : undefined;
}
const POLICY_GROUPS = /(?:^|\.)(?:kyverno\.io|gatekeeper\.sh|admissionregistration\.k8s\.io|kubewarden\.io)$/;
function isPolicy(object) {
    return POLICY_GROUPS.test(groupOf(object));
}
const VALUES_KINDS = new Set(['HelmRelease', 'HelmChart', 'HelmChartConfig', 'Application', 'ApplicationSet']);
function holdsChartValues(object) {
    return VALUES_KINDS.has(object.kind);
}


/***/ }),

/***/ 3443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   MS: () => (/* binding */ kustomizationsByFolder),
/* harmony export */   Rn: () => (/* binding */ imageEntriesOf),
/* harmony export */   ZA: () => (/* binding */ patchFilesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(722);


const PATCH_KEYS = ['patches', 'patchesStrategicMerge', 'patchesJson6902', 'transformers'];
const RESOURCE_KEYS = ['resources', 'bases', 'components'];
function patchFilesOf(files) {
    return new Set(files.flatMap((file) => pathsOf(file, PATCH_KEYS)));
}
function pathsOf({ kustomization, source }, keys) {
    if (!kustomization)
        return [];
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(source.file);
    return keys.flatMap((key) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getItems */ .JS)(kustomization, key).flatMap((item) => {
        const node = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .resolve */ .hd)(item);
        const path = node.kind === 'scalar' ? node.value : (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(node, 'path');
        return path === undefined || path.includes('\n') ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path).replace(/\/$/, '')];
    }));
}
function kustomizationsByFolder(files) {
    return new Map(files.filter(({ kustomization }) => kustomization).map((file) => [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file.source.file), file]));
}
function filesBelow(files) {
    const kustomizations = kustomizationsByFolder(files);
    return (start) => {
        const found = new Set();
        const visit = (file) => {
            if (found.has(file.source.file))
                return;
            found.add(file.source.file);
            for (const path of pathsOf(file, RESOURCE_KEYS)) {
                const base = kustomizations.get(path);
                if (base)
                    visit(base);
                else
                    found.add(path);
            }
        };
        visit(start);
        return found;
    };
}
function imageEntriesOf(files) {
    const kustomizations = kustomizationsByFolder(files);
    return (start) => {
        const seen = new Set();
        const visit = (file) => {
            if (seen.has(file))
                return [];
            seen.add(file);
            const components = pathsOf(file, ['components']).flatMap((path) => kustomizations.get(path) ?? []);
            return [...ownImageEntries(file), ...components.flatMap(visit)];
        };
        return start.kustomization ? visit(start) : [];
    };
}
function ownImageEntries({ kustomization }) {
    return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getItems */ .JS)(kustomization, 'images').flatMap((entry) => {
        const changes = ['newName', 'newTag', 'digest', 'tagSuffix'].some((key) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(entry, key) !== undefined);
        return changes ? ((0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getText */ .q4)(entry, 'name') ?? []) : [];
    });
}


/***/ }),

/***/ 722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ effectiveEntries),
/* harmony export */   JS: () => (/* binding */ getItems),
/* harmony export */   SD: () => (/* binding */ mergedMappings),
/* harmony export */   _W: () => (/* binding */ getValue),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   q4: () => (/* binding */ getText),
/* harmony export */   tD: () => (/* binding */ getScalar),
/* harmony export */   w4: () => (/* binding */ findEntry),
/* harmony export */   yJ: () => (/* binding */ isMergeKey)
/* harmony export */ });
function resolve(node) {
    return node.kind === 'alias' ? node.target : node;
}
function findEntry(mapping, key) {
    for (let index = mapping.entries.length - 1; index >= 0; index--) {
        const entry = mapping.entries[index];
        if (entry.key.value === key)
            return { entry, via: [] };
        const found = isMergeKey(entry) ? findMerged(entry, key) : undefined;
        if (found)
            return found;
    }
    return undefined;
}
function findMerged(merge, key) {
    for (const { mapping, alias } of mergedMappings(merge)) {
        const found = findEntry(mapping, key);
        if (found)
            return alias ? { entry: found.entry, via: [alias, ...found.via] } : found;
    }
    return undefined;
}
function isMergeKey({ key }) {
    return key.end - key.start === 2 && key.value === '<<' && key.style === 'plain';
}
function mergedMappings({ value }) {
    const merged = resolve(value);
    return (merged.kind === 'sequence' ? merged.items : [value]).flatMap((node) => {
        const mapping = resolve(node);
        if (mapping.kind !== 'mapping')
            return [];
        return [node.kind === 'alias' ? { mapping, alias: node } : { mapping }];
    });
}
function getValue(node, key) {
    if (!node)
        return undefined;
    const mapping = resolve(node);
    if (mapping.kind !== 'mapping')
        return undefined;
    const found = findEntry(mapping, key);
    return found && resolve(found.entry.value);
}
function effectiveEntries(mapping) {
    if (!mapping.entries.some(isMergeKey))
        return [...new Map(mapping.entries.map(keyed)).values()];
    const all = mapping.entries.flatMap((entry) => isMergeKey(entry)
        ? mergedMappings(entry)
            .reverse()
            .flatMap((merged) => effectiveEntries(merged.mapping))
        : [entry]);
    return [...new Map(all.map(keyed)).values()];
}
function keyed(entry) {
    return [entry.key.value, entry];
}
function getScalar(node, key) {
    const value = getValue(node, key);
    return value?.kind === 'scalar' && value.type !== 'null' ? value : undefined;
}
function getText(node, key) {
    return getScalar(node, key)?.value;
}
function getItems(node, key) {
    const value = getValue(node, key);
    return value?.kind === 'sequence' ? value.items : [];
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ objectReferenceOf),
/* harmony export */   Lf: () => (/* binding */ withRoot),
/* harmony export */   e4: () => (/* binding */ createManifest),
/* harmony export */   wv: () => (/* binding */ createRendered)
/* harmony export */ });
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(722);

function objectReferenceOf(root, listed) {
    const own = { apiVersion: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(root, 'apiVersion') ?? '', kind: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(root, 'kind') ?? '' };
    const { apiVersion, kind } = own.apiVersion || own.kind ? own : (listed ?? own);
    if (!apiVersion || !kind)
        return undefined;
    const metadata = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .getValue */ ._W)(root, 'metadata');
    const namespace = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(metadata, 'namespace');
    return { apiVersion, kind, ...(namespace ? { namespace } : {}), name: (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .getText */ .q4)(metadata, 'name') ?? '' };
}
function createManifest(source, document, root, object) {
    return {
        object,
        file: source.file,
        document,
        root,
        get: (path) => valueAt(root, path),
        textOf: ({ start, end }) => source.text.slice(start, end),
        locate: (path) => provenanceOf(source, walk(root, path)),
        locateKey: (path) => keyProvenanceOf(source, walk(root, path)),
        locateText: (path, offset, length) => partOf(source, walk(root, path), offset, length),
    };
}
function createRendered(output, rendering, places) {
    const { object, document, root, get, textOf } = output;
    const { file, locate, locateKey, locateText } = places;
    return {
        object: { ...object, rendering },
        document,
        root,
        get,
        textOf,
        rendering,
        file,
        locate,
        locateKey,
        locateText,
    };
}
function withRoot(manifest, root, object) {
    return { ...manifest, object, root, get: (path) => valueAt(root, path) };
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (typeof part === 'string')
            value = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .getValue */ ._W)(value, part);
        else
            value = value?.kind === 'sequence' ? resolved(value.items[part]) : undefined;
    }
    return value;
}
function resolved(node) {
    return node && (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(node);
}
function walk(root, path) {
    let node = root;
    let key;
    const aliases = [];
    for (const part of path) {
        const step = stepInto(node, part);
        if (!step)
            return { value: undefined, nearest: { node, key }, aliases };
        aliases.push(...step.via);
        if (step.value.kind === 'alias')
            aliases.push(step.value);
        node = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .resolve */ .hd)(step.value);
        key = step.key;
    }
    return { value: node, nearest: { node, key }, aliases };
}
function stepInto(node, part) {
    if (typeof part === 'number') {
        const value = node.kind === 'sequence' ? node.items[part] : undefined;
        return value && { value, key: undefined, via: [] };
    }
    const found = node.kind === 'mapping' ? (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntry */ .w4)(node, part) : undefined;
    return found && { value: found.entry.value, key: found.entry.key, via: found.via };
}
function provenanceOf(source, { nearest, aliases }) {
    const related = aliases.map((alias) => ({
        ...source.range(alias.start, alias.end),
        message: 'used here by its alias',
    }));
    const { node, key } = nearest;
    if (node.kind === 'scalar' && node.end > node.start)
        return { range: source.range(node.start, node.end), related };
    if (key && key.end > key.start)
        return { range: source.range(key.start, key.end), related };
    return { range: firstLineOf(source, node), related };
}
function keyProvenanceOf(source, walked) {
    const { key } = walked.nearest;
    return key ? { range: source.range(key.start, key.end), related: [] } : provenanceOf(source, walked);
}
function partOf(source, walked, offset, length) {
    const whole = provenanceOf(source, walked);
    const { value } = walked;
    if (value?.kind !== 'scalar' || value.value === '')
        return whole;
    const size = Math.max(1, length);
    const start = value.sourceOffset(offset);
    const last = value.sourceOffset(offset + size - 1);
    return start === undefined || last === undefined ? whole : { ...whole, range: source.range(start, last + 1) };
}
function firstLineOf(source, node) {
    const [line = ''] = source.text.slice(node.start, node.end).split(/[\r\n]/, 1);
    return source.range(node.start, node.start + line.trimEnd().length);
}


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ nodeFileRoleOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

const NAMES = {
    'config.toml': 'containerd',
    'hosts.toml': 'hosts',
    'crio.conf': 'crio',
    'registries.conf': 'registries',
    'policy.json': 'policy',
    'kubeadm-flags.env': 'kubelet',
    '10-kubeadm.conf': 'kubelet',
    'user-data': 'script',
};
const isBelow = (folder, name) => `/${folder}/`.includes(`/${name}/`);
const certificate = (folder) => (isBelow(folder, 'certs.d') ? 'certificate' : undefined);
const ENDINGS = {
    '.toml': (folder) => (/(?:^|\/)containerd(?:\/|$)/.test(folder) ? 'containerd' : undefined),
    '.service': (_, name) => (/^(?:kubelet|containerd|crio|docker|cri-docker)/.test(name) ? 'kubelet' : 'script'),
    '.conf': (folder) => {
        if (isBelow(folder, 'crio.conf.d'))
            return 'crio';
        if (isBelow(folder, 'registries.conf.d'))
            return 'registries';
        if (!/\.service\.d(?:\/|$)/.test(folder))
            return undefined;
        return isBelow(folder, 'kubelet.service.d') ? 'kubelet' : 'script';
    },
    '.sh': () => 'script',
    '.crt': certificate,
    '.pem': certificate,
    '.cert': certificate,
};
function nodeFileRoleOf(file) {
    const slash = file.lastIndexOf('/');
    const name = file.slice(slash + 1);
    if (Object.hasOwn(NAMES, name))
        return NAMES[name];
    if (name === 'kubelet')
        return /(?:default|sysconfig)$/.test(file.slice(0, Math.max(0, slash))) ? 'kubelet' : undefined;
    const dot = name.lastIndexOf('.');
    const ending = dot < 0 ? '' : name.slice(dot);
    if (!Object.hasOwn(ENDINGS, ending))
        return undefined;
    return ENDINGS[ending]?.(slash < 0 ? '' : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(file.slice(0, slash)), name);
}


/***/ }),

/***/ 4042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fn: () => (/* binding */ isValid),
  Tp: () => (/* binding */ parseDocument)
});

// UNUSED EXPORTS: YamlSyntaxError

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3243);
// EXTERNAL MODULE: ./lib/manifests/lookup.js
var lookup = __nccwpck_require__(722);
;// CONCATENATED MODULE: ./lib/manifests/duplicate-keys.js

function duplicateKeysOf(mapping) {
    const { entries } = mapping;
    if (entries.length < 2)
        return [];
    const merge = entries.findLastIndex(lookup/* isMergeKey */.yJ);
    const merged = merge > 0 ? mergedOver(entries, merge) : [];
    if (!hasRepeatedKey(entries))
        return merged;
    const byKey = new Map();
    for (const entry of entries) {
        if ((0,lookup/* isMergeKey */.yJ)(entry))
            continue;
        const same = byKey.get(entry.key.value);
        if (same)
            same.push(entry);
        else
            byKey.set(entry.key.value, [entry]);
    }
    const repeated = [...byKey].flatMap(([key, occurrences]) => occurrences.length > 1 ? [{ key, occurrences, isMerged: false }] : []);
    return [...repeated, ...merged];
}
const SMALL = 8;
function hasRepeatedKey(entries) {
    if (entries.length > SMALL)
        return new Set(entries.map((entry) => entry.key.value)).size < entries.length;
    return entries.some(({ key: { value } }, index) => {
        for (let before = 0; before < index; before++)
            if (entries[before]?.key.value === value)
                return true;
        return false;
    });
}
function mergedOver(entries, merge) {
    const byKey = new Map();
    for (const { mapping } of (0,lookup/* mergedMappings */.SD)(entries[merge])) {
        for (const entry of (0,lookup/* effectiveEntries */.Ey)(mapping))
            if (!byKey.has(entry.key.value))
                byKey.set(entry.key.value, entry);
    }
    const own = entries.filter((entry) => !(0,lookup/* isMergeKey */.yJ)(entry));
    const behind = new Set(entries.slice(merge + 1).map((entry) => entry.key.value));
    return own.flatMap((entry) => {
        const again = behind.has(entry.key.value) ? undefined : byKey.get(entry.key.value);
        return again ? [{ key: entry.key.value, occurrences: [entry, again], isMerged: true }] : [];
    });
}

// EXTERNAL MODULE: ./lib/manifests/events.js + 1 modules
var events = __nccwpck_require__(4352);
;// CONCATENATED MODULE: ./lib/manifests/scalar.js

const STYLES = {
    [js_yaml/* SCALAR_STYLE */.jK.PLAIN]: 'plain',
    [js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED]: 'single-quoted',
    [js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED]: 'double-quoted',
    [js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK]: 'literal',
    [js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK]: 'folded',
};
const QUOTED = new Set([js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED, js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED]);
const BLOCK = new Set([js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK, js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK]);
const NULL = /^(?:~|null|Null|NULL|)$/;
const BOOLEAN = /^(?:y|Y|yes|Yes|YES|on|On|ON|n|N|no|No|NO|off|Off|OFF|true|True|TRUE|false|False|FALSE)$/;
const NUMBER = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/;
const CORE_TAGS = new Map([
    ['null', 'null'],
    ['bool', 'boolean'],
    ['int', 'number'],
    ['float', 'number'],
]);
const CORE_TAG = /^(?:!!|!<tag:yaml\.org,2002:)(\w+)>?$/;
function plainType(value) {
    if (NULL.test(value))
        return 'null';
    if (BOOLEAN.test(value))
        return 'boolean';
    return NUMBER.test(value) ? 'number' : 'string';
}
class PlainScalar {
    text;
    base;
    start;
    end;
    constructor(text, base, start, end) {
        this.text = text;
        this.base = base;
        this.start = start;
        this.end = end;
    }
    get kind() {
        return 'scalar';
    }
    get style() {
        return 'plain';
    }
    get value() {
        return this.text.slice(this.start - this.base, this.end - this.base);
    }
    get type() {
        return plainType(this.value);
    }
    sourceOffset(valueOffset) {
        return this.start + valueOffset;
    }
}
class EventScalar {
    start;
    end;
    kind = 'scalar';
    #text;
    #base;
    #event;
    #value;
    constructor(text, base, event, start, end) {
        this.start = start;
        this.end = end;
        this.#text = text;
        this.#base = base;
        this.#event = event;
    }
    get value() {
        this.#value ??= this.#event.valueStart < 0 ? '' : (0,js_yaml/* getScalarValue */.KE)(this.#text, this.#event);
        return this.#value;
    }
    get style() {
        return STYLES[this.#event.style];
    }
    get type() {
        const { tagStart, tagEnd } = this.#event;
        if (tagStart >= 0) {
            const [, name = ''] = CORE_TAG.exec(this.#text.slice(tagStart, tagEnd)) ?? [];
            return CORE_TAGS.get(name) ?? 'string';
        }
        return this.style === 'plain' ? plainType(this.value) : 'string';
    }
    sourceOffset(valueOffset) {
        const { valueStart, valueEnd } = this.#event;
        if (valueStart < 0)
            return undefined;
        const written = this.#text.slice(valueStart, valueEnd);
        const start = this.#base + valueStart;
        if (!BLOCK.has(this.#event.style))
            return written === this.value ? start + valueOffset : undefined;
        if (this.style === 'folded' && /[\r\n]/.test(written.trim()))
            return undefined;
        return offsetInBlock(this.value, written, valueOffset, start);
    }
}
function offsetInBlock(value, written, valueOffset, start) {
    const lines = [...written.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)];
    const before = value.slice(0, valueOffset).split('\n');
    const row = before.length - 1;
    const line = lines[row];
    const valueLine = value.split('\n', row + 1)[row];
    if (line === undefined || valueLine === undefined || !line[1]?.endsWith(valueLine))
        return undefined;
    return start + line.index + line[1].length - valueLine.length + before[row].length;
}
function isAsWritten({ valueStart, style, fast, tagStart }) {
    return fast && style === js_yaml/* SCALAR_STYLE */.jK.PLAIN && tagStart < 0 && valueStart >= 0;
}
function createScalar(text, base, event, fallback) {
    const { valueStart, valueEnd, style } = event;
    if (isAsWritten(event))
        return new PlainScalar(text, base, base + valueStart, base + valueEnd);
    if (valueStart < 0)
        return new EventScalar(text, base, event, fallback, fallback);
    if (QUOTED.has(style))
        return new EventScalar(text, base, event, base + valueStart - 1, base + valueEnd + 1);
    if (!BLOCK.has(style))
        return new EventScalar(text, base, event, base + valueStart, base + valueEnd);
    const written = text.slice(valueStart, valueEnd);
    const leading = written.length - written.trimStart().length;
    const length = Math.max(leading, written.trimEnd().length);
    return new EventScalar(text, base, event, base + valueStart + leading, base + valueStart + length);
}

;// CONCATENATED MODULE: ./lib/manifests/parse.js





const MAX_REPEATED = 100_000;
function parseDocument(text, base) {
    return new TreeBuilder(text, base).build((0,events/* eventsOf */.XL)(text, base));
}
function isValid(text) {
    try {
        parseDocument(text, 0);
        return true;
    }
    catch (error) {
        if (error instanceof events/* YamlSyntaxError */.nN)
            return false;
        throw error;
    }
}
class TreeBuilder {
    #text;
    #base;
    #frames = [];
    #anchors = new Map();
    #duplicates = [];
    #root;
    #cursor;
    #values = 0;
    #repeated = 0;
    constructor(text, base) {
        this.#text = text;
        this.#base = base;
        this.#cursor = base;
    }
    build(events) {
        for (const event of events)
            this.#take(event);
        return events.length > 0 ? { root: this.#root, duplicateKeys: this.#duplicates } : undefined;
    }
    #take(event) {
        switch (event.type) {
            case js_yaml/* EVENT_ID */.hy.DOCUMENT:
                this.#open(undefined, undefined, false);
                return;
            case js_yaml/* EVENT_ID */.hy.SCALAR: {
                const node = createScalar(this.#text, this.#base, event, this.#cursor);
                this.#cursor = node.end;
                this.#values++;
                this.#anchor(event, node, { values: 1, height: 0 });
                this.#add(node, 0);
                return;
            }
            case js_yaml/* EVENT_ID */.hy.SEQUENCE: {
                const node = { kind: 'sequence', start: this.#base + event.start, end: 0, items: [] };
                this.#open(node, this.#anchor(event, node, undefined), event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW);
                return;
            }
            case js_yaml/* EVENT_ID */.hy.MAPPING: {
                const node = { kind: 'mapping', start: this.#base + event.start, end: 0, entries: [] };
                this.#open(node, this.#anchor(event, node, undefined), event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW);
                return;
            }
            case js_yaml/* EVENT_ID */.hy.ALIAS:
                this.#repeat(event.anchorStart, event.anchorEnd);
                return;
            case js_yaml/* EVENT_ID */.hy.POP:
                this.#close();
        }
    }
    #open(node, anchor, isFlow) {
        if (node && isFlow)
            this.#cursor = Math.max(this.#cursor, node.start + 1);
        this.#frames.push({ node, anchor, isFlow, before: this.#values, height: 0, key: undefined });
        if (node)
            this.#values++;
    }
    #anchor(event, node, extent) {
        if (event.anchorStart < 0)
            return undefined;
        const anchor = { node, extent };
        this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), anchor);
        return anchor;
    }
    #repeat(nameStart, nameEnd) {
        const name = this.#text.slice(nameStart, nameEnd);
        const start = this.#base + nameStart - 1;
        const anchor = this.#anchors.get(name);
        if (!anchor)
            throw new events/* YamlSyntaxError */.nN(`The alias \`*${name}\` has no anchor \`&${name}\` before it`, start);
        const { node: target, extent } = anchor;
        if (!extent)
            throw new events/* YamlSyntaxError */.nN(`The anchor \`&${name}\` contains itself`, start);
        this.#values += extent.values;
        this.#repeated += extent.values;
        if (this.#repeated > MAX_REPEATED)
            throw new events/* YamlSyntaxError */.nN('Its aliases repeat too much', start);
        if (this.#frames.length - 1 + extent.height > events/* MAX_DEPTH */.lr)
            throw (0,events/* tooDeep */.DI)(start);
        this.#cursor = this.#base + nameEnd;
        this.#add({ kind: 'alias', start, end: this.#cursor, target }, extent.height);
    }
    #add(node, height) {
        const frame = this.#frames[this.#frames.length - 1];
        if (!frame)
            return;
        frame.height = Math.max(frame.height, height + 1);
        if (!frame.node) {
            this.#root ??= node;
        }
        else if (frame.node.kind === 'sequence') {
            frame.node.items.push(node);
        }
        else if (frame.key === undefined) {
            const key = node.kind === 'alias' ? node.target : node;
            frame.key = key.kind === 'scalar' ? key : 'complex';
        }
        else {
            if (frame.key !== 'complex')
                frame.node.entries.push({ key: frame.key, value: node });
            frame.key = undefined;
        }
    }
    #close() {
        const frame = this.#frames.pop();
        if (!frame?.node)
            return;
        const { node, anchor, height } = frame;
        if (frame.isFlow)
            this.#cursor = this.#endOfFlow(node);
        node.end = Math.max(node.start, this.#cursor);
        if (anchor)
            anchor.extent = { values: this.#values - frame.before, height };
        if (node.kind === 'mapping')
            this.#duplicates.push(...duplicateKeysOf(node));
        this.#add(node, height);
    }
    #endOfFlow(node) {
        const opening = this.#text[node.start - this.#base];
        if (opening !== '[' && opening !== '{')
            return this.#cursor;
        return this.#base + endOfBracket(this.#text, this.#cursor - this.#base);
    }
}
function endOfBracket(text, from) {
    const next = /[\]}]|(?<=\s)#[^\r\n]*/g;
    next.lastIndex = from;
    for (let match = next.exec(text); match; match = next.exec(text)) {
        if (!match[0].startsWith('#'))
            return next.lastIndex;
    }
    return from;
}


/***/ }),

/***/ 7086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readFiles),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(452);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8490);
/* harmony import */ var _discover_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3219);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(482);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(678);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9639);
/* harmony import */ var _unrendered_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5130);








const MAX_BYTES = 16 * 1024 * 1024;
async function readFiles(discovered, options = {}) {
    const { readStdin, onFile } = options;
    const skipped = [...discovered.skipped];
    const files = [];
    const roleOf = (0,_roles_js__WEBPACK_IMPORTED_MODULE_5__/* .rolesOf */ .R)(discovered.files.map(({ file }) => file));
    for (const [index, input] of discovered.files.entries()) {
        onFile?.(index, discovered.files.length);
        const content = input.path === '-' ? await contentOfStdin(input, readStdin) : contentOf(input);
        if (content.ok)
            files.push((0,_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .y)(input.file, content.text, roleOf(input.file)));
        else
            skipped.push(content.skipped);
    }
    const explained = await explainSyntaxErrors(files);
    const nodeFiles = discovered.nodeFiles.map(nodeFileOf);
    const unreadable = nodeFiles.flatMap((read) => ('reason' in read && read.reason === 'unreadable' ? [read] : []));
    return {
        files: explained,
        nodeFiles: nodeFiles.filter((read) => 'text' in read),
        skipped: [...skipped, ...unreadable, ...explained.flatMap((file) => [...skippedOf(file), ...(0,_unrendered_js__WEBPACK_IMPORTED_MODULE_6__/* .unrenderedOf */ .e)(file)])],
    };
}
function nodeFileOf(input) {
    const content = contentOf(input);
    if (!content.ok)
        return content.skipped;
    return { file: input.file, role: (0,_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeFileRoleOf */ .u)(input.file) ?? 'script', text: content.text };
}
function contentOf(input) {
    const { file, path } = input;
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (size > MAX_BYTES)
            return { ok: false, skipped: tooLarge(file, size) };
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        return (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .isSurelyUtf8 */ .W)(text) ? { ok: true, text } : decodeContent(input, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (error) {
        const message = `\`${file}\` cannot be read (${(0,_discover_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}), so its images were not checked.`;
        return { ok: false, skipped: { file, line: 1, reason: 'unreadable', message } };
    }
}
async function contentOfStdin(input, readStdin) {
    if (!readStdin)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e('Standard input is not to be had here; name files or folders instead.');
    const bytes = await readStdin();
    if (bytes.length > MAX_BYTES)
        return { ok: false, skipped: tooLarge(input.file, bytes.length) };
    return decodeContent(input, bytes);
}
function decodeContent(input, bytes) {
    const decoded = (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D)(bytes);
    return decoded.ok ? decoded : { ok: false, skipped: notText(input, decoded) };
}
function tooLarge(file, size) {
    const megabytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MiB`;
    const message = `\`${file}\` has ${megabytes(size)}, more than the ${megabytes(MAX_BYTES)} that are read, so its images were not checked. Split or exclude it.`;
    return { file, line: 1, reason: 'too-large', message };
}
function notText({ file }, { message, line }) {
    return { file, line, reason: 'not-text', message: `\`${file}\` ${message}, so its images were not checked.` };
}
async function explainSyntaxErrors(files) {
    if (files.every(({ syntaxErrors }) => syntaxErrors.length === 0))
        return [...files];
    const { explainSyntax } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(417)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5417));
    return files.map((file) => file.syntaxErrors.length === 0
        ? file
        : { ...file, syntaxErrors: file.syntaxErrors.map((problem) => explainSyntax(file.source, problem)) });
}
function skippedOf({ source: { file }, role, syntaxErrors, template }) {
    const broken = syntaxErrors.map(({ at, message }) => ({
        file,
        line: at.line,
        reason: 'invalid-yaml',
        message: `This document cannot be parsed: ${message}`,
    }));
    if (!template)
        return broken;
    const { line } = template.at;
    if (role === 'chart-template') {
        return [
            ...broken,
            { file, line, reason: 'helm-template', message: 'A chart’s template holds no manifest until Helm renders it.' },
        ];
    }
    return [
        ...broken,
        {
            file,
            line,
            reason: 'not-rendered',
            message: `The document is a template (\`${template.marker}\`) that nothing has filled in yet.`,
        },
    ];
}


/***/ }),

/***/ 678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readText)
});

// EXTERNAL MODULE: ./lib/source.js
var lib_source = __nccwpck_require__(790);
// EXTERNAL MODULE: ./lib/manifests/documents.js + 1 modules
var documents = __nccwpck_require__(3395);
// EXTERNAL MODULE: ./lib/manifests/events.js + 1 modules
var events = __nccwpck_require__(4352);
// EXTERNAL MODULE: ./lib/manifests/kinds.js
var kinds = __nccwpck_require__(7837);
// EXTERNAL MODULE: ./lib/manifests/lookup.js
var lookup = __nccwpck_require__(722);
// EXTERNAL MODULE: ./lib/manifests/manifest.js
var manifest = __nccwpck_require__(8869);
// EXTERNAL MODULE: ./lib/manifests/parse.js + 2 modules
var parse = __nccwpck_require__(4042);
;// CONCATENATED MODULE: ./lib/manifests/templating.js
const MARKS = [
    /\{\{(?:(?!\}\}).){0,300}\}\}/,
    /\{%(?:(?!%\}).){0,300}%\}/,
    /<%(?:(?!%>).){0,300}%>/,
    /\$\{[^{}]{0,300}\}/,
    /<[A-Za-z][\w-]{0,100}>/,
    /@[A-Za-z_]\w{0,100}@/,
    /%[A-Za-z_]\w{0,100}%/,
]
    .map(({ source }) => source)
    .join('|');
const MARK = new RegExp(MARKS, 'g');
const MARK_HERE = new RegExp(MARKS, 'y');
const LINE_OF_MARKS = new RegExp(`^[ \\t]*(?:(?:${MARKS})[ \\t]*)+$`, 'gm');
const BLOCK = /^[ \t]*(?:\{\{|\{%|<%)|\{\{(?=-?[ \t]*(?:if|else|end|range|with|define)\b)/m;
const MAX_QUOTED = 60;
function findTemplateMarker(text, parses) {
    const block = BLOCK.exec(text);
    const mark = text.search(MARK);
    if (mark >= 0 && parses(text.replace(LINE_OF_MARKS, '').replace(MARK, 'x')))
        return markerAt(text, mark);
    return block ? markerAt(text, block.index + block[0].length - 2) : undefined;
}
function markerAt(text, offset) {
    MARK_HERE.lastIndex = offset;
    const whole = MARK_HERE.exec(text)?.[0] ?? text.slice(offset, offset + 2);
    const [written = ''] = whole.split(/[\r\n]/, 1);
    return { offset, text: written.length > MAX_QUOTED ? `${written.slice(0, MAX_QUOTED - 1)}…` : written };
}

;// CONCATENATED MODULE: ./lib/manifests/read.js








function readText(file, text, role = 'plain') {
    const source = (0,lib_source/* createSource */.g)(file, text);
    const reader = new FileReader(source, role);
    if (role === 'chart-template' && text.includes('{{'))
        return reader.asTemplate();
    if (file.endsWith('.json') && !(text.includes('apiVersion') && text.includes('kind')))
        return reader.result();
    for (const result of (0,documents/* readDocuments */.r)(text))
        reader.take(result);
    return reader.result();
}
class FileReader {
    #source;
    #role;
    #manifests = [];
    #syntaxErrors = [];
    #duplicateKeys = [];
    #kustomization;
    #template;
    #document = 0;
    constructor(source, role) {
        this.#source = source;
        this.#role = role;
    }
    take(result) {
        if (result.ok)
            this.#takeDocument(result.document);
        else
            this.#takeError(result);
        this.#document++;
    }
    #takeError({ slice, error }) {
        const marker = findTemplateMarker(this.#source.text.slice(slice.start, slice.end), parse/* isValid */.fn);
        if (!marker) {
            const at = this.#source.range(error.offset, error.offset + 1);
            this.#syntaxErrors.push({ at, message: error.reason, isRaw: error instanceof events/* ParserError */.s7, slice });
            return;
        }
        const start = slice.start + marker.offset;
        this.#template ??= { at: this.#source.range(start, start + marker.text.length), marker: marker.text };
    }
    #takeDocument({ root, duplicateKeys }) {
        const value = root && (0,lookup/* resolve */.hd)(root);
        if (value?.kind === 'sequence') {
            for (const item of value.items)
                this.#addObject(item);
            return;
        }
        if (value?.kind !== 'mapping')
            return;
        if (this.#role === 'kustomization')
            this.#kustomization ??= value;
        this.#addObject(value);
        this.#addDuplicateKeys(value, duplicateKeys);
    }
    #addDuplicateKeys(root, duplicateKeys) {
        const object = duplicateKeys.length > 0 && (0,manifest/* objectReferenceOf */.AY)(root);
        if (!object)
            return;
        for (const { key, occurrences, isMerged } of duplicateKeys) {
            const places = occurrences.map(({ key: scalar }) => this.#source.range(scalar.start, scalar.end));
            this.#duplicateKeys.push({ key, places, isMerged, object });
        }
    }
    #addObject(node, listed) {
        const root = (0,lookup/* resolve */.hd)(node);
        if (root.kind !== 'mapping')
            return;
        const object = (0,manifest/* objectReferenceOf */.AY)(root, listed);
        if (!object || object.kind === 'CustomResourceDefinition')
            return;
        const wrapped = (0,kinds/* wrappedKeyOf */.u2)(object);
        const items = wrapped ? (0,lookup/* getItems */.JS)(root, wrapped) : [];
        if (items.length === 0) {
            this.#manifests.push((0,manifest/* createManifest */.e4)(this.#source, this.#document, root, object));
            return;
        }
        for (const item of items)
            this.#addObject(item, (0,kinds/* itemTypeOf */.vW)(object));
    }
    asTemplate() {
        const start = this.#source.text.indexOf('{{');
        this.#template = { at: this.#source.range(start, start + 2), marker: '{{' };
        return this.result();
    }
    result() {
        return {
            source: this.#source,
            role: this.#role,
            manifests: this.#manifests,
            syntaxErrors: this.#syntaxErrors,
            duplicateKeys: this.#duplicateKeys,
            ...(this.#kustomization ? { kustomization: this.#kustomization } : {}),
            ...(this.#template ? { template: this.#template } : {}),
        };
    }
}


/***/ }),

/***/ 9639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ KUSTOMIZATION_NAMES),
/* harmony export */   R: () => (/* binding */ rolesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

const KUSTOMIZATION_NAMES = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);
const VALUES = /^values(?:[.-].*)?\.ya?ml$/;
function rolesOf(files) {
    const charts = new Set(files.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file) === 'Chart.yaml').map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file)));
    return (file) => {
        const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file);
        const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file);
        if (KUSTOMIZATION_NAMES.has(name))
            return 'kustomization';
        if (charts.has(folder)) {
            if (name === 'Chart.yaml')
                return 'chart';
            if (VALUES.test(name))
                return 'chart-values';
        }
        return folder.includes('templates') && isBelowTemplates(folder, charts) ? 'chart-template' : 'plain';
    };
}
function isBelowTemplates(folder, charts) {
    for (let at = folder; at !== '.' && at !== '/' && at !== '..'; at = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at)) {
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(at) === 'templates' && charts.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at)))
            return true;
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(at) === at)
            return false;
    }
    return false;
}


/***/ }),

/***/ 5130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unrenderedOf)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7837);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(722);


const RENDERED_ELSEWHERE = new Map([
    ['helm.toolkit.fluxcd.io', ['HelmRelease']],
    ['helm.cattle.io', ['HelmChart', 'HelmChartConfig']],
    ['argoproj.io', ['Application', 'ApplicationSet']],
]);
const CHANGING_KEYS = [
    'images',
    'patches',
    'patchesStrategicMerge',
    'patchesJson6902',
    'replacements',
    'transformers',
    'generators',
    'helmCharts',
    'helmChartInflationGenerator',
];
function unrenderedOf(file) {
    return [...file.manifests.flatMap(releaseOf), ...kustomizationOf(file)];
}
function releaseOf(manifest) {
    const { object, file } = manifest;
    if (!RENDERED_ELSEWHERE.get((0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(object))?.includes(object.kind))
        return [];
    const { line } = manifest.locate(['metadata', 'name']).range;
    const message = `What ${object.kind} \`${object.name}\` deploys was not rendered, so its images were not checked.`;
    return [{ file, line, reason: 'release', message }];
}
function kustomizationOf({ kustomization, source }) {
    if (!kustomization)
        return [];
    const keys = CHANGING_KEYS.filter((key) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getItems */ .JS)(kustomization, key).length > 0 || isMapping(kustomization, key));
    if (keys.length === 0)
        return [];
    const message = `The kustomization was not built, so what its ${keys.map((key) => `\`${key}\``).join(', ')} make of the images was not checked.`;
    return [{ file: source.file, line: 1, reason: 'kustomization', message }];
}
function isMapping(kustomization, key) {
    return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .getValue */ ._W)(kustomization, key)?.kind === 'mapping';
}


/***/ }),

/***/ 2832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ embeddedManifests),
/* harmony export */   s: () => (/* binding */ embeddedSource)
/* harmony export */ });
/* harmony import */ var _manifests_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3395);
/* harmony import */ var _manifests_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(722);
/* harmony import */ var _manifests_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8869);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(790);




function embeddedSource(manifest, path) {
    const node = manifest.get(path);
    if (node?.kind !== 'scalar')
        return undefined;
    const own = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .createSource */ .g)(manifest.file, node.value);
    return {
        ...own,
        range: (start, end) => manifest.locateText(path, start, Math.max(1, end - start)).range,
    };
}
function embeddedManifests(source) {
    return [...(0,_manifests_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r)(source.text)].flatMap((result, index) => {
        const root = result.ok && result.document.root ? (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .resolve */ .hd)(result.document.root) : undefined;
        const object = root?.kind === 'mapping' ? (0,_manifests_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .objectReferenceOf */ .AY)(root) : undefined;
        return root?.kind === 'mapping' && object ? [(0,_manifests_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .createManifest */ .e4)(source, index, root, object)] : [];
    });
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wS: () => (/* binding */ collectNodeSetup),
  dh: () => (/* binding */ newestKubernetes),
  A4: () => (/* binding */ oldestKubernetes),
  $6: () => (/* binding */ textAt),
  Jj: () => (/* binding */ tomlsOf)
});

// EXTERNAL MODULE: ./lib/node/embedded.js
var embedded = __nccwpck_require__(2832);
// EXTERNAL MODULE: ./lib/manifests/lookup.js
var lookup = __nccwpck_require__(722);
// EXTERNAL MODULE: ./lib/node/statements.js
var statements = __nccwpck_require__(5216);
;// CONCATENATED MODULE: ./lib/node/kubelet-flags.js


const EXTRA_ARGS = 'kubeletExtraArgs';
function flagsOfKubeadm(manifest, nodeRegistration) {
    const path = [...nodeRegistration, EXTRA_ARGS];
    const node = manifest.get(path);
    if (node?.kind === 'mapping') {
        return (0,lookup/* effectiveEntries */.Ey)(node).map(({ key }) => {
            const own = [...path, key.value];
            const value = manifest.get(own);
            return {
                name: key.value,
                value: value?.kind === 'scalar' ? value.value : '',
                at: manifest.locateKey(own),
                valueAt: manifest.locate(own),
            };
        });
    }
    if (node?.kind !== 'sequence')
        return [];
    return node.items.flatMap((item, index) => {
        const name = (0,lookup/* getScalar */.tD)((0,lookup/* resolve */.hd)(item), 'name')?.value;
        if (name === undefined)
            return [];
        const at = manifest.locate([...path, index, 'name']);
        const value = (0,lookup/* getScalar */.tD)((0,lookup/* resolve */.hd)(item), 'value')?.value ?? '';
        return [{ name, value, at, valueAt: manifest.locate([...path, index, 'value']) }];
    });
}
const FLAG = /(?<![\w-])--([a-z][a-z0-9-]*)(?:[= ](?!-)("[^"]*"|'[^']*'|[^\s"'\\]+))?/g;
const OTHERS = /\b(?:minikube|k3s|k3d|k0s|k8e|rke2|kops|kubectl|crc|eksctl|microk8s|colima|bootstrap\.sh)\b/;
function flagsInStatement(statement, isKubelets) {
    const { text } = statement;
    if (!text.includes('--') || OTHERS.test(text))
        return [];
    if (!isKubelets && !/kubelet(?!\.)|KUBELET_/.test(text))
        return [];
    return [...text.matchAll(FLAG)].map((match) => {
        const [whole, name = '', raw = ''] = match;
        const value = raw.replace(/^["']|["']$/g, '');
        const valueOffset = match.index + whole.length - raw.length + (raw === value ? 0 : 1);
        const place = (offset, length) => ({ range: (0,statements/* rangeIn */.h)(statement, offset, length), related: [] });
        return {
            name,
            value,
            at: place(match.index, name.length + 2),
            valueAt: value === '' ? place(match.index, whole.length) : place(valueOffset, value.length),
        };
    });
}

// EXTERNAL MODULE: ./lib/node/texts.js
var node_texts = __nccwpck_require__(6664);
// EXTERNAL MODULE: ./lib/node/versions.js
var node_versions = __nccwpck_require__(6791);
;// CONCATENATED MODULE: ./lib/node/setup.js




const KUBEADM_KINDS = new Set(['ClusterConfiguration', 'InitConfiguration', 'JoinConfiguration', 'ResetConfiguration']);
function collectNodeSetup(manifests, files) {
    const whole = [...manifests, ...manifests.flatMap(patchesOfKind)];
    const kubeadm = whole.flatMap(kubeadmPartsOf);
    const ofKubeadm = kubeadm.flatMap(({ manifest, path }) => flagsOfKubeadm(manifest, [...path, 'nodeRegistration']));
    const ofScripts = files.scripts.flatMap(({ statements, isKubelets }) => statements.flatMap((statement) => flagsInStatement(statement, isKubelets)));
    return {
        ...files,
        kubeadm,
        kubelets: whole.filter(({ object }) => object.kind === 'KubeletConfiguration'),
        flags: [...ofKubeadm, ...ofScripts],
        statements: files.scripts.flatMap(({ statements }) => statements),
        kubernetes: versionsIn(kubeadm, manifests),
        manifests,
    };
}
function patchesOfKind(manifest) {
    if (!(0,node_texts/* isKindCluster */.T)(manifest))
        return [];
    return [[], ...indicesAt(manifest, ['nodes']).map((index) => ['nodes', index])].flatMap((holder) => {
        const path = [...holder, 'kubeadmConfigPatches'];
        return indicesAt(manifest, path).flatMap((index) => {
            const source = (0,embedded/* embeddedSource */.s)(manifest, [...path, index]);
            return source ? (0,embedded/* embeddedManifests */.r)(source) : [];
        });
    });
}
function indicesAt(manifest, path) {
    const node = manifest.get(path);
    return node?.kind === 'sequence' ? [...node.items.keys()] : [];
}
const CLUSTER_API = {
    KubeadmControlPlane: ['spec', 'kubeadmConfigSpec'],
    KubeadmControlPlaneTemplate: ['spec', 'template', 'spec', 'kubeadmConfigSpec'],
    KubeadmConfig: ['spec'],
    KubeadmConfigTemplate: ['spec', 'template', 'spec'],
};
const PARTS = {
    clusterConfiguration: 'ClusterConfiguration',
    initConfiguration: 'InitConfiguration',
    joinConfiguration: 'JoinConfiguration',
};
function kubeadmPartsOf(manifest) {
    const { kind, apiVersion } = manifest.object;
    if (KUBEADM_KINDS.has(kind) && /^kubeadm\.k8s\.io\//.test(apiVersion))
        return [{ manifest, kind, apiVersion, path: [] }];
    const base = Object.hasOwn(CLUSTER_API, kind) ? CLUSTER_API[kind] : undefined;
    if (!base)
        return [];
    return Object.entries(PARTS).flatMap(([key, part]) => {
        const path = [...base, key];
        return manifest.get(path)?.kind === 'mapping' ? [{ manifest, kind: part, path }] : [];
    });
}
function versionsIn(kubeadm, manifests) {
    const texts = [
        ...kubeadm.map(({ manifest, path }) => textAt(manifest, [...path, 'kubernetesVersion'])),
        ...manifests
            .filter(node_texts/* isKindCluster */.T)
            .flatMap((manifest) => indicesAt(manifest, ['nodes']).map((index) => tagOfNode(textAt(manifest, ['nodes', index, 'image'])))),
        ...manifests
            .filter(({ object }) => object.kind === 'KubeadmControlPlane')
            .map((manifest) => textAt(manifest, ['spec', 'version'])),
    ];
    const versions = texts.flatMap((text) => (text === undefined ? [] : ((0,node_versions/* parseVersion */.ot)(text) ?? [])));
    return versions.sort((a, b) => a.minor - b.minor);
}
function tagOfNode(image) {
    return image === undefined ? undefined : /(?:^|\/)node:(v[\d.]+)/.exec(image)?.[1];
}
function textAt(manifest, path) {
    const node = manifest.get(path);
    return node?.kind === 'scalar' && node.type !== 'null' ? node.value : undefined;
}
function tomlsOf({ tomls }, role) {
    return tomls.filter((file) => file.role === role);
}
function oldestKubernetes({ kubernetes }) {
    return kubernetes[0];
}
function newestKubernetes({ kubernetes }) {
    return kubernetes.at(-1);
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ statementsOf),
/* harmony export */   h: () => (/* binding */ rangeIn)
/* harmony export */ });
const TELLING = /KUBELET_|CONTAINERD_|CRIO_|kubelet|kubeadm|containerd|crictl|crio|docker|GODEBUG|\bctr\b/;
const COMMENT = /^\s*(?:#|;|\/\/)/;
const LONGEST = 16 * 1024;
const QUOTED = String.raw `'[^']*'|"(?:[^"\\]|\\[\s\S])*"|['"]`;
const CODE = new RegExp(String.raw `^(?:[^'"#\\]|\\[\s\S]|${QUOTED}|(?<!\s)#)*`);
const COMMAND = new RegExp(String.raw `(?:[^'"\\;&|]|\\[\s\S]|${QUOTED}|(?<!&)&(?!&)|(?<!\|)\|(?!\|))+`, 'g');
const KEYWORD = /^(?:\s|-\s|[({!]\s|(?:if|elif|while|until|then|else|do|sudo)\s)*/;
const LOOKS = /^(?:\[\[?|test|e?grep|find|ls|stat|sed|awk|perl|rm|unset|for|case|[^\s()'"=]+\))(?=\s|$)/;
const SPEAKS = /^(?:echo|printf|log\w*|info|warn\w*|err\w*|die|fail)\s/;
const WRITES = />|\|\s*(?:sudo\s+)?tee\b/;
const EDITS = /\|\s*(?:sudo\s+)?(?:sed|awk|perl)\s/;
function statementsOf(source) {
    if (!TELLING.test(source.text))
        return [];
    return [...linesOf(source.text)].flatMap(({ text, start }) => {
        if (text.length > LONGEST || COMMENT.test(text))
            return [];
        const code = CODE.exec(text)?.[0] ?? text;
        return [...code.matchAll(COMMAND)].flatMap((command) => isDone(command[0]) ? [{ source, text: command[0], start: start + command.index }] : []);
    });
}
function* linesOf(text) {
    let start = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
        if (/\\\r?$/.test(text.slice(Math.max(start, at - 2), at)))
            continue;
        yield { text: text.slice(start, at), start };
        start = at + 1;
    }
    yield { text: text.slice(start), start };
}
function isDone(command) {
    const program = command.replace(KEYWORD, '');
    if (program === '' || EDITS.test(command))
        return false;
    return !LOOKS.test(program) && !(SPEAKS.test(program) && !WRITES.test(command));
}
function rangeIn({ source, start }, offset, length) {
    return source.range(start + offset, start + offset + length);
}


/***/ }),

/***/ 6664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ textsIn),
/* harmony export */   T: () => (/* binding */ isKindCluster)
/* harmony export */ });
/* harmony import */ var _manifests_lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(722);
/* harmony import */ var _manifests_node_files_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(482);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2832);



function textsIn({ source, manifests }) {
    const embedded = manifests.flatMap((manifest) => [...patchesOfKind(manifest), ...textsOfConfigMap(manifest)]);
    const cloudInit = source.text.startsWith('#cloud-config')
        ? [{ source, role: 'script', isPart: true }]
        : [];
    return [...embedded, ...cloudInit];
}
function patchesOfKind(manifest) {
    if (!isKindCluster(manifest))
        return [];
    const patches = manifest.get(['containerdConfigPatches']);
    if (patches?.kind !== 'sequence')
        return [];
    return patches.items.flatMap((_, index) => textAt(manifest, ['containerdConfigPatches', index], 'containerd'));
}
function isKindCluster({ object }) {
    return object.kind === 'Cluster' && object.apiVersion.startsWith('kind.x-k8s.io/');
}
function textsOfConfigMap(manifest) {
    const data = manifest.object.kind === 'ConfigMap' ? manifest.get(['data']) : undefined;
    if (data?.kind !== 'mapping')
        return [];
    return (0,_manifests_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveEntries */ .Ey)(data).flatMap(({ key }) => {
        const role = (0,_manifests_node_files_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeFileRoleOf */ .u)(key.value);
        return role === undefined ? [] : textAt(manifest, ['data', key.value], role);
    });
}
function textAt(manifest, path, role) {
    const source = (0,_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedSource */ .s)(manifest, path);
    return source ? [{ source, role, isPart: true }] : [];
}


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ CRI_V1),
/* harmony export */   OM: () => (/* binding */ CONTAINERD_FOR),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   ot: () => (/* binding */ parseVersion)
/* harmony export */ });
/* unused harmony export compareVersions */
const VERSION = /^v?(\d+)\.(\d+)(?:\.(\d+))?(?![.\d])/;
function parseVersion(text) {
    const match = VERSION.exec(text);
    if (!match)
        return undefined;
    const [whole, major, minor, patch] = match;
    return {
        text: whole.replace(/^v/, ''),
        major: Number(major),
        minor: Number(minor),
        ...(patch === undefined ? {} : { patch: Number(patch) }),
    };
}
const CONTAINERD_FOR = [
    { kubernetes: 30, oldest: ['1.6.28', '1.7.13', '2.0.0', '2.1.0'] },
    { kubernetes: 31, oldest: ['1.6.34', '1.7.20', '2.0.0', '2.1.0'] },
    { kubernetes: 32, oldest: ['1.6.36', '1.7.24', '2.0.1', '2.1.0'] },
    { kubernetes: 33, oldest: ['1.6.36', '1.7.24', '2.0.4', '2.1.0'] },
    { kubernetes: 34, oldest: ['1.6.39', '1.7.28', '2.0.6', '2.1.3'] },
    { kubernetes: 35, oldest: ['1.7.28', '2.1.5', '2.2.0'] },
    { kubernetes: 36, oldest: ['2.2.0', '2.3.0'] },
];
const CRI_V1 = { kubernetes: 26, containerd: '1.6.0', crio: '1.23.0' };
function compareVersions(a, b) {
    const patch = ({ patch: number }) => number ?? Number.POSITIVE_INFINITY;
    if (a.major !== b.major)
        return a.major - b.major;
    if (a.minor !== b.minor)
        return a.minor - b.minor;
    return patch(a) === patch(b) ? 0 : patch(a) - patch(b);
}
function isBefore(version, other) {
    const parsed = parseVersion(other);
    return parsed !== undefined && compareVersions(version, parsed) < 0;
}


/***/ }),

/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   zP: () => (/* binding */ activeFindings)
/* harmony export */ });
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5344);

function activeFindings({ findings }) {
    return findings.filter(({ suppressed }) => !suppressed);
}
function groupFindings(findings) {
    const groups = (0,_group_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(findings, ({ id, severity, image, message, remediation, evidence }) => JSON.stringify([id, severity, image, message, remediation, evidence]));
    return [...groups.values()].map(([first, ...others]) => ({ first: first, others }));
}
function formatPlace({ file, line, column }) {
    return `${file}:${line}:${column}`;
}
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 9301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l0: () => (/* binding */ IMAGE_FORMATS),
  DS: () => (/* binding */ OUTPUT_FORMATS),
  iK: () => (/* binding */ parseOutputOption)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __nccwpck_require__(5777);
// EXTERNAL MODULE: ./lib/report/groups.js
var report_groups = __nccwpck_require__(740);
// EXTERNAL MODULE: ./lib/findings/report.js
var report = __nccwpck_require__(2658);
;// CONCATENATED MODULE: ./lib/report/phrases.js


const STATUS_PHRASES = {
    failed: 'failed',
    inconclusive: 'inconclusive',
    'not-checked': 'not checked',
    found: 'found',
};
const SKIP_PHRASES = {
    'invalid-yaml': ['document that is not valid YAML', 'documents that are not valid YAML'],
    'not-rendered': ['place filled in only later', 'places filled in only later'],
    'helm-template': ['Helm template, which only Helm can fill in', 'Helm templates, which only Helm can fill in'],
    release: [
        'release or application that is rendered elsewhere',
        'releases and applications that are rendered elsewhere',
    ],
    kustomization: ['kustomization that was not built', 'kustomizations that were not built'],
    unreadable: ['file that could not be read', 'files that could not be read'],
    'not-text': ['file that is not text', 'files that are not text'],
    'too-large': ['file that is too large', 'files that are too large'],
    'symbolic-link': ['symbolic link, which is not followed', 'symbolic links, which are not followed'],
    'not-verifiable': [
        'image that only the cluster’s own credentials can show',
        'images that only the cluster’s own credentials can show',
    ],
    'not-asked': ['image whose registry may not be asked', 'images whose registries may not be asked'],
    'platforms-unknown': ['image whose platforms were not looked up', 'images whose platforms were not looked up'],
    unreachable: ['image whose registry could not be reached', 'images whose registries could not be reached'],
};
function countOfSkipped(count, reason) {
    const [one, several] = SKIP_PHRASES[reason];
    return `${count} ${count === 1 ? one : several}`;
}
const SUPPRESSION_PHRASES = {
    comment: 'a comment',
    annotation: 'an annotation',
    config: 'the configuration',
};
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function joinWords(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function verdict(summary) {
    const { suppressed, notChecked } = summary;
    const silenced = suppressed > 0 ? [`${suppressed} silenced`] : [];
    const open = notChecked > 0 ? [`${notChecked} not checked`] : [];
    return [outcome(summary), ...silenced, ...open].join('; ');
}
function depthSentence({ statuses }) {
    if (!statuses)
        return 'Only the manifests were read; no registry was asked.';
    const counts = [...report/* IMAGE_STATUSES */.v].reverse().filter((status) => statuses[status] > 0);
    if (counts.length === 0)
        return 'There was nothing to ask registries for.';
    return `Registries were asked: ${joinWords(counts.map((status) => `${statuses[status]} ${STATUS_PHRASES[status]}`))}.`;
}
function countsBySeverity(counts) {
    return joinWords(rules_rule/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0).map((name) => countOf(counts[name], name)));
}
function outcome({ findings, files, images, places }) {
    const counts = countsBySeverity(findings);
    if (!counts && files === 0)
        return 'No YAML or JSON files found';
    if (images === 0)
        return `${counts || 'No images found'} in ${countOf(files, 'file')}`;
    return `${counts || 'No problems found'} in ${countOf(images, 'image')} (${countOf(places, 'place')})`;
}

// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __nccwpck_require__(1984);
// EXTERNAL MODULE: ./lib/report/rendered.js
var report_rendered = __nccwpck_require__(9781);
;// CONCATENATED MODULE: ./lib/report/annotations.js





const BUDGET = { error: 9, warning: 10, notice: 10 };
const LONGEST_MESSAGE = 4096;
const LONGEST_TITLE = 255;
const LONGEST_TAIL = 1024;
function planAnnotations(report, { changedFiles, budget = BUDGET } = {}) {
    const isChanged = ({ location }) => changedFiles?.has(location.file) ?? true;
    const groups = (0,report_groups/* groupFindings */.kG)((0,report_groups/* activeFindings */.zP)(report)).map((group) => startingWith(isChanged, group));
    const inside = groups.filter(({ first }) => isChanged(first)).sort(byWeightAndPlace);
    const outside = groups.filter(({ first }) => !isChanged(first));
    const shown = rules_rule/* SEVERITIES */.oC.flatMap((level) => inside.filter(({ first }) => first.severity === level).slice(0, budget[level]));
    const cut = inside.filter((group) => !shown.includes(group)).flatMap(findingsOf);
    const untouched = outside.flatMap(findingsOf);
    return {
        annotations: shown.map(toAnnotation),
        omitted: { byLimit: countByLevel(cut), outsideChange: untouched.length },
        rest: [...cut, ...untouched],
    };
}
function startingWith(isChanged, group) {
    const all = findingsOf(group);
    const first = all.find(isChanged) ?? group.first;
    return { first, others: all.filter((finding) => finding !== first) };
}
function findingsOf({ first, others }) {
    return [first, ...others];
}
function toAnnotation(group) {
    const { location, severity, id } = group.first;
    const { file, line, column, endLine, endColumn } = location;
    return {
        level: severity,
        file,
        line,
        ...(endLine === line ? { column, endColumn } : {}),
        title: (0,plain_text/* cutText */.IN)((0,plain_text/* toLogText */.ZQ)(`pullproof: ${id}`), LONGEST_TITLE),
        message: messageOf(group),
        findings: findingsOf(group),
    };
}
function messageOf({ first, others }) {
    const more = others.length > 0 ? ` (and ${countOf(others.length, 'more place')})` : '';
    const rendered = first.rendered === undefined ? '' : `\n${(0,plain_text/* toLogText */.ZQ)((0,report_rendered/* renderedSentence */.n)(first))}`;
    const evidence = first.evidence === undefined ? '' : `\nEvidence: ${(0,plain_text/* toLogText */.ZQ)(first.evidence)}`;
    const tail = (0,plain_text/* cutText */.IN)(`${more}\n${(0,plain_text/* toLogText */.ZQ)(first.remediation)}\n${first.docs}${rendered}${evidence}`, LONGEST_TAIL);
    return `${(0,plain_text/* cutText */.IN)((0,plain_text/* toLogText */.ZQ)(first.message), LONGEST_MESSAGE - tail.length)}${tail}`;
}
function byWeightAndPlace({ first: a }, { first: b }) {
    return (rules_rule/* SEVERITIES */.oC.indexOf(a.severity) - rules_rule/* SEVERITIES */.oC.indexOf(b.severity) ||
        (0,report_groups/* compareText */.n6)(a.location.file, b.location.file) ||
        a.location.line - b.location.line ||
        a.location.column - b.location.column);
}
function countByLevel(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}

;// CONCATENATED MODULE: ./lib/report/github.js




function formatGitHub(report, options = {}) {
    const plan = planAnnotations(report, options);
    return [
        ...plan.annotations.flatMap((annotation) => [...annotation.findings.map(toLogLine), toCommand(annotation)]),
        ...plan.rest.map(toLogLine),
        ...describeOmitted(plan),
        `${verdict(report.summary)}. ${depthSentence(report.summary)}`,
        '',
    ].join('\n');
}
function describeOmitted({ omitted: { byLimit, outsideChange } }) {
    const cut = countsBySeverity(byLimit);
    return [
        ...(cut ? [`Not annotated, because GitHub shows ten of a kind in a step: ${cut}.`] : []),
        ...(outsideChange > 0
            ? [`Not annotated, because they are in files that this change leaves alone: ${outsideChange}.`]
            : []),
    ];
}
function toLogLine({ location, severity, id, message }) {
    return `${(0,report_groups/* formatPlace */.dE)({ ...location, file: (0,plain_text/* toLogPath */.x)(location.file) })} ${severity} ${id} ${(0,plain_text/* toLogText */.ZQ)(message)}`;
}
function toCommand({ level, file, line, column, endColumn, title, message }) {
    const properties = Object.entries({ file: (0,plain_text/* toLogText */.ZQ)(file), line, col: column, endColumn, title })
        .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]))
        .join(',');
    return `::${level} ${properties}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./lib/report/json-parts.js

function toJsonText(value) {
    return `${(0,plain_text/* toHarmlessJson */.VW)(value)}\n`;
}
function jsonRange({ file, line, column, endLine, endColumn }) {
    return { file, line, column, endLine, endColumn };
}
function jsonObject({ apiVersion, kind, namespace, name, rendering }) {
    return { apiVersion, kind, namespace, name, rendering };
}
function jsonImage({ image, canonical, invalid, status, digest, platforms, uses }) {
    return { image, canonical, invalid, status, digest, platforms, uses: uses.map(jsonUse) };
}
function jsonSkipped({ file, line, reason, message }) {
    return { file, line, reason, message };
}
function jsonRelated(related) {
    return { ...jsonRange(related), message: related.message };
}
function jsonUse(use) {
    return {
        file: use.file,
        line: use.line,
        column: use.column,
        field: use.field,
        object: jsonObject(use.object),
        related: use.related?.map(jsonRelated),
        container: { type: use.container.type, name: use.container.name },
        imagePullPolicy: use.imagePullPolicy,
        effectivePullPolicy: use.effectivePullPolicy,
        imagePullSecrets: use.imagePullSecrets,
        serviceAccountName: use.serviceAccountName,
        status: use.status,
    };
}

;// CONCATENATED MODULE: ./lib/report/images-json.js

function formatImagesJson({ images, skipped }) {
    return toJsonText({ version: 1, images: images.map(jsonImage), skipped: skipped.map(jsonSkipped) });
}

;// CONCATENATED MODULE: ./lib/report/images-text.js



const HEAD = ['IMAGE', 'PULL POLICY', 'PLACE'];
const WIDEST_IMAGE = 80;
function formatImagesText({ images, skipped, summary }) {
    const count = `${countOf(images.length, 'image')} at ${countOf(summary.places, 'place')}; ${skipped.length} not checked.`;
    return `${[...formatTable(images), `${count} ${depthSentence(summary)}`].join('\n')}\n`;
}
function formatImageNames({ images }) {
    const names = new Set(images.map(({ image, invalid }) => (invalid === undefined ? (0,plain_text/* toLogText */.ZQ)(image) : toQuoted(image))));
    return [...names]
        .sort(report_groups/* compareText */.n6)
        .map((name) => `${name}\n`)
        .join('');
}
function formatTable(images) {
    const rows = images.flatMap(rowsOf);
    if (rows.length === 0)
        return [];
    const table = [HEAD, ...rows];
    const imageWidth = Math.min(WIDEST_IMAGE, widest(table.map(([image]) => image)));
    const policyWidth = widest(table.map(([, policy]) => policy));
    const lines = table.map(([image, policy, place]) => `${image.padEnd(imageWidth)}  ${policy.padEnd(policyWidth)}  ${place}`);
    return [...lines, ''];
}
function rowsOf({ image, invalid, uses }) {
    const name = invalid === undefined ? (0,plain_text/* toLogText */.ZQ)(image) : toQuoted(image);
    const rows = uses.map((use) => [
        use.effectivePullPolicy ?? 'not known',
        `${(0,report_groups/* formatPlace */.dE)({ ...use, file: (0,plain_text/* toLogPath */.x)(use.file) })}${use.container.type === 'inferred' ? ' (inferred)' : ''}`,
    ]);
    const unique = new Map(rows.map(([policy = '', place = '']) => [`${policy} ${place}`, [policy, place]]));
    return [...unique.values()].map(([policy, place], index) => [index === 0 ? name : '', policy, place]);
}
function toQuoted(image) {
    return (0,plain_text/* toLogText */.ZQ)(JSON.stringify(image));
}
function widest(texts) {
    return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

;// CONCATENATED MODULE: ./lib/report/json.js

function formatJson({ toolVersion, summary, images, findings, skipped }) {
    return toJsonText({
        version: 1,
        tool: { name: 'pullproof', version: toolVersion },
        summary: jsonSummary(summary),
        images: images.map(jsonImage),
        findings: findings.map(jsonFinding),
        skipped: skipped.map(jsonSkipped),
    });
}
function jsonSummary(summary) {
    const { error, warning, notice } = summary.findings;
    return {
        depth: summary.depth,
        files: summary.files,
        objects: summary.objects,
        images: summary.images,
        places: summary.places,
        findings: { error, warning, notice },
        suppressed: summary.suppressed,
        notChecked: summary.notChecked,
        helmCharts: summary.helmCharts,
        kustomizations: summary.kustomizations,
        statuses: summary.statuses && jsonStatuses(summary.statuses),
    };
}
function jsonStatuses({ found, failed, inconclusive, 'not-checked': notChecked }) {
    return { found, failed, inconclusive, 'not-checked': notChecked };
}
function jsonFinding(finding) {
    return {
        id: finding.id,
        severity: finding.severity,
        message: finding.message,
        remediation: finding.remediation,
        docs: finding.docs,
        location: jsonRange(finding.location),
        related: finding.related.map(jsonRelated),
        object: finding.object && jsonObject(finding.object),
        rendered: finding.rendered?.map(jsonObject),
        image: finding.image,
        evidence: finding.evidence,
        suppressed: finding.suppressed && jsonSuppression(finding.suppressed),
        fingerprint: finding.fingerprint,
    };
}
function jsonSuppression({ by, location, reason }) {
    return { by, location: jsonRange(location), reason };
}

// EXTERNAL MODULE: ./lib/group-by.js
var group_by = __nccwpck_require__(5344);
;// CONCATENATED MODULE: ./lib/report/junit.js




const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const LONGEST_ATTRIBUTE = 1000;
function formatJUnit(report) {
    const suites = [...(0,group_by/* groupBy */.$)(testCasesOf(report), ({ file }) => file)].sort(([a], [b]) => (0,report_groups/* compareText */.n6)(a, b));
    const cases = suites.flatMap(([, members]) => members);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites ${attributes({ name: `pullproof: ${depthSentence(report.summary)}`, ...counts(cases) })}>`,
        ...suites.flatMap(([file, members]) => formatSuite(file, members)),
        '</testsuites>',
        '',
    ].join('\n');
}
function testCasesOf(report) {
    const judged = [...report.findings.map(ofFinding), ...report.skipped.map(ofSkipped)];
    return [...judged, ...cleanFiles(report, new Set(judged.map(({ file }) => file)))];
}
function ofFinding({ id, severity, message, remediation, evidence, docs, location, suppressed }) {
    const { file, line, column } = location;
    const silenced = suppressed && [
        `Silenced by ${SUPPRESSION_PHRASES[suppressed.by]}`,
        ...(suppressed.reason ? [suppressed.reason] : []),
    ];
    return {
        file,
        line,
        name: `${id} at line ${line}, column ${column}`,
        outcome: suppressed ? 'skipped' : 'failure',
        message: silenced ? `${silenced.join(': ')} (${message})` : `${severity}: ${message}`,
        type: id,
        details: [
            `${(0,plain_text/* toLogPath */.x)(file)}:${line}:${column}`,
            `${severity}: ${(0,plain_text/* toLogText */.ZQ)(message)}`,
            `help: ${(0,plain_text/* toLogText */.ZQ)(remediation)}`,
            ...(evidence === undefined ? [] : [`evidence: ${(0,plain_text/* toLogText */.ZQ)(evidence)}`]),
            `docs: ${docs}`,
        ].join('\n'),
    };
}
function ofSkipped({ file, line, reason, message }) {
    return {
        file,
        line,
        name: `checked as a whole, line ${line} (${reason})`,
        outcome: 'skipped',
        message: `Not checked: ${message}`,
        type: reason,
        details: '',
    };
}
function cleanFiles({ images }, judged) {
    const files = new Set(images.flatMap(({ uses }) => uses.map(({ file }) => file)));
    return [...files]
        .filter((file) => !judged.has(file))
        .map((file) => ({
        file,
        line: 1,
        name: 'no problem found',
        outcome: 'passed',
        message: '',
        type: '',
        details: '',
    }));
}
function formatSuite(file, cases) {
    return [`\t<testsuite ${attributes({ name: file, ...counts(cases) })}>`, ...cases.map(formatCase), '\t</testsuite>'];
}
function formatCase({ file, line, name, outcome, message, type, details }) {
    const head = `\t\t<testcase ${attributes({ classname: file, name, file, line })}`;
    return {
        passed: `${head}/>`,
        failure: `${head}><failure ${attributes({ message, type })}>${escapeXml(details)}</failure></testcase>`,
        skipped: `${head}><skipped ${attributes({ message })}/></testcase>`,
    }[outcome];
}
function counts(cases) {
    const countOf = (outcome) => cases.filter((testCase) => testCase.outcome === outcome).length;
    return { tests: cases.length, failures: countOf('failure'), errors: 0, skipped: countOf('skipped') };
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => `${name}="${escapeXml((0,plain_text/* cutText */.IN)((0,plain_text/* toLogText */.ZQ)(String(value)), LONGEST_ATTRIBUTE))}"`)
        .join(' ');
}
function escapeXml(text) {
    return text
        .replace(ILLEGAL, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./lib/report/markdown-escape.js

const ACTIVE = /[&<>"'`|[\]{}*_~\\$#!@]|:(?=\/\/)|(?<=\bwww)\./gi;
const MENTION = /&#(?:64|35);(?=\w)/g;
function escapeMarkdown(text) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return escapeProse(text);
    return parts.map((part, index) => (index % 2 === 0 ? escapeProse(part) : escapeCode(part))).join('');
}
function escapeCode(text) {
    return text === '' ? '' : `<code>${escapeSigns(text)}</code>`;
}
function escapeProse(text) {
    return escapeSigns(text).replace(MENTION, '$&&#8203;');
}
function escapeSigns(text) {
    return (0,plain_text/* toVisibleText */.tc)(text).replace(ACTIVE, (sign) => `&#${sign.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/report/markdown-section.js
function fitSections(sections, bytes) {
    let rest = bytes - sections.reduce((sum, section) => sum + frameSize(section), 0);
    return sections
        .map((section) => {
        const { text, size } = fitRows(section.rows, rest);
        rest -= size;
        const count = section.rows.length - text.length;
        return [section.opening, ...text, count > 0 ? `\n${section.leftOut(count)}\n` : '', section.closing].join('');
    })
        .join('');
}
function sizeOf(text) {
    return Buffer.byteLength(text, 'utf8');
}
function fitRows(rows, bytes) {
    const text = [];
    let size = 0;
    for (const row of rows) {
        const line = `${row}\n`;
        if (size + sizeOf(line) > bytes)
            break;
        text.push(line);
        size += sizeOf(line);
    }
    return { text, size };
}
function frameSize({ opening, closing, rows, leftOut }) {
    return sizeOf(`${opening}\n${leftOut(rows.length)}\n${closing}`);
}

;// CONCATENATED MODULE: ./lib/report/markdown.js






const MAX_BYTES = 1024 * 1024 - 16 * 1024;
const PLACES_PER_ROW = 5;
const LONGEST_CELL = 1000;
function formatMarkdown(report, { maxBytes = MAX_BYTES, fullReport = 'the log of this step' } = {}) {
    const { summary } = report;
    const head = `## pullproof: ${verdict(summary)}\n\n${depthSentence(summary)} ${readSentence(summary)}\n\n${countsTable(summary)}`;
    const tables = [
        findingsTable((0,report_groups/* groupFindings */.kG)((0,report_groups/* activeFindings */.zP)(report))),
        folded(silencedTable(report.findings.filter(({ suppressed }) => suppressed))),
        folded(skippedTable(report.skipped)),
        folded(imagesTable(report.images)),
    ].filter(({ rows }) => rows.length > 0);
    const sections = tables.map((table) => toSection(table, escapeMarkdown(fullReport)));
    return `${head}${fitSections(sections, maxBytes - sizeOf(head))}`;
}
function toSection({ columns, rows, before = '', after = '' }, fullReport) {
    return {
        opening: `\n${before}${toRow(columns)}\n${toRow(columns.map(() => '---'))}\n`,
        rows: rows.map(toRow),
        closing: after,
        leftOut: (count) => `${countOf(count, 'more row')} did not fit here; all is in ${fullReport}.`,
    };
}
function folded(table) {
    return { ...table, before: `<details><summary>${table.title}</summary>\n\n`, after: '\n</details>\n' };
}
function toRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
function readSentence({ files, objects, helmCharts, kustomizations }) {
    const charts = helmCharts > 0 ? [countOf(helmCharts, 'Helm chart')] : [];
    const kustomized = kustomizations > 0 ? [countOf(kustomizations, 'kustomization')] : [];
    return `Read: ${joinWords([countOf(files, 'file'), countOf(objects, 'object'), ...charts, ...kustomized])}.`;
}
function countsTable({ images, places, findings, suppressed, notChecked }) {
    const counts = {
        Images: images,
        Places: places,
        Errors: findings.error,
        Warnings: findings.warning,
        Notices: findings.notice,
        Silenced: suppressed,
        'Not checked': notChecked,
    };
    const names = Object.keys(counts);
    return [names, names.map(() => '--:'), Object.values(counts).map(String)]
        .map((cells) => `${toRow(cells)}\n`)
        .join('');
}
function findingsTable(groups) {
    return {
        title: countOf(groups.length, 'finding'),
        columns: ['Severity', 'Where', 'What', 'How to mend it'],
        rows: groups.map(({ first, others }) => [
            first.severity,
            places([first, ...others].map(({ location }) => location)),
            whatCell(first),
            prose(first.remediation),
        ]),
    };
}
function whatCell(finding) {
    const { id, docs, message, rendered, evidence } = finding;
    const objects = rendered === undefined ? [] : [prose((0,report_rendered/* renderedSentence */.n)(finding))];
    const raw = evidence === undefined ? [] : [code(evidence)];
    return [prose(message), ...objects, ...raw, `[${id}](${docs})`].join('<br>');
}
function silencedTable(findings) {
    return {
        title: `${findings.length} silenced`,
        columns: ['Where', 'What', 'Silenced by', 'Why'],
        rows: findings.flatMap(({ location, message, suppressed }) => suppressed
            ? [[places([location]), prose(message), SUPPRESSION_PHRASES[suppressed.by], prose(suppressed.reason ?? '')]]
            : []),
    };
}
function skippedTable(skipped) {
    return {
        title: `${skipped.length} not checked`,
        columns: ['Where', 'Reason', 'Message'],
        rows: skipped.map(({ file, line, reason, message }) => [code(`${file}:${line}`), reason, prose(message)]),
    };
}
function imagesTable(images) {
    const wasProbed = images.some(({ status }) => status);
    return {
        title: countOf(images.length, 'image'),
        columns: ['Image', ...(wasProbed ? ['Registry', 'Platforms'] : []), 'Pull policy', 'Places'],
        rows: images.map(({ image, status, platforms, uses }) => [
            code(image),
            ...(wasProbed ? [status ? STATUS_PHRASES[status] : '', prose((platforms ?? []).join(', '))] : []),
            [...new Set(uses.map(({ effectivePullPolicy }) => effectivePullPolicy ?? 'not known'))].sort().join(', '),
            places(uses),
        ]),
    };
}
function places(all) {
    const unique = [...new Set(all.map(report_groups/* formatPlace */.dE))];
    const shown = unique.slice(0, PLACES_PER_ROW).map(code);
    const more = unique.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${countOf(more, 'more place')}`] : [])].join('<br>');
}
function prose(text) {
    return escapeMarkdown((0,plain_text/* cutText */.IN)(text, LONGEST_CELL));
}
function code(text) {
    return escapeCode((0,plain_text/* cutText */.IN)(text, LONGEST_CELL));
}

;// CONCATENATED MODULE: ./lib/report/sarif-parts.js
function sarifPlace({ file, ...range }) {
    return {
        artifactLocation: { uri: toRelativeUri(file), uriBaseId: '%SRCROOT%' },
        region: {
            startLine: atLeastOne(range.line),
            startColumn: atLeastOne(range.column),
            endLine: atLeastOne(range.endLine),
            endColumn: atLeastOne(range.endColumn),
        },
    };
}
function sarifLocation(range, message) {
    return {
        physicalLocation: sarifPlace(range),
        message: message === undefined ? undefined : { text: escapeLinks(message) },
    };
}
function escapeLinks(text) {
    return text.includes('](') ? text.replaceAll('[', '\\[') : text;
}
function toRelativeUri(file) {
    return file
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
}
function atLeastOne(number) {
    return number === undefined ? undefined : Math.max(1, number);
}

;// CONCATENATED MODULE: ./lib/report/sarif-rules.js

const CONFIGURATIONS = {
    error: { level: 'error' },
    warning: { level: 'warning' },
    notice: { level: 'note' },
    off: { enabled: false, level: 'note' },
};
function sarifRule(rule) {
    const { id, title, rationale, remediation, severity, category } = rule;
    return {
        id,
        name: toPascalCase(id),
        shortDescription: { text: title },
        fullDescription: { text: rationale },
        help: {
            text: `${rationale}\n\n${remediation}`,
            markdown: `${rationale}\n\n**How to mend it:** ${remediation}\n\n[More about \`${id}\`](${(0,rules_rule/* rulePage */.gd)(rule)})`,
        },
        helpUri: (0,rules_rule/* rulePage */.gd)(rule),
        defaultConfiguration: CONFIGURATIONS[severity],
        properties: { category, tags: ['kubernetes', category] },
    };
}
function toPascalCase(id) {
    return id
        .split('-')
        .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
        .join('');
}

;// CONCATENATED MODULE: ./lib/report/sarif.js





const MOST_RESULTS = 25_000;
const MOST_LOCATIONS = 1_000;
const LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
const SUPPRESSION_KINDS = { comment: 'inSource', annotation: 'inSource', config: 'external' };
function formatSarif({ toolVersion, findings, skipped, rules }) {
    const shown = findings.slice(0, MOST_RESULTS);
    return toJsonText({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'pullproof',
                        semanticVersion: toolVersion,
                        informationUri: 'https://github.com/pullproof/pullproof',
                        rules: rules.map(sarifRule),
                    },
                },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: [...skipped.map(toNotification), ...leftOut(findings.length - shown.length)],
                    },
                ],
                results: toResults(shown, rules),
            },
        ],
    });
}
function toResults(findings, rules) {
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const fingerprints = uniqueFingerprints(findings);
    return findings.map((finding, index) => ({
        ruleId: finding.id,
        ruleIndex: indexes.get(finding.id),
        level: LEVELS[finding.severity],
        message: { text: escapeLinks(textOf(finding)) },
        locations: [sarifLocation(finding.location)],
        relatedLocations: relatedOf(finding),
        partialFingerprints: { 'pullproof/v1': fingerprints[index] },
        suppressions: suppressionsOf(finding),
    }));
}
function textOf(finding) {
    const { message, remediation, rendered, evidence } = finding;
    const objects = rendered === undefined ? [] : [(0,report_rendered/* renderedSentence */.n)(finding)];
    return [message, remediation, ...objects, ...(evidence === undefined ? [] : [`Evidence: ${evidence}`])].join('\n');
}
function relatedOf({ related }) {
    if (related.length === 0)
        return undefined;
    const places = related.map(({ message, ...range }) => sarifLocation(range, message));
    return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()].slice(0, MOST_LOCATIONS - 1);
}
function suppressionsOf({ suppressed }) {
    if (!suppressed)
        return undefined;
    const { by, location, reason } = suppressed;
    return [
        { kind: SUPPRESSION_KINDS[by], status: 'accepted', justification: reason, location: sarifLocation(location) },
    ];
}
function uniqueFingerprints(findings) {
    const seen = new Map();
    return findings.map(({ fingerprint, location }) => {
        const key = JSON.stringify([location.file, fingerprint]);
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        return count === 1 ? fingerprint : `${fingerprint}:${count}`;
    });
}
function toNotification({ file, line, reason, message }) {
    return {
        descriptor: { id: reason },
        level: 'warning',
        message: { text: escapeLinks(`Not checked: ${message}`) },
        locations: [{ physicalLocation: sarifPlace({ file, line }) }],
    };
}
function leftOut(count) {
    if (count === 0)
        return [];
    return [
        {
            level: 'warning',
            message: { text: `${countOf(count, 'finding')} left out: code scanning takes ${MOST_RESULTS} of one run.` },
        },
    ];
}

;// CONCATENATED MODULE: ./lib/report/ansi.js
const STYLES = {
    error: '31',
    warning: '33',
    notice: '36',
    bold: '1',
    dim: '2',
};
const inColour = (style, text) => `\u001b[${STYLES[style]}m${text}\u001b[0m`;
const plain = (_style, text) => text;

;// CONCATENATED MODULE: ./lib/report/excerpt.js

const TAB = '    ';
const LONGEST_LINE = 120;
const FARTHEST_MARK = 80;
const SIGNS_BEFORE_MARK = 20;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200c\u200d]$/u;
function excerptOf({ location, sourceLine }) {
    const cells = cellsOf(sourceLine);
    const goesOn = location.endLine > location.line;
    const start = location.column - 1;
    const end = goesOn ? sourceLine.length : Math.max(location.endColumn - 1, start + 1);
    const mark = cells.filter(({ offset }) => offset < start).length;
    const from = mark > FARTHEST_MARK ? mark - SIGNS_BEFORE_MARK : 0;
    const shown = cells.slice(from, from + LONGEST_LINE);
    const cut = from > 0 ? '…' : '';
    const rest = from + LONGEST_LINE < cells.length ? '…' : '';
    const before = widthOf(shown.filter(({ offset }) => offset < start)) + cut.length;
    const marked = Math.max(1, widthOf(shown.filter(({ offset }) => offset >= start && offset < end)));
    return {
        code: `${cut}${shown.map((cell) => cell.shown).join('')}${rest}`,
        carets: `${' '.repeat(before)}${'^'.repeat(marked)}${goesOn ? '…' : ''}`,
    };
}
function cellsOf(line) {
    const cells = [];
    let offset = 0;
    for (const sign of line) {
        const shown = shownAs(sign, line.slice(offset - 1, offset + 2));
        cells.push({ offset, shown, width: columnsOf(sign, shown) });
        offset += sign.length;
    }
    return cells;
}
function shownAs(sign, around) {
    if (sign === '\t')
        return TAB;
    return around === '##[' ? ' #' : (0,plain_text/* toVisibleText */.tc)(sign);
}
function columnsOf(sign, shown) {
    if (NO_WIDTH.test(sign))
        return 0;
    if (WIDE.test(sign))
        return 2;
    return shown === sign ? 1 : shown.length;
}
function widthOf(cells) {
    return cells.reduce((sum, { width }) => sum + width, 0);
}

;// CONCATENATED MODULE: ./lib/report/text.js







function formatText(report, { colour, showAll }) {
    const paint = colour ? inColour : plain;
    const groups = (0,report_groups/* groupFindings */.kG)((0,report_groups/* activeFindings */.zP)(report));
    const blocks = [
        ...[...(0,group_by/* groupBy */.$)(groups, ({ first }) => first.location.file).values()]
            .flat()
            .map((group) => formatGroup(group, paint, showAll)),
        ...formatSkipped(report.skipped, showAll),
        ...formatPages(groups.map(({ first }) => first)),
        [paint('bold', `${verdict(report.summary)}.`), depthSentence(report.summary)].join(' '),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function formatGroup({ first, others }, paint, showAll) {
    const { id, severity, message, remediation, evidence, related } = first;
    return [
        `${paint('bold', logPlace(first.location))}: ${paint(severity, severity)}: ${(0,plain_text/* toLogText */.ZQ)(message)} ${paint('dim', `[${id}]`)}`,
        ...formatExcerpt(first, paint),
        `  help: ${(0,plain_text/* toLogText */.ZQ)(remediation)}`,
        ...(evidence === undefined ? [] : formatEvidence(evidence)),
        ...related.map((place) => `  --> ${logPlace(place)}: ${(0,plain_text/* toLogText */.ZQ)(place.message)}`),
        ...formatRendered(first.rendered ?? [], showAll),
        ...formatOthers(others, showAll),
    ].join('\n');
}
const PLACES = 5;
function formatRendered(objects, showAll) {
    const shown = showAll ? objects : objects.slice(0, PLACES);
    const more = objects.length - shown.length;
    return [
        ...shown.map((object) => `  in ${(0,plain_text/* toLogText */.ZQ)(object.rendering ?? '')}: ${(0,plain_text/* toLogText */.ZQ)((0,report_rendered/* nameObject */.T)(object))}`),
        ...(more > 0 ? [`  and in ${more} more (--verbose lists them)`] : []),
    ];
}
function formatOthers(others, showAll) {
    const shown = showAll ? others : others.slice(0, PLACES);
    const more = others.length - shown.length;
    return [
        ...shown.map(({ location }) => `  also at ${logPlace(location)}`),
        ...(more > 0 ? [`  and at ${more} more ${more === 1 ? 'place' : 'places'} (--verbose lists them)`] : []),
    ];
}
function formatExcerpt(finding, paint) {
    if (finding.sourceLine.trim() === '')
        return [];
    const { code, carets } = excerptOf(finding);
    const number = String(finding.location.line).padStart(4);
    return [
        `${paint('dim', `${number} |`)} ${code}`,
        `${paint('dim', `${' '.repeat(number.length)} |`)} ${paint(finding.severity, carets)}`,
    ];
}
function formatEvidence(evidence) {
    const [first = '', ...rest] = evidence.trimEnd().split(/\r\n?|\n/);
    return [`  evidence: ${(0,plain_text/* toLogText */.ZQ)(first)}`, ...rest.map((line) => `          | ${(0,plain_text/* toLogText */.ZQ)(line)}`)];
}
function formatSkipped(skipped, showAll) {
    if (skipped.length === 0)
        return [];
    const reasons = [...(0,group_by/* groupBy */.$)(skipped, ({ reason }) => reason).values()].flatMap((entries) => [
        `  ${countOfSkipped(entries.length, entries[0].reason)}`,
        ...(showAll
            ? entries.map(({ file, line, message }) => `    ${(0,plain_text/* toLogPath */.x)(file)}:${line}: ${(0,plain_text/* toLogText */.ZQ)(message)}`)
            : []),
    ]);
    return [[showAll ? 'Not checked:' : 'Not checked (--verbose lists the places):', ...reasons].join('\n')];
}
function formatPages(findings) {
    const pages = new Map(findings.map(({ id, docs }) => [id, docs]));
    if (pages.size === 0)
        return [];
    const width = Math.max(...[...pages.keys()].map((id) => id.length));
    const lines = [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, docs]) => `  ${id.padEnd(width)}  ${docs}`);
    return [['More about these rules:', ...lines].join('\n')];
}
function logPlace(range) {
    return (0,report_groups/* formatPlace */.dE)({ ...range, file: (0,plain_text/* toLogPath */.x)(range.file) });
}

;// CONCATENATED MODULE: ./lib/report/outputs.js









const OUTPUT_FORMATS = {
    text: formatText,
    json: formatJson,
    sarif: formatSarif,
    github: formatGitHub,
    junit: formatJUnit,
    markdown: formatMarkdown,
};
const IMAGE_FORMATS = {
    text: formatImagesText,
    json: formatImagesJson,
    names: formatImageNames,
};
function parseOutputOption(text) {
    const [format = '', ...rest] = text.split('=');
    if (!isOutputFormat(format)) {
        const allowed = Object.keys(OUTPUT_FORMATS).join(', ');
        throw new errors/* UsageError */.e(`There is no output format "${format}". The formats are ${allowed}; "=FILE" behind one writes it to a file.`);
    }
    if (rest.length === 0)
        return { format };
    const file = rest.join('=');
    if (file !== '')
        return { format, file };
    throw new errors/* UsageError */.e(`The output "${text}" names no file. Write "${format}=FILE", or "${format}" alone for standard output.`);
}
function isOutputFormat(name) {
    return Object.hasOwn(OUTPUT_FORMATS, name);
}


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   VW: () => (/* binding */ toHarmlessJson),
/* harmony export */   ZQ: () => (/* binding */ toLogText),
/* harmony export */   tc: () => (/* binding */ toVisibleText),
/* harmony export */   x: () => (/* binding */ toLogPath)
/* harmony export */ });
const LINE_BREAKS = /[\r\n\u2028\u2029]+/g;
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const INVISIBLE_IN_JSON = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const RUNNER_COMMAND = /##(?=\[)/g;
function toVisibleText(text) {
    return text.replace(LINE_BREAKS, ' ').replaceAll('\t', ' ').replace(INVISIBLE, toEscape);
}
function toLogText(text) {
    return toVisibleText(text).replace(RUNNER_COMMAND, '# #');
}
function toLogPath(file) {
    const path = toLogText(file);
    return /^[\s:#]/.test(path) ? `./${path}` : path;
}
function toHarmlessJson(value) {
    return JSON.stringify(value, undefined, 2).replace(INVISIBLE_IN_JSON, toEscape).replace(RUNNER_COMMAND, '#\\u0023');
}
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
function toEscape(sign) {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ nameObject),
/* harmony export */   n: () => (/* binding */ renderedSentence)
/* harmony export */ });
function nameObject({ kind, namespace, name }) {
    return `${kind} ${namespace === undefined ? name : `${namespace}/${name}`}`;
}
const NAMED = 3;
function renderedSentence({ rendered = [] }) {
    if (rendered.length === 0)
        return '';
    const named = rendered.slice(0, NAMED).map((object) => `${nameObject(object)} of ${object.rendering}`);
    const more = rendered.length - named.length;
    return `Rendered: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')}.`;
}


/***/ }),

/***/ 9734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ digestOfOnePlatform)
/* harmony export */ });
const digestOfOnePlatform = {
    id: 'digest-of-one-platform',
    severity: 'notice',
    category: 'registry',
    since: '0.1.0',
    title: 'The digest pins one platform of an image that has several',
    rationale: 'The digest is that of one platform’s manifest and not of the index. A node of another platform pulls it all the same, and the container dies with `exec format error`.',
    remediation: 'Pin the digest of the index, which serves every platform; `pullproof pin` writes that one.',
};


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ expiredSuppression)
/* harmony export */ });
const expiredSuppression = {
    id: 'expired-suppression',
    severity: 'warning',
    category: 'suppression',
    since: '0.1.0',
    title: 'An entry of `ignore` has run out',
    rationale: 'The entry was meant to last until the day in its `expires`. That day is over, so it silences nothing any more, and what it once excused is back among the findings.',
    remediation: 'Mend what the entry excuses and remove it, or set a later day in `expires`.',
};


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ allRules),
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/node/toml-query.js
const ANY = Symbol('any');
function startsWith(path, pattern) {
    return (path.length >= pattern.length &&
        pattern.every((part, index) => {
            if (part === ANY)
                return true;
            const found = String(path[index]);
            return typeof part === 'string' ? part === found : part.includes(found);
        }));
}
function entriesAt({ entries }, pattern) {
    return entries.filter(({ path }) => path.length === pattern.length && startsWith(path, pattern));
}
function namesBelow({ entries, tables }, pattern) {
    const all = [...tables, ...entries.map(({ path, keyAt }) => ({ path, at: keyAt }))];
    const found = all.filter(({ path }) => path.length > pattern.length && startsWith(path, pattern));
    return new Map(found.reverse().map(({ path, at }) => [String(path[pattern.length]), at]));
}

;// CONCATENATED MODULE: ./lib/node/containerd.js

const IMAGES = ['cri', 'io.containerd.grpc.v1.cri', 'io.containerd.cri.v1.images'];
const RUNTIME = ['cri', 'io.containerd.grpc.v1.cri', 'io.containerd.cri.v1.runtime'];
function configVersion({ toml }) {
    const value = entriesAt(toml, ['version'])[0]?.value;
    return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 1;
}
function sandboxImages({ toml }) {
    return [
        ...entriesAt(toml, ['plugins', IMAGES, 'sandbox_image']),
        ...entriesAt(toml, ['plugins', IMAGES, 'pinned_images', 'sandbox']),
    ];
}
function handlersOf({ toml }) {
    return namesBelow(toml, ['plugins', RUNTIME, 'containerd', 'runtimes']);
}
function systemdCgroupOf({ toml }) {
    return entriesAt(toml, ['plugins', RUNTIME, 'containerd', 'runtimes', ANY, 'options', 'SystemdCgroup']);
}
function registryEntries({ toml }, name) {
    return entriesAt(toml, ['plugins', IMAGES, 'registry', name]);
}
function registryTables({ toml }, name) {
    return namesBelow(toml, ['plugins', IMAGES, 'registry', name]);
}

// EXTERNAL MODULE: ./lib/node/setup.js + 1 modules
var setup = __nccwpck_require__(1931);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __nccwpck_require__(5777);
;// CONCATENATED MODULE: ./lib/rules/cgroup-driver-mismatch.js




const cgroupDriverMismatch = (0,rule/* defineRule */.Km)({
    id: 'cgroup-driver-mismatch',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'Kubelet and runtime manage cgroups in different ways',
    rationale: 'With two drivers the Pods’ sandboxes do not start, or fall over when memory gets short, although their images were pulled. Only kubelets that ask the runtime (1.34 and later, with containerd 2 or CRI-O) go by the runtime’s answer.',
    remediation: 'Say the same in both: `cgroupDriver: systemd` for the kubelet, `SystemdCgroup = true` for containerd, `cgroup_manager = "systemd"` for CRI-O.',
    *check(node) {
        const runtime = runtimeDrivers(node);
        for (const kubelet of kubeletDrivers(node)) {
            const other = runtime.find(({ driver }) => driver !== kubelet.driver);
            if (!other)
                continue;
            yield {
                message: `The kubelet uses the cgroup driver \`${kubelet.driver}\`, and the runtime \`${other.driver}\`: Pods may not start, or fall over later.`,
                at: { range: kubelet.at.range, related: [{ ...other.at.range, message: 'the runtime’s driver' }] },
            };
        }
    },
});
function kubeletDrivers({ kubelets, flags }) {
    const ofFiles = kubelets.flatMap((manifest) => {
        const driver = (0,setup/* textAt */.$6)(manifest, ['cgroupDriver']);
        return driver ? [{ driver, at: manifest.locate(['cgroupDriver']) }] : [];
    });
    const ofFlags = flags
        .filter(({ name, value }) => name === 'cgroup-driver' && value !== '')
        .map(({ value, valueAt }) => ({ driver: value, at: valueAt }));
    return [...ofFiles, ...ofFlags];
}
function runtimeDrivers(node) {
    const ofContainerd = (0,setup/* tomlsOf */.Jj)(node, 'containerd')
        .flatMap(systemdCgroupOf)
        .flatMap(({ value, at }) => (typeof value === 'boolean' ? [{ driver: value ? 'systemd' : 'cgroupfs', at }] : []));
    const ofCrio = (0,setup/* tomlsOf */.Jj)(node, 'crio')
        .flatMap(({ toml }) => entriesAt(toml, ['crio', 'runtime', 'cgroup_manager']))
        .flatMap(({ value, at }) => (typeof value === 'string' ? [{ driver: value, at }] : []));
    return [...ofContainerd, ...ofCrio].map(({ driver, at }) => ({ driver, at: { range: at, related: [] } }));
}

;// CONCATENATED MODULE: ./lib/rules/render-rule.js

function defineRenderRule(metadata) {
    return (0,rule/* defineRule */.Km)({
        ...metadata,
        subject: 'renderProblem',
        check({ id, ...problem }) {
            return id === metadata.id ? problem : undefined;
        },
    });
}

;// CONCATENATED MODULE: ./lib/rules/chart-fails.js

const chartFails = defineRenderRule({
    id: 'chart-fails',
    severity: 'error',
    category: 'rendering',
    since: '0.1.0',
    title: 'A chart cannot be rendered',
    rationale: 'Helm renders a chart before it deploys anything of it. When that fails, the release keeps what it had, and no change arrives.',
    remediation: 'Run `helm template` with the same values, and mend what it names.',
});

// EXTERNAL MODULE: ./lib/credentials/explain-key.js
var explain_key = __nccwpck_require__(2715);
// EXTERNAL MODULE: ./lib/credentials/pull-secret-body.js
var pull_secret_body = __nccwpck_require__(9617);
// EXTERNAL MODULE: ./lib/credentials/stand-ins.js
var stand_ins = __nccwpck_require__(8739);
;// CONCATENATED MODULE: ./lib/rules/committed-credential.js




const committedCredential = (0,rule/* defineRule */.Km)({
    id: 'committed-credential',
    subject: 'pullSecret',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'A registry password is in the repository',
    rationale: 'Base64 is no encryption: whoever can read the repository, or ever could, can push and pull with this password. Taking it out of the newest commit does not take it out of the history.',
    remediation: 'Revoke the password at the registry and make a new one. Keep that out of git: with Sealed Secrets, SOPS, the External Secrets Operator, or a Secret that the pipeline creates.',
    *check(secret) {
        for (const body of (0,pull_secret_body/* dockerBodies */.xA)(secret)) {
            if (!body.config.ok)
                continue;
            for (const entry of body.config.entries.filter(isReal)) {
                const form = body.datum.field === 'data' ? 'in base64, which anyone can undo' : 'in plain text';
                yield {
                    message: `The password for \`${(0,explain_key/* displayKey */.W)(entry.key)}\` is in git, ${form}: take it for known and replace it.`,
                    at: body.locate(entry.passwordSpan),
                    object: secret.manifest.object,
                };
            }
        }
    },
});
function isReal({ key, username, password }) {
    const isExample = /(?:^|[./])example(?:\.|$)|^<|your[-_.]/i.test(key);
    const user = username.reveal();
    return !isExample && user !== '' && !(0,stand_ins/* isStandIn */.W)(password.reveal()) && user !== password.reveal();
}

;// CONCATENATED MODULE: ./lib/rules/committed-runtime-credential.js




const SECRET_KEYS = new Set(['password', 'auth', 'identitytoken', 'registrytoken']);
const committedRuntimeCredential = (0,rule/* defineRule */.Km)({
    id: 'committed-runtime-credential',
    subject: 'node',
    severity: 'error',
    category: 'node',
    since: '0.1.0',
    title: 'A runtime’s file holds a registry’s password',
    rationale: 'Whoever can read the repository, or ever could, can pull with it, and push if it may. Taking it out of the newest commit does not take it out of the history.',
    remediation: 'Revoke it at the registry. Then give nodes a credential provider of the kubelet, or Pods a pull secret.',
    *check(node) {
        const files = [...(0,setup/* tomlsOf */.Jj)(node, 'containerd'), ...(0,setup/* tomlsOf */.Jj)(node, 'hosts')];
        for (const entry of files.flatMap(({ toml }) => toml.entries).filter(holdsSecret)) {
            yield {
                message: `\`${String(entry.path.at(-1))}\` holds a credential, and it is in git: take it for known and replace it.`,
                at: { range: entry.at, related: [] },
                sensitive: true,
            };
        }
    },
});
function holdsSecret({ path, value }) {
    const key = String(path.at(-1));
    const isAuth = path.includes('registry') &&
        SECRET_KEYS.has(key) &&
        (path.includes('auth') || path.includes('auths') || path.includes('configs'));
    const isHeader = path.includes('header') && startsWith(path, ['host']) && /^authorization$/i.test(key);
    const text = Array.isArray(value) ? value.join('') : value;
    if (!(isAuth || isHeader) || typeof text !== 'string' || text === '')
        return false;
    return !(0,stand_ins/* isStandIn */.W)(text) && !/[${<]/.test(text);
}

;// CONCATENATED MODULE: ./lib/rules/containerd-registry-config.js



const OLD = ['mirrors', 'configs', 'auths'];
const containerdRegistryConfig = (0,rule/* defineRule */.Km)({
    id: 'containerd-registry-config',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'Registries are set up in the way that containerd gives up',
    rationale: '`registry.mirrors`, `configs` and `auths` are deprecated since containerd 1.5; their removal, put off several times, is planned for 2.4. Beside `config_path` they are an error: the CRI plugin does not load, and the kubelet finds no runtime.',
    remediation: 'Write a `hosts.toml` for each registry below `/etc/containerd/certs.d`, and set `config_path` to that folder. It needs no restart. Keep credentials in pull secrets or a credential provider.',
    *check(node) {
        for (const file of (0,setup/* tomlsOf */.Jj)(node, 'containerd'))
            yield* problemsOf(file);
    },
});
function* problemsOf(file) {
    const path = registryEntries(file, 'config_path').find(({ value }) => typeof value === 'string' && value !== '');
    for (const name of OLD) {
        const [first] = registryTables(file, name).values();
        if (!first)
            continue;
        const clashes = path && (name === 'mirrors' || (name === 'configs' && hasTls(file)));
        if (clashes) {
            const related = [{ ...path.keyAt, message: 'the folder for `hosts.toml`' }];
            const what = name === 'mirrors' ? '`mirrors`' : '`configs.tls`';
            const message = `containerd’s CRI plugin does not load with ${what} beside \`config_path\`: the node has no runtime.`;
            yield {
                message,
                at: { range: first, related },
                severity: 'error',
                evidence: `\`${name === 'mirrors' ? name : 'configs.tls'}\` cannot be set when \`config_path\` is provided`,
            };
            continue;
        }
        const severity = configVersion(file) >= 3 ? 'warning' : 'notice';
        yield {
            message: `\`registry.${name}\` is deprecated, and planned to be removed in containerd 2.4: ${insteadOf(name)}.`,
            at: { range: first, related: [] },
            severity,
        };
    }
}
function hasTls(file) {
    return file.toml.entries.some(({ path }) => path.includes('configs') && path.includes('tls'));
}
function insteadOf(name) {
    return name === 'auths' ? 'keep credentials in pull secrets or a credential provider' : 'move it to a `hosts.toml`';
}

;// CONCATENATED MODULE: ./lib/rules/cri-plugin-disabled.js



const CRI = new Set([
    'cri',
    'io.containerd.grpc.v1.cri',
    'io.containerd.cri.v1.images',
    'io.containerd.cri.v1.runtime',
]);
const criPluginDisabled = (0,rule/* defineRule */.Km)({
    id: 'cri-plugin-disabled',
    subject: 'node',
    severity: 'error',
    category: 'node',
    since: '0.1.0',
    title: 'The runtime does not answer the kubelet',
    rationale: 'With its CRI plugin disabled containerd runs, and serves Docker, but answers a kubelet with `unknown service runtime.v1.RuntimeService`. Docker’s package `containerd.io` brings such a file along.',
    remediation: 'Take the plugin out of `disabled_plugins`, or write a file of your own with `containerd config default`, and restart containerd.',
    *check(node) {
        for (const { toml } of (0,setup/* tomlsOf */.Jj)(node, 'containerd')) {
            for (const { value, at } of entriesAt(toml, ['disabled_plugins'])) {
                const disabled = Array.isArray(value) ? value.find((item) => CRI.has(String(item))) : undefined;
                if (disabled === undefined)
                    continue;
                yield {
                    message: `This containerd serves no kubelet: \`disabled_plugins\` names \`${String(disabled)}\`, so no Pod starts on the node.`,
                    at: { range: at, related: [] },
                    evidence: 'unknown service runtime.v1.RuntimeService',
                };
            }
        }
    },
});

// EXTERNAL MODULE: ./lib/node/statements.js
var node_statements = __nccwpck_require__(5216);
;// CONCATENATED MODULE: ./lib/rules/cri-socket.js



const ANNOTATION = 'kubeadm.alpha.kubernetes.io/cri-socket';
const DOCKERSHIM = 'dockershim.sock';
const criSocket = (0,rule/* defineRule */.Km)({
    id: 'cri-socket',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'The runtime’s socket is not one that a node has',
    rationale: 'The kubelet asks exactly one runtime for every image, at this address. When nothing answers there it stays NotReady; when files name several, some nodes pull with other credentials and mirrors than others.',
    remediation: 'Name one socket with its scheme: `unix:///run/containerd/containerd.sock`, `unix:///run/crio/crio.sock`, or `unix:///run/cri-dockerd.sock` for Docker Engine.',
    *check(node) {
        const named = [...socketsOfKubeadm(node), ...socketsOfKubelets(node), ...node.flags.flatMap(socketOfFlag)];
        for (const socket of named)
            yield* cri_socket_problemsOf(socket);
        for (const statement of node.statements)
            yield* inScript(statement);
        yield* annotations(node);
        yield* several(named);
    },
});
function socketsOfKubeadm({ kubeadm }) {
    return kubeadm.flatMap((part) => [['nodeRegistration', 'criSocket'], ['criSocket']].flatMap((path) => socketAt(part, path)));
}
function socketAt({ manifest, path }, field) {
    const address = (0,setup/* textAt */.$6)(manifest, [...path, ...field]);
    return address ? [{ address, at: manifest.locate([...path, ...field]), isKubeadms: true }] : [];
}
function socketsOfKubelets({ kubelets }) {
    return kubelets.flatMap((manifest) => {
        const address = (0,setup/* textAt */.$6)(manifest, ['containerRuntimeEndpoint']);
        return address ? [{ address, at: manifest.locate(['containerRuntimeEndpoint']), isKubeadms: false }] : [];
    });
}
function socketOfFlag({ name, value, valueAt }) {
    return name === 'container-runtime-endpoint' && value !== ''
        ? [{ address: value, at: valueAt, isKubeadms: false }]
        : [];
}
function* cri_socket_problemsOf({ address, at, isKubeadms }) {
    if (address.includes(DOCKERSHIM)) {
        const message = `Nothing listens at \`${address}\`: dockershim left the kubelet in Kubernetes 1.24, and a node that is told to use it never gets ready.`;
        yield { message, at, severity: 'error' };
    }
    else if (/^\/(?!\/)/.test(address)) {
        const who = isKubeadms
            ? 'kubeadm warns and puts `unix://` in front, for now'
            : 'the kubelet takes it with a warning, for now';
        yield { message: `\`${address}\` has no scheme: ${who}. Write \`unix://${address}\`.`, at, severity: 'notice' };
    }
}
function* inScript(statement) {
    const { text } = statement;
    const offset = text.indexOf(DOCKERSHIM);
    if (offset < 0 || text.includes('container-runtime-endpoint'))
        return;
    const start = /[^\s"'=]*$/.exec(text.slice(0, offset))?.[0].length ?? 0;
    const length = start + DOCKERSHIM.length;
    const message = `Nothing listens at \`${text.slice(offset - start, offset - start + length)}\`: dockershim left the kubelet in Kubernetes 1.24.`;
    yield { message, at: { range: (0,node_statements/* rangeIn */.h)(statement, offset - start, length), related: [] } };
}
function* annotations({ manifests }) {
    for (const manifest of manifests) {
        if (manifest.object.kind !== 'Node')
            continue;
        const path = ['metadata', 'annotations', ANNOTATION];
        const address = (0,setup/* textAt */.$6)(manifest, path);
        if (address === undefined)
            continue;
        const severity = address.includes(DOCKERSHIM) ? 'warning' : 'notice';
        const message = `kubeadm since 1.34 does not read the socket from this annotation but from \`/var/lib/kubelet/instance-config.yaml\` on the node: set \`containerRuntimeEndpoint\` there.`;
        yield { message, at: manifest.locateKey(path), object: manifest.object, severity };
    }
}
function runtimeOf(address) {
    return ['containerd', 'crio', 'cri-dockerd'].find((name) => address.includes(`${name}.sock`));
}
function* several(sockets) {
    const first = sockets.find(({ address }) => runtimeOf(address));
    const other = sockets.find(({ address }) => runtimeOf(address) && runtimeOf(address) !== (first && runtimeOf(first.address)));
    if (!first || !other)
        return;
    yield {
        message: `\`${other.address}\` is another runtime than \`${first.address}\`, which the repository names too: a node has one, and images pulled by the other are not seen.`,
        at: { range: other.at.range, related: [{ ...first.at.range, message: 'the other socket' }] },
        severity: 'notice',
    };
}

// EXTERNAL MODULE: ./lib/rules/digest-of-one-platform.js
var digest_of_one_platform = __nccwpck_require__(9734);
;// CONCATENATED MODULE: ./lib/rules/digest-required.js

const digestRequired = (0,rule/* defineRule */.Km)({
    id: 'digest-required',
    subject: 'use',
    severity: 'off',
    category: 'tag',
    since: '0.1.0',
    title: 'The image is not pinned by digest',
    rationale: 'Whoever may push to the repository can move a tag; a digest names one content for ever. Off by default: it is a policy, and most repositories do not have it.',
    remediation: 'Add the digest: `name:tag@sha256:…`.',
    check(use, { repository }) {
        const { image } = use;
        if (image.state !== 'reference' || image.reference.digest)
            return;
        if (repository.replacerOf(use))
            return;
        return {
            message: `\`${image.text}\` has no digest, so its content can change without a commit.`,
            at: use.locate('image'),
            object: use.object,
            image: image.text,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/duplicate-key.js

const duplicateKey = (0,rule/* defineRule */.Km)({
    id: 'duplicate-key',
    subject: 'file',
    severity: 'warning',
    category: 'reading',
    since: '0.1.0',
    title: 'A key is given twice in one mapping',
    rationale: 'kubectl sends the last value and drops the others without a word; kustomize, Flux and Argo CD refuse the file. Which image runs then depends on the tool that applies it.',
    remediation: 'Delete all but one of them.',
    *check({ duplicateKeys }) {
        for (const { key, places, isMerged, object } of duplicateKeys) {
            const [last, ...before] = isMerged ? places : places.toReversed();
            if (!last)
                continue;
            const message = isMerged
                ? `A merge key below brings in another \`${key}\`: kubectl and Helm take that one, kustomize takes this one.`
                : `\`${key}\` is given ${times(places.length)} here: kubectl takes the last value, kustomize refuses the file.`;
            const note = isMerged ? 'brought in by the merge key' : 'given here before';
            yield {
                message,
                at: { range: last, related: before.toReversed().map((place) => ({ ...place, message: note })) },
                ...(isMerged ? { remediation: `Put the merge key above \`${key}\`, or drop one of the two.` } : {}),
                object,
            };
        }
    },
});
function times(count) {
    return count === 2 ? 'twice' : `${count} times`;
}

// EXTERNAL MODULE: ./lib/rules/expired-suppression.js
var expired_suppression = __nccwpck_require__(2480);
;// CONCATENATED MODULE: ./lib/rules/floating-tag.js

const floatingTag = (0,rule/* defineRule */.Km)({
    id: 'floating-tag',
    subject: 'use',
    severity: 'warning',
    category: 'tag',
    since: '0.1.0',
    title: 'The tag is missing or `latest`',
    rationale: 'What is behind `latest` changes without a commit. Two nodes can run different images, a restart can bring a new version, and there is nothing to roll back to.',
    remediation: 'Name a version tag, or pin the digest.',
    check(use, { repository }) {
        const { image } = use;
        if (image.state !== 'reference' || image.reference.digest)
            return;
        if (repository.replacerOf(use))
            return;
        const { tag } = image.reference;
        if (tag !== undefined && tag !== 'latest')
            return;
        const what = tag === undefined ? `\`${image.text}\` has no tag` : `\`${image.text}\` uses the tag \`latest\``;
        return {
            message: `${what}, so every pull gets whatever \`latest\` is at that moment.`,
            at: use.locate('image'),
            object: use.object,
            image: image.text,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/image-entry-matches-more.js

const imageEntryMatchesMore = defineRenderRule({
    id: 'image-entry-matches-more',
    severity: 'warning',
    category: 'rendering',
    since: '0.1.0',
    title: 'An entry of `images:` selects another image, too',
    rationale: 'To kustomize the name of an entry is a regular expression, in which a dot stands for any character. Another image whose name differs only there gets the same tag or name.',
    remediation: 'Put a backslash before the dot: `name: my\\.app`.',
});

;// CONCATENATED MODULE: ./lib/rules/image-entry-matches-nothing.js

const imageEntryMatchesNothing = defineRenderRule({
    id: 'image-entry-matches-nothing',
    severity: 'warning',
    category: 'rendering',
    since: '0.1.0',
    title: 'An entry of `images:` selects no image',
    rationale: 'An entry whose name no image has is passed over by kustomize without a word: the cluster gets the tag that the base names, not the one that was meant. A typo does it, and so does a name that another entry has replaced before.',
    remediation: 'Name the image as it is called by then, registry and all, or take the entry out.',
});

;// CONCATENATED MODULE: ./lib/rules/image-entry-not-text.js

const imageEntryNotText = defineRenderRule({
    id: 'image-entry-not-text',
    severity: 'error',
    category: 'rendering',
    since: '0.1.0',
    title: 'A value of `images:` is no text',
    rationale: 'To YAML `1.10` is the number 1.1 and `on` is true. kustomize wants a text there and refuses the whole kustomization, so nothing of it is deployed.',
    remediation: 'Put the value in quotes.',
});

;// CONCATENATED MODULE: ./lib/rules/image-entry-passes-by.js

const imageEntryPassesBy = defineRenderRule({
    id: 'image-entry-passes-by',
    severity: 'notice',
    category: 'rendering',
    since: '0.1.0',
    title: '`images:` does not reach an image of that name',
    rationale: 'The entries of `images:` change containers, init containers and image volumes. Ephemeral containers and most fields of custom resources keep what they have, so that one name is deployed in two versions.',
    remediation: 'Change the field itself, by a patch or a replacement; for a field of a custom resource name it in a file of `configurations:`.',
});

;// CONCATENATED MODULE: ./lib/rules/image-never-pulled.js

const imageNeverPulled = (0,rule/* defineRule */.Km)({
    id: 'image-never-pulled',
    subject: 'use',
    severity: 'warning',
    category: 'pull-policy',
    since: '0.1.0',
    title: 'The image is never pulled',
    rationale: 'With `Never` the kubelet starts only what a node has already. Everywhere else the container waits with `ErrImageNeverPull`, and since Kubernetes 1.35 also where another Pod pulled the image with its own credentials.',
    remediation: 'Use `IfNotPresent`; keep `Never` only where every node gets the image in another way, such as `kind load`.',
    check(use) {
        const { image, imagePullPolicy } = use;
        if (imagePullPolicy !== 'Never' || image.state !== 'reference')
            return;
        return {
            message: `With \`Never\` the kubelet does not pull \`${image.text}\`: on a node that does not have it, the container waits with ErrImageNeverPull.`,
            at: use.locate('imagePullPolicy'),
            object: use.object,
            image: image.text,
        };
    },
});

// EXTERNAL MODULE: ./lib/images/match-name.js
var match_name = __nccwpck_require__(6307);
;// CONCATENATED MODULE: ./lib/rules/image-refused-by-node.js




const imageRefusedByNode = (0,rule/* defineRule */.Km)({
    id: 'image-refused-by-node',
    subject: 'node',
    severity: 'error',
    category: 'node',
    since: '0.1.0',
    title: 'The node’s own files refuse images',
    rationale: 'CRI-O goes by `registries.conf` and `policy.json` before it asks any registry: what is blocked or rejected there is never pulled, whatever the credentials.',
    remediation: 'Take the image from a registry that is allowed, or open the file for it.',
    *check(node, { repository }) {
        for (const { source, policy } of node.policies) {
            if (!rejectsEverything(policy))
                continue;
            const offset = source.text.indexOf('"reject"');
            yield {
                message: 'This policy rejects every image: nodes with it pull nothing, not even the sandbox image.',
                at: { range: source.range(offset, offset + '"reject"'.length), related: [] },
            };
        }
        const registries = registriesIn(node);
        for (const use of registries.some(({ isBlocked }) => isBlocked) ? repository.uses : []) {
            const { image } = use;
            if (image.state !== 'reference')
                continue;
            const found = registries.find(({ prefix }) => (0,match_name/* matchesPrefix */.W)(image.reference, prefix));
            if (!found?.isBlocked)
                continue;
            const { prefix, at } = found;
            yield {
                message: `Nodes with this repository’s \`registries.conf\` block \`${prefix}\` and do not pull \`${use.image.text}\`.`,
                at: { ...use.locate('image'), related: [{ ...at, message: 'blocked here' }] },
                object: use.object,
                image: use.image.text,
            };
        }
    },
});
function registriesIn(node) {
    const found = (0,setup/* tomlsOf */.Jj)(node, 'registries').flatMap(({ toml, source }) => {
        const fields = new Map();
        for (const entry of entriesAt(toml, ['registry', ANY, ANY])) {
            const [, index, name] = entry.path.map(String);
            fields.set(index, (fields.get(index) ?? new Map()).set(name, entry));
        }
        return [...fields.values()].flatMap((table) => {
            const prefix = (table.get('prefix') ?? table.get('location'))?.value;
            if (typeof prefix !== 'string' || prefix.startsWith('*.'))
                return [];
            const blocked = table.get('blocked');
            return [{ prefix, isBlocked: blocked?.value === true, at: blocked?.at ?? source.range(0, 1) }];
        });
    });
    return found.sort((a, b) => b.prefix.length - a.prefix.length);
}
function rejectsEverything(policy) {
    if (typeof policy !== 'object' || policy === null || !('default' in policy))
        return false;
    const { default: rules } = policy;
    const rejects = Array.isArray(rules) && rules.some((rule) => rule?.type === 'reject');
    const transports = 'transports' in policy ? policy.transports : {};
    const docker = typeof transports === 'object' && transports !== null && 'docker' in transports ? transports.docker : undefined;
    return rejects && (docker === undefined || isEmpty(docker));
}
function isEmpty(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

// EXTERNAL MODULE: ./lib/images/placeholder.js
var placeholder = __nccwpck_require__(2419);
// EXTERNAL MODULE: ./lib/images/pull-policy.js
var pull_policy = __nccwpck_require__(9754);
;// CONCATENATED MODULE: ./lib/rules/invalid-pull-policy.js



const invalidPullPolicy = (0,rule/* defineRule */.Km)({
    id: 'invalid-pull-policy',
    subject: 'use',
    severity: 'error',
    category: 'pull-policy',
    since: '0.1.0',
    title: 'The pull policy is none of the three values',
    rationale: '`imagePullPolicy` is `Always`, `IfNotPresent` or `Never`, with exactly these capitals. The API server refuses anything else, and the whole object with it.',
    remediation: 'Write `Always`, `IfNotPresent` or `Never`.',
    check(use) {
        const policy = use.imagePullPolicy;
        if (!policy || (0,pull_policy/* isPullPolicy */.Mx)(policy) || (0,placeholder/* findPlaceholder */.$)(policy))
            return;
        const meant = pull_policy/* PULL_POLICIES */.zJ.find((known) => known.toLowerCase() === policy.trim().toLowerCase());
        return {
            message: `\`${policy}\` is no pull policy: the API server refuses the ${use.object.kind}.`,
            at: use.locate('imagePullPolicy'),
            ...(meant ? { remediation: `Write \`${meant}\`.` } : {}),
            evidence: `Unsupported value: "${policy}": supported values: "Always", "IfNotPresent", "Never"`,
            object: use.object,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/invalid-reference.js

const invalidReference = (0,rule/* defineRule */.Km)({
    id: 'invalid-reference',
    subject: 'use',
    severity: 'error',
    category: 'reference',
    since: '0.1.0',
    title: 'The image reference cannot be parsed',
    rationale: 'The API server accepts any text as an image. The kubelet does not: the container waits with `InvalidImageName` for ever, and no retry helps.',
    remediation: 'Write the reference as `[host[:port]/]repository[:tag][@digest]`, in lower case but for the tag.',
    check(use) {
        const { image } = use;
        if (image.state !== 'invalid' || image.text !== image.text.trim())
            return;
        const { message, offset, length, suggestion } = image.failure;
        return {
            message: `${message} The kubelet refuses \`${image.text}\` with InvalidImageName, and the container never starts.`,
            at: use.locateText(offset, length),
            ...(suggestion ? { remediation: `Did you mean \`${suggestion}\`?` } : {}),
            object: use.object,
            sensitive: image.sensitive,
            image: image.text,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/invalid-yaml.js

const invalidYaml = (0,rule/* defineRule */.Km)({
    id: 'invalid-yaml',
    subject: 'file',
    severity: 'error',
    category: 'reading',
    since: '0.1.0',
    title: 'A document is not valid YAML',
    rationale: 'kubectl, kustomize and Helm stop at a document that they cannot parse, so nothing in it reaches the cluster, and pullproof cannot judge its images. The other documents of the file are judged as usual.',
    remediation: 'Mend the syntax at the marked place, or exclude the file if it is not meant to be YAML.',
    *check({ syntaxErrors }) {
        for (const { at, message } of syntaxErrors) {
            yield {
                message: 'This document cannot be parsed, so none of its images were checked.',
                at: { range: at, related: [] },
                evidence: message,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/kubeadm-api-version.js


const APIS = {
    'kubeadm.k8s.io/v1alpha1': { refusedIn: 12, convertsLast: '1.11' },
    'kubeadm.k8s.io/v1alpha2': { refusedIn: 13, convertsLast: '1.12' },
    'kubeadm.k8s.io/v1alpha3': { refusedIn: 15, convertsLast: '1.14' },
    'kubeadm.k8s.io/v1beta1': { refusedIn: 22, convertsLast: '1.21' },
    'kubeadm.k8s.io/v1beta2': { refusedIn: 27, convertsLast: '1.26' },
    'kubeadm.k8s.io/v1beta3': { deprecatedIn: 31, convertsLast: '1.31' },
};
const CURRENT = { apiVersion: 'kubeadm.k8s.io/v1beta4', since: 31 };
const kubeadmApiVersion = (0,rule/* defineRule */.Km)({
    id: 'kubeadm-api-version',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'The API version is refused by kubeadm, or soon will be',
    rationale: 'A node is not set up from a configuration of a version that kubeadm no longer knows: `your configuration file uses an old API spec`. It stops, and nothing in the cluster is pulled.',
    remediation: 'Run `kubeadm config migrate --old-config old.yaml --new-config new.yaml` with the newest kubeadm that reads the old version.',
    *check(node) {
        const oldest = (0,setup/* oldestKubernetes */.A4)(node)?.minor;
        const newest = (0,setup/* newestKubernetes */.dh)(node)?.minor;
        for (const { manifest, apiVersion = '' } of node.kubeadm) {
            const api = APIS[apiVersion];
            const at = manifest.locate(['apiVersion']);
            const problem = api ? judge(apiVersion, api, oldest, newest) : tooNew(apiVersion, newest);
            if (problem)
                yield { ...problem, at, object: manifest.object };
        }
    },
});
function judge(apiVersion, api, oldest, newest) {
    const remediation = `Run \`kubeadm config migrate --old-config old.yaml --new-config new.yaml\` with kubeadm ${api.convertsLast}.`;
    if (api.refusedIn !== undefined) {
        if (newest !== undefined && newest < api.refusedIn)
            return undefined;
        const severity = oldest === undefined || oldest >= api.refusedIn ? 'error' : 'warning';
        const message = `kubeadm 1.${api.refusedIn} and later refuses \`${apiVersion}\` and sets no node up: migrate to \`${CURRENT.apiVersion}\`.`;
        return { message, severity, remediation };
    }
    if (api.deprecatedIn === undefined || (newest !== undefined && newest < api.deprecatedIn))
        return undefined;
    const message = `\`${apiVersion}\` is deprecated since kubeadm 1.${api.deprecatedIn}, and goes in a later release: migrate to \`${CURRENT.apiVersion}\`.`;
    return { message, severity: 'notice', remediation };
}
function tooNew(apiVersion, newest) {
    if (apiVersion !== CURRENT.apiVersion || newest === undefined || newest >= CURRENT.since)
        return undefined;
    return {
        message: `kubeadm 1.${newest}, the version of this repository’s clusters, does not know \`${apiVersion}\`, which came with 1.${CURRENT.since}.`,
        severity: 'error',
        remediation: 'Write `kubeadm.k8s.io/v1beta3`, or set up a newer Kubernetes.',
    };
}

;// CONCATENATED MODULE: ./lib/rules/kubeadm-extra-args.js

const NODE_FIELDS = [['nodeRegistration', 'kubeletExtraArgs']];
const FIELDS = {
    InitConfiguration: NODE_FIELDS,
    JoinConfiguration: NODE_FIELDS,
    ClusterConfiguration: [
        ['apiServer', 'extraArgs'],
        ['controllerManager', 'extraArgs'],
        ['scheduler', 'extraArgs'],
        ['etcd', 'local', 'extraArgs'],
    ],
};
const SHAPES = {
    'kubeadm.k8s.io/v1beta3': 'mapping',
    'kubeadm.k8s.io/v1beta4': 'sequence',
};
const WORDS = {
    mapping: { name: 'a map', remediation: 'Write each argument as `name: value`, or move to `kubeadm.k8s.io/v1beta4`.' },
    sequence: { name: 'a list', remediation: 'Write each argument as an item with `name` and `value`.' },
};
const kubeadmExtraArgs = (0,rule/* defineRule */.Km)({
    id: 'kubeadm-extra-args',
    subject: 'node',
    severity: 'error',
    category: 'node',
    since: '0.1.0',
    title: 'The extra arguments are in a form that kubeadm cannot read',
    rationale: 'Extra arguments are a map until `kubeadm.k8s.io/v1beta3`, and a list of names and values since v1beta4. kubeadm stops at the other shape and sets no node up, so nothing in the cluster is pulled.',
    remediation: 'Write the arguments in the shape of the API version; `kubeadm config migrate` turns one into the other.',
    *check({ kubeadm }) {
        for (const part of kubeadm)
            yield* kubeadm_extra_args_problemsOf(part);
    },
});
function* kubeadm_extra_args_problemsOf({ manifest, kind, apiVersion = '', path }) {
    const wanted = SHAPES[apiVersion];
    if (wanted === undefined)
        return;
    for (const field of FIELDS[kind] ?? []) {
        const own = [...path, ...field];
        const shape = manifest.get(own)?.kind;
        if (shape === undefined || shape === 'scalar' || shape === wanted)
            continue;
        yield {
            message: `kubeadm stops here: in \`${apiVersion}\`, \`${field.join('.')}\` is ${WORDS[wanted].name}, not ${WORDS[shape].name}.`,
            at: manifest.locateKey(own),
            object: manifest.object,
            remediation: WORDS[wanted].remediation,
        };
    }
}

;// CONCATENATED MODULE: ./lib/node/removed-flags.js
const OUT = 'leave it out';
function together(removedIn, instead, names) {
    return Object.fromEntries(names
        .trim()
        .split(/\s+/)
        .map((name) => [name, { removedIn, instead }]));
}
const REMOVED_FLAGS = {
    ...together(12, `${OUT}; nothing listens there any more`, 'cadvisor-port'),
    ...together(12, `${OUT}; Kubernetes runs no rkt`, 'rkt-api-endpoint rkt-path rkt-stage1-image'),
    ...together(15, `${OUT}; privileged Pods are a matter of Pod Security admission`, 'allow-privileged'),
    ...together(20, `${OUT}; streams go from the kubelet to the runtime`, 'redirect-container-streaming'),
    ...together(23, `${OUT}; the profiles are always in \`/var/lib/kubelet/seccomp\``, 'seccomp-profile-root'),
    ...together(24, `${OUT}; networks are the runtime’s own matter`, 'network-plugin network-plugin-mtu cni-bin-dir cni-conf-dir cni-cache-dir non-masquerade-cidr'),
    ...together(24, `${OUT}; the kubelet no longer talks to Docker`, `docker docker-endpoint docker-env-metadata-whitelist docker-only docker-root docker-tls docker-tls-ca
		docker-tls-cert docker-tls-key experimental-dockershim-root-directory`),
    ...together(24, 'set `image_pull_progress_timeout` in containerd, or `pull_progress_timeout` in CRI-O', 'image-pull-progress-deadline'),
    ...together(24, 'give the kubelet its file with `--config`', 'dynamic-config-dir'),
    ...together(24, OUT, 'experimental-check-node-capabilities-before-mount really-crash-for-testing'),
    ...together(25, 'set `kernelMemcgNotification` in the kubelet’s file', 'experimental-kernel-memcg-notification'),
    ...together(27, `${OUT} and keep \`--container-runtime-endpoint\``, 'container-runtime'),
    ...together(27, OUT, 'master-service-namespace'),
    ...together(31, OUT, 'iptables-drop-bit iptables-masquerade-bit keep-terminated-pod-volumes'),
    ...together(34, `${OUT}; the cloud’s own controller reads its file`, 'cloud-config'),
    ...together(34, 'set `registerWithTaints` in the kubelet’s file', 'register-schedulable'),
    ...together(35, 'set the sandbox image in the runtime, by `pinned_images.sandbox` in containerd 2 or `pause_image` in CRI-O', 'pod-infra-container-image'),
};

;// CONCATENATED MODULE: ./lib/rules/kubelet-flag-removed.js



const EVERYWHERE = 27;
const kubeletFlagRemoved = (0,rule/* defineRule */.Km)({
    id: 'kubelet-flag-removed',
    subject: 'node',
    severity: 'error',
    category: 'node',
    since: '0.1.0',
    title: 'The kubelet no longer knows the flag',
    rationale: 'A kubelet that is given a flag it does not know prints `unknown flag` and exits, again and again: the node never gets ready and pulls nothing. Guides from before Kubernetes 1.24, which took out dockershim, are full of such flags.',
    remediation: 'Take the flag out; the message says what took its place.',
    *check(node) {
        for (const flag of node.flags)
            yield* kubelet_flag_removed_problemsOf(flag, node);
    },
});
function* kubelet_flag_removed_problemsOf({ name, at }, node) {
    const removed = Object.hasOwn(REMOVED_FLAGS, name) ? REMOVED_FLAGS[name] : undefined;
    if (!removed)
        return;
    const { removedIn, instead } = removed;
    const oldest = (0,setup/* oldestKubernetes */.A4)(node)?.minor;
    const newest = (0,setup/* newestKubernetes */.dh)(node)?.minor;
    if (newest !== undefined && newest < removedIn)
        return;
    const isCertain = oldest === undefined ? removedIn <= EVERYWHERE : oldest >= removedIn;
    yield {
        message: `The kubelet of Kubernetes 1.${removedIn} and later does not start with \`--${name}\`: ${instead}.`,
        at,
        evidence: `unknown flag: --${name}`,
        ...(isCertain ? {} : { severity: 'warning' }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/kustomization-fails.js

const kustomizationFails = defineRenderRule({
    id: 'kustomization-fails',
    severity: 'error',
    category: 'rendering',
    since: '0.1.0',
    title: 'A kustomization cannot be built',
    rationale: '`kubectl apply -k`, Flux and Argo CD build a kustomization before they deploy anything of it. When the build fails, the cluster keeps what it had, and no change arrives.',
    remediation: 'Run `kustomize build` on the folder, and mend what it names.',
});

// EXTERNAL MODULE: ./lib/credentials/words.js
var words = __nccwpck_require__(451);
// EXTERNAL MODULE: ./lib/manifests/lookup.js
var lookup = __nccwpck_require__(722);
;// CONCATENATED MODULE: ./lib/rules/lifecycle-hook-fails.js



const HOOKS = ['postStart', 'preStop'];
const lifecycleHookFails = (0,rule/* defineRule */.Km)({
    id: 'lifecycle-hook-fails',
    subject: 'workload',
    severity: 'error',
    category: 'node',
    since: '0.1.0',
    title: 'A lifecycle hook is refused, or always fails',
    rationale: 'The API server takes exactly one handler for a hook, and none in an ordinary init container. A handler that cannot run kills the container after `postStart`, again and again, although its image was pulled; at `preStop` it only leaves an event.',
    remediation: 'Give the hook one of `exec`, `httpGet` and `sleep`.',
    *check(workload) {
        if (workload.origin !== 'built-in')
            return;
        const { manifest, podSpecPath } = workload;
        for (const [index, container] of (0,lookup/* getItems */.JS)(manifest.get(podSpecPath), 'initContainers').entries()) {
            const path = [...podSpecPath, 'initContainers', index];
            if ((0,lookup/* getText */.q4)(container, 'restartPolicy') === 'Always')
                yield* lifecycle_hook_fails_problemsOf(workload, path);
            else if (isMapping(workload, [...path, 'lifecycle']))
                yield inInitContainer(workload, path);
        }
        for (const index of (0,lookup/* getItems */.JS)(manifest.get(podSpecPath), 'containers').keys()) {
            yield* lifecycle_hook_fails_problemsOf(workload, [...podSpecPath, 'containers', index]);
        }
    },
});
function isMapping({ manifest }, path) {
    return manifest.get(path)?.kind === 'mapping';
}
function inInitContainer({ manifest, object }, container) {
    return {
        message: `The API server refuses ${(0,words/* describeObject */.v8)(object)}: an init container may have a \`lifecycle\` only with \`restartPolicy: Always\`.`,
        at: manifest.locateKey([...container, 'lifecycle']),
        object,
        remediation: 'Take the `lifecycle` out, or make the container a sidecar with `restartPolicy: Always`.',
    };
}
function* lifecycle_hook_fails_problemsOf(workload, container) {
    const { manifest, object } = workload;
    for (const hook of HOOKS) {
        const path = [...container, 'lifecycle', hook];
        const node = manifest.get(path);
        if (node?.kind !== 'mapping')
            continue;
        const handlers = lifecycle_hook_fails_handlersOf(node);
        const [handler] = handlers;
        if (handler === undefined || handlers.length > 1) {
            yield { message: `${refuses(workload)}: ${count(hook, handlers)}.`, at: manifest.locateKey(path), object };
        }
        else {
            const problem = HANDLERS[handler]({ workload, hook, path: [...path, handler] });
            if (problem)
                yield { ...problem, object };
        }
    }
}
const HANDLERS = {
    exec: withoutCommand,
    httpGet: () => undefined,
    tcpSocket: neverRuns,
    sleep: sleepsTooLong,
};
const isHandler = (key) => Object.hasOwn(HANDLERS, key);
function lifecycle_hook_fails_handlersOf(hook) {
    return (0,lookup/* effectiveEntries */.Ey)(hook).flatMap(({ key }) => {
        const value = (0,lookup/* getValue */._W)(hook, key.value);
        const isNull = value?.kind === 'scalar' && value.type === 'null';
        return isHandler(key.value) && !isNull ? [key.value] : [];
    });
}
function refuses({ object }) {
    return `The API server refuses ${(0,words/* describeObject */.v8)(object)}`;
}
function count(hook, handlers) {
    if (handlers.length === 0)
        return `its \`${hook}\` hook has nothing to run`;
    return `a \`${hook}\` hook takes one handler, and this one has ${handlers.map((name) => `\`${name}\``).join(' and ')}`;
}
function withoutCommand({ workload, hook, path }) {
    const { manifest } = workload;
    if ((0,lookup/* getItems */.JS)(manifest.get(path), 'command').length > 0)
        return undefined;
    return {
        message: `${refuses(workload)}: the \`exec\` of its \`${hook}\` hook has no \`command\`.`,
        at: manifest.locateKey(path),
        remediation: 'Write the program and its arguments as a list: `command: ["/bin/sh", "-c", "…"]`.',
    };
}
const NEVER_RUNS = {
    postStart: { consequence: 'the container is killed and started again, for ever', severity: 'error' },
    preStop: { consequence: 'the hook fails, and the container is stopped without it', severity: 'warning' },
};
function neverRuns({ workload: { manifest }, hook, path }) {
    const { consequence, severity } = NEVER_RUNS[hook];
    const message = `The API server takes \`tcpSocket\` in a \`${hook}\` hook, but no kubelet runs it: ${consequence}.`;
    return { message, at: manifest.locateKey(path), severity };
}
const DEFAULT_GRACE_SECONDS = '30';
function sleepsTooLong({ workload, hook, path }) {
    const { manifest, podSpecPath } = workload;
    const text = (0,lookup/* getText */.q4)(manifest.get(path), 'seconds');
    const seconds = Number(text || 0);
    const grace = Number((0,lookup/* getText */.q4)(manifest.get(podSpecPath), 'terminationGracePeriodSeconds') || DEFAULT_GRACE_SECONDS);
    if (Number.isNaN(seconds) || Number.isNaN(grace) || (seconds >= 0 && seconds <= grace))
        return undefined;
    const why = seconds < 0
        ? `its \`${hook}\` hook sleeps ${seconds} seconds`
        : `its \`${hook}\` hook sleeps ${seconds} seconds, and \`terminationGracePeriodSeconds\` is ${grace}`;
    return {
        message: `${refuses(workload)}: ${why}.`,
        at: manifest.locate([...path, 'seconds']),
        remediation: 'Sleep for less, or raise `terminationGracePeriodSeconds` above it.',
    };
}

// EXTERNAL MODULE: ./lib/images/left-to-others.js
var left_to_others = __nccwpck_require__(2567);
;// CONCATENATED MODULE: ./lib/rules/missing-image.js


const missingImage = (0,rule/* defineRule */.Km)({
    id: 'missing-image',
    subject: 'use',
    severity: 'error',
    category: 'reference',
    since: '0.1.0',
    title: 'A container has no image',
    rationale: '`image` is required, also in the template of a Deployment or a Job: the API server refuses the whole object. Patches of a kustomization may leave it out.',
    remediation: 'Name the image, or list the file under `patches:` of the kustomization that it belongs to.',
    check(use) {
        const { image, object } = use;
        if (image.state !== 'missing' || (0,left_to_others/* isLeftToOthers */.A)(use))
            return;
        if (image.why === 'absent')
            return problemOfAbsent(use);
        return {
            message: messageFor(use, image.why, image.text),
            at: use.locate('image'),
            remediation: remediationFor(image.why, image.text),
            object,
        };
    },
});
const REQUIRED = {
    DaemonSet: 'selector',
    Deployment: 'selector',
    ReplicaSet: 'selector',
    StatefulSet: 'selector',
    CronJob: 'schedule',
};
function problemOfAbsent(use) {
    const { object, manifest } = use;
    const problem = { at: use.locate('container'), object };
    const required = REQUIRED[object.kind];
    if (required === undefined || manifest.get(['spec', required])) {
        return { ...problem, message: `${subjectOf(use)} has no image: ${refusalOf(use)}.` };
    }
    return {
        ...problem,
        severity: 'notice',
        message: `${subjectOf(use)} has no image, and the ${object.kind} no \`${required}\`: only as a patch can this be applied.`,
    };
}
function remediationFor(why, text) {
    if (why === 'blank')
        return 'Name the image.';
    return text ? 'Put the image in quotes.' : 'Write one image as a text: `image: registry/repository:tag`.';
}
const TYPES = {
    container: 'Container',
    initContainer: 'Init container',
    ephemeralContainer: 'Ephemeral container',
    imageVolume: 'Image volume',
    customField: 'Field',
    inferred: 'Value',
};
function subjectOf({ container }) {
    return `${TYPES[container.type]}${container.name ? ` \`${container.name}\`` : ''}`;
}
function messageFor(use, why, text) {
    const { kind } = use.object;
    if (why === 'not-a-string') {
        const what = text ? `has the image ${text}, which is no string to YAML` : 'has an image that is no string';
        return `${subjectOf(use)} ${what}: the API server refuses the ${kind}.`;
    }
    return text !== '' && kind !== 'Pod'
        ? `${subjectOf(use)} has an image of white space alone: ${refusalOfPods(kind)}.`
        : `${subjectOf(use)} has an empty image: ${refusalOf(use)}.`;
}
function refusalOf({ object: { kind }, container }) {
    return container.type === 'imageVolume' && kind !== 'Pod'
        ? refusalOfPods(kind)
        : `the API server refuses the ${kind}`;
}
function refusalOfPods(kind) {
    return `the ${kind} is accepted, but the API server refuses every Pod it creates`;
}

;// CONCATENATED MODULE: ./lib/rules/mutable-tag-not-always-pulled.js

const mutableTagNotAlwaysPulled = (0,rule/* defineRule */.Km)({
    id: 'mutable-tag-not-always-pulled',
    subject: 'use',
    severity: 'warning',
    category: 'pull-policy',
    since: '0.1.0',
    title: 'A tag that moves, and a policy that does not look',
    rationale: 'With `IfNotPresent` a node keeps the first `latest` that it ever pulled. Nodes that joined at different times run different images, and a new push never arrives.',
    remediation: 'Name a version tag or a digest; failing that, use `Always`.',
    check(use, { repository }) {
        const { image, imagePullPolicy } = use;
        if (image.state !== 'reference' || image.reference.digest || imagePullPolicy !== 'IfNotPresent')
            return;
        if (repository.replacerOf(use))
            return;
        const { tag } = image.reference;
        if (tag !== undefined && tag !== 'latest')
            return;
        const latest = tag === undefined ? `${image.text}:latest` : image.text;
        return {
            message: `\`IfNotPresent\` makes each node keep the first \`${latest}\` that it ever pulled.`,
            at: use.locate('imagePullPolicy'),
            object: use.object,
            image: image.text,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/node-file-invalid.js



const CONSEQUENCES = {
    containerd: 'containerd does not start with this file, so the node runs no Pods',
    crio: 'CRI-O does not start with this file, so the node runs no Pods',
    hosts: 'containerd passes over the file, so pulls go straight to the registry, without its mirrors and authorities',
    registries: 'CRI-O cannot read this file, so it pulls no image',
    policy: 'CRI-O cannot read this file, so it pulls no image',
};
const nodeFileInvalid = (0,rule/* defineRule */.Km)({
    id: 'node-file-invalid',
    subject: 'node',
    severity: 'error',
    category: 'node',
    since: '0.1.0',
    title: 'A runtime cannot use its configuration',
    rationale: 'A runtime stops at a file with a mistake in its syntax or a value of the wrong type. What stands under the plugin’s name of another version of the file it passes over without a word, and goes by its defaults.',
    remediation: 'Mend the marked place; `containerd config dump` and `crio config` show what the runtime makes of the file.',
    *check(node) {
        yield* node.broken.map(brokenProblem);
        for (const file of (0,setup/* tomlsOf */.Jj)(node, 'containerd'))
            yield* passedOver(file);
    },
});
function brokenProblem({ role, at, message }) {
    const consequence = CONSEQUENCES[role] ?? 'its program cannot read it';
    return {
        message: `There is a mistake here, and ${consequence}.`,
        at: { range: at, related: [] },
        evidence: message,
        ...(role === 'hosts' ? { severity: 'warning' } : {}),
    };
}
const OLD_NAME = 'io.containerd.grpc.v1.cri';
const NEW_NAMES = ['io.containerd.cri.v1.images', 'io.containerd.cri.v1.runtime'];
const MOVED = new Set(['sandbox_image', 'registry', 'containerd', 'cni']);
function* passedOver(file) {
    if (file.isPart)
        return;
    const version = configVersion(file);
    const seen = new Set();
    const places = [...file.toml.tables, ...file.toml.entries.map(({ path, keyAt }) => ({ path, at: keyAt }))];
    for (const { path, at } of places) {
        const [root, plugin = '', setting = ''] = path.map(String);
        if (root !== 'plugins' || seen.has(`${plugin} ${setting}`))
            continue;
        const isOld = version >= 3 && plugin === OLD_NAME && MOVED.has(setting);
        const isNew = version < 3 && NEW_NAMES.includes(plugin) && setting !== '';
        if (!isOld && !isNew)
            continue;
        seen.add(`${plugin} ${setting}`);
        const right = isOld ? `\`${newPlace(setting)}\` in version 3` : `\`${OLD_NAME}\` in version 2`;
        yield {
            message: `containerd passes over \`${setting}\` here: this file is of version ${version}, and the setting belongs to ${right}.`,
            at: { range: at, related: [] },
            severity: 'warning',
        };
    }
}
function newPlace(setting) {
    if (setting === 'sandbox_image')
        return "plugins.'io.containerd.cri.v1.images'.pinned_images.sandbox";
    return `plugins.'io.containerd.cri.v1.${setting === 'registry' ? 'images' : 'runtime'}'.${setting}`;
}

// EXTERNAL MODULE: ./lib/manifests/kinds.js
var kinds = __nccwpck_require__(7837);
;// CONCATENATED MODULE: ./lib/rules/not-rendered.js


const notRendered = (0,rule/* defineRule */.Km)({
    id: 'not-rendered',
    subject: 'file',
    severity: 'notice',
    category: 'reading',
    since: '0.1.0',
    title: 'An image is a template that nothing has filled in yet',
    rationale: 'What reaches the cluster is decided later, by a script, a pipeline or a template engine, so this file does not tell which image is pulled. It is counted as not checked, never as passed.',
    remediation: 'Render the file first and run pullproof on the result, or exclude it if it never reaches a cluster.',
    check(file, context) {
        if (file.role === 'chart-template')
            return;
        const places = unrenderedOf(file, context);
        const [first] = places;
        if (!first)
            return;
        const more = places.length > 1 ? ` (and ${places.length - 1} more in this file)` : '';
        return {
            message: `${first.subject} is filled in later${more}, so what the cluster will pull is not known from this file and was not checked.`,
            at: first.at,
        };
    },
});
function unrenderedOf(file, { repository }) {
    const { template } = file;
    const whole = template
        ? [{ at: { range: template.at, related: [] }, subject: `This template (\`${template.marker}\`)` }]
        : [];
    const images = (repository.usesByFile.get(file.source.file) ?? []).flatMap((use) => use.image.state === 'not-rendered' && !isRunParameter(use, use.image.placeholder)
        ? [{ at: use.locate('image'), subject: `\`${use.image.placeholder}\`` }]
        : []);
    const places = new Map([...whole, ...images].map((place) => [JSON.stringify(place.at.range), place]));
    return [...places.values()];
}
const RUN_PARAMETERS = new Map([
    ['argoproj.io', /^\{\{=?\s*[a-z]/],
    ['tekton.dev', /^\$\(/],
]);
function isRunParameter({ object }, placeholder) {
    return RUN_PARAMETERS.get((0,kinds/* groupOf */.F8)(object))?.test(placeholder) ?? false;
}

;// CONCATENATED MODULE: ./lib/node/outdated-remedies.js
const OUTDATED_REMEDIES = [
    {
        pattern: /GODEBUG=["']?[\w=,]*x509ignoreCN=0/,
        because: 'Go dropped `x509ignoreCN` in 1.17, and every runtime of a supported cluster is built with a later one',
        instead: 'Have the registry’s certificate issued again, with its host as a subjectAltName.',
    },
    {
        pattern: /CONTAINERD_ENABLE_DEPRECATED_PULL_SCHEMA_1_IMAGE/,
        because: 'containerd heeds this variable in 2.0 only; 2.1 and later cannot pull schema 1 at all',
        instead: 'Push the image anew with a current tool, which writes schema 2 or OCI.',
    },
    {
        pattern: /\bcrictl\s+(?:-\S+\s+(?:\S+\s+)?)?pull\b[^|;&\n]*--platform\b/,
        because: '`crictl pull` has no `--platform`: behind the image it prints its help, pulls nothing, and ends with 0',
        instead: 'Use `ctr -n k8s.io images pull --platform linux/arm64 --hosts-dir /etc/containerd/certs.d IMAGE`.',
    },
    {
        pattern: /containerRuntimeVersion[^\n]*docker:\/\//,
        because: 'a node with containerd or CRI-O reports `containerd://` or `cri-o://`, and never `docker://`',
        instead: 'Ask for `containerd://`, or for the version of the CRI with `crictl version`.',
    },
    {
        pattern: /\bsystemctl\s+(?:\w+\s+|--now\s+)*dockershim\b/,
        because: 'dockershim was a part of the kubelet until 1.23, and never a service of systemd',
        instead: 'Look at the one runtime that the node has: `systemctl status containerd`, or `crio`.',
    },
];

;// CONCATENATED MODULE: ./lib/rules/outdated-variables.js


function outdatedVariables(workload) {
    const { manifest, podSpecPath } = workload;
    return ['initContainers', 'containers'].flatMap((list) => (0,lookup/* getItems */.JS)(manifest.get(podSpecPath), list).flatMap((container, index) => (0,lookup/* getItems */.JS)(container, 'env').flatMap((_, position) => problemOf(workload, [...podSpecPath, list, index, 'env', position]))));
}
function problemOf({ manifest, object }, path) {
    const variable = manifest.get(path);
    const name = (0,lookup/* getText */.q4)(variable, 'name') ?? '';
    const remedy = OUTDATED_REMEDIES.find(({ pattern }) => pattern.test(`${name}=${(0,lookup/* getText */.q4)(variable, 'value') ?? ''}`));
    if (!remedy || name === '')
        return [];
    return [
        {
            message: `\`${name}\` in a container does nothing for pulls, which are the work of the node’s runtime: ${remedy.because}.`,
            at: manifest.locate([...path, 'name']),
            object,
            remediation: remedy.instead,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/rules/outdated-remedy.js




const outdatedRemedy = (0,rule/* defineRule */.Km)({
    id: 'outdated-remedy',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'A remedy from an old guide has no effect',
    rationale: 'It looks like the fix and does nothing on today’s nodes: the pull goes on failing, and the search for the cause starts in the wrong place.',
    remediation: 'Take it out; the finding says what helps.',
    *check({ statements, scripts }, { repository }) {
        for (const statement of statements)
            yield* outdated_remedy_problemsOf(statement);
        for (const script of scripts)
            yield* pullsOfDocker(script);
        yield* repository.workloads.flatMap(outdatedVariables);
    },
});
function* outdated_remedy_problemsOf(statement) {
    for (const { pattern, because, instead } of OUTDATED_REMEDIES) {
        const match = pattern.exec(statement.text);
        if (!match)
            continue;
        yield {
            message: `This does not help: ${because}.`,
            at: { range: (0,node_statements/* rangeIn */.h)(statement, match.index, match[0].length), related: [] },
            remediation: instead,
        };
    }
}
const PULL = /\bdocker\s+(?:image\s+)?pull\b/;
const USE = /\bdocker\s+(?:image\s+)?(?:build|buildx|create|export|load|push|run|save|tag)\b|\bkind\s+load\b/;
const NODE = /\b(?:crictl|kubeadm|kubelet)\b/;
const DOCKERS_NODE = /\bcri-docker/;
function* pullsOfDocker({ statements }) {
    const isOnNode = statements.some(({ text }) => NODE.test(text));
    if (!isOnNode || statements.some(({ text }) => USE.test(text) || DOCKERS_NODE.test(text)))
        return;
    for (const statement of statements) {
        const match = PULL.exec(statement.text);
        if (!match)
            continue;
        yield {
            message: 'A pull by Docker proves nothing for this node: the kubelet has containerd or CRI-O pull, with other credentials, mirrors and certificates, and into another store.',
            at: { range: (0,node_statements/* rangeIn */.h)(statement, match.index, match[0].length), related: [] },
            remediation: 'Use `crictl pull IMAGE`, or a Pod with `imagePullPolicy: Always`.',
            severity: 'notice',
        };
    }
}

;// CONCATENATED MODULE: ./lib/rules/pointless-pull-policy.js

const pointlessPullPolicy = (0,rule/* defineRule */.Km)({
    id: 'pointless-pull-policy',
    subject: 'use',
    severity: 'off',
    category: 'pull-policy',
    since: '0.1.0',
    title: 'A digest never changes, so there is nothing to look up again',
    rationale: '`Always` asks the registry at every start, and the container cannot start while the registry is away. With a digest the answer is always the same. Off by default: some clusters ask for `Always` so that every Pod proves its right to the image.',
    remediation: 'Use `IfNotPresent`.',
    check(use) {
        const { image, imagePullPolicy } = use;
        if (imagePullPolicy !== 'Always' || image.state !== 'reference' || !image.reference.digest)
            return;
        return {
            message: `\`Always\` asks the registry for \`${image.text}\` at every start, although a digest cannot change.`,
            at: use.locate('imagePullPolicy'),
            object: use.object,
            image: image.text,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/port-as-tag.js

const HOST_AND_PORT = /^((?:localhost|(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:\d{1,3}\.){3}\d{1,3})):(\d{2,5})$/;
const portAsTag = (0,rule/* defineRule */.Km)({
    id: 'port-as-tag',
    subject: 'use',
    severity: 'error',
    category: 'reference',
    since: '0.1.0',
    title: 'A host and port without a repository',
    rationale: 'Without a slash there is no host: Kubernetes reads `localhost:5000` as the Docker Hub image `docker.io/library/localhost` with the tag `5000`.',
    remediation: 'Add the repository: `host:port/repository:tag`.',
    check(use) {
        const { image } = use;
        if (image.state !== 'reference')
            return;
        const match = HOST_AND_PORT.exec(image.text);
        if (!match)
            return;
        return {
            message: `\`${image.text}\` has no repository, so Kubernetes pulls the tag \`${match[2]}\` of \`docker.io/library/${match[1]}\`.`,
            at: use.locate('image'),
            object: use.object,
            image: image.text,
        };
    },
});

// EXTERNAL MODULE: ./lib/credentials/kubelet-keys.js
var kubelet_keys = __nccwpck_require__(7125);
;// CONCATENATED MODULE: ./lib/rules/pull-secret-ignored-entry.js





const pullSecretIgnoredEntry = (0,rule/* defineRule */.Km)({
    id: 'pull-secret-ignored-entry',
    subject: 'pullSecret',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'An entry of the pull secret holds no credentials that the kubelet reads',
    rationale: 'The kubelet reads `username`, `password` and `auth`. Of what else `docker login` writes it knows nothing: `credsStore` and `credHelpers` point to programs on a desktop, identity and registry tokens are passed over. The entry still matches, with an empty user or password, and the pull is anonymous.',
    remediation: 'Log in with a user and a token on a machine without a credential helper, or use `kubectl create secret docker-registry`.',
    *check(secret) {
        const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
        if (!body?.config.ok || body.config.misplaced.length > 0)
            return;
        const { entries, ignored } = body.config;
        for (const entry of entries) {
            if (!isUsable(entry))
                yield emptyEntry(secret, body, entry, ignored);
        }
        for (const field of ignored)
            yield* uselessField(secret, body, field, entries);
    },
});
function isUsable({ username, password }) {
    return !username.isEmpty && !password.isEmpty;
}
function emptyEntry(secret, body, entry, topLevel) {
    const [field] = entry.ignored;
    const store = topLevel.find(({ name }) => name === 'credsStore' || name === 'credHelpers');
    const why = field
        ? `the kubelet does not read \`${field.name}\`, and without it ${missingPart(entry)}`
        : store
            ? `its credentials are where \`${store.name}\` keeps them, and the kubelet does not ask there`
            : missingPart(entry);
    return {
        message: `The entry for \`${(0,explain_key/* displayKey */.W)(entry.key)}\` in \`${secret.name}\` makes the pull anonymous: ${why}.`,
        at: body.locate(field?.span ?? entry.keySpan),
        object: secret.manifest.object,
    };
}
function missingPart({ username, password }) {
    if (username.isEmpty && password.isEmpty)
        return 'there is neither user nor password';
    return username.isEmpty ? 'there is no user' : 'there is no password';
}
function* uselessField(secret, body, field, entries) {
    const keys = entries.map(({ key }) => key);
    const uncovered = field.registries.filter((host) => (0,kubelet_keys/* matchingKeys */.A8)(keys, `${host.replace(/^https?:\/\//, '')}/`).length === 0);
    const isUseless = field.name === 'credHelpers' ? uncovered.length > 0 : field.name === 'credsStore' && keys.length === 0;
    if (!isUseless)
        return;
    const registries = uncovered.length > 0 ? `images of ${(0,words/* quoteAll */._R)(uncovered.map(explain_key/* displayKey */.W))}` : 'images';
    yield {
        message: `The kubelet pulls ${registries} anonymously: it does not read \`${field.name}\` in \`${secret.name}\`, and there is no entry beside it.`,
        at: body.locate(field.span),
        object: secret.manifest.object,
    };
}

// EXTERNAL MODULE: ./lib/credentials/lookup.js
var credentials_lookup = __nccwpck_require__(4070);
;// CONCATENATED MODULE: ./lib/rules/pull-secret-in-other-namespace.js



const pullSecretInOtherNamespace = (0,rule/* defineRule */.Km)({
    id: 'pull-secret-in-other-namespace',
    subject: 'file',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'The pull secret is in another namespace',
    rationale: "The kubelet looks for a pull secret in the Pod's own namespace and nowhere else. It does not find this one, pulls without it, and a private image fails with an authorization error that says nothing of the Secret.",
    remediation: 'Declare the Secret in the namespace of what names it, too; a Secret cannot be shared across namespaces.',
    *check(file, { repository }) {
        for (const reference of (0,credentials_lookup/* referencesIn */.ii)(repository, file.source.file)) {
            const found = (0,credentials_lookup/* findPullSecret */.lo)(repository, reference, reference.name);
            if (found.state !== 'other-namespace')
                continue;
            const elsewhere = (0,words/* quoteAll */._R)([...new Set(found.secrets.flatMap(({ namespace }) => namespace ?? []))]);
            const { object } = reference.manifest;
            yield {
                message: `${(0,words/* describeObject */.v8)(object)} in namespace \`${found.namespace}\` names the pull secret \`${reference.name}\`, which exists only in ${elsewhere}: the kubelet pulls without it.`,
                at: {
                    ...reference.at,
                    related: [
                        ...reference.at.related,
                        ...found.secrets.map(({ at }) => ({ ...at.range, message: 'the Secret is declared here' })),
                    ],
                },
                object,
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/pull-secret-key-never-matches.js





const pullSecretKeyNeverMatches = (0,rule/* defineRule */.Km)({
    id: 'pull-secret-key-never-matches',
    subject: 'pullSecret',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'A key of the pull secret matches no image',
    rationale: 'The kubelet compares the keys of `auths` with image names letter by letter: the host with its port, then the path as a prefix. Docker is more lenient, so a key that works with `docker pull` may match nothing in a cluster, where the pull then is anonymous.',
    remediation: 'Write the registry as images have it, `ghcr.io` or `ghcr.io/org`, and Docker Hub as `https://index.docker.io/v1/`.',
    *check(secret, { repository }) {
        const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
        if (!body?.config.ok || body.config.misplaced.length > 0)
            return;
        const { entries } = body.config;
        for (const entry of entries) {
            const problem = (0,explain_key/* explainKey */.J)(entry.key);
            if (!problem || (0,placeholder/* findPlaceholder */.$)(entry.key) || isHarmless(entry, problem, entries, repository))
                continue;
            const { suggestion } = problem;
            yield {
                message: `The key \`${(0,explain_key/* displayKey */.W)(entry.key)}\` in \`${secret.name}\` ${problem.message}.`,
                at: body.locate(entry.keySpan),
                ...(suggestion ? { remediation: `Write \`${(0,explain_key/* displayKey */.W)(suggestion)}\`.` } : {}),
                object: secret.manifest.object,
            };
        }
    },
});
function isHarmless({ key }, { suggestion }, entries, { uses }) {
    const meant = suggestion && canonicalKey(suggestion);
    if (meant && entries.some((other) => other.key !== key && canonicalKey(other.key) === meant))
        return true;
    return uses.some(({ image }) => image.state === 'reference' && (0,kubelet_keys/* matchingKeys */.A8)([key], (0,kubelet_keys/* imageKeyOf */.iw)(image.reference)).length > 0);
}
function canonicalKey(key) {
    return (0,kubelet_keys/* normalizeKey */.l5)(key)?.replace(/^index\.docker\.io$/, 'docker.io');
}

;// CONCATENATED MODULE: ./lib/rules/pull-secret-malformed.js



const pullSecretMalformed = (0,rule/* defineRule */.Km)({
    id: 'pull-secret-malformed',
    subject: 'pullSecret',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'The pull secret cannot be read',
    rationale: 'One entry that the kubelet cannot read spoils all: it gives up before it asks any registry, so no image of the Pod is pulled, not even a public one, and no other pull secret is tried. The container waits with the parser error as its reason. A body that is no JSON object at all is already refused by the API server.',
    remediation: 'Write the body anew: `auth` is the base64 of `username:password`, on one line. `kubectl create secret docker-registry --dry-run=client -o yaml` makes a good one.',
    check(secret) {
        const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
        if (!body || body.config.ok)
            return;
        const { failure } = body.config;
        const entry = failure.key === undefined ? '' : ` in the entry for \`${(0,explain_key/* displayKey */.W)(failure.key)}\``;
        const consequence = failure.refusedBy === 'api-server'
            ? `The API server refuses \`${secret.name}\`: \`${body.datum.key}\` is no JSON object`
            : `No image of a Pod with the pull secret \`${secret.name}\` is pulled, public ones included: the kubelet cannot read it`;
        return {
            message: `${consequence} (${failure.message}${entry}).`,
            at: body.locate(failure.span),
            evidence: failure.message,
            object: secret.manifest.object,
        };
    },
});

;// CONCATENATED MODULE: ./lib/credentials/coverage.js



function imagesOf(workload) {
    return workload.uses.flatMap(({ image }) => (image.state === 'reference' ? [image.reference] : []));
}
function coverageOf(declarations, workload, name) {
    const found = (0,credentials_lookup/* findPullSecret */.lo)(declarations, workload, name);
    if (found.state !== 'found')
        return 'unknown';
    const coverages = found.secrets.map((secret) => coverageBy(secret, imagesOf(workload)));
    if (coverages.includes('some'))
        return 'some';
    return coverages.includes('unknown') ? 'unknown' : 'none';
}
function coverageBy(secret, images) {
    const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
    if (!body?.config.ok)
        return 'unknown';
    const { entries } = body.config;
    return images.some((image) => (0,kubelet_keys/* lookup */.$I)(entries, (0,kubelet_keys/* imageKeyOf */.iw)(image)).length > 0) ? 'some' : 'none';
}

// EXTERNAL MODULE: ./lib/credentials/kustomize-effects.js
var kustomize_effects = __nccwpck_require__(2766);
;// CONCATENATED MODULE: ./lib/credentials/open-registries.js

const OPEN_PREFIXES = [
    'cgr.dev/chainguard',
    'docker.elastic.co',
    'docker.io/library',
    'gcr.io/distroless',
    'gcr.io/google-containers',
    'gcr.io/google_containers',
    'k8s.gcr.io',
    'mcr.microsoft.com',
    'public.ecr.aws',
    'registry.access.redhat.com',
    'registry.k8s.io',
];
function isOnOpenRegistry(reference) {
    return OPEN_PREFIXES.some((prefix) => (0,match_name/* matchesPrefix */.W)(reference, prefix));
}

;// CONCATENATED MODULE: ./lib/rules/pull-secret-misses-registry.js









const pullSecretMissesRegistry = (0,rule/* defineRule */.Km)({
    id: 'pull-secret-misses-registry',
    subject: 'workload',
    severity: 'warning',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'The pull secrets have nothing for the images they are named beside',
    rationale: 'The kubelet uses the entries of a pull secret whose key matches the image. If none does for any image of the Pod, the secrets are of no use there, and every image is pulled anonymously.',
    remediation: 'Name a pull secret for the registry of the images, or take the useless one away.',
    check(workload, { repository }) {
        const [first] = workload.imagePullSecrets;
        if (!first || workload.origin === 'custom-resource' || !areImagesCertain(workload, repository))
            return;
        if (imagesOf(workload).every(isOnOpenRegistry))
            return;
        const names = workload.imagePullSecrets.map(({ name }) => name);
        if (names.some((name) => coverageOf(repository, workload, name) !== 'none'))
            return;
        const keys = names.flatMap((name) => keysOf(repository, workload, name));
        if (keys.length === 0 || keys.some((key) => (0,explain_key/* explainKey */.J)(key) || (0,placeholder/* findPlaceholder */.$)(key)))
            return;
        const registries = [...new Set(imagesOf(workload).map(({ registry }) => registry))];
        const have = (0,words/* quoteAll */._R)([...new Set(keys.map(explain_key/* displayKey */.W))]);
        return {
            message: `${(0,words/* describeObject */.v8)(workload.object)} pulls from ${(0,words/* quoteAll */._R)(registries)} without credentials: its pull ${names.length === 1 ? 'secret has' : 'secrets have'} entries only for ${have}.`,
            at: first.at,
            object: workload.object,
        };
    },
});
function areImagesCertain({ uses }, { files }) {
    return uses.length > 0 && uses.every((use) => use.image.state === 'reference' && !(0,kustomize_effects/* isRenamed */.x)(use, files));
}
function keysOf(declarations, workload, name) {
    const found = (0,credentials_lookup/* findPullSecret */.lo)(declarations, workload, name);
    if (found.state === 'nowhere')
        return [];
    return found.secrets.flatMap((secret) => {
        const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
        return body?.config.ok ? body.config.entries.map(({ key }) => key) : [];
    });
}

;// CONCATENATED MODULE: ./lib/rules/pull-secret-not-found.js




const pullSecretNotFound = (0,rule/* defineRule */.Km)({
    id: 'pull-secret-not-found',
    subject: 'file',
    severity: 'notice',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'The pull secret is nowhere in the repository',
    rationale: 'A Pod with a missing pull secret starts all the same: the kubelet leaves a warning event at most and pulls anonymously, which a private image does not allow. Many teams create the Secret by other means, so this is an error only where the configuration says that the repository is complete.',
    remediation: 'Check the name; if the Secret is made by other means, all is well. Set `complete: true` in the configuration to have this fail.',
    *check(file, { config, repository }) {
        for (const reference of (0,credentials_lookup/* referencesIn */.ii)(repository, file.source.file)) {
            if (!isMissing(repository, reference))
                continue;
            const { name, at } = reference;
            if (config.complete) {
                const message = `${(0,words/* describeObject */.v8)(reference.manifest.object)} names the pull secret \`${name}\`, which nothing in the repository declares: without it the kubelet pulls anonymously.`;
                yield { message, at, object: reference.manifest.object, severity: 'error' };
                continue;
            }
            const sameName = (0,credentials_lookup/* referencesByName */.Jk)(repository, name);
            if (sameName.find((other) => isMissing(repository, other)) !== reference)
                continue;
            const all = sameName.filter((other) => isMissing(repository, other));
            const who = (0,words/* describeObjects */.of)(all.map(({ manifest }) => manifest.object));
            yield {
                message: `Nothing in the repository declares the pull secret \`${name}\` that ${who} ${all.length === 1 ? 'names' : 'name'}: if it is not in the cluster either, the kubelet pulls anonymously.`,
                at,
                object: reference.manifest.object,
            };
        }
    },
});
function isMissing(declarations, reference) {
    const { holder, name } = reference;
    if ('origin' in holder && holder.origin === 'custom-resource')
        return false;
    if ((0,placeholder/* findPlaceholder */.$)(name) || (0,credentials_lookup/* mayBeInTemplate */.YM)(declarations, name))
        return false;
    return (0,credentials_lookup/* findPullSecret */.lo)(declarations, reference, name).state === 'nowhere';
}

;// CONCATENATED MODULE: ./lib/rules/pull-secret-wrong-key.js




const pullSecretWrongKey = (0,rule/* defineRule */.Km)({
    id: 'pull-secret-wrong-key',
    subject: 'pullSecret',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'The pull secret keeps its credentials under the wrong key',
    rationale: '`kubernetes.io/dockerconfigjson` wants the key `.dockerconfigjson` with `{"auths": {…}}`, `kubernetes.io/dockercfg` the key `.dockercfg` with what stands inside. Without its key the API server refuses the Secret; with the shape of the other one it is taken, and the kubelet finds no registry in it and pulls anonymously.',
    remediation: 'Name the key and shape the body as the type asks; `kubectl create secret docker-registry` does both.',
    check(secret) {
        return wrongKey(secret) ?? wrongShape(secret);
    },
});
function wrongKey(secret) {
    const type = (0,pull_secret_body/* dockerTypeOf */.Ux)(secret);
    if (!type || !secret.data || (0,pull_secret_body/* effectiveDatum */.TP)(secret, type.key))
        return undefined;
    const keys = secret.data.map(({ key }) => key);
    const found = keys.length === 0 ? 'it has no data' : `it has ${(0,words/* quoteAll */._R)(keys)} instead`;
    const who = secret.origin === 'SealedSecret' ? 'The API server will refuse what is unsealed from' : 'The API server refuses';
    return {
        message: `${who} \`${secret.name}\`: a Secret of the type \`${type.type}\` needs the key \`${type.key}\`, and ${found}.`,
        at: likelyKeyAt(secret) ?? secret.typeAt,
        remediation: keys.length === 1 ? `Rename the key to \`${type.key}\`.` : `Put the docker config under the key \`${type.key}\`.`,
        object: secret.manifest.object,
    };
}
function likelyKeyAt({ data = [] }) {
    if (data.length === 1)
        return data[0]?.keyAt;
    return data.find(({ key }) => /docker|config/i.test(key))?.keyAt;
}
function wrongShape(secret) {
    const body = (0,pull_secret_body/* kubeletBody */.zD)(secret);
    if (!body?.config.ok || body.config.misplaced.length === 0)
        return undefined;
    const registries = (0,words/* quoteAll */._R)(body.config.misplaced.map(explain_key/* displayKey */.W));
    const { key, keyAt: at } = body.datum;
    const object = secret.manifest.object;
    if (body.format === 'dockerconfigjson') {
        return {
            message: `The kubelet sees no registry in \`${secret.name}\`: under \`${key}\`, ${registries} must stand inside \`auths\`.`,
            at,
            remediation: 'Wrap the map: `{"auths": {…}}`.',
            object,
        };
    }
    return {
        message: `The kubelet sees no registry in \`${secret.name}\`: under \`${key}\` there is no \`auths\`, so it takes that for a host and ${registries} for its fields.`,
        at,
        remediation: 'Take the `auths` wrapper off, or change the type to `kubernetes.io/dockerconfigjson` and the key to `.dockerconfigjson`.',
        object,
    };
}

;// CONCATENATED MODULE: ./lib/rules/pull-secret-wrong-type.js




const pullSecretWrongType = (0,rule/* defineRule */.Km)({
    id: 'pull-secret-wrong-type',
    subject: 'pullSecret',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'The type of the pull secret is one that the kubelet skips',
    rationale: 'The kubelet reads registry credentials only from Secrets of the types `kubernetes.io/dockerconfigjson` and `kubernetes.io/dockercfg`. Any other one, `Opaque` above all, it skips without an event or a log line, and pulls anonymously.',
    remediation: 'Write `type: kubernetes.io/dockerconfigjson`. The type of a Secret cannot be changed: delete the one in the cluster, or give it a new name.',
    check(secret, { repository }) {
        if (secret.effectiveType === undefined || (0,pull_secret_body/* dockerTypeOf */.Ux)(secret))
            return;
        const references = (0,credentials_lookup/* referencesTo */.Cj)(repository, secret);
        if (references.length > 0) {
            const who = (0,words/* describeObjects */.of)(references.map(({ manifest }) => manifest.object));
            return {
                message: `The kubelet skips the pull secret \`${secret.name}\` of ${who} without a word: ${describeType(secret)}.`,
                at: secret.typeAt,
                object: secret.manifest.object,
            };
        }
        if (!(0,pull_secret_body/* hasDockerKey */.wu)(secret))
            return;
        return {
            message: `As a pull secret the kubelet would skip \`${secret.name}\` without a word: ${describeType(secret)}.`,
            at: secret.typeAt,
            object: secret.manifest.object,
            severity: 'warning',
        };
    },
});
function describeType({ type, effectiveType }) {
    if (type === undefined)
        return 'it has no type, which makes it `Opaque`';
    return `its type is \`${effectiveType}\`, not \`kubernetes.io/dockerconfigjson\``;
}

;// CONCATENATED MODULE: ./lib/rules/registry-certificate.js

const registryCertificate = (0,rule/* defineRule */.Km)({
    id: 'registry-certificate',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'Runtimes will not accept a certificate of a registry',
    rationale: 'Runtimes are written in Go, which takes no Common Name in the place of a subjectAltName, no SHA-1 signature and nothing that has expired: every pull over such a connection ends with `x509:` and a reason.',
    remediation: 'Issue the certificate again: with the host as a subjectAltName, signed with SHA-256, and valid for a while.',
    *check({ certificates }) {
        for (const { at, reason, isCertain, evidence } of certificates) {
            yield {
                message: `Runtimes refuse this certificate${isCertain ? '' : ' soon'}: ${reason}.`,
                at: { range: at, related: [] },
                ...(evidence === undefined ? {} : { evidence }),
                ...(isCertain ? {} : { severity: 'notice' }),
            };
        }
    },
});

;// CONCATENATED MODULE: ./lib/rules/registry-not-allowed.js


const registryNotAllowed = (0,rule/* defineRule */.Km)({
    id: 'registry-not-allowed',
    subject: 'use',
    severity: 'error',
    category: 'tag',
    since: '0.1.0',
    title: 'The image comes from a registry that the configuration does not allow',
    rationale: 'A cluster behind a firewall or with an admission policy cannot pull from everywhere. The lists under `registries` say where images may come from; names are compared in full, part by part, so that `ghcr.io/acme` does not let `ghcr.io/acme-evil` pass.',
    remediation: 'Use an image from an allowed registry, or add this one to `registries.allow`.',
    check(use, { config }) {
        if (use.image.state !== 'reference')
            return;
        const { reference } = use.image;
        const { allow, deny } = config.registries;
        const denied = deny.find((prefix) => (0,match_name/* matchesPrefix */.W)(reference, prefix));
        if (denied)
            return problem(use, reference, `is denied by \`${denied}\` in \`registries.deny\``);
        if (!allow || allow.some((prefix) => (0,match_name/* matchesPrefix */.W)(reference, prefix)))
            return;
        return problem(use, reference, 'is not covered by `registries.allow`');
    },
});
function problem(use, { original, registry, repository }, why) {
    return {
        message: `\`${original}\` comes from \`${registry}/${repository}\`, which ${why}.`,
        at: use.locate('image'),
        object: use.object,
        image: original,
    };
}

;// CONCATENATED MODULE: ./lib/rules/registry-tls-skipped.js





const registryTlsSkipped = (0,rule/* defineRule */.Km)({
    id: 'registry-tls-skipped',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'Nodes do not check who the registry is',
    rationale: 'Whoever is on the way can hand the nodes other images, and gets the credentials that they send. It hides a wrong certificate instead of mending it, and every other client of the registry still refuses it.',
    remediation: 'Give the nodes the authority that signed the registry’s certificate: `ca = "/path/ca.crt"` in `hosts.toml`, `ca.crt` below `/etc/containers/certs.d/HOST` for CRI-O.',
    *check(node) {
        for (const { at, name } of [...skipping(node), ...node.statements.flatMap(registry_tls_skipped_inScript)]) {
            yield {
                message: `With \`${name}\` nodes take any certificate for this registry, and send their password to whoever shows one.`,
                at: { range: at, related: [] },
            };
        }
    },
});
function skipping(node) {
    const isOn = ({ value }) => value === true || (Array.isArray(value) && value.length > 0);
    return [
        ...(0,setup/* tomlsOf */.Jj)(node, 'hosts').flatMap(({ toml }) => [
            ...entriesAt(toml, ['skip_verify']),
            ...entriesAt(toml, ['host', ANY, 'skip_verify']),
        ]),
        ...(0,setup/* tomlsOf */.Jj)(node, 'containerd').flatMap(({ toml }) => entriesAt(toml, ['plugins', IMAGES, 'registry', 'configs', ANY, 'tls', 'insecure_skip_verify'])),
        ...(0,setup/* tomlsOf */.Jj)(node, 'crio').flatMap(({ toml }) => entriesAt(toml, ['crio', 'image', 'insecure_registries'])),
        ...(0,setup/* tomlsOf */.Jj)(node, 'registries').flatMap(({ toml }) => [
            ...entriesAt(toml, ['registry', ANY, 'insecure']),
            ...entriesAt(toml, ['registry', ANY, 'mirror', ANY, 'insecure']),
        ]),
    ]
        .filter(isOn)
        .map(({ path, at }) => ({ name: String(path.at(-1)), at }));
}
const WRITTEN = /\b((?:insecure_)?skip_verify)\s*=\s*true\b/;
function registry_tls_skipped_inScript(statement) {
    const match = WRITTEN.exec(statement.text);
    const [whole, name = ''] = match ?? [];
    return match && whole ? [{ name, at: (0,node_statements/* rangeIn */.h)(statement, match.index, whole.length) }] : [];
}

;// CONCATENATED MODULE: ./lib/rules/removed-api.js


const removedApi = (0,rule/* defineRule */.Km)({
    id: 'removed-api',
    subject: 'workload',
    severity: 'warning',
    category: 'reading',
    since: '0.1.0',
    title: 'The API version is no longer served',
    rationale: 'The API server answers `no matches for kind` and creates nothing, so the images are never pulled. They are checked all the same, for the day the manifest is brought up to date.',
    remediation: 'Move the manifest to the API version that the message names; `kubectl convert` does most of it.',
    check({ object, manifest }) {
        const removed = (0,kinds/* removedApiOf */.KW)(object);
        if (!removed)
            return;
        return {
            message: `${object.kind} in \`${object.apiVersion}\` is refused by Kubernetes ${removed.removedIn} and later: write \`${removed.successor}\`.`,
            at: manifest.locate(['apiVersion']),
            object,
        };
    },
});

// EXTERNAL MODULE: ./lib/rules/retired-registry.js + 1 modules
var retired_registry = __nccwpck_require__(3066);
// EXTERNAL MODULE: ./lib/credentials/memo.js
var memo = __nccwpck_require__(5302);
// EXTERNAL MODULE: ./lib/group-by.js
var group_by = __nccwpck_require__(5344);
;// CONCATENATED MODULE: ./lib/rules/runtime-class-not-found.js







const BROUGHT_ALONG = new Set([
    'gvisor',
    'nvidia',
    'nvidia-cdi',
    'nvidia-legacy',
    'kata-mshv-vm-isolation',
    'kata-vm-isolation',
]);
const runtimeClassNotFound = (0,rule/* defineRule */.Km)({
    id: 'runtime-class-not-found',
    subject: 'workload',
    severity: 'notice',
    category: 'node',
    since: '0.1.0',
    title: 'The RuntimeClass is nowhere in the repository',
    rationale: 'The API server refuses a Pod whose RuntimeClass does not exist, so the workload stays at zero replicas and nothing is pulled. Clusters often bring such classes along, so this is an error only where the configuration says that the repository is complete.',
    remediation: 'Check the name, or declare the RuntimeClass; if the cluster brings it, all is well.',
    check(workload, { config, repository }) {
        const name = classOf(workload);
        const all = missingClasses(repository).get(name) ?? [];
        if (all.length === 0)
            return;
        const { manifest, object, podSpecPath } = workload;
        const at = manifest.locate([...podSpecPath, 'runtimeClassName']);
        const evidence = `pod rejected: RuntimeClass "${name}" not found`;
        if (config.complete) {
            const message = `The API server refuses ${(0,words/* describePods */.sT)(object)}: nothing in the repository declares the RuntimeClass \`${name}\`.`;
            return { message, at, object, evidence, severity: 'error' };
        }
        if (all[0] !== workload)
            return;
        const who = (0,words/* describeObjects */.of)(all.map((other) => other.object));
        const message = `Nothing in the repository declares the RuntimeClass \`${name}\` that ${who} ${all.length === 1 ? 'names' : 'name'}: if it is not in the cluster either, the API server creates no Pods.`;
        return { message, at, object, evidence };
    },
});
function classOf({ manifest, podSpecPath, origin }) {
    return origin === 'built-in' ? ((0,lookup/* getText */.q4)(manifest.get(podSpecPath), 'runtimeClassName') ?? '') : '';
}
const missingClasses = (0,memo/* memo */.p)((repository) => {
    const declared = repository.manifests.filter(({ object }) => object.kind === 'RuntimeClass');
    const known = new Set(['', ...BROUGHT_ALONG, ...declared.map(({ object }) => object.name)]);
    const isMissing = (name) => !known.has(name) && !(0,placeholder/* findPlaceholder */.$)(name) && !(0,credentials_lookup/* mayBeInTemplate */.YM)(repository, name);
    return new Map([...(0,group_by/* groupBy */.$)(repository.workloads, classOf)].filter(([name]) => isMissing(name)));
});

;// CONCATENATED MODULE: ./lib/manifests/quantity.js
const SUFFIXES = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    '': 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    P: 1e15,
    E: 1e18,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
    Pi: 2 ** 50,
    Ei: 2 ** 60,
};
const QUANTITY = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d+)|([numkMGTPE]|[KMGTPE]i)?)$/;
function parseQuantity(text) {
    const match = QUANTITY.exec(text);
    if (!match)
        return undefined;
    const [, number, exponent = '0', suffix = ''] = match;
    return Number(`${number}e${exponent}`) * SUFFIXES[suffix];
}
function isSameQuantity(one, other) {
    if (one === other)
        return true;
    const [a, b] = [parseQuantity(one), parseQuantity(other)];
    if (a === undefined || b === undefined)
        return false;
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

;// CONCATENATED MODULE: ./lib/rules/runtime-class-refused.js






const runtimeClassRefused = (0,rule/* defineRule */.Km)({
    id: 'runtime-class-refused',
    subject: 'node',
    severity: 'error',
    category: 'node',
    since: '0.1.0',
    title: 'The API server refuses the RuntimeClass or the Pods that use it',
    rationale: 'A refused class is not in the cluster, and a Pod that contradicts its class is never created: no image is pulled, and the workload stays at zero replicas.',
    remediation: 'Mend the marked field; leave `overhead` to the class, and let `nodeSelector` agree with its `scheduling`.',
    *check({ manifests }, { repository }) {
        const classes = manifests.filter(({ object }) => object.kind === 'RuntimeClass' && object.apiVersion.startsWith('node.k8s.io/'));
        for (const manifest of classes)
            yield* problemsOfClass(manifest);
        for (const workload of repository.workloads) {
            if (workload.origin === 'built-in')
                yield* problemsOfPods(workload, classes);
        }
    },
});
const REMOVED = { 'node.k8s.io/v1alpha1': '1.24', 'node.k8s.io/v1beta1': '1.25' };
const runtime_class_refused_CURRENT = 'node.k8s.io/v1';
const LABEL = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
const SUBDOMAIN = /^(?=.{1,253}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
function* problemsOfClass(manifest) {
    const { object } = manifest;
    const removedIn = REMOVED[object.apiVersion];
    if (removedIn !== undefined) {
        const message = `RuntimeClass in \`${object.apiVersion}\` is refused by Kubernetes ${removedIn} and later: write \`${runtime_class_refused_CURRENT}\`, with \`handler\` at the top.`;
        yield { message, at: manifest.locate(['apiVersion']), object };
        return;
    }
    const refused = (what, ...field) => ({
        message: `The API server refuses the RuntimeClass \`${object.name}\`: ${what}.`,
        at: manifest.locate(field),
        object,
    });
    if (object.name !== '' && !SUBDOMAIN.test(object.name) && !(0,placeholder/* findPlaceholder */.$)(object.name)) {
        yield refused('its name may have only lower case letters, digits, `-` and `.`', 'metadata', 'name');
    }
    const handler = (0,setup/* textAt */.$6)(manifest, ['handler']);
    if (!handler) {
        yield refused('it has no `handler`', 'metadata', 'name');
    }
    else if (!LABEL.test(handler) && !(0,placeholder/* findPlaceholder */.$)(handler)) {
        yield refused(`the handler \`${handler}\` may have only lower case letters, digits and \`-\`, 63 at most`, 'handler');
    }
}
function* problemsOfPods(workload, classes) {
    const { manifest, podSpecPath } = workload;
    const spec = manifest.get(podSpecPath);
    const name = (0,lookup/* getText */.q4)(spec, 'runtimeClassName');
    const overhead = fieldsOf((0,lookup/* getValue */._W)(spec, 'overhead'));
    if (overhead.size > 0 && !name) {
        yield refusedPods(workload, 'there is an `overhead` and no `runtimeClassName`', 'overhead');
    }
    const [own, ...others] = classes.filter(({ object }) => object.name === name);
    if (!own || others.length > 0)
        return;
    if (overhead.size > 0 && !isSameOverhead(overhead, fieldsOf(own.get(['overhead', 'podFixed'])))) {
        const what = `the \`overhead\` is not that of the RuntimeClass \`${name}\`; leave it out, and the API server fills it in`;
        yield refusedPods(workload, what, 'overhead');
    }
    const wanted = fieldsOf(own.get(['scheduling', 'nodeSelector']));
    for (const [key, value] of fieldsOf((0,lookup/* getValue */._W)(spec, 'nodeSelector'))) {
        const other = wanted.get(key);
        if (other === undefined || other === value)
            continue;
        const what = `the \`nodeSelector\` asks for \`${key}: ${value}\`, and that of the RuntimeClass \`${name}\` for \`${other}\``;
        yield refusedPods(workload, what, 'nodeSelector', key);
    }
}
function refusedPods({ manifest, podSpecPath, object }, what, ...field) {
    return {
        message: `The API server refuses ${(0,words/* describePods */.sT)(object)}: ${what}.`,
        at: manifest.locate([...podSpecPath, ...field]),
        object,
    };
}
function fieldsOf(node) {
    if (node?.kind !== 'mapping')
        return new Map();
    return new Map((0,lookup/* effectiveEntries */.Ey)(node).flatMap(({ key, value }) => {
        const scalar = (0,lookup/* resolve */.hd)(value);
        return scalar.kind === 'scalar' ? [[key.value, scalar.value]] : [];
    }));
}
function isSameOverhead(one, other) {
    return one.size === other.size && [...one].every(([key, value]) => isSameQuantity(value, other.get(key) ?? ''));
}

;// CONCATENATED MODULE: ./lib/rules/runtime-handler-mismatch.js




const BUILT_IN = new Set(['runc', 'crun', 'untrusted']);
const runtimeHandlerMismatch = (0,rule/* defineRule */.Km)({
    id: 'runtime-handler-mismatch',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'RuntimeClass and runtime name different handlers',
    rationale: 'A handler that the runtime does not know fails every Pod of the class: `no runtime for "x" is configured`, tried again for ever. A handler without a class can be used by no Pod. Looked for only where the repository has the runtime’s file.',
    remediation: 'Give the class the handler’s name from the runtime’s file: by convention `kata` for Kata Containers and `runsc` for gVisor.',
    *check(node) {
        const handlers = configuredHandlers(node);
        if (handlers.size === 0)
            return;
        const classes = node.manifests.filter(({ object }) => object.kind === 'RuntimeClass');
        for (const manifest of classes) {
            const handler = (0,setup/* textAt */.$6)(manifest, ['handler']);
            if (!handler || handlers.has(handler) || BUILT_IN.has(handler))
                continue;
            const message = `The runtime’s file in this repository has no handler \`${handler}\`: Pods of the RuntimeClass \`${manifest.object.name}\` hang in ContainerCreating on such nodes.`;
            yield {
                message,
                at: manifest.locate(['handler']),
                object: manifest.object,
                evidence: `no runtime for "${handler}" is configured`,
            };
        }
        const named = new Set(classes.map((manifest) => (0,setup/* textAt */.$6)(manifest, ['handler'])));
        for (const [handler, at] of handlers) {
            if (BUILT_IN.has(handler) || named.has(handler))
                continue;
            const message = `No RuntimeClass in the repository has the handler \`${handler}\`: unless the cluster has one, no Pod can use it.`;
            yield { message, at: { range: at, related: [] }, severity: 'notice' };
        }
    },
});
function configuredHandlers(node) {
    return new Map([
        ...(0,setup/* tomlsOf */.Jj)(node, 'containerd').flatMap((file) => [...handlersOf(file)]),
        ...(0,setup/* tomlsOf */.Jj)(node, 'crio').flatMap(({ toml }) => [...namesBelow(toml, ['crio', 'runtime', 'runtimes'])]),
    ]);
}

;// CONCATENATED MODULE: ./lib/rules/runtime-socket-mounted.js



const DOCKER = /^(?:\/var)?\/run\/docker\.sock\/?$/;
const runtime_socket_mounted_DOCKERSHIM = /^(?:\/var)?\/run\/dockershim\.sock\/?$/;
const CRI_DOCKERD = 'cri-dockerd.sock';
const runtimeSocketMounted = (0,rule/* defineRule */.Km)({
    id: 'runtime-socket-mounted',
    subject: 'workload',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'A Pod mounts the socket of a runtime that nodes no longer have',
    rationale: 'Nodes with containerd or CRI-O run no Docker, and no kubelet since Kubernetes 1.24 makes a dockershim socket. With `type: Socket` the Pod hangs in ContainerCreating; without a type an empty folder appears where the program expects its socket.',
    remediation: 'Build images with a tool that needs no daemon (BuildKit rootless, Buildah), and ask the CRI at `/run/containerd/containerd.sock` or `/run/crio/crio.sock` for what runs on the node.',
    *check(workload, { repository }) {
        const { manifest, object, podSpecPath } = workload;
        for (const [index, volume] of (0,lookup/* getItems */.JS)(manifest.get(podSpecPath), 'volumes').entries()) {
            const hostPath = (0,lookup/* getValue */._W)(volume, 'hostPath');
            const path = (0,lookup/* getText */.q4)(hostPath, 'path') ?? '';
            const who = missing(path, repository.node);
            if (who === undefined)
                continue;
            yield {
                message: `${who} \`${path}\`: ${consequence((0,lookup/* getText */.q4)(hostPath, 'type') ?? '')}.`,
                at: manifest.locate([...podSpecPath, 'volumes', index, 'hostPath', 'path']),
                object,
            };
        }
    },
});
function missing(path, node) {
    if (runtime_socket_mounted_DOCKERSHIM.test(path))
        return 'No kubelet since 1.24 makes';
    return DOCKER.test(path) && !hasDockerEngine(node) ? 'A node with containerd or CRI-O has no' : undefined;
}
function hasDockerEngine({ kubeadm, flags }) {
    const sockets = kubeadm.map(({ manifest, path }) => (0,setup/* textAt */.$6)(manifest, [...path, 'nodeRegistration', 'criSocket']));
    return [...sockets, ...flags.map(({ value }) => value)].some((socket) => socket?.includes(CRI_DOCKERD));
}
const BY_TYPE = {
    '': 'an empty folder is put there, and nothing answers',
    DirectoryOrCreate: 'an empty folder is put there, and nothing answers',
    FileOrCreate: 'an empty file is put there, and nothing answers',
};
function consequence(type) {
    const made = Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;
    return made ?? `with \`type: ${type}\` the mount fails, and the Pod hangs in ContainerCreating`;
}

// EXTERNAL MODULE: ./lib/node/versions.js
var versions = __nccwpck_require__(6791);
;// CONCATENATED MODULE: ./lib/rules/runtime-version-unsupported.js




const INSTALLED = /\b(containerd(?:\.io)?|cri-?o)(?:[_-]?version)?["']?\s*(?:[=:_-]|[-=]{2})\s*["']?v?(\d+\.\d+\.\d+)/gi;
const runtimeVersionUnsupported = (0,rule/* defineRule */.Km)({
    id: 'runtime-version-unsupported',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'The runtime is too old for the Kubernetes version',
    rationale: 'Since 1.26 the kubelet speaks only CRI v1, which containerd has from 1.6 on: with an older one the node never gets ready. Above that floor containerd publishes which of its releases were tested with which Kubernetes.',
    remediation: 'Install a release that containerd lists for the Kubernetes version: https://containerd.io/releases/#kubernetes-support.',
    *check(node) {
        const kubernetes = (0,setup/* newestKubernetes */.dh)(node);
        for (const statement of node.statements)
            yield* runtime_version_unsupported_problemsOf(statement, kubernetes);
    },
});
function* runtime_version_unsupported_problemsOf(statement, kubernetes) {
    if (!/containerd|cri-?o/i.test(statement.text))
        return;
    for (const match of statement.text.matchAll(INSTALLED)) {
        const [whole, name = '', text = ''] = match;
        const version = (0,versions/* parseVersion */.ot)(text);
        if (!version)
            continue;
        const message = /^containerd/i.test(name) ? aboutContainerd(version, kubernetes) : aboutCrio(version, kubernetes);
        const at = { range: (0,node_statements/* rangeIn */.h)(statement, match.index + whole.length - text.length, text.length), related: [] };
        if (message)
            yield { ...message, at };
    }
}
function aboutContainerd(version, kubernetes) {
    const minor = kubernetes?.minor ?? versions/* CRI_V1 */.BQ.kubernetes;
    if ((0,versions/* isBefore */.Y8)(version, versions/* CRI_V1 */.BQ.containerd) && minor >= versions/* CRI_V1 */.BQ.kubernetes) {
        const message = `containerd ${version.text} does not speak CRI v1, and a kubelet of 1.${versions/* CRI_V1 */.BQ.kubernetes} or later knows nothing else: the node never gets ready.`;
        return { message, severity: kubernetes ? 'error' : 'warning' };
    }
    const supported = versions/* CONTAINERD_FOR */.OM.find((entry) => entry.kubernetes === kubernetes?.minor);
    if (!supported || isSupported(version, supported.oldest))
        return undefined;
    return {
        message: `containerd ${version.text} is not among the releases meant for Kubernetes 1.${supported.kubernetes}: ${supported.oldest.join(', ')}, or later ones of these lines.`,
    };
}
function isSupported(version, oldest) {
    const lines = oldest.flatMap((text) => (0,versions/* parseVersion */.ot)(text) ?? []);
    const own = lines.find(({ major, minor }) => major === version.major && minor === version.minor);
    if (own)
        return !(0,versions/* isBefore */.Y8)(version, own.text);
    const newest = lines.at(-1);
    return newest !== undefined && !(0,versions/* isBefore */.Y8)(version, newest.text);
}
function aboutCrio(version, kubernetes) {
    if (!kubernetes || version.major !== 1 || version.minor === kubernetes.minor)
        return undefined;
    const message = `CRI-O ${version.text} is meant for Kubernetes 1.${version.minor}, and the clusters of this repository have 1.${kubernetes.minor}.`;
    return { message, severity: 'notice' };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/rules/sandbox-image.js





const sandboxImage = (0,rule/* defineRule */.Km)({
    id: 'sandbox-image',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'The sandbox image does not come from where the other images do',
    rationale: 'Every Pod needs the sandbox (pause) image before any of its own, and the runtime pulls it by its own configuration: neither `imageRepository` of kubeadm nor the Pod’s pull secrets play a part. In a cluster without a way to registry.k8s.io every Pod hangs in ContainerCreating.',
    remediation: 'Set the image in the runtime’s file: `pinned_images.sandbox` in containerd 2, `sandbox_image` in containerd 1, `pause_image` in CRI-O. `kubeadm config images list` says which one it expects.',
    *check(node) {
        const sandboxes = sandboxesOf(node);
        yield* frozen(sandboxes);
        yield* otherRepository(node, sandboxes);
        yield* differing(sandboxes);
    },
});
function sandboxesOf(node) {
    const entries = [
        ...(0,setup/* tomlsOf */.Jj)(node, 'containerd').flatMap(sandboxImages),
        ...(0,setup/* tomlsOf */.Jj)(node, 'crio').flatMap(({ toml }) => entriesAt(toml, ['crio', 'image', 'pause_image'])),
    ];
    const infra = node.flags.filter(({ name, value }) => name === 'pod-infra-container-image' && value !== '');
    return [
        ...entries.flatMap(({ value, at }) => typeof value === 'string' && value !== '' ? [{ image: value, at: { range: at, related: [] } }] : []),
        ...infra.map(({ value, valueAt }) => ({ image: value, at: valueAt })),
    ];
}
function* frozen(sandboxes) {
    for (const { image, at } of sandboxes) {
        if (!image.startsWith('k8s.gcr.io/'))
            continue;
        const instead = image.replace('k8s.gcr.io/', 'registry.k8s.io/');
        yield {
            message: `\`${image}\` is in a registry that gets no updates since 2023, and every Pod needs it: write \`${instead}\`.`,
            at,
            image,
        };
    }
}
function* otherRepository(node, sandboxes) {
    for (const { manifest, kind, path } of node.kubeadm) {
        const field = [...path, 'imageRepository'];
        const repository = kind === 'ClusterConfiguration' ? (0,setup/* textAt */.$6)(manifest, field) : undefined;
        if (!repository || /^(?:registry\.k8s\.io|k8s\.gcr\.io)$|[${<]/.test(repository))
            continue;
        const at = manifest.locate(field);
        const object = manifest.object;
        if (sandboxes.length === 0) {
            const message = `\`imageRepository\` does not move the sandbox image: the runtime goes on pulling pause from registry.k8s.io, unless its own configuration says \`${repository}/pause\`.`;
            yield { message, at, object, severity: 'notice' };
        }
        const elsewhere = sandboxes.find(({ image }) => image.split('/')[0] !== repository.split('/')[0]);
        if (!elsewhere)
            continue;
        const related = [{ ...elsewhere.at.range, message: 'the sandbox image' }];
        const message = `kubeadm’s images come from \`${repository}\`, but the runtime pulls its sandbox image \`${elsewhere.image}\` from elsewhere: without a way there no Pod starts.`;
        yield { message, at: { ...at, related: [...at.related, ...related] }, object };
    }
}
function* differing(sandboxes) {
    const [first, ...rest] = sandboxes;
    const other = rest.find(({ image }) => first && external_node_path_.posix.basename(image) !== external_node_path_.posix.basename(first.image));
    if (!first || !other)
        return;
    yield {
        message: `The sandbox image is \`${other.image}\` here and \`${first.image}\` elsewhere in the repository: whichever the runtime does not pin is removed when disks fill up, and pulled anew.`,
        at: { range: other.at.range, related: [{ ...first.at.range, message: 'the other one' }] },
        severity: 'notice',
    };
}

;// CONCATENATED MODULE: ./lib/rules/secret-refused.js



const secretRefused = (0,rule/* defineRule */.Km)({
    id: 'secret-refused',
    subject: 'pullSecret',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'The API server refuses the pull secret',
    rationale: 'What the API server refuses is not in the cluster, and a Pod that names it starts without it: the mistake in the Secret shows up as a failed pull somewhere else.',
    remediation: 'Mend the Secret; `kubectl apply --dry-run=server` shows what the API server says.',
    *check(secret, { repository }) {
        if (secret.origin !== 'Secret' || !isForPulling(secret, repository))
            return;
        yield* [...shapeProblems(secret), ...(secret.data ?? []).flatMap((datum) => datumProblems(secret, datum))];
        yield* [...sizeProblems(secret), ...overriddenData(secret), ...otherTypes(secret, repository)];
    },
});
function isForPulling(secret, repository) {
    return (0,pull_secret_body/* dockerTypeOf */.Ux)(secret) !== undefined || (0,pull_secret_body/* hasDockerKey */.wu)(secret) || (0,credentials_lookup/* referencesTo */.Cj)(repository, secret).length > 0;
}
function secret_refused_problem(secret, at, reason, more = {}) {
    const message = `The API server refuses \`${secret.name}\`: ${reason}.`;
    return { message, at, object: secret.manifest.object, ...more };
}
function shapeProblems(secret) {
    return ['data', 'stringData'].flatMap((field) => {
        const node = secret.manifest.get([field]);
        if (!node || node.kind === 'mapping' || (node.kind === 'scalar' && node.type === 'null'))
            return [];
        return [secret_refused_problem(secret, secret.manifest.locate([field]), `\`${field}\` is no map of keys to texts`)];
    });
}
const KEY = /^(?!\.\.)(?!\.$)[-._a-zA-Z0-9]{1,253}$/;
function datumProblems(secret, { key, keyAt, at, value, field }) {
    const problems = [];
    if (!KEY.test(key)) {
        problems.push(secret_refused_problem(secret, keyAt, `the key \`${key}\` may have only letters, digits, \`-\`, \`_\` and \`.\``));
    }
    if (value.state === 'not-a-string') {
        problems.push(secret_refused_problem(secret, at, `\`${key}\` is a ${value.found}, and only texts are taken; put it in quotes`));
    }
    if (value.state === 'not-base64') {
        const reason = `\`${key}\` stands under \`${field}\` and is not base64`;
        const remediation = 'Move it to `stringData`, or encode it, on one line: `base64 -w0`.';
        problems.push(secret_refused_problem(secret, at, reason, { evidence: value.message, remediation }));
    }
    return problems;
}
const MAX_SIZE = 1024 * 1024;
function effectiveData({ data = [] }) {
    return [...new Map(data.map((datum) => [datum.key, datum])).values()];
}
function sizeProblems(secret) {
    const size = effectiveData(secret).reduce((sum, { value }) => sum + (value.state === 'known' ? value.size : 0), 0);
    if (size <= MAX_SIZE)
        return [];
    return [secret_refused_problem(secret, secret.at, `its data is ${size} bytes long, and ${MAX_SIZE} is the most it takes`)];
}
function overriddenData(secret) {
    const effective = new Set(effectiveData(secret));
    return (secret.data ?? []).flatMap((datum) => {
        const winner = effectiveData(secret).find(({ key }) => key === datum.key);
        if (effective.has(datum) || !winner || isSame(datum, winner))
            return [];
        return [
            {
                message: `\`${datum.key}\` stands in \`${secret.name}\` twice, and not alike: the one under \`stringData\` counts, this one is dropped.`,
                at: datum.keyAt,
                object: secret.manifest.object,
                remediation: 'Keep one of the two.',
                severity: 'notice',
            },
        ];
    });
}
function isSame({ value: one }, { value: other }) {
    if (one.state !== 'known' || other.state !== 'known')
        return true;
    return one.text.reveal().trim() === other.text.reveal().trim();
}
function otherTypes(secret, { pullSecrets }) {
    const twins = pullSecrets.filter(({ name, namespace, origin, manifest }) => name === secret.name &&
        namespace === secret.namespace &&
        origin === 'Secret' &&
        manifest.file === secret.manifest.file &&
        manifest.rendering === secret.manifest.rendering);
    const [first] = twins;
    if (!first?.effectiveType || !secret.effectiveType || first.effectiveType === secret.effectiveType)
        return [];
    const reason = `the same file declares it before with the type \`${first.effectiveType}\`, and a type cannot be changed`;
    return [secret_refused_problem(secret, secret.typeAt, reason)];
}

;// CONCATENATED MODULE: ./lib/rules/service-account-not-found.js




const serviceAccountNotFound = (0,rule/* defineRule */.Km)({
    id: 'service-account-not-found',
    subject: 'workload',
    severity: 'error',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'The service account is nowhere in the repository',
    rationale: 'Without its service account no Pod is created: the API server answers `error looking up service account`, and the workload stays at zero replicas. Looked for only where the configuration says `complete: true`, because service accounts often come from elsewhere.',
    remediation: 'Check the name and the namespace, or declare the ServiceAccount.',
    check(workload, { config, repository }) {
        const reference = workload.serviceAccountName;
        if (!config.complete || !reference || workload.origin === 'custom-resource')
            return;
        const { name, at } = reference;
        if (name === 'default' || (0,placeholder/* findPlaceholder */.$)(name) || (0,credentials_lookup/* mayBeInTemplate */.YM)(repository, name))
            return;
        if ((0,credentials_lookup/* findServiceAccounts */.NU)(repository, workload).length > 0)
            return;
        return {
            message: `${(0,words/* describeObject */.v8)(workload.object)} gets no Pods: nothing in the repository declares its service account \`${name}\`.`,
            at,
            object: workload.object,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/service-account-secrets-not-merged.js





const serviceAccountSecretsNotMerged = (0,rule/* defineRule */.Km)({
    id: 'service-account-secrets-not-merged',
    subject: 'workload',
    severity: 'warning',
    category: 'pull-secret',
    since: '0.1.0',
    title: "The service account's pull secrets are not used",
    rationale: "A Pod gets the pull secrets of its service account only if it names none itself; the two lists are never merged. A Pod that adds one secret thereby loses all of its service account's.",
    remediation: "Name the service account's secrets in the Pod, too, or name none in the Pod.",
    check(workload, { repository }) {
        const own = new Set(workload.imagePullSecrets.map(({ name }) => name));
        if (own.size === 0 || workload.origin === 'custom-resource' || [...own].some(placeholder/* findPlaceholder */.$))
            return;
        const unused = (0,credentials_lookup/* findServiceAccounts */.NU)(repository, workload).map((account) => ({
            account,
            secrets: account.imagePullSecrets.filter(({ name }) => !own.has(name) && coverageOf(repository, workload, name) !== 'none'),
        }));
        const [first] = unused;
        if (!first || unused.some(({ secrets }) => secrets.length === 0))
            return;
        const { account, secrets } = first;
        const at = workload.manifest.locate([...workload.podSpecPath, 'imagePullSecrets']);
        const related = secrets.map((secret) => ({ ...secret.at.range, message: 'not used by this Pod' }));
        return {
            message: `${(0,words/* describeObject */.v8)(workload.object)} names its own pull secrets, so those of its service account \`${account.name}\` do not count: ${(0,words/* quoteAll */._R)(secrets.map(({ name }) => name))}.`,
            at: { ...at, related: [...at.related, ...related] },
            object: workload.object,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/short-name-search.js



const shortNameSearch = (0,rule/* defineRule */.Km)({
    id: 'short-name-search',
    subject: 'node',
    severity: 'warning',
    category: 'node',
    since: '0.1.0',
    title: 'Short image names can mean several images',
    rationale: 'CRI-O looks a name without a registry up in every one of these, one after the other: whoever pushes the name to the first gets to run it. In enforcing mode, the default of newer versions, it refuses such names.',
    remediation: 'Write registries into image names, and keep at most one in `unqualified-search-registries`.',
    *check(node, { repository: { uses } }) {
        if (uses.length > 0 && !uses.some(isShort))
            return;
        for (const { toml } of (0,setup/* tomlsOf */.Jj)(node, 'registries')) {
            for (const { value, at } of entriesAt(toml, ['unqualified-search-registries'])) {
                if (!Array.isArray(value) || value.length < 2)
                    continue;
                yield {
                    message: `An image name without a registry is looked for in ${value.length} registries: CRI-O refuses it where short names are enforced, and else takes the first that has one.`,
                    at: { range: at, related: [] },
                };
            }
        }
    },
});
function isShort({ image }) {
    return image.state === 'reference' && !image.reference.original.startsWith(`${image.reference.registry}/`);
}

;// CONCATENATED MODULE: ./lib/credentials/releases.js


const RELEASE_LABELS = ['app.kubernetes.io/part-of', 'app.kubernetes.io/instance', 'helm.sh/chart', 'release'];
function releasesOf({ manifest, object, labels }) {
    const { file } = manifest;
    const folder = external_node_path_.posix.dirname(file);
    const labelled = RELEASE_LABELS.flatMap((label) => {
        const value = labels.get(label);
        return value ? [`label ${folder} ${label}=${value}`] : [];
    });
    const namespaced = object.namespace ? [`namespace ${folder} ${object.namespace}`] : [];
    return [`file ${file}`, ...labelled, ...namespaced].map((release) => `${manifest.rendering ?? ''} ${release}`);
}
const byRelease = (0,memo/* memo */.p)(({ workloads }) => {
    const groups = new Map();
    for (const workload of workloads) {
        if (workload.imagePullSecrets.length === 0)
            continue;
        for (const release of releasesOf(workload)) {
            const group = groups.get(release);
            if (group)
                group.push(workload);
            else
                groups.set(release, [workload]);
        }
    }
    return groups;
});
function siblingsWithPullSecrets(declarations, workload) {
    const groups = byRelease(declarations);
    return new Set(releasesOf(workload).flatMap((release) => groups.get(release) ?? []));
}

;// CONCATENATED MODULE: ./lib/rules/sibling-without-pull-secret.js







const siblingWithoutPullSecret = (0,rule/* defineRule */.Km)({
    id: 'sibling-without-pull-secret',
    subject: 'workload',
    severity: 'warning',
    category: 'pull-secret',
    since: '0.1.0',
    title: 'A workload lacks the pull secret that its sibling names',
    rationale: 'Two workloads of one release pull from the same private place, and only one has the Secret for it. The other one starts as long as a node happens to have its image, and fails with an authorization error on the next one.',
    remediation: 'Add the `imagePullSecrets` of the sibling, or give both one service account that has them.',
    check(workload, { repository }) {
        if (!lacksPullSecrets(workload, repository))
            return;
        for (const sibling of siblingsWithPullSecrets(repository, workload)) {
            const use = workload.uses.find((candidate) => needsSecretsOf(sibling, candidate, repository));
            if (use?.image.state !== 'reference')
                continue;
            const names = sibling.imagePullSecrets.map(({ name }) => name);
            const at = use.locate('image');
            const related = sibling.imagePullSecrets.map((secret) => ({
                ...secret.at.range,
                message: 'the sibling names it here',
            }));
            return {
                message: `${(0,words/* describeObject */.v8)(workload.object)} pulls \`${use.image.text}\` without a pull secret, while ${(0,words/* describeObject */.v8)(sibling.object)} names ${(0,words/* quoteAll */._R)(names)} for images of \`${ownerOf(use.image.reference)}\`.`,
                at: { ...at, related: [...at.related, ...related] },
                object: workload.object,
                image: use.image.text,
            };
        }
        return;
    },
});
function lacksPullSecrets(workload, declarations) {
    const { files } = declarations;
    if (workload.origin === 'custom-resource' || workload.imagePullSecrets.length > 0)
        return false;
    if (workload.manifest.get([...workload.podSpecPath, 'imagePullSecrets']) !== undefined)
        return false;
    if ((0,kustomize_effects/* mayGetPullSecrets */.k)(workload, files))
        return false;
    const isAccountUnknown = workload.serviceAccountName && (0,credentials_lookup/* findServiceAccounts */.NU)(declarations, workload).length === 0;
    return !isAccountUnknown && (0,credentials_lookup/* effectivePullSecrets */.iX)(declarations, workload).length === 0;
}
function ownerOf({ registry, repository }) {
    return `${registry}/${repository.split('/', 1)[0]}`;
}
function needsSecretsOf(sibling, use, declarations) {
    if (use.image.state !== 'reference' || isOnOpenRegistry(use.image.reference))
        return false;
    if ((0,kustomize_effects/* isRenamed */.x)(use, declarations.files))
        return false;
    const owner = ownerOf(use.image.reference);
    const others = imagesOf(sibling).filter((image) => !isOnOpenRegistry(image));
    if (others.length === 0 || others.some((image) => ownerOf(image) !== owner))
        return false;
    return sibling.imagePullSecrets.some(({ name }) => coverageOf(declarations, use.workload, name) !== 'none');
}

// EXTERNAL MODULE: ./lib/images/reference.js + 4 modules
var reference = __nccwpck_require__(9967);
;// CONCATENATED MODULE: ./lib/rules/surrounding-whitespace.js


const surroundingWhitespace = (0,rule/* defineRule */.Km)({
    id: 'surrounding-whitespace',
    subject: 'use',
    severity: 'error',
    category: 'reference',
    since: '0.1.0',
    title: 'White space around the image reference',
    rationale: 'The API server refuses a Pod whose image begins or ends with white space. In a Deployment or another template it lets the image pass, and then refuses every Pod that the controller tries to create (`FailedCreate`).',
    remediation: 'Delete the white space; in a block scalar, write the image on one line after `image:`.',
    check(use) {
        const { image, object } = use;
        if (image.state !== 'invalid' || image.text === image.text.trim())
            return;
        const trimmed = image.text.trim();
        const leading = image.text.length - image.text.trimStart().length;
        const place = leading > 0
            ? { offset: 0, length: leading }
            : { offset: trimmed.length, length: image.text.length - trimmed.length };
        const space = image.text.includes('\n') ? 'a line break' : 'white space';
        return {
            message: `The image \`${trimmed}\` has ${space} ${leading > 0 ? 'before' : 'after'} it: ${consequenceFor(object.kind)}`,
            at: image.text.includes('\n') ? use.locate('image') : use.locateText(place.offset, place.length),
            ...((0,reference/* parseReference */.F2)(trimmed).ok ? { remediation: `Write \`${trimmed}\`.` } : {}),
            object,
            image: image.text,
        };
    },
});
function consequenceFor(kind) {
    return kind === 'Pod'
        ? 'the API server refuses the Pod.'
        : `the ${kind} is accepted, but the API server refuses every Pod it creates.`;
}

;// CONCATENATED MODULE: ./lib/rules/tag-beside-digest.js

const tagBesideDigest = (0,rule/* defineRule */.Km)({
    id: 'tag-beside-digest',
    subject: 'use',
    severity: 'off',
    category: 'reference',
    since: '0.1.0',
    title: 'A tag beside a digest is never looked up',
    rationale: 'The container runtime drops the tag when there is a digest. The tag may name another version than the digest, or none at all, and nothing will ever tell. Off by default, since tools such as Renovate keep both in step.',
    remediation: 'Let a tool update both together, or leave the tag out.',
    check(use) {
        const { image } = use;
        if (image.state !== 'reference' || !image.reference.digest || !image.reference.tag)
            return;
        const { tag } = image.reference;
        return {
            message: `The tag \`${tag}\` says nothing about what is pulled: the digest beside it decides, and the runtime never looks the tag up.`,
            at: use.locateText(image.text.indexOf(`:${tag}@`) + 1, tag.length),
            object: use.object,
            image: image.text,
        };
    },
});

// EXTERNAL MODULE: ./lib/rules/tag-not-of-digest.js
var tag_not_of_digest = __nccwpck_require__(7742);
;// CONCATENATED MODULE: ./lib/rules/unreadable-file.js

const UNREADABLE = new Set(['unreadable', 'not-text', 'too-large']);
const unreadableFile = (0,rule/* defineRule */.Km)({
    id: 'unreadable-file',
    subject: 'skipped',
    severity: 'error',
    category: 'reading',
    since: '0.1.0',
    title: 'A file could not be read',
    rationale: 'What pullproof cannot read it cannot judge, and a file that is passed over in silence looks like one that is fine.',
    remediation: 'Make the file readable UTF-8 text of a manifest’s size, or exclude it.',
    check({ file, line, reason, message }) {
        if (!UNREADABLE.has(reason))
            return;
        return { message, at: { range: { file, line, column: 1, endLine: line, endColumn: 1 }, related: [] } };
    },
});

// EXTERNAL MODULE: ./lib/rules/unused-suppression.js
var unused_suppression = __nccwpck_require__(9055);
;// CONCATENATED MODULE: ./lib/rules/uppercase-host.js

const uppercaseHost = (0,rule/* defineRule */.Km)({
    id: 'uppercase-host',
    subject: 'use',
    severity: 'error',
    category: 'reference',
    since: '0.1.0',
    title: 'Capitals make the first part a host name',
    rationale: 'A first part with capitals cannot be a Docker Hub organisation, so Kubernetes takes it for a registry host: `Acme/app` is looked up at the host `Acme`. Pull secrets do not match it either, since their keys are compared by case.',
    remediation: 'Write the organisation or the host in lower case.',
    check(use) {
        const { image } = use;
        if (image.state !== 'reference' || !/[A-Z]/.test(image.reference.registry))
            return;
        const { registry } = image.reference;
        return {
            message: `Kubernetes takes \`${registry}\` in \`${image.text}\` for a registry host because of its capitals, and the pull fails unless a host of that name exists.`,
            at: use.locateText(0, registry.length),
            remediation: `Write \`${registry.toLowerCase()}${image.text.slice(registry.length)}\`.`,
            object: use.object,
            image: image.text,
        };
    },
});

;// CONCATENATED MODULE: ./lib/rules/index.js































































const rules = [
    cgroupDriverMismatch,
    chartFails,
    committedCredential,
    committedRuntimeCredential,
    containerdRegistryConfig,
    criPluginDisabled,
    criSocket,
    digestRequired,
    duplicateKey,
    floatingTag,
    imageEntryMatchesMore,
    imageEntryMatchesNothing,
    imageEntryNotText,
    imageEntryPassesBy,
    imageNeverPulled,
    imageRefusedByNode,
    invalidPullPolicy,
    invalidReference,
    invalidYaml,
    kubeadmApiVersion,
    kubeadmExtraArgs,
    kubeletFlagRemoved,
    kustomizationFails,
    lifecycleHookFails,
    missingImage,
    mutableTagNotAlwaysPulled,
    nodeFileInvalid,
    notRendered,
    outdatedRemedy,
    pointlessPullPolicy,
    portAsTag,
    pullSecretIgnoredEntry,
    pullSecretInOtherNamespace,
    pullSecretKeyNeverMatches,
    pullSecretMalformed,
    pullSecretMissesRegistry,
    pullSecretNotFound,
    pullSecretWrongKey,
    pullSecretWrongType,
    registryCertificate,
    registryNotAllowed,
    registryTlsSkipped,
    removedApi,
    retired_registry/* retiredRegistry */.T,
    runtimeClassNotFound,
    runtimeClassRefused,
    runtimeHandlerMismatch,
    runtimeSocketMounted,
    runtimeVersionUnsupported,
    sandboxImage,
    secretRefused,
    serviceAccountNotFound,
    serviceAccountSecretsNotMerged,
    shortNameSearch,
    siblingWithoutPullSecret,
    surroundingWhitespace,
    tagBesideDigest,
    unreadableFile,
    uppercaseHost,
];
const allRules = [
    ...rules,
    expired_suppression/* expiredSuppression */.P,
    unused_suppression/* unusedSuppression */.s,
    tag_not_of_digest/* tagNotOfDigest */.x,
    digest_of_one_platform/* digestOfOnePlatform */.P,
].sort((a, b) => (a.id < b.id ? -1 : 1));


/***/ }),

/***/ 3066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ findRetired),
  T: () => (/* binding */ retiredRegistry)
});

// EXTERNAL MODULE: ./lib/images/match-name.js
var match_name = __nccwpck_require__(6307);
;// CONCATENATED MODULE: ./lib/rules/retired-registries.js
const RETIRED_REGISTRIES = [
    {
        match: '*.bintray.io',
        status: 'gone',
        since: '2021-05-01',
        advice: 'Every host of bintray.io is switched off; JFrog’s own images are at releases-docker.jfrog.io, others where their project publishes now.',
        source: 'https://github.com/jfrog/jfrog-cli/issues/1006',
    },
    {
        match: 'docker.io/amazon/aws-alb-ingress-controller',
        status: 'frozen',
        since: '2023-02',
        advice: 'Use public.ecr.aws/eks/aws-load-balancer-controller (v2.4.6 and later).',
        source: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3055',
    },
    {
        match: 'docker.io/argoproj',
        status: 'frozen',
        since: '2025-05',
        successor: 'quay.io/argoproj',
        advice: 'Use quay.io/argoproj/<image>.',
        source: 'https://github.com/argoproj/argo-workflows/pull/14457',
    },
    {
        match: 'docker.io/bitnami',
        tags: /[0-9]/,
        except: ['docker.io/bitnami/sealed-secrets-controller'],
        status: 'gone',
        since: '2025-09-29',
        successor: 'docker.io/bitnamilegacy',
        advice: 'Versioned tags live on, without updates, in docker.io/bitnamilegacy; move to upstream or other maintained images. Only ’latest’ of a small subset remains here.',
        source: 'https://github.com/bitnami/containers/issues/83267',
    },
    {
        match: 'docker.io/bitnami/bitnami-shell',
        status: 'gone',
        since: '2024-02',
        advice: 'Use bitnamilegacy/os-shell as stopgap, or a plain busybox/alpine image.',
        source: 'https://github.com/bitnami/charts/issues/23411',
    },
    {
        match: 'docker.io/directxman12/k8s-prometheus-adapter',
        status: 'frozen',
        since: '2021-07',
        advice: 'Use registry.k8s.io/prometheus-adapter/prometheus-adapter, which has versions after 0.8.4.',
        source: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/429',
    },
    {
        match: 'docker.io/directxman12/k8s-prometheus-adapter-amd64',
        status: 'frozen',
        since: '2021-07',
        advice: 'Use registry.k8s.io/prometheus-adapter/prometheus-adapter.',
        source: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/429',
    },
    {
        match: 'docker.io/google/cadvisor',
        status: 'frozen',
        since: '2020-01',
        advice: 'Use ghcr.io/google/cadvisor.',
        source: 'https://github.com/RiFi2k/dockerize-your-dev/pull/1',
    },
    {
        match: 'docker.io/jettech/kube-webhook-certgen',
        status: 'frozen',
        since: '2024-04',
        advice: 'Use registry.k8s.io/ingress-nginx/kube-webhook-certgen (itself frozen since March 2026).',
        source: 'https://github.com/wolfi-dev/os/pull/16166',
    },
    {
        match: 'docker.io/k8scloudprovider',
        status: 'frozen',
        since: '2023-03',
        advice: 'Use registry.k8s.io/provider-os/<image>.',
        source: 'https://github.com/kubernetes/cloud-provider-openstack/pull/2170',
    },
    {
        match: 'docker.io/microsoft/aspnetcore',
        status: 'gone',
        since: '2021-07',
        advice: 'Use the matching repository on mcr.microsoft.com (runtime-deps, runtime, aspnet, sdk) with a supported version.',
        source: 'https://github.com/microsoft/containerregistry/issues/69',
    },
    {
        match: 'docker.io/microsoft/aspnetcore-build',
        status: 'gone',
        since: '2021-07',
        advice: 'Use the matching repository on mcr.microsoft.com (runtime-deps, runtime, aspnet, sdk) with a supported version.',
        source: 'https://github.com/dotnet/dotnet-docker/issues/2960',
    },
    {
        match: 'docker.io/microsoft/dotnet',
        status: 'gone',
        since: '2021-08-21',
        advice: 'Use the matching repository on mcr.microsoft.com (runtime-deps, runtime, aspnet, sdk) with a supported version.',
        source: 'https://github.com/dotnet/announcements/issues/197',
    },
    {
        match: 'docker.io/minio/console',
        status: 'gone',
        since: '2026-09-11',
        advice: 'The console was part of the archived community edition; remove it or move to another object store.',
        source: 'https://github.com/makeplane/plane/pull/9829',
    },
    {
        match: 'docker.io/minio/mc',
        status: 'gone',
        since: '2026-09-11',
        successor: 'quay.io/minio/mc',
        advice: 'The same tags and digests are at quay.io/minio/mc, but that repository is frozen; plan a maintained alternative.',
        source: 'https://github.com/makeplane/plane/pull/9829',
    },
    {
        match: 'docker.io/minio/minio',
        status: 'gone',
        since: '2026-09-11',
        successor: 'quay.io/minio/minio',
        advice: 'The same tags and digests are at quay.io/minio/minio, but that repository is frozen; plan a maintained alternative.',
        source: 'https://github.com/makeplane/plane/pull/9829',
    },
    {
        match: 'docker.io/openshift/oauth-proxy',
        status: 'gone',
        since: '2026-08',
        advice: 'Use quay.io/openshift/origin-oauth-proxy.',
        source: 'https://github.com/stakater/application/pull/617',
    },
    {
        match: 'docker.io/weaveworks/kured',
        status: 'frozen',
        since: '2024-03',
        advice: 'Use ghcr.io/kubereboot/kured.',
        source: 'https://github.com/kubereboot/kured/issues/911',
    },
    {
        match: 'docker.io/wrouesnel/postgres_exporter',
        status: 'frozen',
        since: '2021-02-17',
        advice: 'Use quay.io/prometheuscommunity/postgres-exporter.',
        source: 'https://github.com/prometheus-community/community/issues/32',
    },
    {
        match: 'docker.mirrors.sjtug.sjtu.edu.cn',
        status: 'gone',
        since: '2024-07',
        advice: 'Pull from docker.io or another mirror configured in the runtime.',
        source: 'https://github.com/sjtug/mirror-requests/issues/369',
    },
    {
        match: 'docker.mirrors.ustc.edu.cn',
        status: 'partly-gone',
        since: '2022-08-24',
        advice: 'Pull from docker.io or another mirror configured in the runtime.',
        source: 'https://github.com/docker-practice/docker-registry-cn-mirror-test/issues/1',
    },
    {
        match: 'docker.pkg.github.com',
        status: 'gone',
        since: '2025-02-24',
        advice: 'Use ghcr.io/<owner>/<image>; the repository name is no longer part of the path in general.',
        source: 'https://github.com/moby/moby/pull/50094',
    },
    {
        match: 'dockerhub.azk8s.cn',
        status: 'partly-gone',
        since: '2020-04-02',
        advice: 'Pull from docker.io or a mirror configured in the container runtime.',
        source: 'https://github.com/Azure/container-service-for-azure-china/issues/58',
    },
    {
        match: 'eu.gcr.io/gardener-project',
        status: 'frozen',
        since: '2023-12',
        advice: 'Use europe-docker.pkg.dev/gardener-project/releases.',
        source: 'https://github.com/gardener/hyperkube/pull/28',
    },
    {
        match: 'eu.gcr.io/kyma-project',
        status: 'frozen',
        since: '2023-05',
        advice: 'Use europe-docker.pkg.dev/kyma-project/prod.',
        source: 'https://github.com/kyma-project/kyma/issues/17276',
    },
    {
        match: 'gcr.azk8s.cn',
        status: 'partly-gone',
        since: '2020-04-02',
        advice: 'Pull from gcr.io or a mirror configured in the container runtime.',
        source: 'https://github.com/Azure/container-service-for-azure-china/issues/58',
    },
    {
        match: 'gcr.io/arrikto',
        status: 'gone',
        since: '2024-08',
        advice: 'Use oauth2-proxy and upstream images as newer Kubeflow releases do.',
        source: 'https://github.com/arrikto/oidc-authservice/issues/127',
    },
    {
        match: 'gcr.io/cadvisor/cadvisor',
        status: 'frozen',
        since: '2025-12',
        advice: 'Versions from v0.53.0 on exist only at ghcr.io/google/cadvisor.',
        source: 'https://github.com/google/cadvisor/pull/3806',
    },
    {
        match: 'gcr.io/cf-build-service-public/kpack',
        status: 'gone',
        since: '2025-05',
        advice: 'Re-apply a kpack release; manifests were rebuilt with ghcr.io images.',
        source: 'https://github.com/buildpacks-community/kpack/issues/1868',
    },
    {
        match: 'gcr.io/google-containers',
        status: 'frozen',
        since: '2020-04-01',
        advice: 'Look the image up under registry.k8s.io; not every very old image or tag exists there.',
        source: 'https://github.com/kubernetes/kubernetes/issues/94013',
    },
    {
        match: 'gcr.io/google_containers',
        status: 'frozen',
        since: '2020-04-01',
        advice: 'Look the image up under registry.k8s.io (e.g. pause); the underscore spelling is an alias of gcr.io/google-containers.',
        source: 'https://github.com/linkerd/linkerd2/pull/14918',
    },
    {
        match: 'gcr.io/heptio-images',
        status: 'gone',
        since: '2025-05',
        advice: 'Use the image of the successor project, e.g. docker.io/velero/velero or ghcr.io/projectcontour/contour.',
        source: 'https://github.com/replicatedhq/kURL/pull/5690',
    },
    {
        match: 'gcr.io/istio-release',
        status: 'frozen',
        since: '2026-03-23',
        advice: 'Use registry.istio.io/release (or docker.io/istio); pulls from gcr.io stop on 2027-01-01.',
        source: 'https://istio.io/latest/blog/2026/retirement-of-gcr.io/',
    },
    {
        match: 'gcr.io/k8s-artifacts-prod',
        status: 'frozen',
        since: '2023-04-03',
        advice: 'Reference registry.k8s.io instead of the backing store.',
        source: 'https://github.com/kubernetes/k8s.io/issues/4709',
    },
    {
        match: 'gcr.io/kfserving',
        status: 'gone',
        since: '2021-08',
        advice: 'Move to KServe images.',
        source: 'https://github.com/kserve/kserve/issues/1781',
    },
    {
        match: 'gcr.io/kubebuilder/kube-rbac-proxy',
        status: 'gone',
        since: '2026-03-06',
        advice: 'Use quay.io/brancz/kube-rbac-proxy (or registry.k8s.io/kubebuilder/kube-rbac-proxy for the same tags), or drop the sidecar as current kubebuilder does.',
        source: 'https://github.com/kubealex/k8s-mediaserver-operator/issues/115',
    },
    {
        match: 'gcr.io/kubeflow',
        status: 'gone',
        since: '2020-05',
        advice: 'Use current Kubeflow images from ghcr.io/kubeflow.',
        source: 'https://github.com/NVIDIA/gpu-operator/issues/59',
    },
    {
        match: 'gcr.io/kubernetes-e2e-test-images',
        status: 'frozen',
        since: '2021-11-24',
        advice: 'Use registry.k8s.io/e2e-test-images (many images were merged into agnhost).',
        source: 'https://github.com/kubernetes/k8s.io/issues/3112',
    },
    {
        match: 'gcr.io/kubernetes-helm',
        status: 'gone',
        since: '2021-09',
        successor: 'ghcr.io/helm',
        advice: 'Helm 2 Tiller images are at ghcr.io/helm/tiller; better migrate to Helm 3+.',
        source: 'https://github.com/helm/helm/issues/10120',
    },
    {
        match: 'gcr.io/ml-pipeline',
        status: 'gone',
        since: '2025-11',
        advice: 'Kubeflow Pipelines images are at ghcr.io/kubeflow with a kfp- prefix (e.g. kfp-frontend).',
        source: 'https://github.com/kubeflow/pipelines/issues/12422',
    },
    {
        match: 'gcr.io/paketo-buildpacks',
        status: 'gone',
        since: '2025-05',
        successor: 'docker.io/paketobuildpacks',
        advice: 'Use the same image name under docker.io/paketobuildpacks.',
        source: 'https://github.com/paketo-buildpacks/python/issues/1043',
    },
    {
        match: 'gcr.io/spark-operator/spark',
        status: 'gone',
        since: '2023-10-19',
        advice: 'Build on docker.io/apache/spark.',
        source: 'https://github.com/kubeflow/spark-operator/issues/1860',
    },
    {
        match: 'gcr.io/spark-operator/spark-py',
        status: 'gone',
        since: '2023-10-19',
        advice: 'Build on docker.io/apache/spark.',
        source: 'https://github.com/kubeflow/spark-operator/issues/1862',
    },
    {
        match: 'gcr.io/tekton-releases',
        status: 'gone',
        since: '2025-07',
        advice: 'The same images are on ghcr.io/tektoncd; keep the github.com/tektoncd/... path, dogfooding images moved to ghcr.io/tektoncd/plumbing.',
        source: 'https://github.com/tektoncd/pipeline/issues/8870',
    },
    {
        match: 'gcr.io/velero-gcp',
        status: 'gone',
        since: '2025-06',
        advice: 'Use docker.io/velero/<image>.',
        source: 'https://github.com/replicatedhq/kURL/pull/5690',
    },
    {
        match: 'gcr.io/ynli-k8s/spark',
        status: 'gone',
        since: '2025-06',
        advice: 'Use docker.io/apache/spark plus the needed connector jars.',
        source: 'https://github.com/kubeflow/spark-operator/issues/2562',
    },
    {
        match: 'k8s.gcr.io',
        status: 'frozen',
        since: '2023-04-03',
        successor: 'registry.k8s.io',
        advice: 'Swap the host for registry.k8s.io; path, tag and digest stay the same.',
        source: 'https://kubernetes.io/blog/2023/03/10/image-registry-redirect/',
    },
    {
        match: 'mcr.microsoft.com/k8s/core/pause',
        status: 'gone',
        since: '2022-08',
        successor: 'mcr.microsoft.com/oss/kubernetes/pause',
        advice: 'Use mcr.microsoft.com/oss/kubernetes/pause.',
        source: 'https://github.com/Azure/AgentBaker/issues/1220',
    },
    {
        match: 'projects.registry.vmware.com',
        status: 'partly-gone',
        since: '2024-06',
        advice: 'Try the same path on projects.packages.broadcom.com; several open-source projects have no copy there.',
        source: 'https://github.com/vmware-archive/vcenter-event-broker-appliance/pull/1235',
    },
    {
        match: 'public.ecr.aws/bitnami',
        status: 'gone',
        since: '2026-06-10',
        advice: 'Use upstream images; existing versions up to August 2025 are in docker.io/bitnamilegacy.',
        source: 'https://github.com/bitnami/charts/issues/36537',
    },
    {
        match: 'quay.azk8s.cn',
        status: 'partly-gone',
        since: '2020-04-02',
        advice: 'Pull from quay.io or a mirror configured in the container runtime.',
        source: 'https://github.com/Azure/container-service-for-azure-china/issues/58',
    },
    {
        match: 'quay.io/coreos/configmap-reload',
        status: 'frozen',
        since: '2020-02',
        advice: 'Use the upstream image or the operator’s prometheus-config-reloader.',
        source: 'https://github.com/prometheus-operator/prometheus-operator/issues/2498',
    },
    {
        match: 'quay.io/coreos/flannel',
        status: 'frozen',
        since: '2022-02',
        advice: 'Use ghcr.io/flannel-io/flannel.',
        source: 'https://github.com/flannel-io/flannel/issues/1613',
    },
    {
        match: 'quay.io/coreos/k8s-prometheus-adapter-amd64',
        status: 'frozen',
        since: '2021-07',
        advice: 'Use registry.k8s.io/prometheus-adapter/prometheus-adapter.',
        source: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/429',
    },
    {
        match: 'quay.io/coreos/kube-state-metrics',
        status: 'frozen',
        since: '2021-04',
        advice: 'Use registry.k8s.io/kube-state-metrics/kube-state-metrics.',
        source: 'https://github.com/kubernetes/website/pull/39511',
    },
    {
        match: 'quay.io/coreos/prometheus-config-reloader',
        status: 'frozen',
        since: '2020-11',
        advice: 'Use the quay.io/prometheus-operator organisation.',
        source: 'https://github.com/prometheus-operator/prometheus-operator/issues/3672',
    },
    {
        match: 'quay.io/coreos/prometheus-operator',
        status: 'frozen',
        since: '2020-11',
        advice: 'Use the quay.io/prometheus-operator organisation.',
        source: 'https://github.com/prometheus-operator/prometheus-operator/issues/3672',
    },
    {
        match: 'quay.io/external_storage/nfs-client-provisioner',
        status: 'frozen',
        since: '2021-03',
        advice: 'Use the renamed nfs-subdir-external-provisioner; the old image does not work on Kubernetes 1.20+ clusters because selfLink is gone.',
        source: 'https://github.com/projectsyn/commodore/pull/298',
    },
    {
        match: 'quay.io/kubernetes-ingress-controller/nginx-ingress-controller',
        status: 'frozen',
        since: '2020-07',
        advice: 'Newer images are at registry.k8s.io/ingress-nginx/controller, but that project is retired too; plan a different controller.',
        source: 'https://github.com/helm/charts/issues/23152',
    },
    {
        match: 'quay.io/pusher/oauth2_proxy',
        status: 'frozen',
        since: '2020-03',
        advice: 'Use quay.io/oauth2-proxy/oauth2-proxy.',
        source: 'https://github.com/EnMasseProject/enmasse/pull/4224',
    },
    {
        match: 'reg-mirror.qiniu.com',
        status: 'gone',
        since: '2020-05-30',
        advice: 'Pull from docker.io or another mirror configured in the runtime.',
        source: 'https://github.com/docker-practice/docker-registry-cn-mirror-test/issues/3',
    },
    {
        match: 'registry.centos.org',
        status: 'gone',
        since: '2023-05',
        advice: 'Use quay.io/centos/centos (Stream) or another maintained base image.',
        source: 'https://github.com/podman-container-tools/buildah/pull/4819',
    },
    {
        match: 'registry.svc.ci.openshift.org',
        status: 'gone',
        since: '2021-04',
        successor: 'registry.ci.openshift.org',
        advice: 'Drop the ’.svc’ part of the host; prefer release images from quay.io.',
        source: 'https://github.com/okd-project/okd/issues/608',
    },
    {
        match: 'us.gcr.io/k8s-artifacts-prod',
        status: 'frozen',
        since: '2023-04-03',
        successor: 'registry.k8s.io',
        advice: 'Reference registry.k8s.io instead of the backing store.',
        source: 'https://github.com/kubernetes/k8s.io/issues/4709',
    },
];

// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __nccwpck_require__(5777);
;// CONCATENATED MODULE: ./lib/rules/retired-registry.js



const SEVERITIES = { gone: 'error', 'partly-gone': 'warning', frozen: 'notice' };
const CONSEQUENCES = {
    gone: (place, since) => `was taken down (${since}), so \`${place}\` can no longer be pulled from there`,
    'partly-gone': (place, since) => `has been closing since ${since}, and pulls of \`${place}\` fail in many places`,
    frozen: (place, since) => `has had no new images since ${since}: \`${place}\` may still pull, but nobody mends it there`,
};
const retiredRegistry = (0,rule/* defineRule */.Km)({
    id: 'retired-registry',
    subject: 'use',
    severity: 'error',
    category: 'tag',
    since: '0.1.0',
    title: 'The image lives on a registry or in a catalogue that was retired',
    rationale: 'Registries are switched off, projects move, catalogues are closed: the manifest does not change, and one day a new node cannot pull. An error where the images are gone, a warning where pulls fail for some, a notice where they work but never get an update.',
    remediation: 'Move to the place that the project publishes at today.',
    check(use) {
        if (use.image.state !== 'reference')
            return;
        const { reference, text } = use.image;
        const retired = findRetired(reference);
        if (!retired)
            return;
        const { match, tags, status, since, source } = retired;
        return {
            severity: SEVERITIES[status],
            message: tags
                ? `Tags such as this one were removed from \`${match}\` (${since}), so \`${text}\` can no longer be pulled.`
                : `\`${match}\` ${CONSEQUENCES[status](text, since)}.`,
            at: use.locate('image'),
            remediation: remediationFor(reference, retired),
            evidence: `see ${source}`,
            object: use.object,
            image: text,
        };
    },
});
const BY_HOST = new Map();
for (const retired of RETIRED_REGISTRIES) {
    const [name = ''] = retired.match.split('/', 1);
    const host = name.includes('*') ? '*' : name;
    BY_HOST.set(host, [...(BY_HOST.get(host) ?? []), retired]);
}
function findRetired(reference) {
    const candidates = [...(BY_HOST.get(reference.registry) ?? []), ...(BY_HOST.get('*') ?? [])];
    return candidates
        .filter(({ match, tags, except = [] }) => (0,match_name/* matchesPrefix */.W)(reference, match) &&
        (!tags || tags.test(reference.tag ?? '')) &&
        !except.some((prefix) => (0,match_name/* matchesPrefix */.W)(reference, prefix)))
        .sort((a, b) => b.match.length - a.match.length)[0];
}
function remediationFor({ registry, repository, tag, digest }, retired) {
    if (!retired.successor)
        return retired.advice;
    const rest = `${registry}/${repository}`.slice(retired.match.length);
    const name = `${retired.successor}${rest}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
    return `Write \`${name}\`. ${retired.advice}`;
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Km: () => (/* binding */ defineRule),
/* harmony export */   gd: () => (/* binding */ rulePage),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'notice'];
const RULE_PAGES = 'https://github.com/pullproof/pullproof/blob/main/docs/rules/';
function rulePage({ id, docs = `${RULE_PAGES}${id}.md` }) {
    return docs;
}
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ tagNotOfDigest)
/* harmony export */ });
const tagNotOfDigest = {
    id: 'tag-not-of-digest',
    severity: 'warning',
    category: 'registry',
    since: '0.1.0',
    title: 'The tag beside a digest is missing, or names another image',
    rationale: 'The container runtime takes the digest and never looks the tag up. People read the tag, and take one version for another.',
    remediation: 'Let a tool such as Renovate update both together, or leave the tag out.',
};


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ unusedSuppression)
/* harmony export */ });
const unusedSuppression = {
    id: 'unused-suppression',
    severity: 'off',
    category: 'suppression',
    since: '0.1.0',
    title: 'A comment, annotation or entry of `ignore` silences nothing',
    rationale: 'What it excused has been mended, has moved, or never had that name. Left in place, it will silence the next finding there, which nobody has looked at. Switch this on for runs over the whole repository only: one over a part of it does not see what the rest needs.',
    remediation: 'Remove the suppression, or move it to the finding that it is for.',
};


/***/ }),

/***/ 6926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readRepository),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/source.js
var lib_source = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./lib/config/config.js
const defaultConfig = {
    paths: ['.'],
    exclude: [],
    failOn: 'error',
    onInconclusive: 'warn',
    platforms: ['linux/amd64'],
    complete: false,
    rules: {},
    overrides: [],
    registries: { deny: [] },
    hosts: { named: {} },
    credentials: { secrets: {}, node: {} },
    render: { enabled: true, helm: [] },
    imageFields: [],
    ignore: [],
};

;// CONCATENATED MODULE: ./lib/config/error.js
class ConfigError extends Error {
    name = 'ConfigError';
    exitCode = 2;
    problems;
    constructor(reason) {
        const problems = typeof reason === 'string' ? [] : reason.toSorted(byPlace);
        super(typeof reason === 'string' ? reason : problems.map(formatProblem).join('\n'));
        this.problems = problems;
    }
}
function byPlace({ at: a }, { at: b }) {
    return a.line - b.line || a.column - b.column;
}
function formatProblem({ at, message }) {
    return `${at.file}:${at.line}:${at.column}: ${message}`;
}

// EXTERNAL MODULE: ./lib/config/words.js
var words = __nccwpck_require__(1811);
;// CONCATENATED MODULE: ./lib/config/document.js


async function parseConfigDocument(source) {
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const documents = yaml.parseAllDocuments(source.text, { prettyErrors: false, logLevel: 'silent' });
    if (!Array.isArray(documents))
        return emptyDocument(source);
    const [document, second] = documents;
    if (document === undefined)
        return emptyDocument(source);
    const problems = [...document.errors, ...document.warnings].map((error) => syntaxProblem(error, source));
    if (second)
        problems.push({ at: at(source, second.range[0]), message: 'a configuration file holds one document only' });
    problems.push(...beyondPlainValues(yaml, document, source));
    if (problems.length > 0)
        throw new ConfigError(problems);
    const range = (node) => trimmedRange(source, node?.range ?? [0, 0]);
    return {
        value: document.toJS() ?? undefined,
        locate: (path) => range(nodeAt(yaml, document, path)),
        locateKey(path, key) {
            const mapping = nodeAt(yaml, document, path);
            const pair = yaml.isMap(mapping) ? mapping.items.find((item) => keyOf(yaml, item.key) === key) : undefined;
            return range(yaml.isNode(pair?.key) ? pair.key : mapping);
        },
    };
}
function emptyDocument(source) {
    const start = source.range(0, 0);
    return { value: undefined, locate: () => start, locateKey: () => start };
}
function at(source, offset) {
    return source.range(offset, offset + 1);
}
function trimmedRange(source, [start, end]) {
    const text = source.text.slice(start, end).trimEnd();
    return source.range(start ?? 0, (start ?? 0) + text.length);
}
function keyOf(yaml, key) {
    return String(yaml.isScalar(key) ? key.value : key);
}
function nodeAt(yaml, document, path) {
    let node = document.contents;
    for (const part of path) {
        const child = yaml.isMap(node)
            ? node.items.find((item) => keyOf(yaml, item.key) === String(part))?.value
            : yaml.isSeq(node)
                ? node.items[Number(part)]
                : undefined;
        if (!yaml.isNode(child))
            break;
        node = child;
    }
    return yaml.isNode(node) ? node : null;
}
const SYNTAX_MESSAGES = {
    DUPLICATE_KEY: (rest) => `the key ${(0,words/* show */.WU)(/^["']?([^\s:"']*)/.exec(rest)?.[1])} is given twice`,
    TAB_AS_INDENT: () => 'YAML is indented with spaces, and this is a tab',
    RESOURCE_EXHAUSTION: () => 'this is nested too deeply',
    TAG_RESOLVE_FAILED: (rest) => `the tag ${(0,words/* show */.WU)(/^\S*/.exec(rest)?.[0])} means nothing here: leave it out`,
};
function syntaxProblem(error, source) {
    const [offset] = error.pos;
    const describe = SYNTAX_MESSAGES[error.code] ?? (() => `this is no YAML: ${error.message}`);
    return { at: at(source, offset), message: describe(source.text.slice(offset)) };
}
function beyondPlainValues(yaml, document, source) {
    const problems = [];
    yaml.visit(document, {
        Alias(_, alias) {
            const message = `aliases such as ${(0,words/* show */.WU)(`*${alias.source}`)} are not read here: write the value out`;
            problems.push({ at: at(source, alias.range?.[0] ?? 0), message });
        },
        Pair(_, { key }) {
            if (yaml.isCollection(key))
                problems.push({ at: at(source, key.range?.[0] ?? 0), message: 'a key must be plain text' });
        },
    });
    return problems;
}

// EXTERNAL MODULE: ./lib/config/globs.js
var globs = __nccwpck_require__(357);
// EXTERNAL MODULE: ./lib/field-path.js
var field_path = __nccwpck_require__(9203);
// EXTERNAL MODULE: ./lib/config/formats.js
var config_formats = __nccwpck_require__(6094);
;// CONCATENATED MODULE: ./lib/config/schema-credentials.js
const dockerConfigSource = {
    anyOf: [
        { title: '`runner`', const: 'runner' },
        {
            title: '`{env: NAME}`',
            type: 'object',
            additionalProperties: false,
            required: ['env'],
            properties: { env: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' } },
        },
        {
            title: '`{file: path}`',
            type: 'object',
            additionalProperties: false,
            required: ['file'],
            properties: { file: { type: 'string', minLength: 1 } },
        },
    ],
};
const credentialsSchema = {
    type: 'object',
    additionalProperties: false,
    description: 'Where to find what the cluster pulls with, when it is not in the repository. `{env: NAME}` and `{file: path}` hold a docker config as a Secret of the type `kubernetes.io/dockerconfigjson` does, as JSON or its base64; a path is relative to the folder of the run. `runner` is what the docker configuration of this machine has for the image’s own registry.',
    properties: {
        secrets: {
            type: 'object',
            description: 'Bodies of pull secrets, by `namespace/name`, or by `name` for any namespace.',
            propertyNames: { pattern: '^[^/]+(?:/[^/]+)?$', examples: ['shop/regcred'] },
            additionalProperties: dockerConfigSource,
        },
        node: {
            type: 'object',
            description: 'What nodes have by themselves, from a credential provider or a file of the kubelet, by host pattern such as `*.dkr.ecr.eu-central-1.amazonaws.com`.',
            additionalProperties: dockerConfigSource,
        },
    },
};

;// CONCATENATED MODULE: ./lib/config/schema-render.js
const renderSchema = {
    type: 'object',
    additionalProperties: false,
    description: 'How kustomizations and charts are rendered. It is done where kustomize or kubectl, and Helm, are on the PATH.',
    properties: {
        enabled: {
            type: 'boolean',
            description: 'Whether anything is rendered. The default is `true`; without, what would be is counted as not checked.',
        },
        helm: {
            type: 'array',
            description: 'Further ways to render charts of the repository, besides with their own `values.yaml`, files such as `values-prod.yaml` beside it, and `ci/*-values.yaml`.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['chart'],
                properties: {
                    chart: {
                        type: 'string',
                        format: 'glob',
                        minLength: 1,
                        description: 'Folder with the `Chart.yaml`, relative to the folder of the run.',
                    },
                    'release-name': { type: 'string', minLength: 1, description: 'The default is the chart’s folder.' },
                    namespace: { type: 'string', minLength: 1, description: 'Where the release goes.' },
                    values: {
                        type: 'array',
                        minItems: 1,
                        items: { type: 'string', format: 'glob', minLength: 1 },
                        description: 'Files with values, relative to the folder of the run; a later one wins.',
                    },
                    set: {
                        type: 'object',
                        description: 'Single values by their path, such as `image.tag`, as for Helm’s `--set-string`.',
                        additionalProperties: { type: 'string' },
                    },
                    'kube-version': {
                        type: 'string',
                        pattern: '^v?\\d+\\.\\d+(\\.\\d+)?$',
                        examples: ['1.36.1'],
                        description: 'The Kubernetes version of the cluster. The default is the newest that pullproof knows.',
                    },
                    'api-versions': {
                        type: 'array',
                        items: { type: 'string', minLength: 1 },
                        description: 'Further API versions that the cluster has, such as `monitoring.coreos.com/v1`.',
                    },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./lib/config/schema.js


const severity = {
    enum: ['error', 'warning', 'notice', 'off'],
    description: 'How a finding counts; `off` leaves the rule out.',
};
const rules = {
    type: 'object',
    description: 'Severity per rule id. It wins over the one that the rule itself would give.',
    propertyNames: { format: 'rule-id' },
    additionalProperties: severity,
};
const schema_globs = {
    type: 'array',
    minItems: 1,
    items: { type: 'string', minLength: 1, format: 'glob' },
};
const imagePrefixes = {
    type: 'array',
    items: { type: 'string', minLength: 1 },
};
const origin = {
    type: 'string',
    pattern: '^https?://[^/?#@]+/?$',
    examples: ['https://mirror.example.com'],
};
const tls = {
    ca: {
        type: 'array',
        minItems: 1,
        items: { type: 'string', minLength: 1 },
        description: 'PEM files of authorities to trust for this host besides the usual ones, relative to the folder of the run.',
    },
    'skip-verify': {
        type: 'boolean',
        description: 'Whether nodes take any certificate from this host. The default is `false`.',
    },
};
const hostSettings = {
    type: 'object',
    additionalProperties: false,
    properties: {
        endpoint: {
            ...origin,
            description: 'Where its API is, if not at `https://` and the host itself; `http://` for a registry that nodes ask without TLS.',
        },
        ...tls,
        'token-hosts': {
            type: 'array',
            items: { type: 'string', minLength: 1 },
            description: 'Other hosts that may be sent its credentials, since its token service is there.',
        },
        mirrors: {
            type: 'array',
            description: 'Hosts that nodes ask first, in this order, and without the registry’s credentials.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['endpoint'],
                properties: { endpoint: { ...origin, description: 'Where its API is.' }, ...tls },
            },
        },
    },
};
const configSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'pullproof configuration',
    type: 'object',
    additionalProperties: false,
    properties: {
        $schema: { type: 'string', description: 'Address of this schema, for editors. pullproof itself does not read it.' },
        paths: {
            ...schema_globs,
            description: 'Files, folders and globs to read when the command line names none. Relative to the folder of the run; the default is that folder.',
        },
        exclude: {
            ...schema_globs,
            description: 'Globs of files and folders to leave out, relative to the folder of the run.',
        },
        'fail-on': {
            enum: ['error', 'warning', 'notice', 'never'],
            description: 'The least severe finding that fails the run. The default is `error`.',
        },
        probe: {
            type: 'boolean',
            description: 'Whether to ask the registries if the images exist, as the cluster would. The default is `true` for the action and `false` on the command line.',
        },
        'on-inconclusive': {
            enum: ['warn', 'fail'],
            description: 'What becomes of a run in which nothing is wrong, but a registry did not tell about some image: `fail` makes the exit code 3. The default is `warn`.',
        },
        platforms: {
            type: 'array',
            minItems: 1,
            items: { type: 'string', format: 'platform' },
            description: 'The platforms of the cluster’s nodes, such as `linux/arm64`, for workloads that do not say themselves where they run. The default is `linux/amd64`.',
        },
        complete: {
            type: 'boolean',
            description: 'Whether the repository holds every Secret and ServiceAccount that its workloads name. If so, a name that is nowhere in it is an error and no longer a notice. The default is `false`.',
        },
        rules,
        overrides: {
            type: 'array',
            description: 'Severities for some paths only. A later entry wins over an earlier one, and any entry over `rules`.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['paths', 'rules'],
                properties: {
                    paths: { ...schema_globs, description: 'Globs of files and folders, relative to the folder of the run.' },
                    rules,
                },
            },
        },
        registries: {
            type: 'object',
            additionalProperties: false,
            description: 'Where images may come from. Entries are whole path components of the full name: `ghcr.io/acme` covers `ghcr.io/acme/app`, not `ghcr.io/acme-evil/app`; Docker Hub is `docker.io`, its official images `docker.io/library`. A `*` stands for one component or a part of it.',
            properties: {
                allow: {
                    ...imagePrefixes,
                    description: 'If given, images from elsewhere are findings of `registry-not-allowed`.',
                },
                deny: {
                    ...imagePrefixes,
                    description: 'Images from here are findings of `registry-not-allowed`, even if allowed above.',
                },
                hosts: {
                    type: 'object',
                    description: 'How nodes reach a registry, by its host as image references have it. A host named here may be in a private network. On pull requests the action takes these from the base branch, since they decide where credentials go.',
                    additionalProperties: hostSettings,
                },
                'config-path': {
                    type: 'string',
                    minLength: 1,
                    description: 'A folder laid out as containerd’s `config_path` (`certs.d`), with a `hosts.toml` or CA files for each host; what stands under `hosts` wins over it.',
                },
            },
        },
        credentials: credentialsSchema,
        render: renderSchema,
        'image-fields': {
            type: 'array',
            description: 'Further fields of custom resources that hold an image reference.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['kind', 'path'],
                properties: {
                    group: { type: 'string', description: 'API group, such as `monitoring.coreos.com`. Without it, any group.' },
                    kind: { type: 'string', minLength: 1, description: 'Kind, such as `Prometheus`.' },
                    path: {
                        type: 'string',
                        pattern: '^\\$(\\.[A-Za-z0-9_-]+|\\[\\*\\]|\\.\\*)+$',
                        examples: ['$.spec.image'],
                        description: 'JSONPath of the field, such as `$.spec.image` or `$.spec.steps[*].image`.',
                    },
                },
            },
        },
        ignore: {
            type: 'array',
            description: 'Findings to silence. All conditions of an entry must hold.',
            items: {
                type: 'object',
                additionalProperties: false,
                required: ['rule', 'reason'],
                properties: {
                    rule: { type: 'string', format: 'rule-id-or-any', description: 'Rule id, or `*` for every rule.' },
                    path: {
                        type: 'string',
                        minLength: 1,
                        format: 'glob',
                        description: 'Glob of files and folders, relative to the folder of the run.',
                    },
                    object: {
                        type: 'string',
                        format: 'object-pattern',
                        description: '`Kind/name` in any namespace, or `Kind/namespace/name` as the manifest has them; a `*` stands for any text within a part.',
                    },
                    image: {
                        type: 'string',
                        minLength: 1,
                        description: 'Image as written, where a `*` stands for any text; or a prefix of its full name, as under `registries`.',
                    },
                    reason: { type: 'string', minLength: 1, description: 'Why this is fine. Shown in the reports.' },
                    expires: {
                        type: 'string',
                        format: 'date',
                        description: 'The last day (UTC) on which the entry counts, such as `2026-12-31`. Afterwards the finding is back, and the entry itself is reported.',
                    },
                },
            },
        },
    },
};

;// CONCATENATED MODULE: ./lib/config/validate.js





async function validateConfig(document, knownRules) {
    const { Ajv } = (await __nccwpck_require__.e(/* import() */ 463).then(__nccwpck_require__.t.bind(__nccwpck_require__, 2463, 19))).default;
    const faults = new Map(Object.entries((0,config_formats/* formatFaults */.v)(knownRules)));
    const formats = Object.fromEntries([...faults].map(([name, fault]) => [name, (text) => !fault(text)]));
    const validate = new Ajv({ allErrors: true, verbose: true, formats }).compile(configSchema);
    const value = document.value ?? {};
    if (validate(value))
        return value;
    const errors = (validate.errors ?? []).filter(saysSomethingNew);
    throw new ConfigError(errors.map((error) => explain(error, document, faults)));
}
function saysSomethingNew({ keyword, schemaPath }) {
    return keyword !== 'propertyNames' && !schemaPath.includes('/anyOf/');
}
function explain(error, document, faults) {
    const path = pathOf(error.instancePath);
    if (error.keyword === 'additionalProperties') {
        const key = String(error.params.additionalProperty);
        return { at: document.locateKey(path, key), message: unknownKey(key, error) };
    }
    const end = sentenceEnd(error, faults);
    return {
        at: error.propertyName === undefined ? document.locate(path) : document.locateKey(path, error.propertyName),
        message: path.length === 0 ? `the configuration ${end}` : `${(0,words/* show */.WU)((0,field_path/* formatFieldPath */.v)(path).replace(/^\$\.?/, ''))} ${end}`,
    };
}
function pathOf(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
function unknownKey(key, { parentSchema }) {
    const allowed = Object.keys(parentSchema?.properties ?? {});
    const meant = (0,words/* nearest */.pA)(key, allowed);
    const help = meant === undefined ? `allowed here are ${allowed.map(words/* show */.WU).join(', ')}` : `did you mean ${(0,words/* show */.WU)(meant)}?`;
    return `unknown key ${(0,words/* show */.WU)(key)}; ${help}`;
}
function sentenceEnd(error, faults) {
    if (error.keyword === 'format') {
        const fault = faults.get(String(error.params.format));
        return fault?.(error.propertyName ?? String(error.data)) ?? `${error.message}`;
    }
    return SENTENCE_ENDS[error.keyword]?.(error) ?? `${error.message}`;
}
const TYPES = {
    object: 'a mapping (lines of `key: value`)',
    array: 'a list (lines that begin with `- `)',
    string: 'text',
    boolean: '`true` or `false`',
};
const SENTENCE_ENDS = {
    type: ({ params, data }) => data === null
        ? 'has no value: give it one, or remove the key'
        : `must be ${TYPES[params.type] ?? params.type}, not ${(0,words/* show */.WU)(data)}`,
    enum: ({ params, data }) => `must be ${(0,words/* either */.gP)(params.allowedValues)}, not ${(0,words/* show */.WU)(data)}`,
    anyOf: ({ parentSchema }) => `must be one of ${(parentSchema?.anyOf ?? []).map(({ title }) => title).join(', ')}`,
    required: ({ params }) => `lacks ${(0,words/* show */.WU)(params.missingProperty)}`,
    minLength: () => 'must not be empty',
    minItems: () => 'must have at least one entry',
    pattern: ({ parentSchema, data }) => `must look like ${(0,words/* either */.gP)(parentSchema?.examples ?? [])}, not ${(0,words/* show */.WU)(data)}`,
};

;// CONCATENATED MODULE: ./lib/config/load.js








const CONFIG_FILES = ['.pullproof.yaml', '.pullproof.yml', '.pullproof.json'];
const MAX_BYTES = 1024 * 1024;
async function loadConfig({ cwd, configFile, knownRules }) {
    const name = configFile ?? findConfigFile(cwd);
    if (name === undefined)
        return { config: defaultConfig };
    const path = (0,external_node_path_.resolve)(cwd, name);
    const file = (0,external_node_path_.relative)(cwd, path).split(external_node_path_.sep).join('/');
    const source = (0,lib_source/* createSource */.g)(file, readText(path, file));
    return { config: await parseConfig(source, knownRules), source };
}
async function parseConfig(source, knownRules) {
    try {
        const document = await parseConfigDocument(source);
        const written = await validateConfig(document, knownRules);
        return fillIn(written, source.file, document);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new ConfigError(`${source.file} is nested too deeply.`);
        throw error;
    }
}
function findConfigFile(cwd) {
    const found = CONFIG_FILES.filter((name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(cwd, name), { throwIfNoEntry: false }));
    if (found.length < 2)
        return found[0];
    throw new ConfigError(`There is more than one configuration file: ${found.join(' and ')}. Keep one of them.`);
}
function readText(path, file) {
    try {
        const status = (0,external_node_fs_.statSync)(path);
        if (!status.isFile())
            throw new ConfigError(`The configuration file ${file} is not a file.`);
        if (status.size > MAX_BYTES)
            throw new ConfigError(`The configuration file ${file} is larger than 1 MiB.`);
        return new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(path));
    }
    catch (error) {
        if (error instanceof ConfigError)
            throw error;
        throw new ConfigError(`The configuration file ${file} ${whyUnreadable(error)}.`);
    }
}
function whyUnreadable(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'does not exist';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return 'is not UTF-8 text';
    return `cannot be read (${code || String(error)})`;
}
function fillIn(written, file, document) {
    return {
        file,
        paths: written.paths ?? defaultConfig.paths,
        exclude: written.exclude ?? defaultConfig.exclude,
        failOn: written['fail-on'] ?? defaultConfig.failOn,
        onInconclusive: written['on-inconclusive'] ?? defaultConfig.onInconclusive,
        ...(written.probe === undefined ? {} : { probe: written.probe }),
        platforms: written.platforms ?? defaultConfig.platforms,
        complete: written.complete ?? defaultConfig.complete,
        rules: written.rules ?? defaultConfig.rules,
        overrides: (written.overrides ?? []).map(({ paths, rules }) => ({ covers: (0,globs/* createMatcher */.P)(paths), rules })),
        ...registriesOf(written.registries ?? {}),
        credentials: { ...defaultConfig.credentials, ...written.credentials },
        render: renderOf(written.render ?? {}, document),
        imageFields: written['image-fields'] ?? defaultConfig.imageFields,
        ignore: (written.ignore ?? []).map(({ path, ...entry }, index) => ({
            ...entry,
            covers: path === undefined ? () => true : (0,globs/* createMatcher */.P)([path]),
            location: document.locate(['ignore', index]),
        })),
    };
}
function registriesOf({ hosts = {}, 'config-path': configPath, ...places }) {
    return {
        registries: { ...defaultConfig.registries, ...places },
        hosts: { named: hosts, ...(configPath === undefined ? {} : { configPath }) },
    };
}
function renderOf({ enabled, helm = [] }, document) {
    return {
        enabled: enabled ?? defaultConfig.render.enabled,
        helm: helm.map((entry, index) => ({
            ...entry,
            locate: (path) => document.locate(['render', 'helm', index, ...path]),
        })),
    };
}

// EXTERNAL MODULE: ./lib/diagnosis/ids.js
var ids = __nccwpck_require__(695);
// EXTERNAL MODULE: ./lib/version.js
var version = __nccwpck_require__(3411);
// EXTERNAL MODULE: ./lib/manifests/lookup.js
var lookup = __nccwpck_require__(722);
;// CONCATENATED MODULE: ./lib/credentials/sensitive-lines.js

function sensitiveLines(files) {
    const lines = new Map();
    for (const file of files) {
        for (const { start, end } of [...secretValuesOf(file), ...brokenSecretsOf(file)]) {
            const { line, endLine } = file.source.range(start, end);
            const known = lines.get(file.source.file) ?? new Set();
            for (let at = line; at <= endLine; at++)
                known.add(at);
            lines.set(file.source.file, known);
        }
    }
    return (place) => lines.get(place.file)?.has(place.line) ?? false;
}
function secretValuesOf({ manifests, kustomization }) {
    const generated = (0,lookup/* getItems */.JS)(kustomization, 'secretGenerator').flatMap((item) => (0,lookup/* getItems */.JS)(item, 'literals').map(lookup/* resolve */.hd));
    return [...manifests.flatMap(dataOf), ...generated, ...secretPatchesOf(kustomization)];
}
function secretPatchesOf(kustomization) {
    const patches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((key) => (0,lookup/* getItems */.JS)(kustomization, key).map((item) => ({ item, text: (0,lookup/* resolve */.hd)(item) })));
    return patches.flatMap(({ item, text }) => {
        const patch = text.kind === 'scalar' ? text : (0,lookup/* getValue */._W)(item, 'patch');
        if (patch?.kind !== 'scalar')
            return [];
        const isForSecret = (0,lookup/* getText */.q4)((0,lookup/* getValue */._W)(item, 'target'), 'kind') === 'Secret' || SECRET.test(patch.value);
        return isForSecret ? [patch] : [];
    });
}
const SECRET = /^\s*["']?kind["']?:\s*["']?Secret\b/m;
function brokenSecretsOf({ source, syntaxErrors }) {
    return syntaxErrors.map(({ slice }) => slice).filter(({ start, end }) => SECRET.test(source.text.slice(start, end)));
}
function dataOf({ object, root }) {
    if (object.kind !== 'Secret')
        return [];
    return ['data', 'stringData'].flatMap((field) => (0,lookup/* getValue */._W)(root, field) ?? []);
}

;// CONCATENATED MODULE: ./lib/node/credential-text.js
const CREDENTIAL = /(?:passw(?:or)?d|\bauth|token|authorization|secret)["']?\s*[=:]|--(?:creds|auth|token|password)\b|\blogin\b|\b(?:Basic|Bearer)\s|:\/\/[^\s/"'@]+@/i;
function mayHoldCredential(line) {
    return CREDENTIAL.test(line);
}

// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __nccwpck_require__(5777);
;// CONCATENATED MODULE: ./lib/findings/fingerprint.js
function fingerprint(ruleId, problem, sourceLine, occurrence) {
    const { at, image } = problem;
    const object = problem.object?.rendering === undefined ? problem.object : undefined;
    const text = textAt(problem, sourceLine);
    const identity = [ruleId, at.range.file, object?.kind, object?.namespace, object?.name, image, text, occurrence];
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 32);
}
function textAt({ at: { range } }, sourceLine) {
    const end = range.endLine === range.line ? range.endColumn - 1 : undefined;
    return sourceLine.slice(range.column - 1, end).trim();
}

;// CONCATENATED MODULE: ./lib/findings/severity.js
function effectiveSeverity(rule, problem, config) {
    const override = config.overrides.findLast(({ covers, rules }) => rules[rule.id] !== undefined && covers(problem.at.range.file));
    const configured = override?.rules[rule.id] ?? config.rules[rule.id];
    if (configured !== undefined)
        return configured;
    return rule.severity === 'off' ? 'off' : (problem.severity ?? rule.severity);
}

// EXTERNAL MODULE: ./lib/group-by.js
var group_by = __nccwpck_require__(5344);
// EXTERNAL MODULE: ./lib/rules/expired-suppression.js
var expired_suppression = __nccwpck_require__(2480);
// EXTERNAL MODULE: ./lib/rules/unused-suppression.js
var unused_suppression = __nccwpck_require__(9055);
;// CONCATENATED MODULE: ./lib/findings/silencer.js
const EVERYWHERE = 'everywhere';
function lineScope(file, line) {
    return JSON.stringify(['line', file, line]);
}
function objectScope(file, { apiVersion, kind, namespace, name }) {
    return JSON.stringify(['object', file, apiVersion, kind, namespace ?? null, name]);
}
function scopesOf({ at, object }) {
    const files = new Set([at.range.file, ...at.related.map(({ file }) => file)]);
    const objects = object ? [...files].map((file) => objectScope(file, object)) : [];
    return [lineScope(at.range.file, at.range.line), ...objects, EVERYWHERE];
}
const RULE = String.raw `(?:\*|[a-z][a-z0-9-]*)`;
const RULES = new RegExp(String.raw `^\s*${RULE}(?:\s*,\s*${RULE})*(?=\s|$)`);
const REASON = /^\s+--\s*(\S.*)$/s;
function parseIgnoreList(text) {
    const list = RULES.exec(text)?.[0];
    if (list === undefined)
        return { rules: [] };
    const rules = list.split(',').map((rule) => rule.trim());
    const reason = REASON.exec(text.slice(list.length))?.[1]?.trim();
    return { rules: rules.map((rule) => (rule === 'all' ? '*' : rule)), ...(reason ? { reason } : {}) };
}

;// CONCATENATED MODULE: ./lib/findings/annotations.js

const IGNORE_ANNOTATION = 'pullproof.io/ignore';
const PATH = ['metadata', 'annotations', IGNORE_ANNOTATION];
function annotationSilencers(manifest) {
    const { file, object } = manifest;
    const value = manifest.get(PATH);
    if (value?.kind !== 'scalar')
        return [];
    const { rules, reason } = parseIgnoreList(value.value);
    const location = manifest.locate(PATH).range;
    const suppression = { by: 'annotation', location, ...(reason ? { reason } : {}) };
    return rules.map((rule) => ({ suppression, rule, scope: objectScope(file, object), covers: () => true }));
}

;// CONCATENATED MODULE: ./lib/findings/comments.js

const COMMENT = /(?<=^|[ \t])#[ \t]*pullproof[ \t]+ignore=([^\r\n]*)/gm;
function commentSilencers(source, files) {
    if (!source.text.includes('pullproof'))
        return [];
    const matches = [...source.text.matchAll(COMMENT)];
    if (matches.length === 0)
        return [];
    const texts = files.flatMap((file) => textsWithHash(file));
    const nextLine = lineFinder(source);
    return matches
        .reverse()
        .filter(({ index }) => !texts.some(({ start, end }) => start <= index && index < end))
        .flatMap((match) => {
        const { rules, reason } = parseIgnoreList(match[1]);
        const location = source.range(match.index, match.index + match[0].trimEnd().length);
        const scope = lineScope(source.file, nextLine(location.line));
        const suppression = { by: 'comment', location, ...(reason ? { reason } : {}) };
        return rules.map((rule) => ({ suppression, rule, scope, covers: () => true }));
    })
        .reverse();
}
function lineFinder(source) {
    const known = new Map();
    return (start) => {
        let line = start;
        while (!known.has(line) && source.line(line).trimStart().startsWith('#'))
            line++;
        const found = known.get(line) ?? line;
        known.set(start, found);
        return found;
    };
}
function textsWithHash({ source, manifests, kustomization }) {
    const roots = [...manifests.map(({ root }) => root), ...(kustomization ? [kustomization] : [])];
    return roots
        .flatMap((root) => [...scalarsOf(root)])
        .filter(({ start, end }) => source.text.slice(start, end).includes('#'));
}
function* scalarsOf(node) {
    if (node.kind === 'scalar')
        yield node;
    if (node.kind === 'sequence')
        for (const item of node.items)
            yield* scalarsOf(item);
    if (node.kind !== 'mapping')
        return;
    for (const { key, value } of node.entries) {
        yield key;
        yield* scalarsOf(value);
    }
}

// EXTERNAL MODULE: ./lib/config/wildcard.js
var wildcard = __nccwpck_require__(6402);
// EXTERNAL MODULE: ./lib/images/match-name.js
var match_name = __nccwpck_require__(6307);
// EXTERNAL MODULE: ./lib/images/reference.js + 4 modules
var reference = __nccwpck_require__(9967);
;// CONCATENATED MODULE: ./lib/findings/ignore-entries.js




function ignoreSilencer(entry) {
    const { rule, reason, location, covers, object, image } = entry;
    return {
        suppression: { by: 'config', location, reason },
        rule,
        scope: EVERYWHERE,
        covers: (problem) => covers(problem.at.range.file) &&
            (object === undefined || (problem.object !== undefined && matchesObject(object, problem.object))) &&
            (image === undefined || (problem.image !== undefined && matchesImage(image, problem.image))),
    };
}
function hasExpired({ expires }, now) {
    return expires !== undefined && now.toISOString().slice(0, 10) > expires;
}
function matchesObject(pattern, { kind, namespace = '', name }) {
    const parts = pattern.split('/');
    const wanted = parts.length === 2 ? [kind, name] : [kind, namespace, name];
    return parts.every((part, index) => (0,wildcard/* matchesWildcard */._)(part, wanted[index]));
}
function matchesImage(pattern, written) {
    if ((0,wildcard/* matchesWildcard */._)(pattern, written))
        return true;
    const parsed = (0,reference/* parseReference */.F2)(written);
    if (!parsed.ok)
        return false;
    return (0,wildcard/* matchesWildcard */._)(pattern, (0,reference/* canonicalName */.Ew)(parsed.reference)) || (0,match_name/* matchesPrefix */.W)(parsed.reference, pattern);
}

;// CONCATENATED MODULE: ./lib/findings/suppress.js







class Suppressions {
    #silencers = new Map();
    #used = new Set();
    #expired;
    constructor({ config, files, manifests, sources, now }) {
        this.#expired = config.ignore.filter((entry) => hasExpired(entry, now));
        const filesByName = (0,group_by/* groupBy */.$)(files, ({ source }) => source.file);
        const texts = [...sources];
        for (const source of texts)
            this.#add(commentSilencers(source, filesByName.get(source.file) ?? []));
        const annotated = new Set(texts.filter(({ text }) => text.includes(IGNORE_ANNOTATION)).map(({ file }) => file));
        if (annotated.size > 0) {
            const mayHave = manifests.filter(({ file, rendering }) => rendering !== undefined || annotated.has(file));
            for (const manifest of mayHave)
                this.#add(annotationSilencers(manifest));
        }
        this.#add(config.ignore.filter((entry) => !this.#expired.includes(entry)).map(ignoreSilencer));
    }
    #add(silencers) {
        for (const silencer of silencers) {
            const inScope = this.#silencers.get(silencer.scope);
            if (inScope)
                inScope.push(silencer);
            else
                this.#silencers.set(silencer.scope, [silencer]);
        }
    }
    find({ rule, problem }) {
        if (this.#silencers.size === 0)
            return undefined;
        const found = scopesOf(problem)
            .flatMap((scope) => this.#silencers.get(scope) ?? [])
            .filter((silencer) => (silencer.rule === '*' || silencer.rule === rule.id) && silencer.covers(problem));
        for (const silencer of found)
            this.#used.add(silencer);
        return found[0]?.suppression;
    }
    problems() {
        const all = new Map([...this.#silencers.values()].flat().map((silencer) => [identityOf(silencer), silencer]));
        const used = new Set([...this.#used].map(identityOf));
        const unused = [...all].flatMap(([identity, silencer]) => (used.has(identity) ? [] : [silencer]));
        return [
            ...this.#expired.map((entry) => ({ rule: expired_suppression/* expiredSuppression */.P, problem: expiredProblem(entry) })),
            ...unused.map((silencer) => ({ rule: unused_suppression/* unusedSuppression */.s, problem: unusedProblem(silencer) })),
        ];
    }
}
function identityOf({ rule, suppression: { location } }) {
    return JSON.stringify([rule, location.file, location.line, location.column]);
}
function expiredProblem({ rule, expires, location, reason }) {
    return {
        message: `This entry for ${nameOf(rule)} ran out on ${expires}, so what it silenced is back among the findings.`,
        at: { range: location, related: [] },
        evidence: reason,
    };
}
const NOUNS = {
    comment: 'comment',
    annotation: 'annotation',
    config: 'entry of `ignore`',
};
function unusedProblem({ rule, suppression }) {
    const finding = rule === '*' ? 'finding' : `finding of \`${rule}\``;
    return {
        message: `This ${NOUNS[suppression.by]} silences nothing: there is no ${finding} that it covers.`,
        at: { range: suppression.location, related: [] },
    };
}
function nameOf(rule) {
    return rule === '*' ? 'every rule' : `\`${rule}\``;
}

;// CONCATENATED MODULE: ./lib/findings/findings.js






function toFindings({ problems, sources, ...options }) {
    const suppressions = new Suppressions({ ...options, sources: sources.values() });
    const toDraft = (item) => {
        const severity = effectiveSeverity(item.rule, item.problem, options.config);
        return severity === 'off' ? undefined : { ...item, severity };
    };
    const drafts = problems
        .flatMap((item) => toDraft(item) ?? [])
        .map((draft) => ({ ...draft, suppressed: suppressions.find(draft) }));
    const own = suppressions.problems().flatMap((item) => toDraft(item) ?? []);
    const sorted = [...foldRepeated([...drafts, ...own])].sort(byWeightAndPlace);
    return complete(sorted, sourceLineReader(sources, sensitiveLines(options.files)));
}
function foldRepeated(drafts) {
    const kept = new Map();
    for (const draft of drafts) {
        const { file, line, column, endLine, endColumn } = draft.problem.at.range;
        const key = JSON.stringify([draft.rule.id, anonymous(draft.problem), file, line, column, endLine, endColumn]);
        const known = kept.get(key);
        const counting = !known || (known.suppressed && !draft.suppressed) ? draft : known;
        const { object } = draft.problem;
        const rendered = [...(known?.rendered ?? []), ...(object?.rendering === undefined ? [] : [object])];
        kept.set(key, rendered.length > 0 ? { ...counting, rendered } : counting);
    }
    return kept.values();
}
function anonymous({ message, object }) {
    if (object?.rendering === undefined)
        return message;
    const names = [object.name, object.namespace ?? ''].filter((name) => name !== '');
    return names.reduce((text, name) => text.replaceAll(`\`${name}\``, '`…`'), message);
}
function byWeightAndPlace(a, b) {
    return (rules_rule/* SEVERITIES */.oC.indexOf(a.severity) - rules_rule/* SEVERITIES */.oC.indexOf(b.severity) ||
        comparePlaces(a.problem.at.range, b.problem.at.range) ||
        compareText(a.rule.id, b.rule.id) ||
        compareText(a.problem.message, b.problem.message));
}
function comparePlaces(a, b) {
    return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}
function sourceLineReader(sources, isSensitive) {
    return (place) => (isSensitive(place) ? '' : (sources.get(place.file)?.line(place.line) ?? ''));
}
function complete(drafts, lineAt) {
    const seen = new Map();
    return drafts.map((draft) => {
        const line = draft.problem.sensitive ? '' : lineAt(draft.problem.at.range);
        const sourceLine = draft.rule.category === 'node' && mayHoldCredential(line) ? '' : line;
        const first = fingerprint(draft.rule.id, draft.problem, sourceLine, 0);
        const occurrence = seen.get(first) ?? 0;
        seen.set(first, occurrence + 1);
        return toFinding(draft, sourceLine, occurrence === 0 ? first : fingerprint(draft.rule.id, draft.problem, sourceLine, occurrence));
    });
}
function toFinding({ rule, problem, severity, suppressed, rendered }, sourceLine, fingerprint) {
    const { message, remediation, at, object, image, evidence } = problem;
    return {
        id: rule.id,
        severity,
        message,
        remediation: remediation ?? rule.remediation,
        docs: (0,rules_rule/* rulePage */.gd)(rule),
        location: at.range,
        sourceLine,
        related: at.related,
        ...(object ? { object } : {}),
        ...(rendered ? { rendered } : {}),
        ...(image === undefined ? {} : { image }),
        ...(evidence === undefined ? {} : { evidence }),
        ...(suppressed ? { suppressed } : {}),
        fingerprint,
    };
}

// EXTERNAL MODULE: ./lib/images/left-to-others.js
var left_to_others = __nccwpck_require__(2567);
// EXTERNAL MODULE: ./lib/findings/report.js
var report = __nccwpck_require__(2658);
;// CONCATENATED MODULE: ./lib/findings/images.js



function reportImages(uses, proofOf = () => undefined) {
    const images = new Map();
    for (const use of uses) {
        if (use.image.state !== 'reference' && use.image.state !== 'invalid')
            continue;
        const { text } = use.image;
        const entry = images.get(text) ?? { image: images_nameOf(use.image), uses: [], proofs: [] };
        const proof = proofOf(use);
        entry.uses.push({ ...reportUse(use), ...(proof && { status: proof.status }) });
        if (proof)
            entry.proofs.push(proof);
        images.set(text, entry);
    }
    return [...images.values()]
        .map(({ image, uses: places, proofs }) => ({ ...image, ...sumUp(proofs), uses: places }))
        .sort((a, b) => (a.image < b.image ? -1 : 1));
}
function sumUp(proofs) {
    const status = report/* IMAGE_STATUSES */.v.find((candidate) => proofs.some((proof) => proof.status === candidate));
    const found = proofs.find(({ digest }) => digest !== undefined);
    return { ...found, ...(status && { status }) };
}
function images_nameOf(image) {
    if (image.state === 'invalid')
        return { image: image.text, invalid: image.failure.message };
    return { image: image.text, canonical: (0,reference/* canonicalName */.Ew)(image.reference) };
}
function reportUse(use) {
    const { range, related } = use.locate('image');
    const { file, line, column } = range;
    const { imagePullSecrets, serviceAccountName } = use.workload;
    return {
        file,
        line,
        column,
        field: use.field,
        object: use.object,
        ...(use.object.rendering === undefined ? {} : { related }),
        container: use.container,
        ...(use.imagePullPolicy === undefined ? {} : { imagePullPolicy: use.imagePullPolicy }),
        ...(use.effectivePullPolicy ? { effectivePullPolicy: use.effectivePullPolicy } : {}),
        imagePullSecrets: imagePullSecrets.map(({ name }) => name),
        ...(serviceAccountName ? { serviceAccountName: serviceAccountName.name } : {}),
    };
}
function skippedImages({ uses, replacerOf }) {
    const skipped = new Map();
    for (const use of uses) {
        const message = whyUnknown(use, replacerOf);
        if (!message)
            continue;
        const { file, line, column } = use.locate('image').range;
        const key = use.manifest.rendering === undefined ? String(skipped.size) : `${file}:${line}:${column}`;
        if (!skipped.has(key))
            skipped.set(key, { file, line, reason: 'not-rendered', message });
    }
    return [...skipped.values()];
}
function whyUnknown(use, replacerOf) {
    const { image, object } = use;
    if (image.state === 'not-rendered')
        return `The image \`${image.text}\` is filled in later.`;
    if (image.state === 'missing' && image.why !== 'not-a-string' && (0,left_to_others/* isLeftToOthers */.A)(use)) {
        return use.manifest.wantsValues
            ? `The chart’s own values give \`${object.kind}\` \`${object.name}\` no image: whoever installs it does. Name such values under \`render.helm\` in the configuration.`
            : 'The image is left blank, for a controller to fill in.';
    }
    const replacer = replacerOf(use);
    if (image.state !== 'reference' || !replacer)
        return undefined;
    return `The image \`${image.text}\` of ${object.kind} \`${object.name}\` is replaced by ${replacer}.`;
}

// EXTERNAL MODULE: ./lib/findings/outcome.js
var outcome = __nccwpck_require__(8718);
;// CONCATENATED MODULE: ./lib/findings/build-report.js




function buildReport({ repository, problems, config, configSource, now, rules, probe }) {
    const { files, uses } = repository;
    const read = [...files.map(({ source }) => source), ...repository.renderedSources, ...repository.node.sources];
    const sources = new Map(read.map((source) => [source.file, source]));
    if (configSource)
        sources.set(configSource.file, configSource);
    const findings = toFindings({
        problems,
        sources,
        files,
        manifests: repository.manifests,
        config,
        now,
    });
    const images = reportImages(uses, probe?.proofOf);
    const skipped = [...repository.skipped, ...skippedImages(repository), ...(probe?.skipped ?? [])].sort(build_report_byPlace);
    const summary = {
        files: files.length,
        objects: files.reduce((sum, { manifests }) => sum + manifests.length, 0),
        images: images.length,
        places: countPlaces(images),
        findings: (0,outcome/* countBySeverity */.Ot)(findings),
        suppressed: findings.filter(({ suppressed }) => suppressed).length,
        notChecked: skipped.length,
        helmCharts: files.filter(({ role }) => role === 'chart').length,
        kustomizations: files.filter(({ role }) => role === 'kustomization').length,
        ...(probe ? { depth: 'probe', statuses: countByStatus(images) } : { depth: 'read' }),
    };
    return { toolVersion: version/* VERSION */.x, summary, images, findings, skipped, rules: [...rules, ...(probe?.rules ?? [])] };
}
function countPlaces(images) {
    return new Set(images.flatMap(({ uses }) => uses.map(placeOf))).size;
}
function placeOf({ file, line, column, field, object }) {
    const own = object.rendering === undefined ? [field, object] : [];
    return JSON.stringify([file, line, column, ...own]);
}
function countByStatus(images) {
    const counts = { failed: 0, inconclusive: 0, 'not-checked': 0, found: 0 };
    for (const { status } of images)
        if (status)
            counts[status]++;
    return counts;
}
function build_report_byPlace(a, b) {
    return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/manifests/discover.js
var discover = __nccwpck_require__(3219);
// EXTERNAL MODULE: ./lib/manifests/read-files.js
var read_files = __nccwpck_require__(7086);
// EXTERNAL MODULE: ./lib/node/statements.js
var node_statements = __nccwpck_require__(5216);
// EXTERNAL MODULE: ./lib/node/texts.js
var node_texts = __nccwpck_require__(6664);
;// CONCATENATED MODULE: ./lib/node/read-node-files.js




const TELLING = {
    containerd: /io\.containerd\.|^[\t ]*\[plugins\.["']?cri\b|^[\t ]*disabled_plugins\b/m,
    hosts: /^[\t ]*(?:\[host\.|server\s*=|capabilities\s*=|\[host\])/m,
    crio: /^[\t ]*\[crio[.\]]/m,
    registries: /^[\t ]*(?:\[\[?registr|unqualified-search-registries|short-name-mode|\[aliases\]|credential-helpers)/m,
};
async function readNodeFiles(inputs, files, now) {
    const own = inputs.map(({ file, role, text }) => ({ source: (0,lib_source/* createSource */.g)(file, text), role, isPart: false }));
    const texts = [...own, ...files.flatMap(node_texts/* textsIn */.E)];
    const tomls = await Promise.all(texts.flatMap((text) => (isToml(text) ? [readTomlFile(text)] : [])));
    const policies = texts.flatMap(readPolicy);
    const named = new Set(tomls.flatMap(({ role, source }) => (role === 'hosts' ? [external_node_path_.posix.dirname(source.file)] : [])));
    return {
        sources: own.map(({ source }) => source),
        tomls: tomls.filter((read) => 'toml' in read),
        scripts: texts.flatMap(readScript),
        certificates: (await Promise.all(own.map((text) => readCertificates(text, { now, named })))).flat(),
        policies: policies.filter((read) => 'policy' in read),
        broken: [...tomls, ...policies].filter((read) => 'message' in read && !isTemplate(read.source)),
    };
}
const MARKS = /\{\{|\{%|<%|\$\{|@\w+@|__\w+__/;
function isTemplate({ text }) {
    return MARKS.test(text);
}
function isToml(text) {
    return text.role in TELLING && TELLING[text.role].test(text.source.text);
}
async function readTomlFile({ source, role, isPart }) {
    const { readToml } = await Promise.all(/* import() */[__nccwpck_require__.e(718), __nccwpck_require__.e(954)]).then(__nccwpck_require__.bind(__nccwpck_require__, 954));
    const read = readToml(source);
    if (!read.ok)
        return { source, role, at: read.at, message: read.message };
    return (role === 'hosts' && (await hostsFault(source))) || { source, role, isPart, toml: read.toml };
}
async function hostsFault(source) {
    const { parseHostsToml } = await Promise.all(/* import() */[__nccwpck_require__.e(718), __nccwpck_require__.e(985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5985));
    const parsed = parseHostsToml(source.text);
    if (parsed.ok)
        return undefined;
    const start = source.text.split('\n', parsed.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const line = source.text.slice(start).split('\n', 1).join('');
    const offset = start + line.length - line.trimStart().length;
    return {
        source,
        role: 'hosts',
        at: source.range(offset, offset + line.trim().length),
        message: parsed.message,
    };
}
function readScript({ source, role }) {
    if (role !== 'script' && role !== 'kubelet')
        return [];
    const statements = (0,node_statements/* statementsOf */.G)(source);
    return statements.length === 0 ? [] : [{ source, isKubelets: role === 'kubelet', statements }];
}
const POLICY = /"default"\s*:\s*\[\s*\{\s*"type"\s*:\s*"(?:reject|insecureAcceptAnything|signedBy|sigstoreSigned)"/;
function readPolicy({ source, role }) {
    if (role !== 'policy' || !POLICY.test(source.text))
        return [];
    try {
        return [{ source, policy: JSON.parse(source.text) }];
    }
    catch (error) {
        return [{ source, role, at: source.range(0, 1), message: error instanceof Error ? error.message : String(error) }];
    }
}
async function readCertificates({ source, role }, known) {
    if (role !== 'certificate' || !source.text.includes('BEGIN CERTIFICATE'))
        return [];
    const { certificateFaults } = await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.bind(__nccwpck_require__, 6118));
    return certificateFaults(source, known);
}

;// CONCATENATED MODULE: ./lib/probe/reconcile.js
const GUESSES = new Set(['sibling-without-pull-secret', 'retired-registry']);
const EXPLAINED_BY_RETIREMENT = new Set([
    'tag-not-found',
    'repository-not-found',
    'access-denied-or-not-found',
    'dns-no-such-host',
]);
function reconcile(problems, probe, { uses }) {
    const proven = (item) => uses
        .filter(({ object, image }) => object === item.problem.object && image.text === item.problem.image)
        .every((use) => probe.proofOf(use).status === 'found');
    const kept = problems.filter((item) => !(GUESSES.has(item.rule.id) && severityOf(item) !== 'notice' && proven(item)));
    const retired = new Set(kept.filter((item) => item.rule.id === 'retired-registry' && severityOf(item) === 'error').map(reconcile_placeOf));
    const told = probe.problems.filter((item) => !(EXPLAINED_BY_RETIREMENT.has(item.rule.id) && retired.has(reconcile_placeOf(item))));
    return [...kept, ...told];
}
function severityOf({ rule, problem }) {
    return problem.severity ?? rule.severity;
}
function reconcile_placeOf({ problem: { at, image } }) {
    return `${at.range.file}:${at.range.line} ${image}`;
}

;// CONCATENATED MODULE: ./lib/render/rendering.js
const RENDER_PROBLEMS = (/* unused pure expression or super */ null && ([
    'kustomization-fails',
    'image-entry-matches-nothing',
    'image-entry-not-text',
    'image-entry-matches-more',
    'image-entry-passes-by',
    'chart-fails',
]));
const NOT_RENDERED = { renderings: [], sources: [], artifacts: [] };

// EXTERNAL MODULE: ./lib/manifests/kinds.js
var kinds = __nccwpck_require__(7837);
// EXTERNAL MODULE: ./lib/manifests/unrendered.js
var unrendered = __nccwpck_require__(5130);
;// CONCATENATED MODULE: ./lib/render/stage.js



async function render(options) {
    if (!options.files.some(needsRendering))
        return NOT_RENDERED;
    const { renderAll } = await __nccwpck_require__.e(/* import() */ 632).then(__nccwpck_require__.bind(__nccwpck_require__, 1632));
    return renderAll(options);
}
function needsRendering(file) {
    const { role, manifests } = file;
    return role === 'kustomization' || role === 'chart' || (0,unrendered/* unrenderedOf */.e)(file).length > 0 || manifests.some(isFluxBuild);
}
function isFluxBuild({ object }) {
    return (0,kinds/* groupOf */.F8)(object) === 'kustomize.toolkit.fluxcd.io';
}

// EXTERNAL MODULE: ./lib/manifests/kustomization.js
var kustomization = __nccwpck_require__(3443);
// EXTERNAL MODULE: ./lib/credentials/namespaces.js
var namespaces = __nccwpck_require__(4012);
// EXTERNAL MODULE: ./lib/images/placeholder.js
var placeholder = __nccwpck_require__(2419);
// EXTERNAL MODULE: ./lib/credentials/go-base64.js
var go_base64 = __nccwpck_require__(4656);
// EXTERNAL MODULE: ./lib/credentials/redacted.js
var redacted = __nccwpck_require__(2156);
// EXTERNAL MODULE: ./lib/credentials/stand-ins.js
var stand_ins = __nccwpck_require__(8739);
;// CONCATENATED MODULE: ./lib/credentials/secret-data.js





function readSecretData(manifest, path, read) {
    const mapping = manifest.get(path);
    if (mapping?.kind !== 'mapping')
        return [];
    return (0,lookup/* effectiveEntries */.Ey)(mapping).map((entry) => {
        const valuePath = [...path, entry.key.value];
        return {
            key: entry.key.value,
            keyAt: manifest.locateKey(valuePath),
            at: manifest.locate(valuePath),
            value: read(manifest, valuePath, (0,lookup/* resolve */.hd)(entry.value)),
            field: String(path[path.length - 1]),
        };
    });
}
const UNKNOWN = { state: 'unknown' };
function unknownValue() {
    return UNKNOWN;
}
const ENCRYPTED = /^ENC\[/;
function secret_data_readText(manifest, path, node) {
    if (node.kind !== 'scalar')
        return { state: 'not-a-string', found: node.kind };
    if (node.type === 'null')
        return known('', () => manifest.locate(path));
    if (node.type !== 'string')
        return { state: 'not-a-string', found: node.type };
    if (ENCRYPTED.test(node.value))
        return UNKNOWN;
    return known(node.value, (start, end) => manifest.locateText(path, start, end - start));
}
function readBase64(manifest, path, node) {
    if (node.kind !== 'scalar')
        return { state: 'not-a-string', found: node.kind };
    if (node.type === 'null')
        return known('', () => manifest.locate(path));
    if (node.type !== 'string')
        return { state: 'not-a-string', found: node.type };
    if (ENCRYPTED.test(node.value) || (0,stand_ins/* isStandIn */.W)(node.value) || (0,placeholder/* findPlaceholder */.$)(node.value))
        return UNKNOWN;
    const decoded = (0,go_base64/* decodeBase64 */.y)(node.value, 'required');
    if (!decoded.ok)
        return { state: 'not-base64', message: decoded.message };
    return known(Buffer.from(decoded.bytes).toString('utf8'), () => manifest.locate(path), decoded.bytes.length);
}
function known(text, locate, size = Buffer.byteLength(text)) {
    return { state: 'known', text: new redacted/* Redacted */.t(text), size, locate };
}

;// CONCATENATED MODULE: ./lib/credentials/declaring-kinds.js





const METADATA_NAME = ['metadata', 'name'];
function has(manifest, path) {
    return manifest.get(path) !== undefined;
}
function declaring_kinds_textAt(manifest, path) {
    return (0,lookup/* getText */.q4)(manifest.get(path.slice(0, -1)), path[path.length - 1]);
}
function firstPresent(manifest, ...paths) {
    return paths.find((path) => declaring_kinds_textAt(manifest, path)) ?? METADATA_NAME;
}
const DECLARING_KINDS = [
    {
        group: '',
        kinds: ['Secret'],
        declare: (manifest) => [has(manifest, ['sops']) ? sopsSecret(manifest) : plainSecret(manifest)],
    },
    { group: 'bitnami.com', kinds: ['SealedSecret'], declare: (manifest) => [sealedSecret(manifest)] },
    {
        group: 'external-secrets.io',
        kinds: ['ExternalSecret'],
        declare: (manifest) => externalSecret(manifest, ['spec'], METADATA_NAME),
    },
    {
        group: 'external-secrets.io',
        kinds: ['ClusterExternalSecret'],
        declare: (manifest) => externalSecret(manifest, ['spec', 'externalSecretSpec'], ['spec', 'externalSecretName']).map((declaration) => ({
            ...declaration,
            namespace: 'any',
        })),
    },
    {
        group: 'kubernetes-client.io',
        kinds: ['ExternalSecret'],
        declare: () => [{ origin: 'ExternalSecret', name: METADATA_NAME }],
    },
    {
        group: 'secrets-store.csi.x-k8s.io',
        kinds: ['SecretProviderClass'],
        declare: (manifest) => (0,lookup/* getItems */.JS)(manifest.get(['spec']), 'secretObjects').map((_, index) => ({
            origin: 'SecretProviderClass',
            name: ['spec', 'secretObjects', index, 'secretName'],
            type: ['spec', 'secretObjects', index, 'type'],
        })),
    },
    {
        group: 'secrets.hashicorp.com',
        kinds: ['VaultStaticSecret', 'VaultDynamicSecret', 'VaultPKISecret'],
        declare: (manifest) => [
            {
                origin: 'controller',
                name: ['spec', 'destination', 'name'],
                ...(declaring_kinds_textAt(manifest, ['spec', 'destination', 'create']) === 'true'
                    ? { type: ['spec', 'destination', 'type'] }
                    : {}),
            },
        ],
    },
    {
        group: 'onepassword.com',
        kinds: ['OnePasswordItem'],
        declare: () => [{ origin: 'controller', name: METADATA_NAME, type: ['type'] }],
    },
    {
        group: 'secrets.infisical.com',
        kinds: ['InfisicalSecret'],
        declare: () => [
            {
                origin: 'controller',
                name: ['spec', 'managedSecretReference', 'secretName'],
                namespace: ['spec', 'managedSecretReference', 'secretNamespace'],
                type: ['spec', 'managedSecretReference', 'secretType'],
            },
        ],
    },
    {
        group: 'clustersecret.io',
        kinds: ['ClusterSecret'],
        declare: () => [{ origin: 'controller', name: METADATA_NAME, namespace: 'any' }],
    },
    {
        group: 'kyverno.io',
        kinds: ['ClusterPolicy', 'Policy'],
        declare: (manifest) => (0,lookup/* getItems */.JS)(manifest.get(['spec']), 'rules').flatMap((rule, index) => (0,lookup/* getText */.q4)((0,lookup/* getValue */._W)(rule, 'generate'), 'kind') === 'Secret'
            ? [{ origin: 'controller', name: ['spec', 'rules', index, 'generate', 'name'], namespace: 'any' }]
            : []),
    },
];
function plainSecret(manifest) {
    if (manifest.isDataUnknown)
        return { origin: 'Secret', name: METADATA_NAME, type: ['type'] };
    const data = readSecretData(manifest, ['data'], readBase64);
    const stringData = readSecretData(manifest, ['stringData'], secret_data_readText);
    return { origin: 'Secret', name: METADATA_NAME, type: ['type'], data: [...data, ...stringData] };
}
function sopsSecret(manifest) {
    const data = [
        ...readSecretData(manifest, ['data'], unknownValue),
        ...readSecretData(manifest, ['stringData'], unknownValue),
    ];
    return { origin: 'SOPS', name: METADATA_NAME, type: ['type'], data };
}
function sealedSecret(manifest) {
    const origin = 'SealedSecret';
    const template = ['spec', 'template'];
    if (!has(manifest, ['spec', 'encryptedData']))
        return { origin, name: METADATA_NAME };
    return {
        origin,
        name: METADATA_NAME,
        type: [...template, 'type'],
        annotations: [...template, 'metadata', 'annotations'],
        data: [
            ...readSecretData(manifest, ['spec', 'encryptedData'], unknownValue),
            ...readSecretData(manifest, [...template, 'data'], unknownValue),
        ],
    };
}
function externalSecret(manifest, spec, fallbackName) {
    const target = [...spec, 'target'];
    const policy = declaring_kinds_textAt(manifest, [...target, 'creationPolicy']);
    if (policy === 'Merge' || policy === 'None' || has(manifest, [...target, 'manifest']))
        return [];
    return [
        {
            origin: 'ExternalSecret',
            name: firstPresent(manifest, [...target, 'name'], fallbackName),
            type: [...target, 'template', 'type'],
            annotations: [...target, 'template', 'metadata', 'annotations'],
        },
    ];
}
function declaredSecretsOf(manifests, files) {
    const patches = (0,kustomization/* patchFilesOf */.ZA)(files);
    return manifests.flatMap((manifest) => {
        const group = (0,kinds/* groupOf */.F8)(manifest.object);
        const declaring = DECLARING_KINDS.find((kind) => kind.group === group && kind.kinds.includes(manifest.object.kind));
        if (!declaring || (manifest.rendering === undefined && patches.has(manifest.file)))
            return [];
        return declaring.declare(manifest).flatMap((declaration) => build(manifest, declaration, files));
    });
}
function build(manifest, declaration, files) {
    const name = declaring_kinds_textAt(manifest, declaration.name);
    if (!name)
        return [];
    const namespace = targetNamespace(manifest, declaration, files);
    const type = declaration.type && declaring_kinds_textAt(manifest, declaration.type);
    const effectiveType = declaration.type && effectiveTypeOf(type);
    return [
        {
            name,
            ...(namespace === undefined ? {} : { namespace }),
            origin: declaration.origin,
            manifest,
            at: manifest.locate(declaration.name),
            ...(type === undefined ? {} : { type }),
            ...(effectiveType === undefined ? {} : { effectiveType }),
            typeAt: typePlace(manifest, declaration.type, type),
            ...(declaration.data ? { data: declaration.data } : {}),
        },
    ];
}
function effectiveTypeOf(type) {
    if (type === undefined)
        return 'Opaque';
    return /^ENC\[|[${<]/.test(type) ? undefined : type;
}
function typePlace(manifest, path, type) {
    if (!path || (type === undefined && path.length === 1))
        return manifest.locate(['kind']);
    return manifest.locate(path);
}
const COPYING = /^(?:reflector\.v1\.k8s\.emberstack\.com|replicator\.v1\.mittwald\.de|kubed\.appscode\.com|config-syncer\.)/;
function targetNamespace(manifest, { namespace, annotations }, files) {
    if (namespace === 'any')
        return undefined;
    const places = [['metadata', 'annotations'], ...(annotations ? [annotations] : [])];
    if (places.some((place) => isCopied(manifest, place)))
        return undefined;
    return namespace ? declaring_kinds_textAt(manifest, namespace) : (0,namespaces/* namespaceOf */.N)(manifest, files);
}
function isCopied(manifest, path) {
    const annotations = manifest.get(path);
    return annotations?.kind === 'mapping' && (0,lookup/* effectiveEntries */.Ey)(annotations).some(({ key }) => COPYING.test(key.value));
}

// EXTERNAL MODULE: ./lib/manifests/manifest.js
var manifests_manifest = __nccwpck_require__(8869);
;// CONCATENATED MODULE: ./lib/credentials/secret-generator.js




function generatedSecretsOf(files) {
    return files.flatMap((file) => {
        if (!file.kustomization)
            return [];
        const object = { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', name: '' };
        const manifest = (0,manifests_manifest/* createManifest */.e4)(file.source, 0, file.kustomization, object);
        return (0,lookup/* getItems */.JS)(file.kustomization, 'secretGenerator').flatMap((item, index) => generatedSecret(manifest, item, ['secretGenerator', index]));
    });
}
function generatedSecret(manifest, item, path) {
    const name = (0,lookup/* getText */.q4)(item, 'name');
    if (!name)
        return [];
    const namespace = (0,lookup/* getText */.q4)(manifest.root, 'namespace') ?? (0,lookup/* getText */.q4)(item, 'namespace');
    const type = (0,lookup/* getText */.q4)(item, 'type');
    const effectiveType = type ?? (changesAnother(item) ? undefined : 'Opaque');
    const data = changesAnother(item) ? undefined : secret_generator_dataOf(manifest, item, path);
    return [
        {
            name,
            ...(namespace === undefined ? {} : { namespace }),
            origin: 'secretGenerator',
            manifest,
            at: manifest.locate([...path, 'name']),
            ...(type === undefined ? {} : { type }),
            ...(effectiveType === undefined ? {} : { effectiveType }),
            typeAt: manifest.locate([...path, type === undefined ? 'name' : 'type']),
            ...(data ? { data } : {}),
        },
    ];
}
function changesAnother(item) {
    const behavior = (0,lookup/* getText */.q4)(item, 'behavior');
    return behavior === 'merge' || behavior === 'replace';
}
function secret_generator_dataOf(manifest, item, path) {
    if ((0,lookup/* getItems */.JS)(item, 'envs').length > 0 || (0,lookup/* getText */.q4)(item, 'env'))
        return undefined;
    return [
        ...entriesOf(manifest, item, path, 'literals', literal),
        ...entriesOf(manifest, item, path, 'files', fromFile),
    ];
}
function entriesOf(manifest, item, path, field, read) {
    return (0,lookup/* getItems */.JS)(item, field).flatMap((entry, index) => {
        const node = (0,lookup/* resolve */.hd)(entry);
        if (node.kind !== 'scalar')
            return [];
        const at = manifest.locate([...path, field, index]);
        return [{ ...read(node.value, at), keyAt: at, at, field }];
    });
}
function literal(text, at) {
    const equals = text.indexOf('=');
    const value = text.slice(equals + 1).replace(/^(["'])(.*)\1$/s, '$2');
    return { key: text.slice(0, Math.max(0, equals)), value: known(value, () => at) };
}
function fromFile(text) {
    const equals = text.indexOf('=');
    return { key: equals < 0 ? external_node_path_.posix.basename(text) : text.slice(0, equals), value: { state: 'unknown' } };
}

;// CONCATENATED MODULE: ./lib/credentials/declared.js



function collectPullSecrets(manifests, files, unbuilt = files) {
    return [...declaredSecretsOf(manifests, files), ...generatedSecretsOf(unbuilt)];
}
function collectServiceAccounts(manifests) {
    return manifests.flatMap((manifest) => {
        const { apiVersion, kind, name, namespace } = manifest.object;
        if (apiVersion !== 'v1' || kind !== 'ServiceAccount' || name === '')
            return [];
        return [
            {
                name,
                ...(namespace === undefined ? {} : { namespace }),
                manifest,
                at: manifest.locate(['metadata', 'name']),
                imagePullSecrets: pullSecretsOf(manifest),
            },
        ];
    });
}
function pullSecretsOf(manifest) {
    const list = manifest.get(['imagePullSecrets']);
    if (list?.kind !== 'sequence')
        return [];
    return list.items.flatMap((item, index) => {
        const name = (0,lookup/* getText */.q4)(item, 'name');
        return name ? [{ name, at: manifest.locate(['imagePullSecrets', index, 'name']) }] : [];
    });
}

// EXTERNAL MODULE: ./lib/images/collect.js + 2 modules
var collect = __nccwpck_require__(8882);
;// CONCATENATED MODULE: ./lib/images/composed.js
const ORDER = ['registry', 'repository', 'tag', 'digest'];
const JOINTS = { registry: '', repository: '/', tag: ':', digest: '@' };
function composeImage(parts) {
    const present = ORDER.flatMap((role) => parts.filter((part) => part.role === role && part.text !== ''));
    return { text: present.reduce(append, ''), parts: present };
}
function placeImage(image, path, places, doubt) {
    return {
        ...image,
        path,
        ...(doubt === undefined ? {} : { doubt }),
        locate: () => locateWhole(image, path, places),
        locateText: (offset, length) => locatePiece(image, path, places, { offset, length }),
    };
}
function locateWhole({ parts }, path, places) {
    const main = parts[parts.length - 1];
    if (!main)
        return places.locate(path);
    const { range, related } = places.locate(main.path);
    const others = parts.slice(0, -1).map((part) => ({
        ...places.locate(part.path).range,
        message: `the ${part.role} of this image`,
    }));
    return { range, related: [...related, ...others] };
}
function locatePiece({ parts }, path, places, piece) {
    let text = '';
    for (const [index, part] of parts.entries()) {
        text = append(text, part);
        if (piece.offset >= text.length && index < parts.length - 1)
            continue;
        const within = Math.min(Math.max(0, piece.offset - text.length + part.text.length), part.text.length);
        return places.locateText(part.path, within, Math.min(piece.length, part.text.length - within));
    }
    return places.locate(path);
}
function append(before, { role, text }) {
    return before === '' ? text : `${before}${JOINTS[role]}${text}`;
}
function completeDigest(text) {
    return /^[0-9a-f]{64}$/.test(text) ? `sha256:${text}` : text;
}

// EXTERNAL MODULE: ./lib/images/custom-resources.js + 5 modules
var custom_resources = __nccwpck_require__(6155);
// EXTERNAL MODULE: ./lib/images/path-pattern.js
var path_pattern = __nccwpck_require__(300);
;// CONCATENATED MODULE: ./lib/images/composed-fields.js




function composedImagesOf(manifest) {
    return (0,custom_resources/* composedFieldsOf */.j9)((0,kinds/* groupOf */.F8)(manifest.object), manifest.object.kind).flatMap((field) => (0,path_pattern/* expandPath */.a)(manifest.root, (0,path_pattern/* parsePath */.R)(field.repository)).flatMap((path) => imageAt(manifest, path, field)));
}
function imageAt(manifest, path, { tag, digest, unless }) {
    const owner = path.slice(0, -1);
    const part = (role, place) => {
        const text = composed_fields_textAt(manifest, place);
        return text === undefined ? [] : [{ role, text, path: place }];
    };
    const name = part('repository', path);
    if (name.length === 0 || (unless && composed_fields_textAt(manifest, composed_fields_placeOf(owner, unless)) !== undefined))
        return [];
    const tags = tag.flatMap((key) => part('tag', composed_fields_placeOf(owner, key))).slice(0, 1);
    const digests = digest === undefined ? [] : part('digest', composed_fields_placeOf(owner, digest));
    const image = composeImage([...name, ...tags.map(digestInTag), ...digests.map(withAlgorithm)]);
    const doubt = image.parts.length > 1 ? undefined : 'Its operator chooses the tag.';
    return [placeImage(image, owner, manifest, doubt)];
}
function composed_fields_placeOf(owner, field) {
    return field.startsWith('$') ? (0,path_pattern/* parsePath */.R)(field) : [...owner, field];
}
function digestInTag(part) {
    return part.text.startsWith('sha256:') ? { ...part, role: 'digest' } : part;
}
function withAlgorithm(part) {
    return { ...part, text: completeDigest(part.text) };
}
function composed_fields_textAt(manifest, path) {
    const node = manifest.get(path);
    return node?.kind === 'scalar' && node.type !== 'null' && node.value !== '' ? node.value : undefined;
}

// EXTERNAL MODULE: ./lib/images/embedded-values.js
var embedded_values = __nccwpck_require__(8641);
// EXTERNAL MODULE: ./lib/images/reference-grammar.js
var reference_grammar = __nccwpck_require__(3363);
;// CONCATENATED MODULE: ./lib/images/inferred-map.js





const PART_KEYS = {
    registry: ['registry'],
    repository: ['repository'],
    tag: ['tag'],
    digest: ['digest', 'sha'],
};
const PARTS = new Set(Object.values(PART_KEYS).flat());
const NEUTRAL_KEYS = new Set(['pullPolicy', 'imagePullPolicy', 'pullSecrets', 'imagePullSecrets', 'debug', 'enabled']);
function inferImage(owner, key, path) {
    const value = (0,lookup/* getValue */._W)(owner, key);
    if (value?.kind === 'mapping')
        return inferMap(value, [...path, key]);
    return value?.kind === 'scalar' && value.type === 'string' ? inferText(owner, key, path, value) : undefined;
}
function inferMap(map, path) {
    if ((0,lookup/* getScalar */.tD)(map, 'repository') === undefined)
        return undefined;
    const parts = Object.entries(PART_KEYS).flatMap(([role, keys]) => keys.flatMap((key) => partAt(map, key, role, path) ?? []));
    const strange = (0,lookup/* effectiveEntries */.Ey)(map)
        .filter(({ key, value }) => !PARTS.has(key.value) && !NEUTRAL_KEYS.has(key.value) && !isBlank((0,lookup/* resolve */.hd)(value)))
        .map(({ key }) => key.value);
    return judge(parts, numberDoubt(map, 'tag') ?? strangeDoubt(strange[0]));
}
function inferText(owner, key, path, scalar) {
    const { tag, digest } = (0,reference_grammar/* splitReference */.mQ)(scalar.value);
    const isWhole = tag !== undefined || digest !== undefined;
    const beside = isWhole ? undefined : partAt(owner, tagKeyOf(key), 'tag', path);
    if (!isWhole && !beside)
        return undefined;
    const name = { role: 'repository', text: scalar.value, path: [...path, key] };
    return judge(beside ? [name, beside] : [name], beside && numberDoubt(owner, tagKeyOf(key)));
}
function tagKeyOf(key) {
    return key === 'image' ? 'tag' : key.replace(/Image$/, 'Tag');
}
function partAt(map, key, role, path) {
    const scalar = (0,lookup/* getScalar */.tD)(map, key);
    if (!scalar || scalar.value === '')
        return undefined;
    return { role, text: role === 'digest' ? completeDigest(scalar.value) : scalar.value, path: [...path, key] };
}
function isBlank(value) {
    return value.kind === 'scalar' && (value.type === 'null' || value.value === '' || value.value === 'false');
}
function numberDoubt(map, key) {
    const tag = (0,lookup/* getScalar */.tD)(map, key);
    if (tag?.type !== 'number' || (String(Number(tag.value)) === tag.value && tag.value.length <= 6))
        return undefined;
    return `Without quotes its tag \`${tag.value}\` is a number, which Helm may write in another way.`;
}
function strangeDoubt(key) {
    return key === undefined ? undefined : `The chart may make something else of it by \`${key}\`.`;
}
function judge(parts, oddity) {
    const composed = composeImage(parts);
    if ((0,placeholder/* findPlaceholder */.$)(composed.text))
        return { ...composed, doubt: 'A part of it is filled in later.' };
    if (!(0,reference/* parseReference */.F2)(composed.text).ok)
        return undefined;
    const doubt = absenceDoubt(composed) ?? oddity;
    return doubt === undefined ? composed : { ...composed, doubt };
}
function absenceDoubt({ text }) {
    const { host, tag, digest } = (0,reference_grammar/* splitReference */.mQ)(text);
    if (tag === undefined && digest === undefined)
        return 'The values give it no tag: the chart decides.';
    return host === undefined && tag !== 'latest' ? 'The values give it no registry: the chart may.' : undefined;
}

;// CONCATENATED MODULE: ./lib/images/inferred.js





const VALUES_PATHS = new Map([
    ['helm.toolkit.fluxcd.io HelmRelease', () => [['spec', 'values']]],
    ['helm.cattle.io HelmChart', () => [['spec', 'valuesContent']]],
    ['helm.cattle.io HelmChartConfig', () => [['spec', 'valuesContent']]],
    ['argoproj.io Application', (manifest) => argoPaths(manifest, ['spec'])],
    ['argoproj.io ApplicationSet', (manifest) => argoPaths(manifest, ['spec', 'template', 'spec'])],
]);
function argoPaths(manifest, spec) {
    const count = (0,lookup/* getItems */.JS)(manifest.get(spec), 'sources').length;
    const sources = Array.from({ length: count }, (_, index) => [...spec, 'sources', index]);
    return [[...spec, 'source'], ...sources].map((source) => {
        const object = [...source, 'helm', 'valuesObject'];
        return manifest.get(object) ? object : [...source, 'helm', 'values'];
    });
}
function inferredImagesOf(manifest, files = []) {
    const paths = VALUES_PATHS.get(`${(0,kinds/* groupOf */.F8)(manifest.object)} ${manifest.object.kind}`)?.(manifest) ?? [];
    const own = paths.flatMap((path) => {
        const values = (0,embedded_values/* embeddedValuesAt */.mA)(manifest, path);
        return values ? [{ values, parameters: parametersBeside(manifest, path) }] : [];
    });
    return [
        ...own.flatMap(({ values, parameters }) => imagesIn(values, { others: files, parameters })),
        ...files.flatMap((values) => {
            const others = [...files.filter((other) => other !== values), ...own.map((layer) => layer.values)];
            return imagesIn(values, { others, parameters: own.flatMap((layer) => layer.parameters) });
        }),
    ];
}
function inferredImagesInValues(values) {
    return imagesIn(values, { others: [], parameters: [] });
}
function parametersBeside(manifest, path) {
    return (0,lookup/* getItems */.JS)(manifest.get(path.slice(0, -1)), 'parameters').flatMap((item) => (0,lookup/* getText */.q4)(item, 'name') ?? []);
}
function imagesIn(values, { others, parameters }) {
    const registry = globalRegistryOf(values.root);
    return [...search(values.root, [], false)].flatMap(({ owner, path, key }) => {
        const inferred = inferImage(owner, key, path);
        if (!inferred)
            return [];
        const whole = [...path, key];
        const isShared = others.some(({ root }) => (0,embedded_values/* valueAt */.fK)(root, whole)) ||
            parameters.some((name) => `${name}.`.startsWith(`${whole.join('.')}.`));
        const doubt = inferred.doubt ??
            (registry && `The values set \`${registry}\`, which may replace its registry.`) ??
            (isShared ? 'The release has more to say about it elsewhere.' : undefined);
        return [placeImage(inferred, [...values.base, ...whole], values, doubt)];
    });
}
function globalRegistryOf(root) {
    const global = (0,lookup/* getValue */._W)(root, 'global');
    const places = [
        ['global.imageRegistry', (0,lookup/* getText */.q4)(global, 'imageRegistry')],
        ['global.registry', (0,lookup/* getText */.q4)(global, 'registry')],
        ['global.image.registry', (0,lookup/* getText */.q4)((0,lookup/* getValue */._W)(global, 'image'), 'registry')],
        ['global.hub', (0,lookup/* getText */.q4)(global, 'hub')],
    ];
    return places.find(([, value]) => value)?.[0];
}
const IMAGE_KEY = /^(?:image|[a-z][A-Za-z0-9]*Image)$/;
function* search(value, path, isImages) {
    if (value.kind === 'scalar')
        return;
    if (value.kind === 'sequence') {
        for (const [index, item] of value.items.entries())
            yield* search((0,lookup/* resolve */.hd)(item), [...path, index], false);
        return;
    }
    if ((0,lookup/* getText */.q4)(value, 'apiVersion') && (0,lookup/* getText */.q4)(value, 'kind'))
        return;
    for (const { key, value: child } of (0,lookup/* effectiveEntries */.Ey)(value)) {
        const node = (0,lookup/* resolve */.hd)(child);
        const isImage = IMAGE_KEY.test(key.value) || (isImages && node.kind === 'mapping');
        if (isImage)
            yield { owner: value, path, key: key.value };
        if (isImage && (0,lookup/* getText */.q4)(node, 'repository') !== undefined)
            continue;
        yield* search(node, [...path, key.value], isImage || key.value === 'images');
    }
}

// EXTERNAL MODULE: ./lib/images/placed-uses.js
var placed_uses = __nccwpck_require__(8906);
;// CONCATENATED MODULE: ./lib/images/injected.js

const INJECTED_IMAGE = 'auto';
function isInjected(manifest, podSpecPath, image) {
    if (image !== INJECTED_IMAGE)
        return false;
    const metadata = [...podSpecPath.slice(0, -1), 'metadata'];
    return ((0,lookup/* getText */.q4)(manifest.get([...metadata, 'annotations']), 'inject.istio.io/templates') !== undefined ||
        (0,lookup/* getText */.q4)(manifest.get([...metadata, 'labels']), 'sidecar.istio.io/inject') === 'true');
}

;// CONCATENATED MODULE: ./lib/images/replaced.js




function createReplacer(files) {
    const artifacts = new Set(files.flatMap(({ manifests }) => manifests.flatMap(skaffoldArtifactsOf)));
    const kustomized = kustomizedImagesOf(files);
    return ({ image, manifest, workload }) => {
        if (image.state !== 'reference')
            return undefined;
        if (isInjected(manifest, workload.podSpecPath, image.text))
            return 'the service mesh';
        if (artifacts.size === 0 && kustomized.size === 0)
            return undefined;
        const name = replaced_nameOf(image.reference);
        if (artifacts.has(name))
            return 'Skaffold';
        return manifest.rendering === undefined ? kustomized.get(manifest.file)?.get(name) : undefined;
    };
}
function replaced_nameOf({ original, tag, digest }) {
    const suffix = `${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
    return original.slice(0, original.length - suffix.length);
}
function skaffoldArtifactsOf({ object, root }) {
    if ((0,kinds/* groupOf */.F8)(object) !== 'skaffold' || object.kind !== 'Config')
        return [];
    return [root, ...(0,lookup/* getItems */.JS)(root, 'profiles')].flatMap((config) => (0,lookup/* getItems */.JS)((0,lookup/* getValue */._W)(config, 'build'), 'artifacts').flatMap((artifact) => (0,lookup/* getText */.q4)(artifact, 'image') ?? []));
}
function kustomizedImagesOf(files) {
    const byFile = new Map();
    const below = (0,kustomization/* filesBelow */.DR)(files);
    const entriesOf = (0,kustomization/* imageEntriesOf */.Rn)(files);
    for (const file of files) {
        const names = entriesOf(file);
        if (names.length === 0)
            continue;
        for (const path of below(file)) {
            const known = byFile.get(path) ?? new Map();
            for (const name of names)
                known.set(name, `\`${file.source.file}\``);
            byFile.set(path, known);
        }
    }
    return byFile;
}

;// CONCATENATED MODULE: ./lib/node/node-file.js
const NO_NODE_FILES = {
    sources: [],
    tomls: [],
    scripts: [],
    certificates: [],
    policies: [],
    broken: [],
};

// EXTERNAL MODULE: ./lib/node/setup.js + 1 modules
var setup = __nccwpck_require__(1931);
;// CONCATENATED MODULE: ./lib/repository.js











function assembleRepository(files, skipped, config, { renderings, sources, artifacts } = NOT_RENDERED, nodeFiles = NO_NODE_FILES) {
    const covered = new Set(renderings.flatMap(({ covers }) => [...covers]));
    const written = files.filter(({ source }) => !covered.has(source.file));
    const manifests = [...written, ...renderings].flatMap((holder) => holder.manifests);
    const patches = (0,kustomization/* patchFilesOf */.ZA)(files);
    const placedOf = placedImages(renderings);
    const collected = manifests.map((manifest) => {
        const placed = placedOf(manifest);
        const options = { isPatch: isPatch(manifest, patches), extraFields: config.imageFields, placed };
        return {
            workloads: (0,collect/* collectWorkloads */.F)(manifest, options),
            skipped: (0,placed_uses/* skippedPlaced */._)(manifest, [...placed.composed, ...placed.inferred]),
        };
    });
    const workloads = collected.flatMap((part) => part.workloads);
    const uses = workloads.flatMap((workload) => workload.uses);
    return {
        files,
        renderings,
        renderedSources: sources,
        artifacts,
        manifests,
        workloads,
        uses,
        usesByFile: (0,group_by/* groupBy */.$)(uses, fileOf),
        replacerOf: createReplacer(files),
        skipped: [...stillSkipped(skipped, covered, renderings), ...collected.flatMap((part) => part.skipped)],
        pullSecrets: collectPullSecrets(manifests, files, written),
        serviceAccounts: collectServiceAccounts(manifests),
        node: (0,setup/* collectNodeSetup */.wS)(manifests, nodeFiles),
    };
}
function placedImages(renderings) {
    const rendered = new Set(renderings.filter(({ manifests }) => manifests.length > 0).flatMap(({ releases }) => releases));
    return (manifest) => ({
        composed: composedImagesOf(manifest),
        inferred: rendered.has(manifest) ? [] : inferredImagesOf(manifest),
    });
}
function isPatch({ file, rendering }, patches) {
    return rendering === undefined && patches.has(file);
}
function fileOf(use) {
    return use.manifest.rendering === undefined ? use.manifest.file : use.locate('image').range.file;
}
const ANSWERED = new Set(['kustomization', 'helm-template']);
function stillSkipped(skipped, covered, renderings) {
    const own = renderings.flatMap((rendering) => rendering.skipped);
    const told = new Set(own.map(({ file, reason }) => `${reason} ${file}`));
    const releases = new Set(renderings.flatMap(({ releases }) => releases.map((release) => repository_placeOf(release.locate(['metadata', 'name']).range))));
    const open = skipped.filter((entry) => {
        if (entry.reason === 'release')
            return !releases.has(repository_placeOf(entry));
        return !(ANSWERED.has(entry.reason) && covered.has(entry.file)) && !told.has(`${entry.reason} ${entry.file}`);
    });
    return [...open, ...own];
}
function repository_placeOf({ file, line }) {
    return `${file}:${line}`;
}

;// CONCATENATED MODULE: ./lib/rules/check.js
const SUBJECTS = {
    file: ({ files }) => files,
    skipped: ({ skipped }) => skipped,
    workload: ({ workloads }) => workloads,
    use: ({ uses }) => uses,
    pullSecret: ({ pullSecrets }) => pullSecrets,
    serviceAccount: ({ serviceAccounts }) => serviceAccounts,
    node: ({ node }) => [node],
    renderProblem: ({ renderings }) => renderings.flatMap(({ problems }) => problems),
};
function checkRules(rules, context) {
    return rules.flatMap((rule) => problemsOf(rule, context).map((problem) => ({ rule, problem })));
}
function problemsOf(rule, context) {
    const problems = [];
    for (const subject of SUBJECTS[rule.subject](context.repository)) {
        const found = rule.check(subject, context);
        if (!found)
            continue;
        if (Symbol.iterator in found)
            problems.push(...found);
        else
            problems.push(found);
    }
    return problems;
}

// EXTERNAL MODULE: ./lib/rules/index.js + 68 modules
var lib_rules = __nccwpck_require__(7970);
;// CONCATENATED MODULE: ./lib/run.js












const KNOWN_IDS = [...lib_rules/* allRules */.V.map(({ id }) => id), ...ids/* DIAGNOSIS_IDS */.r];
async function run(options) {
    const { progress, now = new Date() } = options;
    const { config, configSource, repository } = await readRepository(options);
    const problems = checkRules(lib_rules/* rules */.a, { config, repository });
    const probe = await askRegistries(repository, config, options);
    progress?.clear();
    return {
        report: buildReport({
            repository,
            problems: probe ? reconcile(problems, probe, repository) : problems,
            config,
            now,
            rules: lib_rules/* allRules */.V,
            ...(configSource ? { configSource } : {}),
            ...(probe ? { probe } : {}),
        }),
        thresholds: { failOn: config.failOn, onInconclusive: config.onInconclusive },
    };
}
async function readRepository(options) {
    const { cwd, progress, configFile } = options;
    const { config: written, source: configSource } = await loadConfig({ cwd, knownRules: KNOWN_IDS, configFile });
    const config = { ...written, platforms: options.platforms ?? written.platforms };
    const paths = options.paths.length > 0 ? options.paths : config.paths;
    const discovered = (0,discover/* discover */.k4)({ cwd, paths, exclude: [...config.exclude, ...options.exclude] });
    const read = await (0,read_files/* readFiles */.U)(discovered, {
        readStdin: options.readStdin,
        onFile: (done, total) => progress?.report('reading manifests', done, total),
    });
    progress?.clear();
    const rendered = await renderFiles(read.files, config, options);
    progress?.clear();
    const nodeFiles = await readNodeFiles(read.nodeFiles, read.files, options.now ?? new Date());
    const repository = assembleRepository(read.files, read.skipped, config, rendered, nodeFiles);
    return { config, configSource, repository };
}
function renderFiles(files, config, { cwd, renderers, progress }) {
    if (renderers === undefined || !config.render.enabled)
        return NOT_RENDERED;
    return render({
        cwd,
        files,
        config,
        path: renderers,
        onProgress: (done, total) => progress?.report('rendering', done, total),
    });
}
async function askRegistries(repository, config, { cwd, probe, progress }) {
    if (!probe || !(probe.wanted ?? config.probe ?? probe.byDefault))
        return undefined;
    const { probeRepository } = await Promise.all(/* import() */[__nccwpck_require__.e(718), __nccwpck_require__.e(752), __nccwpck_require__.e(924), __nccwpck_require__.e(837), __nccwpck_require__.e(928)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1928));
    return probeRepository({
        repository,
        config,
        cwd,
        environment: probe.environment,
        onTarget: (done, total) => progress?.report('asking registries', done, total),
    });
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSource)
/* harmony export */ });
const LINE_BREAK = /\r\n?|\n/g;
function lineStartsOf(text) {
    const starts = [0];
    if (text.includes('\r')) {
        for (const match of text.matchAll(LINE_BREAK))
            starts.push(match.index + match[0].length);
    }
    else {
        for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
    }
    return starts;
}
function lineIndexAt(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
function createSource(file, text) {
    let cached;
    const lineStarts = () => {
        cached ??= lineStartsOf(text);
        return cached;
    };
    return {
        file,
        text,
        range(start, end) {
            const starts = lineStarts();
            const line = lineIndexAt(starts, start);
            const endLine = lineIndexAt(starts, Math.max(start, end));
            return {
                file,
                line: line + 1,
                column: start - starts[line] + 1,
                endLine: endLine + 1,
                endColumn: Math.max(start, end) - starts[endLine] + 1,
            };
        },
        line(number) {
            const starts = lineStarts();
            const start = starts[number - 1];
            if (start === undefined)
                return '';
            return text.slice(start, starts[number] ?? text.length).replace(/[\r\n]+$/, '');
        },
    };
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ getScalarValue),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   Rl: () => (/* binding */ COLLECTION_STYLE),
/* harmony export */   hy: () => (/* binding */ EVENT_ID),
/* harmony export */   jK: () => (/* binding */ SCALAR_STYLE),
/* harmony export */   tB: () => (/* binding */ YAMLException)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CORE_SCHEMA, DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, FAILSAFE_SCHEMA, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, constructFromEvents, defineMappingTag, defineScalarTag, defineSequenceTag, dump, eventsToAst, floatCoreTag, floatJsonTag, floatYaml11Tag, intCoreTag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, load, loadAll, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = (/* unused pure expression or super */ null && (-1));
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
