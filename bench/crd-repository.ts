import { deployment, lines, writeFiles } from './materials.js';

/**
 * A repository like those of large operators, of about 40 MB: CustomResourceDefinitions with deep schemas make up most of it, dashboards
 * in ConfigMaps the rest, and a few workloads hide among them.
 */
export function writeCrdRepository(folder: string): string {
	const definitions = numbered(150, (n) => [`crds/resource-${n}.yaml`, definition(n)]);
	const dashboards = numbered(60, (n) => [`dashboards/dashboard-${n}.yaml`, dashboard(n)]);
	const workloads = numbered(100, (n) => [`apps/app-${n}.yaml`, deployment(`app-${n}`)]);
	return writeFiles(folder, Object.fromEntries([...definitions, ...dashboards, ...workloads]));
}

function numbered<T>(count: number, make: (n: number) => T): T[] {
	return Array.from({ length: count }, (_, n) => make(n));
}

function definition(n: number): string {
	return `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: things${n}.example.com
spec:
  group: example.com
  names: { kind: Thing${n}, plural: things${n} }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
${lines(420, (field) => property(field))}
`;
}

function property(field: number): string {
	const indent = ' '.repeat(16);
	return [
		`field${field}:`,
		'  description: |-',
		'    Containers of the workload, with the image that each of them runs; more info is in the documentation of',
		'    container images. An empty image is allowed, so that higher levels of configuration can default it.',
		'  type: array',
		'  items:',
		'    type: object',
		'    required: [name]',
		'    properties:',
		'      name: { type: string, maxLength: 63 }',
		'      image: { type: string, description: "The image, by its reference: see the notes on containers." }',
		'      imagePullPolicy: { type: string, enum: [Always, IfNotPresent, Never] }',
	]
		.map((line) => indent + line)
		.join('\n');
}

function dashboard(n: number): string {
	const panel = (id: number) =>
		`    { "id": ${id}, "type": "timeseries", "title": "Requests ${id}", "targets": [{ "expr": "sum(rate(http_requests_total{job=\\"app-${n}\\", code=~\\"5..\\"}[5m])) by (pod)" }] },`;
	return `apiVersion: v1
kind: ConfigMap
metadata:
  name: dashboard-${n}
data:
  dashboard.json: |
    { "title": "Dashboard ${n}", "panels": [
${lines(400, panel)}
    {} ] }
`;
}
