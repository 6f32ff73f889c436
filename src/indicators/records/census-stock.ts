import { isOpenOn, type Placement, type Plan, placementOn, planAgeAt } from '../../model/caseload.ts';
import { AGE_BANDS, ageBandOf, NEEDS, PROVISIONS, type Provision, SEXES } from '../../model/codes.ts';
import type { Facts, GroupOutcome } from '../../model/indicator.ts';

/** An open plan as it stands on the census day. */
export interface StockPlan {
  readonly plan: Plan;
  /** Its rank-1 placement; absent where none covers the day, and its provision is then unknown. */
  readonly placement: Placement | undefined;
  readonly provision: Provision;
  /** Age on the 31 August before. */
  readonly age: number;
}

/** The open plans of everyone (`by` null), or of one group. */
export interface StockGroup {
  readonly by: GroupOutcome['by'];
  readonly size: number;
  readonly byProvision: Readonly<Record<Provision, number>>;
}

export interface CensusStock {
  readonly plans: readonly StockPlan[];
  /** Everyone first, then each group that has an open plan: age bands, needs, sexes, in the order of their codes. */
  readonly groups: readonly StockGroup[];
}

/** The dimensions figures are broken down by: their values in order, and where a plan stands. */
const DIMENSIONS: readonly {
  readonly name: string;
  readonly values: readonly string[];
  readonly groupIn: (plan: StockPlan) => string | undefined;
}[] = [
  { name: 'age_band', values: AGE_BANDS, groupIn: ({ age }) => ageBandOf(age) },
  { name: 'primary_need', values: Object.keys(NEEDS), groupIn: ({ plan }) => plan.row.primaryNeed },
  { name: 'sex', values: Object.keys(SEXES), groupIn: ({ plan }) => plan.row.sex },
];

const stocks = new WeakMap<Facts, CensusStock>();

/** The open plans on the census day, worked out once for some facts however many figures are made from them. */
export function censusStock(facts: Facts): CensusStock {
  const known = stocks.get(facts);
  if (known) return known;
  const plans = openPlans(facts);
  const stock = {
    plans,
    groups: [groupOf(null, plans), ...DIMENSIONS.flatMap((dimension) => groupsBy(dimension, plans))],
  };
  stocks.set(facts, stock);
  return stock;
}

function openPlans({ caseload, calendar: { census } }: Facts): readonly StockPlan[] {
  return caseload
    .filter((plan) => isOpenOn(plan, census))
    .map((plan) => {
      const placement = placementOn(plan, census);
      return { plan, placement, provision: placement?.provision ?? 'unknown', age: planAgeAt(plan, census) };
    });
}

function groupsBy({ name, values, groupIn }: (typeof DIMENSIONS)[number], plans: readonly StockPlan[]): StockGroup[] {
  return values.flatMap((value) => {
    const members = plans.filter((plan) => groupIn(plan) === value);
    return members.length > 0 ? [groupOf({ [name]: value }, members)] : [];
  });
}

function groupOf(by: StockGroup['by'], plans: readonly StockPlan[]): StockGroup {
  const byProvision = Object.fromEntries(PROVISIONS.map((provision) => [provision, 0])) as Record<Provision, number>;
  for (const { provision } of plans) byProvision[provision]++;
  return { by, size: plans.length, byProvision };
}
