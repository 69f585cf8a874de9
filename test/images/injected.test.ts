import { expect, test } from 'vitest';
import { isInjected } from '../../src/images/injected.js';
import { readText } from '../../src/manifests/read.js';

const TEMPLATE = ['spec', 'template', 'spec'];

function injected(metadata: string, image = 'auto'): boolean[] {
	// https://istio.io/latest/docs/setup/additional-setup/gateway/
	const text = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: istio-ingressgateway}
spec:
  template:
    metadata: ${metadata}
    spec: {containers: [{name: istio-proxy, image: ${image}}]}
`;
	return readText('a.yaml', text).manifests.map((manifest) => isInjected(manifest, TEMPLATE, image));
}

test("a gateway's image is the mesh's", () => {
	expect(injected('{annotations: {inject.istio.io/templates: gateway}}')).toEqual([true]);
	expect(injected('{labels: {sidecar.istio.io/inject: "true"}}')).toEqual([true]);
});

test('any other image is its own, and `auto` without a mesh is an image', () => {
	expect(injected('{annotations: {inject.istio.io/templates: gateway}}', 'acme/auto')).toEqual([false]);
	expect(injected('{labels: {app: web}}')).toEqual([false]);
	expect(injected('{labels: {sidecar.istio.io/inject: "false"}}')).toEqual([false]);
});
