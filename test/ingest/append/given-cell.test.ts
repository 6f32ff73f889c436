import { describe, expect, it } from 'vitest';
import { givenCell } from '../../../src/ingest/append/given-cell.ts';
import { TABLES } from '../../../src/model/tables/index.ts';

const { date, group, activity, people, invited } = TABLES.engagement.columns;

describe('a value that a person gave', () => {
  it('becomes the text that a file holds for it', () => {
    expect(givenCell(people, ' 1,200 ')).toEqual({ text: '1200' });
    expect(givenCell(group, 'Parent_Carer')).toEqual({ text: 'parent_carer' });
    expect(givenCell(date, '2025-10-01')).toEqual({ text: '2025-10-01' });
    expect(givenCell(activity, 'drop-in\r\n at the library ')).toEqual({ text: 'drop-in at the library' });
  });

  it('may be left out only of a column that need not be filled', () => {
    expect(givenCell(invited, '')).toEqual({ text: '' });
    expect(givenCell(people, '')).toEqual({ wrong: 'A required cell is blank. Fill it in.' });
  });

  it('is refused with what is wrong and what to do', () => {
    expect(givenCell(people, '-3')).toEqual({
      wrong: 'The number must be 0 or more. Correct it, or leave it blank if it is not known.',
    });
    expect(givenCell(group, 'parent')).toMatchObject({ wrong: expect.stringContaining('Nearest is parent_carer.') });
    expect(givenCell(date, '2025-02-30')).toMatchObject({ wrong: expect.stringContaining('no such day') });
  });

  it('is refused where reading it would find nothing', () => {
    expect(givenCell(activity, 'None')).toMatchObject({ wrong: expect.stringContaining('counts as blank') });
    expect(givenCell(invited, 'c')).toMatchObject({ wrong: expect.stringContaining('no data') });
  });

  it('is never a formula', () => {
    expect(givenCell(activity, '=HYPERLINK("x")')).toEqual({ text: '\'=HYPERLINK("x")' });
  });
});
