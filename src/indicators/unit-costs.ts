import { PROVISIONS, type Provision } from '../model/codes.ts';
import { type Indicator, unitCostId } from '../model/indicator.ts';
import { meanCost } from './figures/mean-cost.ts';
import { overall } from './figures/overall.ts';
import { placementCosts } from './records/placement-costs.ts';
import { OWN } from './sources.ts';

const PLACES: Readonly<Record<Provision, string>> = {
  mainstream: 'a place in a mainstream school',
  resourced: 'a place in resourced provision or an SEN unit',
  special_state: 'a place in a state special school',
  special_independent: 'a place in an independent or non-maintained special school',
  alternative: 'a place in alternative provision',
  post16: 'a place in further education or with another post-16 provider',
  post16_specialist: 'a place in a specialist post-16 institution',
  early_years: 'a place in a non-maintained early years setting',
  eotas: 'education otherwise than at school',
  home_educated: 'support to a child educated at home by choice',
  neet: 'support to a young person not in education, employment or training',
  elsewhere: 'a place elsewhere',
  unknown: 'a place in provision that is not known',
};

/** What a place costs the area in a year, for each provision. */
export const unitCosts: readonly Indicator[] = PROVISIONS.map((provision) => ({
  id: unitCostId(provision),
  title: `Mean annual cost of ${PLACES[provision]}`,
  unit: 'gbp',
  polarity: 'context',
  definition: `Mean annual_cost of rank-1 placements in ${provision} on the census day, of open plans, over those with a cost. £0 is a cost; a blank is left out. What the area itself pays for the place: transport, health and care contributions are apart. Interval: Student's t.`,
  source: OWN,
  needs: ['plans', 'placements'],
  compute: (facts) => {
    const found = placementCosts(facts, provision);
    return overall('status' in found ? found : meanCost(found.costs, found.leftOut));
  },
}));
