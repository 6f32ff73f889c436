import { SETTINGS } from './places.ts';
import type { Counts, Published, PublishedFile } from './published.ts';
import type { World } from './world.ts';

/** One count, as DfE publishes it and as dbv works it out. */
export interface Measure {
  readonly file: PublishedFile;
  /** The column or columns added up. */
  readonly columns: readonly string[];
  /** DfE's definition, in short. */
  readonly means: string;
  /** Where it stands in a diagnosis, and how it is defined there. */
  readonly ours: string;
  readonly count: (world: World) => number;
}

/** What was published of a measure. */
export function publishedCount({ files }: Pick<Published, 'files'>, { file, columns }: Measure): number {
  return sumOf(files[file], columns);
}

export function sumOf(counts: Counts, columns: readonly string[]): number {
  return columns.reduce((sum, column) => sum + counts.get(column)!, 0);
}

type Part = 'value' | 'numerator' | 'denominator';

/** A part of an indicator. */
function of(id: string, part: Part) {
  return { ours: `\`${id}\`, ${part}`, count: (world: World) => world.figure(id, part) };
}

const startingWith = (...starts: readonly string[]) =>
  SETTINGS.filter((setting) => starts.some((start) => setting.startsWith(start)));
const units = SETTINGS.filter((setting) => /_(senunit|resourced_provision)$/.test(setting));

const CASELOAD: readonly (readonly [columns: readonly string[], means: string, indicator: string])[] = [
  [['mainstream_total'], 'in mainstream schools, units and independent ones among them', 'mainstream-share'],
  [units, 'in SEN units and resourced provision', 'resourced-share'],
  [['special_total'], 'in special schools', 'special-share'],
  [['special_la_maintained', 'special_academy_free'], 'in state special schools', 'special-state-share'],
  [
    ['special_independent', 'special_non_maintained'],
    'in independent and non-maintained special schools',
    'special-independent-share',
  ],
  [['ap_pru_total'], 'in alternative provision', 'alternative-share'],
  [['fe_total'], 'in further education and other post-16', 'post16-share'],
  [['specialist_post_16_institutions'], 'in specialist post-16 institutions', 'post16-specialist-share'],
  [['ed_elsewhere'], 'educated elsewhere, or not in education', 'elsewhere-share'],
  [['other_arrangements_la'], 'with other arrangements by the authority', 'eotas-share'],
  [['elective_home_education'], 'electively home educated', 'home-educated-share'],
  [['neet'], 'not in education, employment or training', 'neet-share'],
  [
    [
      'other_arrangements_parents',
      'online_provider',
      'w_settings',
      'other_schools',
      'other_placement_settings',
      'neet_ntci',
      'neet_other',
      'neet_other_csa',
    ],
    'elsewhere in any other way',
    'elsewhere-other-share',
  ],
  [['nm_early_years'], 'in non-maintained early years settings', 'early-years-share'],
  [['placement_unknown'], 'whose placement is not known', 'unknown-provision-share'],
];

const NEEDS = ['asd', 'hi', 'mld', 'msi', 'pd', 'pmld', 'semh', 'slcn', 'sld', 'spld', 'vi'];

const CEASED: readonly (readonly [column: string, means: string, reason: string])[] = [
  ['max_age', 'maximum age', '1'],
  ['needs_met', 'needs met without a plan', '2'],
  ['he', 'higher education', '3'],
  ['employ', 'paid work', '4'],
  ['transfer', 'transfer to another authority', '5'],
  ['no_engage', 'no longer engaging', '6'],
  ['moved_outside_eng', 'left England', '7'],
  ['deceased', 'died', '8'],
  ['other', 'other', '9'],
  ['not_rec', 'not recorded', ''],
];

