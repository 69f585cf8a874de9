import { type Completed, failureOf, type Programs } from './exec.js';

/** A container runtime's image service, spoken to by crictl. */
export interface Crictl {
	/** Why it does not answer; `undefined` when it does. */
	whyNotReady(): Promise<string | undefined>;
	/** Whether credentials can be handed over without anybody seeing them. */
	takesCredentials(): Promise<boolean>;
	pull(image: string, options: CrictlPull): Promise<Completed>;
	images(): Promise<readonly StoredImage[]>;
	/** @param id as `images` has it */
	remove(id: string): Promise<void>;
	/** The folder that the images are in, on the node. */
	imageFolder(): Promise<string | undefined>;
}

/** An image on the node. */
export interface StoredImage {
	readonly id: string;
	readonly repoTags: readonly string[];
	readonly repoDigests: readonly string[];
}

export interface CrictlPull {
	/** `user:password`; nobody's without. */
	readonly login?: string;
	readonly timeoutMs: number;
	readonly signal?: AbortSignal;
}

export interface CrictlLocation {
	/** crictl itself, or what runs it on the node. */
	readonly program: string;
	/** What comes before crictl's own arguments. */
	readonly prefix?: readonly string[];
	/** The socket's URL: `unix:///run/containerd/containerd.sock`; crictl's own configuration without. */
	readonly endpoint?: string;
}

/** crictl's own name for `user:password`. A variable, since every process of the machine can read arguments. */
const LOGIN = 'CRICTL_CREDS';
/** The other way to say it, which must not come from elsewhere. */
const AUTH = 'CRICTL_AUTH';
export const CRICTL_VARIABLES = [LOGIN, AUTH] as const;
const TIMEOUT = 30_000;

export function createCrictl(programs: Programs, { program, prefix = [], endpoint }: CrictlLocation): Crictl {
	const sockets = endpoint === undefined ? [] : ['--runtime-endpoint', endpoint, '--image-endpoint', endpoint];
	const ask = (...args: string[]) =>
		programs.run({ program, args: [...prefix, ...sockets, ...args], timeoutMs: TIMEOUT });
	return {
		async whyNotReady() {
			const result = await ask('version');
			return result.code === 0 ? undefined : readFailure(result);
		},
		async takesCredentials() {
			const { stdout } = await ask('pull', '--help');
			return stdout.includes(LOGIN);
		},
		pull: (image, { login = '', ...limits }) =>
			programs.run({
				program,
				// After the dashes nothing is an option, whatever it looks like.
				args: [...prefix, ...sockets, 'pull', '--', image],
				env: { [LOGIN]: login, [AUTH]: '' },
				...limits,
			}),
		async images() {
			const { code, stdout } = await ask('images', '-o', 'json');
			const read: { images?: Partial<StoredImage>[] } = code === 0 ? JSON.parse(stdout) : {};
			return (read.images ?? []).map(({ id = '', repoTags = [], repoDigests = [] }) => ({ id, repoTags, repoDigests }));
		},
		async remove(id) {
			await ask('rmi', '--', id);
		},
		async imageFolder() {
			const { stdout } = await ask('imagefsinfo');
			return /"mountpoint":\s*"([^"]+)"/.exec(stdout)?.[1];
		},
	};
}

/** What the runtime said, without the frames that crictl puts around it. */
export function readFailure(result: Completed): string {
	const { stderr, problem } = result;
	if (problem !== undefined) return failureOf('crictl', result);
	const quoted = /level=fatal msg=("(?:[^"\\]|\\.)*")/.exec(stderr)?.[1];
	const bare = /^FATA\[\d+\] (.*)$/m.exec(stderr)?.[1];
	const text = quoted === undefined ? bare : unquote(quoted);
	return text === undefined ? failureOf('crictl', result) : text.replace(/^pulling image: /, '');
}

function unquote(text: string): string {
	try {
		return String(JSON.parse(text));
	} catch {
		return text;
	}
}
