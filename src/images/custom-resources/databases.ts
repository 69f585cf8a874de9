import { below, type CustomResource, imagesOf, repositoryAndTag } from './entry.js';

const CNPG = 'https://cloudnative-pg.io/documentation/current/';
const PERCONA = 'https://docs.percona.com/percona-operators/';
const TIDB = 'https://docs.pingcap.com/tidb-in-kubernetes/stable/api-references';

const TIDB_COMPONENTS = below(['$.spec'], ['pd', 'tikv', 'tidb', 'tiflash', 'ticdc', 'pump', 'tiproxy']);
const TIDB_MONITOR_PARTS = below(
	['$.spec'],
	['prometheus', 'grafana', 'initializer', 'reloader', 'prometheusReloader', 'thanos'],
);

/** Databases and caches. */
export const DATABASE_RESOURCES: readonly CustomResource[] = [
	{
		project: 'CloudNativePG',
		source: CNPG,
		group: 'postgresql.cnpg.io',
		kinds: ['Cluster'],
		fields: ['$.spec.imageName', '$.spec.postgresql.extensions[*].image.reference'],
	},
	{
		project: 'CloudNativePG',
		source: `${CNPG}image_catalog/`,
		group: 'postgresql.cnpg.io',
		kinds: ['ImageCatalog', 'ClusterImageCatalog'],
		fields: ['$.spec.images[*].image', '$.spec.images[*].extensions[*].image.reference'],
	},
	{
		project: 'Crunchy Postgres operator',
		source: 'https://access.crunchydata.com/documentation/postgres-operator/latest/references/crd',
		group: 'postgres-operator.crunchydata.com',
		kinds: ['PostgresCluster'],
		fields: imagesOf(
			'$.spec',
			'$.spec.backups.pgbackrest',
			'$.spec.proxy.pgBouncer',
			'$.spec.monitoring.pgmonitor.exporter',
			'$.spec.userInterface.pgAdmin',
		),
	},
	{
		project: 'Zalando Postgres operator',
		source: 'https://postgres-operator.readthedocs.io/en/latest/reference/cluster_manifest/',
		group: 'acid.zalan.do',
		kinds: ['postgresql'],
		fields: [
			'$.spec.dockerImage',
			'$.spec.connectionPooler.dockerImage',
			...imagesOf('$.spec.initContainers[*]', '$.spec.init_containers[*]', '$.spec.sidecars[*]'),
		],
	},
	{
		project: 'Percona operator for MySQL (XtraDB)',
		source: PERCONA,
		group: 'pxc.percona.com',
		kinds: ['PerconaXtraDBCluster'],
		fields: [
			'$.spec.initImage',
			...imagesOf(...below(['$.spec'], ['pxc', 'haproxy', 'proxysql', 'logcollector', 'pmm', 'backup'])),
			...imagesOf(...below(['$.spec'], ['pxc.sidecars[*]', 'haproxy.sidecars[*]', 'proxysql.sidecars[*]'])),
		],
	},
	{
		project: 'Percona operator for MySQL',
		source: PERCONA,
		group: 'ps.percona.com',
		kinds: ['PerconaServerMySQL'],
		fields: imagesOf(
			...below(
				['$.spec'],
				[
					'initContainer',
					'mysql',
					'mysql.sidecars[*]',
					'proxy.haproxy',
					'proxy.router',
					'orchestrator',
					'pmm',
					'backup',
				],
			),
		),
	},
	{
		project: 'Percona operator for MongoDB',
		source: PERCONA,
		group: 'psmdb.percona.com',
		kinds: ['PerconaServerMongoDB'],
		fields: imagesOf('$.spec', '$.spec.backup', '$.spec.pmm'),
	},
	{
		project: 'MariaDB operator',
		source: 'https://github.com/mariadb-operator/mariadb-operator/blob/main/docs/api_reference.md',
		group: 'k8s.mariadb.com',
		kinds: ['MariaDB', 'MaxScale'],
		fields: imagesOf('$.spec', '$.spec.metrics.exporter'),
	},
	{
		project: 'Vitess operator',
		source: 'https://github.com/planetscale/vitess-operator/blob/main/docs/api.md',
		group: 'planetscale.com',
		kinds: ['VitessCluster'],
		fields: below(
			['$.spec.images'],
			['vtctld', 'vtgate', 'vttablet', 'vtorc', 'vtbackup', 'mysqldExporter', 'mysqld.mysql80Compatible'],
		),
	},
	{
		project: 'TiDB operator',
		source: TIDB,
		group: 'pingcap.com',
		kinds: ['TidbCluster'],
		fields: imagesOf(...TIDB_COMPONENTS, '$.spec.helper', '$.spec.discovery', '$.spec.tidb.slowLogTailer'),
		composed: TIDB_COMPONENTS.map((component) => ({
			repository: `${component}.baseImage`,
			tag: ['version', '$.spec.version'],
		})),
	},
	{
		project: 'TiDB operator',
		source: TIDB,
		group: 'pingcap.com',
		kinds: ['TidbMonitor'],
		composed: TIDB_MONITOR_PARTS.map((part) => ({ repository: `${part}.baseImage`, tag: ['version'] })),
	},
	{
		project: 'CockroachDB operator',
		source: 'https://github.com/cockroachdb/cockroach-operator/blob/master/examples/example.yaml',
		group: 'crdb.cockroachlabs.com',
		kinds: ['CrdbCluster'],
		fields: ['$.spec.image.name'],
	},
	{
		project: 'Cass operator',
		source:
			'https://github.com/k8ssandra/cass-operator/blob/master/apis/cassandra/v1beta1/cassandradatacenter_types.go',
		group: 'cassandra.datastax.com',
		kinds: ['CassandraDatacenter'],
		fields: below(['$.spec'], ['serverImage', 'configBuilderImage', 'systemLoggerImage']),
	},
	{
		project: 'Solr operator',
		source: 'https://apache.github.io/solr-operator/docs/solr-cloud/solr-cloud-crd.html',
		group: 'solr.apache.org',
		kinds: ['SolrCloud'],
		composed: repositoryAndTag('$.spec.solrImage'),
	},
	{
		project: 'Solr operator',
		source: 'https://apache.github.io/solr-operator/docs/solr-prometheus-exporter/',
		group: 'solr.apache.org',
		kinds: ['SolrPrometheusExporter'],
		composed: repositoryAndTag('$.spec.image'),
	},
	{
		project: 'Redis operator (OpsTree)',
		source: 'https://redis-operator.opstree.dev/docs/crd-reference/redis-api/',
		group: 'redis.redis.opstreelabs.in',
		kinds: ['Redis', 'RedisCluster', 'RedisReplication', 'RedisSentinel'],
		fields: imagesOf('$.spec.kubernetesConfig', '$.spec.redisExporter'),
	},
	{
		project: 'Redis operator (Spotahome)',
		source: 'https://github.com/spotahome/redis-operator',
		group: 'databases.spotahome.com',
		kinds: ['RedisFailover'],
		fields: imagesOf(
			...below(['$.spec.redis', '$.spec.sentinel'], ['exporter', 'extraContainers[*]', 'initContainers[*]']),
			'$.spec.redis',
			'$.spec.sentinel',
		),
	},
	{
		project: 'Dragonfly operator',
		source: 'https://www.dragonflydb.io/docs/managing-dragonfly/operator/dragonfly-configuration',
		group: 'dragonflydb.io',
		kinds: ['Dragonfly'],
		fields: ['$.spec.image'],
	},
];
