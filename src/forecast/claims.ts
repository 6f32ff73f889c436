import type { ClaimKind, DoubleClaim, Effect, EffectYear } from '../model/forecast.ts';
import type { InterventionInput } from './input.ts';

/** Interventions that may claim the same children or pounds. */
export interface ClaimGroup {
  readonly kind: ClaimKind;
  readonly unit: DoubleClaim['unit'];
  readonly ids: readonly string[];
}

type Pathway = InterventionInput['pathway'];

/**
 * Interventions that claim the same: those on one pathway, which are after the same children; those on new plans and those on
 * pathways, which both meet children with new plans; lower costs of places and whatever else changes who is in them.
 */
export function claimGroups(interventions: readonly InterventionInput[]): readonly ClaimGroup[] {
  const on = (test: (pathway: Pathway) => boolean) =>
    interventions.filter(({ pathway }) => test(pathway)).map(({ id }) => id);
  const starts = on((pathway) => pathway === 'starts');
  const costs = on((pathway) => pathway === 'unit_cost');
  const ways = on((pathway) => !['starts', 'ceases', 'unit_cost'].includes(pathway));
  const flows = on((pathway) => pathway !== 'unit_cost');
  const same = [...new Set(interventions.map(({ pathway }) => pathway))].map(
    (flow): ClaimGroup => ({
      kind: 'same-pathway',
      unit: flow === 'unit_cost' ? 'pounds' : 'children',
      ids: on((pathway) => pathway === flow),
    }),
  );
  return [
    ...same.filter(({ ids }) => ids.length > 1),
    ...(starts.length > 0 && ways.length > 0
      ? [{ kind: 'new-plans' as const, unit: 'children' as const, ids: [...starts, ...ways] }]
      : []),
    ...(costs.length > 0 && flows.length > 0
      ? [{ kind: 'cost-of-places' as const, unit: 'pounds' as const, ids: [...costs, ...flows] }]
      : []),
  ];
}

/** What a group claims, each alone and all together, over the years in the central case. Nothing where it claims nothing. */
export function doubleClaim(
  { kind, unit, ids }: ClaimGroup,
  alone: readonly Effect[],
  together: Effect,
): DoubleClaim[] {
  const singly = alone.reduce((sum, effect) => sum + claimedBy(effect, unit), 0);
  if (singly === 0) return [];
  return [{ kind, interventions: [...ids], unit, alone: singly, together: claimedBy(together, unit) }];
}

function claimedBy({ years }: Effect, unit: DoubleClaim['unit']): number {
  return years.reduce((sum, year) => sum + claimedIn(year, unit), 0);
}

function claimedIn({ reached, avoidedGrowth, cashable }: EffectYear, unit: DoubleClaim['unit']): number {
  const ranges = unit === 'children' ? [reached] : [avoidedGrowth, cashable];
  return ranges.reduce((sum, range) => sum + (typeof range?.central === 'number' ? range.central : 0), 0);
}
