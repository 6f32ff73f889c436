import { isOpenOn, provisionOn } from '../../model/caseload.ts';
import { PROVISIONS, type Provision } from '../../model/codes.ts';
import { type Day, isoDay, partsOf } from '../../model/day.ts';
import { YEARS_PLANNED } from '../../model/financial-year.ts';
import type { PlanCheck } from '../../model/plan.ts';
import type { PlanFacts } from '../input.ts';
import { fullStrength } from '../milestones.ts';
import { commissionedOn, provisionFilled, septemberBefore } from '../places.ts';
import { listed } from './check.ts';

/** Whether the places that interventions need are free when the last of them is at full strength. */
export function checkPlaces(facts: PlanFacts): PlanCheck[] {
  const { counting, playbook, diagnosis } = facts;
  const needing = counting.filter(({ placesNeeded = 0 }) => placesNeeded > 0);
  const nowhere = needing.filter((row) => provisionFilled(row, playbook) === undefined);
  return [
    ...PROVISIONS.flatMap((provision) => checkProvision(provision, facts)),
    ...nowhere.map(({ interventionId }) => ({
      check: 'places' as const,
      intervention: interventionId,
      status: 'not-checked' as const,
      detail: 'It needs places, and its pathway does not say in which provision.',
    })),
    ...diagnosis.opportunities
      .filter(({ stratum, years }) => stratum === null && years.some(({ capacityCap }) => capacityCap !== undefined))
      .map(({ title, years, interventions }) => ({
        check: 'places' as const,
        status: 'to-look-at' as const,
        detail: `"${title}" (${listed(interventions)}) reaches fewer children for want of places in ${listed(
          years.filter(({ capacityCap }) => capacityCap !== undefined).map(({ year }) => year),
        )}.`,
      })),
  ];
}

function checkProvision(provision: Provision, facts: PlanFacts): PlanCheck[] {
  const { counting, playbook, tables } = facts;
  const needing = counting.filter((row) => (row.placesNeeded ?? 0) > 0 && provisionFilled(row, playbook) === provision);
  if (needing.length === 0) return [];
  const needed = needing.reduce((sum, { placesNeeded = 0 }) => sum + placesNeeded, 0);
  const { census, september } = firstYearAfter(Math.max(...needing.map(fullStrength)), facts);
  const places = commissionedOn(september, tables.capacity?.rows ?? [], provision, 'all');
  const at = { check: 'places' as const, provision };
  const who = `${listed(needing.map(({ interventionId }) => interventionId))} need${needing.length === 1 ? 's' : ''} ${needed} places`;
  if (places === undefined) {
    return [{ ...at, status: 'not-checked', detail: `${who}; data/capacity.csv does not say how many there are.` }];
  }
  const enough = places - childrenThere(provision, census, facts) >= needed;
  return [
    {
      ...at,
      status: enough ? 'met' : 'not-met',
      detail: `${who}, and ${enough ? 'as many are' : 'fewer are'} free on ${isoDay(september)}.`,
    },
  ];
}

/** The first September on or after a day, and the census after it; no later than the last that is planned for. */
function firstYearAfter(day: Day, { calendar }: PlanFacts): { readonly census: number; readonly september: Day } {
  const now = partsOf(calendar.census).year;
  const years = Array.from({ length: YEARS_PLANNED }, (_, index) => now + 1 + index);
  const census = years.find((year) => septemberBefore(year) >= day) ?? years.at(-1)!;
  return { census, september: septemberBefore(census) };
}

/** Children in a provision at a census to come: by the unmitigated forecast, or as many as there are now. */
function childrenThere(provision: Provision, census: number, { caseload, calendar, outlook }: PlanFacts): number {
  const { forecast } = outlook;
  if (forecast?.status === 'known') {
    const year = forecast.unmitigated.find((each) => each.year === census);
    const expected = year?.byProvision.find((each) => each.provision === provision)?.plans.median;
    if (typeof expected === 'number') return expected;
  }
  return caseload.filter((plan) => isOpenOn(plan, calendar.census) && provisionOn(plan, calendar.census) === provision)
    .length;
}
