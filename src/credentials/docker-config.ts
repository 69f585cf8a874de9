import { decodeBase64 } from './go-base64.js';
import { type JsonMember, type JsonNode, parseJson, type Span } from './go-json.js';
import { Redacted } from './redacted.js';

// Source of all below: kubernetes `pkg/credentialprovider/config.go`, `secrets/secrets.go`, and Go's `encoding/json`.

/** The body of `.dockerconfigjson` is `{"auths": {…}}`, that of `.dockercfg` what stands inside. */
export type DockerConfigFormat = 'dockerconfigjson' | 'dockercfg';

/** A field that Docker reads and the kubelet does not. */
export interface IgnoredField {
	readonly name: 'credsStore' | 'credHelpers' | 'identitytoken' | 'registrytoken';
	readonly span: Span;
	/** For `credHelpers`: the registries that it names. */
	readonly registries: readonly string[];
}

export interface DockerConfigEntry {
	/** As written, with its scheme and path. */
	readonly key: string;
	readonly keySpan: Span;
	/** As the kubelet would send it. Not for reports: some registries take a token here. */
	readonly username: Redacted;
	readonly password: Redacted;
	/** Where the password stands, or the `auth` that holds it; the entry's value when it has neither. */
	readonly passwordSpan: Span;
	readonly ignored: readonly IgnoredField[];
}

export interface DockerConfigFailure {
	/** Who stumbles first: the API server looks only whether the body is a JSON object. */
	readonly refusedBy: 'api-server' | 'kubelet';
	/** As Go phrases it; the kubelet shows this text as the container's waiting reason. */
	readonly message: string;
	readonly span: Span;
	/** The entry that it is about. */
	readonly key?: string;
}

export type DockerConfig =
	| {
			readonly ok: true;
			readonly entries: readonly DockerConfigEntry[];
			readonly ignored: readonly IgnoredField[];
			/** The registries of a body that has the other format's shape: the kubelet sees none of them. */
			readonly misplaced: readonly string[];
	  }
	| { readonly ok: false; readonly failure: DockerConfigFailure };

class Refused extends Error {
	constructor(readonly failure: DockerConfigFailure) {
		super(failure.message);
	}
}

/** Reads a body as the kubelet does: what it ignores is listed as ignored, what makes it give up is a failure. */
export function decodeDockerConfig(format: DockerConfigFormat, body: string): DockerConfig {
	const parsed = parseJson(body);
	if (!parsed.ok) {
		const span = { start: parsed.offset, end: Math.min(parsed.offset + 1, body.length) };
		return { ok: false, failure: { refusedBy: 'api-server', message: parsed.message, span } };
	}
	try {
		return format === 'dockercfg' ? readDockercfg(parsed.root) : readDockerconfigjson(parsed.root);
	} catch (error) {
		if (error instanceof Refused) return { ok: false, failure: error.failure };
		throw error;
	}
}

function typeFailure(node: JsonNode, target: string): Refused {
	return new Refused({
		refusedBy: 'kubelet',
		message: `json: cannot unmarshal ${node.kind} into Go ${target}`,
		span: node,
	});
}

/** The members of an object; none for `null`, which Go takes for an absent value. */
function membersOf(node: JsonNode, target: string): readonly JsonMember[] {
	if (node.kind === 'null') return [];
	if (node.kind !== 'object') throw typeFailure(node, target);
	return node.members;
}

function topLevelMembersOf(node: JsonNode, type: string): readonly JsonMember[] {
	try {
		return membersOf(node, `value of type credentialprovider.${type}`);
	} catch (error) {
		if (error instanceof Refused) throw new Refused({ ...error.failure, refusedBy: 'api-server' });
		throw error;
	}
}

/** Go matches field names without regard to case. */
function isField(member: JsonMember, name: string): boolean {
	return member.key.value.toLowerCase() === name.toLowerCase();
}

function readDockerconfigjson(root: JsonNode): DockerConfig {
	const members = topLevelMembersOf(root, 'DockerConfigJSON');
	const entries: DockerConfigEntry[] = [];
	for (const member of members) {
		if (isField(member, 'HttpHeaders')) checkHttpHeaders(member.value);
		if (!isField(member, 'auths')) continue;
		const target = 'struct field DockerConfigJSON.auths of type credentialprovider.DockerConfig';
		// `null` empties what an earlier `auths` has filled.
		if (member.value.kind === 'null') entries.length = 0;
		entries.push(...readEntries(membersOf(member.value, target), 'DockerConfigJSON.auths'));
	}
	const hasAuths = members.some((member) => isField(member, 'auths'));
	const misplaced = hasAuths ? [] : members.filter(({ value }) => looksLikeEntry(value)).map(({ key }) => key.value);
	return { ok: true, entries: lastOfEach(entries), ignored: members.flatMap(ignoredFieldOf), misplaced };
}

