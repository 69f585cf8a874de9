import type { Sides } from './sides.js';

/** A number that was measured against a number that was promised. Both are ratios: they mean the same on every machine. */
export interface Row {
	readonly what: string;
	readonly measured: number;
	/** What `measured` is a ratio of. */
	readonly unit: string;
	/** Absent for what is only told. */
	readonly goal?: { readonly least: number } | { readonly most: number };
	/** Absolute numbers and other facts beside the ratio. */
	readonly detail: string;
}

export interface Context {
	readonly sides: Sides;
	/** A folder of real repositories. */
	readonly corpus: string;
	/** A small one of them. */
	readonly smallRepository: string;
	/** A folder for what is made up, removed at the end. */
	readonly scratch: string;
	/** How often each side runs. */
	readonly rounds: number;
}

export interface Benchmark {
	readonly name: string;
	readonly title: string;
	run(context: Context): Row[] | Promise<Row[]>;
}

export function isMet({ measured, goal }: Row): boolean {
	if (!goal) return true;
	return 'least' in goal ? measured >= goal.least : measured <= goal.most;
}
