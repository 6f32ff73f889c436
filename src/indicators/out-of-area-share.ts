import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { censusStock, type StockPlan } from './records/census-stock.ts';
import { SEN2 } from './sources.ts';

export const outOfAreaShare: Indicator = {
  id: 'out-of-area-share',
  title: 'Plans placed outside the area',
  unit: 'share',
  polarity: 'context',
  definition:
    'Open plans whose rank-1 placement on the census day has in_area 0 ÷ all open plans. A plan whose in_area is blank, or that has no placement on the day, is not counted as outside and stays in the denominator.',
  source: SEN2,
  needs: ['plans', 'placements'],
  compute: (facts) => overall(shareOf(censusStock(facts).plans, isOutside)),
};

function isOutside({ placement }: StockPlan): boolean | undefined {
  const inArea = placement?.row.inArea;
  return inArea === undefined ? undefined : !inArea;
}
