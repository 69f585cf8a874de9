import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Benchmark, Context, Row } from '../benchmark.js';
import { type FarRegistry, startFarRegistry } from '../probe/far-registry.js';
import { createCertificate } from '../probe/far-server.js';
import { seconds } from '../words.js';

const IMAGES = 60;
const DISTANCE = { roundTrip: 0, service: 50 };
const FOLDERS = (process.env.PATH ?? '').split(delimiter);

/** What people put into a workflow today: a loop over the images. */
const PEERS = [
	{ program: 'crane', words: ['digest'], sideBySide: 1, least: 30 },
	{ program: 'crane', words: ['digest'], sideBySide: 8, least: 5 },
	{ program: 'regctl', words: ['image', 'digest'], sideBySide: 1, least: 40 },
] as const;

type Peer = (typeof PEERS)[number];

/** The whole program, from its start to its exit code, against other programs that ask for a digest. */
export const probePeers: Benchmark = {
	name: 'probe',
	title: `Asking for ${IMAGES} images with a token service and ${DISTANCE.service} ms a request, against other programs`,
	async run({ scratch, rounds, sides }: Context) {
		const certificate = createCertificate(scratch);
		const registry = await startFarRegistry(certificate, DISTANCE, { tokenService: 'own-host' });
		try {
			const files = writeInputs(scratch, registry, certificate.file);
			const env = {
				...process.env,
				SSL_CERT_FILE: certificate.file,
				DOCKER_CONFIG: scratch,
				REGCTL_CONFIG: files.none,
			};
			const ours = [...sides.pullproof, '--probe', '--config', files.config, files.manifest];
			const own = await best(ours, Math.min(rounds, 5), env, registry);
			const rows: Row[] = [];
			for (const peer of PEERS) rows.push(await compare(peer, own, files.references, env, registry));
			return rows;
		} finally {
			registry.close();
		}
	},
};

function writeInputs(folder: string, { host, realm }: FarRegistry, ca: string) {
	const images = Array.from({ length: IMAGES }, (_, index) => `${host}/team/app-${index}:1`);
	const file = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	const containers = images.map((image, index) => ({ name: `c${index}`, image }));
	const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'all' }, spec: { containers } };
	const hosts = { [host]: { ca: [ca] }, [new URL(realm).host]: { ca: [ca] } };
	return {
		manifest: file('pod.json', JSON.stringify(pod)),
		config: file('probe.json', JSON.stringify({ registries: { hosts } })),
		references: file('references', images.map((image) => `${image}\n`).join('')),
		none: file('regctl.json', '{}'),
	};
}

async function compare(
	{ program, words, sideBySide, least }: Peer,
	own: Run,
	references: string,
	env: NodeJS.ProcessEnv,
	registry: FarRegistry,
): Promise<Row> {
	const what = `${program} ${words.join(' ')}, ${sideBySide === 1 ? 'in a loop' : `${sideBySide} at a time`}: time`;
	const unit = 'times ours';
	const path = FOLDERS.map((folder) => join(folder, program)).find((candidate) => existsSync(candidate));
	if (path === undefined) return { what, measured: Number.NaN, unit, detail: `${program} is not installed` };
	const command = ['xargs', '-a', references, '-n1', `-P${sideBySide}`, path, ...words];
	const theirs = await best(command, sideBySide === 1 ? 1 : 3, env, registry);
	const detail = `${describe(theirs)}; ours ${describe(own)}`;
	return { what, measured: theirs.wall / own.wall, unit, goal: { least }, detail };
}

interface Run {
	readonly wall: number;
	readonly requests: number;
}

function describe({ wall, requests }: Run): string {
	return `${seconds(wall)} and ${requests} requests`;
}

async function best(
	command: readonly string[],
	rounds: number,
	env: NodeJS.ProcessEnv,
	registry: FarRegistry,
): Promise<Run> {
	const runs: Run[] = [];
	for (let round = 0; round < rounds; round++) runs.push(await once(command, env, registry));
	const [first] = runs.sort((a, b) => a.wall - b.wall);
	if (!first) throw new Error('There must be a round.');
	return first;
}

/** Not the synchronous way: the registry answers from this process. */
async function once([program = '', ...words]: readonly string[], env: NodeJS.ProcessEnv, registry: FarRegistry) {
	const before = registry.requests().length;
	const began = performance.now();
	const child = spawn(program, words, { env, stdio: ['ignore', 'ignore', 'pipe'] });
	let complaint = '';
	child.stderr.on('data', (bytes) => {
		complaint += bytes;
	});
	const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
	const wall = (performance.now() - began) / 1_000;
	if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaint.slice(0, 500)}`);
	return { wall, requests: registry.requests().length - before };
}
