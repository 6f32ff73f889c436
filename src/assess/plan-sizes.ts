import { isOpenOn, provisionOn } from '../model/caseload.ts';
import type { OpportunityResult } from '../model/diagnosis.ts';
import type { Moved, PathwayMove, PlanSizes } from '../model/plan-sizes.ts';
import type { PathwaysContent } from '../model/playbook.ts';
import { assumedValue } from './assumptions.ts';
import { countingOn } from './interventions.ts';
import { opportunities } from './opportunity.ts';
import type { OpportunitySources } from './pathway-basis.ts';
import { assumptionsNamedBy, destinationOf } from './pathway-cost.ts';
import type { PathwayContent } from './pathway-strata.ts';

/** Sizes pathways again: with each intervention alone, and with each number that is not data at its low and its high value. */
export function planSizes(pathways: PathwaysContent['pathways'], sources: OpportunitySources): PlanSizes {
  const each = pathways.map((pathway) => sizesOn(pathway, sources));
  return {
    alone: new Map(each.flatMap(({ alone }) => alone)),
    moves: each.flatMap(({ moves }) => moves),
  };
}

function sizesOn(pathway: PathwayContent, sources: OpportunitySources) {
  const counting = countingOn(pathway.id, sources.interventions, sources.countingStatuses);
  if (counting.length === 0) return { alone: [], moves: [] };
  const near = { ...sources, caseload: thereAlready(pathway, sources) };
  const total = (changed: Partial<OpportunitySources>) => opportunities([pathway], { ...near, ...changed })[0]!;
  const move = (
    of: PathwayMove['of'],
    { low, high }: { low: number; high: number },
    at: (value: number) => Partial<OpportunitySources>,
  ): PathwayMove[] => {
    const [least, most] = [low, high].map((value) => movedTo(value, total(at(value))));
    const year = sources.years.at(-1)?.label;
    return low === high || least === undefined || most === undefined || year === undefined
      ? []
      : [{ of, pathway: pathway.id, year, low: least, high: most }];
  };
  return {
    alone: counting.map((row) => [row.interventionId, total({ interventions: [row] })] as const),
    moves: [
      ...counting.flatMap((row) =>
        move(
          { intervention: row.interventionId },
          { low: row.deliverabilityLow, high: row.deliverabilityHigh },
          (value) => ({
            interventions: sources.interventions.map((other) =>
              other === row
                ? { ...row, deliverabilityLow: value, deliverabilityCentral: value, deliverabilityHigh: value }
                : other,
            ),
          }),
        ),
      ),
      ...assumptionsNamedBy(pathway).flatMap((id) => {
        const assumed = assumedValue(sources.assumptions, id);
        if (assumed === undefined) return [];
        return move({ assumption: id }, assumed, (value) => ({
          assumptions: sources.assumptions.map((row) =>
            row.assumptionId === id ? { ...row, valueLow: value, valueCentral: value, valueHigh: value } : row,
          ),
        }));
      }),
    ],
  };
}

function movedTo(value: number, { children, pounds }: OpportunityResult): Moved | undefined {
  if (typeof children?.central !== 'number') return undefined;
  return {
    value,
    children: children.central,
    pounds: typeof pounds?.central === 'number' ? pounds.central : undefined,
  };
}

/** The children who hold the places that a pathway leads to: no others bear on whether there is room. */
function thereAlready(
  pathway: PathwayContent,
  { caseload, census }: OpportunitySources,
): OpportunitySources['caseload'] {
  const destination = destinationOf(pathway);
  if (destination === undefined) return [];
  return caseload.filter((plan) => isOpenOn(plan, census) && provisionOn(plan, census) === destination);
}
