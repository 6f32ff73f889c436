import { type Calendar, isOpenOn, type Plan, planAgeAt, provisionOn } from '../model/caseload.ts';
import { type AgeBand, ageBandOf, type Provision } from '../model/codes.ts';
import { type Day, partsOf, thirdThursdayOfJanuary } from '../model/day.ts';
import type { DisclosureContent } from '../model/playbook.ts';

/** A group of open plans on the two days, counts rounded. */
export interface CohortRow {
  readonly provision: Provision;
  /** A code of need, or "not recorded". */
  readonly need: string;
  readonly ageBand: AgeBand | 'not known';
  readonly before: number;
  readonly now: number;
  /** now − before: what the group adds to growth, or takes from it. */
  readonly change: number;
}

/** What each group of children adds to the growth of open plans in the year to the census. */
export interface CohortGrowth {
  readonly from: Day;
  readonly to: Day;
  /** All open plans, rounded. */
  readonly before: number;
  readonly now: number;
  /** The groups that are large enough to show, those that add most first. */
  readonly rows: readonly CohortRow[];
  /** Groups of which either count is too small to show, taken together; counts rounded. */
  readonly small: { readonly groups: number; readonly before: number; readonly now: number };
}

type Rounding = Pick<DisclosureContent, 'hideBelow' | 'roundTo'>;

/**
 * Ranked contributions to the growth of open plans, by provision × primary need × age band, from a year before the census
 * to the census. Groups with 1 to 7 children on either day (as the playbook says) are put together, and every count is
 * rounded before anything is worked out from it, also the order. Undefined where the extract is not complete on the
 * earlier day.
 */
export function cohortGrowth(
  caseload: readonly Plan[],
  { census, historyFrom }: Pick<Calendar, 'census' | 'historyFrom'>,
  rounding: Rounding,
): CohortGrowth | undefined {
  const from = thirdThursdayOfJanuary(partsOf(census).year - 1);
  if (historyFrom > from) return undefined;
  const groups = new Map<string, { row: Omit<CohortRow, 'before' | 'now' | 'change'>; before: number; now: number }>();
  const total = { before: 0, now: 0 };
  for (const [day, when] of [
    [from, 'before'],
    [census, 'now'],
  ] as const) {
    for (const plan of caseload) {
      if (!isOpenOn(plan, day)) continue;
      total[when] += 1;
      const row = groupOf(plan, day);
      const key = JSON.stringify(row);
      const group = groups.get(key) ?? { row, before: 0, now: 0 };
      group[when] += 1;
      groups.set(key, group);
    }
  }
  const isSmall = (count: number) => count > 0 && count < rounding.hideBelow.value;
  const all = [...groups.values()];
  const small = all.filter(({ before, now }) => isSmall(before) || isSmall(now));
  const rows = all
    .filter((group) => !small.includes(group))
    .map(({ row, ...counts }) => {
      const before = rounded(counts.before, rounding);
      const now = rounded(counts.now, rounding);
      return { ...row, before, now, change: now - before };
    })
    .toSorted(byChange);
  return {
    from,
    to: census,
    before: rounded(total.before, rounding),
    now: rounded(total.now, rounding),
    rows,
    small: {
      groups: small.length,
      before: rounded(sum(small.map(({ before }) => before)), rounding),
      now: rounded(sum(small.map(({ now }) => now)), rounding),
    },
  };
}

function groupOf(plan: Plan, day: Day): Omit<CohortRow, 'before' | 'now' | 'change'> {
  return {
    provision: provisionOn(plan, day),
    need: plan.row.primaryNeed ?? 'not recorded',
    ageBand: ageBandOf(planAgeAt(plan, day)) ?? 'not known',
  };
}

/** Those that add most first; of two that add the same the larger, then by name, so that the order tells no exact count. */
function byChange(a: CohortRow, b: CohortRow): number {
  return b.change - a.change || b.now - a.now || (nameOf(a) < nameOf(b) ? -1 : 1);
}

function nameOf({ provision, need, ageBand }: CohortRow): string {
  return `${provision} ${need} ${ageBand}`;
}

function rounded(count: number, { roundTo, hideBelow }: Rounding): number {
  // A small sum of small groups would tell what was put together to hide.
  if (count > 0 && count < hideBelow.value) return roundTo.value;
  return Math.round(count / roundTo.value) * roundTo.value;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
