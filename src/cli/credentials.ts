import { describeCredentials } from '../commands/credentials.js';
import { credentialsAsJson, credentialsAsText } from '../commands/credentials-text.js';
import { createIdentityResolver } from '../credentials/cluster-identity.js';
import { createRunnerEnvironment } from '../credentials/runner/environment.js';
import { createRunnerCredentials } from '../credentials/runner/runner-credentials.js';
import { UsageError } from '../errors.js';
import { EXIT_CODES, type ExitCode } from '../findings/outcome.js';
import { type ImageReference, parseReference } from '../images/reference.js';
import { readRepository } from '../run.js';
import { type Arguments, oneOf } from './arguments.js';
import type { Io } from './io.js';
import { runOptions } from './run-options.js';

/** `pullproof credentials`: whose credentials an image would be pulled with. */
export async function credentialsCommand(args: Arguments, io: Io): Promise<ExitCode> {
	const format = oneOf('format', args.text('format'), ['text', 'json']) ?? 'text';
	const image = imageOf(args.positionals);
	const { config, repository } = await readRepository({ ...runOptions(args, io), paths: args.list('manifests') });
	const environment = createRunnerEnvironment(io.env);
	const runner = createRunnerCredentials(environment);
	const identities = createIdentityResolver({ declarations: repository, config, cwd: io.cwd, runner, environment });
	const description = await describeCredentials({
		image,
		declarations: repository,
		identities,
		runner: await runner.for(image.registry, image.repository),
	});
	io.writeOut(format === 'json' ? credentialsAsJson(description) : credentialsAsText(description));
	return EXIT_CODES.passed;
}

function imageOf(positionals: readonly string[]): ImageReference {
	const [text, ...others] = positionals;
	if (text === undefined || others.length > 0) {
		throw new UsageError(
			'Name one image, as in `pullproof credentials ghcr.io/acme/app:1`; folders go behind --manifests.',
		);
	}
	const parsed = parseReference(text);
	if (parsed.ok) return parsed.reference;
	throw new UsageError(parsed.failure.message);
}
