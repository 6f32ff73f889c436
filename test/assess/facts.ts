import type { Calendar, Placement, Plan } from '../../src/model/caseload.ts';
import type { Provision } from '../../src/model/codes.ts';
import { type Day, dayFromIso } from '../../src/model/day.ts';
import type { IndicatorResult } from '../../src/model/diagnosis.ts';
import type { Row, TableName } from '../../src/model/tables/index.ts';
import type { Table } from '../../src/model/tables/table.ts';

/** Small builders of records: each test says what matters to it and nothing else. */

export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === undefined) throw new Error(`no such day: ${iso}`);
  return found;
}

/** Reference date 31 January 2026: census on 15 January, period the calendar year 2025. */
export const CALENDAR: Calendar = {
  reference: day('2026-01-31'),
  census: day('2026-01-15'),
  from: day('2025-01-01'),
  to: day('2025-12-31'),
  historyFrom: day('2019-09-01'),
  historyStated: true,
};

export function tableOf<R>(rows: readonly R[]): Table<R> {
  return { file: 'data/test.csv', bytes: 0, sha256: '', rows, read: rows.length, setAside: [], noData: [] };
}

function rowOf<Name extends TableName>(fields: Partial<Row<Name>>): Row<Name> {
  return { line: 2, ...fields } as Row<Name>;
}

export function caseRow(fields: Partial<Row<'case-reviews'>> = {}): Row<'case-reviews'> {
  return rowOf<'case-reviews'>({
    caseId: 'K001',
    stratum: 'special_state:secondary',
    reviewedOn: day('2025-10-01'),
    currentProvision: 'special_state',
    idealOutcome: 'right_now',
    ...fields,
  });
}

/** `count` cases that are alike. */
export function caseRows(count: number, fields: Partial<Row<'case-reviews'>> = {}): Row<'case-reviews'>[] {
  return Array.from({ length: count }, () => caseRow(fields));
}

export function answer(fields: Partial<Row<'surveys'>> = {}): Row<'surveys'> {
  return rowOf<'surveys'>({ respondentId: 'S001', group: 'parent_carer', element: 'E01', ...fields });
}

export function engagement(fields: Partial<Row<'engagement'>> = {}): Row<'engagement'> {
  return rowOf<'engagement'>({
    date: day('2025-10-01'),
    group: 'parent_carer',
    activity: 'survey',
    people: 10,
    ...fields,
  });
}

export function feedback(fields: Partial<Row<'feedback'>> = {}): Row<'feedback'> {
  return rowOf<'feedback'>({
    date: day('2025-11-01'),
    step: 'case-reviews',
    group: 'parent_carer',
    rating: 4,
    ...fields,
  });
}

export function selfAnswer(fields: Partial<Row<'self-assessment'>> = {}): Row<'self-assessment'> {
  return rowOf<'self-assessment'>({ element: 'E01', maturity: 3, date: day('2025-11-01'), ...fields });
}

export function localMeasure(fields: Partial<Row<'measures'>> = {}): Row<'measures'> {
  return rowOf<'measures'>({ measure: 'waits-share', date: day('2025-09-30'), value: 0.3, ...fields });
}

export function intervention(fields: Partial<Row<'interventions'>> = {}): Row<'interventions'> {
  return rowOf<'interventions'>({
    interventionId: 'I01',
    title: 'Transfer team',
    workstream: '2',
    elements: ['E09'],
    theme: 'A',
    pathway: 'mainstream_not_special',
    startDate: day('2025-04-01'),
    rampMonths: 0,
    deliverabilityLow: 0.3,
    deliverabilityCentral: 0.3,
    deliverabilityHigh: 0.3,
    status: 'agreed',
    ...fields,
  });
}

export function assumption(fields: Partial<Row<'assumptions'>> = {}): Row<'assumptions'> {
  return rowOf<'assumptions'>({
    assumptionId: 'sen-support-cost-per-child',
    valueCentral: 4000,
    unit: '£ a year',
    source: 'Schools Forum paper',
    date: day('2025-06-12'),
    ...fields,
  });
}

export function places(fields: Partial<Row<'capacity'>> = {}): Row<'capacity'> {
  return rowOf<'capacity'>({ provision: 'mainstream', fromDate: day('2025-09-01'), places: 100, ...fields });
}

/** A placement: provision, first day and, where it has ended, last day. */
export type PlacementSpec = readonly [provision: Provision, entry: string, leaving?: string];

export interface PlanSpec {
  readonly id?: string;
  readonly birth: string;
  readonly start: string;
  readonly cease?: string;
  /** The day it was transferred in; then it is not a new plan. */
  readonly transferredIn?: string;
  readonly placements?: readonly PlacementSpec[];
}

export function plan({ id = 'P0001', birth, start, cease, transferredIn, placements = [] }: PlanSpec): Plan {
  return {
    row: rowOf<'plans'>({ planId: id }),
    birth: day(birth),
    start: day(start),
    cease: cease === undefined ? undefined : day(cease),
    transferredIn: transferredIn !== undefined,
    joined: day(transferredIn ?? start),
    placements: placements.map(([provision, entry, leaving]): Placement => {
      const until = leaving === undefined ? undefined : day(leaving);
      return { row: rowOf<'placements'>({}), entry: day(entry), leaving: until, provision, setting: undefined };
    }),
  };
}

/** `count` children of Year 7 who moved from mainstream into a provision in September 2025. */
export function movesAtElevenInto(provision: Provision, count: number): Plan[] {
  return Array.from({ length: count }, (_, index) =>
    plan({
      id: `M${index}`,
      birth: '2014-03-01',
      start: '2021-01-10',
      placements: [
        ['mainstream', '2021-01-10', '2025-08-31'],
        [provision, '2025-09-01'],
      ],
    }),
  );
}

export function indicator(fields: Partial<IndicatorResult> & Pick<IndicatorResult, 'id'>): IndicatorResult {
  return {
    title: fields.id,
    by: null,
    unit: 'share',
    polarity: 'context',
    status: 'known',
    used: 0,
    leftOut: [],
    ...fields,
  };
}

/** A known unit cost of a provision. */
export function unitCostOf(provision: Provision, value: number): IndicatorResult {
  return indicator({ id: `unit-cost-${provision.replaceAll('_', '-')}`, unit: 'gbp', value });
}
