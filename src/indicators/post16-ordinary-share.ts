import type { Provision } from '../model/codes.ts';
import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { aged16To25 } from './records/aged-16-to-25.ts';
import type { StockPlan } from './records/census-stock.ts';
import { OWN } from './sources.ts';

const ORDINARY: ReadonlySet<Provision> = new Set(['mainstream', 'resourced', 'post16']);

export const post16OrdinaryShare: Indicator = {
  id: 'post16-ordinary-share',
  title: 'Young people of 16 to 25 in mainstream sixth forms, further education or work-based learning',
  unit: 'share',
  polarity: 'context',
  definition: `Open plans on the census day of those aged 16 to 25 on the 31 August before whose rank-1 placement is in ${[...ORDINARY].join(', ')} or has work_based filled ÷ all open plans at those ages.`,
  source: OWN,
  needs: ['plans', 'placements'],
  compute: (facts) => overall(shareOf(aged16To25(facts), isOrdinary)),
};

function isOrdinary({ placement, provision }: StockPlan): boolean {
  return ORDINARY.has(provision) || placement?.row.workBased !== undefined;
}
