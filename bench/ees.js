import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files of the names, columns, breakdowns and numbers of rows of DfE's "Education, health and care plans", 2025 release,
 * with nothing published in them: authorities are made up, and every number is worked out from its place in the file.
 * Columns that stand twice or are misspelt are so in the release. Together about 27 MB.
 */
const GEOGRAPHY =
  'time_period time_identifier geographic_level country_code country_name region_code region_name new_la_code old_la_code la_name breakdown_topic breakdown';

const PLACES = [
  'mainstream_la_maintained mainstream_la_maintained_resourced_provision mainstream_la_maintained_senunit',
  'mainstream_academy mainstream_academy_resourced_provision mainstream_academy_senunit mainstream_free_school',
  'mainstream_free_school_resourced_provision mainstream_free_school_senunit mainstream_independent mainstream_total',
  'mainstream_total_pc special_la_maintained special_academy_free special_independent special_non_maintained',
  'special_total special_total_pc ap_pru_academy ap_pru_free_school ap_pru_la_maintained ap_pru_total AP_PRU_total_pc',
  'general_fe_tertiary_colleges specialist_post_16_institutions ukrlp_provider fe_total fe_total_pc',
  'elective_home_education other_arrangements_la other_arrangements_parents online_provider w_settings other_schools',
  'other_placement_settings neet neet_ntci neet_other neet_other_csa ed_elsewhere ed_elsewhere_pc nm_early_years',
  'nm_early_years_pc placement_unknown placement_unknown_pc await_prov_2022 perm_ex_2022',
].join(' ');

const NEEDS = ['asd', 'hi', 'mld', 'msi', 'oth', 'pd', 'pmld', 'semh', 'slcn', 'sld', 'spld', 'vi'];

const aged = (from, to, word) => Array.from({ length: to - from + 1 }, (_, index) => `${word} ${from + index}`);
const YEARS = ['Less than a year', ...aged(1, 11, '').map((text) => text.trim()), '12 or more'];
const SEX = ['Female', 'Male', 'Unknown'];
const ETHNICITY = [
  ...['Any other ethnic group', 'Asian - Any other Asian background', 'Asian - Bangladeshi', 'Asian - Chinese'],
  ...['Asian - Indian', 'Asian - Pakistani', 'Black - Any other Black background', 'Black - Black African'],
  ...['Black - Black Caribbean', 'Mixed - Any other Mixed background', 'Mixed - White and Asian'],
  ...['Mixed - White and Black African', 'Mixed - White and Black Caribbean', 'Unclassified'],
  ...['White - Any other White background', 'White - Gypsy/Roma', 'White - Irish'],
  ...['White - Traveller of Irish heritage', 'White - White British'],
];
const PLACEMENTS = [
  ...['academy', 'free school', 'LA maintained', 'total'].map((type) => `AP/PRU - ${type}`),
  ...[
    ...['elective home education', 'NEET', 'not in education or training (compulsory school age)'],
    ...['not in education or training (notice to cease issued)', 'not in education or training (other)'],
    ...['online provider', 'other arrangements by LA', 'other arrangements by parents', 'other placement settings'],
    ...['other schools and establishments', 'total', 'Welsh establishment'],
  ].map((type) => `Educated elsewhere - ${type}`),
  ...['general FE and tertiary colleges', 'specialist post-16 institutions', 'total', 'UKRLP provider'].map(
    (type) => `FE - ${type}`,
  ),
  ...['academy', 'free school', 'LA maintained'].flatMap((type) =>
    ['', ' (resourced provision)', ' (SEN unit)'].map((unit) => `Mainstream - ${type}${unit}`),
  ),
  ...['Mainstream - independent', 'Mainstream - total', 'Non-maintained early years', 'Placement not recorded'],
  ...['Academy/free schools', 'independent', 'LA maintained', 'non-maintained', 'total'].map(
    (type) => `Special - ${type}`,
  ),
];

const AGED = ['Aged 2 and under', ...aged(3, 19, 'Aged'), 'Aged 20 and over'];
const AGES = ['age 2 and under', ...aged(3, 19, 'age'), 'age 20 and over'];
const AGES_TO_25 = ['under 3', ...aged(3, 25, 'age')];

