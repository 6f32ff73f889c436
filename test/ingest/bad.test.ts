import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArea } from '../../src/ingest/read-area.ts';
import type { Area } from '../../src/model/area.ts';
import { ISSUES, type IssueCode } from '../../src/model/issues.ts';
import type { TableName } from '../../src/model/tables/index.ts';
import { CONTENT, day, located, PLACEMENTS, PLANS, source, spoken } from './area.ts';

/** One file for each fault, named by its code: every issue it gives, each with line and column. */

interface Case {
  table: TableName;
  issues: string[];
  /** Rows used and rows set aside; none where the file as a whole cannot be used. */
  rows?: [used: number, setAside: number];
  beside?: Partial<Record<TableName, string>>;
  area?: Partial<Area>;
}

const PERSONAL = 'header-personal 1 surname';
const beside = {
  plans: { plans: `${PLANS}\nP1,C1,2015-03-14,ASD,2018-09-01\nP2,C2,2015-03-14,XYZ,2018-09-01\n` },
  placements: { placements: `${PLACEMENTS}\nP1,2020-01-06,,mainstream\n` },
  sample: {
    sample:
      'case_id,stratum,population,order,seed,drawn_for\nK1,mainstream:primary,9,1,1,2026-01-31\nK2,mainstream:primary,9,2,1,2026-01-31\n',
  },
};

