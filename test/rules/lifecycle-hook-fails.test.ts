import { lifecycleHookFails } from '../../src/rules/lifecycle-hook-fails.js';
import { describeRule, pod } from '../support/describe-rule.js';

/** A Pod with a hook's lines and a grace period. */
const hook = (text: string, grace = '') => `${pod(`image: a:1\nlifecycle:\n${text}`)}${grace}`;

const initContainer = (text: string) => `
	apiVersion: v1
	kind: Pod
	metadata: {name: web}
	spec:
	  containers: [{name: c, image: 'a:1'}]
	  initContainers:
	    - name: i
	      image: a:1
${text}
`;

describeRule(lifecycleHookFails, {
	accepts: {
		'a command and a request': hook(
			'  postStart: {exec: {command: [sh, -c, warm-up]}}\n  preStop: {httpGet: {path: /stop, port: 8080}}',
		),
		'a sleep as long as the default grace period': hook('  preStop: {sleep: {seconds: 30}}'),
		'a sleep of no time': hook('  preStop: {sleep: {seconds: 0}}'),
		'a longer sleep with a longer grace period': hook(
			'  preStop: {sleep: {seconds: 60}}',
			'  terminationGracePeriodSeconds: 90\n',
		),
		'a sleep that is filled in later': hook("  preStop: {sleep: {seconds: '${DRAIN_SECONDS}'}}"),
		'a hook that is null': hook('  preStop: null'),
		'a second handler that is null': hook('  preStop: {exec: {command: [stop]}, httpGet: null}'),
		'only a signal': hook('  stopSignal: SIGUSR1'),
		'a sidecar': initContainer(
			'\t      restartPolicy: Always\n\t      lifecycle: {preStop: {exec: {command: [drain]}}}',
		),
		'a custom resource, which its operator may complete':
			'apiVersion: x.io/v1\nkind: App\nmetadata: {name: a}\nspec:\n  containers: [{name: c, image: a:1, lifecycle: {preStop: {}}}]\n',
	},
	rejects: {
		'two handlers': {
			files: {
				'a.yaml': hook(`  preStop:
# ^^^^^^^ lifecycle-hook-fails
    exec: {command: [stop]}
    sleep: {seconds: 5}`),
			},
			says: [/refuses Pod `p`: a `preStop` hook takes one handler, and this one has `exec` and `sleep`/],
		},
		'no handler at all': {
			files: { 'a.yaml': hook('  postStart: {}\n# ^^^^^^^^^ lifecycle-hook-fails') },
			says: ['its `postStart` hook has nothing to run'],
		},
		'a handler that does not exist': hook('  preStop: {shell: stop}\n# ^^^^^^^ lifecycle-hook-fails'),
		'a port after the start': {
			files: { 'a.yaml': hook('  postStart:\n    tcpSocket: {port: 80}\n#   ^^^^^^^^^ lifecycle-hook-fails') },
			says: [/killed and started again/],
		},
		'a port before the stop': {
			files: { 'a.yaml': hook('  preStop:\n    tcpSocket: {port: 80}\n#   ^^^^^^^^^ lifecycle-hook-fails') },
			says: [/stopped without it/],
		},
		'a command without words': {
			files: { 'a.yaml': hook('  preStop:\n    exec: {command: []}\n#   ^^^^ lifecycle-hook-fails') },
			says: ['The API server refuses Pod `p`: the `exec` of its `preStop` hook has no `command`.'],
		},
		'a sleep beyond the grace period': {
			files: {
				'a.yaml': hook(
					'  preStop:\n    sleep: {seconds: 60}\n#                    ^^ lifecycle-hook-fails',
					'  terminationGracePeriodSeconds: 45\n',
				),
			},
			says: ['sleeps 60 seconds, and `terminationGracePeriodSeconds` is 45'],
		},
		'a sleep backwards': hook('  preStop:\n    sleep: {seconds: -1}\n#                    ^^ lifecycle-hook-fails'),
		'a hook of a container that runs before the others': {
			files: {
				'a.yaml': initContainer(
					'\t      lifecycle: {preStop: {exec: {command: [drain]}}}\n\t#     ^^^^^^^^^ lifecycle-hook-fails',
				),
			},
			says: [/only with `restartPolicy: Always`/],
		},
		'a sidecar': initContainer(
			'\t      restartPolicy: Always\n\t      lifecycle:\n\t        preStop: {}\n\t#       ^^^^^^^ lifecycle-hook-fails',
		),
		'the template of a workload': {
			files: {
				'a.yaml': `
					apiVersion: batch/v1
					kind: CronJob
					metadata: {name: nightly}
					spec:
					  jobTemplate:
					    spec:
					      template:
					        spec:
					          containers:
					            - name: c
					              image: a:1
					              lifecycle:
					                postStart: {}
					#               ^^^^^^^^^ lifecycle-hook-fails
				`,
			},
			says: ['refuses CronJob `nightly`'],
		},
	},
});
