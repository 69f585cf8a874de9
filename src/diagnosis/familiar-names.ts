import type { NameEvidence } from './evidence.js';

/** Docker Hub's official images that are pulled most, and the registries that most images come from. */
const OFFICIAL_IMAGES =
	'adminer alpine amazoncorretto busybox caddy cassandra centos consul debian docker eclipse-temurin elasticsearch fedora ghost golang gradle grafana haproxy hello-world httpd influxdb jenkins joomla kibana kong logstash mariadb maven memcached mongo mongo-express mysql nextcloud nginx node openjdk percona perl php phpmyadmin postgres python rabbitmq redis registry ruby rust solr sonarqube tomcat traefik ubuntu vault wordpress zookeeper'.split(
		' ',
	);
const REGISTRIES =
	'docker.io registry-1.docker.io ghcr.io gcr.io quay.io registry.k8s.io k8s.gcr.io mcr.microsoft.com public.ecr.aws registry.gitlab.com nvcr.io docker.elastic.co cgr.dev registry.access.redhat.com registry.redhat.io'.split(
		' ',
	);

/** Below this many characters, too much is one slip away from anything. */
const LONG_ENOUGH = 5;

/** Says of a name that was not found whether it is one slip away from a well-known one. Source: what Docker Hub calls Official Images. */
export function findMisspelling(registry: string, repository: string): Pick<NameEvidence, 'suggestion'> | undefined {
	const host = nearest(registry, REGISTRIES);
	if (host) return { suggestion: `${host}/${repository}` };
	if (registry !== 'docker.io' || !repository.startsWith('library/')) return undefined;
	const image = nearest(repository.slice('library/'.length), OFFICIAL_IMAGES);
	return image ? { suggestion: image } : undefined;
}

function nearest(name: string, known: readonly string[]): string | undefined {
	if (name.length < LONG_ENOUGH || known.includes(name)) return undefined;
	return known.find((candidate) => candidate.length >= LONG_ENOUGH && isOneSlipApart(name, candidate));
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlipApart(one: string, other: string): boolean {
	if (Math.abs(one.length - other.length) > 1) return false;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	if (one.slice(at + 1) === other.slice(at) || one.slice(at) === other.slice(at + 1)) return true;
	if (one.slice(at + 1) === other.slice(at + 1)) return true;
	return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