const CASES: Partial<Record<IssueCode, Case>> = {
  'file-empty': { table: 'plans', issues: ['file-empty - -'] },
  'file-header-only': { table: 'plans', issues: ['file-header-only - -', PERSONAL], rows: [0, 0] },
  'file-not-text': { table: 'plans', issues: ['file-not-text 3 -'] },
  'file-encoding-utf16': { table: 'plans', issues: ['file-encoding-utf16 - -', PERSONAL], rows: [1, 0] },
  'file-encoding-windows': { table: 'plans', issues: ['file-encoding-windows - -', PERSONAL], rows: [1, 0] },
  'file-delimiter': { table: 'plans', issues: ['file-delimiter - -', PERSONAL], rows: [1, 0] },
  'file-delimiter-unknown': { table: 'plans', issues: ['file-delimiter-unknown 1 -'] },
  'file-quote-unclosed': { table: 'plans', issues: ['file-quote-unclosed 3 -'] },
  'file-quote-stray': { table: 'plans', issues: [PERSONAL, 'file-quote-stray 3 -'], rows: [2, 1] },
  'header-duplicate': { table: 'plans', issues: ['header-duplicate 1 plan_id', PERSONAL] },
  'header-missing': { table: 'plans', issues: ['header-missing 1 primary_need', 'header-unknown 1 need', PERSONAL] },
  'header-unknown': { table: 'plans', issues: [PERSONAL, 'header-unknown 1 Allocated Team'], rows: [1, 0] },
  'header-blank': { table: 'plans', issues: [PERSONAL, 'header-blank 1 -'], rows: [1, 0] },
  'header-personal': {
    table: 'plans',
    issues: [PERSONAL, 'header-personal 1 Forename', 'header-personal 1 UPN', 'header-personal 1 Post Code'],
    rows: [1, 0],
  },
  'header-unrecognised': { table: 'plans', issues: ['header-unrecognised 1 -'] },
  'header-mapped-missing': {
    table: 'plans',
    issues: ['header-mapped-missing 1 sex', PERSONAL],
    rows: [1, 0],
    area: { columns: { plans: { sex: 'Gender' } } },
  },
  'header-shadowed': {
    table: 'plans',
    issues: ['header-shadowed 1 primary_need', PERSONAL],
    rows: [1, 0],
    area: { columns: { plans: { primary_need: 'Need' } } },
  },
  'row-ragged': { table: 'plans', issues: [PERSONAL, 'row-ragged 3 -', 'row-ragged 4 -'], rows: [1, 2] },
  'row-duplicate': { table: 'plans', issues: [PERSONAL, 'row-duplicate 4 plan_id'], rows: [2, 1] },
  'row-repeated-header': { table: 'plans', issues: [PERSONAL, 'row-repeated-header 3 -'], rows: [2, 1] },
  'cell-required': {
    table: 'plans',
    issues: [PERSONAL, 'cell-required 3 person_id', 'cell-required 3 start_date'],
    rows: [1, 1],
  },
  'row-repeated': { table: 'spend', issues: [PERSONAL, 'row-repeated 4 -'], rows: [3, 0] },
  'cell-spreadsheet-error': {
    table: 'plans',
    issues: [
      PERSONAL,
      'cell-spreadsheet-error 3 transferred_in',
      'cell-spreadsheet-error 4 person_id',
      'cell-spreadsheet-error 4 start_date',
      'cell-spreadsheet-error 5 ethnicity',
    ],
    rows: [2, 2],
  },
  'cell-null-word': {
    table: 'plans',
    issues: [PERSONAL, 'cell-null-word 2 sex', 'cell-null-word 3 sex'],
    rows: [2, 0],
  },
  'cell-no-data': {
    table: 'spend',
    issues: [PERSONAL, 'cell-no-data 2 children', 'cell-no-data 3 amount'],
    rows: [1, 1],
  },
  'code-unknown': {
    table: 'plans',
    issues: [PERSONAL, 'code-unknown 3 primary_need', 'code-unknown 4 sex'],
    rows: [2, 1],
  },
  'list-unreadable': { table: 'case-reviews', issues: [PERSONAL, 'list-unreadable 2 decisive'], rows: [0, 1] },
  'flag-unreadable': {
    table: 'placements',
    issues: [PERSONAL, 'flag-unreadable 2 sen_unit', 'flag-unreadable 3 in_area'],
    rows: [1, 1],
  },
  'id-scientific': {
    table: 'plans',
    issues: [PERSONAL, 'id-scientific 3 plan_id', 'id-scientific 4 plan_id'],
    rows: [1, 2],
  },
  'id-personal': { table: 'plans', issues: [PERSONAL, 'id-personal 3 person_id'], rows: [1, 1] },
  'money-unreadable': {
    table: 'spend',
    issues: [PERSONAL, 'money-unreadable 2 amount', 'money-unreadable 3 amount'],
    rows: [1, 2],
  },
  'money-negative': { table: 'placements', issues: [PERSONAL, 'money-negative 2 annual_cost'], rows: [2, 0] },
  'money-absurd': { table: 'placements', issues: [PERSONAL, 'money-absurd 2 annual_cost'], rows: [1, 0] },
  'number-unreadable': { table: 'population', issues: [PERSONAL, 'number-unreadable 3 age'], rows: [1, 1] },
  'number-out-of-range': {
    table: 'population',
    issues: [PERSONAL, 'number-out-of-range 3 age', 'number-out-of-range 4 population'],
    rows: [1, 2],
  },
  'number-not-whole': { table: 'population', issues: [PERSONAL, 'number-not-whole 3 population'], rows: [1, 1] },
  'month-unreadable': {
    table: 'plans',
    issues: [PERSONAL, 'month-unreadable 3 birth_month', 'month-unreadable 4 birth_month'],
    rows: [1, 2],
  },
  'financial-year-unreadable': {
    table: 'spend',
    issues: [PERSONAL, 'financial-year-unreadable 3 financial_year', 'financial-year-unreadable 4 financial_year'],
    rows: [1, 2],
  },
  'date-unreadable': {
    table: 'plans',
    issues: [PERSONAL, 'date-unreadable 3 birth_date', 'date-unreadable 4 start_date'],
    rows: [1, 2],
  },
  'date-impossible': { table: 'plans', issues: [PERSONAL, 'date-impossible 3 birth_date'], rows: [1, 1] },
  'date-excel-serial': {
    table: 'plans',
    issues: [PERSONAL, 'date-excel-serial 3 birth_date', 'date-excel-serial 3 start_date'],
    rows: [1, 1],
  },
  'date-ambiguous': { table: 'plans', issues: ['date-ambiguous - start_date', PERSONAL] },
  'date-mixed': { table: 'plans', issues: ['date-mixed - start_date', PERSONAL] },
  'date-form-noted': { table: 'plans', issues: ['date-form-noted - start_date', PERSONAL], rows: [2, 0] },
  'date-future': { table: 'plans', issues: [PERSONAL, 'date-future 3 start_date'], rows: [2, 0] },
  'provision-missing': { table: 'placements', issues: [PERSONAL, 'provision-missing 3 provision'], rows: [1, 1] },
  'provision-unresolved': {
    table: 'placements',
    issues: [PERSONAL, 'provision-unresolved 3 urn'],
    rows: [2, 0],
    beside: beside.plans,
  },
  'provision-disagrees': {
    table: 'placements',
    issues: [PERSONAL, 'provision-disagrees 2 provision'],
    rows: [1, 0],
    beside: beside.plans,
  },
  'placement-no-plan': {
    table: 'placements',
    issues: [PERSONAL, 'placement-no-plan 3 plan_id'],
    rows: [1, 1],
    beside: beside.plans,
  },
  'placement-plan-set-aside': {
    table: 'placements',
    issues: [PERSONAL, 'placement-plan-set-aside 3 plan_id'],
    rows: [1, 1],
    beside: beside.plans,
  },
  'placement-overlap': {
    table: 'placements',
    issues: [PERSONAL, 'placement-overlap 3 entry_date'],
    rows: [2, 0],
    beside: beside.plans,
  },
  'placement-gap': {
    table: 'placements',
    issues: [PERSONAL, 'placement-gap 3 entry_date'],
    rows: [2, 0],
    beside: beside.plans,
  },
  'placement-ends-before-start': {
    table: 'placements',
    issues: [PERSONAL, 'placement-ends-before-start 3 leaving_date'],
    rows: [1, 1],
  },
  'plan-ceased-before-start': {
    table: 'plans',
    issues: [PERSONAL, 'plan-ceased-before-start 3 cease_date'],
    rows: [1, 1],
  },
  'plan-no-placement': {
    table: 'plans',
    issues: [PERSONAL, 'plan-no-placement 3 plan_id'],
    rows: [2, 0],
    beside: beside.placements,
  },
  'plan-age': { table: 'plans', issues: [PERSONAL, 'plan-age 3 birth_date'], rows: [2, 0] },
  'plan-birth-missing': { table: 'plans', issues: [PERSONAL, 'plan-birth-missing 3 birth_date'], rows: [1, 1] },
  'plan-need-missing': { table: 'plans', issues: [PERSONAL, 'plan-need-missing 3 primary_need'], rows: [2, 0] },
  'plan-transfer-date-alone': {
    table: 'plans',
    issues: [PERSONAL, 'plan-transfer-date-alone 2 transferred_in'],
    rows: [1, 0],
  },
  'request-outcome-before-received': {
    table: 'requests',
    issues: [PERSONAL, 'request-outcome-before-received 3 outcome_date'],
    rows: [1, 1],
  },
  'request-assessed-before-received': {
    table: 'requests',
    issues: [PERSONAL, 'request-assessed-before-received 3 assessment_outcome_date'],
    rows: [1, 1],
  },
  'review-decided-before-meeting': {
    table: 'plans',
    issues: [PERSONAL, 'review-decided-before-meeting 2 review_decision_date'],
    rows: [1, 0],
  },
  'element-unknown': { table: 'case-reviews', issues: [PERSONAL, 'element-unknown 3 decisive'], rows: [1, 1] },
  'stratum-unknown': { table: 'case-reviews', issues: [PERSONAL, 'stratum-unknown 3 stratum'], rows: [1, 1] },
  'stratum-population': { table: 'case-reviews', issues: [PERSONAL, 'stratum-population 3 population'], rows: [1, 1] },
  'stratum-population-small': {
    table: 'case-reviews',
    issues: [PERSONAL, 'stratum-population-small 2 population', 'stratum-population-small 3 population'],
    rows: [0, 2],
  },
  'case-no-plan': {
    table: 'case-reviews',
    issues: [PERSONAL, 'case-no-plan 3 plan_id'],
    rows: [2, 0],
    beside: beside.plans,
  },
  'case-not-sampled': {
    table: 'case-reviews',
    issues: [PERSONAL, 'case-not-sampled 3 case_id'],
    rows: [2, 0],
    beside: beside.sample,
  },
  'case-stratum-drawn': {
    table: 'case-reviews',
    issues: [PERSONAL, 'case-stratum-drawn 3 stratum'],
    rows: [2, 0],
    beside: beside.sample,
  },
  'stratum-population-drawn': {
    table: 'case-reviews',
    issues: [PERSONAL, 'stratum-population-drawn 3 population'],
    rows: [2, 0],
    beside: beside.sample,
  },
  'sample-frame-changed': {
    table: 'sample',
    issues: [PERSONAL, 'sample-frame-changed 2 population'],
    rows: [2, 0],
    beside: beside.plans,
  },
  'sample-frame-moved': {
    table: 'sample',
    issues: [PERSONAL, 'sample-frame-moved 2 population'],
    rows: [2, 0],
    beside: beside.plans,
  },
  'milestone-undated': { table: 'interventions', issues: ['milestone-undated 2 milestones'], rows: [2, 0] },
  'value-order': { table: 'assumptions', issues: [PERSONAL, 'value-order 3 value_central'], rows: [1, 1] },
  'measure-no-value': { table: 'measures', issues: [PERSONAL, 'measure-no-value 3 value'], rows: [1, 1] },
  'measure-denominator': { table: 'measures', issues: [PERSONAL, 'measure-denominator 3 denominator'], rows: [1, 1] },
  'survey-empty': { table: 'surveys', issues: [PERSONAL, 'survey-empty 3 -'], rows: [2, 0] },
};

