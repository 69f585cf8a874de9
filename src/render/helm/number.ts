const OTHER_BASE = /^([-+]?)(?:0x([0-9a-f]+)|0b([01]+)|0o?([0-7]+))$/i;
const BASES = [16, 2, 8] as const;
/** From this exponent on Go prints one: strconv, ftoa.go, `%e is used if`. */
const FIRST_EXPONENT = 6;

/**
 * A number of a values file as a template prints it. Helm reads every number as a float64: `1.10` becomes `1.1`,
 * and `20240101` becomes `2.0240101e+07`.
 *
 * @param written as YAML has it; what is no finite number comes back as it is
 */
export function formatNumber(written: string): string {
	const value = numberOf(written.replaceAll('_', ''));
	if (!Number.isFinite(value)) return written;
	if (value === 0) return '0';
	const [digits = '', power = '0'] = value.toExponential().split('e');
	const exponent = Number(power);
	if (exponent >= -4 && exponent < FIRST_EXPONENT) return String(value);
	return `${digits}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function numberOf(text: string): number {
	const [, sign, ...digits] = OTHER_BASE.exec(text) ?? [];
	const index = digits.findIndex((part) => part !== undefined);
	if (index < 0) return Number(text);
	return (sign === '-' ? -1 : 1) * Number.parseInt(digits[index] as string, BASES[index]);
}
