import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Provided {
	/** Absent where the tester downloads its own. */
	readonly kindPath?: string;
	readonly nodeImage?: string;
}

const BUILD = fileURLToPath(new URL('../../../shared/kind-node-image/build.sh', import.meta.url));

const run = promisify(execFile);

/**
 * What a kind cluster needs on this machine, built where no registry can be reached; else why there is none. Building it the first time
 * takes half an hour, in which the test runner must go on.
 */
export async function provideKind(): Promise<Provided | { readonly missing: string }> {
	if (existsSync(BUILD)) {
		const { stdout } = await run(BUILD, { maxBuffer: 64 * 1024 * 1024 });
		const folder = /export PATH=([^:]+):/.exec(stdout)?.[1];
		const image = await run('bash', ['-c', 'source "$(dirname "$0")/lib.sh" && echo "$NODE_IMAGE"', BUILD]);
		return { kindPath: `${folder}/kind`, nodeImage: image.stdout.trim() };
	}
	try {
		await run('docker', ['version']);
		return {};
	} catch {
		return { missing: 'needs Docker' };
	}
}

/** The address at which the nodes of kind clusters reach this machine. */
export function kindGateway(): string {
	const docker = (...args: string[]) =>
		execFileSync('docker', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
	try {
		docker('network', 'inspect', 'kind');
	} catch {
		docker('network', 'create', 'kind');
	}
	const [network] = JSON.parse(docker('network', 'inspect', 'kind')) as [{ IPAM: { Config: { Gateway?: string }[] } }];
	const gateway = network.IPAM.Config.find(({ Gateway }) => Gateway !== undefined && !Gateway.includes(':'))?.Gateway;
	if (gateway === undefined) throw new Error('The network of kind has no gateway.');
	return gateway;
}

/** The containers of a kind cluster that are there. */
export function containersOf(cluster: string): string[] {
	const filter = `label=io.x-k8s.kind.cluster=${cluster}`;
	const names = execFileSync('docker', ['ps', '-a', '--filter', filter, '--format', '{{.Names}}'], {
		encoding: 'utf8',
	});
	return names.split('\n').filter((name) => name !== '');
}
