import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PullTestError } from './error.js';
import type { Programs } from './exec.js';
import { downloadUrl, KIND_PROGRAMS, KIND_VERSION, KNOWN_GOOD_KIND } from './kind-releases.js';

export interface KindProgramOptions {
	readonly programs: Programs;
	/** A program to use whatever its version is. */
	readonly kindPath?: string;
	/** Where downloads are kept from run to run. Absolute. */
	readonly cacheFolder: string;
	/** Node's name of this machine's platform: `linux-x64`. */
	readonly platform: string;
	/** Fetches an address; Node's own unless given. */
	readonly download?: (url: string) => Promise<Uint8Array>;
}

/** Milliseconds. */
const DOWNLOAD_TIMEOUT = 120_000;

/**
 * The kind to use: the one that was named; else our version, from the cache or downloaded and compared with its sum; else the one on
 * the PATH, if its version is known to work.
 *
 * @returns a path, or the name to look up on the PATH
 * @throws {PullTestError} when there is none
 */
export async function findKind(options: KindProgramOptions): Promise<string> {
	const { programs, kindPath, cacheFolder, platform, download = fetchBytes } = options;
	if (kindPath !== undefined) {
		if ((await versionOf(programs, kindPath)) !== undefined) return kindPath;
		throw new PullTestError(
			`\`${kindPath}\` is not kind, or cannot be run: \`kind version\` did not answer. Correct \`kind-path\`.`,
		);
	}
	const release = KIND_PROGRAMS[platform];
	if (!release)
		throw new PullTestError(`There is no kind for ${platform}: the pull test needs Linux on amd64 or arm64.`);
	const cached = join(cacheFolder, 'kind', KIND_VERSION, platform, 'kind');
	if (existsSync(cached) && sha256(readFileSync(cached)) === release.sha256) return cached;
	try {
		const program = await download(downloadUrl(release.asset));
		if (sha256(program) !== release.sha256) throw new PullTestError(wrongSum(release.asset));
		return store(cached, program);
	} catch (error) {
		if (error instanceof PullTestError) throw error;
		const version = await versionOf(programs, 'kind');
		if (version !== undefined && KNOWN_GOOD_KIND.test(version)) return 'kind';
		throw new PullTestError(notHad(error, version));
	}
}

function wrongSum(asset: string): string {
	return `What ${downloadUrl(asset)} sent is not the release of kind: its SHA-256 is wrong. Something between here and there changes it; install kind ${KIND_VERSION} yourself and name it with \`kind-path\`.`;
}

function notHad(error: unknown, version: string | undefined): string {
	const reason = error instanceof Error ? error.message : String(error);
	const other = version === undefined ? '' : ` The kind on the PATH is ${version}, which was never tried with this.`;
	return `kind ${KIND_VERSION} could not be downloaded (${reason}).${other} Install it and name it with \`kind-path\`.`;
}

async function versionOf(programs: Programs, program: string): Promise<string | undefined> {
	const { stdout } = await programs.run({ program, args: ['version'], timeoutMs: 10_000 });
	return /\bv\d+\.\d+\.\d+\S*/.exec(stdout)?.[0];
}

/** Another run may do the same at the same time: only a whole file gets the name. */
function store(path: string, program: Uint8Array): string {
	const part = `${path}.${createHash('sha256').update(String(Math.random())).digest('hex').slice(0, 8)}`;
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(part, program);
	chmodSync(part, 0o755);
	renameSync(part, path);
	return path;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
	const response = await fetch(url, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) });
	if (!response.ok) throw new Error(`${new URL(url).host} answered ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

function sha256(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
