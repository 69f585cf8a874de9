import { PullTestError } from './error.js';
import { type Completed, failureOf, type Programs } from './exec.js';

/**
 * Makes sure that this machine can hold a kind cluster, before anything takes long.
 *
 * @param platform Node's name of it: `linux-x64`
 * @throws {PullTestError}
 */
export async function requireDocker(programs: Programs, platform: string): Promise<void> {
	if (!platform.startsWith('linux-')) {
		throw new PullTestError(
			`The pull test with kind needs Linux, and this is ${platform}. Run it on a Linux machine (\`runs-on: ubuntu-24.04\`), or against a cluster that you have with \`pull-test: cluster\`.`,
		);
	}
	const result = await programs.run({
		program: 'docker',
		args: ['version', '--format', '{{.Server.Version}} {{.Server.Os}}'],
		timeoutMs: 30_000,
	});
	if (result.code !== 0) throw new PullTestError(whyNoDocker(result));
	if (!result.stdout.includes('linux')) {
		throw new PullTestError('The pull test with kind needs Linux containers, and this Docker runs others.');
	}
}

function whyNoDocker(result: Completed): string {
	const failure = failureOf('docker', result);
	if (result.problem === 'missing') {
		return 'The pull test with kind needs Docker, and there is no `docker` on the PATH. Install it, or use a runner that has it, such as `ubuntu-24.04`.';
	}
	if (/permission denied/i.test(failure)) {
		return `The pull test with kind needs Docker, and this user may not use it: ${failure}. Add the user to the group \`docker\`.`;
	}
	return `The pull test with kind needs Docker, and its daemon does not answer: ${failure}. Start it, and try again.`;
}