/** `periods` are those of which the release has headlines alone, and those that it breaks down. */
const FILES = [
  {
    name: 'requests.csv',
    rows: 13_169,
    periods: [
      [2019, 2020, 2021, 2022],
      [2023, 2024],
    ],
    headline: 'All requests for EHC needs assessments',
    breakdowns: { 'Child or young persons age': [...AGED, 'Age unknown'], Ethnicity: ETHNICITY, Sex: SEX },
    columns:
      'requests_received_in_year requests_rya requests_decided_to_assess requests_decided_not_to_assess requests_decision_not_made requests_withdrawn request_assess_pc request_not_assess_pc request_outstanding_pc request_withdrawn_pc request_outcome_six_weeks request_outcome_over_6_weeks request_outcome_six_weeks_pc request_outcome_over_6_weeks_pc mediation_related_request tribunal_related_request tribunal_after_mediation_request',
  },
  {
    name: 'assessments.csv',
    rows: 12_847,
    periods: [
      [2019, 2020, 2021, 2022],
      [2023, 2024],
    ],
    headline: 'All EHC needs assessments',
    breakdowns: { 'Child or young persons age': [...AGED, 'Age unknown'], Ethnicity: ETHNICITY, Sex: SEX },
    columns:
      'assess_in_year assess_issued assess_issued_pc assess_not_issued assess_not_issued_pc assess_not_made assess_not_made_pc assess_withdrawn assess_withdrawn_pc outcome_decision_within_time outcome_decision_over_time outcome_decision_within_time_pc outcome_decision_over_time_pc number_assess_mediation number_assess_tribunal number_asssess_mediation_tribunal number_other_mediation number_other_tribunal number_other_mediation_tribunal',
  },
  {
    name: 'timeliness_20_week.csv',
    rows: 12_211,
    periods: [
      [2019, 2020, 2021, 2022],
      [2023, 2024],
    ],
    headline: 'All EHC plans issued',
    breakdowns: { 'Child or young persons age': [...AGES, 'Unknown'], Ethnicity: ETHNICITY, Sex: SEX },
    columns:
      'plans_issued_den plans_issued_den_ex plans_issued_within_20_weeks plans_issued_20_weeks_ex pc_plans_issued_within_20_weeks PC_plans_issued_20_weeks_ex plans_issued_gt20weeks_ltYear plans_issued_gt20weeks_ltYear_ex pc_plans_issued_gt20weeks_ltYear PC_plans_issued_gt20weeks_ltYear_ex plans_issued_gt_1_year plans_issued_gt_1_year_ex pc_plans_issued_gt_1_year PC_plans_issued_gt_1_year_ex',
  },
  {
    name: 'caseload.csv',
    rows: 25_339,
    periods: [
      [201819, 201920, 202021, 202122, 202223],
      [202324, 202425],
    ],
    headline: 'All EHC plans',
    breakdowns: {
      'Age when plan started': [...AGES, 'unknown'],
      'Child or young persons age': AGES_TO_25,
      Ethnicity: ETHNICITY,
      Sex: SEX,
      'Years EHC plan in place': YEARS,
    },
    columns: `ehcplans ${PLACES}`,
  },
  {
    name: 'newplans.csv',
    rows: 17_859,
    periods: [
      [2019, 2020, 2021],
      [2022, 2023, 2024],
    ],
    headline: 'New EHC plans',
    breakdowns: { 'Age when plan started': AGES, Ethnicity: ETHNICITY, Sex: SEX },
    columns: `new_ehc_plans ${PLACES}`,
  },
  {
    name: 'annual_reviews.csv',
    rows: 13_290,
    periods: [[], [2024]],
    headline: 'All annual reviews',
    breakdowns: {
      'Child or young persons age': AGED,
      Ethnicity: ETHNICITY,
      Sex: SEX,
      'Type of placement': PLACEMENTS,
      'Years EHC plan in place': YEARS,
    },
    columns:
      'total_ehc_plans review_expected review_not_expected review_meeting_25 review_meeting_24 review_meeting_prior_24 review_meeting_prior_24 total_review_meeting no_review_meeting review_decision25 review_decision24 review_decision_prior24 review_decision_not_due review_decision_outstanding outcome_amend outcome_cease outcome_maintan no_outcome number_decsion_4weeks number_decision_gt_4weeks pc_decsion_4weeks pc_decision_gt_4weeks',
  },
  {
    name: 'ceased_plans.csv',
    rows: 21_164,
    periods: [[2022], [2023, 2024]],
    headline: 'All ceased EHC plans',
    breakdowns: {
      'Age plan ceased': [...AGES, 'Age unknown'],
      Ethnicity: ETHNICITY,
      Sex: SEX.slice(0, 2),
      'Type of placement': PLACEMENTS,
      'Years plan held': YEARS,
    },
    columns: 'max_age needs_met he employ transfer no_engage moved_outside_eng deceased not_rec other total_ceased',
  },
  {
    name: 'sen_needs_all_plans.csv',
    rows: 13_939,
    periods: [[], [202425]],
    headline: 'All EHC plans',
    breakdowns: {
      'Child or young persons age': AGES_TO_25,
      Ethnicity: ETHNICITY,
      Sex: SEX,
      'Type of placement': PLACEMENTS,
      'Years EHC plan in place': YEARS,
    },
    columns: [
      'ehc_plans',
      ...NEEDS.map((need) => `number_${need}`),
      'number_need_unknown',
      ...NEEDS.map((need) => `${need}_pc`),
      'unknown_pc',
    ].join(' '),
  },
];

