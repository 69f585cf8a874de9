import type { SourceRange, SourceText } from '../source.js';

/** A command of a script, or a line of a unit or of a file of variables, with the lines that a backslash joins to it. */
export interface Statement {
	readonly source: SourceText;
	readonly text: string;
	/** Where it begins in the file. */
	readonly start: number;
}

/** What tells that a file is about a node's runtime at all. */
const TELLING = /KUBELET_|CONTAINERD_|CRIO_|kubelet|kubeadm|containerd|crictl|crio|docker|GODEBUG|\bctr\b/;
const COMMENT = /^\s*(?:#|;|\/\/)/;
/** Longer lines hold data, which nobody wrote by hand and no regular expression should go through. */
const LONGEST = 16 * 1024;

const QUOTED = String.raw`'[^']*'|"(?:[^"\\]|\\[\s\S])*"|['"]`;
/** Up to the blank before a comment. */
const CODE = new RegExp(String.raw`^(?:[^'"#\\]|\\[\s\S]|${QUOTED}|(?<!\s)#)*`);
/** Between the separators `;`, `&&` and `||`; what is quoted belongs together. */
const COMMAND = new RegExp(String.raw`(?:[^'"\\;&|]|\\[\s\S]|${QUOTED}|(?<!&)&(?!&)|(?<!\|)\|(?!\|))+`, 'g');

const KEYWORD = /^(?:\s|-\s|[({!]\s|(?:if|elif|while|until|then|else|do|sudo)\s)*/;
/** Programs that look at what is there, or take it away. */
const LOOKS = /^(?:\[\[?|test|e?grep|find|ls|stat|sed|awk|perl|rm|unset|for|case|[^\s()'"=]+\))(?=\s|$)/;
const SPEAKS = /^(?:echo|printf|log\w*|info|warn\w*|err\w*|die|fail)\s/;
const WRITES = />|\|\s*(?:sudo\s+)?tee\b/;
const EDITS = /\|\s*(?:sudo\s+)?(?:sed|awk|perl)\s/;

/** What a script about runtimes does; nothing of what it only looks for or says, and none for any other script. */
export function statementsOf(source: SourceText): Statement[] {
	if (!TELLING.test(source.text)) return [];
	return [...linesOf(source.text)].flatMap(({ text, start }) => {
		if (text.length > LONGEST || COMMENT.test(text)) return [];
		const code = CODE.exec(text)?.[0] ?? text;
		return [...code.matchAll(COMMAND)].flatMap((command) =>
			isDone(command[0]) ? [{ source, text: command[0], start: start + command.index }] : [],
		);
	});
}

/** The lines, joined by backslashes. */
function* linesOf(text: string): Iterable<{ readonly text: string; readonly start: number }> {
	let start = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		if (/\\\r?$/.test(text.slice(Math.max(start, at - 2), at))) continue;
		yield { text: text.slice(start, at), start };
		start = at + 1;
	}
	yield { text: text.slice(start), start };
}

function isDone(command: string): boolean {
	const program = command.replace(KEYWORD, '');
	if (program === '' || EDITS.test(command)) return false;
	return !LOOKS.test(program) && !(SPEAKS.test(program) && !WRITES.test(command));
}

/** The place of a part of a statement. */
export function rangeIn({ source, start }: Statement, offset: number, length: number): SourceRange {
	return source.range(start + offset, start + offset + length);
}
