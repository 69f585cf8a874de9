import { floatingTag } from '../../src/rules/floating-tag.js';
import { DIGEST, describeRule, pod } from '../support/describe-rule.js';

describeRule(floatingTag, {
	accepts: {
		'a version tag': pod('image: nginx:1.27.4'),
		'a digest': pod(`image: nginx@${DIGEST}`),
		'a digest beside latest': pod(`image: nginx:latest@${DIGEST}`),
		'a tag that only begins with latest': pod('image: nginx:latest-alpine'),
		'a tag on a registry with a port': pod('image: reg.example:5000/app:1'),
		'an image that does not parse': pod('image: nginx:'),
		'a placeholder': pod('image: $' + '{IMAGE}'),
		'no image': pod('command: [sh]'),
	},
	rejects: {
		'an explicit latest': pod('image: nginx:latest\n#      ^^^^^^^^^^^^ floating-tag'),
		'no tag': pod('image: nginx\n#      ^^^^^ floating-tag'),
		'no tag on a registry with a port': pod('image: reg.example:5000/app\n#      ^^^^^^^^^^^^^^^^^^^^ floating-tag'),
		'quotes, which belong to what is marked': pod('image: "nginx"\n#      ^^^^^^^ floating-tag'),
		'each of two containers and an init container': `
			apiVersion: apps/v1
			kind: Deployment
			metadata: {name: d}
			spec:
			  template:
			    spec:
			      initContainers:
			        - {name: i, image: busybox}
			        #                  ^^^^^^^ floating-tag
			      containers:
			        - name: a
			          image: quay.io/acme/a:latest
			          #      ^^^^^^^^^^^^^^^^^^^^^ floating-tag
			        - image: b
			          #      ^ floating-tag
			          name: b
		`,
		'an image volume': `
			apiVersion: v1
			kind: Pod
			metadata: {name: p}
			spec:
			  containers: [{name: c, image: "a:1"}]
			  volumes:
			    - name: v
			      image:
			        reference: ghcr.io/acme/data
			        #          ^^^^^^^^^^^^^^^^^ floating-tag
		`,
		'an alias, at the anchor where it would be edited': `
			x-image: &image busybox:latest
			#               ^^^^^^^^^^^^^^ floating-tag
			apiVersion: v1
			kind: Pod
			metadata: {name: p}
			spec:
			  containers:
			    - {name: c, image: *image}
		`,
		'a merge key': `
			x-container: &c {image: "busybox"}
			#                       ^^^^^^^^^ floating-tag
			apiVersion: v1
			kind: Pod
			metadata: {name: p}
			spec:
			  containers:
			    - name: c
			      <<: *c
		`,
		'a block scalar': `
			apiVersion: v1
			kind: Pod
			metadata: {name: p}
			spec:
			  containers:
			    - name: c
			      image: >-
			        busybox
			      # ^^^^^^^ floating-tag
		`,
	},
});