/** Every count of the seven files that a return can give and an indicator, or a row it counts, gives too. */
export const MEASURES: readonly Measure[] = [
  {
    file: 'caseload',
    columns: ['ehcplans'],
    means: 'plans in place on census day',
    ...of('open-plans', 'value'),
  },
  ...CASELOAD.map(([columns, means, id]): Measure => ({ file: 'caseload', columns, means, ...of(id, 'numerator') })),
  {
    file: 'requests',
    columns: ['requests_received_in_year'],
    means: 'requests received in the calendar year',
    ...of('requests-received', 'value'),
  },
  ...(
    [
      ['requests_decided_to_assess', 'of these, decided to assess', 'Y'],
      ['requests_decision_not_made', 'of these, not decided yet', 'A'],
      ['requests_withdrawn', 'of these, withdrawn', 'W'],
    ] as const
  ).map(
    ([column, means, outcome]): Measure => ({
      file: 'requests',
      columns: [column],
      means,
      ours: `rows of requests.csv received in the period with outcome ${outcome}`,
      count: (world) => world.received(outcome),
    }),
  ),
  {
    file: 'requests',
    columns: ['requests_decided_not_to_assess'],
    means: 'of these, decided not to assess',
    ...of('refused-to-assess-share', 'numerator'),
  },
  {
    file: 'requests',
    columns: ['request_outcome_six_weeks'],
    means: 'decisions of the year, Y or N, within 6 weeks of the request',
    ...of('decided-in-6-weeks-share', 'numerator'),
  },
  {
    file: 'requests',
    columns: ['request_outcome_six_weeks', 'request_outcome_over_6_weeks'],
    means: 'decisions of the year, Y or N',
    ...of('decided-in-6-weeks-share', 'denominator'),
  },
  {
    file: 'assessments',
    columns: ['assess_not_issued'],
    means: 'assessments that ended in a refusal to issue',
    ...of('refused-to-issue-share', 'numerator'),
  },
  {
    file: 'assessments',
    columns: ['assess_issued', 'assess_not_issued'],
    means: 'assessments that ended in a plan or a refusal',
    ...of('refused-to-issue-share', 'denominator'),
  },
  {
    file: 'assessments',
    columns: ['assess_withdrawn'],
    means: 'assessments withdrawn, which have no date',
    ours: '`refused-to-issue-share`, left out for want of a date',
    count: (world) => world.leftOut('refused-to-issue-share', 'assessment-outcome-date-missing'),
  },
  {
    file: 'timeliness_20_week',
    columns: ['plans_issued_den'],
    means: 'plans issued in the year whose request has a date',
    ...of('issued-in-20-weeks-share', 'denominator'),
  },
  {
    file: 'timeliness_20_week',
    columns: ['plans_issued_within_20_weeks'],
    means: 'of these, within 20 weeks of the request',
    ...of('issued-in-20-weeks-share', 'numerator'),
  },
  {
    file: 'timeliness_20_week',
    columns: ['plans_issued_den_ex'],
    means: 'plans issued, exceptions left out',
    ...of('issued-in-20-weeks-excluding-exceptions-share', 'denominator'),
  },
  {
    file: 'timeliness_20_week',
    columns: ['plans_issued_20_weeks_ex'],
    means: 'of these, within 20 weeks',
    ...of('issued-in-20-weeks-excluding-exceptions-share', 'numerator'),
  },
  {
    file: 'timeliness_20_week',
    columns: ['plans_issued_gt_1_year'],
    means: 'plans issued after more than a year (52 weeks)',
    ...of('issued-over-52-weeks-share', 'numerator'),
  },
  {
    file: 'ceased_plans',
    columns: ['total_ceased'],
    means: 'plans that ceased in the year',
    ...of('ceased-plans', 'value'),
  },
  ...CEASED.map(
    ([column, means, reason]): Measure => ({
      file: 'ceased_plans',
      columns: [column],
      means: `of these, ${means}`,
      ours: `ceased plans with cease_reason ${reason === '' ? 'blank' : reason}`,
      count: (world) => world.ceased(reason),
    }),
  ),
  {
    file: 'annual_reviews',
    columns: ['review_expected'],
    means: 'plans in place on census day that started before the year',
    ...of('reviewed-in-12-months-share', 'denominator'),
  },
  {
    file: 'annual_reviews',
    columns: ['review_meeting_24'],
    means: 'of these, with a review meeting in the year',
    ...of('reviewed-in-12-months-share', 'numerator'),
  },
  {
    file: 'annual_reviews',
    columns: ['number_decsion_4weeks'],
    means: 'of these, decided within 4 weeks of the meeting',
    ...of('review-decided-in-4-weeks-share', 'numerator'),
  },
  {
    file: 'annual_reviews',
    columns: ['number_decsion_4weeks', 'number_decision_gt_4weeks'],
    means: 'of these, with a meeting and a decision',
    ...of('review-decided-in-4-weeks-share', 'denominator'),
  },
  ...NEEDS.map(
    (need): Measure => ({
      file: 'sen_needs_all_plans',
      columns: [`number_${need}`],
      means: `plans with primary need ${need.toUpperCase()}`,
      ours: `\`need-share\` by primary_need ${need.toUpperCase()}, numerator`,
      count: (world) => world.need(need.toUpperCase()),
    }),
  ),
  {
    file: 'sen_needs_all_plans',
    columns: ['number_oth'],
    means: 'plans with another primary need, Down syndrome among them',
    ours: '`need-share` by primary_need OTH and DS, numerators',
    count: (world) => world.need('OTH') + world.need('DS'),
  },
  {
    file: 'sen_needs_all_plans',
    columns: ['number_need_unknown'],
    means: 'plans whose need is not known',
    ours: '`open-plans` less the numerators of `need-share`',
    count: (world) => world.needUnknown(),
  },
  {
    file: 'newplans',
    columns: ['new_ehc_plans'],
    means: 'plans that started in the year, transfers in left out',
    ...of('new-plans', 'value'),
  },
];

/** Mainstream settings and so on, for the breakdowns by age and sex. */
export const ROLL_UPS: Readonly<Record<string, readonly string[]>> = {
  'mainstream-share': startingWith('mainstream_'),
  'special-share': startingWith('special_'),
  'alternative-share': startingWith('ap_pru_'),
  'post16-share': ['general_fe_tertiary_colleges', 'specialist_post_16_institutions', 'ukrlp_provider'],
  'elsewhere-share': CASELOAD.find(([[column]]) => column === 'ed_elsewhere')![0],
  'early-years-share': ['nm_early_years'],
  'unknown-provision-share': ['placement_unknown'],
};
