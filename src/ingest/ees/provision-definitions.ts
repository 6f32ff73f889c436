import { AGE_BANDS, NEEDS, type Provision } from '../../model/codes.ts';
import { type By, type Definition, type Settings, sum } from './definition.ts';
import { PLACEMENT_ROWS } from './placement-rows.ts';
import { ages, HEADLINE, placements, type RowGroup, sex } from './row-groups.ts';

/** Provision shares and the provisions whose settings they add up, with the percentage the Department publishes. */
const PROVISION_SHARES: Readonly<Record<string, { of: readonly Provision[]; published?: string }>> = {
  'mainstream-share': { of: ['mainstream', 'resourced'], published: 'mainstream_total_pc' },
  'resourced-share': { of: ['resourced'] },
  'special-share': { of: ['special_state', 'special_independent'], published: 'special_total_pc' },
  'special-state-share': { of: ['special_state'] },
  'special-independent-share': { of: ['special_independent'] },
  'alternative-share': { of: ['alternative'], published: 'ap_pru_total_pc' },
  'post16-share': { of: ['post16', 'post16_specialist'], published: 'fe_total_pc' },
  'post16-specialist-share': { of: ['post16_specialist'] },
  'elsewhere-share': { of: ['eotas', 'home_educated', 'neet', 'elsewhere'], published: 'ed_elsewhere_pc' },
  'eotas-share': { of: ['eotas'] },
  'home-educated-share': { of: ['home_educated'] },
  'neet-share': { of: ['neet'] },
  'elsewhere-other-share': { of: ['elsewhere'] },
  'early-years-share': { of: ['early_years'], published: 'nm_early_years_pc' },
  'unknown-provision-share': { of: ['unknown'], published: 'placement_unknown_pc' },
};

/** The groups that stand in the file of the caseload. */
const GROUPS: readonly (readonly [by: By, rows: RowGroup])[] = [
  ...AGE_BANDS.map((band) => [{ age_band: band }, agesOf(band)] as const),
  [{ sex: 'M' }, sex('Male')],
  [{ sex: 'F' }, sex('Female')],
];

/** Shares of open plans by provision: of all, by age band and sex, and by need, which stands in another file. */
export function provisionDefinitions(settings: Settings): Definition[] {
  return Object.entries(PROVISION_SHARES).flatMap(([indicator, { of, published }]): Definition[] => {
    const columns = of.flatMap((provision) => settingsOf(provision, settings));
    const rows = placements(columns.flatMap((column) => PLACEMENT_ROWS[column] ?? []));
    const share = (group: RowGroup): Pick<Definition, 'numerator' | 'denominator'> => ({
      numerator: [sum('caseload', columns, group)],
      denominator: [sum('caseload', ['ehcplans'], group)],
    });
    return [
      { indicator, ...share(HEADLINE), ...(published !== undefined && { published }) },
      ...GROUPS.map(([by, group]) => ({ indicator, by, ...share(group) })),
      ...Object.entries(NEED_COLUMNS).map(
        ([need, column]): Definition => ({
          indicator,
          by: { primary_need: need },
          numerator: [sum('needs', [column], rows)],
          denominator: [sum('needs', [column])],
          // An authority whose placements could not be published has rows here all the same, most of them "not recorded".
          onlyWhere: sum('caseload', ['mainstream_total']),
        }),
      ),
    ];
  });
}

function settingsOf(provision: Provision, settings: Settings): string[] {
  return Object.keys(settings).filter((name) => settings[name]?.provision === provision);
}

/** `5-10` → rows of age 5 to 10. */
function agesOf(band: string): RowGroup {
  const [from, to] = band.split('-').map(Number);
  return ages(from!, to!);
}

/** Each need's column. Down syndrome has one from 2026 and is part of OTH before. */
const NEED_COLUMNS = Object.fromEntries(Object.keys(NEEDS).map((need) => [need, `number_${need.toLowerCase()}`]));

/** The share of plans with each primary need. */
export const NEED_DEFINITIONS: readonly Definition[] = Object.entries(NEED_COLUMNS).map(([need, column]) => ({
  indicator: 'need-share',
  by: { primary_need: need },
  numerator: [sum('needs', [column])],
  denominator: [sum('needs', ['ehc_plans'])],
  published: `${need.toLowerCase()}_pc`,
}));
