export function seconds(value: number): string {
	return `${value.toFixed(value < 0.1 ? 3 : 2)} s`;
}

export function megabytes(value: number): string {
	return `${Math.round(value)} MB`;
}

export function ratio(value: number): string {
	return value < 10 ? value.toFixed(2) : value.toFixed(1);
}