/** Codes that take more than one small file, and where they are tested. */
const ELSEWHERE: readonly string[] = [
  'file-truncated', // 65,535 rows: read-table.test.ts
  'second-review-alone', // a case of two tables: check-second-reviews.test.ts
  'cell-cut', // 32,767 characters: read-row.test.ts
  'cell-unreadable', // a schema that is not one of cells.ts: model/cells.test.ts
];

/** The files that read a table of the data contract and compare it with others; sources of other shapes have their own. */
const READER = /^(check-|decode|follow-|open-csv|read-(cell|columns|header|rows?|table)|ready-|row-|settle-|split-)/;

/** The codes that the reader of tables, their cells and their rules speak of. */
function codesInSource(): string[] {
  const root = path.resolve(import.meta.dirname, '../../src');
  const textsIn = (folder: string, names: RegExp) =>
    readdirSync(path.join(root, folder))
      .filter((name) => names.test(name))
      .map((name) => readFileSync(path.join(root, folder, name), 'utf8'));
  const texts = [...textsIn('ingest', READER), ...textsIn('model/tables', /\.ts$/), ...textsIn('model', /^cells\.ts$/)];
  return Object.keys(ISSUES).filter((code) => texts.some((text) => text.includes(`'${code}'`)));
}

const FOLDER = path.join(import.meta.dirname, 'bad');

