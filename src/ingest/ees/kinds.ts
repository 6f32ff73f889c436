/** What a file is about, whatever it was called in the year it was published. */
export type Subject =
  | 'requests'
  | 'assessments'
  | 'timeliness'
  | 'caseload'
  | 'ages'
  | 'newplans'
  | 'reviews'
  | 'ceased'
  | 'needs';

/** How the rows of one place differ. */
export type Breakdown =
  /** By the columns `breakdown_topic` and `breakdown`. */
  | { readonly by: 'topic' }
  /** By age, in one column. */
  | { readonly by: 'age'; readonly column: string }
  /** By type of establishment: one number a row, where later files have a row of many columns. */
  | { readonly by: 'type'; readonly type: string; readonly group: string; readonly value: string }
  /** Not at all: one row a place. */
  | { readonly by: 'nothing' };

/** A kind of file, and what its columns are called. */
export interface FileKind {
  /** The name under which the Department publishes it. */
  readonly name: string;
  readonly subjects: readonly Subject[];
  /** Columns that no file of another kind has together. */
  readonly signature: readonly string[];
  /** Whether it counts plans in January; else what happened in the calendar year before. */
  readonly isStock: boolean;
  readonly breakdown: Breakdown;
  /**
   * Our name → the file's columns that add up to it, where they are not one column of that name; none where the layout
   * has nothing of the sort. `{yyyy}` and `{yy}` stand for the year of the file's latest period.
   */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

const TOPIC: Breakdown = { by: 'topic' };

/**
 * Every kind of file that is read, of the layouts of 2022, 2025 and 2026. Our names are those of 2025. How 2022's types
 * of establishment add up to later columns was checked against the January 2022 figures of the 2025 release, for every
 * place: all agree.
 * Source: DfE, Education, health and care plans, data guidance of the three releases.
 */
export const FILE_KINDS: readonly FileKind[] = [
  {
    name: 'requests.csv',
    subjects: ['requests'],
    signature: ['requests_received_in_year'],
    isStock: false,
    breakdown: TOPIC,
    names: {},
  },
  {
    name: 'assessments.csv',
    subjects: ['assessments'],
    signature: ['assess_issued'],
    isStock: false,
    breakdown: TOPIC,
    names: {},
  },
  {
    name: 'timeliness_20_week.csv',
    subjects: ['timeliness'],
    signature: ['plans_issued_den'],
    isStock: false,
    breakdown: TOPIC,
    names: {},
  },
  {
    name: 'caseload.csv',
    subjects: ['caseload', 'ages'],
    signature: ['ehcplans', 'special_academy_free'],
    isStock: true,
    breakdown: TOPIC,
    names: {},
  },
  {
    // From 2026.
    name: 'caseload.csv',
    subjects: ['caseload', 'ages'],
    signature: ['ehcplans', 'special_academy', 'special_free_school'],
    isStock: true,
    breakdown: TOPIC,
    names: { special_academy_free: ['special_academy', 'special_free_school'] },
  },
  {
    name: 'newplans.csv',
    subjects: ['newplans'],
    signature: ['new_ehc_plans'],
    isStock: false,
    breakdown: TOPIC,
    names: {},
  },
  {
    name: 'annual_reviews.csv',
    subjects: ['reviews'],
    signature: ['review_expected'],
    isStock: false,
    breakdown: TOPIC,
    names: {
      reviewed_in_year: ['review_meeting_{yy}'],
      decided_in_4_weeks: ['number_decsion_4weeks'],
      decided_later: ['number_decision_gt_4weeks'],
      decided_in_4_weeks_pc: ['pc_decsion_4weeks'],
    },
  },
  {
    // From 2026, which counts reviews completed where releases before counted meetings.
    name: 'annual_reviews.csv',
    subjects: ['reviews'],
    signature: ['review_not_completed'],
    isStock: false,
    breakdown: TOPIC,
    names: {
      review_expected: ['review_expected_{yyyy}'],
      reviewed_in_year: ['review_completed_{yyyy}'],
      decided_in_4_weeks: ['decision_4_weeks'],
      decided_later: ['decision_over_4_weeks'],
      decided_in_4_weeks_pc: [],
    },
  },
  {
    name: 'ceased_plans.csv',
    subjects: ['ceased'],
    signature: ['total_ceased'],
    isStock: false,
    breakdown: TOPIC,
    names: {},
  },
  {
    // The same columns as the need of new plans, which are counted by calendar year.
    name: 'sen_needs_all_plans.csv',
    subjects: ['needs'],
    signature: ['ehc_plans', 'number_asd'],
    isStock: true,
    breakdown: TOPIC,
    names: {},
  },
  {
    // 2022. Why plans ceased was asked in other words then, and cannot be compared.
    name: 'sen2_mi.csv',
    subjects: ['requests', 'assessments', 'timeliness'],
    signature: ['inreqehc', 'newallehc'],
    isStock: false,
    breakdown: { by: 'nothing' },
    names: {
      requests_received_in_year: ['InreqEHC'],
      requests_decided_not_to_assess: ['AssRefusedEHC'],
      request_not_assess_pc: ['AssRefusedEHC_pc'],
      assess_issued: ['NewallEHC'],
      assess_not_issued: ['AssnoneEHC'],
      assess_withdrawn: [],
      plans_issued_den: ['TotIncExcEHC'],
      plans_issued_den_ex: ['TotNoExcEHC'],
      plans_issued_within_20_weeks: ['IncExc20weekEHC'],
      plans_issued_20_weeks_ex: ['NoExc20weekEHC'],
      pc_plans_issued_within_20_weeks: ['IncExc20weekRate'],
      pc_plans_issued_20_weeks_ex: ['NoExc20weekRate'],
    },
  },
  {
    // 2022.
    name: 'sen2_estab_caseload.csv',
    subjects: ['caseload'],
    signature: ['establishment_type', 'total_all'],
    isStock: true,
    breakdown: { by: 'type', type: 'establishment_type', group: 'establishment_group', value: 'total_all' },
    names: {
      ehcplans: ['Total'],
      mainstream_la_maintained: ['Mainstream - LA maintained'],
      mainstream_la_maintained_resourced_provision: ['Mainstream - LA maintained - Resourced provision'],
      mainstream_la_maintained_senunit: ['Mainstream - LA maintained - SEN unit'],
      mainstream_academy: ['Mainstream - Academy'],
      mainstream_academy_resourced_provision: ['Mainstream - Academy - Resourced Provision'],
      mainstream_academy_senunit: ['Mainstream - Academy - SEN unit'],
      mainstream_free_school: ['Mainstream - Free school'],
      mainstream_free_school_resourced_provision: ['Mainstream - Free school - Resourced provision'],
      mainstream_free_school_senunit: ['Mainstream - Free school - SEN unit'],
      mainstream_independent: ['Mainstream - Independent'],
      mainstream_total: ['Mainstream school'],
      special_la_maintained: ['Special - LA maintained', 'Hospital School'],
      special_academy_free: ['Special - Academy/free'],
      special_independent: ['Special - Independent'],
      special_non_maintained: ['Special - Non-maintained'],
      ap_pru_academy: ['AP/PRU - Academy'],
      ap_pru_free_school: ['AP/PRU - Free school'],
      ap_pru_la_maintained: ['AP/PRU - LA maintained'],
      general_fe_tertiary_colleges: ['General FE and tertiary colleges/HE', 'Other FE', 'Sixth form college'],
      specialist_post_16_institutions: ['Specialist post-16 institutions'],
      ukrlp_provider: [],
      elective_home_education: ['Elective home education'],
      other_arrangements_la: ['Other arrangements by local authority'],
      other_arrangements_parents: ['Other arrangements by parents'],
      online_provider: [],
      w_settings: [],
      other_schools: [],
      other_placement_settings: [
        'Other',
        'Permanently excluded',
        'Awaiting provision - above compulsory school age and in education',
        'Awaiting provision - above compulsory school age and not in education',
        'Awaiting provision - below compulsory school age and in education',
        'Awaiting provision - below compulsory school age and not in education',
        'Awaiting provision - compulsory school age and in education',
        'Awaiting provision - compulsory school age and not in education',
      ],
      neet: ['NEET'],
      neet_ntci: [],
      neet_other: [],
      neet_other_csa: [],
      nm_early_years: ['Non-maintained early years'],
      placement_unknown: [],
    },
  },
  {
    // 2022.
    name: 'sen2_age_caseload.csv',
    subjects: ['ages'],
    signature: ['characteristic_age', 'total_all'],
    isStock: true,
    breakdown: { by: 'age', column: 'characteristic_age' },
    names: { ehcplans: ['Total_all'] },
  },
  {
    // 2022.
    name: 'sen2_estab_new_plans.csv',
    subjects: ['newplans'],
    signature: ['establishment_type', 'total_new_all'],
    isStock: false,
    breakdown: { by: 'type', type: 'establishment_type', group: 'establishment_group', value: 'total_new_all' },
    names: { new_ehc_plans: ['Total'], mainstream_total: ['Mainstream school'] },
  },
];

/** The kind of a file by its header, in lower case; undefined for one that is not read. */
export function kindOf(header: ReadonlySet<string>): FileKind | undefined {
  return FILE_KINDS.find(({ signature }) => signature.every((column) => header.has(column)));
}
