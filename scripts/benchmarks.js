/**
 * Works out playbook/benchmarks/ehc-plans-<year>.yaml from DfE's open files "Education, health and care plans":
 *
 *   node scripts/benchmarks.js <folder>
 *
 * where the folder holds, as published, annual_reviews, assessments, caseload, ceased_plans, newplans, requests,
 * sen_needs_all_plans and timeliness_20_week (.csv). Run it when a new release is out; nothing else runs it. The same
 * files always give the same bytes.
 *
 * Every figure is a numerator over a denominator, each a sum of named columns over named rows, so that the arithmetic
 * and the source text that describes it come from one statement. Where DfE publishes the percentage too, the figure is
 * checked against it: a difference for England or a region stops the script, and an authority that differs is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';

const PLAYBOOK = fileURLToPath(new URL('../playbook/', import.meta.url));

/** An authority with fewer than this in a denominator is left out of a spread: one child would move its share by more than ten points. */
const LEAST_DENOMINATOR = 10;
/** A spread over fewer authorities than about half of England's is not given. */
const LEAST_AUTHORITIES = 75;
/** A breakdown is given where England's share is at least this: below it an area's own count is nearly always hidden. */
const LEAST_SHARE = 0.01;

const NEXT_UPDATE = { 2025: '2026 release (published; refresh with scripts/benchmarks.js)' };

// --- Reading -----------------------------------------------------------------------------------------------------

/** The rows of one file as objects. A header that stands twice keeps its first column; names are in lower case. */
function readRows(folder, name) {
  const seen = new Set();
  const once = (header) => {
    const key = header.trim().toLowerCase();
    if (seen.has(key)) return null;
    seen.add(key);
    return key;
  };
  return parseCsv(readFileSync(join(folder, `${name}.csv`)), { bom: true, columns: (headers) => headers.map(once) });
}

/** `England`, a region's code, or `LA` and the old authority number: Buckinghamshire has two new codes and one old number. */
function geographyOf(row) {
  if (row.geographic_level === 'National') return 'England';
  return row.geographic_level === 'Regional' ? row.region_code : `LA${row.old_la_code}`;
}

/** Items by a key. Node 20 has no Map.groupBy. */
function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Rows of a file by period and geography, with its periods in order. */
function indexed(name, rows) {
  const byPlace = grouped(rows, (row) => `${row.time_period} ${geographyOf(row)}`);
  const periods = [...new Set(rows.map((row) => row.time_period))].sort();
  return {
    name,
    columns: Object.keys(rows[0]),
    latest: periods.at(-1),
    rows: (yearsBack, place) => byPlace.get(`${periods.at(-1 - yearsBack)} ${place}`) ?? [],
    places: [...new Set(rows.map(geographyOf))].sort(),
  };
}

// --- Which rows --------------------------------------------------------------------------------------------------

/** Kinds of row. `topic` tells whether a file breaks a place down in this way at all, `has` which rows are meant. */
const HEADLINE = { text: 'headline rows', topic: isHeadline, has: isHeadline };

function isHeadline(row) {
  return /^(all|new) /i.test(row.breakdown_topic) && row.breakdown_topic === row.breakdown;
}

function ages(from, to) {
  const topic = (row) => /^(child or young persons age|age at )/i.test(row.breakdown_topic);
  const ageOf = ({ breakdown }) => {
    const age = Number(/\d+/.exec(breakdown)?.[0]);
    return /under/i.test(breakdown) ? age - 1 : age;
  };
  return {
    text: `rows of age ${from} to ${to}`,
    topic,
    has: (row) => topic(row) && ageOf(row) >= from && ageOf(row) <= to,
  };
}

function sex(label) {
  const topic = (row) => row.breakdown_topic === 'Sex';
  return { text: `rows of sex ${label}`, topic, has: (row) => topic(row) && row.breakdown === label };
}

function placements(labels) {
  const topic = (row) => row.breakdown_topic === 'Type of placement';
  return { text: 'rows by type of placement', topic, has: (row) => topic(row) && labels.includes(row.breakdown) };
}

// --- Sums --------------------------------------------------------------------------------------------------------