describe('bad input', () => {
  const cases = Object.entries(CASES).map(([code, each]) => ({ code, ...each }));

  it.each(cases)('$code', ({ code, table, issues, rows, beside: others = {}, area = {} }) => {
    const bytes = readFileSync(path.join(FOLDER, `${code}.csv`));
    const files = [
      source(table, bytes, `data/${code}.csv`),
      ...Object.entries(others).map(([name, text]) => source(name as TableName, text)),
    ];
    const data = readArea(files, { name: 'Northshire', ...area }, CONTENT, day('2026-01-31'));
    const found = data.issues.filter(({ file }) => file === `data/${code}.csv`);

    expect(found.map(located)).toEqual(issues);
    expect(found.map((each) => each.code)).toContain(code);

    const read = data.tables[table];
    const setAside = (read?.setAside ?? []).reduce((sum, { lines }) => sum + lines.length, 0);
    expect(read && [read.rows.length, setAside]).toEqual(rows);
    expect(read?.read).toEqual(rows && rows[0] + rows[1]);
    expect(data.unusable).toEqual(rows ? [] : [table]);

    // Every sentence has what it needs.
    expect(spoken(data.issues)).not.toMatch(/undefined|NaN|\[object/);
    // Neither the names beside a fault nor the faulty text itself; and no name in anything that is kept.
    expect(spoken(data.issues)).not.toMatch(/Canar|Finch|A123456789012|NO1 1AA|1e\+05|about 500|spring/i);
    expect(JSON.stringify([data.tables, data.caseload])).not.toMatch(/Canar|Finch|A123456789012|NO1 1AA/i);
  });

  it('has a file for every code that the reader knows', () => {
    const files = readdirSync(FOLDER).map((name) => name.replace(/\.csv$/, ''));
    expect(files.sort()).toEqual(Object.keys(CASES).sort());
    expect(codesInSource().filter((code) => !files.includes(code) && !ELSEWHERE.includes(code))).toEqual([]);
  });
});
