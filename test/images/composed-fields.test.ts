import { describe, expect, test } from 'vitest';
import { composedImagesOf } from '../../src/images/composed-fields.js';
import { readText } from '../../src/manifests/read.js';
import { dedent } from '../support/describe-rule.js';

/** `image <- line what stands at its place`, `? image: why` for one that is not judged. */
function composed(text: string): string[] {
	const { manifests, source } = readText('a.yaml', dedent(text));
	return manifests.flatMap(composedImagesOf).map((image) => {
		const { line, column, endColumn } = image.locate().range;
		const there = source.line(line).slice(column - 1, endColumn - 1);
		return image.doubt ? `? ${image.text}: ${image.doubt}` : `${image.text} <- ${line} ${there}`;
	});
}

describe('images that several fields of a custom resource make together', () => {
	test('VictoriaMetrics: repository and tag; without a tag the operator has one', () => {
		// https://docs.victoriametrics.com/operator/resources/vmcluster/
		expect(
			composed(`
				apiVersion: operator.victoriametrics.com/v1beta1
				kind: VMCluster
				metadata: {name: example}
				spec:
				  retentionPeriod: "4"
				  vmstorage:
				    image:
				      repository: victoriametrics/vmstorage
				      tag: v1.93.4-cluster
				      pullPolicy: Always
				  vmselect: {image: {repository: victoriametrics/vmselect}}
				  vminsert: {image: {pullPolicy: Always}}
			`),
		).toEqual([
			'? victoriametrics/vmselect: Its operator chooses the tag.',
			'victoriametrics/vmstorage:v1.93.4-cluster <- 9 v1.93.4-cluster',
		]);
	});

	test('Prometheus before `image`: a base with a tag, a version or a digest, unless there is a whole image', () => {
		const digest = 'a'.repeat(64);
		expect(
			composed(`
				apiVersion: monitoring.coreos.com/v1
				kind: Prometheus
				metadata: {name: a}
				spec:
				  baseImage: quay.io/prometheus/prometheus
				  version: v2.3.2
				  thanos: {baseImage: quay.io/thanos/thanos, tag: v0.1.0, version: v0.0.9}
				---
				apiVersion: monitoring.coreos.com/v1
				kind: Alertmanager
				metadata: {name: b}
				spec: {baseImage: quay.io/prometheus/alertmanager, sha: ${digest}}
				---
				apiVersion: monitoring.coreos.com/v1
				kind: Alertmanager
				metadata: {name: c}
				spec: {baseImage: quay.io/prometheus/alertmanager, image: "quay.io/prometheus/alertmanager:v0.28.1"}
			`),
		).toEqual([
			'quay.io/prometheus/prometheus:v2.3.2 <- 6 v2.3.2',
			'quay.io/thanos/thanos:v0.1.0 <- 7 v0.1.0',
			`quay.io/prometheus/alertmanager@sha256:${digest} <- 12 ${digest}`,
		]);
	});

	test("TiDB: each component's version, else the cluster's", () => {
		// https://docs.pingcap.com/tidb-in-kubernetes/stable/get-started
		expect(
			composed(`
				apiVersion: pingcap.com/v1alpha1
				kind: TidbCluster
				metadata: {name: basic}
				spec:
				  version: v8.5.2
				  pd: {baseImage: pingcap/pd, maxFailoverCount: 0}
				  tikv: {baseImage: pingcap/tikv, version: v8.5.1}
				  helper: {image: "alpine:3.16.0"}
			`),
		).toEqual(['pingcap/pd:v8.5.2 <- 5 v8.5.2', 'pingcap/tikv:v8.5.1 <- 7 v8.5.1']);
	});

	test('Argo CD operator: a digest may stand where the version does', () => {
		// https://argocd-operator.readthedocs.io/en/latest/reference/argocd/
		const digest = `sha256:${'b'.repeat(64)}`;
		expect(
			composed(`
				apiVersion: argoproj.io/v1beta1
				kind: ArgoCD
				metadata: {name: example-argocd}
				spec: {image: quay.io/argoproj/argocd, version: "${digest}", applicationSet: {image: quay.io/acme/sets, version: v1}}
			`),
		).toEqual([`quay.io/argoproj/argocd@${digest} <- 4 "${digest}"`, 'quay.io/acme/sets:v1 <- 4 v1']);
	});

	test('only in the API group of the project', () => {
		expect(
			composed(`
				apiVersion: acme.example/v1
				kind: VMSingle
				metadata: {name: a}
				spec: {image: {repository: acme/vm, tag: v1}}
			`),
		).toEqual([]);
	});
});