/** A sum of columns over rows. A column with a minus before it is taken away; `yearsBack` 1 is the period before. */
const sum = (file, columns, rows = HEADLINE, yearsBack = 0) => ({ file, columns, rows, yearsBack });

/**
 * The sum for one place; undefined where a cell holds a no-data mark, or the place is not broken down in this way. A
 * place that is broken down has no row for a group with nobody in it, which is nought.
 */
function total({ file, columns, rows, yearsBack }, place) {
  const there = file.rows(yearsBack, place);
  if (!there.some(rows.topic)) return undefined;
  let result = 0;
  for (const row of there.filter(rows.has)) {
    for (const column of columns) {
      const name = column.replace('-', '');
      if (!(name in row)) throw new Error(`${file.name}.csv has no column ${name}: bring this script up to date.`);
      if (!/^\d+$/.test(row[name])) return undefined;
      result += column.startsWith('-') ? -Number(row[name]) : Number(row[name]);
    }
  }
  return result;
}

function totalOf(sums, place) {
  return sums.reduce((result, one) => {
    const value = total(one, place);
    return result === undefined || value === undefined ? undefined : result + value;
  }, 0);
}

/** The figure for one place: value, numerator and denominator; undefined where either is not known or there is nobody. */
function figureAt({ numerator, denominator, onlyWhere }, place) {
  if (onlyWhere && place.startsWith('LA') && total(onlyWhere, place) === undefined) return undefined;
  const over = totalOf(numerator, place);
  const under = totalOf(denominator, place);
  if (over === undefined || under === undefined || under === 0) return undefined;
  return { value: Number((over / under).toPrecision(6)), numerator: over, denominator: under };
}

/** Percentile by straight line between ordered values (type 7, the usual one). */
function percentile(ordered, share) {
  const place = (ordered.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, ordered.length - 1);
  return Number((ordered[below] + (ordered[above] - ordered[below]) * (place - below)).toPrecision(6));
}

function spreadOf(figures) {
  const ordered = figures
    .filter(({ denominator }) => denominator >= LEAST_DENOMINATOR)
    .map(({ value }) => value)
    .sort((a, b) => a - b);
  if (ordered.length < LEAST_AUTHORITIES) return undefined;
  const points = [10, 25, 50, 75, 90].map((percent) => [`p${percent}`, percentile(ordered, percent / 100)]);
  return { authorities: ordered.length, ...Object.fromEntries(points) };
}

/**
 * Whether a figure is the percentage DfE publishes, to its one decimal; true where none is published. Where an
 * authority's counts and percentage disagree, which of them is right is not known.
 */
function agreesWithPublished({ numerator: [{ file }], published }, place, figure) {
  if (published === undefined) return true;
  const cell = file.rows(0, place).find(isHeadline)?.[published];
  if (cell === undefined) throw new Error(`${file.name}.csv has no column ${published}: bring this script up to date.`);
  return !/^\d/.test(cell) || Math.abs(100 * figure.value - Number(cell)) < 0.051;
}

/** A figure checked against DfE's own. England and the regions must agree; an authority that does not is left out and named. */
function checkedFigure(spec, place) {
  const figure = figureAt(spec, place);
  if (figure === undefined || agreesWithPublished(spec, place, figure)) return figure;
  const what = `${[spec.indicator, ...Object.values(spec.by ?? {})].join(' ')} for ${place} is not the published ${spec.published}`;
  if (!place.startsWith('LA')) throw new Error(`${what}.`);
  stderr.write(`${what}; left out.\n`);
  return undefined;
}

// --- Indicators --------------------------------------------------------------------------------------------------

