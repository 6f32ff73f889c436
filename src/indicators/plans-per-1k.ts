import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { rate } from './figures/rate.ts';
import { censusStock } from './records/census-stock.ts';
import { midYearBefore, residentsAt } from './records/population.ts';
import { OWN } from './sources.ts';

export const plansPer1k: Indicator = {
  id: 'plans-per-1k',
  title: 'Open plans for each 1,000 residents aged 0 to 25',
  unit: 'per-1k',
  polarity: 'context',
  definition:
    'Plans open on the census day ÷ residents aged 0 to 25 at the mid-year (30 June) before it × 1,000. Unknown where any single year of age is missing. Interval: exact Poisson.',
  source: OWN,
  needs: ['plans', 'population'],
  compute: (facts) => {
    const residents = residentsAt(facts, midYearBefore(facts.calendar.census));
    return overall(rate(censusStock(facts).plans.length, residents, 1000));
  },
};
