/** What a developer's shell or a runner has set shall not change a test. */
const LEAKING =
	/^(?:CI|NO_COLOR|FORCE_COLOR|GITHUB_.*|INPUT_.*|RUNNER_.*|DOCKER_CONFIG|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i;

for (const name of Object.keys(process.env)) if (LEAKING.test(name)) delete process.env[name];
