/** A kustomization, and the place that a person would edit for each of its images. */
export interface Mechanism {
	readonly files: Readonly<Record<string, string>>;
	/** The folder that is built. */
	readonly root: string;
	/** `image file:line:column`, judged by hand. */
	readonly places: readonly string[];
	/** The only program that does so. */
	readonly only?: 'kustomize';
}

const WEB = `
	apiVersion: apps/v1
	kind: Deployment
	metadata:
	  name: web
	spec:
	  selector: { matchLabels: { app: web } }
	  template:
	    metadata: { labels: { app: web } }
	    spec:
	      containers:
	        - name: web
	          image: nginx:1.25
	        - name: side
	          image: "busybox"
`;

const BASE = { 'base/deployment.yaml': WEB, 'base/kustomization.yaml': 'resources: [deployment.yaml]\n' };
const DIGEST = `sha256:${'ab'.repeat(32)}`;
const OTHER = `sha256:${'cd'.repeat(32)}`;

function pod(image: string): string {
	return `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: c, image: "${image}" }] }\n`;
}

export const MECHANISMS: Readonly<Record<string, Mechanism>> = {
	'nothing but the base': {
		files: { ...BASE, 'o/kustomization.yaml': 'resources: [../base]\nnamePrefix: prod-\nnamespace: prod\n' },
		root: 'o',
		places: ['nginx:1.25 base/deployment.yaml:12:18', 'busybox base/deployment.yaml:14:18'],
	},
	newTag: {
		files: {
			...BASE,
			'o/kustomization.yaml': `
				resources: [../base]
				images:
				  - name: nginx
				    newTag: "1.27"
			`,
		},
		root: 'o',
		places: ['nginx:1.27 o/kustomization.yaml:4:13', 'busybox base/deployment.yaml:14:18'],
	},
	'newName alone': {
		files: {
			...BASE,
			'o/kustomization.yaml': `
				resources: [../base]
				images:
				  - name: nginx
				    newName: registry.example.com/nginx
				  - name: busybox
				    newName: registry.example.com/busybox
			`,
		},
		root: 'o',
		places: [
			'registry.example.com/nginx:1.25 o/kustomization.yaml:4:14',
			'registry.example.com/busybox o/kustomization.yaml:6:14',
		],
	},
	'a digest in the place of a tag, and beside one': {
		files: {
			...BASE,
			'o/kustomization.yaml': `
				resources: [../base]
				images:
				  - { name: nginx, digest: "${DIGEST}" }
				  - { name: busybox, newTag: v1, digest: "${OTHER}" }
			`,
		},
		root: 'o',
		places: [`nginx@${DIGEST} o/kustomization.yaml:3:28`, `busybox:v1@${OTHER} o/kustomization.yaml:4:42`],
	},
	'one overlay upon another': {
		files: {
			...BASE,
			'mid/kustomization.yaml': `
				resources: [../base]
				images:
				  - name: nginx
				    newName: registry.example.com/nginx
				    newTag: "1.26"
				  - name: busybox
				    newTag: v1
			`,
			'o/kustomization.yaml': `
				resources: [../mid]
				images:
				  - name: registry.example.com/nginx
				    newTag: "1.27"
				  - name: busybox
				    newName: ghcr.io/acme/busybox
			`,
		},
		root: 'o',
		places: [
			'registry.example.com/nginx:1.27 o/kustomization.yaml:4:13',
			'ghcr.io/acme/busybox:v1 mid/kustomization.yaml:7:13',
		],
	},
	'a component': {
		files: {
			...BASE,
			'o/kustomization.yaml': 'resources: [../base]\ncomponents: [../pinned]\n',
			'pinned/kustomization.yaml': `
				apiVersion: kustomize.config.k8s.io/v1alpha1
				kind: Component
				images:
				  - name: nginx
				    newTag: stable
			`,
		},
		root: 'o',
		places: ['nginx:stable pinned/kustomization.yaml:5:13', 'busybox base/deployment.yaml:14:18'],
	},
	'a name with the tag, which only that tag matches': {
		files: {
			...BASE,
			'o/kustomization.yaml': `
				resources: [../base]
				images:
				  - name: nginx:1.25
				    newTag: "1.30"
			`,
		},
		root: 'o',
		places: ['nginx:1.30 o/kustomization.yaml:4:13', 'busybox base/deployment.yaml:14:18'],
	},
	'a name that is a pattern': {
		files: {
			...BASE,
			'o/kustomization.yaml': `
				resources: [../base]
				images:
				  - name: .*box
				    newTag: "1.30"
			`,
		},
		root: 'o',
		places: ['nginx:1.25 base/deployment.yaml:12:18', 'busybox:1.30 o/kustomization.yaml:4:13'],
	},
	'a strategic merge patch in a file': {
		files: {
			...BASE,
			'o/kustomization.yaml': 'resources: [../base]\npatches: [{ path: web.yaml }]\n',
			'o/web.yaml': `
				apiVersion: apps/v1
				kind: Deployment
				metadata: { name: web }
				spec:
				  template:
				    spec:
				      containers:
				        - name: web
				          image: nginx:1.26
				        - name: new
				          image: alpine:3.20
			`,
		},
		root: 'o',
		places: ['nginx:1.26 o/web.yaml:9:18', 'alpine:3.20 o/web.yaml:11:18', 'busybox base/deployment.yaml:14:18'],
	},
	'patches in place, one of each kind': {
		files: {
			...BASE,
			'o/kustomization.yaml': `
				resources: [../base]
				patches:
				  - target: { kind: Deployment }
				    patch: |-
				      - op: replace
				        path: /spec/template/spec/containers/1/image
				        value: quay.io/acme/side:3
				  - patch: |
				      apiVersion: apps/v1
				      kind: Deployment
				      metadata: { name: web }
				      spec:
				        template:
				          spec:
				            initContainers:
				              - name: init
				                image: alpine:3.20
			`,
		},
		root: 'o',
		places: [
			'alpine:3.20 o/kustomization.yaml:17:24',
			'nginx:1.25 base/deployment.yaml:12:18',
			'quay.io/acme/side:3 o/kustomization.yaml:7:16',
		],
	},
	'a JSON patch in a file, whose image an entry changes further': {
		files: {
			...BASE,
			'o/kustomization.yaml': `
				resources: [../base]
				patches:
				  - path: web.json
				    target: { kind: Deployment, name: web }
				images:
				  - name: costello
				    newTag: v8
			`,
			'o/web.json': '[{"op": "replace", "path": "/spec/template/spec/containers/0/image", "value": "costello:v1"}]',
		},
		root: 'o',
		places: ['costello:v8 o/kustomization.yaml:7:13', 'busybox base/deployment.yaml:14:18'],
	},
	'replacements from an object, and from what a generator makes': {
		files: {
			...BASE,
			'o/versions.yaml': `
				apiVersion: v1
				kind: ConfigMap
				metadata: { name: versions }
				data:
				  web: ghcr.io/acme/web:2.0
			`,
			'o/kustomization.yaml': `
				resources: [../base, versions.yaml]
				configMapGenerator:
				  - name: tags
				    literals: [SIDE=v1]
				replacements:
				  - source: { kind: ConfigMap, name: versions, fieldPath: data.web }
				    targets:
				      - select: { kind: Deployment }
				        fieldPaths: ["spec.template.spec.containers.[name=web].image"]
				  - source: { kind: ConfigMap, name: tags, fieldPath: data.SIDE }
				    targets:
				      - select: { kind: Deployment }
				        fieldPaths: ["spec.template.spec.containers.[name=side].image"]
				        options: { delimiter: ":", index: 1 }
			`,
		},
		root: 'o',
		places: ['ghcr.io/acme/web:2.0 o/versions.yaml:5:8', 'busybox:v1 o/kustomization.yaml:4:16'],
	},
	'a replacement from a file of settings': {
		files: {
			...BASE,
			'o/versions.env': 'WEB=1.28\n',
			'o/kustomization.yaml': `
				resources: [../base]
				configMapGenerator:
				  - name: versions
				    envs: [versions.env]
				replacements:
				  - source: { kind: ConfigMap, name: versions, fieldPath: data.WEB }
				    targets:
				      - select: { kind: Deployment }
				        fieldPaths: ["spec.template.spec.containers.0.image"]
				        options: { delimiter: ":", index: 1 }
			`,
		},
		root: 'o',
		places: ['nginx:1.28 o/versions.env:1:5', 'busybox base/deployment.yaml:14:18'],
	},
	'a transformer of its own': {
		files: {
			...BASE,
			'o/kustomization.yaml': 'resources: [../base]\ntransformers: [tag.yaml]\n',
			'o/tag.yaml': `
				apiVersion: builtin
				kind: ImageTagTransformer
				metadata: { name: tag }
				imageTag:
				  name: nginx
				  newTag: "1.29"
			`,
		},
		root: 'o',
		places: ['nginx:1.29 o/tag.yaml:6:11', 'busybox base/deployment.yaml:14:18'],
	},
	'a tag that is everywhere': {
		files: {
			'base/deployment.yaml': WEB.replace('nginx:1.25', 'nginx:v1'),
			'base/kustomization.yaml': 'resources: [deployment.yaml, service.yaml]\n',
			'base/service.yaml': `
				apiVersion: v1
				kind: Service
				metadata: { name: v1, labels: { version: v1 } }
				spec: { selector: { app: web }, ports: [{ name: v1, port: 80 }] }
			`,
			'o/kustomization.yaml': `
				resources: [../base]
				images:
				  - name: busybox
				    newTag: v1
				patches:
				  - target: { version: v1, kind: Deployment }
				    patch: '[{"op": "add", "path": "/metadata/annotations", "value": {"version": "v1"}}]'
			`,
		},
		root: 'o',
		places: ['nginx:v1 base/deployment.yaml:12:18', 'busybox:v1 o/kustomization.yaml:4:13'],
	},
	'an image volume': {
		files: {
			'o/kustomization.yaml': `
				resources: [pod.yaml]
				images:
				  - name: ghcr.io/acme/model
				    newTag: "8"
			`,
			'o/pod.yaml': `
				apiVersion: v1
				kind: Pod
				metadata: { name: p }
				spec:
				  containers: [{ name: c, image: "nginx:1.25" }]
				  volumes:
				    - name: model
				      image: { reference: "ghcr.io/acme/model:7" }
			`,
		},
		root: 'o',
		places: ['nginx:1.25 o/pod.yaml:5:34', 'ghcr.io/acme/model:8 o/kustomization.yaml:4:13'],
		// That of kubectl 1.32 is kustomize 5.5, which did not know them.
		only: 'kustomize',
	},
	'containers within a custom resource': {
		files: {
			'o/kustomization.yaml': 'resources: [farm.yaml]\nimages: [{ name: nginx, newTag: "1.27" }]\n',
			'o/farm.yaml': `
				apiVersion: example.com/v1
				kind: Farm
				metadata: { name: f }
				spec:
				  pods:
				    containers: [{ name: c, image: "nginx:1.24" }]
			`,
		},
		root: 'o',
		places: ['nginx:1.27 o/kustomization.yaml:2:33'],
	},
	'a tag that is called like its image': {
		files: {
			'o/kustomization.yaml': 'resources: [pod.yaml]\nimages: [{ name: redis, newTag: redis }]\n',
			'o/pod.yaml': pod('redis:7'),
		},
		root: 'o',
		places: ['redis:redis o/kustomization.yaml:2:33'],
	},
	'a registry with a port': {
		files: {
			'o/kustomization.yaml': `
				resources: [pod.yaml]
				images:
				  - name: registry:5000/app
				    newName: registry:5001/app
			`,
			'o/pod.yaml': pod('registry:5000/app'),
		},
		root: 'o',
		places: ['registry:5001/app o/kustomization.yaml:4:14'],
	},
	'Windows line endings and a file in JSON': {
		files: {
			'o/Kustomization': 'resources:\r\n- pod.json\r\nimages:\r\n- name: nginx\r\n  newTag: "1.27"\r\n',
			'o/pod.json':
				'{"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "p"}, "spec": {"containers": [{"name": "a", "image": "nginx:1.25"}, {"name": "b", "image": "busybox:1"}]}}',
		},
		root: 'o',
		places: ['nginx:1.27 o/Kustomization:5:11', 'busybox:1 o/pod.json:1:149'],
	},
	'an alias, and several objects in one file': {
		files: {
			'o/kustomization.yaml': 'resources: [all.yaml]\nimages: [{ name: busybox, newTag: "2" }]\nnameSuffix: -x\n',
			'o/all.yaml': `
				apiVersion: v1
				kind: Pod
				metadata: { name: one }
				spec:
				  initContainers: [{ name: i, image: &image "nginx:1.25" }]
				  containers: [{ name: c, image: *image }]
				---
				apiVersion: v1
				kind: Pod
				metadata: { name: one-more }
				spec: { containers: [{ name: c, image: "nginx:1.25" }, { name: d, image: busybox }] }
			`,
		},
		root: 'o',
		places: [
			'nginx:1.25 o/all.yaml:11:40',
			'busybox:2 o/kustomization.yaml:2:35',
			'nginx:1.25 o/all.yaml:5:45',
			'nginx:1.25 o/all.yaml:5:45',
		],
	},
	'a patch that puts another list of containers in place': {
		files: {
			...BASE,
			'o/kustomization.yaml': 'resources: [../base]\npatches: [{ path: only.yaml }]\n',
			'o/only.yaml': `
				apiVersion: apps/v1
				kind: Deployment
				metadata: { name: web }
				spec:
				  template:
				    spec:
				      containers:
				        - $patch: replace
				        - name: other
				          image: nginx:1.25
			`,
		},
		root: 'o',
		places: ['nginx:1.25 o/only.yaml:10:18'],
	},
	'a patch that says the same as the base': {
		files: {
			...BASE,
			'o/kustomization.yaml': 'resources: [../base]\npatches: [{ path: same.yaml }]\n',
			'o/same.yaml': `
				apiVersion: apps/v1
				kind: Deployment
				metadata: { name: web }
				spec: { template: { spec: { containers: [{ name: web, image: "nginx:1.25" }] } } }
			`,
		},
		root: 'o',
		places: ['nginx:1.25 o/same.yaml:4:62', 'busybox base/deployment.yaml:14:18'],
	},
	'two bases, one of which is renamed': {
		files: {
			'a/pod.yaml': pod('nginx:1.25'),
			'a/kustomization.yaml': 'resources: [pod.yaml]\nnamePrefix: a-\n',
			'b/pod.yaml': pod('nginx:1.25'),
			'b/kustomization.yaml': 'resources: [pod.yaml]\nimages: [{ name: nginx, newTag: "1.26" }]\n',
			'o/kustomization.yaml': 'resources: [../a, ../b]\n',
		},
		root: 'o',
		places: ['nginx:1.25 a/pod.yaml:4:40', 'nginx:1.26 b/kustomization.yaml:2:33'],
	},
	'a tag that is called like its image, in the base already': {
		files: {
			'o/kustomization.yaml': 'resources: [pod.yaml]\nimages: [{ name: redis, newTag: redis }]\n',
			'o/pod.yaml': pod('redis:redis'),
		},
		root: 'o',
		places: ['redis:redis o/kustomization.yaml:2:33'],
	},
};
