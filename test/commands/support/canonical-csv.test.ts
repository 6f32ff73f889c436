import { describe, expect, it } from 'vitest';
import { canonicalCsv, tableCsv } from '../../../src/commands/support/canonical-csv.ts';
import { dayFromIso } from '../../../src/model/day.ts';
import { row, table } from '../../indicators/facts.ts';
import { rowsOf } from '../../ingest/area.ts';

const day = (iso: string) => dayFromIso(iso)!;

describe('canonicalCsv', () => {
  const placement = row('placements', {
    planId: 'P1',
    rank: '2',
    entryDate: day('2025-09-01'),
    urn: '100000',
    senUnit: false,
    residential: 'A',
  });

  it('writes the columns that are filled and those that must be there, in the order of the table', () => {
    const files = canonicalCsv({ placements: table('placements', [placement]) });
    expect([...files]).toEqual([
      [
        'data/placements.csv',
        'plan_id,rank,entry_date,urn,ukprn,sen_setting,provision,sen_unit,residential\nP1,2,2025-09-01,100000,,,,0,A\n',
      ],
    ]);
  });

  it('reads back as the same rows', () => {
    const text = canonicalCsv({ placements: table('placements', [placement]) }).get('data/placements.csv')!;
    expect(rowsOf('placements', text)).toEqual([placement]);
  });

  it('is each table by itself, which needs no lines', () => {
    const { line: _, ...withoutLine } = placement;
    expect(tableCsv('placements', [withoutLine])).toBe(
      canonicalCsv({ placements: table('placements', [placement]) }).get('data/placements.csv'),
    );
  });

  it('has a header where there are no rows', () => {
    expect(canonicalCsv({ requests: table('requests', []) }).get('data/requests.csv')).toBe(
      'request_id,person_id,received_date\n',
    );
  });

  it('writes no id that a spreadsheet would take for a formula', () => {
    const request = row('requests', { requestId: '=1+1', personId: 'C1', receivedDate: day('2025-01-06') });
    expect(canonicalCsv({ requests: table('requests', [request]) }).get('data/requests.csv')).toContain("'=1+1,C1");
  });
});
