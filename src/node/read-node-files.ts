import { posix } from 'node:path';
import type { NodeInput } from '../manifests/node-files.js';
import type { ManifestFile } from '../manifests/read.js';
import { createSource, type SourceText } from '../source.js';
import type { Known } from './certificates.js';
import type {
	BrokenFile,
	CertificateFault,
	NodeFiles,
	NodeText,
	PolicyFile,
	ScriptFile,
	TomlFile,
} from './node-file.js';
import { statementsOf } from './statements.js';
import { textsIn } from './texts.js';

type TomlRole = TomlFile['role'];

/** What tells the file of a runtime from any other of the same name. */
const TELLING: Readonly<Record<TomlRole, RegExp>> = {
	containerd: /io\.containerd\.|^[\t ]*\[plugins\.["']?cri\b|^[\t ]*disabled_plugins\b/m,
	hosts: /^[\t ]*(?:\[host\.|server\s*=|capabilities\s*=|\[host\])/m,
	crio: /^[\t ]*\[crio[.\]]/m,
	registries: /^[\t ]*(?:\[\[?registr|unqualified-search-registries|short-name-mode|\[aliases\]|credential-helpers)/m,
};

/** Reads the files of nodes, and what manifests hold for nodes. TOML's parser is loaded only when there is TOML. */
export async function readNodeFiles(
	inputs: readonly NodeInput[],
	files: readonly ManifestFile[],
	now: Date,
): Promise<NodeFiles> {
	const own = inputs.map(
		({ file, role, text }): NodeText => ({ source: createSource(file, text), role, isPart: false }),
	);
	const texts = [...own, ...files.flatMap(textsIn)];
	const tomls = await Promise.all(texts.flatMap((text) => (isToml(text) ? [readTomlFile(text)] : [])));
	const policies = texts.flatMap(readPolicy);
	const named = new Set(tomls.flatMap(({ role, source }) => (role === 'hosts' ? [posix.dirname(source.file)] : [])));
	return {
		sources: own.map(({ source }) => source),
		tomls: tomls.filter((read): read is TomlFile => 'toml' in read),
		scripts: texts.flatMap(readScript),
		certificates: (await Promise.all(own.map((text) => readCertificates(text, { now, named })))).flat(),
		policies: policies.filter((read): read is PolicyFile => 'policy' in read),
		broken: [...tomls, ...policies].filter((read): read is BrokenFile => 'message' in read && !isTemplate(read.source)),
	};
}

/** Signs of what another program fills in before the file is on a node. */
const MARKS = /\{\{|\{%|<%|\$\{|@\w+@|__\w+__/;

function isTemplate({ text }: SourceText): boolean {
	return MARKS.test(text);
}

function isToml(text: NodeText): text is NodeText & { role: TomlRole } {
	return text.role in TELLING && TELLING[text.role as TomlRole].test(text.source.text);
}

async function readTomlFile({ source, role, isPart }: NodeText & { role: TomlRole }): Promise<TomlFile | BrokenFile> {
	const { readToml } = await import('./toml.js');
	const read = readToml(source);
	if (!read.ok) return { source, role, at: read.at, message: read.message };
	return (role === 'hosts' && (await hostsFault(source))) || { source, role, isPart, toml: read.toml };
}

/** What makes containerd ignore a whole `hosts.toml`. */
async function hostsFault(source: SourceText): Promise<BrokenFile | undefined> {
	const { parseHostsToml } = await import('../registry/hosts-toml.js');
	const parsed = parseHostsToml(source.text);
	if (parsed.ok) return undefined;
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

function readScript({ source, role }: NodeText): ScriptFile[] {
	if (role !== 'script' && role !== 'kubelet') return [];
	const statements = statementsOf(source);
	return statements.length === 0 ? [] : [{ source, isKubelets: role === 'kubelet', statements }];
}

/** Other programs have a `policy.json`, too. */
const POLICY = /"default"\s*:\s*\[\s*\{\s*"type"\s*:\s*"(?:reject|insecureAcceptAnything|signedBy|sigstoreSigned)"/;

function readPolicy({ source, role }: NodeText): (PolicyFile | BrokenFile)[] {
	if (role !== 'policy' || !POLICY.test(source.text)) return [];
	try {
		return [{ source, policy: JSON.parse(source.text) }];
	} catch (error) {
		return [{ source, role, at: source.range(0, 1), message: error instanceof Error ? error.message : String(error) }];
	}
}

/** What judges certificates is loaded only when there are some. */
async function readCertificates({ source, role }: NodeText, known: Known): Promise<readonly CertificateFault[]> {
	if (role !== 'certificate' || !source.text.includes('BEGIN CERTIFICATE')) return [];
	const { certificateFaults } = await import('./certificates.js');
	return certificateFaults(source, known);
}
