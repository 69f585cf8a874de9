/** Whether pulls from a place fail, fail for some images, or work without ever getting an update. */
export type RetiredStatus = 'gone' | 'partly-gone' | 'frozen';

export interface RetiredRegistry {
	/** Host and path in whole components, as in a reference’s full name. */
	readonly match: string;
	/** Only tags like this, when the others are still served. */
	readonly tags?: RegExp;
	/** Repositories below that are not meant. */
	readonly except?: readonly string[];
	readonly status: RetiredStatus;
	/** Year, month and, where it is known, day. */
	readonly since: string;
	/** Put in place of `match`, it gives the same image; absent when the move is more than that. */
	readonly successor?: string;
	/** How to move. */
	readonly advice: string;
	/** The announcement, or the thread where it was seen. */
	readonly source: string;
}

/** As of November 2026. The longest match counts. */
export const RETIRED_REGISTRIES: readonly RetiredRegistry[] = [
	{
		match: '*.bintray.io',
		status: 'gone',
		since: '2021-05-01',
		advice:
			'Every host of bintray.io is switched off; JFrog’s own images are at releases-docker.jfrog.io, others where their project publishes now.',
		source: 'https://github.com/jfrog/jfrog-cli/issues/1006',
	},
	{
		match: 'docker.io/amazon/aws-alb-ingress-controller',
		status: 'frozen',
		since: '2023-02',
		advice: 'Use public.ecr.aws/eks/aws-load-balancer-controller (v2.4.6 and later).',
		source: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3055',
	},
	{
		match: 'docker.io/argoproj',
		status: 'frozen',
		since: '2025-05',
		successor: 'quay.io/argoproj',
		advice: 'Use quay.io/argoproj/<image>.',
		source: 'https://github.com/argoproj/argo-workflows/pull/14457',
	},
	{
		match: 'docker.io/bitnami',
		tags: /[0-9]/,
		except: ['docker.io/bitnami/sealed-secrets-controller'],
		status: 'gone',
		since: '2025-09-29',
		successor: 'docker.io/bitnamilegacy',
		advice:
			'Versioned tags live on, without updates, in docker.io/bitnamilegacy; move to upstream or other maintained images. Only ’latest’ of a small subset remains here.',
		source: 'https://github.com/bitnami/containers/issues/83267',
	},
	{
		match: 'docker.io/bitnami/bitnami-shell',
		status: 'gone',
		since: '2024-02',
		advice: 'Use bitnamilegacy/os-shell as stopgap, or a plain busybox/alpine image.',
		source: 'https://github.com/bitnami/charts/issues/23411',
	},
	{
		match: 'docker.io/directxman12/k8s-prometheus-adapter',
		status: 'frozen',
		since: '2021-07',
		advice: 'Use registry.k8s.io/prometheus-adapter/prometheus-adapter, which has versions after 0.8.4.',
		source: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/429',
	},
	{
		match: 'docker.io/directxman12/k8s-prometheus-adapter-amd64',
		status: 'frozen',
		since: '2021-07',
		advice: 'Use registry.k8s.io/prometheus-adapter/prometheus-adapter.',
		source: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/429',
	},
	{
		match: 'docker.io/google/cadvisor',
		status: 'frozen',
		since: '2020-01',
		advice: 'Use ghcr.io/google/cadvisor.',
		source: 'https://github.com/RiFi2k/dockerize-your-dev/pull/1',
	},
	{
		match: 'docker.io/jettech/kube-webhook-certgen',
		status: 'frozen',
		since: '2024-04',
		advice: 'Use registry.k8s.io/ingress-nginx/kube-webhook-certgen (itself frozen since March 2026).',
		source: 'https://github.com/wolfi-dev/os/pull/16166',
	},
	{
		match: 'docker.io/k8scloudprovider',
		status: 'frozen',
		since: '2023-03',
		advice: 'Use registry.k8s.io/provider-os/<image>.',
		source: 'https://github.com/kubernetes/cloud-provider-openstack/pull/2170',
	},
	{
		match: 'docker.io/microsoft/aspnetcore',
		status: 'gone',
		since: '2021-07',
		advice:
			'Use the matching repository on mcr.microsoft.com (runtime-deps, runtime, aspnet, sdk) with a supported version.',
		source: 'https://github.com/microsoft/containerregistry/issues/69',
	},
	{
		match: 'docker.io/microsoft/aspnetcore-build',
		status: 'gone',
		since: '2021-07',
		advice:
			'Use the matching repository on mcr.microsoft.com (runtime-deps, runtime, aspnet, sdk) with a supported version.',
		source: 'https://github.com/dotnet/dotnet-docker/issues/2960',
	},
	{
		match: 'docker.io/microsoft/dotnet',
		status: 'gone',
		since: '2021-08-21',
		advice:
			'Use the matching repository on mcr.microsoft.com (runtime-deps, runtime, aspnet, sdk) with a supported version.',
		source: 'https://github.com/dotnet/announcements/issues/197',
	},
	{
		match: 'docker.io/minio/console',
		status: 'gone',
		since: '2026-09-11',
		advice: 'The console was part of the archived community edition; remove it or move to another object store.',
		source: 'https://github.com/makeplane/plane/pull/9829',
	},
	{
		match: 'docker.io/minio/mc',
		status: 'gone',
		since: '2026-09-11',
		successor: 'quay.io/minio/mc',
		advice:
			'The same tags and digests are at quay.io/minio/mc, but that repository is frozen; plan a maintained alternative.',
		source: 'https://github.com/makeplane/plane/pull/9829',
	},
	{
		match: 'docker.io/minio/minio',
		status: 'gone',
		since: '2026-09-11',
		successor: 'quay.io/minio/minio',
		advice:
			'The same tags and digests are at quay.io/minio/minio, but that repository is frozen; plan a maintained alternative.',
		source: 'https://github.com/makeplane/plane/pull/9829',
	},
	{
		match: 'docker.io/openshift/oauth-proxy',
		status: 'gone',
		since: '2026-08',
		advice: 'Use quay.io/openshift/origin-oauth-proxy.',
		source: 'https://github.com/stakater/application/pull/617',
	},
	{
		match: 'docker.io/weaveworks/kured',
		status: 'frozen',
		since: '2024-03',
		advice: 'Use ghcr.io/kubereboot/kured.',
		source: 'https://github.com/kubereboot/kured/issues/911',
	},
	{
		match: 'docker.io/wrouesnel/postgres_exporter',
		status: 'frozen',
		since: '2021-02-17',
		advice: 'Use quay.io/prometheuscommunity/postgres-exporter.',
		source: 'https://github.com/prometheus-community/community/issues/32',
	},
	{
		match: 'docker.mirrors.sjtug.sjtu.edu.cn',
		status: 'gone',
		since: '2024-07',
		advice: 'Pull from docker.io or another mirror configured in the runtime.',
		source: 'https://github.com/sjtug/mirror-requests/issues/369',
	},
	{
		match: 'docker.mirrors.ustc.edu.cn',
		status: 'partly-gone',
		since: '2022-08-24',
		advice: 'Pull from docker.io or another mirror configured in the runtime.',
		source: 'https://github.com/docker-practice/docker-registry-cn-mirror-test/issues/1',
	},
	{
		match: 'docker.pkg.github.com',
		status: 'gone',
		since: '2025-02-24',
		advice: 'Use ghcr.io/<owner>/<image>; the repository name is no longer part of the path in general.',
		source: 'https://github.com/moby/moby/pull/50094',
	},
	{
		match: 'dockerhub.azk8s.cn',
		status: 'partly-gone',
		since: '2020-04-02',
		advice: 'Pull from docker.io or a mirror configured in the container runtime.',
		source: 'https://github.com/Azure/container-service-for-azure-china/issues/58',
	},
	{
		match: 'eu.gcr.io/gardener-project',
		status: 'frozen',
		since: '2023-12',
		advice: 'Use europe-docker.pkg.dev/gardener-project/releases.',
		source: 'https://github.com/gardener/hyperkube/pull/28',
	},
	{
		match: 'eu.gcr.io/kyma-project',
		status: 'frozen',
		since: '2023-05',
		advice: 'Use europe-docker.pkg.dev/kyma-project/prod.',
		source: 'https://github.com/kyma-project/kyma/issues/17276',
	},
	{
		match: 'gcr.azk8s.cn',
		status: 'partly-gone',
		since: '2020-04-02',
		advice: 'Pull from gcr.io or a mirror configured in the container runtime.',
		source: 'https://github.com/Azure/container-service-for-azure-china/issues/58',
	},
	{
		match: 'gcr.io/arrikto',
		status: 'gone',
		since: '2024-08',
		advice: 'Use oauth2-proxy and upstream images as newer Kubeflow releases do.',
		source: 'https://github.com/arrikto/oidc-authservice/issues/127',
	},
	{
		match: 'gcr.io/cadvisor/cadvisor',
		status: 'frozen',
		since: '2025-12',
		advice: 'Versions from v0.53.0 on exist only at ghcr.io/google/cadvisor.',
		source: 'https://github.com/google/cadvisor/pull/3806',
	},
	{
		match: 'gcr.io/cf-build-service-public/kpack',
		status: 'gone',
		since: '2025-05',
		advice: 'Re-apply a kpack release; manifests were rebuilt with ghcr.io images.',
		source: 'https://github.com/buildpacks-community/kpack/issues/1868',
	},
	{
		match: 'gcr.io/google-containers',
		status: 'frozen',
		since: '2020-04-01',
		advice: 'Look the image up under registry.k8s.io; not every very old image or tag exists there.',
		source: 'https://github.com/kubernetes/kubernetes/issues/94013',
	},
	{
		match: 'gcr.io/google_containers',
		status: 'frozen',
		since: '2020-04-01',
		advice:
			'Look the image up under registry.k8s.io (e.g. pause); the underscore spelling is an alias of gcr.io/google-containers.',
		source: 'https://github.com/linkerd/linkerd2/pull/14918',
	},
	{
		match: 'gcr.io/heptio-images',
		status: 'gone',
		since: '2025-05',
		advice: 'Use the image of the successor project, e.g. docker.io/velero/velero or ghcr.io/projectcontour/contour.',
		source: 'https://github.com/replicatedhq/kURL/pull/5690',
	},
	{
		match: 'gcr.io/istio-release',
		status: 'frozen',
		since: '2026-03-23',
		advice: 'Use registry.istio.io/release (or docker.io/istio); pulls from gcr.io stop on 2027-01-01.',
		source: 'https://istio.io/latest/blog/2026/retirement-of-gcr.io/',
	},
	{
		match: 'gcr.io/k8s-artifacts-prod',
		status: 'frozen',
		since: '2023-04-03',
		advice: 'Reference registry.k8s.io instead of the backing store.',
		source: 'https://github.com/kubernetes/k8s.io/issues/4709',
	},
	{
		match: 'gcr.io/kfserving',
		status: 'gone',
		since: '2021-08',
		advice: 'Move to KServe images.',
		source: 'https://github.com/kserve/kserve/issues/1781',
	},
	{
		match: 'gcr.io/kubebuilder/kube-rbac-proxy',
		status: 'gone',
		since: '2026-03-06',
		advice:
			'Use quay.io/brancz/kube-rbac-proxy (or registry.k8s.io/kubebuilder/kube-rbac-proxy for the same tags), or drop the sidecar as current kubebuilder does.',
		source: 'https://github.com/kubealex/k8s-mediaserver-operator/issues/115',
	},
	{
		match: 'gcr.io/kubeflow',
		status: 'gone',
		since: '2020-05',
		advice: 'Use current Kubeflow images from ghcr.io/kubeflow.',
		source: 'https://github.com/NVIDIA/gpu-operator/issues/59',
	},
	{
		match: 'gcr.io/kubernetes-e2e-test-images',
		status: 'frozen',
		since: '2021-11-24',
		advice: 'Use registry.k8s.io/e2e-test-images (many images were merged into agnhost).',
		source: 'https://github.com/kubernetes/k8s.io/issues/3112',
	},
	{
		match: 'gcr.io/kubernetes-helm',
		status: 'gone',
		since: '2021-09',
		successor: 'ghcr.io/helm',
		advice: 'Helm 2 Tiller images are at ghcr.io/helm/tiller; better migrate to Helm 3+.',
		source: 'https://github.com/helm/helm/issues/10120',
	},
	{
		match: 'gcr.io/ml-pipeline',
		status: 'gone',
		since: '2025-11',
		advice: 'Kubeflow Pipelines images are at ghcr.io/kubeflow with a kfp- prefix (e.g. kfp-frontend).',
		source: 'https://github.com/kubeflow/pipelines/issues/12422',
	},
	{
		match: 'gcr.io/paketo-buildpacks',
		status: 'gone',
		since: '2025-05',
		successor: 'docker.io/paketobuildpacks',
		advice: 'Use the same image name under docker.io/paketobuildpacks.',
		source: 'https://github.com/paketo-buildpacks/python/issues/1043',
	},
	{
		match: 'gcr.io/spark-operator/spark',
		status: 'gone',
		since: '2023-10-19',
		advice: 'Build on docker.io/apache/spark.',
		source: 'https://github.com/kubeflow/spark-operator/issues/1860',
	},
	{
		match: 'gcr.io/spark-operator/spark-py',
		status: 'gone',
		since: '2023-10-19',
		advice: 'Build on docker.io/apache/spark.',
		source: 'https://github.com/kubeflow/spark-operator/issues/1862',
	},
	{
		match: 'gcr.io/tekton-releases',
		status: 'gone',
		since: '2025-07',
		advice:
			'The same images are on ghcr.io/tektoncd; keep the github.com/tektoncd/... path, dogfooding images moved to ghcr.io/tektoncd/plumbing.',
		source: 'https://github.com/tektoncd/pipeline/issues/8870',
	},
	{
		match: 'gcr.io/velero-gcp',
		status: 'gone',
		since: '2025-06',
		advice: 'Use docker.io/velero/<image>.',
		source: 'https://github.com/replicatedhq/kURL/pull/5690',
	},
	{
		match: 'gcr.io/ynli-k8s/spark',
		status: 'gone',
		since: '2025-06',
		advice: 'Use docker.io/apache/spark plus the needed connector jars.',
		source: 'https://github.com/kubeflow/spark-operator/issues/2562',
	},
	{
		match: 'k8s.gcr.io',
		status: 'frozen',
		since: '2023-04-03',
		successor: 'registry.k8s.io',
		advice: 'Swap the host for registry.k8s.io; path, tag and digest stay the same.',
		source: 'https://kubernetes.io/blog/2023/03/10/image-registry-redirect/',
	},
	{
		match: 'mcr.microsoft.com/k8s/core/pause',
		status: 'gone',
		since: '2022-08',
		successor: 'mcr.microsoft.com/oss/kubernetes/pause',
		advice: 'Use mcr.microsoft.com/oss/kubernetes/pause.',
		source: 'https://github.com/Azure/AgentBaker/issues/1220',
	},
	{
		match: 'projects.registry.vmware.com',
		status: 'partly-gone',
		since: '2024-06',
		advice: 'Try the same path on projects.packages.broadcom.com; several open-source projects have no copy there.',
		source: 'https://github.com/vmware-archive/vcenter-event-broker-appliance/pull/1235',
	},
	{
		match: 'public.ecr.aws/bitnami',
		status: 'gone',
		since: '2026-06-10',
		advice: 'Use upstream images; existing versions up to August 2025 are in docker.io/bitnamilegacy.',
		source: 'https://github.com/bitnami/charts/issues/36537',
	},
	{
		match: 'quay.azk8s.cn',
		status: 'partly-gone',
		since: '2020-04-02',
		advice: 'Pull from quay.io or a mirror configured in the container runtime.',
		source: 'https://github.com/Azure/container-service-for-azure-china/issues/58',
	},
	{
		match: 'quay.io/coreos/configmap-reload',
		status: 'frozen',
		since: '2020-02',
		advice: 'Use the upstream image or the operator’s prometheus-config-reloader.',
		source: 'https://github.com/prometheus-operator/prometheus-operator/issues/2498',
	},
	{
		match: 'quay.io/coreos/flannel',
		status: 'frozen',
		since: '2022-02',
		advice: 'Use ghcr.io/flannel-io/flannel.',
		source: 'https://github.com/flannel-io/flannel/issues/1613',
	},
	{
		match: 'quay.io/coreos/k8s-prometheus-adapter-amd64',
		status: 'frozen',
		since: '2021-07',
		advice: 'Use registry.k8s.io/prometheus-adapter/prometheus-adapter.',
		source: 'https://github.com/kubernetes-sigs/prometheus-adapter/issues/429',
	},
	{
		match: 'quay.io/coreos/kube-state-metrics',
		status: 'frozen',
		since: '2021-04',
		advice: 'Use registry.k8s.io/kube-state-metrics/kube-state-metrics.',
		source: 'https://github.com/kubernetes/website/pull/39511',
	},
	{
		match: 'quay.io/coreos/prometheus-config-reloader',
		status: 'frozen',
		since: '2020-11',
		advice: 'Use the quay.io/prometheus-operator organisation.',
		source: 'https://github.com/prometheus-operator/prometheus-operator/issues/3672',
	},
	{
		match: 'quay.io/coreos/prometheus-operator',
		status: 'frozen',
		since: '2020-11',
		advice: 'Use the quay.io/prometheus-operator organisation.',
		source: 'https://github.com/prometheus-operator/prometheus-operator/issues/3672',
	},
	{
		match: 'quay.io/external_storage/nfs-client-provisioner',
		status: 'frozen',
		since: '2021-03',
		advice:
			'Use the renamed nfs-subdir-external-provisioner; the old image does not work on Kubernetes 1.20+ clusters because selfLink is gone.',
		source: 'https://github.com/projectsyn/commodore/pull/298',
	},
	{
		match: 'quay.io/kubernetes-ingress-controller/nginx-ingress-controller',
		status: 'frozen',
		since: '2020-07',
		advice:
			'Newer images are at registry.k8s.io/ingress-nginx/controller, but that project is retired too; plan a different controller.',
		source: 'https://github.com/helm/charts/issues/23152',
	},
	{
		match: 'quay.io/pusher/oauth2_proxy',
		status: 'frozen',
		since: '2020-03',
		advice: 'Use quay.io/oauth2-proxy/oauth2-proxy.',
		source: 'https://github.com/EnMasseProject/enmasse/pull/4224',
	},
	{
		match: 'reg-mirror.qiniu.com',
		status: 'gone',
		since: '2020-05-30',
		advice: 'Pull from docker.io or another mirror configured in the runtime.',
		source: 'https://github.com/docker-practice/docker-registry-cn-mirror-test/issues/3',
	},
	{
		match: 'registry.centos.org',
		status: 'gone',
		since: '2023-05',
		advice: 'Use quay.io/centos/centos (Stream) or another maintained base image.',
		source: 'https://github.com/podman-container-tools/buildah/pull/4819',
	},
	{
		match: 'registry.svc.ci.openshift.org',
		status: 'gone',
		since: '2021-04',
		successor: 'registry.ci.openshift.org',
		advice: 'Drop the ’.svc’ part of the host; prefer release images from quay.io.',
		source: 'https://github.com/okd-project/okd/issues/608',
	},
	{
		match: 'us.gcr.io/k8s-artifacts-prod',
		status: 'frozen',
		since: '2023-04-03',
		successor: 'registry.k8s.io',
		advice: 'Reference registry.k8s.io instead of the backing store.',
		source: 'https://github.com/kubernetes/k8s.io/issues/4709',
	},
];