/** What a percentage is of what, where its name does not say: a count by its name, over the first count of the file. */
const FRACTIONS = {
  request_assess_pc: ['requests_decided_to_assess'],
  request_not_assess_pc: ['requests_decided_not_to_assess'],
  request_outstanding_pc: ['requests_decision_not_made'],
  request_withdrawn_pc: ['requests_withdrawn'],
  PC_plans_issued_20_weeks_ex: ['plans_issued_20_weeks_ex', 'plans_issued_den_ex'],
  PC_plans_issued_gt20weeks_ltYear_ex: ['plans_issued_gt20weeks_ltYear_ex', 'plans_issued_den_ex'],
  PC_plans_issued_gt_1_year_ex: ['plans_issued_gt_1_year_ex', 'plans_issued_den_ex'],
  pc_decsion_4weeks: ['number_decsion_4weeks', 'number_decsion_4weeks number_decision_gt_4weeks'],
  pc_decision_gt_4weeks: ['number_decision_gt_4weeks', 'number_decsion_4weeks number_decision_gt_4weeks'],
  unknown_pc: ['number_need_unknown'],
};

const REGIONS = [
  ...['North East', 'North West', 'Yorkshire and The Humber', 'East Midlands', 'West Midlands', 'East of England'],
  ...['London', 'South East', 'South West'],
];
const AUTHORITIES = 153;

/** England, its nine regions and 153 authorities: their cells, and how many times as large as an authority they are. */
const EVERYWHERE = [
  { level: 'National', cells: ['', '', '', '', ''], times: AUTHORITIES },
  ...REGIONS.map((name, index) => ({ level: 'Regional', cells: [regionCode(index), name, '', '', ''], times: 17 })),
  ...Array.from({ length: AUTHORITIES }, (_, index) => ({
    level: 'Local authority',
    cells: [
      ...[regionCode(index % REGIONS.length), REGIONS[index % REGIONS.length]],
      ...[`E99${String(index + 1).padStart(6, '0')}`, String(201 + index), `Example ${index + 1}`],
    ],
    times: 1,
  })),
];

function regionCode(index) {
  return `E1200000${index + 1}`;
}

/** Writes the eight files into a folder. The same call always gives the same bytes. */
export function writeEes(folder) {
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) writeFileSync(join(folder, file.name), fileText(file));
}

function fileText({ rows, periods: [early, broken], headline, breakdowns, columns }) {
  const names = columns.split(' ');
  const details = Object.entries(breakdowns).flatMap(([topic, labels]) => labels.map((label) => [topic, label]));
  const kept = thinning(
    rows - EVERYWHERE.length * (early.length + broken.length) - broken.length * 10 * details.length,
    AUTHORITIES * broken.length * details.length,
  );
  const lines = [`\ufeff${GEOGRAPHY.replaceAll(' ', ',')},${names.join(',')}`];
  const add = (period, { level, cells, times }, topic, label, size) => {
    const sort = String(period).length === 4 ? 'Calendar year' : 'Academic year';
    const counts = early.includes(period) ? names.map((_, i) => (i === 0 ? size * times : 'x')) : undefined;
    const values = counts ?? numbers(names, size * times, lines.length);
    lines.push([period, sort, level, 'E92000001', 'England', ...cells, topic, label, ...values].join(','));
  };
  for (const period of [...early, ...broken]) {
    for (const place of EVERYWHERE) add(period, place, headline, headline, 4000);
    if (early.includes(period)) continue;
    for (const [topic, label] of details) {
      for (const place of EVERYWHERE) {
        if (place.times > 1 || kept()) add(period, place, topic, label, 100 + ((lines.length * 37) % 300));
      }
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Says yes `wanted` times of `all`, evenly: authorities have no row for a group that has nobody in it. */
function thinning(wanted, all) {
  let asked = 0;
  return () => {
    asked++;
    return Math.floor((asked * wanted) / all) > Math.floor(((asked - 1) * wanted) / all);
  };
}

/** Counts that add up to their totals, and percentages that are those of the counts. */
function numbers(names, size, row) {
  const known = new Map();
  let sum = 0;
  names.forEach((name, column) => {
    if (isPercentage(name) || name.endsWith('_2022')) return;
    if (/_total$|^ed_elsewhere$|^total_ceased$/.test(name)) {
      known.set(name, sum);
      sum = 0;
    } else if (name.endsWith('_ex')) {
      known.set(name, Math.floor(0.94 * [...known.values()].at(-1)));
    } else if (column === 0 && name !== 'max_age') {
      known.set(name, size);
    } else {
      const count = Math.floor((size * (1 + ((row * 7 + column * 13) % 10))) / (10 * names.length));
      known.set(name, count);
      sum += count;
    }
  });
  return names.map((name) => (isPercentage(name) ? percentage(name, known) : (known.get(name) ?? 'x')));
}

function isPercentage(name) {
  return /^pc_|_pc$/i.test(name);
}

function percentage(name, known) {
  const bare = name.replace(/^pc_|_pc$/i, '');
  const [over = known.has(bare) ? bare : bare.toLowerCase(), under] = FRACTIONS[name] ?? [];
  const numerator = known.get(over) ?? known.get(`number_${over}`);
  const denominator = under ? total(under.split(' '), known) : known.values().next().value;
  return denominator === 0 ? 'x' : Math.round((1000 * numerator) / denominator) / 10;
}

function total(names, known) {
  return names.reduce((sum, name) => sum + known.get(name), 0);
}
