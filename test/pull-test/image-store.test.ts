import { describe, expect, test } from 'vitest';
import type { Crictl, StoredImage } from '../../src/pull-test/crictl.js';
import { ImageStore } from '../../src/pull-test/image-store.js';

const DIGEST = `sha256:${'0'.repeat(64)}`;

function stored(id: string, tags: readonly string[], digests: readonly string[] = []): StoredImage {
	return { id, repoTags: tags, repoDigests: digests };
}

describe('of the images of a node', () => {
	async function removedOf(name: string, before: readonly StoredImage[], now: readonly StoredImage[]) {
		const removed: string[] = [];
		const crictl = {
			images: async () => now,
			remove: async (id: string) => void removed.push(id),
		} as unknown as Crictl;
		await new ImageStore(crictl, before).remove(name);
		return removed;
	}

	const pause = stored('1', ['registry.k8s.io/pause:3.10']);

	test('those that were pulled are deleted, as runtimes name them', async () => {
		const nginx = stored('2', ['docker.io/library/nginx:1'], [`docker.io/library/nginx@${DIGEST}`]);
		expect(await removedOf('nginx:1', [pause], [pause, nginx])).toEqual(['2']);
		expect(await removedOf(`nginx:other@${DIGEST}`, [pause], [pause, nginx])).toEqual(['2']);
		// cri-dockerd lists Docker's own short names.
		expect(await removedOf('docker.io/library/nginx:1', [], [stored('3', ['nginx:1'])])).toEqual(['3']);
	});

	test('those that were there before stay, under whatever name they were pulled', async () => {
		expect(await removedOf('registry.k8s.io/pause:3.10', [pause], [pause])).toEqual([]);
		const renamed = stored('1', ['registry.k8s.io/pause:3.10', 'mirror.example/pause:3']);
		expect(await removedOf('mirror.example/pause:3', [pause], [renamed])).toEqual([]);
	});

	test('nothing is deleted for what is not there', async () => {
		expect(await removedOf('nginx:2', [], [pause])).toEqual([]);
		expect(await removedOf('--all', [], [pause])).toEqual([]);
	});
});
