import { describe, expect, it } from 'vitest';
import { reviewColumns } from '../../../src/ingest/workshops/review-columns.ts';

describe('the columns of a workshop', () => {
  const { columnOf, isSpread } = reviewColumns(new Map());

  it.each([
    ['case_id', 'case_id'],
    ['CASE ID', 'case_id'],
    ['Case number', 'case_id'],
    ['Date of the review', 'reviewed_on'],
    ['What could have been', 'ideal_outcome'],
    ['Played a part', 'contributory'],
    ['In the room', 'reviewer_roles'],
    ['', undefined],
    ['Surname', undefined],
    ['What we had for lunch', undefined],
  ])('are told by the names of the table and of the form: %s', (header, column) => {
    expect(columnOf(header)).toBe(column);
  });

  it('are what a person said, and nothing else is then', () => {
    const said = reviewColumns(
      new Map([
        ['decisive', 'Big three'],
        ['notes', ''],
      ]),
    );
    expect(said.columnOf('big THREE')).toBe('decisive');
    expect(said.columnOf('decisive')).toBeUndefined();
    expect(said.columnOf('notes')).toBeUndefined();
  });

  it('may stand over several where they are lists or free text', () => {
    expect(['decisive', 'contributory', 'notes', 'reviewer_roles'].every(isSpread)).toBe(true);
    expect(['case_id', 'confidence', 'ideal_outcome'].some(isSpread)).toBe(false);
  });
});
