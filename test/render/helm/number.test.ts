import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/render/helm/number.js';

// What Helm 3.22 and 4.3 print for `{{ . }}` of these values.
test.each([
	['1.10', '1.1'],
	['20240101', '2.0240101e+07'],
	['16', '16'],
	['1e3', '1000'],
	['0x1F', '31'],
	['0o14', '12'],
	['012', '10'],
	['1_000', '1000'],
	['123456.5', '123456.5'],
	['1234567.5', '1.2345675e+06'],
	['0.00001', '1e-05'],
	['1.0', '1'],
	['.5', '0.5'],
	['5.', '5'],
	['+1', '1'],
	['12e03', '12000'],
	['2024.01', '2024.01'],
	['.inf', '.inf'],
])('Helm prints %s as %s', (written, printed) => {
	expect(formatNumber(written)).toBe(printed);
});
