import { describe, expect, it } from 'vitest';
import { looksLikeRecord } from '../../../src/ingest/map/first-row.ts';

describe('looksLikeRecord', () => {
  it.each(['2015-03-14', '14/03/2015', 'Z100000000001', '123456', 'ZZ1 1ZZ', 'someone@example.invalid'])(
    'sees that %s is no name of a column',
    (value) => {
      expect(looksLikeRecord(['Id', value])).toBe(true);
    },
  );

  it('takes names for names, years and numbers of questions with them', () => {
    expect(looksLikeRecord(['UPN', 'Date of birth', '2024', 'Item 5.1', 'SEN Need (1)', ''])).toBe(false);
  });
});
