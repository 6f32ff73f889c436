import { stringify } from 'csv-stringify/sync';
import { COLUMNS } from './area-files.js';
import { makeArea, NORTHSHIRE } from './area-model.js';

/**
 * The example with gaps: a small area with three tables, and the faults that such files have. What is wrong with them
 * is listed in its README.
 */
const SOUTHMERE = {
  ...NORTHSHIRE,
  seed: 77,
  size: 0.195,
  cases: { times: 0.2, sizes: { 'special_state:secondary': 12 } },
};

/** The files of the example, by path in its folder. */
export function southmereFiles() {
  const { plans, placements, 'case-reviews': cases, establishments } = makeArea(SOUTHMERE);
  return new Map([
    ['data/plans.csv', plansFile(plans)],
    ['data/placements.csv', placementsFile(placements, establishments)],
    ['data/case-reviews.csv', casesFile(cases)],
  ]);
}

/** Dates day first, a column of direct identifiers, a column that no one asked for, and rows in error. */
function plansFile(plans) {
  const dayFirst = (iso) => iso?.split('-').reverse().join('/');
  const rows = plans.map((plan, i) => ({
    ...plan,
    Surname: `Example-${String(i + 1).padStart(4, '0')}`,
    birth_date: dayFirst(plan.birth_date),
    start_date: dayFirst(plan.start_date),
    cease_date: dayFirst(plan.cease_date),
    review_meeting_date: dayFirst(plan.review_meeting_date),
    review_decision_date:
      i % 40 === 7 && plan.review_decision_date === undefined ? 'N/A' : dayFirst(plan.review_decision_date),
    allocated_team: ['Coast', 'Vale'][i % 2],
  }));
  rows[30].primary_need = 'ADHD';
  rows[112].primary_need = 'Autism';
  rows[58].start_date = undefined;
  rows[77].birth_date = undefined;
  const ceased = rows.find((row) => row.cease_date !== undefined);
  ceased.cease_date = '14/02/2001';
  rows.push({ ...rows[90] });
  return stringify(rows, {
    header: true,
    columns: [
      'plan_id',
      'person_id',
      'Surname',
      'birth_date',
      'sex',
      'primary_need',
      'secondary_need',
      'start_date',
      'cease_date',
      'cease_reason',
      'transferred_in',
      'review_meeting_date',
      'review_decision_date',
      'review_outcome',
      'allocated_team',
    ],
  });
}

const PROVISION_OF_KIND = {
  7: 'special_state',
  12: 'special_state',
  36: 'special_state',
  44: 'special_state',
  8: 'special_independent',
  10: 'special_independent',
  14: 'alternative',
  42: 'alternative',
  18: 'post16',
  31: 'post16',
  32: 'post16_specialist',
};

/** Semicolons, a byte-order mark, pounds as a spreadsheet shows them, words for blank, and rows in error. */
function placementsFile(placements, establishments) {
  const typeOf = new Map(
    establishments.flatMap(({ urn, ukprn, type_code }) => [
      [urn, type_code],
      [ukprn, type_code],
    ]),
  );
  const rows = placements
    .filter(({ rank }) => rank === '1')
    .map((row, i) => ({
      ...row,
      urn: undefined,
      provision: row.sen_setting === undefined ? provisionOf(row, typeOf) : undefined,
      leaving_date: row.leaving_date ?? (i % 53 === 9 ? 'N/A' : undefined),
      annual_cost: row.annual_cost === undefined ? (i % 2 === 0 ? '-' : undefined) : inPounds(row.annual_cost),
    }));
  const last = rows.at(-1);
  rows[45].annual_cost = '-£4,000';
  rows[61].entry_date = undefined;
  rows[150].entry_date = undefined;
  Object.assign(rows[203], { urn: '900777', provision: undefined, sen_setting: undefined });
  Object.assign(rows[219], { urn: '900777', provision: undefined, sen_setting: undefined });
  rows.push(
    { ...last, plan_id: 'P90001' },
    { ...last, plan_id: 'P90002' },
    { ...last, plan_id: 'P90003' },
    { ...last, entry_date: '2019-09-03', leaving_date: '2019-07-19' },
  );
  return stringify(rows, {
    header: true,
    bom: true,
    delimiter: ';',
    columns: ['plan_id', 'entry_date', 'leaving_date', 'urn', 'sen_setting', 'provision', 'in_area', 'annual_cost'],
  });
}

function provisionOf(row, typeOf) {
  if (row.provision !== undefined) return row.provision;
  if (row.sen_unit === '1' || row.resourced_provision === '1') return 'resourced';
  return PROVISION_OF_KIND[typeOf.get(row.urn ?? row.ukprn)] ?? 'mainstream';
}

function inPounds(amount) {
  const digits = String(amount);
  return `£${digits.length > 3 ? `${digits.slice(0, -3)},${digits.slice(-3)}` : digits}`;
}

/** Few cases, and three of them with a slip. */
function casesFile(cases) {
  const rows = cases.map((row) => ({ ...row }));
  rows[2].decisive = 'E71';
  rows[5].ideal_outcome = 'right place';
  rows[9].parent_view = 'N/A';
  return stringify(rows, { header: true, columns: COLUMNS['case-reviews'] });
}
