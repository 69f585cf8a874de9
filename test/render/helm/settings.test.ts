import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/config/load.js';
import { releaseOfSettings } from '../../../src/render/helm/releases.js';
import { chartSettingsOf } from '../../../src/render/helm/settings.js';
import { createSource } from '../../../src/source.js';

const TEXT = `render:
  helm:
    - chart: ./charts/web/
      release-name: shop
      namespace: prod
      values: [charts/web/values.yaml, env/prod.yaml]
      set: {image.tag: "1.4.2"}
      kube-version: 1.36.1
      api-versions: [monitoring.coreos.com/v1]
`;

test('an entry of the configuration is a release, with the places where a person would change it', async () => {
	const config = await parseConfig(createSource('.pullproof.yaml', TEXT), []);
	const [release] = config.render.helm.map((entry) => releaseOfSettings(chartSettingsOf(entry)));
	expect(release).toMatchObject({
		title: 'charts/web with values.yaml, ../../env/prod.yaml',
		folder: 'charts/web',
		releaseName: 'shop',
		namespace: 'prod',
		kubeVersion: '1.36.1',
		apiVersions: ['monitoring.coreos.com/v1'],
		origin: 'chosen',
		values: [
			{ form: 'file', file: 'charts/web/values.yaml', missing: 'fails', at: { range: { line: 6, column: 16 } } },
			{ form: 'file', file: 'env/prod.yaml', missing: 'fails', at: { range: { line: 6, column: 40 } } },
			{ form: 'set', name: 'image.tag', value: '1.4.2', as: 'string', at: { range: { line: 7, column: 24 } } },
		],
	});
});
