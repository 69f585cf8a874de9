import type { RenderProblemId } from '../render/rendering.js';
import { defineRule, type Rule, type RuleMetadata } from './rule.js';

/** Declares a rule for what a renderer finds by itself. */
export function defineRenderRule(metadata: RuleMetadata & { readonly id: RenderProblemId }): Rule<'renderProblem'> {
	return defineRule({
		...metadata,
		subject: 'renderProblem',
		check({ id, ...problem }) {
			return id === metadata.id ? problem : undefined;
		},
	});
}
