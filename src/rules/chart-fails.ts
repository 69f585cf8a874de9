import { defineRenderRule } from './render-rule.js';

export const chartFails = defineRenderRule({
	id: 'chart-fails',
	severity: 'error',
	category: 'rendering',
	since: '0.1.0',
	title: 'A chart cannot be rendered',
	rationale:
		'Helm renders a chart before it deploys anything of it. When that fails, the release keeps what it had, and no change arrives.',
	remediation: 'Run `helm template` with the same values, and mend what it names.',
});
