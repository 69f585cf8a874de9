import { performance } from 'node:perf_hooks';
import { createRegistryClient, type RegistryClientOptions } from '../../src/registry/client.js';
import type { Benchmark, Context, Row } from '../benchmark.js';
import { FAULTS, type FarRegistry, startFarRegistry } from '../probe/far-registry.js';
import { type Certificate, createCertificate } from '../probe/far-server.js';
import { seconds } from '../words.js';

const IMAGES = 60;
const REGISTRIES = 3;
const DISTANCE = { roundTrip: 30, service: 20 };
/** Milliseconds: TCP, TLS and the token while the registry's connection opens, then the HEADs. */
const KNOWN_BOUND = 4 * DISTANCE.roundTrip + 2 * DISTANCE.service;
/** The challenge first, on a connection of its own host. */
const UNKNOWN_BOUND = 7 * DISTANCE.roundTrip + 3 * DISTANCE.service;
/** As the client's own, for a host that does not answer. */
const DEADLINE = 1_000;

/** Asking three registries with token services for sixty images, over wires of 30 ms, against what the round trips must cost. */
export const probe: Benchmark = {
	name: 'probe',
	title: 'Asking registries, against the round trips that it must cost',
	async run({ scratch, rounds }: Context) {
		const certificate = createCertificate(scratch);
		const known = await best(certificate, rounds, 'known');
		const unknown = await best(certificate, rounds, 'unknown');
		const repeated = await best(certificate, rounds, 'repeated');
		const faulty = await best(certificate, Math.ceil(rounds / 3), 'faulty');
		return [
			row('known token services: time', known, KNOWN_BOUND / 1_000, 'times the bound', 2),
			row('unknown token services: time', unknown, UNKNOWN_BOUND / 1_000, 'times the bound', 2),
			row('the same images 50 times: time', repeated, unknown.wall, 'times once', 1.1),
			{
				what: 'requests',
				measured: unknown.requests / (IMAGES + Math.ceil(IMAGES / REGISTRIES / 10) * REGISTRIES + 2 * REGISTRIES),
				unit: 'times the images, tokens and challenges',
				goal: { most: 1 },
				detail: `${unknown.requests} for ${IMAGES} images on ${REGISTRIES} registries`,
			},
			{
				what: 'one answer in twenty is a fault, and one host is dead: false alarms',
				measured: faulty.false,
				unit: 'images that are there and are called missing',
				goal: { most: 0 },
				detail: `${seconds(faulty.wall)}, ${faulty.unfound} without an answer of ${IMAGES}`,
			},
			row(
				'the same: time',
				faulty,
				unknown.wall + DEADLINE / 1_000 + 1,
				'times a clean run with a deadline and a wait',
				1,
			),
		] satisfies Row[];
	},
};

interface Run {
	readonly wall: number;
	readonly requests: number;
	/** Called missing, and without an answer. */
	readonly false: number;
	readonly unfound: number;
}

type Way = 'known' | 'unknown' | 'repeated' | 'faulty';

function row(what: string, { wall, requests }: Run, bound: number, unit: string, most: number): Row {
	const detail = `${seconds(wall)} against ${seconds(bound)}; ${requests} requests`;
	return { what, measured: wall / bound, unit, goal: { most }, detail };
}

async function best(certificate: Certificate, rounds: number, way: Way): Promise<Run> {
	const runs: Run[] = [];
	for (let round = 0; round < rounds; round++) runs.push(await once(certificate, way));
	const [first, ...rest] = runs.sort((a, b) => a.wall - b.wall);
	if (!first) throw new Error('There must be a round.');
	return { ...first, false: Math.max(first.false, ...rest.map((run) => run.false)) };
}

async function once(certificate: Certificate, way: Way): Promise<Run> {
	const faults = way === 'faulty' ? FAULTS : [];
	const registries = await Promise.all(
		Array.from({ length: REGISTRIES }, () => startFarRegistry(certificate, DISTANCE, { faults })),
	);
	const client = createRegistryClient(optionsFor(registries, certificate, way));
	const hosts = registries.map(({ host }) => host);
	const images = Array.from({ length: IMAGES }, (_, index) => ({
		host: hosts[index % REGISTRIES] as string,
		repository: `team/app-${index}`,
	}));
	const dead = way === 'faulty' ? [{ host: 'dead.example', repository: 'app' }] : [];
	const wanted = Array.from({ length: way === 'repeated' ? 50 : 1 }, () => [...images, ...dead]).flat();
	const began = performance.now();
	const outcomes = await Promise.all(
		wanted.map((image) => client.probe({ ...image, reference: '1', platforms: [], credentials: [] })),
	);
	const wall = (performance.now() - began) / 1_000;
	await client.close();
	for (const registry of registries) registry.close();
	return {
		wall,
		requests: registries.flatMap((registry) => registry.requests()).length,
		false: outcomes.filter(({ status }) => status === 'failed').length,
		unfound: outcomes.filter(({ status }) => status === 'inconclusive').length - dead.length,
	};
}

function optionsFor(registries: readonly FarRegistry[], certificate: Certificate, way: Way): RegistryClientOptions {
	const settings = { ca: [certificate.cert] };
	const hosts = registries.flatMap(({ host, realm }) => [host, new URL(realm).host]);
	const presumed = { scheme: 'bearer', service: 'far', presumed: true } as const;
	const admissions = registries.map(({ host, realm }) => [`https://${host}`, { ...presumed, realm }] as const);
	return {
		hosts: Object.fromEntries(hosts.map((host) => [host, settings])),
		knownAdmissions: way === 'known' ? Object.fromEntries(admissions) : {},
		mayBePrivate: () => true,
		timeouts: { connect: DEADLINE, request: DEADLINE },
		retries: { retries: 3, deadline: 2 * DEADLINE },
		// Nobody is at the address of documentation.
		lookup: (_host, options, done) =>
			options.all ? done(null, [{ address: '192.0.2.1', family: 4 }]) : done(null, '192.0.2.1', 4),
	};
}
