import { describe, expect, it } from 'vitest';
import { nameMatcher } from '../../../src/ingest/map/name-match.ts';

const match = nameMatcher();

describe('nameMatcher', () => {
  it('knows our own names, whatever their case and spaces', () => {
    expect(match('Plan ID', 'plans', 'plan_id')).toEqual({ kind: 'same' });
  });

  it('knows names of other layouts, and says of which', () => {
    expect(match('Date of Birth (ccyy-mm-dd)', 'plans', 'birth_date')).toEqual({
      kind: 'alias',
      layout: 'DfE\u2019s SEN2 template',
    });
    expect(match('WEEK20', 'requests', 'exception_20_weeks')).toEqual({ kind: 'alias', layout: 'the SEN2 return' });
    expect(match('Known to children\u2019s social care?', 'plans', 'social_care')).toMatchObject({ kind: 'alias' });
  });

  it('doubts a name that has been read two ways', () => {
    expect(match('Annual Review Meeting Date', 'plans', 'review_meeting_date')).toMatchObject({ kind: 'doubtful' });
  });

  it('measures likeness to the nearest known name', () => {
    // {start, date, of, ehcp} and {ehcp, start, date}: three of four words.
    expect(match('Start date of EHCP', 'plans', 'start_date')).toEqual({
      kind: 'like',
      name: 'EHCP start date',
      likeness: 0.75,
    });
    // One letter of ten is another.
    expect(match('birht_dote', 'plans', 'birth_date')).toMatchObject({ kind: 'like', name: 'birth_date' });
    expect(match('Status', 'plans', 'plan_id')).toMatchObject({ likeness: expect.closeTo(1 / 6, 5) });
  });
});
