import { financialYearBegin, financialYearName } from '../model/financial-year.ts';
import type { PlannedIntervention, PlanResult } from '../model/plan.ts';
import { checksOf } from './checks/checks.ts';
import { streamsBehind } from './checks/interventions.ts';
import { costsOf } from './costs.ts';
import { type InterventionRow, type PlanFacts, type PlanInput, planFacts } from './input.ts';
import { measuresOf } from './measures.ts';
import { milestonesOf } from './milestones.ts';
import { moneyOf } from './money.ts';
import { placesRows } from './places.ts';
import { registerOf } from './register.ts';
import { sameFlow } from './same-flow.ts';
import { planYears } from './years.ts';

/** The plan: what the area wrote, worked out year by year and checked, and every number in it that is not data. */
export function planOf(input: PlanInput): PlanResult {
  const facts = planFacts(input);
  const { counting, going, calendar, grant } = facts;
  const years = planYears(
    calendar.reference,
    counting.map(({ startDate }) => startDate),
    Object.keys(grant?.amounts ?? {}).flatMap((name) => financialYearBegin(name) ?? []),
  );
  const money = moneyOf(counting, years, grant);
  return {
    years: years.map(financialYearName),
    interventions: going.map((row) => planned(row, years, facts)),
    sameFlow: sameFlow(facts),
    money,
    places: placesRows(facts),
    checks: checksOf(facts, money),
    register: registerOf(facts),
  };
}

function planned(row: InterventionRow, years: readonly number[], facts: PlanFacts): PlannedIntervention {
  const alone = facts.sizes.alone.get(row.interventionId);
  return {
    id: row.interventionId,
    counts: facts.counting.includes(row),
    streams: streamsBehind(row, facts.diagnosis.elements),
    measures: measuresOf(row, facts),
    milestones: milestonesOf(row),
    costs: costsOf(row, years),
    ...(alone === undefined ? {} : { alone }),
  };
}
