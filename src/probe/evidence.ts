import type { ProbeEvidence } from '../registry/outcome.js';

/** The raw answer in one line: `HEAD https://…/manifests/1 as anonymous: 404 MANIFEST_UNKNOWN: manifest unknown`. */
export function describeEvidence(evidence: ProbeEvidence): string {
	const { method, url, identity, message } = evidence;
	const asked = `${method} ${url} as ${identity}`;
	if (evidence.from === 'network') return `${asked}: ${evidence.code}: ${message}`;
	const told = [evidence.code, message].filter((text) => text !== undefined && text !== '').join(': ');
	return `${asked}: ${evidence.httpStatus}${told === '' ? '' : ` ${told}`}`;
}
