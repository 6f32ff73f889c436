import type { Provision } from '../model/codes.ts';
import type { Indicator, Polarity } from '../model/indicator.ts';
import { share } from './figures/share.ts';
import { censusStock } from './records/census-stock.ts';
import { DFE } from './sources.ts';

/**
 * Where children with open plans are educated, in DfE's roll-ups. The seven groups that are part of no other add up
 * to 1.
 */
export const provisionShares: readonly Indicator[] = [
  provisionShare('mainstream-share', 'Plans in mainstream schools', ['mainstream', 'resourced']),
  provisionShare('resourced-share', 'Plans in resourced provision or SEN units', ['resourced'], {
    partOf: 'mainstream-share',
  }),
  provisionShare('special-share', 'Plans in special schools', ['special_state', 'special_independent']),
  provisionShare('special-state-share', 'Plans in state special schools', ['special_state'], {
    partOf: 'special-share',
  }),
  provisionShare(
    'special-independent-share',
    'Plans in independent or non-maintained special schools',
    ['special_independent'],
    { partOf: 'special-share' },
  ),
  provisionShare('alternative-share', 'Plans in alternative provision', ['alternative']),
  provisionShare('post16-share', 'Plans in further education or other post-16 providers', [
    'post16',
    'post16_specialist',
  ]),
  provisionShare('post16-specialist-share', 'Plans in specialist post-16 institutions', ['post16_specialist'], {
    partOf: 'post16-share',
  }),
  provisionShare('elsewhere-share', 'Plans educated elsewhere, or not in education', [
    'eotas',
    'home_educated',
    'neet',
    'elsewhere',
  ]),
  provisionShare('eotas-share', 'Plans with education otherwise than at school', ['eotas'], {
    partOf: 'elsewhere-share',
  }),
  provisionShare('home-educated-share', 'Plans of children educated at home by choice', ['home_educated'], {
    partOf: 'elsewhere-share',
  }),
  provisionShare('neet-share', 'Plans of young people not in education, employment or training', ['neet'], {
    partOf: 'elsewhere-share',
    polarity: 'low-is-good',
  }),
  provisionShare('elsewhere-other-share', 'Plans in any other place', ['elsewhere'], { partOf: 'elsewhere-share' }),
  provisionShare('early-years-share', 'Plans in non-maintained early years settings', ['early_years']),
  provisionShare('unknown-provision-share', 'Plans whose provision is not known', ['unknown'], {
    polarity: 'low-is-good',
  }),
];

function provisionShare(
  id: string,
  title: string,
  provisions: readonly Provision[],
  more: { readonly partOf?: string; readonly polarity?: Polarity } = {},
): Indicator {
  return {
    id,
    title,
    unit: 'share',
    polarity: 'context',
    ...more,
    definition: `Open plans whose rank-1 placement on the census day is in ${provisions.join(', ')} ÷ all open plans. A plan without a placement on the day is unknown. By age band (age on the 31 August before), primary need and sex: the same, among open plans in the group.`,
    source: DFE,
    needs: ['plans', 'placements'],
    compute: (facts) =>
      censusStock(facts).groups.map(({ by, size, byProvision }) => {
        const placed = provisions.reduce((sum, provision) => sum + byProvision[provision], 0);
        return { by, outcome: share(placed, size) };
      }),
  };
}
