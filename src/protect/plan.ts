import type { Diagnosis, OpportunityResult } from '../model/diagnosis.ts';
import type { PlanResult, RegisterRow } from '../model/plan.ts';
import { mapFields, protectCount } from './figures.ts';
import { type OpportunityRules, protectOpportunity } from './opportunities.ts';

type Move = NonNullable<RegisterRow['moves']>[number];

/**
 * A plan as it may leave the building. What an intervention comes to, and how far an assumption moves a pathway, follow the
 * rules of the size of the opportunity, from which they were worked out; children in places are counts. What the area wrote of
 * its interventions, their costs, its grant and its places are about no child and stay.
 *
 * @param exact the opportunities as they stood before they were protected
 */
export function protectPlan(plan: PlanResult, exact: Diagnosis['opportunities'], rules: OpportunityRules): PlanResult {
  return {
    ...plan,
    interventions: plan.interventions.map(({ alone, ...intervention }) =>
      alone === undefined ? intervention : { ...intervention, alone: protectOpportunity(alone, rules) },
    ),
    places: plan.places.map((row) => ({
      ...row,
      ...mapFields(row, ['today'], (figure) => protectCount(figure, rules.disclosure)),
    })),
    register: plan.register.map(({ moves, ...row }) =>
      moves === undefined ? row : { ...row, moves: moves.flatMap((move) => protectMove(move, exact, rules)) },
    ),
  };
}

/** How far a pathway moves: its total with other figures in it. Left out where there is no such pathway. */
function protectMove(move: Move, exact: readonly OpportunityResult[], rules: OpportunityRules): Move[] {
  const total = exact.find(({ pathway, stratum }) => pathway === move.pathway && stratum === null);
  if (total === undefined) return [];
  const shown = ({ value, children, pounds }: Move['low']): Move['low'] => {
    const alike = (figure: Move['low']['children']) => ({ low: figure, central: figure, high: figure });
    const { pounds: _, ...rest } = total;
    const moved = protectOpportunity(
      { ...rest, children: alike(children), ...(pounds === undefined ? {} : { pounds: alike(pounds) }) },
      rules,
    );
    return {
      value,
      children: moved.children!.central,
      ...(moved.pounds === undefined ? {} : { pounds: moved.pounds.central }),
    };
  };
  return [{ ...move, low: shown(move.low), high: shown(move.high) }];
}
