import { namedDecisive } from './case-elements.ts';
import { type SampledStratum, shareWithin } from './case-sample.ts';
import { type Flows, flowInto, totalFlow } from './flow.ts';
import type { Idea } from './ideas.ts';
import { inQuadrature, type Span } from './span.ts';

/**
 * Children a year for whom an idea was decisive: over the sized strata, flow × share of cases that name it as decisive.
 * Undefined where no stratum is sized.
 */
export function reachOf(idea: Idea, sized: readonly SampledStratum[], flows: Flows): Span | undefined {
  const marks = namedDecisive(idea);
  const spans = sized.flatMap((stratum) => {
    const share = shareWithin(stratum, marks);
    if (share === undefined) return [];
    const flow = totalFlow(flowInto(flows, stratum.id));
    return [{ low: flow * share.lower, central: flow * share.value, high: flow * share.upper }];
  });
  return spans.length > 0 ? inQuadrature(spans) : undefined;
}
