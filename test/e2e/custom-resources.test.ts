import { describeRepositories } from '../support/report-of.js';

describeRepositories('custom resources', {
	'Knative Services, whose containers need no name': {
		files: {
			'service.yaml': `
				apiVersion: serving.knative.dev/v1
				kind: Service
				metadata: {name: hello}
				spec:
				  template:
				    spec:
				      containers:
				        - image: ghcr.io/acme/hello
				---
				apiVersion: serving.knative.dev/v1
				kind: Service
				metadata: {name: built}
				spec:
				  template:
				    spec:
				      containers:
				        - image: ko://github.com/acme/hello/cmd
			`,
		},
		finds: ['service.yaml:8:18 floating-tag', 'service.yaml:17:18 not-rendered'],
		says: '1 warning and 1 notice in 1 image (1 place); 1 not checked',
	},
	'an OpenShift template, whose image streams fill in what is blank': {
		files: {
			'template.yaml': `
				apiVersion: template.openshift.io/v1
				kind: Template
				metadata: {name: app}
				parameters: [{name: IMAGE_TAG, value: latest}]
				objects:
				  - apiVersion: apps.openshift.io/v1
				    kind: DeploymentConfig
				    metadata: {name: app}
				    spec:
				      triggers:
				        - type: ImageChange
				          imageChangeParams: {containerNames: [app], from: {kind: ImageStreamTag, name: "app:latest"}}
				      template:
				        spec:
				          containers:
				            - {name: app, image: " "}
				            - {name: side, image: "acme/side:\${IMAGE_TAG}"}
				            - {name: log, image: quay.io/acme/log}
			`,
		},
		finds: ['template.yaml:18:34 floating-tag', 'template.yaml:17:35 not-rendered'],
		says: '1 warning and 1 notice in 1 image (1 place); 2 not checked',
	},
	'Argo Workflows, with images in every kind of template': {
		files: {
			'workflow.yaml': `
				apiVersion: argoproj.io/v1alpha1
				kind: WorkflowTemplate
				metadata: {name: build}
				spec:
				  templates:
				    - {name: a, container: {image: "{{inputs.parameters.image}}"}}
				    - {name: b, script: {image: python, source: "print(1)"}}
				    - name: c
				      containerSet: {containers: [{name: x, image: "golang:1.25"}, {name: y, image: "golang:latest"}]}
				    - name: d
				      container: {image: "alpine:3.22"}
				      initContainers: [{name: i, image: alpine}]
				      sidecars: [{name: s, image: "docker:latest"}]
			`,
		},
		finds: [
			'workflow.yaml:7:33 floating-tag',
			'workflow.yaml:9:85 floating-tag',
			'workflow.yaml:12:41 floating-tag',
			'workflow.yaml:13:35 floating-tag',
		],
		says: '4 warnings in 6 images (6 places); 1 not checked',
	},
	'a Tekton Task, whose parameter is no oversight': {
		files: {
			'task.yaml': `
				apiVersion: tekton.dev/v1
				kind: Task
				metadata: {name: build}
				spec:
				  params: [{name: builder}]
				  stepTemplate: {image: ubuntu}
				  steps:
				    - {name: build, image: $(params.builder)}
				    - {name: test, image: "golang:1.25"}
			`,
		},
		finds: ['task.yaml:6:25 floating-tag'],
		says: '1 warning in 2 images (2 places); 1 not checked',
	},
	'a definition with defaults, and an object of its kind': {
		files: {
			'crd.yaml': `
				apiVersion: apiextensions.k8s.io/v1
				kind: CustomResourceDefinition
				metadata: {name: foos.acme.example}
				spec:
				  versions:
				    - schema: {openAPIV3Schema: {properties: {spec: {properties: {image: {type: string, default: nginx}}}}}}
			`,
			'sample.yaml': `
				apiVersion: acme.example/v1
				kind: Foo
				metadata: {name: sample}
				spec:
				  podTemplate: {spec: {containers: [{name: a, image: acme/a}]}}
			`,
		},
		finds: ['sample.yaml:5:54 floating-tag'],
		says: '1 warning in 1 image (1 place)',
	},
});
