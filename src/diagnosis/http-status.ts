/**
 * The phrasings of a status by kubelet, containerd, CRI-O, Docker and go-containerregistry:
 * `unexpected status from HEAD request to …: 403 Forbidden`, `received unexpected HTTP status: 503 …`, `StatusCode: 502, "…"`,
 * `status code 429`, `failed with status code [manifests 1]: 401 …`, `invalid status code from registry 403 (Forbidden)`,
 * `error parsing HTTP 502 response body`, `<title>502 Bad Gateway</title>`, `(404)`.
 */
export function anyPhrasingOf(httpStatus: string, words: string): RegExp {
	const named = `\\b(?:status(?:[ _]?code)?|http(?: code|\\/[\\d.]+)?|response(?: code)?|code|from registry)(?: from server)?[\\s:=\\[(]{1,4}(?:${httpStatus})\\b`;
	const afterBracket = `\\]: (?:${httpStatus})\\b`;
	const worded = `\\b(?:${httpStatus})[\\s(:-]{1,3}(?:${words})\\b`;
	return new RegExp(`${named}|${afterBracket}|${worded}|\\((?:${httpStatus})\\)`);
}
