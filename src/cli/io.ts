/** What the command line has around it; the edge fills it in from `process`. */
export interface Io {
	/** The folder of the run. Absolute. */
	readonly cwd: string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdoutIsTerminal: boolean;
	readonly stderrIsTerminal: boolean;
	writeOut(text: string): void;
	writeError(text: string): void;
	/** Writes a report; `path` is relative to the folder of the run. Folders on the way are made. */
	writeFile(path: string, text: string): void;
	readStdin(): Promise<Uint8Array>;
	/** Milliseconds that only grow. */
	clock(): number;
}
