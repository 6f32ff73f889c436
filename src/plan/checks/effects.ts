import { PATHWAYS } from '../../model/codes.ts';
import type { PlanCheck } from '../../model/plan.ts';
import type { InterventionRow, PlanFacts } from '../input.ts';
import { sameFlow } from '../same-flow.ts';
import { found, listed } from './check.ts';

/** Whether it is known what each intervention that counts does to the flow of children, or to costs. */
export function checkEffects(facts: PlanFacts): PlanCheck[] {
  return facts.counting.map((row) => {
    const effect = effectOf(row, facts);
    if (effect.status !== 'met' || row.deliverabilityCentral > 0) return effect;
    return found('effect', row, 'to-look-at', 'By its own central estimate it delivers nothing.');
  });
}

function effectOf(row: InterventionRow, { sizes, outlook: { forecast } }: PlanFacts): PlanCheck {
  const foreseen =
    forecast?.status === 'known'
      ? forecast.mitigated?.effects.find(({ interventions }) => interventions.includes(row.interventionId))
      : undefined;
  const alone = sizes.alone.get(row.interventionId);
  if (foreseen?.notActing !== undefined) {
    return found(
      'effect',
      row,
      alone?.status === 'sized' ? 'to-look-at' : 'not-met',
      `Not in the forecast. ${foreseen.notActing}`,
    );
  }
  const onPathway = PATHWAYS.some((pathway) => pathway === row.pathway);
  if (!onPathway) {
    return foreseen === undefined
      ? found('effect', row, 'not-checked', 'What it does shows in the forecast alone, and there is none of it.')
      : found('effect', row, 'met', 'In the forecast.');
  }
  if (alone?.status !== 'sized') {
    return found('effect', row, 'not-met', alone?.reason ?? 'Its pathway is not turned into children.');
  }
  if (alone.pounds === undefined) {
    return found('effect', row, 'to-look-at', `Children are known, pounds are not. ${alone.poundsReason ?? ''}`.trim());
  }
  return found(
    'effect',
    row,
    'met',
    foreseen === undefined ? 'Children and pounds.' : 'Children, pounds and forecast.',
  );
}

/** Interventions that claim the same: none is wrong by itself, and those who own them must know. */
export function checkSameFlow(facts: PlanFacts): PlanCheck[] {
  const groups = sameFlow(facts);
  if (groups.length === 0) {
    return facts.counting.length === 0
      ? []
      : [{ check: 'same-flow', status: 'met', detail: 'No two interventions act on the same flow.' }];
  }
  return groups.map(({ kind, interventions }) => ({
    check: 'same-flow',
    status: 'to-look-at',
    detail: `${listed(interventions)} ${CLAIM_WORDS[kind]}`,
  }));
}

const CLAIM_WORDS = {
  'same-pathway': 'act on the same flow of children; together each child is counted once.',
  'new-plans': 'all meet children with new plans, some before the plan and some after; together each is counted once.',
  'cost-of-places':
    'change what places cost and who is in them; what the first save is less where the others leave fewer there.',
} as const;
