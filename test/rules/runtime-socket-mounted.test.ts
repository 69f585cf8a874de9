import { runtimeSocketMounted } from '../../src/rules/runtime-socket-mounted.js';
import { describeRule, pod } from '../support/describe-rule.js';

const volume = (hostPath: string) => `${pod('image: a:1')}  volumes:\n    - name: v\n      hostPath: ${hostPath}\n`;
const marked = (path: string, type: string) =>
	`${volume(`{path: ${path}, type: ${type}}`)}#                      ${'^'.repeat(path.length)} runtime-socket-mounted\n`;
const SOCKET = '/var/run/docker.sock';
const kubeadm = (socket: string) =>
	`apiVersion: kubeadm.k8s.io/v1beta4\nkind: InitConfiguration\nnodeRegistration: {criSocket: 'unix://${socket}'}\n`;

describeRule(runtimeSocketMounted, {
	accepts: {
		'the sockets of today': `${volume('{path: /run/containerd/containerd.sock, type: Socket}')}    - name: w\n      hostPath: {path: /var/run/crio/crio.sock}\n`,
		'Docker inside the Pod': `${pod('image: docker:28-dind')}  volumes:\n    - name: docker\n      emptyDir: {}\n`,
		'nodes with Docker Engine, set up here': {
			files: { 'a.yaml': volume(`{path: ${SOCKET}}`), 'k.yaml': kubeadm('/var/run/cri-dockerd.sock') },
		},
		'a folder beside it': volume('{path: /var/run/docker}'),
		'no path': volume('{}'),
	},
	rejects: {
		'a mount that fails': {
			files: { 'a.yaml': marked(SOCKET, 'Socket') },
			says: ['with `type: Socket` the mount fails, and the Pod hangs in ContainerCreating'],
		},
		'a folder that must be there': { files: { 'a.yaml': marked(SOCKET, 'Directory') }, says: ['the mount fails'] },
		'a file that is made': { files: { 'a.yaml': marked(SOCKET, 'FileOrCreate') }, says: ['an empty file'] },
		'a folder that is made': { files: { 'a.yaml': marked(SOCKET, '""') }, says: ['an empty folder'] },
		'no type': {
			files: {
				'a.yaml': `${pod('image: a:1')}  volumes:
    - name: v
      hostPath:
        path: /run/docker.sock
#             ^^^^^^^^^^^^^^^^ runtime-socket-mounted
`,
			},
			says: [/A node with containerd or CRI-O has no `\/run\/docker.sock`: an empty folder/],
		},
		'dockershim’s, whatever runs on the nodes': {
			files: {
				'a.yaml': marked('/var/run/dockershim.sock', 'Socket'),
				'k.yaml': kubeadm('/var/run/cri-dockerd.sock'),
			},
			says: ['No kubelet since 1.24 makes'],
		},
		'containerd, set up here': {
			files: { 'a.yaml': marked(SOCKET, 'Socket'), 'k.yaml': kubeadm('/run/containerd/containerd.sock') },
		},
	},
});
