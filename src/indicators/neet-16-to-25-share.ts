import type { Indicator } from '../model/indicator.ts';
import { overall } from './figures/overall.ts';
import { shareOf } from './figures/share.ts';
import { aged16To25 } from './records/aged-16-to-25.ts';
import { DFE } from './sources.ts';

export const neet16To25Share: Indicator = {
  id: 'neet-16-to-25-share',
  title: 'Young people of 16 to 25 not in education, employment or training',
  unit: 'share',
  polarity: 'low-is-good',
  definition:
    'Open plans on the census day of those aged 16 to 25 on the 31 August before whose rank-1 placement is in neet ÷ all open plans at those ages.',
  source: DFE,
  needs: ['plans', 'placements'],
  compute: (facts) => overall(shareOf(aged16To25(facts), ({ provision }) => provision === 'neet')),
};
