import type { Indicator } from '../model/indicator.ts';
import { leftOut, type Outcome, unknown } from '../model/outcome.ts';
import { overall } from './figures/overall.ts';
import { censusStock, type StockPlan } from './records/census-stock.ts';
import { DFE } from './sources.ts';

export const settingCount: Indicator = {
  id: 'setting-count',
  title: 'Plans by setting',
  unit: 'count',
  polarity: 'context',
  definition:
    'For each column of DfE\u2019s caseload.csv that an open plan is counted in: open plans whose rank-1 placement on the census day is in that setting, by the establishment and its unit flags, or by the SEN2 setting. A plan without a placement on the day is in placement_unknown. "Out of education, other" is neet_other_csa at ages 5 to 15 on the 31 August before, and neet_other at others. Plans whose provision is known and whose setting is not are left out of every column.',
  source: DFE,
  needs: ['plans', 'placements'],
  compute: (facts) => {
    const { plans } = censusStock(facts);
    const counts = new Map<string, number>();
    for (const plan of plans) {
      const setting = settingOf(plan);
      if (setting !== undefined) counts.set(setting, (counts.get(setting) ?? 0) + 1);
    }
    const counted = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const without = plans.length - counted;
    if (counts.size === 0) {
      return overall(
        unknown('nothing-to-count', undefined, { used: 0, leftOut: leftOut(['setting-unknown', without]) }),
      );
    }
    return [...counts.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([setting, value]) => ({ by: { setting }, outcome: countOf(value, without) }));
  },
};

function countOf(value: number, without: number): Outcome {
  return { status: 'known', value, trace: { used: value, leftOut: leftOut(['setting-unknown', without]) } };
}

/** The column a plan is counted in; undefined where only its provision is known. */
function settingOf({ placement, provision, age }: StockPlan): string | undefined {
  if (provision === 'unknown') return 'placement_unknown';
  const setting = placement?.setting;
  return setting === 'neet_other' && isCompulsorySchoolAge(age) ? 'neet_other_csa' : setting;
}

/** As DfE's caseload.csv of 2025 has it: no plan of these ages in one column, none of any other age in the other. */
function isCompulsorySchoolAge(age: number): boolean {
  return age >= 5 && age <= 15;
}
