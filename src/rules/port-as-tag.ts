import { defineRule } from './rule.js';

/** A name alone before the colon, which nobody would give a Docker Hub image, and digits that make a port. */
const HOST_AND_PORT = /^((?:localhost|(?:[a-z0-9-]+\.)+[a-z]{2,}|(?:\d{1,3}\.){3}\d{1,3})):(\d{2,5})$/;

export const portAsTag = defineRule({
	id: 'port-as-tag',
	subject: 'use',
	severity: 'error',
	category: 'reference',
	since: '0.1.0',
	title: 'A host and port without a repository',
	rationale:
		'Without a slash there is no host: Kubernetes reads `localhost:5000` as the Docker Hub image `docker.io/library/localhost` with the tag `5000`.',
	remediation: 'Add the repository: `host:port/repository:tag`.',

	check(use) {
		const { image } = use;
		if (image.state !== 'reference') return;
		const match = HOST_AND_PORT.exec(image.text);
		if (!match) return;
		return {
			message: `\`${image.text}\` has no repository, so Kubernetes pulls the tag \`${match[2]}\` of \`docker.io/library/${match[1]}\`.`,
			at: use.locate('image'),
			object: use.object,
			image: image.text,
		};
	},
});