function readDockercfg(root: JsonNode): DockerConfig {
	const members = topLevelMembersOf(root, 'DockerConfig');
	const wrapped = members.find(({ key }) => key.value === 'auths')?.value;
	const inner = wrapped?.kind === 'object' ? wrapped.members : [];
	const misplaced = inner.filter(({ value }) => value.kind === 'object').map(({ key }) => key.value);
	return { ok: true, entries: lastOfEach(readEntries(members, undefined)), ignored: [], misplaced };
}

function checkHttpHeaders(node: JsonNode): void {
	const target = 'struct field DockerConfigJSON.HttpHeaders of type';
	for (const { value } of membersOf(node, `${target} map[string]string`)) {
		if (value.kind !== 'string' && value.kind !== 'null') throw typeFailure(value, `${target} string`);
	}
}

const ENTRY_FIELDS: ReadonlySet<string> = new Set(['auth', 'username', 'password', 'email', 'identitytoken']);

function looksLikeEntry(node: JsonNode): boolean {
	return node.kind === 'object' && node.members.some(({ key }) => ENTRY_FIELDS.has(key.value.toLowerCase()));
}

/** A key that is given twice counts with its last value. */
function lastOfEach(entries: readonly DockerConfigEntry[]): DockerConfigEntry[] {
	return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

/** @param parent how Go's messages name the field that the entries stand in */
function readEntries(members: readonly JsonMember[], parent: string | undefined): DockerConfigEntry[] {
	return members.map((member) => {
		try {
			return readEntry(member, parent);
		} catch (error) {
			if (error instanceof Refused) throw new Refused({ ...error.failure, key: member.key.value });
			throw error;
		}
	});
}

function readEntry({ key, value }: JsonMember, parent: string | undefined): DockerConfigEntry {
	const place = parent ? `struct field ${parent}` : 'value';
	const members = membersOf(value, `${place} of type credentialprovider.${ENTRY_TYPE}`);
	const fields = readTextFields(members, parent ?? ENTRY_TYPE);
	const common = { key: key.value, keySpan: key, ignored: members.flatMap(ignoredFieldOf) };
	const auth = fields.get('auth');
	if (auth?.text) {
		const { username, password } = decodeAuth(auth.text, auth.span);
		return { ...common, username: new Redacted(username), password: new Redacted(password), passwordSpan: auth.span };
	}
	return {
		...common,
		username: new Redacted(fields.get('username')?.text ?? ''),
		password: new Redacted(fields.get('password')?.text ?? ''),
		passwordSpan: fields.get('password')?.span ?? value,
	};
}

const ENTRY_TYPE = 'dockerConfigEntryWithAuth';
const TEXT_FIELDS = ['username', 'password', 'email', 'auth'] as const;

type TextFields = ReadonlyMap<string, { readonly text: string; readonly span: Span }>;

function readTextFields(members: readonly JsonMember[], parent: string): TextFields {
	const fields = new Map<string, { text: string; span: Span }>();
	for (const member of members) {
		const name = TEXT_FIELDS.find((candidate) => isField(member, candidate));
		if (!name || member.value.kind === 'null') continue;
		if (member.value.kind !== 'string') {
			throw typeFailure(member.value, `struct field ${parent}.${name} of type string`);
		}
		fields.set(name, { text: member.value.value, span: member.value });
	}
	return fields;
}

function decodeAuth(auth: string, span: Span): { username: string; password: string } {
	const decoded = decodeBase64(auth, auth.trim().endsWith('=') ? 'required' : 'refused');
	if (!decoded.ok) throw new Refused({ refusedBy: 'kubelet', message: decoded.message, span });
	const text = Buffer.from(decoded.bytes).toString('utf8');
	const colon = text.indexOf(':');
	if (colon < 0) {
		const message = 'unable to parse auth field, must be formatted as base64(username:password)';
		throw new Refused({ refusedBy: 'kubelet', message, span });
	}
	return { username: text.slice(0, colon), password: text.slice(colon + 1) };
}

const IGNORED_NAMES = ['credsStore', 'credHelpers', 'identitytoken', 'registrytoken'] as const;

function ignoredFieldOf({ key, value }: JsonMember): IgnoredField[] {
	const name = IGNORED_NAMES.find((candidate) => candidate.toLowerCase() === key.value.toLowerCase());
	const isEmpty = value.kind === 'null' || (value.kind === 'string' && value.value === '');
	if (!name || isEmpty) return [];
	const registries = value.kind === 'object' ? value.members.map((member) => member.key.value) : [];
	return [{ name, span: key, registries }];
}
