import { describe, expect, test } from 'vitest';
import { runCli } from '../support/fake-io.js';
import { createWorkspace } from '../support/workspace.js';

const FILES = {
	'base/pod.yaml': `
		apiVersion: v1
		kind: Pod
		metadata: { name: web, namespace: shop }
		spec: { containers: [{ name: c, image: "nginx:1.25" }] }
	`,
	'base/kustomization.yaml': 'resources: [pod.yaml]\n',
	'prod/kustomization.yaml': 'resources: [../base]\nimages: [{ name: nginx, newTag: "1.27" }]\n',
};

// With an empty PATH nothing but pullproof itself renders.
const why = (image: string) => runCli(createWorkspace(FILES), ['images', '--why', image], { env: { PATH: '' } });

describe('images --why', () => {
	test('says what sets an image, what it was before, and where it ends up', async () => {
		expect(await why('nginx:1.27')).toMatchObject({
			exitCode: 0,
			out: [
				'prod/kustomization.yaml:2:33: sets `nginx:1.27`',
				'  --> base/pod.yaml:4:40: written as `nginx:1.25` here',
				'  in prod without kustomize: Pod shop/web, $.spec.containers[0].image',
				'',
			].join('\n'),
		});
	});

	test('takes the full name, too', async () => {
		expect((await why('docker.io/library/nginx:1.27')).out).toContain('prod/kustomization.yaml:2:33');
	});

	test('says that there is no such image', async () => {
		const { exitCode, error } = await why('nginx:1.25');
		expect(exitCode).toBe(2);
		expect(error).toContain('No manifest has the image "nginx:1.25".');
	});
});
