import { expect, it } from 'vitest';
import { sum } from '../../../src/ingest/ees/definition.ts';
import { HEADLINE, sex } from '../../../src/ingest/ees/row-groups.ts';

it('is over the headline rows of the latest period, unless others are named', () => {
  expect(sum('requests', ['a'])).toEqual({ subject: 'requests', columns: ['a'], rows: HEADLINE, yearsBack: 0 });
  const male = sex('Male');
  expect(sum('caseload', ['a', '-b'], male, 1)).toEqual({
    subject: 'caseload',
    columns: ['a', '-b'],
    rows: male,
    yearsBack: 1,
  });
});
