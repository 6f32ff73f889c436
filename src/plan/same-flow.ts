import type { PlanResult } from '../model/plan.ts';
import type { PlanFacts } from './input.ts';

type SameFlow = PlanResult['sameFlow'][number];

/** Interventions that count and act on the same flow, and those which the forecast finds to claim the same children or pounds. */
export function sameFlow({ counting, outlook: { forecast } }: Pick<PlanFacts, 'counting' | 'outlook'>): SameFlow[] {
  const own = [...new Set(counting.map(({ pathway }) => pathway))].map(
    (flow): SameFlow => ({
      kind: 'same-pathway',
      interventions: counting.filter(({ pathway }) => pathway === flow).map(({ interventionId }) => interventionId),
    }),
  );
  const claims = forecast?.status === 'known' ? (forecast.mitigated?.doubleClaims ?? []) : [];
  const found = claims.map(({ kind, interventions }): SameFlow => ({ kind, interventions: interventions.toSorted() }));
  const once = new Map(
    [...own, ...found]
      .filter(({ interventions }) => interventions.length > 1)
      .map((group) => [[group.kind, ...group.interventions].join('\n'), group]),
  );
  return [...once.values()];
}
