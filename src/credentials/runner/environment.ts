import { open } from 'node:fs/promises';
import { type CredentialHelpers, createCredentialHelpers } from './credential-helper.js';

export type FileText =
	| { readonly state: 'text'; readonly text: string }
	| { readonly state: 'missing' }
	/** The end of a sentence that begins with the file. */
	| { readonly state: 'unreadable'; readonly why: string };

/** The machine that pullproof runs on, as far as it has credentials. */
export interface RunnerEnvironment {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The user's own folder. Absolute; absent when nobody says where it is. */
	readonly home?: string;
	/** The text of a file that holds credentials: never to be shown. */
	readFile(path: string): Promise<FileText>;
	readonly helpers: CredentialHelpers;
}

/** No docker configuration is larger, and no device ends. In bytes. */
const MAX_BYTES = 1024 * 1024;

/** The machine itself. It is asked for nothing but what is looked up. */
export function createRunnerEnvironment(env: RunnerEnvironment['env']): RunnerEnvironment {
	const home = env.HOME || env.USERPROFILE;
	return { env, ...(home ? { home } : {}), readFile: readText, helpers: createCredentialHelpers({ env }) };
}

async function readText(path: string): Promise<FileText> {
	try {
		const file = await open(path);
		try {
			const status = await file.stat();
			if (!status.isFile()) return { state: 'unreadable', why: 'is not a file' };
			if (status.size > MAX_BYTES) return { state: 'unreadable', why: 'is larger than 1 MiB' };
			return { state: 'text', text: await file.readFile('utf8') };
		} finally {
			await file.close();
		}
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
		if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'missing' };
		return { state: 'unreadable', why: `cannot be read (${code})` };
	}
}
