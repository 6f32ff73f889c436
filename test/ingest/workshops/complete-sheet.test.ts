import { describe, expect, it } from 'vitest';
import { completeSheet } from '../../../src/ingest/workshops/complete-sheet.ts';
import { cellsOf, drawn, sheetOf } from './sheets.ts';

describe('a completed sheet', () => {
  it('has stratum, need and provision from the sample where they are blank, and says how often', () => {
    const sheet = sheetOf(
      'case_id,stratum,current_provision,ideal_outcome\nA,,,right_now\nB,mainstream:primary,,right_now\n',
    );
    const { sheet: completed, filledIn, unfilled } = completeSheet(sheet, [drawn('A'), drawn('C')]);
    expect(completed.names).toEqual(['case_id', 'stratum', 'current_provision', 'ideal_outcome', 'primary_need']);
    expect(cellsOf(completed)).toEqual([
      ['A', 'special_state:secondary', 'special_state', 'right_now', 'ASD'],
      ['B', 'mainstream:primary', 'mainstream', 'right_now', ''],
    ]);
    expect([filledIn, unfilled]).toEqual([{ stratum: 1, primary_need: 1, current_provision: 2 }, []]);
  });

  it('leaves out rows of which reviewers said nothing, with their lines', () => {
    const text =
      'case_id,stratum,population,reviewed_on,parent_view,reviewer_roles,ideal_outcome,notes\n' +
      'A,s,9,,,,,\nB,s,9,2025-10-01,1,SENCO,,\nC,s,9,,,,,something\nD,s,9,,,,cannot_say,\n';
    const { sheet, unfilled } = completeSheet(sheetOf(text), []);
    expect(unfilled).toEqual([2, 3]);
    expect(sheet.rows.map(({ line }) => line)).toEqual([4, 5]);
  });

  it('keeps a header that is repeated, for the reader to name', () => {
    const { sheet, unfilled } = completeSheet(
      sheetOf('case_id,ideal_outcome\nA,right_now\ncase_id,ideal_outcome\n'),
      [],
    );
    expect([cellsOf(sheet).at(-1), unfilled]).toEqual([
      ['case_id', 'ideal_outcome', 'stratum', 'primary_need', 'current_provision'],
      [],
    ]);
  });

  it('touches nothing where no column holds cases', () => {
    const sheet = sheetOf('date,group\n2025-10-01,child\n');
    expect(completeSheet(sheet, [drawn('A')])).toEqual({ sheet, unfilled: [], filledIn: {} });
  });
});
