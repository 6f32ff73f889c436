import { describe, expect, it } from 'vitest';
import { readReviewFlags } from '../../../src/commands/support/case-review-flags.ts';
import { wordColumns } from '../../../src/ingest/workshops/review-words.ts';
import { PLAYBOOK } from '../../ingest/workshops/sheets.ts';

const COLUMNS = wordColumns(PLAYBOOK);

describe('flags about the files of workshops', () => {
  it('say which column is which, how dates are written and what words stand for', () => {
    const { columns, dates, values } = readReviewFlags(
      {
        set: ['decisive=The big ones', 'notes='],
        date: 'DD/MM/YYYY',
        value: ['decisive:Speech: long waits=e14', 'case-reviews.confidence:a=b=3', 'dissent:x='],
      },
      COLUMNS,
    );
    expect([...columns]).toEqual([
      ['decisive', 'The big ones'],
      ['notes', ''],
    ]);
    expect(dates.map(({ form }) => form)).toEqual(['DD/MM/YYYY']);
    expect(values).toEqual([
      { table: 'case-reviews', column: 'decisive', word: 'Speech: long waits', code: 'E14' },
      { table: 'case-reviews', column: 'confidence', word: 'a=b', code: '3' },
      { table: 'case-reviews', column: 'dissent', word: 'x', code: '' },
    ]);
  });

  it('are none where none are given', () => {
    expect(readReviewFlags({}, COLUMNS)).toEqual({ columns: new Map(), dates: [], values: [] });
  });

  it.each([
    [{ set: ['birth_date=DOB'] }, 'Case reviews have no such column'],
    [{ value: ['decisive'] }, 'Write it as column:word=code'],
    [{ value: ['notes:a=b'] }, 'Columns with words are'],
    [{ value: ['confidence:High=9'] }, 'The codes of confidence are 1 2 3'],
    [{ date: 'DMY' }, 'Choose a form'],
  ])('are refused where they make no sense: %j', (raw, message) => {
    expect(() => readReviewFlags(raw, COLUMNS)).toThrow(message);
  });
});