/** Provision shares and the provisions whose settings they add up, with the percentage DfE publishes. */
const PROVISION_SHARES = {
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

/** The rows of sen_needs_all_plans.csv that hold each setting. */
const PLACEMENT_ROWS = {
  mainstream_la_maintained: 'Mainstream - LA maintained',
  mainstream_la_maintained_resourced_provision: 'Mainstream - LA maintained (resourced provision)',
  mainstream_la_maintained_senunit: 'Mainstream - LA maintained (SEN unit)',
  mainstream_academy: 'Mainstream - academy',
  mainstream_academy_resourced_provision: 'Mainstream - academy (resourced provision)',
  mainstream_academy_senunit: 'Mainstream - academy (SEN unit)',
  mainstream_free_school: 'Mainstream - free school',
  mainstream_free_school_resourced_provision: 'Mainstream - free school (resourced provision)',
  mainstream_free_school_senunit: 'Mainstream - free school (SEN unit)',
  mainstream_independent: 'Mainstream - independent',
  special_la_maintained: 'Special - LA maintained',
  special_academy_free: 'Special - Academy/free schools',
  special_independent: 'Special - independent',
  special_non_maintained: 'Special - non-maintained',
  ap_pru_academy: 'AP/PRU - academy',
  ap_pru_free_school: 'AP/PRU - free school',
  ap_pru_la_maintained: 'AP/PRU - LA maintained',
  general_fe_tertiary_colleges: 'FE - general FE and tertiary colleges',
  specialist_post_16_institutions: 'FE - specialist post-16 institutions',
  ukrlp_provider: 'FE - UKRLP provider',
  elective_home_education: 'Educated elsewhere - elective home education',
  other_arrangements_la: 'Educated elsewhere - other arrangements by LA',
  other_arrangements_parents: 'Educated elsewhere - other arrangements by parents',
  online_provider: 'Educated elsewhere - online provider',
  w_settings: 'Educated elsewhere - Welsh establishment',
  other_schools: 'Educated elsewhere - other schools and establishments',
  other_placement_settings: 'Educated elsewhere - other placement settings',
  neet: 'Educated elsewhere - NEET',
  neet_ntci: 'Educated elsewhere - not in education or training (notice to cease issued)',
  neet_other: 'Educated elsewhere - not in education or training (other)',
  neet_other_csa: 'Educated elsewhere - not in education or training (compulsory school age)',
  nm_early_years: 'Non-maintained early years',
  placement_unknown: 'Placement not recorded',
};

/** Age bands of DfE. A row "under 3" is age 2 at most. */
const AGE_BANDS = { '0-4': [0, 4], '5-10': [5, 10], '11-15': [11, 15], '16-19': [16, 19], '20-25': [20, 25] };
const SEXES = { M: 'Male', F: 'Female' };
const NEEDS = ['SPLD', 'MLD', 'SLD', 'PMLD', 'SEMH', 'SLCN', 'HI', 'VI', 'MSI', 'PD', 'ASD', 'DS', 'OTH'];

/** Settings of caseload.csv by provision, as the playbook maps them. Stops where the file has a setting that the map has not. */
function settingsByProvision(caseload) {
  const { settings } = parseYaml(readFileSync(join(PLAYBOOK, 'provision.yaml'), 'utf8'));
  const notSettings = /(_pc|_total|_2022)$|^(fe_total|ed_elsewhere|ehcplans)$/;
  const fromBreakdown = caseload.columns.slice(caseload.columns.indexOf('breakdown') + 1);
  const unmapped = fromBreakdown.filter((column) => !notSettings.test(column) && !Object.hasOwn(settings, column));
  if (unmapped.length > 0) throw new Error(`playbook/provision.yaml has no setting ${unmapped.join(', ')}.`);
  return grouped(Object.keys(settings), (setting) => settings[setting].provision);
}

/** Indicators that are one fraction, in the order of the method. */
function plainSpecs({
  requests,
  assessments,
  timeliness_20_week: timeliness,
  caseload,
  newplans,
  annual_reviews: reviews,
  ceased_plans: ceased,
}) {
  const spec = (indicator, numerator, denominator, published) => ({
    indicator,
    numerator: [numerator].flat(),
    denominator: [denominator].flat(),
    published,
  });
  const year = reviews.latest;
  const decided = ['request_outcome_six_weeks', 'request_outcome_over_6_weeks'];
  const assessed = ['assess_issued', 'assess_not_issued', 'assess_withdrawn'];
  const fourWeeks = ['number_decsion_4weeks', 'number_decision_gt_4weeks'];
  const issued = sum(timeliness, ['plans_issued_den']);
  const issuedExcept = sum(timeliness, ['plans_issued_den_ex']);
  const left = sum(ceased, ['total_ceased', '-transfer']);
  const over16 = sum(caseload, ['ehcplans'], ages(16, 25));
  return [
    spec(
      'refused-to-assess-share',
      sum(requests, ['requests_decided_not_to_assess']),
      sum(requests, ['requests_received_in_year']),
      'request_not_assess_pc',
    ),
    spec('decided-in-6-weeks-share', sum(requests, decided.slice(0, 1)), sum(requests, decided)),
    spec('refused-to-issue-share', sum(assessments, ['assess_not_issued']), sum(assessments, assessed)),
    spec(
      'issued-in-20-weeks-share',
      sum(timeliness, ['plans_issued_within_20_weeks']),
      issued,
      'pc_plans_issued_within_20_weeks',
    ),
    spec(
      'issued-in-20-weeks-excluding-exceptions-share',
      sum(timeliness, ['plans_issued_20_weeks_ex']),
      issuedExcept,
      'pc_plans_issued_20_weeks_ex',
    ),
    spec(
      'issued-over-52-weeks-share',
      sum(timeliness, ['plans_issued_gt_1_year']),
      issued,
      'pc_plans_issued_gt_1_year',
    ),
    spec('exceptions-share', sum(timeliness, ['plans_issued_den', '-plans_issued_den_ex']), issued),
    spec(
      'plan-growth',
      [sum(caseload, ['ehcplans']), sum(caseload, ['-ehcplans'], HEADLINE, 1)],
      sum(caseload, ['ehcplans'], HEADLINE, 1),
    ),
    spec(
      'new-plan-mainstream-share',
      sum(newplans, ['mainstream_total']),
      sum(newplans, ['new_ehc_plans']),
      'mainstream_total_pc',
    ),
    spec(
      'reviewed-in-12-months-share',
      sum(reviews, [`review_meeting_${year.slice(2)}`]),
      sum(reviews, ['review_expected']),
    ),
    spec(
      'review-decided-in-4-weeks-share',
      sum(reviews, fourWeeks.slice(0, 1)),
      sum(reviews, fourWeeks),
      'pc_decsion_4weeks',
    ),
    spec('ceased-needs-met-share', sum(ceased, ['needs_met']), left),
    spec('ceased-not-engaging-share', sum(ceased, ['no_engage']), left),
    spec('ceased-to-work-or-higher-education-share', sum(ceased, ['employ', 'he']), left),
    spec('plans-20-to-25-share', sum(caseload, ['ehcplans'], ages(20, 25)), sum(caseload, ['ehcplans'])),
    spec('neet-16-to-25-share', sum(caseload, ['neet'], ages(16, 25)), over16),
    spec(
      'post16-ordinary-share',
      sum(caseload, ['mainstream_total', 'general_fe_tertiary_colleges', 'ukrlp_provider'], ages(16, 25)),
      over16,
    ),
  ];
}

/** Shares of open plans by provision: of all, by age band and sex, and by need, which stands in another file. */
function provisionSpecs({ caseload, sen_needs_all_plans: needs }) {
  const settings = settingsByProvision(caseload);
  const labels = new Set(needs.rows(0, 'England').map((row) => row.breakdown));
  const renamed = Object.values(PLACEMENT_ROWS).filter((label) => !labels.has(label));
  if (renamed.length > 0) throw new Error(`sen_needs_all_plans.csv has no rows "${renamed.join('", "')}".`);
  const groups = [
    [undefined, HEADLINE],
    ...Object.entries(AGE_BANDS).map(([band, [from, to]]) => [{ age_band: band }, ages(from, to)]),
    ...Object.entries(SEXES).map(([code, label]) => [{ sex: code }, sex(label)]),
  ];
  return Object.entries(PROVISION_SHARES).flatMap(([indicator, { of, published }]) => {
    const columns = of.flatMap((provision) => settings.get(provision));
    const rows = placements(columns.map((column) => PLACEMENT_ROWS[column]));
    return [
      ...groups.map(([by, group]) => ({
        indicator,
        by,
        numerator: [sum(caseload, columns, group)],
        denominator: [sum(caseload, ['ehcplans'], group)],
        published: by === undefined ? published : undefined,
      })),
      ...needColumns(needs).map(([need, column]) => ({
        indicator,
        by: { primary_need: need },
        numerator: [sum(needs, [column], rows)],
        denominator: [sum(needs, [column])],
        // An authority whose placements DfE could not publish has rows here all the same, most of them "not recorded".
        onlyWhere: sum(caseload, ['mainstream_total']),
      })),
    ];
  });
}

function needSpecs({ sen_needs_all_plans: needs }) {
  return needColumns(needs).map(([need, column]) => ({
    indicator: 'need-share',
    by: { primary_need: need },
    numerator: [sum(needs, [column])],
    denominator: [sum(needs, ['ehc_plans'])],
    published: column.replace(/^number_(.*)$/, '$1_pc'),
  }));
}

/** Needs that the file has a column for: Down syndrome has one from 2026 and is part of OTH before. */
function needColumns(needs) {
  return NEEDS.map((need) => [need, `number_${need.toLowerCase()}`]).filter(([, column]) =>
    needs.columns.includes(column),
  );
}

// --- Words -------------------------------------------------------------------------------------------------------

/** What the columns and rows do not say by themselves. */
const NOTES = {
  'refused-to-assess-share': 'Refusals known by the January census, of requests received in the year.',
  'decided-in-6-weeks-share':
    'The published percentage has a few decisions more in its denominator, those with no usable date.',
  'refused-to-issue-share': 'The few assessments with no outcome recorded are left out of the denominator.',
  'issued-in-20-weeks-excluding-exceptions-share': 'An authority that marked every plan as an exception has no figure.',
  'post16-ordinary-share':
    'Work-based learning cannot be told apart in this file; where it is not at a school, college or registered provider it is not counted, so the figure is slightly low.',
  'need-share': 'Down syndrome has no column of its own in 2025 and is part of OTH.',
  'unknown-provision-share':
    'Two authorities whose placements were not published count here in full for England and their regions.',
};

function describe({ numerator, denominator }) {
  const side = (sums) =>
    sums
      .map(({ columns, yearsBack }) => {
        const terms = columns
          .map((column) => (column.startsWith('-') ? `− ${column.slice(1)}` : `+ ${column}`))
          .join(' ');
        return yearsBack > 0 ? `${terms} the January before` : terms;
      })
      .join(' ')
      .replace(/^\+ /, '');
  const rows = [...new Set([...numerator, ...denominator].map((one) => one.rows.text))].join(' over ');
  const bracketed = (text) => (text.includes(' ') ? `(${text})` : text);
  return `${numerator[0].file.name}.csv: ${bracketed(side(numerator))} ÷ ${bracketed(side(denominator))}; ${rows}.`;
}

/** One text for each indicator: file, columns and rows, then how its breakdowns differ, then its note. */
function sourcesOf(specs) {
  const texts = {};
  for (const [indicator, all] of grouped(specs, (spec) => spec.indicator)) {
    const first = all.find(({ by }) => by === undefined);
    const has = (dimension) => all.some(({ by }) => by && dimension in by);
    texts[indicator] = [
      first ? describe(first) : 'sen_needs_all_plans.csv: number_<need> ÷ ehc_plans; headline rows.',
      has('age_band') ? 'By age band and sex: the same columns, rows by age and by sex.' : '',
      first && has('primary_need')
        ? 'By primary need: sen_needs_all_plans.csv, number_<need> in the rows of these types of placement ÷ number_<need> in the headline row.'
        : '',
      NOTES[indicator] ?? '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  }
  return texts;
}

function periodsOf(specs, year) {
  const stock = specs.filter(({ numerator: [{ file }] }) => ['caseload', 'sen_needs_all_plans'].includes(file.name));
  const names = [...new Set(stock.map(({ indicator }) => indicator))];
  return {
    '*': `Calendar year ${year - 1}`,
    ...Object.fromEntries(names.map((name) => [name, `January ${year} census`])),
    'plan-growth': `January ${year - 1} to January ${year}`,
  };
}

/** How the figures were made, for the reader of the file. */
const METHOD = [
  'Made by scripts/benchmarks.js from the open files of the Department for Education: run it again, do not edit.',
  'Spreads are percentiles of local authorities, by straight line between ordered values (type 7).',
  `An authority is left out where its figure is not published, or has fewer than ${LEAST_DENOMINATOR} in the denominator.`,
  `A breakdown is given where England's share is at least ${100 * LEAST_SHARE}%; by primary need, for England and as a spread only.`,
  'Not in these files: residential and out-of-area shares, unit costs, rates by population, moves between placements,',
  'and mediation and tribunal shares of the refusals notified in the year.',
].join(' ');

/** A value on one line, as JSON with spaces, which is YAML too. */
function oneLine(value) {
  if (Array.isArray(value) || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}: ${oneLine(part)}`).join(', ')}}`;
}

/** The whole as JSON with one entry a line: a program reads it many times faster than YAML in any other form. */
function layOut(content) {
  const parts = Object.entries(content).map(([key, value]) => {
    if (typeof value !== 'object') return `"${key}": ${oneLine(value)}`;
    const lines = Array.isArray(value)
      ? value.map(oneLine)
      : Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}: ${oneLine(part)}`);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `"${key}": ${open}\n${lines.map((line) => `  ${line}`).join(',\n')}\n${close}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

// --- The whole ---------------------------------------------------------------------------------------------------

const FILES = [
  'annual_reviews',
  'assessments',
  'caseload',
  'ceased_plans',
  'newplans',
  'requests',
  'sen_needs_all_plans',
  'timeliness_20_week',
];

/** Every figure and spread, for the specs that are worth giving. */
function workOut(specs, regions, authorities) {
  const worked = { specs: [], figures: [], spreads: [] };
  for (const spec of specs) {
    const { indicator, by } = spec;
    const at = (place) => checkedFigure(spec, place);
    const isBreakdown = by !== undefined && indicator !== 'need-share';
    if (isBreakdown && at('England').value < LEAST_SHARE) continue;
    worked.specs.push(spec);
    // By need, regions are left out: they would be most of the file.
    const places = spec.onlyWhere ? ['England'] : ['England', ...regions];
    for (const geography of places) worked.figures.push({ indicator, by, geography, ...at(geography) });
    const spread = spreadOf(authorities.map(at).filter((figure) => figure !== undefined));
    if (spread) worked.spreads.push({ indicator, by, ...spread });
  }
  return worked;
}

function benchmarks(folder) {
  const files = Object.fromEntries(FILES.map((name) => [name, indexed(name, readRows(folder, name))]));
  const { caseload } = files;
  const year = 2000 + Number(caseload.latest.slice(4));
  const regions = caseload.places.filter((place) => place.startsWith('E12'));
  const nameOf = (region) => caseload.rows(0, region)[0].region_name;
  const all = [...plainSpecs(files), ...provisionSpecs(files), ...needSpecs(files)];
  const { specs, figures, spreads } = workOut(
    all,
    regions,
    caseload.places.filter((place) => place.startsWith('LA')),
  );
  return {
    year,
    content: {
      release: `Education, health and care plans, ${year}`,
      publisher: 'Department for Education',
      licence: 'Open Government Licence v3.0',
      nextUpdate: NEXT_UPDATE[year] ?? `${year + 1} release`,
      url: `https://explore-education-statistics.service.gov.uk/find-statistics/education-health-and-care-plans/${year}`,
      periods: periodsOf(specs, year),
      sources: { '*': METHOD, ...sourcesOf(specs) },
      geographies: { England: 'England', ...Object.fromEntries(regions.map((region) => [region, nameOf(region)])) },
      figures,
      spreads,
    },
  };
}

if (argv.length !== 3) {
  stderr.write('Usage: node scripts/benchmarks.js <folder of the CSV files of one release>\n');
  exit(2);
}
const { year, content } = benchmarks(argv[2]);
const path = join(PLAYBOOK, 'benchmarks', `ehc-plans-${year}.yaml`);
writeFileSync(path, layOut(content));
stderr.write(`Wrote ${path}\n`);
